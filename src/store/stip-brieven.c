/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-brieven.h"

#include "store/stip-databestand.h"

StipBriefSjabloon *
stip_brieven_sjabloon (const StipBriefSoort *soort, GError **error)
{
  g_autofree char *naam = g_strconcat (soort->id, ".txt", NULL);
  g_autoptr (GBytes) tekst = stip_databestand_lees ("brieven", naam, error);

  return tekst != NULL ? stip_brief_sjabloon_new_from_data (naam, g_bytes_get_data (tekst, NULL), g_bytes_get_size (tekst), error) : NULL;
}
