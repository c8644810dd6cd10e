/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-json-stroom.h"

#include "brokstroom.h"

static GInputStream *
new_stream (const char *data, gsize lengte, gsize stuk)
{
  return brokstroom_new (data, lengte, "", 0, "", stuk);
}

/* The tokens as one line of text, each with its place: "{@1:1 'a'@1:2 ...". */
static char *
dump (const char *json, gsize lengte, gsize stuk, GError **error)
{
  g_autoptr (GInputStream) in = new_stream (json, lengte, stuk);
  g_autoptr (StipJsonStroom) stroom = stip_json_stroom_new (in);
  g_autoptr (GString) uit = g_string_new (NULL);
  StipJsonToken token;

  do
    {
      if (!stip_json_stroom_next (stroom, &token, NULL, error))
        return NULL;
      switch (token.soort)
        {
        case STIP_JSON_OBJECT_BEGIN:
          g_string_append (uit, "{");
          break;
        case STIP_JSON_OBJECT_EINDE:
          g_string_append (uit, "}");
          break;
        case STIP_JSON_REEKS_BEGIN:
          g_string_append (uit, "[");
          break;
        case STIP_JSON_REEKS_EINDE:
          g_string_append (uit, "]");
          break;
        case STIP_JSON_SLEUTEL:
          g_string_append_printf (uit, "%s:", token.tekst);
          break;
        case STIP_JSON_TEKST:
          g_string_append_printf (uit, "'%s'", token.tekst);
          break;
        case STIP_JSON_GETAL:
          g_string_append (uit, token.tekst);
          break;
        case STIP_JSON_WAAR:
          g_string_append (uit, "waar");
          break;
        case STIP_JSON_ONWAAR:
          g_string_append (uit, "onwaar");
          break;
        case STIP_JSON_NULL:
          g_string_append (uit, "null");
          break;
        case STIP_JSON_SLOT:
          g_string_append (uit, ".");
          break;
        default:
          g_assert_not_reached ();
        }
      if (token.tekst != NULL)
        g_assert_cmpuint (strlen (token.tekst), ==, token.lengte);
      g_string_append_printf (uit, "@%u:%u ", token.regel, token.kolom);
    }
  while (token.soort != STIP_JSON_SLOT);
  g_assert_cmpuint (stip_json_stroom_get_bytes (stroom), ==, lengte);
  return g_strchomp (g_strdup (uit->str));
}

