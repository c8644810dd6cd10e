/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/regeling/stip-hercontrole-kaart.h"

#include <glib/gi18n.h>

#include "core/stip-hercontrole.h"
#include "ui/regeling/stip-regeling-taken.h"

struct _StipHercontroleKaart
{
  GtkBox parent_instance;

  GtkWidget *invoer;
  GtkEntry  *capaciteit, *reden;
  GtkLabel  *uitleg;
  GtkGrid   *tabel;
  GtkWidget *vast, *terug;

  StipConcepten    *bron;
  StipDossierBeeld *beeld;
  StipAflosstand   *stand;
};

G_DEFINE_FINAL_TYPE (StipHercontroleKaart, stip_hercontrole_kaart, GTK_TYPE_BOX)

static StipRegeling *
compute (StipHercontroleKaart *self, GError **error)
{
  StipGeld capaciteit = STIP_GELD_ONBEKEND;

  if (!stip_geld_parse (gtk_editable_get_text (GTK_EDITABLE (self->capaciteit)), &capaciteit, NULL))
    capaciteit = STIP_GELD_ONBEKEND;
  return stip_hercontrole_reken (self->beeld->dossier, capaciteit, self->beeld->vandaag, NULL, error);
}

/* --- the table --- */

static void
put (StipHercontroleKaart *self, int kolom, int rij, const char *tekst, const char *klasse)
{
  GtkWidget *label = gtk_label_new (tekst);

  gtk_label_set_xalign (GTK_LABEL (label), kolom == 0 ? 0 : 1);
  gtk_label_set_ellipsize (GTK_LABEL (label), kolom == 0 ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
  gtk_widget_set_hexpand (label, kolom == 0);
  if (klasse != NULL)
    gtk_widget_add_css_class (label, klasse);
  if (kolom > 0)
    gtk_widget_add_css_class (label, "numeric");
  gtk_grid_attach (self->tabel, label, kolom, rij, 1, 1);
}

/* "+ 12,50": a sign, so that up and down are told apart without colour. */
static void
put_money (StipHercontroleKaart *self, int rij, StipGeld oud, StipGeld nieuw, StipGeld gehad, const char *klasse)
{
  g_autofree char *was = stip_geld_format (oud), *wordt = stip_geld_format (nieuw), *had = stip_geld_format (gehad);
  g_autofree char *verschil = stip_geld_format (ABS (nieuw - oud));
  g_autofree char *teken = g_strdup_printf ("%s%s", nieuw > oud ? "+ " : nieuw < oud ? "\u2212 "
                                                                                     : "",
                                            verschil);

  put (self, 1, rij, was, klasse);
  put (self, 2, rij, wordt, klasse);
  put (self, 3, rij, teken, klasse);
  put (self, 4, rij, had, klasse);
}

static void
fill_table (StipHercontroleKaart *self, const StipRegeling *nieuw)
{
  const StipRegeling *oud = self->stand->regeling;
  const char *const   koppen[] = { _ ("Creditor"), _ ("Was"), _ ("Becomes"), _ ("Difference"), _ ("Has had") };
  GtkWidget          *kind;
  guint               n = oud->delen->len;

  while ((kind = gtk_widget_get_first_child (GTK_WIDGET (self->tabel))) != NULL)
    gtk_grid_remove (self->tabel, kind);
  gtk_widget_set_visible (GTK_WIDGET (self->tabel), nieuw != NULL);
  if (nieuw == NULL)
    return;
  for (int k = 0; k < (int)G_N_ELEMENTS (koppen); k++)
    put (self, k, 0, koppen[k], "caption-heading");
  for (guint i = 0; i < n; i++)
    {
      const StipRegelingdeel *was = g_ptr_array_index (oud->delen, i), *wordt = g_ptr_array_index (nieuw->delen, i);
      put (self, 0, (int)i + 1, was->schuldeiser, NULL);
      put_money (self, (int)i + 1, was->bedrag, wordt->bedrag, self->stand->naar[i], NULL);
    }
  put (self, 0, (int)n + 1, _ ("Together"), "heading");
  put_money (self, (int)n + 1, stip_regeling_totaal (oud), stip_regeling_totaal (nieuw), self->stand->uitgekeerd, "heading");
}

static void
show_outcome (StipHercontroleKaart *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StipRegeling) nieuw = NULL;
  g_autofree char *zin = NULL;

  if (self->beeld == NULL || !gtk_widget_get_visible (self->invoer))
    return;
  nieuw = compute (self, &error);
  if (nieuw == NULL)
    zin = g_strdup (error->message);
  else
    {
      g_autofree char *maand = stip_geld_format_euro (nieuw->maandbedrag);
      zin = nieuw->maanden == 0 ? g_strdup (_ ("Nothing more is to be paid; what was due until now stays owed."))
                                : g_strdup_printf (ngettext ("%d instalment is left, of %s; what was due until now stays owed.", "%d instalments are left, of %s; what was due until now stays owed.", (gulong)nieuw->maanden), nieuw->maanden, maand);
    }
  gtk_label_set_label (self->uitleg, zin);
  gtk_widget_set_sensitive (self->vast, nieuw != NULL);
  fill_table (self, nieuw);
}

