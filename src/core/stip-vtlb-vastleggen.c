/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-vtlb-vastleggen.h"

static void
put_outcome (GPtrArray *uitkomsten, const StipVtlb *vtlb)
{
  guint plek = 0;

  for (guint i = 0; vtlb->id != 0 && i < uitkomsten->len; i++)
    if (((const StipVtlb *)g_ptr_array_index (uitkomsten, i))->id == vtlb->id)
      {
        g_ptr_array_remove_index (uitkomsten, i);
        break;
      }
  while (plek < uitkomsten->len && ((const StipVtlb *)g_ptr_array_index (uitkomsten, plek))->datum <= vtlb->datum)
    plek++;
  g_ptr_array_insert (uitkomsten, (int)plek, stip_vtlb_ref (vtlb));
}

static gboolean
is_open_review (const StipHandtermijn *termijn)
{
  return g_strcmp0 (termijn->naam, STIP_VTLB_TERMIJN) == 0 && !stip_datum_is_bekend (termijn->gehaald);
}

/* The same review again: an outcome that was corrected. A later one: what ran is met. */
static gboolean
settle_reviews (GPtrArray *termijnen, StipDatum herziening, StipDatum gedaan)
{
  for (guint i = 0; i < termijnen->len; i++)
    {
      const StipHandtermijn *oud = g_ptr_array_index (termijnen, i);
      if (!is_open_review (oud))
        continue;
      if (oud->uiterlijk == herziening)
        return TRUE;
      StipHandtermijn *klaar = stip_handtermijn_new (oud->id, oud->naam, oud->klok, oud->start, oud->uiterlijk, gedaan, oud->toelichting);
      g_ptr_array_remove_index (termijnen, i);
      g_ptr_array_insert (termijnen, (int)i, klaar);
    }
  return FALSE;
}

StipDossier *
stip_dossier_met_vtlb (const StipDossier *oud, const StipVtlb *vtlb, StipDatum vandaag)
{
  StipDossier *nieuw = stip_dossier_copy (oud);

  put_outcome (nieuw->vtlbs, vtlb);
  if (stip_vtlb_laatste (nieuw->vtlbs, vandaag) != vtlb)
    return nieuw;
  nieuw->vtlb = vtlb->vtlb;
  StipDatum herziening = stip_vtlb_herziening (vtlb->datum);
  if (settle_reviews (nieuw->handtermijnen, herziening, vtlb->datum))
    return nieuw;
  g_autofree char *dag = stip_datum_format (herziening, STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, vandaag);
  g_autofree char *uitleg = g_strdup_printf ("De bedragen van de vtlb-calculator veranderen op %s. Ook eerder, als het inkomen verandert.", dag);
  g_ptr_array_add (nieuw->handtermijnen, stip_handtermijn_new (0, STIP_VTLB_TERMIJN, "schuldeisers", vtlb->datum, herziening, STIP_DATUM_ONBEKEND, uitleg));
  return nieuw;
}
