/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo.h"

#include "core/stip-termijn-motor.h"
#include "hulp.h"

#define PROEF_AANTAL 5000

#define VANDAAG "2026-05-19"

static StipDemoOpdracht
opdracht (guint64 seed, const char *vandaag, guint aantal)
{
  return (StipDemoOpdracht){ seed, dag (vandaag), aantal };
}

static void
print_persoon (GString *tekst, const StipPersoon *persoon)
{
  g_string_append_printf (tekst, "P %s %s %s %s %s %d %s %s %s %s %s %s %s %s\n", persoon->rol, persoon->voornaam, persoon->voorvoegsel,
                          persoon->achternaam, persoon->bsn, persoon->geboortedatum, persoon->geslacht, persoon->straat, persoon->huisnummer,
                          persoon->toevoeging, persoon->postcode, persoon->telefoon, persoon->email, persoon->taal);
}

static void
print_schuld (GString *tekst, const StipSchuld *schuld)
{
  g_string_append_printf (tekst, "S %s %s %s %s %s %d %d %d %d", schuld->schuldeiser, schuld->vertegenwoordiger, schuld->kenmerk, schuld->rang,
                          schuld->soort, schuld->zakelijk, schuld->betwist, schuld->meegenomen, schuld->peildatum);
  g_string_append_printf (tekst, " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n",
                          schuld->hoofdsom, schuld->rente, schuld->kosten, schuld->bedrag);
}

static void
print_sporen (GString *tekst, GPtrArray *sporen)
{
  for (guint i = 0; i < sporen->len; i++)
    {
      const StipSpoor *spoor = g_ptr_array_index (sporen, i);
      g_string_append_printf (tekst, "L %s %d %d %s\n", spoor->soort, spoor->periode.van, spoor->periode.tot, spoor->reden);
    }
}

/* All that a dossier says, as text. (transfer full) */
static char *
print_dossier (const StipDossier *dossier)
{
  GString *tekst = g_string_new (NULL);

  g_string_append_printf (tekst, "D %s %s %s %d %d %s %s %s %s %d %" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", dossier->nummer, dossier->consulent,
                          dossier->gemeentecode, dossier->crisis, dossier->dwangakkoord, dossier->oplossingssoort, dossier->uitstroomreden,
                          dossier->doelgroepen, dossier->huishouden, dossier->kinderen, dossier->schuld_bij_aanvang, dossier->vtlb);
  for (guint i = 0; i < dossier->personen->len; i++)
    print_persoon (tekst, g_ptr_array_index (dossier->personen, i));
  for (guint i = 0; i < dossier->schulden->len; i++)
    print_schuld (tekst, g_ptr_array_index (dossier->schulden, i));
  for (guint i = 0; i < dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (dossier->gebeurtenissen, i);
      g_string_append_printf (tekst, "G %s %d %d %s\n", gebeurtenis->soort->id, gebeurtenis->datum, gebeurtenis->minuut, gebeurtenis->toelichting);
    }
  for (guint i = 0; i < dossier->handtermijnen->len; i++)
    {
      const StipHandtermijn *termijn = g_ptr_array_index (dossier->handtermijnen, i);
      g_string_append_printf (tekst, "T %s %s %d %d %d\n", termijn->naam, termijn->klok, termijn->start, termijn->uiterlijk, termijn->gehaald);
    }
  print_sporen (tekst, dossier->begeleidingen);
  print_sporen (tekst, dossier->crisisinterventies);
  print_sporen (tekst, dossier->voorzieningen);
  print_sporen (tekst, dossier->opschortingen);
  print_sporen (tekst, dossier->verlengingen);
  return g_string_free (tekst, FALSE);
}

static char *
print_index (const StipDemoOpdracht *wat, guint index)
{
  g_autoptr (StipDossier) dossier = stip_demo_dossier (wat, index);
  return print_dossier (dossier);
}

/* Forwards, and backwards in a larger caseload: the same dossiers. Another seed: others, but for the four stories. */
static void
test_order_and_seed (void)
{
  const guint      aantal = 400;
  StipDemoOpdracht een = opdracht (7, VANDAAG, aantal), groter = opdracht (7, VANDAAG, 100000), ander = opdracht (8, VANDAAG, aantal);
  g_autoptr (GPtrArray) teksten = g_ptr_array_new_with_free_func (g_free);
  guint zelfde = 0;

  for (guint i = 0; i < aantal; i++)
    g_ptr_array_add (teksten, print_index (&een, i));
  for (guint i = aantal; i-- > 0;)
    {
      g_autofree char *nog_eens = print_index (&groter, i);
      g_autofree char *anders = print_index (&ander, i);
      g_assert_cmpstr (nog_eens, ==, g_ptr_array_index (teksten, i));
      zelfde += g_str_equal (nog_eens, anders);
    }
  g_assert_cmpuint (zelfde, ==, 0);
}

