/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-tijd.h"

#define VRIJDAG    5
#define OPENING    (8 * 60 + 30)
#define KWARTIEREN 34

gboolean
stip_demo_is_werkdag (StipDatum datum)
{
  return stip_datum_weekdag (datum) <= VRIJDAG;
}

StipDatum
stip_demo_werkdag_voor (StipDatum datum)
{
  return datum - MAX (stip_datum_weekdag (datum) - VRIJDAG, 0);
}

StipDatum
stip_demo_werkdag_na (StipDatum datum)
{
  return stip_demo_is_werkdag (datum) ? datum : datum + 8 - stip_datum_weekdag (datum);
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
