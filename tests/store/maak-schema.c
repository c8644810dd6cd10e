/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

/* Prints a file of this version, with one dossier, as SQL: tests/fixtures/schema-N.sql, which later versions must be
 * able to bring up to date. Made once, at the release of schema N. */

#include "store-fixture.h"

static void
print_rows (StipDb *db, const char *sql)
{
  StipStmt *stmt = stip_db_prepare (db, g_intern_string (sql), NULL);

  while (stip_stmt_next (stmt))
    g_print ("%s;\n", stip_stmt_text (stmt));
  g_assert_true (stip_stmt_finish (stmt, NULL));
}

static void
print_table (StipDb *db, const char *tabel)
{
  g_autofree char *kolommen = g_strdup_printf ("SELECT group_concat('quote(\"' || name || '\")', ' || '','' || ') FROM pragma_table_info('%s')", tabel);
  g_autofree char *waarden = proef_tekst (db, kolommen);
  g_autofree char *sql = g_strdup_printf ("SELECT 'INSERT INTO %s VALUES (' || %s || ')' FROM %s ORDER BY rowid", tabel, waarden, tabel);
  print_rows (db, sql);
}

int
main (int argc, char **argv)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (StipDossier) dossier = proef_vol_dossier ("111222333", "123456782");
  StipStmt *stmt;

  proef_insert (b, dossier);
  g_print ("-- SPDX-FileCopyrightText: 2026 The Stip authors\n-- SPDX-License-Identifier: EUPL-1.2\n");
  g_print ("PRAGMA application_id = %" G_GINT64_FORMAT ";\nPRAGMA user_version = %" G_GINT64_FORMAT ";\n",
           proef_getal (b->db, "PRAGMA application_id"), proef_getal (b->db, "PRAGMA user_version"));
  /* the shadow tables of the search come with their virtual table */
  print_rows (b->db, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'zoek\\__%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid");
  stmt = stip_db_prepare (b->db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'zoek%' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid", NULL);
  while (stip_stmt_next (stmt))
    print_table (b->db, stip_stmt_text (stmt));
  g_assert_true (stip_stmt_finish (stmt, NULL));
  print_rows (b->db, "SELECT sql FROM sqlite_schema WHERE type <> 'table' AND sql IS NOT NULL AND name NOT LIKE 'zoek\\__%' ESCAPE '\\' ORDER BY rowid");
  return 0;
}
