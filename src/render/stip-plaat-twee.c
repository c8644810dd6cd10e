/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-pad.h"
#include "render/stip-plaat-blad-prive.h"

/* Two roads from one fork to one stip (design.md 8): neither is drawn nearer,
 * thicker or greener. */

#define ZON_X 262.0
#define ZON_Y 33.5
#define BODEM "V162 C287 165.3 284.3 168 281 168 H16 C12.7 168 10 165.3 10 162 Z"

static const double      stations[] = { 70, 137, 203 };
static const double      hoogten[] = { 75, 131 };
static const char *const wegen[] = {
  "M10 101.4 C40 101.4 38 75 70 75 H203",
  "M10 101.4 C40 101.4 38 131 70 131 H203",
};
static const char *const staarten[] = {
  "M203 75 C240 75 258 69 261.4 44.8",
  "M203 131 C236 131 272 124 272 94 C272 70 263 62 262.6 44.8",
};

static void
paint_landscape (StipPlaatTeken *t)
{
  stip_plaat_panel (t, 158, STIP_ROL_LUCHT);
  stip_plaat_zon (t, ZON_X, ZON_Y, 9);
  stip_tekening_add_pad (t->tek,
                         "M10 62 C60 52 110 58 160 54 C200 51 225 44 250 43.5 "
                         "C268 43.5 280 45 287 46 " BODEM,
                         STIP_ROL_HEUVEL_VER, STIP_ROL_GEEN, 0);
  stip_tekening_add_pad (t->tek, "M10 113 C60 108 110 107 160 108 C210 109 250 103 287 99 " BODEM, STIP_ROL_HEUVEL, STIP_ROL_GEEN, 0);
}

static void
paint_roads (StipPlaatTeken *t)
{
  static const StipKleurRol kleuren[] = { ROL_TEAL6, ROL_PAPIER };

  for (int i = 0; i < 2; i++)
    {
      g_autoptr(GArray) lijn = stip_pad_parse (staarten[i]);
      g_autoptr(GArray) lint = stip_pad_lint (lijn, 9.5, 0.8, 0.25, 1);
      stip_tekening_add_pad_delen (t->tek, lint, ROL_PAPIER, ROL_TEAL6, RAND);
    }
  /* both edges before both fills, so that the fork is one road */
  for (int laag = 0; laag < 2; laag++)
    for (int i = 0; i < 2; i++)
      stip_tekening_add_pad (t->tek, wegen[i], STIP_ROL_GEEN, kleuren[laag], laag == 0 ? 11.3 : 9.5)->stomp = TRUE;
  for (int i = 0; i < 2; i++)
    stip_tekening_add_pad (t->tek, wegen[i], STIP_ROL_GEEN, ROL_TEAL6, 1)->streep = STIP_STREEP_WEG;
  stip_tekening_add_pad (t->tek, "M215 74.7 C225 74.3 233 73.3 240 71", STIP_ROL_GEEN, ROL_TEAL6, 0.9)->streep = STIP_STREEP_WEG;
  stip_tekening_add_pad (t->tek, "M215 130.7 C236 129.5 266 122 271.6 100", STIP_ROL_GEEN, ROL_TEAL6, 0.9)->streep = STIP_STREEP_WEG;
}

/* The name of a road with a few plain words behind it, above its first station.
 */
static void
set_name (StipPlaatTeken *t, const StipPlaatDeel *deel, double y)
{
  StipPlaatTekst naam = { 59, y - 15, 96, 18, 16, 0, 1, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_KOP, FALSE };
  double         breed = stip_plaat_breedte (t, deel->kop.tekst, 18, TRUE);
  StipPlaatTekst uitleg = { 59 + breed + 3, y - 15, (t->plaat->nl != NULL ? 177 : 226) - 59 - breed - 3, 15, STIP_PLAAT_MIN, 0, 1, FALSE, ROL_GRIJS, UIT_BEGIN, STIP_KOP_GEEN, FALSE };

  stip_plaat_zet (t, &deel->kop, &naam);
  stip_plaat_zet (t, &deel->uitleg, &uitleg);
}

static void
set_station (StipPlaatTeken *t, guint i)
{
  static const double  links[] = { 48, 121, 186 }, breed[] = { 71, 63, 78 };
  const StipPlaatDeel *deel = stip_plaat_deel (t->plaat->delen, i), *nl = stip_plaat_deel_nl (t, i);
  guint                plek = i % 3;
  double               y = hoogten[i / 3] + (nl != NULL ? 18.5 : 19.5);
  StipPlaatTekst       kop = { links[plek], y, breed[plek], STIP_PLAAT_MIN, 0, 0, 1, TRUE, ROL_INKT, UIT_BEGIN, STIP_KOP_KOP, FALSE };
  StipPlaatTekst       tekst = { links[plek], plek == 0 ? y : y + 6.6, breed[plek], STIP_PLAAT_MIN, 0, nl != NULL ? 6.2 : 6.8, plek == 0 ? 2 : 1, FALSE, ROL_INKT, UIT_BEGIN, STIP_KOP_GEEN, FALSE };
  StipPlaatTekst       klein = { links[plek], 0, breed[plek] - 4, 10.5, STIP_PLAAT_MIN_NL, 4.1, 2, FALSE, ROL_GRIJS, UIT_BEGIN, STIP_KOP_GEEN, TRUE };

  if (plek == 0)
    set_name (t, deel, hoogten[i / 3]);
  else
    stip_plaat_zet (t, &deel->kop, &kop);
  stip_plaat_zet (t, &deel->tekst, &tekst);
  if (nl == NULL)
    return;
  g_autofree char *kort = stip_plaat_deel_kort (nl);
  klein.y = y + 11.2;
  klein.vet = TRUE;
  klein.regels = 1;
  if (plek == 0) /* behind the name of the road, above it */
    {
      StipPlaatTekst naast = { 179, hoogten[i / 3] - 15, 69, 10.5, STIP_PLAAT_MIN_NL, 0, 1, TRUE, ROL_GRIJS, UIT_EIND, STIP_KOP_GEEN, TRUE, FALSE };
      stip_plaat_zet_nl (t, kort, &naast);
    }
  else
    klein.y = stip_plaat_zet_nl (t, kort, &klein);
  klein.vet = FALSE;
  klein.regels = 2;
  klein.aaneen = plek != 0;
  stip_plaat_zet_nl (t, nl->tekst.tekst, &klein);
}

void
stip_plaat_teken_twee (StipPlaatTeken *t)
{
  paint_landscape (t);
  paint_roads (t);
  for (guint i = 0; i < t->plaat->delen->len; i++)
    stip_plaat_station (t, stations[i % 3], hoogten[i / 3], stip_plaat_deel (t->plaat->delen, i));
  stip_plaat_titel (t, BINNEN, 27, ZON_X - 22.5 - 4 - BINNEN, 28);
  stip_plaat_zon_label (t, ZON_X - 22.5 - 2, 25.5);
  for (guint i = 0; i < t->plaat->delen->len; i++)
    set_station (t, i);
  stip_plaat_strook (t);
}
