/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-overdracht-dialog.h"

#include <glib/gi18n.h>

#include "store/stip-medewerkers.h"
#include "store/stip-opdracht-overdracht.h"
#include "ui/dialogs/stip-collega-woorden.h"
#include "ui/dialogs/stip-overdracht-bewaar.h"

struct _StipOverdrachtDialog
{
  AdwWindow            parent_instance;
  GtkWidget           *hand_over;
  GtkRevealer         *revealer;
  GtkLabel            *reason;
  GtkWidget           *form;
  AdwPreferencesGroup *who, *missing;
  AdwComboRow         *colleague;
  GtkEditable         *note;
  GtkWidget           *paper;

  StipSession      *session;
  GArray           *dossiers; /* gint64 */
  StipDossierBeeld *beeld;    /* of one dossier, or NULL */
  GActionGroup     *acties;   /* of its page, or NULL */
  GStrv             namen;    /* of the rows of the choice; "" where it is nobody */
  GStrv             standen;  /* beside them: open cases, absence */
};

G_DEFINE_FINAL_TYPE (StipOverdrachtDialog, stip_overdracht_dialog, ADW_TYPE_WINDOW)

static void
show_reason (StipOverdrachtDialog *self, const char *text)
{
  gtk_label_set_text (self->reason, text != NULL ? text : "");
  gtk_revealer_set_reveal_child (self->revealer, text != NULL);
}

/* --- who takes over --- */

static gboolean
is_chosen (StipOverdrachtDialog *self)
{
  guint row = adw_combo_row_get_selected (self->colleague);
  return self->namen != NULL && row != 0 && row != GTK_INVALID_LIST_POSITION;
}

/* NULL: nobody, or nothing chosen yet. */
static const char *
chosen_name (StipOverdrachtDialog *self)
{
  guint       row = adw_combo_row_get_selected (self->colleague);
  const char *naam = is_chosen (self) ? self->namen[row] : "";
  return *naam != '\0' ? naam : NULL;
}

/* In the list a colleague stands with her caseload; once chosen it stands below. */
static void
on_setup_cb (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *naam = gtk_label_new (NULL), *stand = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (naam), 0);
  gtk_label_set_xalign (GTK_LABEL (stand), 0);
  gtk_widget_add_css_class (stand, "caption");
  gtk_widget_add_css_class (stand, "stip-sub");
  gtk_box_append (GTK_BOX (vak), naam);
  gtk_box_append (GTK_BOX (vak), stand);
  gtk_list_item_set_child (item, vak);
}

static void
on_bind_cb (GtkListItemFactory *factory, GtkListItem *item, StipOverdrachtDialog *self)
{
  GtkWidget  *naam = gtk_widget_get_first_child (gtk_list_item_get_child (item)), *onder = gtk_widget_get_next_sibling (naam);
  const char *stand = self->standen[gtk_list_item_get_position (item)];

  gtk_label_set_text (GTK_LABEL (naam), gtk_string_object_get_string (gtk_list_item_get_item (item)));
  gtk_label_set_text (GTK_LABEL (onder), stand);
  gtk_widget_set_visible (onder, *stand != '\0');
}

static void
on_chosen_cb (StipOverdrachtDialog *self)
{
  g_autofree char *stand = g_markup_escape_text (is_chosen (self) ? self->standen[adw_combo_row_get_selected (self->colleague)] : "", -1);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->colleague), stand);
}

typedef struct
{
  GtkStringList *rijen;
  GStrvBuilder  *namen, *standen;
} Keuzes;

static void
add_choice (Keuzes *keuzes, const char *tekst, const char *naam, const char *stand)
{
  gtk_string_list_append (keuzes->rijen, tekst);
  g_strv_builder_add (keuzes->namen, naam);
  g_strv_builder_add (keuzes->standen, stand);
}

