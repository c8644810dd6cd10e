/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-duur.h"

#include <string.h>

#define AANTAL_MAX   9999
#define DEZELFDE_DAG "dezelfde dag"

typedef struct
{
  StipDuurEenheid eenheid;
  const char     *nl_een, *nl_meer, *en_een, *en_meer;
  int             atw_grens; /* Algemene termijnenwet art. 4: the longest that it lengthens */
} StipEenheidTekst;

static const StipEenheidTekst eenheden[] = {
  { STIP_DUUR_DAGEN, "dag", "dagen", "day", "days", 90 },
  { STIP_DUUR_WERKDAGEN, "werkdag", "werkdagen", "working day", "working days", 0 }, /* ends on a working day by itself */
  { STIP_DUUR_WEKEN, "week", "weken", "week", "weeks", 12 },
  { STIP_DUUR_MAANDEN, "maand", "maanden", "month", "months", 3 },
  { STIP_DUUR_JAREN, "jaar", "jaar", "year", "years", 0 },
};

G_DEFINE_QUARK (stip - duur - error - quark, stip_duur_error)

static const StipEenheidTekst *
find_eenheid (StipDuurEenheid eenheid)
{
  for (gsize i = 0; i < G_N_ELEMENTS (eenheden); i++)
    if (eenheden[i].eenheid == eenheid)
      return &eenheden[i];
  return NULL;
}

gboolean
stip_duur_is_gezet (StipDuur duur)
{
  return duur.eenheid != STIP_DUUR_GEEN;
}

static gboolean
parse_eenheid (const char *woord, StipDuurEenheid *eenheid)
{
  for (gsize i = 0; i < G_N_ELEMENTS (eenheden); i++)
    if (g_str_equal (eenheden[i].nl_een, woord) || g_str_equal (eenheden[i].nl_meer, woord))
      {
        *eenheid = eenheden[i].eenheid;
        return TRUE;
      }
  if (!g_str_equal (woord, "jaren"))
    return FALSE;
  *eenheid = STIP_DUUR_JAREN;
  return TRUE;
}

gboolean
stip_duur_parse (const char *tekst, StipDuur *duur, GError **error)
{
  g_autofree char *kaal = g_strstrip (g_ascii_strdown (tekst, -1));
  gsize            cijfers = strspn (kaal, "0123456789");
  StipDuur         uitkomst = { 0, STIP_DUUR_DAGEN };

  if (!g_str_equal (kaal, DEZELFDE_DAG))
    {
      uitkomst.aantal = cijfers > 0 && cijfers <= 4 ? (int)g_ascii_strtoll (kaal, NULL, 10) : 0;
      if (uitkomst.aantal < 1 || uitkomst.aantal > AANTAL_MAX || !parse_eenheid (g_strchug (kaal + cijfers), &uitkomst.eenheid))
        {
          g_set_error_literal (error, STIP_DUUR_ERROR, STIP_DUUR_ERROR_ONGELDIG,
                               "Schrijf de duur als getal en eenheid, zoals 14 dagen, 3 werkdagen, 4 weken, 18 maanden of 2 jaar.");
          return FALSE;
        }
    }
  *duur = uitkomst;
  return TRUE;
}

char *
stip_duur_format (StipDuur duur, StipTaal taal)
{
  const StipEenheidTekst *eenheid = find_eenheid (duur.eenheid);

  if (eenheid == NULL)
    return g_strdup ("\u2013");
  if (duur.aantal == 0)
    return g_strdup (taal == STIP_TAAL_EN ? "the same day" : DEZELFDE_DAG);
  if (taal == STIP_TAAL_EN)
    return g_strdup_printf ("%d %s", duur.aantal, duur.aantal == 1 ? eenheid->en_een : eenheid->en_meer);
  return g_strdup_printf ("%d %s", duur.aantal, duur.aantal == 1 ? eenheid->nl_een : eenheid->nl_meer);
}

StipDatum
stip_duur_einde (StipDuur duur, StipDatum start, StipKalender *kalender)
{
  switch (duur.eenheid)
    {
    case STIP_DUUR_DAGEN:
      return stip_datum_add_dagen (start, duur.aantal);
    case STIP_DUUR_WERKDAGEN:
      return stip_kalender_add_werkdagen (kalender, start, duur.aantal);
    case STIP_DUUR_WEKEN:
      return stip_datum_add_dagen (start, duur.aantal * 7);
    case STIP_DUUR_MAANDEN:
      return stip_datum_add_maanden (start, duur.aantal);
    case STIP_DUUR_JAREN:
      return stip_datum_add_maanden (start, duur.aantal * 12);
    case STIP_DUUR_GEEN:
      return STIP_DATUM_ONBEKEND;
    }
  g_return_val_if_reached (STIP_DATUM_ONBEKEND);
}

gboolean
stip_duur_valt_onder_atw (StipDuur duur)
{
  const StipEenheidTekst *eenheid = find_eenheid (duur.eenheid);
  return eenheid != NULL && duur.aantal > 0 && duur.aantal <= eenheid->atw_grens;
}

/* The fewest calendar days that hold this many working days: start on a Sunday, no holiday. */
static int
count_dagen_kortst (int werkdagen)
{
  return werkdagen > 0 ? werkdagen + (werkdagen - 1) / 5 * 2 : 0;
}

/* The most calendar days. No Dutch year has more than 3 + days/7 holidays and equated days on weekdays in a run of
 * days (three in a row: 5 May, Ascension Day and the day after it in 2027); a property test holds the two together. */
static int
count_dagen_langst (int werkdagen)
{
  for (int dagen = werkdagen;; dagen++)
    {
      int door_de_week = dagen / 7 * 5 + MAX (0, dagen % 7 - 2);
      if (door_de_week - (werkdagen > 0 ? 3 + dagen / 7 : 0) >= werkdagen)
        return dagen;
    }
}

static StipDatum
find_uiterste (StipDuur duur, StipDatum start, gboolean langst)
{
  if (duur.eenheid != STIP_DUUR_WERKDAGEN)
    return stip_duur_einde (duur, start, NULL);
  return start + (langst ? count_dagen_langst (duur.aantal) : count_dagen_kortst (duur.aantal));
}

gboolean
stip_duur_is_langer (StipDuur a, StipDuur b)
{
  if (!stip_duur_is_gezet (a) || !stip_duur_is_gezet (b))
    return FALSE;
  if (a.eenheid == b.eenheid)
    return a.aantal > b.aantal;
  /* Nine years around 2100 hold a leap day, a missed one, and every position of the months in between. */
  StipDatum eerste = stip_datum_new (2096, 1, 1), laatste = stip_datum_new (2104, 12, 31);
  for (StipDatum start = eerste; start <= laatste; start++)
    {
      StipDatum einde_a = find_uiterste (a, start, TRUE), einde_b = find_uiterste (b, start, FALSE);
      if (!stip_datum_is_bekend (einde_a) || (stip_datum_is_bekend (einde_b) && einde_a > einde_b))
        return stip_datum_is_bekend (einde_b);
    }
  return FALSE;
}
