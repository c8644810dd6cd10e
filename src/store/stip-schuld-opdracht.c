/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-schuld-opdracht.h"

#include "core/stip-hoofdletter.h"
#include "core/stip-schuld-veld.h"
#include "store/stip-opdracht.h"
#include "store/stip-schuldeiser-opslag.h"

typedef struct
{
  StipStore                *store;
  StipDb                   *db;
  GPtrArray                *schulden;
  GArray                   *ids;
  gint64                    id;
  const StipVeld           *veld;
  const char               *waarde;
  StipBerichtSoort          soort;
  StipDatum                 datum;
  const char               *kanaal;
  const StipSchuldAntwoord *antwoord;
  guint                     naar;
} Wijziging;

static const StipSchuld *
find_claim (const StipDossier *dossier, gint64 id)
{
  for (guint i = 0; i < dossier->schulden->len; i++)
    if (((const StipSchuld *)g_ptr_array_index (dossier->schulden, i))->id == id)
      return g_ptr_array_index (dossier->schulden, i);
  return NULL;
}

static StipDossier *
put_claim (const StipDossier *oud, StipSchuld *nieuw, GError **error)
{
  StipDossier *dossier = stip_dossier_met_schuld (oud, nieuw, error);
  stip_schuld_unref (nieuw);
  return dossier;
}

/* The register knows more than a name; NULL with error set. (transfer full) */
static StipSchuld *
with_creditor (StipDb *db, const StipSchuld *schuld, GError **error)
{
  GError *fout = NULL;

  if (schuld->schuldeiser == NULL || schuld->schuldeiser_id != 0 || schuld->schuldeiser_kvk != NULL)
    return stip_schuld_ref (schuld);
  g_autoptr (StipSchuldeiser) eiser = stip_register_vind (db, schuld->schuldeiser, &fout);
  if (fout != NULL)
    {
      g_propagate_error (error, fout);
      return NULL;
    }
  return eiser != NULL ? stip_schuldeiser_vul_schuld (eiser, schuld) : stip_schuld_ref (schuld);
}

static StipDossier *
add_claims (const StipDossier *oud, gpointer data, GError **error)
{
  const Wijziging *w = data;
  g_autoptr (GPtrArray) nieuwe = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_schuld_unref);

  for (guint i = 0; i < w->schulden->len; i++)
    {
      StipSchuld *schuld = with_creditor (w->db, g_ptr_array_index (w->schulden, i), error);
      if (schuld == NULL)
        return NULL;
      g_ptr_array_add (nieuwe, schuld);
    }
  return stip_dossier_met_schulden (oud, nieuwe);
}

gboolean
stip_opdracht_schulden_erbij (StipStore *store, StipDb *db, gint64 dossier_id, GPtrArray *schulden, GError **error)
{
  Wijziging        w = { .store = store, .db = db, .schulden = schulden };
  g_autofree char *waarom = schulden->len == 1 ? g_strdup ("Vordering toegevoegd") : g_strdup_printf ("%u vorderingen toegevoegd", schulden->len);

  return stip_opdracht_wijzig (store, db, dossier_id, waarom, add_claims, &w, error);
}

/* A claim that is gone is refused by stip_dossier_met_schuld, in its words. */
static StipSchuld *
claim_or_ghost (const StipDossier *oud, gint64 id)
{
  const StipSchuld *schuld = find_claim (oud, id);
  StipSchuld       *geest = schuld == NULL ? stip_schuld_new () : NULL;

  if (geest != NULL)
    geest->id = id;
  return geest != NULL ? geest : stip_schuld_ref (schuld);
}

static StipDossier *
change_field (const StipDossier *oud, gpointer data, GError **error)
{
  const Wijziging *w = data;
  g_autoptr (StipSchuld) schuld = claim_or_ghost (oud, w->id);

  return put_claim (oud, stip_schuld_met_veld (schuld, w->veld, w->waarde), error);
}

gboolean
stip_opdracht_schuld_veld (StipStore *store, StipDb *db, gint64 dossier_id, gint64 schuld_id, const StipVeld *veld, const char *waarde, GError **error)
{
  Wijziging        w = { .store = store, .db = db, .id = schuld_id, .veld = veld, .waarde = waarde };
  g_autofree char *naam = stip_hoofdletter (veld->nl), *waarom = g_strdup_printf ("%s van een vordering gewijzigd", naam);

  return stip_opdracht_wijzig (store, db, dossier_id, waarom, change_field, &w, error);
}

