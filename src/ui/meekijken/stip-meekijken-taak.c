/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/meekijken/stip-meekijken-taak.h"

#include "render/stip-tijdlijn-meekijk.h"
#include "store/stip-dossier-beeld.h"
#include "store/stip-platen.h"

static gpointer
load_look (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (StipDossierBeeld) beeld = stip_dossier_beeld_load (store, db, *(gint64 *)data, error);
  const StipPersoon *inwoner = beeld != NULL ? stip_dossier_inwoner (beeld->dossier) : NULL;
  g_autoptr (StipWoorden) woorden = beeld != NULL ? stip_platen_meekijken (inwoner != NULL ? inwoner->taal : NULL, error) : NULL;

  if (woorden == NULL)
    return NULL;
  g_autoptr (StipMeekijken) meekijken = stip_meekijken_new (beeld->dossier, beeld->verloop, woorden, beeld->vandaag);
  return stip_tijdlijn_new_meekijk (meekijken, beeld->verloop, beeld->vandaag);
}

static void
free_look (gpointer tijdlijn)
{
  stip_tijdlijn_unref (tijdlijn);
}

void
stip_meekijken_lees_async (StipSession *session, gint64 dossier_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ZICHTBAAR, load_look, g_memdup2 (&dossier_id, sizeof dossier_id), g_free, free_look,
                            cancellable, callback, data);
}

StipTijdlijn *
stip_meekijken_lees_finish (StipSession *session, GAsyncResult *result, GError **error)
{
  return stip_store_perform_finish (stip_session_get_store (session), result, error);
}
