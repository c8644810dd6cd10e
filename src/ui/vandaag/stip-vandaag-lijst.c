/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/vandaag/stip-vandaag-lijst.h"

#include <glib/gi18n.h>
#include <string.h>

#include "core/stip-zoektekst.h"
#include "ui/stip-sneltoetsen.h"
#include "ui/vandaag/stip-vandaag-rij.h"

#define FEW 5 /* of what comes later, until somebody asks for all */

struct _StipVandaagLijst
{
  GtkWidget          parent_instance;
  GtkScrolledWindow *rol;
  GtkListBox        *lijst;

  StipAgenda *agenda;
  char       *zoek;
  gboolean    met_consulent, alles;
  StipTaal    taal;
  int         aantal[STIP_AGENDA_GROEPEN]; /* that match, shown or not */
  char       *gekozen;                     /* key of the selected row */
  gboolean    bezig;                       /* while rows go and come: nothing is chosen by a person */
};

enum
{
  OPEN,
  ACTIE,
  MENU,
  GEKOZEN,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipVandaagLijst, stip_vandaag_lijst, GTK_TYPE_WIDGET)

/* --- headings --- */

static const struct
{
  const char *icoon, *klasse;
  const char *titel;
} groepen[STIP_AGENDA_GROEPEN] = {
  [STIP_AGENDA_TE_LAAT] = { "dialog-warning-symbolic", "late", N_ ("Too late") },
  [STIP_AGENDA_VANDAAG] = { "alarm-symbolic", NULL, N_ ("Today") },
  [STIP_AGENDA_DEZE_WEEK] = { NULL, NULL, N_ ("This week") },
  [STIP_AGENDA_LATER] = { NULL, NULL, N_ ("Later") },
};

static void
on_all_clicked_cb (GtkButton *button, StipVandaagLijst *self)
{
  stip_vandaag_lijst_set_alles (self, !self->alles);
}

static GtkWidget *
make_all_button (StipVandaagLijst *self)
{
  g_autofree char *label = self->alles ? g_strdup (_ ("Show fewer")) : g_strdup_printf (_ ("Show all %d"), self->aantal[STIP_AGENDA_LATER]);
  GtkWidget       *button = gtk_button_new_with_label (label);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "caption");
  gtk_widget_add_css_class (button, "stip-tight");
  gtk_widget_set_hexpand (button, TRUE);
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_all_clicked_cb), self, 0);
  return button;
}

static GtkWidget *
make_heading (StipVandaagLijst *self, StipAgendaGroep groep)
{
  g_autofree char *number = g_strdup_printf ("%d", self->aantal[groep]);
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *title = gtk_label_new (_ (groepen[groep].titel)), *count = gtk_label_new (number);

  if (groepen[groep].icoon != NULL)
    gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (groepen[groep].icoon));
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), count);
  gtk_widget_add_css_class (title, "heading");
  gtk_widget_add_css_class (count, "stip-count");
  gtk_widget_set_valign (count, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (box, "stip-group");
  if (groepen[groep].klasse != NULL)
    {
      gtk_widget_add_css_class (box, "stip-fg");
      gtk_widget_add_css_class (box, groepen[groep].klasse);
      gtk_widget_add_css_class (count, groepen[groep].klasse);
    }
  if (groep == STIP_AGENDA_LATER && self->aantal[groep] > FEW)
    gtk_box_append (GTK_BOX (box), make_all_button (self));
  return box;
}

static void
update_heading (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  StipAgendaGroep groep = stip_vandaag_rij_get_rij (STIP_VANDAAG_RIJ (row))->groep;

  if (before != NULL && stip_vandaag_rij_get_rij (STIP_VANDAAG_RIJ (before))->groep == groep)
    gtk_list_box_row_set_header (row, NULL);
  else if (gtk_list_box_row_get_header (row) == NULL)
    gtk_list_box_row_set_header (row, make_heading (data, groep));
}

/* --- rows --- */

static void
select_and_emit (StipVandaagLijst *self, GtkWidget *row, guint signal)
{
  gtk_list_box_select_row (self->lijst, GTK_LIST_BOX_ROW (row));
  g_signal_emit (self, signals[signal], 0);
}

static void
on_row_actie_cb (GtkWidget *row, StipVandaagLijst *self)
{
  select_and_emit (self, row, ACTIE);
}

static gboolean
matches (StipVandaagLijst *self, const StipAgendaRij *rij)
{
  if (*self->zoek == '\0')
    return TRUE;
  g_autofree char *wat = stip_agenda_rij_dup_wat (rij);
  g_autofree char *alles = g_strjoin (" ", rij->naam, rij->nummer != NULL ? rij->nummer : "", wat, rij->consulent != NULL ? rij->consulent : "", NULL);
  g_autofree char *plat = stip_zoektekst_normaliseer (alles);
  return strstr (plat, self->zoek) != NULL;
}

