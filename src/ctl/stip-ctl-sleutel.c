/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include <glib/gstdio.h>

#include "store/stip-keyslots.h"
#include "store/stip-sleutelbeheer.h"

/* key ...: who can open the file. */

typedef struct
{
  char *file, *passphrase, *new_passphrase, *label, *recovery;
} Keuzes;

static void
clear_choices (Keuzes *k)
{
  g_free (k->file);
  g_free (k->passphrase);
  g_free (k->new_passphrase);
  g_free (k->label);
  g_free (k->recovery);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Keuzes, clear_choices)

static gboolean
parse_choices (char **args, const char *gebruik, Keuzes *k, GError **error)
{
  const GOptionEntry options[] = {
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &k->file, "the file", "F" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &k->passphrase, "a passphrase or recovery key that opens it, - for standard input", "P" },
    { "new-passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &k->new_passphrase, "add, passphrase: the new passphrase", "N" },
    { "label", 0, 0, G_OPTION_ARG_STRING, &k->label, "add, remove, passphrase: whose slot", "NAME" },
    { "recovery-file", 0, 0, G_OPTION_ARG_FILENAME, &k->recovery, "recovery: the new recovery key is written here", "R" },
    G_OPTION_ENTRY_NULL
  };
  return stip_ctl_parse (args, options, gebruik, NULL, error) && stip_ctl_require (k->file, "--file", error);
}

/* One job of key management, with what it was asked. */
static gpointer
add_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Keuzes *k = data;
  g_autoptr (StipGeheim) nieuw = stip_geheim_new_from_file (k->new_passphrase, error);
  return nieuw != NULL && stip_sleutel_add (store, db, k->label, nieuw, error) ? data : NULL;
}

static gpointer
change_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Keuzes *k = data;
  g_autoptr (StipGeheim) nieuw = stip_geheim_new_from_file (k->new_passphrase, error);
  return nieuw != NULL && stip_sleutel_change (store, db, k->label != NULL ? k->label : stip_store_get_wie (store), nieuw, error) ? data : NULL;
}

static gpointer
remove_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Keuzes *k = data;
  return stip_sleutel_remove (store, k->label, error) ? data : NULL;
}

/* The paper first, then the lock: an empty file of ours holds the place while the key is made. */
static gpointer
recovery_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Keuzes *k = data;
  g_autoptr (StipGeheim) tekst = NULL;

  if (!stip_ctl_write_new (k->recovery, "", error))
    return NULL;
  g_unlink (k->recovery);
  if (!stip_sleutel_renew_recovery (store, db, &tekst, error))
    return NULL;
  return stip_ctl_write_new (k->recovery, (const char *)stip_geheim_get_data (tekst), error) ? data : NULL;
}

static StipCtlStatus
run (Keuzes *k, StipStoreJob job, GError **error)
{
  g_autoptr (StipCtlStore) store = stip_ctl_open (k->file, k->passphrase, NULL, error);
  return store != NULL && stip_store_perform_sync (store, job, k, NULL, error) != NULL ? STIP_CTL_KLAAR : STIP_CTL_NEE;
}

StipCtlStatus
stip_ctl_key_add (char **args, GError **error)
{
  g_auto (Keuzes) k = { 0 };
  if (!parse_choices (args, "key add", &k, error) || !stip_ctl_require (k.passphrase, "--passphrase-file", error) ||
      !stip_ctl_require (k.label, "--label", error) || !stip_ctl_require (k.new_passphrase, "--new-passphrase-file", error))
    return STIP_CTL_AANROEP;
  return run (&k, add_job, error);
}

StipCtlStatus
stip_ctl_key_passphrase (char **args, GError **error)
{
  g_auto (Keuzes) k = { 0 };
  if (!parse_choices (args, "key passphrase", &k, error) || !stip_ctl_require (k.passphrase, "--passphrase-file", error) ||
      !stip_ctl_require (k.new_passphrase, "--new-passphrase-file", error))
    return STIP_CTL_AANROEP;
  return run (&k, change_job, error);
}

StipCtlStatus
stip_ctl_key_remove (char **args, GError **error)
{
  g_auto (Keuzes) k = { 0 };
  if (!parse_choices (args, "key remove", &k, error) || !stip_ctl_require (k.passphrase, "--passphrase-file", error) ||
      !stip_ctl_require (k.label, "--label", error))
    return STIP_CTL_AANROEP;
  return run (&k, remove_job, error);
}

StipCtlStatus
stip_ctl_key_recovery (char **args, GError **error)
{
  g_auto (Keuzes) k = { 0 };
  if (!parse_choices (args, "key recovery", &k, error) || !stip_ctl_require (k.passphrase, "--passphrase-file", error) ||
      !stip_ctl_require (k.recovery, "--recovery-file", error))
    return STIP_CTL_AANROEP;
  return run (&k, recovery_job, error);
}

StipCtlStatus
stip_ctl_key_list (char **args, GError **error)
{
  g_auto (Keuzes) k = { 0 };
  if (!parse_choices (args, "key list", &k, error))
    return STIP_CTL_AANROEP;
  g_autofree char *pad = stip_keyslots_dup_pad (k.file);
  g_autoptr (StipKeyslots) sleutels = stip_keyslots_load (pad, error);
  g_autoptr (JsonBuilder) json = json_builder_new ();
  if (sleutels == NULL)
    return STIP_CTL_NEE;
  json_builder_begin_array (json);
  for (guint i = 0; i < stip_keyslots_get_n_slots (sleutels); i++)
    {
      StipSlotInfo info;
      stip_keyslots_get_slot (sleutels, i, &info);
      json_builder_begin_object (json);
      json_builder_set_member_name (json, "naam");
      json_builder_add_string_value (json, info.label);
      json_builder_set_member_name (json, "soort");
      json_builder_add_string_value (json, info.soort == STIP_SLOT_WACHTZIN ? "wachtzin" : "herstelsleutel");
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
  stip_ctl_print_json (json);
  return STIP_CTL_KLAAR;
}

/* The key for any SQLCipher 4 tool: whoever has this line has everything, for good. */
StipCtlStatus
stip_ctl_key_export_raw (char **args, GError **error)
{
  g_auto (Keuzes) k = { 0 };
  if (!parse_choices (args, "key export-raw", &k, error) || !stip_ctl_require (k.passphrase, "--passphrase-file", error))
    return STIP_CTL_AANROEP;
  g_autofree char *pad = stip_keyslots_dup_pad (k.file);
  g_autoptr (StipKeyslots) sleutels = stip_keyslots_load (pad, error);
  g_autoptr (StipGeheim) geheim = sleutels != NULL ? stip_ctl_read_secret (k.passphrase, error) : NULL;
  if (geheim == NULL || !stip_keyslots_unlock (sleutels, geheim, NULL, NULL, error))
    return STIP_CTL_NEE;
  StipGeheim *dek = stip_keyslots_get_dek (sleutels);
  fputs ("stipctl: this line opens the whole file without a passphrase, and no passphrase change takes that back\n", stderr);
  fputs ("0x", stdout);
  for (gsize i = 0; i < stip_geheim_get_size (dek); i++)
    printf ("%02x", stip_geheim_get_data (dek)[i]);
  puts ("");
  return STIP_CTL_KLAAR;
}
