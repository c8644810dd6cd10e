/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-verdeling.h"

#include "hulp.h"

#define NB "\u00a0"

static void
add_posts (GArray *posten, GArray *verwacht, const char *bedragen, const char *uit, StipRang rang)
{
  g_auto (GStrv) in = g_strsplit (bedragen, ",", -1), out = g_strsplit (uit, ",", -1);

  for (gsize i = 0; in[i] != NULL && !g_str_equal (in[i], "-"); i++)
    {
      StipVerdeelpost post = { g_ascii_strtoll (in[i], NULL, 10), rang, 0 };
      StipGeld        krijgt = g_ascii_strtoll (out[i], NULL, 10);
      g_array_append_val (posten, post);
      g_array_append_val (verwacht, krijgt);
    }
}

/* To four decimals, as the vectors have it. */
static void
assert_percentage (StipBreuk breuk, const char *verwacht)
{
  if (g_str_equal (verwacht, "-"))
    {
      g_assert_false (stip_breuk_is_bekend (breuk));
      return;
    }
  gint64           fijn = (gint64)(((__int128)breuk.teller * 2000000 + breuk.noemer) / ((__int128)2 * breuk.noemer));
  g_autofree char *werkelijk = g_strdup_printf ("%d.%04d", (int)(fijn / 10000), (int)(fijn % 10000));
  g_assert_cmpstr (werkelijk, ==, verwacht);
}

static void
test_vectoren (void)
{
  g_autoptr (GPtrArray) rijen = lees_rijen ("fixtures/verdeling.tsv");

  g_assert_cmpint (rijen->len, ==, 9);
  for (guint i = 0; i < rijen->len; i++)
    {
      char **rij = g_ptr_array_index (rijen, i);
      g_autoptr (GArray) posten = g_array_new (FALSE, TRUE, sizeof (StipVerdeelpost)), verwacht = g_array_new (FALSE, TRUE, sizeof (StipGeld));
      g_autoptr (GError) error = NULL;
      StipGeld bedrag = g_ascii_strtoll (rij[0], NULL, 10), som = 0;

      g_test_message ("%s", rij[7]);
      add_posts (posten, verwacht, rij[1], rij[3], STIP_RANG_PREFERENT);
      add_posts (posten, verwacht, rij[2], rij[4], STIP_RANG_CONCURRENT);
      g_autoptr (StipVerdeling) v = stip_verdeling_new (bedrag, (StipVerdeelpost *)posten->data, posten->len, &error);
      g_assert_no_error (error);
      for (gsize j = 0; j < v->aantal; j++)
        {
          g_assert_cmpint (v->uitkeringen[j].bedrag, ==, g_array_index (verwacht, StipGeld, j));
          som += v->uitkeringen[j].bedrag;
        }
      g_assert_cmpint (v->uitgekeerd, ==, som);
      g_assert_cmpint (v->rest, ==, bedrag - som);
      assert_percentage (v->preferent, rij[5]);
      assert_percentage (v->concurrent, rij[6]);
    }
}

#define P(centen)                  \
  {                                \
    centen, STIP_RANG_PREFERENT, 0 \
  }
#define C(centen)                   \
  {                                 \
    centen, STIP_RANG_CONCURRENT, 0 \
  }
#define Z(centen, waarde)               \
  {                                     \
    centen, STIP_RANG_ZEKERHEID, waarde \
  }

typedef struct
{
  const char     *naam;
  StipGeld        bedrag;
  gsize           aantal;
  StipVerdeelpost posten[4];
  StipGeld        uit[4], gedekt[4], rest;
  const char     *pct[4];
  const char     *uitleg[4];
} StipGeval;

