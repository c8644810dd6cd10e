/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-budget.h"

#include "core/stip-veld.h"
#include "core/stip-vtlb.h"

#include "hulp.h"

static void
test_per_maand (void)
{
  static const struct
  {
    StipGeld bedrag;
    StipPer  per;
    StipGeld maand;
  } rijen[] = {
    { 12345, STIP_PER_MAAND, 12345 },
    { 10000, STIP_PER_WEEK, 43333 },
    { 10000, STIP_PER_VIER_WEKEN, 10833 },
    { 10000, STIP_PER_KWARTAAL, 3333 },
    { 30001, STIP_PER_KWARTAAL, 10000 },
    { 10000, STIP_PER_JAAR, 833 },
    { 6, STIP_PER_JAAR, 1 }, /* half a cent goes up */
    { 0, STIP_PER_JAAR, 0 },
    { STIP_GELD_MAX, STIP_PER_WEEK, G_GINT64_CONSTANT (4333333333333333) },
    { STIP_GELD_ONBEKEND, STIP_PER_WEEK, STIP_GELD_ONBEKEND },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (rijen); i++)
    {
      g_autoptr (StipBudgetregel) regel = stip_budgetregel_new (0, STIP_BUDGET_INKOMEN, "loon", rijen[i].bedrag, rijen[i].per);
      g_assert_cmpint (stip_budgetregel_per_maand (regel), ==, rijen[i].maand);
    }
}

static void
add (GPtrArray *regels, StipBudgetSoort soort, StipGeld bedrag, StipPer per)
{
  g_ptr_array_add (regels, stip_budgetregel_new (0, soort, "x", bedrag, per));
}

static void
test_som (void)
{
  g_autoptr (GPtrArray) regels = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_budgetregel_unref);

  g_assert_cmpint (stip_budget_maand (regels).over, ==, 0);
  add (regels, STIP_BUDGET_INKOMEN, 180000, STIP_PER_MAAND);
  add (regels, STIP_BUDGET_TOESLAG, 12000, STIP_PER_MAAND);
  add (regels, STIP_BUDGET_UITGAVE, 24000, STIP_PER_JAAR);
  add (regels, STIP_BUDGET_UITGAVE, 200000, STIP_PER_MAAND);
  add (regels, STIP_BUDGET_UITGAVE, STIP_GELD_ONBEKEND, STIP_PER_MAAND);
  StipBudget budget = stip_budget_maand (regels);
  g_assert_cmpint (budget.som[STIP_BUDGET_INKOMEN], ==, 180000);
  g_assert_cmpint (budget.som[STIP_BUDGET_UITGAVE], ==, 202000);
  g_assert_cmpint (budget.over, ==, -10000);
  add (regels, STIP_BUDGET_UITGAVE, STIP_GELD_MAX, STIP_PER_WEEK);
  g_assert_false (stip_geld_is_bekend (stip_budget_maand (regels).over));
}

static void
test_woorden (void)
{
  StipBudgetSoort soort = STIP_BUDGET_INKOMEN;
  StipPer         per = STIP_PER_MAAND;
  gsize           aantal = 0;

  for (int i = 0; i < STIP_BUDGET_SOORTEN; i++)
    {
      g_assert_true (stip_budget_soort_zoek (stip_budget_soort_id ((StipBudgetSoort)i), &soort) && soort == (StipBudgetSoort)i);
      g_assert_nonnull (stip_budget_posten (soort)->id);
    }
  for (int i = 0; i < STIP_PER_AANTAL; i++)
    g_assert_true (stip_per_zoek (stip_per_id ((StipPer)i), &per) && per == (StipPer)i);
  g_assert_false (stip_per_zoek ("dag", &per));
  g_autoptr (StipBudgetregel) bekend = stip_budgetregel_new (0, STIP_BUDGET_UITGAVE, "huur", 1, STIP_PER_MAAND);
  g_autoptr (StipBudgetregel) eigen = stip_budgetregel_new (0, STIP_BUDGET_UITGAVE, "Hondenbrokken", 1, STIP_PER_MAAND);
  g_autofree char *een = stip_budgetregel_naam (bekend, STIP_TAAL_NL), *twee = stip_budgetregel_naam (eigen, STIP_TAAL_NL);
  g_assert_cmpstr (een, ==, "Huur of hypotheek");
  g_assert_cmpstr (twee, ==, "Hondenbrokken");
  /* every scheme of the checklist is a field that keeps its answer */
  const StipKeuze *regelingen = stip_inkomensregelingen (&aantal);
  for (gsize i = 0; i < aantal; i++)
    {
      g_autofree char *id = g_strdup_printf ("feit.regeling-%s", regelingen[i].id);
      g_autofree char *waarde = stip_veld_lees (stip_veld_zoek (id), "geen-recht", dag ("2026-05-19"), NULL);
      g_assert_cmpstr (waarde, ==, "geen-recht");
    }
}

