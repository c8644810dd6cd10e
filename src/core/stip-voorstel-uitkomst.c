/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-voorstel-uitkomst.h"

static void
clear_uitkomst (StipVoorstelUitkomst *self)
{
  g_ptr_array_unref (self->standen);
  g_array_unref (self->eisers);
}

STIP_DEFINE_RECORD (StipVoorstelUitkomst, stip_voorstel_uitkomst, clear_uitkomst)

static StipStem
vote_of (StipRondeStaat staat)
{
  switch (staat)
    {
    case STIP_RONDE_AKKOORD:
    case STIP_RONDE_VOORAF_AKKOORD:
      return STIP_STEM_AKKOORD;
    case STIP_RONDE_AFGEWEZEN:
    case STIP_RONDE_TEGENVOORSTEL:
    case STIP_RONDE_VOORSTEL_GEEN_REACTIE:
    case STIP_RONDE_GEEN_MEDEWERKING:
    case STIP_RONDE_WEIGERT:
      return STIP_STEM_WEIGERT;
    case STIP_RONDE_BEKEND:
    case STIP_RONDE_AANGESCHREVEN:
    case STIP_RONDE_RAPPEL:
    case STIP_RONDE_GEBELD:
    case STIP_RONDE_SALDO:
    case STIP_RONDE_GEEN_REACTIE:
    case STIP_RONDE_VOORSTEL:
    case STIP_RONDE_VOORSTEL_RAPPEL:
    case STIP_RONDE_VOORSTEL_GEBELD:
    case STIP_RONDE_HEROVERWEGING:
    case STIP_RONDE_AANTAL:
    default:
      return STIP_STEM_OPEN;
    }
}

static gboolean
is_same_creditor (const StipSchuld *a, const StipSchuld *b)
{
  if (a->schuldeiser_id != 0 || b->schuldeiser_id != 0)
    return a->schuldeiser_id == b->schuldeiser_id;
  return a->schuldeiser != NULL && g_strcmp0 (a->schuldeiser, b->schuldeiser) == 0;
}

static StipUitkomstEiser *
find_creditor (StipVoorstelUitkomst *self, const StipSchuldStand *stand)
{
  for (guint i = 0; i < self->eisers->len; i++)
    {
      StipUitkomstEiser *eiser = &g_array_index (self->eisers, StipUitkomstEiser, i);
      if (is_same_creditor (eiser->stand->schuld, stand->schuld))
        return eiser;
    }
  StipUitkomstEiser nieuw = { stand->schuld->schuldeiser, vote_of (stand->staat), 0, 0, stand };
  g_array_append_val (self->eisers, nieuw);
  return &g_array_index (self->eisers, StipUitkomstEiser, self->eisers->len - 1);
}

/* A refusal goes before what is open, and that before an agreement. */
static gboolean
weighs_more (StipStem stem, StipStem dan)
{
  static const int gewicht[] = { [STIP_STEM_AKKOORD] = 0, [STIP_STEM_OPEN] = 1, [STIP_STEM_WEIGERT] = 2 };
  return gewicht[stem] > gewicht[dan];
}

static void
add_claim (StipVoorstelUitkomst *self, const StipSchuldStand *stand)
{
  StipUitkomstEiser *eiser = find_creditor (self, stand);
  StipStem           stem = vote_of (stand->staat);
  StipGeld           bedrag = stip_geld_is_bekend (stand->schuld->bedrag) && stand->schuld->bedrag > 0 ? stand->schuld->bedrag : 0;

  eiser->vorderingen++;
  eiser->bedrag += bedrag;
  if (weighs_more (stem, eiser->stem))
    {
      eiser->stem = stem;
      eiser->stand = stand;
    }
}

