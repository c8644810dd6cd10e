/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-ddas-notatie.h"

#include <string.h>

#include "core/stip-datum.h"

#define CIJFERS_MAX 18 /* figures that always fit a gint64 */

/* The figures of a number without its point, sign and outer zeros, and the power of ten that they stand for. */
typedef struct
{
  GString *cijfers;
  int      macht;
} Ontleed;

static int
parse_exponent (const char *tekst)
{
  gboolean min = *tekst == '-';
  int      exponent = 0;

  tekst += *tekst == '-' || *tekst == '+';
  for (; g_ascii_isdigit (*tekst) && exponent < 1000; tekst++) /* 1000: beyond any number that can be whole and small enough */
    exponent = exponent * 10 + (*tekst - '0');
  return min ? -exponent : exponent;
}

static void
parse_decimal (const char *getal, Ontleed *uit)
{
  gboolean na_punt = FALSE;

  uit->macht = 0;
  for (; *getal != '\0' && *getal != 'e' && *getal != 'E'; getal++)
    if (*getal == '.')
      na_punt = TRUE;
    else if (g_ascii_isdigit (*getal))
      {
        uit->macht -= na_punt;
        if (uit->cijfers->len > 0 || *getal != '0')
          g_string_append_c (uit->cijfers, *getal);
      }
  if (*getal != '\0')
    uit->macht += parse_exponent (getal + 1);
  while (uit->cijfers->len > 0 && uit->cijfers->str[uit->cijfers->len - 1] == '0')
    {
      g_string_truncate (uit->cijfers, uit->cijfers->len - 1);
      uit->macht++;
    }
}

StipDdasGetalOordeel
stip_ddas_parse_heel_getal (const char *getal, gint64 maximum, gint64 *waarde)
{
  g_autoptr (GString) cijfers = g_string_new (NULL);
  Ontleed delen = { cijfers, 0 };

  *waarde = 0;
  parse_decimal (getal, &delen);
  if (cijfers->len == 0)
    return STIP_DDAS_GETAL_GOED; /* 0, -0, 0.00, 0e9 */
  if (delen.macht < 0)
    return STIP_DDAS_GETAL_GEBROKEN;
  if (cijfers->len + (gsize)delen.macht > CIJFERS_MAX)
    return STIP_DDAS_GETAL_TE_GROOT;
  *waarde = g_ascii_strtoll (cijfers->str, NULL, 10);
  for (int i = 0; i < delen.macht; i++)
    *waarde *= 10;
  if (*waarde > maximum)
    return STIP_DDAS_GETAL_TE_GROOT;
  if (*getal == '-')
    *waarde = -*waarde;
  return STIP_DDAS_GETAL_GOED;
}

/* Whether text begins as the pattern: 0 = a figure, any other character itself. */
static gboolean
matches (const char *tekst, const char *patroon)
{
  for (; *patroon != '\0'; tekst++, patroon++)
    if (*patroon == '0' ? !g_ascii_isdigit (*tekst) : *tekst != *patroon)
      return FALSE;
  return TRUE;
}

static int
two_figures (const char *tekst)
{
  return (tekst[0] - '0') * 10 + (tekst[1] - '0');
}

/* "Z", "+01:00", "-11:30". */
static gboolean
is_zone (const char *tekst)
{
  if (*tekst == 'Z' || *tekst == 'z')
    return tekst[1] == '\0';
  return (*tekst == '+' || *tekst == '-') && matches (tekst + 1, "00:00") && tekst[6] == '\0' && two_figures (tekst + 1) < 24 && two_figures (tekst + 4) < 60;
}

gboolean
stip_ddas_is_datum_tijd (const char *tekst)
{
  g_autofree char *dag = g_strndup (tekst, 10);
  StipDatum        datum;

  if (!matches (dag, "0000-00-00") || !stip_datum_parse_iso (dag, &datum, NULL) || (tekst[10] != 'T' && tekst[10] != 't') ||
      !matches (tekst + 11, "00:00:00"))
    return FALSE;
  if (two_figures (tekst + 11) > 23 || two_figures (tekst + 14) > 59 || two_figures (tekst + 17) > 59)
    return FALSE;
  tekst += 19;
  if (*tekst == '.')
    {
      gsize cijfers = strspn (tekst + 1, "0123456789");
      if (cijfers == 0)
        return FALSE;
      tekst += 1 + cijfers;
    }
  return is_zone (tekst);
}

gboolean
stip_ddas_is_email (const char *tekst)
{
  const char *apenstaart = strchr (tekst, '@');
  return apenstaart != NULL && apenstaart != tekst && apenstaart[1] != '\0' &&
         strchr (apenstaart + 1, '@') == NULL && strpbrk (tekst, " \t\r\n") == NULL;
}

char *
stip_ddas_dup_postcode (const char *tekst)
{
  g_autoptr (GString) code = g_string_new (NULL);

  for (; *tekst != '\0'; tekst++)
    if (*tekst != ' ')
      g_string_append_c (code, g_ascii_toupper (*tekst));
  if (code->len != 6 || !matches (code->str, "0000") || !g_ascii_isalpha (code->str[4]) || !g_ascii_isalpha (code->str[5]))
    return NULL;
  return g_string_free (g_steal_pointer (&code), FALSE);
}
