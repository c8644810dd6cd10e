/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-pad.h"
#include "render/stip-plaat-blad-prive.h"

/* The road with its stations, of any number from 4 to 7 (design.md 6). */

#define ZON_X  STIP_PLAAT_ZON_X
#define ZON_Y  STIP_PLAAT_ZON_Y
#define ZON    9.0
#define KIM    45.0 /* the horizon under the stip */
#define STRAAT 9.5
#define GOLF \
  "V105 C250 112 215 100 170 106 C120 112.5 70 100 10 107 Z" /* so that the    \
                                                                picture ends   \
                                                                softly */

double
stip_plaat_station_x (guint i, guint n)
{
  return X0 + (X1 - X0) / n * (i + 0.5);
}

double
stip_plaat_station_y (guint i, guint n)
{
  return 88 - 10.0 * i / (n - 1) + (i % 2 == 0 ? 4.2 : -4.2);
}

static void
paint_landscape (StipPlaatTeken *t)
{
  stip_tekening_add_pad (t->tek, "M10 16 C10 12.7 12.7 10 16 10 H281 C284.3 10 287 12.7 287 16 " GOLF, STIP_ROL_LUCHT, STIP_ROL_GEEN, 0);
  stip_plaat_zon (t, ZON_X, ZON_Y, ZON);
  stip_tekening_add_pad (t->tek,
                         "M10 62 C50 54 95 61 140 58 C185 55 215 45 248 43.5 "
                         "C268 44 280 45 287 46 " GOLF,
                         STIP_ROL_HEUVEL_VER, STIP_ROL_GEEN, 0);
  stip_tekening_add_pad (t->tek,
                         "M10 71 C40 64 78 66 120 69 C170 73 205 66 235 60 C258 "
                         "55.5 275 56 287 57 " GOLF,
                         STIP_ROL_HEUVEL, STIP_ROL_GEEN, 0);
  stip_plaat_boom (t, 50, 68.5, 7.5);
  stip_plaat_boom (t, 56, 68.5, 5.5);
  stip_plaat_boom (t, 190, 69.5, 7.5);
  stip_plaat_boom (t, 196, 69, 5.5);
  stip_plaat_boom (t, 201, 68.5, 7);
  stip_tekening_add_pad (t->tek, "M10 92 C40 80 90 88 130 84 C175 80 215 76 287 76 " GOLF, STIP_ROL_HEUVEL_DICHT, STIP_ROL_GEEN, 0);
}

/* From station `van` (-1: the edge of the picture) to station `tot`, level at
 * every station. (transfer full) */
static GArray *
make_road (int van, int tot, guint n)
{
  GArray *pad = stip_pad_new ();
  double  x = van < 0 ? X0 : stip_plaat_station_x (van, n), y = van < 0 ? stip_plaat_station_y (0, n) + 7 : stip_plaat_station_y (van, n);

  stip_pad_move (pad, x, y);
  for (int i = van + 1; i <= tot; i++)
    {
      double naar_x = stip_plaat_station_x (i, n), naar_y = stip_plaat_station_y (i, n), d = 0.48 * (naar_x - x);

      stip_pad_curve (pad, x + d, y, naar_x - d, naar_y, naar_x, naar_y);
      x = naar_x;
      y = naar_y;
    }
  return pad;
}

static void
paint_road (StipPlaatTeken *t, int van, int tot, guint n, gboolean gegaan)
{
  g_autoptr(GArray) pad = NULL;

  if (van >= tot)
    return;
  pad = make_road (van, tot, n);
  stip_tekening_add_pad_delen (t->tek, pad, STIP_ROL_GEEN, gegaan ? ROL_TEAL9 : ROL_TEAL6, STRAAT + 2 * RAND)->stomp = TRUE;
  stip_tekening_add_pad_delen (t->tek, pad, STIP_ROL_GEEN, gegaan ? ROL_TEAL9 : ROL_PAPIER, STRAAT)->stomp = TRUE;
  StipVorm *strepen = stip_tekening_add_pad_delen (t->tek, pad, STIP_ROL_GEEN, gegaan ? ROL_PAPIER : ROL_TEAL6, 1);
  strepen->streep = STIP_STREEP_WEG;
  strepen->stomp = FALSE;
}

