/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-toeval.h"

/* What people at the office write down. '@' stands for a creditor of the dossier, '~' for the resident's given name. */
typedef struct
{
  const char *soort; /* the kind of event */
  const char *tekst;
} StipDemoTekst;

/* A contact that was had; voor_gesprek: before the first talk, so by phone or message. (transfer none) */
const StipDemoTekst *stip_demo_draw_contact (StipToeval *toeval, gboolean voor_gesprek);
/* What is planned. (transfer none) */
const StipDemoTekst *stip_demo_draw_afspraak (StipToeval *toeval);
/* The name of a promise. (transfer none) */
const char *stip_demo_draw_belofte (StipToeval *toeval);
/* With creditor and given name in their places; schuldeiser NULL: "een schuldeiser". (transfer full) */
char *stip_demo_fill_tekst (const char *tekst, const char *schuldeiser, const char *voornaam);
