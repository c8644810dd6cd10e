/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-brief-bron.h"

#include <string.h>

#include "core/stip-hoofdletter.h"
#include "core/stip-schuld-dubbel.h"
#include "core/stip-schuld-veld.h"
#include "core/stip-termijn-motor.h"

static void
set_date (StipBriefWaarden *waarden, const char *veld, StipDatum datum)
{
  g_autofree char *tekst = stip_datum_is_bekend (datum) ? stip_datum_format (datum, STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, datum) : NULL;
  stip_brief_waarden_set (waarden, veld, tekst);
}

static void
set_money (StipBriefWaarden *waarden, const char *veld, StipGeld bedrag)
{
  g_autofree char *tekst = stip_geld_is_bekend (bedrag) ? stip_geld_format_euro (bedrag) : NULL;
  stip_brief_waarden_set (waarden, veld, tekst);
}

void
stip_brief_vul_afzender (StipBriefWaarden *waarden, const StipBriefBron *bron)
{
  stip_brief_waarden_set (waarden, "gemeente", bron->profiel->briefhoofd.naam != NULL ? bron->profiel->briefhoofd.naam : bron->gemeente);
  stip_brief_waarden_set (waarden, "consulent", bron->consulent);
  stip_brief_waarden_set (waarden, "telefoon", bron->telefoon);
  stip_brief_waarden_set (waarden, "email", bron->email);
  stip_brief_waarden_set (waarden, "dossier", bron->dossier->nummer);
}

/* --- the resident --- */

static const char *
title_of (const StipPersoon *persoon, const char *man)
{
  if (g_strcmp0 (persoon->geslacht, "Vrouw") == 0)
    return "mevrouw";
  return g_strcmp0 (persoon->geslacht, "Man") == 0 ? man : NULL;
}

/* "Anna-Maria Elisabeth" -> "A.E.": of each given name the first letter. */
static char *
initials (const char *voornaam)
{
  g_auto (GStrv) namen = g_strsplit (voornaam, " ", -1);
  GString *uit = g_string_new (NULL);

  for (char **naam = namen; *naam != NULL; naam++)
    if (**naam != '\0')
      {
        g_string_append_unichar (uit, g_unichar_toupper (g_utf8_get_char (*naam)));
        g_string_append_c (uit, '.');
      }
  return g_string_free (uit, FALSE);
}

/* Parts that are there, with a space between. (transfer full), NULL where none is. */
static char *
join_words (const char *const *delen, guint aantal)
{
  g_autoptr (GString) uit = g_string_new (NULL);

  for (guint i = 0; i < aantal; i++)
    if (delen[i] != NULL && *delen[i] != '\0')
      g_string_append_printf (uit, "%s%s", uit->len > 0 ? " " : "", delen[i]);
  return uit->len > 0 ? g_strdup (uit->str) : NULL;
}

char *
stip_brief_persoon_voluit (const StipPersoon *persoon)
{
  const char      *titel = title_of (persoon, "de heer");
  g_autofree char *letters = persoon->voornaam != NULL ? initials (persoon->voornaam) : NULL;
  const char      *voor = titel != NULL ? letters : persoon->voornaam; /* without a title the given name tells who it is */
  const char      *delen[] = { titel, voor, persoon->voorvoegsel, persoon->achternaam };

  return persoon->achternaam != NULL ? join_words (delen, G_N_ELEMENTS (delen)) : NULL;
}

char *
stip_brief_persoon_aanhef (const StipPersoon *persoon)
{
  const char      *titel = title_of (persoon, "meneer");
  g_autofree char *voorvoegsel = NULL;

  if (persoon->achternaam == NULL)
    return g_strdup (persoon->voornaam);
  if (titel == NULL)
    {
      const char *delen[] = { persoon->voornaam, persoon->voorvoegsel, persoon->achternaam };
      return join_words (delen, G_N_ELEMENTS (delen));
    }
  /* Without a given name or initial before it the prefix has a capital: meneer De Vries. */
  voorvoegsel = persoon->voorvoegsel != NULL ? stip_hoofdletter (persoon->voorvoegsel) : NULL;
  const char *delen[] = { titel, voorvoegsel, persoon->achternaam };
  return join_words (delen, G_N_ELEMENTS (delen));
}

static char *
format_address (const StipPersoon *p)
{
  g_autofree char *postcode = p->postcode != NULL && strlen (p->postcode) == 6 ? g_strdup_printf ("%.4s %s", p->postcode, p->postcode + 4) : g_strdup (p->postcode);
  const char      *straat[] = { p->straat, p->huisnummer, p->toevoeging }, *plaats[] = { postcode, p->woonplaats };
  g_autofree char *voor = join_words (straat, G_N_ELEMENTS (straat)), *achter = join_words (plaats, G_N_ELEMENTS (plaats));

  return p->straat != NULL && p->woonplaats != NULL ? g_strdup_printf ("%s, %s", voor, achter) : NULL;
}

