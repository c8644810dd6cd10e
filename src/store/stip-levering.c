/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-levering.h"

#include "core/stip-dossier-samenvoegen.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-dossier-verschil.h"
#include "store/stip-overzicht.h"
#include "store/stip-persoon-opslag.h"
#include "store/stip-vingerafdruk.h"

struct _StipLevering
{
  StipDb              *db;
  const StipWerkwijze *werkwijze;
  StipDatum            vandaag;
  gint64               consulent_id;
  gint64               levering_id;
  GHashTable          *geraakt; /* ids of dossiers that this delivery made or brought up to date */
  GHashTable          *gemaakt; /* and those that it made */
  StipLeveringTelling  telling;
};

StipLevering *
stip_levering_begin (StipDb *db, const StipWerkwijze *werkwijze, StipDatum vandaag, gint64 consulent_id, GError **error)
{
  g_autoptr (StipLevering) self = g_new0 (StipLevering, 1);
  self->db = db;
  self->werkwijze = stip_werkwijze_ref (werkwijze);
  self->vandaag = vandaag;
  self->consulent_id = consulent_id;
  self->geraakt = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->gemaakt = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  /* the number that the row will get: it is written last, when its counts are known (its key is deferred) */
  if (!stip_db_query_int (db, &self->levering_id, 1, error, "SELECT coalesce(max(id), 0) + 1 FROM levering", NULL))
    return NULL;
  return g_steal_pointer (&self);
}

void
stip_levering_free (StipLevering *self)
{
  stip_werkwijze_unref (self->werkwijze);
  g_hash_table_unref (self->geraakt);
  g_hash_table_unref (self->gemaakt);
  g_free (self);
}

const StipLeveringTelling *
stip_levering_telling (StipLevering *self)
{
  return &self->telling;
}

static gboolean
overlaps (StipPeriode a, StipPeriode b)
{
  StipDatum a_tot = stip_datum_is_bekend (a.tot) ? a.tot : G_MAXINT32;
  StipDatum b_tot = stip_datum_is_bekend (b.tot) ? b.tot : G_MAXINT32;
  /* without any date nothing says that they are not the same; ONBEKEND is the earliest of all */
  return a.van <= b_tot && b.van <= a_tot;
}

static guint
count_clients (GPtrArray *personen)
{
  guint n = 0;
  for (guint i = 0; i < personen->len; i++)
    n += g_strcmp0 (((const StipPersoon *)g_ptr_array_index (personen, i))->rol, "kind") != 0;
  return n;
}

static gboolean
has_same_clients (const StipDossier *dossier, const StipDossier *deel)
{
  if (count_clients (dossier->personen) != count_clients (deel->personen))
    return FALSE;
  for (guint d = 0; d < deel->personen->len; d++)
    {
      gboolean found = FALSE;
      for (guint i = 0; i < dossier->personen->len && !found; i++)
        found = stip_persoon_is_zelfde (g_ptr_array_index (dossier->personen, i), g_ptr_array_index (deel->personen, d));
      if (!found)
        return FALSE;
    }
  return deel->personen->len > 0;
}

/* Two persons of one dossier may both look like the client: it is one candidate. */
static void
add_once (GArray *ids, gint64 id)
{
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, gint64, i) == id)
      return;
  g_array_append_val (ids, id);
}

/* The dossiers that one of the part's clients is in. */
static GArray *
candidate_ids (StipLevering *self, const StipDossier *deel, GError **error)
{
  g_autoptr (GArray) personen = g_array_new (FALSE, FALSE, sizeof (gint64)), ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (deel->personen->len > 0 && !stip_persoon_zoek (self->db, g_ptr_array_index (deel->personen, 0), personen, error))
    return NULL;
  for (guint i = 0; i < personen->len; i++)
    {
      StipStmt *stmt = stip_db_prepare (self->db, "SELECT dossier_id FROM dossier_persoon WHERE persoon_id = ?1 ORDER BY dossier_id", "i", g_array_index (personen, gint64, i));
      while (stip_stmt_next (stmt))
        add_once (ids, stip_stmt_int (stmt));
      if (!stip_stmt_finish (stmt, error))
        return NULL;
    }
  return g_steal_pointer (&ids);
}

/* The same trajectory: the same clients and overlap in time (domain.md 1.2). */
static GPtrArray *
find_same (StipLevering *self, const StipDossier *deel, GError **error)
{
  g_autoptr (GPtrArray) zelfde = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_dossier_unref);
  g_autoptr (GArray) ids = candidate_ids (self, deel, error);

  for (guint i = 0; ids != NULL && i < ids->len; i++)
    {
      g_autoptr (StipDossier) dossier = stip_dossier_load (self->db, g_array_index (ids, gint64, i), error);
      if (dossier == NULL)
        return NULL;
      if (has_same_clients (dossier, deel) && overlaps (stip_dossier_periode (dossier), stip_dossier_periode (deel)))
        g_ptr_array_add (zelfde, g_steal_pointer (&dossier));
    }
  return ids != NULL ? g_steal_pointer (&zelfde) : NULL;
}

static void
add_id (GHashTable *ids, gint64 id)
{
  g_hash_table_add (ids, g_memdup2 (&id, sizeof id));
}

static gboolean
remember (StipLevering *self, gint64 dossier_id, const char *vingerafdruk, GError **error)
{
  add_id (self->geraakt, dossier_id);
  return stip_db_run (self->db, error, "INSERT INTO levering_traject (levering_id, dossier_id, vingerafdruk) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
                      "iit", self->levering_id, dossier_id, vingerafdruk);
}

