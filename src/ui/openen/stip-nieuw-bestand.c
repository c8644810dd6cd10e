/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/openen/stip-nieuw-bestand.h"

#include <glib/gi18n.h>
#include <string.h>

#include "ui/dialogs/stip-bestand-kiezer.h"
#include "ui/openen/stip-openen-fout.h"
#include "ui/openen/stip-sleutel-afdruk.h"
#include "ui/openen/stip-wachtzin-sterkte.h"
#include "ui/stip-instellingen.h"
#include "ui/widgets/stip-klembord.h"

struct _StipNieuwBestand
{
  AdwWindow     parent_instance;
  GtkWidget    *cancel, *make;
  GtkStack     *stack;
  AdwComboRow  *profile;
  GtkEditable  *office;
  AdwActionRow *place;
  GtkEditable  *name, *secret, *again;
  GtkLabel     *hint, *reason;
  GtkSpinner   *spinner;
  GtkLabel     *key;
  GtkWidget    *print;
  GtkWidget    *wrong; /* the row that the reason is about, or NULL */
  GtkLabel     *copied;

  StipBestandGemaakt func;
  gpointer           data;
  char             **profiles; /* ids, in the order of the combo */
  char              *pad;      /* chosen place, or NULL */
  StipStore         *store;    /* made, not handed over yet */
  StipGeheim        *recovery; /* its recovery key, as text */
};

G_DEFINE_FINAL_TYPE (StipNieuwBestand, stip_nieuw_bestand, ADW_TYPE_WINDOW)

/* --- making --- */

typedef struct
{
  char       *pad, *profiel, *gemeente, *medewerker;
  StipGeheim *wachtzin;
  StipDatum   vandaag;
  StipGeheim *recovery; /* out */
} Job;

static void
free_job (gpointer data)
{
  Job *job = data;
  g_free (job->pad);
  g_free (job->profiel);
  g_free (job->gemeente);
  g_free (job->medewerker);
  g_clear_pointer (&job->wachtzin, stip_geheim_unref);
  g_clear_pointer (&job->recovery, stip_geheim_unref);
  g_free (job);
}

static void
run_job (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job           *job = data;
  GError        *error = NULL;
  StipStoreNieuw nieuw = { .profiel = job->profiel, .gemeente = job->gemeente, .medewerker = job->medewerker, .vandaag = job->vandaag };
  StipStore     *store = stip_store_create (job->pad, &nieuw, job->wachtzin, &job->recovery, &error);

  if (store != NULL)
    g_task_return_pointer (task, store, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
show_reason (StipNieuwBestand *self, const char *text, gpointer entry)
{
  gtk_widget_set_visible (GTK_WIDGET (self->reason), text != NULL);
  gtk_label_set_text (self->reason, text != NULL ? text : "");
  if (self->wrong != NULL)
    gtk_widget_remove_css_class (self->wrong, "error");
  self->wrong = entry;
  if (entry == NULL)
    return;
  gtk_widget_add_css_class (entry, "error");
  gtk_widget_grab_focus (entry);
}

static void
show_stage (StipNieuwBestand *self, const char *stage)
{
  gboolean form = g_str_equal (stage, "form");

  gtk_stack_set_visible_child_name (self->stack, stage);
  gtk_spinner_set_spinning (self->spinner, g_str_equal (stage, "busy"));
  gtk_widget_set_visible (self->cancel, form);
  gtk_widget_set_visible (self->make, form);
}

static void
on_made_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipNieuwBestand) self = STIP_NIEUW_BESTAND (g_object_ref (source));
  g_autoptr (GError) error = NULL;
  Job *job = g_task_get_task_data (G_TASK (result));

  self->store = g_task_propagate_pointer (G_TASK (result), &error);
  if (self->store == NULL)
    {
      g_autofree char *text = stip_openen_fout_tekst (error);
      show_stage (self, "form");
      show_reason (self, text, NULL);
      return;
    }
  self->recovery = g_steal_pointer (&job->recovery);
  gtk_editable_set_text (self->secret, "");
  gtk_editable_set_text (self->again, "");
  g_autofree char *lines = stip_sleutel_afdruk_regels ((const char *)stip_geheim_get_data (self->recovery));
  gtk_label_set_text (self->key, lines);
  show_stage (self, "key");
  gtk_widget_grab_focus (self->print);
}

static char *
dup_stripped (GtkEditable *entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (entry)));
}

