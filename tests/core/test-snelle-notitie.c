/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-snelle-notitie.h"
#include "hulp.h"

#define VANDAAG (stip_datum_new (2026, 5, 19)) /* a Tuesday */
#define NU      845                            /* 14:05 */

static const struct
{
  const char *invoer, *soort, *iso;
  int         minuut;
  StipJaNee   bereikt;
  const char *met, *tekst;
} gevallen[] = {
  { "wil later bellen", "telefoon", "2026-05-19", NU, STIP_JANEE_ONBEKEND, NULL, "wil later bellen" },
  { "gesprek: rustig verteld", "gesprek", "2026-05-19", NU, STIP_JANEE_ONBEKEND, NULL, "rustig verteld" },
  { "Brief: kwam terug", "brief", "2026-05-19", NU, STIP_JANEE_ONBEKEND, NULL, "kwam terug" },
  { "niet bereikt", "telefoon", "2026-05-19", NU, STIP_JANEE_NEE, NULL, NULL },
  { "Niet bereikt, morgen weer", "telefoon", "2026-05-19", NU, STIP_JANEE_NEE, NULL, "morgen weer" },
  { "voicemail ingesproken", "telefoon", "2026-05-19", NU, STIP_JANEE_NEE, NULL, "voicemail ingesproken" },
  { "voicemails", "telefoon", "2026-05-19", NU, STIP_JANEE_ONBEKEND, NULL, "voicemails" },
  { "gisteren: teruggebeld", "telefoon", "2026-05-18", -1, STIP_JANEE_ONBEKEND, NULL, "teruggebeld" },
  { "ma: brief: kwam terug", "brief", "2026-05-18", -1, STIP_JANEE_ONBEKEND, NULL, "kwam terug" },
  { "12-5: huisbezoek: koffie", "huisbezoek", "2026-05-12", -1, STIP_JANEE_ONBEKEND, NULL, "koffie" },
  { "met Piet: neemt het over", "telefoon", "2026-05-19", NU, STIP_JANEE_ONBEKEND, "Piet", "neemt het over" },
  { "ma 9:15 gesprek met Piet de Boer: over de huur", "gesprek", "2026-05-18", 555, STIP_JANEE_ONBEKEND, "Piet de Boer", "over de huur" },
  { "vrijdag 15 mei, telefoon: niet bereikt", "telefoon", "2026-05-15", -1, STIP_JANEE_NEE, NULL, NULL },
  { "gisteren 14.30: belde terug", "telefoon", "2026-05-18", 870, STIP_JANEE_ONBEKEND, NULL, "belde terug" },
  { "16:30: belde terug", "telefoon", "2026-05-19", 990, STIP_JANEE_ONBEKEND, NULL, "belde terug" },
  { "let op: de huur", "telefoon", "2026-05-19", NU, STIP_JANEE_ONBEKEND, NULL, "let op: de huur" },
  { "met de trein: komt later", "telefoon", "2026-05-19", NU, STIP_JANEE_ONBEKEND, "de trein", "komt later" },
  { "komt om 14:30", "telefoon", "2026-05-19", NU, STIP_JANEE_ONBEKEND, NULL, "komt om 14:30" },
  { "notitie: niet bereikt", "notitie", "2026-05-19", NU, STIP_JANEE_ONBEKEND, NULL, NULL },
  { "31-2: bestaat niet", "telefoon", "2026-05-19", NU, STIP_JANEE_ONBEKEND, NULL, "31-2: bestaat niet" },
  { "gesprek:", "gesprek", "2026-05-19", NU, STIP_JANEE_ONBEKEND, NULL, NULL },
  { "", "telefoon", "2026-05-19", NU, STIP_JANEE_ONBEKEND, NULL, NULL },
};

static void
test_read (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_auto (StipSnelleNotitie) n = { 0 };
      g_autofree char *iso = NULL;

      g_test_message ("“%s”", gevallen[i].invoer);
      stip_snelle_notitie_lees (gevallen[i].invoer, stip_gebeurtenis_soort_zoek ("telefoon"), STIP_JANEE_ONBEKEND, VANDAAG, NU, &n);
      iso = stip_datum_to_iso (n.datum);
      g_assert_cmpstr (n.soort->id, ==, gevallen[i].soort);
      g_assert_cmpstr (iso, ==, gevallen[i].iso);
      g_assert_cmpint (n.minuut, ==, gevallen[i].minuut);
      g_assert_cmpint (n.bereikt, ==, gevallen[i].bereikt);
      g_assert_cmpstr (n.met, ==, gevallen[i].met);
      g_assert_cmpstr (n.tekst, ==, gevallen[i].tekst);
    }
}

