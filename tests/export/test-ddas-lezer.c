/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-ddas-lezer.h"

#include <sys/resource.h>

#include "brokstroom.h"
#include "ddas-dump.h"
#include "export/stip-json-stroom.h"

#define KOP "{\"startdatumLevering\":\"2025-01-01\",\"einddatumLevering\":\"2025-12-31\","        \
            "\"aanleverdatumEnTijd\":\"2026-02-05T10:15:30Z\",\"codeGegevensleverancier\":\"x\"," \
            "\"leveringen\":[{\"teller\":1,\"aanleverende_organisatie\":{},\"schuldhulptrajecten\":["
#define STAART "]}]}"

static gboolean
read_all (GInputStream *in, GString *uit, GError **error)
{
  return stip_ddas_lees (in, &ddas_dump_funcs, uit, NULL, error);
}

static gboolean
read_tekst (const char *json, GString *uit, GError **error)
{
  g_autoptr (GInputStream) in = brokstroom_new (json, strlen (json), "", 0, "", 8191);
  return read_all (in, uit, error);
}

/* One trajectory around a piece of JSON. */
static gboolean
read_traject (const char *velden, GString *uit, GError **error)
{
  g_autofree char *json = g_strconcat (KOP "{", velden, "}" STAART, NULL);
  return read_tekst (json, uit, error);
}

static char *
fixture (const char *map, const char *naam)
{
  return g_test_build_filename (G_TEST_DIST, "fixtures", "ddas", map, naam, NULL);
}

/* --- good deliveries ---------------------------------------------------------------------------------------------- */

/* Every field and every warning of goed/NAME.json stands in goed/NAME.txt; and it does not depend on the size of the
 * pieces in which the stream gives the file. */
static void
test_good (gconstpointer data)
{
  g_autofree char   *bron = g_strconcat (data, ".json", NULL);
  g_autofree char   *doel = g_strconcat (data, ".txt", NULL);
  g_autofree char   *json_pad = fixture ("goed", bron);
  g_autofree char   *txt_pad = fixture ("goed", doel);
  g_autofree char   *json = NULL;
  g_autofree char   *verwacht = NULL;
  gsize              lengte;
  static const gsize stukken[] = { G_MAXSIZE, 1, 7, 1000 };

  g_assert_true (g_file_get_contents (json_pad, &json, &lengte, NULL));
  g_assert_true (g_file_get_contents (txt_pad, &verwacht, NULL, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (stukken); i++)
    {
      g_autoptr (GInputStream) in = brokstroom_new (json, lengte, "", 0, "", stukken[i]);
      g_autoptr (GString) uit = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      gboolean goed = read_all (in, uit, &error);
      g_assert_no_error (error);
      g_assert_true (goed);
      g_assert_cmpstr (uit->str, ==, verwacht);
    }
}

/* The official examples (not part of this source tree). */
static void
test_official (gconstpointer data)
{
  g_autofree char *map = g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "ddas", "shv-v1.0", NULL);
  g_autofree char *pad = g_build_filename (map, (const char *)data, NULL);
  g_autofree char *json = NULL;
  g_autoptr (GString) uit = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  gsize lengte, n = 0;

  if (!g_file_get_contents (pad, &json, &lengte, NULL))
    {
      g_test_skip ("the official examples are not here (../shared/ddas)");
      return;
    }
  g_autoptr (GInputStream) in = brokstroom_new (json, lengte, "", 0, "", G_MAXSIZE);
  g_assert_true (read_all (in, uit, &error));
  g_assert_no_error (error);
  for (const char *p = uit->str; (p = strstr (p, "\ntraject ")) != NULL; p++)
    n++;
  /* all their BSNs fail the elfproef: that warns, it does not refuse */
  g_assert_nonnull (strstr (uit->str, "elfproef"));
  g_assert_cmpuint (n + g_str_has_prefix (uit->str, "traject "), ==, g_str_has_prefix (data, "enkel") ? 1 : 10);
}

/* --- deliveries to refuse ----------------------------------------------------------------------------------------- */

static const char *const codes[] = {
  [STIP_DDAS_ERROR_GEEN_JSON] = "GEEN_JSON",
  [STIP_DDAS_ERROR_AFGEBROKEN] = "AFGEBROKEN",
  [STIP_DDAS_ERROR_CODERING] = "CODERING",
  [STIP_DDAS_ERROR_DIEPTE] = "DIEPTE",
  [STIP_DDAS_ERROR_TE_GROOT] = "TE_GROOT",
  [STIP_DDAS_ERROR_SOORT] = "SOORT",
  [STIP_DDAS_ERROR_NULL] = "NULL",
  [STIP_DDAS_ERROR_LEEG] = "LEEG",
  [STIP_DDAS_ERROR_DATUM] = "DATUM",
  [STIP_DDAS_ERROR_DATUM_TIJD] = "DATUM_TIJD",
  [STIP_DDAS_ERROR_WAARDE] = "WAARDE",
  [STIP_DDAS_ERROR_BEDRAG] = "BEDRAG",
  [STIP_DDAS_ERROR_ONBEKEND_VELD] = "ONBEKEND_VELD",
  [STIP_DDAS_ERROR_ONTBREEKT] = "ONTBREEKT",
  [STIP_DDAS_ERROR_AANTAL] = "AANTAL",
  [STIP_DDAS_ERROR_DUBBEL] = "DUBBEL",
};

