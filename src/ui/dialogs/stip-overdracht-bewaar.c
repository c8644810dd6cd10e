/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-overdracht-bewaar.h"

#include <glib/gi18n.h>

#include "render/stip-overdracht-uitvoer.h"
#include "ui/dialogs/stip-bewaren.h"

typedef struct
{
  StipOverdracht *form;
  StipTijdlijn   *tijdlijn;
} Bewaring;

static void
free_saving (gpointer data)
{
  Bewaring *bewaring = data;

  stip_overdracht_unref (bewaring->form);
  stip_tijdlijn_unref (bewaring->tijdlijn);
  g_free (bewaring);
}

static gboolean
write_form (gpointer data, const char *pad, GError **error)
{
  const Bewaring *bewaring = data;
  return stip_overdracht_write (bewaring->form, bewaring->tijdlijn, pad, STIP_OVERDRACHT_PDF, STIP_PALET_DRUK, error);
}

void
stip_overdracht_bewaar (GtkWindow *parent, StipSession *session, const StipDossierBeeld *beeld, const StipOverdrachtOpdracht *opdracht)
{
  Bewaring        *bewaring = g_new0 (Bewaring, 1);
  const char      *nummer = beeld->dossier->nummer;
  g_autofree char *naam = g_strdup_printf (_ ("handover-%s.pdf"), nummer != NULL ? nummer : "dossier");

  bewaring->form = stip_overdracht_new (beeld->dossier, beeld->termijnen, beeld->verloop, beeld->vandaag, opdracht);
  bewaring->tijdlijn = stip_tijdlijn_new_from_dossier (beeld->dossier, beeld->verloop, beeld->termijnen, beeld->vandaag, STIP_TAAL_NL);
  const StipBestandVraag vraag = { .titel = _ ("Save the handover form"), .knop = _ ("_Save"), .naam = naam };
  stip_bewaren (GTK_WIDGET (parent), session, &vraag, _ ("The handover form was not saved. Choose another place, or make room on the disk."), write_form, bewaring, free_saving);
}
