/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

#include "core/stip-verdeling.h"

/* What `stipctl distribute` reads: an amount and the claims it is for. */
typedef struct
{
  StipGeld   bedrag;
  GPtrArray *ids;    /* char *, one per claim, all different */
  GArray    *posten; /* StipVerdeelpost */
} StipVerdelingInvoer;

void stip_verdeling_invoer_free (StipVerdelingInvoer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipVerdelingInvoer, stip_verdeling_invoer_free)

/* bestand NULL: standard input. Nothing is guessed: an amount is a whole number of cents from 0, every key is known,
 * none stands there twice. Errors name the path ("$.schulden[2].bedrag") and the line. */
StipVerdelingInvoer *stip_verdeling_invoer_read (const char *bestand, GError **error);
