/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include <stdio.h>
#include <string.h>

#include "ctl/stip-ctl-json.h"
#include "store/stip-opdracht-werkwijze.h"
#include "store/stip-vergelijking.h"

/* profile compare, profile set: what another way of working changes in a file, and that change. */

/* ID, or a file: something with a folder or .ini in its name. */
static StipWerkwijze *
load_target (const char *to, GError **error)
{
  gboolean bestand = strchr (to, G_DIR_SEPARATOR) != NULL || g_str_has_suffix (to, ".ini");
  return bestand ? stip_werkwijze_load_file (to, error) : stip_werkwijze_load (to, error);
}

/* --- as text --- */

static const StipTermijnRegel *
either (const StipRegelVerschil *regel)
{
  return regel->nieuw != NULL ? regel->nieuw : regel->oud;
}

static void
print_rule (const StipRegelVerschil *regel)
{
  g_autofree char *oud = stip_termijn_regel_dup_lengte (regel->oud, STIP_TAAL_NL), *nieuw = stip_termijn_regel_dup_lengte (regel->nieuw, STIP_TAAL_NL);

  printf ("  %s: ", either (regel)->naam);
  if (g_str_equal (oud, nieuw))
    printf ("%s, begint, eindigt of geldt anders", nieuw);
  else
    printf ("%s -> %s", oud, nieuw);
  if (regel->totaal == 0)
    puts (", nu geen dossier");
  else
    printf (", termijnen: %d, meteen te laat: %d\n", regel->totaal, regel->te_laat);
}

static void
print_dossier (const StipDossierGeraakt *dossier)
{
  printf ("  %s  %s", dossier->nummer != NULL ? dossier->nummer : "–", dossier->naam);
  if (dossier->te_laat > 0)
    printf (", meteen te laat: %d", dossier->te_laat);
  if (dossier->minder > 0)
    printf (", %d %s minder", dossier->minder, dossier->minder == 1 ? "dag" : "dagen");
  putchar ('\n');
}

static void
print_text (const StipProfielVerschil *verschil)
{
  printf ("%s -> %s\n", verschil->oud->naam, verschil->nieuw->naam);
  printf ("Termijnen die veranderen: %d, in %d van %d dossiers. Meteen te laat: %d.\n", verschil->termijnen, verschil->geraakt, verschil->bekeken, verschil->te_laat);
  if (verschil->regels->len > 0)
    puts ("\nTermijnen");
  for (guint i = 0; i < verschil->regels->len; i++)
    print_rule (g_ptr_array_index (verschil->regels, i));
  if (verschil->dossiers->len > 0)
    puts ("\nDossiers, de zwaarst geraakte eerst");
  for (guint i = 0; i < verschil->dossiers->len; i++)
    print_dossier (g_ptr_array_index (verschil->dossiers, i));
}

/* --- as JSON --- */

static void
add_rule (JsonBuilder *json, const StipRegelVerschil *regel)
{
  g_autofree char *oud = regel->oud != NULL ? stip_termijn_regel_dup_lengte (regel->oud, STIP_TAAL_NL) : NULL;
  g_autofree char *nieuw = regel->nieuw != NULL ? stip_termijn_regel_dup_lengte (regel->nieuw, STIP_TAAL_NL) : NULL;

  json_builder_begin_object (json);
  stip_ctl_json_text (json, "termijn", either (regel)->id);
  stip_ctl_json_text (json, "naam", either (regel)->naam);
  stip_ctl_json_text (json, "oud", oud);
  stip_ctl_json_text (json, "nieuw", nieuw);
  stip_ctl_json_int (json, "termijnen", regel->totaal);
  for (int soort = 0; soort < STIP_VERSCHIL_SOORTEN; soort++)
    stip_ctl_json_int (json, stip_verschil_soort_id ((StipVerschilSoort)soort), regel->termijnen[soort]);
  stip_ctl_json_int (json, "te_laat", regel->te_laat);
  json_builder_end_object (json);
}

static void
add_term (JsonBuilder *json, const StipTermijnVerschil *verschil)
{
  StipDatum oud, nieuw;

  stip_termijn_verschil_get_dagen (verschil, &oud, &nieuw);
  json_builder_begin_object (json);
  stip_ctl_json_text (json, "termijn", (verschil->nieuw != NULL ? verschil->nieuw : verschil->oud)->id);
  stip_ctl_json_text (json, "verschil", stip_verschil_soort_id (verschil->soort));
  stip_ctl_json_date (json, "oud", oud);
  stip_ctl_json_date (json, "nieuw", nieuw);
  json_builder_set_member_name (json, "te_laat");
  json_builder_add_boolean_value (json, verschil->te_laat);
  json_builder_end_object (json);
}

