/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include <string.h>

#include "ctl/stip-ctl-json.h"
#include "store/stip-dossier-beeld.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-opdracht-stap.h"

/* dossier step: what can be done in a case now, why not, and doing it. */

typedef struct
{
  const char           *nummer;
  const StipStap       *stap;
  const StipStapInvoer *invoer;
} Taak;

static gpointer
step_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  gint64      id = stip_dossier_id_van_nummer (db, taak->nummer, error);

  if (id == 0 || !stip_opdracht_stap (store, db, id, taak->stap, taak->invoer, error))
    return NULL;
  return stip_dossier_beeld_load (store, db, id, error);
}

static void
add_fields (JsonBuilder *json, const StipStap *stap)
{
  json_builder_set_member_name (json, "velden");
  json_builder_begin_array (json);
  for (gsize i = 0; i < G_N_ELEMENTS (stap->eist) && stap->eist[i] != NULL; i++)
    json_builder_add_string_value (json, stap->eist[i]);
  for (gsize i = 0; i < G_N_ELEMENTS (stap->vraagt) && stap->vraagt[i] != NULL; i++)
    json_builder_add_string_value (json, stap->vraagt[i]);
  json_builder_end_array (json);
}

static void
add_step (JsonBuilder *json, const StipStap *stap, const StipDossierBeeld *beeld, const StipProfiel *profiel)
{
  g_autoptr (GPtrArray) lijst = stip_stap_belemmeringen (stap, beeld->dossier, profiel, beeld->vandaag);

  json_builder_begin_object (json);
  stip_ctl_json_text (json, "stap", stap->id);
  stip_ctl_json_text (json, "naam", stap->nl);
  stip_ctl_json_text (json, "baan", stap->baan);
  if (stap->naar != STIP_TOESTAND_GEEN)
    stip_ctl_json_text (json, "naar", stip_toestand_id (stap->naar));
  stip_ctl_json_text (json, "gebeurtenis", stap->soort);
  add_fields (json, stap);
  json_builder_set_member_name (json, "belemmeringen");
  json_builder_begin_array (json);
  for (guint i = 0; i < lijst->len; i++)
    json_builder_add_string_value (json, ((const StipBelemmering *)g_ptr_array_index (lijst, i))->zin);
  json_builder_end_array (json);
  json_builder_end_object (json);
}

static void
print_steps (const StipDossierBeeld *beeld, const StipProfiel *profiel)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();
  g_autoptr (GPtrArray) nu = stip_stappen_nu (beeld->dossier, beeld->vandaag);

  json_builder_begin_object (json);
  stip_ctl_json_text (json, "nummer", beeld->dossier->nummer);
  stip_ctl_json_text (json, "toestand", stip_toestand_id (stip_dossier_toestand (beeld->dossier, beeld->vandaag)));
  stip_ctl_json_text (json, "fase", stip_fase_id (stip_dossier_fase (beeld->dossier, beeld->vandaag)));
  json_builder_set_member_name (json, "stappen");
  json_builder_begin_array (json);
  for (guint i = 0; i < nu->len; i++)
    add_step (json, g_ptr_array_index (nu, i), beeld, profiel);
  json_builder_end_array (json);
  json_builder_end_object (json);
  stip_ctl_print_json (json);
}

/* "feit.kanaal=loket" as the two halves that a step takes. */
static gboolean
split_fields (char **teksten, GPtrArray *velden, GError **error)
{
  for (char **tekst = teksten; tekst != NULL && *tekst != NULL; tekst++)
    {
      char *is = strchr (*tekst, '=');
      if (is == NULL)
        {
          g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--field: expected FIELD=VALUE, not %s", *tekst);
          return FALSE;
        }
      g_ptr_array_add (velden, g_strndup (*tekst, is - *tekst));
      g_ptr_array_add (velden, g_strdup (is + 1));
    }
  g_ptr_array_add (velden, NULL);
  return TRUE;
}

static gboolean
parse_step (const char *apply, const char *date, const StipStap **stap, StipDatum *datum, GError **error)
{
  *stap = stip_stap_zoek (apply);
  *datum = STIP_DATUM_ONBEKEND;
  if (*stap == NULL)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--apply: there is no step %s; see dossier step --list", apply);
  else if (!stip_ctl_require (date, "--date", error))
    return FALSE;
  else if (stip_datum_parse_iso (date, datum, NULL))
    return TRUE;
  else
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--date: not a date (YYYY-MM-DD): %s", date);
  return FALSE;
}

StipCtlStatus
stip_ctl_dossier_step (char **args, GError **error)
{
  g_autofree char *file = NULL, *passphrase = NULL, *today = NULL, *apply = NULL, *date = NULL, *note = NULL;
  g_auto (GStrv) nummers = NULL, fields = NULL;
  g_autoptr (GPtrArray) velden = g_ptr_array_new_with_free_func (g_free);
  gboolean           list = FALSE;
  const StipStap    *stap = NULL;
  StipDatum          datum = STIP_DATUM_ONBEKEND;
  const GOptionEntry options[] = {
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &file, "the file", "F" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "its first line is the passphrase, - for standard input", "P" },
    { "list", 0, 0, G_OPTION_ARG_NONE, &list, "what can be done now, and what is in the way", NULL },
    { "apply", 0, 0, G_OPTION_ARG_STRING, &apply, "take this step", "STEP" },
    { "date", 0, 0, G_OPTION_ARG_STRING, &date, "the day of the step", "D" },
    { "field", 0, 0, G_OPTION_ARG_STRING_ARRAY, &fields, "a field that the step asks for; may be repeated", "FIELD=VALUE" },
    { "note", 0, 0, G_OPTION_ARG_STRING, &note, "a note; some steps want one", "TEXT" },
    { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day to compute with (default: the system's)", "D" },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "dossier step NUMBER", &nummers, error) || !stip_ctl_require (nummers[0], "NUMBER", error) ||
      (!list && !stip_ctl_require (apply, "--list or --apply", error)) || (apply != NULL && !parse_step (apply, date, &stap, &datum, error)) ||
      !split_fields (fields, velden, error))
    return STIP_CTL_AANROEP;
  StipStapInvoer invoer = { datum, -1, note, (const char *const *)velden->pdata };
  Taak           taak = { nummers[0], stap, &invoer };
  g_autoptr (StipCtlStore) store = stip_ctl_open (file, passphrase, today, error);
  g_autoptr (StipDossierBeeld) beeld = NULL;
  if (store != NULL)
    beeld = apply != NULL ? stip_store_perform_sync (store, step_job, &taak, NULL, error) : stip_store_perform_sync (store, stip_ctl_load_job, nummers[0], NULL, error);
  if (beeld == NULL)
    return STIP_CTL_NEE;
  print_steps (beeld, stip_store_get_werkwijze (store)->profiel);
  return STIP_CTL_KLAAR;
}
