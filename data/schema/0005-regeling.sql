-- SPDX-FileCopyrightText: 2026 The Stip authors
-- SPDX-License-Identifier: EUPL-1.2
--
-- After the answers: the arrangement as it was fixed, each version of it after a review of income, and the payments. What
-- is planned, behind or still to be paid out follows from these and is not kept.

CREATE TABLE regeling (
  id INTEGER PRIMARY KEY,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  reeks INTEGER NOT NULL CHECK (reeks > 0),
  datum TEXT NOT NULL CHECK (datum IS date(datum)),
  soort TEXT NOT NULL CHECK (soort IN ('Schuldbemiddeling', 'Saneringskrediet', 'Betalingsregeling', '0%-aanbod')),
  start TEXT NOT NULL CHECK (start IS date(start)),
  looptijd INTEGER NOT NULL CHECK (looptijd >= 0),
  vanaf INTEGER NOT NULL CHECK (vanaf > 0),
  maanden INTEGER NOT NULL CHECK (maanden >= 0),
  maandbedrag INTEGER NOT NULL CHECK (maandbedrag >= 0),
  laatste_termijn INTEGER NOT NULL CHECK (laatste_termijn >= 0),
  vermogen INTEGER NOT NULL CHECK (vermogen >= 0),
  lening INTEGER NOT NULL CHECK (lening >= 0),
  reden TEXT CHECK (reden <> '')
) STRICT;
CREATE INDEX regeling_dossier ON regeling (dossier_id);

-- schuld_id is no reference: the claim may be gone, what was agreed stays. Its place (volgorde) is the same in every version.
CREATE TABLE regeling_deel (
  id INTEGER PRIMARY KEY,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  regeling_id INTEGER NOT NULL REFERENCES regeling ON DELETE CASCADE,
  volgorde INTEGER NOT NULL CHECK (volgorde >= 0),
  schuld_id INTEGER,
  schuldeiser TEXT NOT NULL,
  kenmerk TEXT,
  vordering INTEGER NOT NULL CHECK (vordering >= 0),
  rang TEXT NOT NULL CHECK (rang IN ('preferent', 'concurrent', 'zekerheid')),
  gedekt INTEGER NOT NULL CHECK (gedekt >= 0),
  bedrag INTEGER NOT NULL CHECK (bedrag >= 0 AND bedrag <= vordering),
  UNIQUE (regeling_id, volgorde)
) STRICT;
CREATE INDEX regeling_deel_dossier ON regeling_deel (dossier_id);

-- deel: NULL from the resident, else the place of the claim in the arrangement that got it.
CREATE TABLE betaling (
  id INTEGER PRIMARY KEY,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  reeks INTEGER NOT NULL CHECK (reeks > 0),
  datum TEXT NOT NULL CHECK (datum IS date(datum)),
  deel INTEGER CHECK (deel >= 0),
  bedrag INTEGER NOT NULL CHECK (bedrag BETWEEN 1 AND 1000000000000),
  opmerking TEXT CHECK (opmerking <> '')
) STRICT;
CREATE INDEX betaling_dossier ON betaling (dossier_id);
