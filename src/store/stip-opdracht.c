/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-opdracht.h"

#include "core/stip-hoofdletter.h"
#include "core/stip-persoon.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-dossier-verschil.h"
#include "store/stip-gebeurtenis-opslag.h"
#include "store/stip-journaal.h"
#include "store/stip-ongedaan.h"
#include "store/stip-opdracht-werkwijze.h"
#include "store/stip-overzicht.h"
#include "store/stip-persoon-opslag.h"
#include "store/stip-spoor-opslag.h"
#include "store/stip-store-error.h"
#include "store/stip-store-prive.h"

/* The words of the history; the window translates none of it, the field's language is Dutch. */
static const char *const woorden[] = {
  [STIP_OPDRACHT_TOEVOEGEN] = "toegevoegd",
  [STIP_OPDRACHT_WIJZIGEN] = "gewijzigd",
  [STIP_OPDRACHT_VERWIJDEREN] = "verwijderd",
};

static char *
describe (const StipGebeurtenis *gebeurtenis, StipOpdrachtSoort soort)
{
  g_autofree char *naam = stip_hoofdletter (gebeurtenis->soort->nl);
  return g_strdup_printf ("%s %s", naam, woorden[soort]);
}

/* The end of every act: the row in the list follows in the same transaction, and only then the world hears of it. */
static gboolean
finish_act (StipStore *store, StipDb *db, gboolean gelukt, gint64 dossier_id, GError **error)
{
  gelukt = gelukt && stip_overzicht_bijwerken_personen (db, stip_store_get_werkwijze (store), dossier_id, stip_store_get_vandaag (store), error);
  if (!gelukt)
    {
      stip_handeling_rollback (db);
      return FALSE;
    }
  if (!stip_handeling_commit (db, NULL, error))
    return FALSE;
  stip_store_emit_gewijzigd (store, dossier_id);
  return TRUE;
}

static gboolean
write_change (StipDb *db, gint64 dossier_id, StipWijzigFunc func, gpointer data, GError **error)
{
  g_autoptr (StipDossier) oud = stip_dossier_load (db, dossier_id, error);
  g_autoptr (StipDossier) nieuw = oud != NULL ? func (oud, data, error) : NULL;
  gboolean gewijzigd = FALSE;

  return nieuw != NULL && stip_dossier_write_verschil (db, oud, nieuw, &gewijzigd, error);
}

gboolean
stip_opdracht_wijzig (StipStore *store, StipDb *db, gint64 dossier_id, const char *waarom, StipWijzigFunc func, gpointer data, GError **error)
{
  if (!stip_handeling_begin (db, stip_store_get_wie (store), waarom, dossier_id, error))
    return FALSE;
  return finish_act (store, db, write_change (db, dossier_id, func, data, error), dossier_id, error);
}

static gboolean
check_single (StipDb *db, gint64 dossier_id, const StipGebeurtenis *gebeurtenis, GError **error)
{
  gint64 ander = 0;

  if (!gebeurtenis->soort->enkel)
    return TRUE;
  if (!stip_db_query_int (db, &ander, 0, error, "SELECT id FROM gebeurtenis WHERE dossier_id = ?1 AND soort = ?2 AND id <> ?3", "iti", dossier_id,
                          gebeurtenis->soort->id, gebeurtenis->id))
    return FALSE;
  if (ander == 0)
    return TRUE;
  g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING, "“%s” staat al in dit dossier. Wijzig de datum van die gebeurtenis.", gebeurtenis->soort->nl);
  return FALSE;
}

static gboolean
write_event (StipDb *db, gint64 dossier_id, StipOpdrachtSoort soort, const StipGebeurtenis *gebeurtenis, GError **error)
{
  switch (soort)
    {
    case STIP_OPDRACHT_TOEVOEGEN:
      return check_single (db, dossier_id, gebeurtenis, error) && stip_gebeurtenis_insert (db, dossier_id, gebeurtenis, NULL, error);
    case STIP_OPDRACHT_WIJZIGEN:
      return check_single (db, dossier_id, gebeurtenis, error) && stip_gebeurtenis_update (db, gebeurtenis, error);
    case STIP_OPDRACHT_VERWIJDEREN:
      return stip_gebeurtenis_delete (db, gebeurtenis->id, error);
    default:
      g_return_val_if_reached (FALSE);
    }
}

