/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <glib/gstdio.h>

#include "store-fixture.h"
#include "store/stip-opdracht.h"
#include "store/stip-plaat-gegevens.h"
#include "store/stip-platen.h"
#include "store/stip-store-error.h"

typedef void (*Proef) (StipStore *store, StipDb *db, gint64 id);

static gpointer
run_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (StipDossier) d = proef_dossier ("Proef", NULL, "aanmelding 2026-05-18", NULL);
  gint64 id;

  d->medewerker_id = 1;
  g_assert_true (stip_opdracht_aanmelding (store, db, d, &id, NULL));
  ((Proef)data) (store, db, id);
  return GINT_TO_POINTER (TRUE);
}

static void
run (Proef proef)
{
  ProefMap       map;
  StipStoreNieuw nieuw = { .profiel = "aalsmeer", .medewerker = "Anna", .vandaag = PROEF_VANDAAG };
  g_autoptr (StipGeheim) wachtzin = proef_wachtzin ("de wachtzin van anna");
  g_autoptr (StipGeheim) herstel = NULL;
  g_autoptr (GError) error = NULL;

  proef_map_open (&map, NULL);
  StipStore *store = stip_store_create (map.pad, &nieuw, wachtzin, &herstel, &error);
  g_assert_no_error (error);
  g_assert_nonnull (stip_store_perform_sync (store, run_job, (gpointer)proef, NULL, NULL));
  stip_store_close (store);
  g_assert_finalize_object (store);
  proef_map_sluit (&map, NULL);
}

static StipPlaatBegrip
understood (StipDb *db, StipPlaatSoort soort)
{
  g_autofree StipPlaatBegrip *begrip = stip_plaat_begrip_load (db, NULL);

  g_assert_nonnull (begrip);
  return begrip[soort];
}

/* One act: event and figures together, and undo takes both. */
static void
record_and_undo (StipStore *store, StipDb *db, gint64 id)
{
  StipPlaatGesprek gesprek = { STIP_PLAAT_DE_WEG, "ar", "Arabisch", 2, PROEF_VANDAAG, -1 };
  g_autofree char *waarom = NULL;

  g_assert_true (stip_opdracht_plaat_besproken (store, db, id, &gesprek, NULL));
  g_autofree char *zin = proef_tekst (db, "SELECT toelichting FROM gebeurtenis WHERE soort = 'plaat-besproken'");
  g_assert_cmpstr (zin, ==, "De weg, Arabisch: 2 van de 3 vragen terugverteld");
  g_autofree char *door = proef_tekst (db, "SELECT door FROM plaat_gesprek");
  g_assert_cmpstr (door, ==, "Anna");
  g_assert_cmpuint (understood (db, STIP_PLAAT_DE_WEG).terugverteld, ==, 2);
  g_assert_cmpuint (understood (db, STIP_PLAAT_UW_GELD).gesprekken, ==, 0);
  g_assert_true (stip_opdracht_ongedaan (store, db, id, FALSE, &waarom, NULL));
  g_assert_cmpstr (waarom, ==, "Praatplaat besproken");
  g_assert_cmpuint (understood (db, STIP_PLAAT_DE_WEG).gesprekken, ==, 0);
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM gebeurtenis WHERE soort = 'plaat-besproken'"), ==, 0);
  g_assert_true (stip_opdracht_ongedaan (store, db, id, TRUE, NULL, NULL));
  g_assert_cmpuint (understood (db, STIP_PLAAT_DE_WEG).gesprekken, ==, 1);
  gesprek.terugverteld = 4;
  g_assert_false (stip_opdracht_plaat_besproken (store, db, id, &gesprek, NULL));
  g_assert_cmpuint (understood (db, STIP_PLAAT_DE_WEG).gesprekken, ==, 1);
}

static void
test_besproken (void)
{
  run (record_and_undo);
}

/* Whoever takes the event away takes its figures along: a plate is not judged by a talk that was not. */
static void
remove_event (StipStore *store, StipDb *db, gint64 id)
{
  StipPlaatGesprek gesprek = { STIP_PLAAT_NEE, "nl", "Nederlands", 3, PROEF_VANDAAG, -1 };

  g_assert_true (stip_opdracht_plaat_besproken (store, db, id, &gesprek, NULL));
  gint64 event = proef_getal (db, "SELECT id FROM gebeurtenis WHERE soort = 'plaat-besproken'");
  g_autoptr (StipGebeurtenis) weg = stip_gebeurtenis_new (event, stip_gebeurtenis_soort_zoek ("plaat-besproken"), PROEF_VANDAAG, -1, NULL);
  g_assert_true (stip_opdracht_gebeurtenis (store, db, id, STIP_OPDRACHT_VERWIJDEREN, weg, NULL));
  g_assert_cmpuint (understood (db, STIP_PLAAT_NEE).gesprekken, ==, 0);
  g_assert_true (stip_opdracht_ongedaan (store, db, id, FALSE, NULL, NULL));
  g_assert_cmpuint (understood (db, STIP_PLAAT_NEE).gesprekken, ==, 1);
}

static void
test_verwijderd (void)
{
  run (remove_event);
}

