/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-dossier-opslag.h"

#include "store/stip-gebeurtenis-opslag.h"
#include "store/stip-persoon-opslag.h"
#include "store/stip-plan-opslag.h"
#include "store/stip-regeling-opslag.h"
#include "store/stip-schuld-opslag.h"
#include "store/stip-spoor-opslag.h"
#include "store/stip-store-error.h"
#include "store/stip-voorstel-opslag.h"

gboolean
stip_medewerker_ensure (StipDb *db, const char *naam, const char *rol, gint64 *id, GError **error)
{
  if (!stip_db_query_int (db, id, 0, error, "SELECT id FROM medewerker WHERE naam = ?1", "t", naam))
    return FALSE;
  if (*id != 0)
    return TRUE;
  if (!stip_db_run (db, error, "INSERT INTO medewerker (naam, rol) VALUES (?1, ?2)", "tt", naam, rol))
    return FALSE;
  *id = stip_db_last_id (db);
  return TRUE;
}

static int
year_of (const StipDossier *dossier, StipDatum vandaag)
{
  int         jaar, maand, dag;
  StipPeriode periode = stip_dossier_periode (dossier);
  stip_datum_get (stip_datum_is_bekend (periode.van) ? periode.van : vandaag, &jaar, &maand, &dag);
  return jaar;
}

/* "2026-0098" as given, else the next free number of the year. */
static gboolean
choose_number (StipDb *db, const StipDossier *dossier, StipDatum vandaag, gint64 *jaar, gint64 *volgnummer, char **nummer, GError **error)
{
  char *rest = NULL;

  *jaar = dossier->nummer != NULL ? g_ascii_strtoll (dossier->nummer, &rest, 10) : 0;
  if (rest != NULL && *rest == '-')
    {
      *volgnummer = g_ascii_strtoll (rest + 1, NULL, 10);
      *nummer = g_strdup (dossier->nummer);
      return TRUE;
    }
  *jaar = year_of (dossier, vandaag);
  if (!stip_db_query_int (db, volgnummer, 1, error, "SELECT coalesce(max(volgnummer), 0) + 1 FROM dossier WHERE jaar = ?1", "i", *jaar))
    return FALSE;
  *nummer = g_strdup_printf ("%04d-%04d", (int)*jaar, (int)*volgnummer);
  return TRUE;
}

/* Who of these persons is not in the dossier yet: two clients who share all that is known of them are two persons. */
static gboolean
choose_person (StipDb *db, gint64 id, GArray *bekend, gint64 *persoon_id, GError **error)
{
  gint64 is_in = 0;

  *persoon_id = 0;
  for (guint i = 0; i < bekend->len && *persoon_id == 0; i++)
    {
      gint64 kandidaat = g_array_index (bekend, gint64, i);
      if (!stip_db_query_int (db, &is_in, 0, error, "SELECT 1 FROM dossier_persoon WHERE dossier_id = ?1 AND persoon_id = ?2", "ii", id, kandidaat))
        return FALSE;
      if (!is_in)
        *persoon_id = kandidaat;
    }
  return TRUE;
}

static gboolean
insert_person (StipDb *db, gint64 id, const StipPersoon *persoon, int volgorde, GError **error)
{
  g_autoptr (GArray) bekend = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 persoon_id, dubbel = 0;

  if (!stip_persoon_zoek (db, persoon, bekend, error) || !choose_person (db, id, bekend, &persoon_id, error))
    return FALSE;
  if (persoon_id != 0)
    return stip_persoon_koppel (db, id, persoon_id, persoon->rol != NULL ? persoon->rol : "inwoner", volgorde, error);
  /* the same number twice in one delivery is one person */
  if (persoon->bsn != NULL &&
      !stip_db_query_int (db, &dubbel, 0, error, "SELECT 1 FROM dossier_persoon AS d JOIN persoon AS p ON p.id = d.persoon_id WHERE d.dossier_id = ?1 AND p.bsn = ?2", "it", id, persoon->bsn))
    return FALSE;
  return dubbel != 0 || stip_persoon_insert (db, id, persoon, volgorde, NULL, error);
}

