/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-plaat-blad-prive.h"

/* The household book as a picture: what comes in, what goes out, what is left.
 * The amounts are written in by hand. */

#define VAK_BREED 40.0
#define VAK_HOOG  13.0

/* A card with its heading; what is left stands by itself, in gold. */
static const struct
{
  double x, y, breed, hoog, eerste, stap;
} kaarten[] = {
  { 10, 48, 134, 70, 75, 27 },
  { 150, 48, 137, 120, 75, 26.2 },
  { 10, 124, 134, 44, 146, 0 },
};

static void
paint_card (StipPlaatTeken *t, int rij)
{
  StipVak vak = { kaarten[rij].x, kaarten[rij].y, kaarten[rij].breed, kaarten[rij].hoog };

  if (rij == 2)
    stip_tekening_add_vlak (t->tek, vak, 6, ROL_GOUD1, ROL_GOUD9, 1.2);
  else
    stip_tekening_add_vlak (t->tek, vak, 6, STIP_ROL_KAART, ROL_TEAL9, 1.2);
}

static void
set_heading (StipPlaatTeken *t, int rij)
{
  const StipPlaatDeel *deel = stip_plaat_deel (t->plaat->aandelen, rij);
  const StipPlaatDeel *nl = t->plaat->nl != NULL ? stip_plaat_deel (t->plaat->nl->aandelen, rij) : NULL;
  StipPlaatTekst       kop = { kaarten[rij].x + 8, 59, nl != NULL ? 76 : kaarten[rij].breed - 16, 17, 16, 0, 1, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_KOP, FALSE };
  StipPlaatTekst       klein = { kaarten[rij].x + 88, 59, kaarten[rij].breed - 96, 11.5, STIP_PLAAT_MIN_NL, 0, 1, FALSE, ROL_GRIJS, UIT_EIND, STIP_KOP_GEEN, TRUE };

  stip_plaat_zet (t, &deel->kop, &kop);
  if (nl != NULL)
    stip_plaat_zet_nl (t, nl->kop.tekst, &klein);
}

static void
set_row (StipPlaatTeken *t, guint i, int rij, double y)
{
  const StipPlaatDeel *deel = stip_plaat_deel (t->plaat->delen, i), *nl = stip_plaat_deel_nl (t, i);
  double               x = kaarten[rij].x, eind = x + kaarten[rij].breed - 6, breed = eind - VAK_BREED - 4 - (x + 30), letter;
  StipPlaatTekst       kop = { x + 30, 0, breed, 17, 16, 6.6, 2, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_KOP, FALSE };
  StipPlaatTekst       tekst = { x + 30, 0, breed, STIP_PLAAT_MIN, 0, 6.2, 2, FALSE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst       klein = { x + 30, 0, breed, 10.5, STIP_PLAAT_MIN_NL, 4.1, 1, TRUE, ROL_GRIJS, UIT_BEGIN, STIP_KOP_GEEN, TRUE };
  StipPlaatTekst       euro = { eind - VAK_BREED + 3, y + 2.4, VAK_BREED - 6, 17, 16, 0, 1, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };
  g_autoptr(GPtrArray) koppen = stip_plaat_breek (t, deel->kop.tekst, &kop, &letter);
  g_autoptr(GPtrArray) regels = stip_plaat_breek (t, deel->tekst.tekst, &tekst, &letter);
  guint n = (koppen != NULL ? koppen->len : 1) + (regels != NULL ? regels->len : 1);

  stip_plaat_schijf (t, x + 16, y, 9.5, deel->pictogram, 11.5);
  kop.y = y + 5.2 - n * 3.2 - (nl != NULL ? 3.6 : 0);
  tekst.y = stip_plaat_zet (t, &deel->kop, &kop);
  klein.y = stip_plaat_zet (t, &deel->tekst, &tekst) - 1.4;
  stip_tekening_add_vlak (t->tek, (StipVak){ eind - VAK_BREED, y - VAK_HOOG / 2, VAK_BREED, VAK_HOOG }, 2, ROL_PAPIER, rij == 2 ? ROL_GOUD9 : ROL_TEAL9, RAND);
  stip_plaat_zet (t, &deel->bedrag, &euro);
  if (nl == NULL)
    return;
  g_autofree char *kort = stip_plaat_deel_kort (nl);
  klein.y = stip_plaat_zet_nl (t, kort, &klein);
  klein.vet = FALSE;
  stip_plaat_zet_nl (t, nl->tekst.tekst, &klein);
}

void
stip_plaat_teken_maand (StipPlaatTeken *t)
{
  GPtrArray *delen = t->plaat->delen;
  double     y = 0;
  int        rij = -1;

  stip_plaat_titel (t, BINNEN, 27, X1 - 8 - BINNEN, 28);
  for (guint i = 0; i < delen->len; i++)
    {
      int nieuw = stip_plaat_deel (delen, i)->rij;

      if (nieuw != rij)
        {
          paint_card (t, nieuw);
          if ((guint)nieuw < t->plaat->aandelen->len)
            set_heading (t, nieuw);
          y = kaarten[nieuw].eerste;
        }
      rij = nieuw;
      set_row (t, i, rij, y);
      y += kaarten[rij].stap;
    }
  stip_plaat_strook (t);
}
