/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-overdracht-uitvoer.h"

#include <string.h>

#include "render/stip-overdracht-blad.h"
#include "render/stip-uitvoer.h"

#define A4_BREED (210 * STIP_VEL_MM)
#define A4_HOOG  (297 * STIP_VEL_MM)
#define A4_ZIJDE (18 * STIP_VEL_MM)
#define A4_BOVEN (15 * STIP_VEL_MM)

static cairo_status_t
render_pdf (const StipOverdracht *model, const StipTijdlijn *tijdlijn, StipPaletSoort palet, GByteArray *uit)
{
  static const StipVel vel = { A4_BREED, A4_HOOG, A4_ZIJDE, A4_BOVEN, (A4_BREED - 2 * A4_ZIJDE) / STIP_OVERDRACHT_BLAD_BREED };
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
  g_autoptr (GPtrArray) bladen = stip_overdracht_blad_new (model, tijdlijn, meter);
  const char      *wat = model->titel != NULL ? model->titel : "Overdracht";
  g_autofree char *titel = model->nummer != NULL ? g_strdup_printf ("%s dossier %s", wat, model->nummer) : g_strdup (wat);

  return stip_uitvoer_pdf (bladen, &vel, meter, palet, titel, model->vandaag, uit);
}

GBytes *
stip_overdracht_render (const StipOverdracht *model, const StipTijdlijn *tijdlijn, StipOverdrachtFormaat formaat, StipPaletSoort palet, GError **error)
{
  g_autoptr (GByteArray) uit = g_byte_array_new ();
  g_autofree char *tekst = NULL;

  switch (formaat)
    {
    case STIP_OVERDRACHT_TXT:
      tekst = stip_overdracht_to_text (model);
      g_byte_array_append (uit, (const guint8 *)tekst, strlen (tekst));
      break;
    case STIP_OVERDRACHT_PDF:
    default:
      if (!stip_uitvoer_check (render_pdf (model, tijdlijn, stip_palet_voor_plaat (palet), uit), error))
        return NULL;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&uit));
}

gboolean
stip_overdracht_write (const StipOverdracht *model, const StipTijdlijn *tijdlijn, const char *path, StipOverdrachtFormaat formaat, StipPaletSoort palet, GError **error)
{
  g_autoptr (GBytes) bytes = stip_overdracht_render (model, tijdlijn, formaat, palet, error);

  return bytes != NULL && stip_uitvoer_write (bytes, path, model->titel != NULL ? "Het blad" : "Het overdrachtsformulier", error);
}
