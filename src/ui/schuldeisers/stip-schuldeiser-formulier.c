/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/schuldeisers/stip-schuldeiser-formulier.h"

#include <glib/gi18n.h>

#include "core/stip-hoofdletter.h"
#include "ui/schuldeisers/stip-register-taken.h"
#include "ui/velden/stip-formulier.h"
#include "ui/velden/stip-veld-invoer.h"
#include "ui/widgets/stip-tekst.h"

#define VELDEN_MEER      24
#define ANTWOORDEN_MEEST 50 /* messages that are listed; the sentence counts all */

/* What is read beside the fields. */
typedef struct
{
  StipAntwoordTelling telling;
  StipSchuldeiser    *ander;      /* looks to be the same, or NULL */
  GPtrArray          *antwoorden; /* StipAntwoordRegel */
} Beeld;

struct _StipSchuldeiserFormulier
{
  GtkBox parent_instance;

  GtkLabel       *antwoorden, *gebruikt, *voorbeeld;
  GtkWidget      *kies, *niet, *samen, *weg;
  StipVeldInvoer *invoer[VELDEN_MEER];
  GtkListBox     *lijst; /* of answers */
  GtkWidget      *lijst_deel;

  StipSession     *session;
  StipRegisterRij *rij;
  StipSchuldeiser *ander;
  GPtrArray       *regels; /* StipAntwoordRegel, as lijst shows them */
  gboolean         kiest;  /* somebody points out the other one */
};

G_DEFINE_FINAL_TYPE (StipSchuldeiserFormulier, stip_schuldeiser_formulier, GTK_TYPE_BOX)

enum
{
  SAMEN,
  SLUIT,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

static const StipSchuldeiser *
eiser_of (StipSchuldeiserFormulier *self)
{
  return self->rij->schuldeiser;
}

/* --- on the worker --- */

static void
free_view (gpointer data)
{
  Beeld *beeld = data;
  g_clear_pointer (&beeld->ander, stip_schuldeiser_unref);
  g_clear_pointer (&beeld->antwoorden, g_ptr_array_unref);
  g_free (beeld);
}

/* The other one of a pair that looks the same; 0 where there is none, -1 with error set. */
static gint64
find_other (StipDb *db, gint64 id, GError **error)
{
  g_autoptr (GArray) paren = stip_register_dubbelen (db, error);

  for (guint i = 0; paren != NULL && i + 1 < paren->len; i += 2)
    {
      gint64 een = g_array_index (paren, gint64, i), twee = g_array_index (paren, gint64, i + 1);
      if (een == id || twee == id)
        return een == id ? twee : een;
    }
  return paren != NULL ? 0 : -1;
}

static gpointer
view_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 id = *(gint64 *)data, ander = find_other (db, id, error);
  Beeld *beeld = g_new0 (Beeld, 1);

  if (ander < 0 || !stip_antwoorden_tel (db, id, &beeld->telling, error) || (ander != 0 && (beeld->ander = stip_schuldeiser_load (db, ander, error)) == NULL) ||
      (beeld->antwoorden = stip_antwoorden_load (db, id, ANTWOORDEN_MEEST, error)) == NULL)
    {
      free_view (beeld);
      return NULL;
    }
  return beeld;
}

/* --- showing --- */

static void
show_answers (StipSchuldeiserFormulier *self, const StipAntwoordTelling *t)
{
  g_autoptr (GString) zin = g_string_new (NULL);

  if (t->gevraagd == 0)
    g_string_append (zin, _ ("Never asked yet."));
  else
    {
      g_string_append_printf (zin, _ ("Asked %d times, answered %d times, %d of them only after a reminder."), t->gevraagd, t->beantwoord, t->na_rappel);
      if (t->beantwoord > 0)
        g_string_append_printf (zin, _ (" An answer takes %d days."), (t->dagen + t->beantwoord / 2) / t->beantwoord);
    }
  if (t->voorstellen > 0)
    g_string_append_printf (zin, _ (" %d proposals: %d agreed, %d refused."), t->voorstellen, t->akkoord, t->geweigerd);
  gtk_label_set_text (self->antwoorden, zin->str);
}

