/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-aflosstand.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-schuld-opdracht.h"
#include "ui-fixture.h"
#include "ui/dossier/stip-datum-veld.h"
#include "ui/dossier/stip-dossier-page.h"
#include "ui/dossier/stip-verloop-rij.h"
#include "ui/regeling/stip-hercontrole-kaart.h"
#include "ui/regeling/stip-regeling-plan.h"
#include "ui/regeling/stip-regeling-view.h"
#include "ui/regeling/stip-weigering-kaart.h"
#include "ui/velden/stip-ja-nee-keuze.h"

/* What comes after the answers, in the window of a dossier. */

static gpointer
find_case (StipStore *store, StipDb *db, gpointer sql, GCancellable *cancellable, GError **error)
{
  gint64 id = 0;

  if (!stip_db_query_int (db, &id, 0, error, sql, NULL))
    return NULL;
  g_assert_cmpint (id, >, 0);
  return GINT_TO_POINTER ((int)id);
}

/* The first dossier of the caseload that this finds, opened after its answers. */
static gint64
open_case (Kantoor *self, const char *sql)
{
  gint64 id = GPOINTER_TO_INT (kantoor_job (self, find_case, (gpointer)sql));

  kantoor_toon (self, stip_dossier_page_new (self->session, id));
  WAIT_FOR (nth (self->page, STIP_TYPE_VERLOOP_RIJ, 0) != NULL);
  g_assert_true (gtk_widget_activate_action (self->window, "dossier.tab", "s", "regeling"));
  spin ();
  return id;
}

static gpointer
load_case (StipStore *store, StipDb *db, gpointer id, GCancellable *cancellable, GError **error)
{
  return stip_dossier_load (db, GPOINTER_TO_INT (id), error);
}

static StipDossier *
read_case (Kantoor *self, gint64 id)
{
  return kantoor_job (self, load_case, GINT_TO_POINTER ((int)id));
}

#define BEMIDDELING "SELECT dossier_id FROM regeling WHERE soort = 'Schuldbemiddeling' ORDER BY dossier_id LIMIT 1"
#define KREDIET     "SELECT dossier_id FROM regeling WHERE soort = 'Saneringskrediet' ORDER BY dossier_id LIMIT 1"
#define RECHTER                                                                                        \
  "SELECT min(dossier_id) FROM gebeurtenis WHERE soort = 'verzoek-dwangakkoord' AND dossier_id NOT IN" \
  " (SELECT dossier_id FROM gebeurtenis WHERE soort IN ('dwangakkoord-uitspraak', 'regeling-toegekend', 'uitstroom'))"

static GtkEditable *
entry (GtkWidget *in, guint n)
{
  return GTK_EDITABLE (nth (in, GTK_TYPE_ENTRY, n));
}

/* An amount and Enter: it is in the file, on today; what cannot be read stays typed and says why; undo takes it back. */
static void
test_betaling (Kantoor *self, gconstpointer data)
{
  gint64       id = open_case (self, BEMIDDELING);
  GtkWidget   *plan = nth (self->page, STIP_TYPE_REGELING_PLAN, 0);
  GtkEditable *regel = entry (plan, 0);
  g_autoptr (StipDossier) eerst = read_case (self, id);

  gtk_editable_set_text (regel, "veel");
  g_signal_emit_by_name (regel, "activate");
  g_assert_true (has_label (plan, "Begin met het bedrag"));
  g_assert_cmpstr (gtk_editable_get_text (regel), ==, "veel");
  gtk_editable_set_text (regel, "12,34 gisteren");
  g_assert_true (has_label (plan, "12,34 from the resident on"));
  gtk_editable_set_text (regel, "12,34");
  g_signal_emit_by_name (regel, "activate");
  WAIT_FOR (self->toast != NULL && g_str_has_prefix (self->toast, "Payment booked"));
  g_autoptr (StipDossier) na = read_case (self, id);
  g_assert_cmpuint (na->betalingen->len, ==, eerst->betalingen->len + 1);
  const StipBetaling *laatste = g_ptr_array_index (na->betalingen, na->betalingen->len - 1);
  g_assert_cmpint (laatste->bedrag, ==, 1234);
  g_assert_cmpint (laatste->datum, ==, kantoor_dag (0));
  g_assert_cmpstr (gtk_editable_get_text (regel), ==, "");
  WAIT_FOR (has_label (plan, "12,34"));
  g_assert_true (gtk_widget_activate_action (self->window, "dossier.undo", NULL));
  WAIT_FOR (!has_label (plan, "12,34"));
}

