/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stappen/stip-stap-editor.h"

#include <glib/gi18n.h>

#include "ui/dossier/stip-datum-veld.h"
#include "ui/stappen/stip-stap-veld.h"
#include "ui/widgets/stip-tekst.h"
#include "ui/widgets/stip-vak.h"

struct _StipStapEditor
{
  GtkBox parent_instance;

  GtkLabel      *kop;
  GtkBox        *belemmeringen;
  StipDatumVeld *datum;
  GtkLabel      *plannen;
  GtkBox        *velden;
  GtkLabel      *toelichting_kop;
  GtkTextView   *toelichting;
  GtkLabel      *melding;
  GtkWidget     *toets;

  const StipStap *stap;
  char           *begin; /* the form as it was opened, as a draft; NULL while it is being filled */
  StipTaal        taal;
  StipDatum       vandaag;
};

enum
{
  BEWAAR,
  TOETS,
  GA_NAAR,
  GETYPT,
  SLUIT,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipStapEditor, stip_stap_editor, GTK_TYPE_BOX)

static void
set_line (GtkLabel *label, const char *tekst)
{
  gtk_label_set_label (label, tekst != NULL ? tekst : "");
  gtk_widget_set_visible (GTK_WIDGET (label), tekst != NULL && *tekst != '\0');
}

void
stip_stap_editor_set_melding (StipStapEditor *self, const char *melding)
{
  set_line (self->melding, melding);
}

/* --- what is in the way --- */

static StipStapVeld *
find_field (StipStapEditor *self, const char *id)
{
  for (GtkWidget *kind = gtk_widget_get_first_child (GTK_WIDGET (self->velden)); kind != NULL; kind = gtk_widget_get_next_sibling (kind))
    if (g_str_equal (stip_stap_veld_get_veld (STIP_STAP_VELD (kind))->id, id))
      return STIP_STAP_VELD (kind);
  return NULL;
}

static void
on_first_clicked_cb (GtkWidget *knop, StipStapEditor *self)
{
  g_signal_emit (self, signals[GA_NAAR], 0, gtk_widget_get_name (knop));
}

static void
add_obstacle (StipStapEditor *self, const StipBelemmering *belemmering, StipToestand toestand)
{
  GtkWidget      *rij = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget      *icoon = gtk_image_new_from_icon_name ("dialog-warning-symbolic"), *zin = gtk_label_new (belemmering->zin);
  const StipStap *eerst = belemmering->soort != NULL ? stip_stap_van_soort (belemmering->soort, toestand) : NULL;

  gtk_widget_set_valign (icoon, GTK_ALIGN_START);
  gtk_label_set_xalign (GTK_LABEL (zin), 0);
  gtk_label_set_wrap (GTK_LABEL (zin), TRUE);
  gtk_widget_set_hexpand (zin, TRUE);
  gtk_widget_add_css_class (rij, "stip-fg");
  gtk_widget_add_css_class (rij, "soon");
  gtk_box_append (GTK_BOX (rij), icoon);
  gtk_box_append (GTK_BOX (rij), zin);
  if (eerst != NULL)
    {
      GtkWidget *knop = gtk_button_new_with_label (stip_stap_naam (eerst, self->taal));
      gtk_widget_set_name (knop, eerst->id);
      gtk_widget_add_css_class (knop, "stip-act");
      gtk_widget_set_valign (knop, GTK_ALIGN_CENTER);
      g_signal_connect_object (knop, "clicked", G_CALLBACK (on_first_clicked_cb), self, 0);
      gtk_box_append (self->belemmeringen, rij);
      rij = knop;
      gtk_widget_set_halign (knop, GTK_ALIGN_START);
    }
  gtk_box_append (self->belemmeringen, rij);
}

