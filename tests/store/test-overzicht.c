/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-zoektekst.h"
#include "store-fixture.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-journaal.h"
#include "store/stip-overzicht.h"

static const StipOverzichtVraag ALLES = { .uiterlijk_tot = STIP_DATUM_ONBEKEND, .orde = STIP_ORDE_NUMMER, .limit = -1 };

/* The ids in their order: "1 2 3". (transfer full) */
static char *
ask (ProefBestand *b, const StipOverzichtVraag *vraag)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = stip_overzicht_ids (b->db, vraag, &error);
  g_autoptr (GString) uit = g_string_new (NULL);
  StipOverzichtTelling telling;

  g_assert_no_error (error);
  for (guint i = 0; i < ids->len; i++)
    g_string_append_printf (uit, "%s%" G_GINT64_FORMAT, i > 0 ? " " : "", g_array_index (ids, gint64, i));
  if (vraag->limit < 0)
    {
      g_assert_true (stip_overzicht_tel (b->db, vraag, PROEF_VANDAAG, &telling, NULL));
      g_assert_cmpint (telling.alle, ==, ids->len);
    }
  return g_strdup (uit->str);
}

/* A question that differs from ALLES in what the last argument sets. */
#define ASK(b, verwacht, ...)             \
  G_STMT_START                            \
  {                                       \
    StipOverzichtVraag v = ALLES;         \
    __VA_ARGS__;                          \
    g_autofree char *uit_ = ask (b, &v);  \
    g_assert_cmpstr (uit_, ==, verwacht); \
  }                                       \
  G_STMT_END

/* 1 Müller, 2 de Vries (full, born 1-5-1980), 3 Straße, 4 without anything. */
static ProefBestand *
make_file (void)
{
  ProefBestand *b = proef_bestand_new ();
  g_autoptr (StipDossier) een = proef_dossier ("Müller", "123456782", "aanmelding 2026-01-05", NULL);
  g_autoptr (StipDossier) twee = proef_vol_dossier ("111222333", "100000009");
  g_autoptr (StipDossier) drie = proef_dossier ("Straße-Çelik", NULL, "aanmelding 2026-02-01", NULL);
  g_autoptr (StipDossier) vier = stip_dossier_new ();

  ((StipPersoon *)g_ptr_array_index (een->personen, 0))->postcode = g_strdup ("9711 XY");
  ((StipPersoon *)g_ptr_array_index (drie->personen, 0))->postcode = g_strdup ("12ë4ab");
  ((StipPersoon *)g_ptr_array_index (drie->personen, 0))->geboortedatum = proef_dag ("1981-11-05");
  twee->nummer = g_strdup ("2026-0098");
  proef_insert (b, een);
  proef_insert (b, twee);
  proef_insert (b, drie);
  proef_insert (b, vier);
  return b;
}