gboolean
stip_opdracht_gebeurtenis (StipStore *store, StipDb *db, gint64 dossier_id, StipOpdrachtSoort soort, const StipGebeurtenis *gebeurtenis, GError **error)
{
  g_autofree char *waarom = describe (gebeurtenis, soort);

  if (!stip_handeling_begin (db, stip_store_get_wie (store), waarom, dossier_id, error))
    return FALSE;
  return finish_act (store, db, write_event (db, dossier_id, soort, gebeurtenis, error), dossier_id, error);
}

gboolean
stip_opdracht_handtermijn (StipStore *store, StipDb *db, gint64 dossier_id, const StipHandtermijn *termijn, GError **error)
{
  if (!stip_handeling_begin (db, stip_store_get_wie (store), stip_datum_is_bekend (termijn->gehaald) ? "Termijn gehaald" : "Termijn gewijzigd", dossier_id, error))
    return FALSE;
  return finish_act (store, db, stip_handtermijn_update (db, termijn, error), dossier_id, error);
}

static gboolean
write_name (StipDb *db, gint64 dossier_id, gint64 persoon_id, const char *voornaam, const char *voorvoegsel, const char *achternaam, GError **error)
{
  return stip_db_run (db, error,
                      "UPDATE persoon SET voornaam = nullif(?2, ''), voorvoegsel = nullif(?3, ''), achternaam = nullif(?4, '')"
                      " WHERE id = ?1 AND id IN (SELECT persoon_id FROM dossier_persoon WHERE dossier_id = ?5)",
                      "ittti", persoon_id, voornaam, voorvoegsel, achternaam, dossier_id);
}

gboolean
stip_opdracht_naam (StipStore *store, StipDb *db, gint64 dossier_id, gint64 persoon_id, const char *voornaam, const char *voorvoegsel, const char *achternaam, GError **error)
{
  if (!stip_handeling_begin (db, stip_store_get_wie (store), "Naam gewijzigd", dossier_id, error))
    return FALSE;
  return finish_act (store, db, write_name (db, dossier_id, persoon_id, voornaam, voorvoegsel, achternaam, error), dossier_id, error);
}

gboolean
stip_opdracht_aanmelding (StipStore *store, StipDb *db, const StipDossier *dossier, gint64 *dossier_id, GError **error)
{
  *dossier_id = 0;
  if (!stip_handeling_begin (db, stip_store_get_wie (store), "Aanmelding", 0, error))
    return FALSE;
  gboolean gelukt = stip_dossier_insert (db, dossier, stip_store_get_vandaag (store), dossier_id, error);
  return finish_act (store, db, gelukt, *dossier_id, error);
}

/* The inner act, the terms of a profile that came back, and the rows of the list are one transaction. */
static gboolean
take_back (StipStore *store, StipDb *db, gint64 handeling, gboolean opnieuw, GError **error)
{
  g_autoptr (GArray) dossiers = NULL;
  g_autoptr (StipWerkwijze) werkwijze = NULL;

  if (!stip_db_begin (db, error))
    return FALSE;
  if (!stip_ongedaan_maak (db, stip_store_get_wie (store), handeling, opnieuw, &dossiers, error) || !stip_opdracht_werkwijze_volg (store, db, handeling, &werkwijze, error) ||
      !stip_overzicht_bijwerken_alle (db, werkwijze != NULL ? werkwijze : stip_store_get_werkwijze (store), dossiers, stip_store_get_vandaag (store), error))
    {
      stip_db_rollback (db);
      return FALSE;
    }
  if (!stip_db_commit (db, error))
    return FALSE;
  if (werkwijze != NULL)
    stip_store_set_werkwijze (store, g_steal_pointer (&werkwijze));
  stip_store_emit_gewijzigd (store, dossiers->len == 1 ? g_array_index (dossiers, gint64, 0) : 0);
  return TRUE;
}

gboolean
stip_opdracht_ongedaan (StipStore *store, StipDb *db, gint64 dossier_id, gboolean opnieuw, char **waarom, GError **error)
{
  g_auto (StipOngedaanStand) stand = { 0 };

  if (!stip_ongedaan_stand (db, stip_store_get_wie (store), dossier_id, &stand, error) || !take_back (store, db, opnieuw ? stand.opnieuw : stand.ongedaan, opnieuw, error))
    return FALSE;
  if (waarom != NULL)
    *waarom = g_strdup (opnieuw ? stand.opnieuw_waarom : stand.ongedaan_waarom);
  return TRUE;
}

gboolean
stip_opdracht_neem_terug (StipStore *store, StipDb *db, gint64 handeling, GError **error)
{
  return take_back (store, db, handeling, FALSE, error);
}
