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

/* One WHERE for lists and counts: ?2 phase, ?3 medewerker, ?4 only open, ?5 doelgroep, ?6 term until. */
#define FILTERS                                                                                          \
  " (?2 IS NULL OR o.fase = ?2) AND (?3 IS NULL OR o.medewerker_id = ?3) AND (?4 IS NULL OR o.open = 1)" \
  " AND (?5 IS NULL OR instr(';' || o.doelgroepen || ';', ';' || ?5 || ';') > 0) AND (?6 IS NULL OR o.uiterlijk <= ?6)"
/* Few hits: from the hits (?1 fts query). Many or no question: from the index that has the order, ?1 is not used. */
#define FROM_HITS           " FROM overzicht AS o WHERE o.dossier_id IN (SELECT rowid FROM zoek WHERE zoek MATCH ?1) AND" FILTERS
#define FROM_ALL            " FROM overzicht AS o WHERE ?1 IS NULL AND" FILTERS
#define SELECT_IDS          "SELECT o.dossier_id"
#define ORDER(op, richting) " ORDER BY " op " " richting ", o.dossier_id"
#define BOTH(begin, op, einde)                                    \
  {                                                               \
    begin ORDER (op, "ASC") einde, begin ORDER (op, "DESC") einde \
  }
#define WAYS(op)                                               \
  {                                                            \
    [KAAL] = BOTH (SELECT_IDS " FROM overzicht AS o", op, ""), \
    [ALLES] = BOTH (SELECT_IDS FROM_ALL, op, " LIMIT ?7"),     \
    [TREFFERS] = BOTH (SELECT_IDS FROM_HITS, op, " LIMIT ?7"), \
  }

/* Without a filter there is nothing to ask of each of 100,000 rows: half the time. */
typedef enum
{
  KAAL,
  ALLES,
  TREFFERS,
  N_WEGEN,
} Weg;

static const char *const sql_ids[STIP_ORDE_AANTAL][N_WEGEN][2] = {
  [STIP_ORDE_NAAM] = WAYS ("o.sorteernaam"),
  [STIP_ORDE_NUMMER] = WAYS ("o.nummer"),
  [STIP_ORDE_FASE] = WAYS ("o.fase"),
  [STIP_ORDE_UITERLIJK] = WAYS ("o.uiterlijk IS NULL, o.uiterlijk"),
  [STIP_ORDE_SCHULDEN] = WAYS ("o.schulden"),
  [STIP_ORDE_TOTAAL] = WAYS ("o.totaal"),
  [STIP_ORDE_CONTACT] = WAYS ("o.laatst_contact"),
};

/* Up to so many hits are looked up and sorted; of more it is quicker to walk all in order and leave out the rest. */
#define WEINIG 2000

/* What a question finds by its words, one bit for each dossier. */
typedef struct
{
  gboolean gevraagd; /* there are words */
  char    *fts;      /* with few hits: the query itself */
  guint8  *bits;
  gint64   hoogste, aantal;
} Treffers;

static void
clear_hits (Treffers *treffers)
{
  g_free (treffers->fts);
  g_free (treffers->bits);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Treffers, clear_hits)

static gboolean
is_hit (const Treffers *treffers, gint64 id)
{
  return treffers->bits == NULL || (id <= treffers->hoogste && (treffers->bits[id / 8] & (1 << (id % 8))) != 0);
}

static gboolean
read_hits (StipDb *db, const char *fts, Treffers *treffers, GError **error)
{
  if (!stip_db_query_int (db, &treffers->hoogste, 0, error, "SELECT coalesce(max(dossier_id), 0) FROM overzicht", NULL))
    return FALSE;
  treffers->bits = g_malloc0 (treffers->hoogste / 8 + 1);
  StipStmt *stmt = stip_db_prepare (db, "SELECT rowid FROM zoek WHERE zoek MATCH ?1", "t", fts);
  for (; stip_stmt_next (stmt); treffers->aantal++)
    {
      gint64 id = stip_stmt_int (stmt);
      if (id <= treffers->hoogste)
        treffers->bits[id / 8] |= 1 << (id % 8);
    }
  return stip_stmt_finish (stmt, error);
}

