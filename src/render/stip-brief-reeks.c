/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-brief-reeks.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "render/stip-brief-blad.h"
#include "render/stip-brief-uitvoer.h"
#include "render/stip-uitvoer.h"

static void
free_sheet (gpointer tekening)
{
  stip_tekening_free (tekening);
}

static void
tell (const StipBriefReeksOpties *opties, guint klaar, guint aantal)
{
  if (opties->func != NULL)
    opties->func (klaar, aantal, opties->data);
}

static void
add_blank (GPtrArray *bladen, StipMeter *meter)
{
  g_ptr_array_add (bladen, stip_tekening_new (STIP_BRIEF_BLAD_BREED, STIP_BRIEF_BLAD_HOOG, stip_meter_family (meter)));
}

GPtrArray *
stip_brief_reeks_bladen (const GArray *delen, const StipBriefReeksOpties *opties, StipMeter *meter, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) bladen = g_ptr_array_new_with_free_func (free_sheet);

  for (guint i = 0; i < delen->len; i++)
    {
      const StipBriefReeksdeel *deel = &g_array_index (delen, StipBriefReeksdeel, i);
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      if (opties->oneven && bladen->len % 2 == 1)
        add_blank (bladen, meter);
      g_ptr_array_extend_and_steal (bladen, stip_brief_blad_new (deel->brief, deel->kop, meter));
      tell (opties, i + 1, delen->len);
    }
  return g_steal_pointer (&bladen);
}

gboolean
stip_brief_reeks_write_pdf (const GArray *delen, const StipBriefReeksOpties *opties, const char *titel, const char *path, GCancellable *cancellable, GError **error)
{
  static const StipVel vel = { 210 * STIP_VEL_MM, 297 * STIP_VEL_MM, 0, 0, STIP_VEL_MM / STIP_BRIEF_BLAD_MM };
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
  g_autoptr (GPtrArray) bladen = stip_brief_reeks_bladen (delen, opties, meter, cancellable, error);
  g_autoptr (GByteArray) uit = g_byte_array_new ();
  StipDatum dag = delen->len > 0 ? g_array_index (delen, StipBriefReeksdeel, 0).kop->datum : STIP_DATUM_ONBEKEND;

  if (bladen == NULL || !stip_uitvoer_check (stip_uitvoer_pdf (bladen, &vel, meter, STIP_PALET_DRUK, titel, dag, uit), error))
    return FALSE;
  stip_uitvoer_pdf_taal (uit, "nl");
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  g_autoptr (GBytes) bytes = g_byte_array_free_to_bytes (g_steal_pointer (&uit));
  return stip_uitvoer_write (bytes, path, "De brieven", error);
}

/* --- a file per letter --- */

/* What a run has put in its folder so far: the new files under a temporary name, and what it made itself. */
typedef struct
{
  const char *map;
  gboolean    zelf; /* the folder was not there */
  GPtrArray  *tijdelijk, *namen;
} Mapwerk;

static void
take_back (Mapwerk *werk, guint vanaf)
{
  for (guint i = vanaf; i < werk->tijdelijk->len; i++)
    g_unlink (g_ptr_array_index (werk->tijdelijk, i));
  if (werk->zelf)
    g_rmdir (werk->map);
}

static gboolean
fail (const char *wat, int nummer, GError **error)
{
  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (nummer), "%s: %s. Er is niets bewaard. Kies een andere map of maak ruimte vrij.", wat, g_strerror (nummer));
  return FALSE;
}

static gboolean
open_folder (Mapwerk *werk, GError **error)
{
  if (g_file_test (werk->map, G_FILE_TEST_IS_DIR))
    return TRUE;
  werk->zelf = g_mkdir (werk->map, 0700) == 0;
  return werk->zelf || fail ("De map voor de brieven kon niet worden gemaakt", errno, error);
}

static gboolean
check_names (const GArray *delen, const StipBriefReeksOpties *opties, Mapwerk *werk, GError **error)
{
  for (guint i = 0; i < delen->len; i++)
    {
      g_autofree char *naam = g_strconcat (g_array_index (delen, StipBriefReeksdeel, i).bestand, ".pdf", NULL);
      char            *pad = g_build_filename (werk->map, naam, NULL);
      g_ptr_array_add (werk->namen, pad);
      if (opties->overschrijf || !g_file_test (pad, G_FILE_TEST_EXISTS))
        continue;
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS, "In deze map staat al een bestand %s. Er is niets bewaard.", naam);
      return FALSE;
    }
  return TRUE;
}

/* Under a temporary name: until all are there, none is. */
static gboolean
write_one (Mapwerk *werk, const StipBriefReeksdeel *deel, guint i, GError **error)
{
  g_autofree char *naam = g_strdup_printf (".stip-brief-%u-%u-deel", (guint)getpid (), i);
  char            *pad = g_build_filename (werk->map, naam, NULL);

  g_ptr_array_add (werk->tijdelijk, pad);
  return stip_brief_write_pdf (deel->brief, deel->kop, pad, error);
}

static gboolean
write_all (const GArray *delen, const StipBriefReeksOpties *opties, Mapwerk *werk, GCancellable *cancellable, GError **error)
{
  if (!check_names (delen, opties, werk, error))
    return FALSE;
  for (guint i = 0; i < delen->len; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error) || !write_one (werk, &g_array_index (delen, StipBriefReeksdeel, i), i, error))
        return FALSE;
      tell (opties, i + 1, delen->len);
    }
  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}

/* All bytes are on the disk by now; a rename that fails takes back those before it, but for what was overwritten. */
static gboolean
give_names (Mapwerk *werk, const StipBriefReeksOpties *opties, GError **error)
{
  for (guint i = 0; i < werk->tijdelijk->len; i++)
    if (g_rename (g_ptr_array_index (werk->tijdelijk, i), g_ptr_array_index (werk->namen, i)) != 0)
      {
        int nummer = errno;
        for (guint k = 0; k < i && !opties->overschrijf; k++)
          g_unlink (g_ptr_array_index (werk->namen, k));
        take_back (werk, i);
        return fail ("De brieven konden niet worden bewaard", nummer, error);
      }
  return TRUE;
}

gboolean
stip_brief_reeks_write_map (const GArray *delen, const StipBriefReeksOpties *opties, const char *map, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) tijdelijk = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) namen = g_ptr_array_new_with_free_func (g_free);
  Mapwerk werk = { map, FALSE, tijdelijk, namen };

  if (!open_folder (&werk, error))
    return FALSE;
  if (write_all (delen, opties, &werk, cancellable, error))
    return give_names (&werk, opties, error);
  take_back (&werk, 0);
  return FALSE;
}
