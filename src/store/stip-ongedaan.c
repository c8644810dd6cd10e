/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-ongedaan.h"

#include "store/stip-journaal.h"
#include "store/stip-store-error.h"

void
stip_ongedaan_stand_clear (StipOngedaanStand *stand)
{
  g_clear_pointer (&stand->ongedaan_waarom, g_free);
  g_clear_pointer (&stand->opnieuw_waarom, g_free);
}

/* An act can be undone unless something undid it. An undoing can itself be undone (that is redo) as long as nothing
 * new was done after it: a new act cuts the road back, as everybody expects of an editor. */
#define NOT_UNDONE      " AND NOT EXISTS (SELECT 1 FROM handeling AS u WHERE u.van_handeling = h.id)"
#define SQL_DONE(where) "SELECT h.id, h.waarom FROM handeling AS h WHERE h.soort IN ('gewoon', 'opnieuw') AND h.wie = ?1 AND " where NOT_UNDONE " ORDER BY h.id DESC LIMIT 1"
#define SQL_UNDONE(where, last)                                                                               \
  "SELECT h.id, h.waarom FROM handeling AS h WHERE h.soort = 'ongedaan' AND h.wie = ?1 AND " where NOT_UNDONE \
  " AND h.id > coalesce((SELECT n.id FROM handeling AS n WHERE n.soort = 'gewoon' AND n.wie = ?1 AND " last   \
  " ORDER BY n.id DESC LIMIT 1), 0) ORDER BY h.id DESC LIMIT 1"

/* Of one dossier from its index, of all from the newest: never through the whole journal. */
static const char *const sql_done[] = { SQL_DONE ("?2 IS NULL"), SQL_DONE ("h.dossier_id = ?2") };
static const char *const sql_undone[] = { SQL_UNDONE ("?2 IS NULL", "?2 IS NULL"), SQL_UNDONE ("h.dossier_id = ?2", "n.dossier_id = ?2") };

static gboolean
read_act (StipDb *db, const char *sql, const char *wie, gint64 dossier_id, gint64 *id, char **waarom, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, sql, "tn", wie, dossier_id);

  *id = 0;
  if (stip_stmt_next (stmt))
    {
      *id = stip_stmt_int (stmt);
      *waarom = stip_stmt_dup (stmt);
    }
  return stip_stmt_finish (stmt, error);
}

gboolean
stip_ongedaan_stand (StipDb *db, const char *wie, gint64 dossier_id, StipOngedaanStand *stand, GError **error)
{
  *stand = (StipOngedaanStand){ 0 };
  return read_act (db, sql_done[dossier_id != 0], wie, dossier_id, &stand->ongedaan, &stand->ongedaan_waarom, error) &&
         read_act (db, sql_undone[dossier_id != 0], wie, dossier_id, &stand->opnieuw, &stand->opnieuw_waarom, error);
}

/* The statement that takes back one row of the journal; ?1 = oud, ?2 = nieuw, ?3 = rij. Names come from the schema. */
static const char *
inverse_sql (StipDb *db, const char *tabel, char soort, GError **error)
{
  g_autoptr (GString) kolommen = g_string_new (NULL), waarden = g_string_new (NULL), zetten = g_string_new (NULL), mits = g_string_new (NULL);
  StipStmt *stmt = stip_db_prepare (db, "SELECT name FROM pragma_table_info(?1) ORDER BY cid", "t", tabel);

  for (gboolean first = TRUE; stip_stmt_next (stmt); first = FALSE)
    {
      const char *k = stip_stmt_text (stmt);
      g_string_append_printf (kolommen, "%s\"%s\"", first ? "" : ", ", k);
      g_string_append_printf (waarden, "%sjson_extract(?1, '$.%s')", first ? "" : ", ", k);
      g_string_append_printf (zetten, "%s\"%s\" = CASE WHEN json_extract(?1, '$.%s') IS json_extract(?2, '$.%s') THEN \"%s\" ELSE json_extract(?1, '$.%s') END", first ? "" : ", ", k, k, k, k, k);
      g_string_append_printf (mits, " AND (json_extract(?1, '$.%s') IS json_extract(?2, '$.%s') OR \"%s\" IS json_extract(?2, '$.%s'))", k, k, k, k);
    }
  if (!stip_stmt_finish (stmt, error))
    return NULL;
  g_autofree char *json = stip_journaal_json_object (db, tabel, "", error);
  if (json == NULL)
    return NULL;
  g_autofree char *sql =
      soort == 'I'   ? g_strdup_printf ("DELETE FROM %s WHERE id = ?3 AND ?1 IS NULL AND %s = ?2", tabel, json)
      : soort == 'D' ? g_strdup_printf ("INSERT INTO %s (%s) SELECT %s WHERE ?2 IS NULL AND ?3 = json_extract(?1, '$.id')", tabel, kolommen->str, waarden->str)
                     : g_strdup_printf ("UPDATE %s SET %s WHERE id = ?3%s", tabel, zetten->str, mits->str);
  return g_intern_string (sql);
}

typedef struct
{
  char  *tabel, *oud, *nieuw;
  gint64 rij;
  char   soort;
} Regel;

