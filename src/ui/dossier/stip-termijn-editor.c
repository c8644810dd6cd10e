/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-termijn-editor.h"

#include <glib/gi18n.h>
#include <string.h>

#include "ui/dossier/stip-datum-veld.h"
#include "ui/velden/stip-bewerken.h"
#include "ui/widgets/stip-keuze-naam.h"
#include "ui/widgets/stip-leesbaarheid-paneel.h"

#define CONCEPT     "belofte"
#define CONCEPT_DAG "belofte-dag" /* as it was typed */

typedef enum
{
  STAND_HAND,
  STAND_OPSCHORTING,
  STAND_VERLENGING,
} Stand;

struct _StipTermijnEditor
{
  GtkBox parent_instance;

  GtkLabel               *kop, *uitleg, *wat_kop, *een_kop, *twee_kop, *melding;
  GtkEditable            *wat;
  StipDatumVeld          *een, *twee;
  GtkWidget              *twee_vak, *klok_vak, *verwijder, *leesbaar_vak, *alle;
  StipLeesbaarheidPaneel *leesbaar;
  GtkDropDown            *klok;

  StipConcepten *bron;
  Stand          stand;
  gint64         id;
  StipDatum      vandaag, start;
  const char    *termijn_id; /* interned */
  char          *toelichting;
  gboolean       opent;
};

enum
{
  SLUIT,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipTermijnEditor, stip_termijn_editor, GTK_TYPE_BOX)

static const char *const klokken[] = { "belofte", "schuldeisers", "wet" };

static const StipSpoor *
find_track (GPtrArray *sporen, gint64 id)
{
  for (guint i = 0; id != 0 && i < sporen->len; i++)
    {
      const StipSpoor *spoor = g_ptr_array_index (sporen, i);
      if (spoor->id == id)
        return spoor;
    }
  return NULL;
}

static void
show_message (StipTermijnEditor *self, const char *melding)
{
  gtk_label_set_label (self->melding, melding != NULL ? melding : "");
  gtk_widget_set_visible (GTK_WIDGET (self->melding), melding != NULL);
}

/* What is promised to the resident she will hear or read; a term of the law or of creditors is among professionals. */
static void
on_clock_cb (StipTermijnEditor *self)
{
  gboolean belofte = g_str_equal (klokken[gtk_drop_down_get_selected (self->klok)], "belofte");

  gtk_widget_set_visible (self->leesbaar_vak, self->stand == STAND_HAND && belofte);
}

static void
prepare (StipTermijnEditor *self, const StipDossierBeeld *beeld, Stand stand, gint64 id, const char *kop, const char *uitleg)
{
  StipTaal taal = stip_session_get_taal (stip_concepten_get_session (self->bron));

  self->stand = stand;
  self->id = id;
  self->vandaag = beeld->vandaag;
  g_clear_pointer (&self->toelichting, g_free);
  gtk_label_set_label (self->kop, kop);
  gtk_label_set_label (self->uitleg, uitleg);
  stip_datum_veld_set_vandaag (self->een, beeld->vandaag, taal);
  stip_datum_veld_set_vandaag (self->twee, beeld->vandaag, taal);
  gtk_widget_set_visible (self->verwijder, id != 0);
  gtk_widget_set_visible (self->klok_vak, stand == STAND_HAND);
  on_clock_cb (self);
  gtk_widget_set_visible (self->alle, FALSE);
  show_message (self, NULL);
}

static void
fill (StipTermijnEditor *self, const char *wat, StipDatum een, StipDatum twee)
{
  self->opent = TRUE;
  gtk_editable_set_text (self->wat, wat != NULL ? wat : "");
  stip_datum_veld_set_datum (self->een, een);
  stip_datum_veld_set_datum (self->twee, twee);
  self->opent = FALSE;
}

/* The words first: a day in them fills the day, but what was typed there stands above that. */
static void
take_draft (StipTermijnEditor *self)
{
  g_autofree char *wat = g_strdup (stip_concepten_get (self->bron, CONCEPT)), *dag = g_strdup (stip_concepten_get (self->bron, CONCEPT_DAG));

  if (wat != NULL)
    gtk_editable_set_text (self->wat, wat);
  if (dag != NULL)
    stip_datum_veld_set_tekst (self->een, dag);
}

