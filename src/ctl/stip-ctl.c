/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl.h"

#include <stdio.h>

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "store/stip-herstelsleutel.h"

gboolean
stip_ctl_parse (char **args, const GOptionEntry *options, const char *gebruik, char ***positional, GError **error)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autofree char *summary = g_strdup_printf ("stipctl %s", gebruik);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) copy = NULL;

  /* GOption wants a program name first */
  g_strv_builder_add (builder, "stipctl");
  g_strv_builder_addv (builder, (const char **)args);
  copy = g_strv_builder_end (builder);
  g_option_context_set_summary (context, summary);
  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse_strv (context, &copy, error))
    return FALSE;
  if (positional != NULL)
    *positional = g_strdupv (copy + 1);
  else if (copy[1] != NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, "unexpected argument: %s", copy[1]);
      return FALSE;
    }
  return TRUE;
}

gboolean
stip_ctl_require (const char *value, const char *option, GError **error)
{
  if (value != NULL)
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, "%s is missing", option);
  return FALSE;
}

gboolean
stip_ctl_today (const char *today, StipDatum *vandaag, GError **error)
{
  g_autoptr (GDateTime) nu = g_date_time_new_now_local ();

  *vandaag = stip_datum_new (g_date_time_get_year (nu), g_date_time_get_month (nu), g_date_time_get_day_of_month (nu));
  if (today == NULL || stip_datum_parse_iso (today, vandaag, NULL))
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--today: not a date (YYYY-MM-DD): %s", today);
  return FALSE;
}

StipGeheim *
stip_ctl_read_secret (const char *bestand, GError **error)
{
  g_autoptr (StipGeheim) geheim = stip_geheim_new_from_file (bestand, error);

  if (geheim == NULL)
    return NULL;
  StipGeheim *herstel = stip_herstelsleutel_parse ((const char *)stip_geheim_get_data (geheim), NULL);
  return herstel != NULL ? herstel : g_steal_pointer (&geheim);
}

StipStore *
stip_ctl_open (const char *file, const char *passphrase_file, const char *today, GError **error)
{
  StipDatum vandaag;

  if (!stip_ctl_require (file, "--file", error) || !stip_ctl_require (passphrase_file, "--passphrase-file", error) ||
      !stip_ctl_today (today, &vandaag, error))
    return NULL;
  g_autoptr (StipGeheim) geheim = stip_ctl_read_secret (passphrase_file, error);
  return geheim != NULL ? stip_store_open (file, NULL, geheim, vandaag, NULL, error) : NULL;
}

void
stip_ctl_close (StipCtlStore *store)
{
  stip_store_close (store);
  g_object_unref (store);
}

void
stip_ctl_print_json (JsonBuilder *builder)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = json_builder_get_root (builder);

  json_generator_set_root (generator, root);
  g_autofree char *tekst = json_generator_to_data (generator, NULL);
  puts (tekst);
}

gboolean
stip_ctl_write_new (const char *bestand, const char *tekst, GError **error)
{
  int   fd = open (bestand, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  FILE *uit = fd >= 0 ? fdopen (fd, "w") : NULL;

  if (uit != NULL && fputs (tekst, uit) >= 0 && fputc ('\n', uit) != EOF && fflush (uit) == 0 && fsync (fd) == 0 && fclose (uit) == 0)
    return TRUE;
  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (errno), "%s: %s", bestand, g_strerror (errno));
  return FALSE;
}
