/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

#include "core/stip-agenda.h"
#include "store/stip-db.h"
#include "store/stip-store.h"
#include "store/stip-werkwijze.h"

typedef enum
{
  STIP_AGENDA_MIJN,    /* of the person who opened the file */
  STIP_AGENDA_TEAM,    /* of everybody, the most urgent dossiers; those of who is away are marked */
  STIP_AGENDA_NIEMAND, /* of nobody yet */
  STIP_AGENDA_VAN,     /* of one colleague */
} StipAgendaBereik;

typedef struct
{
  StipAgendaBereik bereik;
  gint64           medewerker_id; /* of VAN */
} StipAgendaVraag;

/* So many dossiers at most are read for one list, the most urgent ones. */
#define STIP_AGENDA_MEEST 300

/* Something with a time that is planned for today. */
typedef struct
{
  gint64                      dossier_id;
  char                       *naam;
  const StipGebeurtenisSoort *soort;
  int                         minuut; /* -1 where it has no time */
  char                       *toelichting;
} StipAgendaAfspraak;

STIP_DECLARE_RECORD (StipAgendaAfspraak, stip_agenda_afspraak)

/* All that the page Vandaag shows, read in one go. */
typedef struct
{
  StipDatum  vandaag;
  GPtrArray *rijen;                       /* StipAgendaRij, in their order */
  GPtrArray *afspraken;                   /* StipAgendaAfspraak of today, by time */
  int        fasen[STIP_FASE_AANTAL + 1]; /* open dossiers per phase */
  gboolean   afgekapt;                    /* there are more dossiers than STIP_AGENDA_MEEST */
} StipAgenda;

STIP_DECLARE_RECORD (StipAgenda, stip_agenda)

/* wie: the label of the key slot, which is the name of the medewerker. (transfer full); NULL with error set. */
StipAgenda *stip_agenda_load (StipDb *db, const StipWerkwijze *werkwijze, const char *wie, StipDatum vandaag, const StipAgendaVraag *vraag, GCancellable *cancellable, GError **error);
/* The same as a StipStoreJob; data is a StipAgendaVraag. */
gpointer stip_agenda_load_job (StipStore *store, StipDb *db, gpointer vraag, GCancellable *cancellable, GError **error);
/* The medewerker of this name, 0 where there is none. FALSE with error set. */
gboolean stip_agenda_zoek_medewerker (StipDb *db, const char *naam, gint64 *id, GError **error);
