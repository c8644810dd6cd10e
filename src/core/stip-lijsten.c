/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-lijsten.h"

/* DDAS SHV 1.0, json_schema_Uitwisselmodel.json, $defs. */
static const char *const beschikkingssoort[] = { "Afwijzingsbeschikking", "Toelatingsbeschikking", NULL };
static const char *const begeleidingssoort[] = { "Budgetcoaching", "Budgetbeheer", "Beschermingsbewind", "Lange Termijn Begeleiding (DFD)", "Budgetbegeleiding", NULL };
static const char *const uitstroomreden[] = { "Overleden", "Verhuisd", "Nietverschenen", "Ingetrokken", "Niet passend", "Overig", "Voldoet niet", "Afgerond", "Zelf", NULL };
static const char *const schuldsoort[] = { "Zorg", "Publiek", "Nuts", "Overig", NULL };
static const char *const oplossingssoort[] = { "Betalingsregeling", "Herfinanciering", "Saneringskrediet", "Schuldbemiddeling", "0%-aanbod", NULL };
static const char *const geslacht[] = { "Man", "Vrouw", "Onbekend", "Leeg", NULL };

static const struct
{
  const char        *naam;
  const char *const *waarden;
} lijsten[STIP_LIJST_AANTAL] = {
  [STIP_LIJST_BESCHIKKINGSSOORT] = { "beschikkingssoort", beschikkingssoort },
  [STIP_LIJST_BEGELEIDINGSSOORT] = { "begeleidingssoort", begeleidingssoort },
  [STIP_LIJST_UITSTROOMREDEN] = { "uitstroomreden", uitstroomreden },
  [STIP_LIJST_SCHULDSOORT] = { "schuldsoort", schuldsoort },
  [STIP_LIJST_OPLOSSINGSSOORT] = { "oplossingssoort", oplossingssoort },
  [STIP_LIJST_GESLACHT] = { "geslacht", geslacht },
};

const char *const *
stip_lijst_waarden (StipLijst lijst)
{
  return lijsten[lijst].waarden;
}

const char *
stip_lijst_naam (StipLijst lijst)
{
  return lijsten[lijst].naam;
}

const char *
stip_lijst_zoek (StipLijst lijst, const char *tekst)
{
  for (const char *const *waarde = lijsten[lijst].waarden; *waarde != NULL; waarde++)
    if (g_strcmp0 (*waarde, tekst) == 0)
      return *waarde;
  return NULL;
}
