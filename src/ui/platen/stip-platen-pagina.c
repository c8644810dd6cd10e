/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/platen/stip-platen-pagina.h"

#include <glib/gi18n.h>

#include "store/stip-opdracht.h"
#include "ui/platen/stip-plaat-afdruk.h"
#include "ui/platen/stip-plaat-besproken.h"
#include "ui/platen/stip-plaat-kaart.h"
#include "ui/platen/stip-plaat-praten.h"
#include "ui/platen/stip-platen-balk.h"
#include "ui/platen/stip-platen-taken.h"
#include "ui/platen/stip-platen-zijde.h"
#include "ui/platen/stip-woorden-venster.h"
#include "ui/stip-sneltoetsen.h"
#include "ui/widgets/stip-span.h"

struct _StipPlatenPagina
{
  AdwBin parent_instance;

  AdwWindowTitle  *titel;
  GtkWidget       *start, *terug, *einde, *zijde_knop;
  StipPlatenBalk  *balk;
  GtkStack        *stapel;
  AdwStatusPage   *fout;
  GtkFlowBox      *kaarten;
  StipPlatenZijde *zijde;
  StipSpan        *span;

  StipSession        *session;
  GSimpleActionGroup *acties;
  GCancellable       *lezing_onderweg;
  StipPlatenLezing   *lezing;
  gint64              dossier_id, gesprek_dossier;
  char               *taal; /* as chosen; NULL: as it fits */
  gboolean            met_nederlands, wil_focus, vult;
  gint64              afspraak_id;
  StipPlaatSoort      gekozen; /* AANTAL: the first */
};

static void stip_platen_pagina_iface_init (StipPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (StipPlatenPagina, stip_platen_pagina, ADW_TYPE_BIN, G_IMPLEMENT_INTERFACE (STIP_TYPE_PAGE, stip_platen_pagina_iface_init))

/* --- what is chosen --- */

static const StipPlaat *
chosen_plate (StipPlatenPagina *self)
{
  return self->lezing != NULL && self->gekozen < STIP_PLAAT_AANTAL ? self->lezing->platen[self->gekozen] : NULL;
}

static void
update_actions (StipPlatenPagina *self)
{
  static const char *const van_plaat[] = { "praten", "afdrukken" };
  gboolean                 er = chosen_plate (self) != NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (van_plaat); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->acties), van_plaat[i])), er);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->acties), "besproken")), er && self->dossier_id != 0);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->acties), "terug")), self->dossier_id != 0);
  gtk_widget_set_visible (self->terug, self->dossier_id != 0);
}

static void
on_selected_cb (StipPlatenPagina *self)
{
  g_autoptr (GList) gekozen = gtk_flow_box_get_selected_children (self->kaarten);

  if (gekozen == NULL || self->lezing == NULL || self->vult)
    return;
  self->gekozen = stip_plaat_kaart_get_soort (gekozen->data);
  stip_platen_zijde_toon (self->zijde, self->lezing, self->gekozen);
  update_actions (self);
}

/* --- showing --- */

static void
show_title (StipPlatenPagina *self)
{
  g_autofree char *onder = g_strdup_printf (ngettext ("%d plate", "%d plates", STIP_PLAAT_AANTAL), STIP_PLAAT_AANTAL);
  adw_window_title_set_subtitle (self->titel, onder);
}

static gboolean
fits_phase (const StipPlatenLezing *lezing, StipPlaatSoort soort)
{
  return lezing->gegevens->beeld != NULL && stip_plaat_soort_fase (soort) != STIP_FASE_GEEN && stip_plaat_soort_fase (soort) == lezing->gegevens->beeld->verloop->huidig;
}

static void
show_cards (StipPlatenPagina *self)
{
  StipPlaatSoort volgorde[STIP_PLAAT_AANTAL], gekozen = self->gekozen;
  GtkWidget     *kind, *weer = NULL;
  gboolean       focus = self->wil_focus || stip_widget_has_focus_within (GTK_WIDGET (self->kaarten));

  self->vult = TRUE;
  while ((kind = gtk_widget_get_first_child (GTK_WIDGET (self->kaarten))) != NULL)
    gtk_flow_box_remove (self->kaarten, kind);
  stip_platen_volgorde (self->lezing, volgorde);
  for (guint i = 0; i < STIP_PLAAT_AANTAL; i++)
    {
      GtkWidget *kaart = stip_plaat_kaart_new (volgorde[i], self->lezing, stip_session_get_taal (self->session), fits_phase (self->lezing, volgorde[i]));
      gtk_flow_box_insert (self->kaarten, kaart, -1);
      if (weer == NULL || volgorde[i] == gekozen)
        weer = kaart;
    }
  self->vult = FALSE;
  gtk_flow_box_select_child (self->kaarten, GTK_FLOW_BOX_CHILD (weer));
  gtk_stack_set_visible_child_name (self->stapel, "kaarten");
  if (focus)
    gtk_widget_grab_focus (weer);
  self->wil_focus = FALSE;
}

