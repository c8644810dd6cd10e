/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-demo-bestand.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-journaal.h"
#include "store/stip-overzicht.h"
#include "ui-fixture.h"
#include "ui/vandaag/stip-vandaag-bereik.h"
#include "ui/vandaag/stip-vandaag-datum.h"
#include "ui/vandaag/stip-vandaag-lijst.h"
#include "ui/vandaag/stip-vandaag-pagina.h"
#include "ui/vandaag/stip-vandaag-rij.h"

#define COLLEGA "Anna Elders"

typedef struct
{
  const char *naam, *consulent, *belofte;
  int         dagen; /* from today until it is due */
} Afspraak;

/* Nothing but promises: no term of the law is between them. */
static const Afspraak afspraken[] = {
  { "Aap", STIP_DEMO_MEDEWERKER, "Terugbellen", -7 },
  { "Beer", STIP_DEMO_MEDEWERKER, "Brief nalezen", 0 },
  { "Das", STIP_DEMO_MEDEWERKER, "Formulier opsturen", 3 },
  { "Egel", STIP_DEMO_MEDEWERKER, "Stand van zaken vertellen", 20 },
  { "Fuut", COLLEGA, "Bezoek afspreken", 1 },
  { "Gans", NULL, "Post doornemen", 0 },
};

static StipDossier *
make_dossier (const Afspraak *afspraak)
{
  StipDossier *dossier = stip_dossier_new ();
  StipPersoon *persoon = stip_persoon_new ();

  persoon->rol = g_strdup ("inwoner");
  persoon->achternaam = g_strdup (afspraak->naam);
  g_ptr_array_add (dossier->personen, persoon);
  g_ptr_array_add (dossier->gebeurtenissen, stip_gebeurtenis_new (0, stip_gebeurtenis_soort_zoek ("traject-start"), kantoor_dag (-30), -1, NULL));
  g_ptr_array_add (dossier->handtermijnen, stip_handtermijn_new (0, afspraak->belofte, "belofte", kantoor_dag (-14), kantoor_dag (afspraak->dagen), STIP_DATUM_ONBEKEND, NULL));
  return dossier;
}

static gboolean
insert (StipStore *store, StipDb *db, const Afspraak *afspraak, GError **error)
{
  g_autoptr (StipDossier) dossier = make_dossier (afspraak);
  StipDatum vandaag = stip_store_get_vandaag (store);
  gint64    id;

  return (afspraak->consulent == NULL || stip_medewerker_ensure (db, afspraak->consulent, "consulent", &dossier->medewerker_id, error)) &&
         stip_dossier_insert (db, dossier, vandaag, &id, error) && stip_overzicht_bijwerken (db, stip_store_get_werkwijze (store), id, vandaag, error);
}

