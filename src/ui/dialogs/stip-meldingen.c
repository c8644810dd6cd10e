/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-meldingen.h"

#include <glib/gi18n.h>

#include "core/stip-hoofdletter.h"

struct _StipMeldingen
{
  GtkBox parent_instance;

  GtkLabel       *kop;
  GtkListView    *lijst;
  GtkSearchEntry *zoek;

  GtkStringList   *regels; /* "melding\npad, regel n": one string a warning, so that the filter finds all of it */
  GtkStringFilter *filter;
};

G_DEFINE_FINAL_TYPE (StipMeldingen, stip_meldingen, GTK_TYPE_BOX)

static void
begin (StipMeldingen *self, guint aantal)
{
  g_autofree char *kop = g_strdup_printf (ngettext ("%u point to look at", "%u points to look at", aantal), aantal);

  gtk_string_list_splice (self->regels, 0, g_list_model_get_n_items (G_LIST_MODEL (self->regels)), NULL);
  gtk_label_set_label (self->kop, kop);
  gtk_widget_set_visible (GTK_WIDGET (self), aantal > 0);
}

void
stip_meldingen_set (StipMeldingen *self, const StipDdasUitkomst *uitkomst)
{
  begin (self, uitkomst->waarschuwingen->len);
  for (guint i = 0; i < uitkomst->waarschuwingen->len; i++)
    {
      const StipDdasMelding *melding = g_ptr_array_index (uitkomst->waarschuwingen, i);
      gtk_string_list_take (self->regels, g_strdup_printf (_ ("%s\nline %u, %s"), melding->melding, melding->regel, melding->pad));
    }
}

void
stip_meldingen_set_csv (StipMeldingen *self, GPtrArray *fouten)
{
  begin (self, fouten->len);
  for (guint i = 0; i < fouten->len; i++)
    {
      const StipCsvFout *fout = g_ptr_array_index (fouten, i);
      gtk_string_list_take (self->regels, fout->kolom != NULL ? g_strdup_printf (_ ("%s\nline %u, column “%s”"), fout->melding, fout->regel, fout->kolom)
                                                              : g_strdup_printf (_ ("%s\nline %u"), fout->melding, fout->regel));
    }
}

static void
on_setup_cb (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *tekst = gtk_label_new (NULL);
  GtkWidget *plek = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (tekst), 0);
  gtk_label_set_wrap (GTK_LABEL (tekst), TRUE);
  gtk_label_set_xalign (GTK_LABEL (plek), 0);
  gtk_label_set_wrap (GTK_LABEL (plek), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (plek), PANGO_WRAP_CHAR);
  gtk_widget_add_css_class (plek, "caption");
  gtk_widget_add_css_class (plek, "stip-sub");
  gtk_widget_set_margin_top (vak, 6);
  gtk_widget_set_margin_bottom (vak, 6);
  gtk_widget_set_margin_start (vak, 12);
  gtk_widget_set_margin_end (vak, 12);
  gtk_box_append (GTK_BOX (vak), tekst);
  gtk_box_append (GTK_BOX (vak), plek);
  gtk_list_item_set_child (item, vak);
}

/* The reader of a delivery begins with a small letter, for behind a colon; here it stands alone. */
static char *
format_sentence (const char *melding)
{
  return stip_hoofdletter (melding);
}

static void
on_bind_cb (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  GtkWidget *tekst = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  g_auto (GStrv) delen = g_strsplit (gtk_string_object_get_string (gtk_list_item_get_item (item)), "\n", 2);

  g_autofree char *zin = format_sentence (delen[0]);

  gtk_label_set_label (GTK_LABEL (tekst), zin);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_next_sibling (tekst)), delen[1] != NULL ? delen[1] : "");
}

static void
on_search_cb (StipMeldingen *self)
{
  gtk_string_filter_set_search (self->filter, gtk_editable_get_text (GTK_EDITABLE (self->zoek)));
}

/* What is shown now, as lines of text. */
static void
on_copy_cb (StipMeldingen *self)
{
  GListModel *getoond = G_LIST_MODEL (gtk_list_view_get_model (self->lijst));
  g_autoptr (GString) alles = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (getoond); i++)
    {
      g_autoptr (GtkStringObject) regel = g_list_model_get_item (getoond, i);
      g_auto (GStrv) delen = g_strsplit (gtk_string_object_get_string (regel), "\n", 2);
      g_string_append_printf (alles, "%s\t%s\n", delen[1], delen[0]);
    }
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), alles->str);
}

static void
stip_meldingen_dispose (GObject *object)
{
  StipMeldingen *self = STIP_MELDINGEN (object);

  g_clear_object (&self->regels);
  g_clear_object (&self->filter);
  G_OBJECT_CLASS (stip_meldingen_parent_class)->dispose (object);
}

static void
stip_meldingen_class_init (StipMeldingenClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_meldingen_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dialogs/stip-meldingen.ui");
  gtk_widget_class_bind_template_child (widget_class, StipMeldingen, kop);
  gtk_widget_class_bind_template_child (widget_class, StipMeldingen, lijst);
  gtk_widget_class_bind_template_child (widget_class, StipMeldingen, zoek);
  gtk_widget_class_bind_template_callback (widget_class, on_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_copy_cb);
}

static void
stip_meldingen_init (StipMeldingen *self)
{
  g_autoptr (GtkListItemFactory) rijen = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkSelectionModel) keuze = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->regels = gtk_string_list_new (NULL);
  self->filter = gtk_string_filter_new (gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string"));
  g_signal_connect (rijen, "setup", G_CALLBACK (on_setup_cb), NULL);
  g_signal_connect (rijen, "bind", G_CALLBACK (on_bind_cb), NULL);
  keuze = GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->regels)), g_object_ref (GTK_FILTER (self->filter))))));
  gtk_list_view_set_model (self->lijst, keuze);
  gtk_list_view_set_factory (self->lijst, rijen);
}

GtkWidget *
stip_meldingen_new (void)
{
  return g_object_new (STIP_TYPE_MELDINGEN, NULL);
}