/* Whoever has this dossier now cannot take it over; of many some may be hers. */
static void
add_colleagues (StipOverdrachtDialog *self, Keuzes *keuzes, GPtrArray *medewerkers, const char *eigenaar)
{
  for (guint i = 0; i < medewerkers->len; i++)
    {
      const StipMedewerker *m = g_ptr_array_index (medewerkers, i);
      g_autofree char      *stand = stip_collega_stand (m, stip_session_get_vandaag (self->session), stip_session_get_taal (self->session));
      if (g_strcmp0 (m->naam, eigenaar) != 0)
        add_choice (keuzes, m->naam, m->naam, stand);
    }
}

static void
fill_colleagues (StipOverdrachtDialog *self, GPtrArray *medewerkers)
{
  g_autoptr (GtkStringList) rijen = gtk_string_list_new (NULL);
  g_autoptr (GStrvBuilder) namen = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) standen = g_strv_builder_new ();
  const char *eigenaar = self->beeld != NULL ? self->beeld->dossier->consulent : NULL;
  Keuzes      keuzes = { rijen, namen, standen };

  add_choice (&keuzes, _ ("Choose a colleague"), "", "");
  add_colleagues (self, &keuzes, medewerkers, eigenaar);
  if (self->beeld == NULL || eigenaar != NULL)
    add_choice (&keuzes, _ ("Nobody yet"), "", _ ("the team sees to it"));
  g_strfreev (self->namen);
  g_strfreev (self->standen);
  self->namen = g_strv_builder_end (namen);
  self->standen = g_strv_builder_end (standen);
  adw_combo_row_set_model (self->colleague, G_LIST_MODEL (rijen));
  gtk_widget_grab_focus (GTK_WIDGET (self->colleague)); /* it takes none while it has nothing to choose */
}

static gpointer
load_colleagues (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  return stip_medewerkers_load (store, db, error);
}

static void
on_colleagues_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipOverdrachtDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) medewerkers = stip_store_perform_finish (STIP_STORE (source), result, &error);

  if (self->session == NULL)
    return;
  if (medewerkers != NULL)
    fill_colleagues (self, medewerkers);
  else
    show_reason (self, error->message);
}

/* --- what is empty --- */

static void
on_fill_clicked_cb (GtkButton *button, StipOverdrachtDialog *self)
{
  g_autoptr (GObject) acties = g_object_ref (G_OBJECT (self->acties));
  g_autofree char *veld = g_strdup (g_object_get_data (G_OBJECT (button), "veld"));

  gtk_window_destroy (GTK_WINDOW (self));
  g_action_group_activate_action (G_ACTION_GROUP (acties), "veld", g_variant_new_string (veld));
}

static GtkWidget *
make_point (StipOverdrachtDialog *self, const StipOverdrachtPunt *punt)
{
  GtkWidget  *row = adw_action_row_new ();
  const char *tekst = stip_session_get_taal (self->session) == STIP_TAAL_NL ? punt->nl : punt->en;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), tekst);
  adw_action_row_set_icon_name (ADW_ACTION_ROW (row), "stip-vraag-symbolic");
  if (self->acties != NULL && g_action_group_has_action (self->acties, "veld"))
    {
      GtkWidget *button = gtk_button_new_with_label (_ ("Fill in"));
      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      g_object_set_data (G_OBJECT (button), "veld", (gpointer)punt->id);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tekst, -1);
      g_signal_connect (button, "clicked", G_CALLBACK (on_fill_clicked_cb), self);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
    }
  return row;
}

static void
show_missing (StipOverdrachtDialog *self)
{
  g_autoptr (GPtrArray) ontbreekt = self->beeld != NULL ? stip_overdracht_ontbreekt (self->beeld->dossier) : g_ptr_array_new ();

  for (guint i = 0; i < ontbreekt->len; i++)
    adw_preferences_group_add (self->missing, make_point (self, g_ptr_array_index (ontbreekt, i)));
  gtk_widget_set_visible (GTK_WIDGET (self->missing), ontbreekt->len > 0);
}

