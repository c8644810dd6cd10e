/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-platen.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "store/stip-databestand.h"

#define MAP       "platen"
#define MEEKIJKEN "meekijken.ini"

StipWoorden *
stip_platen_meekijken (const char *taal, GError **error)
{
  g_autoptr (GBytes) woorden = stip_databestand_lees (MAP, MEEKIJKEN, error);
  return woorden != NULL ? stip_meekijk_woorden_new_from_data (MEEKIJKEN, g_bytes_get_data (woorden, NULL), g_bytes_get_size (woorden), taal, error) : NULL;
}

GPtrArray *
stip_platen_talen (GError **error)
{
  g_autoptr (GBytes) talen = stip_databestand_lees (MAP, STIP_PLAAT_TALEN, error);
  return talen != NULL ? stip_plaat_talen_new_from_data (STIP_PLAAT_TALEN, g_bytes_get_data (talen, NULL), g_bytes_get_size (talen), error) : NULL;
}

static StipWoorden *
read_file (const char *bestand, const char *taal, GError **error)
{
  g_autoptr (GBytes) woorden = stip_databestand_lees (MAP, bestand, error);
  return woorden != NULL ? stip_plaat_woorden_lees (bestand, g_bytes_get_data (woorden, NULL), g_bytes_get_size (woorden), taal, error) : NULL;
}

static void
set_unknown (GPtrArray *talen, const char *taal, GError **error)
{
  g_autoptr (GString) codes = g_string_new (NULL);

  for (guint i = 0; i < talen->len; i++)
    g_string_append_printf (codes, "%s%s", i > 0 ? ", " : "", ((const StipPlaatTaal *)g_ptr_array_index (talen, i))->code);
  g_set_error (error, STIP_WOORDEN_ERROR, STIP_WOORDEN_ERROR_ONGELDIG, "De taal “%s” staat niet in %s. Kies uit: %s.", taal, STIP_PLAAT_TALEN, codes->str);
}

StipPlaatWoorden *
stip_platen_woorden (StipPlaatSoort soort, const char *taal, GError **error)
{
  g_autoptr (GPtrArray) talen = stip_platen_talen (error);
  const StipPlaatTaal *gevonden = talen != NULL ? stip_plaat_talen_zoek (talen, taal != NULL ? taal : "nl") : NULL;

  if (talen != NULL && gevonden == NULL)
    set_unknown (talen, taal, error);
  if (gevonden == NULL)
    return NULL;
  g_autoptr (StipWoorden) algemeen = read_file (STIP_PLAAT_ALGEMEEN, gevonden->code, error);
  g_autoptr (StipWoorden) woorden = algemeen != NULL ? read_file (stip_plaat_soort_bestand (soort), gevonden->code, error) : NULL;
  return woorden != NULL ? stip_plaat_woorden_new (gevonden, algemeen, woorden) : NULL;
}

/* --- editing --- */

static StipPlaatSchrift *
read_for_editing (const char *bestand, GError **error)
{
  g_autofree char *resource = g_strconcat ("/nl/schuldhulp/Stip/" MAP "/", bestand, NULL);
  g_autoptr (GBytes) nu = stip_databestand_lees (MAP, bestand, error);
  g_autoptr (GBytes) stip = nu != NULL ? g_resources_lookup_data (resource, 0, error) : NULL;

  return stip != NULL ? stip_plaat_schrift_new (bestand, g_bytes_get_data (nu, NULL), g_bytes_get_size (nu), g_bytes_get_data (stip, NULL), g_bytes_get_size (stip), error) : NULL;
}

static void
free_writing (gpointer schrift)
{
  stip_plaat_schrift_free (schrift);
}

GPtrArray *
stip_platen_schriften (GError **error)
{
  g_autoptr (GPtrArray) schriften = g_ptr_array_new_with_free_func (free_writing);
  g_autoptr (GPtrArray) bestanden = g_ptr_array_new ();

  g_ptr_array_add (bestanden, (gpointer)STIP_PLAAT_ALGEMEEN);
  for (StipPlaatSoort soort = STIP_PLAAT_DE_WEG; soort < STIP_PLAAT_AANTAL; soort++)
    if (soort <= STIP_PLAAT_FASE_AANMELDEN || soort > STIP_PLAAT_FASE_NAZORG) /* the phases share a file */
      g_ptr_array_add (bestanden, (gpointer)stip_plaat_soort_bestand (soort));
  g_ptr_array_add (bestanden, (gpointer)STIP_PLAAT_TALEN);
  for (guint i = 0; i < bestanden->len; i++)
    {
      StipPlaatSchrift *schrift = read_for_editing (g_ptr_array_index (bestanden, i), error);
      if (schrift == NULL)
        return NULL;
      g_ptr_array_add (schriften, schrift);
    }
  return g_steal_pointer (&schriften);
}

static gboolean
set_not_saved (const char *bestand, const char *map, const char *waarom, GError **error)
{
  g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED, "%s is niet bewaard in %s: %s. Vraag uw beheerder om deze map te openen voor schrijven, of maak ruimte op de schijf.", bestand, map, waarom);
  return FALSE;
}

gboolean
stip_platen_bewaar (const StipPlaatSchrift *schrift, GError **error)
{
  const char      *bestand = stip_plaat_schrift_bestand (schrift);
  g_autofree char *map = g_build_filename (g_get_user_data_dir (), "stip", MAP, NULL), *pad = g_build_filename (map, bestand, NULL);
  gsize            lengte;
  g_autofree char *data = stip_plaat_schrift_to_data (schrift, &lengte);
  g_autoptr (GError) fout = NULL;

  if (stip_plaat_schrift_is_stip (schrift))
    return g_unlink (pad) == 0 || errno == ENOENT || set_not_saved (bestand, map, g_strerror (errno), error);
  if (!stip_plaat_schrift_check (schrift, error))
    return FALSE;
  if (g_mkdir_with_parents (map, 0700) != 0)
    return set_not_saved (bestand, map, g_strerror (errno), error);
  return g_file_set_contents_full (pad, data, (gssize)lengte, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, &fout) || set_not_saved (bestand, map, fout->message, error);
}
