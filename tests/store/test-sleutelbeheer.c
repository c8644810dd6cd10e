/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store-fixture.h"
#include "store/stip-herstelsleutel.h"
#include "store/stip-keyslots.h"
#include "store/stip-sleutelbeheer.h"
#include "store/stip-store-error.h"
#include "store/stip-verificatie.h"

/* Without the close the worker may still hold its last job. */
#define CLOSE(store)                  \
  G_STMT_START                        \
  {                                   \
    stip_store_close (store);         \
    g_assert_finalize_object (store); \
  }                                   \
  G_STMT_END

#define ANNA  "de wachtzin van anna"
#define BRAM  "de wachtzin van bram"
#define NIEUW "anna haar nieuwe zin"

static StipStore *
open_with (ProefMap *map, const char *wachtzin)
{
  g_autoptr (StipGeheim) geheim = proef_wachtzin (wachtzin);
  return stip_store_open (map->pad, NULL, geheim, PROEF_VANDAAG, NULL, NULL);
}

/* Closes it as well. */
static gboolean
opens (ProefMap *map, const char *wachtzin)
{
  g_autoptr (StipStore) store = open_with (map, wachtzin);
  return store != NULL;
}

typedef struct
{
  const char *label;
  StipGeheim *geheim, *tekst;
} Vraag;

static gpointer
add_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Vraag *v = data;
  return stip_sleutel_add (store, db, v->label, v->geheim, error) ? data : NULL;
}

static gpointer
change_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Vraag *v = data;
  return stip_sleutel_change (store, db, v->label, v->geheim, error) ? data : NULL;
}

static gpointer
remove_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_sleutel_remove (store, ((const Vraag *)data)->label, error) ? data : NULL;
}

static gpointer
recovery_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_sleutel_renew_recovery (store, db, &((Vraag *)data)->tekst, error) ? data : NULL;
}

static gpointer
verify_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_verificatie_run (db, data, error) ? data : NULL;
}

static void
manage (StipStore *store, StipStoreJob job, const char *label, const char *wachtzin, int code)
{
  g_autoptr (StipGeheim) geheim = wachtzin != NULL ? proef_wachtzin (wachtzin) : NULL;
  g_autoptr (GError) error = NULL;
  Vraag    vraag = { label, geheim, NULL };
  gpointer klaar = stip_store_perform_sync (store, job, &vraag, NULL, &error);

  if (code < 0)
    g_assert_no_error (error);
  else
    g_assert_error (error, STIP_STORE_ERROR, code);
  g_assert_cmpint (klaar != NULL, ==, code < 0);
}

static void
assert_sound (StipStore *store)
{
  g_auto (StipVerificatie) uitkomst = { 0 };
  g_assert_nonnull (stip_store_perform_sync (store, verify_job, &uitkomst, NULL, NULL));
  g_assert_cmpstr (uitkomst.fout, ==, NULL);
}

static StipStore *
create (ProefMap *map, StipGeheim **herstel)
{
  StipStoreNieuw nieuw = { .profiel = "aalsmeer", .medewerker = "Anna", .vandaag = PROEF_VANDAAG };
  g_autoptr (StipGeheim) wachtzin = proef_wachtzin (ANNA);
  StipStore *store = stip_store_create (map->pad, &nieuw, wachtzin, herstel, NULL);

  g_assert_nonnull (store);
  return store;
}

/* Who comes, changes and goes; after each the file is sound and opens for exactly those who may. */
static void
test_komen_en_gaan (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipGeheim) herstel = NULL;
  StipStore *store = create (map, &herstel);

  manage (store, add_job, "Bram", BRAM, -1);
  manage (store, add_job, "bram", "weer een andere zin", STIP_STORE_ERROR_BEPERKING);
  manage (store, add_job, "Carla", "kort", STIP_STORE_ERROR_BEPERKING);
  manage (store, change_job, "Niemand", NIEUW, STIP_STORE_ERROR_NIET_GEVONDEN);
  manage (store, change_job, "Anna", NIEUW, -1);
  assert_sound (store);
  CLOSE (store);
  g_assert_false (opens (map, ANNA));
  g_assert_true (opens (map, BRAM));
  store = open_with (map, NIEUW);
  g_assert_nonnull (store);
  g_assert_cmpstr (stip_store_get_wie (store), ==, "Anna");
  g_autoptr (GBytes) sleutels_toen = proef_lees (map->sleutel);
  /* not the own slot, nobody unknown */
  manage (store, remove_job, "Anna", NULL, STIP_STORE_ERROR_BEPERKING);
  manage (store, remove_job, "Niemand", NULL, STIP_STORE_ERROR_NIET_GEVONDEN);
  assert_sound (store);
  manage (store, remove_job, "Bram", NULL, -1);
  assert_sound (store); /* the same store works on with the new key */
  CLOSE (store);
  g_assert_false (opens (map, BRAM));
  g_assert_true (opens (map, NIEUW));
  /* nor with the key file of then: the database has another key now */
  proef_schrijf (map->sleutel, g_bytes_get_data (sleutels_toen, NULL), g_bytes_get_size (sleutels_toen));
  g_assert_false (opens (map, BRAM));
}

static void
test_herstelsleutel (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipGeheim) oud = NULL;
  StipStore *store = create (map, &oud);
  Vraag      vraag = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (stip_store_perform_sync (store, recovery_job, &vraag, NULL, &error));
  g_assert_no_error (error);
  assert_sound (store);
  CLOSE (store);
  g_autoptr (StipGeheim) nieuw = vraag.tekst;
  g_autoptr (StipGeheim) oude_sleutel = stip_herstelsleutel_parse ((const char *)stip_geheim_get_data (oud), NULL);
  g_autoptr (StipGeheim) nieuwe_sleutel = stip_herstelsleutel_parse ((const char *)stip_geheim_get_data (nieuw), NULL);
  g_assert_null (stip_store_open (map->pad, NULL, oude_sleutel, PROEF_VANDAAG, NULL, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN);
  store = stip_store_open (map->pad, NULL, nieuwe_sleutel, PROEF_VANDAAG, NULL, NULL);
  g_assert_nonnull (store);
  /* with the paper a forgotten passphrase is set anew */
  manage (store, change_job, "Anna", NIEUW, -1);
  CLOSE (store);
  g_assert_true (opens (map, NIEUW));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  PROEF_ADD ("/sleutelbeheer/komen-en-gaan", test_komen_en_gaan);
  PROEF_ADD ("/sleutelbeheer/herstelsleutel", test_herstelsleutel);
  return g_test_run ();
}
