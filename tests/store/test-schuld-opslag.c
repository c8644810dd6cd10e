/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "core/stip-schuld-veld.h"
#include "store-fixture.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-historie.h"
#include "store/stip-opdracht.h"
#include "store/stip-schuld-opdracht.h"
#include "store/stip-schuldeiser-opslag.h"
#include "store/stip-store-error.h"

/* One store for all of it: making one costs a second of Argon2. */
typedef struct
{
  ProefMap   map;
  StipStore *store;
  gint64     dossier;
} Kantoor;

typedef gboolean (*DoeFunc) (Kantoor *k, StipDb *db, GError **error);

typedef struct
{
  Kantoor *k;
  DoeFunc  func;
} Doe;

static gpointer
run_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Doe *doe = data;
  return doe->func (doe->k, db, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

static void
run (Kantoor *k, DoeFunc func)
{
  Doe doe = { k, func };
  g_autoptr (GError) error = NULL;
  stip_store_perform_sync (k->store, run_job, &doe, NULL, &error);
  g_assert_no_error (error);
}

static gboolean
register_dossier (Kantoor *k, StipDb *db, GError **error)
{
  g_autoptr (StipDossier) dossier = proef_dossier ("Proef", NULL, "aanmelding 2026-01-05", "eerste-gesprek 2026-01-12", "beschikking 2026-02-02", "stabilisatie 2026-02-02", NULL);
  return stip_opdracht_aanmelding (k->store, db, dossier, &k->dossier, error);
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
  run (self, register_dossier);
}

static void
close_office (Kantoor *self, gconstpointer data)
{
  stip_store_close (self->store);
  g_assert_finalize_object (self->store);
  proef_map_sluit (&self->map, NULL);
}

static StipSchuld *
new_claim (const char *naam, StipGeld bedrag)
{
  StipSchuld *schuld = stip_schuld_new ();
  schuld->schuldeiser = g_strdup (naam);
  schuld->bedrag = bedrag;
  return schuld;
}

static StipDossier *
load (Kantoor *k, StipDb *db)
{
  g_autoptr (GError) error = NULL;
  StipDossier *dossier = stip_dossier_load (db, k->dossier, &error);
  g_assert_no_error (error);
  return dossier;
}

static gint64
claim_id (const StipDossier *dossier, guint i)
{
  return ((const StipSchuld *)g_ptr_array_index (dossier->schulden, i))->id;
}

/* Every field of a claim comes back as it went in. */
static gboolean
round_trip (Kantoor *k, StipDb *db, GError **error)
{
  g_autoptr (GPtrArray) nieuwe = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_schuld_unref);
  gsize           aantal;
  const StipVeld *velden = stip_schuld_velden (&aantal);
  StipSchuld     *vol = new_claim ("Autokrediet Droomwagen", 500000);

  for (gsize i = 0; i < aantal; i++)
    {
      const StipVeld *veld = &velden[i];
      const char     *waarde = veld->soort == STIP_VELD_KEUZE ? veld->keuzes[1].id : veld->soort == STIP_VELD_JANEE ? "nee"
                                                                                 : veld->soort == STIP_VELD_DATUM   ? "2026-04-03"
                                                                                 : veld->soort == STIP_VELD_GELD    ? "1234"
                                                                                                                    : veld->id;
      StipSchuld     *nieuw = stip_schuld_met_veld (vol, veld, waarde);
      stip_schuld_unref (vol);
      vol = nieuw;
    }
  g_ptr_array_add (nieuwe, vol);
  if (!stip_opdracht_schulden_erbij (k->store, db, k->dossier, nieuwe, error))
    return FALSE;
  g_autoptr (StipDossier) dossier = load (k, db);
  g_assert_cmpuint (dossier->schulden->len, ==, 1);
  for (gsize i = 0; i < aantal; i++)
    {
      g_autofree char *moet = stip_schuld_dup_veld (vol, &velden[i]), *is = stip_schuld_dup_veld (dossier->schulden->pdata[0], &velden[i]);
      g_assert_cmpstr (is, ==, moet);
    }
  return TRUE;
}

