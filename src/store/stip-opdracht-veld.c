/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-opdracht-veld.h"

#include "core/stip-hoofdletter.h"

#include "store/stip-concept.h"
#include "store/stip-opdracht.h"
#include "store/stip-store-error.h"

typedef struct
{
  const StipVeld *veld;
  gint64          persoon_id;
  const char     *waarde;
} VeldWijziging;

static gboolean
has_person (const StipDossier *dossier, gint64 id)
{
  for (guint i = 0; i < dossier->personen->len; i++)
    if (id == 0 || ((const StipPersoon *)g_ptr_array_index (dossier->personen, i))->id == id)
      return TRUE;
  return FALSE;
}

static StipDossier *
change_field (const StipDossier *oud, gpointer data, GError **error)
{
  const VeldWijziging *w = data;

  if (g_str_has_prefix (w->veld->id, "persoon.") && !has_person (oud, w->persoon_id))
    {
      g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN, "Deze persoon staat niet meer in dit dossier. Er is niets veranderd.");
      return NULL;
    }
  return stip_dossier_met_veld (oud, w->veld, w->persoon_id, w->waarde);
}

/* "Telefoon gewijzigd" */
static char *
describe (const StipVeld *veld)
{
  g_autofree char *naam = stip_hoofdletter (veld->nl);
  return g_strdup_printf ("%s gewijzigd", naam);
}

gboolean
stip_opdracht_veld (StipStore *store, StipDb *db, gint64 dossier_id, const StipVeld *veld, gint64 persoon_id, const char *waarde, const char *concept, GError **error)
{
  VeldWijziging    wijziging = { veld, persoon_id, waarde };
  g_autofree char *waarom = describe (veld);

  return stip_opdracht_wijzig (store, db, dossier_id, waarom, change_field, &wijziging, error) &&
         (concept == NULL || stip_concept_clear (db, stip_store_get_wie (store), dossier_id, concept, error));
}
