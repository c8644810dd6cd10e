/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-migratie.h"

#include "store/stip-journaal.h"
#include "store/stip-store-error.h"

/* In order; the n-th brings a file from version n-1 to n. Never edited after a release: add one. */
static const char *const scripts[] = {
  "/nl/schuldhulp/Stip/schema/0001-begin.sql",
  "/nl/schuldhulp/Stip/schema/0002-pad.sql",
  "/nl/schuldhulp/Stip/schema/0003-schulden.sql",
  "/nl/schuldhulp/Stip/schema/0004-voorstel.sql",
  "/nl/schuldhulp/Stip/schema/0005-regeling.sql",
  "/nl/schuldhulp/Stip/schema/0006-platen.sql",
  "/nl/schuldhulp/Stip/schema/0007-brieven.sql",
};

int
stip_migratie_versie (void)
{
  return G_N_ELEMENTS (scripts);
}

static gboolean
check_ours (StipDb *db, gint64 versie, GError **error)
{
  gint64 app = 0, tabellen = 0;

  if (!stip_db_query_int (db, &app, 0, error, "PRAGMA application_id", NULL) ||
      !stip_db_query_int (db, &tabellen, 0, error, "SELECT count(*) FROM sqlite_schema", NULL))
    return FALSE;
  if (app != STIP_APPLICATION_ID && (tabellen > 0 || versie > 0))
    {
      g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BESCHADIGD, "Dit bestand is niet door Stip gemaakt. Kies een ander bestand.");
      return FALSE;
    }
  if (versie > stip_migratie_versie ())
    {
      g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIEUWER,
                   "Dit bestand is gemaakt door een nieuwere versie van Stip (schema %d, deze versie kent %d). Werk Stip bij; het bestand is niet veranderd.",
                   (int)versie, stip_migratie_versie ());
      return FALSE;
    }
  return TRUE;
}

static gboolean
run_script (StipDb *db, int versie, GError **error)
{
  g_autoptr (GBytes) script = g_resources_lookup_data (scripts[versie - 1], 0, error);
  if (script == NULL)
    return FALSE;
  g_autofree char *sql = g_strndup (g_bytes_get_data (script, NULL), g_bytes_get_size (script));
  g_autofree char *slot = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %d", STIP_APPLICATION_ID, versie);
  return stip_db_script (db, sql, error) && stip_db_script (db, slot, error);
}

gboolean
stip_migratie_run (StipDb *db, GError **error)
{
  gint64 versie = 0;

  if (!stip_db_query_int (db, &versie, 0, error, "PRAGMA user_version", NULL) || !check_ours (db, versie, error))
    return FALSE;
  if (versie == stip_migratie_versie ())
    return TRUE;
  if (!stip_db_begin (db, error))
    return FALSE;
  gboolean klaar = TRUE;
  for (int naar = (int)versie + 1; klaar && naar <= stip_migratie_versie (); naar++)
    klaar = run_script (db, naar, error);
  if (klaar && stip_journaal_create_triggers (db, error))
    return stip_db_commit (db, error);
  stip_db_rollback (db);
  return FALSE;
}