static void
test_heen_en_terug (Kantoor *k, gconstpointer data)
{
  run (k, round_trip);
}

/* The whole round in the file, each act taken back by one undo. */
static gboolean
walk_round (Kantoor *k, StipDb *db, GError **error)
{
  g_autoptr (GPtrArray) nieuwe = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_schuld_unref);
  g_autoptr (StipDossier) dossier = NULL;
  g_autofree char *begin = NULL, *na_erbij = NULL, *na_vraag = NULL;
  g_auto (StipSchuldAntwoord) antwoord = { 0 };
  guint naar = 0;

  begin = proef_dump (db);
  g_ptr_array_add (nieuwe, new_claim ("Telecom Bedacht", 68930));
  g_ptr_array_add (nieuwe, new_claim ("Sportschool Nergens", 21475));
  if (!stip_opdracht_schulden_erbij (k->store, db, k->dossier, nieuwe, error))
    return FALSE;
  na_erbij = proef_dump (db);
  if (!stip_opdracht_bericht (k->store, db, k->dossier, NULL, STIP_BERICHT_SALDOVERZOEK, proef_dag ("2026-04-08"), "brief", &naar, error))
    return FALSE;
  g_assert_cmpuint (naar, ==, 2);
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM schuld_bericht"), ==, 2);
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM gebeurtenis WHERE soort = 'saldo-gevraagd'"), ==, 1);
  g_autofree char *mijlpaal = proef_tekst (db, "SELECT termijn FROM overzicht");
  g_assert_cmpstr (mijlpaal, ==, "2 schuldeisers herinneren");
  na_vraag = proef_dump (db);
  dossier = load (k, db);
  g_assert_true (stip_schuld_antwoord_lees ("689,30 per 12 mei preferent", FALSE, PROEF_VANDAAG, &antwoord, NULL));
  if (!stip_opdracht_antwoord (k->store, db, k->dossier, claim_id (dossier, 0), &antwoord, error) ||
      !stip_opdracht_schuld_weg (k->store, db, k->dossier, claim_id (dossier, 1), error))
    return FALSE;
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM schuld_bericht"), ==, 2); /* one went with its claim, one came */
  g_autoptr (GPtrArray) regels = stip_historie_load (db, k->dossier, 0, 3, error);
  gboolean genoemd = FALSE;
  for (guint i = 0; i < regels->len; i++)
    genoemd |= strstr (((StipHistorieRegel *)regels->pdata[i])->zin, "saldo gevraagd") != NULL;
  g_assert_true (genoemd);
  for (int i = 0; i < 2; i++)
    if (!stip_opdracht_ongedaan (k->store, db, k->dossier, FALSE, NULL, error))
      return FALSE;
  g_autofree char *terug = proef_dump (db);
  g_assert_cmpstr (terug, ==, na_vraag);
  if (!stip_opdracht_ongedaan (k->store, db, k->dossier, FALSE, NULL, error))
    return FALSE;
  g_autofree char *verder = proef_dump (db);
  g_assert_cmpstr (verder, ==, na_erbij);
  if (!stip_opdracht_ongedaan (k->store, db, k->dossier, FALSE, NULL, error))
    return FALSE;
  g_autofree char *leeg = proef_dump (db);
  g_assert_cmpstr (leeg, ==, begin);
  return TRUE;
}

static void
test_ronde (Kantoor *k, gconstpointer data)
{
  run (k, walk_round);
}

