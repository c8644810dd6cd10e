/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-schuld-opslag.h"

#include "store/stip-store-error.h"

gboolean
stip_schuldeiser_ensure (StipDb *db, const StipSchuld *schuld, gint64 *id, GError **error)
{
  *id = 0;
  if (schuld->schuldeiser == NULL && schuld->schuldeiser_kvk == NULL && schuld->schuldeiser_postcode == NULL &&
      schuld->schuldeiser_privepersoon == STIP_JANEE_ONBEKEND)
    return TRUE;
  if (!stip_db_query_int (db, id, 0, error,
                          "SELECT id FROM schuldeiser WHERE naam IS ?1 AND kvk IS ?2 AND postcode IS ?3 AND privepersoon IS ?4 ORDER BY id LIMIT 1",
                          "tttj", schuld->schuldeiser, schuld->schuldeiser_kvk, schuld->schuldeiser_postcode, schuld->schuldeiser_privepersoon))
    return FALSE;
  if (*id != 0)
    return TRUE;
  if (!stip_db_run (db, error, "INSERT INTO schuldeiser (naam, kvk, postcode, privepersoon) VALUES (?1, ?2, ?3, ?4)",
                    "tttj", schuld->schuldeiser, schuld->schuldeiser_kvk, schuld->schuldeiser_postcode, schuld->schuldeiser_privepersoon))
    return FALSE;
  *id = stip_db_last_id (db);
  return TRUE;
}

#define COLUMNS             "schuldeiser_id, vertegenwoordiger, kenmerk, soort, zakelijk, hoofdsom, rente, kosten, bedrag, peildatum, rang, betwist, meegenomen, reden_niet_meegenomen"
#define BIND_TYPES          "ntttjggggdtjjt"
#define BIND_ARGS(s, eiser) (eiser), (s)->vertegenwoordiger, (s)->kenmerk, (s)->soort, (s)->zakelijk, (s)->hoofdsom, (s)->rente, (s)->kosten, \
                            (s)->bedrag, (s)->peildatum, (s)->rang, (s)->betwist, (s)->meegenomen, (s)->reden_niet_meegenomen

gboolean
stip_schuld_insert (StipDb *db, gint64 dossier_id, const StipSchuld *schuld, gint64 *id, GError **error)
{
  gint64 eiser;

  if (!stip_schuldeiser_ensure (db, schuld, &eiser, error) ||
      !stip_db_run (db, error, "INSERT INTO schuld (" COLUMNS ", dossier_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
                    BIND_TYPES "i", BIND_ARGS (schuld, eiser), dossier_id))
    return FALSE;
  if (id != NULL)
    *id = stip_db_last_id (db);
  return TRUE;
}

gboolean
stip_schuld_update (StipDb *db, const StipSchuld *schuld, GError **error)
{
  gint64 eiser;

  return stip_schuldeiser_ensure (db, schuld, &eiser, error) &&
         stip_db_run (db, error, "UPDATE schuld SET (" COLUMNS ") = (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) WHERE id = ?15",
                      BIND_TYPES "i", BIND_ARGS (schuld, eiser), schuld->id);
}

static StipSchuld *
read_claim (StipStmt *stmt)
{
  StipSchuld *schuld = stip_schuld_new ();
  schuld->id = stip_stmt_int (stmt);
  schuld->schuldeiser = stip_stmt_dup (stmt);
  schuld->schuldeiser_kvk = stip_stmt_dup (stmt);
  schuld->schuldeiser_postcode = stip_stmt_dup (stmt);
  schuld->schuldeiser_privepersoon = stip_stmt_janee (stmt);
  schuld->schuldeiser_id = stip_stmt_int (stmt);
  schuld->vertegenwoordiger = stip_stmt_dup (stmt);
  schuld->kenmerk = stip_stmt_dup (stmt);
  schuld->soort = stip_lijst_zoek (STIP_LIJST_SCHULDSOORT, stip_stmt_text (stmt));
  schuld->zakelijk = stip_stmt_janee (stmt);
  schuld->hoofdsom = stip_stmt_geld (stmt);
  schuld->rente = stip_stmt_geld (stmt);
  schuld->kosten = stip_stmt_geld (stmt);
  schuld->bedrag = stip_stmt_geld (stmt);
  schuld->peildatum = stip_stmt_datum (stmt);
  schuld->rang = stip_stmt_dup (stmt);
  schuld->betwist = stip_stmt_janee (stmt);
  schuld->meegenomen = stip_stmt_janee (stmt);
  schuld->reden_niet_meegenomen = stip_stmt_dup (stmt);
  return schuld;
}

gboolean
stip_schulden_load (StipDb *db, gint64 dossier_id, GPtrArray *schulden, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db,
                                    "SELECT s.id, e.naam, e.kvk, e.postcode, e.privepersoon, s.schuldeiser_id, s.vertegenwoordiger, s.kenmerk, s.soort,"
                                    " s.zakelijk, s.hoofdsom, s.rente, s.kosten, s.bedrag, s.peildatum, s.rang, s.betwist, s.meegenomen, s.reden_niet_meegenomen"
                                    " FROM schuld AS s LEFT JOIN schuldeiser AS e ON e.id = s.schuldeiser_id WHERE s.dossier_id = ?1 ORDER BY s.id",
                                    "i", dossier_id);
  while (stip_stmt_next (stmt))
    g_ptr_array_add (schulden, read_claim (stmt));
  return stip_stmt_finish (stmt, error);
}
