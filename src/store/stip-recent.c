/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-recent.h"

/* The highest id is the latest: SQLite gives a new row one more than the highest there is. */
#define SQL_KEEP "DELETE FROM recent WHERE wie = ?1 AND id NOT IN (SELECT id FROM recent WHERE wie = ?1 ORDER BY id DESC LIMIT ?2)"

static gboolean
write_rows (StipDb *db, const char *wie, gint64 dossier_id, GError **error)
{
  return stip_db_run (db, error, "DELETE FROM recent WHERE wie = ?1 AND dossier_id = ?2", "ti", wie, dossier_id) &&
         stip_db_run (db, error, "INSERT INTO recent (wie, dossier_id) VALUES (?1, ?2)", "ti", wie, dossier_id) &&
         stip_db_run (db, error, SQL_KEEP, "ti", wie, (gint64)STIP_RECENT_AANTAL);
}

gboolean
stip_recent_add (StipDb *db, const char *wie, gint64 dossier_id, GError **error)
{
  if (!stip_db_begin (db, error))
    return FALSE;
  if (write_rows (db, wie, dossier_id, error))
    return stip_db_commit (db, error);
  stip_db_rollback (db);
  return FALSE;
}

GArray *
stip_recent_ids (StipDb *db, const char *wie, int n, GError **error)
{
  return stip_stmt_finish_ids (stip_db_prepare (db, "SELECT dossier_id FROM recent WHERE wie = ?1 ORDER BY id DESC LIMIT ?2", "ti", wie, (gint64)n), error);
}
