/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-meekijk-situatie.h"

/* A planned event has not happened. */
static gboolean
has_happened (const StipDossier *dossier, const char *soort, StipDatum vandaag)
{
  StipDatum datum = stip_gebeurtenissen_datum (dossier->gebeurtenissen, soort);
  return stip_datum_is_bekend (datum) && datum <= vandaag;
}

static gboolean
is_refused (const StipDossier *dossier, StipDatum vandaag)
{
  return g_strcmp0 (dossier->beschikkingssoort, "Afwijzingsbeschikking") == 0 && has_happened (dossier, "beschikking", vandaag);
}

static gboolean
runs_today (GPtrArray *sporen, StipDatum vandaag)
{
  for (guint i = 0; i < sporen->len; i++)
    {
      const StipSpoor *spoor = g_ptr_array_index (sporen, i);
      if (stip_datum_is_bekend (spoor->periode.van) && spoor->periode.van <= vandaag && (!stip_datum_is_bekend (spoor->periode.tot) || spoor->periode.tot >= vandaag))
        return TRUE;
    }
  return FALSE;
}

/* While somebody is in a crisis nothing else is said. It was reported, and no talk took place yet; or its track runs. */
static gboolean
is_crisis (const StipDossier *dossier, StipDatum vandaag)
{
  if (runs_today (dossier->crisisinterventies, vandaag))
    return TRUE;
  return dossier->crisis == STIP_JANEE_JA && dossier->crisisinterventies->len == 0 && !has_happened (dossier, "eerste-gesprek", vandaag);
}

/* The names of those asked, each with whether all of its claims have an amount since then: GINT_TO_POINTER (TRUE). */
static GHashTable *
collect_creditors (const StipDossier *dossier, StipDatum gevraagd, StipDatum vandaag, gboolean *prive)
{
  GHashTable *namen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < dossier->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (dossier->schulden, i);
      gboolean          beantwoord = stip_datum_is_bekend (schuld->peildatum) && schuld->peildatum >= gevraagd && schuld->peildatum <= vandaag;
      gpointer          eerder;

      if (schuld->meegenomen == STIP_JANEE_NEE || schuld->schuldeiser == NULL)
        continue;
      *prive = *prive || schuld->schuldeiser_privepersoon == STIP_JANEE_JA;
      if (g_hash_table_lookup_extended (namen, schuld->schuldeiser, NULL, &eerder))
        beantwoord = beantwoord && GPOINTER_TO_INT (eerder);
      g_hash_table_insert (namen, schuld->schuldeiser, GINT_TO_POINTER (beantwoord));
    }
  return namen;
}

StipMeekijkRonde
stip_meekijk_ronde (const StipDossier *dossier, StipDatum vandaag)
{
  StipDatum        gevraagd = stip_gebeurtenissen_datum (dossier->gebeurtenissen, "saldo-gevraagd");
  StipMeekijkRonde ronde = { 0, 0 };
  gboolean         prive = FALSE;
  GHashTableIter   iter;
  gpointer         beantwoord;

  if (!has_happened (dossier, "saldo-gevraagd", vandaag))
    return ronde;
  g_autoptr (GHashTable) namen = collect_creditors (dossier, gevraagd, vandaag, &prive);
  g_hash_table_iter_init (&iter, namen);
  while (g_hash_table_iter_next (&iter, NULL, &beantwoord))
    ronde.antwoord += GPOINTER_TO_INT (beantwoord);
  if (!prive && ronde.antwoord > 0 && g_hash_table_size (namen) > 1)
    ronde.gevraagd = (int)g_hash_table_size (namen);
  return ronde;
}

