/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-moment-editor.h"

#include <glib/gi18n.h>

#include "ui/dossier/stip-datum-veld.h"
#include "ui/dossier/stip-soort-keuze.h"
#include "ui/dossier/stip-tijd.h"
#include "ui/velden/stip-ja-nee-keuze.h"
#include "ui/widgets/stip-tekst.h"

struct _StipMomentEditor
{
  GtkBox parent_instance;

  GtkLabel       *kop;
  StipSoortKeuze *soort;
  StipDatumVeld  *datum;
  GtkEditable    *tijd;
  GtkLabel       *tijd_melding;
  GtkWidget      *contact; /* what only a contact has */
  GtkEditable    *met;
  StipJaNeeKeuze *bereikt;
  GtkTextView    *toelichting;
  GtkLabel       *melding;
  GtkWidget      *verwijder;

  StipGebeurtenis *oud;   /* NULL: a new one */
  GPtrArray       *begin; /* the fields as they were opened, as text */
  StipTaal         taal;
};

enum
{
  BEWAAR,
  VERWIJDER,
  SLUIT,
  GETYPT,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipMomentEditor, stip_moment_editor, GTK_TYPE_BOX)

static char *
dup_note (StipMomentEditor *self)
{
  return g_strstrip (stip_tekst_dup (self->toelichting));
}

static GPtrArray *
read_fields (StipMomentEditor *self)
{
  GPtrArray                  *velden = g_ptr_array_new_with_free_func (g_free);
  const StipGebeurtenisSoort *soort = stip_soort_keuze_get_soort (self->soort);

  g_ptr_array_add (velden, g_strdup (soort != NULL ? soort->id : ""));
  g_ptr_array_add (velden, g_strdup (stip_datum_veld_get_tekst (self->datum)));
  g_ptr_array_add (velden, g_strdup (gtk_editable_get_text (self->tijd)));
  g_ptr_array_add (velden, dup_note (self));
  g_ptr_array_add (velden, g_strdup (gtk_editable_get_text (self->met)));
  g_ptr_array_add (velden, g_strdup_printf ("%d", (int)stip_ja_nee_keuze_get (self->bereikt)));
  return velden;
}

gboolean
stip_moment_editor_is_gewijzigd (StipMomentEditor *self)
{
  g_autoptr (GPtrArray) nu = NULL;

  if (self->begin == NULL)
    return FALSE;
  nu = read_fields (self);
  for (guint i = 0; i < nu->len; i++)
    if (g_strcmp0 (g_ptr_array_index (nu, i), g_ptr_array_index (self->begin, i)) != 0)
      return TRUE;
  return FALSE;
}

/* The order of a concept: the fields as read_fields gives them, then the event. */
enum
{
  VELD_SOORT,
  VELD_DATUM,
  VELD_TIJD,
  VELD_TOELICHTING,
  VELD_MET,
  VELD_BEREIKT,
  VELD_ID,
  N_VELDEN,
};

/* Between the fields of a draft: a sign that nobody types. */
#define TUSSEN "\x1f"

char *
stip_moment_editor_dup_concept (StipMomentEditor *self)
{
  g_autoptr (GPtrArray) velden = stip_moment_editor_is_gewijzigd (self) ? read_fields (self) : NULL;

  if (velden == NULL)
    return NULL;
  g_ptr_array_add (velden, g_strdup_printf ("%" G_GINT64_FORMAT, stip_moment_editor_get_id (self)));
  g_ptr_array_add (velden, NULL);
  return g_strjoinv (TUSSEN, (char **)velden->pdata);
}

gint64
stip_moment_concept_get_id (const char *concept)
{
  g_auto (GStrv) velden = g_strsplit (concept, TUSSEN, -1);
  return g_strv_length (velden) == N_VELDEN ? g_ascii_strtoll (velden[VELD_ID], NULL, 10) : 0;
}

void
stip_moment_editor_restore_concept (StipMomentEditor *self, const char *concept)
{
  g_auto (GStrv) velden = g_strsplit (concept, TUSSEN, -1);

  if (g_strv_length (velden) != N_VELDEN)
    return;
  stip_soort_keuze_set_soort (self->soort, stip_gebeurtenis_soort_zoek (velden[VELD_SOORT]));
  stip_datum_veld_set_tekst (self->datum, velden[VELD_DATUM]);
  gtk_editable_set_text (self->tijd, velden[VELD_TIJD]);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->toelichting), velden[VELD_TOELICHTING], -1);
  gtk_editable_set_text (self->met, velden[VELD_MET]);
  stip_ja_nee_keuze_set (self->bereikt, (StipJaNee)CLAMP (g_ascii_strtoll (velden[VELD_BEREIKT], NULL, 10), STIP_JANEE_ONBEKEND, STIP_JANEE_JA));
}

