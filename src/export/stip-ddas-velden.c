/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-ddas-velden.h"

#include "export/stip-ddas-lezer.h"

/* DDAS SHV 1.0, json_schema_Uitwisselmodel.json, key by key (domain.md 1.2). Names are irregular: copied exactly. */

#define DOSSIER(lid)       .doel = STIP_DDAS_DOEL_DOSSIER, .plek = G_STRUCT_OFFSET (StipDossier, lid)
#define PERSOON(lid)       .doel = STIP_DDAS_DOEL_PERSOON, .plek = G_STRUCT_OFFSET (StipPersoon, lid)
#define SCHULD(lid)        .doel = STIP_DDAS_DOEL_SCHULD, .plek = G_STRUCT_OFFSET (StipSchuld, lid)
#define SPOOR(lid)         .doel = STIP_DDAS_DOEL_SPOOR, .plek = G_STRUCT_OFFSET (StipDdasSpoor, lid)
#define LEVERING(lid)      .doel = STIP_DDAS_DOEL_LEVERING, .plek = G_STRUCT_OFFSET (StipDdasLevering, lid)
#define BESTAND(lid)       .doel = STIP_DDAS_DOEL_BESTAND, .plek = G_STRUCT_OFFSET (StipPeriode, lid)
#define GEBEURTENIS(pad)   STIP_DDAS_GEBEURTENIS, .ddas = pad
#define CODE(naam)         STIP_DDAS_CODE, .lijst = STIP_LIJST_##naam
#define OBJECT(naam)       STIP_DDAS_OBJECT, .object = &naam
#define REEKS(naam, wordt) STIP_DDAS_REEKS, .object = &naam, .element = STIP_DDAS_ELEMENT_##wordt

