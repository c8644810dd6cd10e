/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store-fixture.h"
#include "store/stip-concept.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-opdracht-plan.h"
#include "store/stip-opdracht-veld.h"
#include "store/stip-opdracht.h"
#include "store/stip-store-error.h"
#include "store/stip-veld-historie.h"

/* One store for all of it: making one costs a second of Argon2. */
typedef struct
{
  ProefMap   map;
  StipStore *store;
  gint64     id;
} Kantoor;

static gpointer
register_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Kantoor *k = data;
  g_autoptr (StipDossier) dossier = proef_dossier ("Proef", NULL, "aanmelding 2026-05-01", NULL);
  return stip_opdracht_aanmelding (store, db, dossier, &k->id, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

static void
open_office (Kantoor *self, gconstpointer data)
{
  StipStoreNieuw nieuw = { .profiel = "aalsmeer", .medewerker = PROEF_WIE, .vandaag = PROEF_VANDAAG };
  g_autoptr (StipGeheim) wachtzin = proef_wachtzin ("een wachtzin voor proef"), herstel = NULL;
  g_autoptr (GError) error = NULL;

  proef_map_open (&self->map, NULL);
  self->store = stip_store_create (self->map.pad, &nieuw, wachtzin, &herstel, &error);
  g_assert_no_error (error);
  g_assert_nonnull (stip_store_perform_sync (self->store, register_job, self, NULL, &error));
  g_assert_no_error (error);
}

static void
close_office (Kantoor *self, gconstpointer data)
{
  stip_store_close (self->store);
  g_assert_finalize_object (self->store);
  proef_map_sluit (&self->map, NULL);
}

typedef struct
{
  const Kantoor *k;
  const char    *veld, *waarde;
  StipLijstdeel  lijst;
  gconstpointer  record;
  gint64         weg;
} Doe;

static gpointer
field_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Doe *doe = data;
  return stip_opdracht_veld (store, db, doe->k->id, stip_veld_zoek (doe->veld), 0, doe->waarde, doe->veld, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

static gpointer
part_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Doe *doe = data;
  gboolean   gelukt = doe->record != NULL ? stip_opdracht_zet_deel (store, db, doe->k->id, "Proef", doe->lijst, doe->record, error)
                                          : stip_opdracht_haal_deel (store, db, doe->k->id, "Proef", doe->lijst, doe->weg, error);
  return gelukt ? GINT_TO_POINTER (TRUE) : NULL;
}

static gpointer
undo_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Doe *doe = data;
  char      *waarom = NULL;
  return stip_opdracht_ongedaan (store, db, doe->k->id, FALSE, &waarom, error) ? waarom : NULL;
}

static gpointer
load_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_dossier_load (db, ((const Doe *)data)->k->id, error);
}

static gpointer
history_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Doe *doe = data;
  return stip_veld_historie_load (db, doe->k->id, stip_veld_zoek (doe->veld), doe->weg, 10, error);
}

static gpointer
run (const Kantoor *k, StipStoreJob job, Doe doe)
{
  g_autoptr (GError) error = NULL;
  doe.k = k;
  gpointer uit = stip_store_perform_sync (k->store, job, &doe, NULL, &error);
  g_assert_no_error (error);
  return uit;
}

#define VELD(k, id)                                                     \
  ({                                                                    \
    g_autoptr (StipDossier) dossier_ = run ((k), load_job, (Doe){ 0 }); \
    stip_dossier_dup_veld (dossier_, stip_veld_zoek (id), 0);           \
  })

/* A field is one act by its own name, with its history in sentences; undo takes it back. */
static void
test_field (Kantoor *k, gconstpointer data)
{
  static const char *const velden[] = { "persoon.telefoon", "dossier.crisis", "feit.kanaal", "dossier.huishouden" };
  static const char *const waarden[] = { "06 12345678", "ja", "loket", "paar" };
  g_autofree char         *waarom = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (velden); i++)
    {
      run (k, field_job, (Doe){ .veld = velden[i], .waarde = waarden[i] });
      g_autofree char *nu = VELD (k, velden[i]);
      g_assert_cmpstr (nu, ==, waarden[i]);
    }
  waarom = run (k, undo_job, (Doe){ 0 });
  g_assert_cmpstr (waarom, ==, "Huishouden gewijzigd");
  g_autofree char *weg = VELD (k, "dossier.huishouden");
  g_assert_null (weg);
}