/* What its own fields can mend stands at those fields, once they were left empty; the rest is said at once. */
void
stip_stap_editor_update (StipStapEditor *self, const StipDossierBeeld *beeld, const StipProfiel *profiel)
{
  g_autoptr (GPtrArray) lijst = stip_stap_belemmeringen (self->stap, beeld->dossier, profiel, beeld->vandaag);
  StipToestand toestand = stip_dossier_toestand (beeld->dossier, beeld->vandaag);
  gboolean     toets = FALSE;

  stip_vak_leeg (self->belemmeringen);
  for (guint i = 0; i < lijst->len; i++)
    {
      const StipBelemmering *belemmering = g_ptr_array_index (lijst, i);
      if (belemmering->veld == NULL || find_field (self, belemmering->veld) == NULL)
        add_obstacle (self, belemmering, toestand);
      toets |= belemmering->toets;
    }
  const StipToets *loopt = stip_stap_toets (self->stap, beeld->dossier, beeld->vandaag);
  gtk_widget_set_visible (self->toets, toets && (loopt == NULL || loopt->uitkomst != NULL));
  if (loopt != NULL && loopt->opmerking != NULL && g_strcmp0 (loopt->uitkomst, "terug") == 0)
    {
      g_autofree char *opmerking = g_strdup_printf ("%s: “%s”", loopt->toetser, loopt->opmerking);
      GtkWidget       *label = gtk_label_new (opmerking);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_box_append (self->belemmeringen, label);
    }
}

/* --- drafts --- */

/* Between the parts of a draft: a sign that nobody types. */
#define TUSSEN "\x1f"

enum
{
  DEEL_STAP,
  DEEL_DATUM,
  DEEL_TOELICHTING,
  DEEL_VELDEN, /* from here on pairs of id and text */
};

static char *
join_form (StipStapEditor *self)
{
  g_autofree char *toelichting = stip_stap_editor_dup_toelichting (self);
  g_auto (GStrv) velden = stip_stap_editor_dup_velden (self);
  g_autofree char *rest = g_strjoinv (TUSSEN, velden);

  return g_strjoin (TUSSEN, self->stap->id, stip_datum_veld_get_tekst (self->datum), toelichting != NULL ? toelichting : "", *rest != '\0' ? rest : NULL, NULL);
}

char *
stip_stap_editor_dup_concept (StipStapEditor *self)
{
  g_autofree char *nu = self->begin != NULL ? join_form (self) : NULL;
  return g_strcmp0 (nu, self->begin) != 0 ? g_steal_pointer (&nu) : NULL;
}

const StipStap *
stip_stap_concept_get_stap (const char *concept)
{
  g_auto (GStrv) delen = g_strsplit (concept, TUSSEN, -1);
  return g_strv_length (delen) >= DEEL_VELDEN ? stip_stap_zoek (delen[DEEL_STAP]) : NULL;
}

void
stip_stap_editor_restore_concept (StipStapEditor *self, const char *concept)
{
  g_auto (GStrv) delen = g_strsplit (concept, TUSSEN, -1);
  g_autofree char *begin = g_steal_pointer (&self->begin);

  if (self->stap != NULL && stip_stap_concept_get_stap (concept) == self->stap)
    {
      stip_datum_veld_set_tekst (self->datum, delen[DEEL_DATUM]);
      gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->toelichting), delen[DEEL_TOELICHTING], -1);
      for (char **deel = delen + DEEL_VELDEN; deel[0] != NULL && deel[1] != NULL; deel += 2)
        if (find_field (self, deel[0]) != NULL)
          stip_stap_veld_set_tekst (find_field (self, deel[0]), deel[1]);
    }
  self->begin = g_steal_pointer (&begin);
}

static void
on_typed_cb (StipStapEditor *self)
{
  if (self->begin != NULL)
    g_signal_emit (self, signals[GETYPT], 0);
}

/* --- the form --- */