/* Any field: whoever keeps the draft hears of it. */
static void
on_typed_cb (StipMomentEditor *self)
{
  const StipGebeurtenisSoort *soort = stip_soort_keuze_get_soort (self->soort);

  gtk_widget_set_visible (self->contact, soort != NULL && soort->groep == STIP_GROEP_CONTACT);
  if (self->begin != NULL)
    g_signal_emit (self, signals[GETYPT], 0);
}

gint64
stip_moment_editor_get_id (StipMomentEditor *self)
{
  return self->oud != NULL ? self->oud->id : 0;
}

static void
set_error_line (GtkLabel *label, const char *tekst)
{
  gtk_label_set_label (label, tekst != NULL ? tekst : "");
  gtk_widget_set_visible (GTK_WIDGET (label), tekst != NULL);
}

void
stip_moment_editor_set_melding (StipMomentEditor *self, const char *melding)
{
  set_error_line (self->melding, melding);
}

static void
fill_fields (StipMomentEditor *self, const StipGebeurtenis *gebeurtenis)
{
  g_autofree char *tijd = gebeurtenis != NULL ? stip_tijd_format (gebeurtenis->minuut) : g_strdup ("");
  const char      *toelichting = gebeurtenis != NULL && gebeurtenis->toelichting != NULL ? gebeurtenis->toelichting : "";

  stip_datum_veld_set_datum (self->datum, gebeurtenis != NULL ? gebeurtenis->datum : STIP_DATUM_ONBEKEND);
  gtk_editable_set_text (self->tijd, tijd);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->toelichting), toelichting, -1);
  gtk_editable_set_text (self->met, gebeurtenis != NULL && gebeurtenis->met != NULL ? gebeurtenis->met : "");
  stip_ja_nee_keuze_set (self->bereikt, gebeurtenis != NULL ? gebeurtenis->bereikt : STIP_JANEE_ONBEKEND);
  set_error_line (self->tijd_melding, NULL);
  set_error_line (self->melding, NULL);
}

void
stip_moment_editor_open (StipMomentEditor *self, const StipDossierBeeld *beeld, const StipGebeurtenis *gebeurtenis, const StipGebeurtenisSoort *soort, StipTaal taal)
{
  const StipGebeurtenisSoort *keuze = gebeurtenis != NULL ? gebeurtenis->soort : soort;

  stip_moment_editor_reset (self);
  self->taal = taal;
  self->oud = gebeurtenis != NULL ? stip_gebeurtenis_ref (gebeurtenis) : NULL;
  gtk_label_set_label (self->kop, gebeurtenis != NULL ? _ ("Change the moment") : _ ("Add a moment"));
  gtk_widget_set_visible (self->verwijder, gebeurtenis != NULL);
  stip_soort_keuze_fill (self->soort, beeld->dossier->gebeurtenissen, keuze, taal);
  stip_soort_keuze_set_soort (self->soort, keuze != NULL ? keuze : stip_gebeurtenis_soort_zoek ("gesprek"));
  stip_datum_veld_set_vandaag (self->datum, beeld->vandaag, taal);
  fill_fields (self, gebeurtenis);
  self->begin = read_fields (self);
  on_typed_cb (self);
  /* whoever chose a kind already goes on with the day */
  if (keuze == NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->soort));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->datum));
}

void
stip_moment_editor_reset (StipMomentEditor *self)
{
  g_clear_pointer (&self->oud, stip_gebeurtenis_unref);
  g_clear_pointer (&self->begin, g_ptr_array_unref);
  fill_fields (self, NULL);
}

static gboolean
check_time (StipMomentEditor *self, int *minuut)
{
  gboolean goed = stip_tijd_parse (gtk_editable_get_text (self->tijd), minuut);

  set_error_line (self->tijd_melding, goed ? NULL : _ ("Write the time as 14:30, or leave it empty."));
  if (goed)
    gtk_widget_remove_css_class (GTK_WIDGET (self->tijd), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->tijd), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->tijd), GTK_ACCESSIBLE_STATE_INVALID, goed ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE, -1);
  return goed;
}

