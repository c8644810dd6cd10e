/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-termijn-motor.h"

#include "core/stip-aflosstand.h"
#include "core/stip-schuld-ronde.h"
#include "core/stip-termijn-reken.h"

#define HANDMATIG  "hand"
#define MORATORIUM "moratorium"
#define AFGEROND   "Afgerond"
#define GEEN_GRENS G_MAXINT32

/* What is the same for all terms of one calculation. */
typedef struct
{
  StipKalender      *kalender;
  const StipDossier *dossier;
  StipDatum          vandaag;
  StipDatum          einde_traject; /* ONBEKEND while it is open today */
} StipMotor;

static const char *const einden_traject[] = { "uitstroom", "traject-einde", "beeindigingsbeschikking", NULL };

static StipDatum
find_event (const StipMotor *motor, const char *soort_id, StipDatum vanaf)
{
  GPtrArray *gebeurtenissen = motor->dossier->gebeurtenissen;

  for (guint i = 0; i < gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (gebeurtenissen, i);
      if (stip_datum_is_bekend (gebeurtenis->datum) && gebeurtenis->datum >= vanaf && gebeurtenis->datum <= motor->vandaag &&
          g_str_equal (gebeurtenis->soort->id, soort_id))
        return gebeurtenis->datum;
    }
  return STIP_DATUM_ONBEKEND;
}

/* The earliest of these kinds from a day on, until today: a planned event meets nothing yet. */
static StipDatum
find_earliest (const StipMotor *motor, const char *const *soorten, StipDatum vanaf)
{
  StipDatum eerste = STIP_DATUM_ONBEKEND;

  for (gsize i = 0; soorten[i] != NULL; i++)
    {
      StipDatum datum = find_event (motor, soorten[i], vanaf);
      if (stip_datum_is_bekend (datum) && (!stip_datum_is_bekend (eerste) || datum < eerste))
        eerste = datum;
    }
  return eerste;
}

static gboolean
has_crisis (const StipMotor *motor)
{
  return motor->dossier->crisis == STIP_JANEE_JA || stip_datum_is_bekend (find_event (motor, "crisis", STIP_DATUM_ONBEKEND));
}

/* Registered with the index for bailiffs, and not deregistered before the trajectory ended. */
static gboolean
is_in_vish (const StipMotor *motor)
{
  StipDatum aan = find_event (motor, "vish-aangemeld", STIP_DATUM_ONBEKEND);
  StipDatum af = stip_datum_is_bekend (aan) ? find_event (motor, "vish-afgemeld", aan) : STIP_DATUM_ONBEKEND;

  return stip_datum_is_bekend (aan) && !(stip_datum_is_bekend (af) && stip_datum_is_bekend (motor->einde_traject) && af < motor->einde_traject);
}

static gboolean
has_forgiveness (const StipMotor *motor)
{
  return !stip_dossier_betaalt_volledig (motor->dossier);
}

static gboolean
has_mediation (const StipMotor *motor)
{
  return g_strcmp0 (motor->dossier->oplossingssoort, "Schuldbemiddeling") == 0;
}

/* Completed, as far as anybody said: before there is a reason for the exit, the end of repaying says so. */
static gboolean
is_completed (const StipMotor *motor)
{
  const char *reden = motor->dossier->uitstroomreden;

  if (reden != NULL)
    return g_str_equal (reden, AFGEROND);
  return stip_datum_is_bekend (find_event (motor, "aflossen-einde", STIP_DATUM_ONBEKEND));
}

/* When a rule is owed at all; "geen-crisis" makes it lapse, see below. */
static const struct
{
  const char *als;
  gboolean (*geldt) (const StipMotor *motor);
} voorwaarden[] = {
  { "crisis", has_crisis },
  { "kwijtschelding", has_forgiveness },
  { "schuldbemiddeling", has_mediation },
  { "vish", is_in_vish },
  { "afgerond", is_completed },
};

static gboolean
is_owed (const StipMotor *motor, const StipTermijnRegel *regel)
{
  for (gsize i = 0; i < G_N_ELEMENTS (voorwaarden); i++)
    if (g_strcmp0 (regel->als, voorwaarden[i].als) == 0)
      return voorwaarden[i].geldt (motor);
  return TRUE;
}

