/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "../core/wandeling.h"
#include "store-fixture.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-opdracht-stap.h"
#include "store/stip-opdracht.h"
#include "store/stip-store-error.h"
#include "store/stip-verificatie.h"

#define WANDELINGEN 40
#define STAPPEN     14
#define ANNA        "de wachtzin van anna"

static StipStore *
create (ProefMap *map, const char *profiel)
{
  StipStoreNieuw nieuw = { .profiel = profiel, .medewerker = "Anna", .vandaag = PROEF_VANDAAG };
  g_autoptr (StipGeheim) wachtzin = proef_wachtzin (ANNA);
  g_autoptr (StipGeheim) herstel = NULL;
  g_autoptr (GError) error = NULL;
  StipStore *store = stip_store_create (map->pad, &nieuw, wachtzin, &herstel, &error);

  g_assert_no_error (error);
  return store;
}

static gint64
register_one (StipStore *store, StipDb *db)
{
  g_autoptr (StipDossier) dossier = proef_dossier ("Proef", "123456782", NULL);
  g_autoptr (GError) error = NULL;
  gint64 id = 0;

  g_assert_true (stip_opdracht_aanmelding (store, db, dossier, &id, &error));
  return id;
}

static StipDossier *
agree (const StipDossier *oud, gpointer data, GError **error)
{
  Wandeling *w = ((gpointer *)data)[0];
  return wandeling_toets (w, ((gpointer *)data)[1], oud);
}

static gboolean
take (StipStore *store, StipDb *db, Wandeling *w, gint64 id)
{
  g_autoptr (StipDossier) dossier = stip_dossier_load (db, id, NULL);
  g_autoptr (GPtrArray) nu = stip_stappen_nu (dossier, w->vandaag);

  for (int poging = 0; poging < 20; poging++)
    {
      const StipStap *stap = g_ptr_array_index (nu, g_rand_int_range (w->toeval, 0, (gint32)nu->len));
      StipStapInvoer  invoer = wandeling_invoer (w, stap);
      gpointer        data[] = { w, (gpointer)stap };
      if ((stap->vlaggen & STIP_STAP_VROEG) != 0 && poging < 15)
        continue;
      g_assert_true (stip_opdracht_wijzig (store, db, id, "Getoetst", agree, data, NULL));
      if (stip_opdracht_stap (store, db, id, stap, &invoer, NULL))
        return TRUE;
    }
  return FALSE;
}

/* Every act of a walk, taken back one by one, gives the file as it was before that act: the registration too. */
static void
walk (StipStore *store, StipDb *db, guint32 zaad)
{
  Wandeling w = { g_rand_new_with_seed (zaad), stip_store_get_werkwijze (store)->profiel, PROEF_VANDAAG, NULL };
  g_autoptr (GPtrArray) standen = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (standen, proef_dump (db));
  gint64 id = register_one (store, db), handelingen = proef_getal (db, "SELECT max(id) FROM handeling");
  g_ptr_array_add (standen, proef_dump (db));
  for (int i = 0; i < STAPPEN && take (store, db, &w, id); i++)
    {
      for (gint64 nu = proef_getal (db, "SELECT max(id) FROM handeling"); handelingen < nu - 1; handelingen++)
        g_ptr_array_add (standen, NULL); /* the colleague's look: an act of its own, before the step */
      handelingen = proef_getal (db, "SELECT max(id) FROM handeling");
      g_ptr_array_add (standen, proef_dump (db));
    }
  for (guint i = standen->len - 1; i > 0; i--)
    {
      g_assert_true (stip_opdracht_ongedaan (store, db, i > 1 ? id : 0, FALSE, NULL, &error) || (g_test_message ("%s", error->message), FALSE));
      const char      *moet = g_ptr_array_index (standen, i - 1);
      g_autofree char *is = proef_dump (db);
      if (moet != NULL)
        g_assert_cmpstr (is, ==, moet);
    }
  wandeling_clear (&w);
}

static gpointer
walk_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_auto (StipVerificatie) uitkomst = { 0 };
  guint32 begin = g_test_rand_int ();

  g_test_message ("first seed %u", begin);
  for (guint i = 0; i < WANDELINGEN; i++)
    walk (store, db, begin + i);
  g_assert_true (stip_verificatie_run (db, &uitkomst, NULL));
  g_assert_cmpstr (uitkomst.fout, ==, NULL);
  return GINT_TO_POINTER (TRUE);
}

static void
test_ongedaan (ProefMap *map, gconstpointer data)
{
  StipStore *store = create (map, "amstelveen");

  g_assert_nonnull (stip_store_perform_sync (store, walk_job, NULL, NULL, NULL));
  stip_store_close (store);
  g_object_unref (store);
}

/* Four eyes: nobody answers her own question, a no has its reason, one answer is one answer. */
static gpointer
review_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64          id = register_one (store, db);
  const StipStap *stap = stip_stap_zoek ("toelating");
  g_autoptr (GError) eigen = NULL, dubbel = NULL;

  g_assert_true (stip_opdracht_toets_vraag (store, db, id, stap, NULL));
  g_assert_false (stip_opdracht_toets_vraag (store, db, id, stap, &dubbel));
  g_assert_error (dubbel, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING);
  gint64 toets = proef_getal (db, "SELECT max(id) FROM toets");
  g_assert_false (stip_opdracht_toets (store, db, id, toets, TRUE, NULL, NULL, &eigen));
  g_assert_error (eigen, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING);
  *(gint64 *)data = id;
  return GINT_TO_POINTER (TRUE);
}

static gpointer
answer_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 id = *(gint64 *)data, toets = proef_getal (db, "SELECT max(id) FROM toets");

  proef_handeling (db, "UPDATE toets SET vrager = 'Bert'"); /* as if a colleague had asked */
  g_assert_false (stip_opdracht_toets (store, db, id, toets, FALSE, NULL, "", NULL));
  g_assert_true (stip_opdracht_toets (store, db, id, toets, FALSE, "nee het plan is van de inwoner", "Maak het plan met haar.", NULL));
  g_assert_false (stip_opdracht_toets (store, db, id, toets, TRUE, NULL, NULL, NULL));
  g_autoptr (StipDossier) dossier = stip_dossier_load (db, id, NULL);
  const StipToets *gedaan = g_ptr_array_index (dossier->toetsen, 0);
  g_assert_cmpstr (gedaan->toetser, ==, "Anna");
  g_assert_cmpstr (gedaan->uitkomst, ==, "terug");
  g_assert_cmpstr (gedaan->opmerking, ==, "Maak het plan met haar.");
  return GINT_TO_POINTER (TRUE);
}

static void
test_toets (ProefMap *map, gconstpointer data)
{
  StipStore *store = create (map, "amstelveen");
  gint64     id = 0;

  g_assert_nonnull (stip_store_perform_sync (store, review_job, &id, NULL, NULL));
  g_assert_nonnull (stip_store_perform_sync (store, answer_job, &id, NULL, NULL));
  stip_store_close (store);
  g_object_unref (store);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  PROEF_ADD ("/stap-opslag/ongedaan", test_ongedaan);
  PROEF_ADD ("/stap-opslag/toets", test_toets);
  return g_test_run ();
}
