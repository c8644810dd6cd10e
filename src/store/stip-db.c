/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-db.h"

#include <sqlite3.h>

#include "store/stip-sqlite-error.h"
#include "store/stip-store-error.h"

#define PROGRESS_STEPS 20000

struct _StipStmt
{
  StipDb       *db;
  sqlite3_stmt *stmt;
  gboolean      busy;
  gboolean      cached;
  int           column;
  GError       *error;
};

struct _StipDb
{
  sqlite3      *verbinding;
  GHashTable   *statements; /* sql pointer -> StipStmt */
  GCancellable *cancellable;
  int           depth;
  gboolean      doomed; /* an inner transaction was rolled back */
  gpointer      journaal;
};

static void
free_statement (StipStmt *self)
{
  sqlite3_finalize (self->stmt);
  g_clear_error (&self->error);
  g_free (self);
}

StipDb *
stip_db_new (sqlite3 *verbinding)
{
  StipDb *self = g_new0 (StipDb, 1);
  self->verbinding = verbinding;
  self->statements = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, (GDestroyNotify)free_statement);
  return self;
}

void
stip_db_free (StipDb *self)
{
  g_hash_table_unref (self->statements);
  if (self->depth > 0)
    sqlite3_exec (self->verbinding, "ROLLBACK", NULL, NULL, NULL);
  sqlite3_wal_checkpoint_v2 (self->verbinding, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
  sqlite3_close_v2 (self->verbinding);
  g_clear_object (&self->cancellable);
  g_free (self);
}

sqlite3 *
stip_db_get_handle (StipDb *self)
{
  return self->verbinding;
}

static int
on_progress_cb (gpointer data)
{
  StipDb *self = data;
  return g_cancellable_is_cancelled (self->cancellable);
}

void
stip_db_set_cancellable (StipDb *self, GCancellable *cancellable)
{
  g_set_object (&self->cancellable, cancellable);
  sqlite3_progress_handler (self->verbinding, cancellable != NULL ? PROGRESS_STEPS : 0, cancellable != NULL ? on_progress_cb : NULL, self);
}

static void
take_error (StipStmt *self, int rc)
{
  if (self->error == NULL)
    stip_store_error_from_sqlite (self->db->verbinding, rc, "Het bestand lezen of schrijven", &self->error);
}

static int
bind_text (sqlite3_stmt *stmt, int i, const char *tekst)
{
  return tekst != NULL ? sqlite3_bind_text (stmt, i, tekst, -1, SQLITE_TRANSIENT) : sqlite3_bind_null (stmt, i);
}

static int
bind_blob (sqlite3_stmt *stmt, int i, GBytes *bytes)
{
  gsize         n = 0;
  gconstpointer data = bytes != NULL ? g_bytes_get_data (bytes, &n) : NULL;
  if (bytes == NULL)
    return sqlite3_bind_null (stmt, i);
  return sqlite3_bind_blob64 (stmt, i, data != NULL ? data : "", n, SQLITE_TRANSIENT); /* nothing is not unknown */
}

static int
bind_unless (sqlite3_stmt *stmt, int i, gint64 waarde, gint64 leeg)
{
  return waarde != leeg ? sqlite3_bind_int64 (stmt, i, waarde) : sqlite3_bind_null (stmt, i);
}

static int
bind_date (sqlite3_stmt *stmt, int i, StipDatum datum)
{
  g_autofree char *iso = stip_datum_to_iso (datum);
  return bind_text (stmt, i, iso);
}

static int
bind_truth (sqlite3_stmt *stmt, int i, StipJaNee waarde)
{
  return waarde == STIP_JANEE_ONBEKEND ? sqlite3_bind_null (stmt, i) : sqlite3_bind_int (stmt, i, waarde == STIP_JANEE_JA);
}

static int
bind_one (sqlite3_stmt *stmt, int i, char type, va_list *args)
{
  switch (type)
    {
    case 'i':
      return sqlite3_bind_int64 (stmt, i, va_arg (*args, gint64));
    case 'n':
      return bind_unless (stmt, i, va_arg (*args, gint64), 0);
    case 'g':
      return bind_unless (stmt, i, va_arg (*args, StipGeld), STIP_GELD_ONBEKEND);
    case 'm':
      return bind_unless (stmt, i, va_arg (*args, int), -1);
    case 't':
      return bind_text (stmt, i, va_arg (*args, const char *));
    case 'd':
      return bind_date (stmt, i, va_arg (*args, StipDatum));
    case 'j':
      return bind_truth (stmt, i, va_arg (*args, StipJaNee));
    case 'b':
      return bind_blob (stmt, i, va_arg (*args, GBytes *));
    default:
      g_assert_not_reached ();
    }
}

/* A statement that is still being read (recursion) gets a twin of its own, freed at finish. */
static StipStmt *
take_statement (StipDb *self, const char *sql)
{
  StipStmt *stmt = g_hash_table_lookup (self->statements, sql);
  if (stmt != NULL && !stmt->busy)
    return stmt;
  gboolean first = stmt == NULL;

  stmt = g_new0 (StipStmt, 1);
  stmt->db = self;
  int rc = sqlite3_prepare_v3 (self->verbinding, sql, -1, first ? SQLITE_PREPARE_PERSISTENT : 0, &stmt->stmt, NULL);
  if (rc != SQLITE_OK)
    take_error (stmt, rc);
  stmt->cached = first && rc == SQLITE_OK;
  if (stmt->cached)
    g_hash_table_insert (self->statements, (gpointer)sql, stmt);
  return stmt;
}

static StipStmt *
prepare_valist (StipDb *self, const char *sql, const char *types, va_list *args)
{
  StipStmt *stmt = take_statement (self, sql);

  stmt->busy = TRUE;
  stmt->column = 0;
  for (int i = 0; stmt->stmt != NULL && types != NULL && types[i] != '\0'; i++)
    {
      int rc = bind_one (stmt->stmt, i + 1, types[i], args);
      if (rc != SQLITE_OK)
        take_error (stmt, rc);
    }
  return stmt;
}

StipStmt *
stip_db_prepare (StipDb *self, const char *sql, const char *types, ...)
{
  va_list args;
  va_start (args, types);
  StipStmt *stmt = prepare_valist (self, sql, types, &args);
  va_end (args);
  return stmt;
}

gboolean
stip_stmt_next (StipStmt *self)
{
  if (self->error != NULL)
    return FALSE;
  self->column = 0;
  int rc = sqlite3_step (self->stmt);
  if (rc != SQLITE_ROW && rc != SQLITE_DONE)
    take_error (self, rc);
  return rc == SQLITE_ROW;
}

gboolean
stip_stmt_finish (StipStmt *self, GError **error)
{
  GError *fout = g_steal_pointer (&self->error);

  if (self->stmt != NULL)
    {
      sqlite3_reset (self->stmt);
      sqlite3_clear_bindings (self->stmt);
    }
  self->busy = FALSE;
  if (!self->cached)
    free_statement (self);
  if (fout == NULL)
    return TRUE;
  g_propagate_error (error, fout);
  return FALSE;
}

gint64
stip_stmt_int (StipStmt *self)
{
  return sqlite3_column_int64 (self->stmt, self->column++);
}

int
stip_stmt_min1 (StipStmt *self)
{
  int i = self->column++;
  return sqlite3_column_type (self->stmt, i) == SQLITE_NULL ? -1 : sqlite3_column_int (self->stmt, i);
}

const char *
stip_stmt_text (StipStmt *self)
{
  return (const char *)sqlite3_column_text (self->stmt, self->column++);
}

char *
stip_stmt_dup (StipStmt *self)
{
  return g_strdup (stip_stmt_text (self));
}

StipDatum
stip_stmt_datum (StipStmt *self)
{
  StipDatum   datum = STIP_DATUM_ONBEKEND;
  const char *tekst = stip_stmt_text (self);
  if (tekst != NULL && !stip_datum_parse_iso (tekst, &datum, NULL))
    datum = STIP_DATUM_ONBEKEND;
  return datum;
}

StipGeld
stip_stmt_geld (StipStmt *self)
{
  int i = self->column++;
  return sqlite3_column_type (self->stmt, i) == SQLITE_NULL ? STIP_GELD_ONBEKEND : sqlite3_column_int64 (self->stmt, i);
}

StipJaNee
stip_stmt_janee (StipStmt *self)
{
  int i = self->column++;
  if (sqlite3_column_type (self->stmt, i) == SQLITE_NULL)
    return STIP_JANEE_ONBEKEND;
  return sqlite3_column_int (self->stmt, i) != 0 ? STIP_JANEE_JA : STIP_JANEE_NEE;
}

GBytes *
stip_stmt_blob (StipStmt *self)
{
  int i = self->column++;
  if (sqlite3_column_type (self->stmt, i) == SQLITE_NULL)
    return NULL;
  gconstpointer data = sqlite3_column_blob (self->stmt, i);
  return g_bytes_new (data, sqlite3_column_bytes (self->stmt, i));
}

gboolean
stip_stmt_append_ids (StipStmt *self, GArray *ids, GError **error)
{
  while (stip_stmt_next (self))
    {
      gint64 id = stip_stmt_int (self);
      g_array_append_val (ids, id);
    }
  return stip_stmt_finish (self, error);
}

GArray *
stip_stmt_finish_ids (StipStmt *self, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  return stip_stmt_append_ids (self, ids, error) ? g_steal_pointer (&ids) : NULL;
}

gboolean
stip_db_run (StipDb *self, GError **error, const char *sql, const char *types, ...)
{
  va_list args;
  va_start (args, types);
  StipStmt *stmt = prepare_valist (self, sql, types, &args);
  va_end (args);
  while (stip_stmt_next (stmt))
    ;
  return stip_stmt_finish (stmt, error);
}

gboolean
stip_db_query_int (StipDb *self, gint64 *waarde, gint64 standaard, GError **error, const char *sql, const char *types, ...)
{
  va_list args;
  va_start (args, types);
  StipStmt *stmt = prepare_valist (self, sql, types, &args);
  va_end (args);
  *waarde = stip_stmt_next (stmt) ? stip_stmt_int (stmt) : standaard;
  return stip_stmt_finish (stmt, error);
}

gboolean
stip_db_script (StipDb *self, const char *sql, GError **error)
{
  int rc = sqlite3_exec (self->verbinding, sql, NULL, NULL, NULL);
  return rc == SQLITE_OK || stip_store_error_from_sqlite (self->verbinding, rc, "Het bestand lezen of schrijven", error);
}

gint64
stip_db_last_id (StipDb *self)
{
  return sqlite3_last_insert_rowid (self->verbinding);
}

int
stip_db_changes (StipDb *self)
{
  return sqlite3_changes (self->verbinding);
}

gboolean
stip_db_begin (StipDb *self, GError **error)
{
  if (self->depth == 0)
    {
      self->doomed = FALSE;
      if (!stip_db_script (self, "BEGIN IMMEDIATE", error))
        return FALSE;
    }
  self->depth++;
  return TRUE;
}

gboolean
stip_db_commit (StipDb *self, GError **error)
{
  g_return_val_if_fail (self->depth > 0, FALSE);

  if (--self->depth > 0)
    return TRUE;
  if (self->doomed)
    {
      sqlite3_exec (self->verbinding, "ROLLBACK", NULL, NULL, NULL);
      g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_MISLUKT, "De wijziging is niet bewaard: een deel ervan kon niet.");
      return FALSE;
    }
  if (stip_db_script (self, "COMMIT", error))
    return TRUE;
  sqlite3_exec (self->verbinding, "ROLLBACK", NULL, NULL, NULL);
  return FALSE;
}

void
stip_db_rollback (StipDb *self)
{
  g_return_if_fail (self->depth > 0);

  self->doomed = TRUE;
  if (--self->depth == 0 && !sqlite3_get_autocommit (self->verbinding))
    sqlite3_exec (self->verbinding, "ROLLBACK", NULL, NULL, NULL);
}

gboolean
stip_db_in_transaction (StipDb *self)
{
  return self->depth > 0;
}

void
stip_db_set_journaal (StipDb *self, gpointer journaal)
{
  self->journaal = journaal;
}

gpointer
stip_db_get_journaal (StipDb *self)
{
  return self->journaal;
}
