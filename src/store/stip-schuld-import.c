/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-schuld-import.h"

#include "core/stip-schuld-doen.h"
#include "core/stip-schuld-dubbel.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-dossier-verschil.h"
#include "store/stip-journaal.h"
#include "store/stip-overzicht.h"
#include "store/stip-schuldeiser-opslag.h"

#define STAP 256 /* rows between two looks at the clock of the window */

gboolean
stip_import_gang_stap (const StipImportGang *self, guint gedaan, guint totaal, GError **error)
{
  if (gedaan % STAP == 0 && self->voortgang != NULL)
    self->voortgang (gedaan, totaal, self->data);
  return !g_cancellable_set_error_if_cancelled (self->cancellable, error);
}

void
stip_import_rij_free (StipImportRij *self)
{
  g_clear_pointer (&self->eiser, stip_schuldeiser_unref);
  g_clear_pointer (&self->schuld, stip_schuld_unref);
  g_free (self->nummer);
  g_free (self);
}

StipImportUitkomst *
stip_import_uitkomst_new (void)
{
  StipImportUitkomst *self = g_new0 (StipImportUitkomst, 1);
  self->dubbel = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_csv_fout_free);
  self->fouten = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_csv_fout_free);
  return self;
}

void
stip_import_uitkomst_free (StipImportUitkomst *self)
{
  g_ptr_array_unref (self->dubbel);
  g_ptr_array_unref (self->fouten);
  g_free (self);
}

/* --- the register by name and number --- */

typedef struct
{
  GHashTable *namen; /* compared name, "kvk ...": StipSchuldeiser */
} Index;

static void
index_creditor (Index *index, const StipSchuldeiser *eiser)
{
  g_auto (GStrv) aliassen = g_strsplit (eiser->aliassen != NULL ? eiser->aliassen : "", ";", -1);

  if (eiser->kvk != NULL)
    g_hash_table_insert (index->namen, g_strconcat ("kvk ", eiser->kvk, NULL), stip_schuldeiser_ref (eiser));
  if (eiser->naam != NULL)
    g_hash_table_insert (index->namen, stip_schuldeiser_vergelijknaam (eiser->naam), stip_schuldeiser_ref (eiser));
  for (char **alias = aliassen; *alias != NULL; alias++)
    if (*g_strstrip (*alias) != '\0')
      g_hash_table_insert (index->namen, stip_schuldeiser_vergelijknaam (*alias), stip_schuldeiser_ref (eiser));
}

static gboolean
load_index (StipDb *db, Index *index, GError **error)
{
  g_autoptr (GPtrArray) rijen = stip_register_zoek (db, "", G_MAXINT, error);

  index->namen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)stip_schuldeiser_unref);
  for (guint i = 0; rijen != NULL && i < rijen->len; i++)
    index_creditor (index, ((const StipRegisterRij *)g_ptr_array_index (rijen, i))->schuldeiser);
  return rijen != NULL;
}

static const StipSchuldeiser *
find_creditor (const Index *index, const char *naam, const char *kvk)
{
  g_autofree char       *nummer = kvk != NULL ? g_strconcat ("kvk ", kvk, NULL) : NULL;
  g_autofree char       *kaal = naam != NULL ? stip_schuldeiser_vergelijknaam (naam) : NULL;
  const StipSchuldeiser *eiser = nummer != NULL ? g_hash_table_lookup (index->namen, nummer) : NULL;

  return eiser != NULL || kaal == NULL ? eiser : g_hash_table_lookup (index->namen, kaal);
}

/* --- creditors --- */

static gboolean
is_same (const StipSchuldeiser *a, const StipSchuldeiser *b)
{
  gsize           aantal;
  const StipVeld *velden = stip_schuldeiser_velden (&aantal);

  for (gsize i = 0; i < aantal; i++)
    {
      g_autofree char *links = stip_schuldeiser_dup_veld (a, &velden[i]), *rechts = stip_schuldeiser_dup_veld (b, &velden[i]);
      if (g_strcmp0 (links, rechts) != 0)
        return FALSE;
    }
  return TRUE;
}

