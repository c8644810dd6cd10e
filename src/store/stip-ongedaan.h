/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-db.h"

/* Undo and redo from the journal. Both are acts of their own: nothing is ever taken out of the journal. */

/* What Ctrl+Z would undo and Ctrl+Shift+Z redo: an act of `wie`, of one dossier or (0) of all. */
typedef struct
{
  gint64 ongedaan;        /* act to undo, or 0 */
  char  *ongedaan_waarom; /* what it was, or NULL */
  gint64 opnieuw;         /* act to redo, or 0 */
  char  *opnieuw_waarom;
} StipOngedaanStand;

void stip_ongedaan_stand_clear (StipOngedaanStand *stand);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (StipOngedaanStand, stip_ongedaan_stand_clear)

gboolean stip_ongedaan_stand (StipDb *db, const char *wie, gint64 dossier_id, StipOngedaanStand *stand, GError **error);

/* Takes back all changes of an act, last first. STIP_STORE_ERROR_CONFLICT where a value was changed again since:
 * then nothing is done. dossiers: the ids of the dossiers that changed, for their overzicht (transfer full). */
gboolean stip_ongedaan_maak (StipDb *db, const char *wie, gint64 handeling, gboolean opnieuw, GArray **dossiers, GError **error);
