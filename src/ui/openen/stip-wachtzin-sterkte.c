/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/openen/stip-wachtzin-sterkte.h"

#include <glib/gi18n.h>

#include "store/stip-geheim.h"

#define GOOD_WORDS      4
#define GOOD_CHARACTERS 20
#define MIN_DIFFERENT   6 /* "aaaaaaaaaaaab" is long, not strong */

static guint
count_words (const char *tekst)
{
  guint    words = 0;
  gboolean inside = FALSE;

  for (const char *p = tekst; *p != '\0'; p = g_utf8_next_char (p))
    {
      gboolean letter = !g_unichar_isspace (g_utf8_get_char (p));
      if (letter && !inside)
        words++;
      inside = letter;
    }
  return words;
}

static guint
count_different (const char *tekst)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (const char *p = tekst; *p != '\0'; p = g_utf8_next_char (p))
    g_hash_table_add (seen, GUINT_TO_POINTER (g_utf8_get_char (p)));
  return g_hash_table_size (seen);
}

StipSterkte
stip_wachtzin_sterkte (const char *tekst)
{
  glong length = g_utf8_strlen (tekst, -1);

  if (length < STIP_WACHTZIN_MIN_TEKENS || count_different (tekst) < 2)
    return STIP_STERKTE_TE_KORT;
  if (count_different (tekst) >= MIN_DIFFERENT && (count_words (tekst) >= GOOD_WORDS || length >= GOOD_CHARACTERS))
    return STIP_STERKTE_GOED;
  return STIP_STERKTE_MATIG;
}

char *
stip_wachtzin_sterkte_hint (const char *tekst)
{
  int missing = STIP_WACHTZIN_MIN_TEKENS - (int)g_utf8_strlen (tekst, -1);

  if (*tekst == '\0')
    return g_strdup_printf (_ ("At least %d characters: four words that only you put together"), STIP_WACHTZIN_MIN_TEKENS);
  if (missing > 0)
    return g_strdup_printf (g_dngettext (NULL, "%d more character", "%d more characters", (gulong)missing), missing);
  switch (stip_wachtzin_sterkte (tekst))
    {
    case STIP_STERKTE_TE_KORT:
      return g_strdup (_ ("Use different characters"));
    case STIP_STERKTE_MATIG:
      return g_strdup (_ ("Long enough; one more word makes it better"));
    case STIP_STERKTE_GOED:
      return g_strdup (_ ("Strong"));
    }
  g_return_val_if_reached (NULL);
}
