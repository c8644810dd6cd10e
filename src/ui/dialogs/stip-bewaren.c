/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-bewaren.h"

#include <glib/gi18n.h>

typedef struct
{
  StipSession   *session;
  char          *mislukt, *pad;
  StipBewaarFunc schrijf;
  gpointer       data;
  GDestroyNotify vrij;
} Bewaring;

static void
free_saving (gpointer data)
{
  Bewaring *bewaring = data;

  g_object_unref (bewaring->session);
  bewaring->vrij (bewaring->data);
  g_free (bewaring->mislukt);
  g_free (bewaring->pad);
  g_free (bewaring);
}

static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Bewaring *bewaring = data;
  GError         *error = NULL;

  if (bewaring->schrijf (bewaring->data, bewaring->pad, &error))
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
      stip_session_error (bewaring->session, bewaring->mislukt, error);
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
stip_bewaren (GtkWidget *ouder, StipSession *session, const StipBestandVraag *vraag, const char *mislukt, StipBewaarFunc schrijf, gpointer data, GDestroyNotify vrij)
{
  Bewaring *bewaring = g_new0 (Bewaring, 1);

  bewaring->session = g_object_ref (session);
  bewaring->mislukt = g_strdup (mislukt);
  bewaring->schrijf = schrijf;
  bewaring->data = data;
  bewaring->vrij = vrij;
  stip_bestand_kiezer (ouder, vraag, on_place_chosen_cb, bewaring);
}
