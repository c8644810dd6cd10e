/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store-fixture.h"
#include "store/stip-dossier-beeld.h"
#include "store/stip-historie.h"
#include "store/stip-medewerkers.h"
#include "store/stip-opdracht-overdracht.h"
#include "store/stip-opdracht.h"
#include "store/stip-overzicht.h"
#include "store/stip-sleutelbeheer.h"
#include "store/stip-store-error.h"

#define ANNA "de wachtzin van anna"

/* A file of Anna with three dossiers, the first two hers; Bram only has a key. Making one costs a second of Argon2. */
static StipStore *
create (ProefMap *map)
{
  StipStoreNieuw nieuw = { .profiel = "aalsmeer", .medewerker = "Anna", .vandaag = PROEF_VANDAAG };
  g_autoptr (StipGeheim) wachtzin = proef_wachtzin (ANNA);
  g_autoptr (StipGeheim) herstel = NULL;
  g_autoptr (GError) error = NULL;
  StipStore *store = stip_store_create (map->pad, &nieuw, wachtzin, &herstel, &error);

  g_assert_no_error (error);
  return store;
}

/* Runs on the worker: what a test does stands in a function over StipDb. */
typedef void (*Proef) (StipStore *store, StipDb *db);

static gpointer
run_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 id;
  g_autoptr (StipGeheim) wachtzin = proef_wachtzin ("de wachtzin van bram");

  for (int i = 0; i < 3; i++)
    {
      g_autofree char *naam = g_strdup_printf ("Proef%d", i);
      g_autoptr (StipDossier) d = proef_dossier (naam, NULL, "aanmelding 2026-05-18", NULL);
      d->medewerker_id = i < 2 ? 1 : 0;
      g_assert_true (stip_opdracht_aanmelding (store, db, d, &id, NULL));
    }
  g_assert_true (stip_sleutel_add (store, db, "Bram", wachtzin, NULL));
  ((Proef)data) (store, db);
  return GINT_TO_POINTER (TRUE);
}

static void
run (ProefMap *map, gconstpointer proef)
{
  StipStore *store = create (map);

  g_assert_nonnull (stip_store_perform_sync (store, run_job, (gpointer)proef, NULL, NULL));
  stip_store_close (store);
  g_assert_finalize_object (store);
}

static GArray *
ids (gint64 een, gint64 twee, gint64 drie)
{
  GArray *uit = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64  alle[] = { een, twee, drie };

  for (gsize i = 0; i < G_N_ELEMENTS (alle); i++)
    if (alle[i] != 0)
      g_array_append_val (uit, alle[i]);
  return uit;
}

/* "Anna Bram -": who has the dossiers, in the dossiers and in the list. */
static void
assert_owners (StipDb *db, const char *verwacht)
{
  g_autofree char *dossiers = proef_tekst (db, "SELECT group_concat(naam, ' ') FROM (SELECT coalesce(m.naam, '-') AS naam FROM dossier AS d LEFT JOIN medewerker AS m ON m.id = d.medewerker_id ORDER BY d.id)");
  g_autofree char *lijst = proef_tekst (db, "SELECT group_concat(naam, ' ') FROM (SELECT coalesce(m.naam, '-') AS naam FROM overzicht AS o LEFT JOIN medewerker AS m ON m.id = o.medewerker_id ORDER BY o.dossier_id)");

  g_assert_cmpstr (dossiers, ==, verwacht);
  g_assert_cmpstr (lijst, ==, verwacht);
}

