/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/platen/stip-woorden-venster.h"

#include <glib/gi18n.h>
#include <string.h>

#include "store/stip-platen.h"
#include "ui/platen/stip-plaat-view.h"
#include "ui/platen/stip-platen-woorden.h"
#include "ui/platen/stip-taal-erbij.h"
#include "ui/platen/stip-woorden-rij.h"
#include "ui/widgets/stip-keuze-naam.h"
#include "ui/widgets/stip-leesbaarheid-paneel.h"
#include "ui/widgets/stip-tekst.h"

struct _StipWoordenVenster
{
  AdwWindow parent_instance;

  GtkDropDown            *bestand, *taal;
  GtkBox                 *rijen;
  StipPlaatView          *voorbeeld;
  GtkLabel               *fout;
  GtkWidget              *bewaar, *erbij;
  StipLeesbaarheidPaneel *leesbaar;

  StipSession       *session;
  StipPlaatGegevens *gegevens;
  StipPlaatSoort     soort;
  GPtrArray         *schriften; /* StipPlaatSchrift; NULL until it is read */
  GPtrArray         *plekken;   /* of the rows */
  GPtrArray         *talen;     /* StipPlaatTaal, as they are now */
  char              *code;
  guint              teken_idle;
  gboolean           stil;
};

static guint saved_signal;

G_DEFINE_FINAL_TYPE (StipWoordenVenster, stip_woorden_venster, ADW_TYPE_WINDOW)

/* --- what is edited --- */

static StipPlaatSchrift *
find_writing (StipWoordenVenster *self, const char *bestand)
{
  for (guint i = 0; i < self->schriften->len; i++)
    if (g_str_equal (stip_plaat_schrift_bestand (g_ptr_array_index (self->schriften, i)), bestand))
      return g_ptr_array_index (self->schriften, i);
  g_return_val_if_reached (NULL);
}

static StipPlaatSchrift *
current (StipWoordenVenster *self)
{
  return g_ptr_array_index (self->schriften, MIN (gtk_drop_down_get_selected (self->bestand), self->schriften->len - 1));
}

/* The plate that a file is seen on: its own kind; of what all share, the one that was open. */
static StipPlaatSoort
kind_of (StipWoordenVenster *self)
{
  const char *bestand = stip_plaat_schrift_bestand (current (self));

  if (g_str_equal (stip_plaat_soort_bestand (self->soort), bestand))
    return self->soort;
  for (StipPlaatSoort soort = STIP_PLAAT_DE_WEG; soort < STIP_PLAAT_AANTAL; soort++)
    if (g_str_equal (stip_plaat_soort_bestand (soort), bestand))
      return soort;
  return self->soort;
}

static StipWoorden *
read_words (StipWoordenVenster *self, const char *bestand, const char *taal, GError **error)
{
  gsize            lengte;
  g_autofree char *data = stip_plaat_schrift_to_data (find_writing (self, bestand), &lengte);

  return stip_plaat_woorden_lees (bestand, data, lengte, taal, error);
}

static StipPlaatWoorden *
make_words (StipWoordenVenster *self, StipPlaatSoort soort, const char *code, GError **error)
{
  gsize            lengte;
  g_autofree char *data = stip_plaat_schrift_to_data (find_writing (self, STIP_PLAAT_TALEN), &lengte);
  g_autoptr (GPtrArray) talen = stip_plaat_talen_new_from_data (STIP_PLAAT_TALEN, data, lengte, error);
  const StipPlaatTaal *taal = talen != NULL ? stip_plaat_talen_zoek (talen, code) : NULL;
  g_autoptr (StipWoorden) algemeen = taal != NULL ? read_words (self, STIP_PLAAT_ALGEMEEN, code, error) : NULL;
  g_autoptr (StipWoorden) woorden = algemeen != NULL ? read_words (self, stip_plaat_soort_bestand (soort), code, error) : NULL;

  return woorden != NULL ? stip_plaat_woorden_new (taal, algemeen, woorden) : NULL;
}

