/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-agenda.h"

typedef enum
{
  STIP_AGENDA_DOEN_GEREED, /* recorded at once as done today */
  STIP_AGENDA_DOEN_ELDERS, /* opens the dossier, with actie and doel as stip_session_open_dossier_at takes them */
} StipAgendaDoen;

/* The one obvious action of a row. */
typedef struct
{
  const char    *label; /* translated: an infinitive */
  StipAgendaDoen doen;
  const char    *actie, *doel; /* of ELDERS; actie NULL: only open it. doel is the row's */
} StipAgendaActie;

/* The only place that chooses what a row's button says and does. */
StipAgendaActie stip_agenda_actie_van (const StipAgendaRij *rij);
