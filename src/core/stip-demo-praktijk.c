/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-praktijk.h"

#include "core/stip-demo-geld.h"

#include "core/stip-demo-personen.h"
#include "core/stip-demo-ronde.h"
#include "core/stip-demo-schulden.h"
#include "core/stip-demo-tijd.h"

static const StipDemoVerhaal *const verhalen[] = {
  [STIP_DEMO_MARIAM] = &stip_demo_mariam,
  [STIP_DEMO_DANNY] = &stip_demo_danny,
  [STIP_DEMO_ROSA] = &stip_demo_rosa,
  [STIP_DEMO_VERA] = &stip_demo_vera,
};

static void
add_personen (const StipDemoOpdracht *opdracht, guint index, const StipDemoVerhaal *verhaal, StipDossier *dossier)
{
  StipPersoon *inwoner = stip_demo_persoon_new (opdracht, index, 0, "inwoner");

  inwoner->voornaam = g_strdup (verhaal->mens.voornaam);
  inwoner->achternaam = g_strdup (verhaal->achternaam);
  inwoner->geslacht = stip_lijst_zoek (STIP_LIJST_GESLACHT, verhaal->mens.geslacht);
  inwoner->geboortedatum = stip_datum_add_maanden (opdracht->vandaag, -verhaal->mens.maanden);
  inwoner->straat = g_strdup (verhaal->straat);
  inwoner->huisnummer = g_strdup (verhaal->huisnummer);
  inwoner->postcode = g_strdup (verhaal->postcode);
  inwoner->telefoon = g_strdup_printf ("06-0%07u", 2 * index);
  inwoner->email = g_strdup_printf ("inwoner%u@voorbeeld.example", 2 * index);
  g_ptr_array_add (dossier->personen, inwoner);
  dossier->kinderen = 0;
  for (const StipDemoMens *kind = verhaal->kinderen; kind != NULL && kind->voornaam != NULL; kind++, dossier->kinderen++)
    g_ptr_array_add (dossier->personen,
                     stip_demo_kind_new (inwoner, kind->voornaam, kind->geslacht, stip_datum_add_maanden (opdracht->vandaag, -kind->maanden)));
}

static void
add_vorderingen (StipDatum vandaag, const StipDemoVerhaal *verhaal, StipDossier *dossier)
{
  for (const StipDemoVordering *vordering = verhaal->vorderingen; vordering->schuldeiser != NULL; vordering++)
    {
      StipSchuld *schuld = stip_schuld_new ();
      schuld->schuldeiser = g_strdup (vordering->schuldeiser);
      schuld->schuldeiser_privepersoon = vordering->prive ? STIP_JANEE_JA : STIP_JANEE_NEE;
      schuld->vertegenwoordiger = g_strdup (vordering->vertegenwoordiger);
      schuld->kenmerk = g_strdup (vordering->kenmerk);
      schuld->soort = stip_lijst_zoek (STIP_LIJST_SCHULDSOORT, vordering->soort);
      schuld->zakelijk = vordering->zakelijk ? STIP_JANEE_JA : STIP_JANEE_NEE;
      schuld->hoofdsom = vordering->hoofdsom;
      schuld->rente = vordering->rente;
      schuld->kosten = vordering->kosten;
      schuld->bedrag = vordering->hoofdsom + vordering->rente + vordering->kosten;
      schuld->peildatum = stip_demo_dag_of_open (vandaag, vordering->peil);
      schuld->rang = g_strdup (vordering->rang);
      schuld->betwist = STIP_JANEE_NEE;
      if (verhaal->in_regeling)
        schuld->meegenomen = vordering->buiten != NULL ? STIP_JANEE_NEE : STIP_JANEE_JA;
      schuld->reden_niet_meegenomen = g_strdup (vordering->buiten);
      stip_demo_eiser_bekend (schuld);
      stip_demo_vordering_details (schuld);
      g_ptr_array_add (dossier->schulden, schuld);
    }
  stip_demo_schulden_total (dossier);
}

