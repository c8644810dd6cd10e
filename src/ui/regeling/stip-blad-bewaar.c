/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/regeling/stip-blad-bewaar.h"

#include <glib/gi18n.h>

#include "render/stip-overdracht-uitvoer.h"
#include "ui/dialogs/stip-bestand-kiezer.h"

typedef struct
{
  StipSession    *session;
  StipOverdracht *blad;
  char           *pad;
} Bewaring;

static void
free_saving (gpointer data)
{
  Bewaring *bewaring = data;

  g_object_unref (bewaring->session);
  stip_overdracht_unref (bewaring->blad);
  g_free (bewaring->pad);
  g_free (bewaring);
}

static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Bewaring *b = data;
  GError         *error = NULL;

  if (stip_overdracht_write (b->blad, NULL, b->pad, STIP_OVERDRACHT_PDF, STIP_PALET_DRUK, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
on_written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  const Bewaring  *b = g_task_get_task_data (G_TASK (result));
  g_autofree char *naam = g_path_get_basename (b->pad);
  g_autofree char *tekst = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      stip_session_error (b->session, _ ("The sheet was not saved. Choose another place, or make room on the disk."), error);
      return;
    }
  tekst = g_strdup_printf (_ ("Saved as %s. It holds personal data."), naam);
  stip_session_toast (b->session, tekst, _ ("Open"), "dossier.open-bestand", g_variant_new_string (b->pad));
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
stip_blad_bewaar (GtkWidget *ouder, StipSession *session, const StipOverdracht *blad, const char *wat)
{
  Bewaring        *bewaring = g_new0 (Bewaring, 1);
  g_autofree char *naam = g_strdup_printf ("%s-%s.pdf", wat, blad->nummer != NULL ? blad->nummer : "dossier");

  bewaring->session = g_object_ref (session);
  bewaring->blad = stip_overdracht_ref (blad);
  const StipBestandVraag vraag = { .titel = _ ("Save the sheet"), .knop = _ ("_Save"), .naam = naam };
  stip_bestand_kiezer (ouder, &vraag, on_place_chosen_cb, bewaring);
}
