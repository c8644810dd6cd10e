/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <stdio.h>

#include "ctl/stip-ctl.h"

#include "ctl/stip-ctl-json.h"
#include "store/stip-agenda-opslag.h"

/* today: what is due, as the page Vandaag shows it. */

typedef struct
{
  StipAgendaVraag vraag;
  const char     *consulent; /* or NULL */
} Vandaag;

static gpointer
load_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  Vandaag *vandaag = data;

  if (vandaag->consulent != NULL)
    {
      vandaag->vraag.bereik = STIP_AGENDA_VAN;
      if (!stip_agenda_zoek_medewerker (db, vandaag->consulent, &vandaag->vraag.medewerker_id, error))
        return NULL;
      if (vandaag->vraag.medewerker_id == 0)
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "--consulent: nobody of this name in the file");
          return NULL;
        }
    }
  return stip_agenda_load_job (store, db, &vandaag->vraag, cancellable, error);
}

/* --- as text --- */

static const char *const titels[STIP_AGENDA_GROEPEN] = {
  [STIP_AGENDA_TE_LAAT] = "Te laat",
  [STIP_AGENDA_VANDAAG] = "Vandaag",
  [STIP_AGENDA_DEZE_WEEK] = "Deze week",
  [STIP_AGENDA_LATER] = "Later",
};

/* Padded to a number of characters, not of bytes. */
static void
print_cell (const char *tekst, int breedte)
{
  int lengte = (int)g_utf8_strlen (tekst, -1);
  printf ("%s%*s", tekst, MAX (breedte - lengte, 0) + 2, "");
}

static void
measure (const StipAgenda *agenda, int *naam, int *wat)
{
  for (guint i = 0; i < agenda->rijen->len; i++)
    {
      const StipAgendaRij *rij = g_ptr_array_index (agenda->rijen, i);
      g_autofree char     *tekst = stip_agenda_rij_dup_wat (rij);
      *naam = MAX (*naam, (int)g_utf8_strlen (rij->naam, -1));
      *wat = MAX (*wat, (int)g_utf8_strlen (tekst, -1));
    }
}

static void
print_row (const StipAgendaRij *rij, StipDatum vandaag, int naam, int wat)
{
  g_autofree char *tekst = stip_agenda_rij_dup_wat (rij);
  g_autofree char *dagen = stip_datum_format_resterend (vandaag + rij->dagen_over, vandaag, STIP_TAAL_NL);

  print_cell (rij->nummer != NULL ? rij->nummer : "–", 9);
  print_cell (rij->naam, naam);
  print_cell (tekst, wat);
  printf ("%s%s%s\n", dagen, rij->afwezig ? ", afwezig: " : "", rij->afwezig && rij->consulent != NULL ? rij->consulent : "");
}

static void
print_table (const StipAgenda *agenda)
{
  int             naam = 0, wat = 0;
  StipAgendaGroep vorige = STIP_AGENDA_GROEPEN;

  measure (agenda, &naam, &wat);
  for (guint i = 0; i < agenda->rijen->len; i++)
    {
      const StipAgendaRij *rij = g_ptr_array_index (agenda->rijen, i);
      if (rij->groep != vorige)
        printf ("%s%s (%d)\n", i > 0 ? "\n" : "", titels[rij->groep], stip_agenda_tel (agenda->rijen, rij->groep));
      vorige = rij->groep;
      print_row (rij, agenda->vandaag, naam, wat);
    }
  if (agenda->rijen->len == 0)
    puts ("Alles is gedaan.");
}

/* --- as JSON --- */

