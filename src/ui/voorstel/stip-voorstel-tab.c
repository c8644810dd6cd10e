/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/voorstel/stip-voorstel-tab.h"

#include <glib/gi18n.h>

#include "core/stip-manieren.h"
#include "ui/velden/stip-bewerken.h"
#include "ui/voorstel/stip-voorstel-balk.h"
#include "ui/voorstel/stip-voorstel-bewaar.h"
#include "ui/voorstel/stip-voorstel-gevolg.h"
#include "ui/voorstel/stip-voorstel-view.h"
#include "ui/voorstel/stip-voorstel-voet.h"

struct _StipVoorstelTab
{
  AdwBin parent_instance;

  GtkStack           *stapel;
  StipVoorstelBalk   *balk;
  GtkLabel           *melding;
  StipVoorstelView   *view;
  StipVoorstelGevolg *gevolg;
  StipVoorstelVoet   *voet;

  StipConcepten    *bron;
  StipDossierBeeld *beeld;
  StipManieren     *vergelijking;
  gboolean          gekozen; /* the first choice was made */
};

G_DEFINE_FINAL_TYPE (StipVoorstelTab, stip_voorstel_tab, ADW_TYPE_BIN)

static StipTaal
get_taal (StipVoorstelTab *self)
{
  return stip_session_get_taal (stip_concepten_get_session (self->bron));
}

static const StipKredietVoorwaarde *
find_terms (StipVoorstelTab *self)
{
  const StipWerkwijze *werkwijze = stip_store_get_werkwijze (stip_session_get_store (stip_concepten_get_session (self->bron)));
  return stip_krediet_voorwaarden_op (werkwijze->krediet, werkwijze->profiel->id, self->beeld->vandaag);
}

/* What keeps some claims from being counted as they should. */
static void
show_gaps (StipVoorstelTab *self)
{
  const StipVoorstelInvoer *invoer = self->vergelijking->invoer;
  g_autoptr (GString) zin = g_string_new (NULL);

  if (invoer->zonder_bedrag > 0)
    g_string_append_printf (zin, ngettext ("%u claim has no amount yet and does not count.", "%u claims have no amount yet and do not count.", invoer->zonder_bedrag), invoer->zonder_bedrag);
  if (invoer->zonder_rang > 0)
    {
      g_string_append (zin, zin->len > 0 ? " " : "");
      g_string_append_printf (zin, ngettext ("%u claim has no rank yet and counts as concurrent.", "%u claims have no rank yet and count as concurrent.", invoer->zonder_rang), invoer->zonder_rang);
    }
  if (invoer->buiten->len > 0)
    {
      g_string_append (zin, zin->len > 0 ? " " : "");
      g_string_append_printf (zin, ngettext ("%u claim stays outside; the letters tell which and why.", "%u claims stay outside; the letters tell which and why.", invoer->buiten->len), invoer->buiten->len);
    }
  gtk_label_set_label (self->melding, zin->str);
  gtk_widget_set_visible (GTK_WIDGET (self->melding), zin->len > 0);
}

/* From what is typed to the pictures: at every key. */
static void
recompute (StipVoorstelTab *self)
{
  if (self->beeld == NULL)
    return;
  g_autoptr (StipVoorstelInvoer) invoer = stip_voorstel_invoer_new (self->beeld->dossier, find_terms (self), self->beeld->vandaag);
  stip_voorstel_balk_vul (self->balk, &invoer->vraag);
  g_clear_pointer (&self->vergelijking, stip_manieren_unref);
  self->vergelijking = stip_manieren_new (invoer);
  stip_voorstel_view_set_vergelijking (self->view, self->vergelijking);
  show_gaps (self);
  stip_voorstel_gevolg_set (self->gevolg, self->vergelijking, self->beeld, stip_voorstel_view_get_keuze (self->view));
  StipGeld inkomen, vtlb;
  gboolean anders = stip_voorstel_balk_get_vtlb (self->balk, &inkomen, &vtlb);
  stip_voorstel_voet_set (self->voet, self->beeld, inkomen, vtlb, anders);
}

