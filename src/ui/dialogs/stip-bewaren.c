/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-bewaren.h"

#include <glib/gi18n.h>

typedef struct
{
  StipSession     *session;
  char            *mislukt, *pad;
  StipBewaarFunc   schrijf;
  gpointer         data;
  GDestroyNotify   vrij;
  StipBewaarOpties opties;
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
  const Bewaring         *b = g_task_get_task_data (G_TASK (result));
  const StipBewaarOpties *opties = &b->opties;
  g_autofree char        *naam = g_path_get_basename (b->pad), *tekst = NULL;
  g_autoptr (GError) error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    {
      tekst = opties->zonder_waarschuwing ? g_strdup_printf (_ ("Saved as %s"), naam) : g_strdup_printf (_ ("Saved as %s. It holds personal data."), naam);
      stip_session_toast (b->session, tekst, _ ("Open"), opties->openen, g_variant_new_string (b->pad));
    }
  else
    stip_session_error (b->session, b->mislukt, error);
  if (opties->klaar != NULL)
    opties->klaar (tekst != NULL ? tekst : b->mislukt, error, opties->klaar_data);
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
stip_bewaren_met (GtkWidget *ouder, StipSession *session, const StipBestandVraag *vraag, const char *mislukt, StipBewaarFunc schrijf, gpointer data, GDestroyNotify vrij, const StipBewaarOpties *opties)
{
  Bewaring *bewaring = g_new0 (Bewaring, 1);

  *bewaring = (Bewaring){ g_object_ref (session), g_strdup (mislukt), NULL, schrijf, data, vrij, *opties };
  stip_bestand_kiezer (ouder, vraag, on_place_chosen_cb, bewaring);
}

void
stip_bewaren (GtkWidget *ouder, StipSession *session, const StipBestandVraag *vraag, const char *mislukt, StipBewaarFunc schrijf, gpointer data, GDestroyNotify vrij)
{
  const StipBewaarOpties van_dossier = { .openen = "dossier.open-bestand" };

  stip_bewaren_met (ouder, session, vraag, mislukt, schrijf, data, vrij, &van_dossier);
}
