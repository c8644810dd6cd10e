/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-verificatie.h"

#include "store/stip-cipher.h"
#include "store/stip-journaal.h"
#include "store/stip-store-error.h"

void
stip_verificatie_clear (StipVerificatie *self)
{
  g_clear_pointer (&self->fout, g_free);
  g_clear_pointer (&self->onderdeel, g_free);
}

static gboolean
report (StipVerificatie *uitkomst, const char *onderdeel, char *fout)
{
  if (uitkomst->fout == NULL)
    {
      uitkomst->onderdeel = g_strdup (onderdeel);
      uitkomst->fout = g_steal_pointer (&fout);
    }
  g_free (fout);
  return TRUE;
}

typedef gboolean (*CheckFunc) (StipDb *db, StipVerificatie *uitkomst, GError **error);

static gboolean
check_pages (StipDb *db, StipVerificatie *uitkomst, GError **error)
{
  g_autoptr (GError) fout = NULL;
  guint pagina = 0;

  if (stip_cipher_check_integrity (stip_db_get_handle (db), &pagina, &fout))
    return TRUE;
  if (g_error_matches (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BESCHADIGD))
    return report (uitkomst, "pagina's", pagina != 0 ? g_strdup_printf ("Pagina %u is beschadigd of gewijzigd.", pagina) : g_strdup (fout->message));
  g_propagate_error (error, g_steal_pointer (&fout));
  return FALSE;
}

static gboolean
check_structure (StipDb *db, StipVerificatie *uitkomst, GError **error)
{
  StipStmt   *stmt = stip_db_prepare (db, "PRAGMA integrity_check(1)", NULL);
  const char *antwoord = stip_stmt_next (stmt) ? stip_stmt_text (stmt) : NULL;

  if (antwoord != NULL && !g_str_equal (antwoord, "ok"))
    report (uitkomst, "beperkingen", g_strdup ("De opbouw van het bestand klopt niet."));
  return stip_stmt_finish (stmt, error);
}

static gboolean
check_keys (StipDb *db, StipVerificatie *uitkomst, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT \"table\", rowid FROM pragma_foreign_key_check LIMIT 1", NULL);

  if (stip_stmt_next (stmt))
    {
      const char *tabel = stip_stmt_text (stmt);
      report (uitkomst, "beperkingen", g_strdup_printf ("Tabel %s, rij %" G_GINT64_FORMAT " verwijst naar een rij die er niet is.", tabel, stip_stmt_int (stmt)));
    }
  return stip_stmt_finish (stmt, error);
}

#define SQL_CHAIN                                                                                                                           \
  "SELECT id FROM (SELECT l.id AS id, l.hash AS hash, row_number() OVER (ORDER BY l.id) AS nummer,"                                         \
  " stip_keten(lag(l.hash) OVER (ORDER BY l.id), l.id, l.handeling_id, h.wie, h.wanneer, h.waarom, h.dossier_id, h.soort, h.van_handeling," \
  " l.dossier_id, l.tabel, l.rij, l.soort, l.oud, l.nieuw) AS moet FROM logboek AS l JOIN handeling AS h ON h.id = l.handeling_id)"         \
  " WHERE hash IS NOT moet OR id <> nummer LIMIT 1"

