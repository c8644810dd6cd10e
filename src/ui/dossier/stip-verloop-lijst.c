/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-verloop-lijst.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "ui/dossier/stip-dossier-woorden.h"
#include "ui/dossier/stip-snelle-invoer.h"
#include "ui/dossier/stip-verloop-rij.h"

#define ALLES (-1)

struct _StipVerloopLijst
{
  GtkBox parent_instance;

  StipSnelleInvoer  *snel;
  GtkListBox        *lijst;
  GtkScrolledWindow *rol;
  GtkToggleButton   *alles;
  GtkStack          *stapel;

  StipDossierBeeld *beeld;
  StipTaal          taal;
  int               groep; /* StipGroep or ALLES */
};

enum
{
  OPEN_MOMENT,
  VERWIJDER,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipVerloopLijst, stip_verloop_lijst, GTK_TYPE_BOX)

static gboolean
is_wanted (StipVerloopLijst *self, StipGroep groep)
{
  return self->groep == ALLES || self->groep == (int)groep;
}

static void
add_heading (StipVerloopLijst *self, const char *tekst)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (tekst);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_add_css_class (label, "stip-sub");
  gtk_widget_set_margin_top (label, 6);
  gtk_widget_set_margin_bottom (label, 3);
  gtk_widget_set_margin_start (label, 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_widget_set_sensitive (row, FALSE); /* else Tab stops at this row that cannot have the focus, and never gets in */
  gtk_widget_add_css_class (row, "heading");
  gtk_list_box_append (self->lijst, row);
}

static void
add_planned (StipVerloopLijst *self, GtkSizeGroup *kolom)
{
  GPtrArray *alle = self->beeld->dossier->gebeurtenissen;
  gboolean   kop = FALSE;

  for (guint i = 0; i < alle->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (alle, i);
      if (gebeurtenis->datum <= self->beeld->vandaag || !is_wanted (self, gebeurtenis->soort->groep))
        continue;
      if (!kop)
        add_heading (self, _ ("Planned"));
      kop = TRUE;
      gtk_list_box_append (self->lijst, stip_verloop_rij_new (gebeurtenis, self->beeld->vandaag, self->taal, kolom));
    }
}

static void
add_happened (StipVerloopLijst *self, GtkSizeGroup *kolom)
{
  GPtrArray *alle = self->beeld->dossier->gebeurtenissen;
  gboolean   kop = FALSE;

  for (guint i = alle->len; i > 0; i--)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (alle, i - 1);
      if (gebeurtenis->datum > self->beeld->vandaag || !is_wanted (self, gebeurtenis->soort->groep))
        continue;
      if (!kop)
        add_heading (self, _ ("Happened"));
      kop = TRUE;
      gtk_list_box_append (self->lijst, stip_verloop_rij_new (gebeurtenis, self->beeld->vandaag, self->taal, kolom));
    }
}

static void
clear_list (StipVerloopLijst *self)
{
  GtkWidget *kind;

  while ((kind = gtk_widget_get_first_child (GTK_WIDGET (self->lijst))) != NULL)
    gtk_list_box_remove (self->lijst, kind);
}

static GtkListBoxRow *
find_row (StipVerloopLijst *self, gint64 id)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->lijst, i)) != NULL; i++)
    if (STIP_IS_VERLOOP_RIJ (row) && stip_verloop_rij_get_gebeurtenis (STIP_VERLOOP_RIJ (row))->id == id)
      return row;
  return NULL;
}

static void
fill_list (StipVerloopLijst *self)
{
  g_autoptr (GtkSizeGroup) kolom = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  clear_list (self);
  add_planned (self, kolom);
  add_happened (self, kolom);
  gtk_stack_set_visible_child_name (self->stapel, gtk_list_box_get_row_at_index (self->lijst, 0) != NULL ? "lijst" : "leeg");
}

/* What stands where a row was: the next, at the end the last, never a heading. */
static GtkListBoxRow *
find_row_near (StipVerloopLijst *self, int plaats)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->lijst, plaats);

  if (row != NULL && !STIP_IS_VERLOOP_RIJ (row))
    row = gtk_list_box_get_row_at_index (self->lijst, plaats + 1);
  for (int i = plaats - 1; row == NULL && i > 0; i--)
    if (STIP_IS_VERLOOP_RIJ (gtk_list_box_get_row_at_index (self->lijst, i)))
      row = gtk_list_box_get_row_at_index (self->lijst, i);
  return row;
}

