/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-vergelijking.h"

#include "core/stip-termijn-motor.h"
#include "store/stip-dossier-opslag.h"

#define DEEL 100 /* dossiers in one job */

static void
clear_comparison (StipVergelijking *self)
{
  stip_werkwijze_unref (self->oud);
  stip_werkwijze_unref (self->nieuw);
  stip_profiel_verschil_unref (self->verschil);
}

STIP_DEFINE_RECORD (StipVergelijking, stip_vergelijking, clear_comparison)

StipVergelijking *
stip_vergelijking_new (StipStore *store, const StipWerkwijze *nieuw)
{
  StipVergelijking *self = g_atomic_rc_box_new0 (StipVergelijking);

  self->oud = stip_werkwijze_ref (stip_store_get_werkwijze (store));
  self->nieuw = stip_werkwijze_ref (nieuw);
  self->verschil = stip_profiel_verschil_new (self->oud->profiel, self->nieuw->profiel);
  return self;
}

static GPtrArray *
compute (const StipWerkwijze *werkwijze, const StipDossier *dossier, StipDatum vandaag)
{
  return stip_termijnen_bereken (werkwijze->profiel, werkwijze->kalender, dossier, vandaag);
}

static gboolean
add_dossier (StipVergelijking *self, StipDb *db, gint64 id, StipDatum vandaag, GError **error)
{
  g_autoptr (StipDossier) dossier = stip_dossier_load (db, id, error);

  if (dossier == NULL)
    return FALSE;
  g_autoptr (GPtrArray) oud = compute (self->oud, dossier, vandaag), nieuw = compute (self->nieuw, dossier, vandaag);
  g_autoptr (GPtrArray) verschillen = stip_termijnen_vergelijk (oud, nieuw, vandaag);
  stip_profiel_verschil_add (self->verschil, dossier, verschillen);
  self->laatste = id;
  return TRUE;
}

static gboolean
count_all (StipVergelijking *self, StipDb *db, GError **error)
{
  gint64 totaal = 0;

  if (self->totaal > 0)
    return TRUE;
  if (!stip_db_query_int (db, &totaal, 0, error, "SELECT count(*) FROM dossier", NULL))
    return FALSE;
  self->totaal = (int)totaal;
  return TRUE;
}

gpointer
stip_vergelijking_deel_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  StipVergelijking *self = data;
  StipDatum         vandaag = stip_store_get_vandaag (store);

  if (!count_all (self, db, error))
    return NULL;
  g_autoptr (GArray) ids = stip_stmt_finish_ids (stip_db_prepare (db, "SELECT id FROM dossier WHERE id > ?1 ORDER BY id LIMIT ?2", "ii", self->laatste, (gint64)DEEL), error);
  if (ids == NULL)
    return NULL;
  for (guint i = 0; i < ids->len; i++)
    if (g_cancellable_set_error_if_cancelled (cancellable, error) || !add_dossier (self, db, g_array_index (ids, gint64, i), vandaag, error))
      return NULL;
  self->klaar = ids->len < DEEL;
  if (self->klaar)
    stip_profiel_verschil_sort (self->verschil);
  return stip_vergelijking_ref (self);
}
