/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include <string.h>

#include "core/stip-termijn-motor.h"
#include "ctl/stip-ctl-json.h"

static gboolean
parse_suspensions (char **teksten, GArray *periodes, GError **error)
{
  for (char **tekst = teksten; tekst != NULL && *tekst != NULL; tekst++)
    {
      StipPeriode      periode = { STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND };
      const char      *punten = strstr (*tekst, "..");
      g_autofree char *van = punten != NULL ? g_strndup (*tekst, punten - *tekst) : NULL;
      gboolean         goed = punten != NULL && stip_datum_parse_iso (van, &periode.van, NULL) &&
                      (punten[2] == '\0' || stip_datum_parse_iso (punten + 2, &periode.tot, NULL)) &&
                      (punten[2] == '\0' || periode.tot >= periode.van);
      if (!goed)
        {
          g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--suspend: expected FIRST..LAST (YYYY-MM-DD..YYYY-MM-DD), not %s", *tekst);
          return FALSE;
        }
      g_array_append_val (periodes, periode);
    }
  return TRUE;
}

static StipCtlStatus
list_terms (const StipProfiel *profiel)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();

  json_builder_begin_array (json);
  for (guint i = 0; i < profiel->termijnen->len; i++)
    {
      const StipTermijnRegel *regel = g_ptr_array_index (profiel->termijnen, i);
      g_autofree char        *norm = stip_duur_is_gezet (regel->norm) ? stip_duur_format (regel->norm, STIP_TAAL_NL) : NULL;
      g_autofree char        *wet = stip_duur_is_gezet (regel->wet) ? stip_duur_format (regel->wet, STIP_TAAL_NL) : NULL;
      json_builder_begin_object (json);
      stip_ctl_json_text (json, "term", regel->id);
      stip_ctl_json_text (json, "naam", regel->naam);
      stip_ctl_json_text (json, "klok", stip_klok_id (regel->klok));
      stip_ctl_json_text (json, "norm", norm);
      stip_ctl_json_text (json, "wet", wet);
      stip_ctl_json_text (json, "grond", regel->grond);
      stip_ctl_json_text (json, "bron", regel->bron);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
  stip_ctl_print_json (json);
  return STIP_CTL_KLAAR;
}

static StipCtlStatus
print_term (const StipTermijnRegel *regel, StipKalender *kalender, StipDatum start, GArray *opschortingen, StipDatum vandaag, GError **error)
{
  g_autoptr (StipTermijn) termijn = stip_termijn_bereken (regel, kalender, start, opschortingen, vandaag);
  g_autoptr (JsonBuilder) json = json_builder_new ();

  if (termijn == NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--start: the term would end after %d", STIP_DATUM_JAAR_MAX);
      return STIP_CTL_AANROEP;
    }
  stip_ctl_json_termijn (json, termijn, vandaag);
  stip_ctl_print_json (json);
  return STIP_CTL_KLAAR;
}

StipCtlStatus
stip_ctl_deadline (char **args, GError **error)
{
  g_autofree char *profile = NULL, *term = NULL, *start = NULL, *today = NULL;
  g_auto (GStrv) suspend = NULL;
  gboolean  list = FALSE;
  StipDatum vandaag, begin;
  g_autoptr (GArray) periodes = g_array_new (FALSE, FALSE, sizeof (StipPeriode));
  const GOptionEntry options[] = {
    { "profile", 0, 0, G_OPTION_ARG_STRING, &profile, "aalsmeer, amstelveen, heemstede, lansingerland, wettelijk, or your own", "P" },
    { "list", 0, 0, G_OPTION_ARG_NONE, &list, "list the terms of the profile", NULL },
    { "term", 0, 0, G_OPTION_ARG_STRING, &term, "which term", "ID" },
    { "start", 0, 0, G_OPTION_ARG_STRING, &start, "the day of the event that starts it", "D" },
    { "suspend", 0, 0, G_OPTION_ARG_STRING_ARRAY, &suspend, "suspended from the first to the last day; may be repeated", "D..D" },
    { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day to compute with (default: the system's)", "D" },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "deadline", NULL, error) || !stip_ctl_require (profile, "--profile", error) ||
      !stip_ctl_today (today, &vandaag, error))
    return STIP_CTL_AANROEP;
  g_autoptr (StipWerkwijze) werkwijze = stip_werkwijze_load (profile, error);
  if (werkwijze == NULL)
    return STIP_CTL_NEE;
  if (list)
    return list_terms (werkwijze->profiel);
  if (!stip_ctl_require (term, "--term", error) || !stip_ctl_require (start, "--start", error) || !parse_suspensions (suspend, periodes, error))
    return STIP_CTL_AANROEP;
  if (!stip_datum_parse_iso (start, &begin, NULL))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--start: not a date (YYYY-MM-DD): %s", start);
      return STIP_CTL_AANROEP;
    }
  const StipTermijnRegel *regel = stip_profiel_termijn (werkwijze->profiel, term);
  if (regel != NULL)
    return print_term (regel, werkwijze->kalender, begin, periodes, vandaag, error);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "profile %s has no term %s; see stipctl deadline --profile %s --list", profile, term, profile);
  return STIP_CTL_NEE;
}
