/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <glib/gstdio.h>

#include "store/stip-cipher.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-herstelsleutel.h"
#include "store/stip-journaal.h"
#include "store/stip-keyslots-wissel.h"
#include "store/stip-migratie.h"
#include "store/stip-overzicht.h"
#include "store/stip-store-error.h"
#include "store/stip-store-prive.h"
#include "store/stip-werkwijze-opslag.h"

/* Making and opening a file: keys, connection, schema, rules, a new day. */

static void
clear_parts (StipStoreDelen *delen)
{
  g_clear_pointer (&delen->db, stip_db_free);
  g_clear_pointer (&delen->sleutels, stip_keyslots_free);
  g_clear_pointer (&delen->werkwijze, stip_werkwijze_unref);
  g_clear_pointer (&delen->wie, g_free);
  g_clear_pointer (&delen->gemeente, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (StipStoreDelen, clear_parts)

gboolean
stip_instelling_get (StipDb *db, const char *sleutel, char **waarde, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT waarde FROM instelling WHERE sleutel = ?1", "t", sleutel);
  *waarde = stip_stmt_next (stmt) ? stip_stmt_dup (stmt) : NULL;
  return stip_stmt_finish (stmt, error);
}

gboolean
stip_instelling_set (StipDb *db, const char *sleutel, const char *waarde, GError **error)
{
  return stip_db_run (db, error, "INSERT INTO instelling (sleutel, waarde) VALUES (?1, ?2) ON CONFLICT (sleutel) DO UPDATE SET waarde = excluded.waarde",
                      "tt", sleutel, waarde);
}

gboolean
stip_instelling_record (StipDb *db, const char *wie, const char *waarom, const char *sleutel, const char *waarde, GError **error)
{
  if (!stip_handeling_begin_van (db, wie, waarom, 0, STIP_HANDELING_BEHEER, 0, error))
    return FALSE;
  if (stip_instelling_set (db, sleutel, waarde, error))
    return stip_handeling_commit (db, NULL, error);
  stip_handeling_rollback (db);
  return FALSE;
}

StipDb *
stip_store_connect (const char *pad, StipKeyslots *sleutels, StipCipherMode wijze, GError **error)
{
  sqlite3 *verbinding = stip_keyslots_open_database (sleutels, pad, wijze, error);
  if (verbinding == NULL)
    return NULL;
  g_autoptr (StipDb) db = stip_db_new (verbinding);
  if (!stip_journaal_attach (db, error) || !stip_migratie_run (db, error))
    return NULL;
  return g_steal_pointer (&db);
}

/* Older keys put back beside a newer database would let a removed passphrase in again: the database remembers. */
static gboolean
check_generation (StipDb *db, StipKeyslots *sleutels, const char *wie, GError **error)
{
  g_autofree char *bewaard = NULL;
  g_autofree char *nu = g_strdup_printf ("%u", stip_keyslots_get_generatie (sleutels));

  if (!stip_instelling_get (db, "sleutelgeneratie", &bewaard, error))
    return FALSE;
  guint64 minstens = bewaard != NULL ? g_ascii_strtoull (bewaard, NULL, 10) : 0;
  if (!stip_keyslots_check_generatie (sleutels, (guint32)minstens, error))
    return FALSE;
  return g_strcmp0 (bewaard, nu) == 0 || stip_instelling_record (db, wie, "Sleutels gewijzigd", "sleutelgeneratie", nu, error);
}

static gboolean
read_settings (StipStoreDelen *delen, GError **error)
{
  g_autofree char *demo = NULL;

  if (!stip_instelling_get (delen->db, "gemeente", &delen->gemeente, error) || !stip_instelling_get (delen->db, "demo", &demo, error))
    return FALSE;
  delen->demo = g_strcmp0 (demo, "1") == 0;
  delen->werkwijze = stip_werkwijze_read (delen->db, error);
  return delen->werkwijze != NULL;
}

/* A change of key that was cut short (power, a full disk) is finished before anybody works. Where another program has
 * the file open it waits for a later opening: both keys are at hand until then. */
static gboolean
finish_change_of_key (StipKeyslots *sleutels, const char *pad, GError **error)
{
  g_autoptr (GError) fout = NULL;

  if (!stip_keyslots_is_wisseling_bezig (sleutels) || stip_keyslots_finish_wisseling (sleutels, pad, &fout))
    return TRUE;
  if (g_error_matches (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BESCHADIGD))
    {
      g_propagate_error (error, g_steal_pointer (&fout));
      return FALSE;
    }
  g_message ("the change of key waits for a later opening");
  return TRUE;
}

/* Who opened it: the slot's label; with a recovery key the journal says so. */
static char *
own_label (StipKeyslots *sleutels)
{
  StipSlotInfo info;
  stip_keyslots_get_slot (sleutels, stip_keyslots_get_eigen_slot (sleutels), &info);
  return g_strdup (info.label);
}

StipStore *
stip_store_open (const char *pad, const char *wie, StipGeheim *geheim, StipDatum vandaag, GCancellable *cancellable, GError **error)
{
  g_auto (StipStoreDelen) delen = { .vandaag = vandaag };
  g_autofree char *sleutelpad = stip_keyslots_dup_pad (pad);

  if (!g_file_test (pad, G_FILE_TEST_EXISTS))
    {
      g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN, "Dit bestand is er niet (meer). Kies een ander bestand.");
      return NULL;
    }
  delen.sleutels = stip_keyslots_load (sleutelpad, error);
  if (delen.sleutels == NULL || !stip_keyslots_unlock (delen.sleutels, geheim, wie, cancellable, error))
    return NULL;
  delen.wie = own_label (delen.sleutels);
  if (!finish_change_of_key (delen.sleutels, pad, error))
    return NULL;
  delen.db = stip_store_connect (pad, delen.sleutels, STIP_CIPHER_READ_WRITE, error);
  if (delen.db == NULL || !check_generation (delen.db, delen.sleutels, delen.wie, error) || !read_settings (&delen, error) ||
      !stip_overzicht_nieuwe_dag (delen.db, delen.werkwijze, vandaag, error))
    return NULL;
  StipStore *self = stip_store_new_from_parts (pad, &delen);
  delen = (StipStoreDelen){ 0 };
  return self;
}

static gboolean
write_settings (StipDb *db, const StipStoreNieuw *nieuw, const StipWerkwijze *werkwijze, guint generatie, GError **error)
{
  g_autofree char *stand = g_strdup_printf ("%u", generatie);
  gint64           id;

  return stip_werkwijze_write (db, werkwijze, error) &&
         stip_instelling_set (db, "gemeente", nieuw->gemeente != NULL ? nieuw->gemeente : werkwijze->profiel->naam, error) &&
         stip_instelling_set (db, "sleutelgeneratie", stand, error) && (!nieuw->demo || stip_instelling_set (db, "demo", "1", error)) &&
         stip_medewerker_ensure (db, nieuw->medewerker, "consulent", &id, error);
}

static gboolean
fill_new (StipStoreDelen *delen, const StipStoreNieuw *nieuw, GError **error)
{
  if (!stip_handeling_begin_van (delen->db, nieuw->medewerker, "Bestand gemaakt", 0, STIP_HANDELING_BEHEER, 0, error))
    return FALSE;
  if (!write_settings (delen->db, nieuw, delen->werkwijze, stip_keyslots_get_generatie (delen->sleutels), error))
    {
      stip_handeling_rollback (delen->db);
      return FALSE;
    }
  return stip_handeling_commit (delen->db, NULL, error) && stip_overzicht_nieuwe_dag (delen->db, delen->werkwijze, nieuw->vandaag, error);
}

static gboolean
make_keys (StipStoreDelen *delen, const char *sleutelpad, const StipStoreNieuw *nieuw, StipGeheim *wachtzin, StipGeheim **herstelsleutel, GError **error)
{
  g_autoptr (StipGeheim) herstel = stip_herstelsleutel_new ();

  delen->sleutels = stip_keyslots_create (sleutelpad, nieuw->medewerker, wachtzin, NULL, error);
  if (delen->sleutels == NULL || !stip_keyslots_set_herstelsleutel (delen->sleutels, STIP_STORE_HERSTEL_LABEL, herstel, error))
    return FALSE;
  *herstelsleutel = stip_herstelsleutel_format (herstel);
  return TRUE;
}

void
stip_store_discard_new (const char *pad)
{
  static const char *const staarten[] = { "", "-wal", "-shm", "-journal" };
  g_autofree char         *sleutelpad = stip_keyslots_dup_pad (pad);

  for (gsize i = 0; i < G_N_ELEMENTS (staarten); i++)
    {
      g_autofree char *bestand = g_strconcat (pad, staarten[i], NULL);
      g_unlink (bestand);
    }
  g_unlink (sleutelpad);
}

StipStore *
stip_store_create (const char *pad, const StipStoreNieuw *nieuw, StipGeheim *wachtzin, StipGeheim **herstelsleutel, GError **error)
{
  g_auto (StipStoreDelen) delen = { .vandaag = nieuw->vandaag };
  g_autofree char *sleutelpad = stip_keyslots_dup_pad (pad);

  *herstelsleutel = NULL;
  if (g_file_test (pad, G_FILE_TEST_EXISTS) || g_file_test (sleutelpad, G_FILE_TEST_EXISTS))
    {
      g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BESTAAT_AL, "Op deze plek staat al een bestand met deze naam. Kies een andere naam; er is niets overschreven.");
      return NULL;
    }
  delen.werkwijze = stip_werkwijze_load (nieuw->profiel, error);
  if (delen.werkwijze == NULL || !stip_geheim_check_nieuwe_wachtzin (wachtzin, error))
    return NULL;
  if (make_keys (&delen, sleutelpad, nieuw, wachtzin, herstelsleutel, error))
    delen.db = stip_store_connect (pad, delen.sleutels, STIP_CIPHER_CREATE, error);
  if (delen.db == NULL || !fill_new (&delen, nieuw, error))
    {
      g_clear_pointer (&delen.db, stip_db_free);
      g_clear_pointer (herstelsleutel, stip_geheim_unref);
      stip_store_discard_new (pad);
      return NULL;
    }
  delen.wie = g_strdup (nieuw->medewerker);
  delen.gemeente = g_strdup (nieuw->gemeente != NULL ? nieuw->gemeente : delen.werkwijze->profiel->naam);
  delen.demo = nieuw->demo;
  StipStore *self = stip_store_new_from_parts (pad, &delen);
  delen = (StipStoreDelen){ 0 };
  return self;
}

