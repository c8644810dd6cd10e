/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store-fixture.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-journaal.h"
#include "store/stip-ongedaan.h"
#include "store/stip-overzicht.h"
#include "store/stip-store-error.h"

static gboolean
undo (ProefBestand *b, gint64 handeling, gboolean opnieuw, GError **error)
{
  g_autoptr (GArray) dossiers = NULL;
  return stip_ongedaan_maak (b->db, PROEF_WIE, handeling, opnieuw, &dossiers, error) &&
         stip_overzicht_bijwerken_alle (b->db, b->werkwijze, dossiers, PROEF_VANDAAG, error);
}

/* The last act back, as Ctrl+Z does. */
static void
undo_last (ProefBestand *b)
{
  g_auto (StipOngedaanStand) stand = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_true (stip_ongedaan_stand (b->db, PROEF_WIE, 0, &stand, NULL));
  g_assert_cmpint (stand.ongedaan, !=, 0);
  undo (b, stand.ongedaan, FALSE, &error);
  g_assert_no_error (error);
}

static void
redo_last (ProefBestand *b)
{
  g_auto (StipOngedaanStand) stand = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_true (stip_ongedaan_stand (b->db, PROEF_WIE, 0, &stand, NULL));
  g_assert_cmpint (stand.opnieuw, !=, 0);
  undo (b, stand.opnieuw, TRUE, &error);
  g_assert_no_error (error);
}

static void
assert_stand (ProefBestand *b, gint64 dossier_id, gboolean ongedaan, gboolean opnieuw)
{
  g_auto (StipOngedaanStand) stand = { 0 };
  g_assert_true (stip_ongedaan_stand (b->db, PROEF_WIE, dossier_id, &stand, NULL));
  g_assert_cmpint (stand.ongedaan != 0, ==, ongedaan);
  g_assert_cmpint (stand.opnieuw != 0, ==, opnieuw);
}

#define UNCHANGED(b, voor)                       \
  G_STMT_START                                   \
  {                                              \
    g_autofree char *na_ = proef_dump ((b)->db); \
    g_assert_cmpstr (na_, ==, voor);             \
  }                                              \
  G_STMT_END

static void
delete_dossier (ProefBestand *b, gint64 id)
{
  g_assert_true (stip_handeling_begin (b->db, PROEF_WIE, "Dossier verwijderd", id, NULL));
  g_assert_true (stip_dossier_delete (b->db, id, NULL));
  g_assert_true (stip_handeling_commit (b->db, NULL, NULL));
}

/* A whole dossier with a row in every table: made, taken back, made again; removed, taken back. */
static void
test_heel_dossier (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (StipDossier) d = proef_vol_dossier ("111222333", "123456782");
  g_autofree char *leeg = proef_dump (b->db);
  gint64           id = proef_insert (b, d);
  g_autofree char *vol = NULL, *lijst = NULL;

  proef_handeling (b->db, "INSERT INTO contactmoment (gebeurtenis_id, met) SELECT id, 'buurvrouw' FROM gebeurtenis WHERE id NOT IN (SELECT gebeurtenis_id FROM contactmoment)");
  vol = proef_dump (b->db);
  lijst = proef_dump_lijst (b->db);
  undo_last (b);
  undo_last (b);
  UNCHANGED (b, leeg);
  g_autofree char *lege_lijst = proef_dump_lijst (b->db);
  g_assert_cmpstr (lege_lijst, ==, "");
  redo_last (b);
  redo_last (b);
  UNCHANGED (b, vol);
  delete_dossier (b, id);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM schuld"), ==, 0);
  undo_last (b);
  UNCHANGED (b, vol);
  g_autofree char *weer = proef_dump_lijst (b->db);
  g_assert_cmpstr (weer, ==, lijst);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM zoek WHERE zoek MATCH 'vries'"), ==, 1);
}