static void
on_read_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipPlatenPagina) self = data;
  g_autoptr (GError) error = NULL;

  if (self->session == NULL)
    return;
  StipPlatenLezing *lezing = stip_platen_lees_finish (self->session, result, &error);
  if (lezing != NULL)
    {
      g_clear_pointer (&self->lezing, stip_platen_lezing_unref);
      self->lezing = lezing;
      stip_platen_balk_toon (self->balk, lezing);
      show_cards (self);
      on_selected_cb (self);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_autofree char *tekst = g_markup_escape_text (error->message, -1);
      adw_status_page_set_description (self->fout, tekst);
      gtk_stack_set_visible_child_name (self->stapel, "fout");
    }
}

static void
read_plates (StipPlatenPagina *self)
{
  const StipPlatenVraag vraag = { self->dossier_id, self->taal, self->met_nederlands, self->afspraak_id };

  g_cancellable_cancel (self->lezing_onderweg);
  g_clear_object (&self->lezing_onderweg);
  self->lezing_onderweg = g_cancellable_new ();
  stip_platen_lees_async (self->session, &vraag, self->lezing_onderweg, on_read_cb, g_object_ref (self));
}

static void
on_changed_cb (StipPlatenPagina *self, gint64 dossier_id)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && (dossier_id == 0 || dossier_id == self->dossier_id))
    read_plates (self);
}

/* A flow box goes from card to card with Tab too; the arrows do that, and Tab goes on. */
static gboolean
on_cards_key_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, StipPlatenPagina *self)
{
  if (keyval == GDK_KEY_Tab && (state & GDK_CONTROL_MASK) == 0)
    return gtk_widget_get_visible (GTK_WIDGET (self->zijde)) && gtk_widget_child_focus (GTK_WIDGET (self->zijde), GTK_DIR_TAB_FORWARD);
  if (keyval == GDK_KEY_ISO_Left_Tab)
    return gtk_widget_child_focus (GTK_WIDGET (self->balk), GTK_DIR_TAB_BACKWARD);
  return FALSE;
}

/* --- the choosers --- */

static void
on_language_cb (StipPlatenPagina *self, const char *taal)
{
  g_free (self->taal);
  self->taal = g_strdup (taal);
  read_plates (self);
}

static void
on_dutch_cb (StipPlatenPagina *self, gboolean met_nederlands)
{
  self->met_nederlands = met_nederlands;
  read_plates (self);
}

static void
on_for_everybody_cb (StipPlatenPagina *self)
{
  self->dossier_id = 0;
  self->afspraak_id = 0;
  self->gekozen = STIP_PLAAT_AANTAL;
  read_plates (self);
}

static void
on_appointment_cb (StipPlatenPagina *self, gint64 id)
{
  self->afspraak_id = id;
  read_plates (self);
}

/* --- what one does with a plate --- */

static GtkWindow *
get_window (StipPlatenPagina *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
}

static void
on_talk_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipPlatenPagina *self = data;
  stip_plaat_praten_present (get_window (self), self->session, self->dossier_id, chosen_plate (self));
}

static void
on_print_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipPlatenPagina *self = data;
  const char       *nummer = self->lezing->gegevens->beeld != NULL ? self->lezing->gegevens->beeld->dossier->nummer : NULL;

  stip_plaat_afdruk_present (get_window (self), self->session, chosen_plate (self), nummer, stip_platen_zijde_get_papier (self->zijde), stip_platen_zijde_get_achterkant (self->zijde));
}

static void
on_recorded_cb (StipPlaatBesproken *dialoog, int terug, StipPlatenPagina *self)
{
  g_autofree char *tekst = g_strdup_printf (_ ("Recorded: %1$d of the %2$d told back"), terug, STIP_PLAAT_VRAGEN);

  self->gesprek_dossier = self->dossier_id;
  stip_session_toast (self->session, tekst, _ ("Undo"), "platen.undo", NULL);
}