/* The day from which nobody owes this term any more. */
static StipDatum
find_lapse (const StipMotor *motor, const StipTermijnRegel *regel, StipDatum start)
{
  StipDatum vervallen = STIP_DATUM_ONBEKEND;

  vervallen = find_earliest (motor, (const char *const *)regel->vervalt, start);
  if (stip_datum_is_bekend (motor->einde_traject) && !regel->na_einde)
    vervallen = stip_datum_eerste (vervallen, MAX (motor->einde_traject, start));
  if (g_strcmp0 (regel->als, "geen-crisis") == 0 && has_crisis (motor))
    vervallen = stip_datum_eerste (vervallen, MAX (find_event (motor, "crisis", STIP_DATUM_ONBEKEND), start));
  return vervallen;
}

static GArray *
collect_suspensions (const StipMotor *motor, const StipTermijnRegel *regel)
{
  GArray *periodes = g_array_new (FALSE, FALSE, sizeof (StipPeriode));

  for (guint i = 0; i < motor->dossier->opschortingen->len; i++)
    {
      const StipSpoor *spoor = g_ptr_array_index (motor->dossier->opschortingen, i);
      if (spoor->soort == NULL ? regel->klok == STIP_KLOK_WET : g_str_equal (spoor->soort, regel->id))
        g_array_append_val (periodes, spoor->periode);
    }
  return periodes;
}

/* Decisions to extend, taken after the start and before the term was met. */
static GArray *
collect_extensions (const StipMotor *motor, const StipTermijnRegel *regel, StipDatum start, StipDatum gehaald)
{
  GArray   *besluiten = g_array_new (FALSE, FALSE, sizeof (StipDatum));
  StipDatum laatste = stip_datum_is_bekend (gehaald) ? gehaald : motor->vandaag;

  for (guint i = 0; i < motor->dossier->verlengingen->len; i++)
    {
      const StipSpoor *spoor = g_ptr_array_index (motor->dossier->verlengingen, i);
      StipDatum        besluit = spoor->periode.van;
      if (g_strcmp0 (spoor->soort, regel->id) == 0 &&
          (!stip_datum_is_bekend (besluit) || (besluit >= start && besluit <= laatste)))
        g_array_append_val (besluiten, besluit);
    }
  return besluiten;
}

/* What meets a term. An event that starts it again (a review every year) does not meet the term that it starts. */
static StipDatum
find_met (const StipMotor *motor, const StipTermijnRegel *regel, const char *start_soort, StipDatum start)
{
  StipDatum eerste = STIP_DATUM_ONBEKEND;

  for (char **soort = regel->tot; *soort != NULL; soort++)
    eerste = stip_datum_eerste (eerste, find_event (motor, *soort, g_str_equal (*soort, start_soort) ? start + 1 : start));
  return eerste;
}

/* Adds the term that starts here. Returns the day on which it was done with, or ONBEKEND while it is open. */
static StipDatum
add_term (const StipMotor *motor, const StipTermijnRegel *regel, const char *start_soort, StipPeriode periode, GPtrArray *termijnen)
{
  StipDatum gehaald = stip_datum_eerste (find_met (motor, regel, start_soort, periode.van),
                                         periode.tot <= motor->vandaag ? periode.tot : STIP_DATUM_ONBEKEND);
  g_autoptr (GArray) opschortingen = collect_suspensions (motor, regel);
  g_autoptr (GArray) verlengingen = collect_extensions (motor, regel, periode.van, gehaald);
  StipTermijnFeiten feiten = { periode.van, start_soort, gehaald, find_lapse (motor, regel, periode.van), opschortingen, verlengingen };
  StipTermijn      *termijn = stip_termijn_compute (regel, motor->kalender, &feiten, motor->vandaag);

  if (termijn != NULL)
    g_ptr_array_add (termijnen, termijn);
  return stip_datum_eerste (gehaald, feiten.vervallen);
}

/* A kind that may happen more than once (a second round of proposals, a second crisis) starts the term again once
 * the one before it is done with. */
static gboolean
add_rounds (const StipMotor *motor, const StipTermijnRegel *regel, GPtrArray *termijnen)
{
  for (char **soort_id = regel->van; *soort_id != NULL; soort_id++)
    {
      const StipGebeurtenisSoort *soort = stip_gebeurtenis_soort_zoek (*soort_id);
      StipDatum                   start = find_event (motor, *soort_id, STIP_DATUM_ONBEKEND);
      if (!stip_datum_is_bekend (start))
        continue;
      while (stip_datum_is_bekend (start))
        {
          StipDatum klaar = add_term (motor, regel, *soort_id, (StipPeriode){ start, GEEN_GRENS }, termijnen);
          /* the event that met this round begins the next one where it is of the kind that starts it */
          gboolean  zelf = klaar > start && g_strv_contains ((const char *const *)regel->tot, *soort_id);
          StipDatum vanaf = stip_datum_is_bekend (klaar) && !zelf ? klaar + 1 : klaar;
          start = stip_datum_is_bekend (klaar) && !soort->enkel ? find_event (motor, *soort_id, vanaf) : STIP_DATUM_ONBEKEND;
        }
      return TRUE;
    }
  return FALSE;
}