static void
add_course (StipDatum vandaag, const StipDemoVerhaal *verhaal, StipDossier *dossier)
{
  for (const StipDemoMoment *moment = verhaal->momenten; moment->soort != NULL; moment++)
    stip_demo_add_gebeurtenis (dossier, moment->soort, stip_demo_dag (vandaag, moment->dagen), moment->minuut, moment->toelichting);
  for (const StipDemoBelofte *belofte = verhaal->beloften; belofte != NULL && belofte->naam != NULL; belofte++)
    g_ptr_array_add (dossier->handtermijnen,
                     stip_handtermijn_new (0, belofte->naam, belofte->klok, stip_demo_dag (vandaag, belofte->start), stip_demo_dag (vandaag, belofte->uiterlijk),
                                           stip_demo_dag_of_open (vandaag, belofte->gehaald), belofte->toelichting));
  for (const StipDemoSpoor *spoor = verhaal->sporen; spoor != NULL && spoor->lijst != '\0'; spoor++)
    g_ptr_array_add (spoor->lijst == 'c' ? dossier->crisisinterventies : dossier->begeleidingen,
                     stip_spoor_new (0, spoor->soort, (StipPeriode){ stip_demo_dag (vandaag, spoor->van), stip_demo_dag_of_open (vandaag, spoor->tot) }, spoor->reden));
  if (verhaal->moratorium[0] != 0)
    g_ptr_array_add (dossier->moratoria,
                     stip_moratorium_new (0, stip_demo_dag (vandaag, verhaal->moratorium[0]), stip_demo_dag (vandaag, verhaal->moratorium[1]),
                                          (StipPeriode){ stip_demo_dag (vandaag, verhaal->moratorium[2]), stip_demo_dag (vandaag, verhaal->moratorium[3]) }));
}

/* Where somebody tells of a round, each of its creditors has a part in it. Phoning is told of the round as a whole. */
static void
add_ronde (StipDossier *dossier, StipDatum vandaag)
{
  StipDemoRonde ronde = {
    stip_gebeurtenissen_datum (dossier->gebeurtenissen, "saldo-gevraagd"),
    stip_gebeurtenissen_datum (dossier->gebeurtenissen, "saldo-rappel"),
    STIP_DATUM_ONBEKEND,
    stip_gebeurtenissen_datum (dossier->gebeurtenissen, "voorstel-verstuurd"),
    stip_gebeurtenissen_datum (dossier->gebeurtenissen, "voorstel-rappel"),
    stip_gebeurtenissen_datum (dossier->gebeurtenissen, "voorstel-compleet"),
    FALSE,
  };

  if (ronde.voorstel > vandaag)
    ronde.voorstel = STIP_DATUM_ONBEKEND;
  if (stip_datum_is_bekend (ronde.gevraagd))
    stip_demo_ronde_add (&ronde, dossier);
}

gboolean
stip_demo_praktijk_apply (const StipDemoOpdracht *opdracht, guint index, StipDossier *dossier)
{
  if (index >= G_N_ELEMENTS (verhalen))
    return FALSE;

  const StipDemoVerhaal *verhaal = verhalen[index];
  dossier->omschrijving = g_strdup (verhaal->omschrijving);
  dossier->huishouden = g_strdup (verhaal->huishouden);
  dossier->doelgroepen = g_strdup (verhaal->doelgroepen);
  dossier->crisis = verhaal->crisis ? STIP_JANEE_JA : STIP_JANEE_NEE;
  dossier->beschikkingssoort = stip_lijst_zoek (STIP_LIJST_BESCHIKKINGSSOORT, "Toelatingsbeschikking");
  dossier->oplossingssoort = stip_lijst_zoek (STIP_LIJST_OPLOSSINGSSOORT, verhaal->oplossingssoort);
  if (verhaal->oplossingssoort != NULL)
    dossier->dwangakkoord = STIP_JANEE_NEE;
  dossier->uitstroomreden = stip_lijst_zoek (STIP_LIJST_UITSTROOMREDEN, verhaal->uitstroomreden);
  dossier->uitstroom_omschrijving = g_strdup (verhaal->uitstroom_omschrijving);
  add_personen (opdracht, index, verhaal, dossier);
  add_vorderingen (opdracht->vandaag, verhaal, dossier);
  add_course (opdracht->vandaag, verhaal, dossier);
  add_ronde (dossier, opdracht->vandaag);
  stip_demo_kennis_apply (verhaal->kennis, opdracht->vandaag, dossier);
  if (verhaal == &stip_demo_vera)
    stip_demo_geld_vera (opdracht->vandaag, dossier);
  return TRUE;
}
