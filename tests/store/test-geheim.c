/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-geheim.h"

#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store/stip-argon.h"

static void
test_wachtzin (void)
{
  static const struct
  {
    const char *naam, *in, *uit; /* uit NULL: refused */
    gssize      n;
  } GEVALLEN[] = {
    { "plain", "vier gewone woorden", "vier gewone woorden", -1 },
    { "newline", "vier gewone woorden\n", "vier gewone woorden", -1 },
    { "CR LF", "vier gewone woorden\r\n", "vier gewone woorden", -1 },
    { "one newline only", "zin\n\n", "zin\n", -1 },
    { "spaces count", " zin ", " zin ", -1 },
    { "decomposed", "cafe\u0301", "caf\u00e9", -1 },
    { "hangul", "\u1112\u1161\u11ab", "\ud55c", -1 },
    { "empty", "", NULL, -1 },
    { "newline alone", "\n", NULL, -1 },
    { "not UTF-8", "zin\xff", NULL, -1 },
    { "cut character", "caf\xc3", NULL, -1 },
    { "NUL inside", "een\0twee", NULL, 8 },
    { "not terminated", "eentwee", "een", 3 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (GEVALLEN); i++)
    {
      g_autoptr (GError) fout = NULL;
      g_autoptr (StipGeheim) geheim = stip_geheim_new_wachtzin (GEVALLEN[i].in, GEVALLEN[i].n, &fout);
      g_test_message ("%s", GEVALLEN[i].naam);
      if (GEVALLEN[i].uit)
        {
          g_assert_no_error (fout);
          g_assert_cmpstr ((const char *)stip_geheim_get_data (geheim), ==, GEVALLEN[i].uit);
          g_assert_cmpuint (stip_geheim_get_size (geheim), ==, strlen (GEVALLEN[i].uit));
          g_assert_cmpint (stip_geheim_get_soort (geheim), ==, STIP_GEHEIM_WACHTZIN);
        }
      else
        {
          g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN);
          g_assert_null (geheim);
        }
    }
}

static void
test_lengte (void)
{
  static const struct
  {
    const char *tekst;
    gboolean    goed;
  } GEVALLEN[] = {
    { "elf tekens!", FALSE },
    { "twaalf teken", TRUE },
    { "\u00e9\u00e9n twee dri", TRUE },                 /* 12 characters, 14 bytes */
    { "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9n", FALSE }, /* 13 bytes, 7 characters */
    { "aaaaaaaaaaaaaaaa", FALSE },
  };
  for (guint i = 0; i < G_N_ELEMENTS (GEVALLEN); i++)
    {
      g_autoptr (GError) fout = NULL;
      g_autoptr (StipGeheim) geheim = stip_geheim_new_wachtzin (GEVALLEN[i].tekst, -1, NULL);
      g_test_message ("%s", GEVALLEN[i].tekst);
      g_assert_cmpint (stip_geheim_check_nieuwe_wachtzin (geheim, &fout), ==, GEVALLEN[i].goed);
      if (!GEVALLEN[i].goed)
        g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING);
    }
  g_autoptr (StipGeheim) bytes = stip_geheim_new_willekeurig (STIP_GEHEIM_SLEUTEL, 48);
  g_assert_false (stip_geheim_check_nieuwe_wachtzin (bytes, NULL));
}

static StipGeheim *
read_from_pipe (const char *inhoud, gsize n, int *lees_fd, GError **error)
{
  int fds[2];
  g_assert_cmpint (pipe (fds), ==, 0);
  g_assert_cmpint (write (fds[1], inhoud, n), ==, n);
  close (fds[1]);
  StipGeheim *geheim = stip_geheim_new_from_fd (fds[0], error);
  if (lees_fd)
    *lees_fd = fds[0];
  else
    close (fds[0]);
  return geheim;
}

static void
test_bestand (void)
{
  g_autoptr (GError) fout = NULL;
  int fd;
  g_autoptr (StipGeheim) een = read_from_pipe ("oude wachtzin\nnieuwe wachtzin", 29, &fd, &fout);
  g_assert_no_error (fout);
  g_assert_cmpstr ((const char *)stip_geheim_get_data (een), ==, "oude wachtzin");
  g_autoptr (StipGeheim) twee = stip_geheim_new_from_fd (fd, &fout);
  g_assert_no_error (fout);
  g_assert_cmpstr ((const char *)stip_geheim_get_data (twee), ==, "nieuwe wachtzin");
  g_assert_null (stip_geheim_new_from_fd (fd, &fout)); /* nothing left */
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN);
  g_clear_error (&fout);
  close (fd);

  g_autofree char *lang = g_strnfill (STIP_WACHTZIN_MAX_BYTES + 1, 'x');
  lang[STIP_WACHTZIN_MAX_BYTES] = '\n';
  g_autoptr (StipGeheim) vol = read_from_pipe (lang, STIP_WACHTZIN_MAX_BYTES + 1, NULL, &fout);
  g_assert_no_error (fout);
  g_assert_cmpuint (stip_geheim_get_size (vol), ==, STIP_WACHTZIN_MAX_BYTES);
  lang[STIP_WACHTZIN_MAX_BYTES] = 'x';
  g_assert_null (read_from_pipe (lang, STIP_WACHTZIN_MAX_BYTES + 1, NULL, &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN);
  g_clear_error (&fout);
  g_assert_null (stip_geheim_new_from_file ("/bestaat/niet", &fout));
  g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN);
}

