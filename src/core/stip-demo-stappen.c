/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-verloop.h"

#include <string.h>

#include "core/stip-demo-tijd.h"

#define MAX_SOORTEN 5

/* What happens on the day of a step. DDAS (domain.md 1.2): the intake ends with the decision, toekenning and
 * regeling-toegekend are one day, the three dates of the end are one day. */
static const char *const soorten[STIP_STAP_AANTAL][MAX_SOORTEN] = {
  [STIP_STAP_AANMELDING] = { "traject-start", "aanmelding" },
  [STIP_STAP_GESPREK] = { "aanmelding-einde", "eerste-gesprek" },
  [STIP_STAP_BESCHIKKING] = { "plan-van-aanpak", "intake-einde", "beschikking", "stabilisatie" },
  [STIP_STAP_SALDO] = { "stabilisatie-einde", "saldo-gevraagd", "regeling-ingediend" },
  [STIP_STAP_SALDO_RAPPEL] = { "saldo-rappel" },
  [STIP_STAP_SALDO_GEBELD] = { "saldo-gebeld" },
  [STIP_STAP_SALDO_COMPLEET] = { "saldo-compleet" },
  [STIP_STAP_VOORSTEL] = { "voorstel-verstuurd" },
  [STIP_STAP_VOORSTEL_RAPPEL] = { "voorstel-rappel" },
  [STIP_STAP_ANTWOORDEN] = { "voorstel-compleet" },
  [STIP_STAP_TOEGEKEND] = { "toekenning", "regeling-toegekend" },
  [STIP_STAP_AFLOSSEN] = { "aflossen" },
  [STIP_STAP_AFGELOST] = { "aflossen-einde", "nazorg" },
  [STIP_STAP_NAZORG_EINDE] = { "nazorg-einde" },
};

static const char *const einden[] = { "beeindigingsbeschikking", "uitstroom", "traject-einde" };

static const struct
{
  const char *soort;
  const char *tekst; /* '#': the number of claims in the arrangement */
} toelichtingen[] = {
  { "plan-van-aanpak", "Samen doorgenomen en ondertekend." },
  { "saldo-gevraagd", "Saldo gevraagd bij # schuldeisers; rente stopt vanaf deze datum." },
  { "saldo-rappel", "Herinnering aan wie nog niet antwoordde." },
  { "saldo-gebeld", "Nagebeld; beloofd is een opgave binnen een week." },
  { "saldo-compleet", "Alle saldo's zijn bevestigd." },
  { "voorstel-verstuurd", "Voorstel aan # schuldeisers." },
  { "voorstel-rappel", "Herinnering aan wie nog niet antwoordde." },
  { "regeling-toegekend", "Rond met # schuldeisers." },
  { "nazorg", "Elke zes weken even bellen; signalen blijven we nakijken." },
};

static guint
count_in_arrangement (const StipDossier *dossier)
{
  guint aantal = 0;

  for (guint i = 0; i < dossier->schulden->len; i++)
    aantal += ((const StipSchuld *)g_ptr_array_index (dossier->schulden, i))->meegenomen != STIP_JANEE_NEE;
  return aantal;
}

static char *
format_toelichting (const char *soort, const StipDossier *dossier)
{
  for (gsize i = 0; i < G_N_ELEMENTS (toelichtingen); i++)
    if (g_str_equal (toelichtingen[i].soort, soort))
      {
        const char *tekst = toelichtingen[i].tekst;
        const char *hek = strchr (tekst, '#');
        return hek == NULL ? g_strdup (tekst)
                           : g_strdup_printf ("%.*s%u%s", (int)(hek - tekst), tekst, count_in_arrangement (dossier), hek + 1);
      }
  return NULL;
}

void
stip_demo_add_gebeurtenis (StipDossier *dossier, const char *soort, StipDatum datum, int minuut, const char *toelichting)
{
  g_ptr_array_add (dossier->gebeurtenissen, stip_gebeurtenis_new (0, stip_gebeurtenis_soort_zoek (soort), datum, minuut, toelichting));
}

static void
add_steps (const StipDemoVerloop *verloop, StipToeval *toeval, StipDossier *dossier)
{
  for (int stap = 0; stap < STIP_STAP_AANTAL; stap++)
    for (int i = 0; i < MAX_SOORTEN && soorten[stap][i] != NULL && stip_datum_is_bekend (verloop->stap[stap]); i++)
      {
        const char      *soort = soorten[stap][i];
        int              minuut = g_str_equal (soort, "eerste-gesprek") ? stip_demo_draw_minuut (toeval) : -1;
        g_autofree char *toelichting = format_toelichting (soort, dossier);
        stip_demo_add_gebeurtenis (dossier, soort, verloop->stap[stap], minuut, toelichting);
      }
}

