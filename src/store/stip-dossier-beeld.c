/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-dossier-beeld.h"

#include "core/stip-termijn-motor.h"
#include "store/stip-concept.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-ongedaan.h"

static void
clear_image (StipDossierBeeld *self)
{
  g_clear_pointer (&self->dossier, stip_dossier_unref);
  g_clear_pointer (&self->termijnen, g_ptr_array_unref);
  g_clear_pointer (&self->verloop, stip_verloop_unref);
  g_free (self->ongedaan);
  g_free (self->opnieuw);
  g_clear_pointer (&self->concepten, g_hash_table_unref);
}

STIP_DEFINE_RECORD (StipDossierBeeld, stip_dossier_beeld, clear_image)

StipDossierBeeld *
stip_dossier_beeld_load (StipStore *store, StipDb *db, gint64 dossier_id, GError **error)
{
  g_autoptr (StipDossierBeeld) self = g_atomic_rc_box_new0 (StipDossierBeeld);
  g_auto (StipOngedaanStand) stand = { 0 };
  const StipWerkwijze *werkwijze = stip_store_get_werkwijze (store);

  self->dossier = stip_dossier_load (db, dossier_id, error);
  if (self->dossier == NULL || !stip_ongedaan_stand (db, stip_store_get_wie (store), dossier_id, &stand, error))
    return NULL;
  self->concepten = stip_concepten_load (db, stip_store_get_wie (store), dossier_id, error);
  if (self->concepten == NULL)
    return NULL;
  self->vandaag = stip_store_get_vandaag (store);
  self->termijnen = stip_termijnen_bereken (werkwijze->profiel, werkwijze->kalender, self->dossier, self->vandaag);
  self->verloop = stip_verloop_new (self->dossier, werkwijze->profiel, werkwijze->kalender, self->vandaag);
  self->ongedaan = g_steal_pointer (&stand.ongedaan_waarom);
  self->opnieuw = g_steal_pointer (&stand.opnieuw_waarom);
  return g_steal_pointer (&self);
}

const StipTermijn *
stip_dossier_beeld_volgende (const StipDossierBeeld *self)
{
  return stip_termijnen_mijlpaal (self->termijnen, self->dossier, self->vandaag);
}