/* Every size of piece gives the same tokens: no token depends on where the buffer ends. */
static void
assert_dump (const char *json, gsize lengte, const char *verwacht)
{
  for (gsize stuk = 1; stuk <= lengte + 1; stuk++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *uit = dump (json, lengte, stuk, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (uit, ==, verwacht);
    }
}

static void
test_tokens (void)
{
  static const struct
  {
    const char *json, *verwacht;
  } gevallen[] = {
    { "{}", "{@1:1 }@1:2 .@1:3" },
    { "[]", "[@1:1 ]@1:2 .@1:3" },
    { " \"a\" ", "'a'@1:2 .@1:6" },
    { "\xEF\xBB\xBF[1]", "[@1:1 1@1:2 ]@1:3 .@1:4" },
    { "[1,\n -2.50e+3 ,\r\n0,-0,1E9]", "[@1:1 1@1:2 -2.50e+3@2:2 0@3:1 -0@3:3 1E9@3:6 ]@3:9 .@3:10" },
    { "{\"a\":true,\"b\" : [false,null], \"\":{}}", "{@1:1 a:@1:2 waar@1:6 b:@1:11 [@1:17 onwaar@1:18 null@1:24 ]@1:28 :@1:31 {@1:34 }@1:35 }@1:36 .@1:37" },
    { "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", "[@1:1 '\"\\/\b\f\n\r\t'@1:2 ]@1:20 .@1:21" },
    { "[\"\\u00e9\\uD83D\\uDE00\\u20ac\"]", "[@1:1 'é😀€'@1:2 ]@1:28 .@1:29" },
    { "[\"Straße Ü €\",\"😀\",1]", "[@1:1 'Straße Ü €'@1:2 '😀'@1:15 1@1:19 ]@1:20 .@1:21" },
    { "\"\x7F\xEF\xBF\xBF\xF4\x8F\xBF\xBF\"", "'\x7F\xEF\xBF\xBF\xF4\x8F\xBF\xBF'@1:1 .@1:6" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    assert_dump (gevallen[i].json, strlen (gevallen[i].json), gevallen[i].verwacht);
}

typedef struct
{
  const char *json;
  gssize      lengte; /* -1: up to the NUL */
  int         code;
  const char *plaats; /* the start of the message */
} Fout;

static const Fout fouten[] = {
  { "", -1, STIP_JSON_ERROR_AFGEBROKEN, "regel 1, kolom 1: het bestand is leeg" },
  { "\xEF\xBB\xBF", -1, STIP_JSON_ERROR_AFGEBROKEN, "regel 1, kolom 1: " },
  { " \n ", -1, STIP_JSON_ERROR_AFGEBROKEN, "regel 2, kolom 2: " },
  { "{", -1, STIP_JSON_ERROR_AFGEBROKEN, "regel 1, kolom 2: " },
  { "{\"a\"", -1, STIP_JSON_ERROR_AFGEBROKEN, "regel 1, kolom 5: " },
  { "{\"a\":", -1, STIP_JSON_ERROR_AFGEBROKEN, "regel 1, kolom 6: " },
  { "[1", -1, STIP_JSON_ERROR_AFGEBROKEN, "regel 1, kolom 3: " },
  { "[1,", -1, STIP_JSON_ERROR_AFGEBROKEN, "regel 1, kolom 4: " },
  { "[\"a", -1, STIP_JSON_ERROR_AFGEBROKEN, "regel 1, kolom 4: " },
  { "[\"\\", -1, STIP_JSON_ERROR_AFGEBROKEN, "regel 1, kolom 4: " },
  { "[\"\\u12", -1, STIP_JSON_ERROR_AFGEBROKEN, "regel 1, kolom 7: " },
  { "[\"\\uD800", -1, STIP_JSON_ERROR_AFGEBROKEN, "regel 1, kolom 9: " },
  { "[\"\xC3", -1, STIP_JSON_ERROR_AFGEBROKEN, "regel 1, kolom 4: " },
  { "tru", -1, STIP_JSON_ERROR_AFGEBROKEN, "regel 1, kolom 4: " },
  { "-", -1, STIP_JSON_ERROR_AFGEBROKEN, "regel 1, kolom 2: " },
  { "1e+", -1, STIP_JSON_ERROR_AFGEBROKEN, "regel 1, kolom 4: " },
  { "{} x", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 4: " },
  { "{}\n{}", -1, STIP_JSON_ERROR_SYNTAX, "regel 2, kolom 1: " },
  { "[1,]", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 4: " },
  { "[,1]", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 2: " },
  { "[1 2]", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 4: hier hoort een komma of ]" },
  { "[1}", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 3: " },
  { "{\"a\":1]", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 7: hier hoort een komma of }" },
  { "{\"a\":1,}", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 8: " },
  { "{\"a\" 1}", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 6: na een veldnaam hoort een dubbele punt" },
  { "{a:1}", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 2: " },
  { "{'a':1}", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 2: " },
  { "{1:1}", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 2: " },
  { "{\"a\":}", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 6: " },
  { "]", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 1: " },
  { "// x\n1", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 1: " },
  { "[/**/1]", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 2: " },
  { "01", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 2: " },
  { "-01", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 3: " },
  { "+1", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 1: " },
  { ".5", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 1: " },
  { "[1.]", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 4: hier hoort een cijfer" },
  { "[1.x", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 4: " },
  { "[1e]", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 4: " },
  { "1.5.2", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 4: " },
  { "0x10", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 2: " },
  { "NaN", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 1: " },
  { "-Infinity", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 2: " },
  { "truex", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 5: " },
  { "nul1", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 4: " },
  { "True", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 1: " },
  { "[\"a\tb\"]", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 4: " },
  { "[\"a\nb\"]", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 4: " },
  { "[\"a\0b\"]", 7, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 4: " },
  { "[1\0]", 4, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 3: " },
  { "[\"\\x41\"]", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 4: " },
  { "[\"\\\0\"]", 6, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 4: " },
  { "[\"\\u12G4\"]", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 7: " },
  { "[\"\\u0000\"]", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 9: " },
  { "[€]", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 2: " },
  { "[1\xC2\xA0]", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 3: " },
  { "\xEF\xBBx", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 2: " },
  { "[\xEF\xBB\xBF]", -1, STIP_JSON_ERROR_SYNTAX, "regel 1, kolom 2: " },
  { "[\"\\uD800x\"]", -1, STIP_JSON_ERROR_CODERING, "regel 1, kolom 9: " },
  { "[\"\\uD800\\n\"]", -1, STIP_JSON_ERROR_CODERING, "regel 1, kolom 10: " },
  { "[\"\\uD800\\u0041\"]", -1, STIP_JSON_ERROR_CODERING, "regel 1, kolom 15: " },
  { "[\"\\uDC00\"]", -1, STIP_JSON_ERROR_CODERING, "regel 1, kolom 9: " },
  { "[\"\xFF\"]", -1, STIP_JSON_ERROR_CODERING, "regel 1, kolom 3: " },
  { "[\"\x80\"]", -1, STIP_JSON_ERROR_CODERING, "regel 1, kolom 3: " },
  { "[\"\xE9n\"]", -1, STIP_JSON_ERROR_CODERING, "regel 1, kolom 4: " },    /* Latin-1 é */
  { "[\"\xC0\xAF\"]", -1, STIP_JSON_ERROR_CODERING, "regel 1, kolom 3: " }, /* overlong / */
  { "[\"\xE0\x80\xAF\"]", -1, STIP_JSON_ERROR_CODERING, "regel 1, kolom 4: " },
  { "[\"\xED\xA0\x80\"]", -1, STIP_JSON_ERROR_CODERING, "regel 1, kolom 4: " }, /* a surrogate in UTF-8 */
  { "[\"\xF0\x80\x80\x80\"]", -1, STIP_JSON_ERROR_CODERING, "regel 1, kolom 4: " },
  { "[\"\xF4\x90\x80\x80\"]", -1, STIP_JSON_ERROR_CODERING, "regel 1, kolom 4: " }, /* past U+10FFFF */
  { "[\"\xF5\x80\x80\x80\"]", -1, STIP_JSON_ERROR_CODERING, "regel 1, kolom 3: " },
  { "\xFF\xFE{\0", 4, STIP_JSON_ERROR_CODERING, "regel 1, kolom 1: " }, /* UTF-16 */
  { "[\xE9]", -1, STIP_JSON_ERROR_CODERING, "regel 1, kolom 3: " },
};

static void
test_errors (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (fouten); i++)
    {
      const Fout *fout = &fouten[i];
      gsize       lengte = fout->lengte < 0 ? strlen (fout->json) : (gsize)fout->lengte;
      for (gsize stuk = 1; stuk <= lengte + 1; stuk++)
        {
          g_autoptr (GError) error = NULL;
          g_autofree char *uit = dump (fout->json, lengte, stuk, &error);
          g_test_message ("%" G_GSIZE_FORMAT ": %s", i, error != NULL ? error->message : "no error");
          g_assert_null (uit);
          g_assert_error (error, STIP_JSON_ERROR, fout->code);
          g_assert_true (g_str_has_prefix (error->message, fout->plaats));
        }
    }
}

/* head, n times body, tail. */
static char *
repeat (const char *head, const char *body, gsize n, const char *tail)
{
  GString *tekst = g_string_new (head);
  for (gsize i = 0; i < n; i++)
    g_string_append (tekst, body);
  g_string_append (tekst, tail);
  return g_string_free (tekst, FALSE);
}

static void
assert_limit (const char *head, const char *body, gsize n, const char *tail, int code)
{
  g_autofree char *json = repeat (head, body, n, tail);
  g_autoptr (GError) error = NULL;
  g_autofree char *uit = dump (json, strlen (json), 65536, &error);
  if (code < 0)
    g_assert_no_error (error);
  else
    g_assert_error (error, STIP_JSON_ERROR, code);
}

static void
test_limits (void)
{
  g_autofree char *dicht = repeat ("", "]", 64, "");

  assert_limit ("", "[", 64, dicht, -1);
  assert_limit ("", "[", 65, dicht, STIP_JSON_ERROR_DIEPTE);
  assert_limit ("", "{\"a\":", 65, "", STIP_JSON_ERROR_DIEPTE);
  assert_limit ("\"", "x", STIP_JSON_TEKST_MAX, "\"", -1);
  assert_limit ("\"", "x", STIP_JSON_TEKST_MAX + 1, "\"", STIP_JSON_ERROR_TE_LANG);
  assert_limit ("\"", "\\u20ac", STIP_JSON_TEKST_MAX / 3 + 1, "\"", STIP_JSON_ERROR_TE_LANG);
  assert_limit ("\"", "é", STIP_JSON_TEKST_MAX / 2 + 1, "\"", STIP_JSON_ERROR_TE_LANG);
  assert_limit ("{\"", "k", STIP_JSON_TEKST_MAX + 1, "\":1}", STIP_JSON_ERROR_TE_LANG);
  assert_limit ("", "7", STIP_JSON_GETAL_MAX, "", -1);
  assert_limit ("", "7", STIP_JSON_GETAL_MAX + 1, "", STIP_JSON_ERROR_TE_LANG);
  assert_limit ("1.", "0", STIP_JSON_GETAL_MAX, "", STIP_JSON_ERROR_TE_LANG);
  assert_limit ("1e", "0", STIP_JSON_GETAL_MAX, "", STIP_JSON_ERROR_TE_LANG);
}

/* A text that lies over the edge of the 64 KiB buffer, with a character of four bytes at each offset of the edge. */
static void
test_buffer_edge (void)
{
  for (gsize voor = STIP_JSON_TEKST_MAX - 8; voor <= STIP_JSON_TEKST_MAX + 2; voor++)
    {
      g_autofree char *json = repeat ("[", " ", voor, "\"a😀\\ud83d\\ude00b\",-12.5e3,true]");
      g_autofree char *verwacht = g_strdup_printf ("[@1:1 'a😀😀b'@1:%" G_GSIZE_FORMAT " ", voor + 2);
      g_autoptr (GError) error = NULL;
      g_autofree char *uit = dump (json, strlen (json), G_MAXSIZE, &error);
      g_assert_no_error (error);
      g_assert_true (g_str_has_prefix (uit, verwacht));
    }
}

static void
test_skip (void)
{
  static const char json[] = "{\"over\":{\"a\":[1,{\"b\":[]}],\"c\":\"}\"},\"x\":[[],[]],\"y\":3}";
  g_autoptr (GInputStream) in = new_stream (json, strlen (json), 3);
  g_autoptr (StipJsonStroom) stroom = stip_json_stroom_new (in);
  g_autoptr (GError) error = NULL;
  StipJsonToken token;

  g_assert_true (stip_json_stroom_next (stroom, &token, NULL, &error));
  for (const char *const *sleutel = (const char *const[]){ "over", "x", "y", NULL }; *sleutel != NULL; sleutel++)
    {
      g_assert_true (stip_json_stroom_next (stroom, &token, NULL, &error));
      g_assert_cmpint (token.soort, ==, STIP_JSON_SLEUTEL);
      g_assert_cmpstr (token.tekst, ==, *sleutel);
      g_assert_true (stip_json_stroom_next (stroom, &token, NULL, &error));
      g_assert_true (stip_json_stroom_skip (stroom, &token, NULL, &error));
    }
  g_assert_true (stip_json_stroom_next (stroom, &token, NULL, &error));
  g_assert_cmpint (token.soort, ==, STIP_JSON_OBJECT_EINDE);
  g_assert_no_error (error);
}

static void
test_skip_error (void)
{
  static const char json[] = "[[1,2";
  g_autoptr (GInputStream) in = new_stream (json, strlen (json), 3);
  g_autoptr (StipJsonStroom) stroom = stip_json_stroom_new (in);
  g_autoptr (GError) error = NULL;
  StipJsonToken token;

  g_assert_true (stip_json_stroom_next (stroom, &token, NULL, NULL));
  g_assert_false (stip_json_stroom_skip (stroom, &token, NULL, &error));
  g_assert_error (error, STIP_JSON_ERROR, STIP_JSON_ERROR_AFGEBROKEN);
}

/* Cancelling stops at the next buffer, also inside a text; the stream's own error is not turned into another. */
static void
test_cancel (void)
{
  static const char stuk[] = "[\"abcdefgh\",123,{\"k\":null}],";
  g_autoptr (GInputStream) in = brokstroom_new ("", 0, stuk, G_MAXUINT64, "", 7);
  g_autoptr (StipJsonStroom) stroom = stip_json_stroom_new (in);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  StipJsonToken token;

  g_assert_true (stip_json_stroom_next (stroom, &token, cancellable, &error));
  g_cancellable_cancel (cancellable);
  while (stip_json_stroom_next (stroom, &token, cancellable, &error))
    g_assert_cmpuint (stip_json_stroom_get_bytes (stroom), <=, 7);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Random values, written with random white space, come back as they were. */
static void
write_random (GRand *kans, GString *json, GString *verwacht, int diepte)
{
  static const char *const wit[] = { "", " ", "\n", "\t ", "\r\n" };
  int                      soort = g_rand_int_range (kans, 0, diepte < 6 ? 7 : 5);

  g_string_append (json, wit[g_rand_int_range (kans, 0, G_N_ELEMENTS (wit))]);
  if (soort < 3)
    {
      static const char *const woorden[] = { "true", "false", "null" };
      static const char *const namen[] = { "waar", "onwaar", "null" };
      g_string_append (json, woorden[soort]);
      g_string_append_printf (verwacht, "%s ", namen[soort]);
    }
  else if (soort == 3)
    {
      int getal = g_rand_int_range (kans, -1000000, 1000000);
      g_string_append_printf (json, "%d", getal);
      g_string_append_printf (verwacht, "%d ", getal);
    }
  else if (soort == 4)
    {
      gunichar teken = (gunichar)g_rand_int_range (kans, 0x100, 0xD7FF);
      g_string_append_printf (json, "\"\\u%04x", teken);
      g_string_append_unichar (json, teken);
      g_string_append_c (json, '"');
      g_string_append_c (verwacht, '\'');
      g_string_append_unichar (verwacht, teken);
      g_string_append_unichar (verwacht, teken);
      g_string_append (verwacht, "' ");
    }
  else
    {
      int n = g_rand_int_range (kans, 0, 5);
      g_string_append_c (json, soort == 5 ? '[' : '{');
      g_string_append (verwacht, soort == 5 ? "[ " : "{ ");
      for (int i = 0; i < n; i++)
        {
          g_string_append (json, i > 0 ? "," : "");
          if (soort == 6)
            {
              g_string_append_printf (json, " \"k%d\"\n:", i);
              g_string_append_printf (verwacht, "k%d: ", i);
            }
          write_random (kans, json, verwacht, diepte + 1);
        }
      g_string_append (json, soort == 5 ? " ]" : "\n}");
      g_string_append (verwacht, soort == 5 ? "] " : "} ");
    }
}

static void
test_random (void)
{
  guint32 zaad = g_test_rand_int () & 0x7FFFFFFF;
  GRand  *kans = g_rand_new_with_seed (zaad);

  g_test_message ("seed %u", zaad);
  for (int ronde = 0; ronde < 300; ronde++)
    {
      g_autoptr (GString) json = g_string_new (NULL);
      g_autoptr (GString) verwacht = g_string_new (NULL);
      g_autoptr (GRegex) plaats = g_regex_new ("@\\d+:\\d+", 0, 0, NULL);
      g_autoptr (GError) error = NULL;
      write_random (kans, json, verwacht, 0);
      g_string_append (verwacht, ".");
      g_autofree char *uit = dump (json->str, json->len, (gsize)g_rand_int_range (kans, 1, 50), &error);
      g_assert_no_error (error);
      g_autofree char *kaal = g_regex_replace (plaats, uit, -1, 0, "", 0, NULL);
      g_assert_cmpstr (kaal, ==, verwacht->str);
      /* and cut off anywhere it is never taken for whole, unless a number lost its tail */
      gsize            kort = (gsize)g_rand_int_range (kans, 0, (gint32)json->len);
      g_autofree char *half = dump (json->str, kort, 13, NULL);
      g_assert_true (half == NULL || json->str[0] != '{');
    }
  g_rand_free (kans);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-stroom/tokens", test_tokens);
  g_test_add_func ("/json-stroom/errors", test_errors);
  g_test_add_func ("/json-stroom/limits", test_limits);
  g_test_add_func ("/json-stroom/buffer-edge", test_buffer_edge);
  g_test_add_func ("/json-stroom/skip", test_skip);
  g_test_add_func ("/json-stroom/skip-error", test_skip_error);
  g_test_add_func ("/json-stroom/cancel", test_cancel);
  g_test_add_func ("/json-stroom/random", test_random);
  return g_test_run ();
}
