/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-veld-historie.h"

#include <string.h>

/* Where the journal keeps a field that does not stand in the table of its own name. */
static const struct
{
  const char *veld, *tabel, *kolom;
} elders[] = {
  { "dossier.huishouden", "huishouden", "soort" },
  { "dossier.kinderen", "huishouden", "kinderen" },
  { "dossier.oplossingssoort", "oplossing", "soort" },
  { "dossier.vtlb", "oplossing", "vtlb" },
};

typedef struct
{
  const char *tabel;
  const char *pad;   /* "$.telefoon" */
  const char *soort; /* of a fact, or NULL */
} Plek;

static Plek
find_place (const StipVeld *veld)
{
  const char *punt = strchr (veld->id, '.');

  if (g_str_has_prefix (veld->id, "feit."))
    return (Plek){ "feit", "$.waarde", punt + 1 };
  for (gsize i = 0; i < G_N_ELEMENTS (elders); i++)
    if (g_str_equal (elders[i].veld, veld->id))
      {
        g_autofree char *pad = g_strconcat ("$.", elders[i].kolom, NULL);
        return (Plek){ elders[i].tabel, g_intern_string (pad), NULL };
      }
  g_autofree char *tabel = g_strndup (veld->id, (gsize)(punt - veld->id));
  g_autofree char *pad = g_strconcat ("$.", punt + 1, NULL);
  return (Plek){ g_intern_string (tabel), g_intern_string (pad), NULL };
}

/* The journal writes yes and no as 1 and 0. */
static char *
show (const StipVeld *veld, const char *waarde)
{
  if (waarde == NULL)
    return NULL;
  if (veld->soort == STIP_VELD_JANEE && (g_str_equal (waarde, "0") || g_str_equal (waarde, "1")))
    return g_strdup (*waarde == '1' ? "ja" : "nee");
  return stip_veld_toon (veld, waarde, STIP_TAAL_NL);
}

static char *
make_sentence (const StipVeld *veld, const char *oud, const char *nieuw)
{
  g_autofree char *van = show (veld, oud), *naar = show (veld, nieuw);

  if (van == NULL)
    return g_strdup_printf ("ingevuld: %s", naar);
  if (naar == NULL)
    return g_strdup_printf ("leeggemaakt, was %s", van);
  return g_strdup_printf ("%s → %s", van, naar);
}

#define SQL_LINES                                                                                                                             \
  "SELECT l.id, h.wie, h.wanneer, h.waarom, h.soort, l.soort, CAST(json_extract(l.oud, ?4) AS TEXT), CAST(json_extract(l.nieuw, ?4) AS TEXT)" \
  " FROM logboek AS l JOIN handeling AS h ON h.id = l.handeling_id WHERE l.tabel = ?3"                                                        \
  " AND ((?3 = 'persoon' AND l.rij = ?2) OR (?3 <> 'persoon' AND l.dossier_id = ?1))"                                                         \
  " AND (?5 IS NULL OR json_extract(coalesce(l.nieuw, l.oud), '$.soort') = ?5)"                                                               \
  " AND json_extract(l.oud, ?4) IS NOT json_extract(l.nieuw, ?4) ORDER BY l.id DESC LIMIT ?6"

static StipHistorieRegel *
read_line (StipStmt *stmt, const StipVeld *veld)
{
  StipHistorieRegel *regel = g_atomic_rc_box_new0 (StipHistorieRegel);

  regel->id = stip_stmt_int (stmt);
  regel->wie = stip_stmt_dup (stmt);
  regel->wanneer = stip_stmt_dup (stmt);
  g_autofree char *waarom = stip_stmt_dup (stmt);
  gboolean         gewoon = g_strcmp0 (stip_stmt_text (stmt), "gewoon") == 0;
  regel->waarom = gewoon ? g_steal_pointer (&waarom) : g_strdup_printf ("Teruggezet: %s", waarom);
  regel->soort = *stip_stmt_text (stmt);
  g_autofree char *oud = stip_stmt_dup (stmt);
  regel->zin = make_sentence (veld, oud, stip_stmt_text (stmt));
  return regel;
}

GPtrArray *
stip_veld_historie_load (StipDb *db, gint64 dossier_id, const StipVeld *veld, gint64 persoon_id, int n, GError **error)
{
  g_autoptr (GPtrArray) regels = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_historie_regel_unref);
  Plek      plek = find_place (veld);
  StipStmt *stmt = stip_db_prepare (db, SQL_LINES, "iittti", dossier_id, persoon_id, plek.tabel, plek.pad, plek.soort, (gint64)n);

  while (stip_stmt_next (stmt))
    g_ptr_array_add (regels, read_line (stmt, veld));
  return stip_stmt_finish (stmt, error) ? g_steal_pointer (&regels) : NULL;
}