static const StipGeval gevallen[] = {
  { .naam = "no claims: all of it goes back", .bedrag = 500, .rest = 500 },
  { .naam = "nothing and nobody" },
  { .naam = "one claim", .bedrag = 500, .aantal = 1, .posten = { C (2000) }, .uit = { 500 }, .pct = { "25,00" }, .uitleg = { "Concurrent: 25,00 % van €" NB "20,00, naar verhouding van alle vorderingen; dat is €" NB "5,00." } },
  { .naam = "one preferent claim", .bedrag = 500, .aantal = 1, .posten = { P (2000) }, .uit = { 500 }, .pct = { "25,00" }, .uitleg = { "Preferent: 25,00 % van €" NB "20,00, naar verhouding van alle preferente vorderingen; dat is €" NB "5,00." } },
  { .naam = "a claim of nothing", .bedrag = 500, .aantal = 2, .posten = { C (0), C (1000) }, .uit = { 0, 500 }, .pct = { "0,00", "50,00" }, .uitleg = { "De vordering is nul, dus er is niets uit te keren.", NULL } },
  { .naam = "only claims of nothing", .bedrag = 500, .aantal = 2, .posten = { P (0), C (0) }, .rest = 500, .pct = { "0,00", "0,00" } },
  { .naam = "double percentage", .bedrag = 135000, .aantal = 2, .posten = { P (300000), C (1200000) }, .uit = { 45000, 90000 }, .pct = { "15,00", "7,50" }, .uitleg = { "Preferent: 15,00 % van €" NB "3.000,00, het dubbele van de 7,50 % voor concurrente vorderingen; dat is €" NB "450,00.", "Concurrent: 7,50 % van €" NB "12.000,00, de helft van het percentage voor preferente vorderingen; dat is €" NB "900,00." } },
  { .naam = "rounded, and it says so", .bedrag = 100, .aantal = 3, .posten = { C (1000), C (1000), C (1000) }, .uit = { 34, 33, 33 }, .pct = { "3,33", "3,33", "3,33" }, .uitleg = { "Concurrent: 3,33 % van €" NB "10,00, naar verhouding van alle vorderingen; dat is €" NB "0,34, afgerond op hele centen." } },
  { .naam = "ties in list order, whatever the rank", .bedrag = 1, .aantal = 3, .posten = { C (200), P (100), C (200) }, .uit = { 1, 0, 0 }, .pct = { "0,17", "0,33", "0,17" } },
  { .naam = "exactly at 100 % preferent", .bedrag = 150, .aantal = 2, .posten = { P (100), C (100) }, .uit = { 100, 50 }, .pct = { "100,00", "50,00" } },
  { .naam = "preferent in full", .bedrag = 180000, .aantal = 2, .posten = { P (100000), C (100000) }, .uit = { 100000, 80000 }, .pct = { "100,00", "80,00" }, .uitleg = { "Preferent: de hele vordering van €" NB "1.000,00, want het dubbele percentage komt boven de 100 %.", "Concurrent: 80,00 % van €" NB "1.000,00, uit wat er na de preferente vorderingen over is; dat is €" NB "800,00." } },
  { .naam = "more than enough", .bedrag = 1000, .aantal = 2, .posten = { P (100), C (200) }, .uit = { 100, 200 }, .rest = 700, .pct = { "100,00", "100,00" }, .uitleg = { "Er is genoeg voor alle vorderingen, dus de hele vordering van €" NB "1,00.", NULL } },
  { .naam = "nothing to distribute", .bedrag = 0, .aantal = 2, .posten = { P (100), C (200) }, .pct = { "0,00", "0,00" }, .uitleg = { "Er is niets te verdelen, dus de vordering van €" NB "1,00 krijgt €" NB "0,00.", NULL } },
  { .naam = "secured: covered first, the rest concurrent", .bedrag = 1000, .aantal = 3, .posten = { C (400), Z (900, 500), P (300) }, .uit = { 143, 643, 214 }, .gedekt = { 0, 500, 0 }, .pct = { "35,71", "71,44", "71,43" }, .uitleg = { NULL, "Gezekerd: eerst €" NB "5,00 uit de zekerheid, dan 35,71 % van de overige €" NB "4,00 zoals een concurrente vordering; samen is dat €" NB "6,43, afgerond op hele centen.", NULL } },
  { .naam = "secured above the claim", .bedrag = 1000, .aantal = 2, .posten = { Z (300, 5000), C (1400) }, .uit = { 300, 700 }, .gedekt = { 300, 0 }, .pct = { "100,00", "50,00" }, .uitleg = { "Gezekerd: de hele vordering van €" NB "3,00, want de zekerheid dekt haar helemaal.", NULL } },
  { .naam = "too little for the securities", .bedrag = 100, .aantal = 3, .posten = { Z (300, 100), Z (600, 200), P (50) }, .uit = { 33, 67, 0 }, .gedekt = { 33, 67, 0 }, .pct = { "11,00", "11,17", "0,00" }, .uitleg = { "Gezekerd: er is te weinig voor alle zekerheden samen; naar verhouding van de dekking van €" NB "1,00 is dit deel €" NB "0,33, afgerond op hele centen.", NULL, "De zekerheden gaan voor en gebruiken het hele bedrag, dus de vordering van €" NB "0,50 krijgt €" NB "0,00." } },
  { .naam = "a security without value is concurrent", .bedrag = 100, .aantal = 2, .posten = { Z (200, 0), C (200) }, .uit = { 50, 50 }, .pct = { "25,00", "25,00" } },
  { .naam = "only secured and in full", .bedrag = 500, .aantal = 1, .posten = { Z (300, 300) }, .uit = { 300 }, .gedekt = { 300 }, .rest = 200, .pct = { "100,00" } },
  { .naam = "at the end of the range", .bedrag = STIP_GELD_MAX - 1, .aantal = 2, .posten = { P (STIP_GELD_MAX / 2), C (STIP_GELD_MAX / 2) }, .uit = { STIP_GELD_MAX / 2, STIP_GELD_MAX / 2 - 1 }, .pct = { "100,00", "100,00" } },
  { .naam = "all of the range in one rank", .bedrag = STIP_GELD_MAX - 1, .aantal = 1, .posten = { P (STIP_GELD_MAX) }, .uit = { STIP_GELD_MAX - 1 }, .pct = { "100,00" } },
};