/* The first thing that is missing, said as what to do. */
static gboolean
check_form (StipNieuwBestand *self)
{
  g_autofree char *office = dup_stripped (self->office), *name = dup_stripped (self->name);

  if (*office == '\0')
    show_reason (self, _ ("Type the name of the municipality."), self->office);
  else if (self->pad == NULL)
    show_reason (self, _ ("Choose where the file is kept."), self->place);
  else if (*name == '\0')
    show_reason (self, _ ("Type your name: it is written beside what you do."), self->name);
  else if (stip_wachtzin_sterkte (gtk_editable_get_text (self->secret)) == STIP_STERKTE_TE_KORT)
    show_reason (self, _ ("Make the passphrase longer."), self->secret);
  else if (g_strcmp0 (gtk_editable_get_text (self->secret), gtk_editable_get_text (self->again)) != 0)
    show_reason (self, _ ("The two passphrases differ. Type the second one again."), self->again);
  else
    {
      show_reason (self, NULL, NULL);
      return TRUE;
    }
  return FALSE;
}

static void
on_make_clicked_cb (StipNieuwBestand *self)
{
  g_autoptr (GError) error = NULL;

  if (!check_form (self))
    return;
  g_autoptr (StipGeheim) wachtzin = stip_geheim_new_wachtzin (gtk_editable_get_text (self->secret), -1, &error);
  if (wachtzin == NULL || !stip_geheim_check_nieuwe_wachtzin (wachtzin, &error))
    {
      show_reason (self, error->message, self->secret);
      return;
    }
  g_autoptr (GTask) task = g_task_new (self, NULL, on_made_cb, NULL);
  Job *job = g_new0 (Job, 1);
  job->pad = g_strdup (self->pad);
  job->profiel = g_strdup (self->profiles[adw_combo_row_get_selected (self->profile)]);
  job->gemeente = dup_stripped (self->office);
  job->medewerker = dup_stripped (self->name);
  job->wachtzin = g_steal_pointer (&wachtzin);
  job->vandaag = stip_vandaag ();
  g_task_set_task_data (task, job, free_job);
  show_stage (self, "busy");
  g_task_run_in_thread (task, run_job);
}

/* --- the form --- */

static void
on_secret_changed_cb (StipNieuwBestand *self)
{
  g_autofree char *hint = stip_wachtzin_sterkte_hint (gtk_editable_get_text (self->secret));
  gtk_label_set_text (self->hint, hint);
}

static void
on_place_chosen_cb (const char *pad, gpointer data)
{
  StipNieuwBestand *self = data;

  if (pad == NULL)
    return;
  g_autofree char *shown = g_filename_display_name (pad);
  g_free (self->pad);
  self->pad = g_strdup (pad);
  adw_action_row_set_subtitle (self->place, shown);
  if (self->wrong == GTK_WIDGET (self->place))
    show_reason (self, NULL, NULL);
}

static void
on_choose_clicked_cb (StipNieuwBestand *self)
{
  g_autofree char       *office = dup_stripped (self->office);
  g_autofree char       *lower = g_utf8_strdown (*office != '\0' ? office : "stip", -1);
  g_autofree char       *naam = g_strconcat (g_strdelimit (lower, "/\\ ", '-'), ".stip", NULL);
  const StipBestandVraag vraag = { _ ("New File"), _ ("_Choose"), _ ("Stip files"), "*.stip", naam };
  stip_bestand_kiezer (GTK_WIDGET (self), &vraag, on_place_chosen_cb, self);
}

/* The name follows the profile until somebody types another one. */
static void
on_profile_selected_cb (StipNieuwBestand *self)
{
  guint index = adw_combo_row_get_selected (self->profile);

  if (self->profiles == NULL || index == GTK_INVALID_LIST_POSITION)
    return;
  gboolean legal = g_str_equal (self->profiles[index], "wettelijk");
  gtk_editable_set_text (self->office, legal ? "" : gtk_string_object_get_string (adw_combo_row_get_selected_item (self->profile)));
}

static void
fill_profiles (StipNieuwBestand *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  char **profiles = stip_werkwijze_list ();

  for (char **id = profiles; *id != NULL; id++)
    {
      g_autoptr (StipWerkwijze) werkwijze = stip_werkwijze_load (*id, NULL);
      gtk_string_list_append (names, werkwijze != NULL && werkwijze->profiel->naam != NULL ? werkwijze->profiel->naam : *id);
    }
  self->profiles = profiles;
  adw_combo_row_set_model (self->profile, G_LIST_MODEL (names));
}