/* The last bit of road narrows to nothing under the stip. */
static void
paint_tail (StipPlaatTeken *t, guint n)
{
  double lx = stip_plaat_station_x (n - 1, n), ly = stip_plaat_station_y (n - 1, n);
  g_autoptr(GArray) lijn = stip_pad_new ();

  stip_pad_move (lijn, lx, ly);
  stip_pad_curve (lijn, lx + 16, ly - 13, ZON_X - 10, KIM + 8, ZON_X - 0.5, KIM - 0.6);
  g_autoptr(GArray) lint = stip_pad_lint (lijn, STRAAT, 0.5, 0, 0.7);
  stip_tekening_add_pad_delen (t->tek, lint, t->plaat->aangekomen ? ROL_TEAL9 : ROL_PAPIER, t->plaat->aangekomen ? ROL_TEAL9 : ROL_TEAL6, RAND);
}

/* How far she has come: the last station that is done or now, or -1. */
static int
find_reached (GPtrArray *delen)
{
  int bereikt = -1;

  for (guint i = 0; i < delen->len; i++)
    if (stip_plaat_deel (delen, i)->staat != STIP_PLAAT_LATER)
      bereikt = (int)i;
  return bereikt;
}

static void
paint_leader (StipPlaatTeken *t, double x, double boven, double onder)
{
  const double punten[] = { x, boven, x, onder };
  StipVorm    *lijn = stip_tekening_add_lijn (t->tek, punten, 2, ROL_TEAL6, 1);

  lijn->streep = STIP_STREEP_PUNT;
  lijn->schaal = 2.6 / 6;
}

/* --- the words under the road --- */

/* Where the lines of all columns stand, so that lengths and dates make one row.
 */
typedef struct
{
  double x, breed, steek; /* of one column */
  double kop, tekst, regel, duur, onder;
  double groot; /* letter of a heading; with few stations there is room for more */
  double letter;
  int    kop_regels, regels, data;
} Kolommen;

static StipPlaatTekst
heading_of (const Kolommen *k)
{
  return (StipPlaatTekst){ k->x, k->kop, k->breed, k->groot, k->groot - 1, 6.8, 2, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_KOP, FALSE };
}

static StipPlaatTekst
text_of (const Kolommen *k, gboolean vet)
{
  return (StipPlaatTekst){ k->x, k->tekst, k->breed, k->letter, STIP_PLAAT_MIN, k->regel, 5, vet, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };
}

static int
count_lines (StipPlaatTeken *t, const char *tekst, const StipPlaatTekst *vorm)
{
  double letter;
  g_autoptr(GPtrArray) regels = tekst != NULL ? stip_plaat_breek (t, tekst, vorm, &letter) : NULL;

  return regels != NULL ? (int)regels->len : 0;
}

/* The rows follow from the longest heading, text and date; where they need more
 * room they begin higher. */
static void
measure_columns (StipPlaatTeken *t, Kolommen *k)
{
  GPtrArray *delen = t->plaat->delen;
  gboolean   nl = t->plaat->nl != NULL, ruim = delen->len < 6 && !nl;

  k->steek = (X1 - X0) / delen->len;
  k->breed = k->steek - 5.2;
  k->groot = ruim ? 18 : 17;
  k->letter = ruim ? 16 : STIP_PLAAT_MIN;
  k->regel = nl ? 6.1 : ruim ? 7.6
                             : 6.7;
  k->onder = stip_plaat_strook_boven (t) - (nl ? 2.5 : 4.2);
  for (guint i = 0; i < delen->len; i++)
    {
      const StipPlaatDeel *deel = stip_plaat_deel (delen, i);
      StipPlaatTekst       kop = heading_of (k), tekst = text_of (k, FALSE), datum = text_of (k, deel->staat == STIP_PLAAT_NU);
      k->kop_regels = MAX (k->kop_regels, count_lines (t, deel->kop.tekst, &kop));
      k->regels = MAX (k->regels, count_lines (t, deel->tekst.tekst, &tekst));
      k->data = MAX (k->data, count_lines (t, deel->datum.tekst, &datum));
    }
  double hoogte = 7.5 + (k->kop_regels - 1) * 6.8 + k->regels * k->regel + 1.2 + k->data * k->regel;
  k->kop = nl ? 113.8 : CLAMP (k->onder - 2.6 - hoogte, 115.5, 120);
  k->tekst = k->kop + (nl ? 7 : 7.5) + (k->kop_regels - 1) * 6.8 + (ruim ? 1.8 : 0);
  k->duur = k->tekst + k->regels * k->regel + 1.2;
}

