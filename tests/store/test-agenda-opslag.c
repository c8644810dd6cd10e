/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store-fixture.h"
#include "store/stip-agenda-opslag.h"
#include "store/stip-demo-bestand.h"

#define CLOSE(store)                  \
  G_STMT_START                        \
  {                                   \
    stip_store_close (store);         \
    g_assert_finalize_object (store); \
  }                                   \
  G_STMT_END

/* 1 of Anna (proef), 2 of Bram, 3 of nobody; each first spoken to on 17 March: the decision is due on 12 May. */
static ProefBestand *
make_file (void)
{
  static const char *const namen[] = { "Een", "Twee", "Drie" };
  ProefBestand            *b = proef_bestand_new ();

  proef_handeling (b->db, "INSERT INTO medewerker (id, naam) VALUES (11, '" PROEF_WIE "'), (12, 'Bram')");
  for (int i = 0; i < 3; i++)
    {
      g_autoptr (StipDossier) dossier = proef_dossier (namen[i], NULL, "aanmelding 2026-03-02", "eerste-gesprek 2026-03-17", NULL);
      dossier->medewerker_id = i < 2 ? 11 + i : 0;
      proef_insert (b, dossier);
    }
  return b;
}

static StipAgenda *
load (ProefBestand *b, const char *wie, StipAgendaBereik bereik, gint64 medewerker_id)
{
  g_autoptr (GError) error = NULL;
  StipAgendaVraag vraag = { bereik, medewerker_id };
  StipAgenda     *agenda = stip_agenda_load (b->db, b->werkwijze, wie, PROEF_VANDAAG, &vraag, NULL, &error);

  g_assert_no_error (error);
  return agenda;
}

/* "1 2* 3": the dossiers of the rows, * of somebody who is away. (transfer full) */
static char *
describe (const StipAgenda *agenda)
{
  GString *tekst = g_string_new (NULL);

  for (guint i = 0; i < agenda->rijen->len; i++)
    {
      const StipAgendaRij *rij = g_ptr_array_index (agenda->rijen, i);
      g_string_append_printf (tekst, "%s%d%s%s", i > 0 ? " " : "", (int)rij->dossier_id, rij->toets != NULL ? "t" : "", rij->afwezig ? "*" : "");
    }
  return g_string_free (tekst, FALSE);
}

#define ASSERT_ROWS(b, wie, bereik, id, verwacht)               \
  G_STMT_START                                                  \
  {                                                             \
    g_autoptr (StipAgenda) agenda_ = load (b, wie, bereik, id); \
    g_autofree char *tekst_ = describe (agenda_);               \
    g_assert_cmpstr (tekst_, ==, verwacht);                     \
  }                                                             \
  G_STMT_END

static void
test_bereik (void)
{
  g_autoptr (ProefBestand) b = make_file ();

  ASSERT_ROWS (b, PROEF_WIE, STIP_AGENDA_MIJN, 0, "1");
  ASSERT_ROWS (b, "Niemand", STIP_AGENDA_MIJN, 0, "");
  ASSERT_ROWS (b, PROEF_WIE, STIP_AGENDA_VAN, 12, "2");
  ASSERT_ROWS (b, PROEF_WIE, STIP_AGENDA_NIEMAND, 0, "3");
  ASSERT_ROWS (b, PROEF_WIE, STIP_AGENDA_TEAM, 0, "3 1 2"); /* Drie, Een, Twee: as urgent, so by name */
}

static void
test_afwezig (void)
{
  g_autoptr (ProefBestand) b = make_file ();

  proef_handeling (b->db, "INSERT INTO afwezigheid (medewerker_id, van, tot) VALUES (11, '2026-05-01', '2026-05-19'), (12, '2026-05-20', NULL)");
  ASSERT_ROWS (b, PROEF_WIE, STIP_AGENDA_TEAM, 0, "3 1 2*");
  ASSERT_ROWS (b, PROEF_WIE, STIP_AGENDA_VAN, 12, "2");
}