static void
test_zoeken (void)
{
  g_autoptr (ProefBestand) b = make_file ();
  static const struct
  {
    const char *tekst, *ids;
  } gevallen[] = {
    { "muller", "1" },
    { "MÜLLER", "1" },
    { "mu\xcc\x88ll", "1" }, /* a combining mark */
    { "mü", "1" },
    { "Vries", "2" },
    { "de vries", "2" },
    { "vries vera", "2" },
    { "vera jansen", "" },
    { "piet", "2" },
    { "strasse", "3" },
    { "straße", "3" },
    { "celik", "3" },
    { "strasse-celik", "3" },
    { "2026-0098", "2" },
    { "20260098", "2" },
    { "0098", "2" },
    { "2026-00", "1 2 3" },
    { "1431AB", "2" },
    { "1431 ab", "2" },
    { "1431", "2" },
    { "9711XY", "1" },
    { "9711 xy", "1" },
    { "dorpsstraat 12", "2" },
    { "1-5-1980", "2" },
    { "01-05-1980", "2" },
    { "1980-05-01", "2" },
    { "5-11-1981", "3" },
    { "1-5-1981", "" },
    { "111222333", "2" },
    { "energie noord", "2" },
    { "deurwaarder", "2" },
    { "EN-2026/77", "2" },
    { "en-2026", "2" },
    { "niemand", "" },
    { "-", "" },
    { " . ", "" },
    { "\"", "" },
    { "vries\"", "2" },
    { "vries*", "2" },
    { "naam:vries", "" },
    { "vries OR muller", "" },
    { "NOT vries", "" },
    { "(vries)", "2" },
    { "^vries", "2" },
    { "vries NEAR/2 vera", "" },
    { "vries'; DROP TABLE dossier; --", "" },
    { "%", "" },
    { "😀", "" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_test_message ("%s", gevallen[i].tekst);
      ASK (b, gevallen[i].ids, v.zoek = gevallen[i].tekst);
    }
  ASK (b, "1 2 3 4", v.zoek = NULL);
  ASK (b, "1 2 3 4", v.zoek = "");
  g_autoptr (GString) lang = g_string_new (NULL);
  for (int i = 0; i < 2000; i++)
    g_string_append (lang, "vries ");
  ASK (b, "2", v.zoek = lang->str);
}

/* Each order, both ways; equals stay in the order of their ids. */
static void
test_ordes (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  /* by id: name, events, claims */
  static const struct
  {
    const char *naam, *nummer, *gebeurtenissen[3];
    gint64      bedrag;
  } rijen[] = {
    { "Bos", "2026-9999", { "aanmelding 2026-05-10" }, 500 },
    { "Ämst", "2026-10000", { "aanmelding 2026-05-01", "telefoon 2026-05-03" }, STIP_GELD_ONBEKEND },
    { "Bos", "2025-0001", { "uitstroom 2026-01-01" }, 700 },
    { "Zwart", "2026-0001", { "aanmelding 2026-05-10" }, 500 },
  };
  static const struct
  {
    StipOrde    orde;
    const char *op, *af;
  } ordes[] = {
    { STIP_ORDE_NAAM, "2 1 3 4", "4 1 3 2" },
    { STIP_ORDE_NUMMER, "3 4 1 2", "2 1 4 3" },
    { STIP_ORDE_FASE, "1 2 4 3", "3 1 2 4" },
    { STIP_ORDE_UITERLIJK, "1 4 2 3", "2 1 4 3" }, /* the norm of 2 has gone by: its last day counts */
    { STIP_ORDE_SCHULDEN, "2 1 3 4", "1 3 4 2" },
    { STIP_ORDE_TOTAAL, "2 1 4 3", "3 1 4 2" },
    { STIP_ORDE_CONTACT, "1 3 4 2", "2 1 3 4" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rijen); i++)
    {
      g_autoptr (StipDossier) d = proef_dossier (rijen[i].naam, NULL, NULL);
      d->nummer = g_strdup (rijen[i].nummer);
      for (gsize g = 0; rijen[i].gebeurtenissen[g] != NULL; g++)
        {
          g_auto (GStrv) delen = g_strsplit (rijen[i].gebeurtenissen[g], " ", 2);
          proef_add_gebeurtenis (d, delen[0], delen[1]);
        }
      if (stip_geld_is_bekend (rijen[i].bedrag))
        proef_add_schuld (d, "X", rijen[i].bedrag);
      proef_insert (b, d);
    }
  g_assert_cmpuint (G_N_ELEMENTS (ordes), ==, STIP_ORDE_AANTAL);
  for (gsize i = 0; i < G_N_ELEMENTS (ordes); i++)
    {
      g_test_message ("%d", ordes[i].orde);
      ASK (b, ordes[i].op, v.orde = ordes[i].orde);
      ASK (b, ordes[i].af, v.orde = ordes[i].orde, v.aflopend = TRUE);
    }
}

static void
test_filters (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  static const char *const doelgroepen[] = { "gezin;zzp", "zzp", "gezinnen", NULL };

  proef_handeling (b->db, "INSERT INTO medewerker (naam) VALUES ('Anna'), ('Bram')");
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (StipDossier) d = proef_dossier ("A", NULL, NULL);
      proef_add_gebeurtenis (d, i == 3 ? "uitstroom" : "aanmelding", i == 0 ? "2026-04-01" : "2026-05-18");
      if (i == 2)
        proef_add_gebeurtenis (d, "eerste-gesprek", "2026-05-19");
      d->doelgroepen = g_strdup (doelgroepen[i]);
      d->medewerker_id = i % 2 + 1;
      proef_insert (b, d);
    }
  ASK (b, "1 2 3 4", v.limit = -1);
  ASK (b, "1 2", v.limit = 2);
  ASK (b, "", v.limit = 0);
  ASK (b, "1 3", v.medewerker_id = 1);
  ASK (b, "1 2 3", v.alleen_open = TRUE);
  ASK (b, "3", v.fase = STIP_FASE_INTAKE);
  ASK (b, "4", v.fase = STIP_FASE_AFGESLOTEN);
  ASK (b, "1", v.doelgroep = "gezin");
  ASK (b, "1 2", v.doelgroep = "zzp");
  ASK (b, "1", v.uiterlijk_tot = PROEF_VANDAAG);
  ASK (b, "2", v.doelgroep = "zzp", v.medewerker_id = 2, v.alleen_open = TRUE, v.zoek = "a");
  StipOverzichtTelling t;
  g_assert_true (stip_overzicht_tel (b->db, &ALLES, PROEF_VANDAAG, &t, NULL));
  g_assert_cmpint (t.alle, ==, 4);
  g_assert_cmpint (t.te_laat, ==, 1);
  g_assert_true (stip_overzicht_tel (b->db, &ALLES, proef_dag ("2026-05-29"), &t, NULL));
  g_assert_cmpint (t.deze_week, >=, 1);
}