static StipDatum
find_last (const StipMotor *motor, const char *soort_id)
{
  StipDatum laatste = STIP_DATUM_ONBEKEND;

  for (guint i = 0; i < motor->dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (motor->dossier->gebeurtenissen, i);
      if (gebeurtenis->datum <= motor->vandaag && gebeurtenis->datum > laatste && g_str_equal (gebeurtenis->soort->id, soort_id))
        laatste = gebeurtenis->datum;
    }
  return laatste;
}

/* Begins at the latest of its kinds; one term, since what was before is what the latest one replaced. */
static gboolean
add_latest (const StipMotor *motor, const StipTermijnRegel *regel, GPtrArray *termijnen)
{
  StipDatum   start = STIP_DATUM_ONBEKEND;
  const char *start_soort = NULL;

  for (char **soort_id = regel->van; *soort_id != NULL; soort_id++)
    {
      StipDatum datum = find_last (motor, *soort_id);
      if (!stip_datum_is_bekend (datum) || (start_soort != NULL && datum <= start))
        continue;
      start = datum;
      start_soort = *soort_id;
    }
  if (start_soort != NULL)
    add_term (motor, regel, start_soort, (StipPeriode){ start, GEEN_GRENS }, termijnen);
  return start_soort != NULL;
}

/* DDAS delivers a moratorium as a period, not as two events. */
static void
add_moratoria (const StipMotor *motor, const StipTermijnRegel *regel, GPtrArray *termijnen)
{
  for (guint i = 0; i < motor->dossier->moratoria->len; i++)
    {
      const StipMoratorium *moratorium = g_ptr_array_index (motor->dossier->moratoria, i);
      StipPeriode           periode = moratorium->periode;
      if (!stip_datum_is_bekend (periode.van) || periode.van > motor->vandaag)
        continue;
      if (!stip_datum_is_bekend (periode.tot))
        periode.tot = GEEN_GRENS;
      add_term (motor, regel, MORATORIUM, periode, termijnen);
    }
}

static void
add_rule (const StipMotor *motor, const StipTermijnRegel *regel, GPtrArray *termijnen)
{
  if (!is_owed (motor, regel))
    return;
  gboolean begonnen = regel->van_laatste ? add_latest (motor, regel, termijnen) : add_rounds (motor, regel, termijnen);
  if (!begonnen && g_str_equal (regel->id, MORATORIUM))
    add_moratoria (motor, regel, termijnen);
}

static StipKlok
parse_klok (const char *id)
{
  static const StipKlok klokken[] = { STIP_KLOK_WET, STIP_KLOK_SCHULDEISERS, STIP_KLOK_BELOFTE };
  for (gsize i = 0; i < G_N_ELEMENTS (klokken); i++)
    if (g_strcmp0 (stip_klok_id (klokken[i]), id) == 0)
      return klokken[i];
  return STIP_KLOK_BELOFTE;
}

static char *
explain_manual (const StipHandtermijn *hand, StipDatum vandaag)
{
  g_autofree char *uiterlijk = stip_datum_format (hand->uiterlijk, STIP_DATUM_DAG_KORT, STIP_TAAL_NL, vandaag);
  g_autofree char *start = stip_datum_format (hand->start, STIP_DATUM_DAG_KORT, STIP_TAAL_NL, vandaag);
  const char      *woorden = hand->toelichting != NULL ? hand->toelichting : "";
  const char      *spatie = woorden[0] != '\0' ? " " : "";

  if (!stip_datum_is_bekend (hand->start))
    return g_strdup_printf ("Zelf gezet: uiterlijk %s.%s%s", uiterlijk, spatie, woorden);
  return g_strdup_printf ("Zelf gezet op %s: uiterlijk %s.%s%s", start, uiterlijk, spatie, woorden);
}

