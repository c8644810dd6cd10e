/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/schulden/stip-schulden.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "core/stip-schuld-som.h"
#include "core/stip-schuld-veld.h"
#include "ui/dialogs/stip-csv-dialog.h"
#include "ui/schulden/stip-informele-lijst.h"
#include "ui/schulden/stip-ronde-balk.h"
#include "ui/schulden/stip-schuld-invoer.h"
#include "ui/schulden/stip-schuld-item.h"
#include "ui/schulden/stip-schuld-kolommen.h"
#include "ui/schulden/stip-schuld-taken.h"
#include "ui/schulden/stip-schuld-zijde.h"
#include "ui/widgets/stip-span.h"

struct _StipSchulden
{
  GtkBox parent_instance;

  StipRondeBalk      *balk;
  GtkStack           *stapel; /* the table, or what belongs here */
  GtkColumnView      *tabel;
  StipSchuldKolommen *kolommen;
  GListStore         *rijen;
  GtkSingleSelection *keus;
  StipInformeleLijst *informeel;
  StipSchuldInvoer   *invoer;
  GtkWidget          *links; /* table and line: give way to the form where there is little room */
  GtkWidget          *zijde; /* StipSchuldZijde */
  GtkLabel           *voet, *sommen;

  StipConcepten      *bron;
  StipDossierBeeld   *beeld;
  GPtrArray          *standen;
  int                 stap;    /* StipRondeStap that the table shows, -1 all */
  gint64              getoond; /* informal debt whose form is open; 0: that of the selected row of the table */
  gboolean            vult;    /* the table is being filled: a row that it chooses meanwhile is nobody's choice */
  GSimpleActionGroup *acties;
  StipSpan           *span; /* not owned, or NULL */
};

G_DEFINE_FINAL_TYPE (StipSchulden, stip_schulden, GTK_TYPE_BOX)

static const StipSchuldStand *
selected (StipSchulden *self)
{
  StipSchuldItem *item = gtk_single_selection_get_selected_item (self->keus);
  return item != NULL ? stip_schuld_item_get_stand (item) : NULL;
}

/* --- showing --- */

static const StipSchuldStand *
find_stand (StipSchulden *self, gint64 id)
{
  for (guint i = 0; self->standen != NULL && i < self->standen->len; i++)
    if (((const StipSchuldStand *)g_ptr_array_index (self->standen, i))->schuld->id == id)
      return g_ptr_array_index (self->standen, i);
  return NULL;
}

/* What is left out stands apart, at the end. */
static int
compare_items (gconstpointer a, gconstpointer b, gpointer data)
{
  const StipSchuldStand *links = stip_schuld_item_get_stand ((StipSchuldItem *)a), *rechts = stip_schuld_item_get_stand ((StipSchuldItem *)b);

  if (links->doet_mee != rechts->doet_mee)
    return links->doet_mee ? -1 : 1;
  return links->schuld->id < rechts->schuld->id ? -1 : links->schuld->id > rechts->schuld->id;
}

static gboolean
is_shown (StipSchulden *self, const StipSchuldStand *stand)
{
  return stand->schuld->informeel != STIP_JANEE_JA && (self->stap < 0 || stip_ronde_stap_heeft (self->stap, stand));
}

/* The rows that the table is to have, in its order. (transfer full) */
static GPtrArray *
make_items (StipSchulden *self)
{
  g_autoptr (GListStore) rijen = g_list_store_new (STIP_TYPE_SCHULD_ITEM);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->standen->len; i++)
    {
      const StipSchuldStand *stand = g_ptr_array_index (self->standen, i);
      g_autoptr (StipSchuldItem) item = is_shown (self, stand) ? stip_schuld_item_new (self->beeld->dossier, stand) : NULL;
      if (item != NULL)
        g_list_store_insert_sorted (rijen, item, compare_items, NULL);
    }
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (rijen)); i++)
    g_ptr_array_add (items, g_list_model_get_item (G_LIST_MODEL (rijen), i));
  return items;
}

/* The same claims in the same places: then each row follows its claim, and neither the keyboard nor the scroll moves. */
static gboolean
update_rows (StipSchulden *self, GPtrArray *items)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->rijen));

  for (guint i = 0; i < n && n == items->len; i++)
    {
      g_autoptr (StipSchuldItem) er = g_list_model_get_item (G_LIST_MODEL (self->rijen), i);
      if (stip_schuld_item_get_id (er) != stip_schuld_item_get_id (g_ptr_array_index (items, i)))
        return FALSE;
    }
  for (guint i = 0; i < n && n == items->len; i++)
    {
      g_autoptr (StipSchuldItem) er = g_list_model_get_item (G_LIST_MODEL (self->rijen), i);
      stip_schuld_item_set (er, self->beeld->dossier, stip_schuld_item_get_stand (g_ptr_array_index (items, i)));
    }
  return n == items->len;
}

