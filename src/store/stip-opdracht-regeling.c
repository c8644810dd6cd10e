/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-opdracht-regeling.h"

#include "store/stip-opdracht.h"

typedef struct
{
  StipStore  *store;
  gint64      id;
  StipDatum   datum;
  int         getal; /* place of a claim, or number of a distribution */
  StipGeld    bedrag;
  const char *tekst;
} Opdracht;

static StipDossier *
start (const StipDossier *oud, gpointer data, GError **error)
{
  const Opdracht      *o = data;
  const StipWerkwijze *werkwijze = stip_store_get_werkwijze (o->store);
  return stip_dossier_met_regeling (oud, o->datum, werkwijze->profiel, werkwijze->kalender, stip_store_get_vandaag (o->store), error);
}

gboolean
stip_opdracht_regeling_start (StipStore *store, StipDb *db, gint64 dossier_id, StipDatum dag, GError **error)
{
  Opdracht opdracht = { .store = store, .datum = dag };
  return stip_opdracht_wijzig (store, db, dossier_id, "Regeling gestart", start, &opdracht, error);
}

static StipDossier *
take_back (const StipDossier *oud, gpointer data, GError **error)
{
  return stip_dossier_zonder_regeling (oud, ((const Opdracht *)data)->id, error);
}

gboolean
stip_opdracht_regeling_weg (StipStore *store, StipDb *db, gint64 dossier_id, gint64 regeling_id, GError **error)
{
  Opdracht opdracht = { .id = regeling_id };
  return stip_opdracht_wijzig (store, db, dossier_id, "Regeling ingetrokken", take_back, &opdracht, error);
}

static StipDossier *
pay (const StipDossier *oud, gpointer data, GError **error)
{
  const Opdracht *o = data;
  return stip_dossier_met_betaling (oud, o->getal, o->bedrag, o->datum, o->tekst, stip_store_get_vandaag (o->store), error);
}

gboolean
stip_opdracht_betaling (StipStore *store, StipDb *db, gint64 dossier_id, int deel, StipGeld bedrag, StipDatum datum, const char *opmerking, GError **error)
{
  Opdracht opdracht = { .store = store, .getal = deel, .bedrag = bedrag, .datum = datum, .tekst = opmerking };
  return stip_opdracht_wijzig (store, db, dossier_id, "Betaling geboekt", pay, &opdracht, error);
}

static StipDossier *
unpay (const StipDossier *oud, gpointer data, GError **error)
{
  return stip_dossier_zonder_betaling (oud, ((const Opdracht *)data)->id, error);
}

gboolean
stip_opdracht_betaling_weg (StipStore *store, StipDb *db, gint64 dossier_id, gint64 betaling_id, GError **error)
{
  Opdracht opdracht = { .id = betaling_id };
  return stip_opdracht_wijzig (store, db, dossier_id, "Betaling verwijderd", unpay, &opdracht, error);
}

static StipDossier *
distribute (const StipDossier *oud, gpointer data, GError **error)
{
  const Opdracht *o = data;
  return stip_dossier_met_uitdeling (oud, o->getal, o->datum, stip_store_get_vandaag (o->store), error);
}

gboolean
stip_opdracht_uitdeling (StipStore *store, StipDb *db, gint64 dossier_id, int nummer, StipDatum datum, GError **error)
{
  Opdracht opdracht = { .store = store, .getal = nummer, .datum = datum };
  return stip_opdracht_wijzig (store, db, dossier_id, "Uitdeling geboekt", distribute, &opdracht, error);
}

static StipDossier *
review (const StipDossier *oud, gpointer data, GError **error)
{
  const Opdracht *o = data;
  return stip_dossier_met_hercontrole (oud, o->bedrag, o->tekst, stip_store_get_vandaag (o->store), error);
}

gboolean
stip_opdracht_hercontrole (StipStore *store, StipDb *db, gint64 dossier_id, StipGeld capaciteit, const char *reden, GError **error)
{
  Opdracht opdracht = { .store = store, .bedrag = capaciteit, .tekst = reden };
  return stip_opdracht_wijzig (store, db, dossier_id, "Hercontrole vastgelegd", review, &opdracht, error);
}

static StipDossier *
set_first (const StipDossier *oud, gpointer data, GError **error)
{
  const Opdracht *o = data;
  return stip_dossier_met_eerste_aflossing (oud, o->datum, stip_store_get_vandaag (o->store), error);
}

gboolean
stip_opdracht_eerste_aflossing (StipStore *store, StipDb *db, gint64 dossier_id, StipDatum datum, GError **error)
{
  Opdracht opdracht = { .store = store, .datum = datum };
  return stip_opdracht_wijzig (store, db, dossier_id, "Eerste aflossing vastgelegd", set_first, &opdracht, error);
}