static void
test_toetsen (void)
{
  g_autoptr (ProefBestand) b = make_file ();

  proef_handeling (b->db, "INSERT INTO toets (dossier_id, stap, datum, vrager) VALUES (2, 'voorstel', '2026-05-19', 'Bram'), (3, 'voorstel', '2026-05-19', '" PROEF_WIE "')");
  ASSERT_ROWS (b, PROEF_WIE, STIP_AGENDA_MIJN, 0, "1 2t");
  ASSERT_ROWS (b, "Bram", STIP_AGENDA_MIJN, 0, "2 3t");
  ASSERT_ROWS (b, PROEF_WIE, STIP_AGENDA_VAN, 12, "2");
  ASSERT_ROWS (b, PROEF_WIE, STIP_AGENDA_TEAM, 0, "3 1 2 2t");
}

/* What is planned for today; a call that was made is no appointment any more. */
static void
test_afspraken (void)
{
  g_autoptr (ProefBestand) b = make_file ();

  proef_handeling (b->db,
                   "INSERT INTO gebeurtenis (id, dossier_id, soort, datum, minuut) VALUES (101, 1, 'huisbezoek', '2026-05-20', 810), (102, 1, 'telefoon', '2026-05-20', 540),"
                   " (103, 1, 'telefoon', '2026-05-20', NULL), (104, 1, 'afspraak', '2026-05-20', NULL), (105, 1, 'afspraak', '2026-05-21', 600),"
                   " (106, 2, 'afspraak', '2026-05-20', 600), (107, 1, 'gesprek', '2026-05-20', 600);"
                   "INSERT INTO contactmoment (gebeurtenis_id, bereikt) VALUES (102, 1)");
  g_autoptr (StipAgenda) mijn = load (b, PROEF_WIE, STIP_AGENDA_MIJN, 0), team = load (b, PROEF_WIE, STIP_AGENDA_TEAM, 0);
  static const char *const soorten[] = { "gesprek", "huisbezoek", "afspraak" };
  g_assert_cmpuint (mijn->afspraken->len, ==, G_N_ELEMENTS (soorten));
  for (guint i = 0; i < G_N_ELEMENTS (soorten); i++)
    g_assert_cmpstr (((StipAgendaAfspraak *)g_ptr_array_index (mijn->afspraken, i))->soort->id, ==, soorten[i]);
  g_assert_cmpint (((StipAgendaAfspraak *)g_ptr_array_index (mijn->afspraken, 2))->minuut, ==, -1);
  g_assert_cmpuint (team->afspraken->len, ==, 4);
}

static void
test_telling (void)
{
  g_autoptr (ProefBestand) b = make_file ();
  g_autoptr (StipAgenda) mijn = load (b, PROEF_WIE, STIP_AGENDA_MIJN, 0), team = load (b, PROEF_WIE, STIP_AGENDA_TEAM, 0), niemand = load (b, PROEF_WIE, STIP_AGENDA_NIEMAND, 0),
                         vreemd = load (b, "Niemand", STIP_AGENDA_MIJN, 0);

  g_assert_cmpint (mijn->fasen[STIP_FASE_INTAKE], ==, 1);
  g_assert_cmpint (team->fasen[STIP_FASE_INTAKE], ==, 3);
  g_assert_cmpint (niemand->fasen[STIP_FASE_INTAKE], ==, 1);
  g_assert_cmpint (vreemd->fasen[STIP_FASE_INTAKE], ==, 0);
}

/* Of many the most urgent ones, and the list says that there are more. Who is away is not lost among them. */
static void
test_meest (void)
{
  g_autoptr (ProefBestand) b = make_file ();

  proef_handeling (b->db, "INSERT INTO afwezigheid (medewerker_id, van) VALUES (12, '2026-05-20')");
  proef_knoei (b->db, "WITH RECURSIVE n (i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 1400)"
                      " INSERT INTO dossier (id, nummer, jaar, volgnummer) SELECT i, '2026-' || i, 2026, i FROM n");
  proef_knoei (b->db, "INSERT INTO overzicht (dossier_id, nummer, naam, sorteernaam, fase, open, uiterlijk, uiterste_dag, schulden)"
                      " SELECT id, id, 'x', 'x', 1, 1, '2026-01-01', '2026-01-01', 0 FROM dossier WHERE id >= 1000");
  g_autoptr (StipAgenda) team = load (b, PROEF_WIE, STIP_AGENDA_TEAM, 0);
  g_autofree char *tekst = describe (team);
  g_assert_true (team->afgekapt);
  g_assert_cmpstr (tekst, ==, "2*");
}