/* --- the preview, and what is wrong --- */

static void
mark_wrong (StipWoordenVenster *self, const char *fout)
{
  gboolean gevonden = FALSE;

  for (GtkWidget *rij = gtk_widget_get_first_child (GTK_WIDGET (self->rijen)); rij != NULL; rij = gtk_widget_get_next_sibling (rij))
    {
      gboolean deze = fout != NULL && stip_woorden_rij_is_plek (STIP_WOORDEN_RIJ (rij), fout);
      stip_woorden_rij_set_fout (STIP_WOORDEN_RIJ (rij), deze ? fout : NULL);
      gevonden |= deze;
    }
  gtk_label_set_text (self->fout, fout != NULL ? fout : "");
  gtk_widget_set_visible (GTK_WIDGET (self->fout), fout != NULL && !gevonden);
}

static void
update_preview (StipWoordenVenster *self)
{
  StipPlaatSoort soort = kind_of (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (StipPlaatWoorden) woorden = make_words (self, soort, self->code, &error);
  StipPlaatOpdracht opdracht = stip_plaat_gegevens_opdracht (self->gegevens, soort);
  g_autoptr (StipPlaat) plaat = NULL;
  const char *fout;

  opdracht.woorden = woorden;
  if (woorden != NULL)
    plaat = stip_plaat_new (&opdracht);
  stip_plaat_view_set_plaat (self->voorbeeld, plaat, error != NULL ? error->message : NULL);
  fout = stip_plaat_view_get_fout (self->voorbeeld); /* the loader's, or that a text is too long */
  mark_wrong (self, fout);
  gboolean gewijzigd = FALSE;
  for (guint i = 0; i < self->schriften->len; i++)
    gewijzigd |= stip_plaat_schrift_is_gewijzigd (g_ptr_array_index (self->schriften, i));
  gtk_widget_set_sensitive (self->bewaar, gewijzigd && fout == NULL);
}

static gboolean
preview_idle (gpointer data)
{
  StipWoordenVenster *self = data;

  self->teken_idle = 0;
  update_preview (self);
  return G_SOURCE_REMOVE;
}

static void
queue_preview (StipWoordenVenster *self)
{
  if (self->teken_idle == 0)
    self->teken_idle = g_idle_add (preview_idle, self);
}

/* --- the rows --- */

/* The preview is of the phase, and of the side, that the text stands on. */
static void
follow_text (StipWoordenVenster *self, const StipSchriftPlek *plek)
{
  static const char *const fasen[] = { "Aanmelden", "Gesprek", "Rust", "Regelen", "Aflossen", "Nazorg" };
  gboolean                 fase = g_str_equal (stip_plaat_schrift_bestand (current (self)), stip_plaat_soort_bestand (STIP_PLAAT_FASE_RUST));
  gboolean                 achter = g_str_has_prefix (plek->sleutel, "Vraag") || g_str_equal (plek->groep, "Achterkant");

  for (guint i = 0; fase && i < G_N_ELEMENTS (fasen); i++)
    if (g_str_equal (plek->groep, fasen[i]))
      self->soort = (StipPlaatSoort)(STIP_PLAAT_FASE_AANMELDEN + i);
  stip_plaat_view_set_blad (self->voorbeeld, achter && !g_str_equal (plek->groep, "Strook") ? STIP_PLAAT_ACHTERKANT : STIP_PLAAT_LIGGEND);
  queue_preview (self);
}

static void
on_row_here_cb (StipWoordenRij *rij, StipWoordenVenster *self)
{
  gboolean nl = g_str_equal (self->code, "nl") && !g_str_equal (stip_plaat_schrift_bestand (current (self)), STIP_PLAAT_TALEN);

  stip_leesbaarheid_paneel_set_tekst (self->leesbaar, nl ? stip_woorden_rij_get_entry (rij) : NULL);
  follow_text (self, stip_woorden_rij_get_plek (rij));
}

static void
show_rows (StipWoordenVenster *self)
{
  GtkWidget *oud;

  gtk_window_set_focus (GTK_WINDOW (self), NULL); /* it may be in a row that goes */
  stip_leesbaarheid_paneel_set_tekst (self->leesbaar, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->leesbaar), g_str_equal (self->code, "nl"));
  while ((oud = gtk_widget_get_first_child (GTK_WIDGET (self->rijen))) != NULL)
    gtk_box_remove (self->rijen, oud);
  g_clear_pointer (&self->plekken, g_ptr_array_unref);
  self->plekken = stip_plaat_schrift_plekken (current (self), self->code);
  for (guint i = 0; i < self->plekken->len; i++)
    {
      GtkWidget *rij = stip_woorden_rij_new (current (self), g_ptr_array_index (self->plekken, i), self->code);
      g_signal_connect_object (rij, "gewijzigd", G_CALLBACK (queue_preview), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (rij, "hier", G_CALLBACK (on_row_here_cb), self, 0);
      gtk_box_append (self->rijen, rij);
      if (i == 0)
        gtk_widget_grab_focus (stip_woorden_rij_get_entry (STIP_WOORDEN_RIJ (rij)));
    }
  update_preview (self);
}

static void
on_choice_cb (StipWoordenVenster *self)
{
  guint n = gtk_drop_down_get_selected (self->taal);

  if (self->stil || self->schriften == NULL || n >= self->talen->len)
    return;
  g_free (self->code);
  self->code = g_strdup (((const StipPlaatTaal *)g_ptr_array_index (self->talen, n))->code);
  show_rows (self);
}

static void
show_languages (StipWoordenVenster *self)
{
  gsize            lengte;
  g_autofree char *data = stip_plaat_schrift_to_data (find_writing (self, STIP_PLAAT_TALEN), &lengte);
  GPtrArray       *talen = stip_plaat_talen_new_from_data (STIP_PLAAT_TALEN, data, lengte, NULL);
  g_autoptr (GtkStringList) namen = gtk_string_list_new (NULL);
  guint gekozen = 0;

  if (talen == NULL)
    return;
  g_clear_pointer (&self->talen, g_ptr_array_unref);
  self->talen = talen;
  for (guint i = 0; i < talen->len; i++)
    {
      const StipPlaatTaal *taal = g_ptr_array_index (talen, i);
      gtk_string_list_append (namen, stip_platen_taal_naam (taal, stip_session_get_taal (self->session)));
      if (g_str_equal (taal->code, self->code))
        gekozen = i;
    }
  self->stil = TRUE;
  gtk_drop_down_set_model (self->taal, G_LIST_MODEL (namen));
  self->stil = FALSE;
  gtk_drop_down_set_selected (self->taal, gekozen);
}

static const char *
name_of_file (StipWoordenVenster *self, const char *bestand)
{
  if (g_str_equal (bestand, STIP_PLAAT_ALGEMEEN))
    return _ ("What all plates share");
  if (g_str_equal (bestand, STIP_PLAAT_TALEN))
    return _ ("Dates and numbers");
  if (g_str_equal (bestand, stip_plaat_soort_bestand (STIP_PLAAT_FASE_RUST)))
    return _ ("The plate of a phase");
  for (StipPlaatSoort soort = STIP_PLAAT_DE_WEG; soort < STIP_PLAAT_AANTAL; soort++)
    if (g_str_equal (stip_plaat_soort_bestand (soort), bestand))
      return stip_plaat_soort_naam (soort, stip_session_get_taal (self->session));
  return bestand;
}

static void
show_files (StipWoordenVenster *self)
{
  g_autoptr (GtkStringList) namen = gtk_string_list_new (NULL);
  guint gekozen = 0;

  for (guint i = 0; i < self->schriften->len; i++)
    {
      const char *bestand = stip_plaat_schrift_bestand (g_ptr_array_index (self->schriften, i));
      gtk_string_list_append (namen, name_of_file (self, bestand));
      if (g_str_equal (bestand, stip_plaat_soort_bestand (self->soort)))
        gekozen = i;
    }
  self->stil = TRUE;
  gtk_drop_down_set_model (self->bestand, G_LIST_MODEL (namen));
  gtk_drop_down_set_selected (self->bestand, gekozen);
  self->stil = FALSE;
}

/* --- reading and saving, off the main thread --- */

static void
read_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError    *error = NULL;
  GPtrArray *schriften = stip_platen_schriften (&error);

  if (schriften != NULL)
    g_task_return_pointer (task, schriften, (GDestroyNotify)g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

static void
on_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  StipWoordenVenster *self = STIP_WOORDEN_VENSTER (source);
  g_autoptr (GError) error = NULL;
  GPtrArray *schriften = g_task_propagate_pointer (G_TASK (result), &error);

  if (self->session == NULL)
    {
      g_clear_pointer (&schriften, g_ptr_array_unref);
      return;
    }
  if (schriften == NULL)
    {
      gtk_label_set_text (self->fout, error->message);
      gtk_widget_set_visible (GTK_WIDGET (self->fout), TRUE);
      return;
    }
  self->schriften = schriften;
  show_files (self);
  show_languages (self);
  on_choice_cb (self);
}

static void
save_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GPtrArray *schriften = data;
  GError    *error = NULL;

  for (guint i = 0; i < schriften->len; i++)
    if (stip_plaat_schrift_is_gewijzigd (g_ptr_array_index (schriften, i)) && !stip_platen_bewaar (g_ptr_array_index (schriften, i), &error))
      {
        g_task_return_error (task, error);
        return;
      }
  g_task_return_boolean (task, TRUE);
}

