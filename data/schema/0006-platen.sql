-- SPDX-FileCopyrightText: 2026 The Stip authors
-- SPDX-License-Identifier: EUPL-1.2
--
-- A plate that was talked through: an event of the dossier, with what the resident told back. And the number that a
-- resident may call.

CREATE TABLE plaat_gesprek (
  id INTEGER PRIMARY KEY,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  gebeurtenis_id INTEGER NOT NULL UNIQUE REFERENCES gebeurtenis ON DELETE CASCADE,
  plaat TEXT NOT NULL CHECK (plaat <> ''),
  taal TEXT NOT NULL CHECK (taal <> ''),
  terugverteld INTEGER NOT NULL CHECK (terugverteld BETWEEN 0 AND 3),
  door TEXT NOT NULL CHECK (door <> '')
) STRICT;
CREATE INDEX plaat_gesprek_dossier ON plaat_gesprek (dossier_id);
CREATE INDEX plaat_gesprek_plaat ON plaat_gesprek (plaat);

ALTER TABLE medewerker ADD COLUMN telefoon TEXT CHECK (telefoon <> '');
