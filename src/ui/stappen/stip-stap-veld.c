/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stappen/stip-stap-veld.h"

#include <glib/gi18n.h>

#include "core/stip-hoofdletter.h"
#include "ui/widgets/stip-keuze-naam.h"

struct _StipStapVeld
{
  GtkBox parent_instance;

  const StipVeld *veld;
  GPtrArray      *ids;     /* of a choice: what each row stands for, the first "" */
  GtkWidget      *control; /* entry or drop down */
  GtkWidget      *ja, *nee;
  GtkLabel       *melding;
};

static guint getypt_signal;

G_DEFINE_FINAL_TYPE (StipStapVeld, stip_stap_veld, GTK_TYPE_BOX)

static void
on_changed_cb (StipStapVeld *self)
{
  g_signal_emit (self, getypt_signal, 0);
}

static char *
format_name (const StipVeld *veld, StipTaal taal)
{
  return stip_hoofdletter (stip_veld_naam (veld, taal));
}

static void
add_choice (StipStapVeld *self, const StipStap *stap, const char *naam, const char *waarde, StipTaal taal)
{
  g_autoptr (GtkStringList) woorden = gtk_string_list_new (NULL);
  guint gekozen = 0;

  self->ids = g_ptr_array_new ();
  g_ptr_array_add (self->ids, (gpointer) "");
  gtk_string_list_append (woorden, _ ("Choose…"));
  for (const StipKeuze *keuze = self->veld->keuzes; keuze != NULL && keuze->id != NULL; keuze++)
    {
      if (!stip_stap_keuze_past (stap, self->veld, keuze->id))
        continue;
      if (g_strcmp0 (waarde, keuze->id) == 0)
        gekozen = self->ids->len;
      g_ptr_array_add (self->ids, (gpointer)keuze->id);
      gtk_string_list_append (woorden, stip_keuze_naam (keuze, taal));
    }
  self->control = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&woorden)), NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->control), gekozen);
  g_signal_connect_object (self->control, "notify::selected", G_CALLBACK (on_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), self->control);
  stip_keuze_set_naam (GTK_DROP_DOWN (self->control), naam);
}

/* Yes and no exclude each other; pressed once more it is unknown again. */
static void
on_toggled_cb (GtkToggleButton *knop, StipStapVeld *self)
{
  GtkWidget *ander = GTK_WIDGET (knop) == self->ja ? self->nee : self->ja;

  if (gtk_toggle_button_get_active (knop))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (ander), FALSE);
  on_changed_cb (self);
}

static GtkWidget *
add_toggle (StipStapVeld *self, GtkWidget *vak, const char *woord, const char *naam, gboolean aan)
{
  GtkWidget       *knop = gtk_toggle_button_new_with_label (woord);
  g_autofree char *heel = g_strdup_printf ("%s: %s", naam, woord);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (knop), aan);
  gtk_accessible_update_property (GTK_ACCESSIBLE (knop), GTK_ACCESSIBLE_PROPERTY_LABEL, heel, -1);
  g_signal_connect_object (knop, "toggled", G_CALLBACK (on_toggled_cb), self, 0);
  gtk_box_append (GTK_BOX (vak), knop);
  return knop;
}

static void
add_yes_no (StipStapVeld *self, const char *naam, const char *waarde)
{
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (vak, "linked");
  gtk_widget_set_halign (vak, GTK_ALIGN_START);
  self->ja = add_toggle (self, vak, _ ("Yes"), naam, g_strcmp0 (waarde, "ja") == 0);
  self->nee = add_toggle (self, vak, _ ("No"), naam, g_strcmp0 (waarde, "nee") == 0);
  gtk_box_append (GTK_BOX (self), vak);
}

static void
add_entry (StipStapVeld *self, const char *waarde)
{
  g_autofree char *getoond = self->veld->soort == STIP_VELD_GELD && waarde != NULL ? stip_geld_format (g_ascii_strtoll (waarde, NULL, 10)) : g_strdup (waarde);

  self->control = gtk_entry_new ();
  gtk_editable_set_text (GTK_EDITABLE (self->control), getoond != NULL ? getoond : "");
  gtk_entry_set_activates_default (GTK_ENTRY (self->control), FALSE);
  g_signal_connect_object (self->control, "changed", G_CALLBACK (on_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), self->control);
}

