/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-medewerkers.h"

#include "store/stip-dossier-opslag.h"
#include "store/stip-store-error.h"
#include "store/stip-store-prive.h"

static void
clear_employee (StipMedewerker *self)
{
  g_free (self->naam);
  g_free (self->telefoon);
}

STIP_DEFINE_RECORD (StipMedewerker, stip_medewerker, clear_employee)

/* The first absence that is not over: at most one matters to whoever plans. */
#define SQL_ALLE                                                                                                             \
  "SELECT m.id, m.naam, m.rol, (SELECT count(*) FROM overzicht AS o WHERE o.medewerker_id = m.id AND o.open = 1) AS aantal," \
  " a.van, a.tot, m.telefoon FROM medewerker AS m LEFT JOIN afwezigheid AS a ON a.id ="                                      \
  " (SELECT id FROM afwezigheid WHERE medewerker_id = m.id AND (tot IS NULL OR tot >= ?1) ORDER BY van, id LIMIT 1)"         \
  " WHERE m.actief = 1 OR aantal > 0 ORDER BY m.naam COLLATE NOCASE, m.id"

static gboolean
read_rows (StipDb *db, StipDatum vandaag, GPtrArray *medewerkers, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, SQL_ALLE, "d", vandaag);

  while (stip_stmt_next (stmt))
    {
      StipMedewerker *m = g_atomic_rc_box_new0 (StipMedewerker);
      m->id = stip_stmt_int (stmt);
      m->naam = stip_stmt_dup (stmt);
      m->rol = g_intern_string (stip_stmt_text (stmt));
      m->open = (int)stip_stmt_int (stmt);
      m->weg_van = stip_stmt_datum (stmt);
      m->weg_tot = stip_stmt_datum (stmt);
      m->telefoon = stip_stmt_dup (stmt);
      m->weg = stip_datum_is_bekend (m->weg_van) && m->weg_van <= vandaag;
      g_ptr_array_add (medewerkers, m);
    }
  return stip_stmt_finish (stmt, error);
}

/* Somebody with a key who never had a dossier. */
static GStrv
list_key_names (StipStore *store, GError **error)
{
  return stip_store_list_labels (stip_store_get_pad (store), error);
}

static gboolean
is_name (const char *label)
{
  return !g_str_equal (label, STIP_STORE_HERSTEL_LABEL);
}

static gboolean
add_key_names (StipStore *store, GPtrArray *medewerkers, GError **error)
{
  g_auto (GStrv) labels = list_key_names (store, error);

  for (char **label = labels; label != NULL && *label != NULL; label++)
    if (is_name (*label) && stip_medewerkers_zoek (medewerkers, *label) == NULL)
      {
        StipMedewerker *m = g_atomic_rc_box_new0 (StipMedewerker);
        m->naam = g_strdup (*label);
        m->rol = g_intern_string ("consulent");
        m->weg_van = m->weg_tot = STIP_DATUM_ONBEKEND;
        g_ptr_array_add (medewerkers, m);
      }
  return labels != NULL;
}

GPtrArray *
stip_medewerkers_load (StipStore *store, StipDb *db, GError **error)
{
  g_autoptr (GPtrArray) medewerkers = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_medewerker_unref);

  return read_rows (db, stip_store_get_vandaag (store), medewerkers, error) && add_key_names (store, medewerkers, error) ? g_steal_pointer (&medewerkers) : NULL;
}

const StipMedewerker *
stip_medewerkers_zoek (GPtrArray *medewerkers, const char *naam)
{
  for (guint i = 0; i < medewerkers->len; i++)
    {
      const StipMedewerker *m = g_ptr_array_index (medewerkers, i);
      if (g_strcmp0 (m->naam, naam) == 0)
        return m;
    }
  return NULL;
}

gboolean
stip_medewerker_find (StipStore *store, StipDb *db, const char *naam, gint64 *id, GError **error)
{
  if (!stip_db_query_int (db, id, 0, error, "SELECT id FROM medewerker WHERE naam = ?1", "t", naam))
    return FALSE;
  if (*id != 0)
    return TRUE;
  g_auto (GStrv) labels = list_key_names (store, error);
  if (labels == NULL)
    return FALSE;
  if (is_name (naam) && g_strv_contains ((const char *const *)labels, naam))
    return stip_medewerker_ensure (db, naam, "consulent", id, error);
  g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN, "Er is geen collega met deze naam. Er is niets veranderd.");
  return FALSE;
}
