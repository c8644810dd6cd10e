/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-overdracht-prive.h"

#include "core/stip-termijn-motor.h"

/* Where the dossier is, what was promised, which terms and tracks run. */

static StipDatum
find_since (const StipVerloop *verloop)
{
  for (int i = 0; i < verloop->n_fasen; i++)
    if (verloop->fasen[i].fase == verloop->huidig)
      return verloop->fasen[i].van;
  return STIP_DATUM_ONBEKEND;
}

static char *
describe_phase (const StipOverdrachtBouw *bouw)
{
  const char      *naam = stip_fase_naam (bouw->verloop->huidig, STIP_TAAL_NL);
  StipDatum        van = find_since (bouw->verloop);
  g_autofree char *sinds = stip_overdracht_dag (bouw, van <= bouw->vandaag ? van : STIP_DATUM_ONBEKEND);

  return sinds != NULL ? g_strdup_printf ("%s, sinds %s", naam, sinds) : g_strdup (naam);
}

/* The stip: on which day the resident is free of debts. */
static char *
describe_stip (const StipOverdrachtBouw *bouw)
{
  const StipVerloop *verloop = bouw->verloop;
  g_autofree char   *dag = stip_datum_format (verloop->stip, STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, bouw->vandaag);

  if (!stip_datum_is_bekend (verloop->stip) || (verloop->huidig == STIP_FASE_AFGESLOTEN && !verloop->succesvol))
    return NULL;
  return g_strdup_printf (verloop->stip <= bouw->vandaag ? "sinds %s" : verloop->stip_verwacht ? "verwacht op %s"
                                                                                               : "op %s",
                          dag);
}

static const StipTermijn *
find_milestone (const StipOverdrachtBouw *bouw)
{
  return stip_termijnen_mijlpaal (bouw->termijnen, bouw->dossier, bouw->vandaag);
}

static gboolean
is_promise (const StipTermijn *termijn)
{
  return termijn->klok == STIP_KLOK_BELOFTE && termijn->hand_id != 0;
}

static const StipHandtermijn *
find_hand (const StipOverdrachtBouw *bouw, gint64 id)
{
  for (guint i = 0; i < bouw->dossier->handtermijnen->len; i++)
    {
      const StipHandtermijn *hand = g_ptr_array_index (bouw->dossier->handtermijnen, i);
      if (hand->id == id && id != 0)
        return hand;
    }
  return NULL;
}

/* Why this date. Of a term that a person set: who said what when; the date itself stands beside it already. */
static char *
explain_term (const StipOverdrachtBouw *bouw, const StipTermijn *termijn)
{
  const StipHandtermijn *hand = find_hand (bouw, termijn->hand_id);

  if (hand == NULL)
    return g_strdup (termijn->toelichting);
  g_autofree char *dag = stip_overdracht_dag (bouw, hand->start);
  g_autofree char *begin = dag != NULL ? g_strdup_printf ("%s op %s.", is_promise (termijn) ? "Beloofd" : "Afgesproken", dag) : NULL;
  if (hand->toelichting == NULL)
    return g_steal_pointer (&begin);
  return begin != NULL ? g_strdup_printf ("%s %s", begin, hand->toelichting) : g_strdup (hand->toelichting);
}

/* A promise has its own part with the whole story: here its name is enough. */
static void
add_milestone (const StipOverdrachtBouw *bouw, StipOverdrachtDeel *deel)
{
  const StipTermijn *termijn = find_milestone (bouw);

  if (termijn == NULL)
    return;
  StipDatum        datum = stip_termijn_telt (termijn, bouw->vandaag);
  g_autofree char *dag = stip_overdracht_dag (bouw, datum), *rest = stip_overdracht_resterend (bouw, datum);
  stip_overdracht_take_regel (deel, g_strdup ("Eerst komt"), NULL, g_strdup_printf ("%s, uiterlijk %s (%s)", termijn->naam, dag, rest),
                              is_promise (termijn) ? NULL : explain_term (bouw, termijn));
}

