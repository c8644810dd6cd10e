/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/regeling/stip-weigering-kaart.h"

#include <glib/gi18n.h>

#include "core/stip-dwangakkoord.h"
#include "core/stip-stap.h"
#include "core/stip-wsnp-blad.h"
#include "ui/regeling/stip-blad-bewaar.h"
#include "ui/velden/stip-velden-kaart.h"

struct _StipWeigeringKaart
{
  GtkBox parent_instance;

  GtkWidget *rechter, *wsnp_deel;
  GtkLabel  *aandeel, *open, *ontbreekt, *vervolg_kop;
  GtkBox    *punten_vak, *wsnp_vak;
  GtkBox    *vervolg;

  StipConcepten    *bron;
  StipDossierBeeld *beeld;
  StipVeldenKaart  *punten, *wsnp;
  StipOverdracht   *dwang_blad, *wsnp_blad;
};

G_DEFINE_FINAL_TYPE (StipWeigeringKaart, stip_weigering_kaart, GTK_TYPE_BOX)

static const StipKaartVeld wsnp_velden[] = {
  { "feit.wsnp-reden", 6 },
  { "feit.wsnp-aflosmogelijkheden", 6 },
  { "feit.wsnp-goede-trouw", 3 },
  { "feit.wsnp-veroordeling", 3 },
  { "feit.wsnp-goederenregime", 3 },
  { "feit.wsnp-afgever", 3 },
  { NULL, 0 },
};

/* What can follow where there is to be no arrangement, as steps of the path. */
static const char *const vervolgen[] = { "wsnp-verklaring", "afkoeling-vragen", "terug-voorstel", "terug-stabilisatie", "beeindigen" };

static StipTaal
get_taal (StipWeigeringKaart *self)
{
  return stip_session_get_taal (stip_concepten_get_session (self->bron));
}

static void
on_sheet_cb (StipWeigeringKaart *self)
{
  if (self->dwang_blad != NULL)
    stip_blad_bewaar (GTK_WIDGET (self), stip_concepten_get_session (self->bron), self->dwang_blad, _ ("compulsory-composition"));
}

static void
on_wsnp_sheet_cb (StipWeigeringKaart *self)
{
  if (self->wsnp_blad != NULL)
    stip_blad_bewaar (GTK_WIDGET (self), stip_concepten_get_session (self->bron), self->wsnp_blad, _ ("wsnp-declaration"));
}

static void
on_follow_cb (GtkButton *knop, gpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (knop), "dossier.stap", "s", (const char *)data);
}

static void
show_follow_ups (StipWeigeringKaart *self)
{
  StipTaal   taal = get_taal (self);
  GtkWidget *kind;

  while ((kind = gtk_widget_get_first_child (GTK_WIDGET (self->vervolg))) != NULL)
    gtk_box_remove (self->vervolg, kind);
  for (gsize i = 0; i < G_N_ELEMENTS (vervolgen); i++)
    {
      const StipStap *stap = stip_stap_zoek (vervolgen[i]);
      if (stap == NULL || !stip_stap_past (stap, self->beeld->dossier, self->beeld->vandaag))
        continue;
      g_autofree char *naam = g_strdup_printf ("%s…", stip_stap_naam (stap, taal));
      GtkWidget       *knop = gtk_button_new_with_label (naam);
      gtk_widget_set_halign (knop, GTK_ALIGN_START);
      g_signal_connect (knop, "clicked", G_CALLBACK (on_follow_cb), (gpointer)vervolgen[i]);
      gtk_box_append (self->vervolg, knop);
    }
}

static void
show_points (StipWeigeringKaart *self, const StipVoorstelUitkomst *uitkomst)
{
  guint            nee = 0, open = stip_dwangakkoord_open (self->beeld->dossier, &nee);
  g_autofree char *aandeel = stip_dwangakkoord_aandeel (uitkomst, get_taal (self)), *zin = NULL;

  gtk_label_set_label (self->aandeel, aandeel);
  gtk_widget_set_visible (GTK_WIDGET (self->aandeel), uitkomst->weigert > 0);
  if (open > 0)
    zin = g_strdup_printf (ngettext ("%u point is still open.", "%u points are still open.", open), open);
  else if (nee > 0)
    zin = g_strdup_printf (ngettext ("%u point speaks against it: say why in its note.", "%u points speak against it: say why in their notes.", nee), nee);
  else
    zin = g_strdup (_ ("All points are answered with yes."));
  gtk_label_set_label (self->open, zin);
  stip_velden_kaart_set_beeld (self->punten, self->beeld);
}

