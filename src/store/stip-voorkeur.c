/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-voorkeur.h"

GHashTable *
stip_voorkeur_load (StipDb *db, const char *wie, GError **error)
{
  g_autoptr (GHashTable) voorkeuren = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  StipStmt *stmt = stip_db_prepare (db, "SELECT sleutel, waarde FROM voorkeur WHERE wie = ?1", "t", wie);

  while (stip_stmt_next (stmt))
    {
      char *sleutel = stip_stmt_dup (stmt);
      g_hash_table_insert (voorkeuren, sleutel, stip_stmt_dup (stmt));
    }
  return stip_stmt_finish (stmt, error) ? g_steal_pointer (&voorkeuren) : NULL;
}

gboolean
stip_voorkeur_set (StipDb *db, const char *wie, const char *sleutel, const char *waarde, GError **error)
{
  return stip_db_run (db, error, "INSERT INTO voorkeur (wie, sleutel, waarde) VALUES (?1, ?2, ?3) ON CONFLICT (wie, sleutel) DO UPDATE SET waarde = excluded.waarde", "ttt",
                      wie, sleutel, waarde);
}
