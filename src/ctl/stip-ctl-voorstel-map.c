/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl-voorstel-map.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "core/stip-brief-adres.h"
#include "export/stip-werkboek-dossier.h"
#include "render/stip-brief-reeks.h"
#include "store/stip-brief-opslag.h"

/* --- the letters --- */

typedef struct
{
  GPtrArray *stukken; /* StipBriefStuk */
  GPtrArray *brieven; /* StipBrief of each */
  GArray    *koppen;  /* StipBriefkop of each */
  GArray    *delen;   /* StipBriefReeksdeel of each */
} Stapel;

static void
clear_pile (Stapel *stapel)
{
  g_clear_pointer (&stapel->delen, g_array_unref);
  g_clear_pointer (&stapel->koppen, g_array_unref);
  g_clear_pointer (&stapel->brieven, g_ptr_array_unref);
  g_clear_pointer (&stapel->stukken, g_ptr_array_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Stapel, clear_pile)

static gboolean
add_kind (Stapel *stapel, const StipBriefLading *lading, const StipBriefBron *bron, const char *soort, GError **error)
{
  GPtrArray *stukken = stip_brief_lading_stukken (lading, bron, stip_brief_soort_zoek (soort), TRUE, STIP_TAAL_NL, error);

  if (stukken == NULL)
    return FALSE;
  g_ptr_array_extend_and_steal (stapel->stukken, stukken);
  return TRUE;
}

/* One line with all that is missing, each once. */
static gboolean
check_complete (const Stapel *stapel, GError **error)
{
  g_autoptr (GHashTable) gezegd = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GString) zin = g_string_new ("Er is niets gemaakt. Vul eerst in:");
  guint n = 0;

  for (guint i = 0; i < stapel->stukken->len; i++)
    {
      GPtrArray *ontbreekt = ((const StipBriefStuk *)g_ptr_array_index (stapel->stukken, i))->ontbreekt;
      for (guint k = 0; k < ontbreekt->len; k++)
        if (g_hash_table_add (gezegd, g_ptr_array_index (ontbreekt, k)))
          g_string_append_printf (zin, " %u. %s", ++n, (const char *)g_ptr_array_index (ontbreekt, k));
    }
  if (n > 0)
    g_set_error_literal (error, STIP_BRIEF_ERROR, STIP_BRIEF_ERROR_WAARDE, zin->str);
  return n == 0;
}

static gboolean
write_up (Stapel *stapel, const StipBriefLading *lading, GError **error)
{
  for (guint i = 0; i < stapel->stukken->len; i++)
    {
      const StipBriefStuk *stuk = g_ptr_array_index (stapel->stukken, i);
      g_autofree char     *sleutel = stip_brief_concept_sleutel (stuk->soort, stuk->schuld_id);
      StipBrief           *brief = stip_brief_stuk_dup_brief (stuk, g_hash_table_lookup (lading->concepten, sleutel), FALSE, error);
      StipBriefkop         kop = stip_brief_stuk_kop (stuk);
      if (brief == NULL)
        return FALSE;
      g_ptr_array_add (stapel->brieven, brief);
      g_array_append_val (stapel->koppen, kop);
    }
  for (guint i = 0; i < stapel->stukken->len; i++)
    {
      StipBriefReeksdeel deel = { g_ptr_array_index (stapel->brieven, i), &g_array_index (stapel->koppen, StipBriefkop, i), ((const StipBriefStuk *)g_ptr_array_index (stapel->stukken, i))->bestand };
      g_array_append_val (stapel->delen, deel);
    }
  return TRUE;
}

static gboolean
write_letters (const StipBriefLading *lading, const StipBriefBron *bron, const char *map, GError **error)
{
  g_auto (Stapel) stapel = { g_ptr_array_new_with_free_func ((GDestroyNotify)stip_brief_stuk_unref), g_ptr_array_new_with_free_func ((GDestroyNotify)stip_brief_unref), g_array_new (FALSE, FALSE, sizeof (StipBriefkop)), g_array_new (FALSE, FALSE, sizeof (StipBriefReeksdeel)) };
  StipBriefReeksOpties opties = { 0 };
  g_autofree char     *begin = stip_brief_adres_bestand (bron, stip_brief_soort_zoek ("voorstel-inwoner"), 0, NULL);
  g_autofree char     *nummer = g_strndup (begin, strlen (begin) - strlen ("-voorstel-inwoner"));
  g_autofree char     *naam = g_strdup_printf ("%s-voorstel-alle-brieven.pdf", nummer), *pad = g_build_filename (map, naam, NULL);
  g_autofree char     *titel = g_strdup_printf ("Voorstel, dossier %s", nummer);

  return add_kind (&stapel, lading, bron, "voorstel", error) && add_kind (&stapel, lading, bron, "voorstel-inwoner", error) && check_complete (&stapel, error) && write_up (&stapel, lading, error) &&
         stip_brief_reeks_write_map (stapel.delen, &opties, map, NULL, error) && stip_brief_reeks_write_pdf (stapel.delen, &opties, titel, pad, NULL, error);
}