static void
show_missing (StipWeigeringKaart *self)
{
  g_autoptr (GPtrArray) taken = stip_wsnp_ontbreekt (self->beeld->dossier, self->beeld->vandaag, get_taal (self));
  g_autoptr (GString) zin = g_string_new (taken->len > 0 ? _ ("Missing for the declaration:") : _ ("Nothing is missing for the declaration."));

  for (guint i = 0; i < taken->len; i++)
    g_string_append_printf (zin, "\n•  %s", (const char *)g_ptr_array_index (taken, i));
  gtk_label_set_label (self->ontbreekt, zin->str);
  stip_velden_kaart_set_beeld (self->wsnp, self->beeld);
}

void
stip_weigering_kaart_set (StipWeigeringKaart *self, const StipDossierBeeld *beeld, const StipVoorstelUitkomst *uitkomst, const StipAflosstand *stand)
{
  StipDossierBeeld *vorig = g_steal_pointer (&self->beeld);

  self->beeld = stip_dossier_beeld_ref (beeld);
  g_clear_pointer (&vorig, stip_dossier_beeld_unref);
  g_clear_pointer (&self->dwang_blad, stip_overdracht_unref);
  g_clear_pointer (&self->wsnp_blad, stip_overdracht_unref);
  self->dwang_blad = stip_dwangakkoord_blad (beeld->dossier, uitkomst, beeld->vandaag);
  self->wsnp_blad = stip_wsnp_blad (beeld->dossier, uitkomst, stand, beeld->vandaag);
  /* of an arrangement that does not go well only what can follow; its creditors did agree */
  gboolean loopt = stip_dossier_toestand (beeld->dossier, beeld->vandaag) == STIP_TOESTAND_AFLOSSEN;
  gtk_widget_set_visible (self->rechter, !loopt);
  gtk_widget_set_visible (self->wsnp_deel, !loopt);
  gtk_label_set_label (self->vervolg_kop, loopt ? _ ("If the arrangement does not hold") : _ ("If there is to be no arrangement"));
  show_points (self, uitkomst);
  show_missing (self);
  show_follow_ups (self);
}

void
stip_weigering_kaart_set_bron (StipWeigeringKaart *self, StipConcepten *bron)
{
  gsize                     aantal;
  const StipDwangPunt      *punten = stip_dwangakkoord_punten (&aantal);
  g_autofree StipKaartVeld *velden = g_new0 (StipKaartVeld, 2 * aantal + 1);

  for (gsize i = 0; i < aantal; i++)
    {
      velden[2 * i] = (StipKaartVeld){ punten[i].veld, 3 };
      velden[2 * i + 1] = (StipKaartVeld){ punten[i].noot, 3 };
    }
  self->bron = g_object_ref (bron);
  self->punten = STIP_VELDEN_KAART (stip_velden_kaart_new (bron, velden, 0));
  gtk_box_append (self->punten_vak, GTK_WIDGET (self->punten));
  self->wsnp = STIP_VELDEN_KAART (stip_velden_kaart_new (bron, wsnp_velden, 0));
  gtk_box_append (self->wsnp_vak, GTK_WIDGET (self->wsnp));
}

static void
stip_weigering_kaart_dispose (GObject *object)
{
  StipWeigeringKaart *self = STIP_WEIGERING_KAART (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  g_clear_pointer (&self->dwang_blad, stip_overdracht_unref);
  g_clear_pointer (&self->wsnp_blad, stip_overdracht_unref);
  G_OBJECT_CLASS (stip_weigering_kaart_parent_class)->dispose (object);
}

static void
stip_weigering_kaart_class_init (StipWeigeringKaartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_weigering_kaart_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/regeling/stip-weigering-kaart.ui");
  gtk_widget_class_bind_template_child (widget_class, StipWeigeringKaart, aandeel);
  gtk_widget_class_bind_template_child (widget_class, StipWeigeringKaart, rechter);
  gtk_widget_class_bind_template_child (widget_class, StipWeigeringKaart, wsnp_deel);
  gtk_widget_class_bind_template_child (widget_class, StipWeigeringKaart, vervolg_kop);
  gtk_widget_class_bind_template_child (widget_class, StipWeigeringKaart, open);
  gtk_widget_class_bind_template_child (widget_class, StipWeigeringKaart, ontbreekt);
  gtk_widget_class_bind_template_child (widget_class, StipWeigeringKaart, punten_vak);
  gtk_widget_class_bind_template_child (widget_class, StipWeigeringKaart, wsnp_vak);
  gtk_widget_class_bind_template_child (widget_class, StipWeigeringKaart, vervolg);
  gtk_widget_class_bind_template_callback (widget_class, on_sheet_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_wsnp_sheet_cb);
}

static void
stip_weigering_kaart_init (StipWeigeringKaart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