static void
add_fields (StipStapEditor *self, const char *const *namen, gsize n, const StipDossier *dossier)
{
  for (gsize i = 0; i < n && namen[i] != NULL; i++)
    {
      const StipVeld  *veld = stip_stap_eis (namen[i], NULL);
      g_autofree char *waarde = stip_dossier_dup_veld (dossier, veld, 0);
      GtkWidget       *vak = stip_stap_veld_new (self->stap, veld, waarde, self->taal);
      g_signal_connect_object (vak, "getypt", G_CALLBACK (on_typed_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (self->velden, vak);
    }
}

void
stip_stap_editor_open (StipStapEditor *self, const StipStap *stap, const StipDossierBeeld *beeld, const StipProfiel *profiel, StipTaal taal)
{
  stip_stap_editor_reset (self);
  self->stap = stap;
  self->taal = taal;
  self->vandaag = beeld->vandaag;
  gtk_label_set_label (self->kop, stip_stap_naam (stap, taal));
  stip_datum_veld_set_vandaag (self->datum, beeld->vandaag, taal);
  set_line (self->plannen, (stap->vlaggen & STIP_STAP_PLANBAAR) != 0 ? _ ("A day to come plans it.") : NULL);
  gtk_label_set_label (self->toelichting_kop, (stap->vlaggen & STIP_STAP_REDEN) != 0 ? _ ("Why") : _ ("Note"));
  add_fields (self, stap->eist, G_N_ELEMENTS (stap->eist), beeld->dossier);
  add_fields (self, stap->vraagt, G_N_ELEMENTS (stap->vraagt), beeld->dossier);
  gtk_widget_set_visible (GTK_WIDGET (self->velden), gtk_widget_get_first_child (GTK_WIDGET (self->velden)) != NULL);
  stip_stap_editor_update (self, beeld, profiel);
  self->begin = join_form (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->datum));
}

void
stip_stap_editor_reset (StipStapEditor *self)
{
  self->stap = NULL;
  g_clear_pointer (&self->begin, g_free);
  stip_datum_veld_set_datum (self->datum, STIP_DATUM_ONBEKEND);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->toelichting), "", -1);
  stip_vak_leeg (self->velden);
  stip_vak_leeg (self->belemmeringen);
  set_line (self->melding, NULL);
}

const StipStap *
stip_stap_editor_get_stap (StipStapEditor *self)
{
  return self->stap;
}

StipDatum
stip_stap_editor_get_datum (StipStapEditor *self)
{
  return stip_datum_veld_get_datum (self->datum);
}

char *
stip_stap_editor_dup_toelichting (StipStapEditor *self)
{
  return stip_tekst_dup_kaal (self->toelichting);
}

GStrv
stip_stap_editor_dup_velden (StipStapEditor *self)
{
  g_autoptr (GStrvBuilder) velden = g_strv_builder_new ();

  for (GtkWidget *kind = gtk_widget_get_first_child (GTK_WIDGET (self->velden)); kind != NULL; kind = gtk_widget_get_next_sibling (kind))
    {
      g_autofree char *tekst = stip_stap_veld_dup_tekst (STIP_STAP_VELD (kind));
      g_strv_builder_add (velden, stip_stap_veld_get_veld (STIP_STAP_VELD (kind))->id);
      g_strv_builder_add (velden, tekst);
    }
  return g_strv_builder_end (velden);
}

/* moet (out): the value that it must have, or NULL: any. */
static gboolean
is_required (const StipStap *stap, const StipVeld *veld, const char **moet)
{
  *moet = NULL;
  for (gsize i = 0; i < G_N_ELEMENTS (stap->eist) && stap->eist[i] != NULL; i++)
    if (stip_stap_eis (stap->eist[i], moet) == veld)
      return TRUE;
  *moet = NULL;
  return FALSE;
}

/* What this field wants, NULL where it is right. (transfer full) */
static char *
judge_field (StipStapEditor *self, StipStapVeld *vak)
{
  const StipVeld  *veld = stip_stap_veld_get_veld (vak);
  g_autofree char *tekst = stip_stap_veld_dup_tekst (vak);
  g_autoptr (GError) error = NULL;
  g_autofree char *waarde = stip_veld_lees (veld, tekst, self->vandaag, &error);
  const char      *moet;

  if (error != NULL)
    return g_strdup (error->message);
  if (!is_required (self->stap, veld, &moet))
    return NULL;
  if (waarde == NULL)
    return g_strdup (_ ("This step needs to know this."));
  if (moet == NULL || g_str_equal (waarde, moet))
    return NULL;
  g_autofree char *woord = stip_veld_toon (veld, moet, self->taal);
  return g_strdup_printf (_ ("This step can only be taken where this is “%s”."), woord);
}

/* Says at each field what it wants; the first of them gets the focus. */
static gboolean
check_fields (StipStapEditor *self)
{
  GtkWidget *eerste = NULL;

  for (GtkWidget *kind = gtk_widget_get_first_child (GTK_WIDGET (self->velden)); kind != NULL; kind = gtk_widget_get_next_sibling (kind))
    {
      g_autofree char *melding = judge_field (self, STIP_STAP_VELD (kind));
      stip_stap_veld_set_melding (STIP_STAP_VELD (kind), melding);
      if (melding != NULL && eerste == NULL)
        eerste = kind;
    }
  if (eerste != NULL)
    gtk_widget_grab_focus (eerste);
  return eerste == NULL;
}