static GtkWidget *
make_caption (const char *tekst)
{
  GtkWidget *label = gtk_label_new (tekst);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "caption");
  return label;
}

GtkWidget *
stip_stap_veld_new (const StipStap *stap, const StipVeld *veld, const char *waarde, StipTaal taal)
{
  StipStapVeld    *self = g_object_new (STIP_TYPE_STAP_VELD, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 3, NULL);
  g_autofree char *naam = format_name (veld, taal);
  GtkWidget       *kop = make_caption (naam);

  self->veld = veld;
  gtk_widget_add_css_class (kop, "stip-sub");
  gtk_box_append (GTK_BOX (self), kop);
  if (veld->soort == STIP_VELD_KEUZE)
    add_choice (self, stap, naam, waarde, taal);
  else if (veld->soort == STIP_VELD_JANEE)
    add_yes_no (self, naam, waarde);
  else
    add_entry (self, waarde);
  if (self->control != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->control), GTK_ACCESSIBLE_PROPERTY_LABEL, naam, -1);
  self->melding = GTK_LABEL (make_caption (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->melding), "stip-fg");
  gtk_widget_add_css_class (GTK_WIDGET (self->melding), "late");
  gtk_widget_set_visible (GTK_WIDGET (self->melding), FALSE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->melding));
  return GTK_WIDGET (self);
}

const StipVeld *
stip_stap_veld_get_veld (StipStapVeld *self)
{
  return self->veld;
}

char *
stip_stap_veld_dup_tekst (StipStapVeld *self)
{
  if (self->ids != NULL)
    return g_strdup (g_ptr_array_index (self->ids, gtk_drop_down_get_selected (GTK_DROP_DOWN (self->control))));
  if (self->ja != NULL)
    return g_strdup (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->ja)) ? "ja" : gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->nee)) ? "nee"
                                                                                                                                                       : "");
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->control))));
}

void
stip_stap_veld_set_tekst (StipStapVeld *self, const char *tekst)
{
  guint plaats = 0;

  if (self->ids == NULL && self->ja == NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->control), tekst);
  else if (self->ids != NULL && g_ptr_array_find_with_equal_func (self->ids, tekst, g_str_equal, &plaats))
    gtk_drop_down_set_selected (GTK_DROP_DOWN (self->control), plaats);
  else if (self->ja != NULL)
    {
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->ja), g_str_equal (tekst, "ja"));
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->nee), g_str_equal (tekst, "nee"));
    }
}

void
stip_stap_veld_set_melding (StipStapVeld *self, const char *melding)
{
  gtk_label_set_label (self->melding, melding != NULL ? melding : "");
  gtk_widget_set_visible (GTK_WIDGET (self->melding), melding != NULL);
  if (self->control == NULL)
    return;
  if (melding != NULL)
    gtk_widget_add_css_class (self->control, "error");
  else
    gtk_widget_remove_css_class (self->control, "error");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->control), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, melding != NULL ? melding : "", -1);
}

static gboolean
stip_stap_veld_grab_focus (GtkWidget *widget)
{
  StipStapVeld *self = STIP_STAP_VELD (widget);
  return gtk_widget_grab_focus (self->control != NULL ? self->control : self->ja);
}

static void
stip_stap_veld_finalize (GObject *object)
{
  g_clear_pointer (&STIP_STAP_VELD (object)->ids, g_ptr_array_unref);
  G_OBJECT_CLASS (stip_stap_veld_parent_class)->finalize (object);
}

static void
stip_stap_veld_class_init (StipStapVeldClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stip_stap_veld_finalize;
  GTK_WIDGET_CLASS (klass)->grab_focus = stip_stap_veld_grab_focus;
  getypt_signal = g_signal_new ("getypt", STIP_TYPE_STAP_VELD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stip_stap_veld_init (StipStapVeld *self)
{
}
