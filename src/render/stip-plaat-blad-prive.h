/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "render/stip-plaat-blad.h"

/* The colours of design.md 2 under the names that it gives them. */
#define ROL_PAPIER STIP_ROL_ACHTERGROND
#define ROL_INKT   STIP_ROL_INKT
#define ROL_GRIJS  STIP_ROL_INKT_ZACHT
#define ROL_TEAL9  STIP_ROL_ACCENT
#define ROL_TEAL6  STIP_ROL_STREEP
#define ROL_TEAL1  STIP_ROL_BAND_NU
#define ROL_GOUD   STIP_ROL_STIP
#define ROL_GOUD9  STIP_ROL_STIP_RAND
#define ROL_GOUD2  STIP_ROL_HALO_BINNEN
#define ROL_GOUD1  STIP_ROL_HALO_BUITEN

#define X0     10.0 /* the panel */
#define X1     287.0
#define RAND   0.9
#define DISC   11.2 /* a disc of a station or block */
#define BINNEN 18.0 /* text margin in the panel */

/* A plate being laid out. */
typedef struct
{
  const StipPlaat *plaat;
  StipMeter       *meter;
  StipTekening    *tek;
  guint            alinea;
  GError          *error; /* the first text that did not fit */
} StipPlaatTeken;

typedef enum
{
  UIT_BEGIN,
  UIT_MIDDEN,
  UIT_EIND,
} Uitlijning;

/* How a text stands: baseline of its first line, size in points. min: it may
 * shrink down to this (0: not at all). */
typedef struct
{
  double       x, y, breed;
  double       letter, min;
  double       regel;  /* between two lines, mm; 0: 1.36 times the letter */
  int          regels; /* at most */
  gboolean     vet;
  StipKleurRol kleur;
  Uitlijning   uit;
  StipKop      kop;
  gboolean     tweede; /* in Dutch beside another language */
  gboolean     aaneen; /* sentences behind one another, not each on its own line */
} StipPlaatTekst;

/* The lines that a text takes, or NULL where it does not fit. *letter: the size
 * that fitted. (transfer full) */
GPtrArray *stip_plaat_breek (StipPlaatTeken *t, const char *tekst, const StipPlaatTekst *vorm, double *letter);
/* Sets a text and returns the baseline after its last line; a text that is NULL
 * takes no room. */
double stip_plaat_zet (StipPlaatTeken *t, const StipZin *zin, const StipPlaatTekst *vorm);
/* The Dutch beside it, which may shrink to its own minimum; in a narrow column
 * it stands to the left, also on a plate that is mirrored afterwards: UIT_NL.
 */
#define UIT_NL(t) ((t)->plaat->taal->rtl ? UIT_EIND : UIT_BEGIN)
double stip_plaat_zet_nl (StipPlaatTeken *t, const char *tekst, const StipPlaatTekst *vorm);
double stip_plaat_breedte (StipPlaatTeken *t, const char *tekst, double letter, gboolean vet);
/* Says which text does not fit; the first one counts. */
void stip_plaat_te_lang (StipPlaatTeken *t, const char *plek);

/* Parts that several plates have. */
/* vak: x and baseline, width, and the letter as its height; 20 mm below the
 * baseline stay for subtitle and Dutch. */
void                 stip_plaat_titel_van (StipPlaatTeken *t, const StipZin *titel, const StipZin *onder, const char *nl, StipVak vak);
void                 stip_plaat_titel (StipPlaatTeken *t, double x, double y, double breed, double letter);
void                 stip_plaat_panel (StipPlaatTeken *t, double hoog, StipKleurRol fill);
void                 stip_plaat_zon (StipPlaatTeken *t, double x, double y, double straal);
void                 stip_plaat_zon_label (StipPlaatTeken *t, double x, double y);
void                 stip_plaat_boom (StipPlaatTeken *t, double x, double y, double maat);
void                 stip_plaat_schijf (StipPlaatTeken *t, double x, double y, double straal, const char *pictogram, double maat);
void                 stip_plaat_station (StipPlaatTeken *t, double x, double y, const StipPlaatDeel *deel);
void                 stip_plaat_vink (StipPlaatTeken *t, double x, double y, double maat, double dikte, StipKleurRol kleur);
void                 stip_plaat_speld (StipPlaatTeken *t, double x, double y, double onder, gboolean schuin);
void                 stip_plaat_strook (StipPlaatTeken *t);
double               stip_plaat_strook_boven (StipPlaatTeken *t);
void                 stip_plaat_ellips (StipPlaatTeken *t, double x, double y, double rx, double ry, StipKleurRol fill);
StipVorm            *stip_plaat_pictogram (StipPlaatTeken *t, double x, double y, double maat, const char *naam, StipKleurRol kleur);
const StipPlaatDeel *stip_plaat_deel (GPtrArray *delen, guint i);
/* The same part of the Dutch plate, or NULL. */
const StipPlaatDeel *stip_plaat_deel_nl (StipPlaatTeken *t, guint i);

/* The road with its stations in the landscape, without a word, and where the
 * stations and the stip stand in it. */
#define STIP_PLAAT_ZON_X 262.0
#define STIP_PLAAT_ZON_Y 33.5
void   stip_plaat_teken_landschap (StipPlaatTeken *t);
double stip_plaat_station_x (guint i, guint n);
double stip_plaat_station_y (guint i, guint n);

/* The kinds. */
void stip_plaat_teken_staand (StipPlaatTeken *t);
void stip_plaat_teken_weg (StipPlaatTeken *t);
void stip_plaat_teken_fase (StipPlaatTeken *t);
void stip_plaat_teken_beeld (StipPlaatTeken *t);
void stip_plaat_teken_geld (StipPlaatTeken *t);
void stip_plaat_teken_twee (StipPlaatTeken *t);
void stip_plaat_teken_helpt (StipPlaatTeken *t);
void stip_plaat_teken_maand (StipPlaatTeken *t);
void stip_plaat_teken_achter (StipPlaatTeken *t);