/* The first appointment from tomorrow on. */
static char *
next_appointment (const StipBriefBron *bron)
{
  for (guint i = 0; i < bron->dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *g = g_ptr_array_index (bron->dossier->gebeurtenissen, i);
      if (g->datum <= bron->vandaag || (!g_str_equal (g->soort->id, "afspraak") && !g_str_equal (g->soort->id, "gesprek-gepland")))
        continue;
      g_autofree char *dag = stip_datum_format (g->datum, STIP_DATUM_LANG, STIP_TAAL_NL, bron->vandaag);
      return g->minuut >= 0 ? g_strdup_printf ("%s om %d.%02d uur", dag, g->minuut / 60, g->minuut % 60) : g_steal_pointer (&dag);
    }
  return NULL;
}

void
stip_brief_vul_inwoner (StipBriefWaarden *waarden, const StipBriefBron *bron)
{
  const StipPersoon *inwoner = stip_dossier_inwoner (bron->dossier);
  g_autofree char   *afspraak = next_appointment (bron);

  stip_brief_waarden_set (waarden, "afspraak", afspraak);
  if (inwoner == NULL)
    return;
  g_autofree char *voluit = stip_brief_persoon_voluit (inwoner), *aanhef = stip_brief_persoon_aanhef (inwoner), *adres = format_address (inwoner);
  stip_brief_waarden_set (waarden, "inwoner", voluit);
  stip_brief_waarden_set (waarden, "aanhef", aanhef);
  stip_brief_waarden_set (waarden, "woont", adres);
  set_date (waarden, "geboren", inwoner->geboortedatum);
}

/* --- the claim --- */

/* Nobody is told to have stated what was only found in the resident's papers. */
static void
set_statement (StipBriefWaarden *waarden, const StipSchuld *schuld, StipGeld vordering)
{
  g_autofree char *bedrag = stip_geld_format_euro (vordering), *dag = stip_datum_format (schuld->peildatum, STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, schuld->peildatum);
  g_autofree char *zin = stip_schuld_is_bevestigd (schuld) ? g_strdup_printf ("U gaf een vordering op van %s, per %s.", bedrag, dag)
                                                           : g_strdup_printf ("Volgens onze gegevens is uw vordering %s. Een opgave hebben wij niet van u ontvangen.", bedrag);

  stip_brief_waarden_set (waarden, "opgave", stip_geld_is_bekend (vordering) ? zin : NULL);
}

void
stip_brief_vul_vordering (StipBriefWaarden *waarden, const StipSchuld *schuld)
{
  stip_brief_waarden_set (waarden, "schuldeiser", schuld->schuldeiser);
  stip_brief_waarden_set (waarden, "namens", schuld->vertegenwoordiger != NULL ? schuld->schuldeiser : NULL);
  /* who was never told a reference is found by name and birth date */
  stip_brief_waarden_set (waarden, "kenmerk", schuld->kenmerk != NULL ? schuld->kenmerk : "niet bij ons bekend");
  set_money (waarden, "vordering", schuld->bedrag);
  set_date (waarden, "peildatum", schuld->peildatum);
  set_statement (waarden, schuld, schuld->bedrag);
}

/* --- the days --- */

static const struct
{
  const char *soort, *termijn;
} antwoordtermijnen[] = {
  { "saldo-opgave", "inventarisatie-reactie" },
  { "rappel", "inventarisatie-rappel" },
  { "voorstel", "voorstel-reactie" },
  { "herinnering", "voorstel-rappel" },
  { "heroverweging", "voorstel-reactie" },
  { "dwangakkoord", "voorstel-reactie" },
};

static StipDatum
last_day (const StipBriefBron *bron, const char *termijn_id)
{
  const StipTermijnRegel *regel = stip_profiel_termijn (bron->profiel, termijn_id);
  g_autoptr (StipTermijn) termijn = regel != NULL ? stip_termijn_bereken (regel, bron->kalender, bron->vandaag, NULL, bron->vandaag) : NULL;

  return termijn != NULL ? termijn->uiterste_dag : STIP_DATUM_ONBEKEND;
}

/* The stabilisation's own last day while it runs, else what it would be from today. */
static StipDatum
rest_until (const StipBriefBron *bron)
{
  g_autoptr (GPtrArray) termijnen = stip_termijnen_bereken (bron->profiel, bron->kalender, bron->dossier, bron->vandaag);

  for (guint i = 0; i < termijnen->len; i++)
    {
      const StipTermijn *termijn = g_ptr_array_index (termijnen, i);
      if (g_str_equal (termijn->id, "stabilisatie") && stip_termijn_is_open (termijn) && termijn->uiterste_dag > bron->vandaag)
        return termijn->uiterste_dag;
    }
  return last_day (bron, "stabilisatie");
}

