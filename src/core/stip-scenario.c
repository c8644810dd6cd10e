/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-scenario.h"

static const struct
{
  const char *id; /* DDAS oplossing.soort */
  const char *nl, *en, *kort_nl, *kort_en;
} soorten[STIP_SCENARIO_AANTAL] = {
  [STIP_SCENARIO_SCHULDBEMIDDELING] = { "Schuldbemiddeling", "Schuldbemiddeling", "Debt mediation", "elke maand een deel", "a part every month" },
  [STIP_SCENARIO_SANERINGSKREDIET] = { "Saneringskrediet", "Saneringskrediet", "Restructuring loan", "ineens, met een lening", "at once, with a loan" },
  [STIP_SCENARIO_BETALINGSREGELING] = { "Betalingsregeling", "Betalingsregeling", "Full payment", "alles terug, in termijnen", "all of it, in instalments" },
  [STIP_SCENARIO_ZONDER_CAPACITEIT] = { "0%-aanbod", "SA, aanbod 0 %", "SA, an offer of 0 %", "geen afloscapaciteit", "no capacity" },
};

static const struct
{
  const char *nl, *en;
  gboolean    bezwaar;
} noten[] = {
  [STIP_SCENARIO_NIET_TE_REKENEN] = { "vul de bedragen in", "fill in the amounts", TRUE },
  [STIP_SCENARIO_RENTE_ONBEKEND] = { "vul de rente in", "fill in the rate", TRUE },
  [STIP_SCENARIO_GEEN_CAPACITEIT] = { "geen afloscapaciteit", "no capacity", TRUE },
  [STIP_SCENARIO_BOVEN_MAXIMUM] = { "boven het maximum", "above the maximum", TRUE },
  [STIP_SCENARIO_TE_LANG] = { "langer dan 36 maanden", "longer than 36 months", TRUE },
  [STIP_SCENARIO_ER_IS_CAPACITEIT] = { "er is wel capaciteit", "there is capacity", FALSE },
  [STIP_SCENARIO_ALLES_BETAALD] = { "alles wordt betaald", "all of it is paid", FALSE },
  [STIP_SCENARIO_KAN_VERANDEREN] = { "kan nog veranderen", "may still change", FALSE },
  [STIP_SCENARIO_LIGT_VAST] = { "bedrag ligt vast", "the amount is fixed", FALSE },
};

static void
clear_scenario (StipScenario *self)
{
  g_clear_pointer (&self->verdeling, stip_verdeling_unref);
}

STIP_DEFINE_RECORD (StipScenario, stip_scenario, clear_scenario)

const char *
stip_scenario_id (StipScenarioSoort soort)
{
  return soorten[soort].id;
}

gboolean
stip_scenario_zoek (const char *id, StipScenarioSoort *soort)
{
  for (gsize i = 0; i < G_N_ELEMENTS (soorten); i++)
    if (g_strcmp0 (soorten[i].id, id) == 0)
      {
        *soort = (StipScenarioSoort)i;
        return TRUE;
      }
  return FALSE;
}

const char *
stip_scenario_naam (StipScenarioSoort soort, StipTaal taal)
{
  return taal == STIP_TAAL_EN ? soorten[soort].en : soorten[soort].nl;
}

const char *
stip_scenario_kort (StipScenarioSoort soort, StipTaal taal)
{
  return taal == STIP_TAAL_EN ? soorten[soort].kort_en : soorten[soort].kort_nl;
}

const char *
stip_scenario_noot_tekst (StipScenarioNoot noot, StipTaal taal)
{
  return taal == STIP_TAAL_EN ? noten[noot].en : noten[noot].nl;
}

gboolean
stip_scenario_is_bezwaar (StipScenarioNoot noot)
{
  return noten[noot].bezwaar;
}

/* --- one way each: the money, the months, what to say --- */

/* What is still owed once the assets are deployed. */
static StipGeld
owed (const StipScenario *self, const StipScenarioVraag *vraag)
{
  return MAX (self->totaal - vraag->vermogen, 0);
}

/* Pays bedrag in equal instalments; the last one is what is left. */
static void
spread (StipScenario *self, StipGeld bedrag, StipGeld capaciteit)
{
  self->maanden = (int)MIN ((bedrag + capaciteit - 1) / capaciteit, G_MAXINT / 2);
  self->maandbedrag = capaciteit;
  self->laatste_termijn = bedrag - (self->maanden - 1) * capaciteit;
  if (bedrag == 0)
    self->laatste_termijn = 0;
}

static void
fill_bemiddeling (StipScenario *self, const StipScenarioVraag *vraag)
{
  StipGeld nodig = owed (self, vraag), kan = vraag->capaciteit * vraag->maanden;

  self->maandbedrag = self->laatste_termijn = vraag->capaciteit;
  self->maanden = vraag->maanden;
  self->noot = vraag->capaciteit == 0 ? STIP_SCENARIO_GEEN_CAPACITEIT : STIP_SCENARIO_KAN_VERANDEREN;
  if (kan >= nodig)
    {
      if (vraag->capaciteit > 0)
        spread (self, nodig, vraag->capaciteit);
      kan = nodig;
      self->noot = STIP_SCENARIO_ALLES_BETAALD;
    }
  self->te_verdelen = MIN (kan + vraag->vermogen, self->totaal);
}

