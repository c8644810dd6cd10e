/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-geschiedenis.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "store/stip-historie.h"
#include "ui/dossier/stip-dossier-taken.h"
#include "ui/dossier/stip-dossier-woorden.h"
#include "ui/widgets/stip-tekst.h"

#define BLADZIJDE 150 /* lines; an act of many lines is one row */

struct _StipGeschiedenis
{
  GtkBox parent_instance;

  GtkStack          *stapel;
  AdwStatusPage     *fout;
  GtkScrolledWindow *rol;
  GtkListBox        *lijst;
  GtkWidget         *meer;

  StipSession  *session;
  gint64        dossier_id;
  GCancellable *cancellable;
  gint64        oudste; /* the last line shown */
  guint         getoond;
  gboolean      vers; /* the running read replaces what is shown */
  char         *laatste_dag;

  /* the act that the last row stands for: its other changes join it */
  StipHistorieRegel *handeling;
  GtkLabel          *handeling_zin;
  GtkExpander       *handeling_rest;
  guint              handeling_aantal;
};

G_DEFINE_FINAL_TYPE (StipGeschiedenis, stip_geschiedenis, GTK_TYPE_BOX)

static const struct
{
  char        soort;
  const char *icoon;
} iconen[] = {
  { 'I', "list-add-symbolic" },
  { 'U', "document-edit-symbolic" },
  { 'D', "list-remove-symbolic" },
};

static const char *
icon_for (char soort)
{
  for (gsize i = 0; i < G_N_ELEMENTS (iconen); i++)
    if (iconen[i].soort == soort)
      return iconen[i].icoon;
  return "document-edit-symbolic";
}

static void
add_day (StipGeschiedenis *self, const char *dag)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = stip_tekst_label_new (dag, "caption-heading");

  gtk_widget_add_css_class (label, "stip-sub");
  gtk_widget_set_margin_top (label, 12);
  gtk_widget_set_margin_bottom (label, 3);
  gtk_widget_set_margin_start (label, 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_widget_set_focusable (row, FALSE);
  gtk_widget_set_sensitive (row, FALSE); /* else Tab stops at this row that cannot have the focus, and never gets in */
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_add_css_class (row, "heading");
  gtk_list_box_append (self->lijst, row);
}

/* The moment on the wall clock of whoever reads it: "dinsdag 19 mei 2026" and "15:40". */
static void
read_moment (StipGeschiedenis *self, const char *utc, char **dag, char **tijd)
{
  g_autoptr (GTimeZone) nul = g_time_zone_new_utc ();
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (utc, nul);
  g_autoptr (GDateTime) hier = moment != NULL ? g_date_time_to_local (moment) : NULL;

  if (hier == NULL)
    {
      *dag = g_strdup (utc);
      *tijd = g_strdup ("");
      return;
    }
  StipDatum datum = stip_datum_new (g_date_time_get_year (hier), g_date_time_get_month (hier), g_date_time_get_day_of_month (hier));
  *dag = stip_datum_format (datum, STIP_DATUM_LANG, stip_session_get_taal (self->session), stip_session_get_vandaag (self->session));
  *tijd = g_date_time_format (hier, "%H:%M");
}

static gboolean
is_same_act (const StipHistorieRegel *een, const StipHistorieRegel *twee)
{
  return een->waarom != NULL && g_strcmp0 (een->waarom, twee->waarom) == 0 && g_str_equal (een->wanneer, twee->wanneer) && g_str_equal (een->wie, twee->wie);
}

/* The row of the newest act as a screen reader has it: the sentence; why, who and when. */
static void
speak_act (StipGeschiedenis *self)
{
  GtkWidget       *row = gtk_widget_get_ancestor (GTK_WIDGET (self->handeling_zin), GTK_TYPE_LIST_BOX_ROW);
  g_autofree char *dag = NULL, *tijd = NULL;

  read_moment (self, self->handeling->wanneer, &dag, &tijd);
  g_autofree char *onder = g_strdup_printf ("%s%s%s, %s %s", self->handeling->waarom != NULL ? self->handeling->waarom : "", self->handeling->waarom != NULL ? ", " : "",
                                            self->handeling->wie, dag, tijd);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_label_get_label (self->handeling_zin), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, onder, -1);
}

/* What was written first tells best what the act was, and that comes last: so the row takes it over, and what it said
 * goes to the others, behind one press. */