static void
on_saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  StipWoordenVenster *self = STIP_WOORDEN_VENSTER (source);
  g_autoptr (GError) error = NULL;

  if (self->session == NULL)
    return;
  gtk_widget_set_sensitive (GTK_WIDGET (self->rijen), TRUE);
  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      mark_wrong (self, error->message);
      gtk_label_set_text (self->fout, error->message);
      gtk_widget_set_visible (GTK_WIDGET (self->fout), TRUE);
      return;
    }
  g_signal_emit (self, saved_signal, 0);
  stip_session_toast (self->session, _ ("The words are saved"), NULL, NULL, NULL);
  gtk_window_close (GTK_WINDOW (self));
}

/* Nobody types meanwhile: the thread reads what the rows write. */
static void
save (StipWoordenVenster *self)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, on_saved_cb, NULL);

  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->rijen), FALSE);
  gtk_widget_set_sensitive (self->bewaar, FALSE);
  g_task_set_task_data (task, g_ptr_array_ref (self->schriften), (GDestroyNotify)g_ptr_array_unref);
  g_task_run_in_thread (task, save_in_thread);
}

/* --- a language of one's own --- */

static gboolean
is_code (const char *code)
{
  gsize n = strlen (code);

  for (const char *p = code; *p != '\0'; p++)
    if (!g_ascii_islower (*p))
      return FALSE;
  return n == 2 || n == 3;
}

