/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-cipher.h"
#include "store/stip-keyslots.h"
#include "store/stip-store.h"

/* Between the two files of the store: making the object once the connection is there. */
typedef struct
{
  StipDb        *db;        /* (transfer full) */
  StipKeyslots  *sleutels;  /* (transfer full), unlocked */
  StipWerkwijze *werkwijze; /* (transfer full) */
  char          *wie;       /* (transfer full) */
  char          *gemeente;  /* (transfer full) */
  gboolean       demo;
  StipDatum      vandaag;
} StipStoreDelen;

StipStore *stip_store_new_from_parts (const char *pad, const StipStoreDelen *delen);
#define STIP_STORE_HERSTEL_LABEL "Herstelsleutel"

/* A connection with journal and schema, ready for work. (transfer full) */
StipDb *stip_store_connect (const char *pad, StipKeyslots *sleutels, StipCipherMode wijze, GError **error);
/* Closes the connection for a moment, as a change of the database's key wants; on the worker. */
void    stip_store_disconnect (StipStore *self);
StipDb *stip_store_reconnect (StipStore *self, GError **error); /* (transfer none) */
/* From now on this way of working holds; on the worker, once the file says so. The one before stays valid for who is
 * reading it. (transfer full) */
void stip_store_set_werkwijze (StipStore *self, StipWerkwijze *werkwijze);
/* The vault's keys, for `key ...`; on the worker, inside a job. */
StipKeyslots *stip_store_get_sleutels (StipStore *self);
