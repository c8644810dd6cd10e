/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-datum-veld.h"
#include "ui/dossier/stip-klokken-menu.h"
#include "ui/dossier/stip-termijn-editor.h"
#include "ui-fixture.h"

static StipTermijnEditor *
get_editor (Kantoor *self)
{
  return STIP_TERMIJN_EDITOR (nth (self->page, STIP_TYPE_TERMIJN_EDITOR, 0));
}

static GtkEditable *
get_words (Kantoor *self)
{
  return GTK_EDITABLE (nth (GTK_WIDGET (get_editor (self)), GTK_TYPE_ENTRY, 0));
}

static StipDatumVeld *
get_day (Kantoor *self, guint welke)
{
  return STIP_DATUM_VELD (nth (GTK_WIDGET (get_editor (self)), STIP_TYPE_DATUM_VELD, welke));
}

static GtkCheckButton *
get_all (Kantoor *self)
{
  return GTK_CHECK_BUTTON (nth (GTK_WIDGET (get_editor (self)), GTK_TYPE_CHECK_BUTTON, 0));
}

/* A term of the profile that runs on this clock, whatever its state. */
static const StipTermijn *
find_term (const StipDossierBeeld *beeld, StipKlok klok)
{
  for (guint i = 0; i < beeld->termijnen->len; i++)
    {
      const StipTermijn *termijn = g_ptr_array_index (beeld->termijnen, i);
      if (termijn->hand_id == 0 && termijn->klok == klok && !termijn->loopt_af)
        return termijn;
    }
  g_assert_not_reached ();
}

/* Fills in what is open and saves it; waits until the file has so many. */
static void
suspend (Kantoor *self, gint64 spoor_id, const char *reden, const char *van, const char *tot, gboolean alle)
{
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);

  stip_termijn_editor_open_opschorting (get_editor (self), beeld, find_term (beeld, STIP_KLOK_WET), spoor_id);
  gtk_editable_set_text (get_words (self), reden);
  stip_datum_veld_set_tekst (get_day (self, 0), van);
  stip_datum_veld_set_tekst (get_day (self, 1), tot);
  gtk_check_button_set_active (get_all (self), alle);
  stip_termijn_editor_save (get_editor (self));
  spin_ms (400);
}

/* "beschikking 2026-03-02 papieren; * 2026-04-01 ziek" */
static char *
describe (Kantoor *self)
{
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  GString *tekst = g_string_new (NULL);

  for (guint i = 0; i < beeld->dossier->opschortingen->len; i++)
    {
      const StipSpoor *spoor = g_ptr_array_index (beeld->dossier->opschortingen, i);
      g_autofree char *van = stip_datum_to_iso (spoor->periode.van);
      g_string_append_printf (tekst, "%s%s %s %s", i > 0 ? "; " : "", spoor->soort != NULL ? "een" : "alle", van, spoor->reden);
    }
  return g_string_free (tekst, FALSE);
}

static gint64
track_id (Kantoor *self, guint i)
{
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  return ((const StipSpoor *)g_ptr_array_index (beeld->dossier->opschortingen, i))->id;
}

/* One, one more, and one of all terms of the law; each is changed without touching the others. */
static void
test_opschorten (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "verloop");
  g_autofree char *begin = describe (self);
  g_assert_cmpstr (begin, ==, "");
  suspend (self, 0, "papieren", "2-3-2026", "13-3-2026", FALSE);
  suspend (self, 0, "ziek", "1-4-2026", "10-4-2026", FALSE);
  suspend (self, 0, "overmacht", "4-5-2026", "", TRUE);
  g_autofree char *drie = describe (self);
  g_assert_cmpstr (drie, ==, "een 2026-03-02 papieren; een 2026-04-01 ziek; alle 2026-05-04 overmacht");
  suspend (self, track_id (self, 0), "papieren gevraagd", "3-3-2026", "13-3-2026", FALSE);
  g_autofree char *gewijzigd = describe (self);
  g_assert_cmpstr (gewijzigd, ==, "een 2026-03-03 papieren gevraagd; een 2026-04-01 ziek; alle 2026-05-04 overmacht");
  /* what holds for all says so when it is opened again */
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  stip_termijn_editor_open_opschorting (get_editor (self), beeld, find_term (beeld, STIP_KLOK_WET), track_id (self, 2));
  g_assert_true (gtk_check_button_get_active (get_all (self)));
  g_assert_cmpstr (gtk_editable_get_text (get_words (self)), ==, "overmacht");
  stip_termijn_editor_open_opschorting (get_editor (self), beeld, find_term (beeld, STIP_KLOK_SCHULDEISERS), 0);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (get_all (self)))); /* no term of the law */
}

static void
on_asked_cb (const StipTermijn *termijn, const char *wat, gint64 spoor_id, gpointer data)
{
  g_autofree char *regel = g_strdup_printf ("%s %" G_GINT64_FORMAT, wat, spoor_id);
  g_ptr_array_add (data, g_steal_pointer (&regel));
}

