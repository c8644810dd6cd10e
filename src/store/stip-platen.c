/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-platen.h"

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
