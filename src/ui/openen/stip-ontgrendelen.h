/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

#include "store/stip-geheim.h"

/* Whether a secret opens the slot of this person in the keys of this file: for the lock page, while the file itself
 * stays open. Takes about a second, on a thread of its own. A secret of somebody else is refused too: what is behind
 * the lock is written down under the name of who opened it. */
void     stip_ontgrendelen_async (const char *pad, const char *wie, StipGeheim *geheim, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean stip_ontgrendelen_finish (GAsyncResult *result, GError **error);