static gboolean
take_creditor (StipDb *db, Index *index, const StipSchuldeiser *eiser, StipImportUitkomst *uitkomst, GError **error)
{
  const StipSchuldeiser *bekend = find_creditor (index, eiser->naam, eiser->kvk);
  g_autoptr (StipSchuldeiser) samen = bekend != NULL ? stip_schuldeiser_samengevoegd (bekend, eiser) : stip_schuldeiser_copy (eiser);

  if (bekend != NULL && is_same (bekend, samen))
    {
      uitkomst->ongewijzigd++;
      return TRUE;
    }
  if (bekend != NULL)
    uitkomst->aangevuld++;
  else
    uitkomst->nieuw++;
  if (!stip_schuldeiser_write (db, samen, &samen->id, error))
    return FALSE;
  index_creditor (index, samen); /* the same one further down in the table is this one */
  return TRUE;
}

/* A trial does all of it and takes it back. */
static gboolean
finish_act (StipStore *store, StipDb *db, gboolean gelukt, gboolean proef, GArray *dossiers, GError **error)
{
  if (gelukt && !proef && dossiers != NULL)
    gelukt = stip_overzicht_bijwerken_alle (db, stip_store_get_werkwijze (store), dossiers, stip_store_get_vandaag (store), error);
  if (!gelukt || proef)
    {
      stip_handeling_rollback (db);
      return gelukt;
    }
  if (!stip_handeling_commit (db, NULL, error))
    return FALSE;
  stip_store_emit_gewijzigd (store, 0);
  return TRUE;
}

gboolean
stip_import_schuldeisers (StipStore *store, StipDb *db, GPtrArray *rijen, const StipImportGang *gang, StipImportUitkomst *uitkomst, GError **error)
{
  Index    index = { NULL };
  gboolean gelukt = TRUE;

  uitkomst->rijen = rijen->len + uitkomst->fouten->len;
  if (!load_index (db, &index, error) || !stip_handeling_begin (db, stip_store_get_wie (store), "Schuldeisers ingelezen", 0, error))
    {
      g_clear_pointer (&index.namen, g_hash_table_unref);
      return FALSE;
    }
  for (guint i = 0; gelukt && i < rijen->len; i++)
    gelukt = stip_import_gang_stap (gang, rijen->len + i, 2 * rijen->len, error) &&
             take_creditor (db, &index, ((const StipImportRij *)g_ptr_array_index (rijen, i))->eiser, uitkomst, error);
  g_hash_table_unref (index.namen);
  return finish_act (store, db, gelukt, gang->proef || uitkomst->fouten->len > 0, NULL, error);
}

/* --- debts --- */

typedef struct
{
  gint64           id;
  StipDossier     *oud, *nieuw;
  StipSchuldIndex *bekend;
} Werk;

static void
free_work (gpointer data)
{
  Werk *werk = data;
  stip_schuld_index_free (werk->bekend);
  stip_dossier_unref (werk->oud);
  stip_dossier_unref (werk->nieuw);
  g_free (werk);
}

/* The dossier of a row, read once; NULL where there is none, or with error set. */
static Werk *
find_work (StipDb *db, GHashTable *dossiers, const char *nummer, GError **error)
{
  Werk  *werk = g_hash_table_lookup (dossiers, nummer);
  gint64 id = 0;

  if (werk != NULL)
    return werk;
  if (!stip_db_query_int (db, &id, 0, error, "SELECT id FROM dossier WHERE nummer = ?1", "t", nummer) || id == 0)
    return NULL;
  g_autoptr (StipDossier) oud = stip_dossier_load (db, id, error);
  if (oud == NULL)
    return NULL;
  werk = g_new0 (Werk, 1);
  werk->id = id;
  werk->nieuw = stip_dossier_copy (oud);
  werk->bekend = stip_schuld_index_new (oud->schulden);
  werk->oud = g_steal_pointer (&oud);
  g_hash_table_insert (dossiers, g_strdup (nummer), werk);
  return werk;
}

