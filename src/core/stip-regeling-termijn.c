/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-aflosstand.h"

/* What a running arrangement wants done, as terms of the dossier: so that list, header, timeline and agenda say it. The
 * yearly review is a term of the profile (hercontrole). */

#define KWIJTING_DAGEN 14 /* after the last day, to ask for the final discharge */

static StipTermijn *
new_term (const char *id, StipDatum start, StipDatum uiterlijk, StipKalender *kalender, StipDatum vandaag)
{
  StipTermijn *termijn = g_atomic_rc_box_new0 (StipTermijn);
  int          jaar = 0;

  termijn->id = g_intern_string (id);
  termijn->klok = STIP_KLOK_SCHULDEISERS;
  termijn->start = start;
  termijn->norm_einde = termijn->gehaald_op = STIP_DATUM_ONBEKEND;
  termijn->kale_einde = termijn->uiterste_dag = uiterlijk;
  termijn->staat = vandaag > uiterlijk ? STIP_TERMIJN_TE_LAAT : STIP_TERMIJN_LOPEND;
  termijn->beslist_tot = stip_kalender_beslist_tot (kalender);
  stip_datum_get (uiterlijk, &jaar, NULL, NULL);
  termijn->voorbij_beslist = jaar > termijn->beslist_tot;
  return termijn;
}

static void
add_arrears (const StipAflosstand *stand, StipKalender *kalender, StipDatum vandaag, GPtrArray *termijnen)
{
  if (stand->gemist == 0)
    return;
  StipTermijn     *termijn = new_term ("regeling-achterstand", stand->achter_sinds, stand->achter_sinds, kalender, vandaag);
  g_autofree char *bedrag = stip_geld_format_euro (stand->achter);
  g_autofree char *sinds = stip_datum_format (stand->achter_sinds, STIP_DATUM_DAG_KORT, STIP_TAAL_NL, vandaag);

  termijn->naam = stand->gemist == 1 ? g_strdup ("1 termijn niet binnen") : g_strdup_printf ("%d termijnen niet binnen", stand->gemist);
  termijn->toelichting = g_strdup_printf ("%s achter sinds %s: bel de inwoner, of boek wat binnen is.", bedrag, sinds);
  g_ptr_array_add (termijnen, termijn);
}

/* The next day on which creditors get money; what goes along every month only once it is late. */
static void
add_distribution (const StipAflosstand *stand, StipKalender *kalender, StipDatum vandaag, GPtrArray *termijnen)
{
  for (guint i = 0; i < stand->uitdelingen->len; i++)
    {
      const StipUitdeling *uitdeling = g_ptr_array_index (stand->uitdelingen, i);
      if (uitdeling->staat == STIP_AFLOS_VOLDAAN)
        continue;
      if (stand->regeling->soort == STIP_SCENARIO_BETALINGSREGELING && uitdeling->datum >= vandaag)
        return;
      StipTermijn     *termijn = new_term ("regeling-uitdeling", stand->regeling->start, uitdeling->datum, kalender, vandaag);
      g_autofree char *bedrag = stip_geld_format_euro (uitdeling->open);
      gboolean         krediet = stand->regeling->soort == STIP_SCENARIO_SANERINGSKREDIET;
      termijn->naam = g_strdup (krediet ? "Krediet uitbetalen aan schuldeisers" : "Uitdelen aan schuldeisers");
      termijn->toelichting = krediet ? g_strdup_printf ("De schuldeisers krijgen %s ineens, uit het saneringskrediet.", bedrag)
                                     : g_strdup_printf ("Uitdeling %d: %s voor de schuldeisers, volgens het voorstel.", uitdeling->nummer, bedrag);
      g_ptr_array_add (termijnen, termijn);
      return;
    }
}

static void
add_end (const StipAflosstand *stand, StipKalender *kalender, StipDatum vandaag, GPtrArray *termijnen)
{
  gboolean         alles = stand->regeling->soort == STIP_SCENARIO_BETALINGSREGELING;
  StipTermijn     *termijn = new_term ("regeling-kwijting", stand->einde, stand->einde + KWIJTING_DAGEN, kalender, vandaag);
  g_autofree char *einde = stip_datum_format (stand->einde, STIP_DATUM_DAG_KORT, STIP_TAAL_NL, vandaag);

  termijn->naam = g_strdup (alles ? "Einde regeling: bevestiging vragen" : "Finale kwijting vragen");
  termijn->toelichting = g_strdup_printf ("Einde van de regeling %s + %d dagen: vraag elke schuldeiser om %s.", einde, KWIJTING_DAGEN,
                                          alles ? "te bevestigen dat alles is betaald" : "finale kwijting");
  g_ptr_array_add (termijnen, termijn);
}

void
stip_regeling_add_termijnen (const StipDossier *dossier, StipKalender *kalender, StipDatum vandaag, GPtrArray *termijnen)
{
  if (dossier->regelingen->len == 0 || stip_dossier_toestand (dossier, vandaag) != STIP_TOESTAND_AFLOSSEN)
    return;
  g_autoptr (StipAflosstand) stand = stip_aflosstand_new (dossier, vandaag);

  add_arrears (stand, kalender, vandaag, termijnen);
  add_distribution (stand, kalender, vandaag, termijnen);
  add_end (stand, kalender, vandaag, termijnen);
}
