/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/schulden/stip-schuld-invoer.h"

#include <glib/gi18n.h>

#include "core/stip-schuld-antwoord.h"
#include "core/stip-schuld-dubbel.h"
#include "ui/schulden/stip-schuld-taken.h"

#define VOORSTELLEN 5

enum
{
  EISER,
  KENMERK,
  BEDRAG,
  DATUM,
  N_ENTRIES,
};

struct _StipSchuldInvoer
{
  GtkBox parent_instance;

  GtkStack *stapel;
  GtkEntry *entries[N_ENTRIES];
  GtkEntry *antwoord;
  GtkLabel *van_wie; /* whose answer */
  GtkLabel *regel;   /* suggestions, duplicates, what was understood, what is wrong */

  StipConcepten    *bron;
  StipDossierBeeld *beeld;
  GPtrArray        *voorstellen; /* StipRegisterRij, or NULL */
  guint             gekozen;     /* of them; beyond the last: none, as typed */
  GCancellable     *zoeken;
  gint64            schuld_id; /* of the answer */
  gboolean          voorstel;
};

G_DEFINE_FINAL_TYPE (StipSchuldInvoer, stip_schuld_invoer, GTK_TYPE_BOX)

enum
{
  KLAAR,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

static StipSession *
session_of (StipSchuldInvoer *self)
{
  return stip_concepten_get_session (self->bron);
}

static const char *
text_of (StipSchuldInvoer *self, guint i)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entries[i]));
}

static void
say (StipSchuldInvoer *self, const char *markup, gboolean let_op)
{
  gtk_label_set_markup (self->regel, markup != NULL ? markup : "");
  gtk_widget_set_visible (GTK_WIDGET (self->regel), markup != NULL && *markup != '\0');
  if (let_op)
    gtk_widget_add_css_class (GTK_WIDGET (self->regel), "late");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->regel), "late");
}

static void
say_plain (StipSchuldInvoer *self, const char *tekst, gboolean let_op)
{
  g_autofree char *veilig = g_markup_escape_text (tekst, -1);
  say (self, veilig, let_op);
}

/* --- what was typed --- */

/* The claim as it stands in the entries; NULL with what is wrong and where. (transfer full) */
static StipSchuld *
read_claim (StipSchuldInvoer *self, guint *waar, GError **error)
{
  g_autoptr (StipSchuld) schuld = stip_schuld_new ();
  StipDatum vandaag = stip_session_get_vandaag (session_of (self));

  schuld->schuldeiser = g_strstrip (g_strdup (text_of (self, EISER)));
  schuld->kenmerk = g_strstrip (g_strdup (text_of (self, KENMERK)));
  if (*schuld->kenmerk == '\0')
    g_clear_pointer (&schuld->kenmerk, g_free);
  *waar = EISER;
  if (*schuld->schuldeiser == '\0')
    {
      g_set_error_literal (error, STIP_VELD_ERROR, STIP_VELD_ERROR_ONGELDIG, _ ("Type who wants the money."));
      return NULL;
    }
  *waar = BEDRAG;
  if (*text_of (self, BEDRAG) != '\0' && (!stip_geld_parse (text_of (self, BEDRAG), &schuld->bedrag, NULL) || schuld->bedrag < 0))
    {
      g_set_error_literal (error, STIP_VELD_ERROR, STIP_VELD_ERROR_ONGELDIG, _ ("Write the amount as 1.350,00."));
      return NULL;
    }
  *waar = DATUM;
  if (*text_of (self, DATUM) != '\0' && !stip_datum_parse_invoer (text_of (self, DATUM), vandaag, &schuld->peildatum, NULL))
    {
      g_set_error_literal (error, STIP_VELD_ERROR, STIP_VELD_ERROR_ONGELDIG, _ ("Write the day of the letter as 12-5 or 12 May."));
      return NULL;
    }
  schuld->opgegeven_door = g_strdup ("brief");
  schuld->rang = g_strdup ("concurrent");
  schuld->rang_bron = g_strdup ("eigen");
  return g_steal_pointer (&schuld);
}

