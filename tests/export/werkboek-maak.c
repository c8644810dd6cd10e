/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

/* werkboek-maak MAP AANTAL: workbooks of invented proposals, for werkboek-reken.py to compute again. One kind of proposal
 * after the other, with few and many claims, of every rank, with amounts that leave cents over. */

#include <stdlib.h>

#include "core/stip-voorstel-invoer.h"
#include "export/stip-werkboek-dossier.h"
#include "store/stip-werkwijze.h"

static StipSchuld *
make_claim (GRand *toeval, gint64 id)
{
  static const char *const rangen[] = { "concurrent", "concurrent", "concurrent", "preferent", "gezekerd" };
  StipSchuld              *schuld = stip_schuld_new ();

  schuld->id = id;
  schuld->schuldeiser = g_strdup_printf ("=Verzonnen & \"Zoon\" %d <B.V.>", (int)id);
  schuld->kenmerk = g_strdup_printf ("000%d", g_rand_int_range (toeval, 1, 99999));
  schuld->rang = g_strdup (rangen[g_rand_int_range (toeval, 0, G_N_ELEMENTS (rangen))]);
  /* now and then twice the same, so that remainders are equal */
  schuld->bedrag = id % 3 == 0 ? 33333 : g_rand_int_range (toeval, 0, g_rand_boolean (toeval) ? 5000 : 2500000);
  if (g_strcmp0 (schuld->rang, "gezekerd") == 0)
    schuld->zekerheid = g_rand_int_range (toeval, 0, 900000);
  if (id == 1)
    schuld->opmerking = g_strnfill (40000, 'a');
  if (id % 7 == 5)
    {
      schuld->meegenomen = STIP_JANEE_NEE;
      schuld->reden_niet_meegenomen = g_strdup ("loopt door bij DUO");
    }
  return schuld;
}

static StipVoorstel *
make_proposal (const StipDossier *dossier, StipScenarioSoort soort, GRand *toeval, StipDatum vandaag)
{
  g_autoptr (StipVoorstelInvoer) invoer = stip_voorstel_invoer_new (dossier, NULL, vandaag);

  invoer->vraag.capaciteit = g_rand_int_range (toeval, 0, 4) == 0 ? 1 : g_rand_int_range (toeval, 100, 60000);
  invoer->vraag.vermogen = g_rand_boolean (toeval) ? 0 : g_rand_int_range (toeval, 0, 800000);
  invoer->vraag.rente = g_rand_int_range (toeval, 0, 5) == 0 ? 0 : g_rand_int_range (toeval, 1, 15 * STIP_RENTE_PROCENT);
  invoer->vraag.conventie = g_rand_boolean (toeval) ? STIP_CONVENTIE_NOMINAAL : STIP_CONVENTIE_EFFECTIEF;
  g_autoptr (StipScenario) scenario = stip_scenario_new (soort, &invoer->vraag);
  return stip_voorstel_bezwaar (invoer, scenario) == STIP_VOORSTEL_KAN ? stip_voorstel_leg_vast (invoer, scenario, vandaag) : NULL;
}

int
main (int argc, char **argv)
{
  g_autoptr (GRand) toeval = g_rand_new_with_seed (2026);
  g_autoptr (GError) error = NULL;
  g_autoptr (StipWerkwijze) werkwijze = stip_werkwijze_load ("aalsmeer", &error);
  StipDatum vandaag = stip_datum_new (2026, 5, 19);

  g_assert_no_error (error);
  g_return_val_if_fail (argc == 3, 2);
  for (int i = 0; i < atoi (argv[2]); i++)
    {
      g_autoptr (StipDossier) dossier = stip_dossier_new ();
      g_autofree char *pad = g_strdup_printf ("%s/%03d.xlsx", argv[1], i);
      int              aantal = i == 0 ? 0 : i == 1 ? 1
                                                    : g_rand_int_range (toeval, 2, 30);
      for (int j = 0; j < aantal; j++)
        g_ptr_array_add (dossier->schulden, make_claim (toeval, j + 1));
      g_autoptr (StipVoorstel) voorstel = make_proposal (dossier, (StipScenarioSoort)(i % STIP_SCENARIO_AANTAL), toeval, vandaag);
      const StipWerkboekVraag vraag = { dossier, werkwijze->profiel, werkwijze->kalender, voorstel, "Demodorp", TRUE, vandaag };
      stip_werkboek_dossier_write (&vraag, pad, &error);
      g_assert_no_error (error);
    }
  return 0;
}