/* What stands in the good delivery that the cases are made of, and may not come back in a message. */
static const char *const persoonlijk[] = { "99999001", "11122233", "12345678", "Iris", "Proef", "Lindewaard", "Zorgvast", "Piet" };

/* veld: bestand, code, regel, pad, schema */
static void
assert_refused (char **veld)
{
  g_autofree char *pad = fixture ("fout", veld[0]);
  g_autofree char *json = NULL;
  g_autoptr (GString) uit = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  gsize lengte;

  g_assert_true (g_file_get_contents (pad, &json, &lengte, NULL));
  g_autoptr (GInputStream) in = brokstroom_new (json, lengte, "", 0, "", 13);
  g_assert_false (read_all (in, uit, &error));
  g_test_message ("%s: %s", veld[0], error->message);
  g_assert_true (error->domain == STIP_DDAS_ERROR);
  g_assert_cmpstr (codes[error->code], ==, veld[1]);

  g_autoptr (GRegex) vorm = g_regex_new ("^regel (\\d+)(?:, kolom \\d+)?, (.*?): ", 0, 0, NULL);
  g_autoptr (GMatchInfo) gevonden = NULL;
  g_assert_true (g_regex_match (vorm, error->message, 0, &gevonden));
  g_autofree char *regel = g_match_info_fetch (gevonden, 1);
  g_autofree char *plaats = g_match_info_fetch (gevonden, 2);
  g_assert_cmpstr (regel, ==, veld[2]);
  g_assert_cmpstr (plaats, ==, veld[3]);
  for (gsize i = 0; i < G_N_ELEMENTS (persoonlijk); i++)
    g_assert_null (strstr (error->message, persoonlijk[i]));
}

static void
test_bad (void)
{
  g_autofree char *lijst = fixture ("fout", "verwacht.tsv");
  g_autofree char *tekst = NULL;
  guint            n = 0;
  gboolean         gezien[G_N_ELEMENTS (codes)] = { FALSE };

  g_assert_true (g_file_get_contents (lijst, &tekst, NULL, NULL));
  g_auto (GStrv) regels = g_strsplit (tekst, "\n", -1);
  for (char **regel = regels; *regel != NULL; regel++)
    {
      if (**regel == '#' || **regel == '\0')
        continue;
      g_auto (GStrv) velden = g_strsplit (*regel, "\t", -1);
      g_assert_cmpuint (g_strv_length (velden), ==, 5);
      assert_refused (velden);
      for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
        gezien[i] |= g_str_equal (codes[i], velden[1]);
      n++;
    }
  g_assert_cmpuint (n, >=, 60);
  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    g_assert_true (gezien[i]);
}

/* The trajectories before the wrong one have been handed out, the wrong one never. */
static void
test_bad_after_good (void)
{
  g_autoptr (GString) uit = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (read_tekst (KOP "{\"gemeentecode\":\"een\"},{\"gemeentecode\":\"twee\",\"startdatum\":\"x\"},{\"gemeentecode\":\"drie\"}" STAART, uit, &error));
  g_assert_error (error, STIP_DDAS_ERROR, STIP_DDAS_ERROR_DATUM);
  g_assert_nonnull (strstr (uit->str, "een"));
  g_assert_null (strstr (uit->str, "twee"));
  g_assert_null (strstr (uit->str, "drie"));
  g_assert_null (strstr (uit->str, "levering "));
}

/* --- limits ------------------------------------------------------------------------------------------------------- */

static void
assert_limit (const char *begin, const char *midden, guint64 keren, const char *einde, int code)
{
  g_autoptr (GInputStream) in = brokstroom_new (begin, strlen (begin), midden, keren, einde, 4096);
  g_autoptr (GString) uit = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  gboolean goed = read_all (in, uit, &error);

  if (code >= 0)
    g_assert_error (error, STIP_DDAS_ERROR, code);
  else
    g_assert_no_error (error);
  g_assert_true (goed == (code < 0));
}

