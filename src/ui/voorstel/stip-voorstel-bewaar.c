/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/voorstel/stip-voorstel-bewaar.h"

#include <glib/gi18n.h>

#include "render/stip-voorstel-uitvoer.h"
#include "ui/dialogs/stip-bewaren.h"

typedef struct
{
  StipManieren *vergelijking;
  char         *titel, *onder;
  int           keuze;
  StipDatum     vandaag;
} Bewaring;

static void
free_saving (gpointer data)
{
  Bewaring *bewaring = data;

  stip_manieren_unref (bewaring->vergelijking);
  g_free (bewaring->titel);
  g_free (bewaring->onder);
  g_free (bewaring);
}

/* What a resident or a creditor may see is Dutch, on white paper. */
static gboolean
write_comparison (gpointer data, const char *pad, GError **error)
{
  const Bewaring *b = data;
  StipVoorstelVel vel = { b->vergelijking, b->titel, b->onder, b->keuze, STIP_TAAL_NL, b->vandaag };

  return stip_voorstel_vel_write (&vel, pad, STIP_VOORSTEL_PDF, STIP_PALET_DRUK, error);
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

  bewaring->vergelijking = stip_manieren_ref (vergelijking);
  bewaring->titel = g_strdup_printf ("Vier manieren voor %s", naam);
  bewaring->onder = g_strdup_printf ("Dossier %s · %s", nummer, dag);
  bewaring->keuze = keuze;
  bewaring->vandaag = beeld->vandaag;
  const StipBestandVraag vraag = { .titel = _ ("Save the comparison"), .knop = _ ("_Save"), .naam = bestand };
  stip_bewaren (ouder, stip_concepten_get_session (bron), &vraag, _ ("The comparison was not saved. Choose another place, or make room on the disk."), write_comparison, bewaring, free_saving);
}