/* --- the recovery key --- */

static void
on_print_clicked_cb (StipNieuwBestand *self)
{
  g_autofree char *naam = g_filename_display_basename (self->pad);
  stip_sleutel_afdruk (GTK_WINDOW (self), naam, (const char *)stip_geheim_get_data (self->recovery));
}

static void
on_copy_clicked_cb (StipNieuwBestand *self)
{
  g_autofree char *text = g_strdup_printf (ngettext ("Copied. It can be pasted for %d second.", "Copied. It can be pasted for %d seconds.", STIP_KLEMBORD_SECONDEN), STIP_KLEMBORD_SECONDEN);

  stip_klembord_set_geheim (gtk_widget_get_clipboard (GTK_WIDGET (self)), (const char *)stip_geheim_get_data (self->recovery));
  gtk_label_set_text (self->copied, text);
}

static void
on_done_clicked_cb (StipNieuwBestand *self)
{
  g_autoptr (StipStore) store = g_steal_pointer (&self->store);
  StipBestandGemaakt func = self->func;
  gpointer           data = self->data;

  gtk_label_set_text (self->key, "");
  gtk_window_destroy (GTK_WINDOW (self));
  func (store, data);
}

/* While it is made, and until the key was written down, closing would lose what cannot be made again. */
static gboolean
stip_nieuw_bestand_close_request (GtkWindow *window)
{
  return !g_str_equal (gtk_stack_get_visible_child_name (STIP_NIEUW_BESTAND (window)->stack), "form");
}

static void
stip_nieuw_bestand_dispose (GObject *object)
{
  StipNieuwBestand *self = STIP_NIEUW_BESTAND (object);

  g_clear_object (&self->store);
  g_clear_pointer (&self->recovery, stip_geheim_unref);
  g_clear_pointer (&self->profiles, g_strfreev);
  g_clear_pointer (&self->pad, g_free);
  G_OBJECT_CLASS (stip_nieuw_bestand_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, StipNieuwBestand, cancel);
  gtk_widget_class_bind_template_child (widget_class, StipNieuwBestand, make);
  gtk_widget_class_bind_template_child (widget_class, StipNieuwBestand, stack);
  gtk_widget_class_bind_template_child (widget_class, StipNieuwBestand, profile);
  gtk_widget_class_bind_template_child (widget_class, StipNieuwBestand, office);
  gtk_widget_class_bind_template_child (widget_class, StipNieuwBestand, place);
  gtk_widget_class_bind_template_child (widget_class, StipNieuwBestand, name);
  gtk_widget_class_bind_template_child (widget_class, StipNieuwBestand, secret);
  gtk_widget_class_bind_template_child (widget_class, StipNieuwBestand, again);
  gtk_widget_class_bind_template_child (widget_class, StipNieuwBestand, hint);
  gtk_widget_class_bind_template_child (widget_class, StipNieuwBestand, reason);
  gtk_widget_class_bind_template_child (widget_class, StipNieuwBestand, spinner);
  gtk_widget_class_bind_template_child (widget_class, StipNieuwBestand, key);
  gtk_widget_class_bind_template_child (widget_class, StipNieuwBestand, print);
  gtk_widget_class_bind_template_child (widget_class, StipNieuwBestand, copied);
}

static void
stip_nieuw_bestand_class_init (StipNieuwBestandClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_nieuw_bestand_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = stip_nieuw_bestand_close_request;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/openen/stip-nieuw-bestand.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, on_make_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_profile_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_choose_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_secret_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_print_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_copy_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_done_clicked_cb);
}

static void
stip_nieuw_bestand_init (StipNieuwBestand *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_profiles (self);
  on_profile_selected_cb (self);
  on_secret_changed_cb (self);
}

void
stip_nieuw_bestand_present (GtkWidget *parent, StipBestandGemaakt func, gpointer data)
{
  StipNieuwBestand *self = g_object_new (STIP_TYPE_NIEUW_BESTAND, "transient-for", gtk_widget_get_root (parent), NULL);

  self->func = func;
  self->data = data;
  gtk_widget_grab_focus (GTK_WIDGET (self->office));
  gtk_window_present (GTK_WINDOW (self));
}
