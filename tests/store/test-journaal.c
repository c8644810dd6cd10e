/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <sqlite3.h>

#include "store-fixture.h"
#include "store/stip-journaal.h"
#include "store/stip-store-error.h"

static void
test_alleen_in_handeling (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autofree char *voor = NULL;

  proef_handeling (b->db, "INSERT INTO medewerker (naam) VALUES ('Anna')");
  voor = proef_dump (b->db);
  g_assert_false (stip_db_script (b->db, "INSERT INTO medewerker (naam) VALUES ('Bram')", NULL));
  g_assert_false (stip_db_script (b->db, "UPDATE medewerker SET naam = 'Bram'", NULL));
  g_assert_false (stip_db_script (b->db, "DELETE FROM medewerker", NULL));
  /* nor after one that was rolled back */
  g_assert_true (stip_handeling_begin (b->db, PROEF_WIE, "Proef", 0, NULL));
  stip_handeling_rollback (b->db);
  g_assert_false (stip_db_script (b->db, "DELETE FROM medewerker", NULL));
  g_autofree char *na = proef_dump (b->db);
  g_assert_cmpstr (voor, ==, na);
  /* nor by another program that does not know the journal's functions */
  g_autoptr (StipDb) ander = proef_bestand_connect (b);
  g_assert_cmpint (sqlite3_create_function_v2 (stip_db_get_handle (ander), "stip_handeling", 0, SQLITE_UTF8, NULL, NULL, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_false (stip_db_script (ander, "DELETE FROM medewerker", NULL));
}

static void
test_elke_tabel (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (GPtrArray) tabellen = stip_journaal_tables (b->db, NULL);

  g_assert_cmpuint (tabellen->len, >, 15);
  for (guint i = 0; i < tabellen->len; i++)
    {
      const char      *tabel = g_ptr_array_index (tabellen, i);
      g_autofree char *sql = g_strdup_printf ("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%s' AND name LIKE 'journaal_%%'", tabel);
      g_test_message ("%s", tabel);
      g_assert_cmpint (proef_getal (b->db, sql), ==, 3);
    }
  /* what is not journaled is only the journal itself, what can be computed again, and what nobody recorded (yet) */
  g_autofree char *rest = proef_tekst (b->db, "SELECT group_concat(name) FROM (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
                                              " AND name NOT IN (SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'journaal_%') ORDER BY name)");
  g_assert_cmpstr (rest, ==, "brief_concept,concept,handeling,logboek,overzicht,overzicht_stand,recent,voorkeur");
}

static void
test_wie_wanneer_waarom (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (StipDossier) d = proef_dossier ("Jansen", "111222333", "aanmelding 2026-05-01", NULL);
  gint64 id = proef_insert (b, d), handeling = 0;
  g_autoptr (GDateTime) nu = g_date_time_new_now_utc ();
  g_autofree char *dag = g_date_time_format (nu, "%Y-%m-%d");

  g_assert_true (stip_handeling_begin (b->db, PROEF_WIE, "Beschikking gewijzigd", id, NULL));
  g_assert_true (stip_db_script (b->db, "UPDATE gebeurtenis SET datum = '2026-05-02'", NULL));
  g_assert_true (stip_handeling_commit (b->db, &handeling, NULL));
  g_autofree char *regel = proef_tekst (b->db, "SELECT h.wie || '|' || h.waarom || '|' || h.dossier_id || '|' || h.soort || '|' || l.tabel || l.rij || l.soort || '|' || l.dossier_id || '|'"
                                               " || json_extract(l.oud, '$.datum') || '|' || json_extract(l.nieuw, '$.datum') FROM logboek AS l JOIN handeling AS h ON h.id = l.handeling_id ORDER BY l.id DESC LIMIT 1");
  g_assert_cmpstr (regel, ==, PROEF_WIE "|Beschikking gewijzigd|1|gewoon|gebeurtenis1U|1|2026-05-01|2026-05-02");
  g_autofree char *wanneer = proef_tekst (b->db, "SELECT wanneer FROM handeling ORDER BY id DESC LIMIT 1");
  g_assert_true (g_str_has_prefix (wanneer, dag));
  g_assert_cmpuint (strlen (wanneer), ==, strlen ("2026-05-20T10:00:00Z"));
  g_assert_cmpint (handeling, ==, proef_getal (b->db, "SELECT max(id) FROM handeling"));
}

static void
test_geen_spoor (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  gint64 regels, handelingen;

  proef_handeling (b->db, "INSERT INTO medewerker (naam) VALUES ('Anna')");
  regels = proef_getal (b->db, "SELECT count(*) FROM logboek");
  handelingen = proef_getal (b->db, "SELECT count(*) FROM handeling");
  g_assert_cmpint (proef_handeling (b->db, "SELECT 1"), ==, 0);
  g_assert_cmpint (proef_handeling (b->db, "UPDATE medewerker SET naam = 'Anna'"), ==, 0);
  g_assert_cmpint (proef_handeling (b->db, "UPDATE medewerker SET naam = 'X' WHERE id = 99"), ==, 0);
  g_assert_true (stip_handeling_begin (b->db, PROEF_WIE, "Proef", 0, NULL));
  g_assert_true (stip_db_script (b->db, "DELETE FROM medewerker", NULL));
  stip_handeling_rollback (b->db);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM logboek"), ==, regels);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM handeling"), ==, handelingen);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM medewerker"), ==, 1);
}