static void
on_talked_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipPlatenPagina   *self = data;
  StipPlaatBesproken *dialoog = stip_plaat_besproken_present (get_window (self), self->session, self->dossier_id, chosen_plate (self));

  g_signal_connect_object (dialoog, "vastgelegd", G_CALLBACK (on_recorded_cb), self, 0);
}

static void
on_words_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipPlatenPagina *self = data;
  StipPlaatSoort    soort = self->gekozen < STIP_PLAAT_AANTAL ? self->gekozen : STIP_PLAAT_DE_WEG;
  GtkWidget        *venster;

  if (self->lezing == NULL)
    return;
  venster = stip_woorden_venster_present (get_window (self), self->session, self->lezing->gegevens, soort, self->lezing->taal);
  g_signal_connect_object (venster, "bewaard", G_CALLBACK (read_plates), self, G_CONNECT_SWAPPED);
}

static void
on_back_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipPlatenPagina *self = data;
  stip_session_open_dossier (self->session, self->dossier_id, FALSE);
}

static void
on_open_file_cb (GSimpleAction *action, GVariant *pad, gpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_variant_get_string (pad, NULL));
  g_autofree char *uri = g_file_get_uri (file);

  g_app_info_launch_default_for_uri_async (uri, NULL, NULL, NULL, NULL);
}

static gpointer
undo_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_opdracht_ongedaan (store, db, *(gint64 *)data, FALSE, NULL, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

static void
on_undone_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipSession) session = data;
  g_autoptr (GError) error = NULL;

  if (stip_store_perform_finish (STIP_STORE (store), result, &error) == NULL)
    stip_session_error (session, _ ("This could not be taken back; nothing was changed."), error);
}

/* Only what was recorded from here, of that dossier: a general page has nothing to take back. */
static void
on_undo_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipPlatenPagina *self = data;

  if (self->gesprek_dossier != 0)
    stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, undo_job, g_memdup2 (&self->gesprek_dossier, sizeof self->gesprek_dossier), g_free, NULL, NULL,
                              on_undone_cb, g_object_ref (self->session));
  self->gesprek_dossier = 0;
}

static void
on_side_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkToggleButton *knop = GTK_TOGGLE_BUTTON (((StipPlatenPagina *)data)->zijde_knop);

  if (gtk_widget_get_visible (GTK_WIDGET (knop)))
    gtk_toggle_button_set_active (knop, !gtk_toggle_button_get_active (knop));
}

/* --- as a page --- */

static const char *
get_id (StipPage *page)
{
  return "platen";
}

static const char *
get_title (StipPage *page)
{
  return _ ("Plates");
}

static const char *
get_icon (StipPage *page)
{
  return "stip-praatplaat-symbolic";
}

static GtkWidget *
get_header_start (StipPage *page)
{
  return STIP_PLATEN_PAGINA (page)->start;
}

static GtkWidget *
get_header_title (StipPage *page)
{
  return GTK_WIDGET (STIP_PLATEN_PAGINA (page)->titel);
}

static GtkWidget *
get_header_end (StipPage *page)
{
  return STIP_PLATEN_PAGINA (page)->einde;
}

static void
activate_page (StipPage *page)
{
  STIP_PLATEN_PAGINA (page)->wil_focus = TRUE;
  read_plates (STIP_PLATEN_PAGINA (page));
}

static void
show_for (StipPage *page, gint64 dossier_id)
{
  StipPlatenPagina *self = STIP_PLATEN_PAGINA (page);

  self->dossier_id = dossier_id;
  self->afspraak_id = 0;
  self->gekozen = STIP_PLAAT_AANTAL;
  g_clear_pointer (&self->taal, g_free);
  self->wil_focus = TRUE;
  read_plates (self);
}

static void
stip_platen_pagina_iface_init (StipPageInterface *iface)
{
  iface->get_id = get_id;
  iface->get_title = get_title;
  iface->get_icon = get_icon;
  iface->get_header_start = get_header_start;
  iface->get_header_title = get_header_title;
  iface->get_header_end = get_header_end;
  iface->activate = activate_page;
  iface->show_for = show_for;
}

/* --- the widget --- */

static void
update_side (StipPlatenPagina *self)
{
  gboolean smal = self->span != NULL && stip_span_get_narrow (self->span);

  gtk_widget_set_visible (self->zijde_knop, smal);
  gtk_widget_set_visible (GTK_WIDGET (self->zijde), !smal || gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->zijde_knop)));
}

