/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-spreektijd.h"

#define MINUTEN 1440

/* Only where the number alone may mean twelve hours earlier or later. */
static const char *
part_of_day (int minuut)
{
  if (minuut < 5 * 60)
    return " 's nachts";
  if (minuut < 7 * 60)
    return " 's ochtends";
  return minuut >= 19 * 60 ? " 's avonds" : "";
}

char *
stip_spreektijd_format (int minuut)
{
  g_return_val_if_fail (minuut >= 0 && minuut < MINUTEN, NULL);
  int         m = minuut % 60;
  int         uur = (minuut / 60 + 11) % 12 + 1, volgend = uur % 12 + 1;
  const char *deel = part_of_day (minuut);

  if (m == 0)
    return g_strdup_printf ("%d uur%s", uur, deel);
  if (m == 15)
    return g_strdup_printf ("kwart over %d%s", uur, deel);
  if (m == 30)
    return g_strdup_printf ("half %d%s", volgend, deel);
  if (m == 45)
    return g_strdup_printf ("kwart voor %d%s", volgend, deel);
  if (m < 15)
    return g_strdup_printf ("%d over %d%s", m, uur, deel);
  if (m < 30)
    return g_strdup_printf ("%d voor half %d%s", 30 - m, volgend, deel);
  if (m < 45)
    return g_strdup_printf ("%d over half %d%s", m - 30, volgend, deel);
  return g_strdup_printf ("%d voor %d%s", 60 - m, volgend, deel);
}

static gboolean
is_other_year (StipDatum datum, StipDatum vandaag)
{
  int jaar, nu, maand, dag;

  stip_datum_get (datum, &jaar, &maand, &dag);
  stip_datum_get (vandaag, &nu, &maand, &dag);
  return jaar != nu;
}

char *
stip_spreekdag_format (StipDatum datum, StipDatum vandaag)
{
  g_autofree char *lang = stip_datum_format (datum, STIP_DATUM_LANG, STIP_TAAL_NL, vandaag);

  if (datum == vandaag)
    return g_strdup ("vandaag");
  if (datum == stip_datum_add_dagen (vandaag, 1))
    return g_strdup ("morgen");
  if (!stip_datum_is_bekend (datum) || is_other_year (datum, vandaag))
    return g_steal_pointer (&lang);
  return g_strndup (lang, g_strrstr (lang, " ") - lang); /* "donderdag 28 mei 2026" without its year */
}

char *
stip_spreekmaand_format (StipDatum datum, StipDatum vandaag)
{
  return stip_datum_format (datum, STIP_DATUM_MAAND, STIP_TAAL_NL, vandaag);
}
