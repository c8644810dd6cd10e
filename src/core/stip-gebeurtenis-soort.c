/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-gebeurtenis-soort.h"

#define F(naam) STIP_FASE_##naam
#define MOMENT  STIP_ROL_MOMENT
#define START   STIP_ROL_START
#define EINDE   STIP_ROL_EINDE

/* In the order in which they come on one and the same day. DDAS SHV 1.0 names: domain.md 1.2; the finer ones of the
 * inventory and proposal rounds: domain.md 2.7. */
static const StipGebeurtenisSoort soorten[] = {
  /* id, Dutch, English, phase, role, group, single, offered, pictogram, DDAS */
  { "traject-start", "start traject", "start of trajectory", F (GEEN), MOMENT, STIP_GROEP_VERLOOP, TRUE, FALSE, "weg", "startdatum" },
  { "crisis", "crisis gemeld", "crisis reported", F (AANMELDING), MOMENT, STIP_GROEP_VERLOOP, FALSE, TRUE, "vraag", NULL },
  { "aanmelding", "aanmelding", "registration", F (AANMELDING), START, STIP_GROEP_VERLOOP, TRUE, TRUE, "hand", "aanmelding.startdatum" },
  { "aanmelding-einde", "aanmelding afgerond", "registration completed", F (AANMELDING), EINDE, STIP_GROEP_VERLOOP, TRUE, TRUE, "hand", "aanmelding.einddatum" },
  { "informatie-en-advies", "informatie en advies", "information and advice", F (GEEN), MOMENT, STIP_GROEP_CONTACT, TRUE, TRUE, "vraag", "informatieEnAdvies.startdatum" },
  { "informatie-en-advies-einde", "informatie en advies afgerond", "information and advice completed", F (GEEN), MOMENT, STIP_GROEP_CONTACT, TRUE, TRUE, "vraag", "informatieEnAdvies.einddatum" },
  { "eerste-gesprek", "eerste gesprek", "first talk", F (INTAKE), START, STIP_GROEP_CONTACT, TRUE, TRUE, "gesprek", "intake.startdatum" },
  { "plan-van-aanpak", "plan van aanpak klaar", "plan ready", F (INTAKE), MOMENT, STIP_GROEP_BESLUIT, TRUE, TRUE, "kalender", "planVanAanpak.datumAfronding" },
  { "intake-einde", "intake afgerond", "intake completed", F (INTAKE), EINDE, STIP_GROEP_VERLOOP, TRUE, TRUE, "gesprek", "intake.einddatum" },
  { "toekenning", "toekenning", "grant", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, TRUE, FALSE, "akkoord", "toekenningsdatum" },
  { "beschikking", "beschikking", "decision", F (INTAKE), MOMENT, STIP_GROEP_BESLUIT, TRUE, TRUE, "post", "intake.beschikkingsdatum" },
  { "bezwaar", "bezwaar ontvangen", "objection received", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "weegschaal", NULL },
  { "stabilisatie", "start stabilisatie", "start of stabilisation", F (STABILISATIE), START, STIP_GROEP_VERLOOP, TRUE, TRUE, "rust", "stabilisatie.startdatum" },
  { "stabilisatie-einde", "einde stabilisatie", "end of stabilisation", F (STABILISATIE), EINDE, STIP_GROEP_VERLOOP, TRUE, TRUE, "rust", "stabilisatie.einddatum" },
  { "moratorium", "start moratorium", "start of moratorium", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "pauze", NULL },
  { "moratorium-einde", "einde moratorium", "end of moratorium", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "pauze", NULL },
  { "afkoelingsperiode", "start afkoelingsperiode", "start of cooling-off period", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "pauze", NULL },
  { "afkoelingsperiode-einde", "einde afkoelingsperiode", "end of cooling-off period", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "pauze", NULL },
  { "saldo-gevraagd", "saldo gevraagd", "balances requested", F (SCHULDREGELING), START, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "kantoor", NULL },
  { "saldo-rappel", "rappel saldo", "reminder balances", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "post", NULL },
  { "saldo-gebeld", "schuldeisers gebeld", "creditors phoned", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "telefoon", NULL },
  { "saldo-compleet", "saldo's compleet", "balances complete", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "stapel", NULL },
  { "regeling-ingediend", "schuldregeling aangevraagd", "arrangement requested", F (SCHULDREGELING), START, STIP_GROEP_SCHULDEISERS, TRUE, TRUE, "kantoor", "schuldregeling.datum" },
  { "voorstel-verstuurd", "voorstel verstuurd", "proposal sent", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "post", NULL },
  { "voorstel-rappel", "rappel voorstel", "reminder proposal", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "post", NULL },
  { "voorstel-compleet", "alle antwoorden binnen", "all answers received", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, FALSE, TRUE, "stapel", NULL },
  { "verzoek-dwangakkoord", "dwangakkoord gevraagd", "compulsory composition requested", F (SCHULDREGELING), MOMENT, STIP_GROEP_BESLUIT, TRUE, TRUE, "rechter", "schuldregeling.datumVerzoekDwangakkoord" },
  { "dwangakkoord-uitspraak", "uitspraak dwangakkoord", "judgment compulsory composition", F (SCHULDREGELING), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "rechter", NULL },
  { "regeling-toegekend", "schuldregeling rond", "arrangement reached", F (SCHULDREGELING), EINDE, STIP_GROEP_SCHULDEISERS, TRUE, TRUE, "akkoord", "schuldregeling.toegekend" },
  { "regeling-afgewezen", "schuldregeling afgewezen", "arrangement refused", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, TRUE, TRUE, "minder", "schuldregeling.afgewezen" },
  { "regeling-ingetrokken", "schuldregeling ingetrokken", "arrangement withdrawn", F (SCHULDREGELING), MOMENT, STIP_GROEP_SCHULDEISERS, TRUE, TRUE, "minder", "schuldregeling.ingetrokken" },
  { "wsnp-verklaring", "verklaring Wsnp", "Wsnp declaration", F (SCHULDREGELING), MOMENT, STIP_GROEP_BESLUIT, FALSE, TRUE, "rechter", NULL },
  { "aflossen", "start aflossen", "start of repayment", F (OPLOSSING), START, STIP_GROEP_VERLOOP, TRUE, TRUE, "munten", "oplossing.startdatum" },
  { "eerste-aflossing", "eerste aflossing", "first repayment", F (OPLOSSING), MOMENT, STIP_GROEP_SCHULDEISERS, TRUE, TRUE, "munten", NULL },
  { "hercontrole", "hercontrole inkomen", "income review", F (OPLOSSING), MOMENT, STIP_GROEP_AFSPRAAK, FALSE, TRUE, "budget", NULL },
  { "aflossen-einde", "alles afgelost", "all repaid", F (OPLOSSING), EINDE, STIP_GROEP_VERLOOP, TRUE, TRUE, "stip", "oplossing.einddatum" },
  { "nazorg", "start nazorg", "start of aftercare", F (NAZORG), START, STIP_GROEP_VERLOOP, TRUE, TRUE, "nazorg", "nazorg.startdatum" },
  { "signaalcontrole", "signalen nagekeken", "signals checked", F (GEEN), MOMENT, STIP_GROEP_AFSPRAAK, FALSE, TRUE, "vraag", NULL },
  { "nazorg-einde", "einde nazorg", "end of aftercare", F (NAZORG), EINDE, STIP_GROEP_VERLOOP, TRUE, TRUE, "nazorg", "nazorg.einddatum" },
  { "huisbezoek", "huisbezoek", "home visit", F (GEEN), MOMENT, STIP_GROEP_CONTACT, FALSE, TRUE, "bezoek", NULL },
  { "gesprek", "gesprek", "talk", F (GEEN), MOMENT, STIP_GROEP_CONTACT, FALSE, TRUE, "samen", NULL },
  { "telefoon", "telefoongesprek", "phone call", F (GEEN), MOMENT, STIP_GROEP_CONTACT, FALSE, TRUE, "telefoon", NULL },
  { "bericht", "bericht", "message", F (GEEN), MOMENT, STIP_GROEP_CONTACT, FALSE, TRUE, "post", NULL },
  { "brief", "brief", "letter", F (GEEN), MOMENT, STIP_GROEP_CONTACT, FALSE, TRUE, "post", NULL },
  { "afspraak", "afspraak", "appointment", F (GEEN), MOMENT, STIP_GROEP_AFSPRAAK, FALSE, TRUE, "kalender", NULL },
  { "notitie", "notitie", "note", F (GEEN), MOMENT, STIP_GROEP_VERLOOP, FALSE, TRUE, "stapel", NULL },
  { "beeindigingsbeschikking", "beëindigingsbeschikking", "decision to end", F (GEEN), MOMENT, STIP_GROEP_BESLUIT, TRUE, TRUE, "post", "uitstroom.datumBeeindigingsbeschikking" },
  { "uitstroom", "uitstroom", "exit", F (AFGESLOTEN), START, STIP_GROEP_VERLOOP, TRUE, TRUE, "klaar", "uitstroom.datum" },
  { "traject-einde", "einde traject", "end of trajectory", F (AFGESLOTEN), MOMENT, STIP_GROEP_VERLOOP, TRUE, FALSE, "klaar", "einddatum" },
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
