/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/voorstel/stip-voorstel-voet.h"

#include <glib/gi18n.h>

#include "core/stip-vtlb.h"

struct _StipVoorstelVoet
{
  GtkBox parent_instance;

  GtkLabel  *som, *herkomst, *vast;
  GtkWidget *intrekken;

  StipConcepten *bron;
};

enum
{
  VASTLEGGEN,
  INTREKKEN,
  BEWAAR,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipVoorstelVoet, stip_voorstel_voet, GTK_TYPE_BOX)

static void
show (GtkLabel *label, const char *tekst)
{
  gtk_label_set_label (label, tekst != NULL ? tekst : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (label), tekst);
  gtk_widget_set_visible (GTK_WIDGET (label), tekst != NULL && *tekst != '\0');
}

static void
show_sum (StipVoorstelVoet *self, StipGeld inkomen, StipGeld bedrag)
{
  g_autoptr (StipVtlb) vtlb = stip_vtlb_new ();
  vtlb->inkomen = inkomen;
  vtlb->vtlb = bedrag;
  StipGeld         capaciteit = stip_vtlb_afloscapaciteit (vtlb);
  g_autofree char *in = stip_geld_format_euro (inkomen), *af = stip_geld_format_euro (bedrag), *uit = stip_geld_format_euro (capaciteit);
  g_autofree char *zin = stip_geld_is_bekend (capaciteit) ? g_strdup_printf (_ ("Income %s − vtlb %s = %s a month"), in, af, uit)
                                                          : g_strdup (_ ("Fill in income and vtlb to see what there is to repay with."));
  show (self->som, zin);
}

/* Where the outcome comes from and whether it can be right, most pressing first. */
static char *
tell_origin (StipVoorstelVoet *self, const StipDossierBeeld *beeld, StipGeld inkomen, StipGeld bedrag, gboolean anders)
{
  StipSession         *session = stip_concepten_get_session (self->bron);
  const StipVtlb      *laatste = stip_vtlb_laatste (beeld->dossier->vtlbs, beeld->vandaag);
  g_autofree char     *dag = laatste != NULL ? stip_datum_format (laatste->datum, STIP_DATUM_DAG_KORT, stip_session_get_taal (session), beeld->vandaag) : NULL;
  g_autofree char     *oordeel = NULL;
  const StipWerkwijze *werkwijze = stip_store_get_werkwijze (stip_session_get_store (session));
  StipBudget           budget = stip_budget_maand (beeld->dossier->budget);
  StipGeld             nu = budget.som[STIP_BUDGET_INKOMEN] != 0 ? budget.som[STIP_BUDGET_INKOMEN] : STIP_GELD_ONBEKEND;

  stip_beslagvrije_voet_oordeel (werkwijze->voet, bedrag, inkomen, beeld->dossier->huishouden, beeld->vandaag, &oordeel);
  if (laatste == NULL || anders)
    return g_strjoin (" ", stip_geld_is_bekend (bedrag) ? _ ("Not recorded yet.") : _ ("No vtlb recorded yet."), oordeel, NULL);
  switch (stip_vtlb_stand (laatste, nu, beeld->vandaag))
    {
    case STIP_VTLB_HALFJAAR:
      return g_strdup_printf (_ ("%s, %s: compute again, the amounts have changed since."), laatste->versie, dag);
    case STIP_VTLB_INKOMEN:
      return g_strdup_printf (_ ("%s, %s: compute again, the income in the budget is another one."), laatste->versie, dag);
    case STIP_VTLB_GELDIG:
    default:
      return g_strdup_printf ("%s, %s, %s. %s", laatste->versie, dag, laatste->door, oordeel != NULL ? oordeel : "");
    }
}

