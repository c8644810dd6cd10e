/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/schulden/stip-schuld-zijde.h"

#include <glib/gi18n.h>

#include "core/stip-hoofdletter.h"
#include "core/stip-schuld-veld.h"
#include "ui/brieven/stip-brieven-verstuurd.h"
#include "ui/schulden/stip-schuld-taken.h"
#include "ui/velden/stip-veld-invoer.h"
#include "ui/widgets/stip-vak.h"

#define BREED       320
#define VELDEN_MEER 40

typedef struct
{
  const StipVeld *veld;
  GtkWidget      *vak;
  StipVeldInvoer *invoer;
  GtkLabel       *fout;
} Rij;

struct _StipSchuldZijde
{
  GtkBox parent_instance;

  GtkLabel  *kop, *stand, *verschil;
  GtkEntry  *eiser;
  Rij        rijen[VELDEN_MEER];
  gsize      aantal;
  GtkBox    *log, *doen;
  GtkWidget *brieven; /* StipBrievenVerstuurd */

  StipConcepten *bron;
  StipSchuld    *schuld;
};

G_DEFINE_FINAL_TYPE (StipSchuldZijde, stip_schuld_zijde, GTK_TYPE_BOX)

enum
{
  SLUIT,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

/* --- fields --- */

static void
show_error (Rij *rij, const char *reden)
{
  stip_veld_invoer_set_fout (rij->invoer, reden);
  gtk_label_set_text (rij->fout, reden != NULL ? reden : "");
  gtk_widget_set_visible (GTK_WIDGET (rij->fout), reden != NULL);
}

static void
record_row (StipSchuldZijde *self, Rij *rij)
{
  g_autofree char *tekst = stip_veld_invoer_dup_tekst (rij->invoer);
  g_autoptr (GError) error = NULL;
  StipSession     *session = stip_concepten_get_session (self->bron);
  g_autofree char *waarde = NULL, *was = NULL;

  if (self->schuld == NULL)
    return;
  was = stip_schuld_dup_veld (self->schuld, rij->veld);
  waarde = stip_veld_lees (rij->veld, tekst, stip_session_get_vandaag (session), &error);
  show_error (rij, error != NULL ? error->message : NULL);
  if (error == NULL && g_strcmp0 (was, waarde) != 0)
    stip_schuld_taak_veld (self->bron, self->schuld->id, rij->veld, waarde, NULL);
}

static Rij *
find_row (StipSchuldZijde *self, gpointer invoer)
{
  for (gsize i = 0; i < self->aantal; i++)
    if (self->rijen[i].invoer == invoer)
      return &self->rijen[i];
  return NULL;
}

static void
on_chosen_cb (StipVeldInvoer *invoer, StipSchuldZijde *self)
{
  record_row (self, find_row (self, invoer));
}

static void
on_left_cb (GtkEventController *controller, StipSchuldZijde *self)
{
  Rij *rij = find_row (self, gtk_event_controller_get_widget (controller));

  if (rij != NULL && self->bron != NULL)
    record_row (self, rij);
}

static void
on_creditor_cb (StipSchuldZijde *self)
{
  g_autofree char *naam = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->eiser))));

  if (self->schuld != NULL && *naam != '\0' && g_strcmp0 (naam, self->schuld->schuldeiser) != 0)
    stip_schuld_taak_eiser (self->bron, self->schuld->id, naam);
}

/* Fields that say something only together with another one. */
static const struct
{
  const char *veld, *bij;
  const char *waarde;
} afhankelijk[] = {
  { "schuld.zekerheid", "schuld.rang", "gezekerd" },
  { "schuld.zekerheid_op", "schuld.rang", "gezekerd" },
  { "schuld.reden_niet_meegenomen", "schuld.meegenomen", "nee" },
  { "schuld.beslag_op", "schuld.beslag", "ja" },
  { "schuld.beslag_sinds", "schuld.beslag", "ja" },
  { "schuld.afspraak", "schuld.informeel", "ja" },
  { "schuld.afspraak_tot", "schuld.informeel", "ja" },
};

