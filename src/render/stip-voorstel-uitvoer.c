/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-voorstel-uitvoer.h"

#include <string.h>

#include "render/stip-uitvoer.h"
#include "render/stip-voorstel-beeld.h"

#define BREED      1126.0 /* px of the drawing: letters of 10 points on A4 */
#define KOP        64.0
#define A4_BREED   (297 * STIP_VEL_MM)
#define A4_HOOG    (210 * STIP_VEL_MM)
#define A4_MARGE   (10 * STIP_VEL_MM)
#define PNG_SCHAAL 2

static void
add_line (StipTekening *blad, StipMeter *meter, double basis, const char *tekst, double letter, gboolean vet, StipKleurRol kleur)
{
  StipTekstMaat maat = stip_meter_line (meter, tekst, letter, vet);

  stip_tekening_add_tekst (blad, (StipVak){ 0, basis - maat.ascent, maat.width, maat.ascent + maat.descent }, basis, tekst, letter, vet, kleur);
}

/* Title and day above the picture. (transfer full) */
static StipTekening *
make_sheet (const StipVoorstelVel *vel, StipMeter *meter)
{
  StipVoorstelOpties opties = { BREED, 1, vel->taal, vel->keuze, -1, TRUE };
  g_autoptr (StipTekening) beeld = stip_voorstel_beeld_new (vel->vergelijking, &opties, meter);
  StipTekening *blad = stip_tekening_new (BREED, KOP + beeld->height, stip_meter_family (meter));

  stip_tekening_add_vlak (blad, (StipVak){ 0, 0, blad->width, blad->height }, 0, STIP_ROL_ACHTERGROND, STIP_ROL_GEEN, 0);
  add_line (blad, meter, 26, vel->titel, 22, TRUE, STIP_ROL_INKT);
  add_line (blad, meter, 46, vel->onder, 13, FALSE, STIP_ROL_INKT_ZACHT);
  stip_tekening_take (blad, beeld, 0, KOP);
  return blad;
}

/* As wide as the paper; smaller only where there are more creditors than the page is high. */
static cairo_status_t
render_pdf (const StipVoorstelVel *vel, StipPaletSoort palet, GByteArray *uit)
{
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
  g_autoptr (GPtrArray) bladen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_tekening_free);
  StipTekening *blad = make_sheet (vel, meter);
  StipVel       papier = { A4_BREED, A4_HOOG, A4_MARGE, A4_MARGE, MIN ((A4_BREED - 2 * A4_MARGE) / blad->width, (A4_HOOG - 2 * A4_MARGE) / blad->height) };

  g_ptr_array_add (bladen, blad);
  return stip_uitvoer_pdf (bladen, &papier, meter, palet, vel->titel, vel->vandaag, uit);
}

static cairo_status_t
render_png (const StipVoorstelVel *vel, StipPaletSoort palet, GByteArray *uit)
{
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
  g_autoptr (StipSchilder) schilder = stip_schilder_new ();
  g_autoptr (StipTekening) blad = make_sheet (vel, meter);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int)(blad->width * PNG_SCHAAL), (int)(blad->height * PNG_SCHAAL));

  stip_uitvoer_paint (surface, blad, meter, schilder, palet, 0, 0, PNG_SCHAAL);
  cairo_status_t status = cairo_surface_write_to_png_stream (surface, stip_uitvoer_append, uit);
  cairo_surface_destroy (surface);
  return status;
}

GBytes *
stip_voorstel_vel_render (const StipVoorstelVel *vel, StipVoorstelFormaat formaat, StipPaletSoort palet, GError **error)
{
  g_autoptr (GByteArray) uit = g_byte_array_new ();
  cairo_status_t status = CAIRO_STATUS_SUCCESS;

  palet = stip_palet_voor_plaat (palet);
  if (formaat == STIP_VOORSTEL_PDF)
    status = render_pdf (vel, palet, uit);
  else if (formaat == STIP_VOORSTEL_PNG)
    status = render_png (vel, palet, uit);
  else
    {
      g_autofree char *beeld = stip_voorstel_beeld_tekst (vel->vergelijking, vel->taal);
      g_autofree char *tekst = g_strdup_printf ("%s\n%s\n\n%s", vel->titel, vel->onder, beeld);
      g_byte_array_append (uit, (const guint8 *)tekst, (guint)strlen (tekst));
    }
  if (!stip_uitvoer_check (status, error))
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&uit));
}

gboolean
stip_voorstel_vel_write (const StipVoorstelVel *vel, const char *path, StipVoorstelFormaat formaat, StipPaletSoort palet, GError **error)
{
  g_autoptr (GBytes) bytes = stip_voorstel_vel_render (vel, formaat, palet, error);

  return bytes != NULL && stip_uitvoer_write (bytes, path, "De vergelijking", error);
}
