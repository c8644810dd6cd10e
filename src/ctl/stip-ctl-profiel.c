/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include <stdio.h>
#include <string.h>

/* profile check: whether a municipality's file can be worked with, before anybody does. */

static char *
id_of (const char *bestand)
{
  g_autofree char *naam = g_path_get_basename (bestand);

  if (g_str_has_suffix (naam, ".ini"))
    naam[strlen (naam) - strlen (".ini")] = '\0';
  return g_steal_pointer (&naam);
}

StipCtlStatus
stip_ctl_profile_check (char **args, GError **error)
{
  g_auto (GStrv) bestanden = NULL;
  const GOptionEntry options[] = { G_OPTION_ENTRY_NULL };
  g_autofree char   *data = NULL;
  gsize              lengte = 0;

  if (!stip_ctl_parse (args, options, "profile check FILE", &bestanden, error) || !stip_ctl_require (bestanden[0], "FILE", error))
    return STIP_CTL_AANROEP;
  if (!g_file_get_contents (bestanden[0], &data, &lengte, error))
    return STIP_CTL_NEE;
  g_autofree char *id = id_of (bestanden[0]);
  g_autoptr (StipProfiel) profiel = stip_profiel_new_from_data (id, data, lengte, error);
  if (profiel == NULL)
    return STIP_CTL_NEE;
  printf ("%s: %s, %u terms, caseload %d, %u decisions with four eyes\n", bestanden[0], profiel->naam, profiel->termijnen->len, profiel->caseload_norm, profiel->toetsen->len);
  return STIP_CTL_KLAAR;
}