static GtkWidget *
make_answer (const StipAntwoordRegel *regel, StipDatum vandaag, StipTaal taal)
{
  GtkWidget       *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *dag, *tekst, *nummer, *rij = gtk_list_box_row_new ();
  g_autofree char *datum = stip_datum_format (regel->datum, STIP_DATUM_DAG_KORT, taal, vandaag), *naam = stip_hoofdletter (stip_bericht_naam (regel->soort, taal));
  g_autofree char *bedrag = stip_geld_is_bekend (regel->bedrag) ? stip_geld_format_euro (regel->bedrag) : NULL;
  g_autoptr (GString) zin = g_string_new (naam);

  if (bedrag != NULL)
    g_string_append_printf (zin, "  %s", bedrag);
  if (regel->toelichting != NULL)
    g_string_append_printf (zin, ". %s", regel->toelichting);
  dag = stip_tekst_label_new (datum, "numeric");
  gtk_label_set_width_chars (GTK_LABEL (dag), 15); /* with the year, so that all lines begin at one place */
  tekst = stip_tekst_label_new (zin->str, regel->soort->van_schuldeiser ? NULL : "stip-sub");
  gtk_widget_set_hexpand (tekst, TRUE);
  nummer = stip_tekst_label_new (regel->nummer, "stip-sub");
  gtk_widget_add_css_class (nummer, "numeric");
  gtk_widget_set_margin_top (vak, 6);
  gtk_widget_set_margin_bottom (vak, 6);
  gtk_widget_set_margin_start (vak, 12);
  gtk_widget_set_margin_end (vak, 12);
  gtk_box_append (GTK_BOX (vak), dag);
  gtk_box_append (GTK_BOX (vak), tekst);
  gtk_box_append (GTK_BOX (vak), nummer);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (rij), vak);
  gtk_widget_set_tooltip_text (rij, _ ("Open this case"));
  return rij;
}

static void
show_list (StipSchuldeiserFormulier *self, GPtrArray *regels)
{
  for (GtkListBoxRow *rij = gtk_list_box_get_row_at_index (self->lijst, 0); rij != NULL; rij = gtk_list_box_get_row_at_index (self->lijst, 0))
    gtk_list_box_remove (self->lijst, GTK_WIDGET (rij));
  g_clear_pointer (&self->regels, g_ptr_array_unref);
  self->regels = regels;
  for (guint i = 0; i < regels->len; i++)
    gtk_list_box_append (self->lijst, make_answer (g_ptr_array_index (regels, i), stip_session_get_vandaag (self->session), stip_session_get_taal (self->session)));
  gtk_widget_set_visible (self->lijst_deel, regels->len > 0);
}

/* The preview: every field that would change, and the names that stay findable. (transfer full) */
static char *
make_preview (StipSchuldeiserFormulier *self)
{
  GString        *zin = g_string_new (NULL);
  gsize           aantal;
  const StipVeld *velden = stip_schuldeiser_velden (&aantal);
  StipTaal        taal = stip_session_get_taal (self->session);
  g_autoptr (StipSchuldeiser) samen = stip_schuldeiser_samengevoegd (eiser_of (self), self->ander);
  g_autofree char *naam = stip_schuldeiser_weergave (self->ander), *hier = stip_schuldeiser_weergave (eiser_of (self));

  g_string_append_printf (zin, self->kiest ? _ ("%s goes, and its claims come to %s.") : _ ("%s looks to be the same creditor. Its claims would come to %s."), naam, hier);
  for (gsize i = 0; i < aantal; i++)
    {
      g_autofree char *was = stip_schuldeiser_dup_veld (eiser_of (self), &velden[i]), *wordt = stip_schuldeiser_dup_veld (samen, &velden[i]);
      if (g_strcmp0 (was, wordt) == 0)
        continue;
      g_autofree char *toon = stip_veld_toon (&velden[i], wordt, taal), *titel = stip_hoofdletter (stip_veld_naam (&velden[i], taal));
      g_string_append_printf (zin, "\n%s: %s", titel, toon);
    }
  return g_string_free (zin, FALSE);
}

static void
show_merge (StipSchuldeiserFormulier *self)
{
  g_autofree char *naam = stip_schuldeiser_weergave (eiser_of (self));
  g_autofree char *zin = self->ander != NULL ? make_preview (self) : self->kiest ? g_strdup_printf (_ ("Choose in the list the creditor that is the same as %s. You see what comes of it first."), naam)
                                                                                 : NULL;

  gtk_label_set_text (self->voorbeeld, zin != NULL ? zin : "");
  gtk_widget_set_visible (GTK_WIDGET (self->voorbeeld), zin != NULL);
  gtk_widget_set_visible (self->samen, self->ander != NULL);
  gtk_widget_set_visible (self->niet, self->kiest);
  gtk_widget_set_visible (self->kies, !self->kiest);
  gtk_widget_set_visible (self->weg, !self->kiest);
}

