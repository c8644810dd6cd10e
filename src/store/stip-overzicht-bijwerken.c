/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-termijn-motor.h"
#include "core/stip-zoektekst.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-overzicht.h"

/* From a dossier to its row in overzicht and its words in zoek. */

static StipGeld
sum_claims (const StipDossier *dossier)
{
  StipGeld som = STIP_GELD_ONBEKEND;

  for (guint i = 0; i < dossier->schulden->len; i++)
    {
      StipGeld bedrag = ((const StipSchuld *)g_ptr_array_index (dossier->schulden, i))->bedrag;
      StipGeld tot_nu = stip_geld_is_bekend (som) ? som : 0;
      if (stip_geld_is_bekend (bedrag) && !stip_geld_add (tot_nu, bedrag, &som))
        return STIP_GELD_ONBEKEND; /* beyond what can be held: better none than a wrong one */
    }
  return som;
}

static StipDatum
last_contact (const StipDossier *dossier, StipDatum vandaag)
{
  StipDatum datum = STIP_DATUM_ONBEKEND;

  for (guint i = 0; i < dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *g = g_ptr_array_index (dossier->gebeurtenissen, i);
      if (g->soort->groep == STIP_GROEP_CONTACT && g->datum <= vandaag && (!stip_datum_is_bekend (datum) || g->datum > datum))
        datum = g->datum;
    }
  return datum;
}

static gboolean
write_row (StipDb *db, const StipDossier *dossier, const StipTermijn *volgende, StipDatum vandaag, GError **error)
{
  const StipPersoon *inwoner = stip_dossier_inwoner (dossier);
  g_autofree char   *naam = inwoner != NULL ? stip_persoon_weergavenaam (inwoner) : g_strdup ("Onbekend");
  g_autofree char   *sorteernaam = inwoner != NULL ? stip_persoon_sorteernaam (inwoner) : g_strdup ("Onbekend");
  g_autofree char   *sorteer = stip_zoektekst_normaliseer (sorteernaam);

  return stip_db_run (db, error,
                      "INSERT INTO overzicht (dossier_id, naam, sorteernaam, fase, open, medewerker_id, termijn, uiterlijk, uiterste_dag,"
                      " schulden, totaal, laatst_contact, doelgroepen, nummer) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13,"
                      " (SELECT jaar * 1000000 + volgnummer FROM dossier WHERE id = ?1))"
                      " ON CONFLICT (dossier_id) DO UPDATE SET naam = excluded.naam, sorteernaam = excluded.sorteernaam, fase = excluded.fase,"
                      " open = excluded.open, medewerker_id = excluded.medewerker_id, termijn = excluded.termijn, uiterlijk = excluded.uiterlijk,"
                      " uiterste_dag = excluded.uiterste_dag, schulden = excluded.schulden, totaal = excluded.totaal,"
                      " laatst_contact = excluded.laatst_contact, doelgroepen = excluded.doelgroepen",
                      "ittiintddigdt", dossier->id, naam, sorteer, (gint64)stip_dossier_fase (dossier, vandaag),
                      (gint64)stip_dossier_is_open (dossier, vandaag), dossier->medewerker_id,
                      volgende != NULL ? volgende->naam : NULL, volgende != NULL ? stip_termijn_telt (volgende, vandaag) : STIP_DATUM_ONBEKEND,
                      volgende != NULL ? volgende->uiterste_dag : STIP_DATUM_ONBEKEND, (gint64)dossier->schulden->len, sum_claims (dossier),
                      last_contact (dossier, vandaag), dossier->doelgroepen);
}

static void
append_word (GString *tekst, const char *woord)
{
  g_autofree char *plat = stip_zoektekst_normaliseer (woord);
  if (*plat != '\0')
    g_string_append_printf (tekst, "%s%s", tekst->len > 0 ? " " : "", plat);
}

static void
append_birthday (GString *nummer, StipDatum datum)
{
  int jaar, maand, dag;

  if (!stip_datum_is_bekend (datum))
    return;
  stip_datum_get (datum, &jaar, &maand, &dag);
  /* the written-out year in the middle keeps one form from running into the next as a date of its own */
  g_string_append_printf (nummer, " %d-%d-%d %d-%02d-%02d %02d-%02d-%d", dag, maand, jaar, jaar, maand, dag, dag, maand, jaar);
}