typedef struct
{
  char       *pad, *wie;
  StipGeheim *geheim;
  StipDatum   vandaag;
} Openen;

static void
free_opening (Openen *openen)
{
  g_free (openen->pad);
  g_free (openen->wie);
  stip_geheim_unref (openen->geheim);
  g_free (openen);
}

static void
open_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Openen    *openen = data;
  GError    *error = NULL;
  StipStore *store = stip_store_open (openen->pad, openen->wie, openen->geheim, openen->vandaag, cancellable, &error);

  if (store != NULL)
    g_task_return_pointer (task, store, g_object_unref);
  else
    g_task_return_error (task, error);
}

void
stip_store_open_async (const char *pad, const char *wie, StipGeheim *geheim, StipDatum vandaag, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Openen *openen = g_new0 (Openen, 1);

  openen->pad = g_strdup (pad);
  openen->wie = g_strdup (wie);
  openen->geheim = stip_geheim_ref (geheim);
  openen->vandaag = vandaag;
  g_task_set_task_data (task, openen, (GDestroyNotify)free_opening);
  g_task_run_in_thread (task, open_in_thread);
}

StipStore *
stip_store_open_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

char **
stip_store_list_labels (const char *pad, GError **error)
{
  g_autofree char *sleutelpad = stip_keyslots_dup_pad (pad);
  g_autoptr (StipKeyslots) sleutels = stip_keyslots_load (sleutelpad, error);
  g_autoptr (GStrvBuilder) namen = g_strv_builder_new ();

  if (sleutels == NULL)
    return NULL;
  for (guint i = 0; i < stip_keyslots_get_n_slots (sleutels); i++)
    {
      StipSlotInfo info;
      stip_keyslots_get_slot (sleutels, i, &info);
      if (info.soort == STIP_SLOT_WACHTZIN)
        g_strv_builder_add (namen, info.label);
    }
  return g_strv_builder_end (namen);
}
