/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

/* A name or sentence that begins with a small letter, standing alone: "eerste gesprek" -> "Eerste gesprek". (transfer full) */
char *stip_hoofdletter (const char *tekst);