static void
show_fixed (StipVoorstelVoet *self, const StipDossierBeeld *beeld)
{
  const StipVoorstel *laatste = stip_voorstel_laatste (beeld->dossier->voorstellen);
  StipTaal            taal = stip_session_get_taal (stip_concepten_get_session (self->bron));
  g_autofree char    *zin = NULL;

  if (laatste != NULL)
    {
      g_autofree char *dag = stip_datum_format (laatste->datum, STIP_DATUM_DAG_KORT, taal, beeld->vandaag);
      g_autofree char *bedrag = stip_geld_format_euro (laatste->te_verdelen);
      zin = g_strdup_printf (_ ("Fixed on %s: %s, %s"), dag, stip_scenario_naam (laatste->soort, taal), bedrag);
    }
  show (self->vast, zin);
  gtk_widget_set_visible (self->intrekken, laatste != NULL);
}

void
stip_voorstel_voet_set (StipVoorstelVoet *self, const StipDossierBeeld *beeld, StipGeld inkomen, StipGeld vtlb, gboolean anders)
{
  g_autofree char *herkomst = tell_origin (self, beeld, inkomen, vtlb, anders);

  show_sum (self, inkomen, vtlb);
  show (self->herkomst, herkomst);
  show_fixed (self, beeld);
}

static void
on_fix_cb (StipVoorstelVoet *self)
{
  g_signal_emit (self, signals[VASTLEGGEN], 0);
}

static void
on_take_back_cb (StipVoorstelVoet *self)
{
  g_signal_emit (self, signals[INTREKKEN], 0);
}

static void
on_save_cb (StipVoorstelVoet *self)
{
  g_signal_emit (self, signals[BEWAAR], 0);
}

static void
stip_voorstel_voet_dispose (GObject *object)
{
  g_clear_object (&STIP_VOORSTEL_VOET (object)->bron);
  G_OBJECT_CLASS (stip_voorstel_voet_parent_class)->dispose (object);
}

static void
stip_voorstel_voet_class_init (StipVoorstelVoetClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_voorstel_voet_dispose;
  signals[VASTLEGGEN] = g_signal_new ("vastleggen", STIP_TYPE_VOORSTEL_VOET, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[INTREKKEN] = g_signal_new ("intrekken", STIP_TYPE_VOORSTEL_VOET, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[BEWAAR] = g_signal_new ("bewaar", STIP_TYPE_VOORSTEL_VOET, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stip_voorstel_voet_init (StipVoorstelVoet *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "stip-foot");
}

static GtkLabel *
add_label (GtkWidget *vak, const char *klasse)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (klasse != NULL)
    gtk_widget_add_css_class (label, klasse);
  gtk_box_append (GTK_BOX (vak), label);
  return GTK_LABEL (label);
}

static GtkWidget *
add_button (StipVoorstelVoet *self, const char *tekst, const char *klasse, GCallback doe)
{
  GtkWidget *knop = gtk_button_new_with_mnemonic (tekst);

  gtk_widget_set_valign (knop, GTK_ALIGN_CENTER);
  if (klasse != NULL)
    gtk_widget_add_css_class (knop, klasse);
  if (doe != NULL)
    g_signal_connect_object (knop, "clicked", doe, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), knop);
  return knop;
}

GtkWidget *
stip_voorstel_voet_new (StipConcepten *bron)
{
  StipVoorstelVoet *self = g_object_new (STIP_TYPE_VOORSTEL_VOET, NULL);
  GtkWidget        *links = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *rechts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->bron = g_object_ref (bron);
  gtk_widget_set_hexpand (links, TRUE);
  gtk_widget_set_valign (rechts, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self), links);
  gtk_box_append (GTK_BOX (self), rechts);
  self->som = add_label (links, "heading");
  self->herkomst = add_label (links, "caption");
  self->vast = add_label (rechts, "caption-heading");
  self->intrekken = add_button (self, _ ("_Take back"), "flat", G_CALLBACK (on_take_back_cb));
  add_button (self, _ ("_Save as PDF…"), NULL, G_CALLBACK (on_save_cb));
  GtkWidget *brieven = add_button (self, _ ("Make _letters…"), NULL, NULL);
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (brieven), "dossier.brieven::voorstel");
  gtk_widget_set_tooltip_text (brieven, _ ("The letters of the proposal that was fixed (Ctrl+Enter)"));
  add_button (self, _ ("_Fix the proposal"), "suggested-action", G_CALLBACK (on_fix_cb));
  return GTK_WIDGET (self);
}
