/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-oorzaak.h"

/* Aalsmeer wants to know early drop-out per phase with its causes (chapter on monitoring; domain.md 8): DDAS has nine
 * reasons for it, which are too coarse to learn from. Id, Dutch, English, DDAS reason. */
#define OORZAKEN(X)                                                                                    \
  X ("schuldenvrij", "alle schulden zijn geregeld", "all debts are settled", "Afgerond")               \
  X ("schone-lei", "schone lei na de Wsnp", "clean slate after the Wsnp", "Afgerond")                  \
  X ("advies", "advies was genoeg", "advice was enough", "Afgerond")                                   \
  X ("zelf", "zelf geregeld", "settled on her own", "Zelf")                                            \
  X ("niet-verschenen", "niet op het gesprek gekomen", "did not come to the talk", "Nietverschenen")   \
  X ("geen-contact", "geen contact meer", "no contact any more", "Nietverschenen")                     \
  X ("wil-niet", "wil niet verder", "does not want to go on", "Ingetrokken")                           \
  X ("te-zwaar", "voorwaarden te zwaar", "conditions too hard", "Ingetrokken")                         \
  X ("andere-hulp", "kiest andere hulp", "chooses other help", "Ingetrokken")                          \
  X ("afspraken", "afspraken niet nagekomen", "agreements not kept", "Voldoet niet")                   \
  X ("nieuwe-schulden", "nieuwe schulden", "new debts", "Voldoet niet")                                \
  X ("informatie", "informatie niet gegeven", "information not given", "Voldoet niet")                 \
  X ("niet-problematisch", "schulden niet problematisch", "debts are not problematic", "Niet passend") \
  X ("afgewezen", "aanvraag afgewezen", "request refused", "Niet passend")                             \
  X ("geen-akkoord", "schuldeisers werken niet mee", "creditors do not cooperate", "Niet passend")     \
  X ("onzeker", "inkomen of situatie te onzeker", "income or situation too uncertain", "Niet passend") \
  X ("bewind", "verder met de bewindvoerder", "goes on with the administrator", "Overig")              \
  X ("wsnp", "verder in de Wsnp", "goes on in the Wsnp", "Overig")                                     \
  X ("detentie", "detentie", "detention", "Overig")                                                    \
  X ("anders", "anders", "otherwise", "Overig")                                                        \
  X ("verhuisd", "verhuisd naar een andere gemeente", "moved to another municipality", "Verhuisd")     \
  X ("overleden", "overleden", "deceased", "Overleden")

#define WOORD(id, nl, en, reden) { id, nl, en },
#define REDEN(id, nl, en, reden) { id, reden },

const StipKeuze stip_oorzaken[] = { OORZAKEN (WOORD){ NULL, NULL, NULL } };

static const struct
{
  const char *oorzaak, *reden;
} redenen[] = { OORZAKEN (REDEN) };

const char *
stip_oorzaak_uitstroomreden (const char *oorzaak)
{
  for (gsize i = 0; i < G_N_ELEMENTS (redenen); i++)
    if (g_strcmp0 (redenen[i].oorzaak, oorzaak) == 0)
      return stip_lijst_zoek (STIP_LIJST_UITSTROOMREDEN, redenen[i].reden);
  return NULL;
}