/* What was chosen beside the line stays where the line does not say otherwise. */
static void
test_chosen (void)
{
  g_auto (StipSnelleNotitie) ja = { 0 }, nee = { 0 };
  g_autoptr (StipGebeurtenis) gebeurtenis = NULL;

  stip_snelle_notitie_lees ("kwam langs", stip_gebeurtenis_soort_zoek ("huisbezoek"), STIP_JANEE_JA, VANDAAG, NU, &ja);
  g_assert_cmpstr (ja.soort->id, ==, "huisbezoek");
  g_assert_cmpint (ja.bereikt, ==, STIP_JANEE_JA);
  stip_snelle_notitie_lees ("niet bereikt", stip_gebeurtenis_soort_zoek ("huisbezoek"), STIP_JANEE_JA, VANDAAG, NU, &nee);
  g_assert_cmpint (nee.bereikt, ==, STIP_JANEE_NEE);
  gebeurtenis = stip_snelle_notitie_gebeurtenis (&ja);
  g_assert_cmpstr (gebeurtenis->toelichting, ==, "kwam langs");
  g_assert_cmpint (gebeurtenis->bereikt, ==, STIP_JANEE_JA);
}

static void
test_sentence (void)
{
  static const struct
  {
    const char *invoer, *nl, *en;
  } zinnen[] = {
    { "niet bereikt", "telefoongesprek, vandaag 14:05, niet bereikt", "phone call, today 14:05, not reached" },
    { "gisteren: brief: x", "brief, gisteren", "letter, yesterday" },
    { "12-5 9:05 gesprek met Piet: x", "gesprek, di 12 mei 9:05, met Piet", "talk, Tue 12 May 9:05, with Piet" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (zinnen); i++)
    {
      g_auto (StipSnelleNotitie) n = { 0 };
      g_autofree char *nl = NULL, *en = NULL;

      stip_snelle_notitie_lees (zinnen[i].invoer, stip_gebeurtenis_soort_zoek ("telefoon"), STIP_JANEE_ONBEKEND, VANDAAG, NU, &n);
      nl = stip_snelle_notitie_zin (&n, VANDAAG, STIP_TAAL_NL);
      en = stip_snelle_notitie_zin (&n, VANDAAG, STIP_TAAL_EN);
      g_assert_cmpstr (nl, ==, zinnen[i].nl);
      g_assert_cmpstr (en, ==, zinnen[i].en);
    }
}

/* Whatever is typed: it stays, or is understood; nothing is lost and nothing breaks. */
static void
test_anything (void)
{
  static const char *const stukken[] = { ":", " ", "met", "ma", "9:", ":9", "gesprek", "31-12", ",", "é", "niet bereikt", "voicemail", "12:99", "+3", "2026" };
  g_autoptr (GRand) toeval = g_rand_new_with_seed (26);

  for (int ronde = 0; ronde < 2000; ronde++)
    {
      g_autoptr (GString) invoer = g_string_new (NULL);
      g_auto (StipSnelleNotitie) n = { 0 };
      for (int i = g_rand_int_range (toeval, 0, 9); i > 0; i--)
        g_string_append (invoer, stukken[g_rand_int_range (toeval, 0, G_N_ELEMENTS (stukken))]);
      stip_snelle_notitie_lees (invoer->str, stip_gebeurtenis_soort_zoek ("telefoon"), STIP_JANEE_ONBEKEND, VANDAAG, NU, &n);
      g_assert_nonnull (n.soort);
      g_assert_true (stip_datum_is_bekend (n.datum));
      g_assert_true (n.tekst == NULL || g_utf8_validate (n.tekst, -1, NULL));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/snelle-notitie/lezen", test_read);
  g_test_add_func ("/snelle-notitie/gekozen", test_chosen);
  g_test_add_func ("/snelle-notitie/zin", test_sentence);
  g_test_add_func ("/snelle-notitie/alles", test_anything);
  return g_test_run ();
}