static gboolean
insert_tracks (StipDb *db, gint64 id, const StipDossier *dossier, GError **error)
{
  for (StipSpoorSoort soort = 0; soort < STIP_SPOOR_AANTAL; soort++)
    {
      GPtrArray *sporen = stip_dossier_sporen (dossier, soort);
      for (guint i = 0; i < sporen->len; i++)
        if (!stip_spoor_insert (db, id, soort, g_ptr_array_index (sporen, i), error))
          return FALSE;
    }
  for (guint i = 0; i < dossier->moratoria->len; i++)
    if (!stip_moratorium_insert (db, id, g_ptr_array_index (dossier->moratoria, i), error))
      return FALSE;
  for (guint i = 0; i < dossier->handtermijnen->len; i++)
    if (!stip_handtermijn_insert (db, id, g_ptr_array_index (dossier->handtermijnen, i), NULL, error))
      return FALSE;
  return TRUE;
}

typedef gboolean (*PlanFunc) (StipDb *db, gint64 dossier_id, gconstpointer record, GError **error);

static gboolean
insert_plan (StipDb *db, gint64 id, const StipDossier *dossier, GError **error)
{
  const struct
  {
    GPtrArray *records;
    PlanFunc   write;
  } lijsten[] = {
    { dossier->feiten, (PlanFunc)stip_feit_write },
    { dossier->leefgebieden, (PlanFunc)stip_leefgebied_write },
    { dossier->doelen, (PlanFunc)stip_doel_write },
    { dossier->metingen, (PlanFunc)stip_meting_write },
    { dossier->toetsen, (PlanFunc)stip_toets_write },
    { dossier->budget, (PlanFunc)stip_budgetregel_write },
    { dossier->vtlbs, (PlanFunc)stip_vtlb_write },
    { dossier->voorstellen, (PlanFunc)stip_voorstel_write },
    { dossier->regelingen, (PlanFunc)stip_regeling_write },
    { dossier->betalingen, (PlanFunc)stip_betaling_write },
  };

  for (gsize l = 0; l < G_N_ELEMENTS (lijsten); l++)
    for (guint i = 0; i < lijsten[l].records->len; i++)
      if (!lijsten[l].write (db, id, g_ptr_array_index (lijsten[l].records, i), error))
        return FALSE;
  return TRUE;
}