/* A random act: insert, update or delete of what is there. */
static gint64
random_act (ProefBestand *b, int i)
{
  g_autofree char *sql = NULL;
  gint64           id = proef_getal (b->db, "SELECT coalesce((SELECT id FROM dossier ORDER BY random() LIMIT 1), 0)");
  int              keus = id == 0 ? 0 : g_test_rand_int_range (0, 9);

  switch (keus)
    {
    case 0:
    case 1:
      {
        g_autofree char *bsn = g_strdup_printf ("%09d", i);
        g_autoptr (StipDossier) d = proef_vol_dossier (bsn, NULL);
        proef_insert (b, d);
        return proef_getal (b->db, "SELECT max(id) FROM handeling");
      }
    case 2:
      delete_dossier (b, id);
      return proef_getal (b->db, "SELECT max(id) FROM handeling");
    case 3:
      sql = g_strdup_printf ("INSERT INTO gebeurtenis (dossier_id, soort, datum, toelichting) VALUES (%d, 'gesprek', date('2026-01-01', '+%d days'), 'é''\"%d')", (int)id, i, i);
      break;
    case 4:
      sql = g_strdup_printf ("UPDATE gebeurtenis SET datum = date('2026-03-01', '+%d days') WHERE dossier_id = %d; UPDATE schuld SET bedrag = %d WHERE dossier_id = %d", i, (int)id, i, (int)id);
      break;
    case 5:
      sql = g_strdup_printf ("DELETE FROM gebeurtenis WHERE id IN (SELECT id FROM gebeurtenis WHERE dossier_id = %d LIMIT 1)", (int)id);
      break;
    case 6:
      sql = g_strdup_printf ("UPDATE persoon SET voornaam = nullif('N%d', 'N3'), postcode = NULL WHERE id IN (SELECT persoon_id FROM dossier_persoon WHERE dossier_id = %d)", i, (int)id);
      break;
    case 7:
      /* the same row twice in one act, and one that comes and goes in it */
      sql = g_strdup_printf ("UPDATE dossier SET omschrijving = 'a%d' WHERE id = %d; UPDATE dossier SET omschrijving = NULL, crisis = 0 WHERE id = %d;"
                             "INSERT INTO medewerker (naam) VALUES ('tijdelijk'); DELETE FROM medewerker WHERE naam = 'tijdelijk'",
                             i, (int)id, (int)id);
      break;
    default:
      sql = g_strdup_printf ("DELETE FROM schuld WHERE dossier_id = %d; INSERT INTO schuld (dossier_id, bedrag, hoofdsom) VALUES (%d, %d, -9223372036854775807)", (int)id, (int)id, i);
      break;
    }
  return proef_handeling (b->db, sql);
}

#define ACTS 200

static void
test_willekeurig (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (GPtrArray) standen = g_ptr_array_new_with_free_func (g_free);
  guint aantal = 0;

  g_ptr_array_add (standen, proef_dump (b->db));
  for (int i = 1; i <= ACTS; i++)
    if (random_act (b, i) != 0)
      {
        g_ptr_array_add (standen, proef_dump (b->db));
        aantal++;
      }
  for (guint i = aantal; i-- > 0;)
    {
      undo_last (b);
      UNCHANGED (b, g_ptr_array_index (standen, i));
    }
  assert_stand (b, 0, FALSE, TRUE);
  for (guint i = 1; i <= aantal; i++)
    {
      redo_last (b);
      UNCHANGED (b, g_ptr_array_index (standen, i));
    }
  assert_stand (b, 0, TRUE, FALSE);
  /* back and forth around one place */
  for (guint i = 0; i < 20; i++)
    {
      undo_last (b);
      UNCHANGED (b, g_ptr_array_index (standen, aantal - 1));
      redo_last (b);
      UNCHANGED (b, g_ptr_array_index (standen, aantal));
    }
}

/* What was changed again since is never overwritten, and then nothing at all is done. */
static void
refuse (ProefBestand *b, gint64 handeling)
{
  g_autofree char *voor = proef_dump (b->db);
  gint64           regels = proef_getal (b->db, "SELECT count(*) FROM logboek"), handelingen = proef_getal (b->db, "SELECT count(*) FROM handeling");
  g_autoptr (GError) error = NULL;

  g_assert_false (undo (b, handeling, FALSE, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_CONFLICT);
  g_assert_false (stip_db_in_transaction (b->db));
  UNCHANGED (b, voor);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM logboek"), ==, regels);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM handeling"), ==, handelingen);
}

static void
test_conflict (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (StipDossier) d = proef_vol_dossier ("111222333", "123456782");
  gint64 id = proef_insert (b, d), eerste = proef_getal (b->db, "SELECT max(id) FROM handeling"), a;

  /* the same column again */
  a = proef_handeling (b->db, "UPDATE dossier SET omschrijving = 'een', doelgroepen = 'x'");
  proef_handeling (b->db, "UPDATE dossier SET omschrijving = 'twee'");
  refuse (b, a);
  /* another column of the same row is no conflict, and its change stays */
  a = proef_handeling (b->db, "UPDATE dossier SET gemeentecode = '9999'");
  proef_handeling (b->db, "UPDATE dossier SET omschrijving = 'drie'");
  g_assert_true (undo (b, a, FALSE, NULL));
  g_autofree char *tekst = proef_tekst (b->db, "SELECT omschrijving || gemeentecode FROM dossier");
  g_assert_cmpstr (tekst, ==, "drie0358");
  /* a row that is gone */
  a = proef_handeling (b->db, "UPDATE schuld SET bedrag = 1");
  proef_handeling (b->db, "DELETE FROM schuld");
  refuse (b, a);
  /* a removed "at most one" of which there is a new one */
  a = proef_handeling (b->db, "DELETE FROM gebeurtenis WHERE soort = 'aanmelding'");
  proef_handeling (b->db, "INSERT INTO gebeurtenis (dossier_id, soort, datum, enkel) VALUES (1, 'aanmelding', '2026-01-09', 1)");
  refuse (b, a);
  /* a dossier in which a colleague has worked since */
  g_assert_cmpint (id, ==, 1);
  refuse (b, eerste);
  /* a person who has come into another dossier since */
  g_autoptr (StipDossier) e = proef_dossier ("Smit", "100000009", "aanmelding 2026-05-01", NULL);
  g_autoptr (StipDossier) f = proef_dossier ("Smit", "100000009", "aanmelding 2026-05-10", NULL);
  proef_insert (b, e);
  a = proef_getal (b->db, "SELECT max(id) FROM handeling");
  proef_insert (b, f);
  refuse (b, a);
}

