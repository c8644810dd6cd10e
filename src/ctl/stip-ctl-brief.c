/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include <string.h>

#include "ctl/stip-ctl-json.h"
#include "render/stip-brief-uitvoer.h"
#include "render/stip-uitvoer.h"
#include "store/stip-brieven.h"
#include "store/stip-werkwijze.h"

/* letter list, letter example: what a municipality's own letters look like, before anybody gets one. */

StipCtlStatus
stip_ctl_letter_list (char **args, GError **error)
{
  const GOptionEntry    options[] = { G_OPTION_ENTRY_NULL };
  gsize                 aantal = 0;
  const StipBriefSoort *soorten = stip_brief_soorten (&aantal);
  g_autoptr (JsonBuilder) json = json_builder_new ();

  if (!stip_ctl_parse (args, options, "letter list", NULL, error))
    return STIP_CTL_AANROEP;
  json_builder_begin_array (json);
  for (gsize i = 0; i < aantal; i++)
    {
      json_builder_begin_object (json);
      stip_ctl_json_text (json, "brief", soorten[i].id);
      stip_ctl_json_text (json, "naam", soorten[i].naam);
      stip_ctl_json_text (json, "bericht", soorten[i].bericht);
      stip_ctl_json_text (json, "aan", soorten[i].inwoner ? "inwoner" : "schuldeiser");
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
  stip_ctl_print_json (json);
  return STIP_CTL_KLAAR;
}

static StipBriefSjabloon *
load_template (const StipBriefSoort *soort, const char *bestand, GError **error)
{
  g_autofree char *inhoud = NULL, *naam = NULL;
  gsize            lengte = 0;

  if (bestand == NULL)
    return stip_brieven_sjabloon (soort, error);
  if (!g_file_get_contents (bestand, &inhoud, &lengte, error))
    return NULL;
  naam = g_strconcat (soort->id, ".txt", NULL);
  return stip_brief_sjabloon_new_from_data (naam, inhoud, lengte, error);
}

/* Everything in it is invented. */
static StipBriefkop
example_head (const StipBriefSoort *soort, const StipProfiel *profiel, StipDatum vandaag)
{
  static const char *const schuldeiser[] = { "Webwinkel Zeven", "t.a.v. afdeling Incasso", "Postbus 700", "1234 ZZ Demodorp", NULL };
  static const char *const inwoner[] = { "Mevrouw S. Haddad", "Lindestraat 14", "1234 AB Demodorp", NULL };
  StipBriefkop             kop = { .aan = soort->inwoner ? inwoner : schuldeiser, .datum = vandaag, .ons_kenmerk = "2026-0147", .behandeld_door = "Robin Voorbeeld" };

  kop.uw_kenmerk = soort->inwoner ? NULL : "WZ-448-120";
  stip_briefkop_set_profiel (&kop, profiel);
  return kop;
}

static gboolean
write_letter (const StipBrief *brief, const StipBriefkop *kop, const char *output, GError **error)
{
  if (g_str_has_suffix (output, ".pdf"))
    return stip_brief_write_pdf (brief, kop, output, error);
  g_autofree char *tekst = stip_brief_dup_tekst (brief);
  g_autoptr (GBytes) bytes = g_bytes_new (tekst, strlen (tekst));
  return stip_uitvoer_write (bytes, output, "De brief", error);
}

static const StipBriefSoort *
find_kind (const char *id, GError **error)
{
  const StipBriefSoort *soort = stip_brief_soort_zoek (id);

  if (soort == NULL)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "there is no letter %s; see stipctl letter list", id);
  return soort;
}

static gboolean
check_output (const char *output, GError **error)
{
  if (!stip_ctl_require (output, "--output", error))
    return FALSE;
  if (g_str_has_suffix (output, ".pdf") || g_str_has_suffix (output, ".txt"))
    return TRUE;
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--output: the name must end in .pdf or .txt");
  return FALSE;
}

StipCtlStatus
stip_ctl_letter_example (char **args, GError **error)
{
  g_autofree char *profile = NULL, *template = NULL, *output = NULL, *today = NULL;
  g_auto (GStrv) soorten = NULL;
  StipDatum          vandaag;
  const GOptionEntry options[] = {
    { "profile", 0, 0, G_OPTION_ARG_STRING, &profile, "whose letterhead (default: aalsmeer)", "P" },
    { "template", 0, 0, G_OPTION_ARG_FILENAME, &template, "a text of your own (default: the one in use)", "FILE" },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &output, "what to make: X.pdf, or X.txt for the text alternative", "X" },
    { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day of the letter (default: the system's)", "D" },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "letter example KIND", &soorten, error) || !stip_ctl_require (soorten[0], "KIND", error) || !check_output (output, error) ||
      !stip_ctl_today (today, &vandaag, error))
    return STIP_CTL_AANROEP;
  const StipBriefSoort *soort = find_kind (soorten[0], error);
  g_autoptr (StipWerkwijze) werkwijze = soort != NULL ? stip_werkwijze_load (profile != NULL ? profile : "aalsmeer", error) : NULL;
  g_autoptr (StipBriefSjabloon) sjabloon = werkwijze != NULL ? load_template (soort, template, error) : NULL;
  if (sjabloon == NULL)
    return STIP_CTL_NEE;
  g_autoptr (StipBriefWaarden) waarden = stip_brief_waarden_new_voorbeeld ();
  StipBriefkop kop = example_head (soort, werkwijze->profiel, vandaag);
  stip_brief_waarden_set (waarden, "gemeente", kop.gemeente);
  g_autoptr (StipBrief) brief = stip_brief_sjabloon_fill (sjabloon, waarden, error);
  return brief != NULL && write_letter (brief, &kop, output, error) ? STIP_CTL_KLAAR : STIP_CTL_NEE;
}
