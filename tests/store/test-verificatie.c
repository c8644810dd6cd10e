/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <sqlite3.h>
#include <string.h>

#include "store-fixture.h"
#include "store/stip-cipher.h"
#include "store/stip-journaal.h"
#include "store/stip-store-error.h"
#include "store/stip-verificatie.h"

static ProefBestand *
make_file (void)
{
  ProefBestand *b = proef_bestand_new ();
  g_autoptr (StipDossier) een = proef_vol_dossier ("111222333", "123456782"), twee = proef_dossier ("Bos", "100000009", "aanmelding 2026-05-01", NULL);

  proef_insert (b, een);
  proef_insert (b, twee);
  proef_handeling (b->db, "INSERT INTO contactmoment (gebeurtenis_id, met) VALUES (1, 'buurvrouw')");
  proef_handeling (b->db, "DELETE FROM begeleiding");
  proef_handeling (b->db, "UPDATE gebeurtenis SET datum = '2026-01-06' WHERE id = 1");
  return b;
}

static void
test_gaaf (void)
{
  g_autoptr (ProefBestand) b = make_file (), leeg = proef_bestand_new ();
  g_auto (StipVerificatie) uitkomst = { 0 };
  g_auto (StipVerificatie) van_leeg = { 0 };

  g_assert_true (stip_verificatie_run (b->db, &uitkomst, NULL));
  g_assert_cmpstr (uitkomst.fout, ==, NULL);
  g_assert_cmpint (uitkomst.dossiers, ==, 2);
  g_assert_cmpint (uitkomst.regels, ==, proef_getal (b->db, "SELECT count(*) FROM logboek"));
  g_assert_true (stip_verificatie_run (leeg->db, &van_leeg, NULL));
  g_assert_cmpstr (van_leeg.fout, ==, NULL);
}

/* Done behind the journal's back by somebody with the key: what verify must say. */
static const struct
{
  const char *naam, *sql, *onderdeel, *fout;
} gevallen[] = {
  { "rij gewijzigd", "UPDATE schuld SET bedrag = 1 WHERE id = 1", "gegevens", "Tabel schuld, rij 1 " },
  { "NULL ingevuld", "UPDATE dossier SET omschrijving = 'x' WHERE id = 2", "gegevens", "Tabel dossier, rij 2 " },
  { "waarde gewist", "UPDATE persoon SET bsn = NULL WHERE id = 3", "gegevens", "Tabel persoon, rij 3 " },
  { "rij verwijderd", "DELETE FROM moratorium", "gegevens", "Tabel moratorium, rij 1 " },
  { "rij toegevoegd", "INSERT INTO medewerker (id, naam) VALUES (5, 'Indringer')", "gegevens", "Tabel medewerker, rij 5 " },
  { "verwijderde rij terug", "INSERT INTO begeleiding (id, dossier_id) VALUES (1, 1)", "gegevens", "Tabel begeleiding, rij 1 " },
  { "oude waarde in regel", "UPDATE logboek SET oud = '{}' WHERE id = (SELECT max(id) FROM logboek)", "logboek", "keten" },
  { "regel en rij samen", "UPDATE schuld SET bedrag = 1 WHERE id = 1; UPDATE logboek SET nieuw = json_set(nieuw, '$.bedrag', 1) WHERE tabel = 'schuld' AND rij = 1", "logboek", "keten" },
  { "hash gewijzigd", "UPDATE logboek SET hash = zeroblob(32) WHERE id = 3", "logboek", "regel 3" },
  { "wie gewijzigd", "UPDATE handeling SET wie = 'Iemand anders' WHERE id = 2", "logboek", "keten" },
  { "wanneer gewijzigd", "UPDATE handeling SET wanneer = '2020-01-01T00:00:00Z' WHERE id = 1", "logboek", "regel 1" },
  { "waarom gewijzigd", "UPDATE handeling SET waarom = 'x' WHERE id = 3", "logboek", "keten" },
  { "dossier van handeling", "UPDATE handeling SET dossier_id = 2 WHERE id = 1", "logboek", "regel 1" },
  { "regel van ander dossier", "UPDATE logboek SET dossier_id = 2 WHERE id = 1", "logboek", "regel 1" },
  { "regel uit het midden", "DELETE FROM logboek WHERE id = 5", "logboek", "regel 6" },
  { "eerste regel", "DELETE FROM logboek WHERE id = 1", "logboek", "regel 2" },
  { "staart weg", "DELETE FROM logboek WHERE handeling_id = (SELECT max(id) FROM handeling)", "logboek", "handeling" },
  { "staart met handeling weg", "DELETE FROM logboek WHERE handeling_id = (SELECT max(id) FROM handeling); DELETE FROM handeling WHERE id = (SELECT max(id) FROM handeling)", "gegevens", "Tabel gebeurtenis, rij 1 " },
  { "heel logboek weg", "DELETE FROM logboek; DELETE FROM handeling", "gegevens", "Tabel " },
  { "handeling weg", "DELETE FROM handeling WHERE id = 2", "beperkingen", "Tabel logboek" },
  { "twee regels verwisseld", "UPDATE logboek SET id = -id WHERE id IN (3, 4); UPDATE logboek SET id = 7 + id WHERE id < 0", "logboek", "regel 3" },
  { "wees", "INSERT INTO schuld (dossier_id) VALUES (77)", "beperkingen", "Tabel schuld, rij 2 " },
  { "overzicht weg", "DELETE FROM overzicht WHERE dossier_id = 2", "overzicht", "Dossier 2 " },
  { "zoekwoorden weg", "DELETE FROM zoek WHERE rowid = 1", "overzicht", "Dossier 1 " },
};

