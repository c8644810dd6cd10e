/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <gio/gio.h>

#include "render/stip-tijdlijn.h"

/* From a dossier to its timeline. The course and the terms are made by hand here: core tests how they come about. */

#define VANDAAG stip_datum_new (2026, 5, 19)

static void
add_event (StipDossier *dossier, const char *soort, StipDatum datum, const char *toelichting)
{
  const StipGebeurtenisSoort *bekend = stip_gebeurtenis_soort_zoek (soort);

  g_assert_nonnull (bekend);
  g_ptr_array_add (dossier->gebeurtenissen, stip_gebeurtenis_new (7, bekend, datum, -1, toelichting));
}

static StipDossier *
make_dossier (void)
{
  StipDossier *dossier = stip_dossier_new ();

  dossier->nummer = g_strdup ("2025-0471");
  add_event (dossier, "aanmelding", stip_datum_new (2025, 12, 1), NULL);
  add_event (dossier, "eerste-gesprek", stip_datum_new (2025, 12, 12), "Aan huis.");
  add_event (dossier, "afspraak", VANDAAG, NULL);
  add_event (dossier, "gesprek", VANDAAG, NULL);
  add_event (dossier, "gesprek", stip_datum_new (2026, 6, 1), NULL);
  stip_gebeurtenissen_sort (dossier->gebeurtenissen);
  return dossier;
}

static StipVerloop *
make_verloop (StipFase huidig, gboolean succesvol, StipDatum stip, gboolean verwacht)
{
  StipVerloop *verloop = g_atomic_rc_box_new0 (StipVerloop);

  verloop->fasen[0] = (StipVerloopFase){ STIP_FASE_AANMELDING, stip_datum_new (2025, 12, 1), stip_datum_new (2025, 12, 11), FALSE };
  verloop->fasen[1] = (StipVerloopFase){ STIP_FASE_INTAKE, stip_datum_new (2025, 12, 12), stip_datum_new (2026, 8, 31), TRUE };
  verloop->fasen[2] = (StipVerloopFase){ STIP_FASE_OPLOSSING, stip_datum_new (2026, 9, 1), stip_datum_new (2028, 2, 29), TRUE };
  verloop->n_fasen = 3;
  verloop->huidig = huidig;
  verloop->succesvol = succesvol;
  verloop->stip = stip;
  verloop->stip_verwacht = verwacht;
  return verloop;
}

static StipTermijn *
make_term (const char *naam, StipTermijnStaat staat, StipDatum dag, StipDatum gehaald, gboolean loopt_af)
{
  StipTermijn *termijn = g_atomic_rc_box_new0 (StipTermijn);

  termijn->id = g_intern_string ("eerste-gesprek");
  termijn->naam = g_strdup (naam);
  termijn->staat = staat;
  termijn->norm_einde = STIP_DATUM_ONBEKEND;
  termijn->kale_einde = termijn->uiterste_dag = dag;
  termijn->gehaald_op = gehaald;
  termijn->loopt_af = loopt_af;
  termijn->toelichting = g_strdup ("1 dec + 4 weken = 29 dec.");
  return termijn;
}

static void
free_term (gpointer termijn)
{
  stip_termijn_unref (termijn);
}

static void
test_open (void)
{
  g_autoptr (StipDossier) dossier = make_dossier ();
  g_autoptr (StipVerloop) verloop = make_verloop (STIP_FASE_INTAKE, FALSE, stip_datum_new (2028, 2, 29), TRUE);
  g_autoptr (GPtrArray) termijnen = g_ptr_array_new_with_free_func (free_term);
  g_autoptr (StipTijdlijn) tijdlijn = NULL;
  const StipTijdlijnTermijn *termijn;

  g_ptr_array_add (termijnen, make_term ("Beschikking", STIP_TERMIJN_LOPEND, stip_datum_new (2026, 6, 30), STIP_DATUM_ONBEKEND, FALSE));
  g_ptr_array_add (termijnen, make_term ("Eerste gesprek", STIP_TERMIJN_GEHAALD, stip_datum_new (2025, 12, 29), stip_datum_new (2025, 12, 12), FALSE));
  g_ptr_array_add (termijnen, make_term ("Aflossen", STIP_TERMIJN_LOPEND, stip_datum_new (2028, 2, 29), STIP_DATUM_ONBEKEND, TRUE));
  tijdlijn = stip_tijdlijn_new_from_dossier (dossier, verloop, termijnen, VANDAAG, STIP_TAAL_NL);
  g_assert_cmpstr (tijdlijn->titel, ==, "Dossier 2025-0471");
  g_assert_false (tijdlijn->afgesloten);
  g_assert_false (tijdlijn->stip_bereikt);
  g_assert_true (tijdlijn->stip_verwacht);
  g_assert_cmpint (tijdlijn->stip, ==, stip_datum_new (2028, 2, 29));
  g_assert_cmpuint (tijdlijn->fasen->len, ==, 3);
  g_assert_true (stip_tijdlijn_fase (tijdlijn, 1)->huidig);
  g_assert_cmpstr (stip_tijdlijn_fase (tijdlijn, 2)->naam, ==, "Oplossing: aflossen, 18 maanden");
  g_assert_cmpuint (tijdlijn->gebeurtenissen->len, ==, 5);
  g_assert_true (stip_tijdlijn_gebeurtenis (tijdlijn, 1)->gehaald);
  g_assert_cmpstr (stip_tijdlijn_gebeurtenis (tijdlijn, 1)->zin, ==, "Aan huis.");
  g_assert_false (stip_tijdlijn_gebeurtenis (tijdlijn, 0)->gehaald);
  /* of today: the talk took place, the appointment is to come, so it stands after it */
  g_assert_cmpstr (stip_tijdlijn_gebeurtenis (tijdlijn, 2)->naam, ==, "gesprek");
  g_assert_false (stip_tijdlijn_gebeurtenis (tijdlijn, 2)->gepland);
  g_assert_cmpstr (stip_tijdlijn_gebeurtenis (tijdlijn, 3)->naam, ==, "afspraak");
  g_assert_true (stip_tijdlijn_gebeurtenis (tijdlijn, 3)->gepland);
  termijn = stip_tijdlijn_termijn (tijdlijn, 1);
  g_assert_cmpstr (termijn->naam, ==, "Beschikking");
  g_assert_cmpint (termijn->datum, ==, stip_datum_new (2026, 6, 30));
  g_assert_true (termijn->open);
  g_assert_false (stip_tijdlijn_termijn (tijdlijn, 0)->open);
  g_assert_true (stip_tijdlijn_termijn (tijdlijn, 2)->looptijd);
}