/* A day that a person set is that day: no Algemene termijnenwet, no suspension. */
static void
add_manual (const StipMotor *motor, const StipHandtermijn *hand, GPtrArray *termijnen)
{
  StipTermijn *termijn = g_atomic_rc_box_new0 (StipTermijn);
  gboolean     gehaald = stip_datum_is_bekend (hand->gehaald) && hand->gehaald <= motor->vandaag;

  termijn->id = g_intern_string (HANDMATIG);
  termijn->hand_id = hand->id;
  termijn->naam = g_strdup (hand->naam);
  termijn->klok = parse_klok (hand->klok);
  termijn->start = hand->start;
  termijn->norm_einde = STIP_DATUM_ONBEKEND;
  termijn->kale_einde = termijn->uiterste_dag = hand->uiterlijk;
  termijn->gehaald_op = gehaald ? hand->gehaald : STIP_DATUM_ONBEKEND;
  termijn->beslist_tot = stip_kalender_beslist_tot (motor->kalender);
  if (gehaald)
    termijn->staat = hand->gehaald <= hand->uiterlijk ? STIP_TERMIJN_GEHAALD : STIP_TERMIJN_TE_LAAT;
  else if (stip_datum_is_bekend (motor->einde_traject))
    termijn->staat = STIP_TERMIJN_VERVALLEN;
  else
    termijn->staat = motor->vandaag > hand->uiterlijk ? STIP_TERMIJN_TE_LAAT : STIP_TERMIJN_LOPEND;
  termijn->toelichting = explain_manual (hand, motor->vandaag);
  g_ptr_array_add (termijnen, termijn);
}

static int
rank (const StipTermijn *termijn)
{
  return stip_termijn_is_open (termijn) ? 0 : termijn->staat == STIP_TERMIJN_VERVALLEN ? 2
                                                                                       : 1;
}

/* Open: fewest days left first. Met: the last one met first. Lapsed: in the profile's order (the sort is stable). */
static int
compare_terms (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const StipTermijn *links = *(StipTermijn *const *)a, *rechts = *(StipTermijn *const *)b;
  StipDatum          vandaag = GPOINTER_TO_INT (user_data);
  int                groep = rank (links);

  if (groep != rank (rechts))
    return groep - rank (rechts);
  if (groep == 0)
    return stip_termijn_dagen_over (links, vandaag) - stip_termijn_dagen_over (rechts, vandaag);
  if (groep == 2)
    return 0;
  StipDatum l = stip_datum_is_bekend (links->gehaald_op) ? links->gehaald_op : links->uiterste_dag;
  StipDatum r = stip_datum_is_bekend (rechts->gehaald_op) ? rechts->gehaald_op : rechts->uiterste_dag;
  return r - l;
}

GPtrArray *
stip_termijnen_bereken (const StipProfiel *profiel, StipKalender *kalender, const StipDossier *dossier, StipDatum vandaag)
{
  GPtrArray *termijnen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_termijn_unref);
  StipMotor  motor = { kalender, dossier, vandaag, STIP_DATUM_ONBEKEND };

  motor.einde_traject = find_earliest (&motor, einden_traject, STIP_DATUM_ONBEKEND);
  for (guint i = 0; i < profiel->termijnen->len; i++)
    add_rule (&motor, g_ptr_array_index (profiel->termijnen, i), termijnen);
  for (guint i = 0; i < dossier->handtermijnen->len; i++)
    {
      const StipHandtermijn *hand = g_ptr_array_index (dossier->handtermijnen, i);
      if (stip_datum_is_bekend (hand->uiterlijk))
        add_manual (&motor, hand, termijnen);
    }
  stip_schuld_ronde_add_termijnen (profiel, kalender, dossier, vandaag, termijnen);
  stip_regeling_add_termijnen (dossier, kalender, vandaag, termijnen);
  g_ptr_array_sort_with_data (termijnen, compare_terms, GINT_TO_POINTER (vandaag));
  return termijnen;
}

const StipTermijn *
stip_termijnen_volgende (GPtrArray *termijnen)
{
  const StipTermijn *looptijd = NULL;

  for (guint i = 0; i < termijnen->len; i++)
    {
      const StipTermijn *termijn = g_ptr_array_index (termijnen, i);
      if (!stip_termijn_is_open (termijn))
        continue;
      if (!termijn->loopt_af)
        return termijn;
      if (looptijd == NULL)
        looptijd = termijn;
    }
  return looptijd;
}

const StipTermijn *
stip_termijnen_mijlpaal (GPtrArray *termijnen, const StipDossier *dossier, StipDatum vandaag)
{
  const StipTermijn *volgende = stip_termijnen_volgende (termijnen);
  return volgende != NULL && volgende->loopt_af && !stip_dossier_is_open (dossier, vandaag) ? NULL : volgende;
}
