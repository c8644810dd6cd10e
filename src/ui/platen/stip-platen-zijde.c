/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/platen/stip-platen-zijde.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "core/stip-meekijken.h"
#include "ui/dossier/stip-dossier-woorden.h"
#include "ui/platen/stip-plaat-papier.h"
#include "ui/platen/stip-platen-woorden.h"
#include "ui/widgets/stip-tekst.h"

#define BREED 300

struct _StipPlatenZijde
{
  GtkBox parent_instance;

  GtkLabel    *titel, *regel, *begrip, *mist;
  AdwComboRow *papier, *afspraak;
  GtkSwitch   *achterkant;
  GtkWidget   *besproken;

  StipTaal taal;
  GArray  *afspraken; /* gint64, as the choice has them */
  gint64   gekozen;
  gboolean stil;
};

static guint appointment_signal;

G_DEFINE_FINAL_TYPE (StipPlatenZijde, stip_platen_zijde, GTK_TYPE_BOX)

static void
on_appointment_cb (StipPlatenZijde *self)
{
  guint n = adw_combo_row_get_selected (self->afspraak);

  if (self->stil || n >= self->afspraken->len)
    return;
  self->gekozen = g_array_index (self->afspraken, gint64, n);
  g_signal_emit (self, appointment_signal, 0, self->gekozen);
}

/* Which appointment stands on the plate and in the code on its back. */
static void
show_appointments (StipPlatenZijde *self, const StipDossierBeeld *beeld)
{
  g_autoptr (GPtrArray) afspraken = beeld != NULL ? stip_meekijken_afspraken (beeld->dossier, beeld->vandaag) : NULL;
  g_autoptr (GtkStringList) namen = gtk_string_list_new (NULL);
  guint gekozen = 0;

  g_array_set_size (self->afspraken, 0);
  for (guint i = 0; afspraken != NULL && i < afspraken->len; i++)
    {
      const StipGebeurtenis *een = g_ptr_array_index (afspraken, i);
      g_autofree char       *dag = stip_datum_format (een->datum, STIP_DATUM_ZONDER_DAG, self->taal, beeld->vandaag);
      g_autofree char       *tijd = een->minuut >= 0 ? g_strdup_printf (", %02d:%02d", een->minuut / 60, een->minuut % 60) : g_strdup ("");
      g_autofree char       *naam = g_strdup_printf ("%s%s", dag, tijd);
      gtk_string_list_append (namen, naam);
      g_array_append_val (self->afspraken, een->id);
      if (een->id == self->gekozen)
        gekozen = i;
    }
  adw_combo_row_set_model (self->afspraak, G_LIST_MODEL (namen));
  if (self->afspraken->len > 0)
    adw_combo_row_set_selected (self->afspraak, gekozen);
  gtk_widget_set_visible (GTK_WIDGET (self->afspraak), self->afspraken->len > 1);
}

static void
show_papers (StipPlatenZijde *self, StipPlaatSoort soort)
{
  g_autoptr (GtkStringList) namen = gtk_string_list_new (NULL);
  guint was = adw_combo_row_get_selected (self->papier), aantal = stip_plaat_papieren (soort);

  for (guint i = 0; i < aantal; i++)
    gtk_string_list_append (namen, stip_plaat_papier_naam (i));
  adw_combo_row_set_model (self->papier, G_LIST_MODEL (namen));
  adw_combo_row_set_selected (self->papier, was < aantal ? was : 0);
}

/* What the plate says in general words because the case does not have it yet. */
static const char *
find_missing (const StipPlatenLezing *lezing, StipPlaatSoort soort)
{
  const StipPlaatGegevens *gegevens = lezing->gegevens;

  if (gegevens->telefoon == NULL)
    return _ ("No telephone number: fill it in at the colleague (menu, Colleagues), or in the letterhead of the municipality.");
  if (gegevens->beeld == NULL)
    return NULL;
  if (soort == STIP_PLAAT_UW_GELD && gegevens->bedragen->geld == NULL)
    return _ ("Without amounts: fill in the budget and record the vtlb.");
  if (soort == STIP_PLAAT_UW_GELD && gegevens->bedragen->geld->aflossen > 0 && !gegevens->bedragen->geld->bank && gegevens->bedragen->geld->n_aandelen == 0)
    return _ ("Without who gets what: not every claim has an amount yet.");
  if (soort == STIP_PLAAT_TWEE_WEGEN && gegevens->bedragen->twee == NULL)
    return _ ("Without amounts: one of the two roads cannot be computed yet. See Proposal.");
  return NULL;
}

void
stip_platen_zijde_toon (StipPlatenZijde *self, const StipPlatenLezing *lezing, StipPlaatSoort soort)
{
  g_autofree char *begrip = stip_platen_begrip_zin (&lezing->gegevens->begrip[soort], self->taal);
  const char      *mist = lezing->fouten[soort] != NULL ? lezing->fouten[soort] : find_missing (lezing, soort);

  self->stil = TRUE;
  gtk_label_set_text (self->titel, stip_plaat_soort_naam (soort, self->taal));
  gtk_label_set_text (self->regel, stip_platen_regel (soort));
  gtk_label_set_text (self->begrip, begrip);
  gtk_label_set_text (self->mist, mist != NULL ? mist : "");
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->mist)), mist != NULL);
  show_papers (self, soort);
  show_appointments (self, lezing->gegevens->beeld);
  gtk_widget_set_visible (self->besproken, lezing->gegevens->beeld != NULL);
  self->stil = FALSE;
}

guint
stip_platen_zijde_get_papier (StipPlatenZijde *self)
{
  return adw_combo_row_get_selected (self->papier);
}

gboolean
stip_platen_zijde_get_achterkant (StipPlatenZijde *self)
{
  return gtk_switch_get_active (self->achterkant);
}

/* --- the widget --- */

static void
stip_platen_zijde_finalize (GObject *object)
{
  g_array_unref (STIP_PLATEN_ZIJDE (object)->afspraken);
  G_OBJECT_CLASS (stip_platen_zijde_parent_class)->finalize (object);
}

static void
stip_platen_zijde_class_init (StipPlatenZijdeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = stip_platen_zijde_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/platen/stip-platen-zijde.ui");
  gtk_widget_class_bind_template_child (widget_class, StipPlatenZijde, titel);
  gtk_widget_class_bind_template_child (widget_class, StipPlatenZijde, regel);
  gtk_widget_class_bind_template_child (widget_class, StipPlatenZijde, begrip);
  gtk_widget_class_bind_template_child (widget_class, StipPlatenZijde, mist);
  gtk_widget_class_bind_template_child (widget_class, StipPlatenZijde, papier);
  gtk_widget_class_bind_template_child (widget_class, StipPlatenZijde, afspraak);
  gtk_widget_class_bind_template_child (widget_class, StipPlatenZijde, achterkant);
  gtk_widget_class_bind_template_child (widget_class, StipPlatenZijde, besproken);
  gtk_widget_class_bind_template_callback (widget_class, on_appointment_cb);
  appointment_signal = g_signal_new ("afspraak", STIP_TYPE_PLATEN_ZIJDE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
}

static void
stip_platen_zijde_init (StipPlatenZijde *self)
{
  self->afspraken = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_size_request (GTK_WIDGET (self), BREED, -1);
}

GtkWidget *
stip_platen_zijde_new (StipTaal taal)
{
  StipPlatenZijde *self = g_object_new (STIP_TYPE_PLATEN_ZIJDE, NULL);

  self->taal = taal;
  return GTK_WIDGET (self);
}