void
stip_termijn_editor_open_hand (StipTermijnEditor *self, const StipDossierBeeld *beeld, const StipHandtermijn *hand)
{
  guint klok = 0;

  prepare (self, beeld, STAND_HAND, hand != NULL ? hand->id : 0, hand != NULL ? _ ("Change the term") : _ ("New promise"),
           _ ("What you promise, or agree with somebody. It stands among the clocks until it is done."));
  for (guint i = 0; hand != NULL && i < G_N_ELEMENTS (klokken); i++)
    if (g_strcmp0 (klokken[i], hand->klok) == 0)
      klok = i;
  self->start = hand != NULL ? hand->start : beeld->vandaag;
  self->toelichting = hand != NULL ? g_strdup (hand->toelichting) : NULL;
  gtk_label_set_label (self->wat_kop, _ ("What, such as “I call you on Friday”"));
  gtk_label_set_label (self->een_kop, _ ("Until"));
  gtk_label_set_label (self->twee_kop, _ ("Done on (empty: not yet)"));
  gtk_widget_set_visible (self->twee_vak, hand != NULL);
  gtk_drop_down_set_selected (self->klok, klok);
  fill (self, hand != NULL ? hand->naam : NULL, hand != NULL ? hand->uiterlijk : STIP_DATUM_ONBEKEND, hand != NULL ? hand->gehaald : STIP_DATUM_ONBEKEND);
  if (hand == NULL)
    take_draft (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->wat));
  gtk_editable_set_position (self->wat, -1);
}

void
stip_termijn_editor_open_opschorting (StipTermijnEditor *self, const StipDossierBeeld *beeld, const StipTermijn *termijn, gint64 spoor_id)
{
  const StipSpoor *oud = find_track (beeld->dossier->opschortingen, spoor_id);
  g_autofree char *kop = g_strdup_printf (_ ("Suspend: %s"), termijn->naam);

  prepare (self, beeld, STAND_OPSCHORTING, oud != NULL ? oud->id : 0, kop,
           _ ("The term stands still from the first day to the last (Awb art. 4:15): for example while you wait for papers that you asked for in writing."));
  self->termijn_id = termijn->id;
  gtk_widget_set_visible (self->alle, termijn->klok == STIP_KLOK_WET);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->alle), oud != NULL && oud->soort == NULL);
  gtk_label_set_label (self->wat_kop, _ ("Reason"));
  gtk_label_set_label (self->een_kop, _ ("First day"));
  gtk_label_set_label (self->twee_kop, _ ("Last day (empty: still suspended)"));
  gtk_widget_set_visible (self->twee_vak, TRUE);
  fill (self, oud != NULL ? oud->reden : NULL, oud != NULL ? oud->periode.van : beeld->vandaag, oud != NULL ? oud->periode.tot : STIP_DATUM_ONBEKEND);
  gtk_widget_grab_focus (GTK_WIDGET (self->wat));
}

void
stip_termijn_editor_open_verlenging (StipTermijnEditor *self, const StipDossierBeeld *beeld, const StipTermijn *termijn, gint64 spoor_id)
{
  const StipSpoor *oud = find_track (beeld->dossier->verlengingen, spoor_id);
  g_autofree char *kop = g_strdup_printf (_ ("Extend: %s"), termijn->naam);

  prepare (self, beeld, STAND_VERLENGING, oud != NULL ? oud->id : 0, kop, _ ("How much longer it becomes stands in the way of working of the municipality."));
  self->termijn_id = termijn->id;
  gtk_label_set_label (self->wat_kop, _ ("Reason"));
  gtk_label_set_label (self->een_kop, _ ("Day of the decision to extend"));
  gtk_widget_set_visible (self->twee_vak, FALSE);
  fill (self, oud != NULL ? oud->reden : NULL, oud != NULL ? oud->periode.van : beeld->vandaag, STIP_DATUM_ONBEKEND);
  gtk_widget_grab_focus (GTK_WIDGET (self->wat));
}

/* --- a day in the words --- */

/* "ik bel u vrijdag": the day that is promised lies ahead, so a weekday is the next one. Short words ("zo", "do") are
 * Dutch for other things too. ONBEKEND where there is no day in it. */
static StipDatum
find_day (const char *tekst, StipDatum vandaag)
{
  g_auto (GStrv) woorden = g_strsplit_set (tekst, " ,.;!", -1);

  for (guint i = g_strv_length (woorden); i > 0; i--)
    {
      const char *woord = woorden[i - 1];
      StipDatum   datum;
      gboolean    letters = g_ascii_isalpha (*woord);
      if ((letters ? strlen (woord) < 5 : strpbrk (woord, "-/") == NULL) || !stip_datum_parse_invoer (woord, vandaag, &datum, NULL))
        continue;
      gboolean weekdag = letters && g_ascii_strcasecmp (woord, "vandaag") != 0 && g_ascii_strcasecmp (woord, "today") != 0 && datum <= vandaag;
      return weekdag ? datum + 7 : datum;
    }
  return STIP_DATUM_ONBEKEND;
}

