/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-brief-opdracht.h"

#include "core/stip-brief-doen.h"
#include "store/stip-opdracht.h"

typedef struct
{
  StipStore *store;
  StipDb    *db;
  GPtrArray *brieven;
} Zending;

static GArray *
claims_of (const Zending *z, const StipBriefSoort *soort)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < z->brieven->len; i++)
    {
      const StipBriefVerstuurd *brief = g_ptr_array_index (z->brieven, i);
      if (brief->soort == soort)
        g_array_append_val (ids, brief->schuld_id);
    }
  return ids;
}

static gboolean
is_first_of_kind (const Zending *z, guint n)
{
  const StipBriefVerstuurd *deze = g_ptr_array_index (z->brieven, n);

  for (guint i = 0; i < n; i++)
    if (((const StipBriefVerstuurd *)g_ptr_array_index (z->brieven, i))->soort == deze->soort)
      return FALSE;
  return TRUE;
}

/* Kind by kind, each from what the one before made of it; the texts are written on the way, in the same act. */
static StipDossier *
send (const StipDossier *oud, gpointer data, GError **error)
{
  const Zending       *z = data;
  const StipWerkwijze *w = stip_store_get_werkwijze (z->store);
  StipDossier         *nu = stip_dossier_ref (oud);

  for (guint i = 0; nu != NULL && i < z->brieven->len; i++)
    {
      const StipBriefVerstuurd *brief = g_ptr_array_index (z->brieven, i);
      g_autoptr (StipDossier) vorig = nu;
      g_autoptr (GArray) ids = claims_of (z, brief->soort);
      if (!stip_brief_verstuurd_insert (z->db, oud->id, brief, error))
        return NULL;
      nu = is_first_of_kind (z, i) ? stip_dossier_met_brief (vorig, brief->soort, ids, brief->datum, "brief", w->profiel, w->kalender, stip_store_get_vandaag (z->store), error)
                                   : stip_dossier_ref (vorig);
    }
  return nu;
}

gboolean
stip_opdracht_brieven_verstuurd (StipStore *store, StipDb *db, gint64 dossier_id, GPtrArray *brieven, GError **error)
{
  Zending          z = { store, db, brieven };
  const char      *naam = ((const StipBriefVerstuurd *)g_ptr_array_index (brieven, 0))->soort->naam;
  g_autofree char *waarom = brieven->len == 1 ? g_strdup_printf ("Brief verstuurd: %s", naam) : g_strdup_printf ("%u brieven verstuurd: %s", brieven->len, naam);

  return stip_opdracht_wijzig (store, db, dossier_id, waarom, send, &z, error);
}
