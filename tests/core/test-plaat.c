/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "../render/plaat-modellen.h"

/* What the plates say: the languages, the files of words, and what is told of whom. */

/* --- languages --- */

static void
test_getallen (void)
{
  static const struct
  {
    const char *taal;
    StipDuur    duur;
    const char *tekst;
  } gevallen[] = {
    { "nl", { 1, STIP_DUUR_MAANDEN }, "1\302\240maand" },
    { "nl", { 18, STIP_DUUR_MAANDEN }, "18\302\240maanden" },
    { "tr", { 18, STIP_DUUR_MAANDEN }, "18\302\240ay" },
    { "pl", { 1, STIP_DUUR_MAANDEN }, "1\302\240miesiąc" },
    { "pl", { 3, STIP_DUUR_MAANDEN }, "3\302\240miesiące" },
    { "pl", { 18, STIP_DUUR_MAANDEN }, "18\302\240miesięcy" },
    { "pl", { 22, STIP_DUUR_WEKEN }, "22\302\240tygodnie" },
    { "pl", { 12, STIP_DUUR_WEKEN }, "12\302\240tygodni" },
    { "uk", { 21, STIP_DUUR_DAGEN }, "21\302\240день" },
    { "uk", { 11, STIP_DUUR_DAGEN }, "11\302\240днів" },
    { "uk", { 3, STIP_DUUR_MAANDEN }, "3\302\240місяці" },
    { "ar", { 2, STIP_DUUR_MAANDEN }, "شهران" },
    { "ar", { 3, STIP_DUUR_MAANDEN }, "3\302\240أشهر" },
    { "ar", { 18, STIP_DUUR_MAANDEN }, "18\302\240شهرًا" },
    { "ti", { 6, STIP_DUUR_MAANDEN }, "6\302\240ኣዋርሕ" },
  };
  g_autoptr (GPtrArray) talen = lees_talen ();

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autofree char *tekst = stip_plaat_taal_duur (stip_plaat_talen_zoek (talen, gevallen[i].taal), gevallen[i].duur);
      g_assert_cmpstr (tekst, ==, gevallen[i].tekst);
    }
}

static void
test_data (void)
{
  static const struct
  {
    const char *taal, *kort, *lang, *maand, *tijd, *geld;
  } gevallen[] = {
    { "nl", "tot 23\302\240juni", "dinsdag 26 mei", "tot oktober 2028", "10.00\302\240uur", "€\302\2401.640" },
    { "en", "until 23\302\240June", "Tuesday 26 May", "until October 2028", "10:00", "€1,640" },
    { "pl", "do 23\302\240czerwca", "wtorek, 26 maja", "do października 2028", "godz.\302\24010:00", "1\302\240640\302\240€" },
    { "uk", "до 23\302\240червня", "вівторок, 26 травня", "до жовтня 2028", "10:00", "1\302\240640\302\240€" },
    { "tr", "son gün: 23\302\240Haziran", "26 Mayıs Salı", "son ay: Ekim 2028", "saat\302\24010.00", "1.640\302\240€" },
  };
  g_autoptr (GPtrArray) talen = lees_talen ();
  StipDatum vandaag = dag ("2026-05-12");

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      const StipPlaatTaal *taal = stip_plaat_talen_zoek (talen, gevallen[i].taal);
      g_autofree char     *kort = stip_plaat_taal_tot (taal, dag ("2026-06-23"), vandaag);
      g_autofree char     *lang = stip_plaat_taal_dag_lang (taal, dag ("2026-05-26"), vandaag);
      g_autofree char     *maand = stip_plaat_taal_tot_maand (taal, dag ("2028-10-01"), vandaag);
      g_autofree char     *tijd = stip_plaat_taal_tijd (taal, 600);
      g_autofree char     *geld = stip_plaat_taal_geld (taal, 164000);

      g_assert_cmpstr (kort, ==, gevallen[i].kort);
      g_assert_cmpstr (lang, ==, gevallen[i].lang);
      g_assert_cmpstr (maand, ==, gevallen[i].maand);
      g_assert_cmpstr (tijd, ==, gevallen[i].tijd);
      g_assert_cmpstr (geld, ==, gevallen[i].geld);
    }
}

