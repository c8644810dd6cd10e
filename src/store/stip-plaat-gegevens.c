/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-plaat-gegevens.h"

#include <string.h>

#include "store/stip-platen.h"

static void
clear_data (StipPlaatGegevens *self)
{
  g_clear_pointer (&self->beeld, stip_dossier_beeld_unref);
  g_clear_pointer (&self->bedragen, stip_plaat_bedragen_unref);
  g_clear_pointer (&self->profiel, stip_profiel_unref);
  g_free (self->telefoon);
}

STIP_DEFINE_RECORD (StipPlaatGegevens, stip_plaat_gegevens, clear_data)

static gboolean
load_dossier (StipPlaatGegevens *self, StipStore *store, StipDb *db, gint64 dossier_id, GError **error)
{
  const StipWerkwijze *werkwijze = stip_store_get_werkwijze (store);

  self->beeld = stip_dossier_beeld_load (store, db, dossier_id, error);
  if (self->beeld == NULL)
    return FALSE;
  const StipKredietVoorwaarde *voorwaarde = stip_krediet_voorwaarden_op (werkwijze->krediet, werkwijze->profiel->id, self->vandaag);
  self->bedragen = stip_plaat_bedragen_new (self->beeld->dossier, voorwaarde, self->vandaag);
  return TRUE;
}

StipPlaatGegevens *
stip_plaat_gegevens_load (StipStore *store, StipDb *db, gint64 dossier_id, GError **error)
{
  g_autoptr (StipPlaatGegevens) self = g_atomic_rc_box_new0 (StipPlaatGegevens);

  self->profiel = stip_profiel_ref (stip_store_get_werkwijze (store)->profiel);
  self->vandaag = stip_store_get_vandaag (store);
  if (dossier_id != 0 && !load_dossier (self, store, db, dossier_id, error))
    return NULL;
  if (!stip_plaat_telefoon_load (store, db, self->beeld != NULL ? self->beeld->dossier->consulent : NULL, &self->telefoon, error))
    return NULL;
  g_autofree StipPlaatBegrip *begrip = stip_plaat_begrip_load (db, error);
  if (begrip == NULL)
    return NULL;
  memcpy (self->begrip, begrip, sizeof self->begrip);
  return g_steal_pointer (&self);
}

StipPlaatOpdracht
stip_plaat_gegevens_opdracht (const StipPlaatGegevens *self, StipPlaatSoort soort)
{
  return (StipPlaatOpdracht){
    .soort = soort,
    .profiel = self->profiel,
    .dossier = self->beeld != NULL ? self->beeld->dossier : NULL,
    .verloop = self->beeld != NULL ? self->beeld->verloop : NULL,
    .geld = self->bedragen != NULL ? self->bedragen->geld : NULL,
    .twee = self->bedragen != NULL ? self->bedragen->twee : NULL,
    .telefoon = self->telefoon,
    .vandaag = self->vandaag,
  };
}

StipPlaat *
stip_plaat_gegevens_maak (const StipPlaatGegevens *self, StipPlaatOpdracht *opdracht, const char *taal, gboolean met_nederlands, GError **error)
{
  g_autoptr (StipPlaatWoorden) woorden = stip_platen_woorden (opdracht->soort, taal, error);
  g_autoptr (StipPlaatWoorden) nederlands = woorden != NULL && met_nederlands ? stip_platen_woorden (opdracht->soort, NULL, error) : NULL;

  if (woorden == NULL || (met_nederlands && nederlands == NULL))
    return NULL;
  opdracht->woorden = woorden;
  opdracht->nederlands = nederlands;
  StipPlaat *plaat = stip_plaat_new (opdracht);
  opdracht->woorden = opdracht->nederlands = NULL;
  return plaat;
}
