/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <glib/gi18n.h>
#include <locale.h>

#include "stip-config.h"
#include "store/stip-geheim.h"
#include "ui/stip-application.h"

/* The words of a program that runs from its build folder lie there; STIP_LOCALEDIR points elsewhere. */
static void
init_words (const char *program)
{
  const char      *override = g_getenv ("STIP_LOCALEDIR");
  g_autofree char *own = g_find_program_in_path (program);
  g_autofree char *real = own != NULL ? g_canonicalize_filename (own, NULL) : NULL;
  gboolean         from_build = g_strcmp0 (real, STIP_BUILD_PROGRAM) == 0;

  setlocale (LC_ALL, "");
  bindtextdomain (STIP_GETTEXT_PACKAGE, override != NULL ? override : (from_build ? STIP_BUILD_LOCALEDIR : STIP_LOCALEDIR));
  bind_textdomain_codeset (STIP_GETTEXT_PACKAGE, "UTF-8");
  textdomain (STIP_GETTEXT_PACKAGE);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  if (!stip_process_harden (&error))
    {
      g_printerr ("stip: %s\n", error->message);
      return 1;
    }
  init_words (argv[0]);
  g_autoptr (StipApplication) application = stip_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