static void
clear_line (Regel *regel)
{
  g_free (regel->tabel);
  g_free (regel->oud);
  g_free (regel->nieuw);
}

static GArray *
read_lines (StipDb *db, gint64 handeling, GError **error)
{
  g_autoptr (GArray) regels = g_array_new (FALSE, FALSE, sizeof (Regel));
  StipStmt *stmt = stip_db_prepare (db, "SELECT tabel, rij, soort, oud, nieuw FROM logboek WHERE handeling_id = ?1 ORDER BY id DESC", "i", handeling);

  g_array_set_clear_func (regels, (GDestroyNotify)clear_line);
  while (stip_stmt_next (stmt))
    {
      Regel regel = { 0 };
      regel.tabel = stip_stmt_dup (stmt);
      regel.rij = stip_stmt_int (stmt);
      regel.soort = *stip_stmt_text (stmt);
      regel.oud = stip_stmt_dup (stmt);
      regel.nieuw = stip_stmt_dup (stmt);
      g_array_append_val (regels, regel);
    }
  if (!stip_stmt_finish (stmt, error))
    return NULL;
  return g_steal_pointer (&regels);
}

static gboolean
refuse (GError **error)
{
  g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_CONFLICT,
                       "Dit kan niet ongedaan worden gemaakt: het is daarna opnieuw gewijzigd. Er is niets veranderd.");
  return FALSE;
}

static gboolean
take_back (StipDb *db, const Regel *regel, GError **error)
{
  const char *sql = inverse_sql (db, regel->tabel, regel->soort, error);

  if (sql == NULL || !stip_db_run (db, error, sql, "tti", regel->oud, regel->nieuw, regel->rij))
    return FALSE;
  return stip_db_changes (db) == 1 || refuse (error);
}

static gboolean
read_last_line (StipDb *db, gint64 *laatste, GError **error)
{
  return stip_db_query_int (db, laatste, 0, error, "SELECT coalesce(max(id), 0) FROM logboek", NULL);
}

/* One line for each line taken back, or a cascade took along what somebody added since. */
static gboolean
check_no_more (StipDb *db, gint64 begin, guint verwacht, GError **error)
{
  gint64 laatste;
  return read_last_line (db, &laatste, error) && (laatste - begin == verwacht || refuse (error));
}

static gboolean
take_back_all (StipDb *db, gint64 handeling, GError **error)
{
  g_autoptr (GArray) regels = read_lines (db, handeling, error);
  gint64 begin;

  /* children may come back before their parent: keys are checked at the commit */
  if (regels == NULL || !stip_db_script (db, "PRAGMA defer_foreign_keys = ON", error) || !read_last_line (db, &begin, error))
    return FALSE;
  for (guint i = 0; i < regels->len; i++)
    if (!take_back (db, &g_array_index (regels, Regel, i), error))
      return FALSE;
  return check_no_more (db, begin, regels->len, error);
}

/* What no longer fits to what is there now was changed since: the same answer in the same words. */
static gboolean
explain (GError *fout, GError **error)
{
  if (!g_error_matches (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING))
    {
      g_propagate_error (error, fout);
      return FALSE;
    }
  g_error_free (fout);
  return refuse (error);
}

/* The dossiers that an act touched, also through a person in them. */
static GArray *
touched_dossiers (StipDb *db, gint64 handeling, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db,
                                    "SELECT dossier_id FROM logboek WHERE handeling_id = ?1 AND dossier_id IS NOT NULL"
                                    " UNION SELECT p.dossier_id FROM logboek AS l JOIN dossier_persoon AS p ON p.persoon_id = l.rij"
                                    " WHERE l.handeling_id = ?1 AND l.tabel = 'persoon'",
                                    "i", handeling);
  return stip_stmt_finish_ids (stmt, error);
}

gboolean
stip_ongedaan_maak (StipDb *db, const char *wie, gint64 handeling, gboolean opnieuw, GArray **dossiers, GError **error)
{
  g_autofree char *waarom = NULL;
  gint64           dossier_id = 0, bestaat = 0;
  StipStmt        *stmt = stip_db_prepare (db, "SELECT waarom, dossier_id, id FROM handeling WHERE id = ?1", "i", handeling);

  if (stip_stmt_next (stmt))
    {
      waarom = stip_stmt_dup (stmt);
      dossier_id = stip_stmt_int (stmt);
      bestaat = stip_stmt_int (stmt);
    }
  if (!stip_stmt_finish (stmt, error))
    return FALSE;
  if (!bestaat)
    {
      g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN, "Er is niets om ongedaan te maken.");
      return FALSE;
    }
  *dossiers = touched_dossiers (db, handeling, error);
  if (*dossiers == NULL || !stip_handeling_begin_van (db, wie, waarom, dossier_id, opnieuw ? STIP_HANDELING_OPNIEUW : STIP_HANDELING_ONGEDAAN, handeling, error))
    return FALSE;
  GError *fout = NULL;
  if (!take_back_all (db, handeling, &fout))
    {
      stip_handeling_rollback (db);
      return explain (fout, error);
    }
  return stip_handeling_commit (db, NULL, &fout) || explain (fout, error);
}
