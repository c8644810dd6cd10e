/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

#include "core/stip-datum.h"
#include "core/stip-geld.h"
#include "core/stip-lijsten.h"

/* One connection with its cache of prepared statements. Used by one thread: the store's worker. */
typedef struct _StipDb   StipDb;
typedef struct _StipStmt StipStmt;

struct sqlite3;

StipDb         *stip_db_new (struct sqlite3 *verbinding /* (transfer full) */);
void            stip_db_free (StipDb *self); /* checkpoints and closes */
struct sqlite3 *stip_db_get_handle (StipDb *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipDb, stip_db_free)

/* While set, a statement stops with STIP_STORE_ERROR_AFGEBROKEN soon after the cancellable is cancelled. */
void stip_db_set_cancellable (StipDb *self, GCancellable *cancellable);

/* A cached statement with its parameters bound by a type string: i gint64, n gint64 with 0 = NULL, t text (NULL = NULL),
 * d StipDatum (ONBEKEND = NULL), g StipGeld (ONBEKEND = NULL), j StipJaNee (ONBEKEND = NULL), b GBytes, m int with
 * -1 = NULL. sql must be a string that lives as long as the connection (a constant, or interned). Errors are sticky
 * in the statement and delivered once by stip_stmt_finish(). */
StipStmt *stip_db_prepare (StipDb *self, const char *sql, const char *types, ...);
gboolean  stip_stmt_next (StipStmt *self); /* moves to the next row; FALSE at the end or on an error */
gboolean  stip_stmt_finish (StipStmt *self, GError **error);
/* Readers, in column order. */
gint64      stip_stmt_int (StipStmt *self);  /* NULL = 0 */
const char *stip_stmt_text (StipStmt *self); /* valid until the next row; NULL = NULL */
char       *stip_stmt_dup (StipStmt *self);
StipDatum   stip_stmt_datum (StipStmt *self);
StipGeld    stip_stmt_geld (StipStmt *self);
StipJaNee   stip_stmt_janee (StipStmt *self);
int         stip_stmt_min1 (StipStmt *self); /* NULL = -1 */
GBytes     *stip_stmt_blob (StipStmt *self); /* (transfer full), NULL = NULL */

/* Reads all rows of one column of numbers, appends them to ids (element-type gint64) and finishes. */
gboolean stip_stmt_append_ids (StipStmt *self, GArray *ids, GError **error);
/* The same into a list of its own. (transfer full) NULL on an error. */
GArray *stip_stmt_finish_ids (StipStmt *self, GError **error);

/* Prepare, run to the end, finish. */
gboolean stip_db_run (StipDb *self, GError **error, const char *sql, const char *types, ...);
/* Several statements without parameters: migrations, PRAGMAs. */
gboolean stip_db_script (StipDb *self, const char *sql, GError **error);
/* The first column of the first row; FALSE on an error, standaard where there is no row. */
gboolean stip_db_query_int (StipDb *self, gint64 *waarde, gint64 standaard, GError **error, const char *sql, const char *types, ...);
gint64   stip_db_last_id (StipDb *self);
int      stip_db_changes (StipDb *self);

/* Transactions nest: only the outermost begins and commits, an inner rollback makes the outermost fail. */
gboolean stip_db_begin (StipDb *self, GError **error);
gboolean stip_db_commit (StipDb *self, GError **error);
void     stip_db_rollback (StipDb *self);
gboolean stip_db_in_transaction (StipDb *self);

/* The connection's journal context (store/stip-journaal.c), owned by the SQL functions that it registered. */
void     stip_db_set_journaal (StipDb *self, gpointer journaal);
gpointer stip_db_get_journaal (StipDb *self);