static void
show_use (StipSchuldeiserFormulier *self)
{
  int              n = self->rij->vorderingen, d = self->rij->dossiers;
  g_autofree char *dossiers = g_strdup_printf (ngettext ("%d case", "%d cases", (gulong)d), d), *vorderingen = g_strdup_printf (ngettext ("%d claim", "%d claims", (gulong)n), n);
  g_autofree char *zin = n > 0 ? g_strdup_printf (_ ("%s, in %s."), vorderingen, dossiers) : g_strdup (_ ("No claim uses this creditor."));

  gtk_label_set_text (self->gebruikt, zin);
  gtk_widget_remove_css_class (GTK_WIDGET (self->gebruikt), "late");
}

static void
on_view_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipSchuldeiserFormulier) self = data;
  Beeld *beeld = stip_store_perform_finish (STIP_STORE (store), result, NULL);

  if (beeld == NULL || self->session == NULL)
    {
      g_clear_pointer (&beeld, free_view);
      return;
    }
  show_answers (self, &beeld->telling);
  show_list (self, g_steal_pointer (&beeld->antwoorden));
  if (!self->kiest)
    {
      g_clear_pointer (&self->ander, stip_schuldeiser_unref);
      self->ander = g_steal_pointer (&beeld->ander);
    }
  show_merge (self);
  free_view (beeld);
}

/* Somebody has the cursor in it: what she types stays. */
static gboolean
is_typing (GtkWidget *invoer)
{
  GtkRoot   *root = gtk_widget_get_root (invoer);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, invoer);
}

static void
show_fields (StipSchuldeiserFormulier *self, gboolean zelfde)
{
  gsize           aantal;
  const StipVeld *velden = stip_schuldeiser_velden (&aantal);

  for (gsize i = 0; i < aantal; i++)
    {
      if (zelfde && is_typing (GTK_WIDGET (self->invoer[i])))
        continue;
      g_autofree char *waarde = stip_schuldeiser_dup_veld (eiser_of (self), &velden[i]);
      stip_veld_invoer_set_waarde (self->invoer[i], waarde);
      stip_veld_invoer_set_fout (self->invoer[i], NULL);
    }
}

void
stip_schuldeiser_formulier_set (StipSchuldeiserFormulier *self, const StipRegisterRij *rij)
{
  gboolean zelfde = self->rij != NULL && eiser_of (self)->id == rij->schuldeiser->id;

  g_clear_pointer (&self->rij, stip_register_rij_unref);
  if (!zelfde)
    {
      g_clear_pointer (&self->ander, stip_schuldeiser_unref);
      self->kiest = FALSE;
    }
  self->rij = stip_register_rij_ref (rij);
  show_fields (self, zelfde);
  show_merge (self);
  show_use (self);
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, view_job, g_memdup2 (&rij->schuldeiser->id, sizeof (gint64)), g_free, free_view, NULL, on_view_cb, g_object_ref (self));
}

void
stip_schuldeiser_formulier_kiest (StipSchuldeiserFormulier *self, gboolean kiest)
{
  if (self->rij == NULL || self->kiest == kiest)
    return;
  self->kiest = kiest;
  g_clear_pointer (&self->ander, stip_schuldeiser_unref);
  show_merge (self);
  show_use (self);
}

void
stip_schuldeiser_formulier_set_ander (StipSchuldeiserFormulier *self, const StipSchuldeiser *ander)
{
  g_clear_pointer (&self->ander, stip_schuldeiser_unref);
  self->ander = ander != NULL && ander->id != eiser_of (self)->id ? stip_schuldeiser_ref (ander) : NULL;
  show_merge (self);
}

/* --- doing --- */

