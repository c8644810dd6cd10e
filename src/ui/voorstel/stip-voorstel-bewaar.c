/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/voorstel/stip-voorstel-bewaar.h"

#include <glib/gi18n.h>

#include "render/stip-voorstel-uitvoer.h"
#include "ui/dialogs/stip-bestand-kiezer.h"

typedef struct
{
  StipSession  *session;
  StipManieren *vergelijking;
  char         *titel, *onder, *pad;
  int           keuze;
  StipDatum     vandaag;
} Bewaring;

static void
free_saving (gpointer data)
{
  Bewaring *bewaring = data;

  g_object_unref (bewaring->session);
  stip_manieren_unref (bewaring->vergelijking);
  g_free (bewaring->titel);
  g_free (bewaring->onder);
  g_free (bewaring->pad);
  g_free (bewaring);
}

/* What a resident or a creditor may see is Dutch, on white paper. */
static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Bewaring *b = data;
  GError         *error = NULL;
  StipVoorstelVel vel = { b->vergelijking, b->titel, b->onder, b->keuze, STIP_TAAL_NL, b->vandaag };

  if (stip_voorstel_vel_write (&vel, b->pad, STIP_VOORSTEL_PDF, STIP_PALET_DRUK, &error))
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
      stip_session_error (b->session, _ ("The comparison was not saved. Choose another place, or make room on the disk."), error);
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
stip_voorstel_bewaar (GtkWidget *ouder, StipConcepten *bron, const StipDossierBeeld *beeld, const StipManieren *vergelijking, int keuze)
{
  Bewaring          *bewaring = g_new0 (Bewaring, 1);
  const StipPersoon *inwoner = stip_dossier_inwoner (beeld->dossier);
  g_autofree char   *naam = inwoner != NULL ? stip_persoon_weergavenaam (inwoner) : g_strdup ("–");
  g_autofree char   *dag = stip_datum_format (beeld->vandaag, STIP_DATUM_LANG, STIP_TAAL_NL, beeld->vandaag);
  const char        *nummer = beeld->dossier->nummer != NULL ? beeld->dossier->nummer : "–";
  g_autofree char   *bestand = g_strdup_printf ("voorstel-%s.pdf", beeld->dossier->nummer != NULL ? beeld->dossier->nummer : "dossier");

  bewaring->session = g_object_ref (stip_concepten_get_session (bron));
  bewaring->vergelijking = stip_manieren_ref (vergelijking);
  bewaring->titel = g_strdup_printf ("Vier manieren voor %s", naam);
  bewaring->onder = g_strdup_printf ("Dossier %s · %s", nummer, dag);
  bewaring->keuze = keuze;
  bewaring->vandaag = beeld->vandaag;
  const StipBestandVraag vraag = { .titel = _ ("Save the comparison"), .knop = _ ("_Save"), .naam = bestand };
  stip_bestand_kiezer (ouder, &vraag, on_place_chosen_cb, bewaring);
}
