/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-blad.h"
#include "render/stip-tijdlijn-tekst.h"
#include "render/stip-tijdlijn-woorden.h"

#define FACTOR       1.3 /* the picture's text as large as the rest */
#define MARGE        18.0
#define LETTER_TITEL 30.0
#define LETTER_KOP   21.0
#define LETTER       17.0
#define REGEL        1.36  /* line distance (design.md 3) */
#define KOLOM        330.0 /* name and days; the sentence stands beside it */

/* Lines are laid from top to bottom; a block that does not fit goes to a next page as a whole. */
typedef struct
{
  const StipTijdlijn *model;
  StipMeter          *meter;
  double              hoogte; /* of a page, 0: no end */
  GPtrArray          *bladen;
  StipTekening       *blad;
  double              y; /* top of what comes next */
} BladBouw;

static void
free_tekening (gpointer tekening)
{
  stip_tekening_free (tekening);
}

static void
start_page (BladBouw *self)
{
  self->blad = stip_tekening_new (STIP_TIJDLIJN_BLAD_BREED, self->hoogte, stip_meter_family (self->meter));
  stip_tekening_add_vlak (self->blad, (StipVak){ 0, 0, STIP_TIJDLIJN_BLAD_BREED, self->hoogte }, 0, STIP_ROL_ACHTERGROND, STIP_ROL_GEEN, 0);
  g_ptr_array_add (self->bladen, self->blad);
  self->y = 0;
}

static void
add_line (BladBouw *self, const char *tekst, double letter, gboolean vet, double x, StipKleurRol kleur)
{
  StipTekstMaat maat = stip_meter_line (self->meter, tekst, letter, vet);

  stip_tekening_add_tekst (self->blad, (StipVak){ x, self->y + 0.2 * letter, maat.width, 1.06 * letter }, self->y + letter, tekst, letter, vet, kleur);
}

static double
add_wrapped (BladBouw *self, const char *tekst, double letter, gboolean vet, double x, double breed, StipKleurRol kleur)
{
  g_autoptr (GPtrArray) regels = stip_meter_wrap (self->meter, tekst, letter, vet, breed);
  double begin = self->y, hoog;

  for (guint i = 0; i < regels->len; i++)
    {
      add_line (self, g_ptr_array_index (regels, i), letter, vet, x, kleur);
      self->y += REGEL * letter;
    }
  hoog = self->y - begin;
  self->y = begin;
  return hoog;
}

static void
add_header (BladBouw *self)
{
  const StipTijdlijn *model = self->model;
  g_autofree char    *titel = model->ondertitel != NULL ? g_strdup_printf ("%s · %s", model->ondertitel, model->titel) : g_strdup (model->titel);
  g_autofree char    *datum = stip_datum_format (model->vandaag, STIP_DATUM_LANG, model->taal, model->vandaag);
  double              breed = stip_meter_line (self->meter, datum, LETTER, FALSE).width;
  double              hoog;

  self->y = self->hoogte > 0 ? 4 : MARGE; /* a page has its own margin */
  hoog = add_wrapped (self, titel, LETTER_TITEL, TRUE, MARGE, STIP_TIJDLIJN_BLAD_BREED - 3 * MARGE - breed, STIP_ROL_INKT);
  self->y += LETTER_TITEL - LETTER;
  add_line (self, datum, LETTER, FALSE, STIP_TIJDLIJN_BLAD_BREED - MARGE - breed, STIP_ROL_INKT_ZACHT);
  self->y += hoog - (LETTER_TITEL - LETTER) + 6;
}

static void
add_where (BladBouw *self)
{
  g_autofree char *hier = stip_tijdlijn_zin_hier (self->model);
  g_autofree char *stip = stip_tijdlijn_zin_stip (self->model);
  g_autofree char *zin = self->model->afgesloten && !self->model->stip_bereikt ? g_strdup (hier) : g_strdup_printf ("%s %s", hier, stip);

  self->y += add_wrapped (self, zin, LETTER, FALSE, MARGE, STIP_TIJDLIJN_BLAD_BREED - 2 * MARGE, STIP_ROL_INKT) + 14;
}