static gboolean
check_chain (StipDb *db, StipVerificatie *uitkomst, GError **error)
{
  gint64 fout = 0, los = 0, leeg = 0;

  if (!stip_db_query_int (db, &uitkomst->regels, 0, error, "SELECT count(*) FROM logboek", NULL) ||
      !stip_db_query_int (db, &los, 0, error, "SELECT count(*) FROM logboek WHERE handeling_id NOT IN (SELECT id FROM handeling)", NULL) ||
      !stip_db_query_int (db, &leeg, 0, error, "SELECT id FROM handeling AS h WHERE NOT EXISTS (SELECT 1 FROM logboek WHERE handeling_id = h.id) ORDER BY id LIMIT 1", NULL) ||
      !stip_db_query_int (db, &fout, 0, error, SQL_CHAIN, NULL))
    return FALSE;
  if (fout != 0 || los != 0)
    report (uitkomst, "logboek", fout != 0 ? g_strdup_printf ("De keten van het logboek breekt bij regel %" G_GINT64_FORMAT ".", fout) : g_strdup ("Een regel van het logboek heeft geen handeling."));
  else if (leeg != 0) /* an act without a change leaves no trace: somebody took the end of the journal away */
    report (uitkomst, "logboek", g_strdup_printf ("Van handeling %" G_GINT64_FORMAT " zijn de regels weg.", leeg));
  return TRUE;
}

/* Every row must be what its last line in the journal says, and no row may be without one. */
static gboolean
check_table (StipDb *db, const char *tabel, StipVerificatie *uitkomst, GError **error)
{
  g_autofree char *json = stip_journaal_json_object (db, tabel, "t.", error);
  gint64           rij = 0;

  if (json == NULL)
    return FALSE;
  g_autofree char *sql = g_strdup_printf (
      "SELECT coalesce(t.id, k.rij) FROM (SELECT rij, soort, nieuw, max(id) FROM logboek WHERE tabel = '%1$s' GROUP BY rij) AS k"
      " FULL JOIN %1$s AS t ON t.id = k.rij WHERE (t.id IS NULL AND k.soort <> 'D') OR (t.id IS NOT NULL AND (k.rij IS NULL OR k.nieuw IS NOT %2$s)) LIMIT 1",
      tabel, json);
  if (!stip_db_query_int (db, &rij, 0, error, g_intern_string (sql), NULL))
    return FALSE;
  if (rij != 0)
    report (uitkomst, "gegevens", g_strdup_printf ("Tabel %s, rij %" G_GINT64_FORMAT " is buiten het logboek om gewijzigd.", tabel, rij));
  return TRUE;
}

static gboolean
check_tables (StipDb *db, StipVerificatie *uitkomst, GError **error)
{
  g_autoptr (GPtrArray) tabellen = stip_journaal_tables (db, error);

  for (guint i = 0; tabellen != NULL && i < tabellen->len && uitkomst->fout == NULL; i++)
    if (!check_table (db, g_ptr_array_index (tabellen, i), uitkomst, error))
      return FALSE;
  return tabellen != NULL;
}

static gboolean
check_overview (StipDb *db, StipVerificatie *uitkomst, GError **error)
{
  gint64 zonder = 0;

  if (!stip_db_query_int (db, &uitkomst->dossiers, 0, error, "SELECT count(*) FROM dossier", NULL) ||
      !stip_db_query_int (db, &zonder, 0, error, "SELECT id FROM dossier WHERE id NOT IN (SELECT dossier_id FROM overzicht) OR id NOT IN (SELECT rowid FROM zoek) LIMIT 1", NULL))
    return FALSE;
  if (zonder != 0)
    report (uitkomst, "overzicht", g_strdup_printf ("Dossier %" G_GINT64_FORMAT " ontbreekt in de lijst of bij het zoeken.", zonder));
  return TRUE;
}

static const CheckFunc checks[] = { check_pages, check_structure, check_keys, check_chain, check_tables, check_overview };

gboolean
stip_verificatie_run (StipDb *db, StipVerificatie *uitkomst, GError **error)
{
  *uitkomst = (StipVerificatie){ 0 };
  for (gsize i = 0; i < G_N_ELEMENTS (checks) && uitkomst->fout == NULL; i++)
    {
      g_autoptr (GError) fout = NULL;
      if (checks[i](db, uitkomst, &fout))
        continue;
      if (!g_error_matches (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BESCHADIGD))
        {
          g_propagate_error (error, g_steal_pointer (&fout));
          return FALSE;
        }
      report (uitkomst, "pagina's", g_strdup (fout->message));
    }
  return TRUE;
}