/* "1234ab" or "1234 ab" as it is typed: whole, and its letters. */
static void
append_postcode (GString *adres, const char *postcode)
{
  g_auto (GStrv) delen = g_strsplit (postcode != NULL ? postcode : "", " ", -1);
  g_autofree char *aaneen = g_strjoinv ("", delen);

  append_word (adres, aaneen);
  if (g_utf8_strlen (aaneen, -1) > 4)
    append_word (adres, g_utf8_offset_to_pointer (aaneen, 4));
}

static void
append_person (GString *naam, GString *nummer, GString *adres, const StipPersoon *persoon)
{
  append_word (naam, persoon->voornaam);
  append_word (naam, persoon->voorvoegsel);
  append_word (naam, persoon->achternaam);
  append_word (nummer, persoon->bsn);
  append_word (adres, persoon->straat);
  append_postcode (adres, persoon->postcode);
  append_word (adres, persoon->huisnummer);
  append_word (adres, persoon->woonplaats);
  append_birthday (nummer, persoon->geboortedatum);
}

static gboolean
write_words (StipDb *db, const StipDossier *dossier, GError **error)
{
  g_auto (GStrv) delen = g_strsplit (dossier->nummer != NULL ? dossier->nummer : "", "-", -1);
  g_autofree char *aaneen = g_strjoinv ("", delen); /* typed without its dash */
  g_autoptr (GString) naam = g_string_new (NULL), nummer = g_string_new (dossier->nummer), adres = g_string_new (NULL), eiser = g_string_new (NULL);

  append_word (nummer, aaneen);
  for (guint i = 0; i < dossier->personen->len; i++)
    append_person (naam, nummer, adres, g_ptr_array_index (dossier->personen, i));
  for (guint i = 0; i < dossier->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (dossier->schulden, i);
      append_word (eiser, schuld->schuldeiser);
      append_word (eiser, schuld->vertegenwoordiger);
      append_word (nummer, schuld->kenmerk);
    }
  return stip_db_run (db, error, "DELETE FROM zoek WHERE rowid = ?1", "i", dossier->id) &&
         stip_db_run (db, error, "INSERT INTO zoek (rowid, naam, nummer, adres, schuldeiser) VALUES (?1, ?2, ?3, ?4, ?5)",
                      "itttt", dossier->id, naam->str, nummer->str, adres->str, eiser->str);
}

static gboolean
write_terms (StipDb *db, const StipWerkwijze *werkwijze, const StipDossier *dossier, StipDatum vandaag, GError **error)
{
  g_autoptr (GPtrArray) termijnen = stip_termijnen_bereken (werkwijze->profiel, werkwijze->kalender, dossier, vandaag);
  return write_row (db, dossier, stip_termijnen_mijlpaal (termijnen, dossier, vandaag), vandaag, error);
}

gboolean
stip_overzicht_bijwerken (StipDb *db, const StipWerkwijze *werkwijze, gint64 dossier_id, StipDatum vandaag, GError **error)
{
  gint64 bestaat = 0;

  if (!stip_db_query_int (db, &bestaat, 0, error, "SELECT 1 FROM dossier WHERE id = ?1", "i", dossier_id))
    return FALSE;
  if (!bestaat) /* undone: its row went with it, its words go here */
    return stip_db_run (db, error, "DELETE FROM zoek WHERE rowid = ?1", "i", dossier_id);
  g_autoptr (StipDossier) dossier = stip_dossier_load (db, dossier_id, error);
  if (dossier == NULL)
    return FALSE;
  return write_terms (db, werkwijze, dossier, vandaag, error) && write_words (db, dossier, error);
}

gboolean
stip_overzicht_bijwerken_termijnen (StipDb *db, const StipWerkwijze *werkwijze, StipDatum vandaag, GError **error)
{
  g_autoptr (GArray) ids = stip_stmt_finish_ids (stip_db_prepare (db, "SELECT id FROM dossier", NULL), error);

  for (guint i = 0; ids != NULL && i < ids->len; i++)
    {
      g_autoptr (StipDossier) dossier = stip_dossier_load (db, g_array_index (ids, gint64, i), error);
      if (dossier == NULL || !write_terms (db, werkwijze, dossier, vandaag, error))
        return FALSE;
    }
  return ids != NULL;
}