/* An act inside an act is part of it. */
static void
test_genest (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  gint64 binnen = 0, buiten = 0;

  g_assert_true (stip_handeling_begin (b->db, PROEF_WIE, "Buiten", 0, NULL));
  g_assert_true (stip_db_script (b->db, "INSERT INTO medewerker (naam) VALUES ('Anna')", NULL));
  g_assert_true (stip_handeling_begin (b->db, PROEF_WIE, "Binnen", 0, NULL));
  g_assert_true (stip_db_script (b->db, "INSERT INTO medewerker (naam) VALUES ('Bram')", NULL));
  g_assert_true (stip_handeling_commit (b->db, &binnen, NULL));
  g_assert_true (stip_handeling_commit (b->db, &buiten, NULL));
  g_assert_cmpint (binnen, ==, buiten);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM logboek WHERE handeling_id = 1"), ==, 2);
  /* and where the inner one is rolled back nothing of the whole stays */
  g_assert_true (stip_handeling_begin (b->db, PROEF_WIE, "Buiten", 0, NULL));
  g_assert_true (stip_db_script (b->db, "DELETE FROM medewerker WHERE id = 1", NULL));
  g_assert_true (stip_handeling_begin (b->db, PROEF_WIE, "Binnen", 0, NULL));
  stip_handeling_rollback (b->db);
  g_assert_false (stip_handeling_commit (b->db, NULL, NULL));
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM medewerker"), ==, 2);
  g_assert_cmpint (proef_handeling (b->db, "UPDATE medewerker SET naam = 'Carla' WHERE id = 1"), ==, 2);
}

static void
test_vast (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  static const char *const pogingen[] = {
    "UPDATE logboek SET nieuw = '{}'",
    "UPDATE logboek SET hash = x'00'",
    "DELETE FROM logboek",
    "DELETE FROM logboek WHERE id = (SELECT max(id) FROM logboek)",
    "UPDATE handeling SET wie = 'Niemand'",
    "UPDATE handeling SET wanneer = '2020-01-01T00:00:00Z'",
    "DELETE FROM handeling",
    "INSERT OR REPLACE INTO logboek (id, handeling_id, tabel, rij, soort, hash) VALUES (1, 1, 'medewerker', 1, 'I', x'00')",
    "INSERT OR REPLACE INTO handeling (id, wie, wanneer, waarom) VALUES (1, 'Niemand', '2020', 'x')",
  };

  proef_handeling (b->db, "INSERT INTO medewerker (naam) VALUES ('Anna'), ('Bram')");
  g_autofree char *voor = proef_tekst (b->db, "SELECT group_concat(id || hex(hash) || coalesce(nieuw, '')) FROM logboek");
  for (gsize i = 0; i < G_N_ELEMENTS (pogingen); i++)
    {
      g_test_message ("%s", pogingen[i]);
      g_assert_false (stip_db_script (b->db, pogingen[i], NULL));
    }
  g_autofree char *na = proef_tekst (b->db, "SELECT group_concat(id || hex(hash) || coalesce(nieuw, '')) FROM logboek");
  g_assert_cmpstr (voor, ==, na);
}