static gboolean
is_wanted (const StipSchuld *schuld, const StipVeld *veld)
{
  g_autofree char *eigen = stip_schuld_dup_veld (schuld, veld);

  for (gsize i = 0; i < G_N_ELEMENTS (afhankelijk); i++)
    if (eigen == NULL && g_str_equal (afhankelijk[i].veld, veld->id))
      {
        g_autofree char *waarde = stip_schuld_dup_veld (schuld, stip_schuld_veld (afhankelijk[i].bij));
        return g_strcmp0 (waarde, afhankelijk[i].waarde) == 0;
      }
  return TRUE;
}

static void
show_row (Rij *rij, const StipSchuld *schuld, gboolean ander)
{
  g_autofree char *waarde = stip_schuld_dup_veld (schuld, rij->veld);
  GtkRoot         *root = gtk_widget_get_root (GTK_WIDGET (rij->invoer)); /* none while the page goes away */
  GtkWidget       *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  gtk_widget_set_visible (rij->vak, is_wanted (schuld, rij->veld));
  if (!ander && focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (rij->invoer)) && GTK_IS_EDITABLE (focus))
    return; /* somebody is typing here */
  stip_veld_invoer_set_waarde (rij->invoer, waarde);
  show_error (rij, NULL);
}

/* --- the correspondence --- */

static void
on_remove_message_cb (GtkButton *knop, StipSchuldZijde *self)
{
  stip_schuld_taak_bericht_weg (self->bron, *(gint64 *)g_object_get_data (G_OBJECT (knop), "stip-bericht"));
}

static GtkWidget *
make_line (StipSchuldZijde *self, const StipSchuldBericht *bericht, StipDatum vandaag, StipTaal taal)
{
  GtkWidget       *rij = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *label, *weg = gtk_button_new_from_icon_name ("edit-delete-symbolic");
  g_autofree char *dag = stip_datum_format (bericht->datum, STIP_DATUM_DAG_KORT, taal, vandaag), *bedrag = stip_geld_is_bekend (bericht->bedrag) ? stip_geld_format_euro (bericht->bedrag) : g_strdup ("");
  const StipKeuze *reden = bericht->reden != NULL ? stip_schuld_keuze (stip_schuld_redenen (), bericht->reden) : NULL;
  const StipKeuze *kanaal = bericht->kanaal != NULL ? stip_schuld_keuze (stip_schuld_kanalen (), bericht->kanaal) : NULL;
  g_autoptr (GString) tekst = g_string_new (NULL);

  g_string_printf (tekst, "%s  %s %s", dag, stip_bericht_naam (bericht->soort, taal), bedrag);
  if (reden != NULL)
    g_string_append_printf (tekst, ": %s", stip_keuze_naam (reden, taal));
  if (kanaal != NULL)
    g_string_append_printf (tekst, " (%s)", stip_keuze_naam (kanaal, taal));
  if (bericht->toelichting != NULL)
    g_string_append_printf (tekst, ". %s", bericht->toelichting);
  label = gtk_label_new (tekst->str);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_tooltip_text (label, bericht->soort->knooppunt);
  gtk_widget_add_css_class (weg, "flat");
  gtk_widget_set_valign (weg, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (weg, _ ("Remove this message"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (weg), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Remove this message"), -1);
  g_object_set_data_full (G_OBJECT (weg), "stip-bericht", g_memdup2 (&bericht->id, sizeof bericht->id), g_free);
  g_signal_connect (weg, "clicked", G_CALLBACK (on_remove_message_cb), self);
  gtk_box_append (GTK_BOX (rij), label);
  gtk_box_append (GTK_BOX (rij), weg);
  return rij;
}

static void
show_log (StipSchuldZijde *self, const StipDossierBeeld *beeld)
{
  StipTaal taal = stip_session_get_taal (stip_concepten_get_session (self->bron));

  stip_vak_leeg (self->log);
  for (guint i = beeld->dossier->berichten->len; i > 0; i--)
    {
      const StipSchuldBericht *bericht = g_ptr_array_index (beeld->dossier->berichten, i - 1);
      if (bericht->schuld_id == self->schuld->id)
        gtk_box_append (self->log, make_line (self, bericht, beeld->vandaag, taal));
    }
}

static void
on_do_cb (GtkButton *knop, StipSchuldZijde *self)
{
  StipBerichtSoort soort = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (knop), "stip-soort"));

  stip_schuld_taak_bericht (self->bron, self->schuld->id, soort, stip_session_get_vandaag (stip_concepten_get_session (self->bron)), gtk_button_get_label (knop));
}

/* What we can send or conclude now: of what the creditor says the line below the table is for. */
static void
show_actions (StipSchuldZijde *self, const StipSchuldStand *stand)
{
  StipTaal taal = stip_session_get_taal (stip_concepten_get_session (self->bron));

  stip_vak_leeg (self->doen);
  for (int soort = 0; soort < STIP_BERICHT_AANTAL; soort++)
    {
      const StipBerichtWoord *woord = stip_bericht_woord (soort);
      if (woord->van_schuldeiser || !stip_ronde_past (stand->staat, soort))
        continue;
      g_autofree char *naam = stip_hoofdletter (stip_bericht_naam (woord, taal));
      GtkWidget       *knop = gtk_button_new_with_label (naam);
      gtk_widget_set_halign (knop, GTK_ALIGN_START);
      gtk_widget_add_css_class (knop, "stip-act");
      gtk_widget_set_tooltip_text (knop, _ ("Recorded as done today"));
      g_object_set_data (G_OBJECT (knop), "stip-soort", GINT_TO_POINTER (soort));
      g_signal_connect (knop, "clicked", G_CALLBACK (on_do_cb), self);
      gtk_box_append (self->doen, knop);
    }
  g_autofree char *doel = g_strdup_printf (":%" G_GINT64_FORMAT, self->schuld->id);
  GtkWidget       *brieven = gtk_button_new_with_label (_ ("Letters…"));
  gtk_widget_set_halign (brieven, GTK_ALIGN_START);
  gtk_widget_add_css_class (brieven, "stip-act");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (brieven), "dossier.brieven");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (brieven), "s", doel);
  gtk_box_append (self->doen, brieven);
}

