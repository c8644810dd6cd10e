/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-pictogram-blad.h"

#include "render/stip-plaat-blad.h"
#include "render/stip-uitvoer.h"

#define NAMEN    "/nl/schuldhulp/Stip/pictogrammen/namen.ini"
#define KOLOMMEN 8
#define X0       12.0
#define Y0       34.0
#define BREED    34.1
#define HOOG     42.0
#define PNG_DPI  150.0

static void
set_line (StipTekening *tek, StipMeter *meter, double midden, double y, const char *tekst, double punten, gboolean vet, StipKleurRol kleur)
{
  double        maat = punten * STIP_PLAAT_PUNT;
  StipTekstMaat m = stip_meter_line (meter, tekst, maat, vet);
  StipVak       vak = { midden < 0 ? X0 : midden - m.width / 2, y - m.inkt_boven, m.width, m.inkt_boven + m.inkt_onder };

  stip_tekening_add_tekst (tek, vak, y, tekst, maat, vet, kleur)->alinea = tek->vormen->len;
}

static void
add_cell (StipTekening *tek, StipMeter *meter, guint i, const char *naam, const char *nl, const char *en)
{
  double x = X0 + (i % KOLOMMEN) * BREED, y = Y0 + (i / KOLOMMEN) * HOOG, midden = x + BREED / 2 - 1;

  stip_tekening_add_pictogram (tek, x + 9, y + 9, 16, naam, STIP_ROL_ACCENT)->dikte = 3;
  stip_tekening_add_cirkel (tek, x + 24.5, y + 5.5, 5.5, STIP_ROL_ACCENT, STIP_ROL_GEEN, 0);
  stip_tekening_add_pictogram (tek, x + 24.5, y + 5.5, 6.6, naam, STIP_ROL_ACHTERGROND)->dikte = 3;
  stip_tekening_add_pictogram (tek, x + 24.5, y + 18.5, 12, naam, STIP_ROL_INKT)->dikte = 3;
  set_line (tek, meter, midden, y + 30, nl, 9, TRUE, STIP_ROL_INKT);
  set_line (tek, meter, midden, y + 34.2, en, 8, FALSE, STIP_ROL_INKT_ZACHT);
}

StipTekening *
stip_pictogram_blad_new (StipMeter *meter, GError **error)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (NAMEN, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  g_autoptr (GKeyFile) namen = g_key_file_new ();
  g_autoptr (StipTekening) tek = stip_tekening_new (STIP_PLAAT_BREED, STIP_PLAAT_HOOG, stip_meter_family (meter));
  g_auto (GStrv) groepen = NULL;

  if (bytes == NULL || !g_key_file_load_from_bytes (namen, bytes, G_KEY_FILE_KEEP_TRANSLATIONS, error))
    return NULL;
  groepen = g_key_file_get_groups (namen, NULL);
  stip_tekening_add_vlak (tek, (StipVak){ 0, 0, STIP_PLAAT_BREED, STIP_PLAAT_HOOG }, 0, STIP_ROL_ACHTERGROND, STIP_ROL_GEEN, 0);
  set_line (tek, meter, -1, 22, "Pictogrammen", 24, TRUE, STIP_ROL_INKT);
  for (guint i = 0; groepen[i] != NULL; i++)
    {
      g_autofree char *nl = g_key_file_get_string (namen, groepen[i], "Naam", NULL);
      g_autofree char *en = g_key_file_get_string (namen, groepen[i], "Naam[en]", NULL);

      add_cell (tek, meter, i, groepen[i], nl != NULL ? nl : groepen[i], en != NULL ? en : groepen[i]);
    }
  return g_steal_pointer (&tek);
}

static cairo_status_t
render_png (const StipTekening *blad, StipMeter *meter, GByteArray *uit)
{
  g_autoptr (StipSchilder) schilder = stip_schilder_new ();
  double           schaal = PNG_DPI / 25.4;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int)(blad->width * schaal), (int)(blad->height * schaal));
  cairo_status_t   status;

  stip_uitvoer_paint (surface, blad, meter, schilder, STIP_PALET_DRUK, 0, 0, schaal);
  status = cairo_surface_write_to_png_stream (surface, stip_uitvoer_append, uit);
  cairo_surface_destroy (surface);
  return status;
}

gboolean
stip_pictogram_blad_write (const char *path, GError **error)
{
  static const StipVel vel = { STIP_PLAAT_BREED * STIP_VEL_MM, STIP_PLAAT_HOOG * STIP_VEL_MM, 0, 0, STIP_VEL_MM };
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
  g_autoptr (StipTekening) blad = stip_pictogram_blad_new (meter, error);
  g_autoptr (GPtrArray) bladen = g_ptr_array_new ();
  g_autoptr (GByteArray) uit = g_byte_array_new ();
  g_autoptr (GBytes) bytes = NULL;
  cairo_status_t status;

  if (blad == NULL)
    return FALSE;
  g_ptr_array_add (bladen, blad);
  if (g_str_has_suffix (path, ".pdf"))
    status = stip_uitvoer_pdf (bladen, &vel, meter, STIP_PALET_DRUK, "Pictogrammen", 0, uit);
  else
    status = render_png (blad, meter, uit);
  if (!stip_uitvoer_check (status, error))
    return FALSE;
  bytes = g_byte_array_free_to_bytes (g_steal_pointer (&uit));
  return stip_uitvoer_write (bytes, path, "Het blad met pictogrammen", error);
}
