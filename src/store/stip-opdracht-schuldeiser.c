/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-schuldeiser-opslag.h"

#include "store/stip-journaal.h"
#include "store/stip-overzicht.h"
#include "store/stip-store-error.h"

/* Changes of the register, each as one act. */

#define COLUMNS "naam, kvk, straat, huisnummer, toevoeging, postcode, plaats, telefoon, email, vertegenwoordiger, soort, kanaal, privepersoon, knooppunt, vooraf_akkoord, opmerking"
#define PLACES  "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16"
#define TYPES   "ttttttttttttjjjt"
#define ARGS(e)                                                                                                              \
  (e)->naam, (e)->kvk, (e)->straat, (e)->huisnummer, (e)->toevoeging, (e)->postcode, (e)->plaats, (e)->telefoon, (e)->email, \
      (e)->vertegenwoordiger, (e)->soort, (e)->kanaal, (e)->privepersoon, (e)->knooppunt, (e)->vooraf_akkoord, (e)->opmerking

static gboolean
has_alias (char **namen, const char *naam)
{
  for (char **n = namen; *n != NULL; n++)
    if (g_str_equal (g_strstrip (*n), naam))
      return TRUE;
  return FALSE;
}

/* Only what differs: an alias that stays is no change. */
static gboolean
write_aliases (StipDb *db, gint64 id, const char *aliassen, GError **error)
{
  g_auto (GStrv) namen = g_strsplit (aliassen != NULL ? aliassen : "", ";", -1);
  g_autoptr (GArray) weg = g_array_new (FALSE, FALSE, sizeof (gint64));
  StipStmt *stmt = stip_db_prepare (db, "SELECT id, naam FROM schuldeiser_alias WHERE schuldeiser_id = ?1", "i", id);

  while (stip_stmt_next (stmt))
    {
      gint64 rij = stip_stmt_int (stmt);
      if (!has_alias (namen, stip_stmt_text (stmt)))
        g_array_append_val (weg, rij);
    }
  if (!stip_stmt_finish (stmt, error))
    return FALSE;
  for (guint i = 0; i < weg->len; i++)
    if (!stip_db_run (db, error, "DELETE FROM schuldeiser_alias WHERE id = ?1", "i", g_array_index (weg, gint64, i)))
      return FALSE;
  for (char **naam = namen; *naam != NULL; naam++)
    if (*g_strstrip (*naam) != '\0' &&
        !stip_db_run (db, error, "INSERT INTO schuldeiser_alias (schuldeiser_id, naam) SELECT ?1, ?2"
                                 " WHERE NOT EXISTS (SELECT 1 FROM schuldeiser_alias WHERE schuldeiser_id = ?1 AND naam = ?2)",
                      "it", id, *naam))
      return FALSE;
  return TRUE;
}

gboolean
stip_schuldeiser_write (StipDb *db, const StipSchuldeiser *e, gint64 *id, GError **error)
{
  *id = e->id;
  if (e->id != 0 && !stip_db_run (db, error, "UPDATE schuldeiser SET (" COLUMNS ") = (" PLACES ") WHERE id = ?17", TYPES "i", ARGS (e), e->id))
    return FALSE;
  if (e->id == 0)
    {
      if (!stip_db_run (db, error, "INSERT INTO schuldeiser (" COLUMNS ") VALUES (" PLACES ")", TYPES, ARGS (e)))
        return FALSE;
      *id = stip_db_last_id (db);
    }
  return write_aliases (db, *id, e->aliassen, error);
}

/* The list of dossiers finds a dossier by its creditors: those with this one follow in the same transaction. */
static gboolean
update_dossiers (StipStore *store, StipDb *db, gint64 id, GError **error)
{
  g_autoptr (GArray) dossiers = stip_stmt_finish_ids (stip_db_prepare (db, "SELECT DISTINCT dossier_id FROM schuld WHERE schuldeiser_id = ?1", "i", id), error);
  return dossiers != NULL && stip_overzicht_bijwerken_alle (db, stip_store_get_werkwijze (store), dossiers, stip_store_get_vandaag (store), error);
}

static gboolean
finish_act (StipStore *store, StipDb *db, gboolean gelukt, gint64 id, GError **error)
{
  if (!gelukt || !update_dossiers (store, db, id, error))
    {
      stip_handeling_rollback (db);
      return FALSE;
    }
  if (!stip_handeling_commit (db, NULL, error))
    return FALSE;
  stip_store_emit_gewijzigd (store, 0);
  return TRUE;
}

static gboolean
check_name (const StipSchuldeiser *schuldeiser, GError **error)
{
  if (schuldeiser->naam != NULL)
    return TRUE;
  g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING, "Vul de naam van de schuldeiser in.");
  return FALSE;
}

gboolean
stip_opdracht_schuldeiser (StipStore *store, StipDb *db, const StipSchuldeiser *schuldeiser, gint64 *id, GError **error)
{
  const char *waarom = schuldeiser->id == 0 ? "Schuldeiser toegevoegd" : "Schuldeiser gewijzigd";

  if (!check_name (schuldeiser, error) || !stip_handeling_begin (db, stip_store_get_wie (store), waarom, 0, error))
    return FALSE;
  gboolean gelukt = stip_schuldeiser_write (db, schuldeiser, id, error);
  return finish_act (store, db, gelukt, *id, error);
}

static gboolean
merge (StipDb *db, gint64 blijft, gint64 weg, GError **error)
{
  g_autoptr (StipSchuldeiser) een = stip_schuldeiser_load (db, blijft, error);
  g_autoptr (StipSchuldeiser) ander = een != NULL ? stip_schuldeiser_load (db, weg, error) : NULL;
  gint64 id;

  if (ander == NULL)
    return FALSE;
  g_autoptr (StipSchuldeiser) samen = stip_schuldeiser_samengevoegd (een, ander);
  return stip_db_run (db, error, "UPDATE schuld SET schuldeiser_id = ?1 WHERE schuldeiser_id = ?2", "ii", blijft, weg) &&
         stip_schuldeiser_write (db, samen, &id, error) && stip_db_run (db, error, "DELETE FROM schuldeiser WHERE id = ?1", "i", weg);
}

gboolean
stip_opdracht_schuldeiser_samenvoegen (StipStore *store, StipDb *db, gint64 blijft, gint64 weg, GError **error)
{
  if (blijft == weg)
    {
      g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING, "Kies twee verschillende schuldeisers. Er is niets veranderd.");
      return FALSE;
    }
  if (!stip_handeling_begin (db, stip_store_get_wie (store), "Schuldeisers samengevoegd", 0, error))
    return FALSE;
  return finish_act (store, db, merge (db, blijft, weg, error), blijft, error);
}

static gboolean
remove_unused (StipDb *db, gint64 id, GError **error)
{
  gint64 vorderingen = 0;

  if (!stip_db_query_int (db, &vorderingen, 0, error, "SELECT count(*) FROM schuld WHERE schuldeiser_id = ?1", "i", id))
    return FALSE;
  if (vorderingen > 0)
    {
      g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING, "Deze schuldeiser heeft nog vorderingen. Voeg hem samen met een andere. Er is niets veranderd.");
      return FALSE;
    }
  return stip_db_run (db, error, "DELETE FROM schuldeiser WHERE id = ?1", "i", id);
}

gboolean
stip_opdracht_schuldeiser_weg (StipStore *store, StipDb *db, gint64 id, GError **error)
{
  if (!stip_handeling_begin (db, stip_store_get_wie (store), "Schuldeiser verwijderd", 0, error))
    return FALSE;
  return finish_act (store, db, remove_unused (db, id, error), id, error);
}
