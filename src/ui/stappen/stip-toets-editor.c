/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stappen/stip-toets-editor.h"

#include <glib/gi18n.h>

#include "ui/widgets/stip-tekst.h"

struct _StipToetsEditor
{
  GtkBox parent_instance;

  GtkLabel    *kop;
  GtkLabel    *vraag;
  GtkBox      *punten;
  GtkTextView *opmerking;
  GtkLabel    *melding;
  GtkWidget   *knoppen;
};

enum
{
  ANTWOORD,
  SLUIT,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipToetsEditor, stip_toets_editor, GTK_TYPE_BOX)

void
stip_toets_editor_set_melding (StipToetsEditor *self, const char *melding)
{
  gtk_label_set_label (self->melding, melding != NULL ? melding : "");
  gtk_widget_set_visible (GTK_WIDGET (self->melding), melding != NULL);
}

static void
add_point (StipToetsEditor *self, const char *punt)
{
  GtkWidget *keuze = gtk_check_button_new_with_label (punt);
  GtkWidget *label = gtk_widget_get_last_child (keuze);

  if (GTK_IS_LABEL (label))
    gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  g_object_set_data_full (G_OBJECT (keuze), "punt", g_strdup (punt), g_free);
  gtk_box_append (self->punten, keuze);
}

void
stip_toets_editor_open (StipToetsEditor *self, const StipToets *toets, const StipProfiel *profiel, gboolean eigen, StipDatum vandaag, StipTaal taal)
{
  const StipStap       *stap = stip_stap_zoek (toets->stap);
  const StipToetsRegel *regel = stap != NULL && stap->toets != NULL ? stip_profiel_toets (profiel, stap->toets) : NULL;
  g_autofree char      *dag = stip_datum_format (toets->datum, STIP_DATUM_DAG_KORT, taal, vandaag);
  g_autofree char      *vraag = g_strdup_printf (_ ("Asked by %s on %s"), toets->vrager, dag);
  GtkWidget            *kind;

  gtk_label_set_label (self->kop, stap != NULL ? stip_stap_naam (stap, taal) : toets->stap);
  gtk_label_set_label (self->vraag, vraag);
  while ((kind = gtk_widget_get_first_child (GTK_WIDGET (self->punten))) != NULL)
    gtk_box_remove (self->punten, kind);
  for (char **punt = regel != NULL ? regel->punten : NULL; punt != NULL && *punt != NULL; punt++)
    add_point (self, *punt);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->opmerking), "", -1);
  gtk_widget_set_sensitive (self->knoppen, !eigen);
  stip_toets_editor_set_melding (self, eigen ? _ ("You asked for this: a colleague looks at it.") : NULL);
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static char *
dup_points (StipToetsEditor *self, gboolean *alles)
{
  g_autoptr (GString) tekst = g_string_new (NULL);

  *alles = TRUE;
  for (GtkWidget *kind = gtk_widget_get_first_child (GTK_WIDGET (self->punten)); kind != NULL; kind = gtk_widget_get_next_sibling (kind))
    {
      gboolean ja = gtk_check_button_get_active (GTK_CHECK_BUTTON (kind));
      g_string_append_printf (tekst, "%s%s %s", tekst->len > 0 ? "\n" : "", ja ? "ja" : "nee", (const char *)g_object_get_data (G_OBJECT (kind), "punt"));
      *alles &= ja;
    }
  return tekst->len > 0 ? g_strdup (tekst->str) : NULL;
}

static char *
dup_remark (StipToetsEditor *self)
{
  return stip_tekst_dup_kaal (self->opmerking);
}

static void
answer (StipToetsEditor *self, gboolean akkoord)
{
  gboolean         alles;
  g_autofree char *punten = dup_points (self, &alles), *opmerking = dup_remark (self);

  if (opmerking == NULL && (!akkoord || !alles))
    {
      stip_toets_editor_set_melding (self, akkoord ? _ ("Not every item is ticked. Write down why you agree all the same.") : _ ("Write down what has to change."));
      gtk_widget_grab_focus (GTK_WIDGET (self->opmerking));
      return;
    }
  stip_toets_editor_set_melding (self, NULL);
  g_signal_emit (self, signals[ANTWOORD], 0, akkoord, punten, opmerking);
}

static void
on_agree_cb (StipToetsEditor *self)
{
  answer (self, TRUE);
}

static void
on_back_cb (StipToetsEditor *self)
{
  answer (self, FALSE);
}

static void
on_close_cb (StipToetsEditor *self)
{
  g_signal_emit (self, signals[SLUIT], 0);
}

static gboolean
on_key_pressed_cb (StipToetsEditor *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (keyval != GDK_KEY_Escape)
    return FALSE;
  on_close_cb (self);
  return TRUE;
}

static void
stip_toets_editor_class_init (StipToetsEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[ANTWOORD] = g_signal_new ("antwoord", STIP_TYPE_TOETS_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 3, G_TYPE_BOOLEAN, G_TYPE_STRING, G_TYPE_STRING);
  signals[SLUIT] = g_signal_new ("sluit", STIP_TYPE_TOETS_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/stappen/stip-toets-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, StipToetsEditor, kop);
  gtk_widget_class_bind_template_child (widget_class, StipToetsEditor, vraag);
  gtk_widget_class_bind_template_child (widget_class, StipToetsEditor, punten);
  gtk_widget_class_bind_template_child (widget_class, StipToetsEditor, opmerking);
  gtk_widget_class_bind_template_child (widget_class, StipToetsEditor, melding);
  gtk_widget_class_bind_template_child (widget_class, StipToetsEditor, knoppen);
  gtk_widget_class_bind_template_callback (widget_class, on_agree_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_back_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_close_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed_cb);
}

static void
stip_toets_editor_init (StipToetsEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
