/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/meekijken/stip-meekijken-pagina.h"

#include <glib/gi18n.h>

#include "ui/meekijken/stip-meekijken-kaart.h"
#include "ui/meekijken/stip-meekijken-taak.h"
#include "ui/widgets/stip-span.h"
#include "ui/widgets/stip-tijdlijn-view.h"

#define SMAL_EM 40 /* em of width: below this three cards beside each other have lines of a few words */

struct _StipMeekijkenPagina
{
  AdwBin parent_instance;

  GtkWidget          *stop;
  GtkLabel           *titel;
  GtkStack           *stapel;
  AdwStatusPage      *fout;
  GtkLabel           *groet, *zin;
  StipTijdlijnView   *weg;
  GtkOrientable      *kaarten;
  StipMeekijkenKaart *wij, *afspraak, *u;

  StipSession  *session;
  gint64        dossier_id; /* 0: the cover */
  GCancellable *lezing;
};

G_DEFINE_FINAL_TYPE (StipMeekijkenPagina, stip_meekijken_pagina, ADW_TYPE_BIN)

static void
show_model (StipMeekijkenPagina *self, const StipTijdlijn *tijdlijn)
{
  const StipMeekijken *model = tijdlijn->inwoner;
  g_autofree char     *titel = model->naam != NULL ? g_strdup_printf (_ ("Looking along with %s"), model->naam) : g_strdup (_ ("Looking along"));

  gtk_label_set_label (self->titel, titel);
  gtk_label_set_label (self->groet, model->groet);
  gtk_label_set_label (self->zin, model->zin);
  stip_tijdlijn_view_set_model (self->weg, tijdlijn);
  stip_meekijken_kaart_set (self->wij, &model->kaarten[STIP_MEEKIJK_KAART_WIJ]);
  stip_meekijken_kaart_set (self->afspraak, &model->kaarten[STIP_MEEKIJK_KAART_AFSPRAAK]);
  stip_meekijken_kaart_set (self->u, &model->kaarten[STIP_MEEKIJK_KAART_U]);
  gtk_stack_set_visible_child_name (self->stapel, "kijken");
}

static void
on_read_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipMeekijkenPagina) self = data;
  g_autoptr (GError) error = NULL;

  if (self->session == NULL)
    return;
  g_autoptr (StipTijdlijn) tijdlijn = stip_meekijken_lees_finish (self->session, result, &error);
  if (tijdlijn != NULL)
    show_model (self, tijdlijn);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_autofree char *tekst = g_markup_escape_text (error->message, -1);
      adw_status_page_set_description (self->fout, tekst);
      gtk_stack_set_visible_child_name (self->stapel, "fout");
    }
}

static void
read_look (StipMeekijkenPagina *self)
{
  g_cancellable_cancel (self->lezing);
  g_clear_object (&self->lezing);
  self->lezing = g_cancellable_new ();
  stip_meekijken_lees_async (self->session, self->dossier_id, self->lezing, on_read_cb, g_object_ref (self));
}

static void
on_gewijzigd_cb (StipMeekijkenPagina *self, gint64 dossier_id)
{
  if (dossier_id == 0 || dossier_id == self->dossier_id)
    read_look (self);
}

/* Beside each other where there is room for it, at the size of the text as it is. */
static void
on_size_changed_cb (StipMeekijkenPagina *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  int      breedte, hoogte;

  if (!GTK_IS_WINDOW (root))
    return;
  gtk_window_get_default_size (GTK_WINDOW (root), &breedte, &hoogte); /* 4.8 wants both */
  if (gtk_widget_get_width (GTK_WIDGET (root)) > 0 && (gtk_window_is_maximized (GTK_WINDOW (root)) || gtk_window_is_fullscreen (GTK_WINDOW (root))))
    breedte = gtk_widget_get_width (GTK_WIDGET (root));
  gtk_orientable_set_orientation (self->kaarten, breedte >= SMAL_EM * stip_widget_get_em (GTK_WIDGET (self->weg)) ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
}

static void
on_map_cb (StipMeekijkenPagina *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  g_signal_handlers_disconnect_by_func (root, on_size_changed_cb, self);
  g_signal_connect_object (root, "notify::default-width", G_CALLBACK (on_size_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (root, "notify::maximized", G_CALLBACK (on_size_changed_cb), self, G_CONNECT_SWAPPED);
  on_size_changed_cb (self);
  gtk_widget_grab_focus (self->stop);
}

static void
stip_meekijken_pagina_dispose (GObject *object)
{
  StipMeekijkenPagina *self = STIP_MEEKIJKEN_PAGINA (object);

  g_cancellable_cancel (self->lezing);
  g_clear_object (&self->lezing);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (stip_meekijken_pagina_parent_class)->dispose (object);
}

static void
stip_meekijken_pagina_class_init (StipMeekijkenPaginaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_meekijken_pagina_dispose;
  g_type_ensure (STIP_TYPE_TIJDLIJN_VIEW);
  g_type_ensure (STIP_TYPE_MEEKIJKEN_KAART);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/meekijken/stip-meekijken-pagina.ui");
  gtk_widget_class_bind_template_child (widget_class, StipMeekijkenPagina, stop);
  gtk_widget_class_bind_template_child (widget_class, StipMeekijkenPagina, titel);
  gtk_widget_class_bind_template_child (widget_class, StipMeekijkenPagina, stapel);
  gtk_widget_class_bind_template_child (widget_class, StipMeekijkenPagina, fout);
  gtk_widget_class_bind_template_child (widget_class, StipMeekijkenPagina, groet);
  gtk_widget_class_bind_template_child (widget_class, StipMeekijkenPagina, zin);
  gtk_widget_class_bind_template_child (widget_class, StipMeekijkenPagina, weg);
  gtk_widget_class_bind_template_child (widget_class, StipMeekijkenPagina, kaarten);
  gtk_widget_class_bind_template_child (widget_class, StipMeekijkenPagina, wij);
  gtk_widget_class_bind_template_child (widget_class, StipMeekijkenPagina, afspraak);
  gtk_widget_class_bind_template_child (widget_class, StipMeekijkenPagina, u);
  gtk_widget_class_bind_template_callback (widget_class, on_map_cb);
}

static void
stip_meekijken_pagina_init (StipMeekijkenPagina *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  stip_tijdlijn_view_set_stijl (self->weg, STIP_TIJDLIJN_MEEKIJK);
}

GtkWidget *
stip_meekijken_pagina_new (StipSession *session, gint64 dossier_id)
{
  StipMeekijkenPagina *self = g_object_new (STIP_TYPE_MEEKIJKEN_PAGINA, NULL);

  self->session = g_object_ref (session);
  self->dossier_id = dossier_id;
  if (dossier_id == 0)
    {
      gtk_stack_set_visible_child_name (self->stapel, "scherm");
      return GTK_WIDGET (self);
    }
  g_signal_connect_object (session, "gewijzigd", G_CALLBACK (on_gewijzigd_cb), self, G_CONNECT_SWAPPED);
  read_look (self);
  return GTK_WIDGET (self);
}