static StipMeekijkSituatie
choose_arrangement (const StipDossier *dossier, StipDatum vandaag)
{
  StipMeekijkRonde ronde = stip_meekijk_ronde (dossier, vandaag);

  if (has_happened (dossier, "regeling-toegekend", vandaag))
    return STIP_MEEKIJK_ROND;
  if (has_happened (dossier, "verzoek-dwangakkoord", vandaag) && !has_happened (dossier, "dwangakkoord-uitspraak", vandaag))
    return STIP_MEEKIJK_RECHTER;
  if (has_happened (dossier, "voorstel-verstuurd", vandaag) && !has_happened (dossier, "regeling-afgewezen", vandaag) && !has_happened (dossier, "regeling-ingetrokken", vandaag))
    return STIP_MEEKIJK_PLAN;
  if (has_happened (dossier, "saldo-compleet", vandaag) || (ronde.gevraagd > 0 && ronde.antwoord == ronde.gevraagd))
    return STIP_MEEKIJK_ALLE_ANTWOORDEN;
  return ronde.gevraagd > 0 ? STIP_MEEKIJK_ANTWOORDEN : STIP_MEEKIJK_SCHULDREGELING;
}

StipMeekijkSituatie
stip_meekijk_situatie (const StipDossier *dossier, const StipVerloop *verloop, StipDatum vandaag)
{
  static const StipMeekijkSituatie per_fase[] = {
    [STIP_FASE_GEEN] = STIP_MEEKIJK_AANMELDING,
    [STIP_FASE_AANMELDING] = STIP_MEEKIJK_AANMELDING,
    [STIP_FASE_INTAKE] = STIP_MEEKIJK_INTAKE,
    [STIP_FASE_STABILISATIE] = STIP_MEEKIJK_STABILISATIE,
    [STIP_FASE_SCHULDREGELING] = STIP_MEEKIJK_SCHULDREGELING,
    [STIP_FASE_OPLOSSING] = STIP_MEEKIJK_OPLOSSING,
    [STIP_FASE_NAZORG] = STIP_MEEKIJK_NAZORG,
    [STIP_FASE_AFGESLOTEN] = STIP_MEEKIJK_GESTOPT,
  };

  if (verloop->huidig == STIP_FASE_AFGESLOTEN && verloop->succesvol)
    return STIP_MEEKIJK_KLAAR;
  if (is_refused (dossier, vandaag))
    return STIP_MEEKIJK_GEWEIGERD;
  if (verloop->huidig == STIP_FASE_AFGESLOTEN)
    return STIP_MEEKIJK_GESTOPT;
  if (is_crisis (dossier, vandaag))
    return STIP_MEEKIJK_CRISIS;
  if (verloop->huidig == STIP_FASE_SCHULDREGELING)
    return choose_arrangement (dossier, vandaag);
  if (verloop->huidig == STIP_FASE_OPLOSSING && !has_happened (dossier, "aflossen", vandaag))
    return STIP_MEEKIJK_ROND;
  if (verloop->huidig == STIP_FASE_OPLOSSING && g_strcmp0 (dossier->oplossingssoort, "0%-aanbod") == 0)
    return STIP_MEEKIJK_NIETS_BETALEN;
  return per_fase[verloop->huidig];
}

const char *
stip_meekijk_situatie_id (StipMeekijkSituatie situatie)
{
  static const char *const ids[STIP_MEEKIJK_AANTAL] = {
    [STIP_MEEKIJK_KLAAR] = "klaar",
    [STIP_MEEKIJK_GEWEIGERD] = "geweigerd",
    [STIP_MEEKIJK_GESTOPT] = "gestopt",
    [STIP_MEEKIJK_CRISIS] = "crisis",
    [STIP_MEEKIJK_RECHTER] = "rechter",
    [STIP_MEEKIJK_ROND] = "rond",
    [STIP_MEEKIJK_PLAN] = "plan",
    [STIP_MEEKIJK_ALLE_ANTWOORDEN] = "alle-antwoorden",
    [STIP_MEEKIJK_ANTWOORDEN] = "antwoorden",
    [STIP_MEEKIJK_NIETS_BETALEN] = "niets-betalen",
    [STIP_MEEKIJK_AANMELDING] = "aanmelding",
    [STIP_MEEKIJK_INTAKE] = "intake",
    [STIP_MEEKIJK_STABILISATIE] = "stabilisatie",
    [STIP_MEEKIJK_SCHULDREGELING] = "schuldregeling",
    [STIP_MEEKIJK_OPLOSSING] = "oplossing",
    [STIP_MEEKIJK_NAZORG] = "nazorg",
  };
  return ids[situatie];
}