static gboolean
check_note (StipStapEditor *self)
{
  g_autofree char *toelichting = stip_stap_editor_dup_toelichting (self);

  if ((self->stap->vlaggen & STIP_STAP_REDEN) == 0 || toelichting != NULL)
    return TRUE;
  stip_stap_editor_set_melding (self, _ ("Write down why."));
  gtk_widget_grab_focus (GTK_WIDGET (self->toelichting));
  return FALSE;
}

void
stip_stap_editor_save (StipStapEditor *self)
{
  if (self->stap == NULL)
    return;
  stip_stap_editor_set_melding (self, NULL);
  if (!stip_datum_veld_check (self->datum))
    {
      check_fields (self);
      gtk_widget_grab_focus (GTK_WIDGET (self->datum));
      return;
    }
  if (check_fields (self) && check_note (self))
    g_signal_emit (self, signals[BEWAAR], 0);
}

static void
on_review_cb (StipStapEditor *self)
{
  g_signal_emit (self, signals[TOETS], 0);
}

static void
on_close_cb (StipStapEditor *self)
{
  g_signal_emit (self, signals[SLUIT], 0);
}

/* Escape leaves from every field; in the note Enter saves and Shift+Enter begins a line. */
static gboolean
on_key_pressed_cb (StipStapEditor *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (focus == NULL || gtk_widget_get_native (focus) != gtk_widget_get_native (GTK_WIDGET (self)))
    return FALSE;
  if (keyval == GDK_KEY_Escape)
    {
      on_close_cb (self);
      return TRUE;
    }
  gboolean enter = keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter;
  gboolean tekst = focus == GTK_WIDGET (self->toelichting) || (GTK_IS_TEXT (focus) && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->velden)));
  if (!enter || !tekst || (state & (GDK_SHIFT_MASK | GDK_CONTROL_MASK)) != 0)
    return FALSE;
  stip_stap_editor_save (self);
  return TRUE;
}

static void
stip_stap_editor_finalize (GObject *object)
{
  g_free (STIP_STAP_EDITOR (object)->begin);
  G_OBJECT_CLASS (stip_stap_editor_parent_class)->finalize (object);
}

static void
stip_stap_editor_class_init (StipStapEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = stip_stap_editor_finalize;
  g_type_ensure (STIP_TYPE_DATUM_VELD);
  signals[BEWAAR] = g_signal_new ("bewaar", STIP_TYPE_STAP_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[TOETS] = g_signal_new ("toets", STIP_TYPE_STAP_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[GA_NAAR] = g_signal_new ("ga-naar", STIP_TYPE_STAP_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[GETYPT] = g_signal_new ("getypt", STIP_TYPE_STAP_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SLUIT] = g_signal_new ("sluit", STIP_TYPE_STAP_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/stappen/stip-stap-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, StipStapEditor, kop);
  gtk_widget_class_bind_template_child (widget_class, StipStapEditor, belemmeringen);
  gtk_widget_class_bind_template_child (widget_class, StipStapEditor, datum);
  gtk_widget_class_bind_template_child (widget_class, StipStapEditor, plannen);
  gtk_widget_class_bind_template_child (widget_class, StipStapEditor, velden);
  gtk_widget_class_bind_template_child (widget_class, StipStapEditor, toelichting_kop);
  gtk_widget_class_bind_template_child (widget_class, StipStapEditor, toelichting);
  gtk_widget_class_bind_template_child (widget_class, StipStapEditor, melding);
  gtk_widget_class_bind_template_child (widget_class, StipStapEditor, toets);
  gtk_widget_class_bind_template_callback_full (widget_class, "on_save_cb", G_CALLBACK (stip_stap_editor_save));
  gtk_widget_class_bind_template_callback (widget_class, on_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_review_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_close_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed_cb);
}

static void
stip_stap_editor_init (StipStapEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_text_view_get_buffer (self->toelichting), "changed", G_CALLBACK (on_typed_cb), self, G_CONNECT_SWAPPED);
}
