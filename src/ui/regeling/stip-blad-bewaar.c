/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/regeling/stip-blad-bewaar.h"

#include <glib/gi18n.h>

#include "render/stip-overdracht-uitvoer.h"
#include "ui/dialogs/stip-bewaren.h"

static gboolean
write_sheet (gpointer data, const char *pad, GError **error)
{
  return stip_overdracht_write (data, NULL, pad, STIP_OVERDRACHT_PDF, STIP_PALET_DRUK, error);
}

void
stip_blad_bewaar (GtkWidget *ouder, StipSession *session, const StipOverdracht *blad, const char *wat)
{
  g_autofree char       *naam = g_strdup_printf ("%s-%s.pdf", wat, blad->nummer != NULL ? blad->nummer : "dossier");
  const StipBestandVraag vraag = { .titel = _ ("Save the sheet"), .knop = _ ("_Save"), .naam = naam };

  stip_bewaren (ouder, session, &vraag, _ ("The sheet was not saved. Choose another place, or make room on the disk."), write_sheet, stip_overdracht_ref (blad), (GDestroyNotify)stip_overdracht_unref);
}
