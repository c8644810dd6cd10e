/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "../export/brokstroom.h"
#include "../export/ddas-dump.h"

/* Whatever the bytes are: the reader ends, with an error if and only if it says FALSE, in one of the domains it
 * promises; what it hands out is well-formed; and the size of the pieces in which the bytes come changes nothing.
 *
 * With libFuzzer (meson -Dfuzz=true, clang): fuzz-ddas CORPUS tests/fixtures/ddas/goed tests/fixtures/ddas/fout
 * Without it: fuzz-ddas-replay FILE|FOLDER... runs the files, as the test of every build does. */

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

static gboolean
on_check_traject_cb (StipDossier *dossier, const char *pad, guint regel, gpointer uit, GError **error)
{
  g_assert_nonnull (dossier);
  g_assert_cmpuint (dossier->personen->len, <=, 2);
  g_assert_cmpuint (dossier->schulden->len, <=, STIP_DDAS_ELEMENTEN_MAX);
  for (guint i = 1; i < dossier->gebeurtenissen->len; i++)
    g_assert_cmpint (stip_gebeurtenis_compare (g_ptr_array_index (dossier->gebeurtenissen, i - 1), g_ptr_array_index (dossier->gebeurtenissen, i)), <=, 0);
  for (guint i = 0; i < dossier->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (dossier->schulden, i);
      g_assert_true (!stip_geld_is_bekend (schuld->bedrag) || ABS (schuld->bedrag) <= STIP_GELD_MAX);
    }
  return on_dump_traject_cb (dossier, pad, regel, uit, error);
}

static void
on_check_warning_cb (const char *pad, guint regel, const char *melding, gpointer uit)
{
  g_assert_true (g_utf8_validate (pad, -1, NULL) && g_utf8_validate (melding, -1, NULL));
  g_assert_cmpuint (regel, >=, 1);
  on_dump_waarschuwing_cb (pad, regel, melding, uit);
}

/* Everything that came of it, as text. */
static GString *
read_bytes (const guint8 *data, size_t size, gsize stuk)
{
  const StipDdasLezerFuncs funcs = { .on_levering = ddas_dump_funcs.on_levering, .on_traject = on_check_traject_cb, .on_waarschuwing = on_check_warning_cb };
  g_autoptr (GInputStream) in = brokstroom_new ((const char *)data, size, "", 0, "", stuk);
  g_autoptr (GError) error = NULL;
  GString *uit = g_string_new (NULL);

  if (stip_ddas_lees (in, &funcs, uit, NULL, &error))
    g_assert_no_error (error);
  else
    {
      g_assert_true (error != NULL && error->domain == STIP_DDAS_ERROR);
      g_assert_true (g_str_has_prefix (error->message, "regel ") && g_utf8_validate (error->message, -1, NULL));
      g_string_append (uit, error->message);
    }
  return uit;
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GString) heel = read_bytes (data, size, G_MAXSIZE);
  g_autoptr (GString) kort = read_bytes (data, size, 1 + size % 17);

  g_assert_cmpstr (heel->str, ==, kort->str);
  return 0;
}

#ifdef STIP_FUZZ_REPLAY

static guint
replay (const char *pad)
{
  g_autofree char *inhoud = NULL;
  g_autoptr (GDir) map = g_dir_open (pad, 0, NULL);
  const char *naam;
  gsize       lengte;
  guint       n = 0;

  while (map != NULL && (naam = g_dir_read_name (map)) != NULL)
    {
      g_autofree char *dieper = g_build_filename (pad, naam, NULL);
      n += replay (dieper);
    }
  if (map != NULL)
    return n;
  g_assert_true (g_file_get_contents (pad, &inhoud, &lengte, NULL));
  LLVMFuzzerTestOneInput ((const guint8 *)inhoud, lengte);
  /* and cut off, and with one bit turned, at places all over it */
  for (gsize plek = 0; plek < lengte; plek += 1 + lengte / 97)
    {
      LLVMFuzzerTestOneInput ((const guint8 *)inhoud, plek);
      inhoud[plek] ^= (char)(1 << plek % 8);
      LLVMFuzzerTestOneInput ((const guint8 *)inhoud, lengte);
      inhoud[plek] ^= (char)(1 << plek % 8);
    }
  return 1;
}

int
main (int argc, char *argv[])
{
  guint n = 0;

  for (int i = 1; i < argc; i++)
    n += replay (argv[i]);
  g_print ("1..1\n%s 1 - replayed %u files\n", n > 0 ? "ok" : "not ok", n);
  return n > 0 ? 0 : 1;
}

#endif
