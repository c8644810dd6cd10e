/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-keuzes.h"

static void
clear_choices (StipKeuzes *self)
{
  g_clear_pointer (&self->medewerkers, g_ptr_array_unref);
  g_clear_pointer (&self->doelgroepen, g_ptr_array_unref);
}

STIP_DEFINE_RECORD (StipKeuzes, stip_keuzes, clear_choices)

static void
free_employee (gpointer data)
{
  StipMedewerkerKeus *keus = data;
  g_free (keus->naam);
  g_free (keus);
}

static gboolean
read_employees (StipDb *db, StipKeuzes *self, const char *wie, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db,
                                    "SELECT m.id, m.naam, m.naam = ?1 FROM medewerker AS m"
                                    " WHERE m.naam = ?1 OR EXISTS (SELECT 1 FROM dossier AS d WHERE d.medewerker_id = m.id) ORDER BY m.naam COLLATE NOCASE, m.id",
                                    "t", wie);

  while (stip_stmt_next (stmt))
    {
      StipMedewerkerKeus *keus = g_new0 (StipMedewerkerKeus, 1);
      keus->id = stip_stmt_int (stmt);
      keus->naam = stip_stmt_dup (stmt);
      if (stip_stmt_int (stmt) != 0)
        self->eigen_medewerker = keus->id;
      g_ptr_array_add (self->medewerkers, keus);
    }
  return stip_stmt_finish (stmt, error);
}

static int
compare_text (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(const char *const *)a, *(const char *const *)b);
}

/* The column holds lists ("gezin;zzp"); there are few different ones. */
static gboolean
read_groups (StipDb *db, StipKeuzes *self, GError **error)
{
  g_autoptr (GHashTable) gezien = g_hash_table_new (g_str_hash, g_str_equal);
  StipStmt *stmt = stip_db_prepare (db, "SELECT DISTINCT doelgroepen FROM overzicht WHERE doelgroepen IS NOT NULL", NULL);

  while (stip_stmt_next (stmt))
    {
      g_auto (GStrv) delen = g_strsplit (stip_stmt_text (stmt), ";", -1);
      for (char **deel = delen; *deel != NULL; deel++)
        {
          char *naam = g_strstrip (*deel);
          if (*naam == '\0' || g_hash_table_contains (gezien, naam))
            continue;
          g_ptr_array_add (self->doelgroepen, g_strdup (naam));
          g_hash_table_add (gezien, g_ptr_array_index (self->doelgroepen, self->doelgroepen->len - 1));
        }
    }
  g_ptr_array_sort (self->doelgroepen, compare_text);
  return stip_stmt_finish (stmt, error);
}

StipKeuzes *
stip_keuzes_load (StipDb *db, const char *wie, GError **error)
{
  g_autoptr (StipKeuzes) self = g_atomic_rc_box_new0 (StipKeuzes);

  self->medewerkers = g_ptr_array_new_with_free_func (free_employee);
  self->doelgroepen = g_ptr_array_new_with_free_func (g_free);
  return read_employees (db, self, wie, error) && read_groups (db, self, error) ? g_steal_pointer (&self) : NULL;
}
