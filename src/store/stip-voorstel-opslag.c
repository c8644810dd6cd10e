/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-voorstel-opslag.h"

#include "store/stip-store-error.h"

gboolean
stip_budgetregel_write (StipDb *db, gint64 dossier_id, const StipBudgetregel *r, GError **error)
{
  const char *soort = stip_budget_soort_id (r->soort), *per = stip_per_id (r->per);

  if (r->id != 0)
    return stip_db_run (db, error, "UPDATE budgetregel SET soort = ?2, post = ?3, bedrag = ?4, per = ?5 WHERE id = ?1", "ittgt", r->id, soort, r->post, r->bedrag, per);
  return stip_db_run (db, error, "INSERT INTO budgetregel (dossier_id, soort, post, bedrag, per) VALUES (?1, ?2, ?3, ?4, ?5)", "ittgt", dossier_id, soort, r->post, r->bedrag, per);
}

gboolean
stip_vtlb_write (StipDb *db, gint64 dossier_id, const StipVtlb *v, GError **error)
{
  if (v->id != 0)
    return stip_db_run (db, error, "UPDATE vtlb SET datum = ?2, versie = ?3, door = ?4, inkomen = ?5, bedrag = ?6, personen = ?7, opmerking = ?8 WHERE id = ?1",
                        "idttggnt", v->id, v->datum, v->versie, v->door, v->inkomen, v->vtlb, (gint64)v->personen, v->opmerking);
  return stip_db_run (db, error, "INSERT INTO vtlb (dossier_id, datum, versie, door, inkomen, bedrag, personen, opmerking) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                      "idttggnt", dossier_id, v->datum, v->versie, v->door, v->inkomen, v->vtlb, (gint64)v->personen, v->opmerking);
}

static gboolean
insert_part (StipDb *db, gint64 dossier_id, gint64 voorstel_id, gint64 volgorde, const StipVoorsteldeel *d, GError **error)
{
  return stip_db_run (db, error,
                      "INSERT INTO voorstel_deel (dossier_id, voorstel_id, volgorde, schuld_id, schuldeiser, kenmerk, vordering, rang, bedrag, gedekt, uitleg, buiten)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                      "iiinttgtggtt", dossier_id, voorstel_id, volgorde, d->schuld_id, d->schuldeiser, d->kenmerk, d->vordering, stip_rang_id (d->rang), d->bedrag,
                      d->gedekt, d->uitleg, d->buiten);
}

gboolean
stip_voorstel_write (StipDb *db, gint64 dossier_id, const StipVoorstel *v, GError **error)
{
  gboolean krediet = v->soort == STIP_SCENARIO_SANERINGSKREDIET;

  if (v->id != 0)
    {
      g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING, "Een vastgelegd voorstel verandert niet. Leg een nieuw voorstel vast.");
      return FALSE;
    }
  if (!stip_db_run (db, error,
                    "INSERT INTO voorstel (dossier_id, datum, soort, start, maanden, capaciteit, vermogen, laatste_termijn, lening, jaarrente, conventie, te_verdelen,"
                    " preferent_teller, preferent_noemer, concurrent_teller, concurrent_noemer)"
                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, nullif(?14, 0), ?15, nullif(?16, 0))",
                    "idtdigggggtgiiii", dossier_id, v->datum, stip_scenario_id (v->soort), v->start, (gint64)v->maanden, v->capaciteit, v->vermogen, v->laatste_termijn,
                    v->lening, krediet ? (StipGeld)v->jaarrente : STIP_GELD_ONBEKEND, krediet ? stip_conventie_id (v->conventie) : NULL, v->te_verdelen,
                    v->preferent.teller, v->preferent.noemer, v->concurrent.teller, v->concurrent.noemer))
    return FALSE;
  gint64 id = stip_db_last_id (db);
  for (guint i = 0; i < v->delen->len; i++)
    if (!insert_part (db, dossier_id, id, i, g_ptr_array_index (v->delen, i), error))
      return FALSE;
  return TRUE;
}

static gboolean
load_budget (StipDb *db, StipDossier *dossier, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT id, soort, post, bedrag, per FROM budgetregel WHERE dossier_id = ?1 ORDER BY id", "i", dossier->id);

  while (stip_stmt_next (stmt))
    {
      gint64          id = stip_stmt_int (stmt);
      StipBudgetSoort soort = STIP_BUDGET_UITGAVE;
      StipPer         per = STIP_PER_MAAND;
      stip_budget_soort_zoek (stip_stmt_text (stmt), &soort);
      g_autofree char *post = stip_stmt_dup (stmt);
      StipGeld         bedrag = stip_stmt_geld (stmt);
      stip_per_zoek (stip_stmt_text (stmt), &per);
      g_ptr_array_add (dossier->budget, stip_budgetregel_new (id, soort, post, bedrag, per));
    }
  return stip_stmt_finish (stmt, error);
}

