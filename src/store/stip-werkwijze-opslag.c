/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-werkwijze-opslag.h"

#include <string.h>

#include "store/stip-store.h"

#define SLEUTEL_ID    "profiel"
#define SLEUTEL_TEKST "profiel-tekst"
#define ZONDER        "wettelijk" /* a file that says nothing: the terms of the law */

StipWerkwijze *
stip_werkwijze_read (StipDb *db, GError **error)
{
  g_autofree char *id = NULL, *tekst = NULL;

  if (!stip_instelling_get (db, SLEUTEL_ID, &id, error) || !stip_instelling_get (db, SLEUTEL_TEKST, &tekst, error))
    return NULL;
  if (tekst != NULL && id != NULL)
    return stip_werkwijze_new_eigen (id, tekst, strlen (tekst), error);
  return stip_werkwijze_load (id != NULL ? id : ZONDER, error);
}

gboolean
stip_werkwijze_write (StipDb *db, const StipWerkwijze *self, GError **error)
{
  if (!stip_instelling_set (db, SLEUTEL_ID, self->profiel->id, error))
    return FALSE;
  if (self->eigen)
    return stip_instelling_set (db, SLEUTEL_TEKST, self->tekst, error);
  return stip_db_run (db, error, "DELETE FROM instelling WHERE sleutel = ?1", "t", SLEUTEL_TEKST);
}