static void
on_map_cb (StipPlatenPagina *self)
{
  gtk_widget_insert_action_group (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), "platen", G_ACTION_GROUP (self->acties));
  if (self->span == NULL)
    {
      self->span = stip_span_van (GTK_WIDGET (self));
      if (self->span != NULL)
        g_signal_connect_object (self->span, "notify", G_CALLBACK (update_side), self, G_CONNECT_SWAPPED);
    }
  update_side (self);
}

static void
on_unmap_cb (StipPlatenPagina *self)
{
  gtk_widget_insert_action_group (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), "platen", NULL);
}

static void
stip_platen_pagina_dispose (GObject *object)
{
  StipPlatenPagina *self = STIP_PLATEN_PAGINA (object);

  g_cancellable_cancel (self->lezing_onderweg);
  g_clear_object (&self->lezing_onderweg);
  g_clear_object (&self->start);
  g_clear_object (&self->titel);
  g_clear_object (&self->einde);
  g_clear_object (&self->acties);
  g_clear_object (&self->session);
  g_clear_pointer (&self->lezing, stip_platen_lezing_unref);
  g_clear_pointer (&self->taal, g_free);
  self->span = NULL;
  G_OBJECT_CLASS (stip_platen_pagina_parent_class)->dispose (object);
}

static void
stip_platen_pagina_class_init (StipPlatenPaginaClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_platen_pagina_dispose;
}

static void
add_keys (StipPlatenPagina *self)
{
  static const StipSneltoets toetsen[] = {
    { GDK_KEY_p, GDK_CONTROL_MASK, "afdrukken" },
    { GDK_KEY_b, GDK_CONTROL_MASK, "besproken" },
    { GDK_KEY_e, GDK_CONTROL_MASK, "woorden" },
    { GDK_KEY_Left, GDK_ALT_MASK, "terug" },
    { GDK_KEY_z, GDK_CONTROL_MASK, "undo" },
    { GDK_KEY_F9, 0, "zijde" },
  };

  stip_sneltoetsen_add (GTK_WIDGET (self), G_ACTION_GROUP (self->acties), toetsen, G_N_ELEMENTS (toetsen));
}

static void
stip_platen_pagina_init (StipPlatenPagina *self)
{
  static const GActionEntry acties[] = {
    { "praten", on_talk_cb, NULL, NULL, NULL, { 0 } },
    { "afdrukken", on_print_cb, NULL, NULL, NULL, { 0 } },
    { "besproken", on_talked_cb, NULL, NULL, NULL, { 0 } },
    { "woorden", on_words_cb, NULL, NULL, NULL, { 0 } },
    { "terug", on_back_cb, NULL, NULL, NULL, { 0 } },
    { "zijde", on_side_cb, NULL, NULL, NULL, { 0 } },
    { "undo", on_undo_cb, NULL, NULL, NULL, { 0 } },
    { "open-bestand", on_open_file_cb, "s", NULL, NULL, { 0 } },
  };

  self->gekozen = STIP_PLAAT_AANTAL;
  self->acties = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->acties), acties, G_N_ELEMENTS (acties), self);
  g_signal_connect (self, "map", G_CALLBACK (on_map_cb), NULL);
  g_signal_connect (self, "unmap", G_CALLBACK (on_unmap_cb), NULL);
  add_keys (self);
}

static GtkWidget *
make_header_button (const char *icoon, const char *naam, const char *tip, const char *actie)
{
  GtkWidget *knop = gtk_button_new (), *inhoud = adw_button_content_new ();

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (inhoud), icoon);
  adw_button_content_set_label (ADW_BUTTON_CONTENT (inhoud), naam);
  gtk_button_set_child (GTK_BUTTON (knop), inhoud);
  gtk_widget_set_tooltip_text (knop, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (knop), GTK_ACCESSIBLE_PROPERTY_LABEL, naam, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (knop), actie);
  return knop;
}

static void
make_header (StipPlatenPagina *self)
{
  self->start = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  self->terug = make_header_button ("go-previous-symbolic", _ ("Case"), _ ("Back to the case (Alt+Left)"), "platen.terug");
  gtk_box_append (GTK_BOX (self->start), self->terug);
  gtk_box_append (GTK_BOX (self->start), make_header_button ("document-edit-symbolic", _ ("Words"), _ ("Change what the plates say (Ctrl+E)"), "platen.woorden"));
  self->titel = ADW_WINDOW_TITLE (g_object_ref_sink (adw_window_title_new (_ ("Plates"), NULL)));
  self->einde = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  self->zijde_knop = gtk_toggle_button_new ();
  gtk_button_set_icon_name (GTK_BUTTON (self->zijde_knop), "sidebar-show-right-symbolic");
  gtk_widget_set_tooltip_text (self->zijde_knop, _ ("What one can do with the plate (F9)"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->zijde_knop), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("What one can do with the plate"), -1);
  g_signal_connect_object (self->zijde_knop, "toggled", G_CALLBACK (update_side), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->einde), self->zijde_knop);
  show_title (self);
}