gboolean
stip_woorden_venster_add_taal (StipWoordenVenster *self, const char *code, const char *naam, const char *naam_nl, gboolean rtl, GError **error)
{
  if (!is_code (code))
    {
      g_set_error_literal (error, STIP_WOORDEN_ERROR, STIP_WOORDEN_ERROR_ONGELDIG, _ ("Write the code of the language in two or three small letters, such as “fr”."));
      return FALSE;
    }
  if (self->schriften == NULL || stip_plaat_talen_zoek (self->talen, code) != NULL)
    {
      g_set_error_literal (error, STIP_WOORDEN_ERROR, STIP_WOORDEN_ERROR_ONGELDIG, _ ("That language is there already. Choose it from the list."));
      return FALSE;
    }
  stip_plaat_schrift_add_taal (find_writing (self, STIP_PLAAT_TALEN), code, naam, naam_nl, rtl);
  g_free (self->code);
  self->code = g_strdup (code);
  show_languages (self);
  on_choice_cb (self);
  return TRUE;
}

static void
on_add_language_cb (StipWoordenVenster *self)
{
  if (self->schriften != NULL)
    stip_taal_erbij_present (self);
}

/* --- the widget --- */

static void
stip_woorden_venster_dispose (GObject *object)
{
  StipWoordenVenster *self = STIP_WOORDEN_VENSTER (object);

  g_clear_handle_id (&self->teken_idle, g_source_remove);
  if (self->session != NULL)
    stip_leesbaarheid_paneel_set_tekst (self->leesbaar, NULL);
  g_clear_object (&self->session);
  g_clear_pointer (&self->gegevens, stip_plaat_gegevens_unref);
  gtk_window_set_transient_for (GTK_WINDOW (self), NULL);
  G_OBJECT_CLASS (stip_woorden_venster_parent_class)->dispose (object);
}