static void
join_act (StipGeschiedenis *self, const StipHistorieRegel *regel)
{
  GtkWidget *vak = gtk_expander_get_child (self->handeling_rest);
  GtkWidget *ander = stip_tekst_label_new (gtk_label_get_label (self->handeling_zin), "caption");

  self->handeling_aantal++;
  g_autofree char *kop = g_strdup_printf (ngettext ("and %u other change", "and %u other changes", self->handeling_aantal - 1), self->handeling_aantal - 1);
  gtk_box_prepend (GTK_BOX (vak), ander);
  gtk_label_set_label (self->handeling_zin, regel->zin);
  gtk_expander_set_label (self->handeling_rest, kop);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->handeling_rest), GTK_ACCESSIBLE_PROPERTY_LABEL, kop, -1);
  speak_act (self);
  gtk_widget_set_visible (GTK_WIDGET (self->handeling_rest), TRUE);
}

static GtkWidget *
make_rest (void)
{
  GtkWidget *rest = gtk_expander_new (NULL);
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_widget_set_margin_start (vak, 18);
  gtk_widget_set_margin_top (vak, 3);
  gtk_expander_set_child (GTK_EXPANDER (rest), vak);
  gtk_widget_add_css_class (rest, "caption");
  gtk_widget_set_visible (rest, FALSE);
  return rest;
}

static GtkWidget *
make_words (StipGeschiedenis *self, const StipHistorieRegel *regel)
{
  GtkWidget       *woorden = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *onder = regel->waarom != NULL ? g_strdup_printf ("%s · %s", regel->waarom, regel->wie) : g_strdup (regel->wie);
  GtkWidget       *zin = stip_tekst_label_new (regel->zin, NULL), *caption = stip_tekst_label_new (onder, "caption"), *rest = make_rest ();

  gtk_widget_add_css_class (caption, "stip-sub");
  gtk_box_append (GTK_BOX (woorden), zin);
  gtk_box_append (GTK_BOX (woorden), caption);
  gtk_box_append (GTK_BOX (woorden), rest);
  gtk_widget_set_hexpand (woorden, TRUE);
  g_clear_pointer (&self->handeling, stip_historie_regel_unref);
  self->handeling = stip_historie_regel_ref (regel);
  self->handeling_zin = GTK_LABEL (zin);
  self->handeling_rest = GTK_EXPANDER (rest);
  self->handeling_aantal = 1;
  return woorden;
}

static void
add_act (StipGeschiedenis *self, const StipHistorieRegel *regel)
{
  g_autofree char *dag = NULL, *tijd = NULL;
  GtkWidget       *row = gtk_list_box_row_new ();
  GtkWidget       *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget       *icoon = gtk_image_new_from_icon_name (icon_for (regel->soort));
  GtkWidget       *klok;

  read_moment (self, regel->wanneer, &dag, &tijd);
  if (g_strcmp0 (dag, self->laatste_dag) != 0)
    add_day (self, dag);
  g_free (self->laatste_dag);
  self->laatste_dag = g_steal_pointer (&dag);
  klok = stip_tekst_label_new (tijd, "numeric");
  gtk_label_set_wrap (GTK_LABEL (klok), FALSE);
  gtk_widget_set_size_request (klok, 44, -1);
  gtk_widget_set_valign (klok, GTK_ALIGN_START);
  gtk_widget_set_margin_top (klok, 5);
  gtk_widget_set_valign (icoon, GTK_ALIGN_START);
  gtk_widget_set_margin_top (icoon, 2);
  gtk_widget_add_css_class (icoon, "stip-glyph");
  gtk_box_append (GTK_BOX (vak), klok);
  gtk_box_append (GTK_BOX (vak), icoon);
  gtk_box_append (GTK_BOX (vak), make_words (self, regel));
  gtk_widget_set_margin_top (vak, 5);
  gtk_widget_set_margin_bottom (vak, 5);
  gtk_widget_set_margin_start (vak, 12);
  gtk_widget_set_margin_end (vak, 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), vak);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_append (self->lijst, row);
  speak_act (self);
}

/* One row for one act: what somebody did at one moment may have changed many things. */
static void
add_line (StipGeschiedenis *self, const StipHistorieRegel *regel)
{
  if (self->handeling != NULL && is_same_act (self->handeling, regel))
    join_act (self, regel);
  else
    add_act (self, regel);
}

static void
clear_lines (StipGeschiedenis *self)
{
  GtkWidget *kind;

  while ((kind = gtk_widget_get_first_child (GTK_WIDGET (self->lijst))) != NULL)
    gtk_list_box_remove (self->lijst, kind);
  g_clear_pointer (&self->laatste_dag, g_free);
  g_clear_pointer (&self->handeling, stip_historie_regel_unref);
  self->getoond = 0;
}

