/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-dossier-verschil.h"

#include "store/stip-dossier-opslag.h"
#include "store/stip-gebeurtenis-opslag.h"
#include "store/stip-persoon-opslag.h"
#include "store/stip-plan-opslag.h"
#include "store/stip-regeling-opslag.h"
#include "store/stip-schuld-opslag.h"
#include "store/stip-spoor-opslag.h"
#include "store/stip-voorstel-opslag.h"

typedef struct
{
  StipDb  *db;
  gint64   dossier_id;
  guint    volgorde;
  GArray  *schulden; /* the row of each claim of the new dossier (gint64) */
  gboolean gewijzigd;
} Schrijf;

/* The record's row: an insert where it has none yet, else an update. */
typedef gboolean (*WriteFunc) (Schrijf *schrijf, gpointer record, gint64 id, GError **error);

static gboolean
contains (GPtrArray *records, gconstpointer record)
{
  return g_ptr_array_find (records, record, NULL);
}

/* Every record starts with its id: that is the shape of a row. */
static gint64
id_of (GPtrArray *records, guint i)
{
  return *(gint64 *)g_ptr_array_index (records, i);
}

static gboolean
has_id (GPtrArray *records, gint64 id)
{
  for (guint i = 0; i < records->len; i++)
    if (id_of (records, i) == id)
      return TRUE;
  return FALSE;
}

static gboolean
write_changed (Schrijf *schrijf, GPtrArray *oud, GPtrArray *nieuw, WriteFunc write, GError **error)
{
  for (guint i = 0; i < nieuw->len; i++)
    {
      gpointer record = g_ptr_array_index (nieuw, i);
      schrijf->volgorde = i;
      if (contains (oud, record))
        continue;
      if (!write (schrijf, record, id_of (nieuw, i), error))
        return FALSE;
      schrijf->gewijzigd = TRUE;
    }
  return TRUE;
}

static gboolean
delete_gone (Schrijf *schrijf, GPtrArray *oud, GPtrArray *nieuw, const char *sql, GError **error)
{
  for (guint i = 0; i < oud->len; i++)
    {
      if (has_id (nieuw, id_of (oud, i)))
        continue;
      if (!stip_db_run (schrijf->db, error, sql, "ii", id_of (oud, i), schrijf->dossier_id))
        return FALSE;
      schrijf->gewijzigd = TRUE;
    }
  return TRUE;
}

static gboolean
write_person (Schrijf *s, gpointer record, gint64 id, GError **error)
{
  return id != 0 ? stip_persoon_update (s->db, s->dossier_id, record, error)
                 : stip_persoon_insert (s->db, s->dossier_id, record, (int)s->volgorde, NULL, error);
}

static gboolean
write_event (Schrijf *s, gpointer record, gint64 id, GError **error)
{
  return id != 0 ? stip_gebeurtenis_update (s->db, record, error) : stip_gebeurtenis_insert (s->db, s->dossier_id, record, NULL, error);
}

static gboolean
write_claim (Schrijf *s, gpointer record, gint64 id, GError **error)
{
  return id != 0 ? stip_schuld_update (s->db, record, error)
                 : stip_schuld_insert (s->db, s->dossier_id, record, &g_array_index (s->schulden, gint64, s->volgorde), error);
}

/* A message about a claim that is new knows it by its place; claims are written before it. */
static gboolean
write_message (Schrijf *s, gpointer record, gint64 id, GError **error)
{
  gint64 schuld = ((const StipSchuldBericht *)record)->schuld_id;

  if (id != 0)
    return stip_schuld_bericht_update (s->db, record, error);
  return stip_schuld_bericht_insert (s->db, s->dossier_id, schuld < 0 ? g_array_index (s->schulden, gint64, -schuld - 1) : schuld, record, error);
}

static gboolean
write_moratorium (Schrijf *s, gpointer record, gint64 id, GError **error)
{
  return id != 0 ? stip_moratorium_update (s->db, record, error) : stip_moratorium_insert (s->db, s->dossier_id, record, error);
}

static gboolean
write_term (Schrijf *s, gpointer record, gint64 id, GError **error)
{
  return id != 0 ? stip_handtermijn_update (s->db, record, error) : stip_handtermijn_insert (s->db, s->dossier_id, record, NULL, error);
}

#define WRITE_TRACK(naam, SOORT)                                                     \
  static gboolean                                                                    \
  naam (Schrijf *s, gpointer record, gint64 id, GError **error)                      \
  {                                                                                  \
    return id != 0 ? stip_spoor_update (s->db, SOORT, record, error)                 \
                   : stip_spoor_insert (s->db, s->dossier_id, SOORT, record, error); \
  }

WRITE_TRACK (write_begeleiding, STIP_SPOOR_BEGELEIDING)
WRITE_TRACK (write_crisis, STIP_SPOOR_CRISISINTERVENTIE)
WRITE_TRACK (write_voorziening, STIP_SPOOR_VOORZIENING)
WRITE_TRACK (write_opschorting, STIP_SPOOR_OPSCHORTING)
WRITE_TRACK (write_verlenging, STIP_SPOOR_VERLENGING)

