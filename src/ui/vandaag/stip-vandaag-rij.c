/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/vandaag/stip-vandaag-rij.h"

#include <glib/gi18n.h>

#include "ui/vandaag/stip-agenda-actie.h"
#include "ui/widgets/stip-afgekapt.h"
#include "ui/widgets/stip-badge.h"

struct _StipVandaagRij
{
  GtkListBoxRow parent_instance;

  GtkLabel  *naam, *wie, *wat, *waarom;
  StipBadge *badge;
  GtkButton *knop;

  StipAgendaRij *rij;
};

G_DEFINE_FINAL_TYPE (StipVandaagRij, stip_vandaag_rij, GTK_TYPE_LIST_BOX_ROW)

static guint actie_signal;

static void
on_knop_clicked_cb (StipVandaagRij *self)
{
  g_signal_emit (self, actie_signal, 0);
}

/* "Robin Proefman", or "Robin Proefman, afwezig". NULL where it is nobody's. */
static char *
format_who (const StipAgendaRij *rij)
{
  if (rij->consulent == NULL)
    return g_strdup (_ ("Unassigned"));
  return rij->afwezig ? g_strdup_printf (_ ("%s, away"), rij->consulent) : g_strdup (rij->consulent);
}

/* The name a screen reader speaks: who, what, how long; whose where the list is of more than one. */
static void
set_spoken (StipVandaagRij *self, const char *wat, const char *waarom, const char *dagen, const char *wie)
{
  g_autofree char *label = wie != NULL ? g_strdup_printf ("%s, %s, %s, %s", self->rij->naam, wat, dagen, wie) : g_strdup_printf ("%s, %s, %s", self->rij->naam, wat, dagen);
  g_autofree char *action = g_strdup_printf ("%s, %s", self->rij->naam, wat);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, waarom, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->knop), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, action, -1);
}

static void
fill (StipVandaagRij *self, StipDatum vandaag, StipTaal taal, gboolean met_consulent)
{
  const StipAgendaRij *rij = self->rij;
  g_autofree char     *wat = stip_agenda_rij_dup_wat (rij), *waarom = stip_agenda_rij_dup_waarom (rij, vandaag);
  g_autofree char     *wie = met_consulent ? format_who (rij) : NULL;
  g_autofree char     *dagen = stip_datum_format_resterend (vandaag + rij->dagen_over, vandaag, taal);

  gtk_label_set_text (self->naam, rij->naam);
  gtk_label_set_text (self->wie, wie != NULL ? wie : "");
  gtk_widget_set_visible (GTK_WIDGET (self->wie), wie != NULL);
  gtk_label_set_text (self->wat, wat);
  gtk_label_set_text (self->waarom, waarom);
  stip_badge_set (self->badge, stip_badge_soort_voor_dagen (rij->dagen_over), dagen);
  gtk_button_set_label (self->knop, stip_agenda_actie_van (rij).label);
  set_spoken (self, wat, waarom, dagen, wie);
}

GtkWidget *
stip_vandaag_rij_new (const StipAgendaRij *rij, StipDatum vandaag, StipTaal taal, GtkSizeGroup *knoppen, gboolean met_consulent)
{
  StipVandaagRij *self = g_object_new (STIP_TYPE_VANDAAG_RIJ, NULL);

  self->rij = stip_agenda_rij_ref (rij);
  gtk_size_group_add_widget (knoppen, GTK_WIDGET (self->knop));
  fill (self, vandaag, taal, met_consulent);
  return GTK_WIDGET (self);
}

const StipAgendaRij *
stip_vandaag_rij_get_rij (StipVandaagRij *self)
{
  return self->rij;
}

static void
stip_vandaag_rij_dispose (GObject *object)
{
  g_clear_pointer (&STIP_VANDAAG_RIJ (object)->rij, stip_agenda_rij_unref);
  G_OBJECT_CLASS (stip_vandaag_rij_parent_class)->dispose (object);
}

static void
stip_vandaag_rij_class_init (StipVandaagRijClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_vandaag_rij_dispose;
  actie_signal = g_signal_new ("actie", STIP_TYPE_VANDAAG_RIJ, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (STIP_TYPE_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/vandaag/stip-vandaag-rij.ui");
  gtk_widget_class_bind_template_child (widget_class, StipVandaagRij, naam);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagRij, wie);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagRij, wat);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagRij, waarom);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagRij, badge);
  gtk_widget_class_bind_template_child (widget_class, StipVandaagRij, knop);
  gtk_widget_class_bind_template_callback (widget_class, on_knop_clicked_cb);
}

static void
stip_vandaag_rij_init (StipVandaagRij *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  stip_afgekapt_add (GTK_WIDGET (self->naam));
  stip_afgekapt_add (GTK_WIDGET (self->wie));
  stip_afgekapt_add (GTK_WIDGET (self->wat));
  stip_afgekapt_add (GTK_WIDGET (self->waarom));
}
