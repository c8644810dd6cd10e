/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "render/stip-tijdlijn.h"
#include "ui/stip-session.h"

/* Reads what a resident sees of her dossier, as the timeline that bears it (its field `inwoner`). A job on the store's
 * worker. NULL with error set: the dossier or the file of words could not be read. (transfer full) */
void          stip_meekijken_lees_async (StipSession *session, gint64 dossier_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
StipTijdlijn *stip_meekijken_lees_finish (StipSession *session, GAsyncResult *result, GError **error);
