/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-termijn-reken.h"

#include "core/stip-opschorting.h"
#include "core/stip-termijn-motor.h"
#include "core/stip-termijn-toelichting.h"

#define GEEN_GRENS G_MAXINT32

/* One or two lengths that follow each other: an extension in the unit of the norm makes one length of the two, so
 * that 30 November + 3 + 3 months is 30 May. Returns how many. */
static int
compose_lengths (const StipTermijnRegel *regel, guint verlengingen, StipDuur lengtes[2])
{
  lengtes[0] = regel->norm;
  lengtes[1] = (StipDuur){ regel->verlenging.aantal * (int)verlengingen, regel->verlenging.eenheid };
  if (verlengingen == 0 || !stip_duur_is_gezet (regel->verlenging))
    return 1;
  if (lengtes[0].eenheid != lengtes[1].eenheid)
    return 2;
  lengtes[0].aantal += lengtes[1].aantal;
  return 1;
}

static StipDatum
compute_norm (const StipTermijnRegel *regel, GArray *dagen, guint verlengingen, StipDatum start, StipKalender *kalender)
{
  StipDuur  lengtes[2];
  int       aantal = compose_lengths (regel, verlengingen, lengtes);
  StipDatum einde = start;

  for (int i = 0; i < aantal && stip_datum_is_bekend (einde); i++)
    einde = stip_opschorting_einde (dagen, lengtes[i], einde, kalender);
  return einde;
}

/* Practice follows the Algemene termijnenwet for local norms too (domain.md 7); dagen: the length without suspension. */
static gboolean
falls_under_atw (const StipTermijnRegel *regel, guint verlengingen, int dagen)
{
  StipDuur lengtes[2];

  if (stip_duur_is_gezet (regel->wet))
    return stip_duur_valt_onder_atw (regel->wet);
  if (compose_lengths (regel, verlengingen, lengtes) == 1)
    return stip_duur_valt_onder_atw (lengtes[0]);
  return stip_duur_valt_onder_atw ((StipDuur){ dagen, STIP_DUUR_DAGEN });
}

/* The ends without and with the Algemene termijnenwet. FALSE where they lie beyond every date. */
static gboolean
compute_ends (StipTermijn *termijn, const StipTermijnRegel *regel, StipTermijnRedenen *redenen, StipKalender *kalender)
{
  g_autoptr (GArray) geen = g_array_new (FALSE, FALSE, sizeof (StipPeriode));
  GArray   *dagen = redenen->opschortingen;
  guint     verlengingen = redenen->verlengingen->len;
  gboolean  met_wet = stip_duur_is_gezet (regel->wet);
  StipDatum start = termijn->start, zonder = STIP_DATUM_ONBEKEND;

  termijn->norm_einde = STIP_DATUM_ONBEKEND;
  if (stip_duur_is_gezet (regel->norm))
    termijn->norm_einde = compute_norm (regel, dagen, verlengingen, start, kalender);
  if (met_wet)
    {
      termijn->kale_einde = stip_opschorting_einde (dagen, regel->wet, start, kalender);
      redenen->begrensd = verlengingen > 0 && termijn->norm_einde > termijn->kale_einde;
      termijn->norm_einde = MIN (termijn->norm_einde, termijn->kale_einde);
    }
  else
    termijn->kale_einde = termijn->norm_einde;
  if (!stip_datum_is_bekend (termijn->kale_einde))
    return FALSE;
  zonder = met_wet ? stip_duur_einde (regel->wet, start, kalender) : compute_norm (regel, geen, verlengingen, start, kalender);
  termijn->opgeschort_dagen = termijn->kale_einde - zonder;
  termijn->uiterste_dag = termijn->kale_einde;
  if (falls_under_atw (regel, verlengingen, zonder - start))
    termijn->uiterste_dag = stip_opschorting_atw (dagen, start, termijn->kale_einde, termijn->opgeschort_dagen, kalender);
  return stip_datum_is_bekend (termijn->uiterste_dag);
}