#define KETEN "SELECT hex(stip_keten(?1, ?2, ?3, ?4))"

static char *
hash_of (StipDb *db, const char *types, ...)
{
  va_list args;
  va_start (args, types);
  GBytes *vorige = va_arg (args, GBytes *);
  gint64  id = va_arg (args, gint64);
  char   *wie = va_arg (args, char *), *nieuw = va_arg (args, char *);
  va_end (args);
  StipStmt *s = stip_db_prepare (db, KETEN, types, vorige, id, wie, nieuw);
  g_assert_true (stip_stmt_next (s));
  char *hex = stip_stmt_dup (s);
  g_assert_true (stip_stmt_finish (s, NULL));
  return hex;
}

/* Every value, its type and its place count: no two lists of values may give one hash. */
static void
test_keten (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (GHashTable) gezien = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GBytes) nul = g_bytes_new ("\0", 1), een = g_bytes_new ("\1", 1), leeg = g_bytes_new (NULL, 0);
  GBytes     *vorige[] = { NULL, leeg, nul, een };
  const char *teksten[] = { NULL, "", "1", "12", "a", "ab", "b" };
  guint       n = 0;

  for (gsize v = 0; v < G_N_ELEMENTS (vorige); v++)
    for (gint64 id = 1; id <= 12; id += 11)
      for (gsize w = 0; w < G_N_ELEMENTS (teksten); w++)
        for (gsize t = 0; t < G_N_ELEMENTS (teksten); t++, n++)
          g_hash_table_add (gezien, hash_of (b->db, "bitt", vorige[v], id, teksten[w], teksten[t]));
  g_assert_cmpuint (g_hash_table_size (gezien), ==, n);
  /* a number is not its text */
  g_autofree char *getal = proef_tekst (b->db, "SELECT hex(stip_keten(12))"), *tekst = proef_tekst (b->db, "SELECT hex(stip_keten('12'))");
  g_assert_cmpstr (getal, !=, tekst);
}

/* The order of columns in a journal line is the schema's, and every column is in it. */
static void
test_alle_kolommen (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (StipDossier) d = proef_vol_dossier ("111222333", "123456782");

  proef_insert (b, d);
  /* NULL is left out of a line; a column that a trigger does not name would be left out of the journal */
  g_autofree char *ontbreekt = proef_tekst (b->db, "SELECT group_concat(t.name || '.' || k.name) FROM sqlite_schema AS t, pragma_table_info(t.tbl_name) AS k"
                                                   " WHERE t.type = 'trigger' AND t.name LIKE 'journaal\\__%' ESCAPE '\\' AND instr(t.sql, '.\"' || k.name || '\"') = 0");
  g_assert_cmpstr (ontbreekt, ==, NULL);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM logboek AS l, json_each(l.nieuw) AS j WHERE j.type = 'null' OR j.key NOT IN (SELECT name FROM pragma_table_info(l.tabel))"), ==, 0);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM logboek WHERE tabel NOT IN ('persoon', 'schuldeiser') AND dossier_id IS NULL"), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/journaal/alleen-in-handeling", test_alleen_in_handeling);
  g_test_add_func ("/journaal/elke-tabel", test_elke_tabel);
  g_test_add_func ("/journaal/wie-wanneer-waarom", test_wie_wanneer_waarom);
  g_test_add_func ("/journaal/geen-spoor", test_geen_spoor);
  g_test_add_func ("/journaal/genest", test_genest);
  g_test_add_func ("/journaal/vast", test_vast);
  g_test_add_func ("/journaal/keten", test_keten);
  g_test_add_func ("/journaal/alle-kolommen", test_alle_kolommen);
  return g_test_run ();
}
