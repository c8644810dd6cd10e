/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include <stdio.h>
#include <unistd.h>

#include "ctl/stip-ctl-json.h"
#include "store/stip-leeshulp.h"

#define STUK 65536

/* readability: how hard a text is to read. */

static gboolean
read_standard_input (GString *tekst, GError **error)
{
  char    stuk[STUK];
  ssize_t n;

  while ((n = read (STDIN_FILENO, stuk, sizeof stuk)) > 0)
    g_string_append_len (tekst, stuk, n);
  if (n == 0)
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "standard input could not be read");
  return FALSE;
}

/* The text with a zero byte behind it. */
static gboolean
read_text (const char *bestand, GString *tekst, GError **error)
{
  g_autofree char *inhoud = NULL;
  gsize            lengte = 0;

  if (g_str_equal (bestand, "-"))
    return read_standard_input (tekst, error);
  if (!g_file_get_contents (bestand, &inhoud, &lengte, error))
    return FALSE;
  g_string_append_len (tekst, inhoud, (gssize)lengte);
  return TRUE;
}

/* Two decimals in every locale. */
static void
add_number (GString *uit, const char *naam, double waarde)
{
  char cijfers[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (uit, ",\"%s\":%s", naam, g_ascii_formatd (cijfers, sizeof cijfers, "%.2f", waarde));
}

/* (transfer full) */
static char *
jargon_json (const StipLeesbaarheid *cijfers)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();

  json_builder_begin_array (json);
  for (guint i = 0; i < cijfers->punten->len; i++)
    {
      const StipLeesPunt *punt = g_ptr_array_index (cijfers->punten, i);
      if (punt->soort != STIP_LEES_JARGON)
        continue;
      json_builder_begin_object (json);
      stip_ctl_json_text (json, "woord", punt->woord);
      stip_ctl_json_text (json, "gewoon", punt->gewoon);
      stip_ctl_json_int (json, "plaats", punt->begin);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
  g_autoptr (JsonNode) wortel = json_builder_get_root (json);
  json_generator_set_root (generator, wortel);
  return json_generator_to_data (generator, NULL);
}

static void
print_figures (const StipLeesbaarheid *cijfers)
{
  g_autoptr (GString) uit = g_string_new (NULL);
  g_autofree char *jargon = jargon_json (cijfers);

  /* json-glib writes 78.3 as 78.299999999999997 */
  g_string_append_printf (uit, "{\"zinnen\":%u,\"woorden\":%u,\"lettergrepen\":%u", cijfers->zinnen, cijfers->woorden, cijfers->lettergrepen);
  add_number (uit, "woorden_per_zin", cijfers->woorden_per_zin);
  g_string_append_printf (uit, ",\"langste_zin\":%u", cijfers->langste_zin);
  add_number (uit, "flesch_douma", cijfers->flesch_douma);
  add_number (uit, "brouwer", cijfers->brouwer);
  add_number (uit, "lix", cijfers->lix);
  g_string_append_printf (uit, ",\"jargon\":%s}", jargon);
  puts (uit->str);
}

StipCtlStatus
stip_ctl_readability (char **args, GError **error)
{
  g_auto (GStrv) bestanden = NULL;
  g_autoptr (GString) tekst = g_string_new (NULL);
  const GOptionEntry options[] = { G_OPTION_ENTRY_NULL };

  if (!stip_ctl_parse (args, options, "readability FILE|-\n\nMeasures a Dutch text. \"plaats\" of a word: the characters before it. Words that the text explains are left out.", &bestanden, error) ||
      !stip_ctl_require (bestanden[0], "FILE", error))
    return STIP_CTL_AANROEP;
  const char *naam = g_str_equal (bestanden[0], "-") ? "standard input" : bestanden[0];
  if (!read_text (bestanden[0], tekst, error))
    return STIP_CTL_NEE;
  g_autoptr (StipLeeshulp) hulp = stip_leeshulp_load (error);
  g_autoptr (StipLeesbaarheid) cijfers = hulp != NULL ? stip_leesbaarheid_new (naam, tekst->str, tekst->len, hulp->regels, hulp->jargon, error) : NULL;
  if (cijfers == NULL)
    return STIP_CTL_NEE;
  if (cijfers->woorden > 0)
    {
      print_figures (cijfers);
      return STIP_CTL_KLAAR;
    }
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s: there is not one word in it", naam);
  return STIP_CTL_NEE;
}
