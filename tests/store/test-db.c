/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <sqlite3.h>

#include "store-fixture.h"
#include "store/stip-store-error.h"

/* A connection in memory: this layer does not know the schema. */
static StipDb *
open_memory (void)
{
  sqlite3 *verbinding = NULL;
  g_assert_cmpint (sqlite3_open (":memory:", &verbinding), ==, SQLITE_OK);
  StipDb *db = stip_db_new (verbinding);
  g_assert_true (stip_db_script (db, "CREATE TABLE t (id INTEGER PRIMARY KEY, w ANY CHECK (w IS NOT 13)) STRICT", NULL));
  return db;
}

#define INSERT "INSERT INTO t (w) VALUES (?1)"

/* The value as SQLite holds it: type and text. */
static void
assert_last (StipDb *db, const char *verwacht)
{
  g_autofree char *tekst = proef_tekst (db, "SELECT typeof(w) || ' ' || coalesce(CASE typeof(w) WHEN 'blob' THEN hex(w) ELSE w END, '-') FROM t ORDER BY id DESC LIMIT 1");
  g_assert_cmpstr (tekst, ==, verwacht);
}

#define BIND(type, waarde, verwacht)                              \
  G_STMT_START                                                    \
  {                                                               \
    g_assert_true (stip_db_run (db, NULL, INSERT, type, waarde)); \
    assert_last (db, verwacht);                                   \
  }                                                               \
  G_STMT_END

static void
test_binden (void)
{
  g_autoptr (StipDb) db = open_memory ();
  g_autoptr (GBytes) bytes = g_bytes_new ("\0\xff", 2), leeg = g_bytes_new (NULL, 0);

  BIND ("i", G_MININT64, "integer -9223372036854775808");
  BIND ("i", (gint64)0, "integer 0");
  BIND ("n", (gint64)0, "null -");
  BIND ("n", (gint64)7, "integer 7");
  BIND ("t", "é", "text é");
  BIND ("t", "", "text ");
  BIND ("t", (const char *)NULL, "null -");
  BIND ("d", proef_dag ("2028-02-29"), "text 2028-02-29");
  BIND ("d", STIP_DATUM_ONBEKEND, "null -");
  BIND ("g", (StipGeld)-1, "integer -1");
  BIND ("g", STIP_GELD_ONBEKEND, "null -");
  BIND ("j", STIP_JANEE_JA, "integer 1");
  BIND ("j", STIP_JANEE_NEE, "integer 0");
  BIND ("j", STIP_JANEE_ONBEKEND, "null -");
  BIND ("m", -1, "null -");
  BIND ("m", 0, "integer 0");
  BIND ("b", bytes, "blob 00FF");
  BIND ("b", leeg, "blob ");
  BIND ("b", (GBytes *)NULL, "null -");
}

static void
test_lezen (void)
{
  g_autoptr (StipDb) db = open_memory ();
  StipStmt *s = stip_db_prepare (db, "SELECT 5, NULL, 'x', NULL, '2026-02-30', '2026-02-28', 12, NULL, 1, 0, NULL, 3, NULL, x'0a', NULL", NULL);

  g_assert_true (stip_stmt_next (s));
  g_assert_cmpint (stip_stmt_int (s), ==, 5);
  g_assert_cmpint (stip_stmt_int (s), ==, 0);
  g_assert_cmpstr (stip_stmt_text (s), ==, "x");
  g_assert_null (stip_stmt_dup (s));
  g_assert_cmpint (stip_stmt_datum (s), ==, STIP_DATUM_ONBEKEND);
  g_assert_cmpint (stip_stmt_datum (s), ==, proef_dag ("2026-02-28"));
  g_assert_cmpint (stip_stmt_geld (s), ==, 12);
  g_assert_cmpint (stip_stmt_geld (s), ==, STIP_GELD_ONBEKEND);
  g_assert_cmpint (stip_stmt_janee (s), ==, STIP_JANEE_JA);
  g_assert_cmpint (stip_stmt_janee (s), ==, STIP_JANEE_NEE);
  g_assert_cmpint (stip_stmt_janee (s), ==, STIP_JANEE_ONBEKEND);
  g_assert_cmpint (stip_stmt_min1 (s), ==, 3);
  g_assert_cmpint (stip_stmt_min1 (s), ==, -1);
  g_autoptr (GBytes) blob = stip_stmt_blob (s);
  g_assert_cmpuint (g_bytes_get_size (blob), ==, 1);
  g_assert_null (stip_stmt_blob (s));
  g_assert_false (stip_stmt_next (s));
  g_assert_true (stip_stmt_finish (s, NULL));
}

