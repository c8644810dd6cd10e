/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/voorstel/stip-voorstel-ruimte.h"

#include "ui/regeling/stip-regeling-view.h"
#include "ui/voorstel/stip-voorstel-tab.h"

struct _StipVoorstelRuimte
{
  AdwBin parent_instance;

  GtkWidget       *balk;
  GtkToggleButton *voorstel, *daarna;
  GtkStack        *stapel;

  StipVoorstelTab  *tab;
  StipRegelingView *view;
  StipDossierBeeld *beeld;
  gboolean          gekozen; /* the first choice was made */
};

G_DEFINE_FINAL_TYPE (StipVoorstelRuimte, stip_voorstel_ruimte, ADW_TYPE_BIN)

/* Only what is shown is filled: computing four ways at every change costs what nobody sees. */
static void
fill_shown (StipVoorstelRuimte *self)
{
  if (self->beeld == NULL)
    return;
  if (gtk_toggle_button_get_active (self->daarna))
    stip_regeling_view_set_beeld (self->view, self->beeld);
  else
    stip_voorstel_tab_set_beeld (self->tab, self->beeld);
}

static void
on_toggled_cb (StipVoorstelRuimte *self)
{
  gtk_stack_set_visible_child_name (self->stapel, gtk_toggle_button_get_active (self->daarna) ? "daarna" : "voorstel");
  fill_shown (self);
}

void
stip_voorstel_ruimte_toon (StipVoorstelRuimte *self, gboolean daarna)
{
  self->gekozen = TRUE;
  gtk_toggle_button_set_active (daarna ? self->daarna : self->voorstel, TRUE);
}

void
stip_voorstel_ruimte_set_beeld (StipVoorstelRuimte *self, const StipDossierBeeld *beeld)
{
  StipDossierBeeld *vorig = g_steal_pointer (&self->beeld);

  self->beeld = stip_dossier_beeld_ref (beeld);
  g_clear_pointer (&vorig, stip_dossier_beeld_unref);
  if (!self->gekozen)
    {
      stip_regeling_view_set_beeld (self->view, beeld);
      gboolean heeft = stip_regeling_view_heeft (self->view);
      self->gekozen = TRUE;
      if (heeft)
        {
          gtk_toggle_button_set_active (self->daarna, TRUE);
          return;
        }
    }
  fill_shown (self);
}

static void
stip_voorstel_ruimte_dispose (GObject *object)
{
  StipVoorstelRuimte *self = STIP_VOORSTEL_RUIMTE (object);

  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  G_OBJECT_CLASS (stip_voorstel_ruimte_parent_class)->dispose (object);
}

static void
stip_voorstel_ruimte_class_init (StipVoorstelRuimteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_voorstel_ruimte_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/regeling/stip-voorstel-ruimte.ui");
  gtk_widget_class_bind_template_child (widget_class, StipVoorstelRuimte, balk);
  gtk_widget_class_bind_template_child (widget_class, StipVoorstelRuimte, voorstel);
  gtk_widget_class_bind_template_child (widget_class, StipVoorstelRuimte, daarna);
  gtk_widget_class_bind_template_child (widget_class, StipVoorstelRuimte, stapel);
  gtk_widget_class_bind_template_callback (widget_class, on_toggled_cb);
}

static void
stip_voorstel_ruimte_init (StipVoorstelRuimte *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
stip_voorstel_ruimte_new (StipConcepten *bron)
{
  StipVoorstelRuimte *self = g_object_new (STIP_TYPE_VOORSTEL_RUIMTE, NULL);

  self->tab = STIP_VOORSTEL_TAB (stip_voorstel_tab_new (bron));
  self->view = STIP_REGELING_VIEW (stip_regeling_view_new (bron));
  gtk_stack_add_named (self->stapel, GTK_WIDGET (self->tab), "voorstel");
  gtk_stack_add_named (self->stapel, GTK_WIDGET (self->view), "daarna");
  return GTK_WIDGET (self);
}
