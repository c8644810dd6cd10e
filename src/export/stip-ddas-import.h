/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-record.h"
#include "store/stip-levering.h"
#include "store/stip-store.h"

/* What the person should look at after an import: no values, only the place. */
typedef struct
{
  char *pad; /* "leveringen[0].schuldhulptrajecten[3].client[0].Burgerservicenummer" */
  guint regel;
  char *melding;
} StipDdasMelding;

typedef struct
{
  guint      trajecten, nieuw, bijgewerkt, ongewijzigd;
  GPtrArray *waarschuwingen; /* StipDdasMelding, in the order of the file */
} StipDdasUitkomst;

STIP_DECLARE_RECORD (StipDdasUitkomst, stip_ddas_uitkomst)

/* On the thread of the import, after each trajectory. */
typedef void (*StipDdasVoortgang) (guint64 gelezen, guint64 totaal, guint trajecten, gpointer data);

/* Takes a delivery (DDAS SHV 1.0) into the file, on the worker, from a job. One transaction: after an error or a
 * cancel nothing is imported. proef: the same, and then everything is taken back. Errors: STIP_DDAS_ERROR with path
 * and line, STIP_STORE_ERROR, G_IO_ERROR. (transfer full) */
StipDdasUitkomst *stip_ddas_import (StipStore *store, StipDb *db, const char *pad, gboolean proef, StipDdasVoortgang func, gpointer data, GCancellable *cancellable, GError **error);