static void
add_picture (BladBouw *self)
{
  StipTijdlijnOpties opties = { STIP_TIJDLIJN_PLAAT, STIP_TIJDLIJN_BLAD_BREED, 1, 0, FACTOR, FALSE, FALSE };
  g_autoptr (StipTijdlijnLayout) plaat = stip_tijdlijn_layout_new (self->model, &opties, self->meter);

  stip_tekening_take (self->blad, plaat->tekening, 0, self->y);
  self->y += plaat->tekening->height + 16;
}

static void
add_heading (BladBouw *self, const char *tekst)
{
  add_line (self, tekst, LETTER_KOP, TRUE, MARGE, STIP_ROL_INKT);
  self->y += REGEL * LETTER_KOP + 6;
}

/* Makes room for a block of this height; on a new page the heading stands again. */
static void
need (BladBouw *self, double hoog)
{
  if (self->hoogte <= 0 || self->y + hoog <= self->hoogte || self->y <= REGEL * LETTER_KOP + 6)
    return;
  start_page (self);
  add_heading (self, stip_woord (self->model->taal, STIP_WOORD_TERMIJNEN));
}

static void
add_term (BladBouw *self, guint i)
{
  const StipTijdlijnTermijn *termijn = stip_tijdlijn_termijn (self->model, i);
  g_autofree char           *stand = stip_tijdlijn_termijn_stand (self->model, termijn);
  double                     breed = STIP_TIJDLIJN_BLAD_BREED - 3 * MARGE - KOLOM, begin, links, rechts;
  const char                *zin = termijn->zin != NULL ? termijn->zin : "";
  g_autoptr (GPtrArray) namen = stip_meter_wrap (self->meter, termijn->naam, LETTER, TRUE, KOLOM);
  g_autoptr (GPtrArray) standen = stip_meter_wrap (self->meter, stand, LETTER, FALSE, KOLOM);
  g_autoptr (GPtrArray) zinnen = stip_meter_wrap (self->meter, zin, LETTER, FALSE, breed);

  need (self, MAX (namen->len + standen->len, zinnen->len) * REGEL * LETTER + 16);
  stip_tekening_add_lijn (self->blad, (double[]){ MARGE, self->y, STIP_TIJDLIJN_BLAD_BREED - MARGE, self->y }, 2, STIP_ROL_BAND_STRAKS_RAND, 1);
  begin = self->y += 7;
  rechts = add_wrapped (self, zin, LETTER, FALSE, 2 * MARGE + KOLOM, breed, STIP_ROL_INKT);
  links = add_wrapped (self, termijn->naam, LETTER, TRUE, MARGE, KOLOM, STIP_ROL_INKT);
  self->y += links;
  links += add_wrapped (self, stand, LETTER, FALSE, MARGE, KOLOM, STIP_ROL_INKT_ZACHT);
  self->y = begin + MAX (links, rechts) + 8;
}

static void
add_terms (BladBouw *self)
{
  gboolean begonnen = FALSE;

  for (guint i = 0; i < self->model->termijnen->len; i++)
    {
      if (!stip_tijdlijn_termijn (self->model, i)->open)
        continue;
      if (!begonnen)
        add_heading (self, stip_woord (self->model->taal, STIP_WOORD_TERMIJNEN));
      begonnen = TRUE;
      add_term (self, i);
    }
}

GPtrArray *
stip_tijdlijn_blad_new (const StipTijdlijn *model, StipMeter *meter, double hoogte)
{
  BladBouw bouw = { model, meter, hoogte, g_ptr_array_new_with_free_func (free_tekening), NULL, 0 };

  start_page (&bouw);
  add_header (&bouw);
  add_where (&bouw);
  add_picture (&bouw);
  add_terms (&bouw);
  if (hoogte <= 0)
    {
      StipVorm *grond = g_ptr_array_index (bouw.blad->vormen, 0);

      bouw.blad->height = bouw.y + MARGE;
      grond->vak.height = bouw.blad->height;
    }
  return bouw.bladen;
}
