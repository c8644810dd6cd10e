/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-dossier-page-prive.h"

#include "core/stip-schuld-ronde.h"
#include "ui/dossier/stip-dossier-taken.h"
#include "ui/widgets/stip-span.h"

#define WACHT_MS    200 /* before anything says that it is reading */
#define GROTE_TEKST 1.2 /* from here the tabs stack and the band drops its second line */

#define NAUW 800 /* px of window at normal text: below this the band has no room for pictures */

static void stip_dossier_page_iface_init (StipPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (StipDossierPage, stip_dossier_page, ADW_TYPE_BIN, G_IMPLEMENT_INTERFACE (STIP_TYPE_PAGE, stip_dossier_page_iface_init))

/* --- reading --- */

/* What it was opened for: to meet a term, to plan a moment. */
static void
begin_action (StipDossierPage *self)
{
  if (self->begin != NULL)
    g_action_group_activate_action (G_ACTION_GROUP (self->acties), self->begin, self->begin_doel != NULL ? g_variant_new_string (self->begin_doel) : NULL);
  g_clear_pointer (&self->begin, g_free);
  g_clear_pointer (&self->begin_doel, g_free);
}

static void
show_beeld (StipDossierPage *self, StipDossierBeeld *beeld)
{
  StipStore *store = stip_session_get_store (self->session);
  StipTaal   taal = stip_session_get_taal (self->session);
  gboolean   eerste = self->beeld == NULL;
  gboolean   bezig;

  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  g_clear_pointer (&self->model, stip_tijdlijn_unref);
  self->beeld = beeld;
  self->model = stip_tijdlijn_new_from_dossier (beeld->dossier, beeld->verloop, beeld->termijnen, beeld->vandaag, taal);
  stip_dossier_band_set_beeld (self->band, beeld, stip_store_get_werkwijze (store)->profiel, taal);
  stip_tijdlijn_view_set_model (self->tijdlijn, self->model);
  stip_concepten_fill (self->concepten, beeld);
  stip_verloop_paneel_set_beeld (self->verloop, beeld);
  stip_dossier_kop_set_beeld (&self->kop, beeld, stip_store_get_gemeente (store));
  stip_dossier_page_update_tab (self);
  gtk_stack_set_visible_child_name (self->stapel, "inhoud");
  stip_dossier_page_update_actions (self);
  if (eerste)
    begin_action (self);
  g_object_get (self->verloop, "bezig", &bezig, NULL);
  if (eerste && !bezig && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self->verloop));
}

static void
end_waiting (StipDossierPage *self)
{
  g_clear_handle_id (&self->wacht, g_source_remove);
  gtk_spinner_stop (self->spinner);
  gtk_widget_set_sensitive (self->inhoud, TRUE);
  stip_dossier_kop_set_wacht (&self->kop, FALSE);
}

static gboolean
on_wait_cb (gpointer data)
{
  StipDossierPage *self = data;

  self->wacht = 0;
  if (self->beeld == NULL)
    gtk_spinner_start (self->spinner);
  else
    {
      gtk_widget_set_sensitive (self->inhoud, FALSE);
      stip_dossier_kop_set_wacht (&self->kop, TRUE);
    }
  return G_SOURCE_REMOVE;
}

static void
on_read_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipDossierPage) self = data;
  g_autoptr (GError) error = NULL;
  StipDossierBeeld *beeld;

  if (self->session == NULL)
    return;
  beeld = stip_dossier_lees_finish (self->session, result, &error);
  if (beeld == NULL && (self->lezing == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)))
    return; /* a newer read is on its way */
  g_clear_object (&self->lezing);
  end_waiting (self);
  if (beeld != NULL)
    {
      show_beeld (self, beeld);
      return;
    }
  adw_status_page_set_description (self->fout, error->message);
  gtk_stack_set_visible_child_name (self->stapel, "fout");
}

static void
read_dossier (StipDossierPage *self)
{
  g_cancellable_cancel (self->lezing);
  g_clear_object (&self->lezing);
  self->lezing = g_cancellable_new ();
  if (self->wacht == 0)
    self->wacht = g_timeout_add (WACHT_MS, on_wait_cb, self);
  stip_dossier_lees_async (self->session, self->dossier_id, self->lezing, on_read_cb, g_object_ref (self));
}

static void
on_gewijzigd_cb (StipDossierPage *self, gint64 dossier_id)
{
  if (dossier_id != 0 && dossier_id != self->dossier_id)
    return;
  read_dossier (self);
  stip_geschiedenis_reload (self->geschiedenis);
}