static StipTermijnStaat
decide_state (const StipTermijn *termijn, const StipTermijnRegel *regel, const StipTermijnFeiten *feiten, const StipTermijnRedenen *redenen)
{
  StipDatum vervallen = stip_datum_is_bekend (feiten->vervallen) ? feiten->vervallen : GEEN_GRENS;
  gboolean  loopt_leeg = regel->loopt_af && regel->tot[0] == NULL;
  StipDatum klaar = stip_datum_is_bekend (feiten->gehaald) ? MIN (feiten->gehaald, redenen->vandaag) : redenen->vandaag;

  if (regel->verloopt && klaar > termijn->uiterste_dag)
    return STIP_TERMIJN_VERVALLEN;
  if (stip_datum_is_bekend (feiten->gehaald) && feiten->gehaald <= vervallen)
    return feiten->gehaald <= termijn->uiterste_dag ? STIP_TERMIJN_GEHAALD : STIP_TERMIJN_TE_LAAT;
  if (loopt_leeg && termijn->uiterste_dag < MIN (vervallen, redenen->vandaag))
    return STIP_TERMIJN_GEHAALD;
  if (vervallen != GEEN_GRENS)
    return STIP_TERMIJN_VERVALLEN;
  if (redenen->vandaag > termijn->uiterste_dag)
    return STIP_TERMIJN_TE_LAAT;
  if (redenen->vandaag >= termijn->start && stip_opschorting_covers (redenen->opschortingen, redenen->vandaag))
    return STIP_TERMIJN_OPGESCHORT;
  return STIP_TERMIJN_LOPEND;
}

/* Whether a suspension without an end reaches until today. */
static gboolean
runs_on (GArray *periodes, StipDatum vandaag, StipDatum grens)
{
  for (guint i = 0; periodes != NULL && i < periodes->len && !stip_datum_is_bekend (grens); i++)
    {
      StipPeriode periode = g_array_index (periodes, StipPeriode, i);
      if (!stip_datum_is_bekend (periode.tot) && periode.van <= vandaag)
        return TRUE;
    }
  return FALSE;
}

static char *
format_duur (StipDuur duur)
{
  return stip_duur_is_gezet (duur) ? stip_duur_format (duur, STIP_TAAL_NL) : NULL;
}

static void
fill_from_rule (StipTermijn *termijn, const StipTermijnRegel *regel, StipKalender *kalender)
{
  int jaar = 0;

  termijn->id = g_intern_string (regel->id);
  termijn->naam = g_strdup (regel->naam);
  termijn->klok = regel->klok;
  termijn->loopt_af = regel->loopt_af;
  termijn->norm = format_duur (regel->norm);
  termijn->wet = format_duur (regel->wet);
  termijn->grond = g_strdup (regel->grond);
  termijn->bron = g_strdup (regel->bron);
  termijn->beslist_tot = stip_kalender_beslist_tot (kalender);
  stip_datum_get (termijn->uiterste_dag, &jaar, NULL, NULL);
  termijn->voorbij_beslist = jaar > termijn->beslist_tot;
}

StipTermijn *
stip_termijn_compute (const StipTermijnRegel *regel, StipKalender *kalender, const StipTermijnFeiten *feiten, StipDatum vandaag)
{
  g_autoptr (StipTermijn) termijn = g_atomic_rc_box_new0 (StipTermijn);
  g_autoptr (GArray) geen = g_array_new (FALSE, FALSE, sizeof (StipDatum));
  StipDatum grens = stip_datum_eerste (feiten->gehaald, feiten->vervallen);
  g_autoptr (GArray) dagen = stip_opschorting_merge (feiten->opschortingen, vandaag, grens);
  StipTermijnRedenen redenen = { dagen, runs_on (feiten->opschortingen, vandaag, grens), feiten->verlengingen, FALSE, vandaag };

  if (redenen.verlengingen == NULL || !stip_duur_is_gezet (regel->verlenging))
    redenen.verlengingen = geen;
  termijn->start = feiten->start;
  termijn->start_soort = g_intern_string (feiten->start_soort);
  if (!compute_ends (termijn, regel, &redenen, kalender))
    return NULL;
  fill_from_rule (termijn, regel, kalender);
  termijn->verlengd = redenen.verlengingen->len > 0;
  termijn->staat = decide_state (termijn, regel, feiten, &redenen);
  termijn->gehaald_op = termijn->staat == STIP_TERMIJN_GEHAALD || termijn->staat == STIP_TERMIJN_TE_LAAT ? feiten->gehaald : STIP_DATUM_ONBEKEND;
  termijn->toelichting = stip_termijn_explain (termijn, regel, kalender, &redenen);
  return g_steal_pointer (&termijn);
}

StipTermijn *
stip_termijn_bereken (const StipTermijnRegel *regel, StipKalender *kalender, StipDatum start, GArray *opschortingen, StipDatum vandaag)
{
  StipTermijnFeiten feiten = { start, regel->van[0], STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND, opschortingen, NULL };

  g_return_val_if_fail (stip_datum_is_bekend (start), NULL);
  return stip_termijn_compute (regel, kalender, &feiten, vandaag);
}
