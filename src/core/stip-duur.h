/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-kalender.h"

/* The length of a term as a profile writes it: "14 dagen", "3 werkdagen", "4 weken", "18 maanden", "2 jaar". */
typedef enum
{
  STIP_DUUR_GEEN, /* no length given */
  STIP_DUUR_DAGEN,
  STIP_DUUR_WERKDAGEN,
  STIP_DUUR_WEKEN,
  STIP_DUUR_MAANDEN,
  STIP_DUUR_JAREN,
} StipDuurEenheid;

typedef struct
{
  int             aantal;
  StipDuurEenheid eenheid;
} StipDuur;

#define STIP_DUUR_ERROR (stip_duur_error_quark ())
GQuark stip_duur_error_quark (void);
typedef enum
{
  STIP_DUUR_ERROR_ONGELDIG,
} StipDuurError;

gboolean stip_duur_is_gezet (StipDuur duur);
gboolean stip_duur_parse (const char *tekst, StipDuur *duur, GError **error);
char    *stip_duur_format (StipDuur duur, StipTaal taal);
/* The plain end: the day of the event itself does not count. Months clamp to the last day of the month. */
StipDatum stip_duur_einde (StipDuur duur, StipDatum start, StipKalender *kalender);
/* Whether the Algemene termijnenwet lengthens a term of this length (art. 4: not in hours, over 90 days,
 * over 12 weeks, over 3 months, in years; in working days there is nothing to lengthen). */
gboolean stip_duur_valt_onder_atw (StipDuur duur);
/* Whether a can ever be longer than b, whatever the start: what the loader uses to refuse a norm beyond the law. */
gboolean stip_duur_is_langer (StipDuur a, StipDuur b);
