/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-gebeurtenis-soort.h"

#define F(naam) STIP_FASE_##naam
#define MOMENT  STIP_ROL_MOMENT
#define START   STIP_ROL_START
#define EINDE   STIP_ROL_EINDE
#define T(naam) STIP_TOESTAND_##naam

/* In the order in which they come on one and the same day. DDAS SHV 1.0 names: domain.md 1.2; the finer ones of the
 * inventory and proposal rounds: domain.md 2.7. */
static const StipGebeurtenisSoort soorten[] = {
  /* id, Dutch, English, phase, role, group, single, offered, pictogram, DDAS, state, back */
  { "traject-start", "start traject", "start of trajectory", F (GEEN), MOMENT, STIP_GROEP_VERLOOP, TRUE, FALSE, "weg", "startdatum", T (GEEN), FALSE },
  { "signaal", "vroegsignaal ontvangen", "early-warning signal received", F (AANMELDING), MOMENT, STIP_GROEP_VERLOOP, FALSE, TRUE, "vraag", NULL, T (GEEN), FALSE },
  { "hulpaanbod", "hulp aanvaard", "help accepted", F (AANMELDING), MOMENT, STIP_GROEP_VERLOOP, FALSE, TRUE, "hand", NULL, T (GEEN), FALSE },
  { "crisis", "crisis gemeld", "crisis reported", F (AANMELDING), MOMENT, STIP_GROEP_VERLOOP, FALSE, TRUE, "vraag", NULL, T (GEEN), FALSE },
  { "crisis-einde", "crisis voorbij", "crisis over", F (GEEN), MOMENT, STIP_GROEP_VERLOOP, FALSE, TRUE, "klaar", NULL, T (GEEN), FALSE },
  { "aanmelding", "aanmelding", "registration", F (AANMELDING), START, STIP_GROEP_VERLOOP, TRUE, TRUE, "hand", "aanmelding.startdatum", T (AANGEMELD), FALSE },
  { "gesprek-gepland", "eerste gesprek gepland", "first talk planned", F (AANMELDING), MOMENT, STIP_GROEP_AFSPRAAK, FALSE, TRUE, "kalender", NULL, T (GEEN), FALSE },
  { "aanmelding-einde", "aanmelding afgerond", "registration completed", F (AANMELDING), EINDE, STIP_GROEP_VERLOOP, TRUE, TRUE, "hand", "aanmelding.einddatum", T (GEEN), FALSE },
  { "informatie-en-advies", "informatie en advies", "information and advice", F (GEEN), MOMENT, STIP_GROEP_CONTACT, TRUE, TRUE, "vraag", "informatieEnAdvies.startdatum", T (ADVIES), FALSE },
  { "informatie-en-advies-einde", "informatie en advies afgerond", "information and advice completed", F (GEEN), MOMENT, STIP_GROEP_CONTACT, TRUE, TRUE, "vraag", "informatieEnAdvies.einddatum", T (GEEN), FALSE },
  { "eerste-gesprek", "eerste gesprek", "first talk", F (INTAKE), START, STIP_GROEP_CONTACT, TRUE, TRUE, "gesprek", "intake.startdatum", T (INTAKE), FALSE },
  { "plan-van-aanpak", "plan van aanpak klaar", "plan ready", F (INTAKE), MOMENT, STIP_GROEP_BESLUIT, TRUE, TRUE, "kalender", "planVanAanpak.datumAfronding", T (GEEN), FALSE },
  { "aanvraag", "aanvraag ingediend", "request made", F (INTAKE), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "hand", NULL, T (AANVRAAG), FALSE },
  { "mdo", "overleg met anderen (MDO)", "consultation with others (MDO)", F (GEEN), MOMENT, STIP_GROEP_CONTACT, FALSE, TRUE, "samen", NULL, T (GEEN), FALSE },
  { "intake-einde", "intake afgerond", "intake completed", F (INTAKE), EINDE, STIP_GROEP_VERLOOP, TRUE, TRUE, "gesprek", "intake.einddatum", T (GEEN), FALSE },
  { "toekenning", "toekenning", "grant", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, TRUE, FALSE, "akkoord", "toekenningsdatum", T (GEEN), FALSE },
  { "beschikking", "beschikking", "decision", F (INTAKE), MOMENT, STIP_GROEP_BESLUIT, TRUE, TRUE, "post", "intake.beschikkingsdatum", T (TOEGELATEN), FALSE },
  { "afstand-beschikking", "ziet af van een beschikking", "waives the decision", F (INTAKE), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "hand", NULL, T (TOEGELATEN), FALSE },
  { "beschikking-herzien", "beschikking herzien", "decision revised", F (INTAKE), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "post", NULL, T (TOEGELATEN), TRUE },
  { "bezwaar", "bezwaar ontvangen", "objection received", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "weegschaal", NULL, T (GEEN), FALSE },
  { "bezwaar-besluit", "besluit op bezwaar", "decision on the objection", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "weegschaal", NULL, T (GEEN), FALSE },
  { "klacht", "klacht ontvangen", "complaint received", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "vraag", NULL, T (GEEN), FALSE },
  { "klacht-afgehandeld", "klacht afgehandeld", "complaint settled", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "klaar", NULL, T (GEEN), FALSE },
  { "vish-aangemeld", "aangemeld bij VISH", "registered with VISH", F (GEEN), MOMENT, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "kantoor", NULL, T (GEEN), FALSE },
  { "vish-afgemeld", "afgemeld bij VISH", "deregistered from VISH", F (GEEN), MOMENT, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "kantoor", NULL, T (GEEN), FALSE },
  { "bewind", "beschermingsbewind ingesteld", "administration ordered", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "rechter", NULL, T (GEEN), FALSE },
  { "bewind-advies", "advies over bewind gegeven", "advice on administration given", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "rechter", NULL, T (GEEN), FALSE },
  { "bewind-einde", "beschermingsbewind geëindigd", "administration ended", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "rechter", NULL, T (GEEN), FALSE },
  { "moratorium-gevraagd", "moratorium gevraagd", "moratorium asked", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "pauze", NULL, T (GEEN), FALSE },
  { "moratorium-afgewezen", "moratorium afgewezen", "moratorium refused", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "minder", NULL, T (GEEN), FALSE },
  { "afkoelingsperiode-gevraagd", "afkoelingsperiode gevraagd", "cooling-off period asked", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "pauze", NULL, T (GEEN), FALSE },
  { "stabilisatie", "start stabilisatie", "start of stabilisation", F (STABILISATIE), START, STIP_GROEP_VERLOOP, TRUE, TRUE, "rust", "stabilisatie.startdatum", T (STABILISATIE), FALSE },
  { "stabilisatie-einde", "einde stabilisatie", "end of stabilisation", F (STABILISATIE), EINDE, STIP_GROEP_VERLOOP, TRUE, TRUE, "rust", "stabilisatie.einddatum", T (GEEN), FALSE },
  { "moratorium", "start moratorium", "start of moratorium", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "pauze", NULL, T (GEEN), FALSE },
  { "moratorium-einde", "einde moratorium", "end of moratorium", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "pauze", NULL, T (GEEN), FALSE },
  { "afkoelingsperiode", "start afkoelingsperiode", "start of cooling-off period", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "pauze", NULL, T (GEEN), FALSE },
  { "afkoelingsperiode-einde", "einde afkoelingsperiode", "end of cooling-off period", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "pauze", NULL, T (GEEN), FALSE },
  { "saldo-gevraagd", "saldo gevraagd", "balances requested", F (SCHULDREGELING), START, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "kantoor", NULL, T (INVENTARISATIE), FALSE },
  { "saldo-rappel", "rappel saldo", "reminder balances", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "post", NULL, T (GEEN), FALSE },
  { "saldo-gebeld", "schuldeisers gebeld", "creditors phoned", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "telefoon", NULL, T (GEEN), FALSE },
  { "saldo-compleet", "saldo's compleet", "balances complete", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "stapel", NULL, T (GEEN), FALSE },
  { "regeling-ingediend", "schuldregeling aangevraagd", "arrangement requested", F (SCHULDREGELING), START, STIP_GROEP_SCHULDEISERS, TRUE, TRUE, "kantoor", "schuldregeling.datum", T (INVENTARISATIE), FALSE },
  { "voorstel-verstuurd", "voorstel verstuurd", "proposal sent", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "post", NULL, T (VOORSTEL), FALSE },
  { "voorstel-rappel", "rappel voorstel", "reminder proposal", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "post", NULL, T (GEEN), FALSE },
  { "voorstel-compleet", "alle antwoorden binnen", "all answers received", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "stapel", NULL, T (GEEN), FALSE },
  { "voorstel-geweigerd", "voorstel geweigerd", "proposal refused", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "minder", NULL, T (GEWEIGERD), FALSE },
  { "heroverweging", "heroverweging gevraagd", "reconsideration asked", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "post", NULL, T (VOORSTEL), TRUE },
  { "verzoek-dwangakkoord", "dwangakkoord gevraagd", "compulsory composition requested", F (SCHULDREGELING), MOMENT, STIP_GROEP_BESLUIT, TRUE, TRUE, "rechter", "schuldregeling.datumVerzoekDwangakkoord", T (DWANGAKKOORD), FALSE },
  { "dwangakkoord-uitspraak", "uitspraak dwangakkoord", "judgment compulsory composition", F (SCHULDREGELING), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "rechter", NULL, T (GEEN), FALSE },
  { "dwangakkoord-afgewezen", "dwangakkoord afgewezen", "compulsory composition refused", F (SCHULDREGELING), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "rechter", NULL, T (GEWEIGERD), TRUE },
  { "regeling-toegekend", "schuldregeling rond", "arrangement reached", F (SCHULDREGELING), EINDE, STIP_GROEP_SCHULDEISERS, TRUE, TRUE, "akkoord", "schuldregeling.toegekend", T (REGELING), FALSE },
  { "regeling-afgewezen", "schuldregeling afgewezen", "arrangement refused", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, TRUE, TRUE, "minder", "schuldregeling.afgewezen", T (GEEN), FALSE },
  { "regeling-ingetrokken", "schuldregeling ingetrokken", "arrangement withdrawn", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, TRUE, TRUE, "minder", "schuldregeling.ingetrokken", T (GEEN), FALSE },
  { "wsnp-verklaring", "verklaring Wsnp", "Wsnp declaration", F (SCHULDREGELING), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "rechter", NULL, T (WSNP_VERZOEK), FALSE },
  { "wsnp-toelating", "toegelaten tot de Wsnp", "admitted to the Wsnp", F (OPLOSSING), START, STIP_GROEP_BESLUIT, FALSE, TRUE, "rechter", NULL, T (WSNP), FALSE },
  { "wsnp-afgewezen", "Wsnp afgewezen", "Wsnp refused", F (SCHULDREGELING), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "rechter", NULL, T (GEWEIGERD), TRUE },
  { "wsnp-einde", "schone lei", "clean slate", F (OPLOSSING), EINDE, STIP_GROEP_BESLUIT, FALSE, TRUE, "stip", NULL, T (AFGELOST), FALSE },
  { "aflossen", "start aflossen", "start of repayment", F (OPLOSSING), START, STIP_GROEP_VERLOOP, TRUE, TRUE, "munten", "oplossing.startdatum", T (AFLOSSEN), FALSE },
  { "eerste-aflossing", "eerste aflossing", "first repayment", F (OPLOSSING), MOMENT, STIP_GROEP_SCHULDEISERS, TRUE, TRUE, "munten", NULL, T (GEEN), FALSE },
  { "hercontrole", "hercontrole inkomen", "income review", F (OPLOSSING), MOMENT, STIP_GROEP_AFSPRAAK, FALSE, TRUE, "budget", NULL, T (GEEN), FALSE },
  { "aflossen-einde", "alles afgelost", "all repaid", F (OPLOSSING), EINDE, STIP_GROEP_VERLOOP, TRUE, TRUE, "stip", "oplossing.einddatum", T (AFGELOST), FALSE },
  { "nazorg", "start nazorg", "start of aftercare", F (NAZORG), START, STIP_GROEP_VERLOOP, TRUE, TRUE, "nazorg", "nazorg.startdatum", T (NAZORG), FALSE },
  { "signaalcontrole", "signalen nagekeken", "signals checked", F (GEEN), MOMENT, STIP_GROEP_AFSPRAAK, FALSE, TRUE, "vraag", NULL, T (GEEN), FALSE },
  { "nazorg-einde", "einde nazorg", "end of aftercare", F (NAZORG), EINDE, STIP_GROEP_VERLOOP, TRUE, TRUE, "nazorg", "nazorg.einddatum", T (GEEN), FALSE },
  { "huisbezoek", "huisbezoek", "home visit", F (GEEN), MOMENT, STIP_GROEP_CONTACT, FALSE, TRUE, "bezoek", NULL, T (GEEN), FALSE },
  { "kennismaking", "kennismaking", "getting acquainted", F (GEEN), MOMENT, STIP_GROEP_CONTACT, FALSE, TRUE, "samen", NULL, T (GEEN), FALSE },
  { "gesprek", "gesprek", "talk", F (GEEN), MOMENT, STIP_GROEP_CONTACT, FALSE, TRUE, "samen", NULL, T (GEEN), FALSE },
  { "plaat-besproken", "praatplaat besproken", "plate talked through", F (GEEN), MOMENT, STIP_GROEP_CONTACT, FALSE, FALSE, "gesprek", NULL, T (GEEN), FALSE },
  { "telefoon", "telefoongesprek", "phone call", F (GEEN), MOMENT, STIP_GROEP_CONTACT, FALSE, TRUE, "telefoon", NULL, T (GEEN), FALSE },
  { "bericht", "bericht", "message", F (GEEN), MOMENT, STIP_GROEP_CONTACT, FALSE, TRUE, "post", NULL, T (GEEN), FALSE },
  { "brief", "brief", "letter", F (GEEN), MOMENT, STIP_GROEP_CONTACT, FALSE, TRUE, "post", NULL, T (GEEN), FALSE },
  { "afspraak", "afspraak", "appointment", F (GEEN), MOMENT, STIP_GROEP_AFSPRAAK, FALSE, TRUE, "kalender", NULL, T (GEEN), FALSE },
  { "notitie", "notitie", "note", F (GEEN), MOMENT, STIP_GROEP_VERLOOP, FALSE, TRUE, "stapel", NULL, T (GEEN), FALSE },
  { "overdracht", "dossier overgedragen", "case handed over", F (GEEN), MOMENT, STIP_GROEP_VERLOOP, FALSE, FALSE, "samen", NULL, T (GEEN), FALSE },
  { "terug-aanmelding", "terug naar aanmelding", "back to registration", F (AANMELDING), MOMENT, STIP_GROEP_VERLOOP, FALSE, FALSE, "weg", NULL, T (AANGEMELD), TRUE },
  { "terug-intake", "terug naar intake", "back to intake", F (INTAKE), MOMENT, STIP_GROEP_VERLOOP, FALSE, FALSE, "weg", NULL, T (INTAKE), TRUE },
  { "terug-aanvraag", "terug naar aanvraag", "back to the request", F (INTAKE), MOMENT, STIP_GROEP_VERLOOP, FALSE, FALSE, "weg", NULL, T (AANVRAAG), TRUE },
  { "terug-toelating", "terug naar toelating", "back to admission", F (INTAKE), MOMENT, STIP_GROEP_VERLOOP, FALSE, FALSE, "weg", NULL, T (TOEGELATEN), TRUE },
  { "terug-stabilisatie", "terug naar stabilisatie", "back to stabilisation", F (STABILISATIE), MOMENT, STIP_GROEP_VERLOOP, FALSE, FALSE, "weg", NULL, T (STABILISATIE), TRUE },
  { "terug-inventarisatie", "terug naar inventarisatie", "back to listing the debts", F (SCHULDREGELING), MOMENT, STIP_GROEP_VERLOOP, FALSE, FALSE, "weg", NULL, T (INVENTARISATIE), TRUE },
  { "terug-voorstel", "terug naar voorstel", "back to the proposal", F (SCHULDREGELING), MOMENT, STIP_GROEP_VERLOOP, FALSE, FALSE, "weg", NULL, T (VOORSTEL), TRUE },
  { "terug-wsnp", "terug naar de Wsnp", "back to the Wsnp", F (OPLOSSING), MOMENT, STIP_GROEP_VERLOOP, FALSE, FALSE, "weg", NULL, T (WSNP), TRUE },
  { "terug-aflossen", "terug naar aflossen", "back to repaying", F (OPLOSSING), MOMENT, STIP_GROEP_VERLOOP, FALSE, FALSE, "weg", NULL, T (AFLOSSEN), TRUE },
  { "beeindigingsbeschikking", "beëindigingsbeschikking", "decision to end", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, TRUE, TRUE, "post", "uitstroom.datumBeeindigingsbeschikking", T (GEEN), FALSE },
  { "uitstroom", "uitstroom", "exit", F (AFGESLOTEN), START, STIP_GROEP_VERLOOP, TRUE, TRUE, "klaar", "uitstroom.datum", T (AFGESLOTEN), FALSE },
  { "traject-einde", "einde traject", "end of trajectory", F (AFGESLOTEN), MOMENT, STIP_GROEP_VERLOOP, TRUE, FALSE, "klaar", "einddatum", T (GEEN), FALSE },
};

const StipGebeurtenisSoort *
stip_gebeurtenis_soort_alle (gsize *aantal)
{
  *aantal = G_N_ELEMENTS (soorten);
  return soorten;
}

const StipGebeurtenisSoort *
stip_gebeurtenis_soort_zoek (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (soorten); i++)
    if (g_strcmp0 (soorten[i].id, id) == 0)
      return &soorten[i];
  return NULL;
}

const StipGebeurtenisSoort *
stip_gebeurtenis_soort_van_ddas (const char *pad)
{
  for (gsize i = 0; i < G_N_ELEMENTS (soorten); i++)
    if (soorten[i].ddas != NULL && g_strcmp0 (soorten[i].ddas, pad) == 0)
      return &soorten[i];
  return NULL;
}

const char *
stip_gebeurtenis_soort_naam (const StipGebeurtenisSoort *soort, StipTaal taal)
{
  return taal == STIP_TAAL_EN ? soort->en : soort->nl;
}