static gboolean
add_new (StipLevering *self, const StipDossier *deel, const char *vingerafdruk, GError **error)
{
  g_autoptr (StipDossier) nieuw = stip_dossier_copy (deel);
  gint64 id;

  nieuw->medewerker_id = self->consulent_id;
  if (!stip_dossier_insert (self->db, nieuw, self->vandaag, &id, error))
    return FALSE;
  self->telling.nieuw++;
  add_id (self->gemaakt, id);
  return remember (self, id, vingerafdruk, error) && stip_overzicht_bijwerken (self->db, self->werkwijze, id, self->vandaag, error);
}

/* The other dossier goes; that its parts came in stays known, so that the same file again changes nothing. */
static gboolean
absorb (StipLevering *self, gint64 blijft, gint64 weg, GError **error)
{
  self->telling.nieuw--;
  self->telling.bijgewerkt++;
  return stip_db_run (self->db, error, "UPDATE OR IGNORE levering_traject SET dossier_id = ?1 WHERE dossier_id = ?2", "ii", blijft, weg) &&
         stip_dossier_delete (self->db, weg, error);
}

/* A part that bridges two dossiers makes them one. Only those that this very delivery made are put together without
 * asking; two dossiers that people already work in stay two, and the person is told. */
static StipDossier *
bridge (StipLevering *self, GPtrArray *zelfde, StipDossier *uit, StipLeveringWaarschuwing waarschuwing, gpointer data, GError **error)
{
  g_autoptr (StipDossier) samen = uit;

  for (guint i = 1; i < zelfde->len; i++)
    {
      const StipDossier *ander = g_ptr_array_index (zelfde, i);
      if (!g_hash_table_contains (self->gemaakt, &ander->id))
        {
          waarschuwing ("startdatum", "dit traject overlapt met twee dossiers van dezelfde inwoner; het is bij het oudste gevoegd", data);
          continue;
        }
      g_autoptr (StipDossier) los = stip_dossier_zonder_ids (ander);
      g_autoptr (StipDossier) vorige = g_steal_pointer (&samen);
      samen = stip_dossier_samenvoegen (vorige, los, STIP_SAMENVOEGEN_VERRUIMEN);
      if (!absorb (self, samen->id, ander->id, error))
        return NULL;
    }
  return g_steal_pointer (&samen);
}

static gboolean
add_to (StipLevering *self, GPtrArray *zelfde, const StipDossier *deel, const char *vingerafdruk, StipLeveringWaarschuwing waarschuwing, gpointer data, GError **error)
{
  const StipDossier *oud = g_ptr_array_index (zelfde, 0);
  StipSamenvoegen    hoe = g_hash_table_contains (self->geraakt, &oud->id) ? STIP_SAMENVOEGEN_VERRUIMEN : STIP_SAMENVOEGEN_BIJWERKEN;
  gboolean           gewijzigd = FALSE;
  g_autoptr (StipDossier) nieuw = bridge (self, zelfde, stip_dossier_samenvoegen (oud, deel, hoe), waarschuwing, data, error);

  if (nieuw == NULL || !stip_dossier_write_verschil (self->db, oud, nieuw, &gewijzigd, error))
    return FALSE;
  if (gewijzigd)
    self->telling.bijgewerkt++;
  else
    self->telling.ongewijzigd++;
  return remember (self, oud->id, vingerafdruk, error) && stip_overzicht_bijwerken_personen (self->db, self->werkwijze, oud->id, self->vandaag, error);
}

static gboolean
is_known_part (StipLevering *self, const char *vingerafdruk, gint64 *bekend, GError **error)
{
  return stip_db_query_int (self->db, bekend, 0, error, "SELECT dossier_id FROM levering_traject WHERE vingerafdruk = ?1 AND levering_id <> ?2 LIMIT 1",
                            "ti", vingerafdruk, self->levering_id);
}

gboolean
stip_levering_add (StipLevering *self, const StipDossier *deel, StipLeveringWaarschuwing waarschuwing, gpointer data, GError **error)
{
  g_autofree char *vingerafdruk = stip_dossier_vingerafdruk (deel);
  gint64           bekend;

  self->telling.trajecten++;
  if (!is_known_part (self, vingerafdruk, &bekend, error))
    return FALSE;
  if (bekend != 0)
    {
      self->telling.ongewijzigd++;
      return TRUE;
    }
  g_autoptr (GPtrArray) zelfde = find_same (self, deel, error);
  if (zelfde == NULL)
    return FALSE;
  return zelfde->len == 0 ? add_new (self, deel, vingerafdruk, error) : add_to (self, zelfde, deel, vingerafdruk, waarschuwing, data, error);
}

gboolean
stip_levering_finish (StipLevering *self, const char *vingerafdruk, guint waarschuwingen, GError **error)
{
  const StipLeveringTelling *t = &self->telling;

  self->telling.waarschuwingen = waarschuwingen;
  if (t->nieuw + t->bijgewerkt == 0 && g_hash_table_size (self->geraakt) == 0)
    return TRUE; /* nothing came of it: nothing to remember */
  return stip_db_run (self->db, error,
                      "INSERT INTO levering (id, soort, vingerafdruk, trajecten, nieuw, bijgewerkt, ongewijzigd, waarschuwingen)"
                      " VALUES (?1, 'ddas-shv', ?2, ?3, ?4, ?5, ?6, ?7)",
                      "itiiiii", self->levering_id, vingerafdruk, (gint64)t->trajecten, (gint64)t->nieuw, (gint64)t->bijgewerkt,
                      (gint64)t->ongewijzigd, (gint64)waarschuwingen);
}