static GtkWidget *
make_list (StipPlatenPagina *self)
{
  GtkEventController *toetsen = gtk_event_controller_key_new ();
  GtkWidget          *rol = gtk_scrolled_window_new (), *opnieuw = gtk_button_new_with_mnemonic (_ ("_Try Again"));

  self->kaarten = GTK_FLOW_BOX (gtk_flow_box_new ());
  gtk_flow_box_set_homogeneous (self->kaarten, TRUE);
  gtk_flow_box_set_selection_mode (self->kaarten, GTK_SELECTION_BROWSE);
  gtk_flow_box_set_activate_on_single_click (self->kaarten, FALSE);
  gtk_flow_box_set_min_children_per_line (self->kaarten, 1);
  gtk_flow_box_set_max_children_per_line (self->kaarten, 6);
  gtk_flow_box_set_row_spacing (self->kaarten, 6);
  gtk_flow_box_set_column_spacing (self->kaarten, 6);
  gtk_widget_set_valign (GTK_WIDGET (self->kaarten), GTK_ALIGN_START);
  gtk_widget_set_margin_start (GTK_WIDGET (self->kaarten), 9);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->kaarten), 18);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->kaarten), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Plates"), -1);
  g_signal_connect_object (self->kaarten, "selected-children-changed", G_CALLBACK (on_selected_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (toetsen, GTK_PHASE_CAPTURE);
  g_signal_connect_object (toetsen, "key-pressed", G_CALLBACK (on_cards_key_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->kaarten), toetsen);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (rol), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (rol), GTK_WIDGET (self->kaarten));
  self->fout = ADW_STATUS_PAGE (adw_status_page_new ());
  adw_status_page_set_icon_name (self->fout, "dialog-error-symbolic");
  adw_status_page_set_title (self->fout, _ ("The plates could not be read"));
  gtk_widget_set_halign (opnieuw, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (opnieuw, "pill");
  g_signal_connect_object (opnieuw, "clicked", G_CALLBACK (read_plates), self, G_CONNECT_SWAPPED);
  adw_status_page_set_child (self->fout, opnieuw);
  self->stapel = GTK_STACK (gtk_stack_new ());
  gtk_stack_add_named (self->stapel, gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), "wacht");
  gtk_stack_add_named (self->stapel, rol, "kaarten");
  gtk_stack_add_named (self->stapel, GTK_WIDGET (self->fout), "fout");
  gtk_widget_set_vexpand (GTK_WIDGET (self->stapel), TRUE);
  return GTK_WIDGET (self->stapel);
}

static void
on_activated_cb (StipPlatenPagina *self)
{
  if (chosen_plate (self) != NULL)
    g_action_group_activate_action (G_ACTION_GROUP (self->acties), "praten", NULL);
}

GtkWidget *
stip_platen_pagina_new (StipSession *session)
{
  StipPlatenPagina *self = g_object_new (STIP_TYPE_PLATEN_PAGINA, NULL);
  GtkWidget        *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0), *links = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->session = g_object_ref (session);
  make_header (self);
  self->balk = STIP_PLATEN_BALK (stip_platen_balk_new (stip_session_get_taal (session)));
  gtk_box_append (GTK_BOX (links), GTK_WIDGET (self->balk));
  gtk_box_append (GTK_BOX (links), make_list (self));
  gtk_widget_set_hexpand (links, TRUE);
  self->zijde = STIP_PLATEN_ZIJDE (stip_platen_zijde_new (stip_session_get_taal (session)));
  gtk_box_append (GTK_BOX (vak), links);
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->zijde));
  adw_bin_set_child (ADW_BIN (self), vak);
  g_signal_connect_object (self->kaarten, "child-activated", G_CALLBACK (on_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->balk, "taal", G_CALLBACK (on_language_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->balk, "nederlands", G_CALLBACK (on_dutch_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->balk, "iedereen", G_CALLBACK (on_for_everybody_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->zijde, "afspraak", G_CALLBACK (on_appointment_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "gewijzigd", G_CALLBACK (on_changed_cb), self, G_CONNECT_SWAPPED);
  update_actions (self);
  return GTK_WIDGET (self);
}
