-- SPDX-FileCopyrightText: 2026 The Stip authors
-- SPDX-License-Identifier: EUPL-1.2
--
-- The path of a case: facts that a step asks for, who the resident is and what matters to her, her plan and how she
-- grows, decisions that a colleague looks at, who is away. What is typed and not yet recorded waits in concept.

-- How to reach this person, and in what form she can read a letter.
ALTER TABLE persoon ADD COLUMN contactvoorkeur TEXT CHECK (contactvoorkeur IN ('telefoon', 'bericht', 'brief', 'e-mail', 'gesprek'));
ALTER TABLE persoon ADD COLUMN bereikbaar TEXT;
ALTER TABLE persoon ADD COLUMN briefvorm TEXT CHECK (briefvorm IN ('gewoon', 'groot', 'beeld'));

-- A fact of a dossier that has no column of its own: core/stip-veld.c knows which there are. No row: unknown.
CREATE TABLE feit (
  id INTEGER PRIMARY KEY,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  soort TEXT NOT NULL CHECK (soort <> ''),
  waarde TEXT NOT NULL CHECK (waarde <> ''),
  UNIQUE (dossier_id, soort)
) STRICT;

-- How it goes in one domain of life: 1 acute trouble .. 5 fully on her own.
CREATE TABLE leefgebied (
  id INTEGER PRIMARY KEY,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  gebied TEXT NOT NULL CHECK (gebied <> ''),
  stand INTEGER CHECK (stand BETWEEN 1 AND 5),
  toelichting TEXT,
  UNIQUE (dossier_id, gebied)
) STRICT;

-- The plan: goals in the resident's own words, and agreements: who does what, until when.
CREATE TABLE doel (
  id INTEGER PRIMARY KEY,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  soort TEXT NOT NULL CHECK (soort IN ('doel', 'afspraak')),
  omschrijving TEXT NOT NULL CHECK (omschrijving <> ''),
  wie TEXT CHECK (wie IN ('inwoner', 'consulent', 'ander')),
  naam TEXT,
  uiterlijk TEXT CHECK (uiterlijk IS date(uiterlijk)),
  gehaald TEXT CHECK (gehaald IS date(gehaald))
) STRICT;
CREATE INDEX doel_dossier ON doel (dossier_id);

-- One of the four competences of the Nibud at one moment: 1 cannot yet .. 5 does it herself.
CREATE TABLE meting (
  id INTEGER PRIMARY KEY,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  datum TEXT NOT NULL CHECK (datum IS date(datum)),
  competentie TEXT NOT NULL CHECK (competentie IN ('inkomsten', 'organiseren', 'besteden', 'toekomst')),
  stand INTEGER NOT NULL CHECK (stand BETWEEN 1 AND 5),
  toelichting TEXT,
  UNIQUE (dossier_id, datum, competentie)
) STRICT;

-- Four eyes: a decision that waits for, or had, a colleague's look. punten: a line per item of the checklist, "ja ..." or "nee ...".
CREATE TABLE toets (
  id INTEGER PRIMARY KEY,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  stap TEXT NOT NULL CHECK (stap <> ''),
  datum TEXT NOT NULL CHECK (datum IS date(datum)),
  vrager TEXT NOT NULL CHECK (vrager <> ''),
  toetser TEXT,
  uitkomst TEXT CHECK (uitkomst IN ('akkoord', 'terug')),
  uitkomst_datum TEXT CHECK (uitkomst_datum IS date(uitkomst_datum)),
  punten TEXT,
  opmerking TEXT,
  CHECK (toetser IS NULL OR toetser <> vrager),
  CHECK ((uitkomst IS NULL) = (toetser IS NULL) AND (uitkomst IS NULL) = (uitkomst_datum IS NULL))
) STRICT;
CREATE INDEX toets_dossier ON toets (dossier_id);
CREATE INDEX toets_open ON toets (dossier_id) WHERE uitkomst IS NULL;

-- Away: what is due in her cases stands at the team's.
CREATE TABLE afwezigheid (
  id INTEGER PRIMARY KEY,
  medewerker_id INTEGER NOT NULL REFERENCES medewerker ON DELETE CASCADE,
  van TEXT NOT NULL CHECK (van IS date(van)),
  tot TEXT CHECK (tot IS date(tot) AND tot >= van)
) STRICT;
CREATE INDEX afwezigheid_medewerker ON afwezigheid (medewerker_id);

-- not journaled: what somebody is typing, how she likes her window, where she was.

CREATE TABLE concept (
  id INTEGER PRIMARY KEY,
  wie TEXT NOT NULL,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  veld TEXT NOT NULL,
  waarde TEXT NOT NULL,
  UNIQUE (wie, dossier_id, veld)
) STRICT;
CREATE INDEX concept_dossier ON concept (dossier_id);

CREATE TABLE voorkeur (
  id INTEGER PRIMARY KEY,
  wie TEXT NOT NULL,
  sleutel TEXT NOT NULL,
  waarde TEXT NOT NULL,
  UNIQUE (wie, sleutel)
) STRICT;

CREATE TABLE recent (
  id INTEGER PRIMARY KEY,
  wie TEXT NOT NULL,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  UNIQUE (wie, dossier_id)
) STRICT;
CREATE INDEX recent_dossier ON recent (dossier_id);
