/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-db.h"

/* The journal: triggers generated from the schema write old and new values of every change into logboek, each row
 * chained to the one before by a hash. From it come history, undo, the audit log and the proof that nobody altered
 * it. A change outside a handeling is refused by the triggers themselves. */

/* Registers the SQL functions that the triggers call; once per connection, before anything is written. */
gboolean stip_journaal_attach (StipDb *db, GError **error);
/* (Re)creates the triggers of every journaled table; after each migration. */
gboolean stip_journaal_create_triggers (StipDb *db, GError **error);
/* The tables that are journaled, in name order. (transfer full) (element-type utf8) NULL on an error. */
GPtrArray *stip_journaal_tables (StipDb *db, GError **error);
/* The expression that makes a row a JSON object without its NULLs, P the prefix of its columns ("NEW."). (transfer full) NULL on an error. */
char *stip_journaal_json_object (StipDb *db, const char *tabel, const char *prefix, GError **error);

typedef enum
{
  STIP_HANDELING_GEWOON,
  STIP_HANDELING_ONGEDAAN,
  STIP_HANDELING_OPNIEUW,
  STIP_HANDELING_BEHEER, /* of the file itself, such as its keys: never undone with Ctrl+Z */
} StipHandelingSoort;

/* One act of one person: begins a transaction. wie: name of the medewerker; waarom: what was done, in the words of
 * the history ("Gebeurtenis toegevoegd"), without personal data; dossier_id or 0. An act inside an act joins it. */
gboolean stip_handeling_begin (StipDb *db, const char *wie, const char *waarom, gint64 dossier_id, GError **error);
gboolean stip_handeling_begin_van (StipDb *db, const char *wie, const char *waarom, gint64 dossier_id, StipHandelingSoort soort, gint64 van_handeling, GError **error);
/* Commits. handeling: the act's number, 0 where nothing changed (then it leaves no trace). */
gboolean stip_handeling_commit (StipDb *db, gint64 *handeling, GError **error);
void     stip_handeling_rollback (StipDb *db);