static gint64
add_creditor (Kantoor *k, StipDb *db, const char *naam, const char *aliassen, const char *plaats, const char *kvk)
{
  g_autoptr (StipSchuldeiser) eiser = stip_schuldeiser_new ();
  g_autoptr (GError) error = NULL;
  gint64 id = 0;

  eiser->naam = g_strdup (naam);
  eiser->aliassen = g_strdup (aliassen);
  eiser->plaats = g_strdup (plaats);
  eiser->kvk = g_strdup (kvk);
  eiser->soort = stip_lijst_zoek (STIP_LIJST_SCHULDSOORT, "Overig");
  stip_opdracht_schuldeiser (k->store, db, eiser, &id, &error);
  g_assert_no_error (error);
  return id;
}

static const struct
{
  const char *zoek, *eerste;
  guint       aantal;
} zoeken[] = {
  { "tel", "Telecom Bedacht", 2 },
  { "bedácht", "Bedacht Krediet", 2 },
  { "schijnstad", "Telecom Bedacht", 1 },
  { "mobielbureau", "Telecom Bedacht", 1 },
  { "bed schijn", "Telecom Bedacht", 1 },
  { "niemand", NULL, 0 },
  { "", "Bedacht Krediet", 3 },
};

static gboolean
search_register (Kantoor *k, StipDb *db, GError **error)
{
  add_creditor (k, db, "Telecom Bedacht", "Mobielbureau TB", "Schijnstad", "00000001");
  add_creditor (k, db, "Bedacht Krediet", NULL, "Demodorp", NULL);
  add_creditor (k, db, "De Telmachine", NULL, NULL, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (zoeken); i++)
    {
      g_autoptr (GPtrArray) rijen = stip_register_zoek (db, zoeken[i].zoek, 10, error);
      g_test_message ("%s", zoeken[i].zoek);
      g_assert_cmpuint (rijen->len, ==, zoeken[i].aantal);
      if (rijen->len > 0)
        g_assert_cmpstr (((StipRegisterRij *)rijen->pdata[0])->schuldeiser->naam, ==, zoeken[i].eerste);
    }
  /* a letter bears another name of it: the claim finds the creditor, and takes over what the register knows */
  g_autoptr (GPtrArray) nieuwe = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_schuld_unref);
  g_ptr_array_add (nieuwe, new_claim ("mobielbureau tb B.V.", 500));
  if (!stip_opdracht_schulden_erbij (k->store, db, k->dossier, nieuwe, error))
    return FALSE;
  g_autoptr (StipDossier) dossier = load (k, db);
  const StipSchuld *schuld = dossier->schulden->pdata[0];
  g_assert_cmpstr (schuld->schuldeiser, ==, "Telecom Bedacht");
  g_assert_cmpstr (schuld->schuldeiser_kvk, ==, "00000001");
  g_assert_cmpstr (schuld->soort, ==, "Overig");
  return TRUE;
}

static void
test_register (Kantoor *k, gconstpointer data)
{
  run (k, search_register);
}