/* A message knows its claim by its place: none has a row before this. */
static gboolean
insert_claims (StipDb *db, gint64 id, const StipDossier *dossier, GError **error)
{
  g_autoptr (GArray) rijen = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < dossier->schulden->len; i++)
    {
      gint64 rij;
      if (!stip_schuld_insert (db, id, g_ptr_array_index (dossier->schulden, i), &rij, error))
        return FALSE;
      g_array_append_val (rijen, rij);
    }
  for (guint i = 0; i < dossier->berichten->len; i++)
    {
      const StipSchuldBericht *bericht = g_ptr_array_index (dossier->berichten, i);
      gint64                   plaats = -bericht->schuld_id - 1;
      g_return_val_if_fail (plaats >= 0 && plaats < rijen->len, FALSE);
      if (!stip_schuld_bericht_insert (db, id, g_array_index (rijen, gint64, plaats), bericht, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
insert_parts (StipDb *db, gint64 id, const StipDossier *dossier, GError **error)
{
  for (guint i = 0; i < dossier->personen->len; i++)
    if (!insert_person (db, id, g_ptr_array_index (dossier->personen, i), (int)i, error))
      return FALSE;
  for (guint i = 0; i < dossier->gebeurtenissen->len; i++)
    if (!stip_gebeurtenis_insert (db, id, g_ptr_array_index (dossier->gebeurtenissen, i), NULL, error))
      return FALSE;
  return insert_claims (db, id, dossier, error) && insert_tracks (db, id, dossier, error) && insert_plan (db, id, dossier, error);
}

/* The 1:1 tables: a row only where something is known. */
static gboolean
write_singles (StipDb *db, gint64 id, const StipDossier *dossier, GError **error)
{
  if ((dossier->huishouden != NULL || dossier->kinderen >= 0) &&
      !stip_db_run (db, error, "INSERT INTO huishouden (dossier_id, soort, kinderen) VALUES (?1, ?2, ?3)"
                               " ON CONFLICT (dossier_id) DO UPDATE SET soort = excluded.soort, kinderen = excluded.kinderen",
                    "itm", id, dossier->huishouden, dossier->kinderen))
    return FALSE;
  if (dossier->oplossingssoort == NULL && !stip_geld_is_bekend (dossier->vtlb))
    return TRUE;
  return stip_db_run (db, error, "INSERT INTO oplossing (dossier_id, soort, vtlb) VALUES (?1, ?2, ?3)"
                                 " ON CONFLICT (dossier_id) DO UPDATE SET soort = excluded.soort, vtlb = excluded.vtlb",
                      "itg", id, dossier->oplossingssoort, dossier->vtlb);
}

gboolean
stip_dossier_insert (StipDb *db, const StipDossier *dossier, StipDatum vandaag, gint64 *id, GError **error)
{
  g_autofree char *nummer = NULL;
  gint64           jaar, volgnummer;

  if (!choose_number (db, dossier, vandaag, &jaar, &volgnummer, &nummer, error) ||
      !stip_db_run (db, error,
                    "INSERT INTO dossier (nummer, jaar, volgnummer, gemeentecode, omschrijving, medewerker_id, schuld_bij_aanvang, crisis,"
                    " beschikkingssoort, dwangakkoord, uitstroomreden, uitstroom_omschrijving, doelgroepen)"
                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                    "tiittngjtjttt", nummer, jaar, volgnummer, dossier->gemeentecode, dossier->omschrijving, dossier->medewerker_id,
                    dossier->schuld_bij_aanvang, dossier->crisis, dossier->beschikkingssoort, dossier->dwangakkoord, dossier->uitstroomreden,
                    dossier->uitstroom_omschrijving, dossier->doelgroepen))
    return FALSE;
  *id = stip_db_last_id (db);
  return write_singles (db, *id, dossier, error) && insert_parts (db, *id, dossier, error);
}

gboolean
stip_dossier_update (StipDb *db, const StipDossier *dossier, GError **error)
{
  return stip_db_run (db, error,
                      "UPDATE dossier SET gemeentecode = ?2, omschrijving = ?3, medewerker_id = ?4, schuld_bij_aanvang = ?5, crisis = ?6,"
                      " beschikkingssoort = ?7, dwangakkoord = ?8, uitstroomreden = ?9, uitstroom_omschrijving = ?10, doelgroepen = ?11 WHERE id = ?1",
                      "ittngjtjttt", dossier->id, dossier->gemeentecode, dossier->omschrijving, dossier->medewerker_id,
                      dossier->schuld_bij_aanvang, dossier->crisis, dossier->beschikkingssoort, dossier->dwangakkoord, dossier->uitstroomreden,
                      dossier->uitstroom_omschrijving, dossier->doelgroepen) &&
         write_singles (db, dossier->id, dossier, error);
}

gboolean
stip_dossier_delete (StipDb *db, gint64 id, GError **error)
{
  return stip_db_run (db, error, "DELETE FROM zoek WHERE rowid = ?1", "i", id) &&
         stip_db_run (db, error, "DELETE FROM dossier WHERE id = ?1", "i", id);
}

#define SQL_LOAD                                                                                                                   \
  "SELECT d.nummer, d.gemeentecode, d.omschrijving, d.medewerker_id, m.naam, d.schuld_bij_aanvang, d.crisis, d.beschikkingssoort," \
  " d.dwangakkoord, o.soort, o.vtlb, d.uitstroomreden, d.uitstroom_omschrijving, d.doelgroepen, h.soort, h.kinderen"               \
  " FROM dossier AS d LEFT JOIN medewerker AS m ON m.id = d.medewerker_id LEFT JOIN oplossing AS o ON o.dossier_id = d.id"         \
  " LEFT JOIN huishouden AS h ON h.dossier_id = d.id WHERE d.id = ?1"

static StipDossier *
load_row (StipDb *db, gint64 id, GError **error)
{
  g_autoptr (StipDossier) dossier = NULL;
  StipStmt *stmt = stip_db_prepare (db, SQL_LOAD, "i", id);

  if (stip_stmt_next (stmt))
    {
      dossier = stip_dossier_new ();
      dossier->id = id;
      dossier->nummer = stip_stmt_dup (stmt);
      dossier->gemeentecode = stip_stmt_dup (stmt);
      dossier->omschrijving = stip_stmt_dup (stmt);
      dossier->medewerker_id = stip_stmt_int (stmt);
      dossier->consulent = stip_stmt_dup (stmt);
      dossier->schuld_bij_aanvang = stip_stmt_geld (stmt);
      dossier->crisis = stip_stmt_janee (stmt);
      dossier->beschikkingssoort = stip_lijst_zoek (STIP_LIJST_BESCHIKKINGSSOORT, stip_stmt_text (stmt));
      dossier->dwangakkoord = stip_stmt_janee (stmt);
      dossier->oplossingssoort = stip_lijst_zoek (STIP_LIJST_OPLOSSINGSSOORT, stip_stmt_text (stmt));
      dossier->vtlb = stip_stmt_geld (stmt);
      dossier->uitstroomreden = stip_lijst_zoek (STIP_LIJST_UITSTROOMREDEN, stip_stmt_text (stmt));
      dossier->uitstroom_omschrijving = stip_stmt_dup (stmt);
      dossier->doelgroepen = stip_stmt_dup (stmt);
      dossier->huishouden = stip_stmt_dup (stmt);
      dossier->kinderen = stip_stmt_min1 (stmt);
    }
  if (!stip_stmt_finish (stmt, error))
    return NULL;
  if (dossier == NULL)
    g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN, "Dit dossier bestaat niet (meer).");
  return g_steal_pointer (&dossier);
}

StipDossier *
stip_dossier_load (StipDb *db, gint64 id, GError **error)
{
  g_autoptr (StipDossier) dossier = load_row (db, id, error);

  if (dossier == NULL ||
      !stip_personen_load (db, id, dossier->personen, error) ||
      !stip_gebeurtenissen_load (db, id, dossier->gebeurtenissen, error) ||
      !stip_schulden_load (db, id, dossier->schulden, error) ||
      !stip_schuld_berichten_load (db, id, dossier->berichten, error) ||
      !stip_moratoria_load (db, id, dossier->moratoria, error) ||
      !stip_handtermijnen_load (db, id, dossier->handtermijnen, error) || !stip_plan_load (db, dossier, error) || !stip_voorstellen_load (db, dossier, error) ||
      !stip_regelingen_load (db, dossier, error))
    return NULL;
  for (StipSpoorSoort soort = 0; soort < STIP_SPOOR_AANTAL; soort++)
    if (!stip_sporen_load (db, id, soort, stip_dossier_sporen (dossier, soort), error))
      return NULL;
  return g_steal_pointer (&dossier);
}

gint64
stip_dossier_id_van_nummer (StipDb *db, const char *nummer, GError **error)
{
  gint64 id = 0;

  if (stip_db_query_int (db, &id, 0, error, "SELECT id FROM dossier WHERE nummer = ?1", "t", nummer) && id == 0)
    g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN, "Er is geen dossier met nummer %s.", nummer);
  return id;
}