static void
on_row_cb (StipVoorstelTab *self, int regel)
{
  stip_voorstel_gevolg_set_regel (self->gevolg, regel);
}

/* --- fixing --- */

static void
on_fix_cb (StipVoorstelTab *self)
{
  StipSession *session = stip_concepten_get_session (self->bron);
  int          keuze = stip_voorstel_view_get_keuze (self->view);
  StipGeld     inkomen, vtlb;

  if (self->vergelijking == NULL)
    return;
  if (keuze < 0)
    {
      stip_session_toast (session, _ ("Choose one of the four ways first: 1 to 4."), NULL, NULL, NULL);
      stip_voorstel_view_neem_focus (self->view);
      return;
    }
  const StipScenario *scenario = self->vergelijking->scenarios[keuze];
  StipVoorstelBezwaar bezwaar = stip_voorstel_bezwaar (self->vergelijking->invoer, scenario);
  if (bezwaar == STIP_VOORSTEL_KAN && stip_voorstel_balk_get_vtlb (self->balk, &inkomen, &vtlb))
    {
      stip_session_toast (session, _ ("Record the vtlb first: a proposal stands on a recorded outcome."), NULL, NULL, NULL);
      gtk_widget_child_focus (GTK_WIDGET (self->balk), GTK_DIR_TAB_FORWARD);
      return;
    }
  if (bezwaar != STIP_VOORSTEL_KAN)
    {
      stip_session_toast (session, stip_voorstel_bezwaar_tekst (bezwaar, get_taal (self)), NULL, NULL, NULL);
      return;
    }
  g_autoptr (StipVoorstel) voorstel = stip_voorstel_leg_vast (self->vergelijking->invoer, scenario, self->beeld->vandaag);
  stip_bewerk_zet (self->bron, "Voorstel vastgelegd", _ ("Proposal fixed"), STIP_LIJSTDEEL_VOORSTELLEN, voorstel);
}

static void
on_take_back_cb (StipVoorstelTab *self)
{
  const StipVoorstel *laatste = self->beeld != NULL ? stip_voorstel_laatste (self->beeld->dossier->voorstellen) : NULL;

  if (laatste != NULL)
    stip_bewerk_haal (self->bron, "Voorstel ingetrokken", _ ("Proposal taken back"), STIP_LIJSTDEEL_VOORSTELLEN, laatste->id);
}

static void
on_save_cb (StipVoorstelTab *self)
{
  if (self->vergelijking != NULL)
    stip_voorstel_bewaar (GTK_WIDGET (self), self->bron, self->beeld, self->vergelijking, stip_voorstel_view_get_keuze (self->view));
}

static gboolean
on_key_cb (StipVoorstelTab *self, guint keyval, guint keycode, GdkModifierType modifiers)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if ((modifiers & gtk_accelerator_get_default_mod_mask ()) != 0 || GTK_IS_EDITABLE (focus) || self->vergelijking == NULL)
    return FALSE;
  if (keyval < GDK_KEY_1 || keyval > GDK_KEY_4)
    return FALSE;
  stip_voorstel_view_kies (self->view, (int)(keyval - GDK_KEY_1));
  return TRUE;
}

/* Whoever comes here chooses next: the keys 1 to 4 and the arrows work at once. */
static gboolean
on_shown_cb (gpointer data)
{
  StipVoorstelTab *self = data;
  GtkRoot         *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget       *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (gtk_widget_get_mapped (GTK_WIDGET (self->view)) && (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self))))
    stip_voorstel_view_neem_focus (self->view);
  return G_SOURCE_REMOVE;
}

static void
on_map_cb (StipVoorstelTab *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, on_shown_cb, g_object_ref (self), g_object_unref);
}

/* --- following the dossier --- */

/* What was fixed last is the choice to begin with. */
static void
choose_first (StipVoorstelTab *self)
{
  const StipVoorstel *laatste = stip_voorstel_laatste (self->beeld->dossier->voorstellen);

  if (self->gekozen || laatste == NULL)
    return;
  self->gekozen = TRUE;
  stip_voorstel_view_set_keuze (self->view, (int)laatste->soort);
}