static gpointer
fill_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  if (!stip_handeling_begin (db, STIP_DEMO_MEDEWERKER, "Proef", 0, error))
    return NULL;
  for (gsize i = 0; i < G_N_ELEMENTS (afspraken); i++)
    if (!insert (store, db, &afspraken[i], error))
      {
        stip_handeling_rollback (db);
        return NULL;
      }
  return stip_handeling_commit (db, NULL, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

static guint
count_rows (Kantoor *self)
{
  return count_widgets (self->page, STIP_TYPE_VANDAAG_RIJ);
}

static GtkWidget *
row_of (Kantoor *self, const char *naam)
{
  GtkWidget *rij;

  for (guint i = 0; (rij = nth (self->page, STIP_TYPE_VANDAAG_RIJ, i)) != NULL; i++)
    if (g_str_equal (stip_vandaag_rij_get_rij (STIP_VANDAAG_RIJ (rij))->naam, naam))
      return rij;
  return NULL;
}

/* TE_LAAT .. LATER, or -1 where this person has no row. */
static int
group_of (Kantoor *self, const char *naam)
{
  GtkWidget *rij = row_of (self, naam);
  return rij != NULL ? (int)stip_vandaag_rij_get_rij (STIP_VANDAAG_RIJ (rij))->groep : -1;
}

static void
open_day (Kantoor *self, gconstpointer aantal)
{
  kantoor_open (self, aantal);
  kantoor_job (self, fill_job, NULL);
  kantoor_toon (self, stip_vandaag_pagina_new (self->session));
  WAIT_FOR (count_rows (self) == 4);
}

static void
select_row (Kantoor *self, const char *naam)
{
  GtkListBoxRow *rij = GTK_LIST_BOX_ROW (row_of (self, naam));

  gtk_list_box_select_row (GTK_LIST_BOX (gtk_widget_get_parent (GTK_WIDGET (rij))), rij);
  spin ();
}

/* The words above the row of this person, NULL where its group began higher up. */
static const char *
heading_of (Kantoor *self, const char *naam)
{
  GtkWidget *kop = gtk_list_box_row_get_header (GTK_LIST_BOX_ROW (row_of (self, naam)));
  return kop != NULL ? gtk_label_get_text (GTK_LABEL (nth (kop, GTK_TYPE_LABEL, 0))) : NULL;
}

static void
test_groups (Kantoor *self, gconstpointer data)
{
  static const char *const volgorde[] = { "Aap", "Beer", "Das", "Egel" };
  static const char *const koppen[] = { "Too late", "Today", "This week", "Later" };

  for (guint i = 0; i < G_N_ELEMENTS (volgorde); i++)
    {
      g_assert_cmpstr (stip_vandaag_rij_get_rij (STIP_VANDAAG_RIJ (nth (self->page, STIP_TYPE_VANDAAG_RIJ, i)))->naam, ==, volgorde[i]);
      g_assert_cmpint (group_of (self, volgorde[i]), ==, i);
      g_assert_cmpstr (heading_of (self, volgorde[i]), ==, koppen[i]);
    }
}

/* The button of the first row, without selecting it before; Ctrl+Enter does the same for the row that has the keyboard. */
static void
test_keep (Kantoor *self, gconstpointer data)
{
  GtkWidget *knop = find_button (row_of (self, "Aap"), "Mark done");

  g_assert_nonnull (knop);
  g_signal_emit_by_name (knop, "clicked");
  WAIT_FOR (row_of (self, "Aap") == NULL);
  g_assert_cmpstr (self->toast, ==, "Terugbellen: done today");
  select_row (self, "Das");
  g_assert_true (press_key (row_of (self, "Das"), GDK_KEY_Return, GDK_CONTROL_MASK));
  WAIT_FOR (row_of (self, "Das") == NULL);
  g_assert_cmpuint (count_rows (self), ==, 2);
  g_assert_null (self->fout);
}

/* What is taken back stands where it stood, and forth again; by the toast as well as by the keys. */
static void
test_undo (Kantoor *self, gconstpointer data)
{
  select_row (self, "Beer");
  g_assert_true (gtk_widget_activate_action (self->page, "vandaag.act", NULL));
  WAIT_FOR (row_of (self, "Beer") == NULL);
  WAIT_FOR (g_strcmp0 (self->actie, "vandaag.undo") == 0);
  g_assert_true (gtk_widget_activate_action_variant (self->window, self->actie, self->doel));
  WAIT_FOR (group_of (self, "Beer") == STIP_AGENDA_VANDAAG);
  WAIT_FOR (g_strcmp0 (self->actie, "vandaag.redo") == 0);
  g_assert_true (press_key (row_of (self, "Aap"), GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK));
  WAIT_FOR (row_of (self, "Beer") == NULL);
  WAIT_FOR (g_strcmp0 (self->actie, "vandaag.undo") == 0);
  g_assert_true (press_key (row_of (self, "Aap"), GDK_KEY_z, GDK_CONTROL_MASK));
  WAIT_FOR (group_of (self, "Beer") == STIP_AGENDA_VANDAAG);
}

/* Put off from today, not from the day that was missed; and never to a day on which nobody is there. */
static void
test_snooze (Kantoor *self, gconstpointer data)
{
  select_row (self, "Aap");
  g_assert_true (gtk_widget_activate_action (self->page, "vandaag.snooze", "i", 1));
  WAIT_FOR (group_of (self, "Aap") == STIP_AGENDA_DEZE_WEEK);
  g_assert_cmpint (stip_vandaag_rij_get_rij (STIP_VANDAAG_RIJ (row_of (self, "Aap")))->hand->uiterlijk, ==, kantoor_dag (1));
  /* from Friday 22 May over a weekend and Whit Monday */
  select_row (self, "Das");
  g_assert_true (gtk_widget_activate_action (self->page, "vandaag.snooze", "i", 1));
  WAIT_FOR (stip_vandaag_rij_get_rij (STIP_VANDAAG_RIJ (row_of (self, "Das")))->hand->uiterlijk == kantoor_dag (7));
  g_assert_cmpint (stip_datum_weekdag (kantoor_dag (7)), ==, 2);
}

static StipVandaagDatum *
ask (Kantoor *self, const char *actie)
{
  g_assert_true (gtk_widget_activate_action (self->page, actie, NULL));
  spin ();
  return STIP_VANDAAG_DATUM (nth (self->page, STIP_TYPE_VANDAAG_DATUM, 0));
}

static void
type_day (StipVandaagDatum *vraag, const char *tekst)
{
  GtkWidget *entry = nth (GTK_WIDGET (vraag), GTK_TYPE_ENTRY, 0);

  gtk_editable_set_text (GTK_EDITABLE (entry), tekst);
  g_signal_emit_by_name (entry, "activate");
}

/* A promise was kept yesterday: not tomorrow, not on no day at all. */
static void
test_done_on (Kantoor *self, gconstpointer data)
{
  select_row (self, "Aap");
  StipVandaagDatum *vraag = ask (self, "vandaag.done-on");

  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (vraag)));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (nth (GTK_WIDGET (vraag), GTK_TYPE_ENTRY, 0))), ==, "");
  type_day (vraag, "");
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (vraag)));
  type_day (vraag, "20-5-2026");
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (vraag)));
  g_assert_true (has_label (GTK_WIDGET (vraag), "or an earlier day"));
  type_day (vraag, "18-5-2026");
  WAIT_FOR (row_of (self, "Aap") == NULL);
  g_assert_nonnull (strstr (self->toast, "Terugbellen: done on"));
}

