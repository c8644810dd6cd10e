/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-bouwer.h"

/* ui.md 3 "Strip" (STROOK, LAAG; MEEKIJK is the strip with words that are read
 * across a desk and one flag) and design.md 11 (PLAAT), px at text factor 1. 0 = this style has none of it. */
static const StipTijdlijnMaten maten[STIP_TIJDLIJN_STIJLEN] = {
  [STIP_TIJDLIJN_STROOK] = {
      .marge = 18,
      .rand = 13,
      .breuk = 32,
      .eind_rand = 25,
      .hoogte = 166,
      .pil_y = 7,
      .pil_hoogte = 20,
      .pil_letter = 11.6,
      .pil_pad = 8,
      .vandaag_boven = 9,
      .vandaag_onder = 145,
      .vandaag_dikte = 2,
      .band_y = 35,
      .band_hoogte = 107,
      .band_straal = 6,
      .band_kier = 1,
      .band_letter = 12,
      .band_basis = 51,
      .band_pad = 9,
      .rij_y = { 7, 39 },
      .vlag_hoogte = 20,
      .vlag_letter = 11.6,
      .vlag_pad = 7,
      .vlag_straal = 4,
      .vlag_icoon = 13,
      .paal = 1.4,
      .as_y = 94.5,
      .as_vol = 4,
      .as_straks = 3,
      .straal = 11,
      .straal_straks = 10.2,
      .ring = 1.6,
      .halo = 2,
      .pictogram = 15,
      .pictogram_straks = 14,
      .label_basis = { 121, 134 },
      .label_letter = 11.4,
      .maand_boven = 145,
      .maand_onder = 150,
      .maand_basis = 158,
      .maand_letter = 10.8,
      .maand_wit = 4,
      .stip_straal = 9,
      .stip_wit = 11.5,
      .stip_rand = 14,
      .stip_rand_dikte = 2,
      .stip_gloed = 42,
      .stip_letter = 13,
      .stip_basis = 84,
      .stip_woord_letter = 12,
      .stip_woord_basis = 113 },
  [STIP_TIJDLIJN_LAAG] = { .marge = 18, .rand = 12, .breuk = 36, .eind_rand = 18, .hoogte = 44, .vandaag_boven = 4, .vandaag_onder = 40, .vandaag_dikte = 2, .vandaag_knoop = 4, .band_y = 8, .band_hoogte = 28, .band_straal = 5, .band_kier = 1, .rij_y = { 5, 5 }, .vlag_hoogte = 10, .paal = 1.2, .as_y = 22, .as_vol = 4, .as_straks = 3, .straal = 4.5, .straal_straks = 3.8, .ring = 1.4, .stip_straal = 6, .stip_wit = 7.5, .stip_rand = 9, .stip_rand_dikte = 1.6, .stip_gloed = 19 },
  [STIP_TIJDLIJN_PLAAT] = { .marge = 18, .rand = 24, .breuk = 44, .eind_rand = 70, .hoogte = 260, .pil_y = 8, .pil_hoogte = 27, .pil_letter = 14, .pil_pad = 11, .vandaag_boven = 34, .vandaag_onder = 218, .vandaag_dikte = 2.5, .vandaag_knoop = 7, .band_y = 42, .band_hoogte = 170, .band_straal = 10, .band_kier = 0.75, .band_letter = 15, .band_basis = 66, .band_pad = 12, .nu_balk = 4, .rij_y = { 76, 76 + 30 }, .vlag_hoogte = 26, .vlag_letter = 13.5, .vlag_pad = 10, .vlag_inkeping = 7, .paal = 2, .as_y = 144 + 8, .as_vol = 6, .as_straks = 4, .straal = 17, .straal_straks = 16, .ring = 2.5, .halo = 1.5, .pictogram = 21, .pictogram_straks = 20, .label_basis = { 188, 205 }, .label_letter = 13, .maand_boven = 214, .maand_onder = 222, .maand_basis = 238, .maand_letter = 13, .maand_wit = 6, .stip_straal = 16, .stip_wit = 0, .stip_rand = 16, .stip_rand_dikte = 2, .stip_binnen = 25, .stip_buiten = 34, .stip_letter = 14, .stip_basis = 203, .stip_woord_letter = 13, .stip_woord_basis = 108 },
  [STIP_TIJDLIJN_MEEKIJK] = { .marge = 13, .rand = 13, .breuk = 32, .eind_rand = 25, .hoogte = 166, .pil_y = 7, .pil_hoogte = 20, .pil_letter = 12, .pil_pad = 8, .vandaag_boven = 9, .vandaag_onder = 145, .vandaag_dikte = 2, .band_y = 35, .band_hoogte = 107, .band_straal = 6, .band_kier = 1, .band_letter = 12.6, .band_basis = 51, .band_pad = 9, .rij_y = { 7, 7 }, .vlag_hoogte = 20, .vlag_letter = 12, .vlag_pad = 7, .vlag_straal = 4, .vlag_icoon = 13, .paal = 1.4, .as_y = 94.5, .as_vol = 4, .as_straks = 3, .straal = 11, .straal_straks = 10.2, .ring = 1.6, .halo = 2, .pictogram = 15, .pictogram_straks = 14, .label_basis = { 121, 134 }, .label_letter = 11.8, .maand_boven = 145, .maand_onder = 150, .maand_basis = 158, .maand_letter = 11.2, .maand_wit = 4, .stip_straal = 9, .stip_wit = 11.5, .stip_rand = 14, .stip_rand_dikte = 2, .stip_gloed = 42, .stip_letter = 13.4, .stip_basis = 84, .stip_woord_letter = 12.4, .stip_woord_basis = 113 },
};

/* Of the width, for the linear part where there is a break; and how many days after the present phase it holds: ten
 * in the strip (ui.md), on a plate, which cannot be scrolled, some weeks more. */
static const double aandeel[STIP_TIJDLIJN_STIJLEN] = { 0.70, 0.70, 0.74, 0.70 };
static const int    dagen_na[STIP_TIJDLIJN_STIJLEN] = { 10, 10, 42, 10 };

double
stip_tijdlijn_hoogte (StipTijdlijnStijl stijl, double text_factor)
{
  return maten[stijl].hoogte * text_factor;
}

/* Everything grows with the text: a pictogram beside large letters would be a speck. */
void
stip_tijdlijn_maten_init (StipTijdlijnMaten *self, StipTijdlijnStijl stijl, double text_factor)
{
  double *getallen = (double *)self;

  *self = maten[stijl];
  for (gsize i = 0; i < sizeof *self / sizeof (double); i++)
    getallen[i] *= text_factor;
}

double
stip_tijdlijn_lucht_vandaag (const StipTijdlijnMaten *m)
{
  return m->straal + m->halo + m->vandaag_dikte;
}

double
stip_tijdlijn_lucht_stip (const StipTijdlijnMaten *m)
{
  return m->straal + m->stip_rand + m->stip_rand_dikte;
}

/* After today there is always room for a disc, the stip and another disc. */
StipTijdlijnRuimte
stip_tijdlijn_ruimte (const StipTijdlijnMaten *m, const StipTijdlijnOpties *opties)
{
  return (StipTijdlijnRuimte){ opties->width, m->marge, m->rand, m->breuk, m->eind_rand, aandeel[opties->stijl], stip_tijdlijn_lucht_vandaag (m) + 2 * stip_tijdlijn_lucht_stip (m) + 2, dagen_na[opties->stijl] };
}
