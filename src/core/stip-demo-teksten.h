/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-toeval.h"

/* What must be so for a note to make sense: how far the course was, who the people are, what the creditor sells. */
typedef enum
{
  STIP_EIS_AANMELDING = 1 << 0, /* before the first talk */
  STIP_EIS_BEGIN = 1 << 1,      /* until the round of questions */
  STIP_EIS_RONDE = 1 << 2,      /* from there to the arrangement */
  STIP_EIS_LOOPT = 1 << 3,      /* while paying */
  STIP_EIS_NAZORG = 1 << 4,
  STIP_EIS_VOORSTEL = 1 << 5, /* an offer was made */
  STIP_EIS_PARTNER = 1 << 6,
  STIP_EIS_KINDEREN = 1 << 7,
  STIP_EIS_WERK = 1 << 8, /* of working age */
  STIP_EIS_TAAL = 1 << 9, /* with an interpreter */
  STIP_EIS_BEWIND = 1 << 10,
  STIP_EIS_NUTS = 1 << 11,       /* '@' delivers energy or water */
  STIP_EIS_ABONNEMENT = 1 << 12, /* '@' can be given notice */
  STIP_EIS_EISER = 1 << 13,      /* '@' is a business */
} StipDemoEis;

/* What people at the office write down. '@' stands for a creditor of the dossier, '~' for the resident's given name. */
typedef struct
{
  const char *soort; /* the kind of event */
  guint       eisen; /* of the moments one, of the others all */
  const char *tekst;
} StipDemoTekst;

typedef enum
{
  STIP_TEKST_CONTACT,
  STIP_TEKST_AFSPRAAK,
  STIP_TEKST_BELOFTE, /* the name of a promise */
  STIP_TEKST_AANTAL,
} StipDemoTekstLijst;

/* The texts of one list that a dossier has already. */
typedef struct
{
  guint64 bits[2];
} StipDemoGebruikt;

/* A text of which the conditions are met by waar, and that is not in gebruikt yet; then it is. NULL where none is left. (transfer none) */
const StipDemoTekst *stip_demo_draw_tekst (StipToeval *toeval, StipDemoTekstLijst lijst, guint waar, StipDemoGebruikt *gebruikt);
/* With creditor and given name in their places. schuldeiser may be NULL where the text names none. (transfer full) */
char *stip_demo_fill_tekst (const char *tekst, const char *schuldeiser, const char *voornaam);
