/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include <stdio.h>
#include <string.h>

#include "ctl/stip-ctl-json.h"
#include "render/stip-pictogram-blad.h"
#include "render/stip-plaat-uitvoer.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-plaat-gegevens.h"
#include "store/stip-platen.h"
#include "store/stip-werkwijze.h"

static const struct
{
  const char      *uitgang;
  StipPlaatFormaat formaat;
} formaten[] = {
  { ".pdf", STIP_PLAAT_PDF },
  { ".svg", STIP_PLAAT_SVG },
  { ".png", STIP_PLAAT_PNG },
  { ".txt", STIP_PLAAT_TXT },
};

/* The options of `plate KIND`. */
typedef struct
{
  char    *language, *profile, *file, *passphrase, *dossier, *paper, *phone, *output, *today;
  gboolean with_dutch, grayscale, back, first_name, portrait;
} Opties;

static void
clear_options (Opties *opties)
{
  g_free (opties->language);
  g_free (opties->profile);
  g_free (opties->file);
  g_free (opties->passphrase);
  g_free (opties->dossier);
  g_free (opties->paper);
  g_free (opties->phone);
  g_free (opties->output);
  g_free (opties->today);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Opties, clear_options)

static gboolean
refuse (GError **error, const char *wat)
{
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, wat);
  return FALSE;
}

static gboolean
read_form (const Opties *opties, StipPlaatVorm *vorm, GError **error)
{
  gsize i = 0;

  vorm->grijs = opties->grayscale;
  vorm->achterkant = opties->back;
  vorm->staand = opties->portrait;
  if (opties->paper != NULL && !g_str_equal (opties->paper, "a4") && !g_str_equal (opties->paper, "a3"))
    return refuse (error, "--paper: a4 or a3");
  vorm->a3 = g_strcmp0 (opties->paper, "a3") == 0;
  while (i < G_N_ELEMENTS (formaten) && !g_str_has_suffix (opties->output, formaten[i].uitgang))
    i++;
  if (i == G_N_ELEMENTS (formaten))
    return refuse (error, "--output: the name must end in .pdf, .svg, .png or .txt");
  vorm->formaat = formaten[i].formaat;
  if ((opties->file != NULL) != (opties->dossier != NULL))
    return refuse (error, "--file and --dossier go together: whose plate, and where it is kept");
  return opties->file == NULL || opties->profile == NULL || refuse (error, "--profile is for a general plate: a file has its own");
}

/* The resident's language where there are plates in it, else NULL: Dutch. (transfer full) */
static char *
dup_own_language (const StipPersoon *inwoner)
{
  g_autoptr (GPtrArray) talen = inwoner != NULL && inwoner->taal != NULL ? stip_platen_talen (NULL) : NULL;
  const StipPlaatTaal *taal = talen != NULL ? stip_plaat_talen_zoek (talen, inwoner->taal) : NULL;

  return taal != NULL ? g_strdup (taal->code) : NULL;
}

static gboolean
write_plate (const Opties *opties, StipPlaatOpdracht *opdracht, const StipPlaatVorm *vorm, GError **error)
{
  const StipPersoon *inwoner = opdracht->dossier != NULL ? stip_dossier_inwoner (opdracht->dossier) : NULL;
  g_autofree char   *taal = opties->language != NULL ? g_strdup (opties->language) : dup_own_language (inwoner);
  g_autoptr (StipPlaatWoorden) woorden = stip_platen_woorden (opdracht->soort, taal, error);
  g_autoptr (StipPlaatWoorden) nederlands = woorden != NULL && opties->with_dutch ? stip_platen_woorden (opdracht->soort, NULL, error) : NULL;

  if (woorden == NULL || (opties->with_dutch && nederlands == NULL))
    return FALSE;
  opdracht->woorden = woorden;
  opdracht->nederlands = nederlands;
  if (opties->phone != NULL)
    opdracht->telefoon = opties->phone;
  opdracht->voornaam = opties->first_name;
  g_autoptr (StipPlaat) plaat = stip_plaat_new (opdracht);
  return stip_plaat_write (plaat, opties->output, vorm, error);
}

static gboolean
make_general (const Opties *opties, StipPlaatOpdracht *opdracht, const StipPlaatVorm *vorm, GError **error)
{
  g_autoptr (StipWerkwijze) werkwijze = stip_werkwijze_load (opties->profile != NULL ? opties->profile : "wettelijk", error);

  if (werkwijze == NULL)
    return FALSE;
  opdracht->profiel = werkwijze->profiel;
  opdracht->telefoon = werkwijze->profiel->briefhoofd.telefoon;
  return write_plate (opties, opdracht, vorm, error);
}

static gpointer
load_data (StipStore *store, StipDb *db, gpointer nummer, GCancellable *cancellable, GError **error)
{
  gint64 id = stip_dossier_id_van_nummer (db, nummer, error);
  return id != 0 ? stip_plaat_gegevens_load (store, db, id, error) : NULL;
}

static gboolean
make_personal (const Opties *opties, StipPlaatOpdracht *opdracht, const StipPlaatVorm *vorm, GError **error)
{
  g_autoptr (StipCtlStore) store = stip_ctl_open (opties->file, opties->passphrase, opties->today, error);
  g_autoptr (StipPlaatGegevens) gegevens = store != NULL ? stip_store_perform_sync (store, load_data, opties->dossier, NULL, error) : NULL;

  if (gegevens == NULL)
    return FALSE;
  *opdracht = stip_plaat_gegevens_opdracht (gegevens, opdracht->soort);
  return write_plate (opties, opdracht, vorm, error);
}

