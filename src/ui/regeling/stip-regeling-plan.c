/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/regeling/stip-regeling-plan.h"

#include <glib/gi18n.h>

#include "core/stip-regeling-doen.h"
#include "ui/dossier/stip-datum-veld.h"
#include "ui/regeling/stip-regeling-rij.h"
#include "ui/regeling/stip-regeling-taken.h"

struct _StipRegelingPlan
{
  GtkBox parent_instance;

  GtkLabel      *kop, *cijfers, *achter, *eerste_tekst;
  GtkWidget     *eerste_vak, *regel_vak;
  StipDatumVeld *eerste;
  GtkEntry      *regel;
  GtkLabel      *begrepen;
  GtkButton     *boek;
  GtkExpander   *eerder_vak;
  GtkListBox    *eerder, *plan, *betaald;
  GtkWidget     *betaald_kop;

  StipConcepten    *bron;
  StipDossierBeeld *beeld;
  StipAflosstand   *stand;
  StipDatum         eerste_was;
};

G_DEFINE_FINAL_TYPE (StipRegelingPlan, stip_regeling_plan, GTK_TYPE_BOX)

static StipTaal
get_taal (StipRegelingPlan *self)
{
  return stip_session_get_taal (stip_concepten_get_session (self->bron));
}

static char *
format_day (StipRegelingPlan *self, StipDatum datum)
{
  return stip_datum_format (datum, STIP_DATUM_DAG_KORT, get_taal (self), self->beeld->vandaag);
}

/* --- the line --- */

static void
say (StipRegelingPlan *self, const char *tekst, gboolean fout)
{
  gtk_label_set_label (self->begrepen, tekst);
  if (fout)
    gtk_widget_add_css_class (GTK_WIDGET (self->begrepen), "late");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->begrepen), "late");
}

static gboolean
read_line (StipRegelingPlan *self, int *deel, StipGeld *bedrag, StipDatum *datum, GError **error)
{
  return stip_betaling_lees (gtk_editable_get_text (GTK_EDITABLE (self->regel)), self->stand->regeling, self->beeld->vandaag, deel, bedrag, datum, error);
}

/* What was understood, while it is typed. */
static void
on_line_changed_cb (StipRegelingPlan *self)
{
  int       deel;
  StipGeld  bedrag;
  StipDatum datum;

  if (self->stand == NULL || *gtk_editable_get_text (GTK_EDITABLE (self->regel)) == '\0' || !read_line (self, &deel, &bedrag, &datum, NULL))
    {
      say (self, _ ("Amount, then Enter. Also: 75 on 12-5, or 75 to and a creditor."), FALSE);
      return;
    }
  g_autofree char *euro = stip_geld_format_euro (bedrag), *dag = format_day (self, datum), *zin = NULL;
  if (deel == STIP_BETALING_VAN_INWONER)
    zin = g_strdup_printf (_ ("%s from the resident on %s"), euro, dag);
  else
    zin = g_strdup_printf (_ ("%s to %s on %s"), euro, ((const StipRegelingdeel *)g_ptr_array_index (self->stand->regeling->delen, (guint)deel))->schuldeiser, dag);
  say (self, zin, FALSE);
}

static void
on_book_cb (StipRegelingPlan *self)
{
  g_autoptr (GError) error = NULL;
  int       deel;
  StipGeld  bedrag;
  StipDatum datum;

  if (self->stand == NULL)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self->regel));
  if (!read_line (self, &deel, &bedrag, &datum, &error))
    {
      say (self, error->message, TRUE);
      return;
    }
  g_autofree char *euro = stip_geld_format_euro (bedrag), *klaar = g_strdup_printf (_ ("Payment booked: %s"), euro);
  stip_regeling_taak_betaling (self->bron, deel, bedrag, datum, klaar);
  gtk_editable_set_text (GTK_EDITABLE (self->regel), "");
}

static void
on_first_cb (StipRegelingPlan *self)
{
  if (stip_datum_veld_check (self->eerste))
    stip_regeling_taak_eerste (self->bron, stip_datum_veld_get_datum (self->eerste), _ ("First repayment recorded"));
}

/* --- figures --- */

