/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-plaat-bedragen.h"

#include "core/stip-voorstel-invoer.h"

static void
clear_share (gpointer data)
{
  g_free ((char *)((StipPlaatAandeel *)data)->naam);
}

static void
clear_amounts (StipPlaatBedragen *self)
{
  g_array_unref (self->aandelen);
}

STIP_DEFINE_RECORD (StipPlaatBedragen, stip_plaat_bedragen, clear_amounts)

/* --- the month --- */

/* What is paid before anything else. Words of the counsellor's own, transport and children are what one lives on. */
static gboolean
is_fixed (const char *post)
{
  static const char *const vast[] = { "huur", "energie", "water", "zorgverzekering", "verzekeringen", "belastingen", "telefoon", "bewind", NULL };
  return post != NULL && g_strv_contains (vast, post);
}

static gboolean
sum_fixed (const StipDossier *dossier, StipGeld *som)
{
  *som = 0;
  for (guint i = 0; i < dossier->budget->len; i++)
    {
      const StipBudgetregel *regel = g_ptr_array_index (dossier->budget, i);
      StipGeld               maand = stip_budgetregel_per_maand (regel);
      if (regel->soort == STIP_BUDGET_UITGAVE && is_fixed (regel->post) && stip_geld_is_bekend (maand) && !stip_geld_add (*som, maand, som))
        return FALSE;
    }
  return TRUE;
}

static gboolean
fill_month (const StipDossier *dossier, StipDatum vandaag, StipPlaatGeld *geld)
{
  StipBudget      budget = stip_budget_maand (dossier->budget);
  const StipVtlb *vtlb = stip_vtlb_laatste (dossier->vtlbs, vandaag);
  StipGeld        inkomen = 0;

  if (vtlb == NULL || !stip_geld_is_bekend (budget.som[STIP_BUDGET_INKOMEN]) || !stip_geld_is_bekend (budget.som[STIP_BUDGET_TOESLAG]))
    return FALSE;
  geld->aflossen = stip_vtlb_afloscapaciteit (vtlb);
  if (!stip_geld_add (budget.som[STIP_BUDGET_INKOMEN], budget.som[STIP_BUDGET_TOESLAG], &inkomen) || !stip_geld_is_bekend (geld->aflossen) ||
      !sum_fixed (dossier, &geld->vast))
    return FALSE;
  geld->leefgeld = inkomen - geld->vast - geld->aflossen;
  return geld->vast > 0 && geld->leefgeld > 0;
}

/* --- who gets what of it --- */

typedef struct
{
  GArray    *posten; /* StipVerdeelpost */
  GPtrArray *namen;  /* of each post, borrowed */
  GPtrArray *soorten;
} Eisers;

static void
add_claim (Eisers *eisers, const char *naam, const char *soort, StipVerdeelpost post)
{
  g_array_append_val (eisers->posten, post);
  g_ptr_array_add (eisers->namen, (gpointer)(naam != NULL ? naam : "–"));
  g_ptr_array_add (eisers->soorten, (gpointer)soort);
}

static void
add_fixed_claims (Eisers *eisers, const StipVoorstel *voorstel)
{
  for (guint i = 0; i < voorstel->delen->len; i++)
    {
      const StipVoorsteldeel *deel = g_ptr_array_index (voorstel->delen, i);
      StipGeld                gedekt = stip_geld_is_bekend (deel->gedekt) ? deel->gedekt : 0;
      if (deel->buiten == NULL && stip_geld_is_bekend (deel->vordering))
        add_claim (eisers, deel->schuldeiser, NULL, (StipVerdeelpost){ deel->vordering, deel->rang, deel->rang == STIP_RANG_ZEKERHEID ? gedekt : 0 });
    }
}

static void
add_open_claims (Eisers *eisers, const StipVoorstelInvoer *invoer)
{
  for (guint i = 0; i < invoer->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (invoer->schulden, i);
      add_claim (eisers, schuld->schuldeiser, schuld->soort, g_array_index (invoer->posten, StipVerdeelpost, i));
    }
}

static const char *
pictogram_of (const char *soort, StipRang rang)
{
  if (rang == STIP_RANG_PREFERENT)
    return "rechter";
  return g_strcmp0 (soort, "Zorg") == 0 ? "zorg" : g_strcmp0 (soort, "Nuts") == 0 ? "energie"
                                                                                  : NULL;
}

static void
add_payment (GArray *aandelen, const char *naam, const char *pictogram, StipGeld bedrag)
{
  for (guint i = 0; i < aandelen->len; i++)
    {
      StipPlaatAandeel *een = &g_array_index (aandelen, StipPlaatAandeel, i);
      if (g_str_equal (een->naam, naam))
        {
          een->bedrag += bedrag; /* both are parts of one amount */
          return;
        }
    }
  StipPlaatAandeel nieuw = { g_strdup (naam), pictogram, bedrag };
  g_array_append_val (aandelen, nieuw);
}

