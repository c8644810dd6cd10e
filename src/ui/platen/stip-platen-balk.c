/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/platen/stip-platen-balk.h"

#include <glib/gi18n.h>

#include "ui/platen/stip-platen-woorden.h"
#include "ui/widgets/stip-keuze-naam.h"
#include "ui/widgets/stip-tekst.h"

struct _StipPlatenBalk
{
  GtkBox parent_instance;

  GtkDropDown *voor, *taal;
  GtkWidget   *nederlands;
  GtkLabel    *proef;
  StipTaal     venster;
  GStrv        codes;
  gboolean     stil;
};

enum
{
  TAAL,
  NEDERLANDS,
  IEDEREEN,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipPlatenBalk, stip_platen_balk, GTK_TYPE_BOX)

static void
on_language_cb (StipPlatenBalk *self)
{
  guint n = gtk_drop_down_get_selected (self->taal);

  if (!self->stil && self->codes != NULL && n < g_strv_length (self->codes))
    g_signal_emit (self, signals[TAAL], 0, self->codes[n]);
}

static void
on_for_cb (StipPlatenBalk *self)
{
  if (!self->stil && gtk_drop_down_get_selected (self->voor) == 0)
    g_signal_emit (self, signals[IEDEREEN], 0);
}

static void
on_dutch_cb (StipPlatenBalk *self)
{
  if (!self->stil)
    g_signal_emit (self, signals[NEDERLANDS], 0, gtk_check_button_get_active (GTK_CHECK_BUTTON (self->nederlands)));
}

static void
show_languages (StipPlatenBalk *self, const StipPlatenLezing *lezing)
{
  g_autoptr (GtkStringList) namen = gtk_string_list_new (NULL);
  g_autoptr (GStrvBuilder) codes = g_strv_builder_new ();
  guint gekozen = 0;

  for (guint i = 0; i < lezing->talen->len; i++)
    {
      const StipPlaatTaal *taal = g_ptr_array_index (lezing->talen, i);
      gtk_string_list_append (namen, stip_platen_taal_naam (taal, self->venster));
      g_strv_builder_add (codes, taal->code);
      if (g_str_equal (taal->code, lezing->taal))
        gekozen = i;
    }
  g_strfreev (self->codes);
  self->codes = g_strv_builder_end (codes);
  gtk_drop_down_set_model (self->taal, G_LIST_MODEL (namen));
  gtk_drop_down_set_selected (self->taal, gekozen);
}

static void
show_for (StipPlatenBalk *self, const StipPlatenLezing *lezing)
{
  const StipPersoon *inwoner = lezing->gegevens->beeld != NULL ? stip_dossier_inwoner (lezing->gegevens->beeld->dossier) : NULL;
  g_autoptr (GtkStringList) namen = gtk_string_list_new (NULL);
  g_autofree char *naam = inwoner != NULL ? stip_persoon_weergavenaam (inwoner) : lezing->gegevens->beeld != NULL ? g_strdup (lezing->gegevens->beeld->dossier->nummer)
                                                                                                                  : NULL;

  gtk_string_list_append (namen, _ ("Everybody"));
  if (naam != NULL)
    gtk_string_list_append (namen, naam);
  gtk_drop_down_set_model (self->voor, G_LIST_MODEL (namen));
  gtk_drop_down_set_selected (self->voor, naam != NULL ? 1 : 0);
}

void
stip_platen_balk_toon (StipPlatenBalk *self, const StipPlatenLezing *lezing)
{
  const StipPlaatTaal *taal = stip_plaat_talen_zoek (lezing->talen, lezing->taal);
  g_autofree char     *proef = taal != NULL ? stip_platen_proef (taal) : NULL;
  gboolean             nl = g_str_equal (lezing->taal, "nl");

  self->stil = TRUE;
  show_for (self, lezing);
  show_languages (self, lezing);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->nederlands), lezing->met_nederlands);
  gtk_widget_set_sensitive (self->nederlands, !nl);
  gtk_label_set_text (self->proef, proef != NULL ? proef : "");
  gtk_widget_set_visible (GTK_WIDGET (self->proef), proef != NULL);
  self->stil = FALSE;
}

static void
stip_platen_balk_finalize (GObject *object)
{
  g_strfreev (STIP_PLATEN_BALK (object)->codes);
  G_OBJECT_CLASS (stip_platen_balk_parent_class)->finalize (object);
}

static void
stip_platen_balk_class_init (StipPlatenBalkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stip_platen_balk_finalize;
  signals[TAAL] = g_signal_new ("taal", STIP_TYPE_PLATEN_BALK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[NEDERLANDS] = g_signal_new ("nederlands", STIP_TYPE_PLATEN_BALK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[IEDEREEN] = g_signal_new ("iedereen", STIP_TYPE_PLATEN_BALK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkDropDown *
add_choice (GtkBox *rij, const char *naam)
{
  GtkWidget *label = gtk_label_new (naam), *keuze = gtk_drop_down_new (NULL, NULL);

  gtk_widget_add_css_class (label, "stip-sub");
  gtk_box_append (rij, label);
  gtk_box_append (rij, keuze);
  return GTK_DROP_DOWN (keuze);
}

static void
stip_platen_balk_init (StipPlatenBalk *self)
{
  GtkWidget *rij = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_add_css_class (GTK_WIDGET (self), "stip-toolbar");
  self->voor = add_choice (GTK_BOX (rij), _ ("For"));
  self->taal = add_choice (GTK_BOX (rij), _ ("Language"));
  self->nederlands = gtk_check_button_new_with_label (_ ("Dutch beside it"));
  gtk_box_append (GTK_BOX (rij), self->nederlands);
  self->proef = GTK_LABEL (stip_tekst_label_new (NULL, "caption"));
  gtk_widget_add_css_class (GTK_WIDGET (self->proef), "stip-fg");
  gtk_widget_add_css_class (GTK_WIDGET (self->proef), "soon");
  gtk_box_append (GTK_BOX (self), rij);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->proef));
  stip_keuze_set_naam (self->voor, _ ("For"));
  stip_keuze_set_naam (self->taal, _ ("Language"));
  g_signal_connect_swapped (self->voor, "notify::selected", G_CALLBACK (on_for_cb), self);
  g_signal_connect_swapped (self->taal, "notify::selected", G_CALLBACK (on_language_cb), self);
  g_signal_connect_swapped (self->nederlands, "toggled", G_CALLBACK (on_dutch_cb), self);
}

GtkWidget *
stip_platen_balk_new (StipTaal taal)
{
  StipPlatenBalk *self = g_object_new (STIP_TYPE_PLATEN_BALK, NULL);

  self->venster = taal;
  return GTK_WIDGET (self);
}
