/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "store/stip-db.h"
#include "store/stip-werkwijze.h"

/* Taking a delivery in, part by part, into the running handeling of the caller: one transaction per delivery, so a
 * fault in the last part leaves nothing of the first. */
typedef struct _StipLevering StipLevering;

typedef struct
{
  guint trajecten, nieuw, bijgewerkt, ongewijzigd, waarschuwingen;
} StipLeveringTelling;

/* What the person should look at; veld as in the exchange, without values. */
typedef void (*StipLeveringWaarschuwing) (const char *veld, const char *melding, gpointer data);

/* vingerafdruk: of the whole file, may be set later (stip_levering_finish). consulent_id: who gets new dossiers, 0 nobody. */
StipLevering *stip_levering_begin (StipDb *db, const StipWerkwijze *werkwijze, StipDatum vandaag, gint64 consulent_id, GError **error);
void          stip_levering_free (StipLevering *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipLevering, stip_levering_free)

gboolean stip_levering_add (StipLevering *self, const StipDossier *deel, StipLeveringWaarschuwing waarschuwing, gpointer data, GError **error);
/* Writes the delivery's own row. */
gboolean                   stip_levering_finish (StipLevering *self, const char *vingerafdruk, guint waarschuwingen, GError **error);
const StipLeveringTelling *stip_levering_telling (StipLevering *self);
