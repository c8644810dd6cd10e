/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-pad.h"
#include "render/stip-plaat-blad-prive.h"

/* A month's income as a bar, and the repayment opened into its own bar
 * (design.md 7). */

#define BALK_X0   18.0
#define BALK_X1   279.0
#define MIN_BREED 12.0
#define MAX_DELEN 8
#define BALK_Y    62.0
#define BALK_H    25.0
#define TWEEDE_Y  126.0
#define TWEEDE_H  18.0

/* Where no amounts are known: shares that say "most first", no more. */
static const StipGeld algemeen[] = { 56, 30, 14 };

static double
minimum (const double *min, guint i)
{
  return min != NULL ? MAX (min[i], MIN_BREED) : MIN_BREED;
}

/* The one that has most to spare. */
static guint
find_giver (const double *breed, const double *min, guint n)
{
  guint gever = 0;

  for (guint i = 1; i < n; i++)
    if (breed[i] - minimum (min, i) > breed[gever] - minimum (min, gever))
      gever = i;
  return gever;
}

/* Widths in proportion to the cents; what a narrow one is short of (min, or NULL)
 * is taken from the widest. */
static void
divide (GPtrArray *delen, const StipGeld *vast, double spleet, const double *min, double *x, double *breed)
{
  double som = 0, ruimte = BALK_X1 - BALK_X0 - spleet * (delen->len - 1), plaats = BALK_X0;

  for (guint i = 0; i < delen->len; i++)
    {
      StipGeld waarde = stip_plaat_deel (delen, i)->waarde;
      breed[i] = stip_geld_is_bekend (waarde) ? MAX (0, waarde) : vast != NULL ? vast[i]
                                                                               : 1;
      som += breed[i];
    }
  for (guint i = 0; i < delen->len; i++)
    breed[i] = som > 0 ? breed[i] / som * ruimte : ruimte / delen->len;
  for (guint i = 0; i < delen->len; i++)
    while (breed[i] < minimum (min, i) - 0.01)
      {
        guint  gever = find_giver (breed, min, delen->len);
        double geeft = MIN (minimum (min, i) - breed[i], breed[gever] - minimum (min, gever));
        if (geeft <= 0)
          break; /* there is no room: whoever sets the names says which one is too long */
        breed[gever] -= geeft;
        breed[i] += geeft;
      }
  for (guint i = 0; i < delen->len; i++, plaats += breed[i - 1] + spleet)
    x[i] = plaats;
}

/* A segment is never narrower than its amount. */
static void
measure_amounts (StipPlaatTeken *t, double *min)
{
  for (guint i = 0; i < t->plaat->delen->len && i < MAX_DELEN; i++)
    {
      const char *bedrag = stip_plaat_deel (t->plaat->delen, i)->bedrag.tekst;
      min[i] = bedrag != NULL ? stip_plaat_breedte (t, bedrag, STIP_PLAAT_MIN, TRUE) + 6 : MIN_BREED;
    }
}

/* Outer corners 5, inner ones hardly round: the whole is one bar. */
static void
paint_segment (StipPlaatTeken *t, double x, double y, double breed, double hoog, gboolean eerste, gboolean laatste, StipKleurRol fill, StipKleurRol rand)
{
  double a = eerste ? 5 : 1.5, b = laatste ? 5 : 1.5;
  g_autoptr(GArray) pad = stip_pad_new ();

  stip_pad_move (pad, x + a, y);
  stip_pad_line (pad, x + breed - b, y);
  stip_pad_curve (pad, x + breed - 0.45 * b, y, x + breed, y + 0.45 * b, x + breed, y + b);
  stip_pad_line (pad, x + breed, y + hoog - b);
  stip_pad_curve (pad, x + breed, y + hoog - 0.45 * b, x + breed - 0.45 * b, y + hoog, x + breed - b, y + hoog);
  stip_pad_line (pad, x + a, y + hoog);
  stip_pad_curve (pad, x + 0.45 * a, y + hoog, x, y + hoog - 0.45 * a, x, y + hoog - a);
  stip_pad_line (pad, x, y + a);
  stip_pad_curve (pad, x, y + 0.45 * a, x + 0.45 * a, y, x + a, y);
  stip_pad_close (pad);
  stip_tekening_add_pad_delen (t->tek, pad, fill, rand, RAND);
}

/* Name, sentence and amount; the last narrow one ends where its segment ends,
 * so that it does not cross its neighbour. */
