/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

#include "store/stip-overzicht.h"
#include "ui/models/stip-dossier-item.h"
#include "ui/stip-session.h"

/* The dossiers that a question finds, as a GListModel of StipDossierItem: all ids in order (one query), and the
 * records only of the rows that somebody looks at, read in pages of 64. With 100,000 dossiers a few hundred objects
 * exist. It asks again by itself when the session's data changes. Properties: "loading" (ids are being read).
 * Signals: "geteld" (counts are new), "fout" (GError *: the list could not be read; the old contents stay). */
#define STIP_TYPE_DOSSIER_LIJST (stip_dossier_lijst_get_type ())
G_DECLARE_FINAL_TYPE (StipDossierLijst, stip_dossier_lijst, STIP, DOSSIER_LIJST, GObject)

StipDossierLijst           *stip_dossier_lijst_new (StipSession *session);
void                        stip_dossier_lijst_set_vraag (StipDossierLijst *self, const StipOverzichtVraag *vraag);
void                        stip_dossier_lijst_refresh (StipDossierLijst *self);
gboolean                    stip_dossier_lijst_get_loading (StipDossierLijst *self);
const StipOverzichtTelling *stip_dossier_lijst_get_telling (StipDossierLijst *self);
gboolean                    stip_dossier_lijst_is_leeg (StipDossierLijst *self); /* no dossier at all, whatever is asked */
/* The row of a dossier, or -1: to select it again after a change. */
int   stip_dossier_lijst_find (StipDossierLijst *self, gint64 dossier_id);
guint stip_dossier_lijst_get_n_levend (StipDossierLijst *self); /* row objects that exist now: for tests */
