/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-plan-opslag.h"

gboolean
stip_feit_write (StipDb *db, gint64 dossier_id, const StipFeit *feit, GError **error)
{
  if (feit->id != 0)
    return stip_db_run (db, error, "UPDATE feit SET waarde = ?2 WHERE id = ?1", "it", feit->id, feit->waarde);
  return stip_db_run (db, error, "INSERT INTO feit (dossier_id, soort, waarde) VALUES (?1, ?2, ?3)", "itt", dossier_id, feit->soort, feit->waarde);
}

/* 0 is unknown, in the file NULL. */
gboolean
stip_leefgebied_write (StipDb *db, gint64 dossier_id, const StipLeefgebied *l, GError **error)
{
  if (l->id != 0)
    return stip_db_run (db, error, "UPDATE leefgebied SET stand = ?2, toelichting = ?3 WHERE id = ?1", "int", l->id, (gint64)l->stand, l->toelichting);
  return stip_db_run (db, error, "INSERT INTO leefgebied (dossier_id, gebied, stand, toelichting) VALUES (?1, ?2, ?3, ?4)",
                      "itnt", dossier_id, l->gebied, (gint64)l->stand, l->toelichting);
}

gboolean
stip_doel_write (StipDb *db, gint64 dossier_id, const StipDoel *d, GError **error)
{
  if (d->id != 0)
    return stip_db_run (db, error, "UPDATE doel SET soort = ?2, omschrijving = ?3, wie = ?4, naam = ?5, uiterlijk = ?6, gehaald = ?7 WHERE id = ?1",
                        "ittttdd", d->id, d->soort, d->omschrijving, d->wie, d->naam, d->uiterlijk, d->gehaald);
  return stip_db_run (db, error, "INSERT INTO doel (dossier_id, soort, omschrijving, wie, naam, uiterlijk, gehaald) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                      "ittttdd", dossier_id, d->soort, d->omschrijving, d->wie, d->naam, d->uiterlijk, d->gehaald);
}

gboolean
stip_meting_write (StipDb *db, gint64 dossier_id, const StipMeting *m, GError **error)
{
  if (m->id != 0)
    return stip_db_run (db, error, "UPDATE meting SET datum = ?2, stand = ?3, toelichting = ?4 WHERE id = ?1", "idit", m->id, m->datum, (gint64)m->stand, m->toelichting);
  return stip_db_run (db, error, "INSERT INTO meting (dossier_id, datum, competentie, stand, toelichting) VALUES (?1, ?2, ?3, ?4, ?5)",
                      "idtit", dossier_id, m->datum, m->competentie, (gint64)m->stand, m->toelichting);
}

gboolean
stip_toets_write (StipDb *db, gint64 dossier_id, const StipToets *t, GError **error)
{
  if (t->id != 0)
    return stip_db_run (db, error, "UPDATE toets SET toetser = ?2, uitkomst = ?3, uitkomst_datum = ?4, punten = ?5, opmerking = ?6 WHERE id = ?1",
                        "ittdtt", t->id, t->toetser, t->uitkomst, t->uitkomst_datum, t->punten, t->opmerking);
  return stip_db_run (db, error,
                      "INSERT INTO toets (dossier_id, stap, datum, vrager, toetser, uitkomst, uitkomst_datum, punten, opmerking)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                      "itdtttdtt", dossier_id, t->stap, t->datum, t->vrager, t->toetser, t->uitkomst, t->uitkomst_datum, t->punten, t->opmerking);
}

static gboolean
load_facts (StipDb *db, StipDossier *dossier, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT id, soort, waarde FROM feit WHERE dossier_id = ?1 ORDER BY id", "i", dossier->id);

  while (stip_stmt_next (stmt))
    {
      gint64      id = stip_stmt_int (stmt);
      const char *soort = g_intern_string (stip_stmt_text (stmt));
      g_ptr_array_add (dossier->feiten, stip_feit_new (id, soort, stip_stmt_text (stmt)));
    }
  return stip_stmt_finish (stmt, error);
}

static gboolean
load_domains (StipDb *db, StipDossier *dossier, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT id, gebied, stand, toelichting FROM leefgebied WHERE dossier_id = ?1 ORDER BY id", "i", dossier->id);

  while (stip_stmt_next (stmt))
    {
      gint64      id = stip_stmt_int (stmt);
      const char *gebied = g_intern_string (stip_stmt_text (stmt));
      int         stand = (int)stip_stmt_int (stmt);
      g_ptr_array_add (dossier->leefgebieden, stip_leefgebied_new (id, gebied, stand, stip_stmt_text (stmt)));
    }
  return stip_stmt_finish (stmt, error);
}

static gboolean
load_goals (StipDb *db, StipDossier *dossier, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT id, soort, omschrijving, wie, naam, uiterlijk, gehaald FROM doel WHERE dossier_id = ?1 ORDER BY id", "i", dossier->id);

  while (stip_stmt_next (stmt))
    {
      gint64           id = stip_stmt_int (stmt);
      const char      *soort = g_intern_string (stip_stmt_text (stmt));
      g_autofree char *omschrijving = stip_stmt_dup (stmt);
      const char      *wie = g_intern_string (stip_stmt_text (stmt));
      g_autofree char *naam = stip_stmt_dup (stmt);
      StipDatum        uiterlijk = stip_stmt_datum (stmt), gehaald = stip_stmt_datum (stmt);
      g_ptr_array_add (dossier->doelen, stip_doel_new (id, soort, omschrijving, wie, naam, uiterlijk, gehaald));
    }
  return stip_stmt_finish (stmt, error);
}

static gboolean
load_measurements (StipDb *db, StipDossier *dossier, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT id, datum, competentie, stand, toelichting FROM meting WHERE dossier_id = ?1 ORDER BY datum, id", "i", dossier->id);

  while (stip_stmt_next (stmt))
    {
      gint64      id = stip_stmt_int (stmt);
      StipDatum   datum = stip_stmt_datum (stmt);
      const char *competentie = g_intern_string (stip_stmt_text (stmt));
      int         stand = (int)stip_stmt_int (stmt);
      g_ptr_array_add (dossier->metingen, stip_meting_new (id, datum, competentie, stand, stip_stmt_text (stmt)));
    }
  return stip_stmt_finish (stmt, error);
}

static gboolean
load_reviews (StipDb *db, StipDossier *dossier, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT id, stap, datum, vrager, toetser, uitkomst, uitkomst_datum, punten, opmerking FROM toets WHERE dossier_id = ?1 ORDER BY datum, id", "i", dossier->id);

  while (stip_stmt_next (stmt))
    {
      gint64      id = stip_stmt_int (stmt);
      const char *stap = g_intern_string (stip_stmt_text (stmt));
      StipDatum   datum = stip_stmt_datum (stmt);
      StipToets  *toets = stip_toets_new (id, stap, datum, stip_stmt_text (stmt));
      toets->toetser = stip_stmt_dup (stmt);
      toets->uitkomst = g_intern_string (stip_stmt_text (stmt));
      toets->uitkomst_datum = stip_stmt_datum (stmt);
      toets->punten = stip_stmt_dup (stmt);
      toets->opmerking = stip_stmt_dup (stmt);
      g_ptr_array_add (dossier->toetsen, toets);
    }
  return stip_stmt_finish (stmt, error);
}

gboolean
stip_plan_load (StipDb *db, StipDossier *dossier, GError **error)
{
  return load_facts (db, dossier, error) && load_domains (db, dossier, error) && load_goals (db, dossier, error) &&
         load_measurements (db, dossier, error) && load_reviews (db, dossier, error);
}
