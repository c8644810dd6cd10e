/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib/gstdio.h>

#include "store/stip-argon.h"

/* A folder of its own for each test, removed with what is in it. */
typedef struct
{
  char *map;
  char *pad;     /* map/proef.stip */
  char *sleutel; /* map/proef.stip-keys */
} ProefMap;

static inline void
proef_map_open (ProefMap *self, gconstpointer data)
{
  g_autoptr (GError) fout = NULL;
  self->map = g_dir_make_tmp ("stip-proef-XXXXXX", &fout);
  g_assert_no_error (fout);
  self->pad = g_build_filename (self->map, "proef.stip", NULL);
  self->sleutel = g_build_filename (self->map, "proef.stip-keys", NULL);
}

static inline void
proef_map_sluit (ProefMap *self, gconstpointer data)
{
  GDir *dir = g_dir_open (self->map, 0, NULL);
  for (const char *naam; (naam = g_dir_read_name (dir));)
    {
      g_autofree char *pad = g_build_filename (self->map, naam, NULL);
      if (g_unlink (pad) != 0)
        g_rmdir (pad);
    }
  g_dir_close (dir);
  g_assert_cmpint (g_rmdir (self->map), ==, 0);
  g_free (self->map);
  g_free (self->pad);
  g_free (self->sleutel);
}

static inline GBytes *
proef_lees (const char *pad)
{
  char *data = NULL;
  gsize n = 0;
  g_autoptr (GError) fout = NULL;
  g_file_get_contents (pad, &data, &n, &fout);
  g_assert_no_error (fout);
  return g_bytes_new_take (data, n);
}

/* In place, so that the mode and the inode stay. */
static inline void
proef_schrijf (const char *pad, gconstpointer data, gsize n)
{
  FILE *f = fopen (pad, "wb");
  g_assert_nonnull (f);
  g_assert_cmpuint (fwrite (data, 1, n, f), ==, n);
  g_assert_cmpint (fclose (f), ==, 0);
}

static inline StipGeheim *
proef_wachtzin (const char *tekst)
{
  g_autoptr (GError) fout = NULL;
  StipGeheim *geheim = stip_geheim_new_wachtzin (tekst, -1, &fout);
  g_assert_no_error (fout);
  return geheim;
}

/* The cheapest that is allowed: 0.2 s. */
static const StipArgon PROEF_ARGON = { .ops = STIP_ARGON_MIN_OPS, .mem_kib = STIP_ARGON_MIN_KIB };

#define PROEF_ADD(naam, functie) g_test_add (naam, ProefMap, NULL, proef_map_open, functie, proef_map_sluit)
