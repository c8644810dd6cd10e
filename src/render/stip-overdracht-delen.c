/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-overdracht-blad-prive.h"

/* The parts of the form: boxes for what must not be missed, else a heading with lines of label and text. */

#define KOLOM       172.0 /* labels and days */
#define TUSSEN      16.0
#define RIJ         5.0  /* below a line */
#define DEEL        13.0 /* above a heading */
#define VULLING     14.0 /* in a box */
#define VINK        13.0
#define PUNT        5.0 /* radius of a dot of a scale */
#define PUNT_STAP   15.0
#define PUNTEN      5
#define BLOK_HOOGST 420.0 /* a box higher than this is set as an ordinary part, which can go on on a next page */
#define DEEL_HEEL   330.0 /* a part up to this height is not divided over two pages */
#define KOP_HOOG    (REGEL * LETTER_KOP + 7)

/* --- boxes --- */

/* One box: the wrapped lines of all its lines, one below the other. */
typedef struct
{
  const StipOverdrachtDeel *deel;
  GPtrArray                *regels;
  double                    breed, hoog;
} Blok;

static Blok
measure_box (StipOverdrachtBlad *self, const StipOverdrachtDeel *deel, double breed)
{
  Blok blok = { deel, g_ptr_array_new_with_free_func (g_free), breed, 0 };

  for (guint i = 0; i < deel->regels->len; i++)
    {
      g_autoptr (GPtrArray) regels = stip_meter_wrap (self->meter, stip_overdracht_regel (deel, i)->tekst, LETTER, FALSE, breed - 2 * VULLING);
      for (guint j = 0; j < regels->len; j++)
        g_ptr_array_add (blok.regels, g_strdup (g_ptr_array_index (regels, j)));
    }
  blok.hoog = 2 * VULLING + REGEL * LETTER * (1 + blok.regels->len) - 4;
  return blok;
}

static void
paint_box (StipOverdrachtBlad *self, const Blok *blok, double x, double hoog)
{
  StipVak vak = { x, self->y, blok->breed, hoog };
  double  y = self->y + VULLING - 4;

  stip_tekening_add_vlak (self->blad, vak, 6, STIP_ROL_BAND_NU, STIP_ROL_BAND_RAND, 1);
  stip_tekening_add_vlak (self->blad, (StipVak){ x, self->y, 5, hoog }, 2, STIP_ROL_ACCENT, STIP_ROL_GEEN, 0);
  stip_overdracht_blad_tekst (self, blok->deel->kop, LETTER, TRUE, x + VULLING, y, STIP_ROL_ACCENT_INKT);
  stip_overdracht_blad_alinea (self, blok->regels, LETTER, FALSE, x + VULLING, y + REGEL * LETTER, STIP_ROL_INKT);
}

/* --- lines --- */

typedef struct
{
  GPtrArray *kop, *onder, *tekst, *bij;
  double     inspring; /* of the text, behind a box to tick */
  double     ernaast;  /* where onder stands on the line of kop, 0: below it */
  double     links, rechts;
} Rij;

static GPtrArray *
wrap_or_none (StipOverdrachtBlad *self, const char *tekst, double letter, gboolean vet, double breed)
{
  return tekst != NULL ? stip_meter_wrap (self->meter, tekst, letter, vet, breed) : g_ptr_array_new ();
}

static gboolean
has_left (const StipOverdrachtDeel *deel)
{
  for (guint i = 0; i < deel->regels->len; i++)
    if (stip_overdracht_regel (deel, i)->kop != NULL)
      return TRUE;
  return FALSE;
}

/* "vr 22 mei  nog 3 dagen" on one line where there is room: else the second below the first. */
static double
find_beside (StipOverdrachtBlad *self, const Rij *rij)
{
  double x;

  if (rij->kop->len != 1 || rij->onder->len != 1)
    return 0;
  x = stip_meter_line (self->meter, g_ptr_array_index (rij->kop, 0), LETTER, TRUE).width + 9;
  return x + stip_meter_line (self->meter, g_ptr_array_index (rij->onder, 0), LETTER_KLEIN, FALSE).width <= KOLOM ? x : 0;
}