static void
on_words_cb (StipTermijnEditor *self)
{
  StipDatum dag;

  if (self->opent || self->bron == NULL || self->stand != STAND_HAND || self->id != 0)
    return;
  stip_concepten_put (self->bron, CONCEPT, gtk_editable_get_text (self->wat));
  dag = find_day (gtk_editable_get_text (self->wat), self->vandaag);
  if (stip_datum_is_bekend (dag))
    stip_datum_veld_set_datum (self->een, dag);
}

static void
on_day_cb (StipTermijnEditor *self)
{
  if (!self->opent && self->bron != NULL && self->stand == STAND_HAND && self->id == 0)
    stip_concepten_put (self->bron, CONCEPT_DAG, stip_datum_veld_get_tekst (self->een));
}

/* --- writing --- */

static void
close_editor (StipTermijnEditor *self)
{
  g_signal_emit (self, signals[SLUIT], 0);
}

static void
write_hand (StipTermijnEditor *self, const char *wat, StipDatum een, StipDatum twee)
{
  const char *klok = klokken[gtk_drop_down_get_selected (self->klok)];
  g_autoptr (StipHandtermijn) hand = stip_handtermijn_new (self->id, wat, klok, self->start, een, twee, self->toelichting);

  stip_bewerk_zet (self->bron, self->id == 0 ? "Termijn toegevoegd" : "Termijn gewijzigd", self->id == 0 ? _ ("Promise added") : _ ("Term changed"), STIP_LIJSTDEEL_HANDTERMIJNEN, hand);
  if (self->id != 0)
    return;
  stip_concepten_put (self->bron, CONCEPT, NULL);
  stip_concepten_put (self->bron, CONCEPT_DAG, NULL);
}

static void
write_track (StipTermijnEditor *self, const char *reden, StipDatum een, StipDatum twee)
{
  StipPeriode   periode = { een, twee };
  gboolean      op = self->stand == STAND_OPSCHORTING;
  StipLijstdeel lijst = op ? STIP_LIJSTDEEL_OPSCHORTINGEN : STIP_LIJSTDEEL_VERLENGINGEN;
  gboolean      alle = op && gtk_widget_get_visible (self->alle) && gtk_check_button_get_active (GTK_CHECK_BUTTON (self->alle));
  g_autoptr (StipSpoor) spoor = stip_spoor_new (self->id, alle ? NULL : self->termijn_id, periode, *reden != '\0' ? reden : NULL);

  stip_bewerk_zet (self->bron, op ? "Termijn opgeschort" : "Termijn verlengd", op ? _ ("Term suspended") : _ ("Term extended"), lijst, spoor);
}

static gboolean
refuse (StipTermijnEditor *self, const char *melding, gpointer waar)
{
  if (melding != NULL)
    show_message (self, melding);
  gtk_widget_grab_focus (GTK_WIDGET (waar));
  return FALSE;
}

/* FALSE with the reason beside what is wrong. */
static gboolean
check (StipTermijnEditor *self, const char *wat, gboolean twee_leeg)
{
  if (*wat == '\0')
    return refuse (self, self->stand == STAND_HAND ? _ ("Write what is promised.") : _ ("Write the reason."), self->wat);
  if (!stip_datum_veld_check (self->een))
    return refuse (self, NULL, self->een);
  if (!twee_leeg && !stip_datum_veld_check (self->twee))
    return refuse (self, NULL, self->twee);
  if (self->stand == STAND_OPSCHORTING && !twee_leeg && stip_datum_veld_get_datum (self->twee) < stip_datum_veld_get_datum (self->een))
    return refuse (self, _ ("The last day comes before the first. Look at both."), self->twee);
  return TRUE;
}

void
stip_termijn_editor_save (StipTermijnEditor *self)
{
  g_autofree char *wat = g_strstrip (g_strdup (gtk_editable_get_text (self->wat)));
  gboolean         twee_leeg = !gtk_widget_get_visible (self->twee_vak) || *stip_datum_veld_get_tekst (self->twee) == '\0';

  if (!check (self, wat, twee_leeg))
    return;
  StipDatum een = stip_datum_veld_get_datum (self->een), twee = twee_leeg ? STIP_DATUM_ONBEKEND : stip_datum_veld_get_datum (self->twee);
  if (self->stand == STAND_HAND)
    write_hand (self, wat, een, twee);
  else
    write_track (self, wat, een, twee);
  close_editor (self);
}