/* Booked, missed and planned are told apart in words. */
static void
test_plan (Kantoor *self, gconstpointer data)
{
  gint64 id = open_case (self, BEMIDDELING);
  g_autoptr (StipDossier) d = read_case (self, id);
  g_autoptr (StipAflosstand) stand = stip_aflosstand_new (d, kantoor_dag (0));
  GtkWidget *plan = nth (self->page, STIP_TYPE_REGELING_PLAN, 0);

  GtkExpander *eerder = GTK_EXPANDER (nth (plan, GTK_TYPE_EXPANDER, 0));
  gtk_expander_set_expanded (eerder, TRUE);
  spin ();
  g_assert_true (has_label (plan, "booked"));
  g_assert_true (has_label (plan, "planned"));
  g_assert_cmpint (has_label (plan, "missed"), ==, stand->gemist > 0);
  g_assert_true (has_label (plan, "Instalment 1 of 18"));
  g_assert_true (has_label (plan, "Distribution 1 to"));
  /* what is done with folds away again */
  gtk_expander_set_expanded (eerder, FALSE);
  spin ();
  g_assert_false (has_label (plan, "Instalment 1 of 18"));
}

/* What changes for each creditor follows what is typed; recorded it is a next version, and the file knows it. */
static void
test_hercontrole (Kantoor *self, gconstpointer data)
{
  gint64     id = open_case (self, BEMIDDELING);
  GtkWidget *kaart = nth (self->page, STIP_TYPE_HERCONTROLE_KAART, 0);

  gtk_editable_set_text (entry (kaart, 0), "niets");
  g_assert_true (has_label (kaart, "Vul in wat er per maand kan worden afgelost"));
  g_assert_false (gtk_widget_get_sensitive (find_button (kaart, "Record the re_view")));
  gtk_editable_set_text (entry (kaart, 0), "33,33");
  g_assert_true (has_label (kaart, "33,33; what was due until now stays owed."));
  g_assert_true (has_label (kaart, "\u2212 "));
  gtk_editable_set_text (entry (kaart, 1), "Minder uren");
  g_signal_emit_by_name (find_button (kaart, "Record the re_view"), "clicked");
  WAIT_FOR (g_strcmp0 (self->toast, "Review recorded") == 0);
  g_autoptr (StipDossier) d = read_case (self, id);
  const StipRegeling *r = stip_regeling_laatste (d->regelingen);
  g_assert_cmpuint (d->regelingen->len, ==, 2);
  g_assert_cmpint (r->maandbedrag, ==, 3333);
  g_assert_cmpstr (r->reden, ==, "Minder uren");
  WAIT_FOR (find_button (kaart, "Take the last review back") != NULL);
  g_signal_emit_by_name (find_button (kaart, "Take the last review back"), "clicked");
  WAIT_FOR (g_strcmp0 (self->toast, "Review taken back") == 0);
  g_autoptr (StipDossier) terug = read_case (self, id);
  g_assert_cmpuint (terug->regelingen->len, ==, 1);
}

/* A loan has no review and says why. */
static void
test_krediet (Kantoor *self, gconstpointer data)
{
  open_case (self, KREDIET);
  GtkWidget *kaart = nth (self->page, STIP_TYPE_HERCONTROLE_KAART, 0);

  g_assert_true (has_label (kaart, "het bedrag ligt vast"));
  g_assert_null (find_button (kaart, "Record the re_view"));
  gtk_expander_set_expanded (GTK_EXPANDER (nth (nth (self->page, STIP_TYPE_REGELING_PLAN, 0), GTK_TYPE_EXPANDER, 0)), TRUE);
  spin ();
  g_assert_true (has_label (self->page, "The loan to"));
}

/* Without capacity there is nothing to book, and it says what comes. */
static void
test_zonder (Kantoor *self, gconstpointer data)
{
  open_case (self, "SELECT dossier_id FROM regeling WHERE soort = '0%-aanbod' ORDER BY dossier_id LIMIT 1");
  GtkWidget *plan = nth (self->page, STIP_TYPE_REGELING_PLAN, 0);

  g_assert_true (has_label (self->page, "Nothing is to be paid."));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (entry (plan, 0))));
  g_assert_true (has_label (self->page, "er is niets toegezegd dat kan veranderen"));
}

/* Who was refused: the share, the points that wait for an answer, what the declaration misses. A point answered counts. */
static void
test_weigering (Kantoor *self, gconstpointer data)
{
  gint64     id = open_case (self, RECHTER);
  GtkWidget *kaart = nth (self->page, STIP_TYPE_WEIGERING_KAART, 0), *keuze = nth (kaart, STIP_TYPE_JA_NEE_KEUZE, 0);

  g_assert_true (has_label (self->page, "Not all creditors agree"));
  g_assert_true (has_label (kaart, "refuses, with"));
  g_assert_true (has_label (kaart, "8 points are still open."));
  g_assert_true (has_label (kaart, "Write down why there can be no amicable plan."));
  g_assert_nonnull (find_button (self->page, "_Granted…"));
  GtkWidget *ja = nth (keuze, GTK_TYPE_TOGGLE_BUTTON, 0);
  g_assert_nonnull (ja);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (ja), TRUE);
  WAIT_FOR (has_label (kaart, "7 points are still open."));
  g_autoptr (StipDossier) d = read_case (self, id);
  gboolean gevonden = FALSE;
  for (guint i = 0; i < d->feiten->len; i++)
    gevonden |= g_str_equal (((const StipFeit *)g_ptr_array_index (d->feiten, i))->soort, "dwang-deskundig");
  g_assert_true (gevonden);
}

