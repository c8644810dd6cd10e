/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossiers/stip-aanmelding-dialog.h"

#include <glib/gi18n.h>

#include "store/stip-keuzes.h"
#include "store/stip-opdracht.h"

struct _StipAanmeldingDialog
{
  AdwWindow    parent_instance;
  GtkWidget   *save;
  GtkRevealer *revealer;
  GtkLabel    *reason;
  GtkWidget   *form;
  GtkEditable *date, *first, *infix, *last, *birth, *street, *number, *postcode, *town, *phone;
  AdwComboRow *crisis;
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

/* --- the dossier --- */

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

/* NULL with a reason shown. */
static StipDossier *
make_dossier (StipAanmeldingDialog *self)
{
  static const StipJaNee crisis[] = { STIP_JANEE_ONBEKEND, STIP_JANEE_NEE, STIP_JANEE_JA };
  StipDatum              dag, geboren;
  g_autofree char       *surname = dup_text (self->last);

  show_reason (self, NULL, NULL);
  if (!read_date (self, self->date, TRUE, _ ("Type the day of registration, for example 3 feb, yesterday or 3-2-26."), &dag))
    return NULL;
  if (surname == NULL)
    {
      show_reason (self, _ ("Type the surname."), self->last);
      return NULL;
    }
  if (!read_date (self, self->birth, FALSE, _ ("Type the birth date as day, month and year, for example 14-3-1987."), &geboren))
    return NULL;
  StipDossier *dossier = stip_dossier_new ();
  dossier->crisis = crisis[adw_combo_row_get_selected (self->crisis)];
  g_ptr_array_add (dossier->personen, make_person (self, geboren));
  g_ptr_array_add (dossier->gebeurtenissen, stip_gebeurtenis_new (0, stip_gebeurtenis_soort_zoek ("aanmelding"), dag, -1, NULL));
  return dossier;
}

/* Whoever registers somebody gets the dossier. */
static gpointer
write_dossier (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (StipKeuzes) keuzes = stip_keuzes_load (db, stip_store_get_wie (store), error);
  g_autoptr (StipDossier) dossier = stip_dossier_copy (data);
  gint64 id = 0;

  if (keuzes == NULL)
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
  StipDossier *dossier = make_dossier (self);

  if (dossier == NULL)
    return;
  gtk_widget_set_sensitive (self->form, FALSE);
  gtk_widget_set_sensitive (self->save, FALSE);
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, write_dossier, dossier, (GDestroyNotify)stip_dossier_unref, g_free,
                            NULL, on_written_cb, g_object_ref (self));
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
  gtk_widget_grab_focus (GTK_WIDGET (self->date));
  gtk_window_present (GTK_WINDOW (self));
}