/* --- the widgets --- */

static void
on_item_cb (StipDossierPage *self, gint64 id, gboolean open)
{
  stip_dossier_page_show_tab (self, "verloop");
  if (open)
    stip_verloop_paneel_edit (self->verloop, id);
  else
    stip_verloop_paneel_select (self->verloop, id);
}

/* A term of the round is met per creditor, on its board. */
void
stip_dossier_page_meet_term (StipDossierPage *self, const StipTermijn *termijn)
{
  gboolean ronde = stip_schuld_ronde_is_termijn (termijn);

  stip_dossier_page_show_tab (self, ronde ? "schulden" : "verloop");
  if (!ronde)
    stip_verloop_paneel_meet (self->verloop, termijn);
}

void
stip_dossier_page_meet (StipDossierPage *self, const char *id)
{
  for (guint i = 0; self->beeld != NULL && i < self->beeld->termijnen->len; i++)
    {
      const StipTermijn *termijn = g_ptr_array_index (self->beeld->termijnen, i);
      if (g_strcmp0 (termijn->id, id) == 0 && stip_termijn_is_open (termijn))
        {
          if (termijn->hand_id != 0)
            stip_dossier_page_show_tab (self, "verloop");
          else
            stip_dossier_page_meet_term (self, termijn);
          return;
        }
    }
}

/* The picture stands in full above its own tab only; an open editor has the next step, so it has the filled button. */
static void
on_tab_changed_cb (StipDossierPage *self)
{
  gboolean verloop = g_strcmp0 (adw_view_stack_get_visible_child_name (self->tabs), "verloop") == 0;
  gboolean voorstel = g_strcmp0 (adw_view_stack_get_visible_child_name (self->tabs), "voorstel") == 0; /* has a next step of its own */
  gboolean bezig;

  g_object_get (self->verloop, "bezig", &bezig, NULL);
  stip_tijdlijn_view_set_stijl (self->tijdlijn, verloop ? STIP_TIJDLIJN_STROOK : STIP_TIJDLIJN_LAAG);
  stip_dossier_band_set_stil (self->band, voorstel || (bezig && verloop));
  stip_dossier_page_update_tab (self);
}

static void
on_span_changed_cb (StipDossierPage *self)
{
  double   factor = stip_tekstfactor (GTK_WIDGET (self));
  gboolean groot = factor > GROTE_TEKST;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  int      breedte = G_MAXINT, hoogte;

  if (GTK_IS_WINDOW (root))
    gtk_window_get_default_size (GTK_WINDOW (root), &breedte, &hoogte); /* 4.8 wants both */

  stip_verloop_paneel_set_tekstfactor (self->verloop, factor);
  stip_dossier_band_set_krap (self->band, groot, groot && breedte < NAUW * factor);
  adw_view_switcher_set_policy (self->wissel, groot ? ADW_VIEW_SWITCHER_POLICY_NARROW : ADW_VIEW_SWITCHER_POLICY_WIDE);
}

/* Toasts, header bar and shortcuts are the window's: there the actions must be, as long as this page is shown. */
static void
on_map_cb (StipDossierPage *self)
{
  StipSpan *span = stip_span_van (GTK_WIDGET (self));
  GtkRoot  *root = gtk_widget_get_root (GTK_WIDGET (self));

  g_signal_handlers_disconnect_by_func (root, on_span_changed_cb, self);
  g_signal_connect_object (root, "notify::default-width", G_CALLBACK (on_span_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_insert_action_group (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), "dossier", G_ACTION_GROUP (self->acties));
  if (span != NULL)
    {
      g_signal_handlers_disconnect_by_func (span, on_span_changed_cb, self);
      g_signal_connect_object (span, "notify::em", G_CALLBACK (on_span_changed_cb), self, G_CONNECT_SWAPPED);
    }
  on_span_changed_cb (self);
}

static void
on_unmap_cb (StipDossierPage *self)
{
  gtk_widget_insert_action_group (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), "dossier", NULL);
}

/* --- as a page --- */

static const char *
get_id (StipPage *page)
{
  return "dossier";
}

static const char *
get_title (StipPage *page)
{
  return adw_window_title_get_title (STIP_DOSSIER_PAGE (page)->kop.titel);
}

static const char *
get_icon (StipPage *page)
{
  return "stip-dossiers-symbolic";
}

static GtkWidget *
get_header_start (StipPage *page)
{
  return STIP_DOSSIER_PAGE (page)->kop.start;
}