static void
fill_table (StipSchulden *self)
{
  g_autoptr (GPtrArray) items = make_items (self);
  const StipSchuldStand *was = selected (self);
  gint64                 id = was != NULL ? was->schuld->id : 0;

  gtk_stack_set_visible_child_name (self->stapel, self->standen->len > 0 ? "tabel" : "leeg");
  if (update_rows (self, items))
    return;
  g_list_store_splice (self->rijen, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rijen)), items->pdata, items->len);
  for (guint i = 0; i < items->len; i++)
    if (stip_schuld_item_get_id (g_ptr_array_index (items, i)) == id)
      gtk_single_selection_set_selected (self->keus, i);
}

static void
append_sum (GString *uit, const char *naam, StipGeld bedrag, gboolean vet)
{
  g_autofree char *tekst = stip_geld_format_euro (bedrag);
  g_string_append_printf (uit, vet ? "%s%s  <b>%s</b>" : "%s%s  <b>%s</b>", uit->len > 0 ? "     " : "", naam, tekst);
}

static void
show_foot (StipSchulden *self)
{
  StipSchuldSom    som = stip_schuld_som (self->beeld->dossier->schulden);
  g_autofree char *aantal = g_strdup_printf (ngettext ("%u claim", "%u claims", som.aantal), som.aantal);
  g_autoptr (GString) links = g_string_new (NULL), rechts = g_string_new (NULL);

  gboolean krap = self->span != NULL && stip_span_get_narrow (self->span); /* then the figures that a proposal stands on */

  g_string_printf (links, "<b>%s</b>", aantal);
  if (som.onbevestigd > 0 && !krap)
    append_sum (links, _ ("not confirmed"), som.onbevestigd_bedrag, FALSE);
  if (som.zonder_bedrag > 0)
    g_string_append_printf (links, _ ("     %u without an amount"), som.zonder_bedrag);
  append_sum (rechts, _ ("with priority"), som.preferent, FALSE);
  if (som.gezekerd > 0)
    append_sum (rechts, _ ("secured"), som.gezekerd, FALSE);
  append_sum (rechts, _ ("ordinary"), som.concurrent, FALSE);
  if (!krap)
    append_sum (rechts, _ ("outside"), som.buiten, FALSE);
  append_sum (rechts, _ ("in arrangement"), som.in_regeling, TRUE);
  gtk_label_set_markup (self->voet, links->str);
  gtk_label_set_markup (self->sommen, rechts->str);
}

static void
show_side (StipSchulden *self)
{
  const StipSchuldStand *stand = self->getoond != 0 ? find_stand (self, self->getoond) : selected (self);

  if (!gtk_widget_get_visible (self->zijde))
    return;
  if (stand != NULL && self->beeld != NULL)
    stip_schuld_zijde_set (STIP_SCHULD_ZIJDE (self->zijde), self->beeld, stand);
  else
    gtk_widget_set_visible (self->zijde, FALSE);
}

static void
on_selected_cb (StipSchulden *self)
{
  if (self->vult)
    return;
  self->getoond = 0;
  show_side (self);
}

/* The claim whose form is open, or 0. */
static gint64
open_claim (StipSchulden *self)
{
  const StipSchuldStand *stand = self->getoond == 0 ? selected (self) : NULL;

  if (!gtk_widget_get_visible (self->zijde))
    return 0;
  return stand != NULL ? stand->schuld->id : self->getoond;
}

static void
select_claim (StipSchulden *self, gint64 id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->rijen)); i++)
    {
      g_autoptr (StipSchuldItem) item = g_list_model_get_item (G_LIST_MODEL (self->rijen), i);
      if (stip_schuld_item_get_id (item) == id)
        gtk_single_selection_set_selected (self->keus, i);
    }
}

/* A claim that moves between the table and the informal debts keeps its form: what is typed next is about it. */
static void
follow_claim (StipSchulden *self, gint64 id)
{
  const StipSchuldStand *stand = id != 0 ? find_stand (self, id) : NULL;
  gboolean               onderhands = stand != NULL && stand->schuld->informeel == STIP_JANEE_JA;

  if (stand != NULL && !onderhands && self->getoond == id)
    select_claim (self, id);
  self->getoond = onderhands ? id : 0;
}

