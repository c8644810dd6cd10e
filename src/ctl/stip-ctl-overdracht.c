/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include "ctl/stip-ctl-json.h"
#include "render/stip-overdracht-uitvoer.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-opdracht-overdracht.h"

/* handover, dossier assign. */

static gboolean
format_of (const char *output, StipOverdrachtFormaat *formaat, GError **error)
{
  *formaat = g_str_has_suffix (output, ".txt") ? STIP_OVERDRACHT_TXT : STIP_OVERDRACHT_PDF;
  if (*formaat == STIP_OVERDRACHT_TXT || g_str_has_suffix (output, ".pdf"))
    return TRUE;
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--output: the name must end in .pdf or .txt");
  return FALSE;
}

StipCtlStatus
stip_ctl_handover (char **args, GError **error)
{
  g_autofree char *file = NULL, *passphrase = NULL, *output = NULL, *today = NULL;
  g_auto (GStrv) nummers = NULL;
  StipOverdrachtFormaat formaat;
  const GOptionEntry    options[] = {
       { "file", 0, 0, G_OPTION_ARG_FILENAME, &file, "the file", "F" },
       { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "its first line is the passphrase, - for standard input", "P" },
       { "output", 0, 0, G_OPTION_ARG_FILENAME, &output, "what to make: X.pdf, or X.txt for the text alternative", "X" },
       { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day to compute with (default: the system's)", "D" },
       G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "handover NUMBER", &nummers, error) || !stip_ctl_require (nummers[0], "NUMBER", error) ||
      !stip_ctl_require (output, "--output", error) || !format_of (output, &formaat, error))
    return STIP_CTL_AANROEP;
  g_autoptr (StipCtlStore) store = stip_ctl_open (file, passphrase, today, error);
  g_autoptr (StipDossierBeeld) beeld = store != NULL ? stip_store_perform_sync (store, stip_ctl_load_job, nummers[0], NULL, error) : NULL;
  if (beeld == NULL)
    return STIP_CTL_NEE;
  g_autoptr (StipOverdracht) form = stip_overdracht_new (beeld->dossier, beeld->termijnen, beeld->verloop, beeld->vandaag, NULL);
  g_autoptr (StipTijdlijn) tijdlijn = stip_tijdlijn_new_from_dossier (beeld->dossier, beeld->verloop, beeld->termijnen, beeld->vandaag, STIP_TAAL_NL);
  return stip_overdracht_write (form, tijdlijn, output, formaat, STIP_PALET_DRUK, error) ? STIP_CTL_KLAAR : STIP_CTL_NEE;
}

typedef struct
{
  char                 **nummers;
  StipOverdrachtOpdracht opdracht;
  StipOverdrachtUitkomst uitkomst;
} Toewijzing;

/* All numbers first: one that is not there, and nothing is done. */
static gpointer
assign_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Toewijzing *toewijzing = data;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (char **nummer = toewijzing->nummers; *nummer != NULL; nummer++)
    {
      gint64 id = stip_dossier_id_van_nummer (db, *nummer, error);
      if (id == 0)
        return NULL;
      g_array_append_val (ids, id);
    }
  return stip_opdracht_draag_over (store, db, ids, &toewijzing->opdracht, &toewijzing->uitkomst, error) ? toewijzing : NULL;
}

static gboolean
check_assign (char **nummers, const char *to, gboolean nobody, GError **error)
{
  if (!stip_ctl_require (nummers[0], "NUMBER", error) || (!nobody && !stip_ctl_require (to, "--to", error)))
    return FALSE;
  if (!nobody || to == NULL)
    return TRUE;
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, "--to and --nobody cannot both be given");
  return FALSE;
}

static void
print_assigned (const Toewijzing *toewijzing)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();

  json_builder_begin_object (json);
  json_builder_set_member_name (json, "overgedragen");
  json_builder_add_int_value (json, toewijzing->uitkomst.aantal);
  json_builder_end_object (json);
  stip_ctl_print_json (json);
}

StipCtlStatus
stip_ctl_dossier_assign (char **args, GError **error)
{
  g_autofree char *file = NULL, *passphrase = NULL, *to = NULL, *note = NULL, *today = NULL;
  gboolean         nobody = FALSE;
  g_auto (GStrv) nummers = NULL;
  const GOptionEntry options[] = {
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &file, "the file", "F" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "its first line is the passphrase, - for standard input", "P" },
    { "to", 0, 0, G_OPTION_ARG_STRING, &to, "the colleague who takes over", "NAME" },
    { "nobody", 0, 0, G_OPTION_ARG_NONE, &nobody, "nobody has them from now on", NULL },
    { "note", 0, 0, G_OPTION_ARG_STRING, &note, "what the colleague must know", "TEXT" },
    { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day of the handover (default: the system's)", "D" },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "dossier assign NUMBER...", &nummers, error) || !check_assign (nummers, to, nobody, error))
    return STIP_CTL_AANROEP;
  g_autoptr (StipCtlStore) store = stip_ctl_open (file, passphrase, today, error);
  Toewijzing toewijzing = { nummers, { to, note }, { 0 } };
  if (store == NULL || stip_store_perform_sync (store, assign_job, &toewijzing, NULL, error) == NULL)
    return STIP_CTL_NEE;
  print_assigned (&toewijzing);
  return STIP_CTL_KLAAR;
}
