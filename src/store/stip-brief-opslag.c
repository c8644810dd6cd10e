/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-brief-opslag.h"

static void
clear_sent (StipBriefVerstuurd *self)
{
  g_free (self->aan);
  g_free (self->tekst);
}

STIP_DEFINE_RECORD (StipBriefVerstuurd, stip_brief_verstuurd, clear_sent)

StipBriefVerstuurd *
stip_brief_verstuurd_new (gint64 schuld_id, const StipBriefSoort *soort, StipDatum datum, const char *aan, const char *tekst)
{
  StipBriefVerstuurd *self = g_atomic_rc_box_new0 (StipBriefVerstuurd);

  self->schuld_id = schuld_id;
  self->soort = soort;
  self->datum = datum;
  self->aan = g_strdup (aan);
  self->tekst = g_strdup (tekst);
  return self;
}

GPtrArray *
stip_brieven_verstuurd_load (StipDb *db, gint64 dossier_id, GError **error)
{
  g_autoptr (GPtrArray) alle = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_brief_verstuurd_unref);
  StipStmt *stmt = stip_db_prepare (db, "SELECT id, schuld_id, soort, datum, aan, tekst FROM brief WHERE dossier_id = ?1 ORDER BY datum DESC, id DESC", "i", dossier_id);

  while (stip_stmt_next (stmt))
    {
      StipBriefVerstuurd *brief = g_atomic_rc_box_new0 (StipBriefVerstuurd);
      brief->id = stip_stmt_int (stmt);
      brief->schuld_id = stip_stmt_int (stmt);
      brief->soort = stip_brief_soort_zoek (stip_stmt_text (stmt));
      brief->datum = stip_stmt_datum (stmt);
      brief->aan = stip_stmt_dup (stmt);
      brief->tekst = stip_stmt_dup (stmt);
      g_ptr_array_add (alle, brief);
    }
  return stip_stmt_finish (stmt, error) ? g_steal_pointer (&alle) : NULL;
}

gboolean
stip_brief_verstuurd_insert (StipDb *db, gint64 dossier_id, const StipBriefVerstuurd *brief, GError **error)
{
  return stip_db_run (db, error, "INSERT INTO brief (dossier_id, schuld_id, soort, datum, aan, tekst) VALUES (?1, ?2, ?3, ?4, ?5, ?6)", "iitdtt",
                      dossier_id, brief->schuld_id, brief->soort->id, brief->datum, brief->aan, brief->tekst);
}

/* --- drafts --- */

char *
stip_brief_concept_sleutel (const StipBriefSoort *soort, gint64 schuld_id)
{
  return g_strdup_printf ("%s:%" G_GINT64_FORMAT, soort->id, schuld_id);
}

gboolean
stip_brief_concept_set (StipDb *db, gint64 dossier_id, const StipBriefSoort *soort, gint64 schuld_id, const char *tekst, GError **error)
{
  if (tekst == NULL || *tekst == '\0')
    return stip_db_run (db, error, "DELETE FROM brief_concept WHERE dossier_id = ?1 AND soort = ?2 AND schuld_id = ?3", "iti", dossier_id, soort->id, schuld_id);
  /* a dossier that is gone meanwhile keeps no draft */
  return stip_db_run (db, error,
                      "INSERT INTO brief_concept (dossier_id, soort, schuld_id, tekst, volgt)"
                      " SELECT id, ?2, ?3, ?4, (SELECT coalesce(max(b.id), 0) FROM brief b WHERE b.dossier_id = ?1 AND b.soort = ?2 AND b.schuld_id = ?3)"
                      " FROM dossier WHERE id = ?1"
                      " ON CONFLICT (dossier_id, soort, schuld_id) DO UPDATE SET tekst = excluded.tekst, volgt = excluded.volgt",
                      "itit", dossier_id, soort->id, schuld_id, tekst);
}

GHashTable *
stip_brief_concepten_load (StipDb *db, gint64 dossier_id, GError **error)
{
  g_autoptr (GHashTable) alle = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  StipStmt *stmt = stip_db_prepare (db,
                                    "SELECT soort || ':' || schuld_id, tekst FROM brief_concept c WHERE dossier_id = ?1 AND NOT EXISTS"
                                    " (SELECT 1 FROM brief b WHERE b.dossier_id = ?1 AND b.soort = c.soort AND b.schuld_id = c.schuld_id AND b.id > c.volgt)",
                                    "i", dossier_id);

  while (stip_stmt_next (stmt))
    {
      char *sleutel = stip_stmt_dup (stmt);
      g_hash_table_replace (alle, sleutel, stip_stmt_dup (stmt));
    }
  return stip_stmt_finish (stmt, error) ? g_steal_pointer (&alle) : NULL;
}
