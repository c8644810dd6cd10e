/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-journaal.h"

#include <sodium.h>
#include <sqlite3.h>
#include <string.h>

#include "store/stip-sqlite-error.h"
#include "store/stip-store-error.h"

typedef struct
{
  gint64 handeling; /* 0: none, then no change is allowed */
  int    depth;
} Journaal;

/* Derived data, what is not recorded yet, and the journal itself. */
static const char *const not_journaled[] = { "handeling", "logboek", "overzicht", "overzicht_stand", "concept", "brief_concept", "voorkeur", "recent", NULL };

static void
sql_handeling_cb (sqlite3_context *context, int n, sqlite3_value **values)
{
  const Journaal *self = sqlite3_user_data (context);
  if (self->handeling == 0)
    sqlite3_result_error (context, "wijziging buiten een handeling", -1);
  else
    sqlite3_result_int64 (context, self->handeling);
}

/* Each value enters the hash with its type and length, so that no two lists of values give the same bytes. */
static void
hash_value (crypto_generichash_state *state, sqlite3_value *value)
{
  guint8        type = sqlite3_value_type (value);
  gconstpointer data = sqlite3_value_blob (value); /* an integer as its decimal text */
  guint64       length = GUINT64_TO_LE ((guint64)sqlite3_value_bytes (value));

  crypto_generichash_update (state, &type, sizeof type);
  crypto_generichash_update (state, (const guint8 *)&length, sizeof length);
  if (data != NULL)
    crypto_generichash_update (state, data, GUINT64_FROM_LE (length));
}

static void
sql_keten_cb (sqlite3_context *context, int n, sqlite3_value **values)
{
  crypto_generichash_state state;
  guint8                   hash[crypto_generichash_BYTES];

  crypto_generichash_init (&state, NULL, 0, sizeof hash);
  for (int i = 0; i < n; i++)
    hash_value (&state, values[i]);
  crypto_generichash_final (&state, hash, sizeof hash);
  sqlite3_result_blob (context, hash, sizeof hash, SQLITE_TRANSIENT);
}

gboolean
stip_journaal_attach (StipDb *db, GError **error)
{
  sqlite3  *handle = stip_db_get_handle (db);
  Journaal *self = g_new0 (Journaal, 1);
  /* innocuous: trusted_schema is off, and the triggers call them */
  int rc = sqlite3_create_function_v2 (handle, "stip_handeling", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, self, sql_handeling_cb, NULL, NULL, g_free);

  if (rc == SQLITE_OK)
    rc = sqlite3_create_function_v2 (handle, "stip_keten", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, NULL, sql_keten_cb, NULL, NULL, NULL);
  stip_db_set_journaal (db, self);
  return rc == SQLITE_OK || stip_store_error_from_sqlite (handle, rc, "Het logboek voorbereiden", error);
}

