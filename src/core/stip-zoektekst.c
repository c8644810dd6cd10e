/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-zoektekst.h"

/* Letters that do not fall apart into a base letter and an accent. */
static const struct
{
  gunichar    letter;
  const char *gewoon;
} letters[] = {
  { 0x00DF, "ss" },
  { 0x00E6, "ae" },
  { 0x00F0, "d" },
  { 0x00F8, "o" },
  { 0x00FE, "th" },
  { 0x0111, "d" },
  { 0x0127, "h" },
  { 0x0131, "i" },
  { 0x0133, "ij" },
  { 0x0142, "l" },
  { 0x0153, "oe" },
  { 0x0180, "b" },
  { 0x1E9E, "ss" },
};

static void
append_plain (GString *uit, gunichar c)
{
  for (gsize i = 0; i < G_N_ELEMENTS (letters); i++)
    if (letters[i].letter == c)
      {
        g_string_append (uit, letters[i].gewoon);
        return;
      }
  g_string_append_unichar (uit, c);
}

char *
stip_zoektekst_normaliseer (const char *tekst)
{
  g_autofree char *gevouwen = tekst != NULL ? g_utf8_casefold (tekst, -1) : NULL;
  g_autofree char *los = gevouwen != NULL ? g_utf8_normalize (gevouwen, -1, G_NORMALIZE_NFKD) : NULL;
  g_autoptr (GString) uit = g_string_new (NULL);

  for (const char *p = los; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (!g_unichar_ismark (c))
        append_plain (uit, c);
    }
  return g_strdup (uit->str);
}

/* Where a word goes: "1-5-1980" is one phrase of three words, as nothing but a space keeps its words apart. */
static const char *
opening (gboolean in_phrase, gsize lengte)
{
  if (in_phrase)
    return " ";
  return lengte > 0 ? " \"" : "\"";
}

char *
stip_zoektekst_vraag (const char *invoer)
{
  g_autofree char *plat = stip_zoektekst_normaliseer (invoer);
  g_autoptr (GString) vraag = g_string_new (NULL);
  gboolean in_word = FALSE, in_phrase = FALSE;

  for (const char *p = plat; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean word = g_unichar_isalnum (c);
      if (word && !in_word)
        g_string_append (vraag, opening (in_phrase, vraag->len));
      if (word)
        g_string_append_unichar (vraag, c);
      if (g_unichar_isspace (c) && in_phrase)
        g_string_append (vraag, "\"*");
      in_word = word;
      in_phrase = (in_phrase || word) && !g_unichar_isspace (c);
    }
  if (in_phrase)
    g_string_append (vraag, "\"*");
  return vraag->len > 0 ? g_strdup (vraag->str) : NULL;
}
