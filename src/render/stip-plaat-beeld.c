/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-pad.h"
#include "render/stip-plaat-blad-prive.h"

/* The picture of a phase: sky, stip and road are the same in each, the
 * foreground tells which phase it is. People are seen from behind, looking
 * where the reader looks (design.md 1). */

#define BEELD_X 10.0
#define ONDER   168.0
#define BODEM \
  "V162 C134 165.3 131.3 168 128 168 H16 C12.7 168 10 165.3 10 162 Z" /* round   \
                                                                         corners \
                                                                         below   \
                                                                       */

static void
add (StipPlaatTeken *t, const char *pad, StipKleurRol fill)
{
  stip_tekening_add_pad (t->tek, pad, fill, STIP_ROL_GEEN, 0);
}

static void
add_line (StipPlaatTeken *t, const char *pad, StipKleurRol kleur, double dikte)
{
  stip_tekening_add_pad (t->tek, pad, STIP_ROL_GEEN, kleur, dikte);
}

static void
add_block (StipPlaatTeken *t, double x, double y, double breed, double hoog, double straal, StipKleurRol fill)
{
  stip_tekening_add_vlak (t->tek, (StipVak){ x, y, breed, hoog }, straal, fill, STIP_ROL_GEEN, 0);
}

static void
add_round (StipPlaatTeken *t, double x, double y, double straal, StipKleurRol fill)
{
  stip_tekening_add_cirkel (t->tek, x, y, straal, fill, STIP_ROL_GEEN, 0);
}

/* Head and shoulders from behind; (x, y) is the middle of the head. */
static void
add_person (StipPlaatTeken *t, double x, double y, double maat, double hoog, StipKleurRol haar, StipKleurRol huid, StipKleurRol kleren, gboolean lang)
{
  add_block (t, x - 2.3 * maat, y + 4 * maat, 4.6 * maat, 8 * maat, 0, huid);
  stip_tekening_add_vlak (t->tek, (StipVak){ x - 11.5 * maat, y + 9 * maat, 23 * maat, hoog }, 8.5 * maat, kleren, STIP_ROL_GEEN, 0);
  add_block (t, x - 11.5 * maat, y + 9 * maat + hoog / 2, 23 * maat, hoog / 2, 0, kleren);
  if (!lang)
    {
      add_round (t, x - 7 * maat, y + 1.2 * maat, 1.5 * maat, huid);
      add_round (t, x + 7 * maat, y + 1.2 * maat, 1.5 * maat, huid);
    }
  add_round (t, x, y, 7 * maat, haar);
  if (lang)
    add_block (t, x - 7 * maat, y - 1 * maat, 14 * maat, 13 * maat, 4 * maat, haar);
}

static void
paint_sky (StipPlaatTeken *t)
{
  add_block (t, BEELD_X, 10, 124, ONDER - 10, 6, STIP_ROL_LUCHT);
  stip_plaat_zon (t, 80, 63, 10);
  add (t, "M10 80 C30 72 55 76 80 74 C100 72 118 70 134 74 " BODEM, STIP_ROL_HEUVEL_VER);
  add (t, "M10 92 C35 82 60 90 90 87 C112 85 124 88 134 92 " BODEM, STIP_ROL_HEUVEL);
}

static void
paint_house (StipPlaatTeken *t)
{
  add (t, "M22 96 V82 L33 72.5 L44 82 V96 Z", ROL_PAPIER);
  add_line (t, "M18.5 84.5 L33 72 L47.5 84.5", ROL_TEAL9, 2.2);
  add (t, "M30 96 V90 C30 86 36 86 36 90 V96 Z", ROL_TEAL9);
}

static void
paint_trees (StipPlaatTeken *t)
{
  stip_plaat_boom (t, 120, 100, 13);
  stip_plaat_boom (t, 112, 99, 9);
}

/* From the foot of the picture to the stip, narrowing all the way. */
static void
paint_road (StipPlaatTeken *t)
{
  g_autoptr(GArray) lijn = stip_pad_parse ("M119.5 167.5 L119.5 167 C119 143 108 128 93 116 C83 108 76.5 102 76.5 "
                                            "95 C76.5 88 83 86 82.4 81 C82 78 80.3 77 80 74.2");
  g_autoptr(GArray) lint = stip_pad_lint (lijn, 17.5, 0.7, 0, 0.55);
  stip_tekening_add_pad_delen (t->tek, lint, ROL_PAPIER, ROL_TEAL6, RAND);
}

static void
paint_ground (StipPlaatTeken *t)
{
  add (t, "M10 106 C40 94 70 100 100 101 C118 102 126 104 134 108 " BODEM, STIP_ROL_HEUVEL_DICHT);
  paint_road (t);
}

