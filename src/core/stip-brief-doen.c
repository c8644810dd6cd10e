/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-brief-doen.h"

#include "core/stip-schuld-doen.h"
#include "core/stip-schuld-ronde.h"
#include "core/stip-veld.h"

static StipDossier *
with_contact (const StipDossier *oud, const StipBriefSoort *soort, StipDatum datum)
{
  StipDossier *nieuw = stip_dossier_copy (oud);

  g_ptr_array_add (nieuw->gebeurtenissen, stip_gebeurtenis_new_contact (0, stip_gebeurtenis_soort_zoek ("brief"), datum, -1, soort->naam, "inwoner", STIP_JANEE_ONBEKEND));
  stip_gebeurtenissen_sort (nieuw->gebeurtenissen);
  return nieuw;
}

static gboolean
is_asked_for (GArray *ids, gint64 id)
{
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, gint64, i) == id)
      return TRUE;
  return FALSE;
}

/* The claims that the round goes on with, and those that only hear of it. */
static void
sort_out (GPtrArray *standen, GArray *ids, StipBerichtSoort bericht, GArray *past, GArray *rest)
{
  for (guint i = 0; i < standen->len; i++)
    {
      const StipSchuldStand *stand = g_ptr_array_index (standen, i);
      if (is_asked_for (ids, stand->schuld->id))
        g_array_append_val (stip_ronde_past (stand->staat, bericht) ? past : rest, stand->schuld->id);
    }
}

StipDossier *
stip_dossier_met_brief (const StipDossier *oud, const StipBriefSoort *soort, GArray *schuld_ids, StipDatum datum, const char *kanaal, const StipProfiel *profiel, StipKalender *kalender, StipDatum vandaag, GError **error)
{
  g_autoptr (GPtrArray) standen = NULL;
  g_autoptr (GArray) past = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) rest = g_array_new (FALSE, FALSE, sizeof (gint64));
  StipBerichtSoort bericht;
  guint            naar;

  if (datum > vandaag)
    {
      g_set_error_literal (error, STIP_VELD_ERROR, STIP_VELD_ERROR_ONGELDIG, "Deze dag moet nog komen. Kies een dag tot en met vandaag.");
      return NULL;
    }
  if (!stip_brief_soort_bericht (soort, &bericht))
    return with_contact (oud, soort, datum);
  standen = stip_schuld_ronde (profiel, kalender, oud, vandaag);
  sort_out (standen, schuld_ids, bericht, past, rest);
  if (past->len + rest->len != schuld_ids->len)
    {
      g_set_error_literal (error, STIP_VELD_ERROR, STIP_VELD_ERROR_ONGELDIG, "Een vordering is intussen verwijderd. Er is niets veranderd; open de brieven opnieuw.");
      return NULL;
    }
  StipDossier *nieuw = past->len > 0 ? stip_dossier_met_bericht (oud, past, bericht, datum, kanaal, profiel, kalender, vandaag, &naar, error) : stip_dossier_copy (oud);
  for (guint i = 0; nieuw != NULL && i < rest->len; i++)
    {
      StipSchuldBericht *kort = stip_schuld_bericht_new (0, g_array_index (rest, gint64, i), bericht, datum);
      kort->kanaal = g_strdup (kanaal);
      g_ptr_array_add (nieuw->berichten, kort);
    }
  return nieuw;
}
