/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <adwaita.h>

#include "ui/widgets/stip-leesbaarheid-paneel.h"
#include "ui/widgets/stip-leespunt-rij.h"

#define WACHT_MS 5000

/* A text and the panel beside it, in a window. */
typedef struct
{
  GtkWidget              *venster, *tekst;
  StipLeesbaarheidPaneel *paneel;
  guint                   gemeten;
} Proef;

static void
on_measured_cb (StipLeesbaarheidPaneel *paneel, Proef *proef)
{
  proef->gemeten++;
}

static void
wait_measured (Proef *proef)
{
  guint  was = proef->gemeten;
  gint64 einde = g_get_monotonic_time () + WACHT_MS * 1000;

  while (proef->gemeten == was && g_get_monotonic_time () < einde)
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpuint (proef->gemeten, >, was);
}

static void
open_proef (Proef *proef, GtkWidget *tekst)
{
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  proef->venster = gtk_window_new ();
  proef->tekst = tekst;
  proef->paneel = STIP_LEESBAARHEID_PANEEL (stip_leesbaarheid_paneel_new ());
  g_signal_connect (proef->paneel, "gemeten", G_CALLBACK (on_measured_cb), proef);
  gtk_box_append (GTK_BOX (vak), tekst);
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (proef->paneel));
  gtk_window_set_child (GTK_WINDOW (proef->venster), vak);
  stip_leesbaarheid_paneel_set_tekst (proef->paneel, tekst);
  gtk_window_present (GTK_WINDOW (proef->venster));
  wait_measured (proef);
}

static void
close_proef (Proef *proef)
{
  gpointer paneel = proef->paneel;

  g_object_add_weak_pointer (G_OBJECT (proef->paneel), &paneel);
  gtk_window_destroy (GTK_WINDOW (proef->venster));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (paneel);
}

/* The n-th widget of a type below root, or NULL. */
static GtkWidget *
find (GtkWidget *root, GType type, guint *n)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type) && (*n)-- == 0)
    return root;
  for (GtkWidget *kind = gtk_widget_get_first_child (root); kind != NULL; kind = gtk_widget_get_next_sibling (kind))
    {
      GtkWidget *gevonden = find (kind, type, n);
      if (gevonden != NULL)
        return gevonden;
    }
  return NULL;
}

static GtkWidget *
nth (gpointer root, GType type, guint n)
{
  return find (GTK_WIDGET (root), type, &n);
}

static char *
dup_text (GtkTextView *tekst)
{
  GtkTextIter    begin, einde;
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (tekst);

  gtk_text_buffer_get_bounds (buffer, &begin, &einde);
  return gtk_text_buffer_get_text (buffer, &begin, &einde, TRUE);
}

static void
assert_text (Proef *proef, const char *moet)
{
  g_autofree char *is = dup_text (GTK_TEXT_VIEW (proef->tekst));
  g_assert_cmpstr (is, ==, moet);
}

static gboolean
is_marked (Proef *proef, const char *tag, int teken)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (proef->tekst));
  GtkTextIter    hier;

  gtk_text_buffer_get_iter_at_offset (buffer, &hier, teken);
  return gtk_text_iter_has_tag (&hier, gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), tag));
}

static void
type_text (Proef *proef, const char *tekst)
{
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (proef->tekst)), tekst, -1);
  wait_measured (proef);
}

/* Words are marked where they stand, also behind letters of more than one byte, and no longer once they are gone. */
static void
test_marks (void)
{
  Proef proef = { 0 };

  open_proef (&proef, gtk_text_view_new ());
  type_text (&proef, "Eén aanmaning. De huur wordt door ons betaald.");
  g_assert_false (is_marked (&proef, "stip-jargon", 3));
  g_assert_true (is_marked (&proef, "stip-jargon", 4));
  g_assert_true (is_marked (&proef, "stip-jargon", 12));
  g_assert_false (is_marked (&proef, "stip-jargon", 13));
  g_assert_true (is_marked (&proef, "stip-lijdend", 23));
  g_assert_nonnull (nth (proef.paneel, STIP_TYPE_LEESPUNT_RIJ, 1));
  type_text (&proef, "Wij helpen u. Wij betalen de huur.");
  g_assert_false (is_marked (&proef, "stip-jargon", 4));
  g_assert_null (nth (proef.paneel, STIP_TYPE_LEESPUNT_RIJ, 0));
  g_assert_true (stip_leesbaarheid_is_goed (stip_leesbaarheid_paneel_get_cijfers (proef.paneel)));
  close_proef (&proef);
}

