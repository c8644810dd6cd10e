/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-tijdlijn-bewaar.h"

#include <glib/gi18n.h>

#include "render/stip-tijdlijn-uitvoer.h"
#include "ui/dialogs/stip-bewaren.h"
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
  StipTijdlijn       *model;
  StipTijdlijnFormaat formaat;
} Bewaring;

static void
free_saving (gpointer data)
{
  Bewaring *bewaring = data;

  stip_tijdlijn_unref (bewaring->model);
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
static gboolean
write_timeline (gpointer data, const char *pad, GError **error)
{
  const Bewaring *bewaring = data;
  return stip_tijdlijn_write (bewaring->model, pad, bewaring->formaat, STIP_PALET_DRUK, error);
}

void
stip_tijdlijn_bewaar (GtkWindow *parent, StipSession *session, const StipTijdlijn *model, const char *nummer, const char *formaat)
{
  Bewaring        *bewaring = g_new0 (Bewaring, 1);
  g_autofree char *naam = g_strdup_printf (_ ("timeline-%s.%s"), nummer != NULL ? nummer : "dossier", formaat);

  bewaring->model = stip_tijdlijn_ref (model);
  bewaring->formaat = find_format (formaat);
  const StipBestandVraag vraag = { .titel = _ ("Save the timeline"), .knop = _ ("_Save"), .naam = naam };
  stip_bewaren (GTK_WIDGET (parent), session, &vraag, _ ("The timeline was not saved. Choose another place, or make room on the disk."), write_timeline, bewaring, free_saving);
}
