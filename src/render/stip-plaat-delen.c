/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-pad.h"
#include "render/stip-plaat-blad-prive.h"

/* The parts that several plates have: title, stip, stations, the label of
 * "now", the strip at the foot. */

#define STROOK_ONDER 200.0
#define SCHIJF       9.5 /* of the strip */

const StipPlaatDeel *
stip_plaat_deel (GPtrArray *delen, guint i)
{
  return g_ptr_array_index (delen, i);
}

const StipPlaatDeel *
stip_plaat_deel_nl (StipPlaatTeken *t, guint i)
{
  return t->plaat->nl != NULL ? stip_plaat_deel (t->plaat->nl->delen, i) : NULL;
}

StipVorm *
stip_plaat_pictogram (StipPlaatTeken *t, double x, double y, double maat, const char *naam, StipKleurRol kleur)
{
  StipVorm *vorm = stip_tekening_add_pictogram (t->tek, x, y, maat, naam, kleur);

  vorm->dikte = 3;
  vorm->omkeer = t->plaat->taal->rtl && g_str_equal (naam, "weg"); /* the one that goes somewhere */
  return vorm;
}

void
stip_plaat_ellips (StipPlaatTeken *t, double x, double y, double rx, double ry, StipKleurRol fill)
{
  const double k = 0.5523; /* of a quarter circle as one curve */
  g_autoptr(GArray) pad = stip_pad_new ();

  stip_pad_move (pad, x - rx, y);
  stip_pad_curve (pad, x - rx, y - k * ry, x - k * rx, y - ry, x, y - ry);
  stip_pad_curve (pad, x + k * rx, y - ry, x + rx, y - k * ry, x + rx, y);
  stip_pad_curve (pad, x + rx, y + k * ry, x + k * rx, y + ry, x, y + ry);
  stip_pad_curve (pad, x - k * rx, y + ry, x - rx, y + k * ry, x - rx, y);
  stip_pad_close (pad);
  stip_tekening_add_pad_delen (t->tek, pad, fill, STIP_ROL_GEEN, 0);
}

void
stip_plaat_panel (StipPlaatTeken *t, double hoog, StipKleurRol fill)
{
  stip_tekening_add_vlak (t->tek, (StipVak){ X0, 10, X1 - X0, hoog }, 6, fill, STIP_ROL_GEEN, 0);
}

void
stip_plaat_titel_van (StipPlaatTeken *t, const StipZin *titel, const StipZin *onder, const char *nl, StipVak vak)
{
  StipPlaatTekst groot = { vak.x, vak.y, vak.width, vak.height, 22, 0, 1, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_TITEL, FALSE };
  StipPlaatTekst klein = { vak.x, vak.y + 10, vak.width, 15, STIP_PLAAT_MIN, 6.4, 2, FALSE, ROL_GRIJS, UIT_BEGIN, STIP_KOP_GEEN, FALSE, TRUE };
  StipPlaatTekst dutch = { vak.x, 0, vak.width, 11.5, STIP_PLAAT_MIN_NL, 0, 1, FALSE, ROL_GRIJS, UIT_BEGIN, STIP_KOP_GEEN, TRUE };

  stip_plaat_zet (t, titel, &groot);
  dutch.y = stip_plaat_zet (t, onder, &klein) + 0.2;
  StipZin zin = { (char *)nl, (char *)"de Nederlandse titel" };
  stip_plaat_zet (t, &zin, &dutch); /* right under the title, also on a plate that is mirrored */
}

void
stip_plaat_titel (StipPlaatTeken *t, double x, double y, double breed, double letter)
{
  stip_plaat_titel_van (t, &t->plaat->titel, &t->plaat->ondertitel, t->plaat->nl != NULL ? t->plaat->nl->titel.tekst : NULL, (StipVak){ x, y, breed, letter });
}

void
stip_plaat_zon (StipPlaatTeken *t, double x, double y, double straal)
{
  stip_tekening_add_cirkel (t->tek, x, y, straal * 2.5, ROL_GOUD1, STIP_ROL_GEEN, 0);
  stip_tekening_add_cirkel (t->tek, x, y, straal * 1.65, ROL_GOUD2, STIP_ROL_GEEN, 0);
  stip_tekening_add_cirkel (t->tek, x, y, straal, ROL_GOUD, ROL_GOUD9, RAND);
}

