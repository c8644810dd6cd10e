/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-geld.h"

/* A yearly rate in ten-thousandths of a percent: 6 % is 60000. Never a double. */
typedef gint32 StipRente;

#define STIP_RENTE_ONBEKEND      (-1)
#define STIP_RENTE_PROCENT       10000
#define STIP_RENTE_MAX           (100 * STIP_RENTE_PROCENT)
#define STIP_KREDIET_MAANDEN_MAX 600

/* How a kredietbank makes a monthly rate of the yearly one. Which one it is must be asked (domain.md 3.4): on 100 euro
 * a month at 6 % the difference is 2.12 euro. */
typedef enum
{
  STIP_CONVENTIE_NOMINAAL,  /* rate / 12 */
  STIP_CONVENTIE_EFFECTIEF, /* (1 + rate) ^ (1 / 12) - 1 */
} StipConventie;

#define STIP_KREDIET_ERROR (stip_krediet_error_quark ())
GQuark stip_krediet_error_quark (void);
typedef enum
{
  STIP_KREDIET_ERROR_RENTE, /* not a rate from 0 up to 100 % with at most four decimals */
} StipKredietError;

const char *stip_conventie_id (StipConventie conventie); /* "nominaal", "effectief" */
gboolean    stip_conventie_zoek (const char *id, StipConventie *conventie);
/* "6", "6,25", "6.0", "6,25 %". */
gboolean stip_rente_parse (const char *tekst, StipRente *rente, GError **error);
char    *stip_rente_format (StipRente rente, char scheiding); /* "6.00", "6.1234": at least two decimals; NULL where unknown */
/* What instalments of maandbedrag, each at the end of a month, can carry today: loan = m (1 - (1 + i)^-n) / i
 * (domain.md 3.4), half up to the cent. Unknown where an argument is outside its range. */
StipGeld stip_krediet_lening (StipGeld maandbedrag, StipRente rente, int maanden, StipConventie conventie);