static Rij
measure_row (StipOverdrachtBlad *self, const StipOverdrachtRegel *regel, double x)
{
  Rij rij = { .inspring = regel->merk != STIP_OVERDRACHT_MERK_GEEN ? VINK + 10 : regel->stand > 0 ? PUNTEN * PUNT_STAP + 8
                                                                                                  : 0 };

  rij.kop = wrap_or_none (self, regel->kop, LETTER, TRUE, KOLOM);
  rij.onder = wrap_or_none (self, regel->onder, LETTER_KLEIN, FALSE, KOLOM);
  rij.tekst = wrap_or_none (self, regel->tekst, LETTER, FALSE, BREED - x - rij.inspring);
  rij.bij = wrap_or_none (self, regel->bij, LETTER_KLEIN, FALSE, BREED - x - rij.inspring);
  rij.ernaast = find_beside (self, &rij);
  rij.links = REGEL * (LETTER * rij.kop->len + (rij.ernaast > 0 ? 0 : LETTER_KLEIN * rij.onder->len));
  rij.rechts = REGEL * (LETTER * rij.tekst->len + LETTER_KLEIN * rij.bij->len);
  return rij;
}

static void
clear_row (Rij *rij)
{
  g_ptr_array_unref (rij->kop);
  g_ptr_array_unref (rij->onder);
  g_ptr_array_unref (rij->tekst);
  g_ptr_array_unref (rij->bij);
}

static void
paint_mark (StipOverdrachtBlad *self, StipOverdrachtMerk merk, double x)
{
  double y = self->y + 0.22 * LETTER + 1;

  if (merk == STIP_OVERDRACHT_MERK_GEEN)
    return;
  stip_tekening_add_vlak (self->blad, (StipVak){ x + 0.5, y, VINK, VINK }, 3, STIP_ROL_GEEN, STIP_ROL_INKT_ZACHT, 1.2);
  if (merk == STIP_OVERDRACHT_MERK_GEDAAN)
    stip_tekening_add_lijn (self->blad, (double[]){ x + 3, y + 6.5, x + 6, y + 9.5, x + 11, y + 3.5 }, 3, STIP_ROL_INKT, 1.8);
}

/* Filled up to where she stands; a ring where she stood before. */
static void
paint_scale (StipOverdrachtBlad *self, const StipOverdrachtRegel *regel, double x)
{
  double y = self->y + 0.2 * LETTER + 0.53 * LETTER;

  for (int i = 1; i <= PUNTEN && regel->stand > 0; i++)
    {
      double midden = x + PUNT + 1 + (i - 1) * PUNT_STAP;

      stip_tekening_add_cirkel (self->blad, midden, y, PUNT, i <= regel->stand ? STIP_ROL_ACCENT : STIP_ROL_GEEN, i <= regel->stand ? STIP_ROL_ACCENT : STIP_ROL_INKT_ZACHT, 1.2);
      if (i == regel->vorige && regel->vorige != regel->stand)
        stip_tekening_add_cirkel (self->blad, midden, y, 1.8, i <= regel->stand ? STIP_ROL_OP_ACCENT : STIP_ROL_INKT_ZACHT, STIP_ROL_GEEN, 0);
    }
}

static void
paint_heading (StipOverdrachtBlad *self, const char *kop, gboolean vervolg)
{
  g_autofree char *tekst = vervolg ? g_strdup_printf ("%s (vervolg)", kop) : g_strdup (kop);
  g_autoptr (GPtrArray) regels = stip_meter_wrap (self->meter, tekst, LETTER_KOP, TRUE, BREED);

  self->y += stip_overdracht_blad_alinea (self, regels, LETTER_KOP, TRUE, 0, self->y, STIP_ROL_ACCENT_INKT) + 1;
  stip_tekening_add_lijn (self->blad, (double[]){ 0, self->y, BREED, self->y }, 2, STIP_ROL_BAND_STRAKS_RAND, 1.2);
  self->y += 6;
}

/* Lines that do not fit go on below the heading on a next page. */
static void
flow (StipOverdrachtBlad *self, const char *kop, GPtrArray *regels, double letter, double x, StipKleurRol kleur)
{
  for (guint i = 0; i < regels->len; i++)
    {
      if (stip_overdracht_blad_need (self, REGEL * letter))
        paint_heading (self, kop, TRUE);
      stip_overdracht_blad_tekst (self, g_ptr_array_index (regels, i), letter, FALSE, x, self->y, kleur);
      self->y += REGEL * letter;
    }
}