static void
add_where (StipOverdrachtBouw *bouw)
{
  StipOverdrachtDeel *deel = stip_overdracht_add_deel (bouw, "waar", "Waar we zijn", FALSE);

  stip_overdracht_take_regel (deel, g_strdup ("Fase"), NULL, describe_phase (bouw), NULL);
  add_milestone (bouw, deel);
  stip_overdracht_take_regel (deel, g_strdup ("Oplossing"), NULL, stip_overdracht_veld (bouw, "dossier.oplossingssoort"), NULL);
  stip_overdracht_take_regel (deel, g_strdup ("Vtlb"), NULL, stip_overdracht_veld (bouw, "dossier.vtlb"), NULL);
  stip_overdracht_take_regel (deel, g_strdup ("Schuldenvrij"), NULL, describe_stip (bouw), NULL);
  for (guint i = 0; i < bouw->dossier->toetsen->len; i++)
    {
      const StipToets *toets = g_ptr_array_index (bouw->dossier->toetsen, i);
      g_autofree char *dag = stip_overdracht_dag (bouw, toets->datum);
      if (toets->uitkomst == NULL)
        stip_overdracht_take_regel (deel, g_strdup ("Toetsing"), NULL, g_strdup_printf ("een collega kijkt nog mee, gevraagd op %s", dag), NULL);
    }
}

static void
add_term (const StipOverdrachtBouw *bouw, StipOverdrachtDeel *deel, const StipTermijn *termijn)
{
  StipDatum        datum = stip_termijn_telt (termijn, bouw->vandaag);
  g_autofree char *rest = stip_overdracht_resterend (bouw, datum);
  char            *onder = termijn->staat == STIP_TERMIJN_OPGESCHORT ? g_strdup ("opgeschort") : termijn->loopt_af ? g_strdup ("loopt tot dan")
                                                                                                                   : g_steal_pointer (&rest);

  stip_overdracht_take_regel (deel, stip_overdracht_dag (bouw, datum), onder, g_strdup (termijn->naam), explain_term (bouw, termijn));
}

static void
add_terms (StipOverdrachtBouw *bouw)
{
  g_autofree char    *kop = g_strdup_printf ("Wat %s van ons te goed heeft", bouw->roepnaam);
  StipOverdrachtDeel *beloften = stip_overdracht_add_deel (bouw, "beloften", kop, FALSE);
  StipOverdrachtDeel *andere = stip_overdracht_add_deel (bouw, "termijnen", "Andere termijnen die lopen", FALSE);
  const StipTermijn  *mijlpaal = find_milestone (bouw);

  for (guint i = 0; i < bouw->termijnen->len; i++)
    {
      const StipTermijn *termijn = g_ptr_array_index (bouw->termijnen, i);
      if (!stip_termijn_is_open (termijn))
        continue;
      if (is_promise (termijn))
        add_term (bouw, beloften, termijn);
      else if (termijn != mijlpaal)
        add_term (bouw, andere, termijn);
    }
}

/* --- tracks --- */

static char *
describe_period (const StipOverdrachtBouw *bouw, const StipPeriode *periode)
{
  g_autofree char *van = stip_overdracht_dag (bouw, periode->van), *tot = stip_overdracht_dag (bouw, periode->tot);

  if (tot != NULL)
    return van != NULL ? g_strdup_printf ("%s tot en met %s", van, tot) : g_strdup_printf ("tot en met %s", tot);
  if (van == NULL)
    return g_strdup ("loopt");
  return g_strdup_printf (periode->van > bouw->vandaag ? "vanaf %s" : "sinds %s", van);
}

static gboolean
is_over (const StipOverdrachtBouw *bouw, const StipPeriode *periode)
{
  return stip_datum_is_bekend (periode->tot) && periode->tot < bouw->vandaag;
}