void
stip_schulden_set_beeld (StipSchulden *self, const StipDossierBeeld *beeld)
{
  StipSession         *session = stip_concepten_get_session (self->bron);
  const StipWerkwijze *werkwijze = stip_store_get_werkwijze (stip_session_get_store (session));
  StipDossierBeeld    *vorig = self->beeld;

  self->beeld = stip_dossier_beeld_ref (beeld);
  g_clear_pointer (&self->standen, g_ptr_array_unref);
  self->standen = stip_schuld_ronde (werkwijze->profiel, werkwijze->kalender, beeld->dossier, beeld->vandaag);
  stip_ronde_balk_set_standen (self->balk, self->standen, beeld->vandaag, stip_session_get_taal (session));
  gint64 open = open_claim (self);
  self->vult = TRUE;
  fill_table (self);
  follow_claim (self, open);
  self->vult = FALSE;
  stip_informele_lijst_set (self->informeel, beeld->dossier, beeld->vandaag, stip_session_get_taal (session));
  show_foot (self);
  stip_schuld_invoer_set_beeld (self->invoer, beeld);
  show_side (self);
  g_clear_pointer (&vorig, stip_dossier_beeld_unref);
}

/* --- doing --- */

static void
on_step_cb (StipSchulden *self, int stap)
{
  self->stap = stap;
  if (self->beeld != NULL)
    fill_table (self);
}

static void
on_round_cb (StipSchulden *self, int soort)
{
  stip_schuld_taak_bericht (self->bron, 0, (StipBerichtSoort)soort, self->beeld->vandaag, _ ("Recorded for all creditors whom it fits"));
}

static void
open_side (StipSchulden *self, gint64 informeel, const char *veld)
{
  if (informeel == 0 && selected (self) == NULL)
    return;
  self->getoond = informeel;
  gtk_widget_set_visible (self->zijde, TRUE);
  show_side (self);
  stip_schuld_zijde_focus (STIP_SCHULD_ZIJDE (self->zijde), veld);
}

static void
on_activate_cb (StipSchulden *self)
{
  open_side (self, 0, NULL);
}

static void
on_informal_cb (StipSchulden *self, gint64 id)
{
  open_side (self, id, "schuld.afspraak");
}

static void
on_remove_informal_cb (StipSchulden *self, gint64 id)
{
  stip_schuld_taak_weg (self->bron, id, _ ("Claim removed"));
}

static void
on_import_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  StipSchulden *self = data;
  GtkRoot      *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (self->beeld != NULL)
    gtk_window_present (GTK_WINDOW (stip_csv_dialog_new (GTK_WINDOW (root), stip_concepten_get_session (self->bron), STIP_CSV_SCHULDEN, self->beeld->dossier->nummer)));
}

static void
focus_table (StipSchulden *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->tabel));
}

static void
on_close_side_cb (StipSchulden *self)
{
  gtk_widget_set_visible (self->zijde, FALSE);
  focus_table (self);
}

static void
set_field (StipSchulden *self, const StipSchuld *schuld, const char *veld, const char *waarde, const char *klaar)
{
  stip_schuld_taak_veld (self->bron, schuld->id, stip_schuld_veld (veld), waarde, klaar);
}

/* What we do ourselves is recorded as done today. */
static void
record_call (StipSchulden *self, const StipSchuldStand *stand)
{
  StipBerichtSoort soort = stand->voorstel ? STIP_BERICHT_VOORSTEL_GEBELD : STIP_BERICHT_SALDO_GEBELD;

  stip_schuld_taak_bericht (self->bron, stand->schuld->id, soort, self->beeld->vandaag, _ ("Phoned: recorded today"));
}

/* Out of the arrangement asks the reason. */
static void
toggle_taken (StipSchulden *self, const StipSchuld *schuld)
{
  gboolean uit = schuld->meegenomen != STIP_JANEE_NEE;

  set_field (self, schuld, "schuld.meegenomen", uit ? "nee" : "ja", uit ? _ ("Left out of the arrangement") : _ ("Taken into the arrangement"));
  if (uit)
    open_side (self, 0, "schuld.reden_niet_meegenomen");
}

