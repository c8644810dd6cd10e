/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-brief-uitvoer.h"

#include "render/stip-brief-blad.h"
#include "render/stip-uitvoer.h"

GBytes *
stip_brief_render_pdf (const StipBrief *brief, const StipBriefkop *kop, GError **error)
{
  static const StipVel vel = { 210 * STIP_VEL_MM, 297 * STIP_VEL_MM, 0, 0, STIP_VEL_MM / STIP_BRIEF_BLAD_MM };
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
  g_autoptr (GPtrArray) bladen = stip_brief_blad_new (brief, kop, meter);
  g_autoptr (GByteArray) uit = g_byte_array_new ();

  if (!stip_uitvoer_check (stip_uitvoer_pdf (bladen, &vel, meter, STIP_PALET_DRUK, brief->soort->naam, kop->datum, uit), error))
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&uit));
}

gboolean
stip_brief_write_pdf (const StipBrief *brief, const StipBriefkop *kop, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = stip_brief_render_pdf (brief, kop, error);

  return bytes != NULL && stip_uitvoer_write (bytes, path, "De brief", error);
}
