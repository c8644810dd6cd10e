/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "store-fixture.h"
#include "store/stip-opdracht-werkwijze.h"
#include "store/stip-opdracht.h"
#include "store/stip-store-error.h"
#include "store/stip-vergelijking.h"

#define ANNA     "de wachtzin van anna"
#define DOSSIERS 230 /* more than two parts of a comparison */

/* A file worked by Aalsmeer: everybody came on the 18th, and Wim had his first talk long ago. Amstelveen wants the
 * first talk planned in two working days, and counts the eight weeks of the decision from the day he came. */
typedef struct
{
  ProefMap   map;
  StipStore *store;
} Kantoor;

static gpointer
fill_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 id;

  for (int i = 1; i < DOSSIERS; i++)
    {
      g_autofree char *naam = g_strdup_printf ("Proef%d", i);
      g_autoptr (StipDossier) d = proef_dossier (naam, NULL, "aanmelding 2026-05-18", NULL);
      g_assert_true (stip_opdracht_aanmelding (store, db, d, &id, NULL));
    }
  g_autoptr (StipDossier) wim = proef_dossier ("Wim", NULL, "aanmelding 2026-03-02", "eerste-gesprek 2026-04-01", NULL);
  g_assert_true (stip_opdracht_aanmelding (store, db, wim, &id, NULL));
  return GINT_TO_POINTER (TRUE);
}

static void
open_office (Kantoor *self, gconstpointer data)
{
  StipStoreNieuw nieuw = { .profiel = "aalsmeer", .medewerker = "Anna", .vandaag = PROEF_VANDAAG };
  g_autoptr (StipGeheim) wachtzin = proef_wachtzin (ANNA), herstel = NULL;
  g_autoptr (GError) error = NULL;

  proef_map_open (&self->map, NULL);
  self->store = stip_store_create (self->map.pad, &nieuw, wachtzin, &herstel, &error);
  g_assert_no_error (error);
  g_assert_nonnull (stip_store_perform_sync (self->store, fill_job, NULL, NULL, NULL));
}

static void
close_store (Kantoor *self)
{
  stip_store_close (self->store);
  g_assert_finalize_object (self->store);
}

static void
close_office (Kantoor *self, gconstpointer data)
{
  close_store (self);
  proef_map_sluit (&self->map, NULL);
}

static void
reopen (Kantoor *self)
{
  g_autoptr (StipGeheim) wachtzin = proef_wachtzin (ANNA);
  g_autoptr (GError) error = NULL;

  close_store (self);
  self->store = stip_store_open (self->map.pad, NULL, wachtzin, PROEF_VANDAAG, NULL, &error);
  g_assert_no_error (error);
}

static StipWerkwijze *
load (const char *id)
{
  g_autoptr (GError) error = NULL;
  StipWerkwijze *werkwijze = stip_werkwijze_load (id, &error);

  g_assert_no_error (error);
  return werkwijze;
}

static const char *
profile (Kantoor *self)
{
  return stip_store_get_werkwijze (self->store)->profiel->id;
}

static gpointer
list_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return proef_tekst (db, data);
}

/* What the list says of Wim and of how many, and what the words for searching are. */
static char *
describe (Kantoor *self)
{
  static const char sql[] = "SELECT (SELECT termijn || ' ' || uiterlijk FROM overzicht WHERE naam = 'Wim') || ', ' || count(*) || ' ' || min(uiterlijk) || ', ' ||"
                            " (SELECT count(*) FROM zoek WHERE zoek MATCH 'wim') FROM overzicht WHERE naam LIKE 'Proef%'";
  char             *tekst = stip_store_perform_sync (self->store, list_job, (gpointer)sql, NULL, NULL);

  g_assert_nonnull (tekst);
  return tekst;
}

static void
assert_list (Kantoor *self, const char *verwacht)
{
  g_autofree char *werkelijk = describe (self);
  g_assert_cmpstr (werkelijk, ==, verwacht);
}

#define BIJ_AALSMEER   "Beschikking 2026-05-27, 229 2026-06-01, 1"
#define BIJ_AMSTELVEEN "Beschikking 2026-04-28, 229 2026-05-20, 1"

