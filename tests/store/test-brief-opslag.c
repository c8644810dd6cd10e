/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "store-fixture.h"
#include "store/stip-brief-lading.h"
#include "store/stip-brief-opdracht.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-opdracht.h"

/* Drafts of letters, and letters that were sent, in a real file. */

typedef struct
{
  ProefMap   map;
  StipStore *store;
  gint64     id;
} Proef;

static gpointer
make_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Proef *p = data;
  g_autoptr (StipDossier) dossier = proef_dossier ("Proef", "999990019", "aanmelding 2026-01-05", NULL);

  proef_add_schuld (dossier, "Belastingen", 300000);
  proef_add_schuld (dossier, "Winkel", 1200000);
  return stip_opdracht_aanmelding (store, db, dossier, &p->id, error) ? p : NULL;
}

static gpointer
run (Proef *p, StipStoreJob job, gpointer data)
{
  g_autoptr (GError) error = NULL;
  gpointer uit = stip_store_perform_sync (p->store, job, data, NULL, &error);

  g_assert_no_error (error);
  return uit;
}

static void
begin (Proef *p, gconstpointer data)
{
  StipStoreNieuw nieuw = { .profiel = "aalsmeer", .gemeente = "Gemeente Proef", .medewerker = PROEF_WIE, .vandaag = PROEF_VANDAAG };
  g_autoptr (StipGeheim) wachtzin = proef_wachtzin ("een zin die niemand raadt");
  g_autoptr (StipGeheim) herstel = NULL;
  g_autoptr (GError) error = NULL;

  proef_map_open (&p->map, NULL);
  p->store = stip_store_create (p->map.pad, &nieuw, wachtzin, &herstel, &error);
  g_assert_no_error (error);
  run (p, make_job, p);
}

static void
end (Proef *p, gconstpointer data)
{
  stip_store_close (p->store);
  g_object_unref (p->store);
  proef_map_sluit (&p->map, NULL);
}

static gpointer
load_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_brief_lading_load (store, db, ((const Proef *)data)->id, error);
}

static gint64
claim_id (const StipBriefLading *lading, guint i)
{
  return ((const StipSchuld *)g_ptr_array_index (lading->dossier->schulden, i))->id;
}

static gpointer
draft_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Proef          *p = data;
  const StipBriefSoort *soort = stip_brief_soort_zoek ("saldo-opgave");

  return stip_brief_concept_set (db, p->id, soort, 1, "Onderwerp: eerst\n", error) && stip_brief_concept_set (db, p->id, soort, 1, "Onderwerp: daarna\n", error) &&
                 stip_brief_concept_set (db, p->id, soort, 2, "Onderwerp: ander\n", error) && stip_brief_concept_set (db, p->id, soort, 2, NULL, error) &&
                 stip_brief_concept_set (db, 999, soort, 1, "Onderwerp: nergens\n", error)
             ? (gpointer)p
             : NULL;
}

static gpointer
send_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Proef *p = data;
  g_autoptr (StipDossier) d = stip_dossier_load (db, p->id, error);
  g_autoptr (GPtrArray) brieven = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_brief_verstuurd_unref);

  for (guint i = 0; i < d->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (d->schulden, i);
      g_ptr_array_add (brieven, stip_brief_verstuurd_new (schuld->id, stip_brief_soort_zoek ("saldo-opgave"), PROEF_VANDAAG, schuld->schuldeiser, "De hele tekst, met € 3.000,00."));
    }
  g_ptr_array_add (brieven, stip_brief_verstuurd_new (0, stip_brief_soort_zoek ("saldo-opgave-inwoner"), PROEF_VANDAAG, "Proef", "Beste meneer Proef."));
  return stip_opdracht_brieven_verstuurd (store, db, p->id, brieven, error) ? (gpointer)p : NULL;
}

static gpointer
undo_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  char *waarom = NULL;
  return stip_opdracht_ongedaan (store, db, ((const Proef *)data)->id, FALSE, &waarom, error) ? waarom : NULL;
}

