/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-woorden.h"

#include <string.h>

struct _StipWoorden
{
  char       *naam;
  GHashTable *teksten; /* "groep/sleutel" -> text */
  guint       onvertaald;
};

G_DEFINE_QUARK (stip - woorden - error - quark, stip_woorden_error)

static void
clear_words (StipWoorden *self)
{
  g_free (self->naam);
  g_hash_table_unref (self->teksten);
}

STIP_DEFINE_RECORD (StipWoorden, stip_woorden, clear_words)

/* What is being read, so that every error names file, group and key. */
typedef struct
{
  GKeyFile    *bestand;
  const char  *taal; /* NULL: Dutch */
  StipWoorden *woorden;
} Lezer;

static gboolean
set_error (const Lezer *lezer, const char *groep, const char *sleutel, const char *wat, GError **error)
{
  g_set_error (error, STIP_WOORDEN_ERROR, STIP_WOORDEN_ERROR_ONGELDIG, "%s [%s] %s: %s", lezer->woorden->naam, groep, sleutel, wat);
  return FALSE;
}

/* The text between { and } that begins at p, or NULL. (transfer full) */
static char *
dup_placeholder (const char *p)
{
  const char *einde = strchr (p, '}');
  return einde != NULL ? g_strndup (p, einde - p + 1) : NULL;
}

static gboolean
check_placeholders (const Lezer *lezer, const StipWoordRegel *regel, const char *sleutel, const char *tekst, GError **error)
{
  g_auto (GStrv) nodig = g_strsplit (regel->plaatsen, " ", -1);

  for (const char *p = strchr (tekst, '{'); p != NULL; p = strchr (p + 1, '{'))
    {
      g_autofree char *plaats = dup_placeholder (p);
      g_autofree char *wat = g_strdup_printf ("“%s” wordt hier niet ingevuld.", plaats != NULL ? plaats : "{");
      g_autofree char *mag = g_strconcat (plaats != NULL ? plaats : "", "?", NULL);
      if (plaats == NULL || !(g_strv_contains ((const char *const *)nodig, plaats) || g_strv_contains ((const char *const *)nodig, mag)))
        return set_error (lezer, regel->groep, sleutel, wat, error);
    }
  for (char **plaats = nodig; *plaats != NULL; plaats++)
    if (**plaats != '\0' && !g_str_has_suffix (*plaats, "?") && strstr (tekst, *plaats) == NULL)
      {
        g_autofree char *wat = g_strdup_printf ("“%s” ontbreekt in deze tekst.", *plaats);
        return set_error (lezer, regel->groep, sleutel, wat, error);
      }
  return TRUE;
}

static char *
make_name (const char *groep, const char *sleutel)
{
  return g_strdup_printf ("%s/%s", groep, sleutel);
}

/* "Tekst[ar]" is the key "Tekst" in another language. */
static gboolean
is_key (const char *sleutel, const char *gevraagd)
{
  gsize lengte = strlen (gevraagd);
  return g_str_has_prefix (sleutel, gevraagd) && (sleutel[lengte] == '\0' || sleutel[lengte] == '[');
}

static gboolean
read_rule (const Lezer *lezer, const StipWoordRegel *regel, GError **error)
{
  g_auto (GStrv) sleutels = g_key_file_get_keys (lezer->bestand, regel->groep, NULL, NULL);

  for (char **sleutel = sleutels; sleutel != NULL && *sleutel != NULL; sleutel++)
    {
      g_autofree char *elk = is_key (*sleutel, regel->sleutel) ? g_key_file_get_string (lezer->bestand, regel->groep, *sleutel, NULL) : NULL;
      if (elk != NULL && !check_placeholders (lezer, regel, *sleutel, elk, error))
        return FALSE;
    }
  g_autofree char *tekst = g_key_file_get_locale_string (lezer->bestand, regel->groep, regel->sleutel, lezer->taal != NULL ? lezer->taal : "C", NULL);
  g_autofree char *bron = lezer->taal != NULL ? g_key_file_get_locale_for_key (lezer->bestand, regel->groep, regel->sleutel, lezer->taal) : NULL;
  if (tekst == NULL || *g_strstrip (tekst) == '\0' || !g_key_file_has_key (lezer->bestand, regel->groep, regel->sleutel, NULL))
    return set_error (lezer, regel->groep, regel->sleutel, "deze tekst ontbreekt.", error);
  if (lezer->taal != NULL && bron == NULL)
    lezer->woorden->onvertaald++;
  g_hash_table_insert (lezer->woorden->teksten, make_name (regel->groep, regel->sleutel), g_steal_pointer (&tekst));
  return TRUE;
}

