/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-agenda-opslag.h"

#include "core/stip-termijn-motor.h"
#include "store/stip-dossier-opslag.h"

/* A term that runs on after a dossier was closed (objection, look-back) ends well within this many days. */
#define NALOOP_DAGEN 400
/* Of who is away so many days ahead is looked at: what a colleague has to take over. */
#define OVERNEMEN_DAGEN 7

#define AWAY         " EXISTS (SELECT 1 FROM afwezigheid AS a WHERE a.medewerker_id = o.medewerker_id AND a.van <= ?1 AND (a.tot IS NULL OR a.tot >= ?1))"
#define URGENT_FIRST " ORDER BY o.uiterlijk IS NULL, o.uiterlijk, o.dossier_id LIMIT 301" /* one more tells that there are more */

/* ?1 today, ?2 medewerker, ?3 a day, ?4 who asks. Dossier id, away. */
#define SQL_OF_ONE                                                                            \
  "SELECT o.dossier_id, 0 FROM dossier AS d JOIN overzicht AS o ON o.dossier_id = d.id"       \
  " WHERE ?1 IS NOT NULL AND d.medewerker_id = ?2 AND (o.open = 1 OR o.uiterlijk IS NOT NULL" \
  " OR EXISTS (SELECT 1 FROM gebeurtenis AS g WHERE g.dossier_id = o.dossier_id AND g.datum >= ?3))" URGENT_FIRST
#define SQL_OF_NOBODY "SELECT o.dossier_id, 0 FROM overzicht AS o WHERE ?1 IS NOT NULL AND o.uiterlijk IS NOT NULL AND o.medewerker_id IS NULL" URGENT_FIRST
#define SQL_OF_ALL    "SELECT o.dossier_id," AWAY " FROM overzicht AS o WHERE o.uiterlijk IS NOT NULL" URGENT_FIRST
#define SQL_OF_AWAY \
  "SELECT o.dossier_id, 1 FROM overzicht AS o WHERE o.uiterlijk <= ?3 AND" AWAY URGENT_FIRST
#define SQL_REVIEWS "SELECT DISTINCT dossier_id FROM toets WHERE uitkomst IS NULL AND vrager <> ?1 ORDER BY dossier_id LIMIT 301"

typedef struct
{
  StipDb              *db;
  const StipWerkwijze *werkwijze;
  const char          *wie;
  gint64               medewerker_id; /* whose dossiers, of MIJN and VAN; -1 of somebody without a row */
  StipAgendaVraag      vraag;
  GCancellable        *cancellable;
  GHashTable          *gelezen; /* dossier id (gint64 *) */
  StipAgenda          *agenda;
} Lezing;

static void
clear_appointment (StipAgendaAfspraak *self)
{
  g_free (self->naam);
  g_free (self->toelichting);
}

STIP_DEFINE_RECORD (StipAgendaAfspraak, stip_agenda_afspraak, clear_appointment)

static void
clear_agenda (StipAgenda *self)
{
  g_clear_pointer (&self->rijen, g_ptr_array_unref);
  g_clear_pointer (&self->afspraken, g_ptr_array_unref);
}

STIP_DEFINE_RECORD (StipAgenda, stip_agenda, clear_agenda)

gboolean
stip_agenda_zoek_medewerker (StipDb *db, const char *naam, gint64 *id, GError **error)
{
  return stip_db_query_int (db, id, 0, error, "SELECT id FROM medewerker WHERE naam = ?1", "t", naam);
}

/* --- terms --- */

typedef struct
{
  gint64   id;
  gboolean afwezig;
} Plaats;

static gboolean
read_places (StipStmt *stmt, Lezing *lezing, GArray *plaatsen, GError **error)
{
  guint n = 0;

  while (stip_stmt_next (stmt))
    {
      Plaats plaats = { .id = stip_stmt_int (stmt) };
      plaats.afwezig = stip_stmt_int (stmt) != 0;
      if (++n > STIP_AGENDA_MEEST)
        lezing->agenda->afgekapt = TRUE;
      else if (g_hash_table_add (lezing->gelezen, g_memdup2 (&plaats.id, sizeof plaats.id)))
        g_array_append_val (plaatsen, plaats);
    }
  return stip_stmt_finish (stmt, error);
}