static void
show_figures (StipRegelingPlan *self)
{
  const StipAflosstand *s = self->stand;
  const StipRegeling   *r = s->regeling;
  g_autofree char      *start = format_day (self, r->start), *einde = format_day (self, s->einde), *maand = stip_geld_format_euro (r->maandbedrag);
  g_autofree char      *totaal = stip_geld_format_euro (stip_regeling_totaal (r)), *binnen = stip_geld_format_euro (s->ontvangen);
  g_autofree char      *gepland = stip_geld_format_euro (s->gepland), *uit = stip_geld_format_euro (s->uitgekeerd), *achter = stip_geld_format_euro (s->achter);
  g_autofree char      *kop = NULL, *cijfers = NULL, *zin = NULL;

  if (r->maanden == 0)
    kop = g_strdup_printf (_ ("%s, from %s to %s"), stip_scenario_naam (r->soort, get_taal (self)), start, einde);
  else
    kop = g_strdup_printf (_ ("%s, %s a month from %s to %s"), stip_scenario_naam (r->soort, get_taal (self)), maand, start, einde);
  gtk_label_set_label (self->kop, kop);
  cijfers = g_strdup_printf (_ ("Received %s of the %s that was due · creditors had %s of %s"), binnen, gepland, uit, totaal);
  gtk_label_set_label (self->cijfers, cijfers);
  /* without capacity there is nothing to pay and nothing to book */
  gboolean geld = s->termijnen->len > 0 || s->uitdelingen->len > 0;
  gtk_widget_set_visible (GTK_WIDGET (self->cijfers), geld);
  gtk_widget_set_visible (self->regel_vak, geld);
  gtk_widget_set_visible (GTK_WIDGET (self->begrepen), geld);
  if (s->gemist > 0)
    {
      g_autofree char *sinds = format_day (self, s->achter_sinds);
      zin = g_strdup_printf (ngettext ("%s behind since %s: %d instalment", "%s behind since %s: %d instalments", (gulong)s->gemist), achter, sinds, s->gemist);
    }
  gtk_label_set_label (self->achter, zin != NULL ? zin : "");
  gtk_widget_set_visible (GTK_WIDGET (self->achter), zin != NULL);
}

/* Fw art. 349a: why this date is worth a line of its own. */
static void
show_first (StipRegelingPlan *self)
{
  StipDatum        wsnp = stip_aflosstand_wsnp_einde (self->stand);
  g_autofree char *dag = format_day (self, wsnp), *zin = NULL;

  gtk_widget_set_visible (self->eerste_vak, stip_datum_is_bekend (self->stand->eerste));
  if (stip_datum_is_bekend (wsnp))
    zin = g_strdup_printf (_ ("First repayment. A Wsnp after all would count from here and end on %s (Fw art. 349a)."), dag);
  else
    zin = g_strdup (_ ("First repayment: planned. The first payment that you book sets it; a Wsnp after all would count from there (Fw art. 349a)."));
  gtk_label_set_label (self->eerste_tekst, zin);
  stip_datum_veld_set_vandaag (self->eerste, self->beeld->vandaag, get_taal (self));
  if (self->stand->eerste != self->eerste_was) /* what somebody is typing stays */
    stip_datum_veld_set_datum (self->eerste, self->stand->eerste);
  self->eerste_was = self->stand->eerste;
}

/* --- lists --- */

static void
clear_list (GtkListBox *lijst)
{
  GtkWidget *rij;

  while ((rij = gtk_widget_get_first_child (GTK_WIDGET (lijst))) != NULL)
    gtk_list_box_remove (lijst, rij);
}

/* How many of the first instalments are done with: all booked, but for the last one, which says up to where. */
static guint
count_done (const StipAflosstand *stand)
{
  guint n = 0;

  while (n < stand->termijnen->len && g_array_index (stand->termijnen, StipAflosTermijn, n).staat == STIP_AFLOS_VOLDAAN)
    n++;
  return n > 0 ? n - 1 : 0;
}

/* Instalments and distributions in one order of days; what is done with folds away, so that what asks for something is
 * in sight. */
