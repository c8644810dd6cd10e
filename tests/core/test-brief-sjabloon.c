/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "core/stip-brief-sjabloon.h"

#include "hulp.h"

static StipBriefSjabloon *
lees_sjabloon (const StipBriefSoort *soort)
{
  gsize            lengte = 0;
  g_autofree char *naam = g_strconcat (soort->id, ".txt", NULL);
  g_autofree char *pad = g_strconcat ("../data/brieven/", naam, NULL);
  g_autofree char *inhoud = lees (pad, &lengte);
  g_autoptr (GError) error = NULL;
  StipBriefSjabloon *sjabloon = stip_brief_sjabloon_new_from_data (naam, inhoud, lengte, &error);

  g_assert_no_error (error);
  return sjabloon;
}

/* Every kind has its template, its twin, and can be filled in; nothing of the template's signs stays. */
static void
test_alle (void)
{
  gsize                 aantal = 0;
  const StipBriefSoort *soorten = stip_brief_soorten (&aantal);
  g_autoptr (StipBriefWaarden) waarden = stip_brief_waarden_new_voorbeeld ();

  g_assert_cmpuint (aantal, ==, 20);
  for (gsize i = 0; i < aantal; i++)
    {
      g_autoptr (StipBriefSjabloon) sjabloon = lees_sjabloon (&soorten[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (StipBrief) brief = stip_brief_sjabloon_fill (sjabloon, waarden, &error);
      g_assert_no_error (error);
      g_autofree char *tekst = stip_brief_dup_tekst (brief);
      g_assert_null (strpbrk (tekst, "{}[]"));
      g_assert_nonnull (strstr (tekst, "Met vriendelijke groet,"));
      g_assert_true (soorten[i].inwoner == (stip_brief_soort_tweeling (&soorten[i]) == NULL));
    }
}

/* The lesson of the DUO case (domain.md 3.5): a creditor who is asked to agree sees every debt that is left out, and why. */
static void
test_buiten (void)
{
  static const char *const soorten[] = { "voorstel", "heroverweging", "dwangakkoord" };
  g_autoptr (StipBriefWaarden) waarden = stip_brief_waarden_new_voorbeeld ();

  for (gsize i = 0; i < G_N_ELEMENTS (soorten); i++)
    {
      g_autoptr (StipBriefSjabloon) sjabloon = lees_sjabloon (stip_brief_soort_zoek (soorten[i]));
      g_autoptr (StipBrief) brief = stip_brief_sjabloon_fill (sjabloon, waarden, NULL);
      g_autofree char *tekst = stip_brief_dup_tekst (brief);
      g_assert_nonnull (strstr (tekst, "DUO, studieschuld; aflossing opgeschort, buiten de regeling (Fw art. 299a); € 11.402,18\n"));
      g_assert_nonnull (strstr (tekst, "Webwinkel Zeven; concurrent; € 1.214,60; € 148,79; 12,25 %\n"));
      g_assert_nonnull (strstr (tekst, "Samen; ; € 24.310,55; € 3.240,00; \n"));
    }
}

static void
assert_geweigerd (const char *naam, const char *data, gssize lengte, const char *begin, const char *wat)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (stip_brief_sjabloon_new_from_data (naam, data, lengte < 0 ? strlen (data) : (gsize)lengte, &error));
  g_assert_error (error, STIP_BRIEF_ERROR, STIP_BRIEF_ERROR_ONGELDIG);
  if (!g_str_has_prefix (error->message, begin) || strstr (error->message, wat) == NULL)
    g_error ("“%s” is not “%s ... %s”", error->message, begin, wat);
}

static void
test_geweigerd (void)
{
#define GOED "Onderwerp: x {telefoon}\n\nBeste {aanhef},\n\n{schuldeiser}\n"
  const char *naam = "weigering-inwoner.txt", *fout = "Onderwerp: x\n\ncaf\xe9\n";

  assert_geweigerd ("bestaat-niet.txt", GOED, -1, "bestaat-niet.txt: ", "zo heet geen brief");
  assert_geweigerd ("weigering-inwoner.ini", GOED, -1, "weigering-inwoner.ini: ", "zo heet geen brief");
  assert_geweigerd (naam, "", -1, "weigering-inwoner.txt, regel 1: ", "Onderwerp");
  assert_geweigerd (naam, "# alleen een opmerking\n", -1, "weigering-inwoner.txt, regel 1: ", "Onderwerp");
  assert_geweigerd (naam, "Beste lezer\n" GOED, -1, "weigering-inwoner.txt, regel 1: ", "Onderwerp");
  assert_geweigerd (naam, GOED "# uitleg\n\n{onbekend}\n", -1, "weigering-inwoner.txt, regel 8: ", "“{onbekend}”");
  assert_geweigerd (naam, GOED "{telefoon\n", -1, "weigering-inwoner.txt, regel 6: ", "“{”");
  assert_geweigerd (naam, GOED "telefoon}\n", -1, "weigering-inwoner.txt, regel 6: ", "“}”");
  assert_geweigerd (naam, GOED "[tabel anders]\n", -1, "weigering-inwoner.txt, regel 6: ", "[tabel anders]");
  assert_geweigerd (naam, GOED "[als anders] iets\n", -1, "weigering-inwoner.txt, regel 6: ", "[als anders]");
  assert_geweigerd (naam, "Onderwerp: {anders}\n", -1, "weigering-inwoner.txt, regel 1: ", "“{anders}”");
  assert_geweigerd (naam, "Onderwerp: x {telefoon}\n\nBeste {aanhef},\n", -1, "weigering-inwoner.txt, regel 3: ", "“{schuldeiser}” ontbreekt");
  assert_geweigerd ("voorstel.txt", "Onderwerp: x\n\n{inwoner} {kenmerk} {opgave} {aanbod} {aanbod_percentage} {regeling} {grond} {maanden} {antwoord_voor}\n[tabel verdeling]\n", -1,
                    "voorstel.txt, regel 4: ", "“[tabel buiten]” ontbreekt");
  assert_geweigerd (naam, fout, -1, "weigering-inwoner.txt, regel 3: ", "UTF-8");
  assert_geweigerd (naam, "Onderwerp: een\0twee", 19, "weigering-inwoner.txt, regel 1: ", "UTF-8");
}

static StipBrief *
vul (const char *data, StipBriefWaarden *waarden, GError **error)
{
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipBriefSjabloon) sjabloon = stip_brief_sjabloon_new_from_data ("weigering-inwoner.txt", data, strlen (data), &fout);

  g_assert_no_error (fout);
  return stip_brief_sjabloon_fill (sjabloon, waarden, error);
}

