/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-plaat-uitvoer.h"

#include <cairo-svg.h>
#include <string.h>

#include "render/stip-plaat-blad.h"
#include "render/stip-uitvoer.h"

#define A3_BREED 420.0
#define PNG_DPI  150.0

static double
scale_of (const StipPlaatVorm *vorm)
{
  return vorm->a3 ? A3_BREED / STIP_PLAAT_BREED : 1;
}

static StipPaletSoort
palette_of (const StipPlaatVorm *vorm)
{
  return vorm->grijs ? STIP_PALET_GRIJS : STIP_PALET_DRUK;
}

static StipPlaatBlad
side_of (const StipPlaatVorm *vorm, gboolean achter)
{
  return achter ? STIP_PLAAT_ACHTERKANT : vorm->staand ? STIP_PLAAT_STAAND
                                                       : STIP_PLAAT_LIGGEND;
}

static gboolean
render_pdf (const StipPlaat *plaat, const StipPlaatVorm *vorm, StipMeter *meter, GByteArray *uit, GError **error)
{
  g_autoptr(GPtrArray) bladen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_tekening_free);
  double  schaal = scale_of (vorm) * STIP_VEL_MM;
  StipVel vel = { 0, 0, 0, 0, schaal };

  for (int kant = 0; kant <= (vorm->achterkant ? 1 : 0); kant++)
    {
      StipTekening *blad = stip_plaat_teken (plaat, meter, side_of (vorm, kant == 1), error);
      if (blad == NULL)
        return FALSE;
      g_ptr_array_add (bladen, blad);
      vel.breed = MAX (vel.breed, blad->width * schaal * (kant == 0));
      vel.hoog = MAX (vel.hoog, blad->height * schaal * (kant == 0));
    }
  if (!stip_uitvoer_check (stip_uitvoer_pdf (bladen, &vel, meter, palette_of (vorm), plaat->titel.tekst, plaat->vandaag, uit), error))
    return FALSE;
  if (stip_uitvoer_pdf_taal (uit, plaat->taal->code))
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "De taal kon niet in de PDF worden gezet. Maak de plaat als PNG.");
  return FALSE;
}

/* The page is no whole number of dots wide: its last column would come out
 * gray. */
static void
paint_white (cairo_surface_t *surface)
{
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_destroy (cr);
}

static cairo_status_t
paint_sheet (const StipTekening *blad, const StipPlaatVorm *vorm, StipMeter *meter, GByteArray *uit)
{
  g_autoptr(StipSchilder) schilder = stip_schilder_new ();
  gboolean         svg = vorm->formaat == STIP_PLAAT_SVG;
  double           schaal = scale_of (vorm) * (svg ? STIP_VEL_MM : PNG_DPI / 25.4);
  cairo_surface_t *surface;
  cairo_status_t   status;

  if (svg)
    surface = cairo_svg_surface_create_for_stream (stip_uitvoer_append, uit, blad->width * schaal, blad->height * schaal);
  else
    surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int)(blad->width * schaal + 0.5), (int)(blad->height * schaal + 0.5));
  paint_white (surface);
  stip_uitvoer_paint (surface, blad, meter, schilder, palette_of (vorm), 0, 0, schaal);
  status = svg ? CAIRO_STATUS_SUCCESS : cairo_surface_write_to_png_stream (surface, stip_uitvoer_append, uit);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return status;
}

static gboolean
render_sheet (const StipPlaat *plaat, const StipPlaatVorm *vorm, StipMeter *meter, GByteArray *uit, GError **error)
{
  g_autoptr(StipTekening) blad = stip_plaat_teken (plaat, meter, side_of (vorm, vorm->achterkant), error);
  g_autofree char *twin = NULL;

  if (blad == NULL || !stip_uitvoer_check (paint_sheet (blad, vorm, meter, uit), error))
    return FALSE;
  twin = stip_plaat_to_text (plaat, vorm->achterkant);
  if (vorm->formaat == STIP_PLAAT_SVG)
    stip_uitvoer_finish_svg (uit, plaat->titel.tekst, plaat->taal->code, twin);
  return TRUE;
}

static void
render_text (const StipPlaat *plaat, const StipPlaatVorm *vorm, GByteArray *uit)
{
  for (int kant = 0; kant <= (vorm->achterkant ? 1 : 0); kant++)
    {
      g_autofree char *tekst = stip_plaat_to_text (plaat, kant == 1);

      if (kant == 1)
        g_byte_array_append (uit, (const guint8 *)"\n", 1);
      g_byte_array_append (uit, (const guint8 *)tekst, strlen (tekst));
    }
}

GBytes *
stip_plaat_render (const StipPlaat *plaat, const StipPlaatVorm *vorm, GError **error)
{
  g_autoptr(GByteArray) uit = g_byte_array_new ();
  g_autoptr(StipMeter) meter = stip_plaat_meter_new (plaat);
  gboolean gelukt = TRUE;

  switch (vorm->formaat)
    {
    case STIP_PLAAT_PDF:
      gelukt = render_pdf (plaat, vorm, meter, uit, error);
      break;
    case STIP_PLAAT_SVG:
    case STIP_PLAAT_PNG:
      gelukt = render_sheet (plaat, vorm, meter, uit, error);
      break;
    case STIP_PLAAT_TXT:
    default:
      render_text (plaat, vorm, uit);
    }
  return gelukt ? g_byte_array_free_to_bytes (g_steal_pointer (&uit)) : NULL;
}

gboolean
stip_plaat_write (const StipPlaat *plaat, const char *path, const StipPlaatVorm *vorm, GError **error)
{
  g_autoptr(GBytes) bytes = stip_plaat_render (plaat, vorm, error);

  return bytes != NULL && stip_uitvoer_write (bytes, path, "De praatplaat", error);
}
