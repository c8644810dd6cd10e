/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-overdracht.h"

/* What the parts of the form are made from. */
typedef struct
{
  StipOverdracht    *form;
  const StipDossier *dossier;
  GPtrArray         *termijnen;
  const StipVerloop *verloop;
  StipDatum          vandaag;
  const char        *notitie;
  char              *roepnaam; /* "Vera", else "deze inwoner" */
} StipOverdrachtBouw;

/* A sheet of another kind for the same paper: nothing on it yet. titel: static. (transfer full) */
StipOverdracht *stip_overdracht_new_blad (const char *titel, const StipDossier *dossier, StipDatum vandaag);
void            stip_overdracht_drop_lege (StipOverdrachtBouw *bouw); /* the parts without a line */
/* A part that is handed out only where it gets a line. (transfer none) */
StipOverdrachtDeel *stip_overdracht_add_deel (StipOverdrachtBouw *bouw, const char *id, const char *kop, gboolean uitgelicht);
/* Takes kop, onder, tekst and bij; without tekst nothing is added and NULL returned. (transfer none) */
StipOverdrachtRegel *stip_overdracht_take_regel (StipOverdrachtDeel *deel, char *kop, char *onder, char *tekst, char *bij);
char                *stip_overdracht_dag (const StipOverdrachtBouw *bouw, StipDatum datum); /* "vr 22 mei", NULL where unknown */
char                *stip_overdracht_resterend (const StipOverdrachtBouw *bouw, StipDatum datum);
char                *stip_overdracht_hoofdletter (const char *tekst);                       /* NULL-safe */
char                *stip_overdracht_veld (const StipOverdrachtBouw *bouw, const char *id); /* of the resident, as it is shown; NULL */

/* The parts, in the order of the form. */
void stip_overdracht_add_kern (StipOverdrachtBouw *bouw);      /* the note, what matters, what to be careful with */
void stip_overdracht_add_stappen (StipOverdrachtBouw *bouw);   /* the first steps */
void stip_overdracht_add_mens (StipOverdrachtBouw *bouw);      /* who she is, how to reach her */
void stip_overdracht_add_traject (StipOverdrachtBouw *bouw);   /* phase, promises, terms, tracks */
void stip_overdracht_add_plan (StipOverdrachtBouw *bouw);      /* goals, domains, competences */
void stip_overdracht_add_contacten (StipOverdrachtBouw *bouw); /* contacts, planned, claims */