static void
on_remove_cb (StipTermijnEditor *self)
{
  switch (self->stand)
    {
    case STAND_HAND:
      stip_bewerk_haal (self->bron, "Termijn verwijderd", _ ("Term removed"), STIP_LIJSTDEEL_HANDTERMIJNEN, self->id);
      break;
    case STAND_OPSCHORTING:
      stip_bewerk_haal (self->bron, "Opschorting verwijderd", _ ("Suspension removed"), STIP_LIJSTDEEL_OPSCHORTINGEN, self->id);
      break;
    case STAND_VERLENGING:
    default:
      stip_bewerk_haal (self->bron, "Verlenging verwijderd", _ ("Extension removed"), STIP_LIJSTDEEL_VERLENGINGEN, self->id);
    }
  close_editor (self);
}

static gboolean
on_key_pressed_cb (StipTermijnEditor *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  /* an open list or calendar takes its own keys */
  if (keyval != GDK_KEY_Escape || focus == NULL || gtk_widget_get_native (focus) != gtk_widget_get_native (GTK_WIDGET (self)))
    return FALSE;
  close_editor (self);
  return TRUE;
}

void
stip_termijn_editor_set_bron (StipTermijnEditor *self, StipConcepten *bron)
{
  g_set_object (&self->bron, bron);
}

static void
stip_termijn_editor_dispose (GObject *object)
{
  StipTermijnEditor *self = STIP_TERMIJN_EDITOR (object);

  g_clear_object (&self->bron);
  g_clear_pointer (&self->toelichting, g_free);
  G_OBJECT_CLASS (stip_termijn_editor_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dossier/stip-termijn-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, StipTermijnEditor, kop);
  gtk_widget_class_bind_template_child (widget_class, StipTermijnEditor, uitleg);
  gtk_widget_class_bind_template_child (widget_class, StipTermijnEditor, wat_kop);
  gtk_widget_class_bind_template_child (widget_class, StipTermijnEditor, een_kop);
  gtk_widget_class_bind_template_child (widget_class, StipTermijnEditor, twee_kop);
  gtk_widget_class_bind_template_child (widget_class, StipTermijnEditor, melding);
  gtk_widget_class_bind_template_child (widget_class, StipTermijnEditor, wat);
  gtk_widget_class_bind_template_child (widget_class, StipTermijnEditor, een);
  gtk_widget_class_bind_template_child (widget_class, StipTermijnEditor, twee);
  gtk_widget_class_bind_template_child (widget_class, StipTermijnEditor, twee_vak);
  gtk_widget_class_bind_template_child (widget_class, StipTermijnEditor, klok_vak);
  gtk_widget_class_bind_template_child (widget_class, StipTermijnEditor, klok);
  gtk_widget_class_bind_template_child (widget_class, StipTermijnEditor, verwijder);
  gtk_widget_class_bind_template_child (widget_class, StipTermijnEditor, leesbaar_vak);
  gtk_widget_class_bind_template_child (widget_class, StipTermijnEditor, leesbaar);
  gtk_widget_class_bind_template_child (widget_class, StipTermijnEditor, alle);
  gtk_widget_class_bind_template_callback_full (widget_class, "on_save_cb", G_CALLBACK (stip_termijn_editor_save));
  gtk_widget_class_bind_template_callback_full (widget_class, "on_close_cb", G_CALLBACK (close_editor));
  gtk_widget_class_bind_template_callback (widget_class, on_clock_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_remove_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_words_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_day_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed_cb);
}

static void
stip_termijn_editor_class_init (StipTermijnEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_termijn_editor_dispose;
  g_type_ensure (STIP_TYPE_DATUM_VELD);
  g_type_ensure (STIP_TYPE_LEESBAARHEID_PANEEL);
  signals[SLUIT] = g_signal_new ("sluit", STIP_TYPE_TERMIJN_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
stip_termijn_editor_init (StipTermijnEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  stip_keuze_set_naam (self->klok, _ ("Whose clock"));
  stip_leesbaarheid_paneel_set_bondig (self->leesbaar, TRUE);
  stip_leesbaarheid_paneel_set_tekst (self->leesbaar, GTK_WIDGET (self->wat));
}

GtkWidget *
stip_termijn_editor_new (void)
{
  return g_object_new (STIP_TYPE_TERMIJN_EDITOR, NULL);
}
