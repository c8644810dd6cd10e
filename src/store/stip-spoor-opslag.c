/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-spoor-opslag.h"

#include "store/stip-store-error.h"

#define SPOOR(tabel)                                                                                                  \
  {                                                                                                                   \
    "INSERT INTO " tabel " (dossier_id, soort, startdatum, einddatum, reden) VALUES (?1, ?2, ?3, ?4, ?5)",            \
        "UPDATE " tabel " SET soort = ?2, startdatum = ?3, einddatum = ?4, reden = ?5 WHERE id = ?1",                 \
        "SELECT id, soort, startdatum, einddatum, reden FROM " tabel " WHERE dossier_id = ?1 ORDER BY startdatum, id" \
  }

/* Five tables of one shape. */
static const struct
{
  const char *insert, *update, *select;
} sql[STIP_SPOOR_AANTAL] = {
  [STIP_SPOOR_BEGELEIDING] = SPOOR ("begeleiding"),
  [STIP_SPOOR_CRISISINTERVENTIE] = SPOOR ("crisisinterventie"),
  [STIP_SPOOR_VOORZIENING] = SPOOR ("voorziening"),
  [STIP_SPOOR_OPSCHORTING] = SPOOR ("opschorting"),
  [STIP_SPOOR_VERLENGING] = SPOOR ("verlenging"),
};

GPtrArray *
stip_dossier_sporen (const StipDossier *dossier, StipSpoorSoort soort)
{
  switch (soort)
    {
    case STIP_SPOOR_BEGELEIDING:
      return dossier->begeleidingen;
    case STIP_SPOOR_CRISISINTERVENTIE:
      return dossier->crisisinterventies;
    case STIP_SPOOR_VOORZIENING:
      return dossier->voorzieningen;
    case STIP_SPOOR_OPSCHORTING:
      return dossier->opschortingen;
    case STIP_SPOOR_VERLENGING:
      return dossier->verlengingen;
    case STIP_SPOOR_AANTAL:
    default:
      g_return_val_if_reached (NULL);
    }
}

gboolean
stip_spoor_insert (StipDb *db, gint64 dossier_id, StipSpoorSoort soort, const StipSpoor *spoor, GError **error)
{
  return stip_db_run (db, error, sql[soort].insert, "itddt", dossier_id, spoor->soort, spoor->periode.van, spoor->periode.tot, spoor->reden);
}

gboolean
stip_spoor_update (StipDb *db, StipSpoorSoort soort, const StipSpoor *spoor, GError **error)
{
  return stip_db_run (db, error, sql[soort].update, "itddt", spoor->id, spoor->soort, spoor->periode.van, spoor->periode.tot, spoor->reden);
}

gboolean
stip_sporen_load (StipDb *db, gint64 dossier_id, StipSpoorSoort soort, GPtrArray *sporen, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, sql[soort].select, "i", dossier_id);

  while (stip_stmt_next (stmt))
    {
      gint64      id = stip_stmt_int (stmt);
      const char *naam = stip_stmt_text (stmt);
      StipPeriode periode;
      periode.van = stip_stmt_datum (stmt);
      periode.tot = stip_stmt_datum (stmt);
      g_ptr_array_add (sporen, stip_spoor_new (id, naam, periode, stip_stmt_text (stmt)));
    }
  return stip_stmt_finish (stmt, error);
}

gboolean
stip_moratorium_insert (StipDb *db, gint64 dossier_id, const StipMoratorium *m, GError **error)
{
  return stip_db_run (db, error, "INSERT INTO moratorium (dossier_id, aanvraagdatum, goedkeuringsdatum, startdatum, einddatum) VALUES (?1, ?2, ?3, ?4, ?5)",
                      "idddd", dossier_id, m->aanvraag, m->goedkeuring, m->periode.van, m->periode.tot);
}

gboolean
stip_moratorium_update (StipDb *db, const StipMoratorium *m, GError **error)
{
  return stip_db_run (db, error, "UPDATE moratorium SET aanvraagdatum = ?2, goedkeuringsdatum = ?3, startdatum = ?4, einddatum = ?5 WHERE id = ?1",
                      "idddd", m->id, m->aanvraag, m->goedkeuring, m->periode.van, m->periode.tot);
}

gboolean
stip_moratoria_load (StipDb *db, gint64 dossier_id, GPtrArray *moratoria, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT id, aanvraagdatum, goedkeuringsdatum, startdatum, einddatum FROM moratorium WHERE dossier_id = ?1 ORDER BY startdatum, id", "i", dossier_id);

  while (stip_stmt_next (stmt))
    {
      gint64      id = stip_stmt_int (stmt);
      StipDatum   aanvraag = stip_stmt_datum (stmt), goedkeuring = stip_stmt_datum (stmt);
      StipPeriode periode;
      periode.van = stip_stmt_datum (stmt);
      periode.tot = stip_stmt_datum (stmt);
      g_ptr_array_add (moratoria, stip_moratorium_new (id, aanvraag, goedkeuring, periode));
    }
  return stip_stmt_finish (stmt, error);
}

gboolean
stip_handtermijn_insert (StipDb *db, gint64 dossier_id, const StipHandtermijn *t, gint64 *id, GError **error)
{
  if (!stip_db_run (db, error, "INSERT INTO termijn (dossier_id, naam, klok, start, uiterlijk, gehaald, toelichting) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                    "ittdddt", dossier_id, t->naam, t->klok, t->start, t->uiterlijk, t->gehaald, t->toelichting))
    return FALSE;
  if (id != NULL)
    *id = stip_db_last_id (db);
  return TRUE;
}

static gboolean
check_term_found (StipDb *db, GError **error)
{
  if (stip_db_changes (db) == 1)
    return TRUE;
  g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN, "Deze termijn bestaat niet meer. Er is niets veranderd.");
  return FALSE;
}

gboolean
stip_handtermijn_update (StipDb *db, const StipHandtermijn *t, GError **error)
{
  return stip_db_run (db, error, "UPDATE termijn SET naam = ?2, klok = ?3, start = ?4, uiterlijk = ?5, gehaald = ?6, toelichting = ?7 WHERE id = ?1",
                      "ittdddt", t->id, t->naam, t->klok, t->start, t->uiterlijk, t->gehaald, t->toelichting) &&
         check_term_found (db, error);
}

gboolean
stip_handtermijn_delete (StipDb *db, gint64 id, GError **error)
{
  return stip_db_run (db, error, "DELETE FROM termijn WHERE id = ?1", "i", id) && check_term_found (db, error);
}

gboolean
stip_handtermijnen_load (StipDb *db, gint64 dossier_id, GPtrArray *termijnen, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT id, naam, klok, start, uiterlijk, gehaald, toelichting FROM termijn WHERE dossier_id = ?1 ORDER BY uiterlijk, id", "i", dossier_id);

  while (stip_stmt_next (stmt))
    {
      gint64           id = stip_stmt_int (stmt);
      g_autofree char *naam = stip_stmt_dup (stmt);
      g_autofree char *klok = stip_stmt_dup (stmt);
      StipDatum        start = stip_stmt_datum (stmt), uiterlijk = stip_stmt_datum (stmt), gehaald = stip_stmt_datum (stmt);
      g_ptr_array_add (termijnen, stip_handtermijn_new (id, naam, klok, start, uiterlijk, gehaald, stip_stmt_text (stmt)));
    }
  return stip_stmt_finish (stmt, error);
}
