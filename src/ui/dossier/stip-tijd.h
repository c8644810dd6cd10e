/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

/* A time of day as a person types it: "14:30", "14.30", "1430", "9", "9:05". "" is no time: minuut -1. FALSE where it is neither. */
gboolean stip_tijd_parse (const char *tekst, int *minuut);
char    *stip_tijd_format (int minuut); /* "09:05"; "" of -1 */