static void
add_tracks (const StipOverdrachtBouw *bouw, StipOverdrachtDeel *deel, GPtrArray *sporen, const char *naam)
{
  for (guint i = 0; i < sporen->len; i++)
    {
      const StipSpoor *spoor = g_ptr_array_index (sporen, i);
      if (!is_over (bouw, &spoor->periode))
        stip_overdracht_take_regel (deel, g_strdup (naam != NULL ? naam : spoor->soort != NULL ? spoor->soort
                                                                                               : "Begeleiding"),
                                    NULL, describe_period (bouw, &spoor->periode), g_strdup (spoor->reden));
    }
}

static void
add_moratoria (const StipOverdrachtBouw *bouw, StipOverdrachtDeel *deel)
{
  for (guint i = 0; i < bouw->dossier->moratoria->len; i++)
    {
      const StipMoratorium *moratorium = g_ptr_array_index (bouw->dossier->moratoria, i);
      g_autofree char      *gevraagd = stip_overdracht_dag (bouw, moratorium->aanvraag);
      gboolean              wacht = !stip_datum_is_bekend (moratorium->goedkeuring) && !stip_datum_is_bekend (moratorium->periode.van);

      if (is_over (bouw, &moratorium->periode))
        continue;
      stip_overdracht_take_regel (deel, g_strdup ("Moratorium"), NULL,
                                  wacht && gevraagd != NULL ? g_strdup_printf ("gevraagd op %s, nog geen uitspraak", gevraagd) : describe_period (bouw, &moratorium->periode), NULL);
    }
}

/* The broad moratorium (Wgs art. 5) is known by its events only. */
static void
add_cooling_off (const StipOverdrachtBouw *bouw, StipOverdrachtDeel *deel)
{
  StipPeriode periode = { STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND };

  for (guint i = 0; i < bouw->dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *g = g_ptr_array_index (bouw->dossier->gebeurtenissen, i);
      if (g_strcmp0 (g->soort->id, "afkoelingsperiode") == 0)
        periode = (StipPeriode){ g->datum, STIP_DATUM_ONBEKEND };
      else if (g_strcmp0 (g->soort->id, "afkoelingsperiode-einde") == 0)
        periode.tot = g->datum;
    }
  if (stip_datum_is_bekend (periode.van) && !is_over (bouw, &periode))
    stip_overdracht_take_regel (deel, g_strdup ("Afkoelingsperiode"), NULL, describe_period (bouw, &periode), NULL);
}

static const char *
find_term_name (const StipOverdrachtBouw *bouw, const char *id)
{
  for (guint i = 0; i < bouw->termijnen->len; i++)
    {
      const StipTermijn *termijn = g_ptr_array_index (bouw->termijnen, i);
      if (g_strcmp0 (termijn->id, id) == 0)
        return termijn->naam;
    }
  return NULL;
}

static void
add_suspensions (const StipOverdrachtBouw *bouw, StipOverdrachtDeel *deel)
{
  for (guint i = 0; i < bouw->dossier->opschortingen->len; i++)
    {
      const StipSpoor *spoor = g_ptr_array_index (bouw->dossier->opschortingen, i);
      const char      *naam = find_term_name (bouw, spoor->soort);
      g_autofree char *periode = describe_period (bouw, &spoor->periode);

      if (!is_over (bouw, &spoor->periode))
        stip_overdracht_take_regel (deel, g_strdup ("Opgeschort"), NULL, g_strdup_printf ("%s: %s", naam != NULL ? naam : "termijnen van de wet", periode), g_strdup (spoor->reden));
    }
}

void
stip_overdracht_add_traject (StipOverdrachtBouw *bouw)
{
  StipOverdrachtDeel *deel;

  add_where (bouw);
  add_terms (bouw);
  deel = stip_overdracht_add_deel (bouw, "sporen", "Wat ernaast loopt", FALSE);
  add_tracks (bouw, deel, bouw->dossier->crisisinterventies, "Crisis");
  add_moratoria (bouw, deel);
  add_cooling_off (bouw, deel);
  add_tracks (bouw, deel, bouw->dossier->voorzieningen, "Voorlopige voorziening");
  add_suspensions (bouw, deel);
  add_tracks (bouw, deel, bouw->dossier->begeleidingen, NULL);
}
