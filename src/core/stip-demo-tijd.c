/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-tijd.h"

#include "core/stip-kalender.h"

#define VRIJDAG    5
#define OPENING    (8 * 60 + 30)
#define KWARTIEREN 34

/* Between these months lie Good Friday and Whit Monday, whatever the year. */
#define EERSTE_MAAND  3
#define LAATSTE_MAAND 6

/* Algemene termijnenwet art. 3: month and day, or days after Easter. */
static const int vaste_dagen[][2] = { { 1, 1 }, { 4, 27 }, { 5, 5 }, { 12, 25 }, { 12, 26 } };
static const int na_pasen[] = { -2, 1, 39, 50 };

static gboolean
is_feestdag (StipDatum datum)
{
  int jaar, maand, dag;

  stip_datum_get (datum, &jaar, &maand, &dag);
  for (gsize i = 0; i < G_N_ELEMENTS (vaste_dagen); i++)
    if (maand == vaste_dagen[i][0] && dag == vaste_dagen[i][1])
      return TRUE;
  if (maand < EERSTE_MAAND || maand > LAATSTE_MAAND)
    return FALSE;
  StipDatum pasen = stip_kalender_pasen (jaar);
  for (gsize i = 0; i < G_N_ELEMENTS (na_pasen); i++)
    if (datum == pasen + na_pasen[i])
      return TRUE;
  return FALSE;
}

gboolean
stip_demo_is_werkdag (StipDatum datum)
{
  return stip_datum_weekdag (datum) <= VRIJDAG && !is_feestdag (datum);
}

StipDatum
stip_demo_werkdag_voor (StipDatum datum)
{
  while (!stip_demo_is_werkdag (datum))
    datum--;
  return datum;
}

StipDatum
stip_demo_werkdag_na (StipDatum datum)
{
  while (!stip_demo_is_werkdag (datum))
    datum++;
  return datum;
}

StipDatum
stip_demo_add_werkdagen (StipDatum datum, int werkdagen)
{
  int richting = werkdagen < 0 ? -1 : 1;

  for (int over = ABS (werkdagen); over > 0; over--)
    do
      datum += richting;
    while (!stip_demo_is_werkdag (datum));
  return datum;
}

int
stip_demo_draw_minuut (StipToeval *toeval)
{
  return OPENING + 15 * (int)stip_toeval_below (toeval, KWARTIEREN);
}

StipDatum
stip_demo_dag (StipDatum vandaag, int dagen)
{
  return dagen > 0 ? stip_demo_werkdag_na (vandaag + dagen) : stip_demo_werkdag_voor (vandaag + dagen);
}

StipDatum
stip_demo_dag_of_open (StipDatum vandaag, int dagen)
{
  return dagen != 0 ? stip_demo_dag (vandaag, dagen) : STIP_DATUM_ONBEKEND;
}
