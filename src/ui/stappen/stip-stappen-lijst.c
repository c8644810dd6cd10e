/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stappen/stip-stappen-lijst.h"

#include <glib/gi18n.h>

#include "ui/dossier/stip-dossier-woorden.h"

struct _StipStappenLijst
{
  GtkBox parent_instance;

  GtkLabel *stand;
  GtkBox   *groepen;
};

enum
{
  KIES,
  TOETS,
  SLUIT,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipStappenLijst, stip_stappen_lijst, GTK_TYPE_BOX)

typedef enum
{
  GROEP_VERDER,
  GROEP_ERNAAST,
  GROEP_TERUG,
  N_GROEPEN,
} Groep;

static Groep
group_of (const StipStap *stap)
{
  if (!g_str_equal (stap->baan, "pad"))
    return GROEP_ERNAAST;
  return stip_stap_is_terug (stap) || (stap->vlaggen & STIP_STAP_VROEG) != 0 ? GROEP_TERUG : GROEP_VERDER;
}

static GtkWidget *
make_label (const char *tekst, const char *klasse)
{
  GtkWidget *label = gtk_label_new (tekst);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (klasse != NULL)
    gtk_widget_add_css_class (label, klasse);
  return label;
}

static char *
make_icon_name (const StipStap *stap)
{
  return stip_woorden_icoon (stap->soort != NULL ? stip_gebeurtenis_soort_zoek (stap->soort) : NULL);
}

