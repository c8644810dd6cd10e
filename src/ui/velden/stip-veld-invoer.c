/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/velden/stip-veld-invoer.h"

#include <glib/gi18n.h>

#include "core/stip-hoofdletter.h"
#include "ui/velden/stip-ja-nee-keuze.h"
#include "ui/widgets/stip-keuze-naam.h"
#include "ui/widgets/stip-tekst.h"

struct _StipVeldInvoer
{
  GtkBox parent_instance;

  const StipVeld *veld;
  StipTaal        taal;
  GtkWidget      *binnen; /* by the kind of field: GtkEntry, GtkTextView, GtkDropDown, StipJaNeeKeuze, GtkFlowBox */
  gboolean        stil;
};

enum
{
  GETYPT,
  GEKOZEN,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipVeldInvoer, stip_veld_invoer, GTK_TYPE_BOX)

static void
on_typed_cb (StipVeldInvoer *self)
{
  if (!self->stil)
    g_signal_emit (self, signals[GETYPT], 0);
}

static void
on_chosen_cb (StipVeldInvoer *self)
{
  if (!self->stil)
    g_signal_emit (self, signals[GEKOZEN], 0);
}

/* --- making --- */

static GtkWidget *
make_entry (StipVeldInvoer *self)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 4);
  g_signal_connect_object (entry, "changed", G_CALLBACK (on_typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "activate", G_CALLBACK (on_chosen_cb), self, G_CONNECT_SWAPPED);
  return entry;
}

static GtkWidget *
make_text (StipVeldInvoer *self)
{
  GtkWidget *tekst = gtk_text_view_new ();

  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (tekst), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (tekst), FALSE);
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (tekst), 7);
  gtk_text_view_set_bottom_margin (GTK_TEXT_VIEW (tekst), 7);
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (tekst), 9);
  gtk_text_view_set_right_margin (GTK_TEXT_VIEW (tekst), 9);
  gtk_widget_set_size_request (tekst, -1, 52);
  gtk_widget_add_css_class (tekst, "stip-text");
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (tekst)), "changed", G_CALLBACK (on_typed_cb), self, G_CONNECT_SWAPPED);
  return tekst;
}

/* A long choice may not make the field wider than its place: in the button it is cut off. */
static void
on_setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
on_bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  const char *tekst = gtk_string_object_get_string (gtk_list_item_get_item (item));

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), tekst);
  gtk_widget_set_tooltip_text (gtk_list_item_get_child (item), tekst);
}

static GtkWidget *
make_choice (StipVeldInvoer *self)
{
  GtkWidget *lijst = gtk_drop_down_new (NULL, NULL);
  g_autoptr (GtkStringList) namen = gtk_string_list_new (NULL);
  g_autoptr (GtkListItemFactory) knop = gtk_signal_list_item_factory_new ();

  gtk_string_list_append (namen, "–");
  for (const StipKeuze *keuze = self->veld->keuzes; keuze->id != NULL; keuze++)
    gtk_string_list_append (namen, stip_keuze_naam (keuze, self->taal));
  g_signal_connect (knop, "setup", G_CALLBACK (on_setup_cb), NULL);
  g_signal_connect (knop, "bind", G_CALLBACK (on_bind_cb), NULL);
  gtk_drop_down_set_factory (GTK_DROP_DOWN (lijst), knop);
  gtk_drop_down_set_model (GTK_DROP_DOWN (lijst), G_LIST_MODEL (namen));
  g_signal_connect_object (lijst, "notify::selected", G_CALLBACK (on_chosen_cb), self, G_CONNECT_SWAPPED);
  return lijst;
}

static GtkWidget *
make_yes_no (StipVeldInvoer *self)
{
  GtkWidget       *keuze = stip_ja_nee_keuze_new ();
  g_autofree char *naam = stip_hoofdletter (stip_veld_naam (self->veld, self->taal));

  stip_ja_nee_keuze_set_naam (STIP_JA_NEE_KEUZE (keuze), naam);
  g_signal_connect_object (keuze, "gewijzigd", G_CALLBACK (on_chosen_cb), self, G_CONNECT_SWAPPED);
  return keuze;
}

