/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "render/stip-tijdlijn-tekst.h"
#include "render/stip-tijdlijn-woorden.h"
#include "tijdlijn-modellen.h"

static void
test_twin_golden (void)
{
  static const struct
  {
    const char *model, *bestand;
  } gevallen[] = {
    { "vera", "tijdlijn-vera-tweeling.txt" },
    { "vera-en", "tijdlijn-vera-en-tweeling.txt" },
    { "salma", "tijdlijn-salma-tweeling.txt" },
    { "leeg", "tijdlijn-leeg-tweeling.txt" },
    { "klaar", "tijdlijn-klaar-tweeling.txt" },
    { "gestopt", "tijdlijn-gestopt-tweeling.txt" },
    { "meekijk", "tijdlijn-meekijk-tweeling.txt" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autoptr (StipTijdlijn) model = tijdlijn_model_named (gevallen[i].model);
      g_autofree char *tekst = stip_tijdlijn_to_text (model);
      g_autofree char *pad = g_build_filename (g_getenv ("STIP_GOLDEN"), gevallen[i].bestand, NULL);
      g_autofree char *verwacht = NULL;
      g_autoptr (GError) error = NULL;

      if (g_getenv ("STIP_GOLDEN_UPDATE") != NULL)
        g_file_set_contents (pad, tekst, -1, &error);
      g_assert_no_error (error);
      g_file_get_contents (pad, &verwacht, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (tekst, ==, verwacht);
    }
}

/* The twin says everything: each event, term and phase on a line of its own. */
static void
test_twin_complete (void)
{
  guint32 seed = (guint32)g_test_rand_int ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  g_test_message ("seed %u", seed);
  for (int ronde = 0; ronde < 200; ronde++)
    {
      g_autoptr (StipTijdlijn) model = tijdlijn_model_random (rand);
      g_autofree char *tekst = stip_tijdlijn_to_text (model);
      guint            regels = 0, leeg = 0;

      for (const char *p = tekst; (p = strstr (p, "\n- ")) != NULL; p++)
        {
          regels++;
          leeg += g_str_has_prefix (p, model->taal == STIP_TAAL_NL ? "\n- niets\n" : "\n- none\n");
        }
      g_assert_cmpuint (regels - leeg, ==, model->fasen->len + model->gebeurtenissen->len + model->termijnen->len);
    }
}

static void
test_rest (void)
{
  static const struct
  {
    int         jaar, maand, dag;
    const char *nl, *en;
  } gevallen[] = {
    { 2028, 6, 1, "nog 2 jaar en 20 dagen", "2 years and 20 days left" },
    { 2026, 5, 13, "nog 1 dag", "1 day left" },
    { 2026, 6, 12, "nog 1 maand", "1 month left" },
    { 2027, 7, 30, "nog 1 jaar en 2 maanden", "1 year and 2 months left" },
    { 2026, 5, 12, NULL, NULL },
    { 2020, 1, 1, NULL, NULL },
  };
  StipDatum vandaag = stip_datum_new (2026, 5, 12);

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      StipDatum        tot = stip_datum_new (gevallen[i].jaar, gevallen[i].maand, gevallen[i].dag);
      g_autofree char *nl = stip_tijdlijn_rest (vandaag, tot, STIP_TAAL_NL);
      g_autofree char *en = stip_tijdlijn_rest (vandaag, tot, STIP_TAAL_EN);

      g_assert_cmpstr (nl, ==, gevallen[i].nl);
      g_assert_cmpstr (en, ==, gevallen[i].en);
    }
}

static void
test_short_dates (void)
{
  StipDatum        een = stip_datum_new (2026, 3, 3), twee = stip_datum_new (2026, 3, 9), drie = stip_datum_new (2026, 4, 1);
  g_autofree char *zelfde = stip_tijdlijn_periode_kort (een, een, STIP_TAAL_NL);
  g_autofree char *maand = stip_tijdlijn_periode_kort (een, twee, STIP_TAAL_NL);
  g_autofree char *over = stip_tijdlijn_periode_kort (een, drie, STIP_TAAL_EN);

  g_assert_cmpstr (zelfde, ==, "3\u00A0mrt");
  g_assert_cmpstr (maand, ==, "3–9\u00A0mrt");
  g_assert_cmpstr (over, ==, "3\u00A0Mar–1\u00A0Apr");
}

/* A note on several lines stays one item on one line; nothing of it is lost. */
static void
test_note_one_line (void)
{
  g_autoptr (StipTijdlijn) model = stip_tijdlijn_new (STIP_TAAL_NL, stip_datum_new (2026, 5, 12), "Dossier", NULL);
  const StipTijdlijnGebeurtenis moment = { 1, stip_datum_new (2026, 5, 1), 545, "gesprek", "gesprek", "Eerste regel\nTweede regel", FALSE, FALSE };
  g_autofree char              *zin = NULL;

  stip_tijdlijn_add_gebeurtenis (model, &moment);
  stip_tijdlijn_finish (model);
  zin = stip_tijdlijn_zin_gebeurtenis (model, 0);
  g_assert_cmpstr (zin, ==, "vr 1 mei, 9.05 uur: gesprek. Eerste regel Tweede regel.");
}

/* What runs until a day "runs" until then, and "ran" from the next day on. */
static void
test_ran_out (void)
{
  static const struct
  {
    int         dagen;
    const char *nl, *en;
  } gevallen[] = {
    { 1, "Bezwaar mogelijk: loopt tot en met wo 20 mei.", "Bezwaar mogelijk: runs up to and including Wed 20 May." },
    { 0, "Bezwaar mogelijk: loopt tot en met di 19 mei.", "Bezwaar mogelijk: runs up to and including Tue 19 May." },
    { -1, "Bezwaar mogelijk: liep tot en met ma 18 mei.", "Bezwaar mogelijk: ran up to and including Mon 18 May." },
  };
  StipDatum vandaag = stip_datum_new (2026, 5, 19);

  for (gsize i = 0; i < 2 * G_N_ELEMENTS (gevallen); i++)
    {
      StipTaal taal = i % 2 == 0 ? STIP_TAAL_NL : STIP_TAAL_EN;
      g_autoptr (StipTijdlijn) model = stip_tijdlijn_new (taal, vandaag, "Dossier", NULL);
      StipTijdlijnTermijn termijn = { .naam = (char *)"Bezwaar mogelijk", .datum = vandaag + gevallen[i / 2].dagen, .gehaald_op = STIP_DATUM_ONBEKEND, .looptijd = TRUE };

      stip_tijdlijn_add_termijn (model, &termijn);
      g_autofree char *zin = stip_tijdlijn_zin_termijn (model, 0);
      g_assert_cmpstr (zin, ==, taal == STIP_TAAL_NL ? gevallen[i / 2].nl : gevallen[i / 2].en);
    }
}

static void
test_days (void)
{
  static const struct
  {
    int              dagen;
    StipTermijnStaat staat;
    const char      *kort;
  } gevallen[] = {
    { 24, STIP_TERMIJN_LOPEND, "24 dagen" },
    { 1, STIP_TERMIJN_LOPEND, "1 dag" },
    { 0, STIP_TERMIJN_LOPEND, "vandaag" },
    { -1, STIP_TERMIJN_TE_LAAT, "1 dag te laat" },
    { -7, STIP_TERMIJN_TE_LAAT, "7 dagen te laat" },
    { 10, STIP_TERMIJN_OPGESCHORT, "opgeschort" },
  };
  g_autoptr (StipTijdlijn) model = stip_tijdlijn_new (STIP_TAAL_NL, stip_datum_new (2026, 5, 12), "Dossier", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      StipTijdlijnTermijn termijn = { .datum = model->vandaag + gevallen[i].dagen, .staat = gevallen[i].staat, .open = TRUE };
      g_autofree char    *kort = stip_tijdlijn_dagen (model, &termijn, TRUE);

      g_assert_cmpstr (kort, ==, gevallen[i].kort);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tijdlijn/tekst/twin-golden", test_twin_golden);
  g_test_add_func ("/tijdlijn/tekst/twin-complete", test_twin_complete);
  g_test_add_func ("/tijdlijn/tekst/rest", test_rest);
  g_test_add_func ("/tijdlijn/tekst/short-dates", test_short_dates);
  g_test_add_func ("/tijdlijn/tekst/note-one-line", test_note_one_line);
  g_test_add_func ("/tijdlijn/tekst/ran-out", test_ran_out);
  g_test_add_func ("/tijdlijn/tekst/days", test_days);
  return g_test_run ();
}
