-- SPDX-FileCopyrightText: 2026 The Stip authors
-- SPDX-License-Identifier: EUPL-1.2
--
-- From income to a proposal: the household's budget, what the official vtlb-calculator said, and the proposal with the
-- distribution as it was fixed. What only compares is computed and not kept.

CREATE TABLE budgetregel (
  id INTEGER PRIMARY KEY,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  soort TEXT NOT NULL CHECK (soort IN ('inkomen', 'toeslag', 'uitgave')),
  post TEXT NOT NULL CHECK (post <> ''),
  bedrag INTEGER NOT NULL CHECK (bedrag BETWEEN 0 AND 1000000000000000),
  per TEXT NOT NULL CHECK (per IN ('maand', 'week', '4 weken', 'kwartaal', 'jaar'))
) STRICT;
CREATE INDEX budgetregel_dossier ON budgetregel (dossier_id);

-- An outcome is recorded, never computed here: with which version, on which day, by whom, with which income.
CREATE TABLE vtlb (
  id INTEGER PRIMARY KEY,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  datum TEXT NOT NULL CHECK (datum IS date(datum)),
  versie TEXT NOT NULL CHECK (versie <> ''),
  door TEXT NOT NULL CHECK (door <> ''),
  inkomen INTEGER NOT NULL CHECK (inkomen BETWEEN 0 AND 1000000000000000),
  bedrag INTEGER NOT NULL CHECK (bedrag BETWEEN 0 AND 1000000000000000),
  personen INTEGER CHECK (personen > 0),
  opmerking TEXT
) STRICT;
CREATE INDEX vtlb_dossier ON vtlb (dossier_id);

-- A proposal as it was fixed on a day: claims change afterwards, an offer that was sent does not. A rate is in
-- ten-thousandths of a percent; the percentages are fractions, so that they stay exact.
CREATE TABLE voorstel (
  id INTEGER PRIMARY KEY,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  datum TEXT NOT NULL CHECK (datum IS date(datum)),
  soort TEXT NOT NULL CHECK (soort IN ('Schuldbemiddeling', 'Saneringskrediet', 'Betalingsregeling', '0%-aanbod')),
  start TEXT NOT NULL CHECK (start IS date(start)),
  maanden INTEGER NOT NULL CHECK (maanden >= 0),
  capaciteit INTEGER NOT NULL CHECK (capaciteit >= 0),
  vermogen INTEGER NOT NULL CHECK (vermogen >= 0),
  laatste_termijn INTEGER NOT NULL CHECK (laatste_termijn >= 0),
  lening INTEGER NOT NULL CHECK (lening >= 0),
  jaarrente INTEGER CHECK (jaarrente BETWEEN 0 AND 1000000),
  conventie TEXT CHECK (conventie IN ('nominaal', 'effectief')),
  te_verdelen INTEGER NOT NULL CHECK (te_verdelen >= 0),
  preferent_teller INTEGER,
  preferent_noemer INTEGER CHECK (preferent_noemer > 0),
  concurrent_teller INTEGER,
  concurrent_noemer INTEGER CHECK (concurrent_noemer > 0),
  CHECK ((soort = 'Saneringskrediet') = (jaarrente IS NOT NULL)),
  CHECK ((jaarrente IS NULL) = (conventie IS NULL))
) STRICT;
CREATE INDEX voorstel_dossier ON voorstel (dossier_id);

-- What each claim gets in it, and which claims stay outside it and why (every creditor is told). schuld_id is no
-- reference: the claim may be gone, the offer stays.
CREATE TABLE voorstel_deel (
  id INTEGER PRIMARY KEY,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  voorstel_id INTEGER NOT NULL REFERENCES voorstel ON DELETE CASCADE,
  volgorde INTEGER NOT NULL,
  schuld_id INTEGER,
  schuldeiser TEXT NOT NULL,
  kenmerk TEXT,
  vordering INTEGER CHECK (vordering >= 0),
  rang TEXT CHECK (rang IN ('preferent', 'concurrent', 'zekerheid')),
  bedrag INTEGER CHECK (bedrag >= 0 AND bedrag <= vordering),
  gedekt INTEGER CHECK (gedekt >= 0 AND gedekt <= bedrag),
  uitleg TEXT,
  buiten TEXT CHECK (buiten <> ''),
  CHECK ((buiten IS NULL) = (bedrag IS NOT NULL)),
  UNIQUE (voorstel_id, volgorde)
) STRICT;
CREATE INDEX voorstel_deel_dossier ON voorstel_deel (dossier_id);
