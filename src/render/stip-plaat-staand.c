/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-plaat-blad-prive.h"

/* The road in portrait: the picture above, and below it every station with its
 * words in a row of its own. */

#define BLAD_X1  200.0
#define SCHAAL   ((BLAD_X1 - X0) / (X1 - X0))
#define ZAKKEN   35.0 /* how far the picture stands lower, so that the title has the sky */
#define RIJEN_Y  117.0
#define RIJEN_Y1 241.0
#define EXTRA    5.0 /* the row of "now" is a card */
#define EXTRA_NL 9.0
#define STROOK_Y 245.0
#define STROOK_H 42.0
#define TEKST_X  38.0
#define DATUM_X  150.0

static double
map_x (double x)
{
  return X0 + (x - X0) * SCHAAL;
}

static double
map_y (double y)
{
  return y * SCHAAL + ZAKKEN;
}

/* Drawn as on the landscape sheet and made smaller; the sky is drawn higher. */
static void
paint_picture (StipPlaatTeken *t)
{
  g_autoptr(StipTekening) beeld = stip_tekening_new (STIP_PLAAT_BREED, STIP_PLAAT_HOOG, t->tek->family);
  StipPlaatTeken klein = *t;

  stip_tekening_add_vlak (t->tek, (StipVak){ X0, 10, BLAD_X1 - X0, 50 }, 6, STIP_ROL_LUCHT, STIP_ROL_GEEN, 0);
  stip_tekening_add_vlak (t->tek, (StipVak){ X0, 20, BLAD_X1 - X0, 45 }, 0, STIP_ROL_LUCHT, STIP_ROL_GEEN, 0);
  klein.tek = beeld;
  stip_plaat_teken_landschap (&klein);
  stip_tekening_scale (beeld, SCHAAL);
  stip_tekening_take (t->tek, beeld, X0 * (1 - SCHAAL), ZAKKEN);
}

static void
set_title (StipPlaatTeken *t)
{
  const StipPlaat *plaat = t->plaat;
  StipPlaatTekst   titel = { BINNEN, 25, BLAD_X1 - 8 - BINNEN, 26, 20, 0, 1, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_TITEL, FALSE, TRUE };
  StipPlaatTekst   onder = { BINNEN, 34.5, 138, 15, STIP_PLAAT_MIN, 6.4, 2, FALSE, ROL_GRIJS, UIT_BEGIN, STIP_KOP_GEEN, FALSE, TRUE };
  StipPlaatTekst   nl = { BINNEN, 0, 138, 11.5, STIP_PLAAT_MIN_NL, 0, 1, FALSE, ROL_GRIJS, UIT_BEGIN, STIP_KOP_GEEN, TRUE, TRUE };
  StipZin          dutch = { plaat->nl != NULL ? plaat->nl->titel.tekst : NULL, (char *)"de Nederlandse titel" };

  stip_plaat_zet (t, &plaat->titel, &titel);
  nl.y = stip_plaat_zet (t, &plaat->ondertitel, &onder) + 0.2;
  stip_plaat_zet (t, &dutch, &nl);
}

/* What the picture cannot say at its size: where she is, and when she is free.
 */
static void
set_labels (StipPlaatTeken *t)
{
  stip_plaat_zon_label (t, map_x (STIP_PLAAT_ZON_X - 22.5) - 2, map_y (STIP_PLAAT_ZON_Y) - 9);
  if (t->plaat->aangekomen)
    stip_plaat_speld (t, map_x (STIP_PLAAT_ZON_X) - 4, 73, map_y (STIP_PLAAT_ZON_Y) + 7, TRUE);
}

/* Done, now and later as on the road, at the size of a row. */
static void
paint_station (StipPlaatTeken *t, double x, double y, const StipPlaatDeel *deel)
{
  g_autoptr(StipTekening) teken = stip_tekening_new (STIP_PLAAT_BREED, STIP_PLAAT_HOOG, t->tek->family);
  StipPlaatTeken klein = *t;

  klein.tek = teken;
  stip_plaat_station (&klein, 0, 0, deel);
  stip_tekening_scale (teken, deel->staat == STIP_PLAAT_NU ? 0.62 : 0.72);
  stip_tekening_take (t->tek, teken, x, y);
}