static StipDossier *
change_creditor (const StipDossier *oud, gpointer data, GError **error)
{
  const Wijziging *w = data;
  g_autoptr (StipSchuld) was = claim_or_ghost (oud, w->id);
  g_autoptr (StipSchuld) los = stip_schuld_copy (was);

  g_free (los->schuldeiser);
  g_clear_pointer (&los->schuldeiser_kvk, g_free);
  g_clear_pointer (&los->schuldeiser_postcode, g_free);
  los->schuldeiser = g_strdup (w->waarde);
  los->schuldeiser_id = 0;
  los->schuldeiser_privepersoon = STIP_JANEE_ONBEKEND;
  StipSchuld *nieuw = with_creditor (w->db, los, error);
  return nieuw != NULL ? put_claim (oud, nieuw, error) : NULL;
}

gboolean
stip_opdracht_schuld_eiser (StipStore *store, StipDb *db, gint64 dossier_id, gint64 schuld_id, const char *naam, GError **error)
{
  Wijziging w = { .store = store, .db = db, .id = schuld_id, .waarde = naam };
  return stip_opdracht_wijzig (store, db, dossier_id, "Schuldeiser van een vordering gewijzigd", change_creditor, &w, error);
}

static StipDossier *
remove_claim (const StipDossier *oud, gpointer data, GError **error)
{
  return stip_dossier_zonder_schuld (oud, ((const Wijziging *)data)->id, error);
}

gboolean
stip_opdracht_schuld_weg (StipStore *store, StipDb *db, gint64 dossier_id, gint64 schuld_id, GError **error)
{
  Wijziging w = { .store = store, .db = db, .id = schuld_id };
  return stip_opdracht_wijzig (store, db, dossier_id, "Vordering verwijderd", remove_claim, &w, error);
}

static StipDossier *
add_message (const StipDossier *oud, gpointer data, GError **error)
{
  Wijziging           *w = data;
  const StipWerkwijze *werkwijze = stip_store_get_werkwijze (w->store);

  return stip_dossier_met_bericht (oud, w->ids, w->soort, w->datum, w->kanaal, werkwijze->profiel, werkwijze->kalender, stip_store_get_vandaag (w->store), &w->naar, error);
}

gboolean
stip_opdracht_bericht (StipStore *store, StipDb *db, gint64 dossier_id, GArray *ids, StipBerichtSoort soort, StipDatum datum, const char *kanaal, guint *naar, GError **error)
{
  Wijziging        w = { .store = store, .db = db, .ids = ids, .soort = soort, .datum = datum, .kanaal = kanaal };
  g_autofree char *waarom = stip_hoofdletter (stip_bericht_woord (soort)->nl);

  if (!stip_opdracht_wijzig (store, db, dossier_id, waarom, add_message, &w, error))
    return FALSE;
  if (naar != NULL)
    *naar = w.naar;
  return TRUE;
}

static StipDossier *
remove_message (const StipDossier *oud, gpointer data, GError **error)
{
  return stip_dossier_zonder_bericht (oud, ((const Wijziging *)data)->id, error);
}

gboolean
stip_opdracht_bericht_weg (StipStore *store, StipDb *db, gint64 dossier_id, gint64 bericht_id, GError **error)
{
  Wijziging w = { .store = store, .db = db, .id = bericht_id };
  return stip_opdracht_wijzig (store, db, dossier_id, "Bericht verwijderd", remove_message, &w, error);
}

static StipDossier *
add_answer (const StipDossier *oud, gpointer data, GError **error)
{
  const Wijziging *w = data;
  return stip_dossier_met_antwoord (oud, w->id, w->antwoord, error);
}

gboolean
stip_opdracht_antwoord (StipStore *store, StipDb *db, gint64 dossier_id, gint64 schuld_id, const StipSchuldAntwoord *antwoord, GError **error)
{
  Wijziging        w = { .store = store, .db = db, .id = schuld_id, .antwoord = antwoord };
  g_autofree char *waarom = stip_hoofdletter (stip_bericht_woord (antwoord->soort)->nl);

  return stip_opdracht_wijzig (store, db, dossier_id, waarom, add_answer, &w, error);
}
