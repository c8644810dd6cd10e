/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include "ctl/stip-ctl-json.h"
#include "export/stip-werkboek-dossier.h"

StipCtlStatus
stip_ctl_debts_export (char **args, GError **error)
{
  g_autofree char *file = NULL, *passphrase = NULL, *output = NULL, *today = NULL;
  g_auto (GStrv) nummers = NULL;
  const GOptionEntry options[] = {
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &file, "the file", "F" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "its first line is the passphrase, - for standard input", "P" },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &output, "the workbook to make, X.xlsx; it holds personal data", "X" },
    { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day to compute with (default: the system's)", "D" },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "debts export NUMBER", &nummers, error) || !stip_ctl_require (nummers[0], "NUMBER", error) ||
      !stip_ctl_require (output, "--output", error))
    return STIP_CTL_AANROEP;
  if (!g_str_has_suffix (output, ".xlsx"))
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--output: the name must end in .xlsx");
      return STIP_CTL_AANROEP;
    }
  g_autoptr (StipCtlStore) store = stip_ctl_open (file, passphrase, today, error);
  g_autoptr (StipDossierBeeld) beeld = store != NULL ? stip_store_perform_sync (store, stip_ctl_load_job, nummers[0], NULL, error) : NULL;
  if (beeld == NULL)
    return STIP_CTL_NEE;
  const StipWerkwijze    *werkwijze = stip_store_get_werkwijze (store);
  const StipWerkboekVraag vraag = {
    .dossier = beeld->dossier,
    .profiel = werkwijze->profiel,
    .kalender = werkwijze->kalender,
    .voorstel = stip_voorstel_laatste (beeld->dossier->voorstellen),
    .gemeente = stip_store_get_gemeente (store),
    .demo = stip_store_is_demo (store),
    .vandaag = beeld->vandaag,
  };
  return stip_werkboek_dossier_write (&vraag, output, error) ? STIP_CTL_KLAAR : STIP_CTL_NEE;
}
