/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-werkwijze.h"

#include <gio/gio.h>
#include <string.h>

#define RESOURCE_ROOT "/nl/schuldhulp/Stip"

static void
clear_ways (StipWerkwijze *self)
{
  g_clear_pointer (&self->profiel, stip_profiel_unref);
  g_clear_pointer (&self->kalender, stip_kalender_unref);
  g_free (self->tekst);
  g_clear_pointer (&self->krediet, stip_krediet_voorwaarden_unref);
  g_clear_pointer (&self->voet, stip_beslagvrije_voet_unref);
}

STIP_DEFINE_RECORD (StipWerkwijze, stip_werkwijze, clear_ways)

static char *
user_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "stip", "profielen", NULL);
}

static void
add_name (GHashTable *namen, const char *bestand)
{
  if (g_str_has_suffix (bestand, ".ini"))
    g_hash_table_add (namen, g_strndup (bestand, strlen (bestand) - strlen (".ini")));
}

char **
stip_werkwijze_list (void)
{
  g_autoptr (GHashTable) namen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv) eigen = g_resources_enumerate_children (RESOURCE_ROOT "/profielen", 0, NULL);
  g_autofree char *folder = user_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  for (char **naam = eigen; naam != NULL && *naam != NULL; naam++)
    add_name (namen, *naam);
  for (const char *naam = dir != NULL ? g_dir_read_name (dir) : NULL; naam != NULL; naam = g_dir_read_name (dir))
    add_name (namen, naam);
  g_autoptr (GList) sorted = g_list_sort (g_hash_table_get_keys (namen), (GCompareFunc)strcmp);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  for (GList *l = sorted; l != NULL; l = l->next)
    g_strv_builder_add (builder, l->data);
  return g_strv_builder_end (builder);
}

/* An id names a file: nothing in it may leave the folder. */
static gboolean
is_plain_id (const char *id)
{
  for (const char *p = id; *p != '\0'; p++)
    if (!g_ascii_isalnum (*p) && *p != '-')
      return FALSE;
  return *id != '\0';
}

static GBytes *
read_profile (const char *id, gboolean *eigen)
{
  g_autofree char *folder = user_folder ();
  g_autofree char *naam = g_strconcat (id, ".ini", NULL);
  g_autofree char *pad = g_build_filename (folder, naam, NULL);
  g_autofree char *resource = g_strconcat (RESOURCE_ROOT "/profielen/", naam, NULL);
  char            *data;
  gsize            lengte;

  if (!is_plain_id (id))
    return NULL;
  *eigen = g_file_get_contents (pad, &data, &lengte, NULL);
  return *eigen ? g_bytes_new_take (data, lengte) : g_resources_lookup_data (resource, 0, NULL);
}

/* The user's own table, or the one that came with the program. */
static GBytes *
read_table (const char *naam, GError **error)
{
  g_autofree char *pad = g_build_filename (g_get_user_data_dir (), "stip", naam, NULL);
  g_autofree char *resource = g_strconcat (RESOURCE_ROOT "/", naam, NULL);
  char            *data;
  gsize            lengte;

  if (g_file_get_contents (pad, &data, &lengte, NULL))
    return g_bytes_new_take (data, lengte);
  return g_resources_lookup_data (resource, 0, error);
}

static gboolean
load_tables (StipWerkwijze *self, GError **error)
{
  g_autoptr (GBytes) krediet = read_table ("krediet.ini", error);
  g_autoptr (GBytes) voet = krediet != NULL ? read_table ("beslagvrije-voet.ini", error) : NULL;

  if (voet == NULL)
    return FALSE;
  self->krediet = stip_krediet_voorwaarden_new_from_data ("krediet.ini", g_bytes_get_data (krediet, NULL), g_bytes_get_size (krediet), error);
  if (self->krediet == NULL)
    return FALSE;
  self->voet = stip_beslagvrije_voet_new_from_data ("beslagvrije-voet.ini", g_bytes_get_data (voet, NULL), g_bytes_get_size (voet), error);
  return self->voet != NULL;
}

static StipWerkwijze *
new_from_text (const char *id, const char *tekst, gsize lengte, gboolean eigen, GError **error)
{
  g_autoptr (GBytes) dagen = g_resources_lookup_data (RESOURCE_ROOT "/feestdagen.ini", 0, error);
  g_autoptr (StipWerkwijze) self = g_atomic_rc_box_new0 (StipWerkwijze);

  if (dagen == NULL)
    return NULL;
  self->kalender = stip_kalender_new_from_data ("feestdagen.ini", g_bytes_get_data (dagen, NULL), g_bytes_get_size (dagen), error);
  if (self->kalender == NULL || !load_tables (self, error))
    return NULL;
  self->profiel = stip_profiel_new_from_data (id, tekst, lengte, error);
  self->tekst = g_strndup (tekst, lengte);
  self->eigen = eigen;
  return self->profiel != NULL ? g_steal_pointer (&self) : NULL;
}

StipWerkwijze *
stip_werkwijze_load (const char *id, GError **error)
{
  gboolean eigen = FALSE;
  g_autoptr (GBytes) ini = read_profile (id, &eigen);

  if (ini == NULL)
    {
      g_auto (GStrv) namen = stip_werkwijze_list ();
      g_autofree char *lijst = g_strjoinv (", ", namen);
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "Profiel “%s” bestaat niet. Kies uit: %s.", id, lijst);
      return NULL;
    }
  return new_from_text (id, g_bytes_get_data (ini, NULL), g_bytes_get_size (ini), eigen, error);
}

StipWerkwijze *
stip_werkwijze_new_eigen (const char *id, const char *tekst, gsize lengte, GError **error)
{
  if (is_plain_id (id))
    return new_from_text (id, tekst, lengte, TRUE, error);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_FILENAME, "Geef het profiel een naam van letters, cijfers en streepjes, zoals onze-gemeente.ini; “%s” kan niet.", id);
  return NULL;
}

StipWerkwijze *
stip_werkwijze_load_file (const char *pad, GError **error)
{
  g_autofree char *data = NULL, *id = g_path_get_basename (pad);
  gsize            lengte;

  if (!g_file_get_contents (pad, &data, &lengte, error))
    return NULL;
  if (g_str_has_suffix (id, ".ini"))
    id[strlen (id) - strlen (".ini")] = '\0';
  return stip_werkwijze_new_eigen (id, data, lengte, error);
}