static void
record_field (StipSchuldeiserFormulier *self, gsize i)
{
  gsize            aantal;
  const StipVeld  *veld = &stip_schuldeiser_velden (&aantal)[i];
  g_autofree char *tekst = stip_veld_invoer_dup_tekst (self->invoer[i]);
  g_autoptr (GError) error = NULL;
  g_autofree char *waarde = NULL, *was = NULL;

  if (self->rij == NULL)
    return;
  waarde = stip_veld_lees (veld, tekst, stip_session_get_vandaag (self->session), &error);
  was = stip_schuldeiser_dup_veld (eiser_of (self), veld);
  stip_veld_invoer_set_fout (self->invoer[i], error != NULL ? error->message : NULL);
  if (error != NULL || g_strcmp0 (was, waarde) == 0)
    return;
  g_autoptr (StipSchuldeiser) nieuw = stip_schuldeiser_met_veld (eiser_of (self), veld, waarde);
  stip_register_taak_schrijf (self->session, nieuw);
}

static void
on_chosen_cb (StipVeldInvoer *invoer, StipSchuldeiserFormulier *self)
{
  for (gsize i = 0; i < VELDEN_MEER; i++)
    if (self->invoer[i] == invoer)
      record_field (self, i);
}

static void
on_left_cb (GtkEventController *controller, StipSchuldeiserFormulier *self)
{
  if (self->session != NULL)
    on_chosen_cb (STIP_VELD_INVOER (gtk_event_controller_get_widget (controller)), self);
}

static void
on_merged_cb (gint64 id, const char *naam, gpointer data)
{
  StipSchuldeiserFormulier *self = data;

  if (self->session != NULL)
    g_signal_emit (self, signals[SLUIT], 0);
}

static void
on_merge_cb (StipSchuldeiserFormulier *self)
{
  if (self->ander != NULL)
    stip_register_taak_samen (self->session, eiser_of (self)->id, self->ander->id, on_merged_cb, G_OBJECT (self));
}

static void
on_choose_cb (StipSchuldeiserFormulier *self)
{
  if (self->rij != NULL)
    g_signal_emit (self, signals[SAMEN], 0);
}

static void
on_not_cb (StipSchuldeiserFormulier *self)
{
  g_signal_emit (self, signals[SLUIT], 0);
}

void
stip_schuldeiser_formulier_verwijder (StipSchuldeiserFormulier *self)
{
  int d = self->rij != NULL ? self->rij->dossiers : 0;

  if (self->rij == NULL)
    return;
  if (self->rij->vorderingen == 0)
    {
      stip_register_taak_weg (self->session, eiser_of (self)->id);
      return;
    }
  g_autofree char *zin = g_strdup_printf (ngettext ("%d case has claims of this creditor, so it stays. Is it in the register twice? Then merge the two.",
                                                    "%d cases have claims of this creditor, so it stays. Is it in the register twice? Then merge the two.", (gulong)d),
                                          d);
  gtk_label_set_text (self->gebruikt, zin);
  gtk_widget_add_css_class (GTK_WIDGET (self->gebruikt), "late");
  gtk_widget_grab_focus (self->kies);
}

static void
on_answer_cb (StipSchuldeiserFormulier *self, GtkListBoxRow *rij)
{
  const StipAntwoordRegel *regel = g_ptr_array_index (self->regels, (guint)gtk_list_box_row_get_index (rij));
  stip_session_open_dossier (self->session, regel->dossier_id, FALSE);
}

void
stip_schuldeiser_formulier_focus (StipSchuldeiserFormulier *self)
{
  gtk_widget_grab_focus (self->kiest && self->ander != NULL ? self->samen : GTK_WIDGET (self->invoer[0]));
}

/* --- the widgets --- */

static void
add_fields (StipSchuldeiserFormulier *self, GtkBox *vak)
{
  gsize           aantal;
  const StipVeld *velden = stip_schuldeiser_velden (&aantal);
  StipTaal        taal = stip_session_get_taal (self->session);
  GtkWidget      *rooster = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (rooster), 12);
  gtk_grid_set_row_spacing (GTK_GRID (rooster), 6);
  g_assert (aantal <= VELDEN_MEER);
  for (gsize i = 0; i < aantal; i++)
    {
      g_autofree char *naam = stip_hoofdletter (stip_veld_naam (&velden[i], taal));
      GtkWidget       *label = gtk_label_new (naam);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      self->invoer[i] = STIP_VELD_INVOER (stip_veld_invoer_new (&velden[i], taal));
      gtk_widget_set_hexpand (GTK_WIDGET (self->invoer[i]), TRUE);
      g_signal_connect (self->invoer[i], "gekozen", G_CALLBACK (on_chosen_cb), self);
      GtkEventController *weg = gtk_event_controller_focus_new ();
      g_signal_connect (weg, "leave", G_CALLBACK (on_left_cb), self);
      gtk_widget_add_controller (GTK_WIDGET (self->invoer[i]), weg);
      gtk_grid_attach (GTK_GRID (rooster), label, 0, (int)i, 1, 1);
      gtk_grid_attach (GTK_GRID (rooster), GTK_WIDGET (self->invoer[i]), 1, (int)i, 1, 1);
    }
  stip_formulier_add (vak, _ ("Creditor"), rooster);
}

