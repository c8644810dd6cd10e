/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "store/stip-db.h"

/* Writes what differs between a loaded dossier and a changed copy of it: records that are the same record are the
 * same row, records with id 0 are new rows, a row whose record is gone goes. gewijzigd: whether anything was written. Wants a running handeling. */
gboolean stip_dossier_write_verschil (StipDb *db, const StipDossier *oud, const StipDossier *nieuw, gboolean *gewijzigd, GError **error);
