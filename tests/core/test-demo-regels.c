/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo.h"

#include <string.h>

#include "core/stip-dossier-controle.h"
#include "hulp.h"

#define PROEF_AANTAL 5000

/* A working day, a leap day, New Year, a Sunday, a Saturday. */
static const char *const dagen[] = { "2026-05-19", "2028-02-29", "2026-01-01", "2027-07-04", "2026-10-31" };

static const char *const gepland[] = { "afspraak", "gesprek", "huisbezoek", "hercontrole", NULL };

/* Nobody writes down the same contact twice, and every place for a name is filled. */
static void
assert_notes (const StipDossier *dossier)
{
  g_autoptr (GHashTable) teksten = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (dossier->gebeurtenissen, i);
      if (gebeurtenis->soort->fase != STIP_FASE_GEEN || gebeurtenis->soort->enkel || gebeurtenis->toelichting == NULL)
        continue;
      g_assert_true (g_hash_table_add (teksten, gebeurtenis->toelichting));
      g_assert_true (g_utf8_validate (gebeurtenis->toelichting, -1, NULL));
      g_assert_null (strpbrk (gebeurtenis->toelichting, "~@#"));
    }
}

/* Monday to Friday, and no public holiday; the days equated by decree are working days of Demodorp. */
static void
assert_working_day (StipDatum datum, StipKalender *kalender)
{
  const char *feestdag = stip_kalender_feestdag (kalender, datum);

  g_assert_cmpint (stip_datum_weekdag (datum), <=, 5);
  g_assert_true (feestdag == NULL || g_str_has_prefix (feestdag, "dag na "));
}

/* Sorted; a working day, up to today but for what is planned; kinds that come once come once. */
static void
assert_events (const StipDossier *dossier, guint index, StipDatum vandaag, StipKalender *kalender)
{
  g_autoptr (GHashTable) enkele = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (dossier->gebeurtenissen, i);
      assert_working_day (gebeurtenis->datum, kalender);
      if (i > 0)
        g_assert_cmpint (stip_gebeurtenis_compare (g_ptr_array_index (dossier->gebeurtenissen, i - 1), gebeurtenis), <=, 0);
      if (gebeurtenis->datum > vandaag && !g_strv_contains (gepland, gebeurtenis->soort->id))
        g_assert_true (index == STIP_DEMO_VERA && g_str_equal (gebeurtenis->soort->id, "voorstel-verstuurd"));
      if (gebeurtenis->soort->enkel)
        g_assert_true (g_hash_table_add (enkele, (gpointer)gebeurtenis->soort));
    }
  g_assert_false (stip_dossier_is_open (dossier, vandaag) && dossier->uitstroomreden != NULL);
}

static void
on_melding_cb (const char *veld, const char *melding, gpointer data)
{
  const StipDossier *dossier = data;
  g_error ("dossier %s, %s: %s", stip_dossier_inwoner (dossier)->bsn, veld, melding);
}

static StipDatum
find_date (const StipDossier *dossier, const char *soort)
{
  return stip_gebeurtenissen_datum (dossier->gebeurtenissen, soort);
}

/* What DDAS says beyond the checks that every delivery gets: pairs that belong together, or are one day. */
static void
assert_ddas (const StipDossier *dossier, StipDatum vandaag)
{
  static const char *const samen[][2] = {
    { "traject-start", "aanmelding" },
    { "aanmelding-einde", "eerste-gesprek" },
    { "beschikking", "intake-einde" },
    { "toekenning", "regeling-toegekend" },
    { "uitstroom", "traject-einde" },
    { "uitstroom", "beeindigingsbeschikking" },
    { "saldo-gevraagd", "regeling-ingediend" },
    { "aflossen-einde", "nazorg" },
  };

  stip_dossier_controleer (dossier, on_melding_cb, (gpointer)dossier);
  for (gsize i = 0; i < G_N_ELEMENTS (samen); i++)
    {
      StipDatum eerste = find_date (dossier, samen[i][0]), tweede = find_date (dossier, samen[i][1]);
      if (stip_datum_is_bekend (eerste) && stip_datum_is_bekend (tweede))
        g_assert_cmpint (eerste, ==, tweede);
    }
  g_assert_cmpint (stip_datum_is_bekend (find_date (dossier, "toekenning")), ==, stip_datum_is_bekend (find_date (dossier, "regeling-toegekend")));
  g_assert_cmpint (stip_datum_is_bekend (find_date (dossier, "beschikking")), ==, dossier->beschikkingssoort != NULL);
  g_assert_cmpint (stip_datum_is_bekend (find_date (dossier, "aflossen")), ==, dossier->oplossingssoort != NULL);
  g_assert_cmpint (stip_dossier_is_open (dossier, vandaag), ==, dossier->uitstroomreden == NULL);
  if (dossier->dwangakkoord == STIP_JANEE_JA)
    g_assert_true (stip_datum_is_bekend (find_date (dossier, "verzoek-dwangakkoord")));
  g_assert_cmpstr (dossier->gemeentecode, ==, STIP_DEMO_GEMEENTE);
}