static void
show_lines (StipGeschiedenis *self, GPtrArray *regels, guint gevraagd)
{
  GtkAdjustment *plek = gtk_scrolled_window_get_vadjustment (self->rol);
  double         waarde = gtk_adjustment_get_value (plek);

  if (self->vers)
    clear_lines (self);
  for (guint i = 0; i < regels->len; i++)
    {
      const StipHistorieRegel *regel = g_ptr_array_index (regels, i);
      add_line (self, regel);
      self->oudste = regel->id;
    }
  self->getoond += regels->len;
  gtk_widget_set_visible (self->meer, regels->len == gevraagd);
  gtk_stack_set_visible_child_name (self->stapel, self->getoond > 0 ? "lijst" : "leeg");
  gtk_adjustment_set_value (plek, waarde);
}

typedef struct
{
  StipGeschiedenis *self;
  guint             gevraagd;
} Vraag;

static void
on_read_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autofree Vraag *vraag = data;
  g_autoptr (StipGeschiedenis) self = vraag->self;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) regels = NULL;

  if (self->session == NULL)
    return;
  regels = stip_dossier_historie_finish (self->session, result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || g_cancellable_is_cancelled (self->cancellable))
    return;
  g_clear_object (&self->cancellable);
  if (regels != NULL)
    {
      show_lines (self, regels, vraag->gevraagd);
      return;
    }
  adw_status_page_set_description (self->fout, error->message);
  gtk_stack_set_visible_child_name (self->stapel, "fout");
}

static void
read_lines (StipGeschiedenis *self, gboolean vers, guint aantal)
{
  Vraag *vraag = g_new0 (Vraag, 1);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  self->vers = vers;
  vraag->self = g_object_ref (self);
  vraag->gevraagd = aantal;
  stip_dossier_historie_async (self->session, self->dossier_id, vers ? 0 : self->oudste, (int)aantal, self->cancellable, on_read_cb, vraag);
}

void
stip_geschiedenis_reload (StipGeschiedenis *self)
{
  if (self->session != NULL && (gtk_widget_get_mapped (GTK_WIDGET (self)) || self->getoond > 0))
    read_lines (self, TRUE, MAX (BLADZIJDE, self->getoond));
}

void
stip_geschiedenis_set_dossier (StipGeschiedenis *self, StipSession *session, gint64 dossier_id)
{
  g_set_object (&self->session, session);
  self->dossier_id = dossier_id;
}

static void
on_map_cb (StipGeschiedenis *self)
{
  if (self->session != NULL && self->getoond == 0)
    read_lines (self, TRUE, BLADZIJDE);
}

static void
on_more_cb (StipGeschiedenis *self)
{
  if (self->cancellable == NULL)
    read_lines (self, FALSE, BLADZIJDE);
}

static void
on_edge_cb (StipGeschiedenis *self, GtkPositionType rand)
{
  if (rand == GTK_POS_BOTTOM && gtk_widget_get_visible (self->meer))
    on_more_cb (self);
}

static void
on_again_cb (StipGeschiedenis *self)
{
  read_lines (self, TRUE, BLADZIJDE);
}

static void
stip_geschiedenis_dispose (GObject *object)
{
  StipGeschiedenis *self = STIP_GESCHIEDENIS (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->session);
  g_clear_pointer (&self->laatste_dag, g_free);
  g_clear_pointer (&self->handeling, stip_historie_regel_unref);
  G_OBJECT_CLASS (stip_geschiedenis_parent_class)->dispose (object);
}

static void
stip_geschiedenis_class_init (StipGeschiedenisClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_geschiedenis_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dossier/stip-geschiedenis.ui");
  gtk_widget_class_bind_template_child (widget_class, StipGeschiedenis, stapel);
  gtk_widget_class_bind_template_child (widget_class, StipGeschiedenis, fout);
  gtk_widget_class_bind_template_child (widget_class, StipGeschiedenis, rol);
  gtk_widget_class_bind_template_child (widget_class, StipGeschiedenis, lijst);
  gtk_widget_class_bind_template_child (widget_class, StipGeschiedenis, meer);
  gtk_widget_class_bind_template_callback (widget_class, on_map_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_more_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_edge_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_again_cb);
}

static void
stip_geschiedenis_init (StipGeschiedenis *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
