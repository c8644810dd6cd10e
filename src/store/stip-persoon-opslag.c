/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-persoon-opslag.h"

#define COLUMNS      "voornaam, voorvoegsel, achternaam, bsn, geboortedatum, geslacht, straat, huisnummer, toevoeging, postcode, woonplaats, telefoon, email, taal, contactvoorkeur, bereikbaar, briefvorm"
#define BIND_TYPES   "ttttdtttttttttttt"
#define BIND_ARGS(p) (p)->voornaam, (p)->voorvoegsel, (p)->achternaam, (p)->bsn, (p)->geboortedatum, (p)->geslacht, (p)->straat, (p)->huisnummer, \
                     (p)->toevoeging, (p)->postcode, (p)->woonplaats, (p)->telefoon, (p)->email, (p)->taal, (p)->contactvoorkeur, (p)->bereikbaar, (p)->briefvorm

gboolean
stip_persoon_koppel (StipDb *db, gint64 dossier_id, gint64 persoon_id, const char *rol, int volgorde, GError **error)
{
  return stip_db_run (db, error, "INSERT INTO dossier_persoon (dossier_id, persoon_id, rol, volgorde) VALUES (?1, ?2, ?3, ?4)",
                      "iiti", dossier_id, persoon_id, rol, (gint64)volgorde);
}

gboolean
stip_persoon_insert (StipDb *db, gint64 dossier_id, const StipPersoon *persoon, int volgorde, gint64 *id, GError **error)
{
  if (!stip_db_run (db, error, "INSERT INTO persoon (" COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
                    BIND_TYPES, BIND_ARGS (persoon)))
    return FALSE;
  gint64 nieuw = stip_db_last_id (db);
  if (id != NULL)
    *id = nieuw;
  return stip_persoon_koppel (db, dossier_id, nieuw, persoon->rol != NULL ? persoon->rol : "inwoner", volgorde, error);
}

gboolean
stip_persoon_update (StipDb *db, gint64 dossier_id, const StipPersoon *persoon, GError **error)
{
  return stip_db_run (db, error,
                      "UPDATE persoon SET (" COLUMNS ") = (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17) WHERE id = ?18",
                      BIND_TYPES "i", BIND_ARGS (persoon), persoon->id) &&
         stip_db_run (db, error, "UPDATE dossier_persoon SET rol = coalesce(?3, rol) WHERE dossier_id = ?1 AND persoon_id = ?2",
                      "iit", dossier_id, persoon->id, persoon->rol);
}

static StipPersoon *
read_person (StipStmt *stmt)
{
  StipPersoon *persoon = stip_persoon_new ();
  persoon->id = stip_stmt_int (stmt);
  persoon->rol = stip_stmt_dup (stmt);
  persoon->voornaam = stip_stmt_dup (stmt);
  persoon->voorvoegsel = stip_stmt_dup (stmt);
  persoon->achternaam = stip_stmt_dup (stmt);
  persoon->bsn = stip_stmt_dup (stmt);
  persoon->geboortedatum = stip_stmt_datum (stmt);
  persoon->geslacht = stip_lijst_zoek (STIP_LIJST_GESLACHT, stip_stmt_text (stmt));
  persoon->straat = stip_stmt_dup (stmt);
  persoon->huisnummer = stip_stmt_dup (stmt);
  persoon->toevoeging = stip_stmt_dup (stmt);
  persoon->postcode = stip_stmt_dup (stmt);
  persoon->woonplaats = stip_stmt_dup (stmt);
  persoon->telefoon = stip_stmt_dup (stmt);
  persoon->email = stip_stmt_dup (stmt);
  persoon->taal = stip_stmt_dup (stmt);
  persoon->contactvoorkeur = stip_stmt_dup (stmt);
  persoon->bereikbaar = stip_stmt_dup (stmt);
  persoon->briefvorm = stip_stmt_dup (stmt);
  return persoon;
}

gboolean
stip_personen_load (StipDb *db, gint64 dossier_id, GPtrArray *personen, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db,
                                    "SELECT p.id, d.rol, " COLUMNS " FROM dossier_persoon AS d JOIN persoon AS p ON p.id = d.persoon_id"
                                    " WHERE d.dossier_id = ?1 ORDER BY d.volgorde, d.id",
                                    "i", dossier_id);
  while (stip_stmt_next (stmt))
    g_ptr_array_add (personen, read_person (stmt));
  return stip_stmt_finish (stmt, error);
}

/* Who has a BSN is known by it alone, unless the other side has none: then the address decides. */
#define SQL_SAME_BSN "SELECT id FROM persoon WHERE bsn = ?1 ORDER BY id"
#define SQL_SAME_ADDRESS                                                                                           \
  "SELECT id FROM persoon WHERE postcode = ?2 AND huisnummer = ?3 AND coalesce(toevoeging, '') = coalesce(?4, '')" \
  " AND geboortedatum = ?5 AND (?1 IS NULL OR bsn IS NULL) AND (geslacht IS ?6 OR geslacht IS NULL OR ?6 IS NULL) ORDER BY id"

gboolean
stip_persoon_zoek (StipDb *db, const StipPersoon *persoon, GArray *ids, GError **error)
{
  if (persoon->bsn != NULL && !stip_stmt_append_ids (stip_db_prepare (db, SQL_SAME_BSN, "t", persoon->bsn), ids, error))
    return FALSE;
  if (ids->len > 0 || persoon->postcode == NULL || persoon->huisnummer == NULL || !stip_datum_is_bekend (persoon->geboortedatum))
    return TRUE;
  return stip_stmt_append_ids (stip_db_prepare (db, SQL_SAME_ADDRESS, "ttttdt", persoon->bsn, persoon->postcode, persoon->huisnummer,
                                                persoon->toevoeging, persoon->geboortedatum, persoon->geslacht),
                               ids, error);
}