/* The law's clocks in the past: nobody waited longer than four weeks, three working days, eight weeks; no moratorium
 * beyond six months. */
static void
assert_law (const StipDossier *dossier, StipKalender *kalender)
{
  StipDatum aanmelding = find_date (dossier, "aanmelding"), gesprek = find_date (dossier, "eerste-gesprek"), beschikking = find_date (dossier, "beschikking");

  if (stip_datum_is_bekend (gesprek))
    g_assert_cmpint (gesprek, <=, dossier->crisis == STIP_JANEE_JA ? stip_kalender_add_werkdagen (kalender, aanmelding, 3) : aanmelding + 28);
  if (stip_datum_is_bekend (beschikking))
    g_assert_cmpint (beschikking - gesprek, <=, 56);
  for (guint i = 0; i < dossier->moratoria->len; i++)
    {
      const StipMoratorium *moratorium = g_ptr_array_index (dossier->moratoria, i);
      g_assert_cmpint (moratorium->aanvraag, <=, moratorium->goedkeuring);
      g_assert_cmpint (moratorium->periode.tot, <=, stip_datum_add_maanden (moratorium->periode.van, 6));
      g_assert_cmpint (dossier->crisis, ==, STIP_JANEE_JA);
    }
}

static void
assert_client (const StipPersoon *persoon, guint index, StipDatum vandaag, GHashTable *bsns)
{
  int leeftijd = stip_persoon_leeftijd (persoon, vandaag);

  g_assert_true (stip_bsn_klopt (persoon->bsn));
  g_assert_true (g_str_has_prefix (persoon->bsn, index < 4500 ? "9999" : "99"));
  g_assert_true (g_hash_table_add (bsns, g_strdup (persoon->bsn)));
  g_assert_cmpint (leeftijd, >=, 18);
  g_assert_cmpint (leeftijd, <=, 85);
  g_assert_true (g_str_has_prefix (persoon->postcode, "9999"));
  g_assert_cmpuint (strlen (persoon->postcode), ==, 6);
  g_assert_cmpint (persoon->postcode[4], <=, 'E');
  g_assert_cmpstr (persoon->woonplaats, ==, STIP_DEMO_GEMEENTE_NAAM);
  g_assert_true (persoon->telefoon == NULL || g_str_has_prefix (persoon->telefoon, "06-0"));
  g_assert_true (persoon->email == NULL || g_str_has_suffix (persoon->email, "@voorbeeld.example"));
}

static void
assert_people (const StipDossier *dossier, guint index, StipDatum vandaag, GHashTable *bsns)
{
  g_autoptr (GHashTable) voornamen = g_hash_table_new (g_str_hash, g_str_equal);
  int kinderen = 0;

  for (guint i = 0; i < dossier->personen->len; i++)
    {
      const StipPersoon *persoon = g_ptr_array_index (dossier->personen, i);
      g_assert_true (g_utf8_validate (persoon->achternaam, -1, NULL));
      if (g_str_equal (persoon->rol, "kind"))
        {
          kinderen++;
          g_assert_true (g_hash_table_add (voornamen, persoon->voornaam));
          g_assert_null (persoon->bsn);
          g_assert_cmpint (stip_persoon_leeftijd (persoon, vandaag), >=, 0);
          g_assert_cmpint (stip_persoon_leeftijd (persoon, vandaag), <, 18);
        }
      else
        {
          g_assert_cmpstr (persoon->rol, ==, i == 0 ? "inwoner" : "partner");
          assert_client (persoon, index, vandaag, bsns);
        }
    }
  g_assert_cmpint (kinderen, ==, dossier->kinderen);
  g_assert_cmpint (kinderen > 0, ==, g_strcmp0 (dossier->huishouden, "alleenstaande ouder") == 0 || g_strcmp0 (dossier->huishouden, "paar met kinderen") == 0);
}