/* What cannot be filled in is asked for, by file and line, unless the line says that it may be left out. */
static void
test_waarde (void)
{
  g_autoptr (StipBriefWaarden) waarden = stip_brief_waarden_new_voorbeeld ();
  g_autoptr (GError) error = NULL;

  stip_brief_waarden_set (waarden, "afspraak", NULL);
  g_autoptr (StipBrief) brief = vul (GOED "[als afspraak] Kom op {afspraak}.\n[als telefoon] Bel {telefoon}.\n", waarden, &error);
  g_assert_no_error (error);
  g_autofree char *tekst = stip_brief_dup_tekst (brief);
  g_assert_null (strstr (tekst, "Kom op"));
  g_assert_nonnull (strstr (tekst, "\nBel 0123 45 67 89.\n"));

  g_assert_null (vul (GOED "\nKom op {afspraak}.\n", waarden, &error));
  g_assert_error (error, STIP_BRIEF_ERROR, STIP_BRIEF_ERROR_WAARDE);
  g_assert_true (g_str_has_prefix (error->message, "weigering-inwoner.txt, regel 7: "));
  g_assert_nonnull (strstr (error->message, "{afspraak}"));
}

/* A line with a condition is part of its paragraph, and takes no other line with it. */
static void
test_regel_in_alinea (void)
{
  g_autoptr (StipBriefWaarden) waarden = stip_brief_waarden_new_voorbeeld ();
  const char *sjabloon = GOED "[als afspraak] Kom op {afspraak}.\nDaarna niet.\n\n[als start] Begin.\n[als einde] Eind.\n";
  g_autoptr (StipBrief) met = vul (sjabloon, waarden, NULL);
  g_autofree char *alles = stip_brief_dup_tekst (met);
  stip_brief_waarden_set (waarden, "afspraak", NULL);
  stip_brief_waarden_set (waarden, "start", NULL);
  g_autoptr (StipBrief) zonder = vul (sjabloon, waarden, NULL);
  g_autofree char *minder = stip_brief_dup_tekst (zonder);

  g_assert_true (g_str_has_suffix (alles, "\n\nWebwinkel Zeven\nKom op donderdag 28 mei, half 11.\nDaarna niet.\n\nBegin.\nEind.\n"));
  g_assert_true (g_str_has_suffix (minder, "\n\nWebwinkel Zeven\nDaarna niet.\n\nEind.\n"));
}