static void
count_votes (StipVoorstelUitkomst *self)
{
  for (guint i = 0; i < self->eisers->len; i++)
    {
      const StipUitkomstEiser *eiser = &g_array_index (self->eisers, StipUitkomstEiser, i);
      self->akkoord += eiser->stem == STIP_STEM_AKKOORD;
      self->weigert += eiser->stem == STIP_STEM_WEIGERT;
      self->open += eiser->stem == STIP_STEM_OPEN;
      if (!stip_geld_add (self->totaal, eiser->bedrag, &self->totaal))
        self->totaal = STIP_GELD_ONBEKEND;
      if (eiser->stem == STIP_STEM_WEIGERT && !stip_geld_add (self->bedrag_weigert, eiser->bedrag, &self->bedrag_weigert))
        self->bedrag_weigert = STIP_GELD_ONBEKEND;
    }
}

static StipUitkomstSoort
decide (const StipVoorstelUitkomst *self, gboolean verstuurd)
{
  if (self->eisers->len == 0 || !verstuurd)
    return STIP_UITKOMST_GEEN;
  if (self->open == self->eisers->len)
    return STIP_UITKOMST_STIL;
  if (self->open > 0)
    return STIP_UITKOMST_OPEN;
  return self->weigert > 0 ? STIP_UITKOMST_GEWEIGERD : STIP_UITKOMST_ALLEN;
}

StipVoorstelUitkomst *
stip_voorstel_uitkomst_new (const StipProfiel *profiel, StipKalender *kalender, const StipDossier *dossier, StipDatum vandaag)
{
  StipVoorstelUitkomst *self = g_atomic_rc_box_new0 (StipVoorstelUitkomst);
  gboolean              verstuurd = FALSE;

  self->standen = stip_schuld_ronde (profiel, kalender, dossier, vandaag);
  self->eisers = g_array_new (FALSE, FALSE, sizeof (StipUitkomstEiser));
  for (guint i = 0; i < self->standen->len; i++)
    {
      const StipSchuldStand *stand = g_ptr_array_index (self->standen, i);
      if (!stand->doet_mee)
        continue;
      verstuurd |= stand->voorstel;
      add_claim (self, stand);
    }
  count_votes (self);
  self->soort = decide (self, verstuurd);
  return self;
}

StipBreuk
stip_voorstel_uitkomst_aandeel (const StipVoorstelUitkomst *self)
{
  if (!stip_geld_is_bekend (self->totaal) || self->totaal == 0 || !stip_geld_is_bekend (self->bedrag_weigert))
    return (StipBreuk){ 0, 0 };
  return (StipBreuk){ self->bedrag_weigert, self->totaal };
}

StipBreuk
stip_voorstel_uitkomst_aantal (const StipVoorstelUitkomst *self)
{
  return (StipBreuk){ self->weigert, self->eisers->len };
}

const char *
stip_uitkomst_naam (StipUitkomstSoort soort, StipTaal taal)
{
  static const char *const namen[][2] = {
    [STIP_UITKOMST_GEEN] = { "Nog geen voorstel verstuurd", "No proposal sent yet" },
    [STIP_UITKOMST_STIL] = { "Nog niemand heeft geantwoord", "Nobody has answered yet" },
    [STIP_UITKOMST_OPEN] = { "Nog niet alle antwoorden zijn binnen", "Not all answers are in yet" },
    [STIP_UITKOMST_ALLEN] = { "Alle schuldeisers zijn akkoord", "All creditors agree" },
    [STIP_UITKOMST_GEWEIGERD] = { "Niet alle schuldeisers zijn akkoord", "Not all creditors agree" },
  };
  return namen[soort][taal == STIP_TAAL_EN];
}

const char *
stip_stem_naam (StipStem stem, StipTaal taal)
{
  static const char *const namen[][2] = {
    [STIP_STEM_OPEN] = { "open", "open" },
    [STIP_STEM_AKKOORD] = { "akkoord", "agrees" },
    [STIP_STEM_WEIGERT] = { "weigert", "refuses" },
  };
  return namen[stem][taal == STIP_TAAL_EN];
}
