/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/widgets/stip-leesbaarheid-paneel.h"

#include <glib/gi18n.h>
#include <string.h>

#include "store/stip-leeshulp.h"
#include "ui/widgets/stip-leespunt-rij.h"

#define RUST_MS   250 /* after the last key */
#define RIJEN_MAX 20

struct _StipLeesbaarheidPaneel
{
  GtkBox parent_instance;

  GtkWidget  *kop;
  GtkImage   *icoon;
  GtkLabel   *oordeel, *cijfers_regel, *meer;
  GtkListBox *lijst;

  StipLeesbron     *bron;
  StipLeeshulp     *hulp; /* NULL until it was read */
  StipLeesbaarheid *cijfers;
  GCancellable     *lezen;
  guint             timer;
  gboolean          bondig;
};

enum
{
  GEMETEN,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipLeesbaarheidPaneel, stip_leesbaarheid_paneel, GTK_TYPE_BOX)

static void measure_now (StipLeesbaarheidPaneel *self);

/* --- changing the text --- */

/* The text may have changed since it was measured: then the place is not where the words are. */
static gboolean
stands_there (StipLeesbaarheidPaneel *self, const StipLeesPunt *punt)
{
  g_autofree char *tekst = stip_leesbron_dup_tekst (self->bron);
  glong            lengte = g_utf8_strlen (tekst, -1);
  g_autofree char *woorden = (glong)punt->einde <= lengte ? g_utf8_substring (tekst, punt->begin, punt->einde) : NULL;

  return woorden != NULL && g_strcmp0 (woorden, punt->woord) == 0;
}

static void
on_change_cb (StipLeesbaarheidPaneel *self, StipLeespuntRij *rij)
{
  const StipLeesPunt *punt = stip_leespunt_rij_get_punt (rij);
  g_autofree char    *nieuw = stip_leespunt_rij_dup_nieuw (rij);

  if (stands_there (self, punt))
    stip_leesbron_replace (self->bron, punt->begin, punt->einde, nieuw);
  measure_now (self);
}

static void
on_row_activated_cb (StipLeesbaarheidPaneel *self, GtkListBoxRow *rij)
{
  const StipLeesPunt *punt = stip_leespunt_rij_get_punt (STIP_LEESPUNT_RIJ (rij));

  stip_leesbron_show (self->bron, punt->begin, punt->einde);
}

static void
on_next_cb (StipLeesbaarheidPaneel *self)
{
  GPtrArray          *punten = self->cijfers != NULL ? self->cijfers->punten : NULL;
  const StipLeesPunt *volgende = NULL;

  for (guint i = 0; punten != NULL && i < punten->len && volgende == NULL; i++)
    if (((const StipLeesPunt *)g_ptr_array_index (punten, i))->begin > stip_leesbron_get_cursor (self->bron))
      volgende = g_ptr_array_index (punten, i);
  if (volgende == NULL && punten != NULL && punten->len > 0)
    volgende = g_ptr_array_index (punten, 0);
  if (volgende != NULL)
    stip_leesbron_show (self->bron, volgende->begin, volgende->einde);
}

/* --- showing --- */

static void
show_verdict (StipLeesbaarheidPaneel *self)
{
  gboolean    leeg = self->cijfers == NULL || self->cijfers->woorden == 0;
  gboolean    goed = !leeg && stip_leesbaarheid_is_goed (self->cijfers);
  const char *oordeel = goed ? _ ("Easy to read") : _ ("Can be plainer");

  gtk_label_set_label (self->oordeel, leeg ? _ ("No text yet") : oordeel);
  gtk_image_set_from_icon_name (self->icoon, goed ? "object-select-symbolic" : "document-edit-symbolic");
  gtk_widget_remove_css_class (GTK_WIDGET (self->icoon), goed ? "soon" : "ok");
  gtk_widget_add_css_class (GTK_WIDGET (self->icoon), goed ? "ok" : "soon");
  gtk_widget_set_visible (GTK_WIDGET (self->icoon), !leeg);
}

