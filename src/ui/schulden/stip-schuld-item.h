/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib-object.h>

#include "core/stip-schuld-ronde.h"

/* One row of the table: the stand of a claim, with the dossier that it borrows from. Signal "gewijzigd": it is another stand
 * of the same claim. */
#define STIP_TYPE_SCHULD_ITEM (stip_schuld_item_get_type ())
G_DECLARE_FINAL_TYPE (StipSchuldItem, stip_schuld_item, STIP, SCHULD_ITEM, GObject)

StipSchuldItem        *stip_schuld_item_new (const StipDossier *dossier, const StipSchuldStand *stand); /* (transfer full) */
void                   stip_schuld_item_set (StipSchuldItem *self, const StipDossier *dossier, const StipSchuldStand *stand);
const StipSchuldStand *stip_schuld_item_get_stand (StipSchuldItem *self);
gint64                 stip_schuld_item_get_id (StipSchuldItem *self);