/* A word of the field stays to be seen in a sentence that is marked as a whole. */
static void
test_above (void)
{
  Proef            proef = { 0 };
  GtkTextTagTable *tags;

  open_proef (&proef, gtk_text_view_new ());
  type_text (&proef, "Wij zetten thans al uw brieven op een rij en dan bellen wij u om te zeggen wat er gebeurt.");
  g_assert_true (is_marked (&proef, "stip-jargon", 12));
  g_assert_true (is_marked (&proef, "stip-lange-zin", 12));
  tags = gtk_text_buffer_get_tag_table (gtk_text_view_get_buffer (GTK_TEXT_VIEW (proef.tekst)));
  g_assert_cmpint (gtk_text_tag_get_priority (gtk_text_tag_table_lookup (tags, "stip-jargon")), >,
                   gtk_text_tag_get_priority (gtk_text_tag_table_lookup (tags, "stip-lange-zin")));
  close_proef (&proef);
}

/* One click replaces, keeps the capital, and is one step back. */
static void
test_replaces (void)
{
  Proef proef = { 0 };

  open_proef (&proef, gtk_text_view_new ());
  type_text (&proef, "Thans belt u ons. Uw vtlb is laag.");
  gtk_text_buffer_set_enable_undo (gtk_text_view_get_buffer (GTK_TEXT_VIEW (proef.tekst)), TRUE);
  GtkWidget *knop = nth (proef.paneel, GTK_TYPE_BUTTON, 0);
  gtk_test_accessible_assert_property (knop, GTK_ACCESSIBLE_PROPERTY_LABEL, "Put “Nu” there");
  g_signal_emit_by_name (knop, "clicked");
  assert_text (&proef, "Nu belt u ons. Uw vtlb is laag.");
  gtk_text_buffer_undo (gtk_text_view_get_buffer (GTK_TEXT_VIEW (proef.tekst)));
  assert_text (&proef, "Thans belt u ons. Uw vtlb is laag.");
  wait_measured (&proef);
  g_signal_emit_by_name (nth (proef.paneel, GTK_TYPE_BUTTON, 1), "clicked");
  assert_text (&proef, "Thans belt u ons. Uw vtlb (het geld dat u mag houden om van te leven) is laag.");
  g_assert_null (nth (proef.paneel, GTK_TYPE_BUTTON, 1)); /* explained now */
  close_proef (&proef);
}

/* The text changed since: the button does not cut into other words. */
static void
test_stale (void)
{
  Proef proef = { 0 };

  open_proef (&proef, gtk_text_view_new ());
  type_text (&proef, "Thans belt u.");
  GtkWidget *knop = nth (proef.paneel, GTK_TYPE_BUTTON, 0);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (proef.tekst)), "Kom!", -1);
  g_signal_emit_by_name (knop, "clicked");
  assert_text (&proef, "Kom!");
  close_proef (&proef);
}

/* A row shows its words in the text. */
static void
test_shows (void)
{
  Proef       proef = { 0 };
  GtkTextIter begin, einde;

  open_proef (&proef, gtk_text_view_new ());
  type_text (&proef, "U krijgt een aanmaning.");
  g_signal_emit_by_name (nth (proef.paneel, GTK_TYPE_LIST_BOX, 0), "row-activated", nth (proef.paneel, STIP_TYPE_LEESPUNT_RIJ, 0));
  g_assert_true (gtk_text_buffer_get_selection_bounds (gtk_text_view_get_buffer (GTK_TEXT_VIEW (proef.tekst)), &begin, &einde));
  g_assert_cmpint (gtk_text_iter_get_offset (&begin), ==, 13);
  g_assert_cmpint (gtk_text_iter_get_offset (&einde), ==, 22);
  close_proef (&proef);
}

/* Of one line: marked by attributes; beside a form the panel is not there while the line is plain. */
static void
test_entry (void)
{
  Proef proef = { 0 };

  open_proef (&proef, gtk_entry_new ());
  stip_leesbaarheid_paneel_set_bondig (proef.paneel, TRUE);
  gtk_editable_set_text (GTK_EDITABLE (proef.tekst), "Wij bellen u");
  wait_measured (&proef);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (proef.paneel)));
  gtk_editable_set_text (GTK_EDITABLE (proef.tekst), "Wij bellen inzake uw nota");
  wait_measured (&proef);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (proef.paneel)));
  g_assert_nonnull (gtk_entry_get_attributes (GTK_ENTRY (proef.tekst)));
  g_signal_emit_by_name (nth (proef.paneel, GTK_TYPE_BUTTON, 1), "clicked");
  g_signal_emit_by_name (nth (proef.paneel, GTK_TYPE_BUTTON, 0), "clicked");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (proef.tekst)), ==, "Wij bellen over uw rekening");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (proef.paneel)));
  close_proef (&proef);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/leesbaarheid-paneel/merkt", test_marks);
  g_test_add_func ("/leesbaarheid-paneel/boven", test_above);
  g_test_add_func ("/leesbaarheid-paneel/vervangt", test_replaces);
  g_test_add_func ("/leesbaarheid-paneel/verouderd", test_stale);
  g_test_add_func ("/leesbaarheid-paneel/wijst", test_shows);
  g_test_add_func ("/leesbaarheid-paneel/een-regel", test_entry);
  return g_test_run ();
}
