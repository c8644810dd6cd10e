/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-collegas-dialog.h"

#include <glib/gi18n.h>

#include "store/stip-medewerkers.h"
#include "store/stip-opdracht-overdracht.h"
#include "store/stip-plaat-gesprek.h"
#include "ui/dialogs/stip-collega-rij.h"
#include "ui/widgets/stip-toaster.h"

struct _StipCollegasDialog
{
  AdwWindow            parent_instance;
  GtkRevealer         *revealer;
  GtkLabel            *reason;
  AdwPreferencesGroup *lijst;
  AdwToastOverlay     *toasts; /* of its own: those of the window lie below it */

  StipSession *session;
  GPtrArray   *rijen; /* GtkWidget, of the group */
};

G_DEFINE_FINAL_TYPE (StipCollegasDialog, stip_collegas_dialog, ADW_TYPE_WINDOW)

static void
show_reason (StipCollegasDialog *self, const char *text)
{
  gtk_label_set_text (self->reason, text != NULL ? text : "");
  gtk_revealer_set_reveal_child (self->revealer, text != NULL);
}

/* --- changing --- */

typedef struct
{
  char     *naam;
  gboolean  weg;
  StipDatum van, tot;
  char     *nummer; /* or NULL: it is about an absence */
} Taak;

static void
free_task (gpointer data)
{
  g_free (((Taak *)data)->naam);
  g_free (((Taak *)data)->nummer);
  g_free (data);
}

static gpointer
do_absence (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  gint64      handeling = 0;
  gboolean    gelukt = taak->nummer != NULL ? stip_opdracht_telefoon (store, db, taak->naam, taak->nummer, &handeling, error)
                       : taak->weg          ? stip_opdracht_afwezig (store, db, taak->naam, taak->van, taak->tot, &handeling, error)
                                            : stip_opdracht_aanwezig (store, db, taak->naam, &handeling, error);

  return gelukt ? g_memdup2 (&handeling, sizeof handeling) : NULL;
}

/* The list is read again by itself: the data changed. */
static void
on_changed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipCollegasDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree gint64 *handeling = stip_store_perform_finish (STIP_STORE (source), result, &error);

  if (self->session == NULL)
    return;
  if (handeling == NULL)
    show_reason (self, error->message);
  else if (*handeling != 0)
    stip_toaster_show (self->toasts, _ ("The absence was put down"), _ ("Undo"), "app.take-back-absence", g_variant_new_int64 (*handeling));
}

static void
on_number_changed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipCollegasDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree gint64 *handeling = stip_store_perform_finish (STIP_STORE (source), result, &error);

  if (self->session == NULL)
    return;
  if (handeling == NULL)
    show_reason (self, error->message);
  else if (*handeling != 0)
    stip_toaster_show (self->toasts, _ ("The number was put down"), _ ("Undo"), "app.take-back-absence", g_variant_new_int64 (*handeling));
}

static void
perform (StipCollegasDialog *self, const char *naam, gboolean weg, StipDatum van, StipDatum tot)
{
  Taak *taak = g_new0 (Taak, 1);

  *taak = (Taak){ g_strdup (naam), weg, van, tot, NULL };
  show_reason (self, NULL);
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, do_absence, taak, free_task, g_free, NULL, on_changed_cb, g_object_ref (self));
}

static void
on_row_away_cb (StipCollegaRij *rij, const char *naam, StipDatum van, StipDatum tot, StipCollegasDialog *self)
{
  perform (self, naam, TRUE, van, tot);
}

static void
on_row_number_cb (StipCollegaRij *rij, const char *naam, const char *nummer, StipCollegasDialog *self)
{
  Taak *taak = g_new0 (Taak, 1);

  *taak = (Taak){ g_strdup (naam), FALSE, STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND, g_strdup (nummer) };
  show_reason (self, NULL);
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, do_absence, taak, free_task, g_free, NULL, on_number_changed_cb, g_object_ref (self));
}

static void
on_row_back_cb (StipCollegaRij *rij, const char *naam, StipCollegasDialog *self)
{
  perform (self, naam, FALSE, STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND);
}

/* --- showing --- */

static void
clear_rows (StipCollegasDialog *self)
{
  for (guint i = 0; i < self->rijen->len; i++)
    adw_preferences_group_remove (self->lijst, g_ptr_array_index (self->rijen, i));
  g_ptr_array_set_size (self->rijen, 0);
}

static void
add_row (StipCollegasDialog *self, const StipMedewerker *medewerker)
{
  GtkWidget *rij = stip_collega_rij_new (medewerker, stip_session_get_vandaag (self->session), stip_session_get_taal (self->session));

  g_signal_connect (rij, "weg", G_CALLBACK (on_row_away_cb), self);
  g_signal_connect (rij, "terug", G_CALLBACK (on_row_back_cb), self);
  g_signal_connect (rij, "nummer", G_CALLBACK (on_row_number_cb), self);
  adw_preferences_group_add (self->lijst, rij);
  g_ptr_array_add (self->rijen, rij);
}

static gpointer
load_colleagues (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_medewerkers_load (store, db, error);
}

static void
on_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipCollegasDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) medewerkers = stip_store_perform_finish (STIP_STORE (source), result, &error);

  if (self->session == NULL)
    return;
  if (medewerkers == NULL)
    {
      show_reason (self, error->message);
      return;
    }
  clear_rows (self);
  for (guint i = 0; i < medewerkers->len; i++)
    add_row (self, g_ptr_array_index (medewerkers, i));
}

static void
read_colleagues (StipCollegasDialog *self)
{
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, load_colleagues, NULL, NULL, (GDestroyNotify)g_ptr_array_unref, NULL, on_read_cb,
                            g_object_ref (self));
}

/* --- the widget --- */

static void
stip_collegas_dialog_dispose (GObject *object)
{
  StipCollegasDialog *self = STIP_COLLEGAS_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->rijen, g_ptr_array_unref);
  gtk_window_set_transient_for (GTK_WINDOW (self), NULL); /* an answer that is under way may keep it longer than its window */
  G_OBJECT_CLASS (stip_collegas_dialog_parent_class)->dispose (object);
}

static void
stip_collegas_dialog_class_init (StipCollegasDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_collegas_dialog_dispose;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dialogs/stip-collegas-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StipCollegasDialog, revealer);
  gtk_widget_class_bind_template_child (widget_class, StipCollegasDialog, reason);
  gtk_widget_class_bind_template_child (widget_class, StipCollegasDialog, lijst);
  gtk_widget_class_bind_template_child (widget_class, StipCollegasDialog, toasts);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
stip_collegas_dialog_init (StipCollegasDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rijen = g_ptr_array_new ();
}

void
stip_collegas_dialog_present (GtkWindow *parent, StipSession *session)
{
  StipCollegasDialog *self = g_object_new (STIP_TYPE_COLLEGAS_DIALOG, "transient-for", parent, "application", gtk_window_get_application (parent), NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "gewijzigd", G_CALLBACK (read_colleagues), self, G_CONNECT_SWAPPED);
  read_colleagues (self);
  gtk_window_present (GTK_WINDOW (self));
}