static void
test_rijen (void)
{
  g_autoptr (ProefBestand) b = make_file ();
  const gint64 ids[] = { 3, 99, 2, 4 };
  g_autoptr (GPtrArray) rijen = stip_overzicht_rijen (b->db, ids, G_N_ELEMENTS (ids), NULL);
  const StipOverzichtRij *rij;

  g_assert_cmpuint (rijen->len, ==, 3);
  rij = g_ptr_array_index (rijen, 1);
  g_assert_cmpint (rij->dossier_id, ==, 2);
  g_assert_cmpstr (rij->nummer, ==, "2026-0098");
  g_assert_cmpstr (rij->naam, ==, "Vera de Vries");
  g_assert_cmpint (rij->schulden, ==, 1);
  g_assert_cmpint (rij->totaal, ==, 100251);
  g_assert_cmpint (rij->laatst_contact, ==, proef_dag ("2026-01-12"));
  g_assert_true (rij->open);
  rij = g_ptr_array_index (rijen, 2);
  g_assert_cmpint (rij->totaal, ==, STIP_GELD_ONBEKEND);
  g_assert_cmpint (rij->laatst_contact, ==, STIP_DATUM_ONBEKEND);
  g_assert_cmpstr (rij->naam, ==, "Onbekend");
}

/* Names the first line that differs. */
static void
assert_same_lines (const char *a, const char *b)
{
  g_auto (GStrv) links = g_strsplit (a, "\n", -1), rechts = g_strsplit (b, "\n", -1);
  for (gsize i = 0; links[i] != NULL && rechts[i] != NULL; i++)
    g_assert_cmpstr (links[i], ==, rechts[i]);
  g_assert_cmpuint (g_strv_length (links), ==, g_strv_length (rechts));
}

/* A day later, and a month: phase and milestone follow the clock, exactly as if all was computed anew. */
static void
test_nieuwe_dag (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (GError) error = NULL;
  gsize                       n;
  const StipGebeurtenisSoort *soorten = stip_gebeurtenis_soort_alle (&n);
  StipDatum                   dag = PROEF_VANDAAG;

  g_assert_true (stip_overzicht_nieuwe_dag (b->db, b->werkwijze, dag, NULL));
  for (int i = 0; i < 60; i++)
    {
      g_autoptr (StipDossier) d = proef_dossier ("A", NULL, NULL);
      for (int j = 0; j < 6; j++)
        {
          const StipGebeurtenisSoort *soort = &soorten[g_test_rand_int_range (0, (int)n)];
          if (!soort->enkel || stip_gebeurtenissen_zoek (d->gebeurtenissen, soort->id) == NULL)
            g_ptr_array_add (d->gebeurtenissen, stip_gebeurtenis_new (0, soort, dag + g_test_rand_int_range (-120, 60), -1, NULL));
        }
      stip_gebeurtenissen_sort (d->gebeurtenissen);
      if (i % 3 == 0)
        g_ptr_array_add (d->handtermijnen, stip_handtermijn_new (0, "Bellen", "belofte", dag, dag + i % 20, STIP_DATUM_ONBEKEND, NULL));
      if (i % 4 == 0)
        g_ptr_array_add (d->opschortingen, stip_spoor_new (0, NULL, (StipPeriode){ dag + g_test_rand_int_range (-20, 20), i % 8 == 0 ? STIP_DATUM_ONBEKEND : dag + 25 }, NULL));
      proef_insert (b, d);
    }
  static const int sprongen[] = { 1, 1, 1, 7, 1, 30, -3, 2, 60 };
  for (gsize s = 0; s < G_N_ELEMENTS (sprongen); s++)
    {
      dag += sprongen[s];
      stip_overzicht_nieuwe_dag (b->db, b->werkwijze, dag, &error);
      g_assert_no_error (error);
      g_autofree char *volgt = proef_dump_lijst (b->db);
      for (gint64 id = 1; id <= 60; id++)
        g_assert_true (stip_overzicht_bijwerken (b->db, b->werkwijze, id, dag, NULL));
      g_autofree char *opnieuw = proef_dump_lijst (b->db);
      assert_same_lines (volgt, opnieuw);
    }
}