/* --- the whole --- */

/* "With priority, according to the creditor's statement": the column of ranks gives way to this form. (transfer full) */
static char *
make_rank (const StipSchuld *schuld, StipTaal taal)
{
  const StipKeuze *rang = schuld->rang != NULL ? stip_schuld_keuze (stip_schuld_veld ("schuld.rang")->keuzes, schuld->rang) : NULL;
  const StipKeuze *bron = schuld->rang_bron != NULL ? stip_schuld_keuze (stip_schuld_veld ("schuld.rang_bron")->keuzes, schuld->rang_bron) : NULL;
  g_autofree char *naam = stip_hoofdletter (rang != NULL ? stip_keuze_naam (rang, taal) : _ ("rank not known"));

  return bron != NULL ? g_strdup_printf (_ ("%s (according to %s)"), naam, stip_keuze_naam (bron, taal)) : g_steal_pointer (&naam);
}

static void
show_sum (StipSchuldZijde *self)
{
  StipGeld         verschil = stip_schuld_verschil (self->schuld);
  g_autofree char *bedrag = stip_geld_format_euro (verschil < 0 ? -verschil : verschil);
  g_autofree char *zin = g_strdup_printf (verschil > 0 ? _ ("The amount is %s more than principal, interest and costs together.") : _ ("The amount is %s less than principal, interest and costs together."), bedrag);

  gtk_label_set_text (self->verschil, zin);
  gtk_widget_set_visible (GTK_WIDGET (self->verschil), verschil != 0);
}