#define DEFINE_OBJECT(naam, is_gesloten) \
  static const StipDdasObject naam = { naam##_velden, G_N_ELEMENTS (naam##_velden), is_gesloten };

static const StipDdasVeld contactpersoon_velden[] = {
  { "email", STIP_DDAS_EMAIL },
  { "functietitel", STIP_DDAS_TEKST },
  { "naam", STIP_DDAS_TEKST },
  { "telefoonnummer", STIP_DDAS_TEKST },
};
DEFINE_OBJECT (contactpersoon, FALSE)

static const StipDdasVeld organisatie_velden[] = {
  { "(Statutaire) Naam", STIP_DDAS_TEKST, LEVERING (naam) },
  { "KvK-nummer", STIP_DDAS_TEKST, LEVERING (kvk) },
  { "postcode", STIP_DDAS_TEKST },
  { "gemeentecode", STIP_DDAS_TEKST, LEVERING (gemeentecode) },
  { "contactpersonen", REEKS (contactpersoon, GEEN), .minimum = 1 },
};
DEFINE_OBJECT (organisatie, FALSE)

static const StipDdasVeld aanmelding_velden[] = {
  { "startdatum", GEBEURTENIS ("aanmelding.startdatum") },
  { "einddatum", GEBEURTENIS ("aanmelding.einddatum") },
  { "crisisinterventie", STIP_DDAS_JANEE, DOSSIER (crisis) },
};
DEFINE_OBJECT (aanmelding, FALSE)

static const StipDdasVeld intake_velden[] = {
  { "startdatum", GEBEURTENIS ("intake.startdatum") },
  { "einddatum", GEBEURTENIS ("intake.einddatum") },
  { "beschikkingsdatum", GEBEURTENIS ("intake.beschikkingsdatum") },
  { "beschikkingssoort", CODE (BESCHIKKINGSSOORT), DOSSIER (beschikkingssoort) },
};
DEFINE_OBJECT (intake, FALSE)

static const StipDdasVeld plan_van_aanpak_velden[] = {
  { "datumAfronding", GEBEURTENIS ("planVanAanpak.datumAfronding") },
};
DEFINE_OBJECT (plan_van_aanpak, FALSE)

static const StipDdasVeld stabilisatie_velden[] = {
  { "startdatum", GEBEURTENIS ("stabilisatie.startdatum") },
  { "einddatum", GEBEURTENIS ("stabilisatie.einddatum") },
};
DEFINE_OBJECT (stabilisatie, FALSE)

static const StipDdasVeld schuldregeling_velden[] = {
  { "datum", GEBEURTENIS ("schuldregeling.datum") },
  { "toegekend", GEBEURTENIS ("schuldregeling.toegekend") },
  { "afgewezen", GEBEURTENIS ("schuldregeling.afgewezen") },
  { "ingetrokken", GEBEURTENIS ("schuldregeling.ingetrokken") },
  { "datumVerzoekDwangakkoord", GEBEURTENIS ("schuldregeling.datumVerzoekDwangakkoord") },
  { "dwangakkoord", STIP_DDAS_JANEE, DOSSIER (dwangakkoord) },
};
DEFINE_OBJECT (schuldregeling, FALSE)

static const StipDdasVeld oplossing_velden[] = {
  { "soort", CODE (OPLOSSINGSSOORT), DOSSIER (oplossingssoort) },
  { "startdatum", GEBEURTENIS ("oplossing.startdatum") },
  { "einddatum", GEBEURTENIS ("oplossing.einddatum") },
  { "vtlb", STIP_DDAS_BEDRAG, DOSSIER (vtlb) },
};
DEFINE_OBJECT (oplossing, FALSE)

static const StipDdasVeld nazorg_velden[] = {
  { "startdatum", GEBEURTENIS ("nazorg.startdatum") },
  { "einddatum", GEBEURTENIS ("nazorg.einddatum") },
};
DEFINE_OBJECT (nazorg, FALSE)

static const StipDdasVeld uitstroom_velden[] = {
  { "datum", GEBEURTENIS ("uitstroom.datum") },
  { "datumBeeindigingsbeschikking", GEBEURTENIS ("uitstroom.datumBeeindigingsbeschikking") },
  { "omschrijving", STIP_DDAS_TEKST, DOSSIER (uitstroom_omschrijving) },
  { "reden", CODE (UITSTROOMREDEN), DOSSIER (uitstroomreden) },
};
DEFINE_OBJECT (uitstroom, FALSE)

static const StipDdasVeld informatie_en_advies_velden[] = {
  { "startdatum", GEBEURTENIS ("informatieEnAdvies.startdatum") },
  { "einddatum", GEBEURTENIS ("informatieEnAdvies.einddatum") },
};
DEFINE_OBJECT (informatie_en_advies, FALSE)

static const StipDdasVeld begeleiding_velden[] = {
  { "soort", CODE (BEGELEIDINGSSOORT), SPOOR (soort) },
  { "startdatum", STIP_DDAS_DATUM, SPOOR (periode.van) },
  { "einddatum", STIP_DDAS_DATUM, SPOOR (periode.tot) },
};
DEFINE_OBJECT (begeleiding, FALSE)

/* crisisinterventies and voorlopigeVoorzieningen */
static const StipDdasVeld periode_velden[] = {
  { "startdatum", STIP_DDAS_DATUM, SPOOR (periode.van) },
  { "einddatum", STIP_DDAS_DATUM, SPOOR (periode.tot) },
};
DEFINE_OBJECT (periode, FALSE)

static const StipDdasVeld moratorium_velden[] = {
  { "datumAanvraag", STIP_DDAS_DATUM, SPOOR (aanvraag) },
  { "datumGoedkeuring", STIP_DDAS_DATUM, SPOOR (goedkeuring) },
  { "startdatum", STIP_DDAS_DATUM, SPOOR (periode.van) },
  { "einddatum", STIP_DDAS_DATUM, SPOOR (periode.tot) },
};
DEFINE_OBJECT (moratorium, FALSE)

/* naam and Naam: a known mistake of the specification, both ought to be filled with the same value (Q&A). The KvK
 * number is spelled otherwise in the rest of DDAS (organisation here, and vroegsignalering). */
static const StipDdasVeld schuldeiser_velden[] = {
  { "naam", STIP_DDAS_TEKST, SCHULD (schuldeiser) },
  { "Naam", STIP_DDAS_TEKST, SCHULD (schuldeiser) },
  { "kvknummer", STIP_DDAS_TEKST, SCHULD (schuldeiser_kvk) },
  { "KvK-nummer", STIP_DDAS_TEKST, SCHULD (schuldeiser_kvk), .buiten_schema = TRUE },
  { "kvk-nummer", STIP_DDAS_TEKST, SCHULD (schuldeiser_kvk), .buiten_schema = TRUE },
  { "postcode", STIP_DDAS_POSTCODE, SCHULD (schuldeiser_postcode) },
  { "privepersoon", STIP_DDAS_JANEE, SCHULD (schuldeiser_privepersoon) },
};
DEFINE_OBJECT (schuldeiser, FALSE)

static const StipDdasVeld schuld_velden[] = {
  { "bedrag", STIP_DDAS_BEDRAG, SCHULD (bedrag) },
  { "peildatum", STIP_DDAS_DATUM, SCHULD (peildatum) },
  { "schuldsoort", CODE (SCHULDSOORT), SCHULD (soort) },
  { "zakelijkeSchuld", STIP_DDAS_JANEE, SCHULD (zakelijk) },
  { "schuldeiser", OBJECT (schuldeiser) },
};
DEFINE_OBJECT (schuld, FALSE)

static const StipDdasVeld client_velden[] = {
  { "Burgerservicenummer", STIP_DDAS_TEKST, PERSOON (bsn) },
  { "Geboortedatum", STIP_DDAS_GEBOORTEDATUM, PERSOON (geboortedatum) },
  { "Geslachtsaanduiding", STIP_DDAS_CODE_RUIM, .lijst = STIP_LIJST_GESLACHT, PERSOON (geslacht) },
  { "Postcode", STIP_DDAS_POSTCODE, PERSOON (postcode) },
  { "Huisnummer", STIP_DDAS_TEKST, PERSOON (huisnummer) },
  { "Huisnummertoevoeging", STIP_DDAS_TEKST, PERSOON (toevoeging) },
};
DEFINE_OBJECT (client, FALSE)

static const StipDdasVeld traject_velden[] = {
  { "gemeentecode", STIP_DDAS_TEKST, .verplicht = TRUE, DOSSIER (gemeentecode) },
  { "startdatum", GEBEURTENIS ("startdatum") },
  { "einddatum", GEBEURTENIS ("einddatum") },
  { "toekenningsdatum", GEBEURTENIS ("toekenningsdatum") },
  { "omschrijving", STIP_DDAS_TEKST, DOSSIER (omschrijving) },
  { "totaalSchuldbedragBijAanvangSchuld", STIP_DDAS_BEDRAG, DOSSIER (schuld_bij_aanvang) },
  { "aanmelding", OBJECT (aanmelding) },
  { "intake", OBJECT (intake) },
  { "planVanAanpak", OBJECT (plan_van_aanpak) },
  { "stabilisatie", OBJECT (stabilisatie) },
  { "schuldregeling", OBJECT (schuldregeling) },
  { "oplossing", OBJECT (oplossing) },
  { "nazorg", OBJECT (nazorg) },
  { "uitstroom", OBJECT (uitstroom) },
  { "informatieEnAdvies", OBJECT (informatie_en_advies) },
  { "begeleiding", REEKS (begeleiding, SPOOR), DOSSIER (begeleidingen) },
  { "crisisinterventies", REEKS (periode, SPOOR), DOSSIER (crisisinterventies) },
  { "moratoria", REEKS (moratorium, MORATORIUM), DOSSIER (moratoria) },
  { "voorlopigeVoorzieningen", REEKS (periode, SPOOR), DOSSIER (voorzieningen) },
  { "schulden", REEKS (schuld, SCHULD), DOSSIER (schulden) },
  { "client", REEKS (client, PERSOON), DOSSIER (personen), .minimum = 1, .maximum = 2 },
};
DEFINE_OBJECT (traject, TRUE)

static const StipDdasVeld levering_velden[] = {
  { "teller", STIP_DDAS_GETAL, .verplicht = TRUE, LEVERING (teller) },
  { "aanleverende_organisatie", OBJECT (organisatie), .verplicht = TRUE },
  { "schuldhulptrajecten", REEKS (traject, TRAJECT) },
};
DEFINE_OBJECT (levering, TRUE)

static const StipDdasVeld bestand_velden[] = {
  { "startdatumLevering", STIP_DDAS_DATUM, .verplicht = TRUE, BESTAND (van) },
  { "einddatumLevering", STIP_DDAS_DATUM, .verplicht = TRUE, BESTAND (tot) },
  { "aanleverdatumEnTijd", STIP_DDAS_DATUM_TIJD, .verplicht = TRUE },
  { "codeGegevensleverancier", STIP_DDAS_TEKST, .verplicht = TRUE },
  { "leveringen", REEKS (levering, LEVERING), .verplicht = TRUE, .minimum = 1 },
};
DEFINE_OBJECT (bestand, TRUE)

const StipDdasObject *
stip_ddas_bestand (void)
{
  return &bestand;
}
