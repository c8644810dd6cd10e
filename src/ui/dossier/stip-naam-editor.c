/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-naam-editor.h"

#include <glib/gi18n.h>

struct _StipNaamEditor
{
  GtkBox parent_instance;

  GtkEditable *voornaam;
  GtkEditable *voorvoegsel;
  GtkEditable *achternaam;
  GtkLabel    *melding;
};

enum
{
  BEWAAR,
  SLUIT,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipNaamEditor, stip_naam_editor, GTK_TYPE_BOX)

void
stip_naam_editor_set_melding (StipNaamEditor *self, const char *melding)
{
  gtk_label_set_label (self->melding, melding != NULL ? melding : "");
  gtk_widget_set_visible (GTK_WIDGET (self->melding), melding != NULL);
}

static void
set_entry (GtkEditable *entry, const char *tekst)
{
  gtk_editable_set_text (entry, tekst != NULL ? tekst : "");
}

void
stip_naam_editor_open (StipNaamEditor *self, const StipPersoon *persoon)
{
  set_entry (self->voornaam, persoon->voornaam);
  set_entry (self->voorvoegsel, persoon->voorvoegsel);
  set_entry (self->achternaam, persoon->achternaam);
  stip_naam_editor_set_melding (self, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->voornaam));
}

static char *
read_entry (GtkEditable *entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (entry)));
}

void
stip_naam_editor_save (StipNaamEditor *self)
{
  g_autofree char *voornaam = read_entry (self->voornaam);
  g_autofree char *voorvoegsel = read_entry (self->voorvoegsel);
  g_autofree char *achternaam = read_entry (self->achternaam);

  if (*achternaam == '\0')
    {
      stip_naam_editor_set_melding (self, _ ("Fill in the last name."));
      gtk_widget_grab_focus (GTK_WIDGET (self->achternaam));
      return;
    }
  stip_naam_editor_set_melding (self, NULL);
  g_signal_emit (self, signals[BEWAAR], 0, voornaam, voorvoegsel, achternaam);
}

static void
on_close_cb (StipNaamEditor *self)
{
  g_signal_emit (self, signals[SLUIT], 0);
}

static gboolean
on_key_pressed_cb (StipNaamEditor *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (keyval != GDK_KEY_Escape)
    return FALSE;
  on_close_cb (self);
  return TRUE;
}

static void
stip_naam_editor_class_init (StipNaamEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[BEWAAR] = g_signal_new ("bewaar", STIP_TYPE_NAAM_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 3, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING);
  signals[SLUIT] = g_signal_new ("sluit", STIP_TYPE_NAAM_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dossier/stip-naam-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, StipNaamEditor, voornaam);
  gtk_widget_class_bind_template_child (widget_class, StipNaamEditor, voorvoegsel);
  gtk_widget_class_bind_template_child (widget_class, StipNaamEditor, achternaam);
  gtk_widget_class_bind_template_child (widget_class, StipNaamEditor, melding);
  gtk_widget_class_bind_template_callback_full (widget_class, "on_save_cb", G_CALLBACK (stip_naam_editor_save));
  gtk_widget_class_bind_template_callback (widget_class, on_close_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed_cb);
}

static void
stip_naam_editor_init (StipNaamEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
stip_naam_editor_new (void)
{
  return g_object_new (STIP_TYPE_NAAM_EDITOR, NULL);
}