/* A date that is too long for its column beside the tick: first in plain
 * letters, then with the day on its own line. */
static double
set_date (StipPlaatTeken *t, const StipZin *datum, StipPlaatTekst *vorm)
{
  if (datum->tekst == NULL || count_lines (t, datum->tekst, vorm) > 0)
    return stip_plaat_zet (t, datum, vorm);
  vorm->vet = FALSE;
  if (count_lines (t, datum->tekst, vorm) > 0)
    return stip_plaat_zet (t, datum, vorm);
  g_auto(GStrv) delen = g_strsplit (datum->tekst, "\302\240", -1);
  g_autofree char *los = g_strjoinv (" ", delen);
  StipZin          zin = { los, datum->plek };
  vorm->regels++;
  return stip_plaat_zet (t, &zin, vorm);
}

static double
set_when (StipPlaatTeken *t, const Kolommen *k, const StipPlaatDeel *deel, double y)
{
  gboolean       klaar = deel->staat == STIP_PLAAT_KLAAR, nu = deel->staat == STIP_PLAAT_NU;
  StipPlaatTekst vet = text_of (k, TRUE), gewoon = text_of (k, nu);

  if (klaar && deel->datum.tekst != NULL)
    {
      stip_plaat_vink (t, k->x + 2.4, y - 1.8, 4.6, 1.3, ROL_TEAL9);
      vet.x += 7.5;
      vet.breed -= 7.5;
      vet.y = y;
      vet.regels = 2;
      return set_date (t, &deel->datum, &vet);
    }
  if (deel->duur.tekst != NULL)
    {
      stip_plaat_pictogram (t, k->x + 2.6, y - 1.8, 5.6, "klok", ROL_TEAL9);
      vet.x += 7.5;
      vet.breed -= 7.5;
      vet.y = y;
      vet.regels = 1;
      y = stip_plaat_zet (t, &deel->duur, &vet);
    }
  gewoon.y = y;
  gewoon.regels = 2;
  return set_date (t, &deel->datum, &gewoon);
}

static void
set_dutch (StipPlaatTeken *t, const Kolommen *k, const StipPlaatDeel *deel, double y)
{
  StipPlaatTekst   vorm = { k->x, y, k->breed, 10.5, STIP_PLAAT_MIN_NL, 4.1, 2, TRUE, ROL_GRIJS, UIT_NL (t), STIP_KOP_GEEN, TRUE };
  g_autofree char *kort = stip_plaat_deel_kort (deel);

  vorm.y = stip_plaat_zet_nl (t, kort, &vorm);
  vorm.vet = FALSE;
  vorm.regels = 4;
  if (stip_plaat_zet_nl (t, deel->tekst.tekst, &vorm) - 4.1 > k->onder - 1.6)
    stip_plaat_te_lang (t, deel->tekst.plek);
}

