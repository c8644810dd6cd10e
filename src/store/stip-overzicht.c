/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-overzicht.h"

#include "core/stip-zoektekst.h"

static void
clear_row (StipOverzichtRij *self)
{
  g_free (self->nummer);
  g_free (self->naam);
  g_free (self->consulent);
  g_free (self->termijn);
}

STIP_DEFINE_RECORD (StipOverzichtRij, stip_overzicht_rij, clear_row)

/* One WHERE for lists and counts: ?1 fts query, ?2 phase, ?3 medewerker, ?4 only open, ?5 doelgroep, ?6 term until. */
#define WHERE                                                                                                \
  " FROM overzicht AS o WHERE (?1 IS NULL OR o.dossier_id IN (SELECT rowid FROM zoek WHERE zoek MATCH ?1))"  \
  " AND (?2 IS NULL OR o.fase = ?2) AND (?3 IS NULL OR o.medewerker_id = ?3) AND (?4 IS NULL OR o.open = 1)" \
  " AND (?5 IS NULL OR instr(';' || o.doelgroepen || ';', ';' || ?5 || ';') > 0) AND (?6 IS NULL OR o.uiterlijk <= ?6)"
/* Searching starts from the hits; otherwise from the index that has the order. */
#define SELECT_ALL          "SELECT o.dossier_id" WHERE
#define ORDER(op, richting) SELECT_ALL " ORDER BY " op " " richting ", o.dossier_id LIMIT ?7"
#define BOTH(op)                          \
  {                                       \
    ORDER (op, "ASC"), ORDER (op, "DESC") \
  }

static const char *const sql_ids[STIP_ORDE_AANTAL][2] = {
  [STIP_ORDE_NAAM] = BOTH ("o.sorteernaam"),
  [STIP_ORDE_NUMMER] = BOTH ("o.nummer"),
  [STIP_ORDE_FASE] = BOTH ("o.fase"),
  [STIP_ORDE_UITERLIJK] = BOTH ("o.uiterlijk IS NULL, o.uiterlijk"),
  [STIP_ORDE_SCHULDEN] = BOTH ("o.schulden"),
  [STIP_ORDE_TOTAAL] = BOTH ("o.totaal"),
  [STIP_ORDE_CONTACT] = BOTH ("o.laatst_contact"),
};

/* Typed text in which there is no word finds nothing; no text at all finds everything. */
static gboolean
finds_nothing (const StipOverzichtVraag *vraag, const char *fts)
{
  return fts == NULL && vraag->zoek != NULL && *vraag->zoek != '\0';
}

GArray *
stip_overzicht_ids (StipDb *db, const StipOverzichtVraag *vraag, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *fts = vraag->zoek != NULL ? stip_zoektekst_vraag (vraag->zoek) : NULL;

  if (finds_nothing (vraag, fts))
    return g_steal_pointer (&ids);
  StipStmt *stmt = stip_db_prepare (db, sql_ids[vraag->orde][vraag->aflopend ? 1 : 0], "tnnntdi", fts, (gint64)vraag->fase, vraag->medewerker_id,
                                    (gint64)vraag->alleen_open, vraag->doelgroep, vraag->uiterlijk_tot, (gint64)vraag->limit);
  while (stip_stmt_next (stmt))
    {
      gint64 id = stip_stmt_int (stmt);
      g_array_append_val (ids, id);
    }
  return stip_stmt_finish (stmt, error) ? g_steal_pointer (&ids) : NULL;
}

#define SQL_ROW                                                                                                                                   \
  "SELECT o.dossier_id, d.nummer, o.naam, o.fase, o.open, m.naam, o.termijn, o.uiterlijk, o.uiterste_dag, o.schulden, o.totaal, o.laatst_contact" \
  " FROM overzicht AS o JOIN dossier AS d ON d.id = o.dossier_id LEFT JOIN medewerker AS m ON m.id = o.medewerker_id WHERE o.dossier_id = ?1"

static StipOverzichtRij *
read_row (StipStmt *stmt)
{
  StipOverzichtRij *rij = g_atomic_rc_box_new0 (StipOverzichtRij);
  rij->dossier_id = stip_stmt_int (stmt);
  rij->nummer = stip_stmt_dup (stmt);
  rij->naam = stip_stmt_dup (stmt);
  rij->fase = (StipFase)stip_stmt_int (stmt);
  rij->open = stip_stmt_int (stmt) != 0;
  rij->consulent = stip_stmt_dup (stmt);
  rij->termijn = stip_stmt_dup (stmt);
  rij->uiterlijk = stip_stmt_datum (stmt);
  rij->uiterste_dag = stip_stmt_datum (stmt);
  rij->schulden = (int)stip_stmt_int (stmt);
  rij->totaal = stip_stmt_geld (stmt);
  rij->laatst_contact = stip_stmt_datum (stmt);
  return rij;
}

GPtrArray *
stip_overzicht_rijen (StipDb *db, const gint64 *ids, gsize n, GError **error)
{
  g_autoptr (GPtrArray) rijen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_overzicht_rij_unref);

  for (gsize i = 0; i < n; i++)
    {
      StipStmt *stmt = stip_db_prepare (db, SQL_ROW, "i", ids[i]);
      if (stip_stmt_next (stmt))
        g_ptr_array_add (rijen, read_row (stmt));
      if (!stip_stmt_finish (stmt, error))
        return NULL;
    }
  return g_steal_pointer (&rijen);
}

gboolean
stip_overzicht_tel (StipDb *db, const StipOverzichtVraag *vraag, StipDatum vandaag, StipOverzichtTelling *telling, GError **error)
{
  g_autofree char *fts = vraag->zoek != NULL ? stip_zoektekst_vraag (vraag->zoek) : NULL;

  *telling = (StipOverzichtTelling){ 0 };
  if (finds_nothing (vraag, fts))
    return TRUE;
  StipStmt *stmt = stip_db_prepare (db, "SELECT count(*), sum(coalesce(o.uiterste_dag < ?7, 0)), sum(coalesce(o.uiterste_dag >= ?7 AND o.uiterlijk <= ?8, 0))" WHERE,
                                    "tnnntddd", fts, (gint64)vraag->fase, vraag->medewerker_id, (gint64)vraag->alleen_open, vraag->doelgroep,
                                    vraag->uiterlijk_tot, vandaag, stip_datum_add_dagen (vandaag, 7));
  if (stip_stmt_next (stmt))
    {
      telling->alle = stip_stmt_int (stmt);
      telling->te_laat = stip_stmt_int (stmt);
      telling->deze_week = stip_stmt_int (stmt);
    }
  return stip_stmt_finish (stmt, error);
}