static void
test_gelijk (void)
{
  g_autoptr (StipGeheim) a = stip_geheim_new_bytes (STIP_GEHEIM_SLEUTEL, "abc", 3);
  g_autoptr (StipGeheim) b = stip_geheim_new_bytes (STIP_GEHEIM_SLEUTEL, "abc", 3);
  g_autoptr (StipGeheim) c = stip_geheim_new_bytes (STIP_GEHEIM_SLEUTEL, "abd", 3);
  g_autoptr (StipGeheim) d = stip_geheim_new_bytes (STIP_GEHEIM_SLEUTEL, "ab", 2);
  g_autoptr (StipGeheim) r = stip_geheim_new_willekeurig (STIP_GEHEIM_SLEUTEL, 32);
  g_autoptr (StipGeheim) s = stip_geheim_new_willekeurig (STIP_GEHEIM_SLEUTEL, 32);
  g_assert_true (stip_geheim_equal (a, b));
  g_assert_false (stip_geheim_equal (a, c));
  g_assert_false (stip_geheim_equal (a, d));
  g_assert_false (stip_geheim_equal (r, s));
  g_autoptr (StipGeheim) zelfde = stip_geheim_ref (a);
  g_assert_true (zelfde == a);
}

static void
test_afschermen (void)
{
  if (g_test_subprocess ())
    {
      struct rlimit grens;
      g_autoptr (GError) fout = NULL;
      g_assert_true (stip_process_harden (&fout));
      g_assert_no_error (fout);
      g_assert_cmpint (prctl (PR_GET_DUMPABLE), ==, 0);
      g_assert_cmpint (getrlimit (RLIMIT_CORE, &grens), ==, 0);
      g_assert_cmpuint (grens.rlim_max, ==, 0);
      return;
    }
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
}

/* A secret is read-only for the program itself and gone after the last reference. */
static void
test_geheugen (void)
{
  if (g_test_subprocess ())
    {
      StipGeheim *geheim = stip_geheim_new_bytes (STIP_GEHEIM_SLEUTEL, "abc", 3);
      guint8     *data = (guint8 *)stip_geheim_get_data (geheim);
      data[0] = 'x'; /* SIGSEGV */
      return;
    }
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
}

static void
test_argon (void)
{
  static const struct
  {
    gint64  ms;
    guint64 gib;
    guint32 mib;
  } GEVALLEN[] = {
    { 230, 16, 256 },
    { 500, 2, 256 },
    { 501, 16, 128 },
    { 230, 1, 128 },
    { 1000, 16, 128 },
    { 1001, 16, 64 },
    { 9000, 16, 64 },
    { 100, 0, 64 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (GEVALLEN); i++)
    {
      StipArgon keuze = stip_argon_choose (GEVALLEN[i].ms * 1000, GEVALLEN[i].gib << 30);
      g_assert_cmpuint (keuze.mem_kib, ==, GEVALLEN[i].mib * 1024);
      g_assert_cmpuint (keuze.ops, ==, 3);
      g_assert_true (stip_argon_is_toelaatbaar (&keuze));
    }
  StipArgon gemeten = stip_argon_calibrate ();
  g_assert_true (stip_argon_is_toelaatbaar (&gemeten));

  /* the same limits hold for whoever calls it directly */
  static const StipArgon FOUT[] = { { 2, 64 * 1024 }, { 9, 64 * 1024 }, { 3, 64 * 1024 - 1 }, { 3, 1024 * 1024 + 1 }, { 0, 0 } };
  g_autoptr (StipGeheim) zin = stip_geheim_new_wachtzin ("een wachtzin", -1, NULL);
  const guint8 zout[STIP_ARGON_ZOUT_BYTES] = { 0 };
  guint8       sleutel[STIP_ARGON_SLEUTEL_BYTES];
  for (guint i = 0; i < G_N_ELEMENTS (FOUT); i++)
    {
      g_autoptr (GError) fout = NULL;
      g_assert_false (stip_argon_derive (&FOUT[i], zin, zout, sleutel, &fout));
      g_assert_error (fout, STIP_STORE_ERROR, STIP_STORE_ERROR_SLEUTELBESTAND);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/geheim/wachtzin", test_wachtzin);
  g_test_add_func ("/geheim/lengte", test_lengte);
  g_test_add_func ("/geheim/bestand", test_bestand);
  g_test_add_func ("/geheim/gelijk", test_gelijk);
  g_test_add_func ("/geheim/afschermen", test_afschermen);
  g_test_add_func ("/geheim/geheugen", test_geheugen);
  g_test_add_func ("/geheim/argon", test_argon);
  return g_test_run ();
}
