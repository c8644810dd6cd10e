/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-opdracht-overdracht.h"

#include "store/stip-gebeurtenis-opslag.h"
#include "store/stip-journaal.h"
#include "store/stip-medewerkers.h"
#include "store/stip-overzicht.h"
#include "store/stip-store-error.h"

/* --- dossiers --- */

typedef struct
{
  StipStore                    *store;
  StipDb                       *db;
  const StipOverdrachtOpdracht *opdracht;
  gint64                        naar; /* 0: nobody */
  GArray                       *gedaan;
} Overdracht;

/* van: her name, NULL where nobody had it (transfer full). */
static gboolean
read_owner (StipDb *db, gint64 dossier_id, gint64 *id, char **van, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db, "SELECT d.medewerker_id, m.naam FROM dossier AS d LEFT JOIN medewerker AS m ON m.id = d.medewerker_id WHERE d.id = ?1", "i", dossier_id);
  gboolean  er = stip_stmt_next (stmt);

  if (er)
    {
      *id = stip_stmt_int (stmt);
      *van = stip_stmt_dup (stmt);
    }
  if (!stip_stmt_finish (stmt, error))
    return FALSE;
  if (!er)
    g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN, "Een van deze dossiers bestaat niet meer. Er is niets veranderd.");
  return er;
}

static gboolean
write_event (const Overdracht *self, gint64 dossier_id, const char *van, GError **error)
{
  const StipGebeurtenisSoort *soort = stip_gebeurtenis_soort_zoek ("overdracht");

  if (soort == NULL || self->naar == 0)
    return TRUE;
  g_autoptr (StipGebeurtenis) gebeurtenis = stip_gebeurtenis_new_contact (0, soort, stip_store_get_vandaag (self->store), -1, self->opdracht->notitie, van, STIP_JANEE_ONBEKEND);
  return stip_gebeurtenis_insert (self->db, dossier_id, gebeurtenis, NULL, error);
}

static gboolean
hand_over (Overdracht *self, gint64 dossier_id, GError **error)
{
  g_autofree char *van = NULL;
  gint64           van_id = 0;

  if (!read_owner (self->db, dossier_id, &van_id, &van, error))
    return FALSE;
  if (van_id == self->naar)
    return TRUE;
  g_array_append_val (self->gedaan, dossier_id);
  return stip_db_run (self->db, error, "UPDATE dossier SET medewerker_id = ?2 WHERE id = ?1", "in", dossier_id, self->naar) && write_event (self, dossier_id, van, error);
}

static gboolean
hand_over_all (Overdracht *self, GArray *dossier_ids, GError **error)
{
  if (self->opdracht->naar != NULL && !stip_medewerker_find (self->store, self->db, self->opdracht->naar, &self->naar, error))
    return FALSE;
  for (guint i = 0; i < dossier_ids->len; i++)
    if (!hand_over (self, g_array_index (dossier_ids, gint64, i), error))
      return FALSE;
  return stip_overzicht_bijwerken_alle (self->db, stip_store_get_werkwijze (self->store), self->gedaan, stip_store_get_vandaag (self->store), error);
}

static void
emit_changed (StipStore *store, GArray *dossiers)
{
  if (dossiers->len > 0)
    stip_store_emit_gewijzigd (store, dossiers->len == 1 ? g_array_index (dossiers, gint64, 0) : 0);
}

