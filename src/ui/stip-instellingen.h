/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

#include "core/stip-datum.h"

/* The settings outside of the encrypted file: places and measures, never anything about a resident. NULL where the
 * schema is not installed and the program does not run from its build folder: every reader then gives the default.
 * (transfer full) */
GSettings *stip_instellingen_new (void);
int        stip_instellingen_get_int (GSettings *self, const char *key, int standaard);
gboolean   stip_instellingen_get_boolean (GSettings *self, const char *key, gboolean standaard);
char      *stip_instellingen_dup_string (GSettings *self, const char *key, const char *standaard); /* (transfer full) */
void       stip_instellingen_set_int (GSettings *self, const char *key, int waarde);
void       stip_instellingen_set_boolean (GSettings *self, const char *key, gboolean waarde);
void       stip_instellingen_set_string (GSettings *self, const char *key, const char *waarde);
/* The files opened before, the latest first. (transfer full) */
char **stip_instellingen_dup_recent (GSettings *self);
void   stip_instellingen_add_recent (GSettings *self, const char *pad);
void   stip_instellingen_remove_recent (GSettings *self, const char *pad);
/* The civil day of the computer's clock; STIP_VANDAAG=YYYY-MM-DD overrides it, for tests and pictures, and the file that
 * STIP_VANDAAG_BESTAND names overrides both: it is read each time, so that a test can move the day on. */
StipDatum stip_vandaag (void);