/* The same person never twice, up to the largest file that the program is measured with. */
static void
test_unique_at_scale (void)
{
  StipDemoOpdracht wat = opdracht (1, VANDAAG, 100000);
  g_autoptr (GHashTable) bsns = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint index = 0; index < wat.aantal; index++)
    {
      g_autoptr (StipDossier) dossier = stip_demo_dossier (&wat, index);
      for (guint i = 0; i < dossier->personen->len; i++)
        {
          const StipPersoon *persoon = g_ptr_array_index (dossier->personen, i);
          if (persoon->bsn == NULL)
            continue;
          g_assert_true (stip_bsn_klopt (persoon->bsn));
          g_assert_true (g_hash_table_add (bsns, g_strdup (persoon->bsn)));
        }
    }
}

static void
assert_whole_list (GHashTable *gezien, StipLijst lijst)
{
  for (const char *const *waarde = stip_lijst_waarden (lijst); *waarde != NULL; waarde++)
    if (!g_hash_table_contains (gezien, *waarde))
      g_error ("%s: no %s", stip_lijst_naam (lijst), *waarde);
}

static void
test_spread (void)
{
  for (guint64 seed = 0; seed < 20; seed++)
    {
      StipDemoOpdracht wat = opdracht (seed, VANDAAG, 300);
      g_autoptr (GHashTable) gezien = g_hash_table_new (g_str_hash, g_str_equal);
      guint fasen[STIP_FASE_AFGESLOTEN + 1] = { 0 };
      guint partners = 0, moratoria = 0, crises = 0, verlengd = 0, opgeschort = 0, begeleid = 0;

      for (guint index = 0; index < wat.aantal; index++)
        {
          g_autoptr (StipDossier) dossier = stip_demo_dossier (&wat, index);
          fasen[stip_dossier_fase (dossier, wat.vandaag)]++;
          if (dossier->uitstroomreden != NULL)
            g_hash_table_add (gezien, (gpointer)dossier->uitstroomreden);
          if (dossier->oplossingssoort != NULL)
            g_hash_table_add (gezien, (gpointer)dossier->oplossingssoort);
          if (dossier->beschikkingssoort != NULL)
            g_hash_table_add (gezien, (gpointer)dossier->beschikkingssoort);
          partners += dossier->personen->len > 1 && g_str_equal (((StipPersoon *)g_ptr_array_index (dossier->personen, 1))->rol, "partner");
          moratoria += dossier->moratoria->len;
          crises += dossier->crisis == STIP_JANEE_JA;
          verlengd += dossier->verlengingen->len;
          opgeschort += dossier->opschortingen->len;
          begeleid += dossier->begeleidingen->len;
        }
      assert_whole_list (gezien, STIP_LIJST_UITSTROOMREDEN);
      assert_whole_list (gezien, STIP_LIJST_OPLOSSINGSSOORT);
      assert_whole_list (gezien, STIP_LIJST_BESCHIKKINGSSOORT);
      for (int fase = STIP_FASE_AANMELDING; fase <= STIP_FASE_AFGESLOTEN; fase++)
        g_assert_cmpuint (fasen[fase], >=, 15);
      g_assert_cmpuint (MIN (MIN (partners, moratoria), MIN (MIN (crises, verlengd), MIN (opgeschort, begeleid))), >, 0);
    }
}

/* Robin's caseload: the norm of a consulent; the colleagues have some of the small file too. */
static void
test_robin (void)
{
  for (guint64 seed = 0; seed < 50; seed++)
    {
      StipDemoOpdracht wat = opdracht (seed, VANDAAG, 60);
      guint            open = 0, anderen = 0;

      for (guint index = 0; index < wat.aantal; index++)
        {
          g_autoptr (StipDossier) dossier = stip_demo_dossier (&wat, index);
          gboolean van_robin = g_str_equal (dossier->consulent, "Robin Proefman");
          open += van_robin && stip_dossier_is_open (dossier, wat.vandaag);
          anderen += !van_robin;
        }
      g_assert_cmpuint (open, >=, 40);
      g_assert_cmpuint (open, <=, 50);
      g_assert_cmpuint (anderen, ==, 4);
    }
}

