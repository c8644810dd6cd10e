/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-databestand.h"

GBytes *
stip_databestand_lees (const char *map, const char *naam, GError **error)
{
  g_autofree char *pad = g_build_filename (g_get_user_data_dir (), "stip", map, naam, NULL);
  g_autofree char *resource = g_strconcat ("/nl/schuldhulp/Stip/", map, "/", naam, NULL);
  char            *data;
  gsize            lengte;

  if (g_file_get_contents (pad, &data, &lengte, NULL))
    return g_bytes_new_take (data, lengte);
  return g_resources_lookup_data (resource, 0, error);
}