/* Only who was helped has reached the stip. */
static void
test_ended (void)
{
  static const struct
  {
    StipFase huidig;
    gboolean succesvol, verwacht, bereikt, stip;
    int      jaar;
  } gevallen[] = {
    { STIP_FASE_AFGESLOTEN, TRUE, FALSE, TRUE, TRUE, 2026 },
    { STIP_FASE_AFGESLOTEN, FALSE, FALSE, FALSE, FALSE, 2026 },
    { STIP_FASE_AFGESLOTEN, FALSE, TRUE, FALSE, FALSE, 2028 },
    { STIP_FASE_NAZORG, FALSE, FALSE, TRUE, TRUE, 2026 },
    { STIP_FASE_OPLOSSING, FALSE, TRUE, FALSE, TRUE, 2026 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autoptr (StipDossier) dossier = make_dossier ();
      g_autoptr (StipVerloop) verloop = make_verloop (gevallen[i].huidig, gevallen[i].succesvol, stip_datum_new (gevallen[i].jaar, 1, 5), gevallen[i].verwacht);
      g_autoptr (GPtrArray) termijnen = g_ptr_array_new ();
      g_autoptr (StipTijdlijn) tijdlijn = stip_tijdlijn_new_from_dossier (dossier, verloop, termijnen, VANDAAG, STIP_TAAL_EN);

      g_assert_cmpint (tijdlijn->afgesloten, ==, gevallen[i].huidig == STIP_FASE_AFGESLOTEN);
      g_assert_cmpint (tijdlijn->stip_bereikt, ==, gevallen[i].bereikt);
      g_assert_cmpint (stip_datum_is_bekend (tijdlijn->stip), ==, gevallen[i].stip);
    }
}

/* Every kind of event has its pictogram in the resource. */
/* Where core makes up no stip, the drawing makes up no number of months. */
static void
test_no_stip (void)
{
  g_autoptr (StipDossier) dossier = make_dossier ();
  g_autoptr (StipVerloop) verloop = make_verloop (STIP_FASE_INTAKE, FALSE, STIP_DATUM_ONBEKEND, TRUE);
  g_autoptr (GPtrArray) termijnen = g_ptr_array_new_with_free_func (free_term);
  g_autoptr (StipTijdlijn) tijdlijn = stip_tijdlijn_new_from_dossier (dossier, verloop, termijnen, VANDAAG, STIP_TAAL_NL);

  g_assert_cmpstr (stip_tijdlijn_fase (tijdlijn, 2)->naam, ==, "Oplossing: aflossen");
}

static void
test_pictograms (void)
{
  gsize                       aantal;
  const StipGebeurtenisSoort *soorten = stip_gebeurtenis_soort_alle (&aantal);

  for (gsize i = 0; i < aantal; i++)
    {
      g_autofree char *pad = g_strconcat ("/nl/schuldhulp/Stip/pictogrammen/", soorten[i].pictogram, ".svg", NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = g_resources_lookup_data (pad, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

      g_assert_no_error (error);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tijdlijn/bouw/open", test_open);
  g_test_add_func ("/tijdlijn/bouw/ended", test_ended);
  g_test_add_func ("/tijdlijn/bouw/no-stip", test_no_stip);
  g_test_add_func ("/tijdlijn/bouw/pictograms", test_pictograms);
  return g_test_run ();
}