static void
number_on_plate (StipStore *store, StipDb *db, gint64 id)
{
  gint64 handeling = 0;

  g_autoptr (StipPlaatGegevens) zonder = stip_plaat_gegevens_load (store, db, id, NULL);
  g_assert_null (zonder->telefoon);
  g_assert_true (stip_opdracht_telefoon (store, db, "Anna", " 020 123 45 67 ", &handeling, NULL));
  g_autoptr (StipPlaatGegevens) met = stip_plaat_gegevens_load (store, db, id, NULL);
  g_assert_cmpstr (met->telefoon, ==, "020 123 45 67");
  StipPlaatOpdracht opdracht = stip_plaat_gegevens_opdracht (met, STIP_PLAAT_DE_WEG);
  g_autoptr (StipPlaat) ar = stip_plaat_gegevens_maak (met, &opdracht, "ar", FALSE, NULL);
  g_assert_cmpstr (ar->telefoon.tekst, ==, "\342\201\246020 123 45 67\342\201\251"); /* left to right in Arabic */
  g_autoptr (StipPlaatGegevens) algemeen = stip_plaat_gegevens_load (store, db, 0, NULL);
  g_assert_null (algemeen->telefoon); /* of nobody in particular */
  g_assert_true (stip_opdracht_neem_terug (store, db, handeling, NULL));
  g_autoptr (StipPlaatGegevens) terug = stip_plaat_gegevens_load (store, db, id, NULL);
  g_assert_null (terug->telefoon);
  g_assert_false (stip_opdracht_telefoon (store, db, "Niemand", "1", NULL, NULL));
}

static void
test_telefoon (void)
{
  run (number_on_plate);
}

/* --- a municipality's own words --- */

static StipPlaatSchrift *
take (GPtrArray *schriften, const char *bestand)
{
  for (guint i = 0; i < schriften->len; i++)
    if (g_str_equal (stip_plaat_schrift_bestand (g_ptr_array_index (schriften, i)), bestand))
      return g_ptr_array_index (schriften, i);
  g_assert_not_reached ();
}

static void
test_woorden (void)
{
  g_autoptr (GPtrArray) schriften = stip_platen_schriften (NULL);
  StipPlaatSchrift *weg = take (schriften, "de-weg.ini");
  StipSchriftPlek   plek = { (char *)"Plaat", (char *)"Titel" };
  g_autofree char  *map = g_build_filename (g_get_user_data_dir (), "stip", "platen", NULL), *pad = g_build_filename (map, "de-weg.ini", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (schriften->len, ==, 10);
  g_autofree char *stip = stip_plaat_schrift_get (weg, &plek, "nl");
  stip_plaat_schrift_set (weg, &plek, "nl", "Onze eigen weg");
  g_assert_true (stip_platen_bewaar (weg, &error));
  g_assert_no_error (error);
  g_autoptr (StipPlaatWoorden) eigen = stip_platen_woorden (STIP_PLAAT_DE_WEG, "nl", NULL);
  g_assert_cmpstr (stip_woorden_get (eigen->woorden, "Plaat", "Titel"), ==, "Onze eigen weg");
  stip_plaat_schrift_set (weg, &plek, "nl", stip); /* back to Stip's words: the file goes */
  g_assert_true (stip_platen_bewaar (weg, NULL));
  g_assert_false (g_file_test (pad, G_FILE_TEST_EXISTS));
  g_assert_true (stip_platen_bewaar (weg, NULL)); /* and again is nothing */
  stip_plaat_schrift_set (weg, &plek, "nl", "");
  g_assert_false (stip_platen_bewaar (weg, &error)); /* what the program would refuse is not written */
  g_assert_nonnull (strstr (error->message, "de-weg.ini [Plaat] Titel"));
  g_assert_false (g_file_test (pad, G_FILE_TEST_EXISTS));
}

static void
test_dichte_map (void)
{
  g_autoptr (GPtrArray) schriften = stip_platen_schriften (NULL);
  StipPlaatSchrift *weg = take (schriften, "de-weg.ini");
  StipSchriftPlek   plek = { (char *)"Plaat", (char *)"Titel" };
  g_autofree char  *map = g_build_filename (g_get_user_data_dir (), "stip", "platen", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (map, 0700), ==, 0);
  g_assert_cmpint (g_chmod (map, 0500), ==, 0);
  if (g_access (map, W_OK) == 0)
    g_test_skip ("this user may write everywhere");
  else
    {
      stip_plaat_schrift_set (weg, &plek, "nl", "Onze eigen weg");
      g_assert_false (stip_platen_bewaar (weg, &error));
      g_assert_nonnull (strstr (error->message, map));
      g_assert_nonnull (strstr (error->message, "Vraag uw beheerder"));
    }
  g_assert_cmpint (g_chmod (map, 0700), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/plaat-gesprek/besproken", test_besproken);
  g_test_add_func ("/plaat-gesprek/verwijderd", test_verwijderd);
  g_test_add_func ("/plaat-gesprek/telefoon", test_telefoon);
  g_test_add_func ("/plaat-gesprek/woorden", test_woorden);
  g_test_add_func ("/plaat-gesprek/dichte-map", test_dichte_map);
  return g_test_run ();
}
