/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/schulden/stip-werkboek-bewaar.h"

#include <glib/gi18n.h>

#include "export/stip-werkboek-dossier.h"
#include "ui/dialogs/stip-bewaren.h"

typedef struct
{
  StipStore        *store;
  StipDossierBeeld *beeld;
} Bewaring;

static void
free_saving (gpointer data)
{
  Bewaring *bewaring = data;

  g_object_unref (bewaring->store);
  stip_dossier_beeld_unref (bewaring->beeld);
  g_free (bewaring);
}

static gboolean
write_workbook (gpointer data, const char *pad, GError **error)
{
  const Bewaring         *bewaring = data;
  const StipDossier      *dossier = bewaring->beeld->dossier;
  const StipWerkwijze    *werkwijze = stip_store_get_werkwijze (bewaring->store);
  const StipWerkboekVraag vraag = {
    .dossier = dossier,
    .profiel = werkwijze->profiel,
    .kalender = werkwijze->kalender,
    .voorstel = stip_voorstel_laatste (dossier->voorstellen),
    .gemeente = stip_store_get_gemeente (bewaring->store),
    .demo = stip_store_is_demo (bewaring->store),
    .vandaag = bewaring->beeld->vandaag,
  };

  return stip_werkboek_dossier_write (&vraag, pad, error);
}

void
stip_werkboek_bewaar (GtkWidget *ouder, StipSession *session, const StipDossierBeeld *beeld)
{
  Bewaring        *bewaring = g_new0 (Bewaring, 1);
  const char      *nummer = beeld->dossier->nummer;
  g_autofree char *naam = g_strdup_printf (_ ("debts-%s.xlsx"), nummer != NULL ? nummer : "dossier");

  bewaring->store = g_object_ref (stip_session_get_store (session));
  bewaring->beeld = stip_dossier_beeld_ref (beeld);
  const StipBestandVraag vraag = { .titel = _ ("Save the debts as a workbook"), .knop = _ ("_Save"), .soort = _ ("Excel workbook"), .patroon = "*.xlsx", .naam = naam };
  stip_bewaren (ouder, session, &vraag, _ ("The workbook was not saved. Choose another place, or make room on the disk."), write_workbook, bewaring, free_saving);
}
