/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/widgets/stip-leespunt-rij.h"

#include <glib/gi18n.h>

#include "core/stip-hoofdletter.h"

#define LETTERS_BREED 34 /* a row is not wider by itself: the panel stands beside a text */
#define WOORDEN_MAX   60 /* characters of a sentence that its row repeats */

struct _StipLeespuntRij
{
  GtkListBoxRow parent_instance;

  StipLeesbaarheid   *cijfers;
  const StipLeesPunt *punt;
};

enum
{
  VERANDER,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipLeespuntRij, stip_leespunt_rij, GTK_TYPE_LIST_BOX_ROW)

const StipLeesPunt *
stip_leespunt_rij_get_punt (StipLeespuntRij *self)
{
  return self->punt;
}

char *
stip_leespunt_rij_dup_nieuw (StipLeespuntRij *self)
{
  g_autofree char *eerste = g_utf8_substring (self->punt->woord, 0, 1);

  if (!self->punt->vervangbaar)
    return g_strdup_printf ("%s (%s)", self->punt->woord, self->punt->gewoon);
  return g_unichar_isupper (g_utf8_get_char (eerste)) ? stip_hoofdletter (self->punt->gewoon) : g_strdup (self->punt->gewoon);
}

/* (transfer full) */
static char *
make_title (const StipLeesPunt *punt, const char *woorden)
{
  switch (punt->soort)
    {
    case STIP_LEES_JARGON:
      return g_strdup_printf ("“%s”", woorden);
    case STIP_LEES_LANGE_ZIN:
      return g_strdup_printf (ngettext ("Sentence of %u word", "Sentence of %u words", punt->woorden), punt->woorden);
    case STIP_LEES_LIJDEND:
      return g_strdup (_ ("Who does it?"));
    case STIP_LEES_TANG:
    default:
      return g_strdup (_ ("What belongs together stands apart"));
    }
}

static char *
make_subtitle (const StipLeesPunt *punt, const char *woorden)
{
  g_autofree char *kort = g_utf8_strlen (woorden, -1) > WOORDEN_MAX ? g_utf8_substring (woorden, 0, WOORDEN_MAX) : NULL;

  if (punt->soort == STIP_LEES_JARGON)
    return g_strdup (punt->gewoon);
  return kort != NULL ? g_strdup_printf ("“%s…”", kort) : g_strdup_printf ("“%s”", woorden);
}

static GtkWidget *
make_label (const char *tekst, const char *klasse, const char *tweede)
{
  GtkWidget *label = gtk_label_new (tekst);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), LETTERS_BREED);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, klasse);
  if (tweede != NULL)
    gtk_widget_add_css_class (label, tweede);
  return label;
}

static void
on_clicked_cb (StipLeespuntRij *self)
{
  g_signal_emit (self, signals[VERANDER], 0);
}

static GtkWidget *
make_button (StipLeespuntRij *self)
{
  g_autofree char *nieuw = stip_leespunt_rij_dup_nieuw (self);
  g_autofree char *zin = g_strdup_printf (_ ("Put “%s” there"), nieuw);
  GtkWidget       *knop = gtk_button_new_with_label (self->punt->vervangbaar ? _ ("Replace") : _ ("Explain"));

  gtk_widget_add_css_class (knop, "stip-act");
  gtk_widget_set_valign (knop, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (knop, zin);
  gtk_accessible_update_property (GTK_ACCESSIBLE (knop), GTK_ACCESSIBLE_PROPERTY_LABEL, zin, -1);
  g_signal_connect_object (knop, "clicked", G_CALLBACK (on_clicked_cb), self, G_CONNECT_SWAPPED);
  return knop;
}

static void
fill (StipLeespuntRij *self, const char *woorden)
{
  g_autofree char *titel = make_title (self->punt, woorden), *uitleg = make_subtitle (self->punt, woorden);
  g_autofree char *gezegd = g_strdup_printf ("%s: %s", titel, uitleg);
  GtkWidget       *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *tekst = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (vak, "stip-edit-row");
  gtk_widget_set_hexpand (tekst, TRUE);
  gtk_box_append (GTK_BOX (tekst), make_label (titel, "heading", NULL));
  gtk_box_append (GTK_BOX (tekst), make_label (uitleg, "caption", "stip-sub"));
  gtk_box_append (GTK_BOX (vak), tekst);
  if (self->punt->soort == STIP_LEES_JARGON)
    gtk_box_append (GTK_BOX (vak), make_button (self));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), vak);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, gezegd, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, _ ("Enter shows it in the text"), -1);
}

static void
stip_leespunt_rij_dispose (GObject *object)
{
  StipLeespuntRij *self = STIP_LEESPUNT_RIJ (object);

  self->punt = NULL;
  g_clear_pointer (&self->cijfers, stip_leesbaarheid_unref);
  G_OBJECT_CLASS (stip_leespunt_rij_parent_class)->dispose (object);
}

static void
stip_leespunt_rij_class_init (StipLeespuntRijClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_leespunt_rij_dispose;
  signals[VERANDER] = g_signal_new ("verander", STIP_TYPE_LEESPUNT_RIJ, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stip_leespunt_rij_init (StipLeespuntRij *self)
{
}

GtkWidget *
stip_leespunt_rij_new (const StipLeesbaarheid *cijfers, const StipLeesPunt *punt, const char *woorden)
{
  StipLeespuntRij *self = g_object_new (STIP_TYPE_LEESPUNT_RIJ, NULL);

  self->cijfers = stip_leesbaarheid_ref (cijfers);
  self->punt = punt;
  fill (self, woorden);
  return GTK_WIDGET (self);
}
