/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/platen/stip-woorden-rij.h"

#include <glib/gi18n.h>

#include "ui/widgets/stip-tekst.h"

struct _StipWoordenRij
{
  GtkBox parent_instance;

  GtkWidget *entry, *terug;
  GtkLabel  *fout;

  StipPlaatSchrift      *schrift;
  const StipSchriftPlek *plek;
  char                  *taal, *stip;
};

enum
{
  GEWIJZIGD,
  HIER,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipWoordenRij, stip_woorden_rij, GTK_TYPE_BOX)

static void
update_back (StipWoordenRij *self)
{
  gtk_widget_set_sensitive (self->terug, g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->entry)), self->stip != NULL ? self->stip : "") != 0);
}

static void
on_typed_cb (StipWoordenRij *self)
{
  stip_plaat_schrift_set (self->schrift, self->plek, self->taal, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  update_back (self);
  g_signal_emit (self, signals[GEWIJZIGD], 0);
}

void
stip_woorden_rij_terug (StipWoordenRij *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), self->stip != NULL ? self->stip : "");
  gtk_widget_grab_focus (self->entry);
}

static void
on_focus_cb (StipWoordenRij *self)
{
  g_signal_emit (self, signals[HIER], 0);
}

/* "de-weg.ini [Rust] Zin: ..." and "de-weg.ini [Rust] Zin (Nederlands): ...". */
gboolean
stip_woorden_rij_is_plek (StipWoordenRij *self, const char *fout)
{
  g_autofree char *kaal = g_strdup_printf ("%s [%s] %s", stip_plaat_schrift_bestand (self->schrift), self->plek->groep, self->plek->sleutel);
  g_autofree char *met_taal = g_strdup_printf ("%s[%s]:", kaal, self->taal), *dubbel = g_strconcat (kaal, ":", NULL), *haak = g_strconcat (kaal, " (", NULL);

  return g_str_has_prefix (fout, dubbel) || g_str_has_prefix (fout, haak) || g_str_has_prefix (fout, met_taal);
}

void
stip_woorden_rij_set_fout (StipWoordenRij *self, const char *fout)
{
  gtk_label_set_text (self->fout, fout != NULL ? fout : "");
  gtk_widget_set_visible (GTK_WIDGET (self->fout), fout != NULL);
  if (fout != NULL)
    gtk_widget_add_css_class (self->entry, "error");
  else
    gtk_widget_remove_css_class (self->entry, "error");
}

GtkWidget *
stip_woorden_rij_get_entry (StipWoordenRij *self)
{
  return self->entry;
}

const StipSchriftPlek *
stip_woorden_rij_get_plek (StipWoordenRij *self)
{
  return self->plek;
}

static void
stip_woorden_rij_finalize (GObject *object)
{
  StipWoordenRij *self = STIP_WOORDEN_RIJ (object);

  g_free (self->taal);
  g_free (self->stip);
  G_OBJECT_CLASS (stip_woorden_rij_parent_class)->finalize (object);
}

static void
stip_woorden_rij_class_init (StipWoordenRijClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stip_woorden_rij_finalize;
  signals[GEWIJZIGD] = g_signal_new ("gewijzigd", STIP_TYPE_WOORDEN_RIJ, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[HIER] = g_signal_new ("hier", STIP_TYPE_WOORDEN_RIJ, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stip_woorden_rij_init (StipWoordenRij *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
}

static void
add_entry (StipWoordenRij *self, const char *naam)
{
  GtkWidget          *rij = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entry = gtk_entry_new ();
  gtk_widget_set_hexpand (self->entry, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, naam, -1);
  self->terug = gtk_button_new_from_icon_name ("edit-undo-symbolic");
  gtk_widget_add_css_class (self->terug, "flat");
  gtk_widget_set_tooltip_text (self->terug, _ ("Back to Stip's words"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->terug), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Back to Stip's words"), -1);
  gtk_box_append (GTK_BOX (rij), self->entry);
  gtk_box_append (GTK_BOX (rij), self->terug);
  gtk_box_append (GTK_BOX (self), rij);
  g_signal_connect_swapped (self->terug, "clicked", G_CALLBACK (stip_woorden_rij_terug), self);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (on_focus_cb), self);
  gtk_widget_add_controller (self->entry, focus);
}

GtkWidget *
stip_woorden_rij_new (StipPlaatSchrift *schrift, const StipSchriftPlek *plek, const char *taal)
{
  StipWoordenRij  *self = g_object_new (STIP_TYPE_WOORDEN_RIJ, NULL);
  g_autofree char *naam = g_strdup_printf ("%s · %s", plek->groep, plek->sleutel), *tekst = stip_plaat_schrift_get (schrift, plek, taal);
  g_autofree char *nederlands = g_str_equal (taal, "nl") || g_str_equal (stip_plaat_schrift_bestand (schrift), STIP_PLAAT_TALEN) ? NULL : stip_plaat_schrift_get (schrift, plek, "nl");
  GtkWidget       *label = stip_tekst_label_new (naam, "caption");

  self->schrift = schrift;
  self->plek = plek;
  self->taal = g_strdup (taal);
  self->stip = stip_plaat_schrift_get_stip (schrift, plek, taal);
  gtk_widget_add_css_class (label, "stip-sub");
  gtk_box_append (GTK_BOX (self), label);
  if (nederlands != NULL)
    gtk_box_append (GTK_BOX (self), stip_tekst_label_new (nederlands, NULL));
  add_entry (self, naam);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), tekst != NULL ? tekst : "");
  if (nederlands != NULL)
    gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), _ ("Not translated: the Dutch stands here"));
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (on_typed_cb), self);
  self->fout = GTK_LABEL (stip_tekst_label_new (NULL, "caption"));
  gtk_widget_add_css_class (GTK_WIDGET (self->fout), "error");
  gtk_widget_set_visible (GTK_WIDGET (self->fout), FALSE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->fout));
  update_back (self);
  return GTK_WIDGET (self);
}