void
stip_schuld_zijde_set (StipSchuldZijde *self, const StipDossierBeeld *beeld, const StipSchuldStand *stand)
{
  StipSession         *session = stip_concepten_get_session (self->bron);
  const StipWerkwijze *werkwijze = stip_store_get_werkwijze (stip_session_get_store (session));
  g_autofree char     *uitleg = stip_schuld_stand_uitleg (stand, werkwijze->profiel, werkwijze->kalender, beeld->vandaag);
  g_autofree char     *staat = stip_hoofdletter (stip_ronde_staat_naam (stand->staat, stip_session_get_taal (session)));
  g_autofree char     *rang = make_rank (stand->schuld, stip_session_get_taal (session));
  g_autofree char     *zin = uitleg != NULL ? g_strdup_printf ("%s. %s. %s", rang, staat, uitleg) : g_strdup_printf ("%s. %s.", rang, staat);
  gboolean             ander = self->schuld == NULL || self->schuld->id != stand->schuld->id;

  g_clear_pointer (&self->schuld, stip_schuld_unref);
  self->schuld = stip_schuld_ref (stand->schuld);
  gtk_label_set_text (self->kop, self->schuld->schuldeiser != NULL ? self->schuld->schuldeiser : "–");
  gtk_label_set_text (self->stand, zin);
  gtk_editable_set_text (GTK_EDITABLE (self->eiser), self->schuld->schuldeiser != NULL ? self->schuld->schuldeiser : "");
  for (gsize i = 0; i < self->aantal; i++)
    show_row (&self->rijen[i], self->schuld, ander);
  show_sum (self);
  show_log (self, beeld);
  stip_brieven_verstuurd_set_schuld (STIP_BRIEVEN_VERSTUURD (self->brieven), self->schuld->id);
  show_actions (self, stand);
}

void
stip_schuld_zijde_focus (StipSchuldZijde *self, const char *veld_id)
{
  for (gsize i = 0; i < self->aantal; i++)
    if (g_strcmp0 (self->rijen[i].veld->id, veld_id) == 0)
      {
        gtk_widget_set_visible (self->rijen[i].vak, TRUE);
        gtk_widget_grab_focus (GTK_WIDGET (self->rijen[i].invoer));
        return;
      }
  gtk_widget_grab_focus (GTK_WIDGET (self->rijen[0].invoer));
}

static GtkLabel *
new_label (const char *tekst, const char *klasse, gboolean omloop)
{
  GtkWidget *label = gtk_label_new (tekst);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), omloop);
  if (!omloop)
    gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, klasse);
  return GTK_LABEL (label);
}

