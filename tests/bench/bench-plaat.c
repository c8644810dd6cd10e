/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

/* A plate to PDF, beside LibreOffice making a PDF of the same drawing (as SVG), in one run. */

#include <glib/gstdio.h>

#include "../render/plaat-modellen.h"
#include "render/stip-plaat-uitvoer.h"

#define KEREN 50

static double
measure_own (const StipPlaat *plaat)
{
  StipPlaatVorm vorm = { STIP_PLAAT_PDF };
  gint64        begin = g_get_monotonic_time ();

  for (int i = 0; i < KEREN; i++)
    {
      g_autoptr (GBytes) pdf = stip_plaat_render (plaat, &vorm, NULL);
      g_assert_nonnull (pdf);
    }
  return (g_get_monotonic_time () - begin) / 1000.0 / KEREN;
}

/* Milliseconds, or -1 where there is no LibreOffice. It makes its profile in the first round, which does not count. */
static double
measure_libreoffice (const StipPlaat *plaat)
{
  g_autofree char *soffice = g_find_program_in_path ("soffice"), *map = g_dir_make_tmp ("stip-bench-XXXXXX", NULL);
  g_autofree char *svg = g_build_filename (map, "plaat.svg", NULL), *profiel = g_strdup_printf ("-env:UserInstallation=file://%s/profiel", map);
  StipPlaatVorm    vorm = { STIP_PLAAT_SVG };
  gint64           begin = 0;

  if (soffice == NULL)
    return -1;
  const char *const argv[] = { soffice, profiel, "--headless", "--convert-to", "pdf", "--outdir", map, svg, NULL };
  g_assert_true (stip_plaat_write (plaat, svg, &vorm, NULL));
  for (int ronde = 0; ronde < 2; ronde++)
    {
      begin = g_get_monotonic_time ();
      g_assert_true (g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, NULL, NULL, NULL, NULL));
    }
  return (g_get_monotonic_time () - begin) / 1000.0;
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_autoptr (StipPlaat) plaat = maak_plaat (STIP_PLAAT_DE_WEG, "nl", FALSE, STIP_DEMO_VERA);
  double eerste = measure_own (plaat), eigen = measure_own (plaat), ander = measure_libreoffice (plaat);

  g_print ("plate to PDF: %.1f ms (first round %.1f ms)\n", eigen, eerste);
  if (ander < 0)
    g_print ("LibreOffice is not installed: no ratio (target: 100 times faster)\n");
  else
    g_print ("LibreOffice: %.0f ms; ratio %.0f (target 100)\n", ander, ander / eigen);
  return 0;
}
