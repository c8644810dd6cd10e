/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/brieven/stip-brieven-venster-prive.h"

#include <glib/gi18n.h>

#include "core/stip-schuld-ronde.h"
#include "store/stip-brief-opslag.h"
#include "ui/brieven/stip-brieven-taken.h"
#include "ui/widgets/stip-keuze-naam.h"
#include "ui/widgets/stip-leesbaarheid-paneel.h"
#include "ui/widgets/stip-tekst.h"

#define RUST_MS 300

G_DEFINE_FINAL_TYPE (StipBrievenVenster, stip_brieven_venster, ADW_TYPE_WINDOW)

static void load (StipBrievenVenster *self);

static void
free_line (gpointer data)
{
  StipBrievenRegel *regel = data;

  stip_brief_stuk_unref (regel->stuk);
  g_free (regel->concept);
  g_free (regel);
}

void
stip_brieven_venster_zeg (StipBrievenVenster *self, const char *tekst, gboolean vraag)
{
  gtk_label_set_text (self->bericht, tekst != NULL ? tekst : "");
  gtk_widget_set_visible (self->bericht_knop, vraag);
  gtk_revealer_set_reveal_child (self->balk, tekst != NULL);
}

/* --- the shown letter --- */

static char *
join_lines (GPtrArray *regels)
{
  g_autoptr (GString) uit = g_string_new (NULL);

  for (guint i = 0; i < regels->len; i++)
    g_string_append_printf (uit, "%s%s", i > 0 ? "\n" : "", (const char *)g_ptr_array_index (regels, i));
  return uit->len > 0 ? g_strdup (uit->str) : NULL;
}

static void
show_label (GtkLabel *label, const char *tekst)
{
  gtk_label_set_text (label, tekst != NULL ? tekst : "");
  gtk_widget_set_visible (GTK_WIDGET (label), tekst != NULL);
}

/* Below the name: what is in the way, or that somebody changed it. */
static void
show_state (const StipBrievenRegel *regel)
{
  g_autoptr (GPtrArray) belemmeringen = stip_brief_stuk_belemmeringen (regel->stuk, regel->concept);
  GtkWidget       *onder = GTK_WIDGET (regel->onder);
  g_autofree char *tekst = NULL;

  if (belemmeringen->len > 0)
    tekst = g_strdup_printf (ngettext ("%u thing to fill in first", "%u things to fill in first", belemmeringen->len), belemmeringen->len);
  else if (regel->concept != NULL)
    tekst = g_strdup (_ ("text changed"));
  show_label (regel->onder, tekst);
  gtk_widget_remove_css_class (onder, belemmeringen->len > 0 ? "stip-sub" : "late");
  gtk_widget_add_css_class (onder, belemmeringen->len > 0 ? "late" : "stip-sub");
  gtk_widget_set_sensitive (GTK_WIDGET (regel->vink), belemmeringen->len == 0);
  if (belemmeringen->len > 0)
    gtk_check_button_set_active (regel->vink, FALSE);
}

static void
show_paper (StipBrievenVenster *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StipBrief) brief = stip_brief_stuk_dup_brief (self->nu->stuk, self->nu->concept, TRUE, &error);
  g_autoptr (GPtrArray) belemmeringen = stip_brief_stuk_belemmeringen (self->nu->stuk, self->nu->concept);
  StipBriefkop     kop = stip_brief_stuk_kop (self->nu->stuk);
  g_autofree char *ontbreekt = join_lines (belemmeringen), *let_op = join_lines (self->nu->stuk->let_op);

  stip_brief_papier_set_brief (self->papier, brief, &kop);
  guint            n = stip_brief_papier_get_bladen (self->papier);
  g_autofree char *bladen = g_strdup_printf (ngettext ("%u page", "%u pages", n), n);
  gtk_label_set_text (self->bladen, bladen);
  show_label (self->ontbreekt, error != NULL ? error->message : ontbreekt);
  show_label (self->let_op, let_op);
  gtk_widget_set_visible (self->terug, self->nu->concept != NULL);
}

static void
set_text (StipBrievenVenster *self, const char *tekst)
{
  self->stil = TRUE;
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->tekst), tekst, -1);
  self->stil = FALSE;
}