static gboolean
say_duplicate (StipSchuldInvoer *self)
{
  guint waar;
  g_autoptr (StipSchuld) schuld = read_claim (self, &waar, NULL);
  StipDubbel        waarom;
  const StipSchuld *ander = schuld != NULL && self->beeld != NULL ? stip_schuld_zoek_dubbel (self->beeld->dossier->schulden, schuld, &waarom) : NULL;

  if (ander == NULL)
    return FALSE;
  g_autofree char *bedrag = stip_geld_format_euro (ander->bedrag);
  g_autofree char *zin = g_strdup_printf (waarom == STIP_DUBBEL_KENMERK ? _ ("Same reference as %s %s. Is this the same debt?") : _ ("Same creditor and amount as %s %s. Is this the same debt?"),
                                          ander->schuldeiser, bedrag);
  say_plain (self, zin, TRUE);
  return TRUE;
}

static void
say_suggestions (StipSchuldInvoer *self)
{
  g_autoptr (GString) regel = g_string_new (NULL);

  for (guint i = 0; self->voorstellen != NULL && i < self->voorstellen->len; i++)
    {
      const StipRegisterRij *rij = g_ptr_array_index (self->voorstellen, i);
      g_autofree char       *naam = stip_schuldeiser_weergave (rij->schuldeiser), *veilig = g_markup_escape_text (naam, -1);
      g_string_append_printf (regel, i == self->gekozen ? "%s<b>%s</b>" : "%s%s", i > 0 ? "   ·   " : "", veilig);
    }
  if (regel->len > 0)
    g_string_append_printf (regel, "   %s", _ ("(Tab takes it, ↓ the next, Esc none)"));
  say (self, regel->str, FALSE);
}

static void
update_line (StipSchuldInvoer *self)
{
  if (!say_duplicate (self))
    say_suggestions (self);
}

static void
on_found_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipSchuldInvoer) self = data;
  GPtrArray *rijen;

  if (self->bron == NULL || (rijen = stip_register_zoek_finish (session_of (self), result, NULL)) == NULL)
    return;
  g_clear_pointer (&self->voorstellen, g_ptr_array_unref);
  self->voorstellen = rijen;
  self->gekozen = 0;
  update_line (self);
}

static void
on_creditor_typed_cb (StipSchuldInvoer *self)
{
  g_cancellable_cancel (self->zoeken);
  g_clear_object (&self->zoeken);
  g_clear_pointer (&self->voorstellen, g_ptr_array_unref);
  if (g_utf8_strlen (text_of (self, EISER), -1) < 2)
    {
      update_line (self);
      return;
    }
  self->zoeken = g_cancellable_new ();
  stip_register_zoek_async (session_of (self), text_of (self, EISER), VOORSTELLEN, self->zoeken, on_found_cb, g_object_ref (self));
}

static void
set_text (StipSchuldInvoer *self, guint i, const char *tekst)
{
  g_signal_handlers_block_matched (self->entries[i], G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, self);
  gtk_editable_set_text (GTK_EDITABLE (self->entries[i]), tekst);
  g_signal_handlers_unblock_matched (self->entries[i], G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, self);
}

/* The suggestion that is bold becomes what was typed. */
static void
take_suggestion (StipSchuldInvoer *self)
{
  if (self->voorstellen == NULL || self->gekozen >= self->voorstellen->len)
    return;
  set_text (self, EISER, ((const StipRegisterRij *)g_ptr_array_index (self->voorstellen, self->gekozen))->schuldeiser->naam);
  gtk_editable_set_position (GTK_EDITABLE (self->entries[EISER]), -1);
  g_clear_pointer (&self->voorstellen, g_ptr_array_unref);
  update_line (self);
}

static void
add_claim (StipSchuldInvoer *self)
{
  g_autoptr (GError) error = NULL;
  guint waar;
  g_autoptr (StipSchuld) schuld = NULL;

  take_suggestion (self);
  schuld = read_claim (self, &waar, &error);
  for (guint i = 0; i < N_ENTRIES; i++)
    gtk_widget_remove_css_class (GTK_WIDGET (self->entries[i]), "error");
  if (schuld == NULL)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->entries[waar]), "error");
      gtk_widget_grab_focus (GTK_WIDGET (self->entries[waar]));
      say_plain (self, error->message, TRUE);
      return;
    }
  g_autofree char *klaar = g_strdup_printf (_ ("%s added"), schuld->schuldeiser);
  stip_schuld_taak_erbij (self->bron, schuld, klaar);
  for (guint i = 0; i < N_ENTRIES; i++)
    set_text (self, i, "");
  say (self, NULL, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entries[EISER]));
}

