/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-store.h"

/* A file of 100,000 invented dossiers (STIP_BENCH_DOSSIERS says another number), made once in the build folder and made
 * again when the schema has changed. */
StipStore *bench_open (void);
/* The same tables in plain SQLite beside it, with the same cache; its connection. (transfer full) */
StipDb *bench_open_plat (StipStore *store, StipDb *db);
guint   bench_dossiers (void);

/* The n-th percentile of microseconds, in milliseconds; sorts. */
double bench_percentiel (GArray *us, double percent);
#define BENCH_VANDAAG (stip_datum_new (2026, 5, 20))
