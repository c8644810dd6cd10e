-- SPDX-FileCopyrightText: 2026 The Stip authors
-- SPDX-License-Identifier: EUPL-1.2
--
-- What a proposal must know of a claim, and of who has it; and the correspondence with creditors. The state of a claim in the
-- round is not kept: it follows from its correspondence (core/stip-schuld-ronde.c).

-- The register of creditors. vertegenwoordiger: who collects for it as a rule, by name as a claim has it.
ALTER TABLE schuldeiser ADD COLUMN straat TEXT;
ALTER TABLE schuldeiser ADD COLUMN huisnummer TEXT;
ALTER TABLE schuldeiser ADD COLUMN toevoeging TEXT;
ALTER TABLE schuldeiser ADD COLUMN plaats TEXT;
ALTER TABLE schuldeiser ADD COLUMN telefoon TEXT;
ALTER TABLE schuldeiser ADD COLUMN email TEXT;
ALTER TABLE schuldeiser ADD COLUMN vertegenwoordiger TEXT;
ALTER TABLE schuldeiser ADD COLUMN soort TEXT CHECK (soort IN ('Zorg', 'Publiek', 'Nuts', 'Overig'));
ALTER TABLE schuldeiser ADD COLUMN kanaal TEXT CHECK (kanaal IN ('brief', 'e-mail', 'portaal', 'knooppunt'));
ALTER TABLE schuldeiser ADD COLUMN knooppunt INTEGER CHECK (knooppunt IN (0, 1)); -- answers through the Schuldenknooppunt
ALTER TABLE schuldeiser ADD COLUMN vooraf_akkoord INTEGER CHECK (vooraf_akkoord IN (0, 1)); -- collectief schuldregelen
ALTER TABLE schuldeiser ADD COLUMN opmerking TEXT;

-- Other names under which it writes, so that a letter is found back under what stands on it.
CREATE TABLE schuldeiser_alias (
  id INTEGER PRIMARY KEY,
  schuldeiser_id INTEGER NOT NULL REFERENCES schuldeiser ON DELETE CASCADE,
  naam TEXT NOT NULL CHECK (naam <> ''),
  UNIQUE (schuldeiser_id, naam)
) STRICT;

-- Who stated the amount of the peildatum; where the rank comes from; a secured claim has priority up to the value of
-- what it rests on (Fw 349 lid 3).
ALTER TABLE schuld ADD COLUMN opgegeven_door TEXT CHECK (opgegeven_door IN ('schuldeiser', 'vertegenwoordiger', 'brief', 'inwoner', 'register'));
ALTER TABLE schuld ADD COLUMN rang_bron TEXT CHECK (rang_bron IN ('opgave', 'wet', 'akte', 'eigen'));
ALTER TABLE schuld ADD COLUMN zekerheid INTEGER CHECK (zekerheid >= 0);
ALTER TABLE schuld ADD COLUMN zekerheid_op TEXT;
ALTER TABLE schuld ADD COLUMN fraude INTEGER CHECK (fraude IN (0, 1));
ALTER TABLE schuld ADD COLUMN boete INTEGER CHECK (boete IN (0, 1));
ALTER TABLE schuld ADD COLUMN studieschuld INTEGER CHECK (studieschuld IN (0, 1));
ALTER TABLE schuld ADD COLUMN informeel INTEGER CHECK (informeel IN (0, 1));
ALTER TABLE schuld ADD COLUMN van_wie TEXT CHECK (van_wie IN ('inwoner', 'partner', 'samen'));
ALTER TABLE schuld ADD COLUMN beslag INTEGER CHECK (beslag IN (0, 1));
ALTER TABLE schuld ADD COLUMN beslag_op TEXT;
ALTER TABLE schuld ADD COLUMN beslag_sinds TEXT CHECK (beslag_sinds IS date(beslag_sinds));
ALTER TABLE schuld ADD COLUMN termijnbedrag INTEGER CHECK (termijnbedrag >= 0); -- per month, of a running instalment plan
-- Of an informal debt: its own agreement outside the proposal, as in Aalsmeer's plan.
ALTER TABLE schuld ADD COLUMN afspraak TEXT CHECK (afspraak IN ('opgeschort', 'bevroren'));
ALTER TABLE schuld ADD COLUMN afspraak_tot TEXT CHECK (afspraak_tot IS date(afspraak_tot));
ALTER TABLE schuld ADD COLUMN opmerking TEXT;

-- One message to or from a creditor about one claim. The kinds are the messages of the Schuldenknooppunt, whatever the
-- channel (core/stip-schuld-bericht.c).
CREATE TABLE schuld_bericht (
  id INTEGER PRIMARY KEY,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  schuld_id INTEGER NOT NULL REFERENCES schuld ON DELETE CASCADE,
  soort TEXT NOT NULL CHECK (soort <> ''),
  datum TEXT NOT NULL CHECK (datum IS date(datum)),
  kanaal TEXT CHECK (kanaal IN ('brief', 'e-mail', 'portaal', 'knooppunt', 'telefoon')),
  bedrag INTEGER CHECK (bedrag >= 0),
  reden TEXT,
  toelichting TEXT
) STRICT;
CREATE INDEX schuld_bericht_dossier ON schuld_bericht (dossier_id);
CREATE INDEX schuld_bericht_schuld ON schuld_bericht (schuld_id);
