/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/regeling/stip-regeling-stap.h"

#include <glib/gi18n.h>

#define STAP(zin_, knop_, stap_)                                       \
  {                                                                    \
    .zin = zin_, .knop = knop_, .actie = "dossier.stap", .doel = stap_ \
  }
#define STAP_OF(zin_, knop_, stap_, tweede_, tweede_stap_)                                                             \
  {                                                                                                                    \
    .zin = zin_, .knop = knop_, .actie = "dossier.stap", .doel = stap_, .tweede = tweede_, .tweede_doel = tweede_stap_ \
  }

static StipRegelingStap
step_of_arrangement (const StipAflosstand *stand, StipToestand toestand, StipDatum vandaag)
{
  if (toestand > STIP_TOESTAND_AFLOSSEN)
    return (StipRegelingStap){ .zin = _ ("This arrangement is over.") };
  if (toestand < STIP_TOESTAND_AFLOSSEN && stand->regeling->start > vandaag)
    return (StipRegelingStap){ .zin = _ ("The arrangement is fixed and has yet to begin.") };
  if (toestand < STIP_TOESTAND_AFLOSSEN)
    return (StipRegelingStap){ .zin = _ ("The dossier went back on its path: fix and start a new arrangement when all agree again.") };
  if (stand->einde <= vandaag && stand->achter == 0)
    return (StipRegelingStap)STAP (_ ("The last day is over: ask every creditor for the final discharge."), _ ("All is repaid…"), "afgelost");
  if (stand->termijnen->len == 0 && stand->uitdelingen->len == 0)
    return (StipRegelingStap){ .zin = _ ("Nothing is to be paid. On the last day every creditor is asked for the final discharge.") };
  if (stand->gemist > 0)
    return (StipRegelingStap){ .zin = _ ("Something did not come in. Book it, or call the resident."), .actie = "boek" };
  return (StipRegelingStap){ .zin = _ ("Book what comes in."), .actie = "boek" };
}

static StipRegelingStap
step_of_round (const StipVoorstelUitkomst *uitkomst)
{
  switch (uitkomst->soort)
    {
    case STIP_UITKOMST_ALLEN:
      return (StipRegelingStap){ .zin = _ ("All agree. From which day does the arrangement run?"), .knop = _ ("_Start the arrangement"), .actie = "start" };
    case STIP_UITKOMST_GEWEIGERD:
      return (StipRegelingStap)STAP (_ ("All answers are in and not everybody agrees."), _ ("Record the _refusal…"), "weigering");
    case STIP_UITKOMST_STIL:
    case STIP_UITKOMST_OPEN:
      return (StipRegelingStap){ .zin = _ ("Record each answer where the claims are: one line per creditor."), .knop = _ ("To the _claims"), .actie = "dossier.tab", .doel = "schulden" };
    case STIP_UITKOMST_GEEN:
    default:
      return (StipRegelingStap){ .zin = _ ("The proposal is fixed. Send it to all creditors."), .knop = _ ("_Send the proposal…"), .actie = "dossier.stap", .doel = "voorstel" };
    }
}

StipRegelingStap
stip_regeling_stap (const StipDossier *dossier, const StipVoorstelUitkomst *uitkomst, const StipAflosstand *stand, StipDatum vandaag)
{
  StipToestand toestand = stip_dossier_toestand (dossier, vandaag);

  if (stand != NULL && toestand != STIP_TOESTAND_VOORSTEL && toestand != STIP_TOESTAND_GEWEIGERD && toestand != STIP_TOESTAND_DWANGAKKOORD)
    return step_of_arrangement (stand, toestand, vandaag);
  switch ((int)toestand)
    {
    case STIP_TOESTAND_GEWEIGERD:
      return (StipRegelingStap)STAP_OF (_ ("Go through the judge's points below, and ask for a compulsory composition where they hold."), _ ("Ask the _judge…"), "dwangakkoord", _ ("Ask to reconsider…"), "heroverweging");
    case STIP_TOESTAND_DWANGAKKOORD:
      return (StipRegelingStap)STAP_OF (_ ("The judge has been asked. Record the judgment."), _ ("_Granted…"), "dwangakkoord-toegewezen", _ ("Refused…"), "dwangakkoord-afgewezen");
    case STIP_TOESTAND_REGELING:
    case STIP_TOESTAND_AFLOSSEN:
      return (StipRegelingStap){ .zin = _ ("The arrangement is reached. From which day does it run?"), .knop = _ ("_Start the arrangement"), .actie = "start" };
    case STIP_TOESTAND_WSNP_VERZOEK:
    case STIP_TOESTAND_WSNP:
      return (StipRegelingStap){ .zin = _ ("This dossier went to the Wsnp.") };
    default:
      return step_of_round (uitkomst);
    }
}