static int
compare_shares (gconstpointer a, gconstpointer b)
{
  const StipPlaatAandeel *links = a, *rechts = b;

  if (links->bedrag != rechts->bedrag)
    return links->bedrag > rechts->bedrag ? -1 : 1;
  return g_strcmp0 (links->naam, rechts->naam);
}

static void
divide (StipPlaatBedragen *self, const Eisers *eisers)
{
  StipPlaatGeld *geld = &self->geld_waarde;
  g_autoptr (StipVerdeling) verdeling = stip_verdeling_new (geld->aflossen, (const StipVerdeelpost *)(gpointer)eisers->posten->data, eisers->posten->len, NULL);

  if (verdeling == NULL || verdeling->rest != 0) /* less is owed than a month brings: nobody's share of it is known */
    return;
  geld->dubbel = verdeling->geval == STIP_VERDELING_DUBBEL && stip_breuk_is_bekend (verdeling->preferent);
  for (gsize i = 0; i < verdeling->aantal; i++)
    if (verdeling->uitkeringen[i].bedrag > 0)
      add_payment (self->aandelen, g_ptr_array_index (eisers->namen, i), pictogram_of (g_ptr_array_index (eisers->soorten, i), verdeling->posten[i].rang), verdeling->uitkeringen[i].bedrag);
  g_array_sort (self->aandelen, compare_shares);
}

static void
fill_shares (StipPlaatBedragen *self, const StipDossier *dossier, const StipVoorstelInvoer *invoer)
{
  const StipVoorstel *voorstel = stip_voorstel_laatste (dossier->voorstellen);
  Eisers              eisers = { g_array_new (FALSE, FALSE, sizeof (StipVerdeelpost)), g_ptr_array_new (), g_ptr_array_new () };

  self->geld_waarde.bank = voorstel != NULL && voorstel->soort == STIP_SCENARIO_SANERINGSKREDIET;
  if (voorstel != NULL)
    add_fixed_claims (&eisers, voorstel);
  else if (invoer->zonder_bedrag == 0)
    add_open_claims (&eisers, invoer);
  if (self->geld_waarde.aflossen > 0 && !self->geld_waarde.bank && eisers.posten->len > 0)
    divide (self, &eisers);
  g_array_unref (eisers.posten);
  g_ptr_array_unref (eisers.namen);
  g_ptr_array_unref (eisers.soorten);
}

/* --- the two roads --- */

/* A road that can be walked: neither a missing amount, nor a loan that no bank gives, nor nothing to pay with. */
static gboolean
read_road (StipScenarioSoort soort, const StipVoorstelInvoer *invoer, StipGeld *maandbedrag, int *maanden)
{
  g_autoptr (StipScenario) scenario = stip_scenario_new (soort, &invoer->vraag);

  *maandbedrag = scenario->maandbedrag;
  *maanden = scenario->maanden;
  return !stip_scenario_is_bezwaar (scenario->noot) && stip_geld_is_bekend (scenario->maandbedrag) && scenario->maandbedrag > 0 && scenario->maanden > 0;
}

static gboolean
fill_roads (const StipDossier *dossier, const StipVoorstelInvoer *invoer, StipPlaatTwee *twee)
{
  return invoer->zonder_bedrag == 0 && invoer->schulden->len > 0 && !stip_dossier_betaalt_volledig (dossier) &&
         read_road (STIP_SCENARIO_SANERINGSKREDIET, invoer, &twee->krediet, &twee->krediet_maanden) &&
         read_road (STIP_SCENARIO_SCHULDBEMIDDELING, invoer, &twee->bemiddeling, &twee->bemiddeling_maanden);
}

StipPlaatBedragen *
stip_plaat_bedragen_new (const StipDossier *dossier, const StipKredietVoorwaarde *voorwaarde, StipDatum vandaag)
{
  StipPlaatBedragen *self = g_atomic_rc_box_new0 (StipPlaatBedragen);
  g_autoptr (StipVoorstelInvoer) invoer = stip_voorstel_invoer_new (dossier, voorwaarde, vandaag);

  self->aandelen = g_array_new (FALSE, FALSE, sizeof (StipPlaatAandeel));
  g_array_set_clear_func (self->aandelen, clear_share);
  if (fill_month (dossier, vandaag, &self->geld_waarde))
    {
      fill_shares (self, dossier, invoer);
      self->geld_waarde.aandelen = (const StipPlaatAandeel *)(gpointer)self->aandelen->data;
      self->geld_waarde.n_aandelen = self->aandelen->len;
      self->geld = &self->geld_waarde;
    }
  if (fill_roads (dossier, invoer, &self->twee_waarde))
    self->twee = &self->twee_waarde;
  return self;
}
