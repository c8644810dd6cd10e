/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"

/* The invented municipality of Demodorp: every person, creditor, number and address in it is made up and shows it.
 * No municipality has this code: the national table of municipalities ends below 2000. */
#define STIP_DEMO_GEMEENTE      "9999"
#define STIP_DEMO_GEMEENTE_NAAM "Demodorp"
/* Dossiers 0 to 2 are the practice examples of the policy plan (Mariam, Danny, Rosa), 3 is Vera Voorbeeld. */
#define STIP_DEMO_MARIAM 0
#define STIP_DEMO_DANNY  1
#define STIP_DEMO_ROSA   2
#define STIP_DEMO_VERA   3

typedef struct
{
  guint64   seed;
  StipDatum vandaag; /* the whole caseload is told relative to this day */
  guint     aantal;
} StipDemoOpdracht;

/* Dossier index (0 .. aantal - 1) of the caseload: the same for the same arguments, whatever the order of calls, in
 * constant time. Ids are 0, consulent is one of stip_demo_consulenten(). (transfer full) */
StipDossier *stip_demo_dossier (const StipDemoOpdracht *opdracht, guint index);
/* Invented, NULL-terminated. The first, Robin Proefman, has about 45 open dossiers where aantal >= 60. (transfer none) */
const char *const *stip_demo_consulenten (void);