/* A phone number in Arabic keeps its order; the year is said only where it is another one; cents only where there are. */
static void
test_richting (void)
{
  g_autoptr (GPtrArray) talen = lees_talen ();
  const StipPlaatTaal *ar = stip_plaat_talen_zoek (talen, "ar-SY"), *nl = stip_plaat_talen_zoek (talen, "nl");
  g_autofree char     *nummer = stip_plaat_taal_los (ar, "0123 45 67 89"), *gewoon = stip_plaat_taal_los (nl, "0123 45 67 89");
  g_autofree char     *jaar = stip_plaat_taal_dag (nl, dag ("2028-06-01"), dag ("2026-05-12"));
  g_autofree char     *centen = stip_plaat_taal_geld (nl, 6222);

  g_assert_true (ar->rtl);
  g_assert_cmpstr (nummer, ==, "\342\201\2460123 45 67 89\342\201\251");
  g_assert_cmpstr (gewoon, ==, "0123 45 67 89");
  g_assert_cmpstr (jaar, ==, "1\302\240juni 2028");
  g_assert_cmpstr (centen, ==, "€\302\24062,22");
  g_assert_null (stip_plaat_talen_zoek (talen, "xx"));
}

/* Every language has every text of every plate: none falls back to Dutch. */
static void
test_volledig (void)
{
  g_autoptr (GPtrArray) talen = lees_talen ();

  g_assert_cmpuint (talen->len, >=, 7);
  for (guint i = 0; i < talen->len; i++)
    for (StipPlaatSoort soort = STIP_PLAAT_DE_WEG; soort < STIP_PLAAT_AANTAL; soort++)
      {
        const StipPlaatTaal *taal = g_ptr_array_index (talen, i);
        g_autoptr (StipPlaatWoorden) woorden = lees_plaat_woorden (soort, taal->code);

        if (stip_woorden_onvertaald (woorden->woorden) + stip_woorden_onvertaald (woorden->algemeen) > 0)
          g_error ("%s is not complete in %s", stip_plaat_soort_bestand (soort), taal->code);
      }
}

/* --- files of words --- */

static void
assert_geweigerd (const char *oud, const char *nieuw, const char *waar)
{
  g_autofree char *inhoud = lees ("../data/platen/algemeen.ini", NULL);
  GString         *anders = g_string_new (inhoud);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (g_string_replace (anders, oud, nieuw, 1), ==, 1);
  g_autofree char *tekst = g_string_free (anders, FALSE);
  g_autoptr (StipWoorden) woorden = stip_plaat_woorden_lees ("algemeen.ini", tekst, strlen (tekst), "ar", &error);
  g_assert_null (woorden);
  g_assert_error (error, STIP_WOORDEN_ERROR, STIP_WOORDEN_ERROR_ONGELDIG);
  if (strstr (error->message, waar) == NULL)
    g_error ("“%s” does not say “%s”", error->message, waar);
}

static void
test_geweigerd (void)
{
  assert_geweigerd ("Met=met {naam}\n", "", "algemeen.ini [Strook] Met:");
  assert_geweigerd ("Met=met {naam}\n", "Met=met ons\n", "algemeen.ini [Strook] Met: “{naam}”");
  assert_geweigerd ("Met=met {naam}\n", "Met=met {naam} {bsn}\n", "algemeen.ini [Strook] Met: “{bsn}”");
  assert_geweigerd ("Met[ar]=مع {naam}\n", "Met[ar]=مع\n", "algemeen.ini [Strook] Met[ar]: “{naam}”");
  assert_geweigerd ("Met=met {naam}\n", "Met=met {naam}\nMett=x\n", "algemeen.ini [Strook] Mett:");
  assert_geweigerd ("UBentHier=U bent hier\n", "UBentHier=U bent \377 hier\n", "algemeen.ini: op regel 13 ");
}

static void
test_leeg (void)
{
  g_autoptr (GError) error = NULL, fout = NULL;
  g_autoptr (StipWoorden) woorden = stip_plaat_woorden_lees ("de-weg.ini", "", 0, NULL, &error);
  g_autoptr (GPtrArray) talen = stip_plaat_talen_new_from_data ("talen.ini", "", 0, &fout);

  g_assert_null (woorden);
  g_assert_nonnull (strstr (error->message, "de-weg.ini [Plaat] Titel"));
  g_assert_null (talen);
  g_assert_nonnull (strstr (fout->message, "talen.ini [Taal nl] Naam"));
}

