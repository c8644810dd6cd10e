/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/zoeken/stip-zoek-dialoog.h"

#include <glib/gi18n.h>

#include "ui/stip-sneltoetsen.h"
#include "ui/zoeken/stip-zoek-rij.h"
#include "ui/zoeken/stip-zoek-taak.h"

struct _StipZoekDialoog
{
  AdwWindow parent_instance;

  GtkEditable   *zoek;
  GtkStack      *stapel;
  GtkListBox    *lijst;
  AdwStatusPage *niets;

  StipSession  *session;
  GtkWidget    *plek;
  GCancellable *cancellable;
  guint         generatie; /* of the latest question: an older answer is not shown */
  gboolean      onderweg;  /* it was not answered yet */
  gboolean      openen;    /* Enter was pressed while it was on its way */
  gboolean      nieuw_venster;
};

G_DEFINE_FINAL_TYPE (StipZoekDialoog, stip_zoek_dialoog, ADW_TYPE_WINDOW)

/* One question on its way. */
typedef struct
{
  StipZoekDialoog *self; /* owned */
  guint            generatie;
} Vraag;

/* --- opening --- */

static void
open_row (StipZoekDialoog *self, StipZoekRij *rij, gboolean nieuw_venster)
{
  g_autoptr (StipSession) session = g_object_ref (self->session);
  g_autoptr (GtkWidget) plek = g_object_ref (self->plek);
  g_autofree char     *titel = g_strdup (stip_zoek_rij_get_titel (rij));
  StipZoekSoort        soort = stip_zoek_rij_get_soort (rij);
  const StipZoekActie *actie = stip_zoek_rij_get_actie (rij);
  gint64               id = stip_zoek_rij_get_dossier_id (rij);

  /* first away: what opens may be a dialog of its own, or look for the window that is worked in */
  gtk_window_destroy (GTK_WINDOW (self));
  if (soort == STIP_ZOEK_SCHULDEISER)
    gtk_widget_activate_action (plek, nieuw_venster ? "win.search-register" : "win.search-list", "s", titel);
  else if (soort == STIP_ZOEK_ACTIE)
    stip_zoek_actie_doe (actie, plek);
  else
    stip_session_open_dossier (session, id, nieuw_venster);
}

/* Who types a name and Enter in one go must get that name, not what was found for its first letters. */
static void
open_selected (StipZoekDialoog *self, gboolean nieuw_venster)
{
  GtkListBoxRow *rij = gtk_list_box_get_selected_row (self->lijst);

  self->openen = self->onderweg;
  self->nieuw_venster = nieuw_venster;
  if (!self->onderweg && rij != NULL)
    open_row (self, STIP_ZOEK_RIJ (rij), nieuw_venster);
}

/* --- what was found --- */

static void
clear_rows (StipZoekDialoog *self)
{
  for (GtkListBoxRow *rij = gtk_list_box_get_row_at_index (self->lijst, 0); rij != NULL; rij = gtk_list_box_get_row_at_index (self->lijst, 0))
    gtk_list_box_remove (self->lijst, GTK_WIDGET (rij));
}

static void
show_found (StipZoekDialoog *self, const StipZoekVondst *vondst)
{
  g_autoptr (GPtrArray) acties = stip_zoek_acties_vind (self->plek, gtk_editable_get_text (self->zoek));
  StipTaal taal = stip_session_get_taal (self->session);

  clear_rows (self);
  for (guint i = 0; vondst != NULL && i < vondst->dossiers->len; i++)
    gtk_list_box_append (self->lijst, stip_zoek_rij_new_dossier (g_ptr_array_index (vondst->dossiers, i), vondst->recent, taal));
  for (guint i = 0; vondst != NULL && i < vondst->schuldeisers->len; i++)
    gtk_list_box_append (self->lijst, stip_zoek_rij_new_schuldeiser (g_ptr_array_index (vondst->schuldeisers, i)));
  for (guint i = 0; i < acties->len; i++)
    gtk_list_box_append (self->lijst, stip_zoek_rij_new_actie (g_ptr_array_index (acties, i)));
  GtkListBoxRow *eerste = gtk_list_box_get_row_at_index (self->lijst, 0);
  gtk_list_box_select_row (self->lijst, eerste);
  gtk_stack_set_visible_child_name (self->stapel, eerste != NULL ? "lijst" : "niets");
}

static void
show_nothing (StipZoekDialoog *self, const GError *error)
{
  g_autofree char *titel = error == NULL ? g_strdup_printf (_ ("Nothing found for “%s”"), gtk_editable_get_text (self->zoek)) : g_strdup (_ ("This could not be searched now"));
  g_autofree char *veilig = g_markup_escape_text (titel, -1);
  g_autofree char *waarom = error != NULL ? g_markup_escape_text (error->message, -1) : NULL;

  adw_status_page_set_title (self->niets, veilig);
  adw_status_page_set_description (self->niets, waarom != NULL ? waarom : _ ("Search for a name, a number, an address or a creditor."));
}