#define WRITE_PLAN(naam, functie)                                             \
  static gboolean                                                             \
  naam (Schrijf *s, gpointer record, gint64 id G_GNUC_UNUSED, GError **error) \
  {                                                                           \
    return functie (s->db, s->dossier_id, record, error);                     \
  }

WRITE_PLAN (write_feit, stip_feit_write)
WRITE_PLAN (write_leefgebied, stip_leefgebied_write)
WRITE_PLAN (write_doel, stip_doel_write)
WRITE_PLAN (write_meting, stip_meting_write)
WRITE_PLAN (write_toets, stip_toets_write)
WRITE_PLAN (write_budget, stip_budgetregel_write)
WRITE_PLAN (write_vtlb, stip_vtlb_write)
WRITE_PLAN (write_proposal, stip_voorstel_write)
WRITE_PLAN (write_arrangement, stip_regeling_write)
WRITE_PLAN (write_payment, stip_betaling_write)

#define LIJST(veld, tabel, write)                                                                         \
  {                                                                                                       \
    G_STRUCT_OFFSET (StipDossier, veld), "DELETE FROM " tabel " WHERE id = ?1 AND dossier_id = ?2", write \
  }

/* A person belongs to other dossiers too: only her place in this one goes. */
static const struct
{
  gsize       plaats;
  const char *sql_weg;
  WriteFunc   write;
} lijsten[] = {
  { G_STRUCT_OFFSET (StipDossier, personen), "DELETE FROM dossier_persoon WHERE persoon_id = ?1 AND dossier_id = ?2", write_person },
  LIJST (gebeurtenissen, "gebeurtenis", write_event),
  LIJST (schulden, "schuld", write_claim),
  LIJST (berichten, "schuld_bericht", write_message),
  LIJST (begeleidingen, "begeleiding", write_begeleiding),
  LIJST (crisisinterventies, "crisisinterventie", write_crisis),
  LIJST (voorzieningen, "voorziening", write_voorziening),
  LIJST (moratoria, "moratorium", write_moratorium),
  LIJST (opschortingen, "opschorting", write_opschorting),
  LIJST (verlengingen, "verlenging", write_verlenging),
  LIJST (handtermijnen, "termijn", write_term),
  LIJST (feiten, "feit", write_feit),
  LIJST (leefgebieden, "leefgebied", write_leefgebied),
  LIJST (doelen, "doel", write_doel),
  LIJST (metingen, "meting", write_meting),
  LIJST (toetsen, "toets", write_toets),
  LIJST (budget, "budgetregel", write_budget),
  LIJST (vtlbs, "vtlb", write_vtlb),
  LIJST (voorstellen, "voorstel", write_proposal),
  LIJST (regelingen, "regeling", write_arrangement),
  LIJST (betalingen, "betaling", write_payment),
};

static gboolean
facts_differ (const StipDossier *a, const StipDossier *b)
{
  return g_strcmp0 (a->gemeentecode, b->gemeentecode) != 0 || g_strcmp0 (a->omschrijving, b->omschrijving) != 0 ||
         a->medewerker_id != b->medewerker_id || a->schuld_bij_aanvang != b->schuld_bij_aanvang || a->crisis != b->crisis ||
         a->beschikkingssoort != b->beschikkingssoort || a->dwangakkoord != b->dwangakkoord || a->oplossingssoort != b->oplossingssoort ||
         a->vtlb != b->vtlb || a->uitstroomreden != b->uitstroomreden || g_strcmp0 (a->uitstroom_omschrijving, b->uitstroom_omschrijving) != 0 ||
         g_strcmp0 (a->doelgroepen, b->doelgroepen) != 0 || g_strcmp0 (a->huishouden, b->huishouden) != 0 || a->kinderen != b->kinderen;
}

gboolean
stip_dossier_write_verschil (StipDb *db, const StipDossier *oud, const StipDossier *nieuw, gboolean *gewijzigd, GError **error)
{
  g_autoptr (GArray) rijen = g_array_new (FALSE, FALSE, sizeof (gint64));
  Schrijf schrijf = { .db = db, .dossier_id = oud->id, .schulden = rijen };

  for (guint i = 0; i < nieuw->schulden->len; i++)
    g_array_append_val (rijen, ((const StipSchuld *)g_ptr_array_index (nieuw->schulden, i))->id);

  *gewijzigd = FALSE;
  if (facts_differ (oud, nieuw))
    {
      if (!stip_dossier_update (db, nieuw, error))
        return FALSE;
      schrijf.gewijzigd = TRUE;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (lijsten); i++)
    {
      GPtrArray *was = G_STRUCT_MEMBER (GPtrArray *, oud, lijsten[i].plaats), *wordt = G_STRUCT_MEMBER (GPtrArray *, nieuw, lijsten[i].plaats);
      /* what goes makes room for what comes: a kind that a dossier has once */
      if (!delete_gone (&schrijf, was, wordt, lijsten[i].sql_weg, error) || !write_changed (&schrijf, was, wordt, lijsten[i].write, error))
        return FALSE;
    }
  *gewijzigd = schrijf.gewijzigd;
  return TRUE;
}