static gboolean
on_key_cb (StipSchuldInvoer *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean eiser = gtk_widget_has_focus (GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (self->entries[EISER]))));
  guint    n = self->voorstellen != NULL ? self->voorstellen->len : 0;

  if (keyval == GDK_KEY_Escape)
    {
      if (eiser && n > 0)
        {
          g_clear_pointer (&self->voorstellen, g_ptr_array_unref);
          update_line (self);
        }
      else
        {
          stip_schuld_invoer_begin (self);
          g_signal_emit (self, signals[KLAAR], 0);
        }
      return TRUE;
    }
  if (!eiser || n == 0)
    return FALSE;
  if (keyval == GDK_KEY_Down || keyval == GDK_KEY_Up)
    {
      self->gekozen = (self->gekozen + (keyval == GDK_KEY_Down ? 1 : n - 1)) % n;
      update_line (self);
      return TRUE;
    }
  if (keyval == GDK_KEY_Tab && (state & GDK_SHIFT_MASK) == 0)
    take_suggestion (self); /* and the focus goes on */
  return FALSE;
}

/* --- an answer --- */

static void
on_answer_typed_cb (StipSchuldInvoer *self)
{
  g_auto (StipSchuldAntwoord) antwoord = { 0 };
  g_autoptr (GError) error = NULL;
  StipDatum vandaag = stip_session_get_vandaag (session_of (self));

  if (stip_schuld_antwoord_lees (gtk_editable_get_text (GTK_EDITABLE (self->antwoord)), self->voorstel, vandaag, &antwoord, &error))
    {
      g_autofree char *zin = stip_schuld_antwoord_zin (&antwoord, vandaag, stip_session_get_taal (session_of (self)));
      say_plain (self, zin, FALSE);
    }
  else
    say_plain (self, error->message, FALSE);
}

static void
record_answer (StipSchuldInvoer *self)
{
  g_auto (StipSchuldAntwoord) antwoord = { 0 };
  g_autoptr (GError) error = NULL;
  StipDatum vandaag = stip_session_get_vandaag (session_of (self));

  if (!stip_schuld_antwoord_lees (gtk_editable_get_text (GTK_EDITABLE (self->antwoord)), self->voorstel, vandaag, &antwoord, &error))
    {
      say_plain (self, error->message, TRUE);
      return;
    }
  g_autofree char *zin = stip_schuld_antwoord_zin (&antwoord, vandaag, stip_session_get_taal (session_of (self)));
  stip_schuld_taak_antwoord (self->bron, self->schuld_id, &antwoord, zin);
  gtk_editable_set_text (GTK_EDITABLE (self->antwoord), "");
  say (self, NULL, FALSE);
  gtk_stack_set_visible_child_name (self->stapel, "nieuw");
  g_signal_emit (self, signals[KLAAR], 0);
}

void
stip_schuld_invoer_antwoord (StipSchuldInvoer *self, const StipSchuldStand *stand)
{
  g_autofree char *wie = g_strdup_printf (_ ("Answer of %s"), stand->schuld->schuldeiser != NULL ? stand->schuld->schuldeiser : "–");

  self->schuld_id = stand->schuld->id;
  self->voorstel = stand->voorstel;
  gtk_label_set_text (self->van_wie, wie);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->antwoord), GTK_ACCESSIBLE_PROPERTY_LABEL, wie, -1);
  gtk_entry_set_placeholder_text (self->antwoord, self->voorstel ? _ ("agrees · no · counter 500 · no answer") : _ ("1.243,88 per 12 May · preferent · no cooperation · no answer"));
  gtk_stack_set_visible_child_name (self->stapel, "antwoord");
  gtk_widget_grab_focus (GTK_WIDGET (self->antwoord));
  say (self, NULL, FALSE);
}

void
stip_schuld_invoer_begin (StipSchuldInvoer *self)
{
  gtk_stack_set_visible_child_name (self->stapel, "nieuw");
  update_line (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entries[EISER]));
}

void
stip_schuld_invoer_set_beeld (StipSchuldInvoer *self, const StipDossierBeeld *beeld)
{
  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  self->beeld = stip_dossier_beeld_ref (beeld);
}

/* --- the widgets --- */

static GtkEntry *
make_entry (StipSchuldInvoer *self, const char *naam, int breed)
{
  GtkEntry *entry = GTK_ENTRY (gtk_entry_new ());

  gtk_entry_set_placeholder_text (entry, naam);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), breed);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, naam, -1);
  return entry;
}

