/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-platen.h"

#include <gio/gio.h>

#define MEEKIJKEN "meekijken.ini"

static GBytes *
read_words (const char *naam, GError **error)
{
  g_autofree char *pad = g_build_filename (g_get_user_data_dir (), "stip", "platen", naam, NULL);
  g_autofree char *resource = g_strconcat ("/nl/schuldhulp/Stip/platen/", naam, NULL);
  char            *data;
  gsize            lengte;

  if (g_file_get_contents (pad, &data, &lengte, NULL))
    return g_bytes_new_take (data, lengte);
  return g_resources_lookup_data (resource, 0, error);
}

StipMeekijkWoorden *
stip_platen_meekijken (const char *taal, GError **error)
{
  g_autoptr (GBytes) woorden = read_words (MEEKIJKEN, error);
  return woorden != NULL ? stip_meekijk_woorden_new_from_data (MEEKIJKEN, g_bytes_get_data (woorden, NULL), g_bytes_get_size (woorden), taal, error) : NULL;
}