typedef struct
{
  StipWerkwijze *nieuw;
  gint64         handeling;
} Wissel;

static gpointer
set_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Wissel *wissel = data;
  return stip_opdracht_werkwijze (store, db, wissel->nieuw, &wissel->handeling, error) ? wissel : NULL;
}

static gint64
set_profile (Kantoor *self, StipWerkwijze *nieuw)
{
  Wissel wissel = { nieuw, 0 };
  g_autoptr (GError) error = NULL;

  stip_store_perform_sync (self->store, set_job, &wissel, NULL, &error);
  g_assert_no_error (error);
  return wissel.handeling;
}

static gpointer
take_back_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_opdracht_neem_terug (store, db, *(gint64 *)data, error) ? data : NULL;
}

static gpointer
redo_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_opdracht_ongedaan (store, db, 0, TRUE, NULL, error) ? store : NULL;
}

/* One act: setting, rules in force, terms of every row; taken back and done again as one. */
static void
test_wissel (Kantoor *self, gconstpointer data)
{
  g_autoptr (StipWerkwijze) amstelveen = load ("amstelveen");
  const StipWerkwijze *oud = stip_store_get_werkwijze (self->store);

  assert_list (self, BIJ_AALSMEER);
  gint64 handeling = set_profile (self, amstelveen);
  g_assert_cmpint (handeling, !=, 0);
  g_assert_cmpstr (profile (self), ==, "amstelveen");
  g_assert_cmpstr (oud->profiel->id, ==, "aalsmeer"); /* who was reading it still can */
  assert_list (self, BIJ_AMSTELVEEN);
  g_assert_cmpint (set_profile (self, amstelveen), ==, 0); /* once more is no act */

  g_assert_nonnull (stip_store_perform_sync (self->store, take_back_job, &handeling, NULL, NULL));
  g_assert_cmpstr (profile (self), ==, "aalsmeer");
  assert_list (self, BIJ_AALSMEER);
  g_assert_nonnull (stip_store_perform_sync (self->store, redo_job, NULL, NULL, NULL));
  g_assert_cmpstr (profile (self), ==, "amstelveen");
  assert_list (self, BIJ_AMSTELVEEN);
  reopen (self);
  g_assert_cmpstr (profile (self), ==, "amstelveen");
}