gboolean
stip_opdracht_draag_over (StipStore *store, StipDb *db, GArray *dossier_ids, const StipOverdrachtOpdracht *opdracht, StipOverdrachtUitkomst *uitkomst, GError **error)
{
  g_autoptr (GArray) gedaan = g_array_new (FALSE, FALSE, sizeof (gint64));
  gboolean         een = dossier_ids->len == 1;
  g_autofree char *waarom = een ? g_strdup ("Dossier overgedragen") : g_strdup_printf ("%u dossiers overgedragen", dossier_ids->len);
  Overdracht       self = { store, db, opdracht, 0, gedaan };
  gint64           handeling = 0;

  if (!stip_handeling_begin (db, stip_store_get_wie (store), waarom, een ? g_array_index (dossier_ids, gint64, 0) : 0, error))
    return FALSE;
  if (!hand_over_all (&self, dossier_ids, error))
    {
      stip_handeling_rollback (db);
      return FALSE;
    }
  if (!stip_handeling_commit (db, &handeling, error))
    return FALSE;
  if (uitkomst != NULL)
    *uitkomst = (StipOverdrachtUitkomst){ handeling, gedaan->len };
  emit_changed (store, gedaan);
  return TRUE;
}

/* --- absence --- */

static gboolean
find_absence (StipStore *store, StipDb *db, gint64 medewerker_id, gint64 *id, GError **error)
{
  return stip_db_query_int (db, id, 0, error, "SELECT id FROM afwezigheid WHERE medewerker_id = ?1 AND (tot IS NULL OR tot >= ?2) ORDER BY van, id LIMIT 1", "id",
                            medewerker_id, stip_store_get_vandaag (store));
}

static gboolean
write_absence (StipStore *store, StipDb *db, const char *naam, StipDatum van, StipDatum tot, GError **error)
{
  gint64 medewerker = 0, id = 0;

  if (!stip_medewerker_find (store, db, naam, &medewerker, error) || !find_absence (store, db, medewerker, &id, error))
    return FALSE;
  if (id != 0)
    return stip_db_run (db, error, "UPDATE afwezigheid SET van = ?2, tot = ?3 WHERE id = ?1", "idd", id, van, tot);
  return stip_db_run (db, error, "INSERT INTO afwezigheid (medewerker_id, van, tot) VALUES (?1, ?2, ?3)", "idd", medewerker, van, tot);
}

/* What was is not undone by coming back: it ends yesterday. What only would have been goes. */
static gboolean
end_absence (StipStore *store, StipDb *db, const char *naam, GError **error)
{
  StipDatum vandaag = stip_store_get_vandaag (store);
  gint64    medewerker = 0, id = 0;

  if (!stip_medewerker_find (store, db, naam, &medewerker, error) || !find_absence (store, db, medewerker, &id, error))
    return FALSE;
  return stip_db_run (db, error, "DELETE FROM afwezigheid WHERE id = ?1 AND van >= ?2", "id", id, vandaag) &&
         stip_db_run (db, error, "UPDATE afwezigheid SET tot = ?2 WHERE id = ?1", "id", id, vandaag - 1);
}

static gboolean
finish_absence (StipStore *store, StipDb *db, gboolean gelukt, gint64 *handeling, GError **error)
{
  if (!gelukt)
    {
      stip_handeling_rollback (db);
      return FALSE;
    }
  if (!stip_handeling_commit (db, handeling, error))
    return FALSE;
  stip_store_emit_gewijzigd (store, 0); /* what is due in her cases stands at the team's now, or no longer */
  return TRUE;
}

gboolean
stip_opdracht_afwezig (StipStore *store, StipDb *db, const char *naam, StipDatum van, StipDatum tot, gint64 *handeling, GError **error)
{
  if (!stip_datum_is_bekend (van) || (stip_datum_is_bekend (tot) && tot < van))
    {
      g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING, "De laatste dag ligt voor de eerste. Kies een latere laatste dag.");
      return FALSE;
    }
  return stip_handeling_begin (db, stip_store_get_wie (store), "Afwezigheid ingevuld", 0, error) &&
         finish_absence (store, db, write_absence (store, db, naam, van, tot, error), handeling, error);
}

gboolean
stip_opdracht_aanwezig (StipStore *store, StipDb *db, const char *naam, gint64 *handeling, GError **error)
{
  return stip_handeling_begin (db, stip_store_get_wie (store), "Afwezigheid beëindigd", 0, error) && finish_absence (store, db, end_absence (store, db, naam, error), handeling, error);
}
