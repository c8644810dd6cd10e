/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-overzicht.h"
#include "ui/stip-session.h"

/* What the file holds for a typed text: dossiers of residents and names of creditors; without text the dossiers that
 * this person opened last. */
typedef struct
{
  gboolean   recent;
  GPtrArray *dossiers;     /* StipOverzichtRij */
  GPtrArray *schuldeisers; /* utf8 */
} StipZoekVondst;

STIP_DECLARE_RECORD (StipZoekVondst, stip_zoek_vondst)

void            stip_zoek_async (StipSession *session, const char *zoek, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
StipZoekVondst *stip_zoek_finish (StipSession *session, GAsyncResult *result, GError **error); /* (transfer full) */

/* Writes down that this person opened a dossier, for the next time. */
void stip_zoek_noteer (StipSession *session, gint64 dossier_id);