static GtkWidget *
make_letter (StipSchuldInvoer *self)
{
  static const struct
  {
    const char *naam;
    int         breed;
  } velden[N_ENTRIES] = {
    [EISER] = { N_ ("Creditor"), 12 },
    [KENMERK] = { N_ ("Reference"), 10 },
    [BEDRAG] = { N_ ("Amount"), 9 },
    [DATUM] = { N_ ("Day of the letter"), 10 },
  };
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *knop = gtk_button_new_with_label (_ ("Add")), *tabel = gtk_button_new_from_icon_name ("stip-import-symbolic");

  for (guint i = 0; i < N_ENTRIES; i++)
    {
      self->entries[i] = make_entry (self, _ (velden[i].naam), velden[i].breed);
      gtk_widget_set_hexpand (GTK_WIDGET (self->entries[i]), i == EISER);
      g_signal_connect_object (self->entries[i], "changed", i == EISER ? G_CALLBACK (on_creditor_typed_cb) : G_CALLBACK (update_line), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->entries[i], "activate", G_CALLBACK (add_claim), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->entries[i]));
    }
  gtk_widget_add_css_class (GTK_WIDGET (self->entries[BEDRAG]), "numeric");
  gtk_widget_set_tooltip_text (knop, _ ("Add this letter (Enter)"));
  g_signal_connect_object (knop, "clicked", G_CALLBACK (add_claim), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (vak), knop);
  gtk_widget_set_tooltip_text (tabel, _ ("Import claims from a table (CSV)"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (tabel), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Import claims from a table (CSV)"), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (tabel), "schulden.import");
  gtk_box_append (GTK_BOX (vak), tabel);
  return vak;
}

static GtkWidget *
make_answer (StipSchuldInvoer *self)
{
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *knop = gtk_button_new_with_label (_ ("Record"));

  self->van_wie = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->van_wie, PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (GTK_WIDGET (self->van_wie), "heading");
  self->antwoord = make_entry (self, _ ("Answer"), 20);
  gtk_widget_set_hexpand (GTK_WIDGET (self->antwoord), TRUE);
  g_signal_connect_object (self->antwoord, "changed", G_CALLBACK (on_answer_typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->antwoord, "activate", G_CALLBACK (record_answer), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (knop, "clicked", G_CALLBACK (record_answer), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->van_wie));
  gtk_box_append (GTK_BOX (vak), GTK_WIDGET (self->antwoord));
  gtk_box_append (GTK_BOX (vak), knop);
  return vak;
}

static void
stip_schuld_invoer_dispose (GObject *object)
{
  StipSchuldInvoer *self = STIP_SCHULD_INVOER (object);

  g_cancellable_cancel (self->zoeken);
  g_clear_object (&self->zoeken);
  g_clear_object (&self->bron);
  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  g_clear_pointer (&self->voorstellen, g_ptr_array_unref);
  G_OBJECT_CLASS (stip_schuld_invoer_parent_class)->dispose (object);
}

static void
stip_schuld_invoer_class_init (StipSchuldInvoerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_schuld_invoer_dispose;
  signals[KLAAR] = g_signal_new ("klaar", STIP_TYPE_SCHULD_INVOER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stip_schuld_invoer_init (StipSchuldInvoer *self)
{
  GtkEventController *toetsen = gtk_event_controller_key_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  gtk_widget_add_css_class (GTK_WIDGET (self), "stip-letter");
  self->stapel = GTK_STACK (gtk_stack_new ());
  self->regel = GTK_LABEL (gtk_label_new (NULL));
  gtk_stack_add_named (self->stapel, make_letter (self), "nieuw");
  gtk_stack_add_named (self->stapel, make_answer (self), "antwoord");
  gtk_stack_set_vhomogeneous (self->stapel, TRUE);
  gtk_label_set_xalign (self->regel, 0);
  gtk_label_set_ellipsize (self->regel, PANGO_ELLIPSIZE_END);
  gtk_widget_set_visible (GTK_WIDGET (self->regel), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self->regel), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->regel), "stip-fg");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->stapel));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->regel));
  gtk_event_controller_set_propagation_phase (toetsen, GTK_PHASE_CAPTURE);
  g_signal_connect_object (toetsen, "key-pressed", G_CALLBACK (on_key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), toetsen);
}

GtkWidget *
stip_schuld_invoer_new (StipConcepten *bron)
{
  StipSchuldInvoer *self = g_object_new (STIP_TYPE_SCHULD_INVOER, NULL);

  self->bron = g_object_ref (bron);
  return GTK_WIDGET (self);
}
