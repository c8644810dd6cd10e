/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-schuld-opslag.h"

#include "store/stip-store-error.h"

/* The creditor that the claim already has stays, also where another row of the register says the same of itself. */
#define SQL_CREDITOR                                                                                    \
  "SELECT id FROM schuldeiser WHERE naam IS ?1 AND kvk IS ?2 AND postcode IS ?3 AND privepersoon IS ?4" \
  " ORDER BY id <> ?5, id LIMIT 1"

gboolean
stip_schuldeiser_ensure (StipDb *db, const StipSchuld *schuld, gint64 *id, GError **error)
{
  *id = 0;
  if (schuld->schuldeiser == NULL && schuld->schuldeiser_kvk == NULL && schuld->schuldeiser_postcode == NULL &&
      schuld->schuldeiser_privepersoon == STIP_JANEE_ONBEKEND)
    return TRUE;
  if (!stip_db_query_int (db, id, 0, error, SQL_CREDITOR, "tttji", schuld->schuldeiser, schuld->schuldeiser_kvk, schuld->schuldeiser_postcode,
                          schuld->schuldeiser_privepersoon, schuld->schuldeiser_id))
    return FALSE;
  if (*id != 0)
    return TRUE;
  if (!stip_db_run (db, error, "INSERT INTO schuldeiser (naam, kvk, postcode, privepersoon) VALUES (?1, ?2, ?3, ?4)",
                    "tttj", schuld->schuldeiser, schuld->schuldeiser_kvk, schuld->schuldeiser_postcode, schuld->schuldeiser_privepersoon))
    return FALSE;
  *id = stip_db_last_id (db);
  return TRUE;
}

#define COLUMNS                                                                                                             \
  "schuldeiser_id, vertegenwoordiger, kenmerk, soort, zakelijk, hoofdsom, rente, kosten, bedrag, peildatum, rang, betwist," \
  " meegenomen, reden_niet_meegenomen, opgegeven_door, rang_bron, zekerheid, zekerheid_op, fraude, boete, studieschuld,"    \
  " informeel, van_wie, beslag, beslag_op, beslag_sinds, termijnbedrag, afspraak, afspraak_tot, opmerking"
#define BIND_TYPES "ntttjggggdtjjtttgtjjjjtjtdgtdt"
#define BIND_ARGS(s, eiser)                                                                                                      \
  (eiser), (s)->vertegenwoordiger, (s)->kenmerk, (s)->soort, (s)->zakelijk, (s)->hoofdsom, (s)->rente, (s)->kosten, (s)->bedrag, \
      (s)->peildatum, (s)->rang, (s)->betwist, (s)->meegenomen, (s)->reden_niet_meegenomen, (s)->opgegeven_door, (s)->rang_bron, \
      (s)->zekerheid, (s)->zekerheid_op, (s)->fraude, (s)->boete, (s)->studieschuld, (s)->informeel, (s)->van_wie, (s)->beslag,  \
      (s)->beslag_op, (s)->beslag_sinds, (s)->termijnbedrag, (s)->afspraak, (s)->afspraak_tot, (s)->opmerking
#define PLACES                                                                                                     \
  "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24," \
  " ?25, ?26, ?27, ?28, ?29, ?30"