static void
test_history (Kantoor *k, gconstpointer data)
{
  g_autoptr (StipDossier) dossier = run (k, load_job, (Doe){ 0 });
  gint64 persoon = stip_dossier_inwoner (dossier)->id;

  run (k, field_job, (Doe){ .veld = "persoon.telefoon", .waarde = "1111" });
  run (k, field_job, (Doe){ .veld = "persoon.telefoon", .waarde = "2222" });
  run (k, field_job, (Doe){ .veld = "persoon.email", .waarde = "a@b.nl" });
  run (k, field_job, (Doe){ .veld = "persoon.telefoon", .waarde = NULL });
  g_autoptr (GPtrArray) telefoon = run (k, history_job, (Doe){ .veld = "persoon.telefoon", .weg = persoon });
  g_assert_cmpuint (telefoon->len, ==, 3);
  g_assert_cmpstr (((StipHistorieRegel *)telefoon->pdata[0])->zin, ==, "leeggemaakt, was 2222");
  g_assert_cmpstr (((StipHistorieRegel *)telefoon->pdata[1])->zin, ==, "1111 → 2222");
  g_assert_cmpstr (((StipHistorieRegel *)telefoon->pdata[2])->zin, ==, "ingevuld: 1111");
  g_assert_cmpstr (((StipHistorieRegel *)telefoon->pdata[2])->wie, ==, PROEF_WIE);
  run (k, field_job, (Doe){ .veld = "dossier.crisis", .waarde = "ja" });
  run (k, field_job, (Doe){ .veld = "dossier.crisis", .waarde = "nee" });
  run (k, field_job, (Doe){ .veld = "feit.kanaal", .waarde = "e-mail" });
  run (k, field_job, (Doe){ .veld = "feit.identiteit", .waarde = "ja" });
  g_autoptr (GPtrArray) crisis = run (k, history_job, (Doe){ .veld = "dossier.crisis" });
  g_assert_cmpuint (crisis->len, ==, 2);
  g_assert_cmpstr (((StipHistorieRegel *)crisis->pdata[0])->zin, ==, "ja → nee");
  g_autoptr (GPtrArray) kanaal = run (k, history_job, (Doe){ .veld = "feit.kanaal" });
  g_assert_cmpuint (kanaal->len, ==, 1);
  g_assert_cmpstr (((StipHistorieRegel *)kanaal->pdata[0])->zin, ==, "ingevuld: e-mail");
}

/* Every list: in, changed, out, and back with undo. */
static void
test_parts (Kantoor *k, gconstpointer data)
{
  StipPeriode  periode = { PROEF_VANDAAG, STIP_DATUM_ONBEKEND };
  StipPersoon *kind = stip_persoon_new ();
  const struct
  {
    StipLijstdeel lijst;
    gpointer      record;
    gsize         plaats;
  } delen[] = {
    { STIP_LIJSTDEEL_PERSONEN, kind, G_STRUCT_OFFSET (StipDossier, personen) },
    { STIP_LIJSTDEEL_DOELEN, stip_doel_new (0, "doel", "Rust", NULL, NULL, STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND), G_STRUCT_OFFSET (StipDossier, doelen) },
    { STIP_LIJSTDEEL_LEEFGEBIEDEN, stip_leefgebied_new (0, "wonen", 3, NULL), G_STRUCT_OFFSET (StipDossier, leefgebieden) },
    { STIP_LIJSTDEEL_METINGEN, stip_meting_new (0, PROEF_VANDAAG, "besteden", 2, NULL), G_STRUCT_OFFSET (StipDossier, metingen) },
    { STIP_LIJSTDEEL_BEGELEIDINGEN, stip_spoor_new (0, "Budgetbeheer", periode, NULL), G_STRUCT_OFFSET (StipDossier, begeleidingen) },
    { STIP_LIJSTDEEL_OPSCHORTINGEN, stip_spoor_new (0, "beschikking", periode, "stukken"), G_STRUCT_OFFSET (StipDossier, opschortingen) },
    { STIP_LIJSTDEEL_VERLENGINGEN, stip_spoor_new (0, "stabilisatie", periode, "ziek"), G_STRUCT_OFFSET (StipDossier, verlengingen) },
    { STIP_LIJSTDEEL_HANDTERMIJNEN, stip_handtermijn_new (0, "bellen", "belofte", PROEF_VANDAAG, PROEF_VANDAAG + 2, STIP_DATUM_ONBEKEND, NULL), G_STRUCT_OFFSET (StipDossier, handtermijnen) },
  };

  kind->rol = g_strdup ("kind");
  for (gsize i = 0; i < G_N_ELEMENTS (delen); i++)
    {
#define LIJST(dossier) (G_STRUCT_MEMBER (GPtrArray *, dossier, delen[i].plaats))
      g_autoptr (StipDossier) eerst = run (k, load_job, (Doe){ 0 });
      run (k, part_job, (Doe){ .lijst = delen[i].lijst, .record = delen[i].record });
      g_autoptr (StipDossier) erin = run (k, load_job, (Doe){ 0 });
      g_assert_cmpuint (LIJST (erin)->len, ==, LIJST (eerst)->len + 1);
      gint64 id = *(gint64 *)g_ptr_array_index (LIJST (erin), LIJST (erin)->len - 1);
      run (k, part_job, (Doe){ .lijst = delen[i].lijst, .weg = id });
      g_autoptr (StipDossier) eruit = run (k, load_job, (Doe){ 0 });
      g_assert_cmpuint (LIJST (eruit)->len, ==, LIJST (eerst)->len);
      g_autofree char *waarom = run (k, undo_job, (Doe){ 0 });
      g_autoptr (StipDossier) terug = run (k, load_job, (Doe){ 0 });
      g_assert_cmpuint (LIJST (terug)->len, ==, LIJST (erin)->len);
      g_assert_cmpint (*(gint64 *)g_ptr_array_index (LIJST (terug), LIJST (terug)->len - 1), ==, id);
      stip_lijstdeel_unref (delen[i].lijst, delen[i].record);
    }
}

