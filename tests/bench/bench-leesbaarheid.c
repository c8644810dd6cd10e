/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

/* Processor time of measuring a text of 10 MB against one of 1 MB, and against a plain loop over the same characters: 10 is linear. Also
 * the texts that would hurt most: one word, one sentence, nothing but line breaks, nothing but jargon. */

#include <string.h>
#include <time.h>

#include "store/stip-leeshulp.h"

#define MB 1000000

static const StipLeeshulp *hulp;

/* lengte bytes of stuk again and again. */
static GString *
repeat (const char *stuk, gsize lengte)
{
  GString *uit = g_string_sized_new (lengte + 1);

  while (uit->len + strlen (stuk) <= lengte)
    g_string_append (uit, stuk);
  return uit;
}

static double
measure (const char *stuk, gsize lengte)
{
  g_autoptr (GString) tekst = repeat (stuk, lengte);
  g_autoptr (GError) error = NULL;
  clock_t begin = clock ();
  g_autoptr (StipLeesbaarheid) cijfers = stip_leesbaarheid_new ("meting", tekst->str, tekst->len, hulp->regels, hulp->jargon, &error);

  g_assert_no_error (error);
  return (double)(clock () - begin) / CLOCKS_PER_SEC;
}

static double
plain_loop (const char *stuk, gsize lengte)
{
  g_autoptr (GString) tekst = repeat (stuk, lengte);
  volatile guint letters = 0;
  clock_t        begin = clock ();

  for (const char *p = tekst->str; *p != '\0'; p = g_utf8_next_char (p))
    letters += g_unichar_isalpha (g_utf8_get_char (p));
  return (double)(clock () - begin) / CLOCKS_PER_SEC;
}

int
main (void)
{
  static const char *const teksten[][2] = {
    { "a letter", "Wij helpen u. Uw afspraak is op 14 mei 2026 om 10.30 uur. Neem uw brieven mee (art. 4 lid 1).\n\n" },
    { "one sentence", "wij helpen u en de huur wordt door ons betaald " },
    { "one word", "schuld" },
    { "line breaks", "\n" },
    { "full stops", ". " },
    { "items", "\n- " },
    { "jargon", "minnelijk traject vtlb " },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (StipLeeshulp) lijsten = stip_leeshulp_load (&error);

  g_assert_no_error (error);
  hulp = lijsten;
  for (gsize i = 0; i < G_N_ELEMENTS (teksten); i++)
    {
      double een = measure (teksten[i][1], MB), tien = measure (teksten[i][1], 10 * MB), kaal = plain_loop (teksten[i][1], 10 * MB);
      g_print ("%-12s 10 MB: %.1f times 1 MB, %.0f times a plain loop\n", teksten[i][0], tien / een, tien / kaal);
    }
  return 0;
}