/* Measured with the term engine itself, by the law alone and by the profile whose rounds the caseload follows. */
static void
test_urgency (gconstpointer data)
{
  g_autoptr (StipProfiel) profiel = lees_profiel (data);
  g_autoptr (StipKalender) kalender = lees_kalender ();
  StipDemoOpdracht wat = opdracht (3, VANDAAG, PROEF_AANTAL);
  guint            open = 0, te_laat = 0, nu = 0, week = 0;

  for (guint index = 0; index < wat.aantal; index++)
    {
      g_autoptr (StipDossier) dossier = stip_demo_dossier (&wat, index);
      if (!stip_dossier_is_open (dossier, wat.vandaag))
        continue;
      g_autoptr (GPtrArray) termijnen = stip_termijnen_bereken (profiel, kalender, dossier, wat.vandaag);
      const StipTermijn *volgende = stip_termijnen_volgende (termijnen);
      open++;
      if (volgende == NULL || volgende->loopt_af)
        continue;
      int over = stip_termijn_dagen_over (volgende, wat.vandaag);
      te_laat += over < 0;
      nu += over == 0;
      week += over > 0 && over <= 7;
    }
  g_test_message ("open %u, late %u, today %u, this week %u", open, te_laat, nu, week);
  g_assert_cmpuint (te_laat * 100, >=, open * 3);
  g_assert_cmpuint (te_laat * 100, <=, open * 9);
  g_assert_cmpuint (nu * 100, >=, open * 3);
  g_assert_cmpuint (nu * 100, <=, open * 8);
  g_assert_cmpuint (week * 100, >=, open * 7);
  g_assert_cmpuint (week * 100, <=, open * 15);
}

/* Vera as the drawings of the design show her. */
static void
test_vera (void)
{
  g_autoptr (StipProfiel) profiel = lees_profiel ("aalsmeer");
  g_autoptr (StipKalender) kalender = lees_kalender ();
  StipDemoOpdracht wat = opdracht (1, "2026-05-19", 60);
  g_autoptr (StipDossier) vera = stip_demo_dossier (&wat, STIP_DEMO_VERA);
  g_autoptr (GPtrArray) termijnen = stip_termijnen_bereken (profiel, kalender, vera, wat.vandaag);
  const StipTermijn *volgende = stip_termijnen_volgende (termijnen);
  g_autofree char   *naam = stip_persoon_weergavenaam (stip_dossier_inwoner (vera));

  g_assert_cmpstr (vera->nummer, ==, "2025-0471");
  g_assert_cmpstr (naam, ==, "Vera Voorbeeld");
  g_assert_cmpint (stip_persoon_leeftijd (stip_dossier_inwoner (vera), wat.vandaag), ==, 39);
  g_assert_cmpint (vera->kinderen, ==, 2);
  g_assert_cmpuint (vera->schulden->len, ==, 14);
  g_assert_cmpint (vera->schuld_bij_aanvang, ==, 2331489);
  g_assert_cmpint (stip_dossier_fase (vera, wat.vandaag), ==, STIP_FASE_SCHULDREGELING);
  assert_datum (stip_gebeurtenissen_datum (vera->gebeurtenissen, "aanmelding"), "2025-12-01");
  assert_datum (stip_gebeurtenissen_datum (vera->gebeurtenissen, "eerste-gesprek"), "2025-12-12");
  assert_datum (stip_gebeurtenissen_datum (vera->gebeurtenissen, "beschikking"), "2026-01-21");
  assert_datum (stip_gebeurtenissen_datum (vera->gebeurtenissen, "saldo-gevraagd"), "2026-04-08");
  assert_datum (stip_gebeurtenissen_datum (vera->gebeurtenissen, "saldo-rappel"), "2026-04-29");
  assert_datum (stip_gebeurtenissen_datum (vera->gebeurtenissen, "voorstel-verstuurd"), "2026-06-12");
  g_assert_cmpstr (volgende->naam, ==, "3 schuldeisers bellen");
  assert_datum (stip_termijn_uiterlijk (volgende), "2026-05-22");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/demo/order-and-seed", test_order_and_seed);
  g_test_add_func ("/demo/unique-at-scale", test_unique_at_scale);
  g_test_add_func ("/demo/spread", test_spread);
  g_test_add_func ("/demo/robin", test_robin);
  g_test_add_data_func ("/demo/urgency/aalsmeer", "aalsmeer", test_urgency);
  g_test_add_data_func ("/demo/urgency/wettelijk", "wettelijk", test_urgency);
  g_test_add_func ("/demo/vera", test_vera);
  return g_test_run ();
}
