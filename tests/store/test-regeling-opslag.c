/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-regeling-doen.h"
#include "core/stip-voorstel-invoer.h"
#include "store-fixture.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-dossier-verschil.h"
#include "store/stip-historie.h"
#include "store/stip-journaal.h"
#include "store/stip-ongedaan.h"
#include "store/stip-overzicht.h"
#include "store/stip-store-error.h"
#include "store/stip-verificatie.h"

/* An arrangement, its payments and its versions in the file: what goes in comes out, each as one act that can be taken
 * back, in words in the history, and every row as the journal last said. */

typedef struct
{
  ProefBestand *b;
  gint64        id;
} Proef;

static StipDossier *
load (const Proef *p)
{
  g_autoptr (GError) error = NULL;
  StipDossier *dossier = stip_dossier_load (p->b->db, p->id, &error);

  g_assert_no_error (error);
  return dossier;
}

static StipRegeling *
plan_of (const StipDossier *d, const char *start)
{
  g_autoptr (StipVoorstelInvoer) invoer = stip_voorstel_invoer_new (d, NULL, proef_dag (start));

  invoer->vraag.capaciteit = 7500;
  g_autoptr (StipScenario) s = stip_scenario_new (STIP_SCENARIO_SCHULDBEMIDDELING, &invoer->vraag);
  g_autoptr (StipVoorstel) v = stip_voorstel_leg_vast (invoer, s, proef_dag (start));
  return stip_regeling_van_voorstel (v, 1, proef_dag (start), proef_dag (start));
}

/* One act: the difference between what is there and nieuw. (transfer full of nieuw) */
static void
record (const Proef *p, const StipDossier *oud, StipDossier *nieuw)
{
  g_autoptr (GError) error = NULL;
  gboolean gewijzigd = FALSE;