static void
take_debt (const Index *index, Werk *werk, const StipImportRij *rij, StipImportUitkomst *uitkomst)
{
  const StipSchuldeiser *eiser = find_creditor (index, rij->schuld->schuldeiser, rij->schuld->schuldeiser_kvk);
  g_autoptr (StipSchuld) schuld = eiser != NULL ? stip_schuldeiser_vul_schuld (eiser, rij->schuld) : stip_schuld_ref (rij->schuld);
  StipDubbel waarom;

  if (stip_schuld_index_zoek (werk->bekend, schuld, &waarom) != NULL)
    {
      g_ptr_array_add (uitkomst->dubbel, stip_csv_fout_new (rij->regel, NULL, waarom == STIP_DUBBEL_KENMERK ? "Dit dossier heeft al een vordering met dit kenmerk." : "Dit dossier heeft al een vordering van deze schuldeiser met dit bedrag."));
      return;
    }
  g_ptr_array_add (werk->nieuw->schulden, stip_schuld_ref (schuld));
  stip_schuld_index_add (werk->bekend, schuld);
  uitkomst->nieuw++;
}

static gboolean
collect_debts (StipDb *db, const Index *index, GHashTable *dossiers, GPtrArray *rijen, const StipImportGang *gang, StipImportUitkomst *uitkomst, GError **error)
{
  for (guint i = 0; i < rijen->len; i++)
    {
      const StipImportRij *rij = g_ptr_array_index (rijen, i);
      GError              *fout = NULL;
      if (!stip_import_gang_stap (gang, rijen->len + i, 2 * rijen->len, error))
        return FALSE;
      Werk *werk = rij->nummer != NULL ? find_work (db, dossiers, rij->nummer, &fout) : NULL;
      if (fout != NULL)
        {
          g_propagate_error (error, fout);
          return FALSE;
        }
      if (werk != NULL)
        take_debt (index, werk, rij, uitkomst);
      else
        g_ptr_array_add (uitkomst->fouten, stip_csv_fout_new (rij->regel, "dossier", rij->nummer == NULL ? "Vul het dossiernummer in." : "Dit dossier staat niet in het bestand."));
    }
  return TRUE;
}

static gboolean
write_debts (StipDb *db, GHashTable *dossiers, const StipImportGang *gang, GArray *ids, StipImportUitkomst *uitkomst, GError **error)
{
  GHashTableIter iter;
  gpointer       waarde;

  g_hash_table_iter_init (&iter, dossiers);
  while (g_hash_table_iter_next (&iter, NULL, &waarde))
    {
      const Werk *werk = waarde;
      gboolean    gewijzigd;
      if (g_cancellable_set_error_if_cancelled (gang->cancellable, error))
        return FALSE;
      if (!stip_dossier_write_verschil (db, werk->oud, werk->nieuw, &gewijzigd, error))
        return FALSE;
      if (!gewijzigd)
        continue;
      uitkomst->dossiers++;
      g_array_append_val (ids, werk->id);
    }
  return TRUE;
}

/* What is undone in one dossier is undone there. */
static gint64
only_dossier (GHashTable *dossiers)
{
  GHashTableIter iter;
  gpointer       werk = NULL;

  g_hash_table_iter_init (&iter, dossiers);
  return g_hash_table_size (dossiers) == 1 && g_hash_table_iter_next (&iter, NULL, &werk) ? ((const Werk *)werk)->id : 0;
}

gboolean
stip_import_schulden (StipStore *store, StipDb *db, GPtrArray *rijen, const StipImportGang *gang, StipImportUitkomst *uitkomst, GError **error)
{
  Index index = { NULL };
  g_autoptr (GHashTable) dossiers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_work);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gboolean gelukt = load_index (db, &index, error);

  uitkomst->rijen = rijen->len + uitkomst->fouten->len;
  gelukt = gelukt && collect_debts (db, &index, dossiers, rijen, gang, uitkomst, error);
  g_clear_pointer (&index.namen, g_hash_table_unref);
  if (!gelukt || uitkomst->fouten->len > 0)
    return gelukt;
  if (!stip_handeling_begin (db, stip_store_get_wie (store), "Schulden ingelezen", only_dossier (dossiers), error))
    return FALSE;
  return finish_act (store, db, write_debts (db, dossiers, gang, ids, uitkomst, error), gang->proef, ids, error);
}