/* After another change the first one cannot be taken back, and nothing is. */
static void
test_conflict (Kantoor *self, gconstpointer data)
{
  g_autoptr (StipWerkwijze) amstelveen = load ("amstelveen"), wettelijk = load ("wettelijk");
  gint64 eerste = set_profile (self, amstelveen);
  g_autoptr (GError) error = NULL;

  set_profile (self, wettelijk);
  g_assert_null (stip_store_perform_sync (self->store, take_back_job, &eerste, NULL, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_CONFLICT);
  g_assert_cmpstr (profile (self), ==, "wettelijk");
}

#define EIGEN "[Profiel]\nNaam=Gemeente Proefstad\n[Termijn eerste-gesprek]\nNaam=Eerste gesprek\nVan=aanmelding\nTot=eerste-gesprek\nWet=2 weken\nGrond=Wgs art. 4 lid 1\n"

/* The municipality's own profile goes along in the file: no computer needs the .ini, and changing that does nothing. */
static void
test_eigen (Kantoor *self, gconstpointer data)
{
  g_autofree char *pad = g_build_filename (self->map.map, "proefstad.ini", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (pad, EIGEN, -1, &error));
  g_autoptr (StipWerkwijze) eigen = stip_werkwijze_load_file (pad, &error);
  g_assert_no_error (error);
  g_assert_true (eigen->eigen);
  gint64 handeling = set_profile (self, eigen);
  g_unlink (pad);
  reopen (self);
  g_assert_cmpstr (profile (self), ==, "proefstad");
  g_assert_cmpstr (stip_store_get_werkwijze (self->store)->profiel->naam, ==, "Gemeente Proefstad");
  g_assert_nonnull (stip_store_perform_sync (self->store, take_back_job, &handeling, NULL, NULL));
  g_assert_cmpstr (profile (self), ==, "aalsmeer");
  reopen (self);
  g_assert_cmpstr (profile (self), ==, "aalsmeer");
  assert_list (self, BIJ_AALSMEER);
}

/* The same name with other words is another profile. */
static void
test_eigen_gewijzigd (Kantoor *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StipWerkwijze) een = stip_werkwijze_new_eigen ("proefstad", EIGEN, strlen (EIGEN), &error);
  g_autofree char *langer = g_strconcat (EIGEN, "Norm=1 week\nBron=Proef\n", NULL);
  g_autoptr (StipWerkwijze) twee = stip_werkwijze_new_eigen ("proefstad", langer, strlen (langer), &error);

  g_assert_no_error (error);
  g_assert_cmpint (set_profile (self, een), !=, 0);
  g_assert_cmpint (set_profile (self, een), ==, 0);
  g_assert_cmpint (set_profile (self, twee), !=, 0);
  g_assert_null (stip_werkwijze_new_eigen ("../proefstad", EIGEN, strlen (EIGEN), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_FILENAME);
}

/* Part by part, until it is done; the file is as it was. */
static void
test_vergelijking (Kantoor *self, gconstpointer data)
{
  g_autoptr (StipWerkwijze) amstelveen = load ("amstelveen");
  g_autoptr (StipVergelijking) v = stip_vergelijking_new (self->store, amstelveen);
  guint delen = 0;

  for (; !v->klaar; delen++)
    {
      g_autoptr (StipVergelijking) deel = stip_store_perform_sync (self->store, stip_vergelijking_deel_job, v, NULL, NULL);
      g_assert_true (deel == v);
      g_assert_cmpint (v->totaal, ==, DOSSIERS);
    }
  g_assert_cmpuint (delen, ==, 3);
  g_assert_cmpint (v->verschil->bekeken, ==, DOSSIERS);
  g_assert_cmpint (v->verschil->geraakt, ==, DOSSIERS);
  g_assert_cmpint (v->verschil->te_laat, ==, 1);
  const StipDossierGeraakt *eerste = g_ptr_array_index (v->verschil->dossiers, 0);
  g_assert_cmpstr (eerste->naam, ==, "Wim");
  g_assert_cmpint (eerste->te_laat, ==, 1);
  g_assert_cmpstr (profile (self), ==, "aalsmeer");
  assert_list (self, BIJ_AALSMEER);
}

/* What was foretold is what happens: the terms that would be too late are those in the list after it. */
static void
test_voorspelling (Kantoor *self, gconstpointer data)
{
  g_autoptr (StipWerkwijze) amstelveen = load ("amstelveen");
  g_autoptr (StipVergelijking) v = stip_vergelijking_new (self->store, amstelveen);
  static const char sql[] = "SELECT count(*) FROM overzicht WHERE uiterste_dag < '2026-05-20'";

  while (!v->klaar)
    stip_vergelijking_unref (stip_store_perform_sync (self->store, stip_vergelijking_deel_job, v, NULL, NULL));
  g_autofree char *voor = stip_store_perform_sync (self->store, list_job, (gpointer)sql, NULL, NULL);
  set_profile (self, amstelveen);
  g_autofree char *na = stip_store_perform_sync (self->store, list_job, (gpointer)sql, NULL, NULL);
  g_assert_cmpstr (voor, ==, "0");
  g_assert_cmpint (v->verschil->te_laat, ==, g_ascii_strtoll (na, NULL, 10));
}

static void
test_afbreken (Kantoor *self, gconstpointer data)
{
  g_autoptr (StipWerkwijze) amstelveen = load ("amstelveen");
  g_autoptr (StipVergelijking) v = stip_vergelijking_new (self->store, amstelveen);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (stip_store_perform_sync (self->store, stip_vergelijking_deel_job, v, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (v->verschil->bekeken, ==, 0);
}

#define ADD(pad, functie) g_test_add ("/werkwijze/" pad, Kantoor, NULL, open_office, functie, close_office)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("wissel", test_wissel);
  ADD ("conflict", test_conflict);
  ADD ("eigen", test_eigen);
  ADD ("eigen-gewijzigd", test_eigen_gewijzigd);
  ADD ("vergelijking", test_vergelijking);
  ADD ("voorspelling", test_voorspelling);
  ADD ("afbreken", test_afbreken);
  return g_test_run ();
}
