/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-herstelsleutel.h"

#include <string.h>

static const char ALFABET[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

static void
assert_leest (const char *tekst, const StipGeheim *sleutel)
{
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipGeheim) gelezen = stip_herstelsleutel_parse (tekst, &fout);
  g_assert_no_error (fout);
  g_assert_true (stip_geheim_equal (gelezen, sleutel));
  g_assert_cmpint (stip_geheim_get_soort (gelezen), ==, STIP_GEHEIM_HERSTELSLEUTEL);
}

/* The message, or NULL where it reads. */
static char *
parse_fout (const char *tekst)
{
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipGeheim) gelezen = stip_herstelsleutel_parse (tekst, &fout);
  if (gelezen)
    return NULL;
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN);
  return g_strdup (fout->message);
}

static void
test_vast (void)
{
  guint8 nul[32] = { 0 }, een[32];
  memset (een, 0xff, sizeof een);
  g_autoptr (StipGeheim) nullen = stip_geheim_new_bytes (STIP_GEHEIM_HERSTELSLEUTEL, nul, 32);
  g_autoptr (StipGeheim) enen = stip_geheim_new_bytes (STIP_GEHEIM_HERSTELSLEUTEL, een, 32);
  g_autoptr (StipGeheim) a = stip_herstelsleutel_format (nullen), b = stip_herstelsleutel_format (enen);
  g_assert_cmpstr ((const char *)stip_geheim_get_data (a), ==, "0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000");
  g_assert_cmpstr ((const char *)stip_geheim_get_data (b), ==, "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZG-EMEV");
}

/* Written, read back; also as people type it. */
static void
test_heen_en_terug (void)
{
  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (StipGeheim) sleutel = stip_herstelsleutel_new ();
      g_autoptr (StipGeheim) tekst = stip_herstelsleutel_format (sleutel);
      const char *t = (const char *)stip_geheim_get_data (tekst);
      g_assert_cmpuint (stip_geheim_get_size (tekst), ==, 69);
      g_assert_cmpuint (strspn (t, "0123456789ABCDEFGHJKMNPQRSTVWXYZ-"), ==, 69);
      assert_leest (t, sleutel);
      g_autofree char *klein = g_ascii_strdown (t, -1);
      assert_leest (klein, sleutel);
      g_autofree char *spaties = g_strdelimit (g_strdup (t), "-", ' ');
      assert_leest (spaties, sleutel);
      g_auto (GStrv) delen = g_strsplit (t, "-", -1);
      g_autofree char *aaneen = g_strjoinv ("", delen);
      assert_leest (aaneen, sleutel);
      g_autofree char *regels = g_strjoinv (" -\n", delen);
      assert_leest (regels, sleutel);
      g_strdelimit (klein, "0", 'o');
      g_strdelimit (klein, "1", i % 2 ? 'l' : 'I');
      assert_leest (klein, sleutel);
    }
}

/* Each wrong character is found, and its group is named. */
static void
test_een_tikfout (void)
{
  g_autoptr (StipGeheim) sleutel = stip_herstelsleutel_new ();
  g_autoptr (StipGeheim) tekst = stip_herstelsleutel_format (sleutel);
  for (guint plaats = 0; plaats < 69; plaats++)
    for (const char *c = ALFABET; *c; c++)
      {
        g_autofree char *fout_tekst = g_strdup ((const char *)stip_geheim_get_data (tekst));
        if (fout_tekst[plaats] == '-' || fout_tekst[plaats] == *c)
          continue;
        fout_tekst[plaats] = *c;
        g_autofree char *melding = parse_fout (fout_tekst);
        g_autofree char *groep = g_strdup_printf ("groep %u na", plaats / 5 + 1);
        g_assert_nonnull (melding);
        g_assert_nonnull (strstr (melding, groep));
      }
}

static void
test_verwisseld (void)
{
  g_autoptr (StipGeheim) sleutel = stip_herstelsleutel_new ();
  g_autoptr (StipGeheim) tekst = stip_herstelsleutel_format (sleutel);
  for (guint plaats = 0; plaats + 1 < 69; plaats++)
    {
      g_autofree char *t = g_strdup ((const char *)stip_geheim_get_data (tekst));
      guint            ander = t[plaats + 1] == '-' ? plaats + 2 : plaats + 1;
      if (t[plaats] == '-' || t[plaats] == t[ander])
        continue;
      char bewaard = t[plaats];
      t[plaats] = t[ander];
      t[ander] = bewaard;
      g_autofree char *melding = parse_fout (t);
      g_assert_nonnull (melding);
      g_autofree char *nummer = g_strdup_printf (" %u", plaats / 5 + 1);
      g_assert_nonnull (strstr (melding, nummer));
    }
}

/* Several errors: never accepted as another key, at least not in this many tries (chance 1 in 16 million each). */
static void
test_onzin (void)
{
  for (guint i = 0; i < 20000; i++)
    {
      char t[57];
      for (guint j = 0; j < 56; j++)
        t[j] = ALFABET[g_test_rand_int_range (0, 32)];
      t[56] = 0;
      g_autofree char *melding = parse_fout (t);
      g_assert_nonnull (melding);
    }
}

static void
test_meldingen (void)
{
  static const struct
  {
    const char *tekst, *deel;
  } GEVALLEN[] = {
    { "", "niet af: na groep 0" },
    { "0000-0000", "niet af: na groep 2" },
    { "0000-000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000", "Groep 2 van de herstelsleutel heeft 3 tekens" },
    { "0000-0000-0U00-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000", "groep 3" },
    { "0000-0000-0000-0000-\xc3\xa9", "groep 5" },
    { "0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0", "te lang" },
    /* right check characters, but one of the four spare bits is set */
    { "0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0001-0K0J", "alle groepen" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (GEVALLEN); i++)
    {
      g_autofree char *melding = parse_fout (GEVALLEN[i].tekst);
      g_assert_nonnull (melding);
      g_test_message ("%s", melding);
      g_assert_nonnull (strstr (melding, GEVALLEN[i].deel));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/herstelsleutel/vast", test_vast);
  g_test_add_func ("/herstelsleutel/heen-en-terug", test_heen_en_terug);
  g_test_add_func ("/herstelsleutel/een-tikfout", test_een_tikfout);
  g_test_add_func ("/herstelsleutel/verwisseld", test_verwisseld);
  g_test_add_func ("/herstelsleutel/onzin", test_onzin);
  g_test_add_func ("/herstelsleutel/meldingen", test_meldingen);
  return g_test_run ();
}