void
stip_voorstel_tab_set_beeld (StipVoorstelTab *self, const StipDossierBeeld *beeld)
{
  StipDossierBeeld *vorig = g_steal_pointer (&self->beeld);

  self->beeld = stip_dossier_beeld_ref (beeld);
  g_clear_pointer (&vorig, stip_dossier_beeld_unref);
  gtk_stack_set_visible_child_name (self->stapel, beeld->dossier->schulden->len > 0 ? "inhoud" : "leeg");
  choose_first (self);
  stip_voorstel_balk_set_beeld (self->balk, beeld);
  recompute (self);
}

static void
stip_voorstel_tab_dispose (GObject *object)
{
  StipVoorstelTab *self = STIP_VOORSTEL_TAB (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  g_clear_pointer (&self->vergelijking, stip_manieren_unref);
  G_OBJECT_CLASS (stip_voorstel_tab_parent_class)->dispose (object);
}

static void
stip_voorstel_tab_class_init (StipVoorstelTabClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_voorstel_tab_dispose;
}

static void
stip_voorstel_tab_init (StipVoorstelTab *self)
{
}

static GtkWidget *
make_empty (void)
{
  GtkWidget *leeg = adw_status_page_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (leeg), "stip-voorstel-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (leeg), _ ("No claims yet"));
  adw_status_page_set_description (ADW_STATUS_PAGE (leeg), _ ("Enter the claims, and see here side by side what each way would bring."));
  gtk_widget_add_css_class (leeg, "compact");
  return leeg;
}

static GtkWidget *
make_content (StipVoorstelTab *self)
{
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *midden = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12), *rol = gtk_scrolled_window_new ();

  gtk_widget_set_margin_start (midden, 18);
  gtk_widget_set_margin_end (midden, 18);
  gtk_widget_set_margin_top (midden, 9);
  gtk_widget_set_margin_bottom (midden, 12);
  gtk_box_append (GTK_BOX (midden), GTK_WIDGET (self->balk));
  gtk_box_append (GTK_BOX (midden), GTK_WIDGET (self->view));
  gtk_box_append (GTK_BOX (midden), GTK_WIDGET (self->melding));
  gtk_box_append (GTK_BOX (midden), GTK_WIDGET (self->gevolg));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (rol), midden);
  gtk_widget_set_vexpand (rol, TRUE);
  gtk_box_append (GTK_BOX (vak), rol);
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->voet));
  return vak;
}

static void
connect_parts (StipVoorstelTab *self)
{
  GtkEventController *toetsen = gtk_event_controller_key_new ();

  g_signal_connect_object (self->balk, "anders", G_CALLBACK (recompute), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "map", G_CALLBACK (on_map_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "gekozen", G_CALLBACK (recompute), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "regel", G_CALLBACK (on_row_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->voet, "vastleggen", G_CALLBACK (on_fix_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->voet, "bewaar", G_CALLBACK (on_save_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->voet, "intrekken", G_CALLBACK (on_take_back_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_swapped (toetsen, "key-pressed", G_CALLBACK (on_key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), toetsen);
}

GtkWidget *
stip_voorstel_tab_new (StipConcepten *bron)
{
  StipVoorstelTab *self = g_object_new (STIP_TYPE_VOORSTEL_TAB, NULL);

  self->bron = g_object_ref (bron);
  self->balk = STIP_VOORSTEL_BALK (stip_voorstel_balk_new (bron));
  self->view = STIP_VOORSTEL_VIEW (stip_voorstel_view_new (get_taal (self)));
  self->melding = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->melding, TRUE);
  gtk_label_set_xalign (self->melding, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->melding), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->melding), "stip-sub");
  self->gevolg = STIP_VOORSTEL_GEVOLG (stip_voorstel_gevolg_new (bron));
  self->voet = STIP_VOORSTEL_VOET (stip_voorstel_voet_new (bron));
  self->stapel = GTK_STACK (gtk_stack_new ());
  gtk_stack_add_named (self->stapel, make_empty (), "leeg");
  gtk_stack_add_named (self->stapel, make_content (self), "inhoud");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->stapel));
  connect_parts (self);
  return GTK_WIDGET (self);
}
