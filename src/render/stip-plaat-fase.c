/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-plaat-blad-prive.h"

/* A picture at the left, four answers at the right (design.md 9): the plate of
 * one phase, and the card at the door. */

#define WOORDEN  146.0
#define SCHIJF_X 157.2
#define TEKST_X  174.0
#define STAP     13.0

/* Where she is on the whole path, small, in the sky of the picture. */
static void
paint_mini_path (StipPlaatTeken *t)
{
  int nu = t->plaat->nu;

  for (int i = 0; i < STIP_FASE_AANTAL; i++)
    {
      double       x = 22 + STAP * i;
      const double lijn[] = { x, 24, x + STAP, 24 };

      if (i + 1 == STIP_FASE_AANTAL)
        continue;
      StipVorm *vorm = stip_tekening_add_lijn (t->tek, lijn, 2, ROL_TEAL9, i < nu ? 1.8 : 1);
      vorm->streep = i < nu ? STIP_STREEP_VOL : STIP_STREEP_PUNT;
      vorm->schaal = 2.2 / 6;
    }
  for (int i = 0; i < STIP_FASE_AANTAL; i++)
    {
      double x = 22 + STAP * i;

      if (i == nu)
        stip_tekening_add_cirkel (t->tek, x, 24, 4.6, ROL_PAPIER, ROL_TEAL9, 2);
      else
        stip_tekening_add_cirkel (t->tek, x, 24, i < nu ? 3.8 : 3.4, i < nu ? ROL_TEAL9 : ROL_PAPIER, ROL_TEAL9, RAND);
      if (i < nu)
        stip_plaat_vink (t, x, 24, 4, 1, ROL_PAPIER);
    }
}

static void
set_block (StipPlaatTeken *t, guint i, double midden)
{
  const StipPlaatDeel *deel = stip_plaat_deel (t->plaat->delen, i), *nl = stip_plaat_deel_nl (t, i);
  double               breed = X1 - TEKST_X, letter;
  StipPlaatTekst       kop = { TEKST_X, 0, breed, 17, 16, 0, 1, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_KOP, FALSE };
  StipPlaatTekst       tekst = { TEKST_X, 0, breed, STIP_PLAAT_MIN, 0, nl != NULL ? 6.2 : 6.7, 3, FALSE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst       dutch = { TEKST_X, 0, breed, 10.5, STIP_PLAAT_MIN_NL, 4.2, 2, FALSE, ROL_GRIJS, UIT_BEGIN, STIP_KOP_GEEN, TRUE, FALSE };
  StipPlaatTekst       naast = { TEKST_X + breed / 2, 0, breed / 2, 10.5, STIP_PLAAT_MIN_NL, 0, 1, TRUE, ROL_GRIJS, UIT_EIND, STIP_KOP_GEEN, TRUE, FALSE };
  g_autoptr(GPtrArray) regels = deel->tekst.tekst != NULL ? stip_plaat_breek (t, deel->tekst.tekst, &tekst, &letter) : NULL;
  guint n = regels != NULL ? regels->len : 1;

  stip_plaat_schijf (t, SCHIJF_X, midden, DISC, deel->pictogram, 13.5);
  /* heading and text together stand in the middle beside their disc */
  kop.y = midden + 1.6 - n * tekst.regel / 2 - (nl != NULL ? 3.4 : 0);
  stip_plaat_zet (t, &deel->kop, &kop);
  tekst.y = kop.y + 7.2;
  dutch.y = stip_plaat_zet (t, &deel->tekst, &tekst) - 0.8;
  if (nl == NULL)
    return;
  g_autofree char *kort = stip_plaat_deel_kort (nl);
  naast.y = kop.y;
  stip_plaat_zet_nl (t, kort, &naast);
  stip_plaat_zet_nl (t, nl->tekst.tekst, &dutch);
}

void
stip_plaat_teken_fase (StipPlaatTeken *t)
{
  gboolean nl = t->plaat->nl != NULL;
  double   eerste = nl ? 66 : 63, stap = nl ? 31 : 30;

  stip_plaat_teken_beeld (t);
  if (t->plaat->nu >= 0)
    paint_mini_path (t);
  stip_plaat_titel (t, WOORDEN, 29, X1 - WOORDEN, 32);
  for (guint i = 0; i < t->plaat->delen->len; i++)
    set_block (t, i, eerste + stap * i);
  stip_plaat_strook (t);
}
