/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "export/stip-csv-lezer.h"

/* The same table however it was saved: letters, separator, quotes, line ends. */
static const struct
{
  const char *naam, *data;
  gssize      lengte;
  const char *codering;
  char        scheiding;
} gedaanten[] = {
  { "puntkomma", "Schuldeiser;Bedrag\nCafé Denkbeeld;\"1.350,00\"\n", -1, "UTF-8", ';' },
  { "bom", "\xEF\xBB\xBFSchuldeiser;Bedrag\nCafé Denkbeeld;1.350,00\n", -1, "UTF-8", ';' },
  { "latin-1", "Schuldeiser;Bedrag\nCaf\xE9 Denkbeeld;1.350,00\n", -1, "Windows-1252", ';' },
  { "komma", "Schuldeiser,Bedrag\nCafé Denkbeeld,\"1.350,00\"\n", -1, "UTF-8", ',' },
  { "tab", "Schuldeiser\tBedrag\nCafé Denkbeeld\t1.350,00\n", -1, "UTF-8", '\t' },
  { "crlf", "Schuldeiser;Bedrag\r\nCafé Denkbeeld;1.350,00\r\n", -1, "UTF-8", ';' },
  { "mac", "Schuldeiser;Bedrag\rCafé Denkbeeld;1.350,00", -1, "UTF-8", ';' },
  { "lege regels", "\n\nSchuldeiser;Bedrag\n;\n\nCafé Denkbeeld;1.350,00\n\n", -1, "UTF-8", ';' },
  { "utf-16", "\xFF\xFES\0c\0h\0u\0l\0d\0e\0i\0s\0e\0r\0;\0B\0e\0d\0r\0a\0g\0\n\0C\0a\0f\0\xE9\0 \0D\0e\0n\0k\0b\0e\0e\0l\0d\0;\0"
              "1\0.\0"
              "3\0"
              "5\0"
              "0\0,\0"
              "0\0"
              "0\0\n\0",
    88, "UTF-16", ';' },
};

static void
test_gedaanten (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (gedaanten); i++)
    {
      g_autoptr (GError) error = NULL;
      gsize lengte = gedaanten[i].lengte < 0 ? strlen (gedaanten[i].data) : (gsize)gedaanten[i].lengte;
      g_test_message ("%s", gedaanten[i].naam);
      g_autoptr (StipCsvTabel) tabel = stip_csv_lees (gedaanten[i].data, lengte, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (tabel->codering, ==, gedaanten[i].codering);
      g_assert_cmpint (tabel->scheiding, ==, gedaanten[i].scheiding);
      g_assert_cmpuint (tabel->rijen->len, ==, 2);
      const char *const *rij = g_ptr_array_index (tabel->rijen, 1);
      g_assert_cmpstr (rij[0], ==, "Café Denkbeeld");
      g_assert_cmpstr (rij[1], ==, "1.350,00");
      g_assert_null (rij[2]);
    }
}

static const struct
{
  const char *data;
  gsize       lengte;
  const char *melding;
} slecht[] = {
  { "", 0, "leeg" },
  { "a;b\n", 4, "titels en geen rijen" },
  { "a;b\n1;2\n\"open;3\n", 16, "aanhalingsteken" },
  { "a;b\n1;x\"y\"\n", 11, "Regel 2" },
  { "PK\3\4\0\0\0\0\xFF\xE9", 10, "geen tekstbestand" },
};

static void
test_slecht (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (slecht); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_null (stip_csv_lees (slecht[i].data, slecht[i].lengte, &error));
      g_assert_error (error, STIP_CSV_ERROR, STIP_CSV_ERROR_BESTAND);
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, slecht[i].melding));
    }
}

/* A cell may hold the separator, a quote and a line end; the next row is still found on its own line. */
static void
test_aanhalingstekens (void)
{
  static const char data[] = "naam;opmerking\n\"De \"\"Proef\"\"; BV\";\"eerste\nregel\"\nTweede;x\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (StipCsvTabel) tabel = stip_csv_lees (data, strlen (data), &error);

  g_assert_no_error (error);
  g_assert_cmpuint (tabel->rijen->len, ==, 3);
  g_assert_cmpstr (((char **)tabel->rijen->pdata[1])[0], ==, "De \"Proef\"; BV");
  g_assert_cmpstr (((char **)tabel->rijen->pdata[1])[1], ==, "eerste\nregel");
  g_assert_cmpuint (g_array_index (tabel->regels, guint, 1), ==, 2);
  g_assert_cmpuint (g_array_index (tabel->regels, guint, 2), ==, 4);
}

