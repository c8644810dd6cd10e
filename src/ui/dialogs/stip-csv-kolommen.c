/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-csv-kolommen.h"

#include <glib/gi18n.h>

#include "core/stip-hoofdletter.h"
#include "ui/widgets/stip-keuze-naam.h"

#define VOORBEELDEN 3 /* rows that are shown of a column */

struct _StipCsvKolommen
{
  GtkBox parent_instance;

  GtkListBox    *lijst;
  GPtrArray     *keuzes; /* GtkDropDown per column */
  GtkStringList *namen;  /* "not taken in", then the fields */

  StipCsvKaart *kaart;
  GPtrArray    *velden; /* StipVeld, as in namen behind the first */
  gboolean      stil;   /* the program sets a choice, not somebody */
};

G_DEFINE_FINAL_TYPE (StipCsvKolommen, stip_csv_kolommen, GTK_TYPE_BOX)

enum
{
  GEWIJZIGD,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

static void
show_choices (StipCsvKolommen *self)
{
  self->stil = TRUE;
  for (guint i = 0; i < self->keuzes->len; i++)
    {
      const StipVeld *veld = stip_csv_kaart_veld (self->kaart, i);
      guint           plaats = 0;
      if (veld != NULL && g_ptr_array_find (self->velden, veld, &plaats))
        plaats++;
      gtk_drop_down_set_selected (g_ptr_array_index (self->keuzes, i), plaats);
    }
  self->stil = FALSE;
}

static void
on_chosen_cb (GtkDropDown *keuze, GParamSpec *pspec, StipCsvKolommen *self)
{
  guint kolom, plaats = gtk_drop_down_get_selected (keuze);

  if (self->stil || !g_ptr_array_find (self->keuzes, keuze, &kolom) || plaats == GTK_INVALID_LIST_POSITION)
    return;
  stip_csv_kaart_zet (self->kaart, kolom, plaats > 0 ? g_ptr_array_index (self->velden, plaats - 1) : NULL);
  show_choices (self);
  g_signal_emit (self, signals[GEWIJZIGD], 0);
}

/* What the first rows say in a column. (transfer full) */
static char *
make_examples (const StipCsvTabel *tabel, guint kolom)
{
  g_autoptr (GString) tekst = g_string_new (NULL);

  for (guint i = 1; i < MIN (tabel->rijen->len, VOORBEELDEN + 1); i++)
    {
      char      **cellen = g_ptr_array_index (tabel->rijen, i);
      const char *cel = kolom < g_strv_length (cellen) && *cellen[kolom] != '\0' ? cellen[kolom] : "–";
      g_string_append_printf (tekst, "%s%s", i > 1 ? "  ·  " : "", cel);
    }
  g_strdelimit (tekst->str, "\n", ' ');
  return g_strdup (tekst->str);
}

static GtkWidget *
new_label (const char *tekst, const char *klasse)
{
  GtkWidget *label = gtk_label_new (tekst);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (label, tekst);
  gtk_widget_add_css_class (label, klasse);
  return label;
}

static void
add_column (StipCsvKolommen *self, const StipCsvTabel *tabel, guint kolom)
{
  const char      *titel = ((char **)g_ptr_array_index (tabel->rijen, 0))[kolom];
  g_autofree char *naam = *titel != '\0' ? g_strdup (titel) : g_strdup_printf (_ ("Column %u"), kolom + 1);
  g_autofree char *voorbeelden = make_examples (tabel, kolom), *hulp = g_strdup_printf (_ ("Column %s is"), naam);
  GtkWidget       *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *tekst = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget       *keuze = gtk_drop_down_new (g_object_ref (G_LIST_MODEL (self->namen)), NULL), *voorbeeld, *rij = gtk_list_box_row_new ();

  gtk_widget_set_margin_top (vak, 6);
  gtk_widget_set_margin_bottom (vak, 6);
  gtk_widget_set_margin_start (vak, 12);
  gtk_widget_set_margin_end (vak, 12);
  gtk_widget_set_hexpand (tekst, TRUE);
  gtk_widget_set_valign (tekst, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (keuze, GTK_ALIGN_CENTER);
  gtk_widget_set_size_request (keuze, 220, -1);
  stip_keuze_set_naam (GTK_DROP_DOWN (keuze), hulp);
  g_signal_connect (keuze, "notify::selected", G_CALLBACK (on_chosen_cb), self);
  voorbeeld = new_label (voorbeelden, "caption");
  gtk_widget_add_css_class (voorbeeld, "stip-sub");
  gtk_box_append (GTK_BOX (tekst), new_label (naam, "heading"));
  gtk_box_append (GTK_BOX (tekst), voorbeeld);
  gtk_box_append (GTK_BOX (vak), tekst);
  gtk_box_append (GTK_BOX (vak), keuze);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (rij), vak);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (rij), FALSE);
  gtk_widget_set_focusable (rij, FALSE); /* the choice has the focus */
  gtk_list_box_append (self->lijst, rij);
  g_ptr_array_add (self->keuzes, keuze);
}