static void
show_letter (StipBrievenVenster *self, StipBrievenRegel *regel)
{
  stip_brieven_venster_bewaar_concept (self);
  self->nu = regel;
  set_text (self, regel->concept != NULL ? regel->concept : regel->stuk->tekst);
  gtk_widget_set_visible (self->leesbaarheid, regel->stuk->soort->inwoner);
  stip_leesbaarheid_paneel_set_tekst (STIP_LEESBAARHEID_PANEEL (self->leesbaarheid), regel->stuk->soort->inwoner ? GTK_WIDGET (self->tekst) : NULL);
  show_paper (self);
}

/* --- its text --- */

void
stip_brieven_venster_bewaar_concept (StipBrievenVenster *self)
{
  if (self->rust == 0)
    return;
  g_clear_handle_id (&self->rust, g_source_remove);
  stip_brieven_zet_concept (self->session, self->dossier_id, self->nu->stuk->soort, self->nu->stuk->schuld_id, self->nu->concept);
}

static gboolean
on_rest_cb (gpointer data)
{
  StipBrievenVenster *self = data;

  stip_brieven_venster_bewaar_concept (self);
  return G_SOURCE_REMOVE;
}

static void
set_draft (StipBrievenVenster *self, char *tekst)
{
  g_free (self->nu->concept);
  self->nu->concept = tekst;
  g_clear_handle_id (&self->rust, g_source_remove);
  self->rust = g_timeout_add (RUST_MS, on_rest_cb, self);
  show_state (self->nu);
  show_paper (self);
}

static void
on_typed_cb (StipBrievenVenster *self)
{
  if (self->stil || self->nu == NULL)
    return;
  g_autofree char *tekst = stip_tekst_dup (self->tekst);
  set_draft (self, g_str_equal (tekst, self->nu->stuk->tekst) ? NULL : g_steal_pointer (&tekst));
}

static void
on_back_cb (StipBrievenVenster *self)
{
  set_text (self, self->nu->stuk->tekst);
  set_draft (self, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->tekst));
}

/* --- the list --- */

static void
on_toggled_cb (StipBrievenVenster *self)
{
  stip_brieven_venster_update_acties (self);
}

static GtkWidget *
make_heading (const char *tekst)
{
  GtkWidget *rij = gtk_list_box_row_new (), *label = gtk_label_new (tekst);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_add_css_class (label, "stip-sub");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (rij), label);
  gtk_widget_set_sensitive (rij, FALSE);
  return rij;
}

static GtkWidget *
make_row (StipBrievenVenster *self, StipBrievenRegel *regel)
{
  GtkWidget *rij = gtk_list_box_row_new (), *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *tekst = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *naam = gtk_label_new (regel->stuk->naam), *onder = gtk_label_new (NULL), *vink = gtk_check_button_new ();

  regel->vink = GTK_CHECK_BUTTON (vink);
  regel->onder = GTK_LABEL (onder);
  gtk_label_set_xalign (GTK_LABEL (naam), 0);
  gtk_label_set_ellipsize (GTK_LABEL (naam), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (naam, regel->stuk->naam);
  gtk_label_set_xalign (GTK_LABEL (onder), 0);
  gtk_label_set_ellipsize (GTK_LABEL (onder), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (onder, "caption");
  gtk_widget_add_css_class (onder, "stip-fg");
  gtk_widget_set_valign (tekst, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (vink), GTK_ACCESSIBLE_PROPERTY_LABEL, regel->stuk->naam, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (rij), GTK_ACCESSIBLE_PROPERTY_LABEL, regel->stuk->naam, -1);
  gtk_box_append (GTK_BOX (tekst), naam);
  gtk_box_append (GTK_BOX (tekst), onder);
  gtk_box_append (GTK_BOX (vak), vink);
  gtk_box_append (GTK_BOX (vak), tekst);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (rij), vak);
  g_object_set_data (G_OBJECT (rij), "stip-regel", regel);
  gtk_check_button_set_active (regel->vink, regel->stuk->aangeraden && (self->schuld_id == 0 || regel->stuk->schuld_id == self->schuld_id));
  show_state (regel);
  g_signal_connect_object (vink, "toggled", G_CALLBACK (on_toggled_cb), self, G_CONNECT_SWAPPED);
  return rij;
}

static void
clear_list (StipBrievenVenster *self)
{
  GtkWidget *rij;

  self->nu = NULL;
  while ((rij = gtk_widget_get_first_child (GTK_WIDGET (self->lijst))) != NULL)
    gtk_list_box_remove (self->lijst, rij);
  g_ptr_array_set_size (self->regels, 0);
}

/* The pieces of one kind as rows below a heading. FALSE: the template cannot be read. */
static gboolean
add_kind (StipBrievenVenster *self, const StipBriefBron *bron, const StipBriefSoort *soort, const char *kop)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) stukken = stip_brief_lading_stukken (self->lading, bron, soort, FALSE, stip_session_get_taal (self->session), &error);

  if (stukken == NULL)
    {
      stip_brieven_venster_zeg (self, error->message, FALSE);
      return FALSE;
    }
  if (stukken->len > 0)
    gtk_list_box_append (self->lijst, make_heading (kop));
  for (guint i = 0; i < stukken->len; i++)
    {
      StipBrievenRegel *regel = g_new0 (StipBrievenRegel, 1);
      regel->stuk = stip_brief_stuk_ref (g_ptr_array_index (stukken, i));
      g_autofree char *sleutel = stip_brief_concept_sleutel (soort, regel->stuk->schuld_id);
      regel->concept = g_strdup (g_hash_table_lookup (self->lading->concepten, sleutel));
      g_ptr_array_add (self->regels, regel);
      gtk_list_box_append (self->lijst, make_row (self, regel));
    }
  return TRUE;
}

