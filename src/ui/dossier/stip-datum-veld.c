/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-datum-veld.h"

#include <glib/gi18n.h>

#include "ui/dossier/stip-dossier-woorden.h"
#include "ui/widgets/stip-kalender-knop.h"

struct _StipDatumVeld
{
  GtkBox parent_instance;

  GtkEditable *entry;
  GtkLabel    *lezing;
  GtkWidget   *kalender;
  StipDatum    vandaag;
  StipTaal     taal;
};

enum
{
  CHANGED,
  ACTIVATE,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipDatumVeld, stip_datum_veld, GTK_TYPE_BOX)

const char *
stip_datum_veld_get_tekst (StipDatumVeld *self)
{
  return gtk_editable_get_text (self->entry);
}

void
stip_datum_veld_set_tekst (StipDatumVeld *self, const char *tekst)
{
  gtk_editable_set_text (self->entry, tekst);
}

StipDatum
stip_datum_veld_get_datum (StipDatumVeld *self)
{
  StipDatum datum = STIP_DATUM_ONBEKEND;

  return stip_datum_parse_invoer (gtk_editable_get_text (self->entry), self->vandaag, &datum, NULL) ? datum : STIP_DATUM_ONBEKEND;
}

static void
show_reading (StipDatumVeld *self, const char *tekst, gboolean verkeerd)
{
  gtk_label_set_label (self->lezing, tekst);
  if (verkeerd)
    gtk_widget_add_css_class (GTK_WIDGET (self->lezing), "late");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->lezing), "late");
  if (verkeerd)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, tekst, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID, verkeerd ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

/* While typing: only how it is read, never what is wrong. */
static void
update_reading (StipDatumVeld *self)
{
  StipDatum        datum = stip_datum_veld_get_datum (self);
  g_autofree char *lang = NULL, *over = NULL, *tekst = NULL;

  if (stip_datum_is_bekend (datum))
    {
      lang = stip_datum_format (datum, STIP_DATUM_LANG, self->taal, self->vandaag);
      over = datum >= self->vandaag ? stip_woorden_over (datum, self->vandaag, self->taal) : NULL;
      tekst = over != NULL ? g_strdup_printf ("%s · %s", lang, over) : g_strdup (lang);
    }
  show_reading (self, tekst != NULL ? tekst : _ ("For example 22-5, Friday or +3"), FALSE);
}

gboolean
stip_datum_veld_check (StipDatumVeld *self)
{
  const char *tekst = gtk_editable_get_text (self->entry);
  g_autoptr (GError) error = NULL;
  StipDatum datum;

  if (stip_datum_parse_invoer (tekst, self->vandaag, &datum, &error))
    return TRUE;
  if (*tekst == '\0')
    show_reading (self, _ ("Fill in a date, for example 22-5 or Friday."), TRUE);
  else if (g_error_matches (error, STIP_DATUM_ERROR, STIP_DATUM_ERROR_BESTAAT_NIET))
    show_reading (self, _ ("This day does not exist. Look at the day and the month."), TRUE);
  else
    show_reading (self, _ ("Write the date as 22-5-2026, 22 mei or Friday."), TRUE);
  return FALSE;
}

void
stip_datum_veld_set_datum (StipDatumVeld *self, StipDatum datum)
{
  int              jaar, maand, dag;
  g_autofree char *tekst = NULL;

  if (stip_datum_is_bekend (datum))
    {
      stip_datum_get (datum, &jaar, &maand, &dag);
      tekst = g_strdup_printf ("%d-%d-%d", dag, maand, jaar);
    }
  gtk_editable_set_text (self->entry, tekst != NULL ? tekst : "");
  gtk_editable_set_position (self->entry, -1);
  update_reading (self);
}

void
stip_datum_veld_set_vandaag (StipDatumVeld *self, StipDatum vandaag, StipTaal taal)
{
  self->vandaag = vandaag;
  self->taal = taal;
  update_reading (self);
  stip_kalender_knop_set_datum (STIP_KALENDER_KNOP (self->kalender), vandaag);
}

static void
on_changed_cb (StipDatumVeld *self)
{
  update_reading (self);
  stip_kalender_knop_set_datum (STIP_KALENDER_KNOP (self->kalender), stip_datum_is_bekend (stip_datum_veld_get_datum (self)) ? stip_datum_veld_get_datum (self) : self->vandaag);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_activate_cb (StipDatumVeld *self)
{
  g_signal_emit (self, signals[ACTIVATE], 0);
}

static void
on_leave_cb (StipDatumVeld *self)
{
  /* an empty field that was only passed through is judged when it is saved */
  if (*gtk_editable_get_text (self->entry) != '\0')
    stip_datum_veld_check (self);
}

static gboolean
on_key_pressed_cb (GtkEventControllerKey *keys, guint keyval, guint keycode, GdkModifierType state, StipDatumVeld *self)
{
  if (keyval != GDK_KEY_t || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0 || *gtk_editable_get_text (self->entry) != '\0')
    return FALSE;
  stip_datum_veld_set_datum (self, self->vandaag);
  return TRUE;
}

static void
on_today_clicked_cb (StipDatumVeld *self)
{
  stip_datum_veld_set_datum (self, self->vandaag);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
on_day_chosen_cb (StipDatumVeld *self, int datum)
{
  stip_datum_veld_set_datum (self, datum);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static gboolean
stip_datum_veld_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (STIP_DATUM_VELD (widget)->entry));
}

static void
stip_datum_veld_class_init (StipDatumVeldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (STIP_TYPE_KALENDER_KNOP);
  widget_class->grab_focus = stip_datum_veld_grab_focus;
  signals[CHANGED] = g_signal_new ("changed", STIP_TYPE_DATUM_VELD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ACTIVATE] = g_signal_new ("activate", STIP_TYPE_DATUM_VELD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dossier/stip-datum-veld.ui");
  gtk_widget_class_bind_template_child (widget_class, StipDatumVeld, entry);
  gtk_widget_class_bind_template_child (widget_class, StipDatumVeld, lezing);
  gtk_widget_class_bind_template_child (widget_class, StipDatumVeld, kalender);
  gtk_widget_class_bind_template_callback (widget_class, on_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_today_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_day_chosen_cb);
}

static void
stip_datum_veld_init (StipDatumVeld *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
}

GtkWidget *
stip_datum_veld_new (void)
{
  return g_object_new (STIP_TYPE_DATUM_VELD, NULL);
}