/* An error stays until it is delivered, is delivered once, and the statement works again after it. */
static void
test_fout_blijft (void)
{
  g_autoptr (StipDb) db = open_memory ();
  g_autoptr (GError) error = NULL;
  StipStmt *s = stip_db_prepare (db, INSERT, "i", (gint64)13);

  g_assert_false (stip_stmt_next (s));
  g_assert_false (stip_stmt_next (s));
  g_assert_false (stip_stmt_finish (s, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING);
  g_assert_null (strstr (error->message, "INSERT"));
  g_assert_null (strstr (error->message, "13"));
  g_assert_true (stip_db_run (db, NULL, INSERT, "i", (gint64)14));
  g_clear_error (&error);
  /* a statement that cannot be prepared is an error as well, not a crash */
  s = stip_db_prepare (db, "SELECT nergens", "i", (gint64)1);
  g_assert_false (stip_stmt_next (s));
  g_assert_false (stip_stmt_finish (s, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_MISLUKT);
  /* more parameters than the statement has */
  g_clear_error (&error);
  g_assert_false (stip_db_run (db, &error, "SELECT ?1", "ii", (gint64)1, (gint64)2));
  g_assert_nonnull (error);
}

#define ROWS "SELECT id FROM t ORDER BY id"

static guint
count_pairs (StipDb *db, guint diepte)
{
  guint     n = 0;
  StipStmt *s = stip_db_prepare (db, ROWS, NULL);

  while (stip_stmt_next (s))
    n += diepte == 0 ? 1 : count_pairs (db, diepte - 1);
  g_assert_true (stip_stmt_finish (s, NULL));
  return n;
}

static void
test_recursie (void)
{
  g_autoptr (StipDb) db = open_memory ();

  for (gint64 i = 0; i < 5; i++)
    g_assert_true (stip_db_run (db, NULL, INSERT, "i", i));
  g_assert_cmpuint (count_pairs (db, 2), ==, 125);
  g_assert_cmpuint (count_pairs (db, 0), ==, 5);
  g_assert_cmpint (sqlite3_next_stmt (stip_db_get_handle (db), NULL) != NULL, ==, 1);
  for (sqlite3_stmt *s = sqlite3_next_stmt (stip_db_get_handle (db), NULL); s != NULL; s = sqlite3_next_stmt (stip_db_get_handle (db), s))
    g_assert_false (sqlite3_stmt_busy (s));
}

static void
test_transacties (void)
{
  g_autoptr (StipDb) db = open_memory ();
  g_autoptr (GError) error = NULL;

  g_assert_true (stip_db_begin (db, NULL));
  g_assert_true (stip_db_begin (db, NULL));
  g_assert_true (stip_db_run (db, NULL, INSERT, "i", (gint64)1));
  g_assert_true (stip_db_commit (db, NULL));
  g_assert_true (stip_db_in_transaction (db));
  g_assert_true (stip_db_commit (db, NULL));
  g_assert_false (stip_db_in_transaction (db));
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM t"), ==, 1);
  /* an inner rollback dooms the whole: the outer commit says so and nothing of it stays */
  g_assert_true (stip_db_begin (db, NULL));
  g_assert_true (stip_db_run (db, NULL, INSERT, "i", (gint64)2));
  g_assert_true (stip_db_begin (db, NULL));
  stip_db_rollback (db);
  g_assert_true (stip_db_in_transaction (db));
  g_assert_false (stip_db_commit (db, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_MISLUKT);
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM t"), ==, 1);
  /* and the next one is not doomed with it */
  g_assert_true (stip_db_begin (db, NULL));
  g_assert_true (stip_db_run (db, NULL, INSERT, "i", (gint64)3));
  g_assert_true (stip_db_commit (db, NULL));
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM t"), ==, 2);
}

/* What the deferred check of a foreign key refuses at the commit leaves no transaction open. */
static void
test_commit_geweigerd (void)
{
  g_autoptr (StipDb) db = open_memory ();
  g_autoptr (GError) error = NULL;

  g_assert_true (stip_db_script (db, "PRAGMA foreign_keys=ON; CREATE TABLE k (id INTEGER PRIMARY KEY, t_id INTEGER REFERENCES t DEFERRABLE INITIALLY DEFERRED)", NULL));
  g_assert_true (stip_db_begin (db, NULL));
  g_assert_true (stip_db_script (db, "INSERT INTO k (t_id) VALUES (99)", NULL));
  g_assert_false (stip_db_commit (db, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING);
  g_assert_true (sqlite3_get_autocommit (stip_db_get_handle (db)));
  g_assert_false (stip_db_in_transaction (db));
}

static gpointer
cancel_soon (gpointer data)
{
  g_usleep (50 * 1000);
  g_cancellable_cancel (data);
  return NULL;
}

static void
test_afbreken (void)
{
  g_autoptr (StipDb) db = open_memory ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  gint64 waarde, begin = g_get_monotonic_time ();

  stip_db_set_cancellable (db, cancellable);
  GThread *thread = g_thread_new ("cancel", cancel_soon, cancellable);
  g_assert_false (stip_db_query_int (db, &waarde, 0, &error, "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n WHERE i < 0", NULL));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_AFGEBROKEN);
  g_assert_cmpint (g_get_monotonic_time () - begin, <, 20 * G_USEC_PER_SEC);
  g_thread_join (thread);
  /* without it everything works again */
  stip_db_set_cancellable (db, NULL);
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM t"), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/db/binden", test_binden);
  g_test_add_func ("/db/lezen", test_lezen);
  g_test_add_func ("/db/fout-blijft", test_fout_blijft);
  g_test_add_func ("/db/recursie", test_recursie);
  g_test_add_func ("/db/transacties", test_transacties);
  g_test_add_func ("/db/commit-geweigerd", test_commit_geweigerd);
  g_test_add_func ("/db/afbreken", test_afbreken);
  return g_test_run ();
}