static GtkWidget *
make_row (const char *icoon_naam, const char *titel, const char *onder)
{
  GtkWidget *rij = gtk_list_box_row_new (), *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *woorden = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *icoon = gtk_image_new_from_icon_name (icoon_naam);

  gtk_widget_add_css_class (icoon, "stip-glyph");
  gtk_widget_set_valign (icoon, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (woorden, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (woorden, TRUE);
  gtk_box_append (GTK_BOX (woorden), make_label (titel, NULL));
  if (onder != NULL)
    {
      GtkWidget *regel = make_label (onder, "caption");
      gtk_widget_add_css_class (regel, "stip-sub");
      gtk_box_append (GTK_BOX (woorden), regel);
    }
  gtk_box_append (GTK_BOX (vak), icoon);
  gtk_box_append (GTK_BOX (vak), woorden);
  gtk_widget_set_margin_top (vak, 6);
  gtk_widget_set_margin_bottom (vak, 6);
  gtk_widget_set_margin_start (vak, 9);
  gtk_widget_set_margin_end (vak, 9);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (rij), vak);
  gtk_accessible_update_property (GTK_ACCESSIBLE (rij), GTK_ACCESSIBLE_PROPERTY_LABEL, titel, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, onder != NULL ? onder : "", -1);
  return rij;
}

/* What only its own form can answer is no obstacle to see from afar. */
static char *
find_reason (const StipStap *stap, const StipDossierBeeld *beeld, const StipProfiel *profiel)
{
  g_autoptr (GPtrArray) lijst = stip_stap_belemmeringen (stap, beeld->dossier, profiel, beeld->vandaag);

  for (guint i = 0; i < lijst->len; i++)
    {
      const StipBelemmering *belemmering = g_ptr_array_index (lijst, i);
      if (belemmering->veld == NULL)
        return g_strdup (belemmering->zin);
    }
  return NULL;
}

static void
on_row_activated_cb (StipStappenLijst *self, GtkListBoxRow *rij)
{
  const char *stap = g_object_get_data (G_OBJECT (rij), "stap");
  gint64     *toets = g_object_get_data (G_OBJECT (rij), "toets");

  if (stap != NULL)
    g_signal_emit (self, signals[KIES], 0, stap);
  else if (toets != NULL)
    g_signal_emit (self, signals[TOETS], 0, *toets);
}

static GtkWidget *
find_list (GtkWidget *van, GtkDirectionType kant)
{
  do
    van = kant == GTK_DIR_DOWN ? gtk_widget_get_next_sibling (van) : gtk_widget_get_prev_sibling (van);
  while (van != NULL && !GTK_IS_LIST_BOX (van));
  return van;
}

/* The groups are one list to the arrow keys. */
static gboolean
on_keynav_failed_cb (GtkWidget *lijst, GtkDirectionType kant)
{
  GtkWidget *volgende = kant == GTK_DIR_DOWN || kant == GTK_DIR_UP ? find_list (lijst, kant) : NULL;
  GtkWidget *rij = volgende == NULL ? NULL : kant == GTK_DIR_DOWN ? gtk_widget_get_first_child (volgende)
                                                                  : gtk_widget_get_last_child (volgende);
  return rij != NULL && gtk_widget_grab_focus (rij);
}

static GtkWidget *
add_group (StipStappenLijst *self, const char *titel)
{
  GtkWidget *kop = make_label (titel, "caption-heading"), *lijst = gtk_list_box_new ();

  gtk_widget_add_css_class (kop, "stip-sub");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (lijst), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (lijst, "boxed-list");
  gtk_widget_set_margin_bottom (lijst, 6);
  gtk_accessible_update_property (GTK_ACCESSIBLE (lijst), GTK_ACCESSIBLE_PROPERTY_LABEL, titel, -1);
  g_signal_connect_object (lijst, "row-activated", G_CALLBACK (on_row_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (lijst, "keynav-failed", G_CALLBACK (on_keynav_failed_cb), NULL);
  gtk_box_append (self->groepen, kop);
  gtk_box_append (self->groepen, lijst);
  return lijst;
}

static void
add_reviews (StipStappenLijst *self, const StipDossierBeeld *beeld, StipTaal taal)
{
  GtkWidget *lijst = NULL;

  for (guint i = 0; i < beeld->dossier->toetsen->len; i++)
    {
      const StipToets *toets = g_ptr_array_index (beeld->dossier->toetsen, i);
      const StipStap  *stap = stip_stap_zoek (toets->stap);
      if (toets->uitkomst != NULL || stap == NULL)
        continue;
      if (lijst == NULL)
        lijst = add_group (self, _ ("Waits for a colleague"));
      g_autofree char *onder = g_strdup_printf (_ ("Asked by %s"), toets->vrager);
      GtkWidget       *rij = make_row ("view-reveal-symbolic", stip_stap_naam (stap, taal), onder);
      g_object_set_data_full (G_OBJECT (rij), "toets", g_memdup2 (&toets->id, sizeof toets->id), g_free);
      gtk_list_box_append (GTK_LIST_BOX (lijst), rij);
    }
}

static void
add_steps (StipStappenLijst *self, GPtrArray *nu, Groep groep, const char *titel, const StipDossierBeeld *beeld, const StipProfiel *profiel, StipTaal taal)
{
  GtkWidget *lijst = NULL;

  for (guint i = 0; i < nu->len; i++)
    {
      const StipStap *stap = g_ptr_array_index (nu, i);
      if (group_of (stap) != groep)
        continue;
      if (lijst == NULL)
        lijst = add_group (self, titel);
      g_autofree char *icoon = make_icon_name (stap), *reden = find_reason (stap, beeld, profiel);
      GtkWidget       *rij = make_row (icoon, stip_stap_naam (stap, taal), reden);
      g_object_set_data (G_OBJECT (rij), "stap", (gpointer)stap->id);
      gtk_list_box_append (GTK_LIST_BOX (lijst), rij);
    }
}

void
stip_stappen_lijst_set_beeld (StipStappenLijst *self, const StipDossierBeeld *beeld, const StipProfiel *profiel, StipTaal taal)
{
  g_autoptr (GPtrArray) nu = stip_stappen_nu (beeld->dossier, beeld->vandaag);
  StipToestand toestand = stip_dossier_toestand (beeld->dossier, beeld->vandaag);
  GtkWidget   *kind;

  while ((kind = gtk_widget_get_first_child (GTK_WIDGET (self->groepen))) != NULL)
    gtk_box_remove (self->groepen, kind);
  gtk_label_set_label (self->stand, stip_toestand_naam (toestand, taal));
  add_reviews (self, beeld, taal);
  add_steps (self, nu, GROEP_VERDER, _ ("Go on"), beeld, profiel, taal);
  add_steps (self, nu, GROEP_ERNAAST, _ ("Beside the path"), beeld, profiel, taal);
  add_steps (self, nu, GROEP_TERUG, _ ("Back, or stop"), beeld, profiel, taal);
}

static gboolean
stip_stappen_lijst_grab_focus (GtkWidget *widget)
{
  GtkWidget *kop = gtk_widget_get_first_child (GTK_WIDGET (STIP_STAPPEN_LIJST (widget)->groepen));
  GtkWidget *lijst = kop != NULL ? gtk_widget_get_next_sibling (kop) : NULL;
  GtkWidget *rij = lijst != NULL ? gtk_widget_get_first_child (lijst) : NULL;
  return rij != NULL && gtk_widget_grab_focus (rij);
}

static void
on_close_cb (StipStappenLijst *self)
{
  g_signal_emit (self, signals[SLUIT], 0);
}

static gboolean
on_key_pressed_cb (StipStappenLijst *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (keyval != GDK_KEY_Escape)
    return FALSE;
  on_close_cb (self);
  return TRUE;
}

static void
stip_stappen_lijst_class_init (StipStappenLijstClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->grab_focus = stip_stappen_lijst_grab_focus;
  signals[KIES] = g_signal_new ("kies", STIP_TYPE_STAPPEN_LIJST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[TOETS] = g_signal_new ("toets", STIP_TYPE_STAPPEN_LIJST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[SLUIT] = g_signal_new ("sluit", STIP_TYPE_STAPPEN_LIJST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/stappen/stip-stappen-lijst.ui");
  gtk_widget_class_bind_template_child (widget_class, StipStappenLijst, stand);
  gtk_widget_class_bind_template_child (widget_class, StipStappenLijst, groepen);
  gtk_widget_class_bind_template_callback (widget_class, on_close_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed_cb);
}

static void
stip_stappen_lijst_init (StipStappenLijst *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
