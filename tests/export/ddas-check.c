/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-ddas-lezer.h"

/* For the tests: reads each FILE and prints one line "ok" or "fout: MESSAGE" for it, in their order. */

static gboolean
check (const char *naam, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (naam);
  g_autoptr (GFileInputStream) in = g_file_read (file, NULL, error);
  const StipDdasLezerFuncs niets = { 0 };

  return in != NULL && stip_ddas_lees (G_INPUT_STREAM (in), &niets, NULL, NULL, error);
}

int
main (int argc, char *argv[])
{
  for (int i = 1; i < argc; i++)
    {
      g_autoptr (GError) error = NULL;
      if (check (argv[i], &error))
        g_print ("ok\n");
      else
        g_print ("fout: %s\n", error->message);
    }
  return 0;
}
