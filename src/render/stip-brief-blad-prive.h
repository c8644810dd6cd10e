/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "render/stip-brief-blad.h"

#define MM     STIP_BRIEF_BLAD_MM
#define LINKS  (25 * MM)
#define RECHTS (185 * MM)
#define BREED  (RECHTS - LINKS)
#define ONDER  (272 * MM) /* no text below it */
#define REGEL  1.36       /* line distance (design.md 3) */
#define PUNT   (25.4 / 72 * MM)
#define KLEIN  (8 * PUNT)

/* Lines are laid from top to bottom, page after page. */
typedef struct
{
  const StipBrief    *brief;
  const StipBriefkop *kop;
  StipMeter          *meter;
  GPtrArray          *bladen;
  StipTekening       *blad;
  double              y; /* top of what comes next */
  double              letter;
} StipBriefBouw;

void stip_brief_bouw_start (StipBriefBouw *self); /* a next page */
/* A next page where so much does not fit on this one. TRUE: it began one. */
gboolean stip_brief_bouw_need (StipBriefBouw *self, double hoog);
/* One line, its top at y. */
void stip_brief_bouw_regel (StipBriefBouw *self, const char *tekst, double letter, gboolean vet, double x, double y, StipKleurRol kleur);
void stip_brief_bouw_regel_rechts (StipBriefBouw *self, const char *tekst, double letter, gboolean vet, double x, double y, StipKleurRol kleur);
void stip_brief_bouw_kop (StipBriefBouw *self); /* the first page down to the subject */
/* Head and first row: what must stand together. */
double stip_brief_bouw_tabel_begin (StipBriefBouw *self, const StipBriefBlok *blok);
void   stip_brief_bouw_tabel (StipBriefBouw *self, const StipBriefBlok *blok);