static void
add_row (StipVandaagLijst *self, const StipAgendaRij *rij, GtkSizeGroup *knoppen)
{
  GtkWidget *row = stip_vandaag_rij_new (rij, self->agenda->vandaag, self->taal, knoppen, self->met_consulent);

  g_signal_connect_object (row, "actie", G_CALLBACK (on_row_actie_cb), self, 0);
  gtk_list_box_append (self->lijst, row);
}

static void
remove_rows (StipVandaagLijst *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->lijst, 0)) != NULL)
    gtk_list_box_remove (self->lijst, GTK_WIDGET (row));
}

static guint
add_rows (StipVandaagLijst *self)
{
  g_autoptr (GtkSizeGroup) knoppen = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GPtrArray) passend = g_ptr_array_new ();
  gboolean alles = self->alles || *self->zoek != '\0';

  memset (self->aantal, 0, sizeof self->aantal);
  for (guint i = 0; self->agenda != NULL && i < self->agenda->rijen->len; i++)
    {
      const StipAgendaRij *rij = g_ptr_array_index (self->agenda->rijen, i);
      if (!matches (self, rij))
        continue;
      g_ptr_array_add (passend, (gpointer)rij);
      self->aantal[rij->groep]++;
    }
  int later = 0; /* the headings need the counts of all */
  for (guint i = 0; i < passend->len; i++)
    {
      const StipAgendaRij *rij = g_ptr_array_index (passend, i);
      if (rij->groep != STIP_AGENDA_LATER || alles || later++ < FEW)
        add_row (self, rij, knoppen);
    }
  return passend->len;
}

static GtkListBoxRow *
find_row (StipVandaagLijst *self, const char *sleutel)
{
  GtkListBoxRow *row;

  for (int i = 0; sleutel != NULL && (row = gtk_list_box_get_row_at_index (self->lijst, i)) != NULL; i++)
    {
      g_autofree char *deze = stip_agenda_rij_dup_sleutel (stip_vandaag_rij_get_rij (STIP_VANDAAG_RIJ (row)));
      if (g_str_equal (deze, sleutel))
        return row;
    }
  return NULL;
}

static int
count_rows (StipVandaagLijst *self)
{
  int n = 0;
  while (gtk_list_box_get_row_at_index (self->lijst, n) != NULL)
    n++;
  return n;
}

static void
keep_chosen (StipVandaagLijst *self)
{
  const StipAgendaRij *rij = stip_vandaag_lijst_get_gekozen (self);

  g_clear_pointer (&self->gekozen, g_free);
  self->gekozen = rij != NULL ? stip_agenda_rij_dup_sleutel (rij) : NULL;
  g_signal_emit (self, signals[GEKOZEN], 0);
}

static guint
refill (StipVandaagLijst *self)
{
  GtkListBoxRow *oud = gtk_list_box_get_selected_row (self->lijst);
  GtkAdjustment *plek = gtk_scrolled_window_get_vadjustment (self->rol);
  double         waarde = gtk_adjustment_get_value (plek);
  gboolean       focus = stip_widget_has_focus_within (GTK_WIDGET (self->lijst));
  int            plaats = oud != NULL ? gtk_list_box_row_get_index (oud) : 0;

  self->bezig = TRUE;
  remove_rows (self);
  guint          n = add_rows (self);
  GtkListBoxRow *weer = find_row (self, self->gekozen);
  if (weer == NULL && n > 0)
    weer = gtk_list_box_get_row_at_index (self->lijst, MIN (plaats, count_rows (self) - 1));
  gtk_list_box_select_row (self->lijst, weer);
  if (weer != NULL && focus)
    gtk_widget_grab_focus (GTK_WIDGET (weer));
  gtk_adjustment_set_value (plek, waarde);
  self->bezig = FALSE;
  keep_chosen (self);
  return n;
}

guint
stip_vandaag_lijst_fill (StipVandaagLijst *self, const StipAgenda *agenda, const char *zoek, gboolean met_consulent, StipTaal taal)
{
  StipAgenda *vorige = g_steal_pointer (&self->agenda);

  self->agenda = stip_agenda_ref (agenda);
  g_free (self->zoek);
  self->zoek = stip_zoektekst_normaliseer (zoek);
  self->met_consulent = met_consulent;
  self->taal = taal;
  guint n = refill (self);
  g_clear_pointer (&vorige, stip_agenda_unref);
  return n;
}