  g_assert_nonnull (nieuw);
  g_assert_true (stip_handeling_begin (p->b->db, PROEF_WIE, "Proef", p->id, NULL));
  stip_dossier_write_verschil (p->b->db, oud, nieuw, &gewijzigd, &error);
  g_assert_no_error (error);
  g_assert_true (stip_handeling_commit (p->b->db, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (gewijzigd);
  stip_dossier_unref (nieuw);
}

static void
undo (const Proef *p, gboolean opnieuw)
{
  g_auto (StipOngedaanStand) stand = { 0 };
  g_autoptr (GArray) dossiers = NULL;
  g_autoptr (GError) error = NULL;

  stip_ongedaan_stand (p->b->db, PROEF_WIE, p->id, &stand, &error);
  stip_ongedaan_maak (p->b->db, PROEF_WIE, opnieuw ? stand.opnieuw : stand.ongedaan, opnieuw, &dossiers, &error);
  g_assert_no_error (error);
}

/* Two claims and an arrangement that runs from 31 January. */
static Proef
begin (void)
{
  g_autoptr (StipDossier) dossier = proef_dossier ("Proef", "999990019", "aflossen 2026-01-31", NULL);
  Proef p = { proef_bestand_new (), 0 };

  proef_add_schuld (dossier, "Belastingen", 300000);
  proef_add_schuld (dossier, "Winkel", 1200000);
  ((StipSchuld *)g_ptr_array_index (dossier->schulden, 0))->rang = g_strdup ("preferent");
  p.id = proef_insert (p.b, dossier);
  g_autoptr (StipDossier) d = load (&p);
  StipDossier *nieuw = stip_dossier_copy (d);
  g_ptr_array_add (nieuw->regelingen, plan_of (d, "2026-01-31"));
  record (&p, d, nieuw);
  return p;
}

static void
pay (const Proef *p, int deel, StipGeld bedrag, const char *dag)
{
  g_autoptr (StipDossier) d = load (p);
  g_autoptr (GError) error = NULL;
  StipDossier *nieuw = stip_dossier_met_betaling (d, deel, bedrag, proef_dag (dag), "Per bank", PROEF_VANDAAG, &error);

  g_assert_no_error (error);
  record (p, d, nieuw);
}

static void
test_heen_en_weer (void)
{
  Proef p = begin ();

  pay (&p, STIP_BETALING_VAN_INWONER, 7500, "2026-02-28");
  pay (&p, 1, 1234, "2026-03-02");
  g_autoptr (StipDossier) d = load (&p);
  const StipRegeling *r = stip_regeling_laatste (d->regelingen);
  g_assert_cmpint (r->soort, ==, STIP_SCENARIO_SCHULDBEMIDDELING);
  g_assert_cmpint (r->start, ==, proef_dag ("2026-01-31"));
  g_assert_cmpint (r->looptijd, ==, 18);
  g_assert_cmpint (r->maandbedrag, ==, 7500);
  g_assert_cmpint (stip_regeling_totaal (r), ==, 135000);
  const StipRegelingdeel *deel = g_ptr_array_index (r->delen, 0);
  g_assert_cmpstr (deel->schuldeiser, ==, "Belastingen");
  g_assert_cmpint (deel->rang, ==, STIP_RANG_PREFERENT);
  g_assert_cmpint (deel->bedrag, ==, 45000);
  g_assert_cmpint (deel->schuld_id, >, 0);
  g_assert_cmpint (d->betalingen->len, ==, 2);
  const StipBetaling *eerste = g_ptr_array_index (d->betalingen, 0), *tweede = g_ptr_array_index (d->betalingen, 1);
  g_assert_cmpint (eerste->deel, ==, STIP_BETALING_VAN_INWONER);
  g_assert_cmpint (eerste->bedrag, ==, 7500);
  g_assert_cmpstr (eerste->opmerking, ==, "Per bank");
  g_assert_cmpint (tweede->deel, ==, 1);
  g_assert_cmpint (stip_gebeurtenissen_datum (d->gebeurtenissen, "eerste-aflossing"), ==, proef_dag ("2026-02-28"));
  /* a whole new dossier bears them too */
  g_autoptr (StipDossier) kopie = stip_dossier_copy (d);
  g_assert_cmpint (kopie->betalingen->len, ==, 2);
  g_assert_cmpint (kopie->regelingen->len, ==, 1);
  proef_bestand_free (p.b);
}

/* The first payment and its event are one act; undone both are gone, done again both are back. */
static void
test_ongedaan (void)
{
  Proef p = begin ();

  pay (&p, STIP_BETALING_VAN_INWONER, 7500, "2026-02-28");
  undo (&p, FALSE);
  g_autoptr (StipDossier) weg = load (&p);
  g_assert_cmpint (weg->betalingen->len, ==, 0);
  g_assert_null (stip_gebeurtenissen_zoek (weg->gebeurtenissen, "eerste-aflossing"));
  undo (&p, TRUE);
  g_autoptr (StipDossier) terug = load (&p);
  g_assert_cmpint (terug->betalingen->len, ==, 1);
  g_assert_nonnull (stip_gebeurtenissen_zoek (terug->gebeurtenissen, "eerste-aflossing"));
  proef_bestand_free (p.b);
}

/* A review is a next version beside the first one; taken back, the first one holds again to the cent. */
static void
test_hercontrole (void)
{
  Proef p = begin ();
  g_autoptr (GError) error = NULL;
  g_autoptr (StipDossier) d = load (&p);

  record (&p, d, stip_dossier_met_hercontrole (d, 10000, "Meer uren", PROEF_VANDAAG, &error));
  g_autoptr (StipDossier) na = load (&p);
  g_assert_cmpint (na->regelingen->len, ==, 2);
  const StipRegeling *r = stip_regeling_laatste (na->regelingen);
  g_assert_cmpint (r->vanaf, ==, 4); /* due: 28 February, 31 March, 30 April */
  g_assert_cmpstr (r->reden, ==, "Meer uren");
  g_assert_cmpint (stip_regeling_totaal (r), ==, 3 * 7500 + 15 * 10000);
  undo (&p, FALSE);
  g_autoptr (StipDossier) terug = load (&p);
  g_assert_cmpint (terug->regelingen->len, ==, 1);
  g_assert_cmpint (stip_regeling_totaal (stip_regeling_laatste (terug->regelingen)), ==, 135000);
  g_assert_cmpint (proef_getal (p.b->db, "SELECT count(*) FROM regeling_deel"), ==, 2);
  /* a version never changes */
  StipRegeling *anders = plan_of (terug, "2026-02-01");
  anders->id = stip_regeling_laatste (terug->regelingen)->id;
  g_autoptr (StipDossier) fout = stip_dossier_copy (terug);
  g_ptr_array_set_size (fout->regelingen, 0);
  g_ptr_array_add (fout->regelingen, anders);
  gboolean gewijzigd;
  g_assert_true (stip_handeling_begin (p.b->db, PROEF_WIE, "Proef", p.id, NULL));
  g_assert_false (stip_dossier_write_verschil (p.b->db, terug, fout, &gewijzigd, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING);
  stip_handeling_rollback (p.b->db);
  proef_bestand_free (p.b);
}

static void
test_historie (void)
{
  Proef p = begin ();
  g_autoptr (GError) error = NULL;
  gboolean regeling = FALSE, betaling = FALSE;

  pay (&p, STIP_BETALING_VAN_INWONER, 7550, "2026-02-28");
  g_autoptr (GPtrArray) regels = stip_historie_load (p.b->db, p.id, 0, 40, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < regels->len; i++)
    {
      const StipHistorieRegel *regel = g_ptr_array_index (regels, i);
      regeling |= g_str_has_prefix (regel->zin, "Regeling toegevoegd:") && strstr (regel->zin, "75,00") != NULL;
      betaling |= g_str_has_prefix (regel->zin, "Betaling toegevoegd:") && strstr (regel->zin, "75,50") != NULL;
    }
  g_assert_true (regeling);
  g_assert_true (betaling);
  proef_bestand_free (p.b);
}

static gint64
shown_day (const Proef *p)
{
  return proef_getal (p->b->db, "SELECT julianday(uiterlijk) - julianday('1970-01-01') FROM overzicht");
}

/* The day after an instalment was due the overview says so, though nobody touched the dossier; also at a month's end. */
static void
test_nieuwe_dag (void)
{
  Proef p = begin ();
  g_autoptr (GError) error = NULL;

  g_assert_true (stip_overzicht_nieuwe_dag (p.b->db, p.b->werkwijze, proef_dag ("2026-02-28"), &error));
  g_assert_no_error (error);
  g_assert_cmpint (shown_day (&p), >, proef_dag ("2026-02-28"));
  g_assert_true (stip_overzicht_nieuwe_dag (p.b->db, p.b->werkwijze, proef_dag ("2026-03-01"), &error));
  g_assert_no_error (error);
  g_assert_cmpint (shown_day (&p), ==, proef_dag ("2026-02-28"));
  proef_bestand_free (p.b);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/regeling-opslag/heen-en-weer", test_heen_en_weer);
  g_test_add_func ("/regeling-opslag/ongedaan", test_ongedaan);
  g_test_add_func ("/regeling-opslag/hercontrole", test_hercontrole);
  g_test_add_func ("/regeling-opslag/historie", test_historie);
  g_test_add_func ("/regeling-opslag/nieuwe-dag", test_nieuwe_dag);
  return g_test_run ();
}
