/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-tijdlijn-bewaar.h"

#include <glib/gi18n.h>

#include "render/stip-tijdlijn-uitvoer.h"
#include "ui/dialogs/stip-bestand-kiezer.h"
#include "ui/widgets/stip-tijdlijn-view.h"

static const struct
{
  const char         *id;
  StipTijdlijnFormaat formaat;
} formaten[] = {
  { "pdf", STIP_TIJDLIJN_PDF },
  { "svg", STIP_TIJDLIJN_SVG },
  { "png", STIP_TIJDLIJN_PNG },
  { "txt", STIP_TIJDLIJN_TXT },
};

typedef struct
{
  StipSession  *session;
  StipTijdlijn *model;
  const char   *formaat; /* of the table */
  char         *pad;
} Bewaring;

static void
free_saving (gpointer data)
{
  Bewaring *bewaring = data;

  g_object_unref (bewaring->session);
  stip_tijdlijn_unref (bewaring->model);
  g_free (bewaring->pad);
  g_free (bewaring);
}

static StipTijdlijnFormaat
find_format (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (formaten); i++)
    if (g_strcmp0 (formaten[i].id, id) == 0)
      return formaten[i].formaat;
  return STIP_TIJDLIJN_PDF;
}

/* Always on white paper: whoever opens it later does not have this window's colours. */
static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Bewaring *bewaring = data;
  GError         *error = NULL;

  if (stip_tijdlijn_write (bewaring->model, bewaring->pad, find_format (bewaring->formaat), STIP_PALET_DRUK, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
on_written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  const Bewaring  *bewaring = g_task_get_task_data (G_TASK (result));
  g_autofree char *naam = g_path_get_basename (bewaring->pad);
  g_autofree char *tekst = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      stip_session_error (bewaring->session, _ ("The timeline was not saved. Choose another place, or make room on the disk."), error);
      return;
    }
  tekst = g_strdup_printf (_ ("Saved as %s. It holds personal data."), naam);
  stip_session_toast (bewaring->session, tekst, _ ("Open"), "dossier.open-bestand", g_variant_new_string (bewaring->pad));
}

static void
on_place_chosen_cb (const char *pad, gpointer data)
{
  Bewaring *bewaring = data;

  if (pad == NULL)
    {
      free_saving (bewaring);
      return;
    }
  bewaring->pad = g_strdup (pad);
  g_autoptr (GTask) task = g_task_new (NULL, NULL, on_written_cb, NULL);
  g_task_set_task_data (task, bewaring, free_saving);
  g_task_run_in_thread (task, write_in_thread);
}

void
stip_tijdlijn_bewaar (GtkWindow *parent, StipSession *session, const StipTijdlijn *model, const char *nummer, const char *formaat)
{
  Bewaring        *bewaring = g_new0 (Bewaring, 1);
  g_autofree char *naam = NULL;

  bewaring->session = g_object_ref (session);
  bewaring->model = stip_tijdlijn_ref (model);
  bewaring->formaat = g_intern_string (formaat);
  naam = g_strdup_printf (_ ("timeline-%s.%s"), nummer != NULL ? nummer : "dossier", bewaring->formaat);
  const StipBestandVraag vraag = { .titel = _ ("Save the timeline"), .knop = _ ("_Save"), .naam = naam };
  stip_bestand_kiezer (GTK_WIDGET (parent), &vraag, on_place_chosen_cb, bewaring);
}
