/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossiers/stip-aanmelding-dialog.h"

#include <glib/gi18n.h>

#include "core/stip-stap.h"
#include "store/stip-keuzes.h"
#include "store/stip-opdracht.h"

struct _StipAanmeldingDialog
{
  AdwWindow    parent_instance;
  GtkWidget   *save;
  GtkRevealer *revealer;
  GtkLabel    *reason;
  GtkWidget   *form;
  GtkEditable *date, *referrer, *first, *infix, *last, *birth, *street, *number, *postcode, *town, *phone;
  AdwComboRow *channel, *crisis, *crisis_kind;
  StipSession *session;
};

G_DEFINE_FINAL_TYPE (StipAanmeldingDialog, stip_aanmelding_dialog, ADW_TYPE_WINDOW)

static void
show_reason (StipAanmeldingDialog *self, const char *text, gpointer entry)
{
  gtk_label_set_text (self->reason, text != NULL ? text : "");
  gtk_revealer_set_reveal_child (self->revealer, text != NULL);
  if (entry == NULL)
    return;
  gtk_widget_add_css_class (entry, "error");
  gtk_widget_grab_focus (entry);
}

/* --- dates as people type them --- */

/* What was understood stands in the title while it is typed: "Dag van aanmelding · di 19 mei". */
static void
show_date (StipAanmeldingDialog *self, GtkEditable *entry, const char *title, StipDatumVorm vorm)
{
  StipDatum        vandaag = stip_session_get_vandaag (self->session), datum;
  g_autofree char *shown = NULL;

  gtk_widget_remove_css_class (GTK_WIDGET (entry), "error");
  if (stip_datum_parse_invoer (gtk_editable_get_text (entry), vandaag, &datum, NULL))
    {
      g_autofree char *text = stip_datum_format (datum, vorm, stip_session_get_taal (self->session), vandaag);
      shown = g_strdup_printf ("%s · %s", title, text);
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (entry), shown != NULL ? shown : title);
}

static void
on_date_changed_cb (StipAanmeldingDialog *self)
{
  show_date (self, self->date, _ ("Day of registration"), STIP_DATUM_LANG);
}

static void
on_birth_changed_cb (StipAanmeldingDialog *self)
{
  show_date (self, self->birth, _ ("Birth date"), STIP_DATUM_ZONDER_DAG);
}

static void
on_today_clicked_cb (StipAanmeldingDialog *self)
{
  StipDatum        vandaag = stip_session_get_vandaag (self->session);
  g_autofree char *text = stip_datum_format (vandaag, STIP_DATUM_ZONDER_DAG, stip_session_get_taal (self->session), vandaag);
  gtk_editable_set_text (self->date, text);
}

/* FALSE with a reason shown. An empty entry is ONBEKEND where it may be. */
static gboolean
read_date (StipAanmeldingDialog *self, GtkEditable *entry, gboolean needed, const char *missing, StipDatum *datum)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (entry)));
  StipDatum        vandaag = stip_session_get_vandaag (self->session);

  *datum = STIP_DATUM_ONBEKEND;
  if (*text == '\0' && !needed)
    return TRUE;
  if (*text == '\0' || !stip_datum_parse_invoer (text, vandaag, datum, NULL))
    {
      show_reason (self, missing, entry);
      return FALSE;
    }
  if (*datum <= vandaag)
    return TRUE;
  show_reason (self, _ ("This day is still to come. Type a day up to today."), entry);
  return FALSE;
}

/* --- the person --- */

static char *
dup_text (GtkEditable *entry)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (entry)));
  return *text != '\0' ? g_steal_pointer (&text) : NULL;
}

/* "1234 ab" as the file keeps it: "1234AB". */
static char *
dup_postcode (GtkEditable *entry)
{
  g_autofree char *text = dup_text (entry);
  g_autofree char *upper = text != NULL ? g_utf8_strup (text, -1) : NULL;
  GString         *plain = g_string_new (NULL);

  for (const char *p = upper; p != NULL && *p != '\0'; p++)
    if (*p != ' ')
      g_string_append_c (plain, *p);
  return g_string_free (plain, plain->len == 0);
}

static StipPersoon *
make_person (StipAanmeldingDialog *self, StipDatum geboren)
{
  StipPersoon *persoon = stip_persoon_new ();

  g_free (persoon->rol);
  persoon->rol = g_strdup ("inwoner");
  persoon->voornaam = dup_text (self->first);
  persoon->voorvoegsel = dup_text (self->infix);
  persoon->achternaam = dup_text (self->last);
  persoon->geboortedatum = geboren;
  persoon->straat = dup_text (self->street);
  persoon->huisnummer = dup_text (self->number);
  persoon->postcode = dup_postcode (self->postcode);
  persoon->woonplaats = dup_text (self->town);
  persoon->telefoon = dup_text (self->phone);
  return persoon;
}

/* --- what the step of registering asks --- */

static void
fill_choices (AdwComboRow *row, const char *veld_id, StipTaal taal)
{
  g_autoptr (GtkStringList) namen = gtk_string_list_new (NULL);

  gtk_string_list_append (namen, _ ("not known yet"));
  for (const StipKeuze *keuze = stip_veld_zoek (veld_id)->keuzes; keuze->id != NULL; keuze++)
    gtk_string_list_append (namen, stip_keuze_naam (keuze, taal));
  adw_combo_row_set_model (row, G_LIST_MODEL (namen));
}

static const char *
get_choice (AdwComboRow *row, const char *veld_id)
{
  guint i = adw_combo_row_get_selected (row);
  return i > 0 && gtk_widget_get_visible (GTK_WIDGET (row)) ? stip_veld_zoek (veld_id)->keuzes[i - 1].id : "";
}

