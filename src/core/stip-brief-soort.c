/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-brief-soort.h"

#include <string.h>

#define TWEELING "-inwoner"

/* domain.md 2.2, 2.4 and 3.5. Of a proposal the judge asks: the distribution, the ground, the terms, and every debt that
 * is left out with the reason (the lesson of the DUO case). */
static const StipBriefSoort soorten[] = {
  { "kennisgeving", "Kennisgeving en verzoek om rust", "Kennisgeving", FALSE, "{inwoner} {kenmerk} {rust_tot}" },
  { "kennisgeving-inwoner", "Wij schreven de bedrijven", NULL, TRUE, "{aanhef} {rust_tot} {telefoon}" },
  { "saldo-opgave", "Verzoek om saldo-opgave", "Saldoverzoek", FALSE, "{inwoner} {kenmerk} {antwoord_voor}" },
  { "saldo-opgave-inwoner", "Wij vragen hoeveel u moet betalen", NULL, TRUE, "{aanhef} {antwoord_voor} {telefoon}" },
  { "rappel", "Rappel", "Saldoverzoek", FALSE, "{inwoner} {kenmerk} {eerder_op} {antwoord_voor}" },
  { "rappel-inwoner", "Nog niet alle bedrijven gaven antwoord", NULL, TRUE, "{aanhef} {antwoord_voor} {telefoon}" },
  { "voorstel", "Voorstel tot schuldregeling", "Betaalvoorstel", FALSE,
    "{inwoner} {kenmerk} {opgave} {aanbod} {aanbod_percentage} {regeling} {grond} {maanden} {antwoord_voor} [tabel verdeling] [tabel buiten]" },
  { "voorstel-inwoner", "Ons plan ligt bij de bedrijven", NULL, TRUE, "{aanhef} {antwoord_voor} {telefoon}" },
  { "herinnering", "Herinnering aan het voorstel", "Statusbericht SHV", FALSE, "{inwoner} {kenmerk} {eerder_op} {aanbod} {aanbod_percentage} {antwoord_voor}" },
  { "herinnering-inwoner", "Nog niet alle bedrijven zeiden ja of nee", NULL, TRUE, "{aanhef} {antwoord_voor} {telefoon}" },
  { "heroverweging", "Verzoek om heroverweging", "Heroverweging", FALSE,
    "{inwoner} {kenmerk} {eerder_op} {aanbod} {aanbod_percentage} {reden} {antwoord_voor} [tabel verdeling] [tabel buiten]" },
  { "heroverweging-inwoner", "Een bedrijf zei nee", NULL, TRUE, "{aanhef} {schuldeiser} {antwoord_voor} {telefoon}" },
  { "akkoord", "Regeling tot stand gekomen", "Schuldregeling akkoord", FALSE, "{inwoner} {kenmerk} {aanbod} {start} {einde} {eerste_betaling}" },
  { "akkoord-inwoner", "Het plan is rond", NULL, TRUE, "{aanhef} {start} {einde} {telefoon}" },
  { "weigering", "Antwoord op een weigering", "Statusbericht SHV", FALSE, "{inwoner} {kenmerk} {reden} {ons_antwoord}" },
  { "weigering-inwoner", "Wij praten verder met een bedrijf", NULL, TRUE, "{aanhef} {schuldeiser} {telefoon}" },
  { "dwangakkoord", "Aankondiging verzoek dwangakkoord", "Statusbericht SHV", FALSE, "{inwoner} {kenmerk} {aantal_akkoord} {aantal} {deel} {antwoord_voor} [tabel verdeling] [tabel buiten]" },
  { "dwangakkoord-inwoner", "Wij gaan naar de rechter", NULL, TRUE, "{aanhef} {schuldeiser} {telefoon}" },
  { "einde", "Einde van de regeling", "Schuldregeling beëindigd", FALSE, "{inwoner} {kenmerk} {einde} {uitgekeerd} {uitkomst}" },
  { "einde-inwoner", "Het plan is klaar", NULL, TRUE, "{aanhef} {einde} {telefoon}" },
};