static gboolean
load_vtlb (StipDb *db, StipDossier *dossier, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT id, datum, versie, door, inkomen, bedrag, personen, opmerking FROM vtlb WHERE dossier_id = ?1 ORDER BY datum, id", "i", dossier->id);

  while (stip_stmt_next (stmt))
    {
      StipVtlb *vtlb = stip_vtlb_new ();
      vtlb->id = stip_stmt_int (stmt);
      vtlb->datum = stip_stmt_datum (stmt);
      vtlb->versie = stip_stmt_dup (stmt);
      vtlb->door = stip_stmt_dup (stmt);
      vtlb->inkomen = stip_stmt_geld (stmt);
      vtlb->vtlb = stip_stmt_geld (stmt);
      vtlb->personen = (int)stip_stmt_int (stmt);
      vtlb->opmerking = stip_stmt_dup (stmt);
      g_ptr_array_add (dossier->vtlbs, vtlb);
    }
  return stip_stmt_finish (stmt, error);
}

static StipBreuk
read_fraction (StipStmt *stmt)
{
  gint64 teller = stip_stmt_int (stmt), noemer = stip_stmt_int (stmt);
  return (StipBreuk){ teller, noemer };
}

static StipVoorstel *
read_proposal (StipStmt *stmt)
{
  StipVoorstel *v = stip_voorstel_new ();

  v->id = stip_stmt_int (stmt);
  v->datum = stip_stmt_datum (stmt);
  stip_scenario_zoek (stip_stmt_text (stmt), &v->soort);
  v->start = stip_stmt_datum (stmt);
  v->maanden = (int)stip_stmt_int (stmt);
  v->capaciteit = stip_stmt_geld (stmt);
  v->vermogen = stip_stmt_geld (stmt);
  v->laatste_termijn = stip_stmt_geld (stmt);
  v->lening = stip_stmt_geld (stmt);
  StipGeld jaarrente = stip_stmt_geld (stmt);
  v->jaarrente = stip_geld_is_bekend (jaarrente) ? (StipRente)jaarrente : STIP_RENTE_ONBEKEND;
  stip_conventie_zoek (stip_stmt_text (stmt), &v->conventie);
  v->te_verdelen = stip_stmt_geld (stmt);
  v->preferent = read_fraction (stmt);
  v->concurrent = read_fraction (stmt);
  return v;
}

static gboolean
load_parts (StipDb *db, StipVoorstel *voorstel, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT schuld_id, schuldeiser, kenmerk, vordering, rang, bedrag, gedekt, uitleg, buiten FROM voorstel_deel WHERE voorstel_id = ?1 ORDER BY volgorde", "i", voorstel->id);

  while (stip_stmt_next (stmt))
    {
      StipVoorsteldeel *d = stip_voorsteldeel_new ();
      d->schuld_id = stip_stmt_int (stmt);
      d->schuldeiser = stip_stmt_dup (stmt);
      d->kenmerk = stip_stmt_dup (stmt);
      d->vordering = stip_stmt_geld (stmt);
      stip_rang_zoek (stip_stmt_text (stmt), &d->rang);
      d->bedrag = stip_stmt_geld (stmt);
      d->gedekt = stip_stmt_geld (stmt);
      d->uitleg = stip_stmt_dup (stmt);
      d->buiten = stip_stmt_dup (stmt);
      g_ptr_array_add (voorstel->delen, d);
    }
  return stip_stmt_finish (stmt, error);
}

static gboolean
load_proposals (StipDb *db, StipDossier *dossier, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db,
                                    "SELECT id, datum, soort, start, maanden, capaciteit, vermogen, laatste_termijn, lening, jaarrente, conventie, te_verdelen,"
                                    " preferent_teller, preferent_noemer, concurrent_teller, concurrent_noemer FROM voorstel WHERE dossier_id = ?1 ORDER BY datum, id",
                                    "i", dossier->id);

  while (stip_stmt_next (stmt))
    g_ptr_array_add (dossier->voorstellen, read_proposal (stmt));
  if (!stip_stmt_finish (stmt, error))
    return FALSE;
  for (guint i = 0; i < dossier->voorstellen->len; i++)
    if (!load_parts (db, g_ptr_array_index (dossier->voorstellen, i), error))
      return FALSE;
  return TRUE;
}

gboolean
stip_voorstellen_load (StipDb *db, StipDossier *dossier, GError **error)
{
  return load_budget (db, dossier, error) && load_vtlb (db, dossier, error) && load_proposals (db, dossier, error);
}