static void
add_dossier (JsonBuilder *json, const StipDossierGeraakt *dossier)
{
  json_builder_begin_object (json);
  stip_ctl_json_text (json, "nummer", dossier->nummer);
  stip_ctl_json_text (json, "naam", dossier->naam);
  stip_ctl_json_text (json, "consulent", dossier->consulent);
  stip_ctl_json_int (json, "te_laat", dossier->te_laat);
  stip_ctl_json_int (json, "dagen_minder", dossier->minder);
  json_builder_set_member_name (json, "termijnen");
  json_builder_begin_array (json);
  for (guint i = 0; i < dossier->termijnen->len; i++)
    add_term (json, g_ptr_array_index (dossier->termijnen, i));
  json_builder_end_array (json);
  json_builder_end_object (json);
}

static void
print_json (const StipProfielVerschil *verschil)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();

  json_builder_begin_object (json);
  stip_ctl_json_text (json, "oud", verschil->oud->id);
  stip_ctl_json_text (json, "nieuw", verschil->nieuw->id);
  stip_ctl_json_int (json, "bekeken", verschil->bekeken);
  stip_ctl_json_int (json, "dossiers", verschil->geraakt);
  stip_ctl_json_int (json, "termijnen", verschil->termijnen);
  stip_ctl_json_int (json, "te_laat", verschil->te_laat);
  json_builder_set_member_name (json, "regels");
  json_builder_begin_array (json);
  for (guint i = 0; i < verschil->regels->len; i++)
    add_rule (json, g_ptr_array_index (verschil->regels, i));
  json_builder_end_array (json);
  json_builder_set_member_name (json, "zwaarst_geraakt");
  json_builder_begin_array (json);
  for (guint i = 0; i < verschil->dossiers->len; i++)
    add_dossier (json, g_ptr_array_index (verschil->dossiers, i));
  json_builder_end_array (json);
  json_builder_end_object (json);
  stip_ctl_print_json (json);
}

/* --- the commands --- */

static StipVergelijking *
compare_all (StipStore *store, const StipWerkwijze *nieuw, GError **error)
{
  g_autoptr (StipVergelijking) vergelijking = stip_vergelijking_new (store, nieuw);

  while (!vergelijking->klaar)
    {
      g_autoptr (StipVergelijking) deel = stip_store_perform_sync (store, stip_vergelijking_deel_job, vergelijking, NULL, error);
      if (deel == NULL)
        return NULL;
    }
  return g_steal_pointer (&vergelijking);
}

StipCtlStatus
stip_ctl_profile_compare (char **args, GError **error)
{
  g_autofree char   *file = NULL, *passphrase = NULL, *to = NULL, *today = NULL;
  gboolean           json = FALSE;
  const GOptionEntry options[] = {
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &file, "the file", "F" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "its first line is the passphrase, - for standard input", "P" },
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &to, "the other way of working: its name, or a file (X.ini)", "ID|FILE" },
    { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day to compute with (default: the system's)", "D" },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, "as JSON, with the terms of each dossier", NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "profile compare", NULL, error) || !stip_ctl_require (to, "--to", error))
    return STIP_CTL_AANROEP;
  g_autoptr (StipWerkwijze) nieuw = load_target (to, error);
  g_autoptr (StipCtlStore) store = nieuw != NULL ? stip_ctl_open (file, passphrase, today, error) : NULL;
  g_autoptr (StipVergelijking) vergelijking = store != NULL ? compare_all (store, nieuw, error) : NULL;
  if (vergelijking == NULL)
    return STIP_CTL_NEE;
  (json ? print_json : print_text) (vergelijking->verschil);
  return STIP_CTL_KLAAR;
}

typedef struct
{
  StipWerkwijze *nieuw;
  gint64         handeling;
} Wissel;

static gpointer
set_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Wissel *wissel = data;
  return stip_opdracht_werkwijze (store, db, wissel->nieuw, &wissel->handeling, error) ? wissel : NULL;
}

static void
print_set (const Wissel *wissel)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();

  json_builder_begin_object (json);
  stip_ctl_json_text (json, "werkwijze", wissel->nieuw->profiel->id);
  json_builder_set_member_name (json, "gewijzigd");
  json_builder_add_boolean_value (json, wissel->handeling != 0);
  json_builder_end_object (json);
  stip_ctl_print_json (json);
}

StipCtlStatus
stip_ctl_profile_set (char **args, GError **error)
{
  g_autofree char   *file = NULL, *passphrase = NULL, *to = NULL, *today = NULL;
  const GOptionEntry options[] = {
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &file, "the file", "F" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "its first line is the passphrase, - for standard input", "P" },
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &to, "the way of working from now on: its name, or a file (X.ini), which is kept in F", "ID|FILE" },
    { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day to compute with (default: the system's)", "D" },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "profile set", NULL, error) || !stip_ctl_require (to, "--to", error))
    return STIP_CTL_AANROEP;
  g_autoptr (StipWerkwijze) nieuw = load_target (to, error);
  g_autoptr (StipCtlStore) store = nieuw != NULL ? stip_ctl_open (file, passphrase, today, error) : NULL;
  Wissel wissel = { nieuw, 0 };
  if (store == NULL || stip_store_perform_sync (store, set_job, &wissel, NULL, error) == NULL)
    return STIP_CTL_NEE;
  print_set (&wissel);
  return STIP_CTL_KLAAR;
}