#define VOORSTEL                                                                                                                            \
  "SELECT min(dossier_id) FROM voorstel WHERE dossier_id NOT IN (SELECT dossier_id FROM gebeurtenis WHERE soort IN ('voorstel-geweigerd', " \
  "'verzoek-dwangakkoord', 'regeling-toegekend', 'aflossen', 'uitstroom'))"

static gpointer
agree_all (StipStore *store, StipDb *db, gpointer sql, GCancellable *cancellable, GError **error)
{
  gint64 id = GPOINTER_TO_INT (find_case (store, db, sql, cancellable, error));
  g_autoptr (StipDossier) d = stip_dossier_load (db, id, error);

  for (guint i = 0; i < d->schulden->len; i++)
    {
      const StipSchuld  *schuld = g_ptr_array_index (d->schulden, i);
      StipSchuldAntwoord antwoord = { .soort = STIP_BERICHT_VOORSTEL_AKKOORD, .bedrag = STIP_GELD_ONBEKEND, .datum = kantoor_dag (0), .peildatum = STIP_DATUM_ONBEKEND };
      if (stip_schuld_doet_mee (schuld) && !stip_opdracht_antwoord (store, db, id, schuld->id, &antwoord, error))
        return NULL;
    }
  return GINT_TO_POINTER (TRUE);
}

/* All agree: from a day on there is an arrangement, the path has its steps, and one undo takes all of it back. */
static void
test_start (Kantoor *self, gconstpointer data)
{
  kantoor_job (self, agree_all, (gpointer)VOORSTEL);
  gint64      id = open_case (self, VOORSTEL);
  GtkWidget  *view = nth (self->page, STIP_TYPE_REGELING_VIEW, 0);
  const char *kop = "All creditors agree";

  g_assert_true (has_label (view, kop));
  GtkWidget *dag = nth (view, STIP_TYPE_DATUM_VELD, 0);
  stip_datum_veld_set_tekst (STIP_DATUM_VELD (dag), "geen dag");
  g_signal_emit_by_name (find_button (view, "_Start the arrangement"), "clicked");
  g_assert_true (has_label (view, "Write the date as"));
  stip_datum_veld_set_tekst (STIP_DATUM_VELD (dag), "vandaag");
  g_signal_emit_by_name (find_button (view, "_Start the arrangement"), "clicked");
  WAIT_FOR (g_strcmp0 (self->toast, "Arrangement started") == 0);
  g_autoptr (StipDossier) d = read_case (self, id);
  g_assert_cmpuint (d->regelingen->len, ==, 1);
  g_assert_cmpint (stip_dossier_toestand (d, kantoor_dag (0)), ==, STIP_TOESTAND_AFLOSSEN);
  WAIT_FOR (has_label (view, "Instalment 1 of"));
  g_assert_true (gtk_widget_activate_action (self->window, "dossier.undo", NULL));
  WAIT_FOR (has_label (view, kop));
  g_autoptr (StipDossier) terug = read_case (self, id);
  g_assert_cmpuint (terug->regelingen->len, ==, 0);
  g_assert_cmpint (stip_dossier_toestand (terug, kantoor_dag (0)), ==, STIP_TOESTAND_VOORSTEL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (gtk_init_check ())
    {
      adw_init ();
      g_test_add ("/regeling-view/betaling", Kantoor, GUINT_TO_POINTER (60), kantoor_open, test_betaling, kantoor_sluit);
      g_test_add ("/regeling-view/plan", Kantoor, GUINT_TO_POINTER (60), kantoor_open, test_plan, kantoor_sluit);
      g_test_add ("/regeling-view/hercontrole", Kantoor, GUINT_TO_POINTER (60), kantoor_open, test_hercontrole, kantoor_sluit);
      g_test_add ("/regeling-view/krediet", Kantoor, GUINT_TO_POINTER (60), kantoor_open, test_krediet, kantoor_sluit);
      g_test_add ("/regeling-view/zonder", Kantoor, GUINT_TO_POINTER (60), kantoor_open, test_zonder, kantoor_sluit);
      g_test_add ("/regeling-view/start", Kantoor, GUINT_TO_POINTER (60), kantoor_open, test_start, kantoor_sluit);
      g_test_add ("/regeling-view/weigering", Kantoor, GUINT_TO_POINTER (60), kantoor_open, test_weigering, kantoor_sluit);
    }
  return g_test_run ();
}