static void
test_honderdduizend (void)
{
  g_autoptr (GString) data = g_string_new ("Naam;KvK\n");
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 100000; i++)
    g_string_append_printf (data, "Schuldeiser %d;%08d\n", i, i);
  g_autoptr (StipCsvTabel) tabel = stip_csv_lees (data->str, data->len, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (tabel->rijen->len, ==, 100001);
  g_assert_cmpstr (((char **)tabel->rijen->pdata[100000])[0], ==, "Schuldeiser 99999");
}

/* --- which column is which --- */

static void
test_kaart (void)
{
  static const char *const titels[] = { "Dossiernummer", "Naam schuldeiser", "Bedrag (EUR)", "Uw kenmerk", "Iets anders", "peildatum", NULL };
  static const char *const cellen[] = { "2026-0001", "Telecom Bedacht", "689,30", "TB1", "x", "12-5-2026", NULL };
  static const char *const fout[] = { "2026-0001", "", "veel", "TB1", "x", "31-2-2026", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) fouten = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_csv_fout_free);
  g_autoptr (StipCsvKaart) kaart = stip_csv_kaart_new (STIP_CSV_SCHULDEN, titels, NULL, &error);
  g_autofree char *nummer = NULL, *geen = NULL;

  g_assert_no_error (error);
  g_auto (GStrv) over = stip_csv_kaart_ongebruikt (kaart);
  g_assert_cmpuint (g_strv_length (over), ==, 1);
  g_assert_cmpstr (over[0], ==, "Iets anders");
  g_autoptr (StipSchuld) schuld = stip_csv_kaart_schuld (kaart, cellen, 2, stip_datum_new (2026, 5, 19), &nummer, fouten);
  g_assert_cmpuint (fouten->len, ==, 0);
  g_assert_cmpstr (nummer, ==, "2026-0001");
  g_assert_cmpstr (schuld->schuldeiser, ==, "Telecom Bedacht");
  g_assert_cmpint (schuld->bedrag, ==, 68930);
  g_assert_cmpstr (schuld->kenmerk, ==, "TB1");
  g_assert_cmpint (schuld->peildatum, ==, stip_datum_new (2026, 5, 12));
  g_assert_null (stip_csv_kaart_schuld (kaart, fout, 3, stip_datum_new (2026, 5, 19), &geen, fouten));
  g_assert_cmpuint (fouten->len, ==, 2);
  const StipCsvFout *eerste = fouten->pdata[0];
  g_assert_cmpuint (eerste->regel, ==, 3);
  g_assert_cmpstr (eerste->kolom, ==, "Bedrag (EUR)");
  g_assert_null (strstr (eerste->melding, "veel")); /* what stands there is not repeated */
}

static void
test_kaart_kiezen (void)
{
  static const char *const titels[] = { "Wie", "Hoeveel", NULL }, *const keuzes[] = { "schuldeiser=Wie", "schuld.bedrag=hoeveel", NULL },
                           *const onbekend[] = { "schuldeiser=Wat", NULL }, *const geen_veld[] = { "kleur=Wie", NULL };
  g_autoptr (GError) error = NULL;

  g_assert_null (stip_csv_kaart_new (STIP_CSV_SCHULDEN, titels, NULL, &error));
  g_assert_error (error, STIP_CSV_ERROR, STIP_CSV_ERROR_KOLOM);
  g_assert_nonnull (strstr (error->message, "Wie, Hoeveel"));
  g_clear_error (&error);
  g_autoptr (StipCsvKaart) kaart = stip_csv_kaart_new (STIP_CSV_SCHULDEN, titels, keuzes, &error);
  g_assert_no_error (error);
  g_assert_nonnull (kaart);
  g_assert_null (stip_csv_kaart_new (STIP_CSV_SCHULDEN, titels, onbekend, &error));
  g_assert_error (error, STIP_CSV_ERROR, STIP_CSV_ERROR_KOLOM);
  g_clear_error (&error);
  g_assert_null (stip_csv_kaart_new (STIP_CSV_SCHULDEN, titels, geen_veld, &error));
  g_assert_error (error, STIP_CSV_ERROR, STIP_CSV_ERROR_KOLOM);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv/gedaanten", test_gedaanten);
  g_test_add_func ("/csv/slecht", test_slecht);
  g_test_add_func ("/csv/aanhalingstekens", test_aanhalingstekens);
  g_test_add_func ("/csv/honderdduizend", test_honderdduizend);
  g_test_add_func ("/csv/kaart", test_kaart);
  g_test_add_func ("/csv/kaart-kiezen", test_kaart_kiezen);
  return g_test_run ();
}