static void
on_done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_assert_true (stip_store_nieuwe_dag_finish (STIP_STORE (source), result, &error));
  g_assert_no_error (error);
  *(gboolean *)data = TRUE;
}

static void
on_changed_cb (StipStore *store, gint64 dossier_id, int *keren)
{
  g_assert_cmpint (dossier_id, ==, 0);
  (*keren)++;
}

static void
move_day (StipStore *store, const char *iso)
{
  gboolean klaar = FALSE;

  stip_store_nieuwe_dag_async (store, proef_dag (iso), on_done_cb, &klaar);
  while (!klaar)
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* The invented office: what there is, how fast it is read, and a new day while the file is open. */
static void
test_demo (ProefMap *map, gconstpointer data)
{
  g_autoptr (StipGeheim) wachtzin = proef_wachtzin ("de wachtzin van de proef");
  g_autoptr (GError) error = NULL;
  StipAgendaVraag vraag = { STIP_AGENDA_MIJN, 0 };
  int             keren = 0;

  g_assert_true (stip_demo_bestand_maak (map->pad, wachtzin, 60, 1, proef_dag ("2026-05-19"), NULL, NULL, &error));
  StipStore *store = stip_store_open (map->pad, NULL, wachtzin, proef_dag ("2026-05-19"), NULL, &error);
  g_assert_no_error (error);
  g_autoptr (StipAgenda) eerst = stip_store_perform_sync (store, stip_agenda_load_job, &vraag, NULL, &error);
  gint64 begin = g_get_monotonic_time ();
  g_autoptr (StipAgenda) weer = stip_store_perform_sync (store, stip_agenda_load_job, &vraag, NULL, &error);
  gint64 duur = g_get_monotonic_time () - begin;
  g_test_message ("%u rows of %d open cases in %.1f ms", weer->rijen->len, weer->fasen[1] + weer->fasen[2] + weer->fasen[3] + weer->fasen[4] + weer->fasen[5] + weer->fasen[6],
                  (double)duur / 1000);
  g_assert_cmpuint (eerst->rijen->len, >, 5);
  g_assert_cmpuint (eerst->rijen->len, ==, weer->rijen->len);
  g_assert_cmpint (duur, <, 500 * 1000); /* 50 ms on an idle machine: a slip by an order of magnitude, not the load, fails here */

  g_signal_connect (store, "gewijzigd", G_CALLBACK (on_changed_cb), &keren);
  move_day (store, "2026-05-19");
  g_assert_cmpint (keren, ==, 0);
  move_day (store, "2026-06-30");
  g_assert_cmpint (keren, ==, 1);
  g_assert_cmpint (stip_store_get_vandaag (store), ==, proef_dag ("2026-06-30"));
  g_autoptr (StipAgenda) later = stip_store_perform_sync (store, stip_agenda_load_job, &vraag, NULL, &error);
  g_assert_cmpint (later->vandaag, ==, proef_dag ("2026-06-30"));
  g_assert_cmpint (stip_agenda_tel (later->rijen, STIP_AGENDA_TE_LAAT), >, stip_agenda_tel (eerst->rijen, STIP_AGENDA_TE_LAAT));
  CLOSE (store);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/agenda-opslag/bereik", test_bereik);
  g_test_add_func ("/agenda-opslag/afwezig", test_afwezig);
  g_test_add_func ("/agenda-opslag/toetsen", test_toetsen);
  g_test_add_func ("/agenda-opslag/afspraken", test_afspraken);
  g_test_add_func ("/agenda-opslag/telling", test_telling);
  g_test_add_func ("/agenda-opslag/meest", test_meest);
  PROEF_ADD ("/agenda-opslag/demo", test_demo);
  return g_test_run ();
}
