/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-werkwijze-dialog.h"

#include <glib/gi18n.h>

#include "store/stip-opdracht-werkwijze.h"
#include "store/stip-vergelijking.h"
#include "ui/dialogs/stip-werkwijze-voorbeeld.h"

struct _StipWerkwijzeDialog
{
  AdwWindow               parent_instance;
  GtkWidget              *wijzig, *bezig;
  GtkRevealer            *revealer;
  GtkLabel               *reason, *bezig_regel;
  AdwComboRow            *keuze;
  GtkProgressBar         *balk;
  StipWerkwijzeVoorbeeld *voorbeeld;

  StipSession      *session;
  GPtrArray        *werkwijzen; /* StipWerkwijze, in the order of the list; the first is in force */
  StipVergelijking *vergelijking;
  GCancellable     *cancellable; /* of the comparison, or of the change */
  gboolean          wisselt;     /* the change is being made */
};

G_DEFINE_FINAL_TYPE (StipWerkwijzeDialog, stip_werkwijze_dialog, ADW_TYPE_WINDOW)

static void
show_reason (StipWerkwijzeDialog *self, const char *text)
{
  gtk_label_set_text (self->reason, text != NULL ? text : "");
  gtk_revealer_set_reveal_child (self->revealer, text != NULL);
}

gboolean
stip_werkwijze_dialog_is_ready (StipWerkwijzeDialog *self)
{
  return gtk_widget_get_sensitive (self->wijzig);
}

/* --- comparing --- */

static void compare_next (StipWerkwijzeDialog *self);

static void
stop (StipWerkwijzeDialog *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->vergelijking, stip_vergelijking_unref);
  gtk_widget_set_visible (self->bezig, FALSE);
  gtk_widget_set_sensitive (self->wijzig, FALSE);
}

static void
show_progress (StipWerkwijzeDialog *self)
{
  int              gedaan = self->vergelijking->verschil->bekeken, totaal = self->vergelijking->totaal;
  g_autofree char *regel = totaal > 0 ? g_strdup_printf (_ ("Looking what changes: %1$d of %2$d cases"), gedaan, totaal) : g_strdup (_ ("Looking what changes"));

  gtk_label_set_text (self->bezig_regel, regel);
  gtk_progress_bar_set_fraction (self->balk, totaal > 0 ? MIN (1.0, (double)gedaan / totaal) : 0);
}

static void
show_outcome (StipWerkwijzeDialog *self)
{
  gtk_widget_set_visible (self->bezig, FALSE);
  gtk_widget_set_sensitive (self->wijzig, TRUE);
  stip_werkwijze_voorbeeld_set (self->voorbeeld, self->vergelijking->verschil, stip_session_get_vandaag (self->session), stip_session_get_taal (self->session));
}

static void
on_part_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipWerkwijzeDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (StipVergelijking) deel = stip_store_perform_finish (STIP_STORE (source), result, &error);

  if (self->session == NULL || g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return; /* closed, or another one was chosen since */
  if (deel == NULL)
    {
      stop (self);
      show_reason (self, error->message);
    }
  else if (deel->klaar)
    show_outcome (self);
  else
    compare_next (self);
}

static void
compare_next (StipWerkwijzeDialog *self)
{
  show_progress (self);
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ACHTERGROND, stip_vergelijking_deel_job, stip_vergelijking_ref (self->vergelijking),
                            (GDestroyNotify)stip_vergelijking_unref, (GDestroyNotify)stip_vergelijking_unref, self->cancellable, on_part_cb, g_object_ref (self));
}

static void
on_chosen_cb (StipWerkwijzeDialog *self)
{
  guint gekozen = adw_combo_row_get_selected (self->keuze);

  if (self->session == NULL || self->wisselt || gekozen >= self->werkwijzen->len)
    return;
  stop (self);
  show_reason (self, NULL);
  stip_werkwijze_voorbeeld_clear (self->voorbeeld);
  if (gekozen == 0)
    return;
  self->vergelijking = stip_vergelijking_new (stip_session_get_store (self->session), g_ptr_array_index (self->werkwijzen, gekozen));
  self->cancellable = g_cancellable_new ();
  gtk_widget_set_visible (self->bezig, TRUE);
  compare_next (self);
}

gboolean
stip_werkwijze_dialog_choose (StipWerkwijzeDialog *self, const char *id)
{
  for (guint i = 0; i < self->werkwijzen->len; i++)
    if (g_str_equal (((const StipWerkwijze *)g_ptr_array_index (self->werkwijzen, i))->profiel->id, id))
      {
        adw_combo_row_set_selected (self->keuze, i);
        return TRUE;
      }
  return FALSE;
}

/* --- changing --- */

static gpointer
do_change (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 handeling = 0;
  return stip_opdracht_werkwijze (store, db, data, &handeling, error) ? g_memdup2 (&handeling, sizeof handeling) : NULL;
}

static void
tell (StipSession *session, const StipWerkwijze *nieuw, gint64 handeling)
{
  g_autofree char *tekst = g_strdup_printf (_ ("From now on: %s"), nieuw->profiel->naam);

  if (handeling != 0)
    stip_session_toast (session, tekst, _ ("Undo"), "app.take-back-way", g_variant_new_int64 (handeling));
}

