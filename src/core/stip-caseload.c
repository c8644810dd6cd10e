/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-caseload.h"

#define HEEL 100 /* percent */

StipCaseload
stip_caseload_bereken (const int fasen[STIP_FASE_AANTAL + 1], int norm, const int *gewicht)
{
  StipCaseload self = { .norm = MAX (norm, 0) };
  gint64       procent = 0;

  for (int fase = STIP_FASE_AANMELDING; fase <= STIP_FASE_NAZORG; fase++)
    {
      int weegt = gewicht != NULL && gewicht[fase] > 0 ? gewicht[fase] : HEEL;
      self.dossiers += fasen[fase];
      procent += (gint64)fasen[fase] * weegt;
    }
  self.gewogen = (int)((procent + HEEL / 2) / HEEL);
  self.boven = self.norm > 0 ? self.gewogen - self.norm : 0;
  return self;
}