/* Of a domain and of a measurement there is one: the newer takes its place; what is gone is not changed any more. */
static void
test_same (void)
{
  g_autoptr (StipDossier) leeg = stip_dossier_new ();
  g_autoptr (StipLeefgebied) een = stip_leefgebied_new (0, "wonen", 3, NULL), twee = stip_leefgebied_new (0, "wonen", 4, NULL);
  g_autoptr (StipMeting) meting = stip_meting_new (12, 0, "besteden", 2, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (StipDossier) met_een = stip_dossier_met_deel (leeg, STIP_LIJSTDEEL_LEEFGEBIEDEN, een, &error);
  g_autoptr (StipDossier) met_twee = stip_dossier_met_deel (met_een, STIP_LIJSTDEEL_LEEFGEBIEDEN, twee, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (met_twee->leefgebieden->len, ==, 1);
  g_assert_cmpint (((StipLeefgebied *)met_twee->leefgebieden->pdata[0])->stand, ==, 4);
  g_assert_cmpint (((StipLeefgebied *)met_een->leefgebieden->pdata[0])->stand, ==, 3);
  g_assert_null (stip_dossier_met_deel (met_een, STIP_LIJSTDEEL_METINGEN, meting, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN);
}

/* A draft is kept per person, dossier and field, outside the journal, and goes with its dossier. */
static void
test_draft (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (StipDossier) dossier = proef_dossier ("Proef", NULL, "aanmelding 2026-05-01", NULL);
  g_autoptr (GError) error = NULL;
  gint64           id = proef_insert (b, dossier), regels = proef_getal (b->db, "SELECT count(*) FROM logboek");
  g_autofree char *a = NULL, *ander = NULL;

  g_assert_true (stip_concept_set (b->db, "Anna", id, "moment", "half", &error));
  g_assert_true (stip_concept_set (b->db, "Anna", id, "moment", "half af", &error));
  g_assert_true (stip_concept_set (b->db, "Bram", id, "moment", "van Bram", &error));
  g_assert_true (stip_concept_set (b->db, "Anna", 999, "moment", "nergens", &error));
  proef_bestand_reopen (b);
  g_assert_true (stip_concept_get (b->db, "Anna", id, "moment", &a, &error));
  g_assert_cmpstr (a, ==, "half af");
  g_autoptr (GHashTable) alle = stip_concepten_load (b->db, "Bram", id, &error);
  g_assert_cmpuint (g_hash_table_size (alle), ==, 1);
  g_assert_true (stip_concept_set (b->db, "Anna", id, "moment", "", &error));
  g_assert_true (stip_concept_get (b->db, "Anna", id, "moment", &ander, &error));
  g_assert_null (ander);
  g_assert_no_error (error);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM logboek"), ==, regels);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM concept"), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/bewerken/concept", test_draft);
  g_test_add_func ("/bewerken/zelfde", test_same);
  g_test_add ("/bewerken/veld", Kantoor, NULL, open_office, test_field, close_office);
  g_test_add ("/bewerken/historie", Kantoor, NULL, open_office, test_history, close_office);
  g_test_add ("/bewerken/delen", Kantoor, NULL, open_office, test_parts, close_office);
  return g_test_run ();
}