static void
add_row (JsonBuilder *json, const StipAgendaRij *rij, StipDatum vandaag)
{
  g_autofree char *wat = stip_agenda_rij_dup_wat (rij), *waarom = stip_agenda_rij_dup_waarom (rij, vandaag);

  json_builder_begin_object (json);
  stip_ctl_json_text (json, "groep", stip_agenda_groep_id (rij->groep));
  stip_ctl_json_text (json, "nummer", rij->nummer);
  stip_ctl_json_text (json, "naam", rij->naam);
  stip_ctl_json_text (json, "consulent", rij->consulent);
  stip_ctl_json_text (json, "fase", stip_fase_id (rij->fase));
  stip_ctl_json_text (json, "wat", wat);
  stip_ctl_json_text (json, "waarom", waarom);
  stip_ctl_json_int (json, "dagen_over", rij->dagen_over);
  if (rij->afwezig)
    {
      json_builder_set_member_name (json, "afwezig");
      json_builder_add_boolean_value (json, TRUE);
    }
  if (rij->termijn != NULL)
    {
      json_builder_set_member_name (json, "termijn");
      stip_ctl_json_termijn (json, rij->termijn, vandaag);
    }
  json_builder_end_object (json);
}

static void
add_appointment (JsonBuilder *json, const StipAgendaAfspraak *afspraak)
{
  json_builder_begin_object (json);
  if (afspraak->minuut >= 0)
    {
      g_autofree char *tijd = g_strdup_printf ("%02d:%02d", afspraak->minuut / 60, afspraak->minuut % 60);
      stip_ctl_json_text (json, "tijd", tijd);
    }
  stip_ctl_json_text (json, "naam", afspraak->naam);
  stip_ctl_json_text (json, "soort", afspraak->soort->id);
  stip_ctl_json_text (json, "toelichting", afspraak->toelichting);
  json_builder_end_object (json);
}

static void
add_phases (JsonBuilder *json, const StipAgenda *agenda)
{
  json_builder_set_member_name (json, "dossiers");
  json_builder_begin_object (json);
  for (StipFase fase = STIP_FASE_AANMELDING; fase <= STIP_FASE_NAZORG; fase++)
    stip_ctl_json_int (json, stip_fase_id (fase), agenda->fasen[fase]);
  json_builder_end_object (json);
}

static void
print_json (const StipAgenda *agenda)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();

  json_builder_begin_object (json);
  stip_ctl_json_date (json, "vandaag", agenda->vandaag);
  json_builder_set_member_name (json, "regels");
  json_builder_begin_array (json);
  for (guint i = 0; i < agenda->rijen->len; i++)
    add_row (json, g_ptr_array_index (agenda->rijen, i), agenda->vandaag);
  json_builder_end_array (json);
  json_builder_set_member_name (json, "afspraken");
  json_builder_begin_array (json);
  for (guint i = 0; i < agenda->afspraken->len; i++)
    add_appointment (json, g_ptr_array_index (agenda->afspraken, i));
  json_builder_end_array (json);
  add_phases (json, agenda);
  json_builder_end_object (json);
  stip_ctl_print_json (json);
}

StipCtlStatus
stip_ctl_vandaag (char **args, GError **error)
{
  g_autofree char   *file = NULL, *passphrase = NULL, *consulent = NULL, *today = NULL;
  gboolean           team = FALSE, json = FALSE;
  const GOptionEntry options[] = {
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &file, "the file", "F" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &passphrase, "its first line is the passphrase, - for standard input", "P" },
    { "consulent", 0, 0, G_OPTION_ARG_STRING, &consulent, "whose terms (default: of whom the passphrase is)", "NAME" },
    { "team", 0, 0, G_OPTION_ARG_NONE, &team, "of everybody, the most urgent dossiers", NULL },
    { "today", 0, 0, G_OPTION_ARG_STRING, &today, "the day to compute with (default: the system's)", "D" },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, "as JSON instead of a table", NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "today", NULL, error))
    return STIP_CTL_AANROEP;
  if (team && consulent != NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--team and --consulent: choose one");
      return STIP_CTL_AANROEP;
    }
  g_autoptr (StipCtlStore) store = stip_ctl_open (file, passphrase, today, error);
  Vandaag vandaag = { { team ? STIP_AGENDA_TEAM : STIP_AGENDA_MIJN, 0 }, consulent };
  g_autoptr (StipAgenda) agenda = store != NULL ? stip_store_perform_sync (store, load_job, &vandaag, NULL, error) : NULL;
  if (agenda == NULL)
    return STIP_CTL_NEE;
  if (json)
    print_json (agenda);
  else
    print_table (agenda);
  return STIP_CTL_KLAAR;
}
