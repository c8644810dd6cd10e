/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-overdracht-blad-prive.h"

#include "render/stip-tijdlijn-layout.h"
#include "render/stip-tijdlijn-tekst.h"

static void
free_tekening (gpointer tekening)
{
  stip_tekening_free (tekening);
}

void
stip_overdracht_blad_start (StipOverdrachtBlad *self)
{
  self->blad = stip_tekening_new (BREED, HOOG, stip_meter_family (self->meter));
  stip_tekening_add_vlak (self->blad, (StipVak){ 0, 0, BREED, HOOG }, 0, STIP_ROL_ACHTERGROND, STIP_ROL_GEEN, 0);
  g_ptr_array_add (self->bladen, self->blad);
  self->y = 0;
}

gboolean
stip_overdracht_blad_need (StipOverdrachtBlad *self, double hoog)
{
  if (self->y + hoog <= HOOG - VOET)
    return FALSE;
  stip_overdracht_blad_start (self);
  return TRUE;
}

void
stip_overdracht_blad_tekst (StipOverdrachtBlad *self, const char *tekst, double letter, gboolean vet, double x, double y, StipKleurRol kleur)
{
  StipTekstMaat maat = stip_meter_line (self->meter, tekst, letter, vet);

  stip_tekening_add_tekst (self->blad, (StipVak){ x, y + 0.2 * letter, maat.width, 1.06 * letter }, y + letter, tekst, letter, vet, kleur);
}

double
stip_overdracht_blad_alinea (StipOverdrachtBlad *self, GPtrArray *regels, double letter, gboolean vet, double x, double y, StipKleurRol kleur)
{
  for (guint i = 0; i < regels->len; i++)
    stip_overdracht_blad_tekst (self, g_ptr_array_index (regels, i), letter, vet, x, y + i * REGEL * letter, kleur);
  return regels->len * REGEL * letter;
}

static double
add_wrapped (StipOverdrachtBlad *self, const char *tekst, double letter, gboolean vet, double breed, StipKleurRol kleur)
{
  g_autoptr (GPtrArray) regels = stip_meter_wrap (self->meter, tekst, letter, vet, breed);

  return stip_overdracht_blad_alinea (self, regels, letter, vet, 0, self->y, kleur);
}

/* --- head --- */

static double
add_right (StipOverdrachtBlad *self, const char *tekst, double letter, gboolean vet, double y, StipKleurRol kleur)
{
  double breed = stip_meter_line (self->meter, tekst, letter, vet).width;

  stip_overdracht_blad_tekst (self, tekst, letter, vet, BREED - breed, y, kleur);
  return breed;
}

static void
add_head (StipOverdrachtBlad *self)
{
  const StipOverdracht *model = self->model;
  g_autofree char      *datum = stip_datum_format (model->vandaag, STIP_DATUM_LANG, STIP_TAAL_NL, model->vandaag);
  g_autofree char      *dossier = model->nummer != NULL ? g_strdup_printf ("Dossier %s  ·  %s", model->nummer, datum) : g_strdup (datum);
  g_autofree char      *wie = stip_overdracht_wie (model);

  stip_overdracht_blad_tekst (self, model->titel != NULL ? model->titel : "Overdracht", LETTER, TRUE, 0, self->y, STIP_ROL_ACCENT_INKT);
  add_right (self, VERTROUWELIJK, LETTER_KLEIN, TRUE, self->y + 1, STIP_ROL_INKT);
  self->y += REGEL * LETTER + 2;
  self->y += add_wrapped (self, model->naam, LETTER_TITEL, TRUE, BREED, STIP_ROL_INKT) + 2;
  if (wie != NULL)
    self->y += add_wrapped (self, wie, LETTER, TRUE, BREED, STIP_ROL_INKT);
  self->y += add_wrapped (self, dossier, LETTER, FALSE, BREED, STIP_ROL_INKT_ZACHT) + 10;
}

/* The low strip says how far the road is; the words below it are those that the strip leaves out. */
static void
add_strip (StipOverdrachtBlad *self, const StipTijdlijn *tijdlijn)
{
  StipTijdlijnOpties opties = { STIP_TIJDLIJN_LAAG, BREED, 1, 0, 1, FALSE, FALSE };
  g_autofree char   *hier = NULL, *stip = NULL;

  if (tijdlijn == NULL || tijdlijn->fasen->len == 0)
    return;
  g_autoptr (StipTijdlijnLayout) strook = stip_tijdlijn_layout_new (tijdlijn, &opties, self->meter);
  double hoog = strook->tekening->height;
  stip_tekening_take (self->blad, strook->tekening, 0, self->y);
  self->y += hoog + 4;
  hier = stip_tijdlijn_zin_hier (tijdlijn);
  self->y += add_wrapped (self, hier, LETTER_KLEIN, FALSE, BREED, STIP_ROL_INKT_ZACHT) + 10;
}

/* --- foot --- */

static void
add_foot (StipOverdrachtBlad *self, guint i)
{
  const StipOverdracht *model = self->model;
  g_autofree char      *bladzijde = g_strdup_printf ("%s  ·  bladzijde %u van %u", VERTROUWELIJK, i + 1, self->bladen->len);
  g_autofree char      *wie = model->nummer != NULL ? g_strdup_printf ("%s  ·  dossier %s", model->naam, model->nummer) : g_strdup (model->naam);
  double                y = HOOG - VOET + 14, breed;
  g_autoptr (GPtrArray) regels = NULL;

  self->blad = g_ptr_array_index (self->bladen, i);
  stip_tekening_add_lijn (self->blad, (double[]){ 0, y - 6, BREED, y - 6 }, 2, STIP_ROL_BAND_STRAKS_RAND, 1);
  breed = add_right (self, bladzijde, LETTER_KLEIN, FALSE, y, STIP_ROL_INKT_ZACHT);
  regels = stip_meter_wrap (self->meter, wie, LETTER_KLEIN, FALSE, BREED - breed - 24);
  stip_overdracht_blad_alinea (self, regels, LETTER_KLEIN, FALSE, 0, y, STIP_ROL_INKT_ZACHT);
}

GPtrArray *
stip_overdracht_blad_new (const StipOverdracht *model, const StipTijdlijn *tijdlijn, StipMeter *meter)
{
  StipOverdrachtBlad bouw = { model, meter, g_ptr_array_new_with_free_func (free_tekening), NULL, 0 };

  stip_overdracht_blad_start (&bouw);
  add_head (&bouw);
  add_strip (&bouw, tijdlijn);
  stip_overdracht_blad_add_delen (&bouw);
  for (guint i = 0; i < bouw.bladen->len; i++)
    add_foot (&bouw, i);
  return bouw.bladen;
}