GPtrArray *
stip_journaal_tables (StipDb *db, GError **error)
{
  g_autoptr (GPtrArray) tabellen = g_ptr_array_new_with_free_func (g_free);
  StipStmt *stmt = stip_db_prepare (db, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name", NULL);

  while (stip_stmt_next (stmt))
    {
      const char *naam = stip_stmt_text (stmt);
      if (!g_strv_contains (not_journaled, naam))
        g_ptr_array_add (tabellen, g_strdup (naam));
    }
  if (!stip_stmt_finish (stmt, error))
    return NULL;
  return g_steal_pointer (&tabellen);
}

/* json_patch leaves out what is NULL: half of most rows. */
char *
stip_journaal_json_object (StipDb *db, const char *tabel, const char *prefix, GError **error)
{
  g_autoptr (GString) json = g_string_new ("json_patch('{}',json_object(");
  StipStmt *stmt = stip_db_prepare (db, "SELECT name FROM pragma_table_info(?1) ORDER BY cid", "t", tabel);

  for (gboolean first = TRUE; stip_stmt_next (stmt); first = FALSE)
    {
      const char *kolom = stip_stmt_text (stmt);
      g_string_append_printf (json, "%s'%s',%s\"%s\"", first ? "" : ",", kolom, prefix, kolom);
    }
  if (!stip_stmt_finish (stmt, error))
    return NULL;
  g_string_append (json, "))");
  return g_strdup (json->str);
}

/* How a row of this table names its dossier, for the history of a case. */
static char *
dossier_expression (StipDb *db, const char *tabel, const char *prefix, GError **error)
{
  gint64 heeft = 0;

  if (g_str_equal (tabel, "dossier"))
    return g_strdup_printf ("%sid", prefix);
  if (g_str_equal (tabel, "contactmoment"))
    return g_strdup_printf ("(SELECT dossier_id FROM gebeurtenis WHERE id = %sgebeurtenis_id)", prefix);
  if (!stip_db_query_int (db, &heeft, 0, error, "SELECT count(*) FROM pragma_table_info(?1) WHERE name = 'dossier_id'", "t", tabel))
    return NULL;
  return heeft ? g_strdup_printf ("%sdossier_id", prefix) : g_strdup ("NULL");
}

typedef struct
{
  const char *soort, *event, *prefix;
  gboolean    old_row, new_row;
} Trigger;

static const Trigger triggers[] = {
  { "I", "INSERT", "NEW.", FALSE, TRUE },
  { "U", "UPDATE", "NEW.", TRUE, TRUE },
  { "D", "DELETE", "OLD.", TRUE, FALSE },
};

static gboolean
create_trigger (StipDb *db, const char *tabel, const Trigger *trigger, GError **error)
{
  g_autofree char *oud = trigger->old_row ? stip_journaal_json_object (db, tabel, "OLD.", error) : g_strdup ("NULL");
  g_autofree char *nieuw = oud == NULL ? NULL : trigger->new_row ? stip_journaal_json_object (db, tabel, "NEW.", error)
                                                                 : g_strdup ("NULL");
  g_autofree char *dossier = nieuw == NULL ? NULL : dossier_expression (db, tabel, trigger->prefix, error);
  if (dossier == NULL)
    return FALSE;

  g_autofree char *when = g_str_equal (trigger->soort, "U") ? g_strdup_printf (" WHEN %s IS NOT %s", oud, nieuw) : g_strdup ("");
  /* LIMIT 1 keeps the inner query from being flattened, so that each value is made once */
  g_autofree char *sql = g_strdup_printf (
      "DROP TRIGGER IF EXISTS journaal_%1$s_%2$s;\n"
      "CREATE TRIGGER journaal_%1$s_%2$s AFTER %3$s ON %1$s%4$s BEGIN\n"
      "  INSERT INTO logboek (id, handeling_id, dossier_id, tabel, rij, soort, oud, nieuw, hash)\n"
      "  SELECT k.id, k.h, k.d, '%1$s', k.rij, '%2$s', k.oud, k.nieuw,\n"
      "    stip_keten(k.vorige, k.id, k.h, g.wie, g.wanneer, g.waarom, g.dossier_id, g.soort, g.van_handeling, k.d, '%1$s', k.rij, '%2$s', k.oud, k.nieuw)\n"
      "  FROM (SELECT coalesce((SELECT max(id) FROM logboek), 0) + 1 AS id, stip_handeling() AS h, %5$s AS d, %6$sid AS rij,\n"
      "    %7$s AS oud, %8$s AS nieuw, (SELECT hash FROM logboek ORDER BY id DESC LIMIT 1) AS vorige LIMIT 1) AS k\n"
      "  JOIN handeling AS g ON g.id = k.h;\n"
      "END",
      tabel, trigger->soort, trigger->event, when, dossier, trigger->prefix, oud, nieuw);
  return stip_db_script (db, sql, error);
}

gboolean
stip_journaal_create_triggers (StipDb *db, GError **error)
{
  g_autoptr (GPtrArray) tabellen = stip_journaal_tables (db, error);
  if (tabellen == NULL)
    return FALSE;
  for (guint i = 0; i < tabellen->len; i++)
    for (gsize t = 0; t < G_N_ELEMENTS (triggers); t++)
      if (!create_trigger (db, g_ptr_array_index (tabellen, i), &triggers[t], error))
        return FALSE;
  return TRUE;
}

static const char *const soorten[] = { "gewoon", "ongedaan", "opnieuw", "beheer" };

gboolean
stip_handeling_begin_van (StipDb *db, const char *wie, const char *waarom, gint64 dossier_id, StipHandelingSoort soort, gint64 van_handeling, GError **error)
{
  Journaal *self = stip_db_get_journaal (db);
  g_return_val_if_fail (self != NULL, FALSE);

  if (!stip_db_begin (db, error))
    return FALSE;
  if (self->depth++ > 0)
    return TRUE;
  g_autoptr (GDateTime) nu = g_date_time_new_now_utc ();
  g_autofree char *wanneer = g_date_time_format (nu, "%Y-%m-%dT%H:%M:%SZ");
  if (stip_db_run (db, error, "INSERT INTO handeling (wie, wanneer, waarom, dossier_id, soort, van_handeling) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                   "tttntn", wie, wanneer, waarom, dossier_id, soorten[soort], van_handeling))
    {
      self->handeling = stip_db_last_id (db);
      return TRUE;
    }
  self->depth = 0;
  stip_db_rollback (db);
  return FALSE;
}

gboolean
stip_handeling_begin (StipDb *db, const char *wie, const char *waarom, gint64 dossier_id, GError **error)
{
  return stip_handeling_begin_van (db, wie, waarom, dossier_id, STIP_HANDELING_GEWOON, 0, error);
}

/* An act that changed nothing is no act. */
static gboolean
drop_empty_act (StipDb *db, gint64 *handeling, GError **error)
{
  gint64 gevuld = 0;

  if (!stip_db_query_int (db, &gevuld, 0, error, "SELECT 1 FROM logboek WHERE handeling_id = ?1 LIMIT 1", "i", *handeling))
    return FALSE;
  if (gevuld)
    return TRUE;
  gint64 leeg = *handeling;
  *handeling = 0;
  return stip_db_run (db, error, "DELETE FROM handeling WHERE id = ?1", "i", leeg);
}

gboolean
stip_handeling_commit (StipDb *db, gint64 *handeling, GError **error)
{
  Journaal *self = stip_db_get_journaal (db);
  gint64    nummer = self->handeling;
  g_return_val_if_fail (self->depth > 0, FALSE);

  if (--self->depth > 0)
    {
      if (handeling != NULL)
        *handeling = nummer;
      return stip_db_commit (db, error);
    }
  self->handeling = 0;
  if (!drop_empty_act (db, &nummer, error))
    {
      stip_db_rollback (db);
      return FALSE;
    }
  if (handeling != NULL)
    *handeling = nummer;
  return stip_db_commit (db, error);
}

void
stip_handeling_rollback (StipDb *db)
{
  Journaal *self = stip_db_get_journaal (db);
  g_return_if_fail (self->depth > 0);

  if (--self->depth == 0)
    self->handeling = 0;
  stip_db_rollback (db);
}
