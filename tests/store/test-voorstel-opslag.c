/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-voorstel-invoer.h"
#include "core/stip-vtlb-vastleggen.h"
#include "store-fixture.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-dossier-verschil.h"
#include "store/stip-journaal.h"
#include "store/stip-opdracht-plan.h"
#include "store/stip-ongedaan.h"
#include "store/stip-store-error.h"

/* Budget, vtlb and proposals in the file: what goes in comes out, each as one act that can be taken back. */

typedef struct
{
  ProefBestand *b;
  gint64        id;
} Proef;

static Proef
begin (void)
{
  g_autoptr (StipDossier) dossier = proef_dossier ("Proef", "999990019", "aanmelding 2026-01-05", NULL);
  Proef p = { proef_bestand_new (), 0 };

  proef_add_schuld (dossier, "Belastingen", 300000);
  proef_add_schuld (dossier, "Winkel", 1200000);
  ((StipSchuld *)g_ptr_array_index (dossier->schulden, 0))->rang = g_strdup ("preferent");
  p.id = proef_insert (p.b, dossier);
  return p;
}

static StipDossier *
load (const Proef *p)
{
  g_autoptr (GError) error = NULL;
  StipDossier *dossier = stip_dossier_load (p->b->db, p->id, &error);

  g_assert_no_error (error);
  return dossier;
}

/* One act: the difference between what is there and nieuw. (transfer full of nieuw) */
static gboolean
record (const Proef *p, const StipDossier *oud, StipDossier *nieuw, GError **error)
{
  gboolean gewijzigd = FALSE;

  g_assert_true (stip_handeling_begin (p->b->db, PROEF_WIE, "Proef", p->id, NULL));
  gboolean gelukt = stip_dossier_write_verschil (p->b->db, oud, nieuw, &gewijzigd, error);
  stip_dossier_unref (nieuw);
  if (gelukt)
    return stip_handeling_commit (p->b->db, NULL, error);
  stip_handeling_rollback (p->b->db);
  return FALSE;
}

