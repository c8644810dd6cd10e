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
    {
      g_autofree char *twin = stip_tijdlijn_to_text (model);
      stip_uitvoer_finish_svg (uit, model->titel, NULL, twin);
    }
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
