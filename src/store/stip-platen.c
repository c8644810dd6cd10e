/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-platen.h"

#include "store/stip-databestand.h"

#define MAP       "platen"
#define MEEKIJKEN "meekijken.ini"

StipWoorden *
stip_platen_meekijken (const char *taal, GError **error)
{
  g_autoptr (GBytes) woorden = stip_databestand_lees (MAP, MEEKIJKEN, error);
  return woorden != NULL ? stip_meekijk_woorden_new_from_data (MEEKIJKEN, g_bytes_get_data (woorden, NULL), g_bytes_get_size (woorden), taal, error) : NULL;
}
