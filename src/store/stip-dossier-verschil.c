/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-dossier-verschil.h"

#include "store/stip-dossier-opslag.h"
#include "store/stip-gebeurtenis-opslag.h"
#include "store/stip-persoon-opslag.h"
#include "store/stip-schuld-opslag.h"
#include "store/stip-spoor-opslag.h"

typedef struct
{
  StipDb  *db;
  gint64   dossier_id;
  guint    volgorde;
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
static gboolean
write_changed (Schrijf *schrijf, GPtrArray *oud, GPtrArray *nieuw, WriteFunc write, GError **error)
{
  for (guint i = 0; i < nieuw->len; i++)
    {
      gpointer record = g_ptr_array_index (nieuw, i);
      schrijf->volgorde = i;
      if (contains (oud, record))
        continue;
      if (!write (schrijf, record, *(gint64 *)record, error))
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
  return id != 0 ? stip_schuld_update (s->db, record, error) : stip_schuld_insert (s->db, s->dossier_id, record, NULL, error);
}

static gboolean
write_moratorium (Schrijf *s, gpointer record, gint64 id, GError **error)
{
  return id != 0 ? stip_moratorium_update (s->db, record, error) : stip_moratorium_insert (s->db, s->dossier_id, record, error);
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
  Schrijf schrijf = { .db = db, .dossier_id = oud->id };

  if (facts_differ (oud, nieuw))
    {
      if (!stip_dossier_update (db, nieuw, error))
        return FALSE;
      schrijf.gewijzigd = TRUE;
    }
  gboolean klaar = write_changed (&schrijf, oud->personen, nieuw->personen, write_person, error) &&
                   write_changed (&schrijf, oud->gebeurtenissen, nieuw->gebeurtenissen, write_event, error) &&
                   write_changed (&schrijf, oud->schulden, nieuw->schulden, write_claim, error) &&
                   write_changed (&schrijf, oud->begeleidingen, nieuw->begeleidingen, write_begeleiding, error) &&
                   write_changed (&schrijf, oud->crisisinterventies, nieuw->crisisinterventies, write_crisis, error) &&
                   write_changed (&schrijf, oud->voorzieningen, nieuw->voorzieningen, write_voorziening, error) &&
                   write_changed (&schrijf, oud->moratoria, nieuw->moratoria, write_moratorium, error);
  *gewijzigd = schrijf.gewijzigd;
  return klaar;
}