static void
on_changed_cb (StipHercontroleKaart *self)
{
  show_outcome (self);
}

static void
on_fix_cb (StipHercontroleKaart *self)
{
  g_autoptr (StipRegeling) nieuw = self->beeld != NULL ? compute (self, NULL) : NULL;
  g_autofree char *reden = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reden))));
  StipGeld         capaciteit = 0;

  if (nieuw == NULL || !stip_geld_parse (gtk_editable_get_text (GTK_EDITABLE (self->capaciteit)), &capaciteit, NULL))
    return;
  stip_regeling_taak_hercontrole (self->bron, capaciteit, *reden != '\0' ? reden : NULL, _ ("Review recorded"));
  gtk_editable_set_text (GTK_EDITABLE (self->reden), "");
}

static void
on_take_back_cb (StipHercontroleKaart *self)
{
  stip_regeling_taak_weg (self->bron, self->stand->regeling->id, _ ("Review taken back"));
}

/* The last outcome of the vtlb-calculator says what there is; until somebody types. */
static void
propose (StipHercontroleKaart *self)
{
  const StipVtlb *vtlb = stip_vtlb_laatste (self->beeld->dossier->vtlbs, self->beeld->vandaag);
  StipGeld        capaciteit = vtlb != NULL && vtlb->datum > self->stand->regeling->datum ? stip_vtlb_afloscapaciteit (vtlb) : self->stand->regeling->maandbedrag;

  if (*gtk_editable_get_text (GTK_EDITABLE (self->capaciteit)) != '\0' || !stip_geld_is_bekend (capaciteit))
    return;
  g_autofree char *tekst = stip_geld_format (capaciteit);
  gtk_editable_set_text (GTK_EDITABLE (self->capaciteit), tekst);
}

void
stip_hercontrole_kaart_set (StipHercontroleKaart *self, const StipDossierBeeld *beeld, const StipAflosstand *stand)
{
  const char *geen = stip_hercontrole_geen (stand->regeling);

  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  g_clear_pointer (&self->stand, stip_aflosstand_unref);
  self->beeld = stip_dossier_beeld_ref (beeld);
  self->stand = stip_aflosstand_ref (stand);
  gtk_widget_set_visible (self->invoer, geen == NULL);
  gtk_widget_set_visible (self->terug, stand->regeling->vanaf > 1);
  if (geen != NULL)
    {
      gtk_label_set_label (self->uitleg, geen);
      fill_table (self, NULL);
      return;
    }
  propose (self);
  show_outcome (self);
}

void
stip_hercontrole_kaart_set_bron (StipHercontroleKaart *self, StipConcepten *bron)
{
  self->bron = g_object_ref (bron);
}

static void
stip_hercontrole_kaart_dispose (GObject *object)
{
  StipHercontroleKaart *self = STIP_HERCONTROLE_KAART (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  g_clear_pointer (&self->stand, stip_aflosstand_unref);
  G_OBJECT_CLASS (stip_hercontrole_kaart_parent_class)->dispose (object);
}

static void
stip_hercontrole_kaart_class_init (StipHercontroleKaartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_hercontrole_kaart_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/regeling/stip-hercontrole-kaart.ui");
  gtk_widget_class_bind_template_child (widget_class, StipHercontroleKaart, invoer);
  gtk_widget_class_bind_template_child (widget_class, StipHercontroleKaart, capaciteit);
  gtk_widget_class_bind_template_child (widget_class, StipHercontroleKaart, reden);
  gtk_widget_class_bind_template_child (widget_class, StipHercontroleKaart, uitleg);
  gtk_widget_class_bind_template_child (widget_class, StipHercontroleKaart, tabel);
  gtk_widget_class_bind_template_child (widget_class, StipHercontroleKaart, vast);
  gtk_widget_class_bind_template_child (widget_class, StipHercontroleKaart, terug);
  gtk_widget_class_bind_template_callback (widget_class, on_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_fix_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_take_back_cb);
}

static void
stip_hercontrole_kaart_init (StipHercontroleKaart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