static void
select_first (StipBrievenVenster *self)
{
  for (GtkWidget *rij = gtk_widget_get_first_child (GTK_WIDGET (self->lijst)); rij != NULL; rij = gtk_widget_get_next_sibling (rij))
    {
      const StipBrievenRegel *regel = g_object_get_data (G_OBJECT (rij), "stip-regel");
      if (regel == NULL || regel->stuk->soort->inwoner || (self->schuld_id != 0 && regel->stuk->schuld_id != self->schuld_id))
        continue;
      gtk_list_box_select_row (self->lijst, GTK_LIST_BOX_ROW (rij));
      gtk_widget_grab_focus (rij);
      return;
    }
}

static void
show_kind (StipBrievenVenster *self, const StipBriefSoort *soort)
{
  StipBriefBron bron = stip_brief_lading_bron (self->lading, NULL);

  stip_brieven_venster_bewaar_concept (self);
  stip_brieven_venster_zeg (self, NULL, FALSE);
  clear_list (self);
  if (add_kind (self, &bron, stip_brief_soort_tweeling (soort), _ ("To the resident")))
    add_kind (self, &bron, soort, _ ("To the creditors"));
  select_first (self);
  stip_brieven_venster_update_acties (self);
}

static void
on_row_cb (StipBrievenVenster *self, GtkListBoxRow *rij)
{
  StipBrievenRegel *regel = rij != NULL ? g_object_get_data (G_OBJECT (rij), "stip-regel") : NULL;

  if (regel != NULL && regel != self->nu)
    show_letter (self, regel);
}

static void
on_kind_cb (StipBrievenVenster *self)
{
  guint plek = gtk_drop_down_get_selected (self->soort);

  if (!self->stil && self->lading != NULL && plek < self->soorten->len)
    show_kind (self, g_ptr_array_index (self->soorten, plek));
}

/* --- what there is --- */

static gboolean
fits_any (const StipBriefSoort *soort, const StipBriefBron *bron, GPtrArray *standen)
{
  for (guint i = 0; i < standen->len; i++)
    if (stip_brief_soort_past (soort, bron, g_ptr_array_index (standen, i)))
      return TRUE;
  return FALSE;
}

/* Only kinds that fit; the one asked for, or the one that was chosen before, is chosen. */
static void
fill_kinds (StipBrievenVenster *self)
{
  gsize                 aantal = 0;
  const StipBriefSoort *soorten = stip_brief_soorten (&aantal);
  StipBriefBron         bron = stip_brief_lading_bron (self->lading, NULL);
  g_autoptr (GPtrArray) standen = stip_schuld_ronde (bron.profiel, bron.kalender, bron.dossier, bron.vandaag);
  g_autoptr (GtkStringList) namen = gtk_string_list_new (NULL);
  guint gekozen = 0;

  g_ptr_array_set_size (self->soorten, 0);
  for (gsize i = 0; i < aantal; i++)
    if (!soorten[i].inwoner && fits_any (&soorten[i], &bron, standen))
      {
        if (g_strcmp0 (soorten[i].id, self->begin) == 0)
          gekozen = self->soorten->len;
        g_ptr_array_add (self->soorten, (gpointer)&soorten[i]);
        gtk_string_list_append (namen, soorten[i].naam);
      }
  self->stil = TRUE;
  gtk_drop_down_set_model (self->soort, G_LIST_MODEL (namen));
  gtk_drop_down_set_selected (self->soort, gekozen);
  self->stil = FALSE;
}