static void
test_concept (Proef *p, gconstpointer data)
{
  run (p, draft_job, p);
  g_autoptr (StipBriefLading) lading = run (p, load_job, p);

  g_assert_cmpuint (g_hash_table_size (lading->concepten), ==, 1);
  g_assert_cmpstr (g_hash_table_lookup (lading->concepten, "saldo-opgave:1"), ==, "Onderwerp: daarna\n");
  g_assert_cmpuint (g_hash_table_size (lading->sjablonen), ==, 20);
}

/* One act: texts, messages, event of the round, contact with the resident; the draft is done. Undo takes back all of it,
 * and the draft is there again. */
static void
test_verstuurd (Proef *p, gconstpointer data)
{
  run (p, draft_job, p);
  run (p, send_job, p);
  g_autoptr (StipBriefLading) na = run (p, load_job, p);

  g_assert_cmpint (claim_id (na, 0), ==, 1);
  g_assert_cmpuint (na->verstuurd->len, ==, 3);
  const StipBriefVerstuurd *laatste = g_ptr_array_index (na->verstuurd, 2);
  g_assert_cmpstr (laatste->tekst, ==, "De hele tekst, met € 3.000,00.");
  g_assert_cmpstr (laatste->aan, ==, "Belastingen");
  g_assert_cmpint (laatste->datum, ==, PROEF_VANDAAG);
  g_assert_cmpuint (na->dossier->berichten->len, ==, 2);
  g_assert_cmpint (((const StipSchuldBericht *)g_ptr_array_index (na->dossier->berichten, 0))->soort->soort, ==, STIP_BERICHT_SALDOVERZOEK);
  g_assert_nonnull (stip_gebeurtenissen_zoek (na->dossier->gebeurtenissen, "brief"));
  g_assert_cmpuint (g_hash_table_size (na->concepten), ==, 0);
  g_autofree char *waarom = run (p, undo_job, p);
  g_assert_cmpstr (waarom, ==, "3 brieven verstuurd: Verzoek om saldo-opgave");
  g_autoptr (StipBriefLading) terug = run (p, load_job, p);
  g_assert_cmpuint (terug->verstuurd->len, ==, 0);
  g_assert_cmpuint (terug->dossier->berichten->len, ==, 0);
  g_assert_null (stip_gebeurtenissen_zoek (terug->dossier->gebeurtenissen, "brief"));
  g_assert_cmpuint (g_hash_table_size (terug->concepten), ==, 1);
}

static gpointer
bad_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Proef *p = data;
  g_autoptr (GPtrArray) brieven = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_brief_verstuurd_unref);
  g_autoptr (GError) fout = NULL;

  g_ptr_array_add (brieven, stip_brief_verstuurd_new (1, stip_brief_soort_zoek ("saldo-opgave"), PROEF_VANDAAG, "Belastingen", "tekst"));
  g_ptr_array_add (brieven, stip_brief_verstuurd_new (77, stip_brief_soort_zoek ("saldo-opgave"), PROEF_VANDAAG, "Weg", "tekst"));
  g_assert_false (stip_opdracht_brieven_verstuurd (store, db, p->id, brieven, &fout));
  g_assert_nonnull (strstr (fout->message, "Er is niets veranderd"));
  return (gpointer)p;
}

/* A claim that went meanwhile: nothing at all is recorded. */
static void
test_geheel (Proef *p, gconstpointer data)
{
  run (p, bad_job, p);
  g_autoptr (StipBriefLading) na = run (p, load_job, p);

  g_assert_cmpuint (na->verstuurd->len, ==, 0);
  g_assert_cmpuint (na->dossier->berichten->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(naam, functie) g_test_add (naam, Proef, NULL, begin, functie, end)
  ADD ("/brief-opslag/concept", test_concept);
  ADD ("/brief-opslag/verstuurd", test_verstuurd);
  ADD ("/brief-opslag/geheel", test_geheel);
  return g_test_run ();
}