/* Fills it again around the row that is selected. */
static void
refill (StipVerloopLijst *self)
{
  GtkListBoxRow *oud = gtk_list_box_get_selected_row (self->lijst);
  GtkAdjustment *plek = gtk_scrolled_window_get_vadjustment (self->rol);
  double         waarde = gtk_adjustment_get_value (plek);
  gboolean       focus = gtk_widget_get_focus_child (GTK_WIDGET (self->lijst)) != NULL;
  int            plaats = oud != NULL ? gtk_list_box_row_get_index (oud) : 1;
  gint64         id = oud != NULL && STIP_IS_VERLOOP_RIJ (oud) ? stip_verloop_rij_get_gebeurtenis (STIP_VERLOOP_RIJ (oud))->id : 0;

  fill_list (self);
  GtkListBoxRow *weer = find_row (self, id);
  if (weer == NULL && focus)
    weer = find_row_near (self, plaats);
  if (weer != NULL)
    gtk_list_box_select_row (self->lijst, weer);
  if (weer != NULL && focus)
    gtk_widget_grab_focus (GTK_WIDGET (weer));
  gtk_adjustment_set_value (plek, waarde);
}

void
stip_verloop_lijst_set_beeld (StipVerloopLijst *self, const StipDossierBeeld *beeld, StipTaal taal)
{
  StipDossierBeeld *vorig = g_steal_pointer (&self->beeld);

  self->beeld = stip_dossier_beeld_ref (beeld);
  self->taal = taal;
  stip_snelle_invoer_set_beeld (self->snel, beeld);
  refill (self);
  g_clear_pointer (&vorig, stip_dossier_beeld_unref);
}

static gboolean
scroll_to_row (gpointer data)
{
  GtkListBoxRow    *row = data;
  StipVerloopLijst *self = STIP_VERLOOP_LIJST (gtk_widget_get_ancestor (GTK_WIDGET (row), STIP_TYPE_VERLOOP_LIJST));
  double            x, y;

  if (self == NULL)
    return G_SOURCE_REMOVE;
  GtkAdjustment *plek = gtk_scrolled_window_get_vadjustment (self->rol);
  gtk_widget_translate_coordinates (GTK_WIDGET (row), GTK_WIDGET (self->lijst), 0, 0, &x, &y);
  gtk_adjustment_clamp_page (plek, y, y + gtk_widget_get_height (GTK_WIDGET (row)));
  return G_SOURCE_REMOVE;
}

void
stip_verloop_lijst_select (StipVerloopLijst *self, gint64 gebeurtenis_id)
{
  GtkListBoxRow *row = find_row (self, gebeurtenis_id);

  if (row == NULL && self->groep != ALLES)
    {
      gtk_toggle_button_set_active (self->alles, TRUE);
      row = find_row (self, gebeurtenis_id);
    }
  if (row == NULL)
    return;
  gtk_list_box_select_row (self->lijst, row);
  /* a row that was made just now has no place yet */
  g_idle_add_full (G_PRIORITY_LOW, scroll_to_row, g_object_ref (row), g_object_unref);
}

static void
on_row_activated_cb (StipVerloopLijst *self, GtkListBoxRow *row)
{
  if (STIP_IS_VERLOOP_RIJ (row))
    g_signal_emit (self, signals[OPEN_MOMENT], 0, stip_verloop_rij_get_gebeurtenis (STIP_VERLOOP_RIJ (row))->id);
}

/* The list is one stop of Tab, not as many as it has rows: GTK 4.8 knows no tab behaviour of a list. */
static gboolean
leave_list (StipVerloopLijst *self, gboolean terug)
{
  GtkWidget *naast = gtk_widget_get_next_sibling (GTK_WIDGET (self));

  if (terug)
    return gtk_widget_child_focus (gtk_widget_get_parent (GTK_WIDGET (self->alles)), GTK_DIR_TAB_FORWARD);
  return naast != NULL && gtk_widget_child_focus (naast, GTK_DIR_TAB_FORWARD);
}

static gboolean
on_key_pressed_cb (StipVerloopLijst *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->lijst);

  if ((keyval == GDK_KEY_Tab || keyval == GDK_KEY_ISO_Left_Tab) && (state & GDK_CONTROL_MASK) == 0)
    return leave_list (self, keyval == GDK_KEY_ISO_Left_Tab || (state & GDK_SHIFT_MASK) != 0);

  if ((keyval != GDK_KEY_Delete && keyval != GDK_KEY_KP_Delete) || row == NULL || !STIP_IS_VERLOOP_RIJ (row))
    return FALSE;
  g_signal_emit (self, signals[VERWIJDER], 0, stip_verloop_rij_get_gebeurtenis (STIP_VERLOOP_RIJ (row))->id);
  return TRUE;
}

