/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-db.h"

/* "STIP" */
#define STIP_APPLICATION_ID 0x53544950

/* Brings the schema up to date: the numbered scripts of data/schema in one transaction each, then the journal's
 * triggers. STIP_STORE_ERROR_NIEUWER where a newer version of the program made the file, BESCHADIGD where it is
 * another program's database. */
gboolean stip_migratie_run (StipDb *db, GError **error);
/* The version that this program writes. */
int stip_migratie_versie (void);