static void
clear (StipCsvKolommen *self)
{
  for (GtkListBoxRow *rij = gtk_list_box_get_row_at_index (self->lijst, 0); rij != NULL; rij = gtk_list_box_get_row_at_index (self->lijst, 0))
    gtk_list_box_remove (self->lijst, GTK_WIDGET (rij));
  g_ptr_array_set_size (self->keuzes, 0);
  gtk_string_list_splice (self->namen, 0, g_list_model_get_n_items (G_LIST_MODEL (self->namen)), NULL);
  g_clear_pointer (&self->velden, g_ptr_array_unref);
  g_clear_pointer (&self->kaart, stip_csv_kaart_free);
}

void
stip_csv_kolommen_set (StipCsvKolommen *self, StipCsvSoort soort, const StipCsvTabel *tabel, StipTaal taal)
{
  const char *const *titels = g_ptr_array_index (tabel->rijen, 0);

  self->stil = TRUE;
  clear (self);
  self->kaart = stip_csv_kaart_new_open (soort, titels);
  self->velden = stip_csv_velden (soort);
  gtk_string_list_append (self->namen, _ ("Not taken in"));
  for (guint i = 0; i < self->velden->len; i++)
    gtk_string_list_take (self->namen, stip_hoofdletter (stip_veld_naam (g_ptr_array_index (self->velden, i), taal)));
  for (guint i = 0; titels[i] != NULL; i++)
    add_column (self, tabel, i);
  show_choices (self);
}

const StipCsvKaart *
stip_csv_kolommen_get_kaart (StipCsvKolommen *self)
{
  return self->kaart;
}

static void
stip_csv_kolommen_dispose (GObject *object)
{
  StipCsvKolommen *self = STIP_CSV_KOLOMMEN (object);

  self->stil = TRUE; /* choices that go lose what was chosen */
  g_clear_object (&self->namen);
  g_clear_pointer (&self->velden, g_ptr_array_unref);
  G_OBJECT_CLASS (stip_csv_kolommen_parent_class)->dispose (object);
}

static void
stip_csv_kolommen_finalize (GObject *object)
{
  StipCsvKolommen *self = STIP_CSV_KOLOMMEN (object);

  g_ptr_array_unref (self->keuzes);
  g_clear_pointer (&self->kaart, stip_csv_kaart_free);
  G_OBJECT_CLASS (stip_csv_kolommen_parent_class)->finalize (object);
}

static void
stip_csv_kolommen_class_init (StipCsvKolommenClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_csv_kolommen_dispose;
  G_OBJECT_CLASS (klass)->finalize = stip_csv_kolommen_finalize;
  signals[GEWIJZIGD] = g_signal_new ("gewijzigd", STIP_TYPE_CSV_KOLOMMEN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stip_csv_kolommen_init (StipCsvKolommen *self)
{
  GtkWidget *rol = gtk_scrolled_window_new ();

  self->lijst = GTK_LIST_BOX (gtk_list_box_new ());
  self->keuzes = g_ptr_array_new ();
  self->namen = gtk_string_list_new (NULL);
  gtk_list_box_set_selection_mode (self->lijst, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->lijst), "boxed-list");
  gtk_widget_set_valign (GTK_WIDGET (self->lijst), GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->lijst), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Columns of the table"), -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (rol), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (rol), GTK_WIDGET (self->lijst));
  gtk_widget_set_vexpand (rol, TRUE);
  gtk_widget_set_hexpand (rol, TRUE);
  gtk_box_append (GTK_BOX (self), rol);
}