/* Two of three were hers: all three go to Bram in one act, and come back in one. */
static void
proef_veel (StipStore *store, StipDb *db)
{
  const StipOverdrachtOpdracht aan = { "Bram", "Bel even." };
  g_autoptr (GArray) alle = ids (1, 2, 3);
  g_autofree char       *voor = proef_dump (db);
  StipOverdrachtUitkomst uitkomst = { 0 };
  g_autoptr (GError) error = NULL;
  gint64           overdrachten = stip_gebeurtenis_soort_zoek ("overdracht") != NULL ? 3 : 0;
  g_autofree char *na = NULL;

  assert_owners (db, "Anna Anna -");
  stip_opdracht_draag_over (store, db, alle, &aan, &uitkomst, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (uitkomst.aantal, ==, 3);
  assert_owners (db, "Bram Bram Bram");
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM gebeurtenis WHERE soort = 'overdracht' AND toelichting = 'Bel even.'"), ==, overdrachten);
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM handeling WHERE waarom = '3 dossiers overgedragen'"), ==, 1);
  stip_opdracht_neem_terug (store, db, uitkomst.handeling, &error);
  g_assert_no_error (error);
  assert_owners (db, "Anna Anna -");
  na = proef_dump (db);
  g_assert_cmpstr (na, ==, voor);
}

/* One dossier: its own Ctrl+Z takes it back, and its history names both. */
static void
proef_een (StipStore *store, StipDb *db)
{
  const StipOverdrachtOpdracht aan = { "Bram", NULL };
  g_autoptr (GArray) een = ids (2, 0, 0);
  g_autoptr (GPtrArray) regels = NULL;
  g_autoptr (GError) error = NULL;
  gboolean gevonden = FALSE;

  stip_opdracht_draag_over (store, db, een, &aan, NULL, &error);
  g_assert_no_error (error);
  assert_owners (db, "Anna Bram -");
  regels = stip_historie_load (db, 2, 0, 20, &error);
  for (guint i = 0; i < regels->len; i++)
    {
      const StipHistorieRegel *regel = g_ptr_array_index (regels, i);
      gevonden = gevonden || (strstr (regel->zin, "Anna") != NULL && strstr (regel->zin, "Bram") != NULL && g_str_equal (regel->waarom, "Dossier overgedragen"));
    }
  g_assert_true (gevonden);
  stip_opdracht_ongedaan (store, db, 2, FALSE, NULL, &error);
  g_assert_no_error (error);
  assert_owners (db, "Anna Anna -");
}

/* To nobody, and what she has already: no event, no act. */
static void
proef_niemand (StipStore *store, StipDb *db)
{
  const StipOverdrachtOpdracht niemand = { NULL, NULL }, anna = { "Anna", NULL };
  g_autoptr (GArray) een = ids (1, 0, 0);
  g_autoptr (GArray) twee = ids (2, 0, 0);
  StipOverdrachtUitkomst uitkomst = { 0 };
  gint64                 acten;

  g_assert_true (stip_opdracht_draag_over (store, db, een, &niemand, NULL, NULL));
  assert_owners (db, "- Anna -");
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM gebeurtenis WHERE soort = 'overdracht'"), ==, 0);
  acten = proef_getal (db, "SELECT count(*) FROM handeling");
  g_assert_true (stip_opdracht_draag_over (store, db, twee, &anna, &uitkomst, NULL));
  g_assert_cmpuint (uitkomst.aantal, ==, 0);
  g_assert_cmpint (uitkomst.handeling, ==, 0);
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM handeling"), ==, acten);
}

/* A name or a dossier that is not there: nothing happens to the others either. */
static void
proef_fout (StipStore *store, StipDb *db)
{
  const StipOverdrachtOpdracht cor = { "Cor", NULL }, bram = { "Bram", NULL }, herstel = { "Herstelsleutel", NULL };
  g_autoptr (GArray) alle = ids (1, 2, 3);
  g_autoptr (GArray) weg = ids (1, 99, 0);
  g_autoptr (GError) error = NULL;

  g_assert_false (stip_opdracht_draag_over (store, db, alle, &cor, NULL, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN);
  g_clear_error (&error);
  g_assert_false (stip_opdracht_draag_over (store, db, alle, &herstel, NULL, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN);
  g_clear_error (&error);
  g_assert_false (stip_opdracht_draag_over (store, db, weg, &bram, NULL, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN);
  assert_owners (db, "Anna Anna -");
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM medewerker"), ==, 1);
}

/* Handed on since: it is not taken away from who has it now. */
static void
proef_terug_botst (StipStore *store, StipDb *db)
{
  const StipOverdrachtOpdracht bram = { "Bram", NULL }, niemand = { NULL, NULL };
  g_autoptr (GArray) een = ids (1, 0, 0);
  StipOverdrachtUitkomst uitkomst = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_true (stip_opdracht_draag_over (store, db, een, &bram, &uitkomst, NULL));
  g_assert_true (stip_opdracht_draag_over (store, db, een, &niemand, NULL, NULL));
  g_assert_false (stip_opdracht_neem_terug (store, db, uitkomst.handeling, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_CONFLICT);
  assert_owners (db, "- Anna -");
}

/* "Anna 2 weg 2026-05-18 2026-06-05": of everybody. */
static void
assert_colleagues (StipStore *store, StipDb *db, const char *verwacht)
{
  g_autoptr (GPtrArray) medewerkers = stip_medewerkers_load (store, db, NULL);
  g_autoptr (GString) uit = g_string_new (NULL);

  for (guint i = 0; i < medewerkers->len; i++)
    {
      const StipMedewerker *m = g_ptr_array_index (medewerkers, i);
      g_autofree char      *van = stip_datum_to_iso (m->weg_van), *tot = stip_datum_to_iso (m->weg_tot);
      g_string_append_printf (uit, "%s%s %d %s %s %s", i > 0 ? "; " : "", m->naam, m->open, m->weg ? "weg" : "er", van != NULL ? van : "-", tot != NULL ? tot : "-");
    }
  g_assert_cmpstr (uit->str, ==, verwacht);
}

static void
proef_afwezig (StipStore *store, StipDb *db)
{
  g_autoptr (GError) error = NULL;

  assert_colleagues (store, db, "Anna 2 er - -; Bram 0 er - -");
  g_assert_true (stip_opdracht_afwezig (store, db, "Anna", proef_dag ("2026-05-18"), STIP_DATUM_ONBEKEND, NULL, NULL));
  assert_colleagues (store, db, "Anna 2 weg 2026-05-18 -; Bram 0 er - -");
  /* the same absence, with an end: today is still part of it */
  g_assert_true (stip_opdracht_afwezig (store, db, "Anna", proef_dag ("2026-05-18"), PROEF_VANDAAG, NULL, NULL));
  assert_colleagues (store, db, "Anna 2 weg 2026-05-18 2026-05-20; Bram 0 er - -");
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM afwezigheid"), ==, 1);
  g_assert_true (stip_opdracht_aanwezig (store, db, "Anna", NULL, NULL));
  assert_colleagues (store, db, "Anna 2 er - -; Bram 0 er - -");
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM afwezigheid WHERE tot = '2026-05-19'"), ==, 1);
  /* still to come: told, but she is there; and it can go */
  g_assert_true (stip_opdracht_afwezig (store, db, "Bram", proef_dag ("2026-07-01"), proef_dag ("2026-07-14"), NULL, NULL));
  assert_colleagues (store, db, "Anna 2 er - -; Bram 0 er 2026-07-01 2026-07-14");
  g_assert_true (stip_opdracht_aanwezig (store, db, "Bram", NULL, NULL));
  assert_colleagues (store, db, "Anna 2 er - -; Bram 0 er - -");
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM afwezigheid"), ==, 1);
  g_assert_false (stip_opdracht_afwezig (store, db, "Anna", proef_dag ("2026-05-18"), proef_dag ("2026-05-17"), NULL, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING);
}

static void
proef_afwezig_ongedaan (StipStore *store, StipDb *db)
{
  g_assert_true (stip_opdracht_afwezig (store, db, "Anna", proef_dag ("2026-05-18"), STIP_DATUM_ONBEKEND, NULL, NULL));
  g_assert_true (stip_opdracht_ongedaan (store, db, 0, FALSE, NULL, NULL));
  assert_colleagues (store, db, "Anna 2 er - -; Bram 0 er - -");
}

#define ADD(naam, proef) g_test_add (naam, ProefMap, (gconstpointer)proef, proef_map_open, run, proef_map_sluit)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/overdracht/veel", proef_veel);
  ADD ("/overdracht/een", proef_een);
  ADD ("/overdracht/niemand", proef_niemand);
  ADD ("/overdracht/fout", proef_fout);
  ADD ("/overdracht/terug-botst", proef_terug_botst);
  ADD ("/overdracht/afwezig", proef_afwezig);
  ADD ("/overdracht/afwezig-ongedaan", proef_afwezig_ongedaan);
  return g_test_run ();
}
