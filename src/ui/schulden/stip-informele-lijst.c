/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/schulden/stip-informele-lijst.h"

#include <glib/gi18n.h>

#include "core/stip-schuld-veld.h"

#define ZONDER_ROL 3  /* rows; more of them scroll, so that the round stays in sight */
#define HOOGST     90 /* px, of those */

struct _StipInformeleLijst
{
  GtkBox parent_instance;

  GtkScrolledWindow *rol;
  GtkListBox        *lijst;
  GArray            *ids; /* gint64 per row */
};

G_DEFINE_FINAL_TYPE (StipInformeleLijst, stip_informele_lijst, GTK_TYPE_BOX)

enum
{
  OPEN,
  WEG,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

static GtkWidget *
new_label (const char *tekst, const char *klasse, gboolean groeit)
{
  GtkWidget *label = gtk_label_new (tekst);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, groeit);
  gtk_widget_set_tooltip_text (label, tekst);
  if (klasse != NULL)
    gtk_widget_add_css_class (label, klasse);
  return label;
}

/* "frozen: no interest, no repayment, until 1 Jan 2028". (transfer full) NULL where nothing was agreed. */
static char *
make_agreement (const StipSchuld *schuld, StipDatum vandaag, StipTaal taal)
{
  const StipKeuze *keuze = schuld->afspraak != NULL ? stip_schuld_keuze (stip_schuld_veld ("schuld.afspraak")->keuzes, schuld->afspraak) : NULL;
  g_autofree char *tot = stip_datum_is_bekend (schuld->afspraak_tot) ? stip_datum_format (schuld->afspraak_tot, STIP_DATUM_DAG_KORT, taal, vandaag) : NULL;

  if (keuze == NULL)
    return NULL;
  return tot != NULL ? g_strdup_printf (_ ("%s, until %s"), stip_keuze_naam (keuze, taal), tot) : g_strdup (stip_keuze_naam (keuze, taal));
}

static void
add_row (StipInformeleLijst *self, const StipSchuld *schuld, StipDatum vandaag, StipTaal taal)
{
  const char      *naam = schuld->schuldeiser != NULL ? schuld->schuldeiser : "–";
  g_autofree char *afspraak = make_agreement (schuld, vandaag, taal), *bedrag = stip_geld_format_euro (schuld->bedrag);
  const char      *zin = afspraak != NULL ? afspraak : _ ("no agreement yet");
  g_autofree char *alles = g_strdup_printf ("%s, %s, %s", naam, bedrag, zin);
  GtkWidget       *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *wat = new_label (zin, afspraak != NULL ? "stip-sub" : "stip-fg", TRUE), *rij = gtk_list_box_row_new ();

  if (afspraak == NULL)
    gtk_widget_add_css_class (wat, "soon");
  gtk_widget_set_margin_start (vak, 12);
  gtk_widget_set_margin_end (vak, 18);
  gtk_widget_set_margin_top (vak, 3);
  gtk_widget_set_margin_bottom (vak, 3);
  gtk_box_append (GTK_BOX (vak), new_label (naam, NULL, FALSE));
  gtk_box_append (GTK_BOX (vak), wat);
  gtk_box_append (GTK_BOX (vak), new_label (bedrag, "numeric", FALSE));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (rij), vak);
  gtk_accessible_update_property (GTK_ACCESSIBLE (rij), GTK_ACCESSIBLE_PROPERTY_LABEL, alles, -1);
  gtk_list_box_append (self->lijst, rij);
  g_array_append_val (self->ids, schuld->id);
}

void
stip_informele_lijst_set (StipInformeleLijst *self, const StipDossier *dossier, StipDatum vandaag, StipTaal taal)
{
  for (GtkListBoxRow *rij = gtk_list_box_get_row_at_index (self->lijst, 0); rij != NULL; rij = gtk_list_box_get_row_at_index (self->lijst, 0))
    gtk_list_box_remove (self->lijst, GTK_WIDGET (rij));
  g_array_set_size (self->ids, 0);
  for (guint i = 0; i < dossier->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (dossier->schulden, i);
      if (schuld->informeel == STIP_JANEE_JA)
        add_row (self, schuld, vandaag, taal);
    }
  gtk_scrolled_window_set_policy (self->rol, GTK_POLICY_NEVER, self->ids->len > ZONDER_ROL ? GTK_POLICY_AUTOMATIC : GTK_POLICY_NEVER);
  gtk_scrolled_window_set_min_content_height (self->rol, self->ids->len > ZONDER_ROL ? HOOGST : -1);
  gtk_widget_set_visible (GTK_WIDGET (self), self->ids->len > 0);
}

static void
emit_of (StipInformeleLijst *self, guint signal, GtkListBoxRow *rij)
{
  if (rij != NULL)
    g_signal_emit (self, signals[signal], 0, g_array_index (self->ids, gint64, gtk_list_box_row_get_index (rij)));
}

static void
on_activated_cb (StipInformeleLijst *self, GtkListBoxRow *rij)
{
  emit_of (self, OPEN, rij);
}

static gboolean
on_key_cb (StipInformeleLijst *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (keyval != GDK_KEY_Delete || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;
  emit_of (self, WEG, gtk_list_box_get_selected_row (self->lijst));
  return TRUE;
}

static void
stip_informele_lijst_finalize (GObject *object)
{
  g_array_unref (STIP_INFORMELE_LIJST (object)->ids);
  G_OBJECT_CLASS (stip_informele_lijst_parent_class)->finalize (object);
}

static void
stip_informele_lijst_class_init (StipInformeleLijstClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = stip_informele_lijst_finalize;
  signals[OPEN] = g_signal_new ("open", STIP_TYPE_INFORMELE_LIJST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[WEG] = g_signal_new ("weg", STIP_TYPE_INFORMELE_LIJST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
stip_informele_lijst_init (StipInformeleLijst *self)
{
  GtkWidget          *kop = new_label (_ ("Informal, outside the proposal"), "caption-heading", FALSE);
  GtkEventController *toetsen = gtk_event_controller_key_new ();

  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_add_css_class (GTK_WIDGET (self), "stip-informal");
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_set_valign (kop, GTK_ALIGN_START);
  gtk_widget_set_margin_start (kop, 18);
  gtk_widget_set_margin_top (kop, 5);
  self->rol = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  self->lijst = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->lijst), "stip-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->lijst), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Informal debts"), -1);
  g_signal_connect_object (self->lijst, "row-activated", G_CALLBACK (on_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (toetsen, "key-pressed", G_CALLBACK (on_key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->lijst), toetsen);
  gtk_scrolled_window_set_propagate_natural_height (self->rol, TRUE);
  gtk_scrolled_window_set_child (self->rol, GTK_WIDGET (self->lijst));
  gtk_widget_set_hexpand (GTK_WIDGET (self->rol), TRUE);
  gtk_box_append (GTK_BOX (self), kop);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->rol));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
stip_informele_lijst_new (void)
{
  return g_object_new (STIP_TYPE_INFORMELE_LIJST, NULL);
}
