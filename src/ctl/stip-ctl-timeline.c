/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include "ctl/stip-ctl-json.h"
#include "render/stip-tijdlijn-uitvoer.h"

static const struct
{
  const char         *uitgang;
  StipTijdlijnFormaat formaat;
} formaten[] = {
  { ".pdf", STIP_TIJDLIJN_PDF },
  { ".svg", STIP_TIJDLIJN_SVG },
  { ".png", STIP_TIJDLIJN_PNG },
  { ".txt", STIP_TIJDLIJN_TXT },
};

static gboolean
format_of (const char *output, StipTijdlijnFormaat *formaat, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (formaten); i++)
    if (g_str_has_suffix (output, formaten[i].uitgang))
      {
        *formaat = formaten[i].formaat;
        return TRUE;
      }
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--output: the name must end in .pdf, .svg, .png or .txt");
  return FALSE;
}

StipCtlStatus
stip_ctl_timeline (char **args, GError **error)
{
  g_autofree char *file = NULL, *passphrase = NULL, *output = NULL, *today = NULL;
  g_auto (GStrv) nummers = NULL;
  StipTijdlijnFormaat formaat;
  const GOptionEntry  options[] = {
     { "file", 0, 0, G_OPTION_ARG_FILENAME, &file, "the file", "F" },
     { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "its first line is the passphrase, - for standard input", "P" },
     { "output", 0, 0, G_OPTION_ARG_FILENAME, &output, "what to make: X.pdf, X.svg, X.png, or X.txt for the text alternative", "X" },
     { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day to compute with (default: the system's)", "D" },
     G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "timeline NUMBER", &nummers, error) || !stip_ctl_require (nummers[0], "NUMBER", error) ||
      !stip_ctl_require (output, "--output", error) || !format_of (output, &formaat, error))
    return STIP_CTL_AANROEP;
  g_autoptr (StipCtlStore) store = stip_ctl_open (file, passphrase, today, error);
  g_autoptr (StipDossierBeeld) beeld = store != NULL ? stip_store_perform_sync (store, stip_ctl_load_job, nummers[0], NULL, error) : NULL;
  if (beeld == NULL)
    return STIP_CTL_NEE;
  g_autoptr (StipTijdlijn) tijdlijn = stip_tijdlijn_new_from_dossier (beeld->dossier, beeld->verloop, beeld->termijnen, beeld->vandaag, STIP_TAAL_NL);
  return stip_tijdlijn_write (tijdlijn, output, formaat, STIP_PALET_DRUK, error) ? STIP_CTL_KLAAR : STIP_CTL_NEE;
}