StipCtlStatus
stip_ctl_plate (char **args, GError **error)
{
  g_auto (Opties) opties = { 0 };
  g_auto (GStrv) soorten = NULL;
  StipPlaatOpdracht  opdracht = { 0 };
  StipPlaatVorm      vorm = { 0 };
  const GOptionEntry options[] = {
    { "language", 0, 0, G_OPTION_ARG_STRING, &opties.language, "nl, en, ar, tr, pl, uk, ti ... (default: the resident's, else nl)", "L" },
    { "profile", 0, 0, G_OPTION_ARG_STRING, &opties.profile, "a general plate of this municipality (default: wettelijk)", "ID" },
    { "file", 0, 0, G_OPTION_ARG_FILENAME, &opties.file, "the file, for the plate of one resident", "F" },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &opties.passphrase, "its first line is the passphrase, - for standard input", "P" },
    { "dossier", 0, 0, G_OPTION_ARG_STRING, &opties.dossier, "whose plate", "NUMBER" },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &opties.paper, "a4 or a3 (default: a4)", "P" },
    { "portrait", 0, 0, G_OPTION_ARG_NONE, &opties.portrait, "upright: de-weg and schuldeiser-zegt-nee", NULL },
    { "phone", 0, 0, G_OPTION_ARG_STRING, &opties.phone, "the number to call (default: the counsellor's, else the letterhead's)", "N" },
    { "first-name", 0, 0, G_OPTION_ARG_NONE, &opties.first_name, "the first name only", NULL },
    { "with-dutch", 0, 0, G_OPTION_ARG_NONE, &opties.with_dutch, "the Dutch small beside it", NULL },
    { "grayscale", 0, 0, G_OPTION_ARG_NONE, &opties.grayscale, "as a black-and-white printer makes it", NULL },
    { "back", 0, 0, G_OPTION_ARG_NONE, &opties.back, "the back too: three questions and the appointment for a telephone", NULL },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &opties.output, "what to make: X.pdf, X.svg, X.png, or X.txt for the text", "X" },
    { "today", 0, 0, G_OPTION_ARG_STRING, &opties.today, "the day to compute with (default: the system's)", "D" },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "plate KIND   (plate list: the kinds)", &soorten, error) || !stip_ctl_require (soorten[0], "KIND", error) ||
      !stip_ctl_require (opties.output, "--output", error) || !read_form (&opties, &vorm, error) || !stip_ctl_today (opties.today, &opdracht.vandaag, error))
    return STIP_CTL_AANROEP;
  opdracht.soort = stip_plaat_soort_from_id (soorten[0]);
  if (opdracht.soort == STIP_PLAAT_AANTAL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "no such plate: %s; see stipctl plate list", soorten[0]);
      return STIP_CTL_AANROEP;
    }
  if (opties.file != NULL)
    return make_personal (&opties, &opdracht, &vorm, error) ? STIP_CTL_KLAAR : STIP_CTL_NEE;
  return make_general (&opties, &opdracht, &vorm, error) ? STIP_CTL_KLAAR : STIP_CTL_NEE;
}

StipCtlStatus
stip_ctl_plate_list (char **args, GError **error)
{
  const GOptionEntry options[] = { G_OPTION_ENTRY_NULL };
  g_autoptr (GPtrArray) talen = NULL;
  g_autoptr (JsonBuilder) json = json_builder_new ();

  if (!stip_ctl_parse (args, options, "plate list", NULL, error))
    return STIP_CTL_AANROEP;
  talen = stip_platen_talen (error);
  if (talen == NULL)
    return STIP_CTL_NEE;
  json_builder_begin_object (json);
  json_builder_set_member_name (json, "platen");
  json_builder_begin_array (json);
  for (StipPlaatSoort soort = STIP_PLAAT_DE_WEG; soort < STIP_PLAAT_AANTAL; soort++)
    {
      json_builder_begin_object (json);
      stip_ctl_json_text (json, "plaat", stip_plaat_soort_id (soort));
      stip_ctl_json_text (json, "naam", stip_plaat_soort_naam (soort, STIP_TAAL_NL));
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
  json_builder_set_member_name (json, "talen");
  json_builder_begin_array (json);
  for (guint i = 0; i < talen->len; i++)
    {
      const StipPlaatTaal *taal = g_ptr_array_index (talen, i);
      json_builder_begin_object (json);
      stip_ctl_json_text (json, "taal", taal->code);
      stip_ctl_json_text (json, "naam", taal->naam_nl);
      json_builder_set_member_name (json, "proefvertaling");
      json_builder_add_boolean_value (json, taal->nagelezen == NULL);
      stip_ctl_json_text (json, "nagelezen", taal->nagelezen);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
  json_builder_end_object (json);
  stip_ctl_print_json (json);
  return STIP_CTL_KLAAR;
}

StipCtlStatus
stip_ctl_plate_sheet (char **args, GError **error)
{
  g_autofree char   *output = NULL;
  const GOptionEntry options[] = {
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &output, "what to make: X.pdf, or X.png", "X" },
    G_OPTION_ENTRY_NULL
  };

  if (!stip_ctl_parse (args, options, "plate sheet", NULL, error) || !stip_ctl_require (output, "--output", error))
    return STIP_CTL_AANROEP;
  if (!g_str_has_suffix (output, ".pdf") && !g_str_has_suffix (output, ".png"))
    return refuse (error, "--output: the name must end in .pdf or .png") ? STIP_CTL_KLAAR : STIP_CTL_AANROEP;
  return stip_pictogram_blad_write (output, error) ? STIP_CTL_KLAAR : STIP_CTL_NEE;
}
