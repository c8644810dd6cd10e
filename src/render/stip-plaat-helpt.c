/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-pad.h"
#include "render/stip-plaat-blad-prive.h"

/* The resident in the middle, the people around her: three on either side. */

#define MIDDEN_X 148.5
#define MIDDEN_Y 104.0
#define STRAAL   19.0
#define BODEM    "V162 C287 165.3 284.3 168 281 168 H16 C12.7 168 10 165.3 10 162 Z"

static const double rijen[] = { 68, 104, 140 };
static const double afstand[] = { 38, 45, 38 }; /* a ring around the middle, not two columns */

static double
helper_x (guint i)
{
  return i < 3 ? MIDDEN_X - afstand[i % 3] : MIDDEN_X + afstand[i % 3];
}

static void
paint_scene (StipPlaatTeken *t)
{
  stip_plaat_panel (t, 158, STIP_ROL_LUCHT);
  stip_tekening_add_pad (t->tek, "M10 128 C60 116 110 124 160 121 C210 118 250 112 287 118 " BODEM, STIP_ROL_HEUVEL_VER, STIP_ROL_GEEN, 0);
  stip_tekening_add_pad (t->tek, "M10 152 C60 144 120 150 170 148 C220 146 255 148 287 144 " BODEM, STIP_ROL_HEUVEL, STIP_ROL_GEEN, 0);
  for (guint i = 0; i < t->plaat->delen->len; i++)
    {
      const double lijn[] = { MIDDEN_X, MIDDEN_Y, helper_x (i), rijen[i % 3] };
      StipVorm    *vorm = stip_tekening_add_lijn (t->tek, lijn, 2, ROL_TEAL6, 1.2);

      vorm->streep = STIP_STREEP_PUNT;
      vorm->schaal = 2.8 / 6;
    }
}

/* Head and shoulders in the ring of "now": the same sign as on the road. */
static void
paint_resident (StipPlaatTeken *t)
{
  StipPlaatTekst u = { MIDDEN_X - 18, MIDDEN_Y + 31.6, 36, 16, STIP_PLAAT_MIN, 0, 1, TRUE, ROL_PAPIER, UIT_MIDDEN, STIP_KOP_GEEN, FALSE };
  double         breed = MAX (18, stip_plaat_breedte (t, t->plaat->hier.tekst, 16, TRUE) + 10);
  const double   tip[] = { MIDDEN_X - 3.4, MIDDEN_Y + 24.5, MIDDEN_X + 3.4, MIDDEN_Y + 24.5, MIDDEN_X, MIDDEN_Y + 20.5 };

  stip_tekening_add_cirkel (t->tek, MIDDEN_X, MIDDEN_Y, STRAAL + 0.8, ROL_PAPIER, STIP_ROL_GEEN, 0);
  stip_tekening_add_cirkel (t->tek, MIDDEN_X, MIDDEN_Y, STRAAL - 1.6, ROL_PAPIER, ROL_TEAL9, 3.2);
  stip_tekening_add_cirkel (t->tek, MIDDEN_X, MIDDEN_Y - 5, 5.2, ROL_INKT, STIP_ROL_GEEN, 0);
  stip_tekening_add_pad (t->tek,
                         "M138.8 114 C138.8 101 158.2 101 158.2 114 C158.2 115.4 157.4 115.8 "
                         "156.2 115.8 H140.8 C139.6 115.8 138.8 115.4 138.8 114 Z",
                         ROL_INKT, STIP_ROL_GEEN, 0);
  stip_tekening_add_veelhoek (t->tek, tip, 3, ROL_INKT, STIP_ROL_GEEN, 0);
  stip_tekening_add_vlak (t->tek, (StipVak){ MIDDEN_X - breed / 2, MIDDEN_Y + 24, breed, 11 }, 3, ROL_INKT, STIP_ROL_GEEN, 0);
  stip_plaat_zet (t, &t->plaat->hier, &u);
}

static void
set_helper (StipPlaatTeken *t, guint i)
{
  const StipPlaatDeel *deel = stip_plaat_deel (t->plaat->delen, i), *nl = stip_plaat_deel_nl (t, i);
  gboolean             links = i < 3;
  double               x = helper_x (i), y = rijen[i % 3], rand = x + (links ? -DISC - 3 : DISC + 3);
  double               breed = links ? rand - BINNEN : X1 - 8 - rand, letter;
  Uitlijning           uit = links ? UIT_EIND : UIT_BEGIN;
  StipPlaatTekst       kop = { links ? BINNEN : rand, y - 3.4, breed, 17, 16, 0, 1, TRUE, ROL_INKT, uit, STIP_KOP_KOP, FALSE };
  StipPlaatTekst       naam = { kop.x, 0, breed, STIP_PLAAT_MIN, 0, 6.3, 1, FALSE, ROL_INKT, uit, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst       tekst = { kop.x, 0, breed, STIP_PLAAT_MIN, 0, 6.3, 2, FALSE, ROL_INKT, uit, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst       klein = { kop.x, 0, breed, 10.5, STIP_PLAAT_MIN_NL, 4.1, 1, TRUE, ROL_GRIJS, uit, STIP_KOP_GEEN, TRUE };
  g_autoptr(GPtrArray) regels = stip_plaat_breek (t, deel->tekst.tekst, &tekst, &letter);
  guint n = (regels != NULL ? regels->len : 1) + (deel->uitleg.tekst != NULL ? 1 : 0);

  kop.y = y + 2.2 - n * 3.15 - (nl != NULL ? 3.6 : 0);
  stip_plaat_schijf (t, x, y, DISC, deel->pictogram, 13.5);
  stip_plaat_zet (t, &deel->kop, &kop);
  naam.y = kop.y + 7;
  tekst.y = stip_plaat_zet (t, &deel->uitleg, &naam);
  klein.y = stip_plaat_zet (t, &deel->tekst, &tekst) - 0.9;
  if (nl == NULL)
    return;
  g_autofree char *kort = stip_plaat_deel_kort (nl);
  klein.y = stip_plaat_zet_nl (t, kort, &klein);
  klein.vet = FALSE;
  stip_plaat_zet_nl (t, nl->tekst.tekst, &klein);
}

void
stip_plaat_teken_helpt (StipPlaatTeken *t)
{
  paint_scene (t);
  stip_plaat_titel (t, BINNEN, 28, X1 - 8 - BINNEN, 28);
  paint_resident (t);
  for (guint i = 0; i < t->plaat->delen->len; i++)
    set_helper (t, i);
  stip_plaat_strook (t);
}