/* An event some days after a step, where that day has come. */
static void
add_after (const StipDemoVerloop *verloop, StipDossier *dossier, const char *soort, StipStap stap, int dagen, StipDatum tot, const char *toelichting)
{
  StipDatum dag = stip_demo_werkdag_na (verloop->stap[stap] + dagen);

  if (dag <= tot)
    stip_demo_add_gebeurtenis (dossier, soort, dag, -1, toelichting);
}

/* Within the solution: the first payment (none without capacity), and the yearly review where an income that changes
 * changes the amount (domain.md 2.4: not with a loan). */
static void
add_solution (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipToeval *toeval, StipDossier *dossier)
{
  gboolean  nul = g_strcmp0 (plan->oplossing, "0%-aanbod") == 0;
  gboolean  hercontrole = nul || g_strcmp0 (plan->oplossing, "Schuldbemiddeling") == 0;
  StipDatum tot = stip_datum_eerste (verloop->stap[STIP_STAP_AFGELOST], verloop->tot);

  dossier->oplossingssoort = plan->oplossing;
  if (!nul)
    add_after (verloop, dossier, "eerste-aflossing", STIP_STAP_AFLOSSEN, stip_toeval_between (toeval, 25, 32), tot, NULL);
  if (hercontrole)
    add_after (verloop, dossier, "hercontrole", STIP_STAP_AFLOSSEN, stip_toeval_between (toeval, 345, 360), tot, "Inkomen en vaste lasten opnieuw bekeken; bedrag aangepast.");
  if (stip_demo_plan_reaches (plan, STIP_STAP_AFGELOST))
    add_after (verloop, dossier, "signaalcontrole", STIP_STAP_AFGELOST, stip_toeval_between (toeval, 50, 85), verloop->tot, "Geen nieuwe signalen.");
}

static void
add_dwangakkoord (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipDossier *dossier)
{
  stip_demo_add_gebeurtenis (dossier, "verzoek-dwangakkoord", verloop->verzoek, -1, "Eén schuldeiser weigert; verzoek naar de rechtbank (art. 287a Fw).");
  if (stip_demo_plan_reaches (plan, STIP_STAP_TOEGEKEND))
    stip_demo_add_gebeurtenis (dossier, "dwangakkoord-uitspraak", verloop->stap[STIP_STAP_TOEGEKEND], -1, "Toegewezen.");
  else if (plan->afloop != NULL)
    stip_demo_add_gebeurtenis (dossier, "dwangakkoord-uitspraak", verloop->einde, -1, "Afgewezen.");
}

static void
add_exit (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipDossier *dossier)
{
  for (gsize i = 0; i < G_N_ELEMENTS (plan->afloop->soorten) && plan->afloop->soorten[i] != NULL; i++)
    stip_demo_add_gebeurtenis (dossier, plan->afloop->soorten[i], verloop->einde, -1, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (einden); i++)
    stip_demo_add_gebeurtenis (dossier, einden[i], verloop->einde, -1, NULL);
  dossier->uitstroomreden = stip_lijst_zoek (STIP_LIJST_UITSTROOMREDEN, plan->afloop->reden);
  dossier->uitstroom_omschrijving = g_strdup (plan->afloop->omschrijving);
  if (g_str_equal (plan->afloop->reden, "Niet passend"))
    dossier->beschikkingssoort = stip_lijst_zoek (STIP_LIJST_BESCHIKKINGSSOORT, "Afwijzingsbeschikking");
}

void
stip_demo_stappen_apply (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipDossier *dossier)
{
  StipToeval toeval = stip_demo_plan_toeval (plan, STIP_DEEL_STAPPEN);

  add_steps (verloop, &toeval, dossier);
  if (plan->dwangakkoord)
    add_dwangakkoord (plan, verloop, dossier);
  if (stip_demo_plan_reaches (plan, STIP_STAP_BESCHIKKING))
    dossier->beschikkingssoort = stip_lijst_zoek (STIP_LIJST_BESCHIKKINGSSOORT, "Toelatingsbeschikking");
  if (stip_demo_plan_reaches (plan, STIP_STAP_TOEGEKEND))
    dossier->dwangakkoord = plan->dwangakkoord ? STIP_JANEE_JA : STIP_JANEE_NEE;
  if (stip_demo_plan_reaches (plan, STIP_STAP_AFLOSSEN))
    add_solution (plan, verloop, &toeval, dossier);
  if (plan->afloop != NULL)
    add_exit (plan, verloop, dossier);
}