static void
show_figures (StipLeesbaarheidPaneel *self)
{
  const StipLeesbaarheid *c = self->cijfers;
  gboolean                leeg = c == NULL || c->woorden == 0;

  gtk_widget_set_visible (GTK_WIDGET (self->cijfers_regel), !leeg && !self->bondig);
  if (leeg)
    return;
  g_autofree char *regel = g_strdup_printf (_ ("Score %.0f (at least %.0f) · %.1f words a sentence · longest %u"), c->flesch_douma, STIP_LEES_FLESCH_MIN,
                                            c->woorden_per_zin, c->langste_zin);
  g_autofree char *alles = g_strdup_printf (_ ("Flesch-Douma %.0f, Brouwer %.0f, LIX %.0f; %u words in %u sentences"), c->flesch_douma, c->brouwer, c->lix,
                                            c->woorden, c->zinnen);
  gtk_label_set_label (self->cijfers_regel, regel);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->cijfers_regel), alles);
}

static void
show_points (StipLeesbaarheidPaneel *self, const char *tekst)
{
  GPtrArray *punten = self->cijfers->punten;
  GtkWidget *kind;

  while ((kind = gtk_widget_get_first_child (GTK_WIDGET (self->lijst))) != NULL)
    gtk_list_box_remove (self->lijst, kind);
  for (guint i = 0; i < MIN (punten->len, RIJEN_MAX); i++)
    {
      const StipLeesPunt *punt = g_ptr_array_index (punten, i);
      g_autofree char    *woorden = g_utf8_substring (tekst, punt->begin, punt->einde);
      GtkWidget          *rij = stip_leespunt_rij_new (self->cijfers, punt, woorden);
      g_signal_connect_object (rij, "verander", G_CALLBACK (on_change_cb), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (self->lijst, rij);
    }
  g_autofree char *rest = punten->len > RIJEN_MAX ? g_strdup_printf (_ ("And %u more, marked in the text. F7 goes from one to the next."), punten->len - RIJEN_MAX) : NULL;
  gtk_label_set_label (self->meer, rest != NULL ? rest : "");
  gtk_widget_set_visible (GTK_WIDGET (self->meer), rest != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->lijst), punten->len > 0);
}

/* A row that had the focus is gone after its button: the text is where one goes on. */
static gboolean
list_has_focus (StipLeesbaarheidPaneel *self)
{
  GtkRoot   *wortel = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = wortel != NULL ? gtk_root_get_focus (wortel) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->lijst));
}

static void
focus_first_button (StipLeesbaarheidPaneel *self)
{
  GtkWidget *rij = gtk_widget_get_first_child (GTK_WIDGET (self->lijst));

  if (rij != NULL)
    gtk_widget_child_focus (rij, GTK_DIR_TAB_FORWARD);
  else
    stip_leesbron_show (self->bron, stip_leesbron_get_cursor (self->bron), stip_leesbron_get_cursor (self->bron));
}

static void
measure_now (StipLeesbaarheidPaneel *self)
{
  gboolean focus = list_has_focus (self);

  g_clear_handle_id (&self->timer, g_source_remove);
  if (self->bron == NULL || self->hulp == NULL)
    return;
  g_autofree char *tekst = stip_leesbron_dup_tekst (self->bron);
  g_clear_pointer (&self->cijfers, stip_leesbaarheid_unref);
  self->cijfers = stip_leesbaarheid_new ("", tekst, strlen (tekst), self->hulp->regels, self->hulp->jargon, NULL);
  show_verdict (self);
  show_figures (self);
  show_points (self, tekst);
  stip_leesbron_mark (self->bron, self->cijfers);
  gtk_widget_set_visible (self->kop, !self->bondig);
  gtk_widget_set_visible (GTK_WIDGET (self), !self->bondig || self->cijfers->punten->len > 0);
  if (focus)
    focus_first_button (self);
  g_signal_emit (self, signals[GEMETEN], 0);
}

static gboolean
on_rest_cb (gpointer data)
{
  StipLeesbaarheidPaneel *self = STIP_LEESBAARHEID_PANEEL (data);

  self->timer = 0;
  measure_now (self);
  return G_SOURCE_REMOVE;
}

static void
on_text_changed_cb (StipLeesbaarheidPaneel *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  self->timer = g_timeout_add (RUST_MS, on_rest_cb, self);
}

