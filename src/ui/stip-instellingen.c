/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stip-instellingen.h"

#include "stip-config.h"

#define MAX_RECENT 8

GSettings *
stip_instellingen_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchemaSource) built = NULL;
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, STIP_APP_ID, TRUE);
  if (schema == NULL)
    {
      built = g_settings_schema_source_new_from_directory (STIP_BUILD_SCHEMADIR, source, FALSE, NULL);
      schema = built != NULL ? g_settings_schema_source_lookup (built, STIP_APP_ID, FALSE) : NULL;
    }
  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

int
stip_instellingen_get_int (GSettings *self, const char *key, int standaard)
{
  return self != NULL ? g_settings_get_int (self, key) : standaard;
}

gboolean
stip_instellingen_get_boolean (GSettings *self, const char *key, gboolean standaard)
{
  return self != NULL ? g_settings_get_boolean (self, key) : standaard;
}

char *
stip_instellingen_dup_string (GSettings *self, const char *key, const char *standaard)
{
  return self != NULL ? g_settings_get_string (self, key) : g_strdup (standaard);
}

void
stip_instellingen_set_int (GSettings *self, const char *key, int waarde)
{
  if (self != NULL)
    g_settings_set_int (self, key, waarde);
}

void
stip_instellingen_set_boolean (GSettings *self, const char *key, gboolean waarde)
{
  if (self != NULL)
    g_settings_set_boolean (self, key, waarde);
}

void
stip_instellingen_set_string (GSettings *self, const char *key, const char *waarde)
{
  if (self != NULL)
    g_settings_set_string (self, key, waarde);
}

char **
stip_instellingen_dup_recent (GSettings *self)
{
  return self != NULL ? g_settings_get_strv (self, "recent-files") : g_new0 (char *, 1);
}

static void
write_recent (GSettings *self, const char *first, const char *without)
{
  g_auto (GStrv) old = stip_instellingen_dup_recent (self);
  g_autoptr (GPtrArray) paths = g_ptr_array_new ();

  if (first != NULL)
    g_ptr_array_add (paths, (gpointer)first);
  for (char **pad = old; *pad != NULL && paths->len < MAX_RECENT; pad++)
    if (g_strcmp0 (*pad, without) != 0)
      g_ptr_array_add (paths, *pad);
  g_ptr_array_add (paths, NULL);
  if (self != NULL)
    g_settings_set_strv (self, "recent-files", (const char *const *)paths->pdata);
}

void
stip_instellingen_add_recent (GSettings *self, const char *pad)
{
  write_recent (self, pad, pad);
}

void
stip_instellingen_remove_recent (GSettings *self, const char *pad)
{
  write_recent (self, NULL, pad);
}

static gboolean
read_day_file (StipDatum *datum)
{
  const char      *pad = g_getenv ("STIP_VANDAAG_BESTAND");
  g_autofree char *tekst = NULL;

  return pad != NULL && g_file_get_contents (pad, &tekst, NULL, NULL) && stip_datum_parse_iso (g_strstrip (tekst), datum, NULL);
}

StipDatum
stip_vandaag (void)
{
  const char *override = g_getenv ("STIP_VANDAAG");
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  StipDatum datum;

  if (read_day_file (&datum))
    return datum;
  if (override != NULL && stip_datum_parse_iso (override, &datum, NULL))
    return datum;
  return stip_datum_new (g_date_time_get_year (now), g_date_time_get_month (now), g_date_time_get_day_of_month (now));
}
