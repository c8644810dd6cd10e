/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-verloop-rij.h"

#include <glib/gi18n.h>

#include "ui/dossier/stip-dossier-woorden.h"
#include "ui/widgets/stip-afgekapt.h"

struct _StipVerloopRij
{
  GtkListBoxRow parent_instance;

  StipGebeurtenis *gebeurtenis;

  GtkWidget *datum_vak;
  GtkLabel  *dag;
  GtkLabel  *onder;
  GtkImage  *icoon;
  GtkLabel  *titel;
  GtkLabel  *regel;
  GtkLabel  *over;
};

G_DEFINE_FINAL_TYPE (StipVerloopRij, stip_verloop_rij, GTK_TYPE_LIST_BOX_ROW)

typedef struct
{
  StipDatum   datum, vandaag;
  int         minuut;
  StipTaal    taal;
  const char *titel, *regel;
  const char *icoon;
  gboolean    gepland;
} RijInhoud;

static void
set_line (GtkLabel *label, const char *tekst)
{
  gtk_label_set_label (label, tekst != NULL ? tekst : "");
  gtk_widget_set_visible (GTK_WIDGET (label), tekst != NULL && *tekst != '\0');
}

/* One sentence for a screen reader, in reading order. */
static void
set_accessible (StipVerloopRij *self, const RijInhoud *inhoud, const char *over)
{
  g_autofree char *lang = stip_datum_format (inhoud->datum, STIP_DATUM_LANG, inhoud->taal, inhoud->vandaag);
  g_autofree char *label = g_strdup_printf ("%s, %s%s%s", inhoud->titel, lang, over != NULL ? ", " : "", over != NULL ? over : "");

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, inhoud->regel != NULL ? inhoud->regel : "", -1);
}

static void
fill (StipVerloopRij *self, const RijInhoud *inhoud)
{
  g_autofree char *dag = stip_woorden_dag (inhoud->datum, inhoud->taal);
  g_autofree char *onder = stip_woorden_onder_dag (inhoud->datum, inhoud->minuut, inhoud->vandaag);
  g_autofree char *over = inhoud->gepland ? stip_woorden_over (inhoud->datum, inhoud->vandaag, inhoud->taal) : NULL;

  gtk_label_set_label (self->dag, dag);
  set_line (self->onder, onder);
  gtk_label_set_label (self->titel, inhoud->titel);
  set_line (self->regel, inhoud->regel);
  set_line (self->over, over);
  gtk_image_set_from_icon_name (self->icoon, inhoud->icoon);
  if (inhoud->gepland)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->icoon), "plan");
      gtk_widget_add_css_class (GTK_WIDGET (self->titel), "heading");
    }
  set_accessible (self, inhoud, over);
}

GtkWidget *
stip_verloop_rij_new (const StipGebeurtenis *gebeurtenis, StipDatum vandaag, StipTaal taal, GtkSizeGroup *kolom)
{
  StipVerloopRij  *self = g_object_new (STIP_TYPE_VERLOOP_RIJ, NULL);
  g_autofree char *titel = stip_woorden_soort (gebeurtenis->soort, taal);
  g_autofree char *icoon = stip_woorden_icoon (gebeurtenis->soort);
  g_autofree char *regel = stip_woorden_contact (gebeurtenis);
  RijInhoud        inhoud = { gebeurtenis->datum, vandaag, gebeurtenis->minuut, taal, titel, regel, icoon, gebeurtenis->datum > vandaag };

  self->gebeurtenis = stip_gebeurtenis_ref (gebeurtenis);
  gtk_size_group_add_widget (kolom, self->datum_vak);
  fill (self, &inhoud);
  return GTK_WIDGET (self);
}

const StipGebeurtenis *
stip_verloop_rij_get_gebeurtenis (StipVerloopRij *self)
{
  return self->gebeurtenis;
}

static void
stip_verloop_rij_dispose (GObject *object)
{
  StipVerloopRij *self = STIP_VERLOOP_RIJ (object);

  g_clear_pointer (&self->gebeurtenis, stip_gebeurtenis_unref);
  G_OBJECT_CLASS (stip_verloop_rij_parent_class)->dispose (object);
}

static void
stip_verloop_rij_class_init (StipVerloopRijClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_verloop_rij_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dossier/stip-verloop-rij.ui");
  gtk_widget_class_bind_template_child (widget_class, StipVerloopRij, datum_vak);
  gtk_widget_class_bind_template_child (widget_class, StipVerloopRij, dag);
  gtk_widget_class_bind_template_child (widget_class, StipVerloopRij, onder);
  gtk_widget_class_bind_template_child (widget_class, StipVerloopRij, icoon);
  gtk_widget_class_bind_template_child (widget_class, StipVerloopRij, titel);
  gtk_widget_class_bind_template_child (widget_class, StipVerloopRij, regel);
  gtk_widget_class_bind_template_child (widget_class, StipVerloopRij, over);
}

static void
stip_verloop_rij_init (StipVerloopRij *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  stip_afgekapt_add (GTK_WIDGET (self->regel));
}