/* --- reading the lists --- */

static void
read_lists (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError       *error = NULL;
  StipLeeshulp *hulp = stip_leeshulp_load (&error);

  if (hulp != NULL)
    g_task_return_pointer (task, hulp, (GDestroyNotify)stip_leeshulp_unref);
  else
    g_task_return_error (task, error);
}

static void
on_read_cb (GObject *object, GAsyncResult *result, gpointer data)
{
  StipLeesbaarheidPaneel *self = STIP_LEESBAARHEID_PANEEL (object);
  g_autoptr (GError) error = NULL;
  StipLeeshulp *hulp = g_task_propagate_pointer (G_TASK (result), &error);

  if (hulp != NULL)
    {
      self->hulp = hulp;
      measure_now (self);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      /* a municipality's own list that cannot be read: the error says which line of which file */
      gtk_label_set_label (self->oordeel, error->message);
      gtk_widget_set_visible (self->kop, TRUE);
      gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
    }
}

/* --- the widget --- */

void
stip_leesbaarheid_paneel_set_tekst (StipLeesbaarheidPaneel *self, GtkWidget *tekst)
{
  g_clear_object (&self->bron);
  if (tekst == NULL)
    return;
  self->bron = stip_leesbron_new (tekst);
  g_signal_connect_object (self->bron, "volgende", G_CALLBACK (on_next_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->bron, "changed", G_CALLBACK (on_text_changed_cb), self, G_CONNECT_SWAPPED);
  measure_now (self);
}

void
stip_leesbaarheid_paneel_set_bondig (StipLeesbaarheidPaneel *self, gboolean bondig)
{
  self->bondig = bondig;
  gtk_widget_set_visible (self->kop, !bondig);
  gtk_widget_set_visible (GTK_WIDGET (self->cijfers_regel), !bondig);
  measure_now (self);
}

const StipLeesbaarheid *
stip_leesbaarheid_paneel_get_cijfers (StipLeesbaarheidPaneel *self)
{
  return self->cijfers;
}

static void
stip_leesbaarheid_paneel_dispose (GObject *object)
{
  StipLeesbaarheidPaneel *self = STIP_LEESBAARHEID_PANEEL (object);

  g_cancellable_cancel (self->lezen);
  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_object (&self->lezen);
  g_clear_object (&self->bron);
  g_clear_pointer (&self->hulp, stip_leeshulp_unref);
  g_clear_pointer (&self->cijfers, stip_leesbaarheid_unref);
  G_OBJECT_CLASS (stip_leesbaarheid_paneel_parent_class)->dispose (object);
}

static void
stip_leesbaarheid_paneel_class_init (StipLeesbaarheidPaneelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_leesbaarheid_paneel_dispose;
  signals[GEMETEN] = g_signal_new ("gemeten", STIP_TYPE_LEESBAARHEID_PANEEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/widgets/stip-leesbaarheid-paneel.ui");
  gtk_widget_class_bind_template_child (widget_class, StipLeesbaarheidPaneel, kop);
  gtk_widget_class_bind_template_child (widget_class, StipLeesbaarheidPaneel, icoon);
  gtk_widget_class_bind_template_child (widget_class, StipLeesbaarheidPaneel, oordeel);
  gtk_widget_class_bind_template_child (widget_class, StipLeesbaarheidPaneel, cijfers_regel);
  gtk_widget_class_bind_template_child (widget_class, StipLeesbaarheidPaneel, lijst);
  gtk_widget_class_bind_template_child (widget_class, StipLeesbaarheidPaneel, meer);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated_cb);
}

static void
stip_leesbaarheid_paneel_init (StipLeesbaarheidPaneel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Plain language"), -1);
  self->lezen = g_cancellable_new ();
  show_verdict (self);
  show_figures (self);
  g_autoptr (GTask) task = g_task_new (self, self->lezen, on_read_cb, NULL);
  g_task_run_in_thread (task, read_lists);
}

GtkWidget *
stip_leesbaarheid_paneel_new (void)
{
  return g_object_new (STIP_TYPE_LEESBAARHEID_PANEEL, NULL);
}
