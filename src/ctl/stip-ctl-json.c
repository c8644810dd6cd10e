/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl-json.h"

void
stip_ctl_json_text (JsonBuilder *json, const char *naam, const char *waarde)
{
  if (waarde == NULL)
    return;
  json_builder_set_member_name (json, naam);
  json_builder_add_string_value (json, waarde);
}

void
stip_ctl_json_date (JsonBuilder *json, const char *naam, StipDatum datum)
{
  g_autofree char *iso = stip_datum_to_iso (datum);
  stip_ctl_json_text (json, naam, iso);
}

void
stip_ctl_json_int (JsonBuilder *json, const char *naam, gint64 waarde)
{
  json_builder_set_member_name (json, naam);
  json_builder_add_int_value (json, waarde);
}

static void
add_money (JsonBuilder *json, const char *naam, StipGeld geld)
{
  if (stip_geld_is_bekend (geld))
    stip_ctl_json_int (json, naam, geld);
}

static void
add_truth (JsonBuilder *json, const char *naam, StipJaNee waarde)
{
  if (waarde == STIP_JANEE_ONBEKEND)
    return;
  json_builder_set_member_name (json, naam);
  json_builder_add_boolean_value (json, waarde == STIP_JANEE_JA);
}

void
stip_ctl_json_row (JsonBuilder *json, const StipOverzichtRij *rij)
{
  json_builder_begin_object (json);
  stip_ctl_json_text (json, "nummer", rij->nummer);
  stip_ctl_json_text (json, "naam", rij->naam);
  stip_ctl_json_text (json, "fase", stip_fase_id (rij->fase));
  json_builder_set_member_name (json, "open");
  json_builder_add_boolean_value (json, rij->open);
  stip_ctl_json_text (json, "consulent", rij->consulent);
  stip_ctl_json_text (json, "volgende_mijlpaal", rij->termijn);
  stip_ctl_json_date (json, "uiterlijk", rij->uiterlijk);
  stip_ctl_json_date (json, "uiterste_dag", rij->uiterste_dag);
  stip_ctl_json_int (json, "schulden", rij->schulden);
  add_money (json, "totaal", rij->totaal);
  stip_ctl_json_date (json, "laatst_contact", rij->laatst_contact);
  json_builder_end_object (json);
}

/* Scripts read these keys: they are always there. */
static void
add_text_or_null (JsonBuilder *json, const char *naam, const char *waarde)
{
  json_builder_set_member_name (json, naam);
  if (waarde != NULL)
    json_builder_add_string_value (json, waarde);
  else
    json_builder_add_null_value (json);
}

void
stip_ctl_json_termijn (JsonBuilder *json, const StipTermijn *termijn, StipDatum vandaag)
{
  json_builder_begin_object (json);
  stip_ctl_json_text (json, "term", termijn->id);
  stip_ctl_json_text (json, "naam", termijn->naam);
  stip_ctl_json_text (json, "klok", stip_klok_id (termijn->klok));
  stip_ctl_json_text (json, "staat", stip_termijn_staat_id (termijn->staat));
  stip_ctl_json_date (json, "start", termijn->start);
  stip_ctl_json_date (json, "kale_einddatum", termijn->kale_einde);
  stip_ctl_json_date (json, "uiterste_dag", termijn->uiterste_dag);
  stip_ctl_json_date (json, "norm_einddatum", termijn->norm_einde);
  stip_ctl_json_date (json, "gehaald_op", termijn->gehaald_op);
  if (stip_termijn_is_open (termijn))
    stip_ctl_json_int (json, "dagen_over", stip_termijn_dagen_over (termijn, vandaag));
  add_text_or_null (json, "norm", termijn->norm);
  add_text_or_null (json, "wet", termijn->wet);
  add_text_or_null (json, "grond", termijn->grond);
  stip_ctl_json_text (json, "toelichting", termijn->toelichting);
  stip_ctl_json_int (json, "beslist_tot", termijn->beslist_tot);
  json_builder_end_object (json);
}

typedef void (*AddFunc) (JsonBuilder *json, gconstpointer record);

