/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-schuld-som.h"

/* Once unknown, a sum stays unknown: a total that is too low looks like one that is right. */
static void
add (StipGeld *som, StipGeld bedrag)
{
  if (stip_geld_is_bekend (*som) && !stip_geld_add (*som, bedrag, som))
    *som = STIP_GELD_ONBEKEND;
}

static void
add_ranked (StipSchuldSom *som, const StipSchuld *schuld)
{
  StipGeld gedekt = 0;

  if (g_strcmp0 (schuld->rang, "preferent") == 0)
    {
      add (&som->preferent, schuld->bedrag);
      return;
    }
  if (g_strcmp0 (schuld->rang, "gezekerd") == 0 && stip_geld_is_bekend (schuld->zekerheid))
    gedekt = MIN (schuld->zekerheid, schuld->bedrag);
  add (&som->gezekerd, gedekt);
  add (&som->concurrent, schuld->bedrag - gedekt);
}

StipSchuldSom
stip_schuld_som (GPtrArray *schulden)
{
  StipSchuldSom som = { .aantal = schulden->len };

  for (guint i = 0; i < schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (schulden, i);
      if (!stip_geld_is_bekend (schuld->bedrag))
        {
          som.zonder_bedrag++;
          continue;
        }
      if (!stip_schuld_doet_mee (schuld))
        {
          add (&som.buiten, schuld->bedrag);
          continue;
        }
      if (!stip_schuld_is_bevestigd (schuld))
        {
          som.onbevestigd++;
          add (&som.onbevestigd_bedrag, schuld->bedrag);
        }
      add (&som.in_regeling, schuld->bedrag);
      add_ranked (&som, schuld);
    }
  return som;
}
