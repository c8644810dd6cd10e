-- SPDX-FileCopyrightText: 2026 The Stip authors
-- SPDX-License-Identifier: EUPL-1.2
--
-- Letters. What is kept of a letter that was sent is its whole text: templates, claims and addresses change afterwards,
-- what was said to a creditor does not. schuld_id is no reference: the claim may be gone. 0: a letter to the resident
-- about all of it.

CREATE TABLE brief (
  id INTEGER PRIMARY KEY,
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  schuld_id INTEGER NOT NULL DEFAULT 0,
  soort TEXT NOT NULL CHECK (soort <> ''),
  datum TEXT NOT NULL CHECK (datum IS date(datum)),
  aan TEXT NOT NULL,
  tekst TEXT NOT NULL CHECK (tekst <> '')
) STRICT;
CREATE INDEX brief_dossier ON brief (dossier_id);

-- A text that somebody is changing before it is sent. Not journaled, as little as concept is; but of the dossier, not of
-- the person: a colleague who takes over goes on with it. volgt: the last letter of this kind that was sent by then, so
-- that a draft is over once it was sent, and is there again when that is undone.
CREATE TABLE brief_concept (
  dossier_id INTEGER NOT NULL REFERENCES dossier ON DELETE CASCADE,
  soort TEXT NOT NULL CHECK (soort <> ''),
  schuld_id INTEGER NOT NULL DEFAULT 0,
  tekst TEXT NOT NULL CHECK (tekst <> ''),
  volgt INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (dossier_id, soort, schuld_id)
) STRICT;
