/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "store/stip-demo-bestand.h"
#include "store/stip-verificatie.h"

/* create, demo, verify: the file as a whole. */

StipCtlStatus
stip_ctl_create (char **args, GError **error)
{
  g_autofree char   *file = NULL, *passphrase = NULL, *profile = NULL, *recovery = NULL, *name = NULL, *municipality = NULL, *today = NULL;
  const GOptionEntry options[] = {
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &file, "the file to make", "F" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "its first line is the passphrase, - for standard input", "P" },
    { "profile", 0, 0, G_OPTION_ARG_STRING, &profile, "the municipality's way of working: aalsmeer, wettelijk ...", "ID" },
    { "recovery-file", 0, 0, G_OPTION_ARG_FILENAME, &recovery, "the recovery key is written here: print it, lock it away, delete it", "R" },
    { "name", 0, 0, G_OPTION_ARG_STRING, &name, "who opens the file with this passphrase (default: Beheer)", "NAME" },
    { "municipality", 0, 0, G_OPTION_ARG_STRING, &municipality, "name to show (default: the profile's)", "NAME" },
    { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day to compute with (default: the system's)", "D" },
    G_OPTION_ENTRY_NULL
  };
  StipStoreNieuw nieuw = { 0 };
  g_autoptr (StipGeheim) herstel = NULL;

  if (!stip_ctl_parse (args, options, "create", NULL, error) || !stip_ctl_require (file, "--file", error) ||
      !stip_ctl_require (passphrase, "--passphrase-file", error) || !stip_ctl_require (profile, "--profile", error) ||
      !stip_ctl_require (recovery, "--recovery-file", error) || !stip_ctl_today (today, &nieuw.vandaag, error))
    return STIP_CTL_AANROEP;
  nieuw.profiel = profile;
  nieuw.gemeente = municipality;
  nieuw.medewerker = name != NULL ? name : "Beheer";
  /* the key's place is taken first: a file whose recovery key could not be kept must not come to be */
  if (!stip_ctl_write_new (recovery, "", error))
    return STIP_CTL_NEE;
  g_unlink (recovery);
  g_autoptr (StipGeheim) wachtzin = stip_geheim_new_from_file (passphrase, error);
  g_autoptr (StipCtlStore) store = wachtzin != NULL ? stip_store_create (file, &nieuw, wachtzin, &herstel, error) : NULL;
  if (store == NULL)
    return STIP_CTL_NEE;
  if (stip_ctl_write_new (recovery, (const char *)stip_geheim_get_data (herstel), error))
    return STIP_CTL_KLAAR;
  /* nothing is in it yet, and nobody has its key on paper */
  stip_store_close (store);
  stip_store_discard_new (file);
  return STIP_CTL_NEE;
}

static void
on_progress_cb (guint klaar, guint aantal, gpointer data)
{
  if (isatty (STDERR_FILENO))
    fprintf (stderr, "\r%u / %u dossiers%s", klaar, aantal, klaar == aantal ? "\n" : "");
}

StipCtlStatus
stip_ctl_demo (char **args, GError **error)
{
  g_autofree char   *output = NULL, *passphrase = NULL, *today = NULL;
  int                dossiers = 60;
  gint64             seed = 1;
  StipDatum          vandaag;
  const GOptionEntry options[] = {
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &output, "the file to make", "F.stip" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "its first line is the passphrase, - for standard input", "P" },
    { "dossiers", 0, 0, G_OPTION_ARG_INT, &dossiers, "how many, up to 100000 (default: 60)", "N" },
    { "seed", 0, 0, G_OPTION_ARG_INT64, &seed, "the same seed and day give the same dossiers (default: 1)", "S" },
    { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day that the dossiers are seen from (default: the system's)", "D" },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "demo", NULL, error) || !stip_ctl_require (output, "--output", error) ||
      !stip_ctl_require (passphrase, "--passphrase-file", error) || !stip_ctl_today (today, &vandaag, error))
    return STIP_CTL_AANROEP;
  if (dossiers < 0 || dossiers > 100000)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--dossiers: from 0 to 100000, not %d", dossiers);
      return STIP_CTL_AANROEP;
    }
  g_autoptr (StipGeheim) wachtzin = stip_geheim_new_from_file (passphrase, error);
  if (wachtzin == NULL || !stip_demo_bestand_maak (output, wachtzin, (guint)dossiers, (guint64)seed, vandaag, on_progress_cb, NULL, error))
    return STIP_CTL_NEE;
  return STIP_CTL_KLAAR;
}

static gpointer
verify_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_verificatie_run (db, data, error) ? data : NULL;
}

StipCtlStatus
stip_ctl_verify (char **args, GError **error)
{
  g_autofree char *file = NULL, *passphrase = NULL;
  g_auto (StipVerificatie) uitkomst = { 0 };
  const GOptionEntry options[] = {
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &file, "the file", "F" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "its first line is the passphrase, - for standard input", "P" },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "verify", NULL, error))
    return STIP_CTL_AANROEP;
  g_autoptr (StipCtlStore) store = stip_ctl_open (file, passphrase, NULL, error);
  if (store == NULL || stip_store_perform_sync (store, verify_job, &uitkomst, NULL, error) == NULL)
    return STIP_CTL_NEE;
  g_autoptr (JsonBuilder) json = json_builder_new ();
  json_builder_begin_object (json);
  json_builder_set_member_name (json, "in_orde");
  json_builder_add_boolean_value (json, uitkomst.fout == NULL);
  json_builder_set_member_name (json, "dossiers");
  json_builder_add_int_value (json, uitkomst.dossiers);
  json_builder_set_member_name (json, "logboekregels");
  json_builder_add_int_value (json, uitkomst.regels);
  if (uitkomst.fout != NULL)
    {
      json_builder_set_member_name (json, "onderdeel");
      json_builder_add_string_value (json, uitkomst.onderdeel);
      json_builder_set_member_name (json, "fout");
      json_builder_add_string_value (json, uitkomst.fout);
    }
  json_builder_end_object (json);
  stip_ctl_print_json (json);
  if (uitkomst.fout != NULL)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: %s: %s", file, uitkomst.onderdeel, uitkomst.fout);
  return uitkomst.fout == NULL ? STIP_CTL_KLAAR : STIP_CTL_NEE;
}