static GtkWidget *
make_chips (StipVeldInvoer *self)
{
  GtkWidget *vak = gtk_flow_box_new ();

  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (vak), GTK_SELECTION_NONE);
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (vak), 12);
  gtk_flow_box_set_column_spacing (GTK_FLOW_BOX (vak), 6);
  gtk_flow_box_set_row_spacing (GTK_FLOW_BOX (vak), 3);
  for (const StipKeuze *keuze = self->veld->keuzes; keuze->id != NULL; keuze++)
    {
      GtkWidget *chip = gtk_toggle_button_new_with_label (stip_keuze_naam (keuze, self->taal));
      gtk_widget_add_css_class (chip, "stip-chip");
      gtk_widget_set_halign (chip, GTK_ALIGN_START);
      g_object_set_data (G_OBJECT (chip), "id", (gpointer)keuze->id);
      g_signal_connect_object (chip, "toggled", G_CALLBACK (on_chosen_cb), self, G_CONNECT_SWAPPED);
      gtk_flow_box_append (GTK_FLOW_BOX (vak), chip);
      gtk_widget_set_focusable (gtk_widget_get_parent (chip), FALSE);
    }
  return vak;
}

static GtkWidget *
make_inside (StipVeldInvoer *self)
{
  switch (self->veld->soort)
    {
    case STIP_VELD_LANG:
      return make_text (self);
    case STIP_VELD_KEUZE:
      return make_choice (self);
    case STIP_VELD_JANEE:
      return make_yes_no (self);
    case STIP_VELD_MEER:
      return make_chips (self);
    case STIP_VELD_TEKST:
    case STIP_VELD_DATUM:
    case STIP_VELD_GETAL:
    case STIP_VELD_GELD:
    default:
      return make_entry (self);
    }
}

/* --- reading --- */

static GtkToggleButton *
chip_at (StipVeldInvoer *self, int i)
{
  GtkFlowBoxChild *kind = gtk_flow_box_get_child_at_index (GTK_FLOW_BOX (self->binnen), i);
  return kind != NULL ? GTK_TOGGLE_BUTTON (gtk_flow_box_child_get_child (kind)) : NULL;
}

static char *
dup_chips (StipVeldInvoer *self)
{
  g_autoptr (GString) uit = g_string_new (NULL);
  GtkToggleButton *chip;

  for (int i = 0; (chip = chip_at (self, i)) != NULL; i++)
    if (gtk_toggle_button_get_active (chip))
      g_string_append_printf (uit, "%s%s", uit->len > 0 ? ";" : "", (const char *)g_object_get_data (G_OBJECT (chip), "id"));
  return g_strdup (uit->str);
}

static char *
dup_choice (StipVeldInvoer *self)
{
  guint i = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->binnen));
  return g_strdup (i > 0 && i != GTK_INVALID_LIST_POSITION ? self->veld->keuzes[i - 1].id : "");
}

char *
stip_veld_invoer_dup_tekst (StipVeldInvoer *self)
{
  static const char *const janee[] = { [STIP_JANEE_ONBEKEND] = "", [STIP_JANEE_NEE] = "nee", [STIP_JANEE_JA] = "ja" };

  if (GTK_IS_TEXT_VIEW (self->binnen))
    return stip_tekst_dup (GTK_TEXT_VIEW (self->binnen));
  if (GTK_IS_DROP_DOWN (self->binnen))
    return dup_choice (self);
  if (GTK_IS_FLOW_BOX (self->binnen))
    return dup_chips (self);
  if (STIP_IS_JA_NEE_KEUZE (self->binnen))
    return g_strdup (janee[stip_ja_nee_keuze_get (STIP_JA_NEE_KEUZE (self->binnen))]);
  return g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->binnen)));
}

/* --- showing --- */