static void
on_crisis_changed_cb (StipAanmeldingDialog *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->crisis_kind), adw_combo_row_get_selected (self->crisis) == 2);
}

/* --- the case --- */

typedef struct
{
  StipDossier *dossier; /* who it is; the step makes the rest */
  StipDatum    dag;
  GStrv        velden;
} Aanmelding;

static void
aanmelding_free (Aanmelding *self)
{
  stip_dossier_unref (self->dossier);
  g_strfreev (self->velden);
  g_free (self);
}

static GStrv
make_fields (StipAanmeldingDialog *self)
{
  static const char *const janee[] = { "", "nee", "ja" };
  g_autofree char         *verwijzer = dup_text (self->referrer);
  g_autoptr (GStrvBuilder) velden = g_strv_builder_new ();

  g_strv_builder_add_many (velden, "feit.kanaal", get_choice (self->channel, "feit.kanaal"), "feit.verwijzer", verwijzer != NULL ? verwijzer : "", "dossier.crisis",
                           janee[adw_combo_row_get_selected (self->crisis)], "feit.crisis-soort", get_choice (self->crisis_kind, "feit.crisis-soort"), NULL);
  return g_strv_builder_end (velden);
}

/* NULL with a reason shown. */
static Aanmelding *
make_registration (StipAanmeldingDialog *self)
{
  StipDatum        dag, geboren;
  g_autofree char *surname = dup_text (self->last);

  show_reason (self, NULL, NULL);
  if (!read_date (self, self->date, TRUE, _ ("Type the day of registration, for example 3 feb, yesterday or 3-2-26."), &dag))
    return NULL;
  if (adw_combo_row_get_selected (self->channel) == 0)
    {
      show_reason (self, _ ("Choose how this person came to you."), self->channel);
      return NULL;
    }
  if (surname == NULL)
    {
      show_reason (self, _ ("Type the surname."), self->last);
      return NULL;
    }
  if (!read_date (self, self->birth, FALSE, _ ("Type the birth date as day, month and year, for example 14-3-1987."), &geboren))
    return NULL;
  Aanmelding *aanmelding = g_new0 (Aanmelding, 1);
  aanmelding->dossier = stip_dossier_new ();
  aanmelding->dag = dag;
  aanmelding->velden = make_fields (self);
  g_ptr_array_add (aanmelding->dossier->personen, make_person (self, geboren));
  return aanmelding;
}

/* Whoever registers somebody gets the case. */
static gpointer
write_registration (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Aanmelding *aanmelding = data;
  StipStapInvoer    invoer = { .datum = aanmelding->dag, .minuut = -1, .velden = (const char *const *)aanmelding->velden };
  g_autoptr (StipKeuzes) keuzes = stip_keuzes_load (db, stip_store_get_wie (store), error);
  gint64 id = 0;

  if (keuzes == NULL)
    return NULL;
  g_autoptr (StipDossier) dossier = stip_stap_neem (stip_stap_zoek ("aanmelden"), aanmelding->dossier, stip_store_get_werkwijze (store)->profiel, &invoer,
                                                    stip_store_get_vandaag (store), error);
  if (dossier == NULL)
    return NULL;
  dossier->medewerker_id = keuzes->eigen_medewerker;
  return stip_opdracht_aanmelding (store, db, dossier, &id, error) ? g_memdup2 (&id, sizeof id) : NULL;
}

static void
on_written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipAanmeldingDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree gint64 *id = stip_store_perform_finish (STIP_STORE (source), result, &error);

  if (id == NULL)
    {
      g_autofree char *text = g_strdup_printf (_ ("The case was not made. What you typed is still here. %s"), error->message);
      gtk_widget_set_sensitive (self->form, TRUE);
      gtk_widget_set_sensitive (self->save, TRUE);
      show_reason (self, text, NULL);
      return;
    }
  gtk_window_destroy (GTK_WINDOW (self));
  stip_session_open_dossier (self->session, *id, FALSE);
}

static void
on_save_clicked_cb (StipAanmeldingDialog *self)
{
  Aanmelding *aanmelding = make_registration (self);

  if (aanmelding == NULL)
    return;
  gtk_widget_set_sensitive (self->form, FALSE);
  gtk_widget_set_sensitive (self->save, FALSE);
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, write_registration, aanmelding, (GDestroyNotify)aanmelding_free,
                            g_free, NULL, on_written_cb, g_object_ref (self));
}

static void
stip_aanmelding_dialog_finalize (GObject *object)
{
  g_clear_object (&STIP_AANMELDING_DIALOG (object)->session);
  G_OBJECT_CLASS (stip_aanmelding_dialog_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, save);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, revealer);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, reason);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, form);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, date);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, crisis);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, crisis_kind);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, channel);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, referrer);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, first);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, infix);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, last);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, birth);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, street);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, number);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, postcode);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, town);
  gtk_widget_class_bind_template_child (widget_class, StipAanmeldingDialog, phone);
}

static void
stip_aanmelding_dialog_class_init (StipAanmeldingDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = stip_aanmelding_dialog_finalize;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dossiers/stip-aanmelding-dialog.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, on_save_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_date_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_birth_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_today_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_crisis_changed_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
stip_aanmelding_dialog_init (StipAanmeldingDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
stip_aanmelding_dialog_present (GtkWindow *parent, StipSession *session)
{
  StipAanmeldingDialog *self = g_object_new (STIP_TYPE_AANMELDING_DIALOG, "transient-for", parent, NULL);

  self->session = g_object_ref (session);
  fill_choices (self->channel, "feit.kanaal", stip_session_get_taal (session));
  fill_choices (self->crisis_kind, "feit.crisis-soort", stip_session_get_taal (session));
  gtk_widget_grab_focus (GTK_WIDGET (self->date));
  gtk_window_present (GTK_WINDOW (self));
}
