/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-datum.h"

#include <string.h>

/* What a person types into a date field, in Dutch or English. All words are lower case. */
typedef struct
{
  const char *woord;
  int         waarde;
} StipInvoerWoord;

static const StipInvoerWoord dagwoorden[] = {
  /* days from today */
  { "vandaag", 0 },
  { "nu", 0 },
  { "today", 0 },
  { "gisteren", -1 },
  { "yesterday", -1 },
  { "eergisteren", -2 },
  { "morgen", 1 },
  { "tomorrow", 1 },
  { "overmorgen", 2 },
};

static const StipInvoerWoord weekdagwoorden[] = {
  /* 1 = Monday */
  { "maandag", 1 },
  { "ma", 1 },
  { "monday", 1 },
  { "mon", 1 },
  { "dinsdag", 2 },
  { "di", 2 },
  { "tuesday", 2 },
  { "tue", 2 },
  { "woensdag", 3 },
  { "wo", 3 },
  { "wednesday", 3 },
  { "wed", 3 },
  { "donderdag", 4 },
  { "do", 4 },
  { "thursday", 4 },
  { "thu", 4 },
  { "vrijdag", 5 },
  { "vr", 5 },
  { "friday", 5 },
  { "fri", 5 },
  { "zaterdag", 6 },
  { "za", 6 },
  { "saturday", 6 },
  { "sat", 6 },
  { "zondag", 7 },
  { "zo", 7 },
  { "sunday", 7 },
  { "sun", 7 },
};

static const StipInvoerWoord maandwoorden[] = {
  { "januari", 1 },
  { "january", 1 },
  { "jan", 1 },
  { "februari", 2 },
  { "february", 2 },
  { "feb", 2 },
  { "maart", 3 },
  { "march", 3 },
  { "mrt", 3 },
  { "maa", 3 },
  { "mar", 3 },
  { "april", 4 },
  { "apr", 4 },
  { "mei", 5 },
  { "may", 5 },
  { "juni", 6 },
  { "june", 6 },
  { "jun", 6 },
  { "juli", 7 },
  { "july", 7 },
  { "jul", 7 },
  { "augustus", 8 },
  { "august", 8 },
  { "aug", 8 },
  { "september", 9 },
  { "sept", 9 },
  { "sep", 9 },
  { "oktober", 10 },
  { "october", 10 },
  { "okt", 10 },
  { "oct", 10 },
  { "november", 11 },
  { "nov", 11 },
  { "december", 12 },
  { "dec", 12 },
};

#define JAAR_ONTBREEKT (-1)

static gboolean
set_invalid (GError **error)
{
  g_set_error_literal (error, STIP_DATUM_ERROR, STIP_DATUM_ERROR_ONGELDIG, "Vul een datum in, zoals 3-2-2026, 3 feb, vandaag of +3.");
  return FALSE;
}

static gboolean
find_word (const StipInvoerWoord *woorden, gsize aantal, const char *woord, int *waarde)
{
  for (gsize i = 0; i < aantal; i++)
    if (g_str_equal (woorden[i].woord, woord))
      {
        *waarde = woorden[i].waarde;
        return TRUE;
      }
  return FALSE;
}

/* At most four figures, so no number can overflow. */
static gboolean
parse_number (const char *deel, int *waarde)
{
  gsize lengte = strlen (deel);

  if (lengte == 0 || lengte > 4 || strspn (deel, "0123456789") != lengte)
    return FALSE;
  *waarde = (int)g_ascii_strtoll (deel, NULL, 10);
  return TRUE;
}

static gboolean
finish (StipDatum uitkomst, StipDatum *datum, GError **error)
{
  if (!stip_datum_is_bekend (uitkomst))
    {
      g_set_error (error, STIP_DATUM_ERROR, STIP_DATUM_ERROR_BUITEN_BEREIK, "Kies een jaar van %d tot en met %d.", STIP_DATUM_JAAR_MIN, STIP_DATUM_JAAR_MAX);
      return FALSE;
    }
  *datum = uitkomst;
  return TRUE;
}

/* Two figures: the year nearest to today's, the earlier of two that are equally near. */
static int
complete_year (int jaar, int dit_jaar)
{
  int beste = dit_jaar / 100 * 100 + jaar - 100;
  for (int kandidaat = beste + 100; kandidaat <= beste + 200; kandidaat += 100)
    if (ABS (kandidaat - dit_jaar) < ABS (beste - dit_jaar))
      beste = kandidaat;
  return beste;
}

/* No year: the one that brings the date nearest to today. Eight years on either side hold a 29 February, also
 * around 1900 and 2100. */
static StipDatum
find_nearest (int maand, int dag, int dit_jaar, StipDatum vandaag)
{
  StipDatum beste = STIP_DATUM_ONBEKEND;
  for (int jaar = dit_jaar - 8; jaar <= dit_jaar + 8; jaar++)
    {
      StipDatum kandidaat = stip_datum_new (jaar, maand, dag);
      if (!stip_datum_is_bekend (kandidaat))
        continue;
      if (!stip_datum_is_bekend (beste) || ABS (kandidaat - vandaag) < ABS (beste - vandaag))
        beste = kandidaat;
    }
  return beste;
}

