/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-collega-rij.h"

#include <glib/gi18n.h>

#include "ui/dialogs/stip-collega-woorden.h"
#include "ui/dossier/stip-datum-veld.h"

struct _StipCollegaRij
{
  AdwExpanderRow parent_instance;

  StipDatumVeld *van, *tot;
  GtkWidget     *terug;
  GtkLabel      *melding;
  GtkEditable   *telefoon;
  char          *naam, *nummer;
};

enum
{
  WEG,
  TERUG,
  NUMMER,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipCollegaRij, stip_collega_rij, ADW_TYPE_EXPANDER_ROW)

static void
show_reason (StipCollegaRij *self, const char *tekst)
{
  gtk_label_set_text (self->melding, tekst != NULL ? tekst : "");
  gtk_widget_set_visible (GTK_WIDGET (self->melding), tekst != NULL);
}

/* The last day may stay empty: until further notice. */
static void
on_away_cb (StipCollegaRij *self)
{
  gboolean  open = *stip_datum_veld_get_tekst (self->tot) == '\0';
  StipDatum van, tot = STIP_DATUM_ONBEKEND;

  if (!stip_datum_veld_check (self->van) || (!open && !stip_datum_veld_check (self->tot)))
    return;
  van = stip_datum_veld_get_datum (self->van);
  if (!open)
    tot = stip_datum_veld_get_datum (self->tot);
  if (!open && tot < van)
    {
      show_reason (self, _ ("The last day lies before the first. Choose a later last day."));
      return;
    }
  show_reason (self, NULL);
  g_signal_emit (self, signals[WEG], 0, self->naam, van, tot);
}

static void
on_back_cb (StipCollegaRij *self)
{
  g_signal_emit (self, signals[TERUG], 0, self->naam);
}

/* Enter, or the keyboard that leaves: the number is put down once. */
static void
on_number_cb (StipCollegaRij *self)
{
  const char *nu = gtk_editable_get_text (self->telefoon);

  if (g_strcmp0 (nu, self->nummer) == 0)
    return;
  g_free (self->nummer);
  self->nummer = g_strdup (nu);
  g_signal_emit (self, signals[NUMMER], 0, self->naam, nu);
}

static void
stip_collega_rij_finalize (GObject *object)
{
  g_free (STIP_COLLEGA_RIJ (object)->nummer);
  g_free (STIP_COLLEGA_RIJ (object)->naam);
  G_OBJECT_CLASS (stip_collega_rij_parent_class)->finalize (object);
}

static void
stip_collega_rij_class_init (StipCollegaRijClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = stip_collega_rij_finalize;
  g_type_ensure (STIP_TYPE_DATUM_VELD);
  signals[WEG] = g_signal_new ("weg", STIP_TYPE_COLLEGA_RIJ, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 3, G_TYPE_STRING, G_TYPE_INT, G_TYPE_INT);
  signals[TERUG] = g_signal_new ("terug", STIP_TYPE_COLLEGA_RIJ, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[NUMMER] = g_signal_new ("nummer", STIP_TYPE_COLLEGA_RIJ, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dialogs/stip-collega-rij.ui");
  gtk_widget_class_bind_template_child (widget_class, StipCollegaRij, van);
  gtk_widget_class_bind_template_child (widget_class, StipCollegaRij, tot);
  gtk_widget_class_bind_template_child (widget_class, StipCollegaRij, terug);
  gtk_widget_class_bind_template_child (widget_class, StipCollegaRij, melding);
  gtk_widget_class_bind_template_child (widget_class, StipCollegaRij, telefoon);
  gtk_widget_class_bind_template_callback (widget_class, on_number_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_away_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_back_cb);
}

static void
stip_collega_rij_init (StipCollegaRij *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill_day (StipDatumVeld *veld, StipDatum datum, StipDatum vandaag, StipTaal taal)
{
  stip_datum_veld_set_vandaag (veld, vandaag, taal);
  stip_datum_veld_set_datum (veld, datum);
}

GtkWidget *
stip_collega_rij_new (const StipMedewerker *medewerker, StipDatum vandaag, StipTaal taal)
{
  StipCollegaRij  *self = g_object_new (STIP_TYPE_COLLEGA_RIJ, NULL);
  g_autofree char *naam = g_markup_escape_text (medewerker->naam, -1);
  g_autofree char *stand = stip_collega_stand (medewerker, vandaag, taal);
  g_autofree char *veilig = g_markup_escape_text (stand, -1);

  self->naam = g_strdup (medewerker->naam);
  self->nummer = g_strdup (medewerker->telefoon != NULL ? medewerker->telefoon : "");
  gtk_editable_set_text (self->telefoon, self->nummer);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), naam);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), veilig);
  adw_expander_row_set_icon_name (ADW_EXPANDER_ROW (self), medewerker->weg ? "stip-pauze-symbolic" : NULL);
  fill_day (self->van, medewerker->weg_van, vandaag, taal);
  fill_day (self->tot, medewerker->weg_tot, vandaag, taal);
  gtk_widget_set_visible (self->terug, stip_datum_is_bekend (medewerker->weg_van));
  return GTK_WIDGET (self);
}