static gboolean
find_places (Lezing *lezing, GArray *plaatsen, GError **error)
{
  StipDb   *db = lezing->db;
  StipDatum vandaag = lezing->agenda->vandaag;

  switch (lezing->vraag.bereik)
    {
    case STIP_AGENDA_TEAM:
      return read_places (stip_db_prepare (db, SQL_OF_ALL, "d", vandaag), lezing, plaatsen, error) &&
             read_places (stip_db_prepare (db, SQL_OF_AWAY, "did", vandaag, (gint64)0, vandaag + OVERNEMEN_DAGEN), lezing, plaatsen, error);
    case STIP_AGENDA_NIEMAND:
      return read_places (stip_db_prepare (db, SQL_OF_NOBODY, "d", vandaag), lezing, plaatsen, error);
    case STIP_AGENDA_MIJN:
    case STIP_AGENDA_VAN:
      return read_places (stip_db_prepare (db, SQL_OF_ONE, "did", vandaag, lezing->medewerker_id, vandaag - NALOOP_DAGEN), lezing, plaatsen, error);
    default:
      g_return_val_if_reached (FALSE);
    }
}

static gboolean
add_terms (Lezing *lezing, const Plaats *plaats, GError **error)
{
  const StipWerkwijze *werkwijze = lezing->werkwijze;
  StipDatum            vandaag = lezing->agenda->vandaag;

  if (g_cancellable_set_error_if_cancelled (lezing->cancellable, error))
    return FALSE;
  g_autoptr (StipDossier) dossier = stip_dossier_load (lezing->db, plaats->id, error);
  if (dossier == NULL)
    return FALSE;
  g_autoptr (GPtrArray) termijnen = stip_termijnen_bereken (werkwijze->profiel, werkwijze->kalender, dossier, vandaag);
  stip_agenda_add_termijnen (lezing->agenda->rijen, werkwijze->profiel, dossier, termijnen, plaats->afwezig, vandaag);
  return TRUE;
}

static gboolean
read_terms (Lezing *lezing, GError **error)
{
  g_autoptr (GArray) plaatsen = g_array_new (FALSE, FALSE, sizeof (Plaats));

  if (!find_places (lezing, plaatsen, error))
    return FALSE;
  for (guint i = 0; i < plaatsen->len; i++)
    if (!add_terms (lezing, &g_array_index (plaatsen, Plaats, i), error))
      return FALSE;
  return TRUE;
}

/* Any colleague can look at what another one decided: they are mine as well as the team's. */
static gboolean
read_reviews (Lezing *lezing, GError **error)
{
  if (lezing->vraag.bereik != STIP_AGENDA_MIJN && lezing->vraag.bereik != STIP_AGENDA_TEAM)
    return TRUE;
  g_autoptr (GArray) ids = stip_stmt_finish_ids (stip_db_prepare (lezing->db, SQL_REVIEWS, "t", lezing->wie), error);
  if (ids == NULL)
    return FALSE;
  for (guint i = 0; i < ids->len; i++)
    {
      g_autoptr (StipDossier) dossier = stip_dossier_load (lezing->db, g_array_index (ids, gint64, i), error);
      if (dossier == NULL)
        return FALSE;
      stip_agenda_add_toetsen (lezing->agenda->rijen, dossier, lezing->wie, lezing->agenda->vandaag);
    }
  return TRUE;
}

/* --- appointments and counts --- */

/* Whose: ?2 a medewerker, ?3 those of nobody, both NULL everybody. */
#define WHOSE " (?2 IS NULL OR o.medewerker_id = ?2) AND (?3 IS NULL OR o.medewerker_id IS NULL)"

static gint64
whose (const Lezing *lezing)
{
  return lezing->vraag.bereik == STIP_AGENDA_MIJN || lezing->vraag.bereik == STIP_AGENDA_VAN ? lezing->medewerker_id : 0;
}