static gboolean
write_workbook (const StipBriefLading *lading, const StipVoorstel *voorstel, const char *map, GError **error)
{
  const char             *nummer = lading->dossier->nummer != NULL ? lading->dossier->nummer : "dossier";
  g_autofree char        *naam = g_strdup_printf ("%s-schulden.xlsx", nummer), *pad = g_build_filename (map, naam, NULL);
  const StipWerkboekVraag vraag = {
    .dossier = lading->dossier,
    .profiel = lading->werkwijze->profiel,
    .kalender = lading->werkwijze->kalender,
    .voorstel = voorstel,
    .gemeente = lading->gemeente,
    .demo = lading->demo,
    .vandaag = lading->vandaag,
  };

  return stip_werkboek_dossier_write (&vraag, pad, error);
}

/* All that is made of one dossier's proposal, into a folder that nobody sees yet: more of it is one call more here. */
static gboolean
write_output (const StipBriefLading *lading, const StipBriefBron *bron, const char *map, GError **error)
{
  return write_letters (lading, bron, map, error) && write_workbook (lading, bron->voorstel, map, error);
}

/* --- whole or not at all --- */

static gboolean
fail (int nummer, const char *wat, GError **error)
{
  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (nummer), "%s: %s. Er is niets bewaard.", wat, g_strerror (nummer));
  return FALSE;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(char *const *)a, *(char *const *)b);
}

static GPtrArray *
list_folder (const char *map)
{
  g_autoptr (GDir) dir = g_dir_open (map, 0, NULL);
  GPtrArray *namen = g_ptr_array_new_with_free_func (g_free);

  for (const char *naam; dir != NULL && (naam = g_dir_read_name (dir)) != NULL;)
    g_ptr_array_add (namen, g_strdup (naam));
  g_ptr_array_sort (namen, compare_names);
  return namen;
}

static void
remove_folder (const char *map)
{
  g_autoptr (GPtrArray) namen = list_folder (map);

  for (guint i = 0; i < namen->len; i++)
    {
      g_autofree char *pad = g_build_filename (map, g_ptr_array_index (namen, i), NULL);
      g_unlink (pad);
    }
  g_rmdir (map);
}

static gboolean
check_free (GPtrArray *namen, const char *naar, GError **error)
{
  for (guint i = 0; i < namen->len; i++)
    {
      g_autofree char *pad = g_build_filename (naar, g_ptr_array_index (namen, i), NULL);
      if (!g_file_test (pad, G_FILE_TEST_EXISTS))
        continue;
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS, "In de map staat al een bestand %s. Er is niets bewaard; kies een andere map.", (const char *)g_ptr_array_index (namen, i));
      return FALSE;
    }
  return TRUE;
}

/* The folder of the user was there: file by file, and all back out of it where one does not go. */
static gboolean
move_files (GPtrArray *namen, const char *van, const char *naar, GError **error)
{
  if (!check_free (namen, naar, error))
    return FALSE;
  for (guint i = 0; i < namen->len; i++)
    {
      g_autofree char *oud = g_build_filename (van, g_ptr_array_index (namen, i), NULL), *nieuw = g_build_filename (naar, g_ptr_array_index (namen, i), NULL);
      if (g_rename (oud, nieuw) == 0)
        continue;
      int nummer = errno;
      for (guint k = 0; k < i; k++)
        {
          g_autofree char *weg = g_build_filename (naar, g_ptr_array_index (namen, k), NULL);
          g_unlink (weg);
        }
      return fail (nummer, "De bestanden konden niet in de map worden gezet", error);
    }
  return TRUE;
}

static gboolean
give_folder (const char *werk, const char *map, gboolean bestond, GPtrArray *namen, GError **error)
{
  if (bestond)
    return move_files (namen, werk, map, error);
  return g_rename (werk, map) == 0 || fail (errno, "De map kon niet worden gemaakt", error);
}

GPtrArray *
stip_ctl_voorstel_map (const StipBriefLading *lading, const StipBriefBron *bron, const char *map, GError **error)
{
  gboolean         bestond = g_file_test (map, G_FILE_TEST_IS_DIR);
  g_autofree char *kaal = g_canonicalize_filename (map, NULL), *ouder = g_path_get_dirname (kaal);
  g_autofree char *werk = g_build_filename (bestond ? kaal : ouder, ".stip-voorstel-XXXXXX-deel", NULL);

  if (g_mkdtemp_full (werk, 0700) == NULL)
    {
      fail (errno, "In de map kan niet worden geschreven", error);
      return NULL;
    }
  gboolean gelukt = write_output (lading, bron, werk, error);
  g_autoptr (GPtrArray) namen = list_folder (werk);
  gelukt = gelukt && give_folder (werk, kaal, bestond, namen, error);
  if (g_file_test (werk, G_FILE_TEST_IS_DIR))
    remove_folder (werk);
  return gelukt ? g_steal_pointer (&namen) : NULL;
}