static void
on_chip_toggled_cb (GtkToggleButton *chip, StipVerloopLijst *self)
{
  if (!gtk_toggle_button_get_active (chip))
    return;
  self->groep = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (chip), "groep"));
  if (self->beeld != NULL)
    refill (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->rol), 0);
}

static void
add_chip (StipVerloopLijst *self, GtkWidget *balk, const char *tekst, int groep)
{
  GtkWidget *chip = gtk_toggle_button_new_with_label (tekst);

  gtk_widget_add_css_class (chip, "stip-chip");
  gtk_widget_add_css_class (chip, "flat");
  g_object_set_data (G_OBJECT (chip), "groep", GINT_TO_POINTER (groep));
  if (groep == ALLES)
    self->alles = GTK_TOGGLE_BUTTON (chip);
  gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (chip), groep == ALLES ? NULL : self->alles);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), groep == ALLES);
  g_signal_connect_object (chip, "toggled", G_CALLBACK (on_chip_toggled_cb), self, 0);
  gtk_box_append (GTK_BOX (balk), chip);
}

/* The row where one was, else the first that stands for something. */
static gboolean
stip_verloop_lijst_grab_focus (GtkWidget *widget)
{
  StipVerloopLijst *self = STIP_VERLOOP_LIJST (widget);
  GtkListBoxRow    *row = gtk_list_box_get_selected_row (self->lijst);

  if (row == NULL)
    row = gtk_list_box_get_row_at_index (self->lijst, 1);
  return gtk_widget_grab_focus (row != NULL ? GTK_WIDGET (row) : GTK_WIDGET (self->alles));
}

void
stip_verloop_lijst_set_concepten (StipVerloopLijst *self, StipConcepten *concepten)
{
  stip_snelle_invoer_set_bron (self->snel, concepten);
}

void
stip_verloop_lijst_note (StipVerloopLijst *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->snel));
}

static void
stip_verloop_lijst_dispose (GObject *object)
{
  StipVerloopLijst *self = STIP_VERLOOP_LIJST (object);

  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  G_OBJECT_CLASS (stip_verloop_lijst_parent_class)->dispose (object);
}

static void
stip_verloop_lijst_class_init (StipVerloopLijstClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_verloop_lijst_dispose;
  g_type_ensure (STIP_TYPE_SNELLE_INVOER);
  widget_class->grab_focus = stip_verloop_lijst_grab_focus;
  signals[OPEN_MOMENT] = g_signal_new ("open-moment", STIP_TYPE_VERLOOP_LIJST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[VERWIJDER] = g_signal_new ("verwijder", STIP_TYPE_VERLOOP_LIJST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dossier/stip-verloop-lijst.ui");
  gtk_widget_class_bind_template_child (widget_class, StipVerloopLijst, snel);
  gtk_widget_class_bind_template_child (widget_class, StipVerloopLijst, lijst);
  gtk_widget_class_bind_template_child (widget_class, StipVerloopLijst, rol);
  gtk_widget_class_bind_template_child (widget_class, StipVerloopLijst, stapel);
  gtk_widget_class_bind_template_child_full (widget_class, "chips", FALSE, 0);
  gtk_widget_class_bind_template_callback_full (widget_class, "on_leave_cb", G_CALLBACK (gtk_widget_grab_focus));
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed_cb);
}

static void
stip_verloop_lijst_init (StipVerloopLijst *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->groep = ALLES;
  GtkWidget *chips = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (self), STIP_TYPE_VERLOOP_LIJST, "chips"));
  add_chip (self, chips, _ ("All"), ALLES);
  add_chip (self, chips, stip_woorden_groep (STIP_GROEP_CONTACT), STIP_GROEP_CONTACT);
  add_chip (self, chips, stip_woorden_groep (STIP_GROEP_SCHULDEISERS), STIP_GROEP_SCHULDEISERS);
  add_chip (self, chips, stip_woorden_groep (STIP_GROEP_BESLUIT), STIP_GROEP_BESLUIT);
  add_chip (self, chips, stip_woorden_groep (STIP_GROEP_AFSPRAAK), STIP_GROEP_AFSPRAAK);
}
