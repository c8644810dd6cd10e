/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "proef.h"
#include "store/stip-db.h"
#include "store/stip-werkwijze.h"

/* An encrypted file with schema and journal, without the half second of a passphrase: a fixed key. */
typedef struct
{
  ProefMap       map;
  StipGeheim    *dek;
  StipDb        *db;
  StipWerkwijze *werkwijze; /* aalsmeer */
} ProefBestand;

ProefBestand *proef_bestand_new (void);
void          proef_bestand_free (ProefBestand *self);
/* Closes and opens the connection, as another day would. */
void proef_bestand_reopen (ProefBestand *self);
/* Another connection to the same file, with journal. (transfer full) */
StipDb *proef_bestand_connect (ProefBestand *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ProefBestand, proef_bestand_free)

#define PROEF_WIE     "Anna Proef"
#define PROEF_VANDAAG (proef_dag ("2026-05-20"))

StipDatum   proef_dag (const char *iso); /* NULL: ONBEKEND */
StipPeriode proef_periode (const char *van, const char *tot);
/* A dossier of one resident; the rest are events as "soort iso", NULL-terminated. (transfer full) */
StipDossier *proef_dossier (const char *achternaam, const char *bsn, ...) G_GNUC_NULL_TERMINATED;
StipPersoon *proef_persoon (const char *achternaam, const char *bsn);
/* Every field of every part filled; the persons' numbers are bsn and partner_bsn. (transfer full) */
StipDossier *proef_vol_dossier (const char *bsn, const char *partner_bsn);
void         proef_add_gebeurtenis (StipDossier *dossier, const char *soort, const char *iso);
void         proef_add_schuld (StipDossier *dossier, const char *schuldeiser, StipGeld bedrag);

/* One act that puts the dossier in, with its row in the list. */
gint64 proef_insert (ProefBestand *self, const StipDossier *dossier);
/* One act of SQL without parameters. The act's number. */
gint64 proef_handeling (StipDb *db, const char *sql);
gint64 proef_getal (StipDb *db, const char *sql);
char  *proef_tekst (StipDb *db, const char *sql);

/* All rows of all journaled tables, one JSON line each. (transfer full) */
char *proef_dump (StipDb *db);
/* The list and the words for searching, as far as they can be read back. (transfer full) */
char *proef_dump_lijst (StipDb *db);

/* Behind the journal's back: raw SQL on a connection without triggers. */
void proef_knoei (StipDb *db, const char *sql);
