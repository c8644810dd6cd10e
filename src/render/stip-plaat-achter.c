/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <qrencode.h>

#include "render/stip-pad.h"
#include "render/stip-plaat-blad-prive.h"

/* The back: three questions to tell back, with room to write, and the
 * appointment for a telephone. */

#define QR_MAAT 46.0
#define QR_X    (X1 - 8 - QR_MAAT)
#define QR_Y    60.0
#define QR_STIL 4 /* modules of white around it, as the standard asks */

/* The dark modules of one row, joined where they touch. */
static void
add_row (GArray *pad, const QRcode *code, int rij, double x, double y, double maat)
{
  for (int i = 0; i < code->width;)
    {
      int tot = i;

      while (tot < code->width && (code->data[rij * code->width + tot] & 1))
        tot++;
      if (tot > i)
        {
          stip_pad_move (pad, x + i * maat, y + rij * maat);
          stip_pad_line (pad, x + tot * maat, y + rij * maat);
          stip_pad_line (pad, x + tot * maat, y + (rij + 1) * maat);
          stip_pad_line (pad, x + i * maat, y + (rij + 1) * maat);
          stip_pad_close (pad);
        }
      i = MAX (tot, i + 1);
    }
}

/* A code is read by a camera: it is never mirrored. */
static void
paint_code (StipPlaatTeken *t)
{
  QRcode *code = QRcode_encodeString8bit (t->plaat->agenda, 0, QR_ECLEVEL_M);
  double  maat = code != NULL ? QR_MAAT / (code->width + 2 * QR_STIL) : 0;
  g_autoptr(GArray) pad = stip_pad_new ();

  if (code == NULL)
    {
      stip_plaat_te_lang (t, "de afspraak in de QR-code");
      return;
    }
  for (int i = 0; i < code->width; i++)
    add_row (pad, code, i, QR_X + QR_STIL * maat, QR_Y + QR_STIL * maat, maat);
  QRcode_free (code);
  stip_tekening_add_vlak (t->tek, (StipVak){ QR_X, QR_Y, QR_MAAT, QR_MAAT }, 2, ROL_PAPIER, ROL_TEAL9, RAND);
  stip_tekening_add_pad_delen (t->tek, pad, ROL_INKT, STIP_ROL_GEEN, 0)->vast = TRUE;
}

static void
set_calendar (StipPlaatTeken *t)
{
  StipPlaatTekst kop = { QR_X - 12, QR_Y + QR_MAAT + 9, QR_MAAT + 20, 16, STIP_PLAAT_MIN, 6.6, 3, TRUE, ROL_INKT, UIT_EIND, STIP_KOP_KOP, FALSE };
  StipPlaatTekst zin = { QR_X - 12, 0, QR_MAAT + 20, STIP_PLAAT_MIN, 0, 6.4, 3, FALSE, ROL_INKT, UIT_EIND, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst nl = { QR_X - 12, 0, QR_MAAT + 20, 10.5, STIP_PLAAT_MIN_NL, 4.2, 2, FALSE, ROL_GRIJS, UIT_EIND, STIP_KOP_GEEN, TRUE };

  kop.breed = zin.breed = nl.breed = QR_MAAT + 12;
  zin.y = stip_plaat_zet (t, &t->plaat->qr, &kop) + 0.6;
  nl.y = stip_plaat_zet (t, &t->plaat->qr_zin, &zin);
  if (t->plaat->nl != NULL)
    stip_plaat_zet_nl (t, t->plaat->nl->qr.tekst, &nl);
}

static void
set_question (StipPlaatTeken *t, int i, double y, double breed)
{
  const StipPlaat *nl = t->plaat->nl;
  StipPlaatTekst   vraag = { 44, y + 1, breed, 17, 16, 7, 2, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_KOP, FALSE };
  StipPlaatTekst   klein = { 44, 0, breed, 11.5, STIP_PLAAT_MIN_NL, 4.6, 1, FALSE, ROL_GRIJS, UIT_BEGIN, STIP_KOP_GEEN, TRUE };

  stip_plaat_schijf (t, 29, y - 1, 9.5, "vraag", 11.5);
  klein.y = stip_plaat_zet (t, &t->plaat->vragen[i], &vraag) - 0.2;
  if (nl != NULL)
    stip_plaat_zet_nl (t, nl->vragen[i].tekst, &klein);
  for (int j = 0; j < 2; j++)
    {
      double       hier = y + 17 + 11 * j;
      const double lijn[] = { 44, hier, 44 + breed, hier };

      stip_tekening_add_lijn (t->tek, lijn, 2, ROL_TEAL6, 0.5);
    }
}

void
stip_plaat_teken_achter (StipPlaatTeken *t)
{
  gboolean code = t->plaat->agenda != NULL;
  double   breed = code ? 158 : X1 - 8 - 44;

  stip_plaat_panel (t, 190, STIP_ROL_KAART);
  stip_plaat_titel_van (t, &t->plaat->terug, &t->plaat->terug_zin, t->plaat->nl != NULL ? t->plaat->nl->terug.tekst : NULL, (StipVak){ BINNEN, 28, X1 - 8 - BINNEN, 28 });
  if (code)
    paint_code (t);
  for (int i = 0; i < STIP_PLAAT_VRAGEN; i++)
    set_question (t, i, 68 + 46 * i, breed);
  if (code)
    set_calendar (t);
}