static void
test_talen_geweigerd (void)
{
  static const struct
  {
    const char *oud, *nieuw, *waar;
  } gevallen[] = {
    { "Meervoud=arabisch", "Meervoud=anders", "[Taal ar] Meervoud" },
    { "Richting=rtl", "Richting=links", "[Taal ar] Richting" },
    { "Maanden=januari;", "Maanden=", "[Taal nl] Maanden" },
    { "Vergroting=110", "Vergroting=900", "[Taal ar] Vergroting" },
    { "MaandWeinig={n} أشهر\n", "", "[Taal ar] MaandWeinig" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autofree char *inhoud = lees ("../data/platen/talen.ini", NULL);
      GString         *anders = g_string_new (inhoud);
      g_autoptr (GError) error = NULL;
      g_assert_cmpuint (g_string_replace (anders, gevallen[i].oud, gevallen[i].nieuw, 1), ==, 1);
      g_autofree char *tekst = g_string_free (anders, FALSE);
      g_autoptr (GPtrArray) talen = stip_plaat_talen_new_from_data ("talen.ini", tekst, strlen (tekst), &error);
      g_assert_null (talen);
      if (error == NULL || strstr (error->message, gevallen[i].waar) == NULL)
        g_error ("“%s” does not say “%s”", error != NULL ? error->message : "", gevallen[i].waar);
    }
}

/* --- what a plate tells --- */

static const StipPlaatDeel *
deel (const StipPlaat *plaat, guint i)
{
  return g_ptr_array_index (plaat->delen, i);
}

static StipPlaat *
weg_van (const StipDossier *dossier, const char *vandaag)
{
  g_autoptr (StipPlaatWoorden) woorden = lees_plaat_woorden (STIP_PLAAT_DE_WEG, "nl");
  g_autoptr (StipProfiel) profiel = lees_profiel ("aalsmeer");
  g_autoptr (StipKalender) kalender = lees_kalender ();
  g_autoptr (StipVerloop) verloop = stip_verloop_new (dossier, profiel, kalender, dag (vandaag));
  StipPlaatOpdracht opdracht = { STIP_PLAAT_DE_WEG, woorden, NULL, profiel, dossier, verloop, NULL, NULL, FALSE, dag (vandaag) };

  return stip_plaat_new (&opdracht);
}

static void
test_weg (void)
{
  g_autoptr (StipDossier) dossier = DOSSIER ("aanmelding 2026-03-03", "eerste-gesprek 2026-03-12", "stabilisatie 2026-03-23");
  g_autoptr (StipPlaat) plaat = weg_van (dossier, "2026-05-12");

  g_assert_cmpint (deel (plaat, 0)->staat, ==, STIP_PLAAT_KLAAR);
  g_assert_cmpstr (deel (plaat, 0)->tekst.tekst, ==, "U vroeg ons om hulp.");
  g_assert_cmpstr (deel (plaat, 0)->datum.tekst, ==, "3\302\240maart");
  g_assert_cmpint (deel (plaat, 2)->staat, ==, STIP_PLAAT_NU);
  g_assert_cmpstr (deel (plaat, 2)->duur.tekst, ==, "3\302\240maanden");
  g_assert_cmpstr (deel (plaat, 2)->datum.tekst, ==, "tot 23\302\240juni");
  g_assert_cmpint (deel (plaat, 3)->staat, ==, STIP_PLAAT_LATER);
  g_assert_cmpstr (deel (plaat, 3)->datum.tekst, ==, "tot december"); /* nobody set that day: only its month */
  g_assert_false (plaat->aangekomen);
  g_assert_null (plaat->agenda);
}

/* A plate promises no day that is not in the file. */
static void
test_geen_stip (void)
{
  g_autoptr (StipDossier) geweigerd = DOSSIER ("aanmelding 2026-03-03", "eerste-gesprek 2026-03-12", "saldo-gevraagd 2026-03-20", "regeling-afgewezen 2026-05-01");
  g_autoptr (StipPlaat) plaat = weg_van (geweigerd, "2026-05-12"), algemeen = maak_plaat (STIP_PLAAT_DE_WEG, "nl", FALSE, -1);

  g_assert_cmpstr (plaat->stip.tekst, ==, "Vrij van schulden");
  g_assert_null (plaat->stip_datum.tekst);
  g_assert_null (algemeen->stip_datum.tekst);
  for (guint i = 0; i < algemeen->delen->len; i++)
    {
      g_assert_cmpint (deel (algemeen, i)->staat, ==, STIP_PLAAT_LATER);
      g_assert_null (deel (algemeen, i)->datum.tekst);
    }
}

static void
test_aangekomen (void)
{
  g_autoptr (StipDossier) dossier = DOSSIER ("aanmelding 2024-03-03", "eerste-gesprek 2024-03-12", "stabilisatie 2024-03-23", "saldo-gevraagd 2024-06-01", "regeling-toegekend 2024-09-01",
                                             "aflossen 2024-09-02", "aflossen-einde 2026-03-02", "nazorg 2026-03-03", "nazorg-einde 2026-05-01", "uitstroom 2026-05-02");
  dossier->uitstroomreden = stip_lijst_zoek (STIP_LIJST_UITSTROOMREDEN, "Afgerond");
  g_autoptr (StipPlaat) plaat = weg_van (dossier, "2026-05-12");
  g_autofree char *tekst = stip_plaat_to_text (plaat, FALSE);

  for (guint i = 0; i < plaat->delen->len; i++)
    g_assert_cmpint (deel (plaat, i)->staat, ==, STIP_PLAAT_KLAAR);
  g_assert_true (plaat->aangekomen);
  g_assert_nonnull (strstr (tekst, "U bent er"));
  g_assert_nonnull (strstr (tekst, "2\302\240maart"));
}

/* The code for a telephone bears the time and no name. */
static void
test_agenda (void)
{
  g_autoptr (StipDossier) dossier = DOSSIER ("aanmelding 2026-05-03");
  const StipGebeurtenisSoort *soort = stip_gebeurtenis_soort_zoek ("gesprek");

  dossier->consulent = g_strdup ("Joris Meijer");
  g_ptr_array_add (dossier->gebeurtenissen, stip_gebeurtenis_new (9, soort, dag ("2026-05-26"), 600, "geheim"));
  g_autoptr (StipPlaat) plaat = weg_van (dossier, "2026-05-12");
  g_assert_cmpstr (plaat->wanneer.tekst, ==, "dinsdag 26 mei, 10.00\302\240uur");
  g_assert_cmpstr (plaat->met.tekst, ==, "met Joris Meijer");
  g_assert_nonnull (strstr (plaat->agenda, "DTSTART:20260526T100000\r\n"));
  g_assert_null (strstr (plaat->agenda, "Joris"));
  g_assert_null (strstr (plaat->agenda, "geheim"));
}

static void
test_geld (void)
{
  static const StipPlaatAandeel zeven[] = { { "A", NULL, 4000 }, { "B", NULL, 3000 }, { "C", NULL, 2000 }, { "D", NULL, 1500 }, { "E", NULL, 1000 }, { "F", NULL, 999 }, { "G", NULL, 1 } };
  StipPlaatGeld                 geld = { 98000, 52000, 12500, zeven, G_N_ELEMENTS (zeven), FALSE };
  g_autoptr (StipPlaatWoorden) woorden = lees_plaat_woorden (STIP_PLAAT_UW_GELD, "nl");
  g_autoptr (StipProfiel) profiel = lees_profiel ("aalsmeer");
  StipPlaatOpdracht opdracht = { STIP_PLAAT_UW_GELD, woorden, NULL, profiel, NULL, NULL, &geld, NULL, FALSE, dag ("2026-05-12") };
  g_autoptr (StipPlaat) plaat = stip_plaat_new (&opdracht);
  StipGeld som = 0;

  g_assert_cmpuint (plaat->aandelen->len, ==, 5);
  for (guint i = 0; i < plaat->aandelen->len; i++)
    g_assert_true (stip_geld_add (som, ((StipPlaatDeel *)g_ptr_array_index (plaat->aandelen, i))->waarde, &som));
  g_assert_cmpint (som, ==, geld.aflossen);
  g_assert_cmpstr (((StipPlaatDeel *)g_ptr_array_index (plaat->aandelen, 4))->kop.tekst, ==, "en nog 3 andere");
  g_assert_cmpstr (plaat->binnen_geld.tekst, ==, "€\302\2401.625");
  geld.aflossen = 0;
  g_autoptr (StipPlaat) niets = stip_plaat_new (&opdracht);
  g_assert_cmpuint (niets->delen->len, ==, 2);
  g_assert_cmpstr (niets->wie.tekst, ==, "U betaalt nu geen geld terug.");
  g_assert_cmpuint (niets->aandelen->len, ==, 0);
}

/* Sentences of at most twelve words, in Dutch: what a resident reads. */
static void
count_words (const char *tekst, int kop, gboolean begin, gpointer data)
{
  g_auto (GStrv) zinnen = g_regex_split_simple ("[.?!] ", tekst, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT);

  for (char **zin = zinnen; *zin != NULL; zin++)
    {
      g_auto (GStrv) woorden = g_strsplit (*zin, " ", -1);
      if (g_strv_length (woorden) > 12)
        g_error ("“%s” has %u words", *zin, g_strv_length (woorden));
    }
}

static void
test_zinnen (void)
{
  for (StipPlaatSoort soort = STIP_PLAAT_DE_WEG; soort < STIP_PLAAT_AANTAL; soort++)
    {
      g_autoptr (StipPlaat) plaat = maak_plaat (soort, "nl", FALSE, -1);

      g_assert_cmpuint (plaat->delen->len, <=, 7);
      stip_plaat_foreach (plaat, FALSE, count_words, NULL);
      stip_plaat_foreach (plaat, TRUE, count_words, NULL);
    }
}

static void
test_proef (void)
{
  g_autoptr (StipPlaat) nl = maak_plaat (STIP_PLAAT_DE_WEG, "nl", FALSE, -1), ar = maak_plaat (STIP_PLAAT_DE_WEG, "ar", TRUE, -1);
  g_autofree char *tekst = stip_plaat_to_text (ar, FALSE);

  g_assert_null (nl->proef.tekst);
  g_assert_nonnull (strstr (tekst, "Proefvertaling"));
  g_assert_nonnull (strstr (tekst, "Uw weg naar een leven zonder schulden"));
}

static void
test_soorten (void)
{
  for (StipPlaatSoort soort = STIP_PLAAT_DE_WEG; soort < STIP_PLAAT_AANTAL; soort++)
    g_assert_cmpint (stip_plaat_soort_from_id (stip_plaat_soort_id (soort)), ==, soort);
  g_assert_cmpint (stip_plaat_soort_from_id ("anders"), ==, STIP_PLAAT_AANTAL);
  g_assert_cmpint (stip_plaat_soort_van_fase (STIP_FASE_STABILISATIE), ==, STIP_PLAAT_FASE_RUST);
  g_assert_cmpint (stip_plaat_soort_van_fase (STIP_FASE_AFGESLOTEN), ==, STIP_PLAAT_DE_WEG);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plaat/getallen", test_getallen);
  g_test_add_func ("/plaat/data", test_data);
  g_test_add_func ("/plaat/richting", test_richting);
  g_test_add_func ("/plaat/volledig", test_volledig);
  g_test_add_func ("/plaat/geweigerd", test_geweigerd);
  g_test_add_func ("/plaat/leeg", test_leeg);
  g_test_add_func ("/plaat/talen-geweigerd", test_talen_geweigerd);
  g_test_add_func ("/plaat/weg", test_weg);
  g_test_add_func ("/plaat/geen-stip", test_geen_stip);
  g_test_add_func ("/plaat/aangekomen", test_aangekomen);
  g_test_add_func ("/plaat/agenda", test_agenda);
  g_test_add_func ("/plaat/geld", test_geld);
  g_test_add_func ("/plaat/zinnen", test_zinnen);
  g_test_add_func ("/plaat/proef", test_proef);
  g_test_add_func ("/plaat/soorten", test_soorten);
  return g_test_run ();
}