/* "U bent hier" on the edge of her own row. */
static void
set_here (StipPlaatTeken *t, double boven)
{
  double         breed = stip_plaat_breedte (t, t->plaat->hier.tekst, STIP_PLAAT_MIN, TRUE) + 8, x = BLAD_X1 - 4 - breed;
  StipPlaatTekst tekst = { x, boven + 5.6, breed, STIP_PLAAT_MIN, 0, 0, 1, TRUE, ROL_PAPIER, UIT_MIDDEN, STIP_KOP_GEEN, FALSE };

  stip_tekening_add_vlak (t->tek, (StipVak){ x, boven, breed, 8 }, 3, ROL_INKT, STIP_ROL_GEEN, 0);
  stip_plaat_zet (t, &t->plaat->hier, &tekst);
}

static void
set_when (StipPlaatTeken *t, const StipPlaatDeel *deel, double y)
{
  gboolean       klaar = deel->staat == STIP_PLAAT_KLAAR;
  double         breed = BLAD_X1 - 2 - DATUM_X;
  StipPlaatTekst duur = { DATUM_X + 7.5, y, breed - 7.5, STIP_PLAAT_MIN, 0, 6.3, 2, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst datum = { DATUM_X, y, breed, STIP_PLAAT_MIN, 0, 6.3, 2, deel->staat == STIP_PLAAT_NU, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };

  if (klaar && deel->datum.tekst != NULL)
    {
      stip_plaat_vink (t, DATUM_X + 2.4, y - 1.8, 4.6, 1.3, ROL_TEAL9);
      stip_plaat_zet (t, &deel->datum, &duur);
      return;
    }
  if (deel->duur.tekst != NULL)
    {
      stip_plaat_pictogram (t, DATUM_X + 2.6, y - 1.8, 5.6, "klok", ROL_TEAL9);
      datum.y = stip_plaat_zet (t, &deel->duur, &duur);
    }
  stip_plaat_zet (t, &deel->datum, &datum);
}

/* Its name and its sentences on one line. */
static void
set_dutch (StipPlaatTeken *t, const StipPlaatDeel *nl, double y)
{
  g_autofree char *kort = stip_plaat_deel_kort (nl);
  double           breed = stip_meter_line (stip_meter_tweede (t->meter), kort, 10.5 * STIP_PLAAT_PUNT, TRUE).width + 2.5;
  StipPlaatTekst   vet = { TEKST_X, y, breed, 10.5, STIP_PLAAT_MIN_NL, 4.1, 1, TRUE, ROL_GRIJS, UIT_BEGIN, STIP_KOP_GEEN, TRUE, TRUE };
  StipPlaatTekst   rest = { TEKST_X + breed, y, DATUM_X - 2 - TEKST_X - breed, 10.5, STIP_PLAAT_MIN_NL, 4, 2, FALSE, ROL_GRIJS, UIT_BEGIN, STIP_KOP_GEEN, TRUE, TRUE };

  stip_plaat_zet_nl (t, kort, &vet);
  stip_plaat_zet_nl (t, nl->tekst.tekst, &rest);
}

static void
set_row (StipPlaatTeken *t, guint i, double boven, double hoog)
{
  const StipPlaatDeel *deel = stip_plaat_deel (t->plaat->delen, i), *nl = stip_plaat_deel_nl (t, i);
  gboolean             nu = deel->staat == STIP_PLAAT_NU;
  double               midden = boven + hoog / 2, breed = DATUM_X - 3 - TEKST_X, letter;
  StipPlaatTekst       kop = { TEKST_X, 0, breed, 17, 16, 0, 1, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_KOP, FALSE };
  StipPlaatTekst       tekst = { TEKST_X, 0, breed, STIP_PLAAT_MIN, 0, 6.2, 2, FALSE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE, nl != NULL };
  g_autoptr(GPtrArray) regels = stip_plaat_breek (t, deel->tekst.tekst, &tekst, &letter);
  guint n = regels != NULL ? regels->len : 1;

  if (nu)
    stip_tekening_add_vlak (t->tek, (StipVak){ X0, boven + 0.6, BLAD_X1 - X0, hoog - 1.2 }, 4, STIP_ROL_KAART, ROL_TEAL9, 1.2);
  paint_station (t, X0 + 14, midden, deel);
  kop.y = midden + 4.9 - (n + 1) * 3.1 - (nl != NULL ? 2.6 : 0) - (nl != NULL && nu ? 1.2 : 0);
  if (nu) /* the label stands in the row: the picture above is too small for it
           */
    set_here (t, boven - 3.6);
  stip_plaat_zet (t, &deel->kop, &kop);
  tekst.y = kop.y + 6.6 * t->plaat->taal->vergroting;
  double einde = stip_plaat_zet (t, &deel->tekst, &tekst);
  set_when (t, deel, nu ? midden + (nl != NULL ? -3.4 : deel->datum.tekst != NULL ? 0.6
                                                                                  : 3)
                        : kop.y + (deel->datum.tekst != NULL && deel->staat != STIP_PLAAT_KLAAR ? 0 : 3.3));
  if (nl != NULL)
    set_dutch (t, nl, einde - 1.4);
}

static void
set_strip (StipPlaatTeken *t)
{
  const StipPlaat *plaat = t->plaat, *nl = plaat->nl;
  gboolean         drie = plaat->afspraak.tekst != NULL;
  double           y = STROOK_Y, breed = nl != NULL ? 100 : BLAD_X1 - 8 - 42;
  const double     deling[] = { 18, y + 25.5, BLAD_X1 - 8, y + 25.5 };
  StipPlaatTekst   klein = { 42, y + 6.6, breed, STIP_PLAAT_MIN, 0, 0, 1, FALSE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst   groot = { 42, drie ? y + 14.6 : y + 11, breed, 20, 16, 0, 1, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst   dutch = { 146, y + 8, BLAD_X1 - 4 - 146, 10.5, STIP_PLAAT_MIN_NL, 4.3, 2, FALSE, ROL_GRIJS, UIT_NL (t), STIP_KOP_GEEN, TRUE };
  StipPlaatTekst   vraag = { 42, y + 35.5, 76, STIP_PLAAT_MIN, 0, 0, 1, FALSE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst   bel = { 120, y + 35.8, BLAD_X1 - 8 - 120, 20, 16, 0, 1, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst   proef = { BINNEN, y + STROOK_H + 5.5, 100, 10.5, STIP_PLAAT_MIN_NL, 0, 1, FALSE, ROL_GRIJS, UIT_BEGIN, STIP_KOP_GEEN, TRUE };

  stip_tekening_add_vlak (t->tek, (StipVak){ X0, y, BLAD_X1 - X0, STROOK_H }, 6, ROL_TEAL1, STIP_ROL_GEEN, 0);
  stip_plaat_schijf (t, 28, y + 12.8, 9.5, drie ? "kalender" : "gesprek", 11.5);
  stip_plaat_zet (t, &plaat->afspraak, &klein);
  stip_plaat_zet (t, &plaat->wanneer, &groot);
  klein.y = drie ? y + 21.6 : y + 18.6;
  stip_plaat_zet (t, &plaat->met, &klein);
  if (nl != NULL)
    {
      dutch.y = stip_plaat_zet_nl (t, nl->afspraak.tekst, &dutch);
      dutch.y = stip_plaat_zet_nl (t, nl->wanneer.tekst, &dutch);
      stip_plaat_zet_nl (t, nl->met.tekst, &dutch);
    }
  stip_tekening_add_lijn (t->tek, deling, 2, STIP_ROL_BLAD, 0.8);
  stip_plaat_schijf (t, 28, y + 33.8, 7, "telefoon", 8.6);
  stip_plaat_zet (t, &plaat->vraag, &vraag);
  stip_plaat_zet (t, &plaat->telefoon, &bel);
  stip_plaat_zet (t, &plaat->proef, &proef);
}

void
stip_plaat_teken_staand (StipPlaatTeken *t)
{
  guint  n = t->plaat->delen->len;
  double extra = t->plaat->nl != NULL ? EXTRA_NL : EXTRA, hoog = MIN (28, (RIJEN_Y1 - RIJEN_Y - extra) / n), boven = RIJEN_Y;

  paint_picture (t);
  set_title (t);
  set_labels (t);
  for (guint i = 0; i < n; i++)
    {
      double deze = hoog + (stip_plaat_deel (t->plaat->delen, i)->staat == STIP_PLAAT_NU ? extra : 0);

      set_row (t, i, boven, deze);
      boven += deze;
    }
  set_strip (t);
}