/* A word that begins one usual post is that post; what begins none or two is a post of its own. */
static void
test_post (void)
{
  static const char *const getypt[][2] = { { "huur", "huur" }, { "HUUR OF hypotheek", "huur" }, { "g", "g" }, { "verv", "vervoer" }, { "Hondenbrokken", "Hondenbrokken" } };

  for (gsize i = 0; i < G_N_ELEMENTS (getypt); i++)
    {
      g_autofree char *post = stip_budget_lees_post (STIP_BUDGET_UITGAVE, getypt[i][0], STIP_TAAL_NL);
      g_assert_cmpstr (post, ==, getypt[i][1]);
    }
}

static StipVtlb *
maak_vtlb (const char *datum, StipGeld inkomen, StipGeld bedrag)
{
  StipVtlb *vtlb = stip_vtlb_new ();
  vtlb->datum = dag (datum);
  vtlb->inkomen = inkomen;
  vtlb->vtlb = bedrag;
  return vtlb;
}

static void
test_capaciteit (void)
{
  static const struct
  {
    StipGeld inkomen, vtlb, capaciteit;
  } rijen[] = {
    { 150000, 130000, 20000 },
    { 210500, 203000, 7500 },
    { 130000, 150000, 0 },
    { 130000, 130000, 0 },
    { STIP_GELD_ONBEKEND, 1, STIP_GELD_ONBEKEND },
    { 1, STIP_GELD_ONBEKEND, STIP_GELD_ONBEKEND },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (rijen); i++)
    {
      g_autoptr (StipVtlb) vtlb = maak_vtlb ("2026-05-12", rijen[i].inkomen, rijen[i].vtlb);
      g_autoptr (StipVtlb) kopie = stip_vtlb_copy (vtlb);
      g_assert_cmpint (stip_vtlb_afloscapaciteit (kopie), ==, rijen[i].capaciteit);
    }
}

static void
test_herziening (void)
{
  static const char *const rijen[][2] = {
    { "2026-01-01", "2026-07-01" }, { "2026-05-12", "2026-07-01" }, { "2026-06-30", "2026-07-01" }, { "2026-07-01", "2027-01-01" }, { "2026-12-31", "2027-01-01" }
  };
  g_autoptr (StipVtlb) vtlb = maak_vtlb ("2026-05-12", 210500, 203000);

  for (gsize i = 0; i < G_N_ELEMENTS (rijen); i++)
    assert_datum (stip_vtlb_herziening (dag (rijen[i][0])), rijen[i][1]);
  assert_datum (stip_vtlb_herziening (STIP_DATUM_ONBEKEND), NULL);
  g_assert_cmpint (stip_vtlb_stand (vtlb, 210500, dag ("2026-06-30")), ==, STIP_VTLB_GELDIG);
  g_assert_cmpint (stip_vtlb_stand (vtlb, STIP_GELD_ONBEKEND, dag ("2026-07-01")), ==, STIP_VTLB_HALFJAAR);
  g_assert_cmpint (stip_vtlb_stand (vtlb, 210501, dag ("2026-05-13")), ==, STIP_VTLB_INKOMEN);
}

static void
test_laatste (void)
{
  g_autoptr (GPtrArray) lijst = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_vtlb_unref);

  g_assert_null (stip_vtlb_laatste (lijst, dag ("2026-05-19")));
  g_ptr_array_add (lijst, maak_vtlb ("2026-05-12", 2, 1));
  g_ptr_array_add (lijst, maak_vtlb ("2026-01-05", 1, 1));
  g_ptr_array_add (lijst, maak_vtlb ("2026-08-01", 3, 1));
  g_assert_cmpint (stip_vtlb_laatste (lijst, dag ("2026-05-19"))->inkomen, ==, 2);
  g_assert_cmpint (stip_vtlb_laatste (lijst, dag ("2026-02-01"))->inkomen, ==, 1);
  g_assert_null (stip_vtlb_laatste (lijst, dag ("2025-12-31")));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/budget/per-maand", test_per_maand);
  g_test_add_func ("/budget/som", test_som);
  g_test_add_func ("/budget/woorden", test_woorden);
  g_test_add_func ("/budget/post", test_post);
  g_test_add_func ("/vtlb/capaciteit", test_capaciteit);
  g_test_add_func ("/vtlb/herziening", test_herziening);
  g_test_add_func ("/vtlb/laatste", test_laatste);
  return g_test_run ();
}
