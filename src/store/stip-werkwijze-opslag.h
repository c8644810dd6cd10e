/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-db.h"
#include "store/stip-werkwijze.h"

/* Which way of working a file is set to. A municipality's own profile is kept whole, in the file: colleagues on other
 * computers work by the same terms, and a change of the .ini does nothing until somebody has seen what it changes. */

StipWerkwijze *stip_werkwijze_read (StipDb *db, GError **error);                             /* (transfer full) */
gboolean       stip_werkwijze_write (StipDb *db, const StipWerkwijze *self, GError **error); /* wants a handeling */
