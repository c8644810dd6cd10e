/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-schuldeiser-zoek.h"

#include "core/stip-zoektekst.h"

/* SQLite leaves out most names; those with an accent can only be compared without it. */
#define SQL_NAMES "SELECT DISTINCT naam FROM schuldeiser WHERE naam LIKE ?1 ESCAPE '\\' OR naam GLOB '*[^ -~]*' ORDER BY naam COLLATE NOCASE"

static char *
make_pattern (const char *woord)
{
  GString *patroon = g_string_new ("%");

  for (const char *p = woord; *p != '\0'; p++)
    {
      if (*p == '%' || *p == '_' || *p == '\\')
        g_string_append_c (patroon, '\\');
      g_string_append_c (patroon, *p);
    }
  g_string_append_c (patroon, '%');
  return g_string_free (patroon, FALSE);
}

static char **
split_words (const char *tekst)
{
  g_autofree char *plat = stip_zoektekst_normaliseer (tekst);
  return g_strsplit_set (g_strstrip (plat), " -.,&/'()", -1);
}

static gboolean
begins_a_word (char **delen, const char *woord)
{
  for (char **deel = delen; *deel != NULL; deel++)
    if (g_str_has_prefix (*deel, woord))
      return TRUE;
  return FALSE;
}

static gboolean
matches (const char *naam, char **woorden)
{
  g_auto (GStrv) delen = split_words (naam);

  for (char **woord = woorden; *woord != NULL; woord++)
    if (**woord != '\0' && !begins_a_word (delen, *woord))
      return FALSE;
  return TRUE;
}

/* The names that begin with it go before the others; both stay in the order of the query. */
static void
add_name (GPtrArray *namen, guint *voorop, const char *naam, const char *woord)
{
  g_autofree char *plat = stip_zoektekst_normaliseer (naam);

  if (g_str_has_prefix (plat, woord))
    g_ptr_array_insert (namen, (int)(*voorop)++, g_strdup (naam));
  else
    g_ptr_array_add (namen, g_strdup (naam));
}

GPtrArray *
stip_schuldeiser_zoek (StipDb *db, const char *zoek, guint n, GError **error)
{
  g_autoptr (GPtrArray) namen = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) woorden = split_words (zoek);
  guint voorop = 0;

  if (woorden[0] == NULL || *woorden[0] == '\0')
    return g_steal_pointer (&namen);
  g_autofree char *patroon = make_pattern (woorden[0]);
  StipStmt        *stmt = stip_db_prepare (db, SQL_NAMES, "t", patroon);
  while (stip_stmt_next (stmt))
    {
      const char *naam = stip_stmt_text (stmt);
      if (naam != NULL && matches (naam, woorden))
        add_name (namen, &voorop, naam, woorden[0]);
    }
  if (namen->len > n)
    g_ptr_array_set_size (namen, (int)n);
  return stip_stmt_finish (stmt, error) ? g_steal_pointer (&namen) : NULL;
}
