/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-plaat-schrift.h"

#include <string.h>

#define VOORBEELD "Taal en"

struct _StipPlaatSchrift
{
  char     *bestand;
  GKeyFile *nu, *stip;
  char     *begin; /* as it was read */
};

/* --- making one --- */

static gboolean
load (GKeyFile *bestand, const char *naam, const char *data, gsize lengte, GError **error)
{
  g_autoptr (GError) fout = NULL;

  if (!g_utf8_validate_len (data, lengte, NULL))
    {
      g_set_error (error, STIP_WOORDEN_ERROR, STIP_WOORDEN_ERROR_ONGELDIG, "%s: hierin staan letters die niet te lezen zijn. Bewaar het bestand als UTF-8.", naam);
      return FALSE;
    }
  if (g_key_file_load_from_data (bestand, data, lengte, G_KEY_FILE_KEEP_TRANSLATIONS | G_KEY_FILE_KEEP_COMMENTS, &fout))
    return TRUE;
  g_set_error (error, STIP_WOORDEN_ERROR, STIP_WOORDEN_ERROR_ONGELDIG, "%s: %s", naam, fout->message);
  return FALSE;
}

void
stip_plaat_schrift_free (StipPlaatSchrift *self)
{
  g_free (self->bestand);
  g_key_file_unref (self->nu);
  g_key_file_unref (self->stip);
  g_free (self->begin);
  g_free (self);
}

StipPlaatSchrift *
stip_plaat_schrift_new (const char *bestand, const char *data, gsize lengte, const char *stip, gsize stip_lengte, GError **error)
{
  g_autoptr (StipPlaatSchrift) self = g_new0 (StipPlaatSchrift, 1);

  self->bestand = g_strdup (bestand);
  self->nu = g_key_file_new ();
  self->stip = g_key_file_new ();
  if (!load (self->nu, bestand, data, lengte, error) || !load (self->stip, bestand, stip, stip_lengte, error))
    return NULL;
  self->begin = stip_plaat_schrift_to_data (self, NULL);
  return g_steal_pointer (&self);
}

const char *
stip_plaat_schrift_bestand (const StipPlaatSchrift *self)
{
  return self->bestand;
}

/* --- its texts --- */

static gboolean
is_languages (const StipPlaatSchrift *self)
{
  return g_str_equal (self->bestand, STIP_PLAAT_TALEN);
}

static char *
group_of (const char *taal)
{
  return g_strconcat ("Taal ", taal, NULL);
}

static void
free_place (gpointer data)
{
  StipSchriftPlek *plek = data;

  g_free (plek->groep);
  g_free (plek->sleutel);
  g_free (plek);
}

static void
add_keys (GPtrArray *plekken, GKeyFile *bestand, const char *groep)
{
  g_auto (GStrv) sleutels = g_key_file_get_keys (bestand, groep, NULL, NULL);

  for (char **sleutel = sleutels; sleutel != NULL && *sleutel != NULL; sleutel++)
    if (strchr (*sleutel, '[') == NULL)
      {
        StipSchriftPlek *plek = g_new0 (StipSchriftPlek, 1);
        plek->groep = g_strdup (groep);
        plek->sleutel = g_strdup (*sleutel);
        g_ptr_array_add (plekken, plek);
      }
}

GPtrArray *
stip_plaat_schrift_plekken (const StipPlaatSchrift *self, const char *taal)
{
  GPtrArray       *plekken = g_ptr_array_new_with_free_func (free_place);
  g_autofree char *eigen = group_of (taal);
  g_auto (GStrv) groepen = g_key_file_get_groups (self->nu, NULL);

  for (char **groep = groepen; *groep != NULL; groep++)
    if (!is_languages (self) || g_str_equal (*groep, eigen))
      add_keys (plekken, self->nu, *groep);
  return plekken;
}

/* The key as it stands in the file: "Zin", or "Zin[ar]". */
static char *
key_in (const StipPlaatSchrift *self, const StipSchriftPlek *plek, const char *taal)
{
  return is_languages (self) || g_str_equal (taal, "nl") ? g_strdup (plek->sleutel) : g_strdup_printf ("%s[%s]", plek->sleutel, taal);
}

char *
stip_plaat_schrift_get (const StipPlaatSchrift *self, const StipSchriftPlek *plek, const char *taal)
{
  g_autofree char *sleutel = key_in (self, plek, taal);
  return g_key_file_get_string (self->nu, plek->groep, sleutel, NULL);
}

char *
stip_plaat_schrift_get_stip (const StipPlaatSchrift *self, const StipSchriftPlek *plek, const char *taal)
{
  g_autofree char *sleutel = key_in (self, plek, taal);
  return g_key_file_get_string (self->stip, plek->groep, sleutel, NULL);
}

void
stip_plaat_schrift_set (StipPlaatSchrift *self, const StipSchriftPlek *plek, const char *taal, const char *tekst)
{
  g_autofree char *sleutel = key_in (self, plek, taal);

  if ((tekst == NULL || *tekst == '\0') && strchr (sleutel, '[') != NULL)
    g_key_file_remove_key (self->nu, plek->groep, sleutel, NULL);
  else
    g_key_file_set_string (self->nu, plek->groep, sleutel, tekst != NULL ? tekst : "");
}

void
stip_plaat_schrift_add_taal (StipPlaatSchrift *self, const char *code, const char *naam, const char *naam_nl, gboolean rtl)
{
  g_autofree char *groep = group_of (code);
  g_auto (GStrv) sleutels = g_key_file_get_keys (self->stip, VOORBEELD, NULL, NULL);

  for (char **sleutel = sleutels; sleutel != NULL && *sleutel != NULL; sleutel++)
    {
      g_autofree char *tekst = g_key_file_get_string (self->stip, VOORBEELD, *sleutel, NULL);
      g_key_file_set_string (self->nu, groep, *sleutel, tekst);
    }
  g_key_file_set_string (self->nu, groep, "Naam", naam);
  g_key_file_set_string (self->nu, groep, "NaamNl", naam_nl);
  g_key_file_set_string (self->nu, groep, "Nagelezen", "nee");
  g_key_file_set_string (self->nu, groep, "Richting", rtl ? "rtl" : "ltr");
}

/* --- judging and keeping it --- */

char *
stip_plaat_schrift_to_data (const StipPlaatSchrift *self, gsize *lengte)
{
  return g_key_file_to_data (self->nu, lengte, NULL);
}

gboolean
stip_plaat_schrift_check (const StipPlaatSchrift *self, GError **error)
{
  gsize            lengte;
  g_autofree char *data = stip_plaat_schrift_to_data (self, &lengte);

  if (is_languages (self))
    {
      g_autoptr (GPtrArray) talen = stip_plaat_talen_new_from_data (self->bestand, data, lengte, error);
      return talen != NULL;
    }
  g_autoptr (StipWoorden) woorden = stip_plaat_woorden_lees (self->bestand, data, lengte, NULL, error);
  return woorden != NULL;
}

gboolean
stip_plaat_schrift_is_gewijzigd (const StipPlaatSchrift *self)
{
  g_autofree char *data = stip_plaat_schrift_to_data (self, NULL);
  return !g_str_equal (data, self->begin);
}

gboolean
stip_plaat_schrift_is_stip (const StipPlaatSchrift *self)
{
  g_autofree char *nu = stip_plaat_schrift_to_data (self, NULL), *stip = g_key_file_to_data (self->stip, NULL, NULL);
  return g_str_equal (nu, stip);
}