static const StipBriefVeld velden[] = {
  { "gemeente", "naam van de gemeente", "Gemeente Demodorp" },
  { "consulent", "uw naam", "Robin Voorbeeld" },
  { "telefoon", "uw telefoonnummer", "0123 45 67 89" },
  { "email", "uw e-mailadres", "schulden@demodorp.example" },
  { "rekening", "rekeningnummer waarop u betalingen verwacht", "NL00 DEMO 0123 4567 89" },
  { "dossier", "nummer van het dossier", "2026-0147" },
  { "inwoner", "naam van de inwoner, voluit", "mevrouw S. Haddad" },
  { "aanhef", "hoe de brief de inwoner aanspreekt", "mevrouw Haddad" },
  { "geboren", "geboortedatum van de inwoner", "12 maart 1987" },
  { "woont", "adres van de inwoner", "Lindestraat 14, 1234 AB Demodorp" },
  { "schuldeiser", "naam van de schuldeiser", "Webwinkel Zeven" },
  { "namens", "voor wie een incassobureau of deurwaarder optreedt", "Webwinkel Zeven" },
  { "kenmerk", "kenmerk van de schuldeiser", "WZ-448-120" },
  { "vordering", "bedrag van de vordering", "€ 1.214,60" },
  { "peildatum", "dag waarop de vordering is vastgesteld", "20 april 2026" },
  { "opgave", "wat de schuldeiser opgaf, als zin", "U gaf een vordering op van € 1.214,60, per 20 april 2026." },
  { "eerder_op", "dag van onze vorige brief", "8 april 2026" },
  { "antwoord_voor", "dag waarop wij antwoord willen hebben", "9 juni 2026" },
  { "rust_tot", "tot wanneer wij om rust vragen", "16 september 2026" },
  { "regeling", "soort regeling", "schuldbemiddeling" },
  { "grond", "waarom dit het hoogst haalbare is", "Het aanbod is berekend op de afloscapaciteit volgens de officiële vtlb-calculator (versie van januari 2026)." },
  { "aanbod", "wat deze schuldeiser krijgt", "€ 148,79" },
  { "aanbod_percentage", "welk deel van de vordering dat is", "12,25 %" },
  { "kwijt", "wat van alle vorderingen wordt kwijtgescholden", "€ 21.070,55" },
  { "totaal", "alle vorderingen samen", "€ 24.310,55" },
  { "te_verdelen", "bedrag dat wordt verdeeld", "€ 3.240,00" },
  { "per_maand", "bedrag per maand", "€ 180,00" },
  { "maanden", "looptijd in maanden", "18" },
  { "reden", "waarom de schuldeiser weigert", "U vindt het aangeboden percentage te laag." },
  { "ons_antwoord", "wat wij daarop zeggen", "Het aanbod is berekend op het inkomen boven het vrij te laten bedrag. Meer is er niet." },
  { "aantal", "hoeveel schuldeisers er zijn", "6" },
  { "aantal_akkoord", "hoeveel schuldeisers akkoord zijn", "5" },
  { "deel", "welk deel van de schulden deze schuldeiser heeft", "5,00 %" },
  { "hercontrole", "hoe vaak het bedrag opnieuw wordt berekend; alleen bij een schuldbemiddeling", "elk jaar" },
  { "start", "eerste dag van de regeling", "1 juli 2026" },
  { "einde", "laatste dag van de regeling", "1 januari 2028" },
  { "eerste_betaling", "dag van de eerste aflossing", "31 juli 2026" },
  { "uitgekeerd", "wat deze schuldeiser heeft gekregen", "€ 148,79" },
  { "uitkomst", "hoe de regeling eindigt", "De regeling is volledig nagekomen. Wij verzoeken u finale kwijting te verlenen." },
  { "afspraak", "de volgende afspraak", "donderdag 28 mei, half 11" },
};

static const char *const koppen_verdeling[] = { "Schuldeiser", "Rang", "Vordering", "Uitkering", "Deel", NULL };
static const char *const koppen_buiten[] = { "Schuldeiser", "Reden", "Bedrag", NULL };

static const StipBriefTabel tabellen[] = {
  { "verdeling", koppen_verdeling, 5, 2 },
  { "buiten", koppen_buiten, 3, 2 },
};

const StipBriefSoort *
stip_brief_soorten (gsize *aantal)
{
  *aantal = G_N_ELEMENTS (soorten);
  return soorten;
}

const StipBriefSoort *
stip_brief_soort_zoek (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (soorten); i++)
    if (g_str_equal (soorten[i].id, id))
      return &soorten[i];
  return NULL;
}

const StipBriefSoort *
stip_brief_soort_tweeling (const StipBriefSoort *self)
{
  g_autofree char *id = g_strconcat (self->id, TWEELING, NULL);
  return stip_brief_soort_zoek (id);
}

gboolean
stip_brief_soort_bericht (const StipBriefSoort *self, StipBerichtSoort *bericht)
{
  static const struct
  {
    const char      *id;
    StipBerichtSoort bericht;
  } berichten[] = {
    { "kennisgeving", STIP_BERICHT_KENNISGEVING },
    { "saldo-opgave", STIP_BERICHT_SALDOVERZOEK },
    { "rappel", STIP_BERICHT_SALDO_RAPPEL },
    { "voorstel", STIP_BERICHT_VOORSTEL },
    { "herinnering", STIP_BERICHT_VOORSTEL_RAPPEL },
    { "heroverweging", STIP_BERICHT_HEROVERWEGING },
    { "akkoord", STIP_BERICHT_REGELING_AKKOORD },
    { "weigering", STIP_BERICHT_STATUS_SHV },
    { "dwangakkoord", STIP_BERICHT_STATUS_SHV },
    { "einde", STIP_BERICHT_REGELING_BEEINDIGD },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (berichten); i++)
    if (g_str_equal (berichten[i].id, self->id))
      {
        *bericht = berichten[i].bericht;
        return TRUE;
      }
  return FALSE;
}

const StipBriefVeld *
stip_brief_velden (gsize *aantal)
{
  *aantal = G_N_ELEMENTS (velden);
  return velden;
}

static gboolean
is_name (const char *naam, const char *gezocht, gsize lengte)
{
  return strlen (naam) == lengte && strncmp (naam, gezocht, lengte) == 0;
}

const StipBriefVeld *
stip_brief_veld_zoek (const char *naam, gsize lengte)
{
  for (gsize i = 0; i < G_N_ELEMENTS (velden); i++)
    if (is_name (velden[i].naam, naam, lengte))
      return &velden[i];
  return NULL;
}

const StipBriefTabel *
stip_brief_tabel_zoek (const char *naam, gsize lengte)
{
  for (gsize i = 0; i < G_N_ELEMENTS (tabellen); i++)
    if (is_name (tabellen[i].naam, naam, lengte))
      return &tabellen[i];
  return NULL;
}
