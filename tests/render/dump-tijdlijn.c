/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

/* To look at drawings: dump-tijdlijn MODEL STYLE PALETTE WIDTH FACTOR FILE.png [ZOOM OFFSET RTL FAMILY]. */

#include <cairo.h>
#include <stdlib.h>

#include "render/stip-schilder.h"
#include "render/stip-tijdlijn-layout.h"
#include "tijdlijn-modellen.h"

int
main (int argc, char **argv)
{
  StipTijdlijnOpties opties = STIP_TIJDLIJN_OPTIES_INIT;
  g_autoptr (StipTijdlijn) model = NULL;
  g_autoptr (StipMeter) meter = NULL;
  g_autoptr (StipSchilder) schilder = stip_schilder_new ();
  g_autoptr (StipTijdlijnLayout) layout = NULL;
  g_autofree char *dump = NULL;
  StipPaletSoort   palet;
  StipKleur        grond;
  cairo_surface_t *surface;
  cairo_t         *cr;

  if (argc < 7)
    return 2;
  model = tijdlijn_model_named (argv[1]);
  opties.stijl = atoi (argv[2]);
  palet = atoi (argv[3]);
  opties.contrast = palet == STIP_PALET_CONTRAST || palet == STIP_PALET_CONTRAST_DONKER;
  opties.width = g_ascii_strtod (argv[4], NULL);
  opties.text_factor = g_ascii_strtod (argv[5], NULL);
  opties.zoom = argc > 7 ? g_ascii_strtod (argv[7], NULL) : 1;
  opties.offset = argc > 8 ? g_ascii_strtod (argv[8], NULL) : 0;
  opties.rtl = argc > 9 && atoi (argv[9]);
  meter = stip_meter_new (argc > 10 ? argv[10] : "Cantarell", TRUE);
  layout = stip_tijdlijn_layout_new (model, &opties, meter);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int)layout->tekening->width, (int)layout->tekening->height);
  cr = cairo_create (surface);
  grond = stip_palet_kleur (palet, STIP_ROL_ACHTERGROND);
  cairo_set_source_rgb (cr, grond.r, grond.g, grond.b);
  cairo_paint (cr);
  stip_schilder_paint (schilder, cr, layout->tekening, meter, palet);
  cairo_destroy (cr);
  cairo_surface_write_to_png (surface, argv[6]);
  cairo_surface_destroy (surface);
  dump = stip_tijdlijn_layout_dump (layout);
  g_print ("%s", dump);
  return EXIT_SUCCESS;
}