/* Many hits are found another way than few: the answers must be the same as by hand. */
static void
test_veel_treffers (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  static const char *const woorden[] = { "veel", "weinig", "veel alle", "alle", "ve" };

  proef_handeling (b->db, "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                          " INSERT INTO dossier (id, nummer, jaar, volgnummer) SELECT i, '2026-' || i, 2026, i FROM n;"
                          "INSERT INTO overzicht (dossier_id, nummer, naam, sorteernaam, fase, open, schulden, uiterlijk, uiterste_dag)"
                          " SELECT id, volgnummer, id, 'n' || (id % 977), 1 + id % 3, id % 5 > 0, id % 7, date('2026-05-01', '+' || (id % 40) || ' days'), date('2026-05-01', '+' || (id % 40) || ' days') FROM dossier;"
                          "INSERT INTO zoek (rowid, naam) SELECT id, 'alle ' || iif(id % 2 = 0 OR id % 3 = 0, 'veel', 'weinig') FROM dossier");
  for (gsize w = 0; w < G_N_ELEMENTS (woorden); w++)
    for (int aflopend = 0; aflopend < 2; aflopend++)
      {
        const char      *waar_ = g_str_equal (woorden[w], "weinig") ? "NOT (dossier_id % 2 = 0 OR dossier_id % 3 = 0)" : g_str_equal (woorden[w], "alle") ? "1"
                                                                                                                                                          : "(dossier_id % 2 = 0 OR dossier_id % 3 = 0)";
        g_autofree char *sql = g_strdup_printf ("SELECT group_concat(dossier_id, ' ') FROM (SELECT dossier_id FROM overzicht WHERE %s AND fase = 2 AND open = 1 ORDER BY sorteernaam %s, dossier_id)", waar_, aflopend ? "DESC" : "ASC");
        g_autofree char *kort_sql = g_strdup_printf ("SELECT group_concat(dossier_id, ' ') FROM (SELECT dossier_id FROM overzicht WHERE %s ORDER BY sorteernaam %s, dossier_id LIMIT 10)", waar_, aflopend ? "DESC" : "ASC");
        g_autofree char *met_hand = proef_tekst (b->db, sql), *kort = proef_tekst (b->db, kort_sql);
        ASK (b, met_hand, v.zoek = woorden[w], v.fase = 2, v.alleen_open = TRUE, v.orde = STIP_ORDE_NAAM, v.aflopend = aflopend);
        ASK (b, kort, v.zoek = woorden[w], v.limit = 10, v.orde = STIP_ORDE_NAAM, v.aflopend = aflopend);
      }
  StipOverzichtVraag   vraag = ALLES;
  StipOverzichtTelling t;
  vraag.zoek = "veel";
  g_assert_true (stip_overzicht_tel (b->db, &vraag, PROEF_VANDAAG, &t, NULL));
  g_assert_cmpint (t.te_laat, ==, proef_getal (b->db, "SELECT count(*) FROM overzicht WHERE (dossier_id % 2 = 0 OR dossier_id % 3 = 0) AND uiterste_dag < '2026-05-20'"));
  g_assert_cmpint (t.deze_week, ==, proef_getal (b->db, "SELECT count(*) FROM overzicht WHERE (dossier_id % 2 = 0 OR dossier_id % 3 = 0) AND uiterste_dag BETWEEN '2026-05-20' AND '2026-05-27'"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/overzicht/zoeken", test_zoeken);
  g_test_add_func ("/overzicht/ordes", test_ordes);
  g_test_add_func ("/overzicht/filters", test_filters);
  g_test_add_func ("/overzicht/rijen", test_rijen);
  g_test_add_func ("/overzicht/veel-treffers", test_veel_treffers);
  g_test_add_func ("/overzicht/nieuwe-dag", test_nieuwe_dag);
  return g_test_run ();
}
