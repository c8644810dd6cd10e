/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "render/stip-uitvoer.h"

/* In the order in which they appear: "surface57" becomes "surface1". data: GHashTable of the names seen. */
static gboolean
renumber (const GMatchInfo *match, GString *uit, gpointer data)
{
  GHashTable      *namen = data;
  g_autofree char *naam = g_match_info_fetch (match, 0);
  gpointer         nummer = g_hash_table_lookup (namen, naam);

  if (nummer == NULL)
    {
      nummer = GUINT_TO_POINTER (g_hash_table_size (namen) + 1);
      g_hash_table_insert (namen, g_steal_pointer (&naam), nummer);
    }
  g_string_append_printf (uit, "surface%u", GPOINTER_TO_UINT (nummer));
  return FALSE;
}

/* cairo names its surfaces by a counter of the process: the second file would differ from the first. */
static char *
normalise_names (GByteArray *uit)
{
  g_autoptr (GHashTable) namen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GRegex) regex = g_regex_new ("surface[0-9]+", G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);

  return g_regex_replace_eval (regex, (const char *)uit->data, uit->len, 0, G_REGEX_MATCH_DEFAULT, renumber, namen, NULL);
}

void
stip_uitvoer_finish_svg (GByteArray *uit, const char *titel, const char *taal, const char *tekst)
{
  g_autofree char *kenmerk = taal != NULL ? g_markup_printf_escaped (" lang=\"%s\"", taal) : g_strdup ("");
  g_autofree char *invoeging = g_markup_printf_escaped (">\n<title>%s</title>\n<desc>%s</desc>", titel, tekst);
  g_autofree char *alles = normalise_names (uit);
  const char      *svg = strstr (alles, "<svg"), *einde = svg != NULL ? strchr (svg, '>') : NULL;

  if (einde == NULL)
    return;
  g_byte_array_set_size (uit, 0);
  g_byte_array_append (uit, (const guint8 *)alles, einde - alles);
  g_byte_array_append (uit, (const guint8 *)kenmerk, strlen (kenmerk));
  g_byte_array_append (uit, (const guint8 *)invoeging, strlen (invoeging));
  g_byte_array_append (uit, (const guint8 *)einde + 1, strlen (einde + 1));
}

/* --- the language of a PDF --- */

/* The number that stands behind the last `sleutel`; -1: none. A PDF has zero bytes in it: no text function will do. */
static gint64
find_last_number (GByteArray *uit, const char *sleutel)
{
  gsize lengte = strlen (sleutel);

  for (gsize plaats = uit->len; plaats >= lengte; plaats--)
    if (memcmp (uit->data + plaats - lengte, sleutel, lengte) == 0)
      {
        g_autofree char *getal = g_strndup ((const char *)uit->data + plaats, MIN (uit->len - plaats, 20));
        return g_ascii_strtoll (getal, NULL, 10);
      }
  return -1;
}

gboolean
stip_uitvoer_pdf_taal (GByteArray *uit, const char *taal)
{
  g_autofree char *kopie = NULL, *kop = NULL, *oud = NULL;
  gint64           vorige, wortel, info, aantal;
  char            *begin, *einde;
  gsize            plaats = uit->len;

  vorige = find_last_number (uit, "startxref\n");
  wortel = find_last_number (uit, "/Root ");
  info = find_last_number (uit, "/Info ");
  aantal = find_last_number (uit, "/Size ");
  if (vorige < 0 || wortel < 0 || info < 0 || aantal < 0)
    return FALSE;
  kop = g_strdup_printf ("\n%" G_GINT64_FORMAT " 0 obj\n", wortel);
  begin = memmem (uit->data, uit->len, kop, strlen (kop));
  einde = begin != NULL ? memmem (begin, (char *)uit->data + uit->len - begin, "\nendobj", 7) : NULL;
  if (einde == NULL)
    return FALSE;
  oud = g_strndup (begin + 1, einde - begin - 1);
  char *slot = g_strrstr (oud, ">>");
  if (slot == NULL)
    return FALSE;
  *slot = '\0';
  kopie = g_strdup_printf ("%s   /Lang (%s)\n>>\nendobj\nxref\n%" G_GINT64_FORMAT " 1\n%010" G_GSIZE_FORMAT " 00000 n \ntrailer\n<< /Size %" G_GINT64_FORMAT "\n   /Root %" G_GINT64_FORMAT
                           " 0 R\n   /Info %" G_GINT64_FORMAT " 0 R\n   /Prev %" G_GINT64_FORMAT "\n>>\nstartxref\n",
                           oud, taal, wortel, plaats, aantal, wortel, info, vorige);
  g_byte_array_append (uit, (const guint8 *)kopie, strlen (kopie));
  const char      *xref = g_strrstr (kopie, "\nxref\n");
  g_autofree char *staart = g_strdup_printf ("%" G_GSIZE_FORMAT "\n%%%%EOF\n", plaats + (gsize)(xref + 1 - kopie));
  g_byte_array_append (uit, (const guint8 *)staart, strlen (staart));
  return TRUE;
}
