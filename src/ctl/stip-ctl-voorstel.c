/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include "core/stip-voorstel-invoer.h"
#include "ctl/stip-ctl-json.h"
#include "ctl/stip-ctl-voorstel-map.h"
#include "store/stip-brief-lading.h"
#include "store/stip-dossier-opslag.h"

/* proposal: all the paper of one dossier's proposal, without a window and without a change of the file. */

typedef struct
{
  const char *nummer;
  const char *telefoon, *email; /* of the command line, or NULL */
} Vraag;

static gpointer
load_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Vraag     *vraag = data;
  gint64           id = stip_dossier_id_van_nummer (db, vraag->nummer, error);
  StipBriefLading *lading = id != 0 ? stip_brief_lading_load (store, db, id, error) : NULL;

  return lading;
}

/* --- which proposal --- */

static const struct
{
  const char       *naam;
  StipScenarioSoort soort;
} scenarios[] = {
  { "schuldbemiddeling", STIP_SCENARIO_SCHULDBEMIDDELING },
  { "saneringskrediet", STIP_SCENARIO_SANERINGSKREDIET },
  { "betalingsregeling", STIP_SCENARIO_BETALINGSREGELING },
  { "sa", STIP_SCENARIO_ZONDER_CAPACITEIT },
};

static gboolean
parse_scenario (const char *naam, int *soort, GError **error)
{
  *soort = -1;
  if (naam == NULL)
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (scenarios); i++)
    if (g_ascii_strcasecmp (scenarios[i].naam, naam) == 0)
      *soort = (int)scenarios[i].soort;
  if (*soort >= 0)
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--scenario: schuldbemiddeling, saneringskrediet, betalingsregeling or sa, not %s", naam);
  return FALSE;
}

/* What Voorstel would fix today. */
static StipVoorstel *
compute (const StipBriefLading *lading, StipScenarioSoort soort, GError **error)
{
  const StipKredietVoorwaarde *voorwaarde = stip_krediet_voorwaarden_op (lading->werkwijze->krediet, lading->werkwijze->profiel->id, lading->vandaag);
  g_autoptr (StipVoorstelInvoer) invoer = stip_voorstel_invoer_new (lading->dossier, voorwaarde, lading->vandaag);
  g_autoptr (StipScenario) scenario = stip_scenario_new (soort, &invoer->vraag);
  StipVoorstelBezwaar bezwaar = stip_voorstel_bezwaar (invoer, scenario);

  if (bezwaar == STIP_VOORSTEL_KAN)
    return stip_voorstel_leg_vast (invoer, scenario, lading->vandaag);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s Dossier %s, %s: %s.", stip_voorstel_bezwaar_tekst (bezwaar, STIP_TAAL_NL), lading->dossier->nummer,
               stip_scenario_naam (soort, STIP_TAAL_NL), stip_scenario_noot_tekst (scenario->noot, STIP_TAAL_NL));
  return NULL;
}

/* The one that was fixed, unless another way was asked for. (transfer full) */
static StipVoorstel *
choose (const StipBriefLading *lading, int soort, GError **error)
{
  const StipVoorstel *vast = stip_voorstel_laatste (lading->dossier->voorstellen);

  if (vast != NULL && (soort < 0 || (int)vast->soort == soort))
    return stip_voorstel_ref (vast);
  if (soort >= 0)
    return compute (lading, (StipScenarioSoort)soort, error);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "Dossier %s heeft geen vastgelegd voorstel. Leg het vast in het venster, of noem een manier met --scenario.", lading->dossier->nummer);
  return NULL;
}

/* --- the command --- */

static void
print_made (const StipVoorstel *voorstel, GPtrArray *namen)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();

  json_builder_begin_object (json);
  stip_ctl_json_text (json, "voorstel", stip_scenario_id (voorstel->soort));
  json_builder_set_member_name (json, "te_verdelen");
  json_builder_add_int_value (json, voorstel->te_verdelen);
  json_builder_set_member_name (json, "bestanden");
  json_builder_begin_array (json);
  for (guint i = 0; i < namen->len; i++)
    json_builder_add_string_value (json, g_ptr_array_index (namen, i));
  json_builder_end_array (json);
  json_builder_end_object (json);
  stip_ctl_print_json (json);
}

static StipCtlStatus
make_all (const StipBriefLading *lading, const Vraag *vraag, int soort, const char *output, GError **error)
{
  g_autoptr (StipVoorstel) voorstel = choose (lading, soort, error);

  if (voorstel == NULL)
    return STIP_CTL_NEE;
  StipBriefBron bron = stip_brief_lading_bron (lading, voorstel);
  bron.telefoon = vraag->telefoon != NULL ? vraag->telefoon : bron.telefoon;
  bron.email = vraag->email != NULL ? vraag->email : bron.email;
  g_autoptr (GPtrArray) namen = stip_ctl_voorstel_map (lading, &bron, output, error);
  if (namen == NULL)
    return STIP_CTL_NEE;
  print_made (voorstel, namen);
  return STIP_CTL_KLAAR;
}

StipCtlStatus
stip_ctl_proposal (char **args, GError **error)
{
  g_autofree char *file = NULL, *passphrase = NULL, *scenario = NULL, *output = NULL, *today = NULL, *phone = NULL, *email = NULL;
  g_auto (GStrv) nummers = NULL;
  int                soort;
  const GOptionEntry options[] = {
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &file, "the file", "F" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "its first line is the passphrase, - for standard input", "P" },
    { "scenario", 0, 0, G_OPTION_ARG_STRING, &scenario, "schuldbemiddeling, saneringskrediet, betalingsregeling or sa (default: the proposal that was fixed)", "S" },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &output, "the folder to write into; made where it is not there", "DIR" },
    { "phone", 0, 0, G_OPTION_ARG_STRING, &phone, "the telephone number in the letters (default: what the consulent filled in)", "T" },
    { "email", 0, 0, G_OPTION_ARG_STRING, &email, "the e-mail address in the letters (default: what the consulent filled in)", "E" },
    { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day of the letters (default: the system's)", "D" },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "proposal NUMBER", &nummers, error) || !stip_ctl_require (nummers[0], "NUMBER", error) ||
      !stip_ctl_require (output, "--output", error) || !stip_ctl_require (file, "--file", error) || !stip_ctl_require (passphrase, "--passphrase-file", error) ||
      !parse_scenario (scenario, &soort, error))
    return STIP_CTL_AANROEP;
  Vraag vraag = { nummers[0], phone, email };
  g_autoptr (StipCtlStore) store = stip_ctl_open (file, passphrase, today, error);
  g_autoptr (StipBriefLading) lading = store != NULL ? stip_store_perform_sync (store, load_job, &vraag, NULL, error) : NULL;
  return lading != NULL ? make_all (lading, &vraag, soort, output, error) : STIP_CTL_NEE;
}
