/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-regeling-opslag.h"

#include "store/stip-store-error.h"

static gboolean
insert_part (StipDb *db, gint64 dossier_id, gint64 regeling_id, gint64 volgorde, const StipRegelingdeel *d, GError **error)
{
  return stip_db_run (db, error,
                      "INSERT INTO regeling_deel (dossier_id, regeling_id, volgorde, schuld_id, schuldeiser, kenmerk, vordering, rang, gedekt, bedrag)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                      "iiinttgtgg", dossier_id, regeling_id, volgorde, d->schuld_id, d->schuldeiser, d->kenmerk, d->vordering, stip_rang_id (d->rang), d->gedekt, d->bedrag);
}

gboolean
stip_regeling_write (StipDb *db, gint64 dossier_id, const StipRegeling *r, GError **error)
{
  if (r->id != 0)
    {
      g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING, "Een vastgelegde regeling verandert niet. Leg een hercontrole vast.");
      return FALSE;
    }
  if (!stip_db_run (db, error,
                    "INSERT INTO regeling (dossier_id, reeks, datum, soort, start, looptijd, vanaf, maanden, maandbedrag, laatste_termijn, vermogen, lening, reden)"
                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                    "iidtdiiiggggt", dossier_id, (gint64)r->reeks, r->datum, stip_scenario_id (r->soort), r->start, (gint64)r->looptijd, (gint64)r->vanaf,
                    (gint64)r->maanden, r->maandbedrag, r->laatste_termijn, r->vermogen, r->lening, r->reden))
    return FALSE;
  gint64 id = stip_db_last_id (db);
  for (guint i = 0; i < r->delen->len; i++)
    if (!insert_part (db, dossier_id, id, i, g_ptr_array_index (r->delen, i), error))
      return FALSE;
  return TRUE;
}

/* A claim has its place from 0; -1, the resident, is NULL in the file. */
gboolean
stip_betaling_write (StipDb *db, gint64 dossier_id, const StipBetaling *b, GError **error)
{
  if (b->id != 0)
    return stip_db_run (db, error, "UPDATE betaling SET datum = ?2, deel = ?3, bedrag = ?4, opmerking = ?5 WHERE id = ?1", "idmgt", b->id, b->datum, b->deel, b->bedrag, b->opmerking);
  return stip_db_run (db, error, "INSERT INTO betaling (dossier_id, reeks, datum, deel, bedrag, opmerking) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                      "iidmgt", dossier_id, (gint64)b->reeks, b->datum, b->deel, b->bedrag, b->opmerking);
}

static StipRegeling *
read_arrangement (StipStmt *stmt)
{
  StipRegeling *r = stip_regeling_new ();

  r->id = stip_stmt_int (stmt);
  r->reeks = (int)stip_stmt_int (stmt);
  r->datum = stip_stmt_datum (stmt);
  stip_scenario_zoek (stip_stmt_text (stmt), &r->soort);
  r->start = stip_stmt_datum (stmt);
  r->looptijd = (int)stip_stmt_int (stmt);
  r->vanaf = (int)stip_stmt_int (stmt);
  r->maanden = (int)stip_stmt_int (stmt);
  r->maandbedrag = stip_stmt_geld (stmt);
  r->laatste_termijn = stip_stmt_geld (stmt);
  r->vermogen = stip_stmt_geld (stmt);
  r->lening = stip_stmt_geld (stmt);
  r->reden = stip_stmt_dup (stmt);
  return r;
}

static gboolean
load_parts (StipDb *db, StipRegeling *regeling, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT schuld_id, schuldeiser, kenmerk, vordering, rang, gedekt, bedrag FROM regeling_deel WHERE regeling_id = ?1 ORDER BY volgorde", "i", regeling->id);

  while (stip_stmt_next (stmt))
    {
      StipRegelingdeel *d = g_new0 (StipRegelingdeel, 1);
      d->schuld_id = stip_stmt_int (stmt);
      d->schuldeiser = stip_stmt_dup (stmt);
      d->kenmerk = stip_stmt_dup (stmt);
      d->vordering = stip_stmt_geld (stmt);
      stip_rang_zoek (stip_stmt_text (stmt), &d->rang);
      d->gedekt = stip_stmt_geld (stmt);
      d->bedrag = stip_stmt_geld (stmt);
      g_ptr_array_add (regeling->delen, d);
    }
  return stip_stmt_finish (stmt, error);
}

static gboolean
load_arrangements (StipDb *db, StipDossier *dossier, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db,
                                    "SELECT id, reeks, datum, soort, start, looptijd, vanaf, maanden, maandbedrag, laatste_termijn, vermogen, lening, reden"
                                    " FROM regeling WHERE dossier_id = ?1 ORDER BY id",
                                    "i", dossier->id);

  while (stip_stmt_next (stmt))
    g_ptr_array_add (dossier->regelingen, read_arrangement (stmt));
  if (!stip_stmt_finish (stmt, error))
    return FALSE;
  for (guint i = 0; i < dossier->regelingen->len; i++)
    if (!load_parts (db, g_ptr_array_index (dossier->regelingen, i), error))
      return FALSE;
  return TRUE;
}

static gboolean
load_payments (StipDb *db, StipDossier *dossier, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT id, reeks, datum, deel, bedrag, opmerking FROM betaling WHERE dossier_id = ?1 ORDER BY datum, id", "i", dossier->id);

  while (stip_stmt_next (stmt))
    {
      gint64           id = stip_stmt_int (stmt);
      int              reeks = (int)stip_stmt_int (stmt);
      StipDatum        datum = stip_stmt_datum (stmt);
      int              deel = stip_stmt_min1 (stmt);
      StipGeld         bedrag = stip_stmt_geld (stmt);
      g_autofree char *opmerking = stip_stmt_dup (stmt);
      g_ptr_array_add (dossier->betalingen, stip_betaling_new (id, reeks, datum, deel, bedrag, opmerking));
    }
  return stip_stmt_finish (stmt, error);
}

gboolean
stip_regelingen_load (StipDb *db, StipDossier *dossier, GError **error)
{
  return load_arrangements (db, dossier, error) && load_payments (db, dossier, error);
}