static void
on_changed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipWerkwijzeDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree gint64 *handeling = stip_store_perform_finish (STIP_STORE (source), result, &error);

  if (self->session == NULL)
    return;
  self->wisselt = FALSE;
  if (handeling == NULL)
    {
      gtk_widget_set_visible (self->bezig, FALSE);
      gtk_widget_set_sensitive (GTK_WIDGET (self->keuze), TRUE);
      gtk_widget_set_sensitive (self->wijzig, TRUE);
      show_reason (self, error->message);
      return;
    }
  tell (self->session, self->vergelijking->nieuw, *handeling);
  gtk_window_close (GTK_WINDOW (self));
}

/* The bar tells nothing of how far it is: it is one transaction. */
static void
on_change_cb (StipWerkwijzeDialog *self)
{
  if (self->vergelijking == NULL || !self->vergelijking->klaar || self->wisselt)
    return;
  self->wisselt = TRUE;
  gtk_widget_set_sensitive (self->wijzig, FALSE);
  gtk_widget_set_sensitive (GTK_WIDGET (self->keuze), FALSE);
  gtk_label_set_text (self->bezig_regel, _ ("The terms of all cases are being computed"));
  gtk_progress_bar_set_fraction (self->balk, 1);
  gtk_widget_set_visible (self->bezig, TRUE);
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, do_change, stip_werkwijze_ref (self->vergelijking->nieuw),
                            (GDestroyNotify)stip_werkwijze_unref, g_free, self->cancellable, on_changed_cb, g_object_ref (self));
}

/* --- the list --- */

static gboolean
is_listed (StipWerkwijzeDialog *self, const StipWerkwijze *werkwijze)
{
  for (guint i = 0; i < self->werkwijzen->len; i++)
    {
      const StipWerkwijze *ander = g_ptr_array_index (self->werkwijzen, i);
      if (g_str_equal (ander->profiel->id, werkwijze->profiel->id) && g_str_equal (ander->tekst, werkwijze->tekst))
        return TRUE;
    }
  return FALSE;
}

/* Also one of the municipality's own that is not on this computer; and one that was changed since it was put in force. */
static void
collect (StipWerkwijzeDialog *self)
{
  g_auto (GStrv) ids = stip_werkwijze_list ();

  g_ptr_array_add (self->werkwijzen, stip_werkwijze_ref (stip_store_get_werkwijze (stip_session_get_store (self->session))));
  for (char **id = ids; *id != NULL; id++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (StipWerkwijze) werkwijze = stip_werkwijze_load (*id, &error);
      if (werkwijze == NULL)
        show_reason (self, error->message);
      else if (!is_listed (self, werkwijze))
        g_ptr_array_add (self->werkwijzen, g_steal_pointer (&werkwijze));
    }
}

static char *
format_name (StipWerkwijzeDialog *self, guint plek)
{
  const StipWerkwijze *nu = g_ptr_array_index (self->werkwijzen, 0), *werkwijze = g_ptr_array_index (self->werkwijzen, plek);

  if (plek == 0)
    return g_strdup_printf (_ ("%s (now)"), werkwijze->profiel->naam);
  if (g_str_equal (nu->profiel->id, werkwijze->profiel->id))
    return g_strdup_printf (_ ("%s (changed since)"), werkwijze->profiel->naam);
  return g_strdup (werkwijze->profiel->naam);
}

static void
fill_list (StipWerkwijzeDialog *self)
{
  g_autoptr (GtkStringList) namen = gtk_string_list_new (NULL);

  collect (self);
  for (guint i = 0; i < self->werkwijzen->len; i++)
    {
      g_autofree char *naam = format_name (self, i);
      gtk_string_list_append (namen, naam);
    }
  adw_combo_row_set_model (self->keuze, G_LIST_MODEL (namen));
}

/* --- the widget --- */

static void
stip_werkwijze_dialog_dispose (GObject *object)
{
  StipWerkwijzeDialog *self = STIP_WERKWIJZE_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->vergelijking, stip_vergelijking_unref);
  g_clear_pointer (&self->werkwijzen, g_ptr_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (stip_werkwijze_dialog_parent_class)->dispose (object);
}

static void
stip_werkwijze_dialog_class_init (StipWerkwijzeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_werkwijze_dialog_dispose;
  g_type_ensure (STIP_TYPE_WERKWIJZE_VOORBEELD);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dialogs/stip-werkwijze-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StipWerkwijzeDialog, wijzig);
  gtk_widget_class_bind_template_child (widget_class, StipWerkwijzeDialog, bezig);
  gtk_widget_class_bind_template_child (widget_class, StipWerkwijzeDialog, revealer);
  gtk_widget_class_bind_template_child (widget_class, StipWerkwijzeDialog, reason);
  gtk_widget_class_bind_template_child (widget_class, StipWerkwijzeDialog, bezig_regel);
  gtk_widget_class_bind_template_child (widget_class, StipWerkwijzeDialog, keuze);
  gtk_widget_class_bind_template_child (widget_class, StipWerkwijzeDialog, balk);
  gtk_widget_class_bind_template_child (widget_class, StipWerkwijzeDialog, voorbeeld);
  gtk_widget_class_bind_template_callback (widget_class, on_change_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_chosen_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
stip_werkwijze_dialog_init (StipWerkwijzeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->werkwijzen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_werkwijze_unref);
}

StipWerkwijzeDialog *
stip_werkwijze_dialog_new (GtkWindow *parent, StipSession *session)
{
  StipWerkwijzeDialog *self = g_object_new (STIP_TYPE_WERKWIJZE_DIALOG, "transient-for", parent, NULL);

  self->session = g_object_ref (session);
  fill_list (self);
  return self;
}

void
stip_werkwijze_dialog_present (GtkWindow *parent, StipSession *session)
{
  gtk_window_present (GTK_WINDOW (stip_werkwijze_dialog_new (parent, session)));
}
