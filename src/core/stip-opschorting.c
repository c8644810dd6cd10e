/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-opschorting.h"

static int
compare_periodes (gconstpointer a, gconstpointer b)
{
  const StipPeriode *links = a, *rechts = b;
  return links->van < rechts->van ? -1 : links->van > rechts->van;
}

GArray *
stip_opschorting_merge (GArray *periodes, StipDatum vandaag, StipDatum grens)
{
  g_autoptr (GArray) geknipt = g_array_new (FALSE, FALSE, sizeof (StipPeriode));
  g_autoptr (GArray) dagen = g_array_new (FALSE, FALSE, sizeof (StipPeriode));

  for (guint i = 0; periodes != NULL && i < periodes->len; i++)
    {
      StipPeriode periode = g_array_index (periodes, StipPeriode, i);
      if (!stip_datum_is_bekend (periode.tot))
        periode.tot = vandaag;
      if (stip_datum_is_bekend (grens))
        periode.tot = MIN (periode.tot, grens);
      if (stip_datum_is_bekend (periode.van) && periode.van <= periode.tot)
        g_array_append_val (geknipt, periode);
    }
  g_array_sort (geknipt, compare_periodes);
  for (guint i = 0; i < geknipt->len; i++)
    {
      StipPeriode  periode = g_array_index (geknipt, StipPeriode, i);
      StipPeriode *vorige = dagen->len > 0 ? &g_array_index (dagen, StipPeriode, dagen->len - 1) : NULL;
      if (vorige != NULL && periode.van <= vorige->tot + 1)
        vorige->tot = MAX (vorige->tot, periode.tot);
      else
        g_array_append_val (dagen, periode);
    }
  return g_steal_pointer (&dagen);
}

gboolean
stip_opschorting_covers (GArray *dagen, StipDatum datum)
{
  for (guint i = 0; i < dagen->len; i++)
    {
      const StipPeriode *periode = &g_array_index (dagen, StipPeriode, i);
      if (periode->van <= datum && datum <= periode->tot)
        return TRUE;
    }
  return FALSE;
}

static StipDatum
count_werkdagen (GArray *dagen, int werkdagen, StipDatum start, StipKalender *kalender)
{
  StipDatum einde = start;
  while (werkdagen > 0 && stip_datum_is_bekend (einde))
    {
      einde = stip_kalender_add_werkdagen (kalender, einde, 1);
      werkdagen -= !stip_opschorting_covers (dagen, einde);
    }
  return einde;
}

StipDatum
stip_opschorting_einde (GArray *dagen, StipDuur duur, StipDatum start, StipKalender *kalender)
{
  if (duur.eenheid == STIP_DUUR_WERKDAGEN)
    return count_werkdagen (dagen, duur.aantal, start, kalender);
  StipDatum einde = stip_duur_einde (duur, start, kalender);
  for (guint i = 0; i < dagen->len && stip_datum_is_bekend (einde); i++)
    {
      const StipPeriode *periode = &g_array_index (dagen, StipPeriode, i);
      StipDatum          van = MAX (periode->van, start + 1);
      if (van <= einde && van <= periode->tot) /* each suspended day moves the end, so all days of the period count */
        einde = stip_datum_add_dagen (einde, periode->tot - van + 1);
    }
  return einde;
}

static int
count_lopende_werkdagen (GArray *dagen, StipDatum start, StipDatum einde, StipKalender *kalender)
{
  int werkdagen = 0;
  for (StipDatum dag = start + 1; dag <= einde && werkdagen < 2; dag++)
    werkdagen += stip_kalender_is_werkdag (kalender, dag) && !stip_opschorting_covers (dagen, dag);
  return werkdagen;
}

StipDatum
stip_opschorting_atw (GArray *dagen, StipDatum start, StipDatum einde, int geschorst, StipKalender *kalender)
{
  gboolean  drie_dagen = einde - start - geschorst >= 3;
  StipDatum laatste = drie_dagen ? stip_kalender_atw (kalender, start, einde) : stip_kalender_volgende_werkdag (kalender, einde);

  while (stip_datum_is_bekend (laatste) && dagen->len > 0 &&
         (stip_opschorting_covers (dagen, laatste) ||
          (drie_dagen && count_lopende_werkdagen (dagen, start, laatste, kalender) < 2)))
    laatste = stip_kalender_volgende_werkdag (kalender, stip_datum_add_dagen (laatste, 1));
  return laatste;
}
