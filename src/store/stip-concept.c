/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-concept.h"

gboolean
stip_concept_clear (StipDb *db, const char *wie, gint64 dossier_id, const char *veld, GError **error)
{
  return stip_db_run (db, error, "DELETE FROM concept WHERE wie = ?1 AND dossier_id = ?2 AND veld = ?3", "tit", wie, dossier_id, veld);
}

gboolean
stip_concept_set (StipDb *db, const char *wie, gint64 dossier_id, const char *veld, const char *waarde, GError **error)
{
  if (waarde == NULL || *waarde == '\0')
    return stip_concept_clear (db, wie, dossier_id, veld, error);
  /* a dossier that is gone meanwhile keeps no draft */
  return stip_db_run (db, error,
                      "INSERT INTO concept (wie, dossier_id, veld, waarde) SELECT ?1, id, ?3, ?4 FROM dossier WHERE id = ?2"
                      " ON CONFLICT (wie, dossier_id, veld) DO UPDATE SET waarde = excluded.waarde",
                      "titt", wie, dossier_id, veld, waarde);
}

gboolean
stip_concept_get (StipDb *db, const char *wie, gint64 dossier_id, const char *veld, char **waarde, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT waarde FROM concept WHERE wie = ?1 AND dossier_id = ?2 AND veld = ?3", "tit", wie, dossier_id, veld);

  *waarde = stip_stmt_next (stmt) ? stip_stmt_dup (stmt) : NULL;
  if (stip_stmt_finish (stmt, error))
    return TRUE;
  g_clear_pointer (waarde, g_free);
  return FALSE;
}

GHashTable *
stip_concepten_load (StipDb *db, const char *wie, gint64 dossier_id, GError **error)
{
  g_autoptr (GHashTable) alle = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  StipStmt *stmt = stip_db_prepare (db, "SELECT veld, waarde FROM concept WHERE wie = ?1 AND dossier_id = ?2", "ti", wie, dossier_id);

  while (stip_stmt_next (stmt))
    {
      char *veld = stip_stmt_dup (stmt);
      g_hash_table_replace (alle, veld, stip_stmt_dup (stmt));
    }
  return stip_stmt_finish (stmt, error) ? g_steal_pointer (&alle) : NULL;
}