static gboolean
merge_creditors (Kantoor *k, StipDb *db, GError **error)
{
  gint64 een = add_creditor (k, db, "Telecom Bedacht", NULL, NULL, NULL), ander = add_creditor (k, db, "Telecom Bedacht BV", "TB", "Schijnstad", "00000001");
  g_autoptr (GPtrArray) nieuwe = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_schuld_unref);
  StipSchuld *schuld = new_claim ("Telecom Bedacht BV", 500);
  g_autoptr (GError) fout = NULL;

  schuld->schuldeiser_id = ander;
  schuld->schuldeiser_kvk = g_strdup ("00000001");
  g_ptr_array_add (nieuwe, schuld);
  if (!stip_opdracht_schulden_erbij (k->store, db, k->dossier, nieuwe, error))
    return FALSE;
  g_autoptr (GArray) dubbel = stip_register_dubbelen (db, error);
  g_assert_cmpuint (dubbel->len, ==, 2);
  g_assert_cmpint (g_array_index (dubbel, gint64, 0), ==, een);
  g_assert_cmpint (g_array_index (dubbel, gint64, 1), ==, ander);
  g_assert_false (stip_opdracht_schuldeiser_weg (k->store, db, ander, &fout)); /* it has a claim */
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING);
  g_autofree char *voor = proef_dump (db);
  if (!stip_opdracht_schuldeiser_samenvoegen (k->store, db, een, ander, error))
    return FALSE;
  g_autoptr (StipSchuldeiser) samen = stip_schuldeiser_load (db, een, error);
  g_assert_cmpstr (samen->plaats, ==, "Schijnstad");
  g_assert_cmpstr (samen->aliassen, ==, "TB;Telecom Bedacht BV");
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM schuldeiser"), ==, 1);
  g_autoptr (StipDossier) dossier = load (k, db);
  g_assert_cmpint (((StipSchuld *)dossier->schulden->pdata[0])->schuldeiser_id, ==, een);
  if (!stip_opdracht_ongedaan (k->store, db, 0, FALSE, NULL, error))
    return FALSE;
  g_autofree char *na = proef_dump (db);
  g_assert_cmpstr (na, ==, voor);
  g_clear_error (&fout);
  g_assert_false (stip_opdracht_schuldeiser_samenvoegen (k->store, db, een, een, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING);
  return TRUE;
}

static void
test_samenvoegen (Kantoor *k, gconstpointer data)
{
  run (k, merge_creditors);
}

/* How it answers, over all cases. */
static gboolean
count_answers (Kantoor *k, StipDb *db, GError **error)
{
  StipAntwoordTelling telling;

  proef_handeling (db, "INSERT INTO schuldeiser (id, naam) VALUES (50, 'Postorder Maquette');"
                       "INSERT INTO schuld (id, dossier_id, schuldeiser_id) VALUES (60, 1, 50), (61, 1, 50), (62, 1, 50);"
                       "INSERT INTO schuld_bericht (dossier_id, schuld_id, soort, datum) VALUES (1, 60, 'saldoverzoek', '2026-04-01'), (1, 60, 'saldo-antwoord', '2026-04-11'),"
                       " (1, 61, 'saldoverzoek', '2026-04-01'), (1, 61, 'saldo-rappel', '2026-04-22'), (1, 61, 'saldo-antwoord', '2026-05-01'),"
                       " (1, 61, 'voorstel', '2026-05-10'), (1, 61, 'voorstel-tegen', '2026-05-12'), (1, 62, 'saldoverzoek', '2026-05-01');");
  if (!stip_antwoorden_tel (db, 50, &telling, error))
    return FALSE;
  g_assert_cmpint (telling.gevraagd, ==, 3);
  g_assert_cmpint (telling.beantwoord, ==, 2);
  g_assert_cmpint (telling.na_rappel, ==, 1);
  g_assert_cmpint (telling.dagen, ==, 40);
  g_assert_cmpint (telling.voorstellen, ==, 1);
  g_assert_cmpint (telling.geweigerd, ==, 1);
  g_autoptr (GPtrArray) regels = stip_antwoorden_load (db, 50, 3, error);
  g_assert_cmpuint (regels->len, ==, 3);
  g_assert_cmpint (((StipAntwoordRegel *)regels->pdata[0])->soort->soort, ==, STIP_BERICHT_VOORSTEL_TEGEN);
  return TRUE;
}

static void
test_antwoorden (Kantoor *k, gconstpointer data)
{
  run (k, count_answers);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define KANTOOR(naam, func) g_test_add (naam, Kantoor, NULL, open_office, func, close_office)
  KANTOOR ("/schuld-opslag/heen-en-terug", test_heen_en_terug);
  KANTOOR ("/schuld-opslag/ronde", test_ronde);
  KANTOOR ("/schuldeiser-opslag/register", test_register);
  KANTOOR ("/schuldeiser-opslag/samenvoegen", test_samenvoegen);
  KANTOOR ("/schuldeiser-opslag/antwoorden", test_antwoorden);
  return g_test_run ();
}