void
stip_vandaag_lijst_clear (StipVandaagLijst *self)
{
  self->bezig = TRUE;
  remove_rows (self);
  self->bezig = FALSE;
  g_clear_pointer (&self->agenda, stip_agenda_unref);
}

void
stip_vandaag_lijst_set_alles (StipVandaagLijst *self, gboolean alles)
{
  if (self->alles == alles)
    return;
  self->alles = alles;
  if (self->agenda != NULL)
    refill (self);
  if (stip_vandaag_lijst_get_gekozen_widget (self) != NULL)
    gtk_widget_grab_focus (stip_vandaag_lijst_get_gekozen_widget (self));
}

GtkWidget *
stip_vandaag_lijst_get_gekozen_widget (StipVandaagLijst *self)
{
  return GTK_WIDGET (gtk_list_box_get_selected_row (self->lijst));
}

const StipAgendaRij *
stip_vandaag_lijst_get_gekozen (StipVandaagLijst *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->lijst);
  return row != NULL ? stip_vandaag_rij_get_rij (STIP_VANDAAG_RIJ (row)) : NULL;
}

/* A dossier may have several rows: from the selected one on, the first of another dossier. */
gint64
stip_vandaag_lijst_neighbour (StipVandaagLijst *self, gint64 dossier_id, int step)
{
  GtkListBoxRow       *row = gtk_list_box_get_selected_row (self->lijst);
  const StipAgendaRij *rij = row != NULL ? stip_vandaag_rij_get_rij (STIP_VANDAAG_RIJ (row)) : NULL;

  while (rij != NULL && rij->dossier_id == dossier_id)
    {
      int plaats = gtk_list_box_row_get_index (row) + step;
      row = plaats >= 0 ? gtk_list_box_get_row_at_index (self->lijst, plaats) : NULL;
      rij = row != NULL ? stip_vandaag_rij_get_rij (STIP_VANDAAG_RIJ (row)) : NULL;
    }
  if (rij == NULL)
    return 0;
  gtk_list_box_select_row (self->lijst, row);
  return rij->dossier_id;
}

/* --- pointer and keyboard --- */

static void
on_row_activated_cb (StipVandaagLijst *self)
{
  g_signal_emit (self, signals[OPEN], 0);
}

static void
on_row_selected_cb (StipVandaagLijst *self)
{
  if (!self->bezig)
    keep_chosen (self);
}

static void
on_right_pressed_cb (GtkGestureClick *gesture, int n, double x, double y, StipVandaagLijst *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (self->lijst, (int)y);

  if (row == NULL)
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (row));
  select_and_emit (self, GTK_WIDGET (row), MENU);
}

static gboolean
on_key_pressed_cb (StipVandaagLijst *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkWidget *row = stip_vandaag_lijst_get_gekozen_widget (self);

  if (row == NULL || !(keyval == GDK_KEY_Menu || (keyval == GDK_KEY_F10 && (state & GDK_SHIFT_MASK) != 0)))
    return FALSE;
  select_and_emit (self, row, MENU);
  return TRUE;
}

/* The row where one was, else the first. */
static gboolean
stip_vandaag_lijst_grab_focus (GtkWidget *widget)
{
  StipVandaagLijst *self = STIP_VANDAAG_LIJST (widget);
  GtkWidget        *row = stip_vandaag_lijst_get_gekozen_widget (self);

  if (row == NULL)
    row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->lijst, 0));
  return row != NULL && gtk_widget_grab_focus (row);
}

/* --- the widget --- */

static void
stip_vandaag_lijst_dispose (GObject *object)
{
  StipVandaagLijst *self = STIP_VANDAAG_LIJST (object);
  GtkWidget        *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  self->bezig = TRUE;
  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_pointer (&self->agenda, stip_agenda_unref);
  g_clear_pointer (&self->zoek, g_free);
  g_clear_pointer (&self->gekozen, g_free);
  G_OBJECT_CLASS (stip_vandaag_lijst_parent_class)->dispose (object);
}

static void
stip_vandaag_lijst_class_init (StipVandaagLijstClass *klass)
{
  static const char *const namen[] = { "open", "actie", "menu", "gekozen" };
  GtkWidgetClass          *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_vandaag_lijst_dispose;
  widget_class->grab_focus = stip_vandaag_lijst_grab_focus;
  for (gsize i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_new (namen[i], STIP_TYPE_VANDAAG_LIJST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/vandaag/stip-vandaag-lijst.ui");
  gtk_widget_class_bind_template_child (widget_class, StipVandaagLijst, rol);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagLijst, lijst);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_right_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed_cb);
}

static void
stip_vandaag_lijst_init (StipVandaagLijst *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->zoek = g_strdup ("");
  gtk_list_box_set_header_func (self->lijst, update_heading, self, NULL);
}
