/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-palet.h"

#include <math.h>

/* WEG: this palette leaves it out. Colours as 0xRRGGBB. */
#define WEG G_MAXUINT32

typedef struct
{
  const char *id;
  guint32     licht, donker, contrast, contrast_donker, druk, plaat_donker;
} RolRij;

/* Sources: licht/donker ui.md 10 (alpha tints worked out on the background, so that the contrast can be tested),
 * druk and plaat_donker design.md 2. In high contrast the tints are off and the bands get an outline. */
static const RolRij rollen[STIP_ROL_AANTAL] = {
  /*                            id                    licht     donker    contrast  contr-dkr druk      plaat-dkr */
  [STIP_ROL_GEEN] = { "geen", WEG, WEG, WEG, WEG, WEG, WEG },
  [STIP_ROL_ACHTERGROND] = { "achtergrond", 0xFFFFFF, 0x1E1E1E, 0xFFFFFF, 0x1E1E1E, 0xFFFFFF, 0x1B2325 },
  [STIP_ROL_INKT] = { "inkt", 0x1D1D1D, 0xFFFFFF, 0x000000, 0xFFFFFF, 0x1D2B2E, 0xF3F7F6 },
  [STIP_ROL_INKT_ZACHT] = { "inkt-zacht", 0x515453, 0xC4CFCD, 0x000000, 0xFFFFFF, 0x37454A, 0xC9D5D3 },
  [STIP_ROL_ACCENT] = { "accent", 0x1A7F7A, 0x3FB0A8, 0x0B4F4B, 0xA9E8E2, 0x0A4F4C, 0x8FD6CB },
  [STIP_ROL_OP_ACCENT] = { "op-accent", 0xFFFFFF, 0x12201F, 0xFFFFFF, 0x101A19, 0xFFFFFF, 0x12201F },
  [STIP_ROL_ACCENT_INKT] = { "accent-inkt", 0x12706B, 0x7FD3CB, 0x0B4F4B, 0xA9E8E2, 0x0A4F4C, 0x8FD6CB },
  [STIP_ROL_STREEP] = { "streep", 0x1A7F7A, 0x3FB0A8, 0x0B4F4B, 0xA9E8E2, 0x1F7A74, 0x6FB9AE },
  [STIP_ROL_BAND] = { "band", 0xD9EBE9, 0x20403E, 0xFFFFFF, 0x1E1E1E, 0xEEF5F3, 0x222E30 },
  [STIP_ROL_BAND_NU] = { "band-nu", 0xC3E2DF, 0x1F5552, 0xFFFFFF, 0x1E1E1E, 0xDCEDE8, 0x293B3B },
  [STIP_ROL_BAND_STRAKS] = { "band-straks", 0xF4F2EE, 0x292827, 0xFFFFFF, 0x1E1E1E, 0xEEF5F3, 0x222E30 },
  [STIP_ROL_BAND_RAND] = { "band-rand", WEG, WEG, 0x000000, 0xFFFFFF, WEG, WEG },
  [STIP_ROL_BAND_STRAKS_RAND] = { "band-straks-rand", 0xCFCAC2, 0x4A4846, 0x000000, 0xFFFFFF, 0xC3D4D0, 0x35484A },
  [STIP_ROL_LIJN] = { "lijn", 0x8A8F8E, 0x7E8584, 0x000000, 0xFFFFFF, 0x37454A, 0xC9D5D3 },
  [STIP_ROL_VLAG] = { "vlag", 0xFFFFFF, 0x1E1E1E, 0xFFFFFF, 0x1E1E1E, 0xFFFFFF, 0x1B2325 },
  [STIP_ROL_VLAG_RAND] = { "vlag-rand", 0x5E6362, 0xC4CFCD, 0x000000, 0xFFFFFF, 0x1D2B2E, 0xF3F7F6 },
  [STIP_ROL_VLAG_INKT] = { "vlag-inkt", 0x1D1D1D, 0xFFFFFF, 0x000000, 0xFFFFFF, 0x1D2B2E, 0xF3F7F6 },
  [STIP_ROL_SPOED] = { "spoed", 0xF9EBC9, 0x4A3C1A, 0xFFFFFF, 0x1E1E1E, 0xFFFFFF, 0x1B2325 },
  [STIP_ROL_SPOED_INKT] = { "spoed-inkt", 0x7D5200, 0xF8D36B, 0x5A3A00, 0xFFE08A, 0x1D2B2E, 0xF3F7F6 },
  [STIP_ROL_LAAT] = { "laat", 0xFBE1E3, 0x541D20, 0xFFFFFF, 0x1E1E1E, 0x8A3317, 0xFFB59C },
  [STIP_ROL_LAAT_INKT] = { "laat-inkt", 0xB3121F, 0xFF8F88, 0x8A0010, 0xFFB8B2, 0xFFFFFF, 0x2A120A },
  [STIP_ROL_LAAT_RAND] = { "laat-rand", 0xB3121F, 0xFF8F88, 0x8A0010, 0xFFB8B2, 0x8A3317, 0xFFB59C },
  [STIP_ROL_VANDAAG] = { "vandaag", 0x1D1D1D, 0xFFFFFF, 0x000000, 0xFFFFFF, 0x1D2B2E, 0xF3F7F6 },
  [STIP_ROL_OP_VANDAAG] = { "op-vandaag", 0xFFFFFF, 0x1D1D1D, 0xFFFFFF, 0x000000, 0xFFFFFF, 0x1B2325 },
  [STIP_ROL_STIP] = { "stip", 0x1A7F7A, 0x3FB0A8, 0x0B4F4B, 0xA9E8E2, 0xF2AE3A, 0xF5B948 },
  [STIP_ROL_STIP_RAND] = { "stip-rand", 0x7DB3B0, 0x2E7F79, 0x000000, 0xFFFFFF, 0xA0650B, 0xF5B948 },
  [STIP_ROL_STIP_INKT] = { "stip-inkt", 0x12706B, 0x7FD3CB, 0x000000, 0xFFFFFF, 0x1D2B2E, 0xF3F7F6 },
  [STIP_ROL_GLOED] = { "gloed", 0x1A7F7A, 0x3FB0A8, WEG, WEG, WEG, WEG },
  [STIP_ROL_HALO_BINNEN] = { "halo-binnen", WEG, WEG, WEG, WEG, 0xF9DCA3, 0x6E5423 },
  [STIP_ROL_VOORRANG] = { "voorrang", 0xE9A63B, 0xE0A84A, 0xC98A1E, 0xFFD27A, 0xF2AE3A, 0xF5B948 },
  [STIP_ROL_VOORRANG_RAND] = { "voorrang-rand", 0x8A5A00, 0x5A3C08, 0x000000, 0x1E1E1E, 0x1D2B2E, 0x3A3222 },
  [STIP_ROL_HALO_BUITEN] = { "halo-buiten", WEG, WEG, WEG, WEG, 0xFDF1D9, 0x3A3222 },
  [STIP_ROL_LUCHT] = { "lucht", 0xFFF8EA, 0xFFF8EA, 0xFFF8EA, 0xFFF8EA, 0xFFF8EA, 0xFFF8EA },
  [STIP_ROL_HEUVEL_VER] = { "heuvel-ver", 0xE4F0E6, 0xE4F0E6, 0xE4F0E6, 0xE4F0E6, 0xE4F0E6, 0xE4F0E6 },
  [STIP_ROL_HEUVEL] = { "heuvel", 0xCFE4D6, 0xCFE4D6, 0xCFE4D6, 0xCFE4D6, 0xCFE4D6, 0xCFE4D6 },
  [STIP_ROL_HEUVEL_DICHT] = { "heuvel-dicht", 0xB7D5C5, 0xB7D5C5, 0xB7D5C5, 0xB7D5C5, 0xB7D5C5, 0xB7D5C5 },
  [STIP_ROL_BLAD] = { "blad", 0x8CC3B9, 0x8CC3B9, 0x8CC3B9, 0x8CC3B9, 0x8CC3B9, 0x8CC3B9 },
  [STIP_ROL_KAART] = { "kaart", 0xF0F7F5, 0xF0F7F5, 0xF0F7F5, 0xF0F7F5, 0xF0F7F5, 0xF0F7F5 },
  [STIP_ROL_HOUT] = { "hout", 0x7A5C45, 0x7A5C45, 0x7A5C45, 0x7A5C45, 0x7A5C45, 0x7A5C45 },
  [STIP_ROL_HUID] = { "huid", 0xE2B08C, 0xE2B08C, 0xE2B08C, 0xE2B08C, 0xE2B08C, 0xE2B08C },
  [STIP_ROL_HUID_DONKER] = { "huid-donker", 0xC68A63, 0xC68A63, 0xC68A63, 0xC68A63, 0xC68A63, 0xC68A63 },
  [STIP_ROL_HAAR] = { "haar", 0x3A2A22, 0x3A2A22, 0x3A2A22, 0x3A2A22, 0x3A2A22, 0x3A2A22 },
  [STIP_ROL_HAAR_GRIJS] = { "haar-grijs", 0x8B8F8E, 0x8B8F8E, 0x8B8F8E, 0x8B8F8E, 0x8B8F8E, 0x8B8F8E },
};