/* The rows hold places and writings: those go last. */
static void
stip_woorden_venster_finalize (GObject *object)
{
  StipWoordenVenster *self = STIP_WOORDEN_VENSTER (object);

  g_clear_pointer (&self->plekken, g_ptr_array_unref);
  g_clear_pointer (&self->schriften, g_ptr_array_unref);
  g_clear_pointer (&self->talen, g_ptr_array_unref);
  g_free (self->code);
  G_OBJECT_CLASS (stip_woorden_venster_parent_class)->finalize (object);
}

static void
stip_woorden_venster_class_init (StipWoordenVensterClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_woorden_venster_dispose;
  G_OBJECT_CLASS (klass)->finalize = stip_woorden_venster_finalize;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  g_type_ensure (STIP_TYPE_PLAAT_VIEW);
  g_type_ensure (STIP_TYPE_LEESBAARHEID_PANEEL);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/platen/stip-woorden-venster.ui");
  gtk_widget_class_bind_template_child (widget_class, StipWoordenVenster, bestand);
  gtk_widget_class_bind_template_child (widget_class, StipWoordenVenster, taal);
  gtk_widget_class_bind_template_child (widget_class, StipWoordenVenster, rijen);
  gtk_widget_class_bind_template_child (widget_class, StipWoordenVenster, voorbeeld);
  gtk_widget_class_bind_template_child (widget_class, StipWoordenVenster, fout);
  gtk_widget_class_bind_template_child (widget_class, StipWoordenVenster, bewaar);
  gtk_widget_class_bind_template_child (widget_class, StipWoordenVenster, erbij);
  gtk_widget_class_bind_template_child (widget_class, StipWoordenVenster, leesbaar);
  gtk_widget_class_bind_template_callback (widget_class, on_choice_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_add_language_cb);
  gtk_widget_class_bind_template_callback (widget_class, save);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  saved_signal = g_signal_new ("bewaard", STIP_TYPE_WOORDEN_VENSTER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stip_woorden_venster_init (StipWoordenVenster *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  stip_keuze_set_naam (self->bestand, _ ("Plate"));
  stip_keuze_set_naam (self->taal, _ ("Language"));
}

GtkWidget *
stip_woorden_venster_present (GtkWindow *parent, StipSession *session, const StipPlaatGegevens *gegevens, StipPlaatSoort soort, const char *taal)
{
  StipWoordenVenster *self = g_object_new (STIP_TYPE_WOORDEN_VENSTER, "transient-for", parent, NULL);
  g_autoptr (GTask) task = g_task_new (self, NULL, on_read_cb, NULL);

  self->session = g_object_ref (session);
  self->gegevens = stip_plaat_gegevens_ref (gegevens);
  self->soort = soort;
  self->code = g_strdup (taal);
  g_task_run_in_thread (task, read_in_thread);
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WIDGET (self);
}
