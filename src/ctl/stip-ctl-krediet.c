/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include <string.h>

#include "core/stip-krediet.h"
#include "ctl/stip-ctl-json.h"

typedef struct
{
  StipGeld      maandbedrag;
  StipRente     rente;
  int           maanden;
  StipConventie conventie;
} StipKredietVraag;

static gboolean
wrong_value (const char *optie, const char *wat, GError **error)
{
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "%s: %s", optie, wat);
  return FALSE;
}

/* GOption's own numbers take 0x10 and leading spaces. */
static gboolean
parse_whole (const char *tekst, const char *optie, guint64 laagste, guint64 hoogste, guint64 *getal, GError **error)
{
  g_autofree char *wat = g_strdup_printf ("expected a whole number from %" G_GUINT64_FORMAT " to %" G_GUINT64_FORMAT, laagste, hoogste);

  if (strspn (tekst, "0123456789") != strlen (tekst) || !g_ascii_string_to_unsigned (tekst, 10, laagste, hoogste, getal, NULL))
    return wrong_value (optie, wat, error);
  return TRUE;
}

static gboolean
parse_question (const char *monthly, const char *rate, const char *months, const char *convention, StipKredietVraag *vraag, GError **error)
{
  guint64 maandbedrag = 0, maanden = 0;

  if (!stip_ctl_require (monthly, "--monthly", error) || !stip_ctl_require (rate, "--rate", error) || !stip_ctl_require (months, "--months", error) ||
      !parse_whole (monthly, "--monthly", 0, STIP_GELD_MAX, &maandbedrag, error) || !parse_whole (months, "--months", 1, STIP_KREDIET_MAANDEN_MAX, &maanden, error))
    return FALSE;
  if (!stip_rente_parse (rate, &vraag->rente, NULL))
    return wrong_value ("--rate", "expected a yearly percentage from 0 to 100 with at most four decimals, such as 6.0", error);
  if (convention != NULL && !stip_conventie_zoek (convention, &vraag->conventie))
    return wrong_value ("--convention", "expected nominaal or effectief", error);
  vraag->maandbedrag = (StipGeld)maandbedrag;
  vraag->maanden = (int)maanden;
  return TRUE;
}

StipCtlStatus
stip_ctl_credit (char **args, GError **error)
{
  g_autofree char   *monthly = NULL, *rate = NULL, *months = NULL, *convention = NULL;
  StipKredietVraag   vraag = { .conventie = STIP_CONVENTIE_NOMINAAL };
  const GOptionEntry options[] = {
    { "monthly", 0, 0, G_OPTION_ARG_STRING, &monthly, "the instalment, in cents", "N" },
    { "rate", 0, 0, G_OPTION_ARG_STRING, &rate, "the yearly rate in percent", "P" },
    { "months", 0, 0, G_OPTION_ARG_STRING, &months, "the number of instalments", "N" },
    { "convention", 0, 0, G_OPTION_ARG_STRING, &convention, "nominaal (rate / 12, the default) or effectief", "C" },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "credit", NULL, error) || !parse_question (monthly, rate, months, convention, &vraag, error))
    return STIP_CTL_AANROEP;
  StipGeld lening = stip_krediet_lening (vraag.maandbedrag, vraag.rente, vraag.maanden, vraag.conventie);
  if (!stip_geld_is_bekend (lening) || vraag.maandbedrag > STIP_GELD_MAX / vraag.maanden)
    {
      g_set_error_literal (error, STIP_GELD_ERROR, STIP_GELD_ERROR_TE_GROOT, "Dit bedrag is te groot. Controleer het aantal cijfers.");
      return STIP_CTL_NEE;
    }
  g_autofree char *percentage = stip_rente_format (vraag.rente, '.');
  g_autoptr (JsonBuilder) json = json_builder_new ();
  json_builder_begin_object (json);
  stip_ctl_json_int (json, "lening", lening);
  stip_ctl_json_int (json, "totaal", vraag.maandbedrag * vraag.maanden);
  stip_ctl_json_int (json, "rente", vraag.maandbedrag * vraag.maanden - lening);
  stip_ctl_json_int (json, "maandbedrag", vraag.maandbedrag);
  stip_ctl_json_int (json, "maanden", vraag.maanden);
  stip_ctl_json_text (json, "jaarrente", percentage);
  stip_ctl_json_text (json, "conventie", stip_conventie_id (vraag.conventie));
  json_builder_end_object (json);
  stip_ctl_print_json (json);
  return STIP_CTL_KLAAR;
}