static gboolean
on_table_key_cb (StipSchulden *self, guint keyval, guint keycode, GdkModifierType state)
{
  const StipSchuldStand *stand = selected (self);

  if (stand == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;
  switch (keyval)
    {
    case GDK_KEY_a:
      stip_schuld_invoer_antwoord (self->invoer, stand);
      return TRUE;
    case GDK_KEY_b:
      record_call (self, stand);
      return TRUE;
    case GDK_KEY_p:
      set_field (self, stand->schuld, "schuld.rang", g_strcmp0 (stand->schuld->rang, "preferent") == 0 ? "concurrent" : "preferent", _ ("Rank changed"));
      return TRUE;
    case GDK_KEY_space:
      toggle_taken (self, stand->schuld);
      return TRUE;
    case GDK_KEY_Delete:
      stip_schuld_taak_weg (self->bron, stand->schuld->id, _ ("Claim removed"));
      return TRUE;
    default:
      return FALSE;
    }
}

/* From anywhere in the window, as long as this tab is shown. */
static gboolean
on_letter_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  stip_schuld_invoer_begin (STIP_SCHULDEN (widget)->invoer);
  return TRUE;
}

/* --- the widgets --- */

static void
on_span_changed_cb (StipSchulden *self)
{
  if (self->span == NULL)
    return;
  gboolean open = gtk_widget_get_visible (self->zijde), smal = stip_span_get_narrow (self->span);

  stip_schuld_kolommen_fit (self->kolommen, stip_span_get_em (self->span), smal || open);
  gtk_widget_set_visible (self->links, !(smal && open));
  gtk_widget_set_hexpand (self->zijde, smal && open);
  if (self->beeld != NULL)
    show_foot (self);
}

/* Ctrl+K looks for what can be done in the window. */
static void
on_unmap_cb (StipSchulden *self)
{
  gtk_widget_insert_action_group (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), "schulden", NULL);
}

static gboolean
on_shown_cb (gpointer data)
{
  StipSchulden *self = data;

  if (self->standen != NULL && self->standen->len > 0)
    focus_table (self);
  else if (self->bron != NULL)
    stip_schuld_invoer_begin (self->invoer);
  return G_SOURCE_REMOVE;
}

/* The keys of the table work as soon as the tab is there; where there is nothing yet, the first letter can be typed. */
static void
on_map_cb (StipSchulden *self)
{
  StipSpan *span = stip_span_van (GTK_WIDGET (self));

  if (span != NULL && span != self->span)
    g_signal_connect_object (span, "notify", G_CALLBACK (on_span_changed_cb), self, G_CONNECT_SWAPPED);
  self->span = span;
  gtk_widget_insert_action_group (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), "schulden", G_ACTION_GROUP (self->acties));
  on_span_changed_cb (self);
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, on_shown_cb, g_object_ref (self), g_object_unref);
}

static GtkWidget *
make_table (StipSchulden *self)
{
  GtkWidget          *rol = gtk_scrolled_window_new ();
  GtkEventController *toetsen = gtk_event_controller_key_new ();

  self->rijen = g_list_store_new (STIP_TYPE_SCHULD_ITEM);
  self->keus = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->rijen)));
  self->tabel = GTK_COLUMN_VIEW (gtk_column_view_new (g_object_ref (GTK_SELECTION_MODEL (self->keus))));
  gtk_widget_add_css_class (GTK_WIDGET (self->tabel), "stip-table");
  gtk_widget_add_css_class (GTK_WIDGET (self->tabel), "stip-claims");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->tabel), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Claims"), -1);
  self->kolommen = stip_schuld_kolommen_new (self->tabel, stip_concepten_get_session (self->bron));
  g_signal_connect_object (self->tabel, "activate", G_CALLBACK (on_activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->keus, "notify::selected-item", G_CALLBACK (on_selected_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (toetsen, GTK_PHASE_CAPTURE);
  g_signal_connect_object (toetsen, "key-pressed", G_CALLBACK (on_table_key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->tabel), toetsen);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (rol), GTK_WIDGET (self->tabel));
  gtk_widget_set_vexpand (rol, TRUE);
  return rol;
}

static GtkWidget *
make_empty (void)
{
  GtkWidget *leeg = adw_status_page_new (), *knop = gtk_button_new_with_label (_ ("Import From a Table (CSV)…"));

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (leeg), "folder-documents-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (leeg), _ ("No debts yet"));
  adw_status_page_set_description (ADW_STATUS_PAGE (leeg), _ ("Type the first letter in the line below: creditor, reference, amount. Enter adds it."));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (knop), "schulden.import");
  gtk_widget_set_halign (knop, GTK_ALIGN_CENTER);
  adw_status_page_set_child (ADW_STATUS_PAGE (leeg), knop);
  gtk_widget_add_css_class (leeg, "compact");
  return leeg;
}

