/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-schuld-bericht.h"

#define SHV FALSE
#define SE  TRUE

static const StipBerichtWoord woorden[] = {
  { STIP_BERICHT_KENNISGEVING, "kennisgeving", "kennisgeving", "notice", "Kennisgeving", SHV },
  { STIP_BERICHT_KENNISGEVING_ANTWOORD, "kennisgeving-antwoord", "antwoord op kennisgeving", "answer to the notice", "Kennisgeving antwoord", SE },
  { STIP_BERICHT_SALDOVERZOEK, "saldoverzoek", "saldo gevraagd", "balance asked", "Saldoverzoek", SHV },
  { STIP_BERICHT_SALDO_RAPPEL, "saldo-rappel", "rappel saldo", "reminder of the balance", "Statusbericht SHV", SHV },
  { STIP_BERICHT_SALDO_GEBELD, "saldo-gebeld", "gebeld over saldo", "phoned about the balance", NULL, SHV },
  { STIP_BERICHT_SALDO_ANTWOORD, "saldo-antwoord", "saldo ontvangen", "balance received", "Saldoverzoek antwoord", SE },
  { STIP_BERICHT_SALDO_VOORAF_AKKOORD, "saldo-vooraf-akkoord", "saldo ontvangen, vooraf akkoord", "balance received, agrees in advance", "Saldoverzoek antwoord vooraf akkoord", SE },
  { STIP_BERICHT_GEEN_MEDEWERKING, "geen-medewerking", "geen medewerking", "no cooperation", "Geen medewerking", SE },
  { STIP_BERICHT_SALDO_GEEN_REACTIE, "saldo-geen-reactie", "geen reactie op saldoverzoek", "no answer about the balance", NULL, SHV },
  { STIP_BERICHT_VOORSTEL, "voorstel", "voorstel verstuurd", "proposal sent", "Betaalvoorstel", SHV },
  { STIP_BERICHT_VOORSTEL_RAPPEL, "voorstel-rappel", "rappel voorstel", "reminder of the proposal", "Statusbericht SHV", SHV },
  { STIP_BERICHT_VOORSTEL_GEBELD, "voorstel-gebeld", "gebeld over voorstel", "phoned about the proposal", NULL, SHV },
  { STIP_BERICHT_VOORSTEL_AKKOORD, "voorstel-akkoord", "akkoord met voorstel", "agrees to the proposal", "Betaalvoorstel antwoord", SE },
  { STIP_BERICHT_VOORSTEL_AFGEWEZEN, "voorstel-afgewezen", "voorstel afgewezen", "refuses the proposal", "Betaalvoorstel antwoord", SE },
  { STIP_BERICHT_VOORSTEL_TEGEN, "voorstel-tegen", "tegenvoorstel", "counter-proposal", "Betaalvoorstel antwoord", SE },
  { STIP_BERICHT_VOORSTEL_GEEN_REACTIE, "voorstel-geen-reactie", "geen reactie op voorstel", "no answer to the proposal", NULL, SHV },
  { STIP_BERICHT_HEROVERWEGING, "heroverweging", "heroverweging gevraagd", "asked to reconsider", "Heroverweging", SHV },
  { STIP_BERICHT_REGELING_AKKOORD, "regeling-akkoord", "regeling akkoord gemeld", "arrangement reported agreed", "Schuldregeling akkoord", SHV },
  { STIP_BERICHT_REGELING_BEEINDIGD, "regeling-beeindigd", "regeling beëindigd gemeld", "arrangement reported ended", "Schuldregeling beëindigd", SHV },
  { STIP_BERICHT_STATUS_SHV, "status-shv", "statusbericht verstuurd", "status sent", "Statusbericht SHV", SHV },
  { STIP_BERICHT_STATUS_SE, "status-se", "statusbericht ontvangen", "status received", "Statusbericht SE", SE },
  { STIP_BERICHT_STATUSVERZOEK, "statusverzoek", "statusverzoek ontvangen", "asked for the status", "Statusverzoek", SE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (woorden) == STIP_BERICHT_AANTAL);

const StipBerichtWoord *
stip_bericht_woord (StipBerichtSoort soort)
{
  g_return_val_if_fail (soort < STIP_BERICHT_AANTAL, NULL);
  return &woorden[soort];
}

const StipBerichtWoord *
stip_bericht_zoek (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (woorden); i++)
    if (g_strcmp0 (woorden[i].id, id) == 0)
      return &woorden[i];
  return NULL;
}

const char *
stip_bericht_naam (const StipBerichtWoord *woord, StipTaal taal)
{
  return taal == STIP_TAAL_EN ? woord->en : woord->nl;
}

static void
clear_message (StipSchuldBericht *self)
{
  g_free (self->kanaal);
  g_free (self->reden);
  g_free (self->toelichting);
}

STIP_DEFINE_RECORD (StipSchuldBericht, stip_schuld_bericht, clear_message)

StipSchuldBericht *
stip_schuld_bericht_new (gint64 id, gint64 schuld_id, StipBerichtSoort soort, StipDatum datum)
{
  StipSchuldBericht *self = g_atomic_rc_box_new0 (StipSchuldBericht);
  self->id = id;
  self->schuld_id = schuld_id;
  self->soort = stip_bericht_woord (soort);
  self->datum = datum;
  self->bedrag = STIP_GELD_ONBEKEND;
  return self;
}

StipSchuldBericht *
stip_schuld_bericht_copy (const StipSchuldBericht *self)
{
  StipSchuldBericht *kopie = stip_schuld_bericht_new (self->id, self->schuld_id, self->soort->soort, self->datum);
  kopie->kanaal = g_strdup (self->kanaal);
  kopie->bedrag = self->bedrag;
  kopie->reden = g_strdup (self->reden);
  kopie->toelichting = g_strdup (self->toelichting);
  return kopie;
}

int
stip_schuld_bericht_vergelijk (gconstpointer a, gconstpointer b)
{
  const StipSchuldBericht *links = *(StipSchuldBericht *const *)a, *rechts = *(StipSchuldBericht *const *)b;

  if (links->datum != rechts->datum)
    return links->datum < rechts->datum ? -1 : 1;
  if ((links->id == 0) != (rechts->id == 0))
    return links->id == 0 ? 1 : -1; /* what is not in the file yet comes last */
  if (links->id != rechts->id)
    return links->id < rechts->id ? -1 : 1;
  return (int)links->soort->soort - (int)rechts->soort->soort; /* of one day in the order of the round */
}
