/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-plaat-gesprek.h"

#include "core/stip-gebeurtenis.h"
#include "store/stip-brief-lading.h"
#include "store/stip-gebeurtenis-opslag.h"
#include "store/stip-journaal.h"
#include "store/stip-medewerkers.h"
#include "store/stip-overzicht.h"
#include "store/stip-store-error.h"
#include "store/stip-store-prive.h"
#include "store/stip-voorkeur.h"

#define SOORT "plaat-besproken"

/* "De weg, Arabisch: 2 van de 3 vragen terugverteld" */
static char *
describe (const StipPlaatGesprek *gesprek)
{
  return g_strdup_printf ("%s, %s: %d van de %d vragen terugverteld", stip_plaat_soort_naam (gesprek->plaat, STIP_TAAL_NL), gesprek->taal_naam, gesprek->terugverteld, STIP_PLAAT_VRAGEN);
}

static gboolean
write_talk (StipStore *store, StipDb *db, gint64 dossier_id, const StipPlaatGesprek *gesprek, GError **error)
{
  g_autofree char *zin = describe (gesprek);
  g_autoptr (StipGebeurtenis) gebeurtenis = stip_gebeurtenis_new_contact (0, stip_gebeurtenis_soort_zoek (SOORT), gesprek->datum, gesprek->minuut, zin, NULL, STIP_JANEE_ONBEKEND);
  gint64 id = 0;

  return stip_gebeurtenis_insert (db, dossier_id, gebeurtenis, &id, error) &&
         stip_db_run (db, error, "INSERT INTO plaat_gesprek (dossier_id, gebeurtenis_id, plaat, taal, terugverteld, door) VALUES (?1, ?2, ?3, ?4, ?5, ?6)", "iittnt", dossier_id, id,
                      stip_plaat_soort_id (gesprek->plaat), gesprek->taal, (gint64)gesprek->terugverteld, stip_store_get_wie (store)) &&
         stip_overzicht_bijwerken_personen (db, stip_store_get_werkwijze (store), dossier_id, stip_store_get_vandaag (store), error);
}

gboolean
stip_opdracht_plaat_besproken (StipStore *store, StipDb *db, gint64 dossier_id, const StipPlaatGesprek *gesprek, GError **error)
{
  if (!stip_handeling_begin (db, stip_store_get_wie (store), "Praatplaat besproken", dossier_id, error))
    return FALSE;
  if (!write_talk (store, db, dossier_id, gesprek, error))
    {
      stip_handeling_rollback (db);
      return FALSE;
    }
  if (!stip_handeling_commit (db, NULL, error))
    return FALSE;
  stip_store_emit_gewijzigd (store, dossier_id);
  return TRUE;
}

StipPlaatBegrip *
stip_plaat_begrip_load (StipDb *db, GError **error)
{
  g_autofree StipPlaatBegrip *begrip = g_new0 (StipPlaatBegrip, STIP_PLAAT_AANTAL);
  StipStmt                   *stmt = stip_db_prepare (db, "SELECT plaat, count(*), sum(terugverteld) FROM plaat_gesprek GROUP BY plaat", NULL);

  while (stip_stmt_next (stmt))
    {
      StipPlaatSoort soort = stip_plaat_soort_from_id (stip_stmt_text (stmt));
      gint64         gesprekken = stip_stmt_int (stmt), terug = stip_stmt_int (stmt);
      if (soort < STIP_PLAAT_AANTAL) /* a plate of a later version stays unseen */
        begrip[soort] = (StipPlaatBegrip){ (guint)gesprekken, (guint)terug };
    }
  return stip_stmt_finish (stmt, error) ? g_steal_pointer (&begrip) : NULL;
}

/* --- whom to call --- */

gboolean
stip_plaat_telefoon_load (StipStore *store, StipDb *db, const char *naam, char **telefoon, GError **error)
{
  const StipProfiel *profiel = stip_store_get_werkwijze (store)->profiel;
  StipStmt          *stmt = stip_db_prepare (db, "SELECT telefoon FROM medewerker WHERE naam = ?1", "t", naam);

  *telefoon = NULL;
  if (stip_stmt_next (stmt))
    *telefoon = stip_stmt_dup (stmt);
  if (!stip_stmt_finish (stmt, error))
    return FALSE;
  if (*telefoon == NULL && naam != NULL)
    {
      g_autoptr (GHashTable) voorkeuren = stip_voorkeur_load (db, naam, error);
      if (voorkeuren == NULL)
        return FALSE;
      *telefoon = g_strdup (g_hash_table_lookup (voorkeuren, STIP_VOORKEUR_TELEFOON));
    }
  if (*telefoon == NULL)
    *telefoon = g_strdup (profiel->briefhoofd.telefoon);
  return TRUE;
}

static gboolean
write_number (StipStore *store, StipDb *db, const char *naam, const char *telefoon, GError **error)
{
  gint64 id = 0;

  return stip_medewerker_find (store, db, naam, &id, error) &&
         stip_db_run (db, error, "UPDATE medewerker SET telefoon = nullif(trim(?2), '') WHERE id = ?1", "it", id, telefoon);
}

gboolean
stip_opdracht_telefoon (StipStore *store, StipDb *db, const char *naam, const char *telefoon, gint64 *handeling, GError **error)
{
  if (!stip_handeling_begin (db, stip_store_get_wie (store), "Telefoonnummer van een collega ingevuld", 0, error))
    return FALSE;
  if (!write_number (store, db, naam, telefoon, error))
    {
      stip_handeling_rollback (db);
      return FALSE;
    }
  if (!stip_handeling_commit (db, handeling, error))
    return FALSE;
  stip_store_emit_gewijzigd (store, 0);
  return TRUE;
}
