/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo.h"

#include "core/stip-demo-contacten.h"
#include "core/stip-demo-personen.h"
#include "core/stip-demo-praktijk.h"
#include "core/stip-demo-regeling.h"
#include "core/stip-demo-ronde.h"
#include "core/stip-demo-schulden.h"
#include "core/stip-demo-sporen.h"

/* Robin has the first sixty, but for one in fifteen that a colleague took over: about 45 of them are open, the norm
 * for a consulent (product.md 1). All others are the colleagues'. */
#define ROBIN_TOT     60
#define COLLEGA_OM_DE 15
#define VERA_NUMMER   471 /* as in the drawings of the design */

static const char *const consulenten[] = { "Robin Proefman", "Yasmina Modelwerk", "Joost van Schijnbaar", "Anneke Ontwerp", "Kofi Testbeeld", "Fatma Bedenksel", NULL };

const char *const *
stip_demo_consulenten (void)
{
  return consulenten;
}

static const char *
find_consulent (guint index)
{
  const guint collegas = G_N_ELEMENTS (consulenten) - 2;

  if (index < ROBIN_TOT && index % COLLEGA_OM_DE != COLLEGA_OM_DE - 1)
    return consulenten[0];
  return consulenten[1 + (index < ROBIN_TOT ? index / COLLEGA_OM_DE : index) % collegas];
}

/* The year of registration, and a number that no other index has in any year: Vera changes hers with number 471. */
static char *
make_nummer (guint index, StipDatum aanmelding)
{
  guint volgnummer = index + 1;
  int   jaar;

  stip_datum_get (aanmelding, &jaar, NULL, NULL);
  if (index == STIP_DEMO_VERA)
    volgnummer = VERA_NUMMER;
  else if (volgnummer == VERA_NUMMER)
    volgnummer = STIP_DEMO_VERA + 1;
  return g_strdup_printf ("%04d-%04u", jaar, volgnummer);
}

static void
make_dossier (const StipDemoOpdracht *opdracht, guint index, StipDossier *dossier)
{
  StipDemoPlan    plan = stip_demo_plan (opdracht, index);
  StipDemoVerloop verloop = stip_demo_verloop (&plan);

  stip_demo_personen_apply (&plan, verloop.stap[STIP_STAP_AANMELDING], dossier);
  stip_demo_schulden_apply (&plan, &verloop, dossier);
  stip_demo_stappen_apply (&plan, &verloop, dossier);
  stip_demo_sporen_apply (&plan, &verloop, dossier);
  stip_demo_contacten_apply (&plan, &verloop, dossier);
  stip_demo_ronde_apply (&plan, &verloop, dossier);
  stip_demo_regeling_apply (&plan, &verloop, dossier);
}

StipDossier *
stip_demo_dossier (const StipDemoOpdracht *opdracht, guint index)
{
  g_return_val_if_fail (index < opdracht->aantal, NULL);
  g_return_val_if_fail (stip_datum_is_bekend (opdracht->vandaag), NULL);

  StipDossier *dossier = stip_dossier_new ();
  dossier->gemeentecode = g_strdup (STIP_DEMO_GEMEENTE);
  dossier->consulent = g_strdup (find_consulent (index));
  if (!stip_demo_praktijk_apply (opdracht, index, dossier))
    make_dossier (opdracht, index, dossier);
  stip_gebeurtenissen_sort (dossier->gebeurtenissen);
  dossier->nummer = make_nummer (index, stip_gebeurtenissen_datum (dossier->gebeurtenissen, "aanmelding"));
  return dossier;
}
