/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "render/stip-overdracht-blad.h"

#define BREED         STIP_OVERDRACHT_BLAD_BREED
#define HOOG          STIP_OVERDRACHT_BLAD_HOOG
#define VOET          48.0 /* of every page: a line and two lines of text */
#define LETTER_TITEL  29.0
#define LETTER_KOP    18.0
#define LETTER        15.0
#define LETTER_KLEIN  13.0
#define REGEL         1.36 /* line distance (design.md 3) */
#define VERTROUWELIJK "Vertrouwelijk"

/* Lines are laid from top to bottom, page after page. */
typedef struct
{
  const StipOverdracht *model;
  StipMeter            *meter;
  GPtrArray            *bladen;
  StipTekening         *blad;
  double                y; /* top of what comes next */
} StipOverdrachtBlad;

void stip_overdracht_blad_start (StipOverdrachtBlad *self); /* a next page */
/* A next page where so much does not fit on this one; TRUE: it began one. */
gboolean stip_overdracht_blad_need (StipOverdrachtBlad *self, double hoog);
void     stip_overdracht_blad_tekst (StipOverdrachtBlad *self, const char *tekst, double letter, gboolean vet, double x, double y, StipKleurRol kleur);
/* Wrapped lines one below the other; gives their height. */
double stip_overdracht_blad_alinea (StipOverdrachtBlad *self, GPtrArray *regels, double letter, gboolean vet, double x, double y, StipKleurRol kleur);
void   stip_overdracht_blad_add_delen (StipOverdrachtBlad *self);