static void
test_limits (void)
{
  static const char schulden[] = KOP "{\"gemeentecode\":\"1\",\"schulden\":[{}";
  static const char dicht[] = "]}" STAART;
  static const char omschrijving[] = KOP "{\"gemeentecode\":\"1\",\"omschrijving\":\"";

  assert_limit (schulden, ",{}", STIP_DDAS_ELEMENTEN_MAX - 1, dicht, -1);
  assert_limit (schulden, ",{}", STIP_DDAS_ELEMENTEN_MAX, dicht, STIP_DDAS_ERROR_TE_GROOT);
  assert_limit (schulden, ",{}", G_MAXUINT64, dicht, STIP_DDAS_ERROR_TE_GROOT);
  assert_limit (omschrijving, "x", STIP_JSON_TEKST_MAX, "\"}" STAART, -1);
  assert_limit (omschrijving, "x", STIP_JSON_TEKST_MAX + 1, "\"}" STAART, STIP_DDAS_ERROR_TE_GROOT);
  assert_limit (KOP "{\"gemeentecode\":\"1\"", "      \n", STIP_DDAS_TRAJECT_MAX / 7 - 20, "}" STAART, -1);
  assert_limit (KOP "{\"gemeentecode\":\"1\"", "      \n", STIP_DDAS_TRAJECT_MAX / 7 + 20, "}" STAART, STIP_DDAS_ERROR_TE_GROOT);
  /* no limit for what is not kept: a delivery may have many contacts and many trajectories */
  assert_limit ("{\"startdatumLevering\":\"2025-01-01\",\"einddatumLevering\":\"2025-12-31\",\"aanleverdatumEnTijd\":\"2026-02-05T10:15:30Z\","
                "\"codeGegevensleverancier\":\"x\",\"leveringen\":[{\"teller\":1,\"aanleverende_organisatie\":{\"contactpersonen\":[{}",
                ",{}", STIP_DDAS_ELEMENTEN_MAX * 3, "]}}]}", -1);
}

/* Amounts: what JSON Schema calls an integer is one, however it is written. */
static void
test_amounts (void)
{
  static const struct
  {
    const char *json;
    gint64      cent; /* or -1: refused */
  } gevallen[] = {
    { "0", 0 },
    { "-0", 0 },
    { "0.000", 0 },
    { "0e5", 0 },
    { "0e-5", 0 },
    { "1", 100 },
    { "-7", -700 },
    { "10.0", 1000 },
    { "1e3", 100000 },
    { "1.5e1", 1500 },
    { "1500e-2", 1500 },
    { "12E+0", 1200 },
    { "0.1e1", 100 },
    { "0.00120e4", 1200 },
    { "10000000000000", STIP_GELD_MAX },
    { "-10000000000000", -STIP_GELD_MAX },
    { "1e13", STIP_GELD_MAX },
    { "10000000000000.0", STIP_GELD_MAX },
    { "10000000000001", -1 },
    { "-10000000000001", -1 },
    { "1e14", -1 },
    { "9223372036854775808", -1 },
    { "1e18", -1 },
    { "1e19", -1 },
    { "1e400", -1 },
    { "1e99999999999999999999", -1 },
    { "0.5", -1 },
    { "10.5", -1 },
    { "1e-1", -1 },
    { "15e-1", -1 },
    { "1e-400", -1 },
    { "1e-99999999999999999999", -1 },
    { "0.0000000000000000000000000000000000000000001", -1 },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autofree char *veld = g_strdup_printf ("\"gemeentecode\":\"1\",\"oplossing\":{\"vtlb\":%s}", gevallen[i].json);
      g_autofree char *verwacht = g_strdup_printf (" vtlb=%" G_GINT64_FORMAT "\n", gevallen[i].cent);
      g_autoptr (GString) uit = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      gboolean goed = read_traject (veld, uit, &error);
      g_test_message ("%s", gevallen[i].json);
      if (gevallen[i].cent == -1)
        g_assert_error (error, STIP_DDAS_ERROR, STIP_DDAS_ERROR_BEDRAG);
      else
        g_assert_no_error (error);
      g_assert_true (goed == (gevallen[i].cent != -1));
      g_assert_true (!goed || strstr (uit->str, verwacht) != NULL);
    }
}

/* --- callbacks ---------------------------------------------------------------------------------------------------- */

typedef struct
{
  guint         trajecten, stop_na;
  guint64       bytes;
  GCancellable *cancellable;
} Teller;

static gboolean
on_count_traject_cb (StipDossier *dossier, const char *pad, guint regel, gpointer data, GError **error)
{
  Teller *teller = data;

  teller->trajecten++;
  if (teller->cancellable != NULL && teller->trajecten == teller->stop_na)
    g_cancellable_cancel (teller->cancellable);
  else if (teller->trajecten == teller->stop_na)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE, "vol");
      return FALSE;
    }
  return TRUE;
}

static void
on_count_bytes_cb (guint64 bytes, gpointer data)
{
  Teller *teller = data;
  g_assert_cmpuint (bytes, >, teller->bytes);
  teller->bytes = bytes;
}

