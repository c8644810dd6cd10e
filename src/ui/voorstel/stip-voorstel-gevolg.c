/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/voorstel/stip-voorstel-gevolg.h"

#include <glib/gi18n.h>

#include "core/stip-krediet-afweging.h"
#include "ui/velden/stip-velden-kaart.h"

#define VERSCHIL 5000 /* 50 euro a month */

static const StipKaartVeld vragen[] = {
  { "feit.krediet-inkomen", 3 },
  { "feit.krediet-verandering", 3 },
  { "feit.krediet-leefsituatie", 3 },
  { "feit.krediet-motivatie", 3 },
  { "feit.krediet-rente-bron", 3 },
  { "feit.krediet-rente-datum", 3 },
  { NULL, 0 },
};

struct _StipVoorstelGevolg
{
  GtkBox parent_instance;

  GtkLabel        *uitleg, *meer, *minder, *advies, *voorwaarde;
  GtkWidget       *krediet; /* what only a loan asks */
  StipVeldenKaart *kaart;

  StipConcepten *bron;
  StipManieren  *vergelijking;
  int            keuze, regel;
};

G_DEFINE_FINAL_TYPE (StipVoorstelGevolg, stip_voorstel_gevolg, GTK_TYPE_BOX)

static StipTaal
get_taal (StipVoorstelGevolg *self)
{
  return stip_session_get_taal (stip_concepten_get_session (self->bron));
}

static void
show (GtkLabel *label, const char *tekst)
{
  gtk_label_set_label (label, tekst != NULL ? tekst : "");
  gtk_widget_set_visible (GTK_WIDGET (label), tekst != NULL && *tekst != '\0');
}

static void
show_row (StipVoorstelGevolg *self)
{
  const StipScenario *s = self->keuze >= 0 && self->vergelijking != NULL ? self->vergelijking->scenarios[self->keuze] : NULL;

  if (s == NULL || s->verdeling == NULL || self->regel < 0 || (gsize)self->regel >= s->verdeling->aantal)
    {
      show (self->uitleg, s == NULL ? _ ("Choose a way with 1 to 4, and walk through the creditors with the arrows.") : _ ("Walk through the creditors with the arrows to read why each gets its amount."));
      return;
    }
  const StipSchuld *schuld = g_ptr_array_index (self->vergelijking->invoer->schulden, (guint)self->regel);
  g_autofree char  *uitleg = stip_verdeling_uitleg (s->verdeling, (gsize)self->regel);
  g_autofree char  *zin = g_strdup_printf ("%s: %s", schuld->schuldeiser != NULL ? schuld->schuldeiser : "–", uitleg);
  show (self->uitleg, zin);
}

void
stip_voorstel_gevolg_set_regel (StipVoorstelGevolg *self, int regel)
{
  self->regel = regel;
  show_row (self);
}

static void
show_advice (StipVoorstelGevolg *self, const StipDossierBeeld *beeld)
{
  const StipScenarioVraag *vraag = &self->vergelijking->invoer->vraag;
  g_autoptr (StipAfweging) a = stip_afweging_new (beeld->dossier, self->vergelijking->scenarios[STIP_SCENARIO_SANERINGSKREDIET], vraag->krediet_maximum, get_taal (self));
  g_autofree char *waarom = NULL;
  g_autofree char *zin = NULL;

  g_ptr_array_add (a->tegen, NULL);
  waarom = g_strjoinv (" ", (char **)a->tegen->pdata);
  switch (a->uitkomst)
    {
    case STIP_AFWEGING_KREDIET:
      zin = g_strdup (_ ("A loan, unless: nothing stands against a loan."));
      break;
    case STIP_AFWEGING_TENZIJ:
      zin = g_strdup_printf (_ ("A loan, unless: this stands against it. %s"), waarom);
      break;
    case STIP_AFWEGING_OPEN:
    default:
      zin = g_strdup_printf (ngettext ("A loan, unless: %u question is still open.", "A loan, unless: %u questions are still open.", a->open), a->open);
    }
  show (self->advies, zin);
}