static void
on_found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Vraag *vraag = data;
  g_autoptr (StipZoekDialoog) self = g_steal_pointer (&vraag->self);
  guint generatie = vraag->generatie;
  g_autoptr (GError) error = NULL;

  g_free (vraag);
  if (self->session == NULL)
    return;
  g_autoptr (StipZoekVondst) vondst = stip_zoek_finish (self->session, result, &error);
  if (generatie != self->generatie)
    return;
  self->onderweg = FALSE;
  show_nothing (self, error);
  show_found (self, vondst);
  if (self->openen)
    open_selected (self, self->nieuw_venster);
}

/* The old rows stay until the new ones are there: nothing flickers. */
static void
on_search_changed_cb (StipZoekDialoog *self)
{
  Vraag *vraag = g_new0 (Vraag, 1);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  *vraag = (Vraag){ g_object_ref (self), ++self->generatie };
  self->onderweg = TRUE;
  self->openen = FALSE;
  stip_zoek_async (self->session, gtk_editable_get_text (self->zoek), self->cancellable, on_found_cb, vraag);
}

static void
update_header (GtkListBoxRow *rij, GtkListBoxRow *voor, gpointer data)
{
  static const char *const koppen[] = { N_ ("Opened last"), N_ ("Residents"), N_ ("Creditors"), N_ ("To do") };
  StipZoekSoort            soort = stip_zoek_rij_get_soort (STIP_ZOEK_RIJ (rij));

  if (voor != NULL && stip_zoek_rij_get_soort (STIP_ZOEK_RIJ (voor)) == soort)
    {
      gtk_list_box_row_set_header (rij, NULL);
      return;
    }
  GtkWidget *kop = gtk_label_new (_ (koppen[soort]));
  gtk_label_set_xalign (GTK_LABEL (kop), 0);
  gtk_widget_add_css_class (kop, "caption-heading");
  gtk_widget_add_css_class (kop, "stip-find-heading");
  gtk_list_box_row_set_header (rij, kop);
}

/* --- keys --- */

static void
on_row_activated_cb (StipZoekDialoog *self, GtkListBoxRow *rij)
{
  open_row (self, STIP_ZOEK_RIJ (rij), FALSE);
}

static void
on_activate_cb (StipZoekDialoog *self)
{
  open_selected (self, FALSE);
}

/* The keyboard goes along, so that a screen reader says the row. */
static gboolean
move (StipZoekDialoog *self, int stap)
{
  GtkListBoxRow *nu = gtk_list_box_get_selected_row (self->lijst);
  int            i = nu != NULL ? gtk_list_box_row_get_index (nu) + stap : 0;
  GtkListBoxRow *rij = i >= 0 ? gtk_list_box_get_row_at_index (self->lijst, i) : NULL;

  if (i < 0)
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->zoek));
      gtk_editable_set_position (self->zoek, -1);
      return TRUE;
    }
  if (rij == NULL)
    return TRUE;
  gtk_list_box_select_row (self->lijst, rij);
  gtk_widget_grab_focus (GTK_WIDGET (rij));
  return TRUE;
}

static gboolean
on_key_pressed_cb (StipZoekDialoog *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean control = (state & GDK_CONTROL_MASK) != 0;

  if (keyval == GDK_KEY_Down && !control)
    return move (self, 1);
  if (keyval == GDK_KEY_Up && !control)
    return move (self, -1);
  if ((keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter) && control)
    {
      open_selected (self, TRUE);
      return TRUE;
    }
  if (keyval != GDK_KEY_Escape)
    return FALSE;
  gtk_window_close (GTK_WINDOW (self));
  return TRUE;
}

/* --- the widget --- */

static void
stip_zoek_dialoog_dispose (GObject *object)
{
  StipZoekDialoog *self = STIP_ZOEK_DIALOOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->session);
  g_clear_object (&self->plek);
  gtk_window_set_transient_for (GTK_WINDOW (self), NULL); /* an answer that is under way may keep it longer than its window */
  G_OBJECT_CLASS (stip_zoek_dialoog_parent_class)->dispose (object);
}

static void
stip_zoek_dialoog_class_init (StipZoekDialoogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_zoek_dialoog_dispose;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/zoeken/stip-zoek-dialoog.ui");
  gtk_widget_class_bind_template_child (widget_class, StipZoekDialoog, zoek);
  gtk_widget_class_bind_template_child (widget_class, StipZoekDialoog, stapel);
  gtk_widget_class_bind_template_child (widget_class, StipZoekDialoog, lijst);
  gtk_widget_class_bind_template_child (widget_class, StipZoekDialoog, niets);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed_cb);
}

static void
stip_zoek_dialoog_init (StipZoekDialoog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->lijst, update_header, NULL, NULL);
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->zoek), GTK_WIDGET (self->lijst));
}

StipZoekDialoog *
stip_zoek_dialoog_present (GtkWindow *parent, StipSession *session, GtkWidget *plek)
{
  StipZoekDialoog *self = g_object_new (STIP_TYPE_ZOEK_DIALOOG, "transient-for", parent, NULL);

  self->session = g_object_ref (session);
  self->plek = g_object_ref (plek);
  on_search_changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->zoek));
  gtk_window_present (GTK_WINDOW (self));
  return self;
}
