/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-lettergrepen.h"

#include <string.h>

#define TREMA 0x0308

/* Vowels that sound as one, longest first. What is not here is a vowel of its own: so-ci-aal, re-a-ge-ren, du-o. */
static const char *const klanken[] = { "eau", "aai", "ooi", "oei", "eeu", "aa", "ee", "oo", "uu", "ie",
                                       "oe", "ui", "ei", "ou", "au", "eu", "ai", "oi" };

/* Bare letters; a capital stands for a vowel with a trema, which begins a syllable: fi-nan-ci-e-le. */
static void
make_bare (const char *woord, GString *uit)
{
  for (const char *p = woord; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar los[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
      gsize    n = g_unichar_fully_decompose (g_utf8_get_char (p), FALSE, los, G_N_ELEMENTS (los));
      char     letter = n > 0 && los[0] < 0x80 && g_ascii_isalpha ((char)los[0]) ? (char)los[0] : '-';
      g_string_append_c (uit, n > 1 && los[1] == TREMA ? g_ascii_toupper (letter) : letter);
    }
}

static gboolean
is_vowel (char c)
{
  return c != '\0' && strchr ("aeiouAEIOUY", c) != NULL;
}

/* y is a vowel in hy-po-theek, a consonant in ro-yaal, and nothing of its own in dis-play. */
static gboolean
is_vowel_y (const char *begin, const char *p)
{
  return *p == 'y' && !is_vowel (p[1]) && (p == begin || !is_vowel (p[-1]));
}

/* How many letters the vowel that begins at p takes. */
static gsize
sound_length (const char *p)
{
  gboolean einde = p[0] == 'i' && p[1] == 'e' && p[2] == 'u' && (p[3] == 'w' || !g_ascii_isalpha (p[3]));

  if (einde) /* nieuw, mi-lieu, but se-ri-eus */
    return 3;
  for (gsize i = 0; i < G_N_ELEMENTS (klanken); i++)
    if (g_ascii_tolower (*p) == klanken[i][0] && strncmp (p + 1, klanken[i] + 1, strlen (klanken[i]) - 1) == 0)
      return strlen (klanken[i]);
  return 1;
}

static guint
count_sounds (const char *kaal)
{
  guint n = 0;

  for (const char *p = kaal; *p != '\0';)
    if (p[0] == 'q' && p[1] == 'u')
      p += 2;
    else if (is_vowel (*p))
      {
        p += sound_length (p);
        n++;
      }
    else
      n += is_vowel_y (kaal, p++);
  return n;
}

/* A part without digits, hyphens and points. */
static guint
count_letters (const StipTaalregels *regels, const char *deel, gsize lengte)
{
  g_autofree char *woord = g_strndup (deel, lengte);
  g_autoptr (GString) kaal = g_string_new (NULL);
  guint n = 0, gespeld = 0;

  if (stip_taalregels_lettergrepen (regels, woord, &n))
    return n;
  make_bare (woord, kaal);
  n = count_sounds (kaal->str);
  for (const char *p = kaal->str; n == 0 && *p != '\0'; p++) /* spelled: v-t-l-b */
    gespeld += *p != '-';
  if (gespeld > 0)
    return gespeld;
  return (guint)MAX (1, (int)n + stip_taalregels_correctie (regels, woord));
}

/* 1.350 is one number and 12.30 are two. */
static gsize
number_length (const char *p, gsize lengte, GString *cijfers)
{
  gsize n = 0;

  g_string_truncate (cijfers, 0);
  while (n < lengte && g_ascii_isdigit (p[n]))
    {
      g_string_append_c (cijfers, p[n++]);
      gboolean duizendtal = n + 3 < lengte && p[n] == '.' && g_ascii_isdigit (p[n + 1]) && g_ascii_isdigit (p[n + 2]) && g_ascii_isdigit (p[n + 3]) &&
                            !(n + 4 < lengte && g_ascii_isdigit (p[n + 4]));
      n += duizendtal;
    }
  return n;
}

static gboolean
is_part_letter (char c)
{
  return !g_ascii_isdigit (c) && strchr ("-.,:/@_{}+", c) == NULL;
}

guint
stip_lettergrepen (const StipTaalregels *regels, const char *woord, gsize lengte, gboolean met_punt)
{
  g_autoptr (GString) plat = g_string_sized_new (lengte);
  g_autoptr (GString) cijfers = g_string_new (NULL);
  guint som = 0;

  stip_taal_vouw (woord, lengte, plat);
  if (met_punt && stip_taalregels_afkorting (regels, plat->str, &som) != STIP_AFKORTING_GEEN)
    return som;
  for (gsize i = 0; i < plat->len;)
    {
      gsize n = number_length (plat->str + i, plat->len - i, cijfers);
      if (n > 0)
        som += stip_lettergrepen_getal (cijfers->str, cijfers->len);
      else
        {
          while (i + n < plat->len && is_part_letter (plat->str[i + n]))
            n++;
          som += n > 0 ? count_letters (regels, plat->str + i, n) : 0;
          n = MAX (n, 1);
        }
      i += n;
    }
  return MAX (som, 1);
}