static GtkWidget *
make_button (StipSchuldeiserFormulier *self, const char *naam, GCallback cb)
{
  GtkWidget *knop = gtk_button_new_with_label (naam);

  g_signal_connect_object (knop, "clicked", cb, self, G_CONNECT_SWAPPED);
  return knop;
}

static GtkWidget *
make_whole (StipSchuldeiserFormulier *self)
{
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6), *knoppen = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->antwoorden = GTK_LABEL (stip_tekst_label_new (NULL, NULL));
  self->gebruikt = GTK_LABEL (stip_tekst_label_new (NULL, "stip-fg"));
  self->voorbeeld = GTK_LABEL (stip_tekst_label_new (NULL, NULL));
  self->samen = make_button (self, _ ("Merge these two"), G_CALLBACK (on_merge_cb));
  self->kies = make_button (self, _ ("Merge with Another One…"), G_CALLBACK (on_choose_cb));
  self->niet = make_button (self, _ ("Do Not Merge"), G_CALLBACK (on_not_cb));
  self->weg = make_button (self, _ ("Remove From the Register"), G_CALLBACK (stip_schuldeiser_formulier_verwijder));
  gtk_widget_add_css_class (self->samen, "suggested-action");
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->antwoorden));
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->gebruikt));
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->voorbeeld));
  gtk_box_append (GTK_BOX (knoppen), self->samen);
  gtk_box_append (GTK_BOX (knoppen), self->kies);
  gtk_box_append (GTK_BOX (knoppen), self->niet);
  gtk_box_append (GTK_BOX (knoppen), self->weg);
  gtk_box_append (GTK_BOX (vak), knoppen);
  return vak;
}

static GtkWidget *
make_list (StipSchuldeiserFormulier *self)
{
  self->lijst = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->lijst, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->lijst), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->lijst), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("What was asked and answered"), -1);
  g_signal_connect_object (self->lijst, "row-activated", G_CALLBACK (on_answer_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self->lijst);
}

static void
stip_schuldeiser_formulier_dispose (GObject *object)
{
  StipSchuldeiserFormulier *self = STIP_SCHULDEISER_FORMULIER (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->rij, stip_register_rij_unref);
  g_clear_pointer (&self->ander, stip_schuldeiser_unref);
  g_clear_pointer (&self->regels, g_ptr_array_unref);
  G_OBJECT_CLASS (stip_schuldeiser_formulier_parent_class)->dispose (object);
}

static void
stip_schuldeiser_formulier_class_init (StipSchuldeiserFormulierClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_schuldeiser_formulier_dispose;
  signals[SAMEN] = g_signal_new ("samen", STIP_TYPE_SCHULDEISER_FORMULIER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SLUIT] = g_signal_new ("sluit", STIP_TYPE_SCHULDEISER_FORMULIER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stip_schuldeiser_formulier_init (StipSchuldeiserFormulier *self)
{
}

GtkWidget *
stip_schuldeiser_formulier_new (StipSession *session)
{
  StipSchuldeiserFormulier *self = g_object_new (STIP_TYPE_SCHULDEISER_FORMULIER, NULL);
  GtkBox                   *vak;
  GtkWidget                *rol = stip_formulier_new (&vak);

  self->session = g_object_ref (session);
  stip_formulier_add (vak, _ ("How it answers, over all cases"), make_whole (self));
  add_fields (self, vak);
  self->lijst_deel = stip_formulier_add (vak, _ ("What was asked and answered"), make_list (self));
  gtk_widget_set_hexpand (rol, TRUE);
  gtk_box_append (GTK_BOX (self), rol);
  return GTK_WIDGET (self);
}
