/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-opdracht-werkwijze.h"

#include "store/stip-journaal.h"
#include "store/stip-overzicht.h"
#include "store/stip-store-prive.h"
#include "store/stip-werkwijze-opslag.h"

/* What it is set to already: not written again, and the list is right as it is. */
static gboolean
is_set (StipDb *db, const StipWerkwijze *nieuw, gboolean *zelfde, GError **error)
{
  g_autoptr (StipWerkwijze) nu = stip_werkwijze_read (db, error);

  if (nu == NULL)
    return FALSE;
  *zelfde = g_str_equal (nu->profiel->id, nieuw->profiel->id) && g_str_equal (nu->tekst, nieuw->tekst);
  return TRUE;
}

static gboolean
write_profile (StipStore *store, StipDb *db, const StipWerkwijze *nieuw, GError **error)
{
  return stip_werkwijze_write (db, nieuw, error) && stip_overzicht_bijwerken_termijnen (db, nieuw, stip_store_get_vandaag (store), error);
}

gboolean
stip_opdracht_werkwijze (StipStore *store, StipDb *db, const StipWerkwijze *nieuw, gint64 *handeling, GError **error)
{
  g_autofree char *waarom = g_strdup_printf ("Werkwijze gewijzigd: %s", nieuw->profiel->naam);
  gboolean         zelfde = FALSE;

  if (handeling != NULL)
    *handeling = 0;
  if (!is_set (db, nieuw, &zelfde, error))
    return FALSE;
  if (zelfde)
    return TRUE;
  if (!stip_handeling_begin (db, stip_store_get_wie (store), waarom, 0, error))
    return FALSE;
  if (!write_profile (store, db, nieuw, error))
    {
      stip_handeling_rollback (db);
      return FALSE;
    }
  if (!stip_handeling_commit (db, handeling, error))
    return FALSE;
  stip_store_set_werkwijze (store, stip_werkwijze_ref (nieuw));
  stip_store_emit_gewijzigd (store, 0);
  return TRUE;
}

gboolean
stip_opdracht_werkwijze_volg (StipStore *store, StipDb *db, gint64 handeling, StipWerkwijze **nieuw, GError **error)
{
  gint64 gewijzigd = 0;

  *nieuw = NULL;
  if (!stip_db_query_int (db, &gewijzigd, 0, error, "SELECT 1 FROM logboek WHERE handeling_id = ?1 AND tabel = 'instelling' LIMIT 1", "i", handeling))
    return FALSE;
  if (!gewijzigd)
    return TRUE;
  *nieuw = stip_werkwijze_read (db, error);
  return *nieuw != NULL && stip_overzicht_bijwerken_termijnen (db, *nieuw, stip_store_get_vandaag (store), error);
}