static GtkWidget *
make_foot (StipSchulden *self)
{
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->voet = GTK_LABEL (gtk_label_new (NULL));
  self->sommen = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->voet, PANGO_ELLIPSIZE_END);
  gtk_label_set_ellipsize (self->sommen, PANGO_ELLIPSIZE_START);
  gtk_label_set_xalign (self->voet, 0);
  gtk_label_set_xalign (self->sommen, 1);
  gtk_widget_set_hexpand (GTK_WIDGET (self->sommen), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->voet), "numeric");
  gtk_widget_add_css_class (GTK_WIDGET (self->sommen), "numeric");
  gtk_widget_add_css_class (vak, "stip-foot");
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->voet));
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->sommen));
  return vak;
}

static void
fill (StipSchulden *self)
{
  GtkWidget *midden = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  self->links = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->balk = STIP_RONDE_BALK (stip_ronde_balk_new ());
  self->informeel = STIP_INFORMELE_LIJST (stip_informele_lijst_new ());
  self->invoer = STIP_SCHULD_INVOER (stip_schuld_invoer_new (self->bron));
  self->stapel = GTK_STACK (gtk_stack_new ());
  self->zijde = stip_schuld_zijde_new (self->bron);
  gtk_widget_set_visible (self->zijde, FALSE);
  gtk_stack_add_named (self->stapel, make_table (self), "tabel");
  gtk_stack_add_named (self->stapel, make_empty (), "leeg");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->balk));
  gtk_box_append (GTK_BOX (self->links), GTK_WIDGET (self->stapel));
  gtk_box_append (GTK_BOX (self->links), GTK_WIDGET (self->informeel));
  gtk_box_append (GTK_BOX (self->links), GTK_WIDGET (self->invoer));
  gtk_widget_set_hexpand (self->links, TRUE);
  gtk_box_append (GTK_BOX (midden), self->links);
  gtk_box_append (GTK_BOX (midden), self->zijde);
  gtk_box_append (GTK_BOX (self), midden);
  gtk_box_append (GTK_BOX (self), make_foot (self));
  g_signal_connect_object (self->balk, "stap", G_CALLBACK (on_step_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->balk, "doen", G_CALLBACK (on_round_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->invoer, "klaar", G_CALLBACK (focus_table), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->informeel, "open", G_CALLBACK (on_informal_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->informeel, "weg", G_CALLBACK (on_remove_informal_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->zijde, "sluit", G_CALLBACK (on_close_side_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->zijde, "notify::visible", G_CALLBACK (on_span_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
stip_schulden_dispose (GObject *object)
{
  StipSchulden *self = STIP_SCHULDEN (object);

  g_clear_object (&self->bron);
  g_clear_object (&self->acties);
  g_clear_object (&self->rijen);
  g_clear_object (&self->keus);
  g_clear_pointer (&self->standen, g_ptr_array_unref);
  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  G_OBJECT_CLASS (stip_schulden_parent_class)->dispose (object);
}

static void
stip_schulden_finalize (GObject *object)
{
  g_clear_pointer (&STIP_SCHULDEN (object)->kolommen, stip_schuld_kolommen_free);
  G_OBJECT_CLASS (stip_schulden_parent_class)->finalize (object);
}

static void
stip_schulden_class_init (StipSchuldenClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_schulden_dispose;
  G_OBJECT_CLASS (klass)->finalize = stip_schulden_finalize;
}

static void
stip_schulden_init (StipSchulden *self)
{
  static const GActionEntry acties[] = { { "import", on_import_cb, NULL, NULL, NULL, { 0 } } };
  GtkEventController       *toetsen = gtk_shortcut_controller_new ();

  self->acties = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->acties), acties, G_N_ELEMENTS (acties), self);
  self->stap = -1;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (toetsen), GTK_SHORTCUT_SCOPE_GLOBAL);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (toetsen), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_n, GDK_CONTROL_MASK), gtk_callback_action_new (on_letter_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), toetsen);
  g_signal_connect (self, "map", G_CALLBACK (on_map_cb), NULL);
  g_signal_connect (self, "unmap", G_CALLBACK (on_unmap_cb), NULL);
}

GtkWidget *
stip_schulden_new (StipConcepten *bron)
{
  StipSchulden *self = g_object_new (STIP_TYPE_SCHULDEN, NULL);

  self->bron = g_object_ref (bron);
  fill (self);
  return GTK_WIDGET (self);
}