static void
fill_krediet (StipScenario *self, const StipScenarioVraag *vraag)
{
  StipGeld nodig = owed (self, vraag);
  int      maanden = vraag->krediet_maanden;

  self->maandbedrag = self->laatste_termijn = vraag->capaciteit;
  self->maanden = maanden;
  self->noot = STIP_SCENARIO_RENTE_ONBEKEND;
  self->lening = stip_krediet_lening (vraag->capaciteit, vraag->rente, maanden, vraag->conventie);
  if (vraag->rente >= 0 && !stip_geld_is_bekend (self->lening))
    self->noot = STIP_SCENARIO_NIET_TE_REKENEN;
  if (!stip_geld_is_bekend (self->lening))
    return;
  self->noot = vraag->capaciteit == 0 ? STIP_SCENARIO_GEEN_CAPACITEIT : STIP_SCENARIO_LIGT_VAST;
  self->rente = vraag->capaciteit * maanden - self->lening;
  if (self->lening >= nodig)
    {
      /* all of it can be lent: no more, and no longer, than that takes */
      while (maanden > 0 && stip_krediet_lening (vraag->capaciteit, vraag->rente, maanden - 1, vraag->conventie) >= nodig)
        maanden--;
      self->maanden = maanden;
      self->lening = nodig;
      self->rente = STIP_GELD_ONBEKEND; /* the kredietbank sets the last instalment */
      self->noot = STIP_SCENARIO_ALLES_BETAALD;
    }
  if (stip_geld_is_bekend (vraag->krediet_maximum) && self->lening > vraag->krediet_maximum)
    self->noot = STIP_SCENARIO_BOVEN_MAXIMUM;
  self->te_verdelen = MIN (self->lening + vraag->vermogen, self->totaal);
}

static void
fill_betaling (StipScenario *self, const StipScenarioVraag *vraag)
{
  StipGeld nodig = owed (self, vraag);

  if (nodig > 0 && vraag->capaciteit == 0)
    {
      self->maanden = -1;
      self->noot = STIP_SCENARIO_GEEN_CAPACITEIT;
      return;
    }
  if (nodig > 0)
    spread (self, nodig, vraag->capaciteit);
  self->te_verdelen = self->totaal;
  self->noot = self->maanden > STIP_SCENARIO_GRENS ? STIP_SCENARIO_TE_LANG : STIP_SCENARIO_ALLES_BETAALD;
}

static void
fill_zonder (StipScenario *self, const StipScenarioVraag *vraag)
{
  self->maanden = vraag->maanden;
  self->te_verdelen = MIN (vraag->vermogen, self->totaal);
  self->noot = vraag->capaciteit > 0 ? STIP_SCENARIO_ER_IS_CAPACITEIT : STIP_SCENARIO_LIGT_VAST;
}

static void (*const vullers[STIP_SCENARIO_AANTAL]) (StipScenario *self, const StipScenarioVraag *vraag) = {
  [STIP_SCENARIO_SCHULDBEMIDDELING] = fill_bemiddeling,
  [STIP_SCENARIO_SANERINGSKREDIET] = fill_krediet,
  [STIP_SCENARIO_BETALINGSREGELING] = fill_betaling,
  [STIP_SCENARIO_ZONDER_CAPACITEIT] = fill_zonder,
};

static gboolean
add_up (const StipScenarioVraag *vraag, StipGeld *totaal)
{
  *totaal = 0;
  for (gsize i = 0; i < vraag->aantal; i++)
    if (vraag->posten[i].bedrag < 0 || !stip_geld_add (*totaal, vraag->posten[i].bedrag, totaal))
      return FALSE;
  return vraag->capaciteit >= 0 && vraag->capaciteit <= STIP_GELD_MAX && vraag->vermogen >= 0 && vraag->vermogen <= STIP_GELD_MAX;
}

StipScenario *
stip_scenario_new (StipScenarioSoort soort, const StipScenarioVraag *vraag)
{
  StipScenario *self = g_atomic_rc_box_new0 (StipScenario);

  self->soort = soort;
  self->te_verdelen = self->kwijt = STIP_GELD_ONBEKEND;
  self->einde = STIP_DATUM_ONBEKEND;
  if (!add_up (vraag, &self->totaal))
    {
      self->noot = STIP_SCENARIO_NIET_TE_REKENEN;
      self->maanden = -1;
      return self;
    }
  vullers[soort](self, vraag);
  if (stip_geld_is_bekend (self->te_verdelen))
    self->verdeling = stip_verdeling_new (self->te_verdelen, vraag->posten, vraag->aantal, NULL);
  if (self->verdeling != NULL)
    self->kwijt = self->totaal - self->verdeling->uitgekeerd;
  if (self->maanden >= 0 && self->maanden < 12 * 150 && stip_datum_is_bekend (vraag->start))
    self->einde = stip_datum_add_maanden (vraag->start, self->maanden);
  return self;
}
