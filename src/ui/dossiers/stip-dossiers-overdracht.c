/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossiers/stip-dossiers-overdracht.h"

#include <glib/gi18n.h>

#include "ui/dialogs/stip-overdracht-dialog.h"
#include "ui/models/stip-vraag.h"

typedef struct
{
  GtkWindow   *parent;
  StipSession *session;
} Asking;

static gpointer
find_ids (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_overzicht_ids (db, stip_vraag_get (data), error);
}

static void
on_found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree Asking *asking = data;
  g_autoptr (GtkWindow) parent = asking->parent;
  g_autoptr (StipSession) session = asking->session;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = stip_store_perform_finish (STIP_STORE (source), result, &error);

  if (ids == NULL)
    stip_session_error (session, _ ("The list could not be read"), error);
  else if (ids->len == 0)
    stip_session_toast (session, _ ("The list shows no case to hand over"), NULL, NULL, NULL);
  else if (gtk_widget_get_mapped (GTK_WIDGET (parent)))
    stip_overdracht_dialog_present_many (parent, session, ids);
}

void
stip_dossiers_overdracht (GtkWindow *parent, StipSession *session, const StipOverzichtVraag *vraag)
{
  Asking *asking = g_new0 (Asking, 1);

  *asking = (Asking){ g_object_ref (parent), g_object_ref (session) };
  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ZICHTBAAR, find_ids, stip_vraag_new (vraag), (GDestroyNotify)stip_vraag_free,
                            (GDestroyNotify)g_array_unref, NULL, on_found_cb, asking);
}