static void
fill_plan (StipRegelingPlan *self)
{
  const StipAflosstand *s = self->stand;
  StipTaal              taal = get_taal (self);
  guint                 t = 0, u = 0, klaar = count_done (s);
  g_autofree char      *eerder = g_strdup_printf (ngettext ("%u instalment was booked before", "%u instalments were booked before", klaar), klaar);

  clear_list (self->plan);
  clear_list (self->eerder);
  gtk_expander_set_label (self->eerder_vak, eerder);
  gtk_widget_set_visible (GTK_WIDGET (self->eerder_vak), klaar > 0);
  while (t < s->termijnen->len || u < s->uitdelingen->len)
    {
      const StipAflosTermijn *termijn = t < s->termijnen->len ? &g_array_index (s->termijnen, StipAflosTermijn, t) : NULL;
      const StipUitdeling    *uitdeling = u < s->uitdelingen->len ? g_ptr_array_index (s->uitdelingen, u) : NULL;
      if (termijn != NULL && (uitdeling == NULL || termijn->datum <= uitdeling->datum))
        {
          gtk_list_box_append (t < klaar ? self->eerder : self->plan, stip_regeling_rij_new_termijn (termijn, s, self->beeld->vandaag, taal));
          t++;
        }
      else
        {
          gtk_list_box_append (t < klaar && uitdeling->staat == STIP_AFLOS_VOLDAAN ? self->eerder : self->plan, stip_regeling_rij_new_uitdeling (self->bron, uitdeling, s, self->beeld->vandaag, taal));
          u++;
        }
    }
  gtk_widget_set_visible (GTK_WIDGET (self->plan), t + u > 0);
}

/* The latest first: that is the one to look at, or to take away. */
static void
fill_payments (StipRegelingPlan *self)
{
  GPtrArray *betalingen = self->beeld->dossier->betalingen;
  guint      n = 0;

  clear_list (self->betaald);
  for (guint i = betalingen->len; i > 0; i--)
    {
      const StipBetaling *betaling = g_ptr_array_index (betalingen, i - 1);
      if (betaling->reeks != self->stand->regeling->reeks)
        continue;
      gtk_list_box_append (self->betaald, stip_regeling_rij_new_betaling (self->bron, betaling, self->stand, self->beeld->vandaag, get_taal (self)));
      n++;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->betaald), n > 0);
  gtk_widget_set_visible (self->betaald_kop, n > 0);
}

void
stip_regeling_plan_set (StipRegelingPlan *self, const StipDossierBeeld *beeld, const StipAflosstand *stand)
{
  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  g_clear_pointer (&self->stand, stip_aflosstand_unref);
  self->beeld = stip_dossier_beeld_ref (beeld);
  self->stand = stip_aflosstand_ref (stand);
  show_figures (self);
  show_first (self);
  fill_plan (self);
  fill_payments (self);
  on_line_changed_cb (self);
}

void
stip_regeling_plan_neem_focus (StipRegelingPlan *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->regel));
}

void
stip_regeling_plan_set_eerste (StipRegelingPlan *self, gboolean eerste)
{
  if (eerste)
    gtk_widget_add_css_class (GTK_WIDGET (self->boek), "suggested-action");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->boek), "suggested-action");
}

void
stip_regeling_plan_set_bron (StipRegelingPlan *self, StipConcepten *bron)
{
  self->bron = g_object_ref (bron);
}

static void
stip_regeling_plan_dispose (GObject *object)
{
  StipRegelingPlan *self = STIP_REGELING_PLAN (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  g_clear_pointer (&self->stand, stip_aflosstand_unref);
  G_OBJECT_CLASS (stip_regeling_plan_parent_class)->dispose (object);
}

static void
stip_regeling_plan_class_init (StipRegelingPlanClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_regeling_plan_dispose;
  g_type_ensure (STIP_TYPE_DATUM_VELD);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/regeling/stip-regeling-plan.ui");
  gtk_widget_class_bind_template_child (widget_class, StipRegelingPlan, kop);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingPlan, cijfers);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingPlan, achter);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingPlan, eerste_vak);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingPlan, eerste_tekst);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingPlan, eerste);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingPlan, regel);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingPlan, regel_vak);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingPlan, begrepen);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingPlan, boek);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingPlan, plan);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingPlan, eerder);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingPlan, eerder_vak);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingPlan, betaald);
  gtk_widget_class_bind_template_child (widget_class, StipRegelingPlan, betaald_kop);
  gtk_widget_class_bind_template_callback (widget_class, on_line_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_book_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_first_cb);
}

static void
stip_regeling_plan_init (StipRegelingPlan *self)
{
  self->eerste_was = STIP_DATUM_ONBEKEND;
  gtk_widget_init_template (GTK_WIDGET (self));
}