static void
test_gevallen (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      const StipGeval *g = &gevallen[i];
      g_autoptr (GError) error = NULL;
      g_test_message ("%s", g->naam);
      g_autoptr (StipVerdeling) v = stip_verdeling_new (g->bedrag, g->posten, g->aantal, &error);
      g_assert_no_error (error);
      g_assert_cmpint (v->rest, ==, g->rest);
      g_assert_cmpint (v->uitgekeerd, ==, g->bedrag - g->rest);
      for (gsize j = 0; j < g->aantal; j++)
        {
          g_autofree char *pct = stip_breuk_format_percentage (stip_verdeling_aandeel (v, j), ',');
          g_autofree char *uitleg = stip_verdeling_uitleg (v, j);
          g_assert_cmpint (v->uitkeringen[j].bedrag, ==, g->uit[j]);
          g_assert_cmpint (v->uitkeringen[j].gedekt, ==, g->gedekt[j]);
          g_assert_cmpstr (pct, ==, g->pct[j]);
          if (g->uitleg[j] != NULL)
            g_assert_cmpstr (uitleg, ==, g->uitleg[j]);
          g_assert_true (g_str_has_suffix (uitleg, "."));
        }
    }
}

static void
test_weigert (void)
{
  static const struct
  {
    StipGeld        bedrag;
    StipVerdeelpost posten[2];
    int             code;
    const char     *noemt;
  } slecht[] = {
    { -1, { C (1), C (1) }, STIP_VERDELING_ERROR_ONGELDIG, "te verdelen" },
    { STIP_GELD_ONBEKEND, { C (1), C (1) }, STIP_VERDELING_ERROR_ONGELDIG, "te verdelen" },
    { STIP_GELD_MAX + 1, { C (1), C (1) }, STIP_VERDELING_ERROR_TE_GROOT, "te verdelen" },
    { 1, { C (1), C (-1) }, STIP_VERDELING_ERROR_ONGELDIG, "vordering 2" },
    { 1, { C (STIP_GELD_ONBEKEND), C (1) }, STIP_VERDELING_ERROR_ONGELDIG, "vordering 1" },
    { 1, { C (1), Z (1, -1) }, STIP_VERDELING_ERROR_ONGELDIG, "vordering 2" },
    { 1, { C (STIP_GELD_MAX), P (1) }, STIP_VERDELING_ERROR_TE_GROOT, "nummer 2" },
    { 1, { C (G_MAXINT64), P (1) }, STIP_VERDELING_ERROR_TE_GROOT, "vordering 1" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (slecht); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_null (stip_verdeling_new (slecht[i].bedrag, slecht[i].posten, 2, &error));
      g_assert_error (error, STIP_VERDELING_ERROR, slecht[i].code);
      g_assert_nonnull (strstr (error->message, slecht[i].noemt));
    }
}

static void
test_rang (void)
{
  StipRang rang = STIP_RANG_CONCURRENT;

  for (int i = STIP_RANG_CONCURRENT; i <= STIP_RANG_ZEKERHEID; i++)
    g_assert_true (stip_rang_zoek (stip_rang_id ((StipRang)i), &rang) && rang == (StipRang)i);
  g_assert_true (stip_rang_zoek ("gezekerd", &rang) && rang == STIP_RANG_ZEKERHEID);
  g_assert_false (stip_rang_zoek ("Preferent", &rang));
  g_assert_false (stip_rang_zoek (NULL, &rang));
}

static void
test_breuk (void)
{
  static const struct
  {
    StipBreuk   breuk;
    const char *tekst;
  } rijen[] = {
    { { 0, 1 }, "0.00" },
    { { 1, 1 }, "100.00" },
    { { 1, 3 }, "33.33" },
    { { 2, 3 }, "66.67" },
    { { 1, 20000 }, "0.01" }, /* half up */
    { { 1, 20001 }, "0.00" },
    { { 2 * STIP_GELD_MAX, 3 * STIP_GELD_MAX }, "66.67" },
    { { 5, 0 }, NULL },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (rijen); i++)
    {
      g_autofree char *tekst = stip_breuk_format_percentage (rijen[i].breuk, '.');
      g_assert_cmpstr (tekst, ==, rijen[i].tekst);
    }
  g_assert_cmpint (stip_breuk_vergelijk ((StipBreuk){ 1, 3 }, (StipBreuk){ 2, 6 }), ==, 0);
  g_assert_cmpint (stip_breuk_vergelijk ((StipBreuk){ 3 * STIP_GELD_MAX - 1, 3 * STIP_GELD_MAX }, (StipBreuk){ 1, 1 }), ==, -1);
  g_assert_cmpint (stip_breuk_vergelijk ((StipBreuk){ 1, 2 }, (StipBreuk){ 1, 3 }), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/verdeling/vectoren", test_vectoren);
  g_test_add_func ("/verdeling/gevallen", test_gevallen);
  g_test_add_func ("/verdeling/weigert", test_weigert);
  g_test_add_func ("/verdeling/rang", test_rang);
  g_test_add_func ("/verdeling/breuk", test_breuk);
  return g_test_run ();
}
