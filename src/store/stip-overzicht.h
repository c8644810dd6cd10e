/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-termijn.h"
#include "store/stip-db.h"
#include "store/stip-werkwijze.h"

/* One row of the list of dossiers: derived from the dossier and its terms, kept so that 100,000 can be sorted,
 * filtered and searched at once. */
typedef struct
{
  gint64    dossier_id;
  char     *nummer;
  char     *naam;
  StipFase  fase;
  gboolean  open;
  char     *consulent;
  char     *termijn; /* next milestone, or NULL */
  StipDatum uiterlijk;
  StipDatum uiterste_dag;
  int       schulden;
  StipGeld  totaal; /* ONBEKEND where no amount is known */
  StipDatum laatst_contact;
} StipOverzichtRij;

STIP_DECLARE_RECORD (StipOverzichtRij, stip_overzicht_rij)

typedef enum
{
  STIP_ORDE_NAAM,
  STIP_ORDE_NUMMER,
  STIP_ORDE_FASE,
  STIP_ORDE_UITERLIJK, /* what presses first; without a term last */
  STIP_ORDE_SCHULDEN,
  STIP_ORDE_TOTAAL,
  STIP_ORDE_CONTACT,
  STIP_ORDE_AANTAL,
} StipOrde;

typedef struct
{
  const char *zoek;          /* what was typed, or NULL */
  StipFase    fase;          /* GEEN: all */
  gint64      medewerker_id; /* 0: all */
  gboolean    alleen_open;
  const char *doelgroep;     /* or NULL */
  StipDatum   uiterlijk_tot; /* a term at or before this day, ONBEKEND: all */
  StipOrde    orde;
  gboolean    aflopend;
  int         limit; /* -1: all */
} StipOverzichtVraag;

/* Computes the row and the search text of a dossier again. Within the transaction of the change. */
gboolean stip_overzicht_bijwerken (StipDb *db, const StipWerkwijze *werkwijze, gint64 dossier_id, StipDatum vandaag, GError **error);
/* The same for it and for every other dossier of its persons: their names and addresses are in those rows as well. */
gboolean stip_overzicht_bijwerken_personen (StipDb *db, const StipWerkwijze *werkwijze, gint64 dossier_id, StipDatum vandaag, GError **error);
gboolean stip_overzicht_bijwerken_alle (StipDb *db, const StipWerkwijze *werkwijze, GArray *dossier_ids, StipDatum vandaag, GError **error);
/* Another way of working: the terms of all dossiers, not their words. Within the transaction of the change. */
gboolean stip_overzicht_bijwerken_termijnen (StipDb *db, const StipWerkwijze *werkwijze, StipDatum vandaag, GError **error);
/* A new day: computes what a passed date can have changed since the last one. Begins its own transaction. */
gboolean stip_overzicht_nieuwe_dag (StipDb *db, const StipWerkwijze *werkwijze, StipDatum vandaag, GError **error);
/* The ids of all dossiers that match, in order. (transfer full) (element-type gint64) */
GArray *stip_overzicht_ids (StipDb *db, const StipOverzichtVraag *vraag, GError **error);
/* The rows of these ids, in their order; an id that is gone gives no row. (transfer full) */
GPtrArray *stip_overzicht_rijen (StipDb *db, const gint64 *ids, gsize n, GError **error);

typedef struct
{
  gint64 alle, te_laat, deze_week;
} StipOverzichtTelling;

/* Counts of what a question finds: how many are too late, how many have a term within seven days. */
gboolean stip_overzicht_tel (StipDb *db, const StipOverzichtVraag *vraag, StipDatum vandaag, StipOverzichtTelling *telling, GError **error);