static void
add_list (JsonBuilder *json, const char *naam, GPtrArray *records, AddFunc add)
{
  json_builder_set_member_name (json, naam);
  json_builder_begin_array (json);
  for (guint i = 0; i < records->len; i++)
    {
      json_builder_begin_object (json);
      add (json, g_ptr_array_index (records, i));
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
add_person (JsonBuilder *json, gconstpointer record)
{
  const StipPersoon *p = record;
  g_autofree char   *naam = stip_persoon_weergavenaam (p);

  stip_ctl_json_text (json, "rol", p->rol);
  stip_ctl_json_text (json, "weergavenaam", naam);
  stip_ctl_json_text (json, "voornaam", p->voornaam);
  stip_ctl_json_text (json, "voorvoegsel", p->voorvoegsel);
  stip_ctl_json_text (json, "achternaam", p->achternaam);
  stip_ctl_json_text (json, "bsn", p->bsn);
  stip_ctl_json_date (json, "geboortedatum", p->geboortedatum);
  stip_ctl_json_text (json, "geslacht", p->geslacht);
  stip_ctl_json_text (json, "straat", p->straat);
  stip_ctl_json_text (json, "huisnummer", p->huisnummer);
  stip_ctl_json_text (json, "toevoeging", p->toevoeging);
  stip_ctl_json_text (json, "postcode", p->postcode);
  stip_ctl_json_text (json, "woonplaats", p->woonplaats);
  stip_ctl_json_text (json, "telefoon", p->telefoon);
  stip_ctl_json_text (json, "email", p->email);
  stip_ctl_json_text (json, "taal", p->taal);
}

static void
add_event (JsonBuilder *json, gconstpointer record)
{
  const StipGebeurtenis *g = record;

  stip_ctl_json_text (json, "soort", g->soort->id);
  stip_ctl_json_date (json, "datum", g->datum);
  if (g->minuut >= 0)
    {
      g_autofree char *tijd = g_strdup_printf ("%02d:%02d", g->minuut / 60, g->minuut % 60);
      stip_ctl_json_text (json, "tijd", tijd);
    }
  stip_ctl_json_text (json, "toelichting", g->toelichting);
}

static void
add_claim (JsonBuilder *json, gconstpointer record)
{
  const StipSchuld *s = record;

  stip_ctl_json_int (json, "id", s->id);
  stip_ctl_json_text (json, "schuldeiser", s->schuldeiser);
  stip_ctl_json_text (json, "kvk", s->schuldeiser_kvk);
  stip_ctl_json_text (json, "postcode", s->schuldeiser_postcode);
  add_truth (json, "privepersoon", s->schuldeiser_privepersoon);
  stip_ctl_json_text (json, "vertegenwoordiger", s->vertegenwoordiger);
  stip_ctl_json_text (json, "kenmerk", s->kenmerk);
  stip_ctl_json_text (json, "schuldsoort", s->soort);
  add_truth (json, "zakelijk", s->zakelijk);
  add_money (json, "hoofdsom", s->hoofdsom);
  add_money (json, "rente", s->rente);
  add_money (json, "kosten", s->kosten);
  add_money (json, "bedrag", s->bedrag);
  stip_ctl_json_date (json, "peildatum", s->peildatum);
  stip_ctl_json_text (json, "rang", s->rang);
  add_truth (json, "betwist", s->betwist);
  add_truth (json, "meegenomen", s->meegenomen);
  stip_ctl_json_text (json, "reden_niet_meegenomen", s->reden_niet_meegenomen);
  stip_ctl_json_text (json, "opgegeven_door", s->opgegeven_door);
  stip_ctl_json_text (json, "rang_bron", s->rang_bron);
  add_money (json, "zekerheid", s->zekerheid);
  stip_ctl_json_text (json, "zekerheid_op", s->zekerheid_op);
  add_truth (json, "fraude", s->fraude);
  add_truth (json, "boete", s->boete);
  add_truth (json, "studieschuld", s->studieschuld);
  add_truth (json, "informeel", s->informeel);
  stip_ctl_json_text (json, "van_wie", s->van_wie);
  add_truth (json, "beslag", s->beslag);
  stip_ctl_json_text (json, "beslag_op", s->beslag_op);
  stip_ctl_json_date (json, "beslag_sinds", s->beslag_sinds);
  add_money (json, "termijnbedrag", s->termijnbedrag);
  stip_ctl_json_text (json, "afspraak", s->afspraak);
  stip_ctl_json_date (json, "afspraak_tot", s->afspraak_tot);
  stip_ctl_json_text (json, "opmerking", s->opmerking);
}

static void
add_message (JsonBuilder *json, gconstpointer record)
{
  const StipSchuldBericht *b = record;

  stip_ctl_json_int (json, "schuld", b->schuld_id);
  stip_ctl_json_text (json, "soort", b->soort->id);
  stip_ctl_json_text (json, "knooppunt", b->soort->knooppunt);
  stip_ctl_json_date (json, "datum", b->datum);
  stip_ctl_json_text (json, "kanaal", b->kanaal);
  add_money (json, "bedrag", b->bedrag);
  stip_ctl_json_text (json, "reden", b->reden);
  stip_ctl_json_text (json, "toelichting", b->toelichting);
}

static void
add_track (JsonBuilder *json, gconstpointer record)
{
  const StipSpoor *s = record;

  stip_ctl_json_text (json, "soort", s->soort);
  stip_ctl_json_date (json, "startdatum", s->periode.van);
  stip_ctl_json_date (json, "einddatum", s->periode.tot);
  stip_ctl_json_text (json, "reden", s->reden);
}

static void
add_moratorium (JsonBuilder *json, gconstpointer record)
{
  const StipMoratorium *m = record;

  stip_ctl_json_date (json, "aanvraagdatum", m->aanvraag);
  stip_ctl_json_date (json, "goedkeuringsdatum", m->goedkeuring);
  stip_ctl_json_date (json, "startdatum", m->periode.van);
  stip_ctl_json_date (json, "einddatum", m->periode.tot);
}

static void
add_facts (JsonBuilder *json, const StipDossier *d, const StipDossierBeeld *beeld)
{
  const StipTermijn *volgende = stip_dossier_beeld_volgende (beeld);

  stip_ctl_json_text (json, "nummer", d->nummer);
  stip_ctl_json_text (json, "gemeentecode", d->gemeentecode);
  stip_ctl_json_text (json, "omschrijving", d->omschrijving);
  stip_ctl_json_text (json, "consulent", d->consulent);
  stip_ctl_json_text (json, "fase", stip_fase_id (stip_dossier_fase (d, beeld->vandaag)));
  stip_ctl_json_text (json, "volgende_mijlpaal", volgende != NULL ? volgende->naam : NULL);
  stip_ctl_json_date (json, "schuldenvrij", beeld->verloop->stip);
  add_money (json, "schuld_bij_aanvang", d->schuld_bij_aanvang);
  add_truth (json, "crisisinterventie", d->crisis);
  stip_ctl_json_text (json, "beschikkingssoort", d->beschikkingssoort);
  add_truth (json, "dwangakkoord", d->dwangakkoord);
  stip_ctl_json_text (json, "oplossingssoort", d->oplossingssoort);
  add_money (json, "vtlb", d->vtlb);
  stip_ctl_json_text (json, "uitstroomreden", d->uitstroomreden);
  stip_ctl_json_text (json, "uitstroom_omschrijving", d->uitstroom_omschrijving);
  stip_ctl_json_text (json, "doelgroepen", d->doelgroepen);
  stip_ctl_json_text (json, "huishouden", d->huishouden);
  if (d->kinderen >= 0)
    stip_ctl_json_int (json, "kinderen", d->kinderen);
}

void
stip_ctl_json_dossier (JsonBuilder *json, const StipDossierBeeld *beeld)
{
  const StipDossier *d = beeld->dossier;

  json_builder_begin_object (json);
  add_facts (json, d, beeld);
  add_list (json, "personen", d->personen, add_person);
  add_list (json, "gebeurtenissen", d->gebeurtenissen, add_event);
  add_list (json, "schulden", d->schulden, add_claim);
  add_list (json, "correspondentie", d->berichten, add_message);
  add_list (json, "begeleiding", d->begeleidingen, add_track);
  add_list (json, "crisisinterventies", d->crisisinterventies, add_track);
  add_list (json, "voorlopige_voorzieningen", d->voorzieningen, add_track);
  add_list (json, "moratoria", d->moratoria, add_moratorium);
  json_builder_set_member_name (json, "termijnen");
  json_builder_begin_array (json);
  for (guint i = 0; i < beeld->termijnen->len; i++)
    stip_ctl_json_termijn (json, g_ptr_array_index (beeld->termijnen, i), beeld->vandaag);
  json_builder_end_array (json);
  json_builder_end_object (json);
}
