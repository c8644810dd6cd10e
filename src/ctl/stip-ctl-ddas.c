/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include <stdio.h>

#include <unistd.h>

#include "export/stip-ddas-import.h"

static void
on_progress_cb (guint64 gelezen, guint64 totaal, guint trajecten, gpointer data)
{
  if (isatty (STDERR_FILENO) && trajecten % 100 == 0 && totaal > 0)
    fprintf (stderr, "\r%u trajecten, %d %%", trajecten, (int)(gelezen * 100 / totaal));
}

static gpointer
import_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_ddas_import (store, db, data, FALSE, on_progress_cb, NULL, cancellable, error);
}

static void
add_count (JsonBuilder *json, const char *naam, guint waarde)
{
  json_builder_set_member_name (json, naam);
  json_builder_add_int_value (json, waarde);
}

static void
add_warning (gpointer item, gpointer data)
{
  const StipDdasMelding *melding = item;
  JsonBuilder           *json = data;

  json_builder_begin_object (json);
  json_builder_set_member_name (json, "pad");
  json_builder_add_string_value (json, melding->pad);
  add_count (json, "regel", melding->regel);
  json_builder_set_member_name (json, "melding");
  json_builder_add_string_value (json, melding->melding);
  json_builder_end_object (json);
}

StipCtlStatus
stip_ctl_ddas_import (char **args, GError **error)
{
  g_autofree char *file = NULL, *passphrase = NULL, *today = NULL;
  g_auto (GStrv) in = NULL;
  const GOptionEntry options[] = {
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &file, "the file", "F" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "its first line is the passphrase, - for standard input", "P" },
    { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day to compute with (default: the system's)", "D" },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "ddas import IN.json", &in, error) || !stip_ctl_require (in[0], "IN.json", error))
    return STIP_CTL_AANROEP;
  g_autoptr (StipCtlStore) store = stip_ctl_open (file, passphrase, today, error);
  if (store == NULL)
    return STIP_CTL_NEE;
  g_autoptr (StipDdasUitkomst) uitkomst = stip_store_perform_sync (store, import_job, in[0], NULL, error);
  if (uitkomst == NULL)
    {
      g_prefix_error (error, "%s: ", in[0]);
      return STIP_CTL_NEE;
    }
  g_autoptr (JsonBuilder) json = json_builder_new ();
  json_builder_begin_object (json);
  add_count (json, "trajecten", uitkomst->trajecten);
  add_count (json, "nieuw", uitkomst->nieuw);
  add_count (json, "bijgewerkt", uitkomst->bijgewerkt);
  add_count (json, "ongewijzigd", uitkomst->ongewijzigd);
  json_builder_set_member_name (json, "waarschuwingen");
  json_builder_begin_array (json);
  g_ptr_array_foreach (uitkomst->waarschuwingen, add_warning, json);
  json_builder_end_array (json);
  json_builder_end_object (json);
  stip_ctl_print_json (json);
  return STIP_CTL_KLAAR;
}