static void
paint_card (StipPlaatTeken *t, const Kolommen *k, double x, double y)
{
  double breed = k->steek - 1.5, links = x - breed / 2, boven = MAX (k->kop - 11, y + 15.3), punt = MIN (4, boven - y - 15.1);
  g_autoptr(GArray) pad = stip_pad_new ();

  /* a rounded card with a notch that points at its disc */
  stip_pad_move (pad, links + 4, boven);
  stip_pad_line (pad, x - 3.5, boven);
  stip_pad_line (pad, x, boven - punt);
  stip_pad_line (pad, x + 3.5, boven);
  stip_pad_line (pad, links + breed - 4, boven);
  stip_pad_curve (pad, links + breed - 1.8, boven, links + breed, boven + 1.8, links + breed, boven + 4);
  stip_pad_line (pad, links + breed, k->onder - 4);
  stip_pad_curve (pad, links + breed, k->onder - 1.8, links + breed - 1.8, k->onder, links + breed - 4, k->onder);
  stip_pad_line (pad, links + 4, k->onder);
  stip_pad_curve (pad, links + 1.8, k->onder, links, k->onder - 1.8, links, k->onder - 4);
  stip_pad_line (pad, links, boven + 4);
  stip_pad_curve (pad, links, boven + 1.8, links + 1.8, boven, links + 4, boven);
  stip_pad_close (pad);
  stip_tekening_add_pad_delen (t->tek, pad, STIP_ROL_KAART, ROL_TEAL9, 1.2);
}

static void
set_column (StipPlaatTeken *t, Kolommen *k, guint i)
{
  const StipPlaatDeel *deel = stip_plaat_deel (t->plaat->delen, i), *nl = stip_plaat_deel_nl (t, i);
  double               x = stip_plaat_station_x (i, t->plaat->delen->len), y = stip_plaat_station_y (i, t->plaat->delen->len), einde;

  k->x = x - k->steek / 2 + 3.2;
  if (deel->staat == STIP_PLAAT_NU)
    {
      gboolean laatste = i + 1 == t->plaat->delen->len;

      paint_card (t, k, x, y);
      stip_plaat_speld (t, x, laatste ? 51 : y - 14 - 2 - 5 - 11, laatste ? y - 15 : y - 16, laatste);
    }
  else
    paint_leader (t, x, y + (deel->staat == STIP_PLAAT_KLAAR ? 15 : 13.7), k->kop - 8);
  StipPlaatTekst kop = heading_of (k), tekst = text_of (k, FALSE);
  stip_plaat_zet (t, &deel->kop, &kop);
  tekst.regels = k->regels;
  einde = stip_plaat_zet (t, &deel->tekst, &tekst);
  /* with the Dutch under it every column takes the room it needs; else lengths
   * and dates make one row */
  einde = set_when (t, k, deel, nl != NULL ? einde + 0.8 : deel->staat == STIP_PLAAT_KLAAR ? einde + 1.5
                                                                                           : k->duur);
  if (einde - k->regel > k->onder - 2)
    stip_plaat_te_lang (t, deel->tekst.plek);
  if (nl != NULL)
    set_dutch (t, k, nl, einde - 1.2);
}

void
stip_plaat_teken_landschap (StipPlaatTeken *t)
{
  GPtrArray *delen = t->plaat->delen;
  guint      n = delen->len;
  int        bereikt = find_reached (delen);

  paint_landscape (t);
  paint_tail (t, n);
  paint_road (t, bereikt, (int)n - 1, n, FALSE);
  paint_road (t, -1, bereikt, n, TRUE);
  for (guint i = 0; i < n; i++)
    stip_plaat_station (t, stip_plaat_station_x (i, n), stip_plaat_station_y (i, n), stip_plaat_deel (delen, i));
}

void
stip_plaat_teken_weg (StipPlaatTeken *t)
{
  guint    n = t->plaat->delen->len;
  Kolommen kolommen = { 0 };

  stip_plaat_teken_landschap (t);
  stip_plaat_titel (t, BINNEN, 28, ZON_X - 2.5 * ZON - 4 - BINNEN, 28);
  stip_plaat_zon_label (t, ZON_X - 2.5 * ZON - 2, ZON_Y);
  if (t->plaat->aangekomen)
    stip_plaat_speld (t, ZON_X - 4, 55, ZON_Y + 10.5, TRUE);
  measure_columns (t, &kolommen);
  for (guint i = 0; i < n; i++)
    set_column (t, &kolommen, i);
  stip_plaat_strook (t);
}