static StipDatum
last_message (const StipBriefBron *bron, const StipSchuld *schuld, StipBerichtSoort soort)
{
  StipDatum datum = STIP_DATUM_ONBEKEND;

  for (guint i = 0; i < bron->dossier->berichten->len; i++)
    {
      const StipSchuldBericht *bericht = g_ptr_array_index (bron->dossier->berichten, i);
      if (bericht->schuld_id == schuld->id && bericht->soort->soort == soort && bericht->datum <= bron->vandaag)
        datum = MAX (datum, bericht->datum);
    }
  return datum;
}

void
stip_brief_vul_termijnen (StipBriefWaarden *waarden, const StipBriefBron *bron, const StipBriefSoort *soort, const StipSchuldStand *stand)
{
  for (gsize i = 0; i < G_N_ELEMENTS (antwoordtermijnen); i++)
    if (g_str_has_prefix (soort->id, antwoordtermijnen[i].soort))
      set_date (waarden, "antwoord_voor", last_day (bron, antwoordtermijnen[i].termijn));
  set_date (waarden, "rust_tot", rest_until (bron));
  if (stand != NULL && g_str_has_prefix (soort->id, "rappel"))
    set_date (waarden, "eerder_op", stand->gevraagd);
  if (stand != NULL && (g_str_has_prefix (soort->id, "heroverweging") || g_str_has_prefix (soort->id, "herinnering")))
    set_date (waarden, "eerder_op", last_message (bron, stand->schuld, STIP_BERICHT_VOORSTEL));
}

/* --- the answer --- */

static char *
refusal_reason (const StipSchuldBericht *bericht)
{
  const StipKeuze *reden = bericht->reden != NULL ? stip_schuld_keuze (stip_schuld_redenen (), bericht->reden) : NULL;

  if (bericht->toelichting != NULL)
    return g_strdup (bericht->toelichting);
  if (reden != NULL)
    return g_strdup (stip_keuze_naam (reden, STIP_TAAL_NL));
  if (bericht->soort->soort != STIP_BERICHT_VOORSTEL_TEGEN || !stip_geld_is_bekend (bericht->bedrag))
    return NULL;
  g_autofree char *bedrag = stip_geld_format_euro (bericht->bedrag);
  return g_strdup_printf ("u vraagt %s.", bedrag);
}

void
stip_brief_vul_antwoord (StipBriefWaarden *waarden, const StipBriefBron *bron, const StipSchuldStand *stand)
{
  g_autofree char *reden = stand->laatste_antwoord != NULL ? refusal_reason (stand->laatste_antwoord) : NULL;

  stip_brief_waarden_set (waarden, "reden", reden);
  /* What is always true of a proposal that was computed here; the letter's editor is for what more there is to say. */
  if (bron->voorstel != NULL && bron->voorstel->soort != STIP_SCENARIO_BETALINGSREGELING)
    stip_brief_waarden_set (waarden, "ons_antwoord", "Het aanbod is berekend op het inkomen boven het vrij te laten bedrag. Een hoger aanbod aan één schuldeiser gaat ten koste van de anderen.");
}

/* --- who they are --- */

const StipVoorsteldeel *
stip_brief_bron_deel (const StipBriefBron *bron, const StipSchuld *schuld)
{
  for (guint i = 0; bron->voorstel != NULL && i < bron->voorstel->delen->len; i++)
    {
      const StipVoorsteldeel *deel = g_ptr_array_index (bron->voorstel->delen, i);
      if (deel->schuld_id == schuld->id)
        return deel;
    }
  return NULL;
}

const StipSchuldeiser *
stip_brief_bron_eiser (const StipBriefBron *bron, const StipSchuld *schuld)
{
  for (guint i = 0; i < bron->eisers->len; i++)
    {
      const StipSchuldeiser *eiser = g_ptr_array_index (bron->eisers, i);
      if (schuld->schuldeiser_id != 0 && eiser->id == schuld->schuldeiser_id)
        return eiser;
    }
  return NULL;
}

const StipSchuldeiser *
stip_brief_bron_vertegenwoordiger (const StipBriefBron *bron, const StipSchuld *schuld)
{
  if (schuld->vertegenwoordiger == NULL)
    return NULL;
  g_autofree char *gezocht = stip_schuldeiser_vergelijknaam (schuld->vertegenwoordiger);
  for (guint i = 0; i < bron->eisers->len; i++)
    {
      const StipSchuldeiser *eiser = g_ptr_array_index (bron->eisers, i);
      g_autofree char       *naam = stip_schuldeiser_vergelijknaam (eiser->naam);
      if (g_str_equal (naam, gezocht))
        return eiser;
    }
  return NULL;
}