static void
show_sender (StipBrievenVenster *self)
{
  const char *telefoon = self->lading->telefoon, *email = self->lading->email;

  gtk_editable_set_text (self->telefoon, telefoon != NULL ? telefoon : "");
  gtk_editable_set_text (self->email, email != NULL ? email : "");
  if (telefoon == NULL)
    gtk_expander_set_expanded (self->afzender, TRUE);
}

static void
on_loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipBrievenVenster) self = data;
  g_autoptr (GError) error = NULL;

  if (self->session == NULL)
    return;
  StipBriefLading *lading = stip_brieven_lees_finish (self->session, result, &error);
  if (lading == NULL)
    {
      stip_brieven_venster_zeg (self, error->message, FALSE);
      return;
    }
  clear_list (self);
  g_clear_pointer (&self->lading, stip_brief_lading_unref);
  self->lading = lading;
  const StipPersoon *inwoner = stip_dossier_inwoner (lading->dossier);
  g_autofree char   *naam = inwoner != NULL ? stip_persoon_weergavenaam (inwoner) : NULL;
  adw_window_title_set_subtitle (self->titel, naam != NULL ? naam : "");
  show_sender (self);
  fill_kinds (self);
  gtk_stack_set_visible_child_name (self->stapel, self->soorten->len > 0 ? "inhoud" : "leeg");
  gtk_widget_set_visible (self->voet, self->soorten->len > 0);
  if (self->soorten->len > 0)
    show_kind (self, g_ptr_array_index (self->soorten, gtk_drop_down_get_selected (self->soort)));
}

static void
load (StipBrievenVenster *self)
{
  stip_brieven_lees_async (self->session, self->dossier_id, NULL, on_loaded_cb, g_object_ref (self));
}

/* A person's own number is kept with how she likes her window; the letters are made again with it. */
static void
on_sender_cb (StipBrievenVenster *self)
{
  if (self->lading == NULL || self->session == NULL)
    return;
  const char *telefoon = gtk_editable_get_text (self->telefoon), *email = gtk_editable_get_text (self->email);
  gboolean    anders = g_strcmp0 (telefoon, self->lading->telefoon != NULL ? self->lading->telefoon : "") != 0 || g_strcmp0 (email, self->lading->email != NULL ? self->lading->email : "") != 0;

  if (!anders)
    return;
  guint plek = gtk_drop_down_get_selected (self->soort);
  stip_brieven_venster_bewaar_concept (self);
  if (plek < self->soorten->len)
    {
      g_free (self->begin);
      self->begin = g_strdup (((const StipBriefSoort *)g_ptr_array_index (self->soorten, plek))->id);
    }
  stip_session_set_voorkeur (self->session, STIP_VOORKEUR_TELEFOON, telefoon);
  stip_session_set_voorkeur (self->session, STIP_VOORKEUR_EMAIL, email);
  load (self);
}

static void
on_cancel_cb (StipBrievenVenster *self)
{
  stip_brieven_venster_afbreken (self);
}

/* --- keys --- */

static gboolean
on_switch_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  StipBrievenVenster *self = STIP_BRIEVEN_VENSTER (widget);
  gboolean            papier = g_str_equal (gtk_stack_get_visible_child_name (self->beeld), "papier");

  if (self->nu == NULL)
    return FALSE;
  gtk_stack_set_visible_child_name (self->beeld, papier ? "tekst" : "papier");
  gtk_widget_grab_focus (papier ? GTK_WIDGET (self->tekst) : GTK_WIDGET (self->papier));
  return TRUE;
}

/* Out of the text first; typed words are kept either way. */
static gboolean
on_escape_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  StipBrievenVenster *self = STIP_BRIEVEN_VENSTER (widget);

  if (g_str_equal (gtk_stack_get_visible_child_name (self->beeld), "tekst") && self->nu != NULL)
    return on_switch_cb (widget, args, data);
  gtk_window_close (GTK_WINDOW (self));
  return TRUE;
}

static gboolean
on_list_key_cb (StipBrievenVenster *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkListBoxRow    *rij = gtk_list_box_get_selected_row (self->lijst);
  StipBrievenRegel *regel = rij != NULL ? g_object_get_data (G_OBJECT (rij), "stip-regel") : NULL;

  if (keyval != GDK_KEY_space || regel == NULL || !gtk_widget_get_sensitive (GTK_WIDGET (regel->vink)))
    return FALSE;
  gtk_check_button_set_active (regel->vink, !gtk_check_button_get_active (regel->vink));
  return TRUE;
}