static gboolean
compose (int jaar, int maand, int dag, StipDatum vandaag, StipDatum *datum, GError **error)
{
  int       dit_jaar = 0;
  StipDatum uitkomst = STIP_DATUM_ONBEKEND;

  stip_datum_get (vandaag, &dit_jaar, NULL, NULL);
  if (jaar != JAAR_ONTBREEKT && (jaar < STIP_DATUM_JAAR_MIN || jaar > STIP_DATUM_JAAR_MAX))
    return finish (STIP_DATUM_ONBEKEND, datum, error);
  if (jaar == JAAR_ONTBREEKT)
    uitkomst = find_nearest (maand, dag, dit_jaar, vandaag);
  else
    uitkomst = stip_datum_new (jaar, maand, dag);
  if (!stip_datum_is_bekend (uitkomst))
    {
      g_set_error_literal (error, STIP_DATUM_ERROR, STIP_DATUM_ERROR_BESTAAT_NIET, "Deze dag bestaat niet. Controleer dag en maand.");
      return FALSE;
    }
  *datum = uitkomst;
  return TRUE;
}

static gboolean
parse_offset (const char *tekst, StipDatum vandaag, StipDatum *datum, GError **error)
{
  int dagen = 0;

  if (!parse_number (tekst + 1, &dagen))
    return set_invalid (error);
  return finish (stip_datum_add_dagen (vandaag, tekst[0] == '-' ? -dagen : dagen), datum, error);
}

/* Lower case, in parts: figures and letters part by themselves ("3feb"), the rest separates. NULL where there is
 * anything else in it. (transfer full) */
static GPtrArray *
split_parts (const char *tekst)
{
  g_autoptr (GPtrArray) delen = g_ptr_array_new_with_free_func (g_free);
  const char *p = tekst;

  while (*p != '\0')
    {
      gsize lengte = strspn (p, "0123456789");
      if (lengte == 0)
        lengte = strspn (p, "abcdefghijklmnopqrstuvwxyz");
      if (lengte > 0)
        g_ptr_array_add (delen, g_strndup (p, lengte));
      else
        lengte = strspn (p, " \t-/.,");
      if (lengte == 0)
        return NULL;
      p += lengte;
    }
  return g_steal_pointer (&delen);
}

static gboolean
parse_parts (GPtrArray *delen, guint eerste, StipDatum vandaag, StipDatum *datum, GError **error)
{
  int         dag = 0, maand = 0, jaar = JAAR_ONTBREEKT, dit_jaar = 0;
  guint       aantal = delen->len - eerste;
  const char *jaardeel = aantal == 3 ? g_ptr_array_index (delen, eerste + 2) : NULL;

  if (aantal < 2 || aantal > 3 || !parse_number (g_ptr_array_index (delen, eerste), &dag))
    return set_invalid (error);
  const char *maanddeel = g_ptr_array_index (delen, eerste + 1);
  if (!find_word (maandwoorden, G_N_ELEMENTS (maandwoorden), maanddeel, &maand) && !parse_number (maanddeel, &maand))
    return set_invalid (error);
  if (jaardeel != NULL)
    {
      gsize cijfers = strlen (jaardeel);
      if (!parse_number (jaardeel, &jaar) || (cijfers != 2 && cijfers != 4))
        return set_invalid (error);
      stip_datum_get (vandaag, &dit_jaar, NULL, NULL);
      if (cijfers == 2)
        jaar = complete_year (jaar, dit_jaar);
    }
  return compose (jaar, maand, dag, vandaag, datum, error);
}

static gboolean
parse_words (GPtrArray *delen, StipDatum vandaag, StipDatum *datum, GError **error)
{
  int       waarde = 0;
  StipDatum uitkomst = STIP_DATUM_ONBEKEND;

  if (delen->len == 0)
    return set_invalid (error);
  const char *eerste = g_ptr_array_index (delen, 0);
  if (delen->len == 1 && find_word (dagwoorden, G_N_ELEMENTS (dagwoorden), eerste, &waarde))
    return finish (stip_datum_add_dagen (vandaag, waarde), datum, error);
  if (!find_word (weekdagwoorden, G_N_ELEMENTS (weekdagwoorden), eerste, &waarde))
    return parse_parts (delen, 0, vandaag, datum, error);
  if (delen->len == 1)
    return finish (stip_datum_add_dagen (vandaag, -((stip_datum_weekdag (vandaag) - waarde + 7) % 7)), datum, error);
  if (!parse_parts (delen, 1, vandaag, &uitkomst, error))
    return FALSE;
  if (stip_datum_weekdag (uitkomst) != waarde)
    {
      g_set_error_literal (error, STIP_DATUM_ERROR, STIP_DATUM_ERROR_BESTAAT_NIET, "De weekdag hoort niet bij deze datum. Controleer beide.");
      return FALSE;
    }
  *datum = uitkomst;
  return TRUE;
}

gboolean
stip_datum_parse_invoer (const char *tekst, StipDatum vandaag, StipDatum *datum, GError **error)
{
  g_autofree char *klein = g_ascii_strdown (tekst, -1);
  g_autoptr (GPtrArray) delen = NULL;

  g_return_val_if_fail (stip_datum_is_bekend (vandaag), FALSE);

  g_strstrip (klein);
  if (klein[0] == '+' || klein[0] == '-')
    return parse_offset (klein, vandaag, datum, error);
  if (strlen (klein) == 10 && klein[4] == '-')
    return stip_datum_parse_iso (klein, datum, error);
  delen = split_parts (klein);
  return delen != NULL ? parse_words (delen, vandaag, datum, error) : set_invalid (error);
}