static void
set_label (StipPlaatTeken *t, guint i, guint n, double x, double breed)
{
  const StipPlaatDeel *deel = stip_plaat_deel (t->plaat->delen, i), *nl = stip_plaat_deel_nl (t, i);
  gboolean             smal = i + 1 == n && n > 1;
  double               ruimte = smal ? 44 : breed - 4, links = smal ? BALK_X1 - ruimte : x + 0.8;
  Uitlijning           uit = smal ? UIT_EIND : UIT_BEGIN;
  StipPlaatTekst       kop = { links, deel->tekst.tekst != NULL || nl != NULL ? 49.8 : 57.3, ruimte, 17, 16, 0, 1, TRUE, ROL_INKT, uit, STIP_KOP_KOP, FALSE };
  StipPlaatTekst       zin = { links, 57.3, ruimte, STIP_PLAAT_MIN, 0, 0, 1, FALSE, ROL_INKT, uit, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst       klein = { links, BALK_Y + BALK_H + 5.4, ruimte, 10.5, STIP_PLAAT_MIN_NL, 4.2, 1, FALSE, ROL_GRIJS, uit, STIP_KOP_GEEN, TRUE };
  StipPlaatTekst       bedrag = { x + (breed < 40 ? 0 : 7),
                                  BALK_Y + (breed < 40 ? 15 : 16.2),
                            breed < 40 ? breed : breed - 9,
                            breed < 40 ? 18 : 28,
                                  STIP_PLAAT_MIN,
                                  0,
                                  1,
                                  TRUE,
                            i == 0 ? ROL_PAPIER : ROL_INKT,
                            breed < 40 ? UIT_MIDDEN : UIT_BEGIN,
                                  STIP_KOP_GEEN,
                                  FALSE };

  stip_plaat_zet (t, &deel->kop, &kop);
  stip_plaat_zet (t, &deel->tekst, &zin);
  stip_plaat_zet (t, &deel->bedrag, &bedrag);
  if (nl == NULL)
    return;
  klein.y = stip_plaat_zet_nl (t, nl->kop.tekst, &klein);
  stip_plaat_zet_nl (t, nl->tekst.tekst, &klein);
}

/* What the money goes to, as far as there is room beside the amount. */
static void
paint_pictograms (StipPlaatTeken *t, guint i, double x, double breed)
{
  static const char *const vast[] = { "huis", "energie", "water", "zorg" };
  const StipPlaatDeel     *deel = stip_plaat_deel (t->plaat->delen, i);
  double                   vrij = x + (deel->bedrag.tekst != NULL ? 14 + stip_plaat_breedte (t, deel->bedrag.tekst, 28, TRUE) : 4);
  StipKleurRol             kleur = i == 0 ? ROL_PAPIER : ROL_INKT;

  if (breed < 40 && deel->bedrag.tekst != NULL)
    return;
  if (i != 0)
    {
      if (x + breed - 18 > vrij)
        stip_plaat_pictogram (t, deel->bedrag.tekst != NULL ? x + breed - 12 : x + breed / 2, BALK_Y + BALK_H / 2, 14, deel->pictogram, kleur);
      return;
    }
  double stap = MIN (26, (x + breed - 4 - vrij) / G_N_ELEMENTS (vast));
  for (guint j = 0; j < G_N_ELEMENTS (vast) && stap > 15; j++)
    stip_plaat_pictogram (t, x + breed - stap * (G_N_ELEMENTS (vast) - j - 0.5) - 2, BALK_Y + BALK_H / 2, 14, vast[j], kleur);
}

static double
paint_first_bar (StipPlaatTeken *t)
{
  static const StipKleurRol fills[] = { ROL_TEAL9, ROL_TEAL1, ROL_GOUD }, randen[] = { ROL_TEAL9, ROL_TEAL9, ROL_INKT };
  GPtrArray                *delen = t->plaat->delen;
  double                    x[MAX_DELEN], breed[MAX_DELEN], min[MAX_DELEN];

  measure_amounts (t, min);
  divide (delen, algemeen, 1.6, min, x, breed);
  for (guint i = 0; i < delen->len; i++)
    paint_segment (t, x[i], BALK_Y, breed[i], BALK_H, i == 0, i + 1 == delen->len, fills[i], randen[i]);
  for (guint i = 0; i < delen->len; i++)
    {
      paint_pictograms (t, i, x[i], breed[i]);
      set_label (t, i, delen->len, x[i], breed[i]);
    }
  return delen->len > 2 ? x[2] : BALK_X1;
}

/* The gold opens from the last segment into the second bar. */
static void
paint_fan (StipPlaatTeken *t)
{
  double x[MAX_DELEN], breed[MAX_DELEN], min[MAX_DELEN], a;
  g_autoptr(GArray) pad = stip_pad_new ();

  if (t->plaat->delen->len < 3 || t->plaat->aandelen->len == 0)
    return;
  measure_amounts (t, min);
  divide (t->plaat->delen, algemeen, 1.6, min, x, breed);
  a = x[2];
  stip_pad_move (pad, a, 81);
  stip_pad_line (pad, a, 90);
  stip_pad_curve (pad, a, 119, 120, 111, BALK_X0, TWEEDE_Y + 5);
  stip_pad_line (pad, BALK_X1, TWEEDE_Y + 5);
  stip_pad_line (pad, BALK_X1, 81);
  stip_pad_close (pad);
  stip_tekening_add_pad_delen (t->tek, pad, ROL_GOUD2, STIP_ROL_GEEN, 0);
}

static void
set_share (StipPlaatTeken *t, guint i, double x, double breed)
{
  GPtrArray           *delen = t->plaat->aandelen;
  const StipPlaatDeel *deel = stip_plaat_deel (delen, i);
  const StipPlaatDeel *nl = t->plaat->nl != NULL ? stip_plaat_deel (t->plaat->nl->aandelen, i) : NULL;
  gboolean             laatste = i + 1 == delen->len && i > 0;
  double               ruimte = laatste ? MAX (breed, 36) : breed - 1, links = laatste ? BALK_X1 - ruimte : x + 0.8;
  Uitlijning           uit = laatste && breed < 50 ? UIT_EIND : UIT_BEGIN;
  StipPlaatTekst       kop = { links, TWEEDE_Y + TWEEDE_H + 7.6, ruimte, 16, STIP_PLAAT_MIN, 6.2, t->plaat->nl != NULL ? 2 : 3, TRUE, ROL_INKT, uit, STIP_KOP_KOP, FALSE };
  StipPlaatTekst       bedrag = { links, 0, ruimte, 16, STIP_PLAAT_MIN, 0, 1, FALSE, ROL_INKT, uit, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst       klein = { links, 0, ruimte, 10.5, STIP_PLAAT_MIN_NL, 4.2, 1, FALSE, ROL_GRIJS, uit, STIP_KOP_GEEN, TRUE };

  bedrag.y = stip_plaat_zet (t, &deel->kop, &kop) + 0.4;
  klein.y = stip_plaat_zet (t, &deel->bedrag, &bedrag) - 1.4;
  if (nl != NULL && !deel->eigennaam)
    stip_plaat_zet_nl (t, nl->kop.tekst, &klein);
}

/* A share is never narrower than the longest word of its name, which is not broken. */
static void
measure_names (StipPlaatTeken *t, double *min)
{
  for (guint i = 0; i < t->plaat->aandelen->len && i < MAX_DELEN; i++)
    {
      g_auto (GStrv) woorden = g_strsplit (stip_plaat_deel (t->plaat->aandelen, i)->kop.tekst, " ", -1);
      min[i] = MIN_BREED;
      for (char **woord = woorden; *woord != NULL; woord++)
        min[i] = MAX (min[i], stip_plaat_breedte (t, *woord, STIP_PLAAT_MIN, TRUE) + 2.4);
    }
}

static void
paint_second_bar (StipPlaatTeken *t)
{
  GPtrArray     *delen = t->plaat->aandelen;
  double         x[MAX_DELEN], breed[MAX_DELEN], min[MAX_DELEN];
  StipPlaatTekst kop = { BINNEN, 100.8, 150, 20, 16, 0, 1, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_KOP, FALSE };
  StipPlaatTekst zin = { BINNEN, 109.8, 136, STIP_PLAAT_MIN, 0, 6.4, 2, FALSE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE, TRUE };
  StipPlaatTekst nl = { BINNEN, 0, 120, 10.5, STIP_PLAAT_MIN_NL, 0, 1, FALSE, ROL_GRIJS, UIT_BEGIN, STIP_KOP_GEEN, TRUE };

  measure_names (t, min);
  if (delen->len > 0)
    divide (delen, NULL, 1.4, min, x, breed);
  for (guint i = 0; i < delen->len; i++)
    {
      paint_segment (t, x[i], TWEEDE_Y, breed[i], TWEEDE_H, i == 0, i + 1 == delen->len, ROL_GOUD, ROL_INKT);
      stip_plaat_pictogram (t, breed[i] < 26 ? x[i] + breed[i] / 2 : x[i] + 12, TWEEDE_Y + TWEEDE_H / 2, 11, stip_plaat_deel (delen, i)->pictogram, ROL_INKT);
    }
  if (t->plaat->nl != NULL)
    kop.y = 104;
  zin.y = kop.y + 8.4;
  stip_plaat_zet (t, &t->plaat->wie, &kop);
  nl.y = stip_plaat_zet (t, &t->plaat->wie_zin, &zin) - 0.8;
  if (t->plaat->nl != NULL)
    stip_plaat_zet_nl (t, t->plaat->nl->wie.tekst, &nl);
  for (guint i = 0; i < delen->len; i++)
    set_share (t, i, x[i], breed[i]);
}

static void
set_income (StipPlaatTeken *t)
{
  gboolean       weet = t->plaat->binnen_geld.tekst != NULL;
  StipPlaatTekst naam = { 235, weet ? 24.8 : 29.5, 46, STIP_PLAAT_MIN, 0, 0, 1, FALSE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst geld = { 235, 36.8, 43, 28, 18, 0, 1, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };

  stip_plaat_schijf (t, 221, 28, DISC, "portemonnee", 13.5);
  stip_plaat_zet (t, &t->plaat->binnen, &naam);
  stip_plaat_zet (t, &t->plaat->binnen_geld, &geld);
}

void
stip_plaat_teken_geld (StipPlaatTeken *t)
{
  stip_plaat_panel (t, stip_plaat_strook_boven (t) - 15, STIP_ROL_LUCHT);
  paint_fan (t);
  stip_plaat_titel (t, BINNEN, t->plaat->nl != NULL ? 23.5 : 28, 186, 28);
  set_income (t);
  paint_first_bar (t);
  paint_second_bar (t);
  stip_plaat_strook (t);
}