static void
show_chips (StipVeldInvoer *self, const char *waarde)
{
  g_auto (GStrv) delen = g_strsplit (waarde, ";", -1);
  GtkToggleButton *chip;

  for (int i = 0; (chip = chip_at (self, i)) != NULL; i++)
    gtk_toggle_button_set_active (chip, g_strv_contains ((const char *const *)delen, g_object_get_data (G_OBJECT (chip), "id")));
}

static void
show_choice (StipVeldInvoer *self, const char *waarde)
{
  guint i = 0;

  for (guint k = 0; self->veld->keuzes[k].id != NULL; k++)
    if (g_strcmp0 (self->veld->keuzes[k].id, waarde) == 0)
      i = k + 1;
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->binnen), i);
}

void
stip_veld_invoer_set_tekst (StipVeldInvoer *self, const char *tekst)
{
  self->stil = TRUE;
  if (GTK_IS_TEXT_VIEW (self->binnen))
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->binnen)), tekst, -1);
  else if (GTK_IS_DROP_DOWN (self->binnen))
    show_choice (self, tekst);
  else if (GTK_IS_FLOW_BOX (self->binnen))
    show_chips (self, tekst);
  else if (STIP_IS_JA_NEE_KEUZE (self->binnen))
    stip_ja_nee_keuze_set (STIP_JA_NEE_KEUZE (self->binnen), g_str_equal (tekst, "ja") ? STIP_JANEE_JA : g_str_equal (tekst, "nee") ? STIP_JANEE_NEE
                                                                                                                                    : STIP_JANEE_ONBEKEND);
  else
    gtk_editable_set_text (GTK_EDITABLE (self->binnen), tekst);
  self->stil = FALSE;
}

/* Typed fields show the value as people write it, the others take the words of the file. */
void
stip_veld_invoer_set_waarde (StipVeldInvoer *self, const char *waarde)
{
  g_autofree char *netjes = GTK_IS_EDITABLE (self->binnen) ? stip_veld_toon (self->veld, waarde, self->taal) : g_strdup (waarde);
  stip_veld_invoer_set_tekst (self, netjes != NULL ? netjes : "");
}

void
stip_veld_invoer_set_fout (StipVeldInvoer *self, const char *reden)
{
  if (reden != NULL)
    gtk_widget_add_css_class (self->binnen, "error");
  else
    gtk_widget_remove_css_class (self->binnen, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->binnen), GTK_ACCESSIBLE_STATE_INVALID, reden != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->binnen), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, reden != NULL ? reden : "", -1);
}

static gboolean
stip_veld_invoer_grab_focus (GtkWidget *widget)
{
  GtkWidget *binnen = STIP_VELD_INVOER (widget)->binnen;
  return gtk_widget_grab_focus (binnen) || gtk_widget_child_focus (binnen, GTK_DIR_TAB_FORWARD);
}

static void
stip_veld_invoer_class_init (StipVeldInvoerClass *klass)
{
  GTK_WIDGET_CLASS (klass)->grab_focus = stip_veld_invoer_grab_focus;
  signals[GETYPT] = g_signal_new ("getypt", STIP_TYPE_VELD_INVOER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[GEKOZEN] = g_signal_new ("gekozen", STIP_TYPE_VELD_INVOER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stip_veld_invoer_init (StipVeldInvoer *self)
{
}

GtkWidget *
stip_veld_invoer_new (const StipVeld *veld, StipTaal taal)
{
  StipVeldInvoer *self = g_object_new (STIP_TYPE_VELD_INVOER, NULL);

  self->veld = veld;
  self->taal = taal;
  self->binnen = make_inside (self);
  gtk_widget_set_hexpand (self->binnen, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->binnen), GTK_ACCESSIBLE_PROPERTY_LABEL, stip_veld_naam (veld, taal), -1);
  if (GTK_IS_DROP_DOWN (self->binnen))
    stip_keuze_set_naam (GTK_DROP_DOWN (self->binnen), stip_veld_naam (veld, taal));
  gtk_box_append (GTK_BOX (self), self->binnen);
  return GTK_WIDGET (self);
}
