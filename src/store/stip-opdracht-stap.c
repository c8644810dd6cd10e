/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-opdracht-stap.h"

#include "core/stip-schuld-doen.h"
#include "store/stip-opdracht.h"
#include "store/stip-store-error.h"

typedef struct
{
  StipStore            *store;
  const StipStap       *stap;
  const StipStapInvoer *invoer;
  gint64                toets_id;
  gboolean              akkoord;
  const char           *punten, *opmerking;
} Opdracht;

static StipDossier *
take_step (const StipDossier *oud, gpointer data, GError **error)
{
  const Opdracht      *opdracht = data;
  const StipWerkwijze *werkwijze = stip_store_get_werkwijze (opdracht->store);

  return stip_dossier_met_stap (opdracht->stap, oud, werkwijze->profiel, werkwijze->kalender, opdracht->invoer, stip_store_get_vandaag (opdracht->store), error);
}

gboolean
stip_opdracht_stap (StipStore *store, StipDb *db, gint64 dossier_id, const StipStap *stap, const StipStapInvoer *invoer, GError **error)
{
  Opdracht opdracht = { .store = store, .stap = stap, .invoer = invoer };
  return stip_opdracht_wijzig (store, db, dossier_id, stap->nl, take_step, &opdracht, error);
}

static gboolean
refuse (GError **error, const char *zin)
{
  g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING, zin);
  return FALSE;
}

static StipDossier *
ask_review (const StipDossier *oud, gpointer data, GError **error)
{
  const Opdracht  *opdracht = data;
  StipDatum        vandaag = stip_store_get_vandaag (opdracht->store);
  const StipToets *loopt = stip_stap_toets (opdracht->stap, oud, vandaag);

  if (loopt != NULL && loopt->uitkomst == NULL)
    {
      refuse (error, "Deze toets is al gevraagd.");
      return NULL;
    }
  StipDossier *nieuw = stip_dossier_copy (oud);
  g_ptr_array_add (nieuw->toetsen, stip_toets_new (0, opdracht->stap->id, vandaag, stip_store_get_wie (opdracht->store)));
  return nieuw;
}

gboolean
stip_opdracht_toets_vraag (StipStore *store, StipDb *db, gint64 dossier_id, const StipStap *stap, GError **error)
{
  Opdracht opdracht = { .store = store, .stap = stap };
  return stip_opdracht_wijzig (store, db, dossier_id, "Collegiale toets gevraagd", ask_review, &opdracht, error);
}

static gboolean
check_answer (const Opdracht *opdracht, const StipToets *toets, GError **error)
{
  if (toets->uitkomst != NULL)
    return refuse (error, "Deze toets is al gedaan.");
  if (g_strcmp0 (toets->vrager, stip_store_get_wie (opdracht->store)) == 0)
    return refuse (error, "Wie de toets vroeg, kan hem niet zelf doen. Vraag een collega.");
  if (!opdracht->akkoord && (opdracht->opmerking == NULL || *opdracht->opmerking == '\0'))
    return refuse (error, "Schrijf op wat er anders moet.");
  return TRUE;
}

static StipDossier *
answer_review (const StipDossier *oud, gpointer data, GError **error)
{
  const Opdracht *opdracht = data;

  for (guint i = 0; i < oud->toetsen->len; i++)
    {
      const StipToets *toets = g_ptr_array_index (oud->toetsen, i);
      if (toets->id != opdracht->toets_id)
        continue;
      if (!check_answer (opdracht, toets, error))
        return NULL;
      StipDossier *nieuw = stip_dossier_copy (oud);
      StipToets   *gedaan = stip_toets_copy (toets);
      gedaan->toetser = g_strdup (stip_store_get_wie (opdracht->store));
      gedaan->uitkomst = g_intern_string (opdracht->akkoord ? "akkoord" : "terug");
      gedaan->uitkomst_datum = stip_store_get_vandaag (opdracht->store);
      gedaan->punten = g_strdup (opdracht->punten);
      gedaan->opmerking = g_strdup (opdracht->opmerking);
      g_ptr_array_remove_index (nieuw->toetsen, i);
      g_ptr_array_insert (nieuw->toetsen, (int)i, gedaan);
      return nieuw;
    }
  g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN, "Deze toets bestaat niet meer. Er is niets veranderd.");
  return NULL;
}

gboolean
stip_opdracht_toets (StipStore *store, StipDb *db, gint64 dossier_id, gint64 toets_id, gboolean akkoord, const char *punten, const char *opmerking, GError **error)
{
  Opdracht opdracht = { .store = store, .toets_id = toets_id, .akkoord = akkoord, .punten = punten, .opmerking = opmerking };
  return stip_opdracht_wijzig (store, db, dossier_id, akkoord ? "Collegiale toets: akkoord" : "Collegiale toets: terug", answer_review, &opdracht, error);
}