/* x: where the label ends, y: the height of the stip. */
void
stip_plaat_zon_label (StipPlaatTeken *t, double x, double y)
{
  StipPlaatTekst naam = { x - 62, y + 5.5, 62, 15, STIP_PLAAT_MIN, 0, 1, TRUE, ROL_INKT, UIT_EIND, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst dag = { x - 62, y + 12.5, 62, 15, STIP_PLAAT_MIN, 0, 1, FALSE, ROL_INKT, UIT_EIND, STIP_KOP_GEEN, FALSE };

  stip_plaat_zet (t, &t->plaat->stip, &naam);
  stip_plaat_zet (t, &t->plaat->stip_datum, &dag);
}

void
stip_plaat_boom (StipPlaatTeken *t, double x, double y, double maat)
{
  const double stam[] = { x, y, x, y - 0.8 * maat };

  stip_tekening_add_lijn (t->tek, stam, 2, ROL_TEAL6, maat * 0.11);
  stip_plaat_ellips (t, x, y - 1.05 * maat, 0.42 * maat, 0.6 * maat, STIP_ROL_BLAD);
}

void
stip_plaat_schijf (StipPlaatTeken *t, double x, double y, double straal, const char *pictogram, double maat)
{
  stip_tekening_add_cirkel (t->tek, x, y, straal, ROL_TEAL9, STIP_ROL_GEEN, 0);
  stip_plaat_pictogram (t, x, y, maat, pictogram, ROL_PAPIER);
}

/* A tick is written from left to right in every language. */
void
stip_plaat_vink (StipPlaatTeken *t, double x, double y, double maat, double dikte, StipKleurRol kleur)
{
  const double punten[] = { x - 0.5 * maat, y + 0.05 * maat, x - 0.12 * maat, y + 0.42 * maat, x + 0.52 * maat, y - 0.4 * maat };

  stip_tekening_add_lijn (t->tek, punten, 3, kleur, dikte)->vast = TRUE;
}

/* Done, now and later differ by fill, size, ring and sign; colour only follows
 * (design.md 5). */
void
stip_plaat_station (StipPlaatTeken *t, double x, double y, const StipPlaatDeel *deel)
{
  switch (deel->staat)
    {
    case STIP_PLAAT_KLAAR:
      stip_tekening_add_cirkel (t->tek, x, y, DISC + 1.1, ROL_PAPIER, STIP_ROL_GEEN, 0);
      stip_tekening_add_cirkel (t->tek, x, y, DISC, ROL_TEAL9, STIP_ROL_GEEN, 0);
      stip_plaat_pictogram (t, x, y, 13.5, deel->pictogram, ROL_PAPIER);
      stip_tekening_add_cirkel (t->tek, x + 8.6, y + 8, 4.2, ROL_PAPIER, ROL_TEAL9, RAND);
      stip_plaat_vink (t, x + 8.6, y + 8, 4.4, 1.1, ROL_TEAL9);
      break;
    case STIP_PLAAT_NU:
      stip_tekening_add_cirkel (t->tek, x, y, 14.8, ROL_PAPIER, STIP_ROL_GEEN, 0);
      stip_tekening_add_cirkel (t->tek, x, y, 12.6, ROL_PAPIER, ROL_TEAL9, 2.8);
      stip_plaat_pictogram (t, x, y, 15, deel->pictogram, ROL_INKT);
      break;
    case STIP_PLAAT_LATER:
    default:
      stip_tekening_add_cirkel (t->tek, x, y, DISC, ROL_PAPIER, ROL_TEAL9, RAND);
      stip_plaat_pictogram (t, x, y, 13.5, deel->pictogram, ROL_TEAL9);
    }
}

/* The label "U bent hier" with its tip at (x, onder). schuin: the label stands
 * to the side, where the stip is above. */
void
stip_plaat_speld (StipPlaatTeken *t, double x, double y, double onder, gboolean schuin)
{
  double         breed = stip_plaat_breedte (t, t->plaat->hier.tekst, 16, TRUE) + 10;
  double         links = schuin ? x - 22 - breed : CLAMP (x - breed / 2, X0 + 2, X1 - 2 - breed);
  const double   recht[] = { x - 3.4, y + 10.5, x + 3.4, y + 10.5, x, onder };
  const double   zij[] = { links + breed - 9, y + 10.5, links + breed - 1, y + 8, x - 1, onder };
  StipPlaatTekst tekst = { links, y + 7.6, breed, 16, STIP_PLAAT_MIN, 0, 1, TRUE, ROL_PAPIER, UIT_MIDDEN, STIP_KOP_GEEN, FALSE };

  stip_tekening_add_veelhoek (t->tek, schuin ? zij : recht, 3, ROL_INKT, STIP_ROL_GEEN, 0);
  stip_tekening_add_vlak (t->tek, (StipVak){ links, y, breed, 11 }, 3, ROL_INKT, STIP_ROL_GEEN, 0);
  stip_plaat_zet (t, &t->plaat->hier, &tekst);
}

/* --- the strip --- */

double
stip_plaat_strook_boven (StipPlaatTeken *t)
{
  return t->plaat->nl != NULL ? 178 : 173;
}

static void
set_appointment (StipPlaatTeken *t, double boven)
{
  const StipPlaat *plaat = t->plaat, *nl = plaat->nl;
  gboolean         drie = plaat->afspraak.tekst != NULL;
  double           midden = (boven + STROOK_ONDER) / 2, breed = nl != NULL ? 98 : 141;
  StipPlaatTekst   klein = { 42, midden - 5.8, breed, STIP_PLAAT_MIN, 0, 0, 1, FALSE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst   groot = { 42, drie ? midden + 2.3 : midden - 1, breed, 20, 16, 0, 1, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst   dutch = { 143, midden - 4.2, 42, 10.5, STIP_PLAAT_MIN_NL, 4.3, 2, FALSE, ROL_GRIJS, UIT_NL (t), STIP_KOP_GEEN, TRUE };

  stip_plaat_zet (t, &plaat->afspraak, &klein);
  stip_plaat_zet (t, &plaat->wanneer, &groot);
  klein.y = drie ? midden + 9.4 : midden + 6.6;
  stip_plaat_zet (t, &plaat->met, &klein);
  if (nl == NULL)
    return;
  dutch.y = stip_plaat_zet_nl (t, nl->afspraak.tekst, &dutch);
  dutch.y = stip_plaat_zet_nl (t, nl->wanneer.tekst, &dutch);
  stip_plaat_zet_nl (t, nl->met.tekst, &dutch);
}

void
stip_plaat_strook (StipPlaatTeken *t)
{
  double         boven = stip_plaat_strook_boven (t), midden = (boven + STROOK_ONDER) / 2;
  const double   deling[] = { 188, boven + 5, 188, STROOK_ONDER - 5 };
  StipPlaatTekst vraag = { 218, midden - 3, 66, STIP_PLAAT_MIN, 0, 0, 1, FALSE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst bel = { 218, midden + 6, 66, 20, 16, 0, 1, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst proef = { X0 + 8, 205.5, 200, 10.5, STIP_PLAAT_MIN_NL, 0, 1, FALSE, ROL_GRIJS, UIT_BEGIN, STIP_KOP_GEEN, TRUE };

  stip_tekening_add_vlak (t->tek, (StipVak){ X0, boven, X1 - X0, STROOK_ONDER - boven }, 6, ROL_TEAL1, STIP_ROL_GEEN, 0);
  stip_plaat_schijf (t, 28, midden, SCHIJF, t->plaat->afspraak.tekst != NULL ? "kalender" : "gesprek", 11.5);
  set_appointment (t, boven);
  stip_tekening_add_lijn (t->tek, deling, 2, STIP_ROL_BLAD, 0.8);
  stip_plaat_schijf (t, 204, midden, SCHIJF, "telefoon", 11.5);
  stip_plaat_zet (t, &t->plaat->vraag, &vraag);
  stip_plaat_zet (t, &t->plaat->telefoon, &bel);
  stip_plaat_zet (t, &t->plaat->proef, &proef);
}