/* --- handing over --- */

static char *
dup_note (StipOverdrachtDialog *self)
{
  g_autofree char *tekst = g_strstrip (g_strdup (gtk_editable_get_text (self->note)));
  return *tekst != '\0' ? g_steal_pointer (&tekst) : NULL;
}

static void
on_paper_activated_cb (StipOverdrachtDialog *self)
{
  g_autofree char             *notitie = dup_note (self);
  const StipOverdrachtOpdracht opdracht = { chosen_name (self), notitie };

  stip_overdracht_bewaar (GTK_WINDOW (self), self->session, self->beeld, &opdracht);
}

typedef struct
{
  GArray *dossiers;
  char   *naar, *notitie;
} Taak;

static void
free_task (gpointer data)
{
  Taak *taak = data;

  g_array_unref (taak->dossiers);
  g_free (taak->naar);
  g_free (taak->notitie);
  g_free (taak);
}

static gpointer
do_hand_over (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak                  *taak = data;
  const StipOverdrachtOpdracht opdracht = { taak->naar, taak->notitie };
  StipOverdrachtUitkomst       uitkomst = { 0 };

  return stip_opdracht_draag_over (store, db, taak->dossiers, &opdracht, &uitkomst, error) ? g_memdup2 (&uitkomst, sizeof uitkomst) : NULL;
}

static void
set_busy (StipOverdrachtDialog *self, gboolean bezig)
{
  gtk_widget_set_sensitive (self->form, !bezig);
  gtk_widget_set_sensitive (self->hand_over, !bezig);
}

static void
say_done (StipOverdrachtDialog *self, const StipOverdrachtUitkomst *uitkomst)
{
  g_autofree char *tekst = g_strdup_printf (ngettext ("%u case handed over", "%u cases handed over", uitkomst->aantal), uitkomst->aantal);

  if (uitkomst->handeling == 0)
    stip_session_toast (self->session, _ ("These cases were hers already"), NULL, NULL, NULL);
  else
    stip_session_toast (self->session, tekst, _ ("Undo"), "app.take-back", g_variant_new_int64 (uitkomst->handeling));
}

static void
on_handed_over_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (StipOverdrachtDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree StipOverdrachtUitkomst *uitkomst = stip_store_perform_finish (STIP_STORE (source), result, &error);

  if (self->session == NULL)
    return;
  if (uitkomst == NULL)
    {
      g_autofree char *tekst = g_strdup_printf (_ ("Nothing was handed over. %s"), error->message);
      set_busy (self, FALSE);
      show_reason (self, tekst);
      return;
    }
  say_done (self, uitkomst);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
on_hand_over_clicked_cb (StipOverdrachtDialog *self)
{
  if (!is_chosen (self))
    {
      show_reason (self, _ ("Choose the colleague who takes over."));
      gtk_widget_grab_focus (GTK_WIDGET (self->colleague));
      return;
    }
  Taak *taak = g_new0 (Taak, 1);
  *taak = (Taak){ g_array_ref (self->dossiers), g_strdup (chosen_name (self)), dup_note (self) };
  show_reason (self, NULL);
  set_busy (self, TRUE);
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, do_hand_over, taak, free_task, g_free, NULL, on_handed_over_cb, g_object_ref (self));
}

/* --- the widget --- */

static void
stip_overdracht_dialog_dispose (GObject *object)
{
  StipOverdrachtDialog *self = STIP_OVERDRACHT_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_object (&self->acties);
  g_clear_pointer (&self->dossiers, g_array_unref);
  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  g_clear_pointer (&self->namen, g_strfreev);
  g_clear_pointer (&self->standen, g_strfreev);
  gtk_window_set_transient_for (GTK_WINDOW (self), NULL); /* an answer that is under way may keep it longer than its window */
  G_OBJECT_CLASS (stip_overdracht_dialog_parent_class)->dispose (object);
}