/* Presses all of it; "Change the suspension from Tue 3 Mar…|Suspend once more…|" */
static char *
press_all (GtkWidget *knop)
{
  GtkWidget *vak = gtk_popover_get_child (gtk_menu_button_get_popover (GTK_MENU_BUTTON (knop)));
  GString   *woorden = g_string_new (NULL);

  for (GtkWidget *kind = gtk_widget_get_first_child (vak); kind != NULL; kind = gtk_widget_get_next_sibling (kind))
    {
      g_string_append_printf (woorden, "%s|", gtk_label_get_text (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (kind)))));
      g_signal_emit_by_name (kind, "clicked");
    }
  return g_string_free (woorden, FALSE);
}

static char *
menu_of (Kantoor *self, const StipDossierBeeld *beeld, StipKlok klok, GPtrArray *gevraagd)
{
  g_autoptr (GtkWidget) knop = g_object_ref_sink (stip_klokken_menu_new (find_term (beeld, klok), beeld, stip_store_get_werkwijze (self->store)->profiel, STIP_TAAL_EN, on_asked_cb, gevraagd));
  return press_all (knop);
}

/* Every suspension can be reached, also those of all terms, where the term is one of the law; and one more can be made. */
static void
test_menu (Kantoor *self, gconstpointer data)
{
  g_autoptr (GPtrArray) gevraagd = g_ptr_array_new_with_free_func (g_free);

  kantoor_toon_dossier (self, "verloop");
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);
  const char      *wet = find_term (beeld, STIP_KLOK_WET)->id;
  g_autofree char *leeg = menu_of (self, beeld, STIP_KLOK_WET, gevraagd);
  g_assert_cmpstr (leeg, ==, "Suspend…|");
  g_ptr_array_add (beeld->dossier->opschortingen, stip_spoor_new (7, wet, (StipPeriode){ kantoor_dag (-60), kantoor_dag (-50) }, "papieren"));
  g_ptr_array_add (beeld->dossier->opschortingen, stip_spoor_new (8, NULL, (StipPeriode){ kantoor_dag (-30), kantoor_dag (-20) }, "overmacht"));
  g_autofree char *vol = menu_of (self, beeld, STIP_KLOK_WET, gevraagd);
  g_assert_cmpstr (vol, ==, "Change the suspension from Fri 20 Mar…|Change the suspension of all terms of the law from Sun 19 Apr…|Suspend once more…|");
  g_autofree char *ander = menu_of (self, beeld, STIP_KLOK_SCHULDEISERS, gevraagd);
  g_assert_cmpstr (ander, ==, "Suspend…|");
  g_ptr_array_add (gevraagd, NULL);
  g_autofree char *alles = g_strjoinv (",", (char **)gevraagd->pdata);
  g_assert_cmpstr (alles, ==, "opschort 0,opschort 7,opschort 8,opschort 0,opschort 0");
}

/* A promise half typed survives the program: its words, and the day as it was typed, also where the words name another. */
static void
test_concept (Kantoor *self, gconstpointer data)
{
  kantoor_toon_dossier (self, "verloop");
  g_autoptr (StipDossierBeeld) beeld = kantoor_lees (self);

  stip_termijn_editor_open_hand (get_editor (self), beeld, NULL);
  gtk_editable_set_text (get_words (self), "ik bel u vrijdag");
  g_assert_cmpint (stip_datum_veld_get_datum (get_day (self, 0)), ==, kantoor_dag (3));
  stip_datum_veld_set_tekst (get_day (self, 0), "27-5");
  spin_ms (1000);
  Kantoor ander = { .pad = self->pad, .wachtzin = self->wachtzin };
  kantoor_open_store (&ander);
  kantoor_toon_dossier (&ander, "verloop");
  stip_termijn_editor_open_hand (get_editor (&ander), beeld, NULL);
  g_assert_cmpstr (gtk_editable_get_text (get_words (&ander)), ==, "ik bel u vrijdag");
  g_assert_cmpstr (stip_datum_veld_get_tekst (get_day (&ander, 0)), ==, "27-5");
  /* recorded it is no draft any more */
  stip_termijn_editor_save (get_editor (&ander));
  spin_ms (1000);
  stip_termijn_editor_open_hand (get_editor (&ander), beeld, NULL);
  g_assert_cmpstr (gtk_editable_get_text (get_words (&ander)), ==, "");
  g_assert_cmpstr (stip_datum_veld_get_tekst (get_day (&ander, 0)), ==, "");
  gtk_window_destroy (GTK_WINDOW (ander.window));
  spin ();
  kantoor_sluit_store (&ander);
}

#define ADD(pad, functie) g_test_add ("/termijnen/" pad, Kantoor, GINT_TO_POINTER (4), kantoor_open, functie, kantoor_sluit)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("opschorten", test_opschorten);
  ADD ("menu", test_menu);
  ADD ("concept", test_concept);
  return g_test_run ();
}