/* Rust: two people on a bench. */
static void
paint_bench (StipPlaatTeken *t)
{
  add_person (t, 40, 111, 1, 29, STIP_ROL_HAAR, STIP_ROL_HUID_DONKER, ROL_TEAL6, TRUE);
  add_person (t, 68, 109.5, 1, 29, STIP_ROL_HAAR_GRIJS, STIP_ROL_HUID, ROL_INKT, FALSE);
  add_block (t, 19, 128, 70, 6.4, 3.2, STIP_ROL_HOUT);
  add_block (t, 19, 136.5, 70, 6.4, 3.2, STIP_ROL_HOUT);
  add_block (t, 25, 126, 4, 33, 2, STIP_ROL_HOUT);
  add_block (t, 79, 126, 4, 33, 2, STIP_ROL_HOUT);
  add_block (t, 17, 146, 74, 5, 2.5, STIP_ROL_HOUT);
}

/* Aanmelden: an open door, with somebody going in. */
static void
paint_door (StipPlaatTeken *t)
{
  add (t, "M16 96 L47 76 L78 96 Z", ROL_TEAL9);
  add (t, "M20 96 H74 V160 H20 Z", ROL_PAPIER);
  add_line (t, "M20 160 V96 M74 96 V160", ROL_TEAL9, RAND);
  add (t, "M34 160 V108 H60 V160 Z", STIP_ROL_KAART);
  add_line (t, "M34 160 V108 H60 V160", ROL_TEAL9, 1.6);
  add (t, "M34 108 L24.5 112 V166 L34 160 Z", ROL_TEAL6); /* the door itself, open towards us */
  add_round (t, 27.5, 139, 1.2, ROL_PAPIER);
  add (t, "M34 160 H60 L68 166 H30 Z", STIP_ROL_BLAD); /* the mat */
  add_round (t, 66.8, 120, 1.6, ROL_TEAL9);            /* the bell */
  add_person (t, 47.5, 117, 0.72, 36, STIP_ROL_HAAR, STIP_ROL_HUID_DONKER, ROL_INKT, FALSE);
}

/* Gesprek: two people at a table with papers. */
static void
paint_table (StipPlaatTeken *t)
{
  add_person (t, 34, 106, 1, 44, STIP_ROL_HAAR, STIP_ROL_HUID_DONKER, ROL_TEAL6, TRUE);
  add_person (t, 76, 106, 1, 44, STIP_ROL_HAAR_GRIJS, STIP_ROL_HUID, ROL_INKT, FALSE);
  add_block (t, 15, 140, 82, 7, 3.5, STIP_ROL_HOUT);
  add_block (t, 22, 145, 5, 19, 2, STIP_ROL_HOUT);
  add_block (t, 85, 145, 5, 19, 2, STIP_ROL_HOUT);
  stip_tekening_add_pad (t->tek, "M45 140 L48 128 H64 L61 140 Z", ROL_PAPIER, ROL_TEAL9, RAND);
  add_line (t, "M50.5 132 H60.5 M49.5 136 H55", ROL_TEAL9, RAND);
  add_round (t, 58.6, 136.2, 1.3, ROL_TEAL9);
  /* what they say to each other */
  stip_tekening_add_pad (t->tek,
                         "M44 88 C44 85.8 45.8 84 48 84 H62 C64.2 84 66 85.8 66 88 V93 C66 95.2 "
                         "64.2 97 62 97 H58 L55 101 L52 97 H48 C45.8 97 44 95.2 44 93 Z",
                         ROL_PAPIER, ROL_TEAL9, 1.2);
  add_round (t, 50, 90.5, 1.3, ROL_TEAL9);
  add_round (t, 55, 90.5, 1.3, ROL_TEAL9);
  add_round (t, 60, 90.5, 1.3, ROL_TEAL9);
}

