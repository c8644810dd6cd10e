/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-brief-lading.h"

#include "store/stip-brief-opslag.h"
#include "store/stip-brieven.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-plaat-gesprek.h"
#include "store/stip-schuldeiser-opslag.h"
#include "store/stip-voorkeur.h"

static void
clear_load (StipBriefLading *self)
{
  g_clear_pointer (&self->dossier, stip_dossier_unref);
  g_clear_pointer (&self->eisers, g_ptr_array_unref);
  g_clear_pointer (&self->sjablonen, g_hash_table_unref);
  g_clear_pointer (&self->fouten, g_hash_table_unref);
  g_clear_pointer (&self->concepten, g_hash_table_unref);
  g_clear_pointer (&self->verstuurd, g_ptr_array_unref);
  g_free (self->consulent);
  g_free (self->telefoon);
  g_free (self->email);
  g_free (self->gemeente);
}

STIP_DEFINE_RECORD (StipBriefLading, stip_brief_lading, clear_load)

/* The creditors of the claims, and who collects for them. */
static gboolean
load_creditors (StipDb *db, StipBriefLading *self, GError **error)
{
  g_autoptr (GHashTable) gezien = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < self->dossier->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (self->dossier->schulden, i);
      GError           *fout = NULL;
      if (schuld->schuldeiser_id != 0 && g_hash_table_add (gezien, g_memdup2 (&schuld->schuldeiser_id, sizeof schuld->schuldeiser_id)))
        {
          StipSchuldeiser *eiser = stip_schuldeiser_load (db, schuld->schuldeiser_id, error);
          if (eiser == NULL)
            return FALSE;
          g_ptr_array_add (self->eisers, eiser);
        }
      StipSchuldeiser *ander = schuld->vertegenwoordiger != NULL ? stip_register_vind (db, schuld->vertegenwoordiger, &fout) : NULL;
      if (fout != NULL)
        {
          g_propagate_error (error, fout);
          return FALSE;
        }
      if (ander != NULL)
        g_ptr_array_add (self->eisers, ander);
    }
  return TRUE;
}

static gboolean
load_sender (StipStore *store, StipDb *db, StipBriefLading *self, GError **error)
{
  const char *namen[] = { self->consulent, stip_store_get_wie (store) };

  for (gsize i = 0; i < G_N_ELEMENTS (namen); i++)
    {
      g_autoptr (GHashTable) voorkeuren = stip_voorkeur_load (db, namen[i], error);
      if (voorkeuren == NULL)
        return FALSE;
      if (self->telefoon == NULL)
        self->telefoon = g_strdup (g_hash_table_lookup (voorkeuren, STIP_VOORKEUR_TELEFOON));
      if (self->email == NULL)
        self->email = g_strdup (g_hash_table_lookup (voorkeuren, STIP_VOORKEUR_EMAIL));
    }
  /* none for letters: the number that residents may call, as on the plates */
  for (gsize i = 0; i < G_N_ELEMENTS (namen) && self->telefoon == NULL; i++)
    if (!stip_plaat_telefoon_load (store, db, namen[i], &self->telefoon, error))
      return FALSE;
  return TRUE;
}

/* One broken template of a municipality must not keep the others from being sent. */
static void
load_templates (StipBriefLading *self)
{
  gsize                 aantal = 0;
  const StipBriefSoort *soorten = stip_brief_soorten (&aantal);

  for (gsize i = 0; i < aantal; i++)
    {
      g_autoptr (GError) error = NULL;
      StipBriefSjabloon *sjabloon = stip_brieven_sjabloon (&soorten[i], &error);
      if (sjabloon != NULL)
        g_hash_table_insert (self->sjablonen, (gpointer)soorten[i].id, sjabloon);
      else
        g_hash_table_insert (self->fouten, (gpointer)soorten[i].id, g_strdup (error->message));
    }
}

StipBriefLading *
stip_brief_lading_load (StipStore *store, StipDb *db, gint64 dossier_id, GError **error)
{
  g_autoptr (StipBriefLading) self = g_atomic_rc_box_new0 (StipBriefLading);

  self->eisers = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_schuldeiser_unref);
  self->sjablonen = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify)stip_brief_sjabloon_unref);
  self->fouten = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->werkwijze = stip_store_get_werkwijze (store);
  self->vandaag = stip_store_get_vandaag (store);
  self->gemeente = g_strdup (stip_store_get_gemeente (store));
  self->demo = stip_store_is_demo (store);
  self->dossier = stip_dossier_load (db, dossier_id, error);
  if (self->dossier == NULL)
    return NULL;
  self->consulent = g_strdup (self->dossier->consulent != NULL ? self->dossier->consulent : stip_store_get_wie (store));
  if (!load_creditors (db, self, error) || !load_sender (store, db, self, error))
    return NULL;
  self->concepten = stip_brief_concepten_load (db, dossier_id, error);
  self->verstuurd = self->concepten != NULL ? stip_brieven_verstuurd_load (db, dossier_id, error) : NULL;
  if (self->verstuurd == NULL)
    return NULL;
  load_templates (self);
  return g_steal_pointer (&self);
}

StipBriefBron
stip_brief_lading_bron (const StipBriefLading *self, const StipVoorstel *voorstel)
{
  return (StipBriefBron){ .dossier = self->dossier, .profiel = self->werkwijze->profiel, .kalender = self->werkwijze->kalender, .voorstel = voorstel != NULL ? voorstel : stip_voorstel_laatste (self->dossier->voorstellen), .eisers = self->eisers, .gemeente = self->gemeente, .consulent = self->consulent, .telefoon = self->telefoon, .email = self->email, .vandaag = self->vandaag };
}

GPtrArray *
stip_brief_lading_stukken (const StipBriefLading *self, const StipBriefBron *bron, const StipBriefSoort *soort, gboolean alle, StipTaal taal, GError **error)
{
  const StipBriefSjabloon *sjabloon = g_hash_table_lookup (self->sjablonen, soort->id);

  if (sjabloon != NULL)
    return stip_brief_stukken_new (bron, sjabloon, alle, taal);
  g_set_error_literal (error, STIP_BRIEF_ERROR, STIP_BRIEF_ERROR_ONGELDIG, g_hash_table_lookup (self->fouten, soort->id));
  return NULL;
}