static void
put (const Proef *p, StipLijstdeel lijst, gconstpointer wat)
{
  g_autoptr (StipDossier) oud = load (p);
  g_autoptr (GError) error = NULL;
  StipDossier *nieuw = stip_dossier_met_deel (oud, lijst, wat, &error);

  g_assert_no_error (error);
  g_assert_true (record (p, oud, nieuw, &error));
  g_assert_no_error (error);
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

static void
test_budget (void)
{
  Proef p = begin ();
  g_autoptr (StipBudgetregel) loon = stip_budgetregel_new (0, STIP_BUDGET_INKOMEN, "loon", 180000, STIP_PER_VIER_WEKEN);
  g_autoptr (StipBudgetregel) eigen = stip_budgetregel_new (0, STIP_BUDGET_UITGAVE, "Hondenbrokken", 0, STIP_PER_WEEK);

  put (&p, STIP_LIJSTDEEL_BUDGET, loon);
  put (&p, STIP_LIJSTDEEL_BUDGET, eigen);
  g_autoptr (StipDossier) d = load (&p);
  g_assert_cmpint (d->budget->len, ==, 2);
  const StipBudgetregel *eerste = g_ptr_array_index (d->budget, 0), *tweede = g_ptr_array_index (d->budget, 1);
  g_assert_cmpint (eerste->soort, ==, STIP_BUDGET_INKOMEN);
  g_assert_cmpstr (eerste->post, ==, "loon");
  g_assert_cmpint (eerste->bedrag, ==, 180000);
  g_assert_cmpint (eerste->per, ==, STIP_PER_VIER_WEKEN);
  g_assert_cmpint (tweede->per, ==, STIP_PER_WEEK);
  g_autoptr (StipBudgetregel) hoger = stip_budgetregel_new (eerste->id, STIP_BUDGET_INKOMEN, "loon", 190000, STIP_PER_MAAND);
  put (&p, STIP_LIJSTDEEL_BUDGET, hoger);
  g_autoptr (StipDossier) na = load (&p);
  g_assert_cmpint (((StipBudgetregel *)g_ptr_array_index (na->budget, 0))->bedrag, ==, 190000);
  undo (&p, FALSE);
  undo (&p, FALSE);
  g_autoptr (StipDossier) terug = load (&p);
  g_assert_cmpint (terug->budget->len, ==, 1);
  g_assert_cmpint (((StipBudgetregel *)g_ptr_array_index (terug->budget, 0))->bedrag, ==, 180000);
  proef_bestand_free (p.b);
}

static StipVtlb *
make_vtlb (const char *datum, StipGeld inkomen, StipGeld bedrag)
{
  StipVtlb *vtlb = stip_vtlb_new ();

  vtlb->datum = proef_dag (datum);
  vtlb->versie = g_strdup ("vtlb-calculator januari 2026");
  vtlb->door = g_strdup (PROEF_WIE);
  vtlb->inkomen = inkomen;
  vtlb->vtlb = bedrag;
  vtlb->personen = 3;
  return vtlb;
}

static void
put_vtlb (const Proef *p, const StipVtlb *vtlb)
{
  g_autoptr (StipDossier) oud = load (p);
  g_autoptr (GError) error = NULL;

  g_assert_true (record (p, oud, stip_dossier_met_vtlb (oud, vtlb, PROEF_VANDAAG), &error));
  g_assert_no_error (error);
}

static guint
open_reviews (const StipDossier *d, StipDatum *uiterlijk)
{
  guint n = 0;

  for (guint i = 0; i < d->handtermijnen->len; i++)
    {
      const StipHandtermijn *t = g_ptr_array_index (d->handtermijnen, i);
      if (g_str_equal (t->naam, STIP_VTLB_TERMIJN) && !stip_datum_is_bekend (t->gehaald))
        {
          *uiterlijk = t->uiterlijk;
          n++;
        }
    }
  return n;
}

/* With the outcome comes the dossier's vtlb and one term for the next review; a later outcome meets the term that ran. */
static void
test_vtlb (void)
{
  Proef     p = begin ();
  StipDatum uiterlijk = STIP_DATUM_ONBEKEND;
  g_autoptr (StipVtlb) oud = make_vtlb ("2025-11-03", 200000, 195000), nieuw = make_vtlb ("2026-05-12", 210500, 203000);

  put_vtlb (&p, oud);
  g_autoptr (StipDossier) eerst = load (&p);
  g_assert_cmpint (open_reviews (eerst, &uiterlijk), ==, 1);
  g_assert_cmpint (uiterlijk, ==, proef_dag ("2026-01-01"));
  g_assert_cmpint (eerst->vtlb, ==, 195000);
  put_vtlb (&p, nieuw);
  g_autoptr (StipDossier) d = load (&p);
  g_assert_cmpint (d->vtlbs->len, ==, 2);
  g_assert_cmpint (d->vtlb, ==, 203000);
  g_assert_cmpint (open_reviews (d, &uiterlijk), ==, 1);
  g_assert_cmpint (uiterlijk, ==, proef_dag ("2026-07-01"));
  const StipVtlb *laatste = stip_vtlb_laatste (d->vtlbs, PROEF_VANDAAG);
  g_assert_cmpstr (laatste->versie, ==, "vtlb-calculator januari 2026");
  g_assert_cmpstr (laatste->door, ==, PROEF_WIE);
  g_assert_cmpint (laatste->personen, ==, 3);
  g_assert_cmpint (stip_vtlb_afloscapaciteit (laatste), ==, 7500);
  /* corrected: the same term, not a second one */
  g_autoptr (StipVtlb) beter = stip_vtlb_copy (laatste);
  beter->vtlb = 204000;
  put_vtlb (&p, beter);
  g_autoptr (StipDossier) na = load (&p);
  g_assert_cmpint (na->vtlbs->len, ==, 2);
  g_assert_cmpint (na->vtlb, ==, 204000);
  g_assert_cmpint (open_reviews (na, &uiterlijk), ==, 1);
  undo (&p, FALSE);
  undo (&p, FALSE);
  g_autoptr (StipDossier) terug = load (&p);
  g_assert_cmpint (terug->vtlb, ==, 195000);
  g_assert_cmpint (open_reviews (terug, &uiterlijk), ==, 1);
  g_assert_cmpint (uiterlijk, ==, proef_dag ("2026-01-01"));
  proef_bestand_free (p.b);
}

static StipVoorstel *
fix (const Proef *p)
{
  g_autoptr (StipDossier) d = load (p);
  g_autoptr (StipVoorstelInvoer) invoer = stip_voorstel_invoer_new (d, NULL, PROEF_VANDAAG);

  invoer->vraag.capaciteit = 7500;
  g_autoptr (StipScenario) s = stip_scenario_new (STIP_SCENARIO_SCHULDBEMIDDELING, &invoer->vraag);
  g_assert_cmpint (stip_voorstel_bezwaar (invoer, s), ==, STIP_VOORSTEL_KAN);
  return stip_voorstel_leg_vast (invoer, s, PROEF_VANDAAG);
}

static void
assert_fixed (const StipDossier *d)
{
  g_assert_cmpint (d->voorstellen->len, ==, 1);
  const StipVoorstel *v = stip_voorstel_laatste (d->voorstellen);
  g_assert_cmpint (v->te_verdelen, ==, 135000);
  g_assert_cmpint (v->capaciteit, ==, 7500);
  g_assert_cmpint (v->maanden, ==, 18);
  g_assert_cmpint (stip_breuk_vergelijk (v->preferent, (StipBreuk){ 15, 100 }), ==, 0);
  g_assert_cmpint (v->delen->len, ==, 2);
  const StipVoorsteldeel *eerste = g_ptr_array_index (v->delen, 0), *tweede = g_ptr_array_index (v->delen, 1);
  g_assert_cmpstr (eerste->schuldeiser, ==, "Belastingen");
  g_assert_cmpint (eerste->rang, ==, STIP_RANG_PREFERENT);
  g_assert_cmpint (eerste->bedrag, ==, 45000);
  g_assert_cmpint (tweede->bedrag, ==, 90000);
  g_assert_cmpint (tweede->vordering, ==, 1200000);
  g_assert_null (tweede->buiten);
  g_assert_nonnull (tweede->uitleg);
}

/* A claim that changes afterwards leaves the offer as it was; taken back and done again it is the same to the cent. */
static void
test_voorstel (void)
{
  Proef p = begin ();
  g_autoptr (StipVoorstel) v = fix (&p);

  put (&p, STIP_LIJSTDEEL_VOORSTELLEN, v);
  g_autoptr (StipDossier) d = load (&p);
  assert_fixed (d);
  undo (&p, FALSE);
  g_autoptr (StipDossier) weg = load (&p);
  g_assert_cmpint (weg->voorstellen->len, ==, 0);
  g_assert_cmpint (proef_getal (p.b->db, "SELECT count(*) FROM voorstel_deel"), ==, 0);
  undo (&p, TRUE);
  g_autoptr (StipDossier) weer = load (&p);
  assert_fixed (weer);
  proef_handeling (p.b->db, "UPDATE schuld SET bedrag = 1");
  g_autoptr (StipDossier) later = load (&p);
  assert_fixed (later);
  /* taken out of the list, its parts go along, and come back */
  g_autoptr (StipDossier) zonder = stip_dossier_zonder_deel (later, STIP_LIJSTDEEL_VOORSTELLEN, stip_voorstel_laatste (later->voorstellen)->id, NULL);
  g_assert_true (record (&p, later, stip_dossier_ref (zonder), NULL));
  g_assert_cmpint (proef_getal (p.b->db, "SELECT count(*) FROM voorstel_deel"), ==, 0);
  undo (&p, FALSE);
  g_autoptr (StipDossier) terug = load (&p);
  assert_fixed (terug);
  proef_bestand_free (p.b);
}

static void
test_vast (void)
{
  Proef p = begin ();
  g_autoptr (StipVoorstel) v = fix (&p);
  g_autoptr (GError) error = NULL;

  put (&p, STIP_LIJSTDEEL_VOORSTELLEN, v);
  g_autoptr (StipDossier) d = load (&p);
  g_autoptr (StipVoorstel) anders = fix (&p);
  anders->id = stip_voorstel_laatste (d->voorstellen)->id;
  anders->te_verdelen = 1;
  g_autofree char *voor = proef_dump (p.b->db);
  g_assert_false (record (&p, d, stip_dossier_met_deel (d, STIP_LIJSTDEEL_VOORSTELLEN, anders, NULL), &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING);
  g_autofree char *na = proef_dump (p.b->db);
  g_assert_cmpstr (na, ==, voor);
  proef_bestand_free (p.b);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/voorstel-opslag/budget", test_budget);
  g_test_add_func ("/voorstel-opslag/vtlb", test_vtlb);
  g_test_add_func ("/voorstel-opslag/voorstel", test_voorstel);
  g_test_add_func ("/voorstel-opslag/vast", test_vast);
  return g_test_run ();
}
