/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-profiel-verschil.h"
#include "store/stip-store.h"

/* What another way of working would change in the dossiers of a file, found part by part: each part is a job of a few
 * tens of milliseconds, so that what somebody waits for goes first, and it can be given up between two. */
typedef struct
{
  StipWerkwijze       *oud, *nieuw;
  StipProfielVerschil *verschil; /* so far */
  gint64               laatste;  /* the dossier up to which it is done */
  int                  totaal;   /* dossiers in the file; 0 before the first part */
  gboolean             klaar;
} StipVergelijking;

STIP_DECLARE_RECORD (StipVergelijking, stip_vergelijking)

/* Between what holds now and a new one. (transfer full) */
StipVergelijking *stip_vergelijking_new (StipStore *store, const StipWerkwijze *nieuw);
/* StipStoreJob: the next part; data is the StipVergelijking, which nobody else reads meanwhile. Returns it (transfer
 * full), or NULL with error set. A closed dossier is compared too: some terms run on after the end. */
gpointer stip_vergelijking_deel_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error);
