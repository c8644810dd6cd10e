/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-record.h"

/* The Dutch working calendar (Algemene termijnenwet art. 3): the holidays computed, the days equated by decree
 * read from data (data/feestdagen.ini). As the law reads since 2014 (King's Day), also for earlier years.
 * Beyond the last year of the decrees it says that it does not know them. */
typedef struct _StipKalender StipKalender;

STIP_DECLARE_RECORD (StipKalender, stip_kalender)

#define STIP_KALENDER_ERROR (stip_kalender_error_quark ())
GQuark stip_kalender_error_quark (void);
typedef enum
{
  STIP_KALENDER_ERROR_ONGELDIG,
} StipKalenderError;

/* naam: for the error text ("feestdagen.ini"), which also bears group and key. Returns (transfer full). */
StipKalender *stip_kalender_new_from_data (const char *naam, const char *data, gsize lengte, GError **error);
int           stip_kalender_beslist_tot (StipKalender *self);               /* the last year whose decrees are known, e.g. 2028 */
const char   *stip_kalender_feestdag (StipKalender *self, StipDatum datum); /* its name, or NULL on an ordinary day */
gboolean      stip_kalender_is_werkdag (StipKalender *self, StipDatum datum);
StipDatum     stip_kalender_volgende_werkdag (StipKalender *self, StipDatum datum); /* datum itself where it is one */
StipDatum     stip_kalender_add_werkdagen (StipKalender *self, StipDatum datum, int werkdagen);
StipDatum     stip_kalender_pasen (int jaar);
/* Algemene termijnenwet art. 1 and 2 over a term that started on start and would end on einde. */
StipDatum stip_kalender_atw (StipKalender *self, StipDatum start, StipDatum einde);