static double
to_linear (double deel)
{
  return deel <= 0.04045 ? deel / 12.92 : pow ((deel + 0.055) / 1.055, 2.4);
}

static double
from_linear (double deel)
{
  return deel <= 0.0031308 ? deel * 12.92 : 1.055 * pow (deel, 1 / 2.4) - 0.055;
}

static guint32
lookup (StipPaletSoort palet, const RolRij *rij)
{
  switch (palet)
    {
    case STIP_PALET_DONKER:
      return rij->donker;
    case STIP_PALET_CONTRAST:
      return rij->contrast;
    case STIP_PALET_CONTRAST_DONKER:
      return rij->contrast_donker;
    case STIP_PALET_DRUK:
    case STIP_PALET_GRIJS:
      return rij->druk;
    case STIP_PALET_PLAAT_DONKER:
      return rij->plaat_donker;
    case STIP_PALET_LICHT:
    case STIP_PALET_AANTAL:
    default:
      return rij->licht;
    }
}

StipKleur
stip_palet_kleur (StipPaletSoort palet, StipKleurRol rol)
{
  guint32   waarde = lookup (palet, &rollen[rol]);
  StipKleur kleur = { 0 };

  if (waarde == WEG)
    return kleur;
  kleur = (StipKleur){ ((waarde >> 16) & 0xFF) / 255.0, ((waarde >> 8) & 0xFF) / 255.0, (waarde & 0xFF) / 255.0, 1 };
  if (palet == STIP_PALET_GRIJS)
    {
      /* rounded to the 8 bits of the table in design.md, so that a golden file says the same everywhere */
      kleur.r = round (from_linear (stip_kleur_luminantie (kleur)) * 255) / 255;
      kleur.g = kleur.b = kleur.r;
    }
  return kleur;
}

StipPaletSoort
stip_palet_voor_plaat (StipPaletSoort palet)
{
  if (palet == STIP_PALET_LICHT)
    return STIP_PALET_DRUK;
  return palet == STIP_PALET_DONKER ? STIP_PALET_PLAAT_DONKER : palet;
}

const char *
stip_kleur_rol_id (StipKleurRol rol)
{
  return rollen[rol].id;
}

double
stip_kleur_luminantie (StipKleur kleur)
{
  return 0.2126 * to_linear (kleur.r) + 0.7152 * to_linear (kleur.g) + 0.0722 * to_linear (kleur.b);
}

double
stip_kleur_contrast (StipKleur een, StipKleur twee)
{
  double a = stip_kleur_luminantie (een), b = stip_kleur_luminantie (twee);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}
