/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "render/stip-palet.h"

/* A drawing: positioned shapes with colour roles, in paint order. No cairo in it: it can be compared as text. */
typedef struct
{
  double x, y, width, height;
} StipVak;

typedef enum
{
  STIP_VORM_VLAK,      /* rectangle with rounded corners */
  STIP_VORM_LIJN,      /* open line through the points */
  STIP_VORM_VEELHOEK,  /* closed polygon */
  STIP_VORM_CIRKEL,    /* in the box */
  STIP_VORM_GLOED,     /* round, from `fill` to nothing */
  STIP_VORM_PICTOGRAM, /* `text` names it, `stroke` colours it */
  STIP_VORM_TEKST,     /* one line */
  STIP_VORM_PAD,       /* curves */
} StipVormSoort;

typedef enum
{
  STIP_STREEP_VOL,
  STIP_STREEP_PUNT,     /* dots: 3 px every 6 */
  STIP_STREEP_KORT,     /* 4 on, 3 off */
  STIP_STREEP_LANG,     /* 10 on, 8 off */
  STIP_STREEP_CONTRAST, /* 12 on, 6 off */
  STIP_STREEP_WEG,      /* 3.2 on, 3.2 off, round: down the middle of a road */
} StipStreep;

#define STIP_HOEK_BEGIN  1 /* corners on the leading side are round */
#define STIP_HOEK_EIND   2
#define STIP_HOEKEN      (STIP_HOEK_BEGIN | STIP_HOEK_EIND)
#define STIP_VORM_PUNTEN 8

/* A stretch of a path: M and L use the last pair of x, C all three. */
typedef struct
{
  char   soort; /* 'M', 'L', 'C', 'Z' */
  double x[3], y[3];
} StipPadDeel;

/* What a text is to who hears the page instead of seeing it. */
typedef enum
{
  STIP_KOP_GEEN,
  STIP_KOP_TITEL,
  STIP_KOP_KOP,
} StipKop;

typedef struct
{
  StipVormSoort soort;
  StipVak       vak; /* the box of every shape, also of lines */
  StipKleurRol  fill, stroke;
  double        dikte;  /* width of the stroke */
  double        schaal; /* dashes are this many times their plain length */
  StipStreep    streep;
  double        straal; /* of a VLAK's corners */
  guint         hoeken;
  double        punten[2 * STIP_VORM_PUNTEN]; /* x, y of LIJN and VEELHOEK */
  int           n_punten;
  char         *tekst;
  double        letter; /* size of the letter, px */
  double        basis;  /* y of the baseline */
  gboolean      vet;
  GArray       *pad;    /* StipPadDeel, of a PAD */
  gboolean      vast;   /* keeps its own left and right when the drawing is mirrored: a tick, a clock */
  gboolean      stomp;  /* a line that ends flat: where it meets the edge of the picture */
  gboolean      omkeer; /* a PICTOGRAM that is drawn the other way round */
  gboolean      tweede; /* TEKST in the second language: measured and drawn by the meter's second */
  guint         alinea; /* lines of one paragraph share a number, 0: none */
  StipKop       kop;
} StipVorm;

typedef struct
{
  double     width, height;
  gboolean   rtl;
  char      *family; /* of all text */
  GPtrArray *vormen; /* StipVorm */
} StipTekening;

StipTekening *stip_tekening_new (double width, double height, const char *family);
void          stip_tekening_free (StipTekening *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipTekening, stip_tekening_free)

/* Each adds a shape on top and returns it (transfer none), to be refined before the drawing is handed out. */
StipVorm *stip_tekening_add_vlak (StipTekening *self, StipVak vak, double straal, StipKleurRol fill, StipKleurRol stroke, double dikte);
StipVorm *stip_tekening_add_lijn (StipTekening *self, const double *punten, int n_punten, StipKleurRol stroke, double dikte);
StipVorm *stip_tekening_add_veelhoek (StipTekening *self, const double *punten, int n_punten, StipKleurRol fill, StipKleurRol stroke, double dikte);
StipVorm *stip_tekening_add_cirkel (StipTekening *self, double x, double y, double straal, StipKleurRol fill, StipKleurRol stroke, double dikte);
StipVorm *stip_tekening_add_gloed (StipTekening *self, double x, double y, double straal, StipKleurRol fill);
StipVorm *stip_tekening_add_pictogram (StipTekening *self, double x, double y, double maat, const char *naam, StipKleurRol kleur);
/* vak: the measured box of the line; basis: its baseline. */
StipVorm *stip_tekening_add_tekst (StipTekening *self, StipVak vak, double basis, const char *tekst, double letter, gboolean vet, StipKleurRol kleur);
/* pad: "M x y L x y C x y x y x y H x V y Z", absolute, as in SVG: a constant of the program. */
StipVorm *stip_tekening_add_pad (StipTekening *self, const char *pad, StipKleurRol fill, StipKleurRol stroke, double dikte);
/* The same from stretches (copied). */
StipVorm *stip_tekening_add_pad_delen (StipTekening *self, GArray *delen, StipKleurRol fill, StipKleurRol stroke, double dikte);
/* Moves everything of `other` into self, at (dx, dy); other is left empty. */
void stip_tekening_take (StipTekening *self, StipTekening *other, double dx, double dy);
/* Everything this many times as large, lines and letters too. */
void stip_tekening_scale (StipTekening *self, double factor);
/* Right to left: every x becomes width - x; text, digits and pictograms stay upright. */
void stip_tekening_mirror (StipTekening *self);
/* One line a shape, to a tenth of a pixel: what the golden files hold. (transfer full) */
char *stip_tekening_dump (const StipTekening *self);

gboolean stip_vak_intersects (const StipVak *een, const StipVak *twee);