static void
add_field (StipSchuldZijde *self, GtkBox *vak, const StipVeld *veld, StipTaal taal)
{
  Rij                *rij = &self->rijen[self->aantal++];
  g_autofree char    *naam = stip_hoofdletter (stip_veld_naam (veld, taal));
  GtkEventController *weg = gtk_event_controller_focus_new ();

  rij->veld = veld;
  rij->vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  rij->invoer = STIP_VELD_INVOER (stip_veld_invoer_new (veld, taal));
  rij->fout = new_label ("", "caption", TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (rij->fout), "stip-fg");
  gtk_widget_add_css_class (GTK_WIDGET (rij->fout), "late");
  gtk_widget_set_visible (GTK_WIDGET (rij->fout), FALSE);
  gtk_box_append (GTK_BOX (rij->vak), GTK_WIDGET (new_label (naam, "caption", TRUE)));
  gtk_box_append (GTK_BOX (rij->vak), GTK_WIDGET (rij->invoer));
  gtk_box_append (GTK_BOX (rij->vak), GTK_WIDGET (rij->fout));
  gtk_box_append (vak, rij->vak);
  g_signal_connect (rij->invoer, "gekozen", G_CALLBACK (on_chosen_cb), self);
  g_signal_connect (weg, "leave", G_CALLBACK (on_left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (rij->invoer), weg);
}

static void
on_close_cb (StipSchuldZijde *self)
{
  g_signal_emit (self, signals[SLUIT], 0);
}

static gboolean
on_key_cb (StipSchuldZijde *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (keyval != GDK_KEY_Escape)
    return FALSE;
  on_close_cb (self);
  return TRUE;
}

static GtkWidget *
make_head (StipSchuldZijde *self)
{
  GtkWidget *rij = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *sluit = gtk_button_new_from_icon_name ("window-close-symbolic");

  self->kop = new_label ("", "heading", FALSE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->kop), TRUE);
  gtk_widget_add_css_class (sluit, "flat");
  gtk_widget_set_tooltip_text (sluit, _ ("Close (Esc)"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (sluit), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Close"), -1);
  g_signal_connect_object (sluit, "clicked", G_CALLBACK (on_close_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (rij), GTK_WIDGET (self->kop));
  gtk_box_append (GTK_BOX (rij), sluit);
  return rij;
}

static GtkBox *
new_part (GtkBox *vak, const char *kop)
{
  GtkWidget *deel = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  if (kop != NULL)
    gtk_box_append (vak, GTK_WIDGET (new_label (kop, "heading", FALSE)));
  gtk_box_append (vak, deel);
  return GTK_BOX (deel);
}

static void
fill (StipSchuldZijde *self, GtkBox *vak)
{
  gsize           aantal;
  const StipVeld *velden = stip_schuld_velden (&aantal);
  StipTaal        taal = stip_session_get_taal (stip_concepten_get_session (self->bron));

  gtk_box_append (vak, make_head (self));
  self->stand = new_label ("", "caption", TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->stand), "stip-sub");
  gtk_box_append (vak, GTK_WIDGET (self->stand));
  self->doen = new_part (vak, NULL);
  gtk_box_append (vak, GTK_WIDGET (new_label (_ ("Creditor"), "caption", FALSE)));
  self->eiser = GTK_ENTRY (gtk_entry_new ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->eiser), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Creditor of this claim"), -1);
  g_signal_connect_object (self->eiser, "activate", G_CALLBACK (on_creditor_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (vak, GTK_WIDGET (self->eiser));
  self->verschil = new_label ("", "caption", TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->verschil), "stip-fg");
  gtk_widget_add_css_class (GTK_WIDGET (self->verschil), "late");
  gtk_box_append (vak, GTK_WIDGET (self->verschil));
  g_assert (aantal <= VELDEN_MEER);
  for (gsize i = 0; i < aantal; i++)
    add_field (self, vak, &velden[i], taal);
  self->log = new_part (vak, _ ("Correspondence"));
  self->brieven = stip_brieven_verstuurd_new (stip_concepten_get_session (self->bron), stip_concepten_get_dossier_id (self->bron));
  gtk_box_append (vak, self->brieven);
}

static void
stip_schuld_zijde_dispose (GObject *object)
{
  StipSchuldZijde *self = STIP_SCHULD_ZIJDE (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->schuld, stip_schuld_unref);
  G_OBJECT_CLASS (stip_schuld_zijde_parent_class)->dispose (object);
}

static void
stip_schuld_zijde_class_init (StipSchuldZijdeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_schuld_zijde_dispose;
  signals[SLUIT] = g_signal_new ("sluit", STIP_TYPE_SCHULD_ZIJDE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stip_schuld_zijde_init (StipSchuldZijde *self)
{
  GtkEventController *toetsen = gtk_event_controller_key_new ();

  gtk_widget_add_css_class (GTK_WIDGET (self), "stip-side");
  gtk_widget_set_hexpand (GTK_WIDGET (self), FALSE);
  gtk_widget_set_size_request (GTK_WIDGET (self), BREED, -1);
  g_signal_connect_object (toetsen, "key-pressed", G_CALLBACK (on_key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), toetsen);
}

GtkWidget *
stip_schuld_zijde_new (StipConcepten *bron)
{
  StipSchuldZijde *self = g_object_new (STIP_TYPE_SCHULD_ZIJDE, NULL);
  GtkWidget       *rol = gtk_scrolled_window_new (), *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  self->bron = g_object_ref (bron);
  gtk_widget_set_margin_top (vak, 12);
  gtk_widget_set_margin_bottom (vak, 18);
  gtk_widget_set_margin_start (vak, 18);
  gtk_widget_set_margin_end (vak, 18);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (rol), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (rol), vak);
  gtk_widget_set_hexpand (rol, TRUE);
  gtk_widget_set_vexpand (rol, TRUE);
  gtk_box_append (GTK_BOX (self), rol);
  fill (self, GTK_BOX (vak));
  gtk_widget_set_hexpand (GTK_WIDGET (self), FALSE);
  return GTK_WIDGET (self);
}