static gboolean
on_close_request_cb (StipBrievenVenster *self)
{
  stip_brieven_venster_bewaar_concept (self);
  stip_brieven_venster_afbreken (self);
  return FALSE;
}

/* --- the widget --- */

static void
stip_brieven_venster_dispose (GObject *object)
{
  StipBrievenVenster *self = STIP_BRIEVEN_VENSTER (object);

  if (self->session != NULL && self->nu != NULL)
    stip_brieven_venster_bewaar_concept (self);
  g_clear_handle_id (&self->rust, g_source_remove);
  g_clear_handle_id (&self->tik, g_source_remove);
  self->nu = NULL;
  g_clear_object (&self->session);
  g_clear_object (&self->acties);
  g_clear_pointer (&self->regels, g_ptr_array_unref);
  g_clear_pointer (&self->soorten, g_ptr_array_unref);
  g_clear_pointer (&self->lading, stip_brief_lading_unref);
  g_clear_pointer (&self->begin, g_free);
  gtk_window_set_transient_for (GTK_WINDOW (self), NULL); /* an answer that is under way may keep it longer than its window */
  G_OBJECT_CLASS (stip_brieven_venster_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *klass)
{
#define BIND(naam) gtk_widget_class_bind_template_child (klass, StipBrievenVenster, naam)
  BIND (titel);
  BIND (balk);
  BIND (bericht);
  BIND (bericht_knop);
  BIND (stapel);
  BIND (beeld);
  BIND (leeg);
  BIND (soort);
  BIND (lijst);
  BIND (afzender);
  BIND (telefoon);
  BIND (email);
  BIND (terug);
  BIND (bladen);
  BIND (ontbreekt);
  BIND (let_op);
  BIND (som);
  BIND (papier);
  BIND (tekst);
  BIND (tekstvak);
  BIND (voet);
  BIND (voortgang);
  BIND (afbreken);
  BIND (bewaar);
  BIND (druk);
  BIND (verstuurd);
#undef BIND
}

static void
stip_brieven_venster_class_init (StipBrievenVensterClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_brieven_venster_dispose;
  g_type_ensure (STIP_TYPE_BRIEF_PAPIER);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/brieven/stip-brieven-venster.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, on_kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_sender_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_back_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, on_escape_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_e, GDK_CONTROL_MASK, on_switch_cb, NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "brieven.druk", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "brieven.bewaar", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "brieven.verstuurd", NULL);
}

static void
stip_brieven_venster_init (StipBrievenVenster *self)
{
  GtkEventController *toetsen = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->soorten = g_ptr_array_new ();
  self->regels = g_ptr_array_new_with_free_func (free_line);
  self->leesbaarheid = stip_leesbaarheid_paneel_new ();
  gtk_widget_set_size_request (self->leesbaarheid, 250, -1);
  gtk_widget_set_margin_start (self->leesbaarheid, 12);
  gtk_widget_set_margin_end (self->leesbaarheid, 12);
  gtk_widget_set_margin_top (self->leesbaarheid, 9);
  gtk_widget_set_visible (self->leesbaarheid, FALSE);
  gtk_box_append (self->tekstvak, self->leesbaarheid);
  stip_keuze_set_naam (self->soort, _ ("Kind of letter"));
  stip_brieven_venster_add_acties (self);
  gtk_event_controller_set_propagation_phase (toetsen, GTK_PHASE_CAPTURE); /* before a row is activated by it */
  g_signal_connect_swapped (toetsen, "key-pressed", G_CALLBACK (on_list_key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->lijst), toetsen);
  g_signal_connect_object (gtk_text_view_get_buffer (self->tekst), "changed", G_CALLBACK (on_typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "close-request", G_CALLBACK (on_close_request_cb), NULL);
}

GtkWidget *
stip_brieven_venster_new (GtkWindow *parent, StipSession *session, gint64 dossier_id, const char *soort, gint64 schuld_id)
{
  StipBrievenVenster *self = g_object_new (STIP_TYPE_BRIEVEN_VENSTER, "transient-for", parent, NULL);

  self->session = g_object_ref (session);
  self->dossier_id = dossier_id;
  self->schuld_id = schuld_id;
  self->begin = g_strdup (soort);
  load (self);
  return GTK_WIDGET (self);
}
