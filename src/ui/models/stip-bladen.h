/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-overzicht.h"

/* The pages of records that were read last: a small cache by page number, the one used longest ago goes first. */
typedef struct _StipBladen StipBladen;

StipBladen *stip_bladen_new (guint maximum);
void        stip_bladen_free (StipBladen *self);
void        stip_bladen_clear (StipBladen *self);
/* The records of a page (StipOverzichtRij, transfer none), or NULL; it counts as used. */
GPtrArray *stip_bladen_get (StipBladen *self, guint nummer);
void       stip_bladen_add (StipBladen *self, guint nummer, GPtrArray *rijen);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipBladen, stip_bladen_free)