static GtkWidget *
get_header_title (StipPage *page)
{
  return GTK_WIDGET (STIP_DOSSIER_PAGE (page)->kop.titel);
}

static GtkWidget *
get_header_end (StipPage *page)
{
  return STIP_DOSSIER_PAGE (page)->kop.einde;
}

static void
activate_page (StipPage *page)
{
  StipDossierPage *self = STIP_DOSSIER_PAGE (page);

  if (self->beeld == NULL && self->lezing == NULL)
    read_dossier (self);
}

static void
stip_dossier_page_iface_init (StipPageInterface *iface)
{
  iface->get_id = get_id;
  iface->get_title = get_title;
  iface->get_icon = get_icon;
  iface->get_header_start = get_header_start;
  iface->get_header_title = get_header_title;
  iface->get_header_end = get_header_end;
  iface->activate = activate_page;
}

static void
stip_dossier_page_dispose (GObject *object)
{
  StipDossierPage *self = STIP_DOSSIER_PAGE (object);

  g_clear_handle_id (&self->wacht, g_source_remove);
  g_cancellable_cancel (self->lezing);
  g_clear_object (&self->lezing);
  stip_dossier_kop_clear (&self->kop);
  g_clear_object (&self->concepten);
  g_clear_object (&self->session);
  g_clear_object (&self->acties);
  g_clear_pointer (&self->begin, g_free);
  g_clear_pointer (&self->begin_doel, g_free);
  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  g_clear_pointer (&self->model, stip_tijdlijn_unref);
  G_OBJECT_CLASS (stip_dossier_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dossier/stip-dossier-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StipDossierPage, stapel);
  gtk_widget_class_bind_template_child (widget_class, StipDossierPage, fout);
  gtk_widget_class_bind_template_child (widget_class, StipDossierPage, spinner);
  gtk_widget_class_bind_template_child (widget_class, StipDossierPage, inhoud);
  gtk_widget_class_bind_template_child (widget_class, StipDossierPage, band);
  gtk_widget_class_bind_template_child (widget_class, StipDossierPage, tijdlijn);
  gtk_widget_class_bind_template_child (widget_class, StipDossierPage, wissel);
  gtk_widget_class_bind_template_child (widget_class, StipDossierPage, tabs);
  gtk_widget_class_bind_template_child (widget_class, StipDossierPage, verloop);
  gtk_widget_class_bind_template_child (widget_class, StipDossierPage, geschiedenis);
  gtk_widget_class_bind_template_callback (widget_class, on_item_cb);
  gtk_widget_class_bind_template_callback_full (widget_class, "on_term_cb", G_CALLBACK (stip_dossier_page_meet));
  gtk_widget_class_bind_template_callback (widget_class, on_tab_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_map_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_unmap_cb);
  gtk_widget_class_bind_template_callback (widget_class, read_dossier);
}

static void
stip_dossier_page_class_init (StipDossierPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_dossier_page_dispose;
  g_type_ensure (STIP_TYPE_DOSSIER_BAND);
  g_type_ensure (STIP_TYPE_TIJDLIJN_VIEW);
  g_type_ensure (STIP_TYPE_VERLOOP_PANEEL);
  g_type_ensure (STIP_TYPE_GESCHIEDENIS);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
stip_dossier_page_init (StipDossierPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  stip_dossier_page_add_actions (self);
}

GtkWidget *
stip_dossier_page_new (StipSession *session, gint64 dossier_id)
{
  StipDossierPage *self = g_object_new (STIP_TYPE_DOSSIER_PAGE, NULL);
  const char      *doel;

  self->session = g_object_ref (session);
  self->begin = g_strdup (stip_session_get_begin (session, &doel));
  self->begin_doel = g_strdup (doel);
  self->dossier_id = dossier_id;
  stip_dossier_kop_init (&self->kop, stip_session_get_taal (session));
  self->concepten = stip_concepten_new (session, dossier_id);
  stip_verloop_paneel_set_concepten (self->verloop, self->concepten);
  stip_geschiedenis_set_dossier (self->geschiedenis, session, dossier_id);
  g_signal_connect_object (session, "gewijzigd", G_CALLBACK (on_gewijzigd_cb), self, G_CONNECT_SWAPPED);
  stip_dossier_page_update_actions (self);
  return GTK_WIDGET (self);
}

gint64
stip_dossier_page_get_dossier_id (StipDossierPage *self)
{
  return self->dossier_id;
}