static void
stip_overdracht_dialog_class_init (StipOverdrachtDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_overdracht_dialog_dispose;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/dialogs/stip-overdracht-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StipOverdrachtDialog, hand_over);
  gtk_widget_class_bind_template_child (widget_class, StipOverdrachtDialog, revealer);
  gtk_widget_class_bind_template_child (widget_class, StipOverdrachtDialog, reason);
  gtk_widget_class_bind_template_child (widget_class, StipOverdrachtDialog, form);
  gtk_widget_class_bind_template_child (widget_class, StipOverdrachtDialog, who);
  gtk_widget_class_bind_template_child (widget_class, StipOverdrachtDialog, missing);
  gtk_widget_class_bind_template_child (widget_class, StipOverdrachtDialog, colleague);
  gtk_widget_class_bind_template_child (widget_class, StipOverdrachtDialog, note);
  gtk_widget_class_bind_template_child (widget_class, StipOverdrachtDialog, paper);
  gtk_widget_class_bind_template_callback (widget_class, on_hand_over_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_paper_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_bind_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
stip_overdracht_dialog_init (StipOverdrachtDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
present (StipOverdrachtDialog *self, const char *title, const char *description, const char *button)
{
  g_autofree char *escaped = g_markup_escape_text (title, -1);

  adw_preferences_group_set_title (self->who, escaped);
  adw_preferences_group_set_description (self->who, description);
  gtk_button_set_label (GTK_BUTTON (self->hand_over), button);
  gtk_widget_set_visible (self->paper, self->beeld != NULL);
  show_missing (self);
  stip_store_perform_async (stip_session_get_store (self->session), STIP_STORE_ZICHTBAAR, load_colleagues, NULL, NULL, (GDestroyNotify)g_ptr_array_unref, NULL,
                            on_colleagues_cb, g_object_ref (self));
  gtk_window_present (GTK_WINDOW (self));
}

static StipOverdrachtDialog *
make (GtkWindow *parent, StipSession *session)
{
  StipOverdrachtDialog *self = g_object_new (STIP_TYPE_OVERDRACHT_DIALOG, "transient-for", parent, NULL);

  self->session = g_object_ref (session);
  return self;
}

void
stip_overdracht_dialog_present (GtkWindow *parent, StipSession *session, const StipDossierBeeld *beeld, GActionGroup *acties)
{
  StipOverdrachtDialog *self = make (parent, session);
  const StipPersoon    *inwoner = stip_dossier_inwoner (beeld->dossier);
  g_autofree char      *naam = inwoner != NULL ? stip_persoon_weergavenaam (inwoner) : g_strdup (beeld->dossier->nummer);
  g_autofree char      *nu = beeld->dossier->consulent != NULL ? g_strdup_printf (_ ("Now with %s."), beeld->dossier->consulent) : g_strdup (_ ("Nobody has this case now."));

  self->beeld = stip_dossier_beeld_ref (beeld);
  self->acties = g_object_ref (acties);
  self->dossiers = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_val (self->dossiers, beeld->dossier->id);
  present (self, naam, nu, _ ("_Hand Over"));
}

void
stip_overdracht_dialog_present_many (GtkWindow *parent, StipSession *session, GArray *dossier_ids)
{
  StipOverdrachtDialog *self = make (parent, session);
  guint                 aantal = dossier_ids->len;
  g_autofree char      *titel = g_strdup_printf (ngettext ("%u case", "%u cases", aantal), aantal);
  g_autofree char      *knop = g_strdup_printf (ngettext ("_Hand Over %u Case", "_Hand Over %u Cases", aantal), aantal);

  self->dossiers = g_array_ref (dossier_ids);
  present (self, titel, _ ("All cases that the list shows now go to one colleague, in one go. You can take it back."), knop);
}
