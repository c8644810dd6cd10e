/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/vandaag/stip-agenda-actie.h"

#include <glib/gi18n.h>

#include "core/stip-schuld-ronde.h"

/* The infinitive for the event that meets a term. */
static const struct
{
  const char *soort, *label;
} labels[] = {
  { "eerste-gesprek", N_ ("Record talk") },
  { "gesprek", N_ ("Record talk") },
  { "huisbezoek", N_ ("Record visit") },
  { "beschikking", N_ ("Record decision") },
  { "stabilisatie-einde", N_ ("Assess") },
  { "saldo-compleet", N_ ("Record balances") },
  { "voorstel-compleet", N_ ("Record answers") },
  { "regeling-toegekend", N_ ("Record agreement") },
  { "aflossen-einde", N_ ("Round off") },
  { "nazorg-einde", N_ ("Round off") },
  { "moratorium-einde", N_ ("Round off") },
  { "afkoelingsperiode-einde", N_ ("Round off") },
  { "signaalcontrole", N_ ("Record check") },
};

static const char *
find_label (const StipGebeurtenisSoort *soort)
{
  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    if (g_str_equal (labels[i].soort, soort->id))
      return _ (labels[i].label);
  return _ ("Record");
}

StipAgendaActie
stip_agenda_actie_van (const StipAgendaRij *rij)
{
  if (rij->toets != NULL)
    return (StipAgendaActie){ _ ("Review"), STIP_AGENDA_DOEN_ELDERS, "stap", "" };
  if (rij->hand != NULL)
    return (StipAgendaActie){ _ ("Mark done"), STIP_AGENDA_DOEN_GEREED, NULL, NULL };
  if (stip_schuld_ronde_is_termijn (rij->termijn))
    return (StipAgendaActie){ _ ("Open round"), STIP_AGENDA_DOEN_ELDERS, "tab", "schulden" };
  if (rij->haalt == NULL)
    return (StipAgendaActie){ _ ("Open case"), STIP_AGENDA_DOEN_ELDERS, NULL, NULL };
  return (StipAgendaActie){ find_label (rij->haalt), STIP_AGENDA_DOEN_ELDERS, "termijn", rij->termijn->id };
}
