/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/platen/stip-platen-woorden.h"

#include <glib/gi18n.h>

const char *
stip_platen_regel (StipPlaatSoort soort)
{
  switch (soort)
    {
    case STIP_PLAAT_DE_WEG:
      return _ ("The whole road to the dot");
    case STIP_PLAAT_UW_GELD:
      return _ ("Fixed costs, living money, repaying");
    case STIP_PLAAT_TWEE_WEGEN:
      return _ ("A loan, or saving every month");
    case STIP_PLAAT_NEE:
      return _ ("Calling, asking again, the judge");
    case STIP_PLAAT_HELPT:
      return _ ("The people around the resident");
    case STIP_PLAAT_LANGS:
      return _ ("A card to leave at the door");
    case STIP_PLAAT_MAAND:
      return _ ("The household book, to fill in");
    case STIP_PLAAT_FASE_AANMELDEN:
    case STIP_PLAAT_FASE_GESPREK:
    case STIP_PLAAT_FASE_RUST:
    case STIP_PLAAT_FASE_REGELEN:
    case STIP_PLAAT_FASE_AFLOSSEN:
    case STIP_PLAAT_FASE_NAZORG:
    case STIP_PLAAT_AANTAL:
    default:
      return _ ("What we do, what you do, how long");
    }
}

/* "72,2" or "72.2" */
static char *
format_promille (int promille, StipTaal taal)
{
  return g_strdup_printf ("%d%c%d", promille / 10, taal == STIP_TAAL_NL ? ',' : '.', promille % 10);
}

char *
stip_platen_begrip_kort (const StipPlaatBegrip *begrip, StipTaal taal)
{
  int promille = stip_plaat_begrip_promille (begrip);

  if (begrip->gesprekken == 0)
    return NULL;
  if (promille < 0)
    return g_strdup_printf (ngettext ("%u talk", "%u talks", begrip->gesprekken), begrip->gesprekken);
  g_autofree char *getal = format_promille (promille, taal);
  return g_strdup_printf (_ ("%s %% understood"), getal);
}

char *
stip_platen_begrip_zin (const StipPlaatBegrip *begrip, StipTaal taal)
{
  int              promille = stip_plaat_begrip_promille (begrip);
  g_autofree char *norm = format_promille (667, taal);

  if (begrip->gesprekken == 0)
    return g_strdup (_ ("Not talked through yet. After a talk Ctrl+B records what was told back."));
  if (promille < 0)
    return g_strdup_printf (ngettext ("%1$u talk so far. No percentage below %2$d talks: it would say more about one resident than about the plate.",
                                      "%1$u talks so far. No percentage below %2$d talks: it would say more about one resident than about the plate.", begrip->gesprekken),
                            begrip->gesprekken, STIP_PLAAT_BEGRIP_MINIMUM);
  g_autofree char *getal = format_promille (promille, taal);
  if (stip_plaat_begrip_oordeel (begrip) == STIP_PLAAT_BEGRIP_HAALT)
    return g_strdup_printf (_ ("%1$s %% of the questions were told back in %2$u talks. That reaches the norm of %3$s %%."), getal, begrip->gesprekken, norm);
  return g_strdup_printf (_ ("%1$s %% of the questions were told back in %2$u talks. That is below the norm of %3$s %%: make the words plainer."), getal, begrip->gesprekken, norm);
}

char *
stip_platen_proef (const StipPlaatTaal *taal)
{
  if (g_str_equal (taal->code, "nl"))
    return NULL;
  if (taal->nagelezen == NULL)
    return g_strdup (_ ("Trial translation: not yet read by a native speaker"));
  return g_strdup_printf (_ ("Read by a native speaker: %s"), taal->nagelezen);
}

const char *
stip_platen_taal_naam (const StipPlaatTaal *taal, StipTaal venster)
{
  return venster == STIP_TAAL_NL ? taal->naam_nl : taal->naam;
}