/* A dossier taken back must not take along what was added to it later. */
static void
test_later_werk (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (StipDossier) d = proef_dossier ("Smit", "100000009", "aanmelding 2026-05-01", NULL);
  gint64 id = proef_insert (b, d), a = proef_getal (b->db, "SELECT max(id) FROM handeling");

  g_assert_cmpint (id, ==, 1);
  proef_handeling (b->db, "INSERT INTO gebeurtenis (dossier_id, soort, datum, toelichting) VALUES (1, 'gesprek', '2026-05-02', 'eigen werk')");
  refuse (b, a);
  undo_last (b);
  g_assert_true (undo (b, a, FALSE, NULL));
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM dossier"), ==, 0);
}

static void
test_nieuwe_handeling_knipt (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();

  assert_stand (b, 0, FALSE, FALSE);
  proef_handeling (b->db, "INSERT INTO medewerker (naam) VALUES ('A')");
  proef_handeling (b->db, "INSERT INTO medewerker (naam) VALUES ('B')");
  assert_stand (b, 0, TRUE, FALSE);
  undo_last (b);
  assert_stand (b, 0, TRUE, TRUE);
  proef_handeling (b->db, "INSERT INTO medewerker (naam) VALUES ('C')");
  assert_stand (b, 0, TRUE, FALSE);
  undo_last (b);
  undo_last (b);
  assert_stand (b, 0, FALSE, TRUE);
  redo_last (b);
  redo_last (b);
  assert_stand (b, 0, TRUE, FALSE);
  g_autofree char *namen = proef_tekst (b->db, "SELECT group_concat(naam) FROM (SELECT naam FROM medewerker ORDER BY naam)");
  g_assert_cmpstr (namen, ==, "A,C");
}

/* Each person has an own road back, and each dossier one within it. */
static void
test_wie_en_welk (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_auto (StipOngedaanStand) stand = { 0 };
  g_autoptr (StipDossier) d = proef_dossier ("A", "111222333", NULL), e = proef_dossier ("B", "123456782", NULL);

  proef_insert (b, d);
  proef_insert (b, e);
  g_assert_true (stip_handeling_begin (b->db, PROEF_WIE, "In een", 1, NULL));
  g_assert_true (stip_db_script (b->db, "UPDATE dossier SET omschrijving = 'een' WHERE id = 1", NULL));
  g_assert_true (stip_handeling_commit (b->db, NULL, NULL));
  g_assert_true (stip_handeling_begin (b->db, "Bram", "Van Bram", 2, NULL));
  g_assert_true (stip_db_script (b->db, "UPDATE dossier SET omschrijving = 'twee' WHERE id = 2", NULL));
  g_assert_true (stip_handeling_commit (b->db, NULL, NULL));
  assert_stand (b, 2, FALSE, FALSE);
  g_assert_true (stip_ongedaan_stand (b->db, PROEF_WIE, 1, &stand, NULL));
  g_assert_cmpstr (stand.ongedaan_waarom, ==, "In een");
  g_assert_true (undo (b, stand.ongedaan, FALSE, NULL));
  assert_stand (b, 1, FALSE, TRUE);
}

/* What keeps the file itself is not a person's work: Ctrl+Z never takes away its profile or its keys' generation. */
static void
test_beheer (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();

  g_assert_true (stip_handeling_begin_van (b->db, PROEF_WIE, "Bestand gemaakt", 0, STIP_HANDELING_BEHEER, 0, NULL));
  g_assert_true (stip_db_script (b->db, "INSERT INTO instelling (sleutel, waarde) VALUES ('profiel', 'aalsmeer')", NULL));
  g_assert_true (stip_handeling_commit (b->db, NULL, NULL));
  assert_stand (b, 0, FALSE, FALSE);
}

static void
test_niets (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (GError) error = NULL;
  g_assert_false (undo (b, 0, FALSE, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ongedaan/heel-dossier", test_heel_dossier);
  g_test_add_func ("/ongedaan/willekeurig", test_willekeurig);
  g_test_add_func ("/ongedaan/conflict", test_conflict);
  g_test_add_func ("/ongedaan/later-werk", test_later_werk);
  g_test_add_func ("/ongedaan/nieuwe-handeling-knipt", test_nieuwe_handeling_knipt);
  g_test_add_func ("/ongedaan/wie-en-welk", test_wie_en_welk);
  g_test_add_func ("/ongedaan/beheer", test_beheer);
  g_test_add_func ("/ongedaan/niets", test_niets);
  return g_test_run ();
}
