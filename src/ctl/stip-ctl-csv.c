/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include <stdio.h>

#include "export/stip-csv-import.h"

/* As many as fit a screen; --json has all of them. */
#define FOUTEN_MEEST 20

static gpointer
import_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_csv_import (store, db, data, error);
}

static void
add_count (JsonBuilder *json, const char *naam, guint waarde)
{
  json_builder_set_member_name (json, naam);
  json_builder_add_int_value (json, waarde);
}

static void
add_text (JsonBuilder *json, const char *naam, const char *waarde)
{
  if (waarde == NULL)
    return;
  json_builder_set_member_name (json, naam);
  json_builder_add_string_value (json, waarde);
}

static void
add_lines (JsonBuilder *json, const char *naam, GPtrArray *regels)
{
  json_builder_set_member_name (json, naam);
  json_builder_begin_array (json);
  for (guint i = 0; i < regels->len; i++)
    {
      const StipCsvFout *fout = g_ptr_array_index (regels, i);
      json_builder_begin_object (json);
      add_count (json, "regel", fout->regel);
      add_text (json, "kolom", fout->kolom);
      add_text (json, "melding", fout->melding);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
print_json (const StipCsvOpdracht *opdracht, const StipCsvUitkomst *uitkomst)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();
  const StipImportUitkomst *telling = uitkomst->telling;
  char                      scheiding[] = { uitkomst->scheiding, '\0' };

  json_builder_begin_object (json);
  add_count (json, "rijen", telling->rijen);
  add_count (json, "nieuw", telling->nieuw);
  if (opdracht->soort == STIP_CSV_SCHULDEISERS)
    {
      add_count (json, "aangevuld", telling->aangevuld);
      add_count (json, "ongewijzigd", telling->ongewijzigd);
    }
  else
    {
      add_count (json, "dossiers", telling->dossiers);
      add_lines (json, "dubbel", telling->dubbel);
    }
  add_lines (json, "fouten", telling->fouten);
  json_builder_set_member_name (json, "ingelezen");
  json_builder_add_boolean_value (json, !opdracht->proef && telling->fouten->len == 0);
  add_text (json, "codering", uitkomst->codering);
  add_text (json, "scheidingsteken", scheiding);
  json_builder_set_member_name (json, "ongebruikt");
  json_builder_begin_array (json);
  for (char **titel = uitkomst->ongebruikt; *titel != NULL; titel++)
    json_builder_add_string_value (json, *titel);
  json_builder_end_array (json);
  json_builder_end_object (json);
  stip_ctl_print_json (json);
}

static void
print_lines (GPtrArray *regels)
{
  for (guint i = 0; i < MIN (regels->len, FOUTEN_MEEST); i++)
    {
      const StipCsvFout *fout = g_ptr_array_index (regels, i);
      printf ("regel %u%s%s: %s\n", fout->regel, fout->kolom != NULL ? ", " : "", fout->kolom != NULL ? fout->kolom : "", fout->melding);
    }
  if (regels->len > FOUTEN_MEEST)
    printf ("en nog %u (--json noemt ze alle)\n", regels->len - FOUTEN_MEEST);
}

static void
print_text (const StipCsvOpdracht *opdracht, const StipCsvUitkomst *uitkomst)
{
  const StipImportUitkomst *telling = uitkomst->telling;
  const char               *wat = opdracht->soort == STIP_CSV_SCHULDEISERS ? "schuldeisers" : "schulden";

  print_lines (telling->fouten);
  print_lines (telling->dubbel);
  if (telling->fouten->len == 0)
    printf ("%s%u rijen: %u nieuwe %s, %u aangevuld, %u al bekend of dubbel.\n", opdracht->proef ? "Proef, er is niets veranderd. " : "", telling->rijen,
            telling->nieuw, wat, telling->aangevuld, telling->ongewijzigd + telling->dubbel->len);
}

static StipCtlStatus
import_table (StipCsvSoort soort, const char *gebruik, char **args, GError **error)
{
  g_autofree char *file = NULL, *passphrase = NULL, *today = NULL, *dossier = NULL;
  g_auto (GStrv) in = NULL, keuzes = NULL;
  gboolean           proef = FALSE, als_json = FALSE;
  const GOptionEntry options[] = {
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &file, "the file", "F" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "its first line is the passphrase, - for standard input", "P" },
    { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day to compute with (default: the system's)", "D" },
    { "dossier", 0, 0, G_OPTION_ARG_STRING, &dossier, "of debts without a column for it: the dossier's number", "N" },
    { "map", 0, 0, G_OPTION_ARG_STRING_ARRAY, &keuzes, "which column is which field, as field=column; more than once", "M" },
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &proef, "tell what would be done, and do nothing", NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &als_json, "print the outcome as JSON", NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, gebruik, &in, error) || !stip_ctl_require (in[0], "IN.csv", error))
    return STIP_CTL_AANROEP;
  g_autoptr (StipCtlStore) store = stip_ctl_open (file, passphrase, today, error);
  if (store == NULL)
    return STIP_CTL_NEE;
  StipCsvOpdracht opdracht = { soort, in[0], (const char *const *)keuzes, dossier, proef };
  g_autoptr (StipCsvUitkomst) uitkomst = stip_store_perform_sync (store, import_job, &opdracht, NULL, error);
  if (uitkomst == NULL)
    {
      g_prefix_error (error, "%s: ", in[0]);
      return STIP_CTL_NEE;
    }
  if (als_json)
    print_json (&opdracht, uitkomst);
  else
    print_text (&opdracht, uitkomst);
  if (uitkomst->telling->fouten->len == 0)
    return STIP_CTL_KLAAR;
  g_set_error (error, STIP_CSV_ERROR, STIP_CSV_ERROR_BESTAND, "%s: er is niets ingelezen, op %u plaatsen klopt iets niet.", in[0], uitkomst->telling->fouten->len);
  return STIP_CTL_NEE;
}

StipCtlStatus
stip_ctl_creditors_import (char **args, GError **error)
{
  return import_table (STIP_CSV_SCHULDEISERS, "creditors import IN.csv", args, error);
}

StipCtlStatus
stip_ctl_debts_import (char **args, GError **error)
{
  return import_table (STIP_CSV_SCHULDEN, "debts import IN.csv", args, error);
}