static const StipDdasLezerFuncs tel_funcs = { .on_traject = on_count_traject_cb, .on_voortgang = on_count_bytes_cb };

static void
test_callback_stops (void)
{
  static const char begin[] = KOP "{\"gemeentecode\":\"1\"}";
  g_autoptr (GInputStream) in = brokstroom_new (begin, strlen (begin), ",{\"gemeentecode\":\"1\"}", 100, STAART, 50);
  g_autoptr (GError) error = NULL;
  Teller teller = { .stop_na = 3 };

  g_assert_false (stip_ddas_lees (in, &tel_funcs, &teller, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_assert_cmpstr (error->message, ==, "vol");
  g_assert_cmpuint (teller.trajecten, ==, 3);
}

static void
test_cancel (void)
{
  static const char begin[] = KOP "{\"gemeentecode\":\"1\"}";
  g_autoptr (GInputStream) in = brokstroom_new (begin, strlen (begin), ",{\"gemeentecode\":\"1\"}", G_MAXUINT64, STAART, 50);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  Teller teller = { .stop_na = 5, .cancellable = cancellable };

  g_assert_false (stip_ddas_lees (in, &tel_funcs, &teller, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (teller.trajecten, <, 5 + 50);
}

/* --- memory ------------------------------------------------------------------------------------------------------- */

#define TRAJECTEN 25000

/* 25,000 trajectories, over 90 MB of text, are read in less than 32 MiB more than before. */
static void
test_memory (void)
{
  g_autofree char *pad = fixture ("goed", "volledig.json");
  g_autofree char *json = NULL;
  g_autoptr (GError) error = NULL;
  struct rusage voor, na;
  Teller        teller = { 0 };

  g_assert_true (g_file_get_contents (pad, &json, NULL, NULL));
  char *begin = strstr (json, "        {\n          \"gemeentecode\"");
  char *einde = strstr (json, "\n      ]\n    }\n  ]\n}");
  g_assert_nonnull (begin);
  g_assert_nonnull (einde);
  g_autofree char *kop = g_strndup (json, (gsize)(begin - json));
  g_autofree char *traject = g_strndup (begin, (gsize)(einde - begin));
  g_autofree char *kop_en_eerste = g_strconcat (kop, traject, NULL);
  g_autofree char *volgende = g_strconcat (",\n", traject, NULL);
  g_autoptr (GInputStream) in = brokstroom_new (kop_en_eerste, strlen (kop_en_eerste), volgende, TRAJECTEN - 1, einde, G_MAXSIZE);

  g_assert_cmpint (getrusage (RUSAGE_SELF, &voor), ==, 0);
  g_assert_true (stip_ddas_lees (in, &tel_funcs, &teller, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (getrusage (RUSAGE_SELF, &na), ==, 0);
  g_assert_cmpuint (teller.trajecten, ==, TRAJECTEN);
  g_assert_cmpuint (teller.bytes, >, (guint64)TRAJECTEN * strlen (traject));
#ifdef __SANITIZE_ADDRESS__
  g_test_skip ("the address sanitizer keeps freed memory: peak memory says nothing here");
#else
  g_test_message ("peak memory grew by %ld KiB over %" G_GUINT64_FORMAT " bytes", na.ru_maxrss - voor.ru_maxrss, teller.bytes);
  g_assert_cmpint (na.ru_maxrss - voor.ru_maxrss, <, 32 * 1024);
#endif
}

int
main (int argc, char *argv[])
{
  static const char *const goed[] = { "volledig", "minimaal", "twee-clienten", "meer-leveringen", "bom", "omgekeerd", "letters", "getallen", "spelling", "waarschuwingen" };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ddas-lezer/memory", test_memory); /* first: peak memory never goes down */
  for (gsize i = 0; i < G_N_ELEMENTS (goed); i++)
    {
      g_autofree char *naam = g_strconcat ("/ddas-lezer/good/", goed[i], NULL);
      g_test_add_data_func (naam, goed[i], test_good);
    }
  g_test_add_data_func ("/ddas-lezer/official/single", "enkelvoudigVoorbeeld.json", test_official);
  g_test_add_data_func ("/ddas-lezer/official/multiple", "meervoudigVoorbeeld.json", test_official);
  g_test_add_func ("/ddas-lezer/bad", test_bad);
  g_test_add_func ("/ddas-lezer/bad-after-good", test_bad_after_good);
  g_test_add_func ("/ddas-lezer/limits", test_limits);
  g_test_add_func ("/ddas-lezer/amounts", test_amounts);
  g_test_add_func ("/ddas-lezer/callback-stops", test_callback_stops);
  g_test_add_func ("/ddas-lezer/cancel", test_cancel);
  return g_test_run ();
}