static void
test_knoeien (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autoptr (ProefBestand) b = make_file ();
      g_auto (StipVerificatie) uitkomst = { 0 };
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", gevallen[i].naam);
      proef_knoei (b->db, gevallen[i].sql);
      stip_verificatie_run (b->db, &uitkomst, &error);
      g_assert_no_error (error);
      g_assert_nonnull (uitkomst.fout);
      g_test_message ("%s: %s", uitkomst.onderdeel, uitkomst.fout);
      g_assert_cmpstr (uitkomst.onderdeel, ==, gevallen[i].onderdeel);
      g_assert_nonnull (strstr (uitkomst.fout, gevallen[i].fout));
      /* and it says nothing about anybody */
      g_assert_null (strstr (uitkomst.fout, "Bos"));
      g_assert_null (strstr (uitkomst.fout, "111222333"));
    }
}

/* Property: whatever value of whatever journaled row is changed to something else is found. */
static void
test_elke_kolom (void)
{
  g_autoptr (ProefBestand) b = make_file ();
  g_autoptr (GPtrArray) tabellen = stip_journaal_tables (b->db, NULL);
  guint n = 0;

  proef_knoei (b->db, "SELECT 1");
  for (guint i = 0; i < tabellen->len; i++)
    {
      g_autofree char *tel = g_strdup_printf ("SELECT count(*) FROM pragma_table_info('%s')", (char *)tabellen->pdata[i]);
      for (gint64 k = 1; k < proef_getal (b->db, tel); k++)
        {
          g_auto (StipVerificatie) uitkomst = { 0 };
          g_autofree char *kolom_sql = g_strdup_printf ("SELECT name FROM pragma_table_info('%s') WHERE cid = %d", (char *)tabellen->pdata[i], (int)k);
          g_autofree char *kolom = proef_tekst (b->db, kolom_sql);
          g_autofree char *sql = g_strdup_printf ("UPDATE %s SET %s = CASE WHEN typeof(%s) = 'integer' THEN %s + 1 WHEN typeof(%s) = 'text' THEN %s || ' ' ELSE '1' END"
                                                  " WHERE rowid = (SELECT min(rowid) FROM %s)",
                                                  (char *)tabellen->pdata[i], kolom, kolom, kolom, kolom, kolom, (char *)tabellen->pdata[i]);
          g_assert_true (stip_db_begin (b->db, NULL));
          g_assert_true (stip_db_script (b->db, "PRAGMA ignore_check_constraints = ON", NULL));
          /* a column that the type or a UNIQUE keeps from this change needs no guard */
          if (stip_db_script (b->db, sql, NULL) && stip_db_changes (b->db) == 1)
            {
              g_test_message ("%s", sql);
              g_assert_true (stip_verificatie_run (b->db, &uitkomst, NULL));
              g_assert_nonnull (uitkomst.fout);
              n++;
            }
          stip_db_rollback (b->db);
        }
    }
  g_assert_cmpuint (n, >, 80);
}

/* A byte of a closed file turned over, in every page: opening or verify says so, and nothing else comes out. */
static void
test_elke_pagina (void)
{
  g_autoptr (ProefBestand) b = make_file ();
  g_clear_pointer (&b->db, stip_db_free);
  g_autoptr (GBytes) goed = proef_lees (b->map.pad);
  gsize         n = 0;
  const guint8 *data = g_bytes_get_data (goed, &n);

  for (gsize pagina = 0; pagina * 4096 < n; pagina++)
    {
      g_autofree guint8 *kapot = g_memdup2 (data, n);
      g_autoptr (GError) error = NULL;
      g_auto (StipVerificatie) uitkomst = { 0 };

      kapot[pagina * 4096 + g_test_rand_int_range (0, 4096)] ^= 1 << g_test_rand_int_range (0, 8);
      proef_schrijf (b->map.pad, kapot, n);
      sqlite3 *verbinding = stip_cipher_open (b->map.pad, STIP_CIPHER_READ_WRITE, b->dek, &error);
      if (verbinding == NULL)
        {
          g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BESCHADIGD);
          continue;
        }
      g_autoptr (StipDb) db = stip_db_new (verbinding);
      g_assert_true (stip_journaal_attach (db, NULL));
      stip_verificatie_run (db, &uitkomst, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (uitkomst.onderdeel, ==, "pagina's");
      g_autofree char *nummer = g_strdup_printf ("Pagina %d ", (int)pagina + 1);
      g_assert_nonnull (strstr (uitkomst.fout, nummer));
    }
  proef_schrijf (b->map.pad, data, n);
  proef_bestand_reopen (b);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/verificatie/gaaf", test_gaaf);
  g_test_add_func ("/verificatie/knoeien", test_knoeien);
  g_test_add_func ("/verificatie/elke-kolom", test_elke_kolom);
  g_test_add_func ("/verificatie/elke-pagina", test_elke_pagina);
  return g_test_run ();
}