void
stip_moment_editor_save (StipMomentEditor *self)
{
  const StipGebeurtenisSoort *soort = stip_soort_keuze_get_soort (self->soort);
  g_autofree char            *toelichting = dup_note (self);
  int                         minuut = -1;
  gboolean                    datum_goed = stip_datum_veld_check (self->datum);
  gboolean                    tijd_goed = check_time (self, &minuut);

  if (!datum_goed || !tijd_goed || soort == NULL)
    {
      gtk_widget_grab_focus (datum_goed ? GTK_WIDGET (self->tijd) : GTK_WIDGET (self->datum));
      return;
    }
  set_error_line (self->melding, NULL);
  gboolean         contact = soort->groep == STIP_GROEP_CONTACT;
  g_autofree char *met = g_strstrip (g_strdup (gtk_editable_get_text (self->met)));
  g_autoptr (StipGebeurtenis) nieuw = stip_gebeurtenis_new_contact (stip_moment_editor_get_id (self), soort, stip_datum_veld_get_datum (self->datum), minuut,
                                                                    *toelichting != '\0' ? toelichting : NULL,
                                                                    contact && *met != '\0' ? met : NULL,
                                                                    contact ? stip_ja_nee_keuze_get (self->bereikt) : STIP_JANEE_ONBEKEND);
  g_signal_emit (self, signals[BEWAAR], 0, nieuw);
}

static void
on_remove_cb (StipMomentEditor *self)
{
  if (self->oud != NULL)
    g_signal_emit (self, signals[VERWIJDER], 0, self->oud);
}

static void
on_close_cb (StipMomentEditor *self)
{
  g_signal_emit (self, signals[SLUIT], 0);
}

static void
on_time_leave_cb (StipMomentEditor *self)
{
  int minuut;
  if (check_time (self, &minuut) && minuut >= 0)
    {
      g_autofree char *netjes = stip_tijd_format (minuut);
      gtk_editable_set_text (self->tijd, netjes);
    }
}

/* Escape leaves from every field; in the note Enter saves and Shift+Enter begins a line. */
static gboolean
on_key_pressed_cb (StipMomentEditor *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  /* an open list or calendar takes its own keys */
  if (focus == NULL || gtk_widget_get_native (focus) != gtk_widget_get_native (GTK_WIDGET (self)))
    return FALSE;
  if (keyval == GDK_KEY_Escape)
    {
      on_close_cb (self);
      return TRUE;
    }
  if ((keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter) || focus != GTK_WIDGET (self->toelichting) || (state & (GDK_SHIFT_MASK | GDK_CONTROL_MASK)) != 0)
    return FALSE;
  stip_moment_editor_save (self);
  return TRUE;
}

static void
stip_moment_editor_dispose (GObject *object)
{
  StipMomentEditor *self = STIP_MOMENT_EDITOR (object);

  g_clear_pointer (&self->oud, stip_gebeurtenis_unref);
  g_clear_pointer (&self->begin, g_ptr_array_unref);
  G_OBJECT_CLASS (stip_moment_editor_parent_class)->dispose (object);
}

static void
stip_moment_editor_class_init (StipMomentEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_moment_editor_dispose;
  g_type_ensure (STIP_TYPE_SOORT_KEUZE);
  g_type_ensure (STIP_TYPE_DATUM_VELD);
  g_type_ensure (STIP_TYPE_JA_NEE_KEUZE);
  signals[BEWAAR] = g_signal_new ("bewaar", STIP_TYPE_MOMENT_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[VERWIJDER] = g_signal_new ("verwijder", STIP_TYPE_MOMENT_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[GETYPT] = g_signal_new ("getypt", STIP_TYPE_MOMENT_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SLUIT] = g_signal_new ("sluit", STIP_TYPE_MOMENT_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dossier/stip-moment-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, StipMomentEditor, kop);
  gtk_widget_class_bind_template_child (widget_class, StipMomentEditor, soort);
  gtk_widget_class_bind_template_child (widget_class, StipMomentEditor, datum);
  gtk_widget_class_bind_template_child (widget_class, StipMomentEditor, tijd);
  gtk_widget_class_bind_template_child (widget_class, StipMomentEditor, tijd_melding);
  gtk_widget_class_bind_template_child (widget_class, StipMomentEditor, contact);
  gtk_widget_class_bind_template_child (widget_class, StipMomentEditor, met);
  gtk_widget_class_bind_template_child (widget_class, StipMomentEditor, bereikt);
  gtk_widget_class_bind_template_child (widget_class, StipMomentEditor, toelichting);
  gtk_widget_class_bind_template_child (widget_class, StipMomentEditor, melding);
  gtk_widget_class_bind_template_child (widget_class, StipMomentEditor, verwijder);
  gtk_widget_class_bind_template_callback_full (widget_class, "on_save_cb", G_CALLBACK (stip_moment_editor_save));
  gtk_widget_class_bind_template_callback (widget_class, on_remove_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_close_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_time_leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_typed_cb);
}

static void
stip_moment_editor_init (StipMomentEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  stip_ja_nee_keuze_set_woorden (self->bereikt, _ ("Reached"), _ ("Yes"), _ ("No"), "–");
  g_signal_connect_object (gtk_text_view_get_buffer (self->toelichting), "changed", G_CALLBACK (on_typed_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
stip_moment_editor_new (void)
{
  return g_object_new (STIP_TYPE_MOMENT_EDITOR, NULL);
}
