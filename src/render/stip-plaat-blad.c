/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-plaat-blad-prive.h"

G_DEFINE_QUARK (stip - plaat - error - quark, stip_plaat_error)

StipMeter *
stip_plaat_meter_new (const StipPlaat *plaat)
{
  return stip_meter_new_taal (plaat->taal->letters, plaat->taal->code, plaat->taal->rtl);
}

static void
draw (StipPlaatTeken *t)
{
  switch (t->plaat->soort)
    {
    case STIP_PLAAT_UW_GELD:
      stip_plaat_teken_geld (t);
      break;
    case STIP_PLAAT_TWEE_WEGEN:
      stip_plaat_teken_twee (t);
      break;
    case STIP_PLAAT_HELPT:
      stip_plaat_teken_helpt (t);
      break;
    case STIP_PLAAT_MAAND:
      stip_plaat_teken_maand (t);
      break;
    case STIP_PLAAT_FASE_AANMELDEN:
    case STIP_PLAAT_FASE_GESPREK:
    case STIP_PLAAT_FASE_RUST:
    case STIP_PLAAT_FASE_REGELEN:
    case STIP_PLAAT_FASE_AFLOSSEN:
    case STIP_PLAAT_FASE_NAZORG:
    case STIP_PLAAT_LANGS:
      stip_plaat_teken_fase (t);
      break;
    case STIP_PLAAT_DE_WEG:
    case STIP_PLAAT_NEE:
    case STIP_PLAAT_AANTAL:
    default:
      stip_plaat_teken_weg (t);
    }
}

/* A plate of boxes instead of letters looks finished to who cannot read that
 * language. */
static void
check_letters (const char *tekst, int kop, gboolean begin, gpointer data)
{
  StipPlaatTeken *t = data;

  if (t->error == NULL && stip_meter_onbekend (t->meter, tekst) > 0)
    g_set_error (&t->error, STIP_PLAAT_ERROR, STIP_PLAAT_ERROR_LETTER,
                 "Deze computer heeft geen letters voor het %s. Installeer het "
                 "pakket fonts-noto-core.",
                 t->plaat->taal->naam_nl);
}

gboolean
stip_plaat_kan_staan (StipPlaatSoort soort)
{
  return soort == STIP_PLAAT_DE_WEG || soort == STIP_PLAAT_NEE;
}

static void
draw_side (StipPlaatTeken *t, StipPlaatBlad blad)
{
  switch (blad)
    {
    case STIP_PLAAT_ACHTERKANT:
      stip_plaat_teken_achter (t);
      break;
    case STIP_PLAAT_STAAND:
      if (stip_plaat_kan_staan (t->plaat->soort))
        stip_plaat_teken_staand (t);
      else if (t->error == NULL)
        g_set_error (&t->error, STIP_PLAAT_ERROR, STIP_PLAAT_ERROR_STAAND, "De plaat “%s” is er alleen liggend.", stip_plaat_soort_naam (t->plaat->soort, STIP_TAAL_NL));
      break;
    case STIP_PLAAT_LIGGEND:
    default:
      draw (t);
    }
}

StipTekening *
stip_plaat_teken (const StipPlaat *plaat, StipMeter *meter, StipPlaatBlad blad, GError **error)
{
  gboolean staand = blad == STIP_PLAAT_STAAND;
  double   breed = staand ? STIP_PLAAT_HOOG : STIP_PLAAT_BREED, hoog = staand ? STIP_PLAAT_BREED : STIP_PLAAT_HOOG;
  g_autoptr(StipTekening) tek = stip_tekening_new (breed, hoog, stip_meter_family (meter));
  StipPlaatTeken t = { plaat, meter, tek, 0, NULL };

  stip_plaat_foreach (plaat, blad == STIP_PLAAT_ACHTERKANT, check_letters, &t);
  stip_tekening_add_vlak (tek, (StipVak){ 0, 0, breed, hoog }, 0, ROL_PAPIER, STIP_ROL_GEEN, 0);
  draw_side (&t, blad);
  if (t.error != NULL)
    {
      g_propagate_error (error, t.error);
      return NULL;
    }
  if (plaat->taal->rtl)
    stip_tekening_mirror (tek);
  return g_steal_pointer (&tek);
}
