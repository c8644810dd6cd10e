/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/begeleiding/stip-leefgebieden-lijst.h"

#include <glib/gi18n.h>

#include "ui/velden/stip-bewaar-entry.h"
#include "ui/velden/stip-bewerken.h"
#include "ui/velden/stip-schaal.h"

#define GEBIEDEN_MAX 16

typedef struct
{
  StipLeefgebiedenLijst *lijst;
  const char            *gebied;
  StipSchaal            *schaal;
  StipBewaarEntry       *noot;
} Rij;

struct _StipLeefgebiedenLijst
{
  GtkGrid parent_instance;

  StipConcepten *bron;
  GPtrArray     *bekend; /* StipLeefgebied, of the dossier as it was read */
  Rij            rijen[GEBIEDEN_MAX];
  gsize          aantal;
};

G_DEFINE_FINAL_TYPE (StipLeefgebiedenLijst, stip_leefgebieden_lijst, GTK_TYPE_GRID)

static const StipLeefgebied *
find_domain (StipLeefgebiedenLijst *self, const char *gebied)
{
  for (guint i = 0; self->bekend != NULL && i < self->bekend->len; i++)
    {
      const StipLeefgebied *een = g_ptr_array_index (self->bekend, i);
      if (g_strcmp0 (een->gebied, gebied) == 0)
        return een;
    }
  return NULL;
}

/* A domain without step and note is no row. */
static void
write_domain (Rij *rij, int stand, const char *noot)
{
  StipLeefgebiedenLijst *self = rij->lijst;
  const StipLeefgebied  *oud = find_domain (self, rij->gebied);
  gboolean               leeg = stand == 0 && (noot == NULL || *noot == '\0');

  if (leeg && oud != NULL)
    stip_bewerk_haal (self->bron, "Leefgebied leeggemaakt", NULL, STIP_LIJSTDEEL_LEEFGEBIEDEN, oud->id);
  if (leeg)
    return;
  g_autoptr (StipLeefgebied) nieuw = stip_leefgebied_new (oud != NULL ? oud->id : 0, rij->gebied, stand, noot != NULL && *noot != '\0' ? noot : NULL);
  stip_bewerk_zet (self->bron, "Leefgebied gewijzigd", NULL, STIP_LIJSTDEEL_LEEFGEBIEDEN, nieuw);
}

static void
on_step_cb (StipSchaal *schaal, int stand, Rij *rij)
{
  /* as it stands there: a note that was typed just now may still be on its way to the file */
  g_autofree char *noot = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (stip_bewaar_entry_get_entry (rij->noot)))));
  write_domain (rij, stand, noot);
}

static void
on_note_cb (StipBewaarEntry *entry, const char *tekst, Rij *rij)
{
  write_domain (rij, stip_schaal_get (rij->schaal), tekst);
}

void
stip_leefgebieden_lijst_set_beeld (StipLeefgebiedenLijst *self, const StipDossierBeeld *beeld)
{
  g_clear_pointer (&self->bekend, g_ptr_array_unref);
  self->bekend = g_ptr_array_ref (beeld->dossier->leefgebieden);
  for (gsize i = 0; i < self->aantal; i++)
    {
      const StipLeefgebied *gebied = find_domain (self, self->rijen[i].gebied);
      stip_schaal_set (self->rijen[i].schaal, gebied != NULL ? gebied->stand : 0);
      stip_bewaar_entry_set_tekst (self->rijen[i].noot, gebied != NULL ? gebied->toelichting : NULL);
    }
}

static void
add_row (StipLeefgebiedenLijst *self, const StipKeuze *gebied, int i)
{
  /* after the Zelfredzaamheid-Matrix */
  const char *const woorden[5] = { _ ("acute trouble"), _ ("not on one's own"), _ ("partly on one's own"), _ ("well enough on one's own"), _ ("fully on one's own") };
  const char       *naam = stip_keuze_naam (gebied, stip_session_get_taal (stip_concepten_get_session (self->bron)));
  GtkWidget        *label = gtk_label_new (naam);
  g_autofree char *concept = g_strdup_printf ("leefgebied:%s", gebied->id);
  g_autofree char *noot = g_strdup_printf (_ ("Note on %s"), naam);
  Rij             *rij = &self->rijen[i];

  *rij = (Rij){ self, gebied->id, STIP_SCHAAL (stip_schaal_new (naam, woorden)), STIP_BEWAAR_ENTRY (stip_bewaar_entry_new (self->bron, concept, noot)) };
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (GTK_WIDGET (rij->noot), TRUE);
  g_signal_connect (rij->schaal, "gekozen", G_CALLBACK (on_step_cb), rij);
  g_signal_connect (rij->noot, "bewaar", G_CALLBACK (on_note_cb), rij);
  gtk_grid_attach (GTK_GRID (self), label, 0, i, 1, 1);
  gtk_grid_attach (GTK_GRID (self), GTK_WIDGET (rij->schaal), 1, i, 1, 1);
  gtk_grid_attach (GTK_GRID (self), GTK_WIDGET (rij->noot), 2, i, 1, 1);
}

static void
stip_leefgebieden_lijst_dispose (GObject *object)
{
  StipLeefgebiedenLijst *self = STIP_LEEFGEBIEDEN_LIJST (object);

  for (gsize i = 0; i < self->aantal; i++)
    {
      g_signal_handlers_disconnect_by_data (self->rijen[i].schaal, &self->rijen[i]);
      g_signal_handlers_disconnect_by_data (self->rijen[i].noot, &self->rijen[i]);
    }
  self->aantal = 0;
  g_clear_object (&self->bron);
  g_clear_pointer (&self->bekend, g_ptr_array_unref);
  G_OBJECT_CLASS (stip_leefgebieden_lijst_parent_class)->dispose (object);
}

static void
stip_leefgebieden_lijst_class_init (StipLeefgebiedenLijstClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_leefgebieden_lijst_dispose;
}

static void
stip_leefgebieden_lijst_init (StipLeefgebiedenLijst *self)
{
  gtk_grid_set_column_spacing (GTK_GRID (self), 18);
  gtk_grid_set_row_spacing (GTK_GRID (self), 6);
  gtk_widget_add_css_class (GTK_WIDGET (self), "stip-card");
}

GtkWidget *
stip_leefgebieden_lijst_new (StipConcepten *bron)
{
  StipLeefgebiedenLijst *self = g_object_new (STIP_TYPE_LEEFGEBIEDEN_LIJST, NULL);
  gsize                  aantal;
  const StipKeuze       *gebieden = stip_leefgebieden (&aantal);

  self->bron = g_object_ref (bron);
  self->aantal = MIN (aantal, GEBIEDEN_MAX);
  for (gsize i = 0; i < self->aantal; i++)
    add_row (self, &gebieden[i], (int)i);
  return GTK_WIDGET (self);
}
