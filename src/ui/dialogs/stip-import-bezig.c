/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-import-bezig.h"

#define PEIL_MS 100 /* how often the bar looks at the worker */

struct _StipImportBezig
{
  GtkBox parent_instance;

  GtkLabel       *kop;
  GtkProgressBar *balk;
  GtkLabel       *regel;

  StipImportTaak *taak;
  StipImportRegel maak_regel;
  guint           peiling;
};

G_DEFINE_FINAL_TYPE (StipImportBezig, stip_import_bezig, GTK_TYPE_BOX)

static gboolean
on_look_cb (gpointer data)
{
  StipImportBezig *self = data;
  g_autofree char *regel = NULL;
  double           deel;
  guint            aantal;

  stip_import_taak_get_stand (self->taak, &deel, &aantal);
  regel = self->maak_regel (aantal);
  gtk_progress_bar_set_fraction (self->balk, deel);
  gtk_label_set_label (self->regel, regel);
  return G_SOURCE_CONTINUE;
}

void
stip_import_bezig_begin (StipImportBezig *self, const char *kop, StipImportRegel regel, StipImportTaak *taak)
{
  g_return_if_fail (self->taak == NULL);
  self->taak = taak;
  self->maak_regel = regel;
  gtk_label_set_label (self->kop, kop);
  gtk_label_set_label (self->regel, "");
  gtk_progress_bar_set_fraction (self->balk, 0);
  self->peiling = g_timeout_add (PEIL_MS, on_look_cb, self);
}

StipImportTaak *
stip_import_bezig_get_taak (StipImportBezig *self)
{
  return self->taak;
}

void
stip_import_bezig_stop (StipImportBezig *self)
{
  if (self->taak != NULL)
    stip_import_taak_cancel (self->taak);
}

void
stip_import_bezig_einde (StipImportBezig *self)
{
  g_clear_handle_id (&self->peiling, g_source_remove);
  g_clear_pointer (&self->taak, stip_import_taak_unref);
}

static void
stip_import_bezig_dispose (GObject *object)
{
  stip_import_bezig_stop (STIP_IMPORT_BEZIG (object));
  stip_import_bezig_einde (STIP_IMPORT_BEZIG (object));
  G_OBJECT_CLASS (stip_import_bezig_parent_class)->dispose (object);
}

static void
stip_import_bezig_class_init (StipImportBezigClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_import_bezig_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dialogs/stip-import-bezig.ui");
  gtk_widget_class_bind_template_child (widget_class, StipImportBezig, kop);
  gtk_widget_class_bind_template_child (widget_class, StipImportBezig, balk);
  gtk_widget_class_bind_template_child (widget_class, StipImportBezig, regel);
  gtk_widget_class_bind_template_callback (widget_class, stip_import_bezig_stop);
}

static void
stip_import_bezig_init (StipImportBezig *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