gboolean
stip_overzicht_bijwerken_alle (StipDb *db, const StipWerkwijze *werkwijze, GArray *dossier_ids, StipDatum vandaag, GError **error)
{
  for (guint i = 0; i < dossier_ids->len; i++)
    if (!stip_overzicht_bijwerken (db, werkwijze, g_array_index (dossier_ids, gint64, i), vandaag, error))
      return FALSE;
  return TRUE;
}

gboolean
stip_overzicht_bijwerken_personen (StipDb *db, const StipWerkwijze *werkwijze, gint64 dossier_id, StipDatum vandaag, GError **error)
{
  g_autoptr (GArray) ids = stip_stmt_finish_ids (stip_db_prepare (db,
                                                                  "SELECT ?1 UNION SELECT ander.dossier_id FROM dossier_persoon AS eigen JOIN dossier_persoon AS ander"
                                                                  " ON ander.persoon_id = eigen.persoon_id WHERE eigen.dossier_id = ?1",
                                                                  "i", dossier_id),
                                                 error);
  return ids != NULL && stip_overzicht_bijwerken_alle (db, werkwijze, ids, vandaag, error);
}

/* A date that has come, or a last day that has gone by, can change phase and next milestone, and a running suspension
 * moves its term every day. An instalment is due on the day of the month on which its arrangement began (the last one of
 * a shorter month), and missed the day after. Where the clock went back (or the file never saw a day) everything is computed. */
#define SQL_STALE                                                                                                                              \
  "SELECT dossier_id FROM gebeurtenis WHERE datum > ?1 AND datum <= ?2"                                                                        \
  " UNION SELECT dossier_id FROM overzicht WHERE uiterlijk >= ?1 AND uiterlijk <= ?2"                                                          \
  " UNION SELECT dossier_id FROM overzicht WHERE uiterste_dag >= ?1 AND uiterste_dag <= ?2"                                                    \
  " UNION SELECT dossier_id FROM opschorting WHERE startdatum <= ?2 AND (einddatum IS NULL OR einddatum >= ?1)"                                \
  " UNION SELECT r.dossier_id FROM regeling AS r JOIN overzicht AS o ON o.dossier_id = r.dossier_id"                                           \
  " WHERE o.open = 1 AND r.start <= ?2 AND EXISTS (WITH RECURSIVE d (x) AS (SELECT ?1 UNION ALL SELECT date(x, '+1 day') FROM d WHERE x < ?2)" \
  " SELECT 1 FROM d WHERE strftime('%d', x) = strftime('%d', r.start)"                                                                         \
  " OR (strftime('%d', date(x, '+1 day')) = '01' AND strftime('%d', x) < strftime('%d', r.start)))"                                            \
  " UNION SELECT id FROM dossier WHERE ?1 IS NULL"

static gboolean
read_day (StipDb *db, StipDatum *dag, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT peildatum FROM overzicht_stand", NULL);
  *dag = stip_stmt_next (stmt) ? stip_stmt_datum (stmt) : STIP_DATUM_ONBEKEND;
  return stip_stmt_finish (stmt, error);
}

gboolean
stip_overzicht_nieuwe_dag (StipDb *db, const StipWerkwijze *werkwijze, StipDatum vandaag, GError **error)
{
  StipDatum van;

  if (!read_day (db, &van, error))
    return FALSE;
  if (van == vandaag)
    return TRUE;
  if (!stip_db_begin (db, error))
    return FALSE;
  g_autoptr (GArray) ids = stip_stmt_finish_ids (stip_db_prepare (db, SQL_STALE, "dd", van <= vandaag ? van : STIP_DATUM_ONBEKEND, vandaag), error);
  if (ids != NULL && stip_overzicht_bijwerken_alle (db, werkwijze, ids, vandaag, error) &&
      stip_db_run (db, error, "INSERT INTO overzicht_stand (id, peildatum) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET peildatum = excluded.peildatum", "d", vandaag))
    return stip_db_commit (db, error);
  stip_db_rollback (db);
  return FALSE;
}
