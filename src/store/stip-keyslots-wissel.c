/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-keyslots-wissel.h"

#include <sqlite3.h>

#include "store/stip-keyslots-prive.h"

gboolean
stip_keyslots_is_wisseling_bezig (const StipKeyslots *self)
{
  return self->bestand.wisseling;
}

sqlite3 *
stip_keyslots_open_database (StipKeyslots *self, const char *database_pad, StipCipherMode mode, GError **error)
{
  g_autoptr (GError) fout = NULL;
  if (!stip_keyslots_check_unlocked (self, error))
    return NULL;
  sqlite3 *db = stip_cipher_open (database_pad, mode, self->dek, &fout);
  if (!db && self->volgende_dek && g_error_matches (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BESCHADIGD))
    {
      db = stip_cipher_open (database_pad, mode, self->volgende_dek, NULL);
      /* proven by opening; a failure to write keeps both keys, and the next opening comes here again */
      if (db && mode == STIP_CIPHER_READ_WRITE)
        stip_keyslots_commit_wisseling (self, NULL);
    }
  if (!db)
    g_propagate_error (error, g_steal_pointer (&fout));
  return db;
}

gboolean
stip_keyslots_finish_wisseling (StipKeyslots *self, const char *database_pad, GError **error)
{
  /* which key the database has is seen by opening it, which also does step 3 after a step 2 that was done */
  sqlite3 *db = stip_keyslots_open_database (self, database_pad, STIP_CIPHER_READ_WRITE, error);
  if (!db)
    return FALSE;
  sqlite3_close (db);
  if (!self->volgende_dek)
    return TRUE;
  return stip_cipher_rekey (database_pad, self->dek, self->volgende_dek, error) && stip_keyslots_commit_wisseling (self, error);
}

gboolean
stip_keyslots_remove_slot (StipKeyslots *self, guint index, const char *database_pad, GError **error)
{
  g_return_val_if_fail (index < STIP_SLOT_MAX, FALSE);
  return stip_keyslots_begin_wisseling (self, (gint)index, error) && stip_keyslots_finish_wisseling (self, database_pad, error);
}

gboolean
stip_keyslots_renew_dek (StipKeyslots *self, const char *database_pad, GError **error)
{
  return stip_keyslots_begin_wisseling (self, -1, error) && stip_keyslots_finish_wisseling (self, database_pad, error);
}