/* A misspelt key would leave the old words standing without a sound. */
static gboolean
refuse_unknown (const Lezer *lezer, GError **error)
{
  g_auto (GStrv) groepen = g_key_file_get_groups (lezer->bestand, NULL);

  for (char **groep = groepen; *groep != NULL; groep++)
    {
      g_auto (GStrv) sleutels = g_key_file_get_keys (lezer->bestand, *groep, NULL, NULL);
      for (char **sleutel = sleutels; sleutel != NULL && *sleutel != NULL; sleutel++)
        {
          g_autofree char *kaal = g_strndup (*sleutel, strcspn (*sleutel, "["));
          g_autofree char *naam = make_name (*groep, kaal);
          if (!g_hash_table_contains (lezer->woorden->teksten, naam))
            return set_error (lezer, *groep, *sleutel, "deze sleutel bestaat niet.", error);
        }
    }
  return TRUE;
}

/* GKeyFile only says that a text is missing where its letters cannot be read; an editor's line number helps more. */
static gboolean
check_utf8 (const char *naam, const char *data, gsize lengte, GError **error)
{
  const char *einde;
  guint       regel = 1;

  if (g_utf8_validate_len (data, lengte, &einde))
    return TRUE;
  for (const char *p = data; p < einde; p++)
    regel += *p == '\n';
  g_set_error (error, STIP_WOORDEN_ERROR, STIP_WOORDEN_ERROR_ONGELDIG,
               "%s: op regel %u staan letters die niet te lezen zijn. Bewaar het bestand als UTF-8.", naam, regel);
  return FALSE;
}

StipWoorden *
stip_woorden_new_from_data (const char *naam, const char *data, gsize lengte, GArray *regels, const char *taal, GError **error)
{
  g_autoptr (StipWoorden) self = g_atomic_rc_box_new0 (StipWoorden);
  g_autoptr (GKeyFile) bestand = g_key_file_new ();
  g_autoptr (GError) fout = NULL;
  Lezer lezer = { bestand, taal, self };

  self->naam = g_strdup (naam);
  self->teksten = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  if (!check_utf8 (naam, data, lengte, error))
    return NULL;
  if (!g_key_file_load_from_data (bestand, data, lengte, G_KEY_FILE_KEEP_TRANSLATIONS, &fout))
    {
      g_set_error (error, STIP_WOORDEN_ERROR, STIP_WOORDEN_ERROR_ONGELDIG, "%s: %s", naam, fout->message);
      return NULL;
    }
  for (guint i = 0; i < regels->len; i++)
    if (!read_rule (&lezer, &g_array_index (regels, StipWoordRegel, i), error))
      return NULL;
  return refuse_unknown (&lezer, error) ? g_steal_pointer (&self) : NULL;
}

const char *
stip_woorden_naam (const StipWoorden *self)
{
  return self->naam;
}

guint
stip_woorden_onvertaald (const StipWoorden *self)
{
  return self->onvertaald;
}

const char *
stip_woorden_get (const StipWoorden *self, const char *groep, const char *sleutel)
{
  g_autofree char *naam = make_name (groep, sleutel);
  const char      *tekst = g_hash_table_lookup (self->teksten, naam);

  g_return_val_if_fail (tekst != NULL, "");
  return tekst;
}

static const char *
find_value (const char *plaats, const char *const *paren)
{
  for (gsize i = 0; paren[i] != NULL; i += 2)
    if (strncmp (plaats + 1, paren[i], strlen (paren[i])) == 0 && plaats[strlen (paren[i]) + 1] == '}')
      return paren[i + 1];
  return NULL;
}

/* In one pass from left to right, so that what was filled in is never searched again. */
char *
stip_woorden_fill_paren (const StipWoorden *self, const char *groep, const char *sleutel, const char *const *paren)
{
  GString *uit = g_string_new (NULL);

  for (const char *p = stip_woorden_get (self, groep, sleutel); *p != '\0';)
    {
      g_autofree char *plaats = *p == '{' ? dup_placeholder (p) : NULL;
      const char      *waarde = plaats != NULL ? find_value (plaats, paren) : NULL;
      if (waarde != NULL)
        {
          g_string_append (uit, waarde);
          p += strlen (plaats);
        }
      else
        g_string_append_c (uit, *p++);
    }
  return g_string_free (uit, FALSE);
}

char *
stip_woorden_fill (const StipWoorden *self, const char *groep, const char *sleutel, ...)
{
  g_autoptr (GPtrArray) paren = g_ptr_array_new ();
  const char *een;
  va_list     lijst;

  va_start (lijst, sleutel);
  while ((een = va_arg (lijst, const char *)) != NULL)
    g_ptr_array_add (paren, (gpointer)een);
  va_end (lijst);
  g_ptr_array_add (paren, NULL);
  return stip_woorden_fill_paren (self, groep, sleutel, (const char *const *)paren->pdata);
}