/* Until a day: later than today. */
static void
test_snooze_until (Kantoor *self, gconstpointer data)
{
  select_row (self, "Beer");
  StipVandaagDatum *vraag = ask (self, "vandaag.snooze-until");

  type_day (vraag, "19-5-2026");
  g_assert_true (has_label (GTK_WIDGET (vraag), "or a later day"));
  type_day (vraag, "10-6-2026");
  WAIT_FOR (group_of (self, "Beer") == STIP_AGENDA_LATER);
}

static void
choose_scope (Kantoor *self, guint plaats)
{
  GtkWidget *keuze = nth (stip_page_get_header_end (STIP_PAGE (self->page)), GTK_TYPE_DROP_DOWN, 0);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (keuze), plaats);
}

/* Mine, the team's, nobody's, one colleague's. */
static void
test_scope (Kantoor *self, gconstpointer data)
{
  g_assert_cmpint (group_of (self, "Fuut"), ==, -1);
  g_assert_cmpint (group_of (self, "Gans"), ==, -1);
  choose_scope (self, STIP_AGENDA_TEAM);
  WAIT_FOR (count_rows (self) == G_N_ELEMENTS (afspraken));
  gtk_test_accessible_assert_property (row_of (self, "Gans"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Gans, Post doornemen, today, Unassigned");
  gtk_test_accessible_assert_property (row_of (self, "Fuut"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Fuut, Bezoek afspreken, tomorrow, " COLLEGA);
  choose_scope (self, STIP_AGENDA_NIEMAND);
  WAIT_FOR (count_rows (self) == 1 && row_of (self, "Gans") != NULL);
  choose_scope (self, STIP_AGENDA_VAN); /* the first colleague stands after the fixed three */
  WAIT_FOR (count_rows (self) == 1 && row_of (self, "Fuut") != NULL);
  choose_scope (self, STIP_AGENDA_MIJN);
  WAIT_FOR (count_rows (self) == 4);
}

static void
on_moved_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  *(gboolean *)data = stip_store_nieuwe_dag_finish (STIP_STORE (store), result, NULL);
}

/* At midnight what was for today is too late, and the selected row stays the selected row. */
static void
test_new_day (Kantoor *self, gconstpointer data)
{
  gboolean om = FALSE;

  select_row (self, "Das");
  stip_store_nieuwe_dag_async (self->store, kantoor_dag (3), on_moved_cb, &om);
  WAIT_FOR (om);
  WAIT_FOR (group_of (self, "Beer") == STIP_AGENDA_TE_LAAT);
  g_assert_cmpint (group_of (self, "Aap"), ==, STIP_AGENDA_TE_LAAT);
  g_assert_cmpint (group_of (self, "Das"), ==, STIP_AGENDA_VANDAAG);
  g_assert_cmpstr (heading_of (self, "Das"), ==, "Today");
  g_assert_true (gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row_of (self, "Das"))));
  gtk_test_accessible_assert_property (row_of (self, "Beer"), GTK_ACCESSIBLE_PROPERTY_LABEL, "Beer, Brief nalezen, 3 days late");
}

static void
do_row (Kantoor *self, const char *naam)
{
  select_row (self, naam);
  g_assert_true (gtk_widget_activate_action (self->page, "vandaag.act", NULL));
  WAIT_FOR (row_of (self, naam) == NULL);
}

/* All of this week is done: it says so, and what comes first; the button shows that. */
static void
test_empty (Kantoor *self, gconstpointer data)
{
  do_row (self, "Aap");
  do_row (self, "Beer");
  select_row (self, "Das");
  g_assert_true (gtk_widget_activate_action (self->page, "vandaag.act", NULL));
  WAIT_FOR (has_label (self->page, "Everything is done"));
  g_assert_true (has_label (self->page, "Egel: Stand van zaken vertellen"));
  g_signal_emit_by_name (find_button (self->page, "Show what comes later"), "clicked");
  spin ();
  g_assert_true (gtk_widget_get_mapped (row_of (self, "Egel")));
  do_row (self, "Egel");
  g_assert_true (has_label (self->page, "No term is running."));
}

/* A screen reader says who, what and when of each row; its button for whom. */
static void
test_spoken (Kantoor *self, gconstpointer data)
{
  static const char *const gezegd[] = {
    "Aap, Terugbellen, 7 days late",
    "Beer, Brief nalezen, today",
    "Das, Formulier opsturen, 3 days left",
    "Egel, Stand van zaken vertellen, 20 days left",
  };

  for (guint i = 0; i < G_N_ELEMENTS (gezegd); i++)
    {
      GtkWidget *rij = nth (self->page, STIP_TYPE_VANDAAG_RIJ, i);
      gtk_test_accessible_assert_property (rij, GTK_ACCESSIBLE_PROPERTY_LABEL, gezegd[i]);
      g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (rij), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
    }
  gtk_test_accessible_assert_property (find_button (row_of (self, "Aap"), "Mark done"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Aap, Terugbellen");
}

/* Words without accents or capitals, in who and in what; Enter opens the first that is left. */
static void
test_search (Kantoor *self, gconstpointer data)
{
  GtkWidget *zoek = nth (self->page, GTK_TYPE_SEARCH_ENTRY, 0);

  stip_page_search (STIP_PAGE (self->page));
  gtk_editable_set_text (GTK_EDITABLE (zoek), "FORMULIÉR");
  WAIT_FOR (count_rows (self) == 1 && row_of (self, "Das") != NULL);
  g_signal_emit_by_name (zoek, "activate");
  spin ();
  g_assert_cmpint (self->geopend, ==, stip_vandaag_rij_get_rij (STIP_VANDAAG_RIJ (row_of (self, "Das")))->dossier_id);
  gtk_editable_set_text (GTK_EDITABLE (zoek), "nergens");
  WAIT_FOR (has_label (self->page, "Nothing found"));
  g_assert_true (gtk_widget_activate_action (self->page, "vandaag.stop-search", NULL));
  WAIT_FOR (count_rows (self) == 4);
}

/* Nobody who looks along reads the names of others. */
static void
test_looking_along (Kantoor *self, gconstpointer data)
{
  stip_session_set_meekijken (self->session, TRUE);
  spin ();
  g_assert_cmpuint (count_rows (self), ==, 0);
  gtk_widget_activate_action (self->page, "vandaag.act", NULL);
  stip_session_set_meekijken (self->session, FALSE);
  WAIT_FOR (count_rows (self) == 4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (gtk_init_check ())
    {
      adw_init ();
#define ADD(pad, proef) g_test_add (pad, Kantoor, NULL, open_day, proef, kantoor_sluit)
      ADD ("/vandaag/groepen", test_groups);
      ADD ("/vandaag/gedaan", test_keep);
      ADD ("/vandaag/terug", test_undo);
      ADD ("/vandaag/uitstel", test_snooze);
      ADD ("/vandaag/gedaan-op", test_done_on);
      ADD ("/vandaag/uitstel-tot", test_snooze_until);
      ADD ("/vandaag/bereik", test_scope);
      ADD ("/vandaag/nieuwe-dag", test_new_day);
      ADD ("/vandaag/leeg", test_empty);
      ADD ("/vandaag/gezegd", test_spoken);
      ADD ("/vandaag/zoek", test_search);
      ADD ("/vandaag/meekijken", test_looking_along);
    }
  return g_test_run ();
}
