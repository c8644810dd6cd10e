/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-gebeurtenis-opslag.h"

#include "store/stip-store-error.h"

/* With whom, and whether she was reached: a row only where one of the two is known. */
static gboolean
write_contact (StipDb *db, gint64 id, const StipGebeurtenis *gebeurtenis, GError **error)
{
  if (gebeurtenis->met == NULL && gebeurtenis->bereikt == STIP_JANEE_ONBEKEND)
    return stip_db_run (db, error, "DELETE FROM contactmoment WHERE gebeurtenis_id = ?1", "i", id);
  return stip_db_run (db, error,
                      "INSERT INTO contactmoment (gebeurtenis_id, met, bereikt) VALUES (?1, ?2, ?3)"
                      " ON CONFLICT (gebeurtenis_id) DO UPDATE SET met = excluded.met, bereikt = excluded.bereikt",
                      "itj", id, gebeurtenis->met, gebeurtenis->bereikt);
}

gboolean
stip_gebeurtenis_insert (StipDb *db, gint64 dossier_id, const StipGebeurtenis *gebeurtenis, gint64 *id, GError **error)
{
  if (!stip_db_run (db, error, "INSERT INTO gebeurtenis (dossier_id, soort, datum, minuut, toelichting, enkel) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    "itdmti", dossier_id, gebeurtenis->soort->id, gebeurtenis->datum, gebeurtenis->minuut, gebeurtenis->toelichting,
                    (gint64)gebeurtenis->soort->enkel))
    return FALSE;
  gint64 nieuw = stip_db_last_id (db);
  if (id != NULL)
    *id = nieuw;
  return (gebeurtenis->met == NULL && gebeurtenis->bereikt == STIP_JANEE_ONBEKEND) || write_contact (db, nieuw, gebeurtenis, error);
}

/* One row must have changed: an event that a colleague removed is not silently "saved". */
static gboolean
check_found (StipDb *db, GError **error)
{
  if (stip_db_changes (db) == 1)
    return TRUE;
  g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN, "Deze gebeurtenis bestaat niet meer. Er is niets veranderd.");
  return FALSE;
}

gboolean
stip_gebeurtenis_update (StipDb *db, const StipGebeurtenis *gebeurtenis, GError **error)
{
  return stip_db_run (db, error, "UPDATE gebeurtenis SET soort = ?2, datum = ?3, minuut = ?4, toelichting = ?5, enkel = ?6 WHERE id = ?1",
                      "itdmti", gebeurtenis->id, gebeurtenis->soort->id, gebeurtenis->datum, gebeurtenis->minuut, gebeurtenis->toelichting,
                      (gint64)gebeurtenis->soort->enkel) &&
         check_found (db, error) && write_contact (db, gebeurtenis->id, gebeurtenis, error);
}

gboolean
stip_gebeurtenis_delete (StipDb *db, gint64 id, GError **error)
{
  return stip_db_run (db, error, "DELETE FROM gebeurtenis WHERE id = ?1", "i", id) && check_found (db, error);
}

gboolean
stip_gebeurtenissen_load (StipDb *db, gint64 dossier_id, GPtrArray *gebeurtenissen, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db,
                                    "SELECT g.id, g.soort, g.datum, g.minuut, g.toelichting, c.met, c.bereikt FROM gebeurtenis AS g"
                                    " LEFT JOIN contactmoment AS c ON c.gebeurtenis_id = g.id WHERE g.dossier_id = ?1 ORDER BY g.datum, g.id",
                                    "i", dossier_id);

  while (stip_stmt_next (stmt))
    {
      gint64                      id = stip_stmt_int (stmt);
      const StipGebeurtenisSoort *soort = stip_gebeurtenis_soort_zoek (stip_stmt_text (stmt));
      StipDatum                   datum = stip_stmt_datum (stmt);
      int                         minuut = stip_stmt_min1 (stmt);
      g_autofree char            *toelichting = stip_stmt_dup (stmt), *met = stip_stmt_dup (stmt);
      StipJaNee                   bereikt = stip_stmt_janee (stmt);
      /* a kind that this version does not know stays in the file, untouched and unseen */
      if (soort != NULL)
        g_ptr_array_add (gebeurtenissen, stip_gebeurtenis_new_contact (id, soort, datum, minuut, toelichting, met, bereikt));
    }
  stip_gebeurtenissen_sort (gebeurtenissen);
  return stip_stmt_finish (stmt, error);
}