/* Maximum and guarantee, with who wrote them down; or that nothing is known, so that nothing is judged by it. */
static void
show_terms (StipVoorstelGevolg *self, const StipDossierBeeld *beeld)
{
  const StipWerkwijze         *werkwijze = stip_store_get_werkwijze (stip_session_get_store (stip_concepten_get_session (self->bron)));
  const StipKredietVoorwaarde *v = stip_krediet_voorwaarden_op (werkwijze->krediet, werkwijze->profiel->id, beeld->vandaag);
  g_autofree char             *maximum = NULL;
  g_autofree char             *zin = NULL;

  if (v == NULL)
    {
      show (self->voorwaarde, _ ("No terms of a loan are known for this day, so the maximum is not judged. Ask the kredietbank."));
      return;
    }
  maximum = stip_geld_is_bekend (v->maximum) ? stip_geld_format_euro (v->maximum) : g_strdup (_ ("not known, so not judged"));
  zin = g_strdup_printf (_ ("Maximum: %s. Guarantee: %s. Source: %s."), maximum, v->borg != NULL ? v->borg : "–", v->bron);
  show (self->voorwaarde, zin);
}

void
stip_voorstel_gevolg_set (StipVoorstelGevolg *self, const StipManieren *vergelijking, const StipDossierBeeld *beeld, int keuze)
{
  StipManieren    *vorig = g_steal_pointer (&self->vergelijking);
  g_autofree char *meer = NULL, *minder = NULL;

  self->vergelijking = stip_manieren_ref (vergelijking);
  g_clear_pointer (&vorig, stip_manieren_unref);
  self->keuze = keuze;
  show_row (self);
  if (keuze >= 0)
    {
      meer = stip_scenario_bij_verandering ((StipScenarioSoort)keuze, &vergelijking->invoer->vraag, VERSCHIL);
      minder = stip_scenario_bij_verandering ((StipScenarioSoort)keuze, &vergelijking->invoer->vraag, -VERSCHIL);
    }
  show (self->meer, meer);
  show (self->minder, minder);
  gtk_widget_set_visible (self->krediet, keuze == STIP_SCENARIO_SANERINGSKREDIET);
  if (keuze != STIP_SCENARIO_SANERINGSKREDIET)
    return;
  show_advice (self, beeld);
  show_terms (self, beeld);
  stip_velden_kaart_set_beeld (self->kaart, beeld);
}

static void
stip_voorstel_gevolg_dispose (GObject *object)
{
  StipVoorstelGevolg *self = STIP_VOORSTEL_GEVOLG (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->vergelijking, stip_manieren_unref);
  G_OBJECT_CLASS (stip_voorstel_gevolg_parent_class)->dispose (object);
}

static void
stip_voorstel_gevolg_class_init (StipVoorstelGevolgClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_voorstel_gevolg_dispose;
}

static void
stip_voorstel_gevolg_init (StipVoorstelGevolg *self)
{
  self->keuze = self->regel = -1;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

static GtkLabel *
add_line (GtkBox *vak, const char *klasse)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_selectable (GTK_LABEL (label), FALSE);
  if (klasse != NULL)
    gtk_widget_add_css_class (label, klasse);
  gtk_box_append (vak, label);
  return GTK_LABEL (label);
}

GtkWidget *
stip_voorstel_gevolg_new (StipConcepten *bron)
{
  StipVoorstelGevolg *self = g_object_new (STIP_TYPE_VOORSTEL_GEVOLG, NULL);

  self->bron = g_object_ref (bron);
  self->uitleg = add_line (GTK_BOX (self), NULL);
  self->meer = add_line (GTK_BOX (self), "stip-sub");
  self->minder = add_line (GTK_BOX (self), "stip-sub");
  self->krediet = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->advies = add_line (GTK_BOX (self->krediet), "heading");
  self->kaart = STIP_VELDEN_KAART (stip_velden_kaart_new (bron, vragen, 0));
  gtk_box_append (GTK_BOX (self->krediet), GTK_WIDGET (self->kaart));
  self->voorwaarde = add_line (GTK_BOX (self->krediet), "caption");
  gtk_box_append (GTK_BOX (self), self->krediet);
  return GTK_WIDGET (self);
}