/* Regelen: a paper with its seal, held by two hands. */
static void
paint_hands (StipPlaatTeken *t)
{
  add_line (t, "M17 157 C22 153 26 148 29 142", ROL_TEAL6, 13);
  add_line (t, "M93 157 C88 153 84 148 81 142", ROL_INKT, 13);
  add_line (t, "M30.5 139.5 L36 131", STIP_ROL_HUID_DONKER, 10.5);
  add_line (t, "M79.5 139.5 L74 131", STIP_ROL_HUID, 10.5);
  stip_tekening_add_pad (t->tek,
                         "M34 104 C34 102 35.5 100.5 37.5 100.5 H73 C75 100.5 76.5 102 76.5 104 "
                         "V147 C76.5 149 75 150.5 73 150.5 H37.5 C35.5 150.5 34 149 34 147 Z",
                         ROL_PAPIER, ROL_TEAL9, 1.4);
  add_line (t, "M41 108.5 H69 M41 115 H57 M41 121.5 H57 M41 128 H57", ROL_TEAL9, 1.6);
  add_line (t, "M46 143 C48 138 50 145 52.5 140.5 C54.5 138 55 143.5 58 141", ROL_INKT, 1.3); /* signed */
  add_round (t, 67.5, 120, 5, ROL_TEAL9);
  stip_plaat_vink (t, 67.5, 120, 5, 1.2, ROL_PAPIER);
  /* the fingers are behind the paper, the thumbs before it */
  add_line (t, "M33 140 C36 138.5 38.5 136 40.5 132.5", STIP_ROL_HUID_DONKER, 5);
  add_line (t, "M77 140 C74 138.5 71.5 136 69.5 132.5", STIP_ROL_HUID, 5);
}

/* Aflossen: coins along the road, each nearer to the stip. */
static void
paint_coins (StipPlaatTeken *t)
{
  static const struct
  {
    double x, y, maat;
  } munten[] = { { 73, 98.5, 1.9 }, { 78.6, 110, 2.9 }, { 90.5, 121.5, 4.2 }, { 100, 136.5, 5.6 }, { 104.5, 156, 7 } };

  add_person (t, 44, 116, 1.1, 42.1, STIP_ROL_HAAR, STIP_ROL_HUID_DONKER, ROL_TEAL6, TRUE);
  add_line (t, "M54 131 C60 137 64 139 71 137", ROL_TEAL6, 7); /* an arm that puts the next coin down */
  add_line (t, "M70 137.2 L74 135.6", STIP_ROL_HUID_DONKER, 5.4);
  stip_tekening_add_cirkel (t->tek, 78.5, 133, 4.2, ROL_GOUD, ROL_GOUD9, RAND);
  add_round (t, 78.5, 133, 1.3, ROL_INKT);
  for (gsize i = 0; i < G_N_ELEMENTS (munten); i++)
    {
      stip_tekening_add_cirkel (t->tek, munten[i].x, munten[i].y, munten[i].maat, ROL_GOUD, ROL_GOUD9, RAND);
      add_round (t, munten[i].x, munten[i].y, munten[i].maat * 0.32, ROL_INKT);
    }
}

/* Nazorg: the plant that grew, at the window that looks out on the road. */
static void
paint_window (StipPlaatTeken *t)
{
  add (t, "M100 10 H104 V141 H100 Z", ROL_PAPIER);
  add_line (t, "M100 10.4 V141 M104 10.4 V141", ROL_TEAL9, RAND);
  add (t, "M10 140 H134 " BODEM, ROL_TEAL1);
  add (t, "M10 139 H134 V143.5 H10 Z", ROL_PAPIER);
  stip_tekening_add_pad (t->tek, "M10 139 H134 M10 143.5 H134", STIP_ROL_GEEN, ROL_TEAL9, RAND)->stomp = TRUE;
  add_line (t, "M48 118 V86", ROL_TEAL6, 2);
  add (t, "M48 103 C36 103 29 96 28 85 C40 85 48 91 48 103 Z", ROL_TEAL6);
  add (t, "M48 95 C48 82 54 75 65 74 C65 87 59 95 48 95 Z", ROL_TEAL9);
  add (t, "M48 112 C57 112 63 107 64.5 99 C55 99 48 104 48 112 Z", ROL_TEAL6);
  add (t, "M34 118.5 H62 L59 139 H37 Z", ROL_TEAL9);
  add_block (t, 32, 115.5, 32, 6, 1.5, ROL_TEAL9);
  add_round (t, 48, 130.5, 2.6, ROL_PAPIER);
  add (t,
       "M74 125 H90 V133 C90 136.5 87.5 139 84 139 H80 C76.5 139 74 136.5 74 "
       "133 Z",
       ROL_TEAL6);
  add_line (t, "M90 127.5 C94.5 127.5 94.5 134.5 89.5 134.5", ROL_TEAL6, 1.8);
}

void
stip_plaat_teken_beeld (StipPlaatTeken *t)
{
  static void (*const beelden[]) (StipPlaatTeken * t) = { paint_door, paint_table, paint_bench, paint_hands, paint_coins, paint_window };
  int nu = t->plaat->nu;

  paint_sky (t);
  if (nu == 2 || nu == 4)
    {
      paint_house (t);
      stip_plaat_boom (t, 53, 97, 12);
    }
  paint_trees (t);
  paint_ground (t);
  beelden[MAX (nu, 0)](t);
}
