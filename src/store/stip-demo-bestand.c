/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-demo-bestand.h"

#include "core/stip-demo-ronde.h"
#include "core/stip-demo.h"
#include "store/stip-brief-lading.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-journaal.h"
#include "store/stip-overzicht.h"
#include "store/stip-schuldeiser-opslag.h"
#include "store/stip-voorkeur.h"

/* One act per so many dossiers: large enough to be quick, small enough for memory and progress. */
#define BATCH 500

typedef struct
{
  StipDemoOpdracht  opdracht;
  StipDemoVoortgang func;
  gpointer          data;
} Vullen;

static gboolean
add_dossier (StipStore *store, StipDb *db, const Vullen *vullen, guint i, GError **error)
{
  g_autoptr (StipDossier) dossier = stip_demo_dossier (&vullen->opdracht, i);
  StipDatum vandaag = stip_store_get_vandaag (store);
  gint64    id;

  if (dossier->consulent != NULL && !stip_medewerker_ensure (db, dossier->consulent, "consulent", &dossier->medewerker_id, error))
    return FALSE;
  return stip_dossier_insert (db, dossier, vandaag, &id, error) && stip_overzicht_bijwerken (db, stip_store_get_werkwijze (store), id, vandaag, error);
}

/* Before the dossiers, whose claims then find their creditor in it. */
static gboolean
add_register (StipDb *db, GError **error)
{
  if (!stip_handeling_begin (db, "Demo", "Register van schuldeisers gemaakt", 0, error))
    return FALSE;
  for (guint i = 0;; i++)
    {
      g_autoptr (StipSchuldeiser) eiser = stip_demo_register (i);
      gint64 id;
      if (eiser == NULL)
        return stip_handeling_commit (db, NULL, error);
      if (!stip_schuldeiser_write (db, eiser, &id, error))
        break;
    }
  stip_handeling_rollback (db);
  return FALSE;
}

/* A number that nobody has: every resident of the demo may call it. */
#define TELEFOON "0123 45 67 89"

static gboolean
add_numbers (StipDb *db, GError **error)
{
  if (!stip_handeling_begin (db, "Demo", "Telefoonnummers ingevuld", 0, error))
    return FALSE;
  if (stip_db_run (db, error, "UPDATE medewerker SET telefoon = ?1", "t", TELEFOON))
    return stip_handeling_commit (db, NULL, error);
  stip_handeling_rollback (db);
  return FALSE;
}

static gboolean
add_batch (StipStore *store, StipDb *db, const Vullen *vullen, guint van, guint tot, GError **error)
{
  if (!stip_handeling_begin (db, "Demo", "Demodossiers gemaakt", 0, error))
    return FALSE;
  for (guint i = van; i < tot; i++)
    if (!add_dossier (store, db, vullen, i, error))
      {
        stip_handeling_rollback (db);
        return FALSE;
      }
  return stip_handeling_commit (db, NULL, error);
}

static gpointer
fill_job (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Vullen *vullen = data;
  guint         aantal = vullen->opdracht.aantal;

  if (!add_register (db, error) || !stip_voorkeur_set (db, STIP_DEMO_MEDEWERKER, STIP_VOORKEUR_TELEFOON, TELEFOON, error) ||
      !stip_voorkeur_set (db, STIP_DEMO_MEDEWERKER, STIP_VOORKEUR_EMAIL, "schulden@demodorp.example", error))
    return NULL;
  for (guint van = 0; van < aantal; van += BATCH)
    {
      guint tot = MIN (van + BATCH, aantal);
      if (!add_batch (store, db, vullen, van, tot, error))
        return NULL;
      if (vullen->func != NULL)
        vullen->func (tot, aantal, vullen->data);
    }
  return add_numbers (db, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

gboolean
stip_demo_bestand_maak (const char *pad, StipGeheim *wachtzin, guint aantal, guint64 seed, StipDatum vandaag, StipDemoVoortgang func, gpointer data, GError **error)
{
  StipStoreNieuw nieuw = { .profiel = "aalsmeer", .gemeente = "Gemeente Demodorp", .medewerker = STIP_DEMO_MEDEWERKER, .demo = TRUE, .vandaag = vandaag };
  Vullen         vullen = { { .seed = seed, .vandaag = vandaag, .aantal = aantal }, func, data };
  g_autoptr (StipGeheim) herstel = NULL;
  g_autoptr (StipStore) store = stip_store_create (pad, &nieuw, wachtzin, &herstel, error);

  if (store == NULL)
    return FALSE;
  gboolean gelukt = stip_store_perform_sync (store, fill_job, &vullen, NULL, error) != NULL;
  stip_store_close (store);
  if (!gelukt)
    stip_store_discard_new (pad);
  return gelukt;
}