static void
paint_row (StipOverdrachtBlad *self, const StipOverdrachtDeel *deel, const StipOverdrachtRegel *regel, Rij *rij, double x)
{
  guint  bladen = self->bladen->len;
  double begin = self->y, links;

  links = stip_overdracht_blad_alinea (self, rij->kop, LETTER, TRUE, 0, self->y, STIP_ROL_INKT);
  if (rij->ernaast > 0)
    links = LETTER - LETTER_KLEIN; /* on the same baseline */
  stip_overdracht_blad_alinea (self, rij->onder, LETTER_KLEIN, FALSE, rij->ernaast, self->y + links, STIP_ROL_INKT_ZACHT);
  paint_mark (self, regel->merk, x);
  paint_scale (self, regel, x);
  flow (self, deel->kop, rij->tekst, LETTER, x + rij->inspring, STIP_ROL_INKT);
  flow (self, deel->kop, rij->bij, LETTER_KLEIN, x + rij->inspring, STIP_ROL_INKT_ZACHT);
  if (bladen == self->bladen->len)
    self->y = MAX (self->y, begin + rij->links);
  self->y += RIJ;
}

static double
measure_part (StipOverdrachtBlad *self, const StipOverdrachtDeel *deel, double x)
{
  double hoog = KOP_HOOG;

  for (guint i = 0; i < deel->regels->len; i++)
    {
      Rij rij = measure_row (self, stip_overdracht_regel (deel, i), x);
      hoog += MAX (rij.links, rij.rechts) + RIJ;
      clear_row (&rij);
    }
  return hoog;
}

/* A short part stays whole; of a long one the heading takes its first line along. */
static void
add_part (StipOverdrachtBlad *self, const StipOverdrachtDeel *deel)
{
  double x = has_left (deel) ? KOLOM + TUSSEN : 0, heel = measure_part (self, deel, x);

  if (self->y > 0)
    self->y += DEEL;
  if (heel <= DEEL_HEEL)
    stip_overdracht_blad_need (self, heel - RIJ);
  for (guint i = 0; i < deel->regels->len; i++)
    {
      const StipOverdrachtRegel *regel = stip_overdracht_regel (deel, i);
      Rij                        rij = measure_row (self, regel, x);
      double                     hoog = MIN (MAX (rij.links, rij.rechts), HOOG / 2) + (i == 0 ? KOP_HOOG : 0);
      gboolean                   nieuw = stip_overdracht_blad_need (self, hoog);

      if (i == 0 || nieuw)
        paint_heading (self, deel->kop, i > 0);
      paint_row (self, deel, regel, &rij, x);
      clear_row (&rij);
    }
}

/* Two beside each other where there are two, as high as each other. Gives how many parts it took. */
static guint
add_boxes (StipOverdrachtBlad *self, guint i)
{
  const StipOverdrachtDeel *een = g_ptr_array_index (self->model->delen, i);
  const StipOverdrachtDeel *twee = i + 1 < self->model->delen->len ? g_ptr_array_index (self->model->delen, i + 1) : NULL;
  gboolean                  paar = twee != NULL && twee->uitgelicht && !g_str_equal (een->id, "notitie");
  double                    breed = paar ? (BREED - TUSSEN) / 2 : BREED;
  Blok                      links = measure_box (self, een, breed), rechts = paar ? measure_box (self, twee, breed) : links;
  double                    hoog = MAX (links.hoog, rechts.hoog);

  if (hoog <= BLOK_HOOGST)
    {
      stip_overdracht_blad_need (self, hoog);
      paint_box (self, &links, 0, hoog);
      if (paar)
        paint_box (self, &rechts, breed + TUSSEN, hoog);
      self->y += hoog + 10;
    }
  else
    {
      add_part (self, een);
      if (paar)
        add_part (self, twee);
    }
  g_ptr_array_unref (links.regels);
  if (paar)
    g_ptr_array_unref (rechts.regels);
  return paar ? 2 : 1;
}

void
stip_overdracht_blad_add_delen (StipOverdrachtBlad *self)
{
  for (guint i = 0; i < self->model->delen->len;)
    {
      const StipOverdrachtDeel *deel = g_ptr_array_index (self->model->delen, i);

      if (deel->uitgelicht)
        i += add_boxes (self, i);
      else
        {
          add_part (self, deel);
          i++;
        }
    }
}
