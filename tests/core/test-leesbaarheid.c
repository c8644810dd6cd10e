/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <math.h>
#include <string.h>

#include "taal.h"

/* --- sentences --- */

/* The words of each sentence, "3 4 2", of the text. */
static char *
zinslengten (const char *tekst)
{
  g_autoptr (StipTaalregels) regels = lees_taalregels ();
  g_autoptr (StipZinnen) zinnen = stip_zinnen_new (regels, tekst, strlen (tekst));
  g_autoptr (GString) uit = g_string_new (NULL);

  for (guint i = 0; i < zinnen->zinnen->len; i++)
    g_string_append_printf (uit, "%s%u", i > 0 ? " " : "", g_array_index (zinnen->zinnen, StipLeeszin, i).aantal);
  return g_strdup (uit->str);
}

static void
test_zinnen (void)
{
  static const struct
  {
    const char *tekst, *lengten;
  } gevallen[] = {
    { "", "" },
    { "...", "" },
    { "Bel ons", "2" },
    { "Bel ons. Wij helpen u.", "2 3" },
    { "Lukt dat niet? Bel ons! Dan komen wij.", "3 2 3" },
    { "Volgens art. 4 lid 1 Wgs mag dat.", "8" },
    { "Dat staat in art. 4 lid 1. Lees het na.", "7 3" },
    { "Dhr. De Vries en mevr. Bakker helpen u.", "8" },
    { "Bel J. de Vries. Hij helpt u.", "4 3" },
    { "Neem uw pas e.d. mee.", "5" },
    { "Neem uw pas mee, uw brieven enz. Dat helpt ons.", "7 3" },
    { "U betaalt € 1.350,00 per maand. Dat is veel.", "5 3" },
    { "U betaalt 75 euro p.m. aan ons.", "7" },
    { "Kom op 14-3-2026 om 10.30 uur. Neem iemand mee.", "6 3" },
    { "Kom op vr. 14 mei 2026. Neem iemand mee.", "6 3" },
    { "Bel 0123 45 67 89. Wij helpen u.", "5 3" },
    { "Mail info@stip.example of kijk op www.stip.example. Wij helpen u.", "6 3" },
    { "Wsnp en vtlb zijn moeilijk. U hoeft dat niet te weten.", "5 6" },
    { "Neem mee: 1. uw paspoort; 2. uw brieven; 3. uw loonstrook.", "8" },
    { "Neem mee:\n- uw paspoort,\n- uw brieven.\nTot dan.", "6 2" },
    { "Neem mee:\n\n1. uw paspoort\n2. uw brieven\n\nTot dan.", "6 2" },
    { "Wat doet u?\n1. Bel ons.\n2. Lees de brief.\n", "3 2 3" },
    { "Wat doet u?\n• Bel ons\n• Lees de brief\n", "3 2 3" },
    { "Uw afspraak\nU praat met Robin.", "2 4" },
    { "Dit is een lange regel die vol is en daarom op de volgende regel\nverder gaat. Klaar.", "16 1" },
    { "Dit is een lange regel die vol is en daarom verder gaat bij meneer\nBakker. Klaar.", "15 1" },
    { "Kop zonder punt\n\nDe tekst.", "3 2" },
    { "Wij zeggen: “Kom maar.” Dan komt u.", "4 3" },
    { "Hij zei \"Kom maar.\" en ging weg.", "7" },
    { "'s Ochtends belt u. 's Middags komt u.", "4 4" },
    { "Huur- en zorgtoeslag komen zo. Wacht even...", "5 2" },
    { "Dag {naam}. U praat met {consulent}.", "2 4" },
    { "Een zin.Nog een zin.", "2 3" },
    { "Het is zo. Wij doen het.", "3 3" },
    { "Ik ben Jan. Ik help u.", "3 3" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autofree char *lengten = zinslengten (gevallen[i].tekst);
      if (!g_str_equal (lengten, gevallen[i].lengten))
        g_error ("“%s”: %s, expected %s", gevallen[i].tekst, lengten, gevallen[i].lengten);
    }
}

/* --- figures --- */

/* Counted by hand: 3 + 5 words, 4 + 6 syllables, one word of more than 6 letters. */
static void
test_cijfers (void)
{
  const char *tekst = "Wij helpen u. Bel ons als u betaalde.";
  g_autoptr (StipLeesbaarheid) cijfers = meet (tekst, strlen (tekst));

  g_assert_cmpuint (cijfers->zinnen, ==, 2);
  g_assert_cmpuint (cijfers->woorden, ==, 8);
  g_assert_cmpuint (cijfers->lettergrepen, ==, 11);
  g_assert_cmpuint (cijfers->langste_zin, ==, 5);
  g_assert_cmpuint (cijfers->lange_woorden, ==, 1);
  g_assert_cmpfloat_with_epsilon (cijfers->woorden_per_zin, 4, 1e-9);
  g_assert_cmpfloat_with_epsilon (cijfers->flesch_douma, 206.84 - 0.77 * 137.5 - 0.93 * 4, 1e-9);
  g_assert_cmpfloat_with_epsilon (cijfers->brouwer, 195 - 2.0 / 3 * 137.5 - 2 * 4, 1e-9);
  g_assert_cmpfloat_with_epsilon (cijfers->lix, 4 + 12.5, 1e-9);
  g_assert_true (stip_leesbaarheid_is_goed (cijfers));
}

static void
test_leeg (void)
{
  static const char *const teksten[] = { "", " \n\t", "?!", "- \n- \n", "\n\n\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (teksten); i++)
    {
      g_autoptr (StipLeesbaarheid) cijfers = meet (teksten[i], strlen (teksten[i]));
      g_assert_cmpuint (cijfers->zinnen + cijfers->woorden + cijfers->lettergrepen + cijfers->punten->len, ==, 0);
      g_assert_true (cijfers->flesch_douma == 0 && cijfers->lix == 0 && cijfers->woorden_per_zin == 0);
      g_assert_false (stip_leesbaarheid_is_goed (cijfers));
    }
}

/* --- what is pointed at --- */

/* One line per point: kind, the words, the plain word. */
static char *
wijs_aan (const char *tekst)
{
  static const char *const soorten[] = { "jargon", "lang", "lijdend", "tang" };
  g_autoptr (StipLeesbaarheid) cijfers = meet (tekst, strlen (tekst));
  GString *uit = g_string_new (NULL);

  for (guint i = 0; i < cijfers->punten->len; i++)
    {
      const StipLeesPunt *punt = g_ptr_array_index (cijfers->punten, i);
      g_autofree char    *woorden = g_utf8_substring (tekst, punt->begin, punt->einde);
      g_string_append_printf (uit, "%s: %s", soorten[punt->soort], woorden);
      if (punt->gewoon != NULL)
        g_string_append_printf (uit, " %s %s", punt->vervangbaar ? "->" : "=", punt->gewoon);
      if (punt->woord != NULL)
        g_assert_cmpstr (punt->woord, ==, woorden);
      g_string_append_c (uit, '\n');
    }
  return g_string_free (uit, FALSE);
}

static void
assert_aanwijzingen (const char *tekst, const char *verwacht)
{
  g_autofree char *uit = wijs_aan (tekst);
  g_assert_cmpstr (uit, ==, verwacht);
}

static void
test_jargon (void)
{
  assert_aanwijzingen ("U krijgt een aanmaning.", "jargon: aanmaning -> brief dat u nog moet betalen\n");
  assert_aanwijzingen ("Één MINNELIJK traject.", "jargon: MINNELIJK traject -> plan met de bedrijven\n"); /* the longest */
  assert_aanwijzingen ("Het is minnelijk, traject of niet.", "jargon: minnelijk -> zonder de rechter\njargon: traject -> plan met stappen\n");
  assert_aanwijzingen ("Wij rekenen uw vtlb uit.", "jargon: vtlb = het geld dat u mag houden om van te leven\n");
  assert_aanwijzingen ("Dag {consulent} en {schuldeiser}.", ""); /* what is filled in is no word */
  assert_aanwijzingen ("Wij helpen u met de schulden.", "");
}

/* A text may use a word that it explains, there or before; a word that it uses first and explains later is marked. */
static void
test_uitgelegd (void)
{
  assert_aanwijzingen ("Uw vtlb (het geld dat u mag houden) is genoeg. Uw vtlb blijft zo.", "");
  assert_aanwijzingen ("Het geld dat u mag houden (vtlb) is genoeg.", "");
  assert_aanwijzingen ("U krijgt nazorg. Dat is hulp na afloop.", "");
  assert_aanwijzingen ("U gaat aflossen. U betaalt elke maand geld terug.", "");
  assert_aanwijzingen ("Uw vtlb is hoog. Een vtlb (het geld dat u mag houden) helpt.", "jargon: vtlb = het geld dat u mag houden om van te leven\n");
}

static void
test_lange_zin (void)
{
  assert_aanwijzingen ("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien", "");
  assert_aanwijzingen ("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien 16.",
                       "lang: een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien 16\n");
}

static void
test_hints (void)
{
  assert_aanwijzingen ("De huur wordt door ons betaald.", "lijdend: wordt door ons betaald\n");
  assert_aanwijzingen ("U weet dat u gevraagd werd.", "lijdend: gevraagd werd\n");
  assert_aanwijzingen ("Het wordt later, en u bent gevraagd.", ""); /* another clause */
  assert_aanwijzingen ("U wordt een bericht.", "");
  assert_aanwijzingen ("Wij hebben u op maandag een brief over de huur gestuurd.", "tang: hebben u op maandag een brief over de huur gestuurd\n");
  assert_aanwijzingen ("Wij hebben u maandag een brief gestuurd.", "");
  assert_aanwijzingen ("Betaal de in de brief genoemde huur.", "tang: de in de brief\n");
  assert_aanwijzingen ("U kunt het bij ons melden.", "");
}

/* --- whatever comes --- */

static void
test_geen_utf8 (void)
{
  static const char *const fouten[][2] = { { "caf\xe9", "regel 1:" }, { "een\ntwee\n\xff\xfe", "regel 3:" }, { "\xc3", "regel 1:" }, { "\xed\xa0\x80", "regel 1:" } };
  g_autoptr (StipTaalregels) regels = lees_taalregels ();
  g_autoptr (StipJargonlijst) jargon = lees_jargon ();

  for (gsize i = 0; i < G_N_ELEMENTS (fouten); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_null (stip_leesbaarheid_new ("brief.txt", fouten[i][0], strlen (fouten[i][0]), regels, jargon, &error));
      g_assert_error (error, STIP_TAAL_ERROR, STIP_TAAL_ERROR_TEKST);
      g_assert_nonnull (strstr (error->message, fouten[i][1]));
      g_assert_true (g_str_has_prefix (error->message, "brief.txt: "));
      g_assert_null (strstr (error->message, "caf"));
    }
  g_autoptr (GError) error = NULL;
  g_assert_null (stip_leesbaarheid_new ("brief.txt", "een\0twee", 8, regels, jargon, &error));
  g_assert_error (error, STIP_TAAL_ERROR, STIP_TAAL_ERROR_TEKST);
}

static void
test_lang_woord (void)
{
  g_autofree char *letters = g_strnfill (200, 'a'), *medeklinkers = g_strnfill (200, 'b'), *cijfers = g_strnfill (200, '7');
  g_autoptr (StipLeesbaarheid) a = meet (letters, 200);
  g_autoptr (StipLeesbaarheid) b = meet (medeklinkers, 200);
  g_autoptr (StipLeesbaarheid) c = meet (cijfers, 200);

  g_assert_cmpuint (a->woorden + b->woorden + c->woorden, ==, 3);
  g_assert_cmpuint (a->lettergrepen, ==, 100); /* aa aa aa */
  g_assert_cmpuint (b->lettergrepen, ==, 200);
  g_assert_cmpuint (c->lettergrepen, ==, 400);
  g_assert_true (isfinite (a->flesch_douma) && isfinite (a->brouwer) && isfinite (a->lix));
}

static void
assert_samenhang (const char *tekst, gsize lengte)
{
  g_autoptr (StipLeesbaarheid) cijfers = meet (tekst, lengte);
  guint tekens = (guint)g_utf8_strlen (tekst, (gssize)lengte), vorig = 0;

  g_assert_cmpuint (cijfers->zinnen, <=, cijfers->woorden);
  g_assert_cmpuint (cijfers->woorden, <=, cijfers->lettergrepen);
  g_assert_cmpuint (cijfers->lange_woorden, <=, cijfers->woorden);
  g_assert_cmpuint (cijfers->langste_zin, <=, cijfers->woorden);
  g_assert_true (cijfers->woorden == 0 || cijfers->langste_zin >= cijfers->woorden_per_zin);
  for (guint i = 0; i < cijfers->punten->len; i++)
    {
      const StipLeesPunt *punt = g_ptr_array_index (cijfers->punten, i);
      g_assert_cmpuint (punt->begin, >=, vorig);
      g_assert_cmpuint (punt->begin, <, punt->einde);
      g_assert_cmpuint (punt->einde, <=, tekens);
      vorig = punt->begin;
    }
}

/* Texts thrown together: whatever they are, the figures agree with each other and every point lies in the text. */
static void
test_toeval (void)
{
  static const char *const stukken[] = { "a", "Een", "vtlb", "minnelijk", "traject", "aflossing", "{naam}", "{", "}", "(", ")", "'s", "'", "’", "“", "”", ".", "...", "…", "!",
                                         "?", ",", ";", ":", "-", "–", "•", "*", "1", "1.", "a)", "12.50", "€", " ", " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u00AD",
                                         "ë", "e\u0308", "\u0308", "é", "ǅ", "ß", "漢", "البلدية", "😀", "art", "art.", "enz.", "wordt", "gevraagd", "de", "door", "_", "@", "/" };
  const guint              rondes = g_test_slow () ? 200000 : 4000;

  for (guint i = 0; i < rondes; i++)
    {
      g_autoptr (GString) tekst = g_string_new (NULL);
      int n = g_test_rand_int_range (0, 60);
      for (int k = 0; k < n; k++)
        {
          g_string_append (tekst, stukken[g_test_rand_int_range (0, G_N_ELEMENTS (stukken))]);
          if (g_test_rand_int_range (0, 2) == 0)
            g_string_append_c (tekst, ' ');
        }
      assert_samenhang (tekst->str, tekst->len);
    }
}

/* --- the list of jargon --- */

static void
assert_geweigerd (const char *data, const char *plaats)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (stip_jargonlijst_new_from_data ("jargon.ini", data, strlen (data), &error));
  g_assert_error (error, STIP_TAAL_ERROR, STIP_TAAL_ERROR_ONGELDIG);
  if (!g_str_has_prefix (error->message, plaats))
    g_error ("“%s” does not begin with “%s”", error->message, plaats);
}

static void
test_jargon_geweigerd (void)
{
  assert_geweigerd ("geen sleutelbestand", "jargon.ini: ");
  assert_geweigerd ("[Vervang]\naflossen=\n", "jargon.ini [Vervang] aflossen: ");
  assert_geweigerd ("[Vervang]\naflossen=terug |\n", "jargon.ini [Vervang] aflossen: ");
  assert_geweigerd ("[Vervang]\nAflossen=terug\n[Leg uit]\naflossen=terug\n", "jargon.ini [Leg uit] aflossen: ");
  assert_geweigerd ("[Leg uit]\nboedel / =spullen\n", "jargon.ini [Leg uit] boedel /: ");
  assert_geweigerd ("[Anders]\na=b\n", "jargon.ini [Anders] (groep): ");
}

/* The plain words must be plain themselves. */
static void
test_jargon_gewoon (void)
{
  g_autoptr (GKeyFile) bestand = g_key_file_new ();
  g_autofree char *inhoud = lees ("../data/taal/jargon.ini", NULL);
  g_autoptr (StipJargonlijst) jargon = lees_jargon ();
  g_assert_true (g_key_file_load_from_data (bestand, inhoud, -1, G_KEY_FILE_NONE, NULL));
  g_auto (GStrv) groepen = g_key_file_get_groups (bestand, NULL);

  g_assert_cmpuint (stip_jargonlijst_aantal (jargon), >=, 300);
  for (char **groep = groepen; *groep != NULL; groep++)
    {
      g_auto (GStrv) sleutels = g_key_file_get_keys (bestand, *groep, NULL, NULL);
      for (char **sleutel = sleutels; *sleutel != NULL; sleutel++)
        {
          g_autofree char *waarde = g_key_file_get_string (bestand, *groep, *sleutel, NULL);
          g_auto (GStrv) delen = g_strsplit (waarde, "|", -1);
          g_autoptr (StipLeesbaarheid) cijfers = meet (delen[0], strlen (delen[0]));
          if (stip_leesbaarheid_tel (cijfers, STIP_LEES_JARGON) > 0 || cijfers->langste_zin > STIP_LEES_ZIN_MAX)
            g_error ("[%s] %s is explained with “%s”", *groep, *sleutel, delen[0]);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/leesbaarheid/zinnen", test_zinnen);
  g_test_add_func ("/leesbaarheid/cijfers", test_cijfers);
  g_test_add_func ("/leesbaarheid/leeg", test_leeg);
  g_test_add_func ("/leesbaarheid/jargon", test_jargon);
  g_test_add_func ("/leesbaarheid/uitgelegd", test_uitgelegd);
  g_test_add_func ("/leesbaarheid/lange-zin", test_lange_zin);
  g_test_add_func ("/leesbaarheid/hints", test_hints);
  g_test_add_func ("/leesbaarheid/geen-utf8", test_geen_utf8);
  g_test_add_func ("/leesbaarheid/lang-woord", test_lang_woord);
  g_test_add_func ("/leesbaarheid/toeval", test_toeval);
  g_test_add_func ("/leesbaarheid/jargonlijst/geweigerd", test_jargon_geweigerd);
  g_test_add_func ("/leesbaarheid/jargonlijst/gewoon", test_jargon_gewoon);
  return g_test_run ();
}
