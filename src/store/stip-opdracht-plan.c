/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-opdracht-plan.h"

#include "store/stip-opdracht.h"
#include "store/stip-store-error.h"

typedef gboolean (*SameFunc) (gconstpointer een, gconstpointer ander);

static gboolean
is_same_domain (gconstpointer een, gconstpointer ander)
{
  return ((const StipLeefgebied *)een)->gebied == ((const StipLeefgebied *)ander)->gebied;
}

static gboolean
is_same_measurement (gconstpointer een, gconstpointer ander)
{
  const StipMeting *a = een, *b = ander;
  return a->datum == b->datum && a->competentie == b->competentie;
}

#define DEEL(veld, prefix, zelfde)                                                                            \
  {                                                                                                           \
    G_STRUCT_OFFSET (StipDossier, veld), (GBoxedCopyFunc)prefix##_ref, (GDestroyNotify)prefix##_unref, zelfde \
  }

/* zelfde: a dossier has one row of these, so a new record takes the place of the one that is there. */
static const struct
{
  gsize          plaats;
  GBoxedCopyFunc ref;
  GDestroyNotify unref;
  SameFunc       zelfde;
} delen[] = {
  [STIP_LIJSTDEEL_PERSONEN] = DEEL (personen, stip_persoon, NULL),
  [STIP_LIJSTDEEL_DOELEN] = DEEL (doelen, stip_doel, NULL),
  [STIP_LIJSTDEEL_LEEFGEBIEDEN] = DEEL (leefgebieden, stip_leefgebied, is_same_domain),
  [STIP_LIJSTDEEL_METINGEN] = DEEL (metingen, stip_meting, is_same_measurement),
  [STIP_LIJSTDEEL_BEGELEIDINGEN] = DEEL (begeleidingen, stip_spoor, NULL),
  [STIP_LIJSTDEEL_OPSCHORTINGEN] = DEEL (opschortingen, stip_spoor, NULL),
  [STIP_LIJSTDEEL_VERLENGINGEN] = DEEL (verlengingen, stip_spoor, NULL),
  [STIP_LIJSTDEEL_HANDTERMIJNEN] = DEEL (handtermijnen, stip_handtermijn, NULL),
  [STIP_LIJSTDEEL_BUDGET] = DEEL (budget, stip_budgetregel, NULL),
  [STIP_LIJSTDEEL_VTLBS] = DEEL (vtlbs, stip_vtlb, NULL),
  [STIP_LIJSTDEEL_VOORSTELLEN] = DEEL (voorstellen, stip_voorstel, NULL),
};

gpointer
stip_lijstdeel_ref (StipLijstdeel lijst, gconstpointer record)
{
  return delen[lijst].ref ((gpointer)record);
}

void
stip_lijstdeel_unref (StipLijstdeel lijst, gpointer record)
{
  delen[lijst].unref (record);
}

/* Every record starts with its id. */
static gint64
id_of (gconstpointer record)
{
  return *(const gint64 *)record;
}

static int
find_id (GPtrArray *records, gint64 id)
{
  for (guint i = 0; i < records->len; i++)
    if (id_of (g_ptr_array_index (records, i)) == id)
      return (int)i;
  return -1;
}

static int
find_same (GPtrArray *records, SameFunc zelfde, gconstpointer record)
{
  for (guint i = 0; zelfde != NULL && i < records->len; i++)
    if (zelfde (g_ptr_array_index (records, i), record))
      return (int)i;
  return -1;
}

static gboolean
refuse (GError **error)
{
  g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN, "Dit is intussen verwijderd. Er is niets veranderd.");
  return FALSE;
}

static void
replace (GPtrArray *records, int i, gpointer nieuw)
{
  g_ptr_array_remove_index (records, (guint)i);
  g_ptr_array_insert (records, i, nieuw);
}

static gboolean
put_record (GPtrArray *records, StipLijstdeel lijst, gconstpointer record, GError **error)
{
  int i = id_of (record) != 0 ? find_id (records, id_of (record)) : find_same (records, delen[lijst].zelfde, record);

  if (id_of (record) != 0 && i < 0)
    return refuse (error);
  if (i < 0)
    g_ptr_array_add (records, stip_lijstdeel_ref (lijst, record));
  else
    replace (records, i, stip_lijstdeel_ref (lijst, record));
  return TRUE;
}

StipDossier *
stip_dossier_met_deel (const StipDossier *oud, StipLijstdeel lijst, gconstpointer record, GError **error)
{
  g_autoptr (StipDossier) nieuw = stip_dossier_copy (oud);

  return put_record (G_STRUCT_MEMBER (GPtrArray *, nieuw, delen[lijst].plaats), lijst, record, error) ? g_steal_pointer (&nieuw) : NULL;
}

StipDossier *
stip_dossier_zonder_deel (const StipDossier *oud, StipLijstdeel lijst, gint64 id, GError **error)
{
  g_autoptr (StipDossier) nieuw = stip_dossier_copy (oud);
  GPtrArray *records = G_STRUCT_MEMBER (GPtrArray *, nieuw, delen[lijst].plaats);
  int        i = find_id (records, id);

  if (i < 0)
    {
      refuse (error);
      return NULL;
    }
  g_ptr_array_remove_index (records, (guint)i);
  return g_steal_pointer (&nieuw);
}

typedef struct
{
  StipLijstdeel lijst;
  gconstpointer record;
  gint64        id;
} DeelWijziging;

static StipDossier *
change_part (const StipDossier *oud, gpointer data, GError **error)
{
  const DeelWijziging *w = data;

  return w->record != NULL ? stip_dossier_met_deel (oud, w->lijst, w->record, error) : stip_dossier_zonder_deel (oud, w->lijst, w->id, error);
}

gboolean
stip_opdracht_zet_deel (StipStore *store, StipDb *db, gint64 dossier_id, const char *waarom, StipLijstdeel lijst, gconstpointer record, GError **error)
{
  DeelWijziging wijziging = { lijst, record, 0 };
  return stip_opdracht_wijzig (store, db, dossier_id, waarom, change_part, &wijziging, error);
}

gboolean
stip_opdracht_haal_deel (StipStore *store, StipDb *db, gint64 dossier_id, const char *waarom, StipLijstdeel lijst, gint64 id, GError **error)
{
  DeelWijziging wijziging = { lijst, NULL, id };
  return stip_opdracht_wijzig (store, db, dossier_id, waarom, change_part, &wijziging, error);
}