gboolean
stip_schuld_insert (StipDb *db, gint64 dossier_id, const StipSchuld *schuld, gint64 *id, GError **error)
{
  gint64 eiser;

  if (!stip_schuldeiser_ensure (db, schuld, &eiser, error) ||
      !stip_db_run (db, error, "INSERT INTO schuld (" COLUMNS ", dossier_id) VALUES (" PLACES ", ?31)",
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
         stip_db_run (db, error, "UPDATE schuld SET (" COLUMNS ") = (" PLACES ") WHERE id = ?31",
                      BIND_TYPES "i", BIND_ARGS (schuld, eiser), schuld->id);
}

static void
read_more (StipStmt *stmt, StipSchuld *schuld)
{
  schuld->opgegeven_door = stip_stmt_dup (stmt);
  schuld->rang_bron = stip_stmt_dup (stmt);
  schuld->zekerheid = stip_stmt_geld (stmt);
  schuld->zekerheid_op = stip_stmt_dup (stmt);
  schuld->fraude = stip_stmt_janee (stmt);
  schuld->boete = stip_stmt_janee (stmt);
  schuld->studieschuld = stip_stmt_janee (stmt);
  schuld->informeel = stip_stmt_janee (stmt);
  schuld->van_wie = stip_stmt_dup (stmt);
  schuld->beslag = stip_stmt_janee (stmt);
  schuld->beslag_op = stip_stmt_dup (stmt);
  schuld->beslag_sinds = stip_stmt_datum (stmt);
  schuld->termijnbedrag = stip_stmt_geld (stmt);
  schuld->afspraak = stip_stmt_dup (stmt);
  schuld->afspraak_tot = stip_stmt_datum (stmt);
  schuld->opmerking = stip_stmt_dup (stmt);
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
  read_more (stmt, schuld);
  return schuld;
}

gboolean
stip_schulden_load (StipDb *db, gint64 dossier_id, GPtrArray *schulden, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db,
                                    "SELECT s.id, e.naam, e.kvk, e.postcode, e.privepersoon, s.schuldeiser_id, s.vertegenwoordiger, s.kenmerk, s.soort,"
                                    " s.zakelijk, s.hoofdsom, s.rente, s.kosten, s.bedrag, s.peildatum, s.rang, s.betwist, s.meegenomen, s.reden_niet_meegenomen,"
                                    " s.opgegeven_door, s.rang_bron, s.zekerheid, s.zekerheid_op, s.fraude, s.boete, s.studieschuld, s.informeel, s.van_wie,"
                                    " s.beslag, s.beslag_op, s.beslag_sinds, s.termijnbedrag, s.afspraak, s.afspraak_tot, s.opmerking"
                                    " FROM schuld AS s LEFT JOIN schuldeiser AS e ON e.id = s.schuldeiser_id WHERE s.dossier_id = ?1 ORDER BY s.id",
                                    "i", dossier_id);
  while (stip_stmt_next (stmt))
    g_ptr_array_add (schulden, read_claim (stmt));
  return stip_stmt_finish (stmt, error);
}

/* --- correspondence --- */

#define MESSAGE_COLUMNS "schuld_id, soort, datum, kanaal, bedrag, reden, toelichting"

gboolean
stip_schuld_bericht_insert (StipDb *db, gint64 dossier_id, gint64 schuld_id, const StipSchuldBericht *b, GError **error)
{
  return stip_db_run (db, error, "INSERT INTO schuld_bericht (" MESSAGE_COLUMNS ", dossier_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", "itdtgtti", schuld_id,
                      b->soort->id, b->datum, b->kanaal, b->bedrag, b->reden, b->toelichting, dossier_id);
}

gboolean
stip_schuld_bericht_update (StipDb *db, const StipSchuldBericht *b, GError **error)
{
  return stip_db_run (db, error, "UPDATE schuld_bericht SET (" MESSAGE_COLUMNS ") = (?1, ?2, ?3, ?4, ?5, ?6, ?7) WHERE id = ?8", "itdtgtti", b->schuld_id,
                      b->soort->id, b->datum, b->kanaal, b->bedrag, b->reden, b->toelichting, b->id);
}

static StipSchuldBericht *
read_message (StipStmt *stmt)
{
  gint64                  id = stip_stmt_int (stmt), schuld_id = stip_stmt_int (stmt);
  const StipBerichtWoord *woord = stip_bericht_zoek (stip_stmt_text (stmt));
  StipSchuldBericht      *bericht;

  if (woord == NULL) /* of a later version: it stays in the file */
    return NULL;
  bericht = stip_schuld_bericht_new (id, schuld_id, woord->soort, stip_stmt_datum (stmt));
  bericht->kanaal = stip_stmt_dup (stmt);
  bericht->bedrag = stip_stmt_geld (stmt);
  bericht->reden = stip_stmt_dup (stmt);
  bericht->toelichting = stip_stmt_dup (stmt);
  return bericht;
}

gboolean
stip_schuld_berichten_load (StipDb *db, gint64 dossier_id, GPtrArray *berichten, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT id, " MESSAGE_COLUMNS " FROM schuld_bericht WHERE dossier_id = ?1 ORDER BY datum, id", "i", dossier_id);

  while (stip_stmt_next (stmt))
    {
      StipSchuldBericht *bericht = read_message (stmt);
      if (bericht != NULL)
        g_ptr_array_add (berichten, bericht);
    }
  return stip_stmt_finish (stmt, error);
}
