/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-soort-keuze.h"

#include <glib/gi18n.h>

#include "core/stip-gebeurtenis.h"
#include "ui/dossier/stip-dossier-woorden.h"
#include "ui/widgets/stip-keuze-naam.h"

/* The order in which a person looks for a kind: what is recorded daily first. */
static const StipGroep groepen[] = { STIP_GROEP_CONTACT, STIP_GROEP_AFSPRAAK, STIP_GROEP_SCHULDEISERS, STIP_GROEP_BESLUIT, STIP_GROEP_VERLOOP };

/* The item: a string object would do for the search, but not for the icon and the group. */
#define STIP_TYPE_SOORT_ITEM (stip_soort_item_get_type ())
G_DECLARE_FINAL_TYPE (StipSoortItem, stip_soort_item, STIP, SOORT_ITEM, GObject)

struct _StipSoortItem
{
  GObject parent_instance;

  const StipGebeurtenisSoort *soort;
  char                       *naam;
};

G_DEFINE_FINAL_TYPE (StipSoortItem, stip_soort_item, G_TYPE_OBJECT)

static void
stip_soort_item_finalize (GObject *object)
{
  g_free (STIP_SOORT_ITEM (object)->naam);
  G_OBJECT_CLASS (stip_soort_item_parent_class)->finalize (object);
}

static void
stip_soort_item_class_init (StipSoortItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stip_soort_item_finalize;
}

static void
stip_soort_item_init (StipSoortItem *self)
{
}

struct _StipSoortKeuze
{
  GtkWidget parent_instance;

  GtkDropDown *lijst;
  GListStore  *model;
};

enum
{
  CHANGED,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipSoortKeuze, stip_soort_keuze, GTK_TYPE_WIDGET)

static char *
format_naam (StipSoortItem *item, gpointer data)
{
  return g_strdup (item->naam);
}

static void
add_group (StipSoortKeuze *self, StipGroep groep, GPtrArray *bezet, const StipGebeurtenisSoort *blijft, StipTaal taal)
{
  gsize                       aantal;
  const StipGebeurtenisSoort *soorten = stip_gebeurtenis_soort_alle (&aantal);

  for (gsize i = 0; i < aantal; i++)
    {
      const StipGebeurtenisSoort *soort = &soorten[i];
      gboolean                    vol = soort->enkel && stip_gebeurtenissen_zoek (bezet, soort->id) != NULL;
      if (soort->groep != groep || (soort != blijft && (!soort->invoer || vol)))
        continue;
      g_autoptr (StipSoortItem) item = g_object_new (STIP_TYPE_SOORT_ITEM, NULL);
      item->soort = soort;
      item->naam = stip_woorden_soort (soort, taal);
      g_list_store_append (self->model, item);
    }
}

void
stip_soort_keuze_fill (StipSoortKeuze *self, GPtrArray *bezet, const StipGebeurtenisSoort *blijft, StipTaal taal)
{
  g_list_store_remove_all (self->model);
  for (gsize i = 0; i < G_N_ELEMENTS (groepen); i++)
    add_group (self, groepen[i], bezet, blijft, taal);
}

void
stip_soort_keuze_set_soort (StipSoortKeuze *self, const StipGebeurtenisSoort *soort)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->model)); i++)
    {
      g_autoptr (StipSoortItem) item = g_list_model_get_item (G_LIST_MODEL (self->model), i);
      if (item->soort == soort)
        gtk_drop_down_set_selected (self->lijst, i);
    }
}

const StipGebeurtenisSoort *
stip_soort_keuze_get_soort (StipSoortKeuze *self)
{
  StipSoortItem *item = gtk_drop_down_get_selected_item (self->lijst);
  return item != NULL ? item->soort : NULL;
}

static void
on_setup_cb (GtkListItemFactory *factory, GtkListItem *list_item, gpointer data)
{
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *naam = gtk_label_new (NULL);
  GtkWidget *groep = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (naam), 0);
  gtk_label_set_ellipsize (GTK_LABEL (naam), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (naam, TRUE);
  gtk_widget_add_css_class (groep, "caption");
  gtk_widget_add_css_class (groep, "stip-sub");
  gtk_box_append (GTK_BOX (vak), gtk_image_new ());
  gtk_box_append (GTK_BOX (vak), naam);
  gtk_box_append (GTK_BOX (vak), groep);
  gtk_list_item_set_child (list_item, vak);
}

static void
on_bind_cb (GtkListItemFactory *factory, GtkListItem *list_item, gpointer data)
{
  StipSoortItem   *item = gtk_list_item_get_item (list_item);
  GtkWidget       *icoon = gtk_widget_get_first_child (gtk_list_item_get_child (list_item));
  GtkWidget       *naam = gtk_widget_get_next_sibling (icoon);
  g_autofree char *icoon_naam = stip_woorden_icoon (item->soort);

  gtk_image_set_from_icon_name (GTK_IMAGE (icoon), icoon_naam);
  gtk_label_set_label (GTK_LABEL (naam), item->naam);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_next_sibling (naam)), stip_woorden_groep (item->soort->groep));
}

static void
on_selected_cb (StipSoortKeuze *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
stip_soort_keuze_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (STIP_SOORT_KEUZE (widget)->lijst));
}

static void
stip_soort_keuze_dispose (GObject *object)
{
  StipSoortKeuze *self = STIP_SOORT_KEUZE (object);

  if (self->lijst != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->lijst));
  self->lijst = NULL;
  g_clear_object (&self->model);
  G_OBJECT_CLASS (stip_soort_keuze_parent_class)->dispose (object);
}

static void
stip_soort_keuze_class_init (StipSoortKeuzeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_soort_keuze_dispose;
  widget_class->grab_focus = stip_soort_keuze_grab_focus;
  signals[CHANGED] = g_signal_new ("changed", STIP_TYPE_SOORT_KEUZE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
stip_soort_keuze_init (StipSoortKeuze *self)
{
  g_autoptr (GtkListItemFactory) rijen = gtk_signal_list_item_factory_new ();
  GtkExpression *zoek = gtk_cclosure_expression_new (G_TYPE_STRING, NULL, 0, NULL, G_CALLBACK (format_naam), NULL, NULL);

  self->model = g_list_store_new (STIP_TYPE_SOORT_ITEM);
  g_signal_connect (rijen, "setup", G_CALLBACK (on_setup_cb), NULL);
  g_signal_connect (rijen, "bind", G_CALLBACK (on_bind_cb), NULL);
  self->lijst = GTK_DROP_DOWN (gtk_drop_down_new (g_object_ref (G_LIST_MODEL (self->model)), zoek));
  gtk_drop_down_set_factory (self->lijst, rijen);
  gtk_drop_down_set_enable_search (self->lijst, TRUE);
  g_signal_connect_object (self->lijst, "notify::selected-item", G_CALLBACK (on_selected_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (GTK_WIDGET (self->lijst), GTK_WIDGET (self));
  stip_keuze_set_naam (self->lijst, _ ("Kind of moment"));
}

GtkWidget *
stip_soort_keuze_new (void)
{
  return g_object_new (STIP_TYPE_SOORT_KEUZE, NULL);
}