/* Typed text in which there is no word finds nothing; no text at all finds everything. */
static gboolean
find_hits (StipDb *db, const char *zoek, Treffers *treffers, GError **error)
{
  g_autofree char *fts = zoek != NULL ? stip_zoektekst_vraag (zoek) : NULL;

  treffers->gevraagd = zoek != NULL && *zoek != '\0';
  if (fts == NULL)
    return TRUE;
  if (!read_hits (db, fts, treffers, error))
    return FALSE;
  if (treffers->aantal <= WEINIG)
    {
      treffers->fts = g_steal_pointer (&fts);
      g_clear_pointer (&treffers->bits, g_free);
    }
  return TRUE;
}

static Weg
choose_way (const StipOverzichtVraag *vraag, const Treffers *treffers)
{
  if (treffers->fts != NULL)
    return TREFFERS;
  gboolean kaal = vraag->fase == STIP_FASE_GEEN && vraag->medewerker_id == 0 && !vraag->alleen_open && vraag->doelgroep == NULL && !stip_datum_is_bekend (vraag->uiterlijk_tot);
  return kaal ? KAAL : ALLES;
}

static StipStmt *
prepare_ids (StipDb *db, const StipOverzichtVraag *vraag, const Treffers *treffers)
{
  Weg         weg = choose_way (vraag, treffers);
  const char *sql = sql_ids[vraag->orde][weg][vraag->aflopend ? 1 : 0];

  if (weg == KAAL)
    return stip_db_prepare (db, sql, NULL);
  return stip_db_prepare (db, sql, "tnnntdi", treffers->fts, (gint64)vraag->fase, vraag->medewerker_id, (gint64)vraag->alleen_open, vraag->doelgroep,
                          vraag->uiterlijk_tot, treffers->bits != NULL ? G_GINT64_CONSTANT (-1) : (gint64)vraag->limit);
}

GArray *
stip_overzicht_ids (StipDb *db, const StipOverzichtVraag *vraag, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_auto (Treffers) treffers = { 0 };

  if (!find_hits (db, vraag->zoek, &treffers, error))
    return NULL;
  if (treffers.gevraagd && treffers.aantal == 0)
    return g_steal_pointer (&ids);
  StipStmt *stmt = prepare_ids (db, vraag, &treffers);
  while ((vraag->limit < 0 || ids->len < (guint)vraag->limit) && stip_stmt_next (stmt))
    {
      gint64 id = stip_stmt_int (stmt);
      if (is_hit (&treffers, id))
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

#define SELECT_DUE "SELECT o.dossier_id, o.uiterste_dag < ?7, o.uiterste_dag >= ?7 AND o.uiterlijk <= ?8"

gboolean
stip_overzicht_tel (StipDb *db, const StipOverzichtVraag *vraag, StipDatum vandaag, StipOverzichtTelling *telling, GError **error)
{
  g_auto (Treffers) treffers = { 0 };

  *telling = (StipOverzichtTelling){ 0 };
  if (!find_hits (db, vraag->zoek, &treffers, error))
    return FALSE;
  if (treffers.gevraagd && treffers.aantal == 0)
    return TRUE;
  StipStmt *stmt = stip_db_prepare (db, treffers.fts != NULL ? SELECT_DUE FROM_HITS : SELECT_DUE FROM_ALL, "tnnntddd", treffers.fts, (gint64)vraag->fase,
                                    vraag->medewerker_id, (gint64)vraag->alleen_open, vraag->doelgroep, vraag->uiterlijk_tot, vandaag, stip_datum_add_dagen (vandaag, 7));
  while (stip_stmt_next (stmt))
    if (is_hit (&treffers, stip_stmt_int (stmt)))
      {
        telling->alle++;
        telling->te_laat += stip_stmt_int (stmt);
        telling->deze_week += stip_stmt_int (stmt);
      }
  return stip_stmt_finish (stmt, error);
}
