/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include "ctl/stip-ctl-json.h"
#include "store/stip-dossier-beeld.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-overzicht.h"

/* dossier list, dossier show. */

typedef struct
{
  StipOverzichtVraag vraag;
  GPtrArray         *rijen;
} Lijst;

static gpointer
list_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Lijst *lijst = data;
  g_autoptr (GArray) ids = stip_overzicht_ids (db, &lijst->vraag, error);

  if (ids == NULL)
    return NULL;
  lijst->rijen = stip_overzicht_rijen (db, (const gint64 *)ids->data, ids->len, error);
  return lijst->rijen;
}

static gboolean
parse_phase (const char *id, StipFase *fase, GError **error)
{
  *fase = id != NULL ? stip_fase_from_id (id) : STIP_FASE_GEEN;
  if (id == NULL || *fase != STIP_FASE_GEEN)
    return TRUE;
  g_autoptr (GString) namen = g_string_new (NULL);
  for (StipFase f = STIP_FASE_AANMELDING; f <= STIP_FASE_AFGESLOTEN; f++)
    g_string_append_printf (namen, "%s%s", namen->len > 0 ? ", " : "", stip_fase_id (f));
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--fase: one of %s", namen->str);
  return FALSE;
}

StipCtlStatus
stip_ctl_dossier_list (char **args, GError **error)
{
  g_autofree char   *file = NULL, *passphrase = NULL, *search = NULL, *fase = NULL, *today = NULL;
  int                limit = -1;
  Lijst              lijst = { .vraag = { .uiterlijk_tot = STIP_DATUM_ONBEKEND, .orde = STIP_ORDE_NAAM } };
  const GOptionEntry options[] = {
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &file, "the file", "F" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "its first line is the passphrase, - for standard input", "P" },
    { "search", 0, 0, G_OPTION_ARG_STRING, &search, "words or beginnings of words: name, number, date of birth, postcode, creditor, reference", "TEXT" },
    { "fase", 0, 0, G_OPTION_ARG_STRING, &fase, "aanmelding .. nazorg, afgesloten", "F" },
    { "limit", 0, 0, G_OPTION_ARG_INT, &limit, "at most so many", "N" },
    { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day to compute with (default: the system's)", "D" },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "dossier list", NULL, error) || !parse_phase (fase, &lijst.vraag.fase, error))
    return STIP_CTL_AANROEP;
  lijst.vraag.zoek = search;
  lijst.vraag.limit = limit >= 0 ? limit : -1;
  g_autoptr (StipCtlStore) store = stip_ctl_open (file, passphrase, today, error);
  if (store == NULL || stip_store_perform_sync (store, list_job, &lijst, NULL, error) == NULL)
    return STIP_CTL_NEE;
  g_autoptr (GPtrArray) rijen = lijst.rijen;
  g_autoptr (JsonBuilder) json = json_builder_new ();
  json_builder_begin_array (json);
  for (guint i = 0; i < rijen->len; i++)
    stip_ctl_json_row (json, g_ptr_array_index (rijen, i));
  json_builder_end_array (json);
  stip_ctl_print_json (json);
  return STIP_CTL_KLAAR;
}

gpointer
stip_ctl_load_job (StipStore *store, StipDb *db, gpointer nummer, GCancellable *cancellable, GError **error)
{
  gint64 id = stip_dossier_id_van_nummer (db, nummer, error);
  return id != 0 ? stip_dossier_beeld_load (store, db, id, error) : NULL;
}

StipCtlStatus
stip_ctl_dossier_show (char **args, GError **error)
{
  g_autofree char *file = NULL, *passphrase = NULL, *today = NULL;
  g_auto (GStrv) nummers = NULL;
  const GOptionEntry options[] = {
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &file, "the file", "F" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "its first line is the passphrase, - for standard input", "P" },
    { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day to compute with (default: the system's)", "D" },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "dossier show NUMBER", &nummers, error) || !stip_ctl_require (nummers[0], "NUMBER", error))
    return STIP_CTL_AANROEP;
  g_autoptr (StipCtlStore) store = stip_ctl_open (file, passphrase, today, error);
  g_autoptr (StipDossierBeeld) beeld = store != NULL ? stip_store_perform_sync (store, stip_ctl_load_job, nummers[0], NULL, error) : NULL;
  if (beeld == NULL)
    return STIP_CTL_NEE;
  g_autoptr (JsonBuilder) json = json_builder_new ();
  stip_ctl_json_dossier (json, beeld);
  stip_ctl_print_json (json);
  return STIP_CTL_KLAAR;
}
