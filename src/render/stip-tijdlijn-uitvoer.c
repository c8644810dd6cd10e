/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-uitvoer.h"

#include <cairo-svg.h>
#include <gio/gio.h>
#include <string.h>

#include "render/stip-tijdlijn-blad.h"
#include "render/stip-tijdlijn-tekst.h"
#include "render/stip-uitvoer.h"

#define A4_BREED   (297 * STIP_VEL_MM)
#define A4_HOOG    (210 * STIP_VEL_MM)
#define A4_MARGE   (10 * STIP_VEL_MM)
#define PNG_SCHAAL 2

static cairo_status_t
render_pdf (const StipTijdlijn *model, StipPaletSoort palet, GByteArray *uit)
{
  static const StipVel vel = { A4_BREED, A4_HOOG, A4_MARGE, A4_MARGE, (A4_BREED - 2 * A4_MARGE) / STIP_TIJDLIJN_BLAD_BREED };
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
  g_autoptr (GPtrArray) bladen = stip_tijdlijn_blad_new (model, meter, STIP_TIJDLIJN_BLAD_HOOG);

  return stip_uitvoer_pdf (bladen, &vel, meter, palet, model->titel, model->vandaag, uit);
}

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

/* cairo writes letters as shapes: what the picture says stands in the file as title and description. */
static void
finish_svg (const StipTijdlijn *model, GByteArray *uit)
{
  g_autofree char *twin = stip_tijdlijn_to_text (model);
  g_autofree char *invoeging = g_markup_printf_escaped ("\n<title>%s</title>\n<desc>%s</desc>", model->titel, twin);
  g_autofree char *alles = normalise_names (uit);
  const char      *svg = strstr (alles, "<svg"), *einde = svg != NULL ? strchr (svg, '>') : NULL;

  if (einde == NULL)
    return;
  g_byte_array_set_size (uit, 0);
  g_byte_array_append (uit, (const guint8 *)alles, einde + 1 - alles);
  g_byte_array_append (uit, (const guint8 *)invoeging, strlen (invoeging));
  g_byte_array_append (uit, (const guint8 *)einde + 1, strlen (einde + 1));
}

static cairo_status_t
render_sheet (const StipTijdlijn *model, gboolean svg, StipPaletSoort palet, GByteArray *uit)
{
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
  g_autoptr (StipSchilder) schilder = stip_schilder_new ();
  g_autoptr (GPtrArray) bladen = stip_tijdlijn_blad_new (model, meter, 0);
  StipTekening    *blad = g_ptr_array_index (bladen, 0);
  cairo_surface_t *surface;
  cairo_status_t   status;

  if (svg)
    surface = cairo_svg_surface_create_for_stream (stip_uitvoer_append, uit, blad->width, blad->height);
  else
    surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int)(blad->width * PNG_SCHAAL), (int)(blad->height * PNG_SCHAAL));
  stip_uitvoer_paint (surface, blad, meter, schilder, palet, 0, 0, svg ? 1 : PNG_SCHAAL);
  status = svg ? CAIRO_STATUS_SUCCESS : cairo_surface_write_to_png_stream (surface, stip_uitvoer_append, uit);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (svg && status == CAIRO_STATUS_SUCCESS)
    finish_svg (model, uit);
  return status;
}

GBytes *
stip_tijdlijn_render (const StipTijdlijn *model, StipTijdlijnFormaat formaat, StipPaletSoort palet, GError **error)
{
  g_autoptr (GByteArray) uit = g_byte_array_new ();
  g_autofree char *tekst = NULL;
  cairo_status_t   status = CAIRO_STATUS_SUCCESS;

  palet = stip_palet_voor_plaat (palet);
  switch (formaat)
    {
    case STIP_TIJDLIJN_PDF:
      status = render_pdf (model, palet, uit);
      break;
    case STIP_TIJDLIJN_SVG:
    case STIP_TIJDLIJN_PNG:
      status = render_sheet (model, formaat == STIP_TIJDLIJN_SVG, palet, uit);
      break;
    case STIP_TIJDLIJN_TXT:
    default:
      tekst = stip_tijdlijn_to_text (model);
      g_byte_array_append (uit, (const guint8 *)tekst, strlen (tekst));
    }
  if (!stip_uitvoer_check (status, error))
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&uit));
}

gboolean
stip_tijdlijn_write (const StipTijdlijn *model, const char *path, StipTijdlijnFormaat formaat, StipPaletSoort palet, GError **error)
{
  g_autoptr (GBytes) bytes = stip_tijdlijn_render (model, formaat, palet, error);

  return bytes != NULL && stip_uitvoer_write (bytes, path, "De tijdlijn", error);
}