static gboolean
read_appointments (Lezing *lezing, GError **error)
{
  StipStmt *stmt = stip_db_prepare (lezing->db,
                                    "SELECT g.dossier_id, o.naam, g.soort, g.minuut, g.toelichting, c.bereikt FROM gebeurtenis AS g JOIN overzicht AS o ON o.dossier_id = g.dossier_id"
                                    " LEFT JOIN contactmoment AS c ON c.gebeurtenis_id = g.id"
                                    " WHERE g.datum = ?1 AND" WHOSE
                                    " ORDER BY g.minuut IS NULL, g.minuut, o.sorteernaam, g.id",
                                    "dnn", lezing->agenda->vandaag, whose (lezing), (gint64)(lezing->vraag.bereik == STIP_AGENDA_NIEMAND));

  while (stip_stmt_next (stmt))
    {
      g_autoptr (StipAgendaAfspraak) afspraak = g_atomic_rc_box_new0 (StipAgendaAfspraak);
      afspraak->dossier_id = stip_stmt_int (stmt);
      afspraak->naam = stip_stmt_dup (stmt);
      afspraak->soort = stip_gebeurtenis_soort_zoek (stip_stmt_text (stmt));
      afspraak->minuut = stip_stmt_min1 (stmt);
      afspraak->toelichting = stip_stmt_dup (stmt);
      if (afspraak->soort != NULL && stip_agenda_is_afspraak (afspraak->soort, afspraak->minuut, stip_stmt_janee (stmt)))
        g_ptr_array_add (lezing->agenda->afspraken, g_steal_pointer (&afspraak));
    }
  return stip_stmt_finish (stmt, error);
}

static gboolean
read_counts (Lezing *lezing, GError **error)
{
  StipStmt *stmt = stip_db_prepare (lezing->db, "SELECT o.fase, count(*) FROM overzicht AS o WHERE ?1 IS NOT NULL AND o.open = 1 AND" WHOSE " GROUP BY o.fase", "dnn",
                                    lezing->agenda->vandaag, whose (lezing), (gint64)(lezing->vraag.bereik == STIP_AGENDA_NIEMAND));

  while (stip_stmt_next (stmt))
    {
      gint64 fase = stip_stmt_int (stmt);
      if (fase >= STIP_FASE_AANMELDING && fase <= STIP_FASE_NAZORG)
        lezing->agenda->fasen[fase] = (int)stip_stmt_int (stmt);
    }
  return stip_stmt_finish (stmt, error);
}

static gboolean
find_whose (Lezing *lezing, GError **error)
{
  gint64 id = lezing->vraag.medewerker_id;

  if (lezing->vraag.bereik == STIP_AGENDA_MIJN && !stip_agenda_zoek_medewerker (lezing->db, lezing->wie, &id, error))
    return FALSE;
  lezing->medewerker_id = id != 0 ? id : -1;
  return TRUE;
}

StipAgenda *
stip_agenda_load (StipDb *db, const StipWerkwijze *werkwijze, const char *wie, StipDatum vandaag, const StipAgendaVraag *vraag, GCancellable *cancellable, GError **error)
{
  g_autoptr (StipAgenda) self = g_atomic_rc_box_new0 (StipAgenda);
  g_autoptr (GHashTable) gelezen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  Lezing lezing = { db, werkwijze, wie, -1, *vraag, cancellable, gelezen, self };

  self->vandaag = vandaag;
  self->rijen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_agenda_rij_unref);
  self->afspraken = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_agenda_afspraak_unref);
  if (!find_whose (&lezing, error) || !read_terms (&lezing, error) || !read_reviews (&lezing, error) || !read_appointments (&lezing, error) ||
      !read_counts (&lezing, error))
    return NULL;
  stip_agenda_sort (self->rijen);
  return g_steal_pointer (&self);
}

gpointer
stip_agenda_load_job (StipStore *store, StipDb *db, gpointer vraag, GCancellable *cancellable, GError **error)
{
  return stip_agenda_load (db, stip_store_get_werkwijze (store), stip_store_get_wie (store), stip_store_get_vandaag (store), vraag, cancellable, error);
}
