/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib-object.h>

#include "store/stip-overzicht.h"

/* A row of the list of dossiers that is on the screen: an id, and its record once it was read. Property "rij"
 * (StipOverzichtRij, read only) notifies when the record comes or changes. */
#define STIP_TYPE_DOSSIER_ITEM (stip_dossier_item_get_type ())
G_DECLARE_FINAL_TYPE (StipDossierItem, stip_dossier_item, STIP, DOSSIER_ITEM, GObject)

StipDossierItem        *stip_dossier_item_new (gint64 id);
gint64                  stip_dossier_item_get_id (StipDossierItem *self);
const StipOverzichtRij *stip_dossier_item_get_rij (StipDossierItem *self); /* NULL: not read yet */
void                    stip_dossier_item_set_rij (StipDossierItem *self, const StipOverzichtRij *rij);