static void
assert_claims (const StipDossier *dossier, StipDatum vandaag)
{
  StipGeld totaal = 0;

  for (guint i = 0; i < dossier->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (dossier->schulden, i);
      g_assert_nonnull (schuld->soort);
      g_assert_nonnull (schuld->rang);
      if (stip_geld_is_bekend (schuld->bedrag))
        {
          g_assert_cmpint (MIN (MIN (schuld->hoofdsom, schuld->rente), schuld->kosten), >=, 0);
          g_assert_cmpint (schuld->bedrag, ==, schuld->hoofdsom + schuld->rente + schuld->kosten);
          totaal += schuld->bedrag;
        }
      g_assert_cmpint (schuld->peildatum, <=, vandaag);
      g_assert_cmpint (schuld->meegenomen == STIP_JANEE_NEE, ==, schuld->reden_niet_meegenomen != NULL);
    }
  if (stip_geld_is_bekend (dossier->schuld_bij_aanvang))
    g_assert_cmpint (dossier->schuld_bij_aanvang, ==, totaal);
}

static void
assert_promises (const StipDossier *dossier, StipDatum vandaag, StipKalender *kalender)
{
  for (guint i = 0; i < dossier->handtermijnen->len; i++)
    {
      const StipHandtermijn *termijn = g_ptr_array_index (dossier->handtermijnen, i);
      g_assert_cmpint (termijn->start, <=, MIN (termijn->uiterlijk, vandaag));
      assert_working_day (termijn->uiterlijk, kalender);
      g_assert_null (strpbrk (termijn->naam, "~@"));
      if (stip_datum_is_bekend (termijn->gehaald))
        g_assert_cmpint (termijn->gehaald, <=, vandaag);
    }
}

static void
test_rules (void)
{
  g_autoptr (StipKalender) kalender = lees_kalender ();

  for (gsize i = 0; i < G_N_ELEMENTS (dagen); i++)
    {
      guint64          seed = (guint32)g_test_rand_int ();
      StipDemoOpdracht wat = { seed, dag (dagen[i]), PROEF_AANTAL };
      g_autoptr (GHashTable) bsns = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      g_autoptr (GHashTable) nummers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      g_test_message ("seed %" G_GUINT64_FORMAT ", %s", seed, dagen[i]);
      for (guint index = 0; index < PROEF_AANTAL; index++)
        {
          g_autoptr (StipDossier) dossier = stip_demo_dossier (&wat, index);
          assert_events (dossier, index, wat.vandaag, kalender);
          assert_ddas (dossier, wat.vandaag);
          assert_law (dossier, kalender);
          assert_people (dossier, index, wat.vandaag, bsns);
          assert_claims (dossier, wat.vandaag);
          assert_notes (dossier);
          assert_promises (dossier, wat.vandaag, kalender);
          g_assert_true (g_hash_table_add (nummers, g_strdup (strchr (dossier->nummer, '-') + 1)));
          g_assert_true (g_strv_contains (stip_demo_consulenten (), dossier->consulent));
        }
    }
}

/* The three practice examples: finished, paying, just admitted; on whatever day of the week. */
static void
test_practice (void)
{
  g_autoptr (StipKalender) kalender = lees_kalender ();
  static const struct
  {
    const char *naam;
    StipFase    fase;
  } voorbeelden[] = {
    { "Mariam", STIP_FASE_AFGESLOTEN },
    { "Danny", STIP_FASE_OPLOSSING },
    { "Rosa", STIP_FASE_STABILISATIE },
    { "Vera", STIP_FASE_SCHULDREGELING },
  };

  for (guint i = 0; i < G_N_ELEMENTS (voorbeelden); i++)
    for (int dagen_later = 0; dagen_later < 400; dagen_later++)
      {
        StipDemoOpdracht wat = { 5, dag ("2026-05-19") + dagen_later, 60 };
        g_autoptr (GHashTable) bsns = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
        g_autoptr (StipDossier) dossier = stip_demo_dossier (&wat, i);
        g_assert_cmpstr (stip_dossier_inwoner (dossier)->voornaam, ==, voorbeelden[i].naam);
        g_assert_cmpint (stip_dossier_fase (dossier, wat.vandaag), ==, voorbeelden[i].fase);
        assert_events (dossier, i, wat.vandaag, kalender);
        assert_ddas (dossier, wat.vandaag);
        assert_law (dossier, kalender);
        assert_people (dossier, i, wat.vandaag, bsns);
        assert_claims (dossier, wat.vandaag);
        assert_notes (dossier);
        assert_promises (dossier, wat.vandaag, kalender);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/demo-regels/caseload", test_rules);
  g_test_add_func ("/demo-regels/practice", test_practice);
  return g_test_run ();
}