/* A value is never searched for placeholders again. */
static void
test_waarde_met_haak (void)
{
  g_autoptr (StipBriefWaarden) waarden = stip_brief_waarden_new_voorbeeld ();

  stip_brief_waarden_set (waarden, "schuldeiser", "{telefoon} [tabel buiten]");
  g_autoptr (StipBrief) brief = vul (GOED, waarden, NULL);
  g_autofree char *tekst = stip_brief_dup_tekst (brief);
  g_assert_nonnull (strstr (tekst, "\n{telefoon} [tabel buiten]\n"));
}

static void
test_blokken (void)
{
  static const StipBriefBlokSoort verwacht[] = { STIP_BRIEF_ALINEA, STIP_BRIEF_ALINEA, STIP_BRIEF_KOP, STIP_BRIEF_PUNT, STIP_BRIEF_PUNT, STIP_BRIEF_TABEL, STIP_BRIEF_HANDTEKENING, STIP_BRIEF_ALINEA };
  g_autoptr (StipBriefWaarden) waarden = stip_brief_waarden_new_voorbeeld ();
  g_autoptr (StipBrief) brief = vul ("\xEF\xBB\xBF# met BOM en regeleinden van Windows\r\nOnderwerp: x {telefoon}\r\n\r\nBeste {aanhef},\r\n\r\n{schuldeiser}\r\n= Kop\r\n- een\r\n- twee\r\n[tabel buiten]\r\n[handtekening]\r\neen\r\ntwee", waarden, NULL);

  g_assert_cmpuint (brief->blokken->len, ==, G_N_ELEMENTS (verwacht));
  for (guint i = 0; i < brief->blokken->len; i++)
    g_assert_cmpint (((const StipBriefBlok *)g_ptr_array_index (brief->blokken, i))->soort, ==, verwacht[i]);
  g_assert_cmpstr (((const StipBriefBlok *)g_ptr_array_index (brief->blokken, 7))->tekst, ==, "een\ntwee");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/brief-sjabloon/alle", test_alle);
  g_test_add_func ("/brief-sjabloon/buiten", test_buiten);
  g_test_add_func ("/brief-sjabloon/geweigerd", test_geweigerd);
  g_test_add_func ("/brief-sjabloon/waarde", test_waarde);
  g_test_add_func ("/brief-sjabloon/regel-in-alinea", test_regel_in_alinea);
  g_test_add_func ("/brief-sjabloon/waarde-met-haak", test_waarde_met_haak);
  g_test_add_func ("/brief-sjabloon/blokken", test_blokken);
  return g_test_run ();
}
