/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-regeling-doen.h"

#include "core/stip-stap.h"
#include "core/stip-voorstel-uitkomst.h"

#define LOOPTIJD_MEEST 600 /* months: beyond it no day of the calendar is known */

static gboolean
refuse (GError **error, StipRegelingError code, const char *zin)
{
  g_set_error_literal (error, STIP_REGELING_ERROR, code, zin);
  return FALSE;
}

/* --- the start --- */

typedef struct
{
  const StipProfiel *profiel;
  StipKalender      *kalender;
  StipDatum          vandaag;
} Omgeving;

static gboolean
take_step (StipDossier **dossier, const char *id, StipDatum datum, const char *const *velden, const Omgeving *om, GError **error)
{
  StipStapInvoer invoer = { datum, -1, NULL, velden };
  StipDossier   *nieuw = stip_stap_neem (stip_stap_zoek (id), *dossier, om->profiel, &invoer, om->vandaag, error);

  if (nieuw == NULL)
    return FALSE;
  stip_dossier_unref (*dossier);
  *dossier = nieuw;
  return TRUE;
}

/* The day on which the last creditor agreed. */
static StipDatum
find_agreement (const StipVoorstelUitkomst *uitkomst, StipDatum vandaag)
{
  StipDatum laatste = STIP_DATUM_ONBEKEND;

  for (guint i = 0; i < uitkomst->standen->len; i++)
    {
      const StipSchuldStand *stand = g_ptr_array_index (uitkomst->standen, i);
      if (stand->doet_mee && stip_datum_is_bekend (stand->antwoord) && stand->antwoord > laatste)
        laatste = stand->antwoord;
    }
  return stip_datum_is_bekend (laatste) ? laatste : vandaag;
}

static gboolean
reach_agreement (StipDossier **dossier, const Omgeving *om, GError **error)
{
  g_autoptr (StipVoorstelUitkomst) uitkomst = stip_voorstel_uitkomst_new (om->profiel, om->kalender, *dossier, om->vandaag);
  StipDatum dag = find_agreement (uitkomst, om->vandaag), verstuurd = stip_gebeurtenissen_datum ((*dossier)->gebeurtenissen, "voorstel-verstuurd");

  if (uitkomst->soort != STIP_UITKOMST_ALLEN)
    return refuse (error, STIP_REGELING_ERROR_STAP, "Nog niet alle schuldeisers zijn akkoord. Leg eerst elk antwoord vast op het tabblad Schulden.");
  g_clear_pointer (&uitkomst, stip_voorstel_uitkomst_unref);
  return take_step (dossier, "akkoord", MAX (dag, verstuurd), NULL, om, error);
}

/* A start that lies ahead is an event ahead: on its day the dossier is repaying. */
static gboolean
begin_repaying (StipDossier **dossier, const StipRegeling *regeling, const Omgeving *om, GError **error)
{
  const char *const velden[] = { "dossier.oplossingssoort", stip_scenario_id (regeling->soort), NULL };

  if (regeling->start <= om->vandaag)
    return take_step (dossier, "aflossen", regeling->start, velden, om, error);
  (*dossier)->oplossingssoort = stip_lijst_zoek (STIP_LIJST_OPLOSSINGSSOORT, velden[1]);
  for (guint i = (*dossier)->gebeurtenissen->len; i > 0; i--)
    if (g_str_equal (((const StipGebeurtenis *)g_ptr_array_index ((*dossier)->gebeurtenissen, i - 1))->soort->id, "aflossen"))
      g_ptr_array_remove_index ((*dossier)->gebeurtenissen, i - 1);
  g_ptr_array_add ((*dossier)->gebeurtenissen, stip_gebeurtenis_new (0, stip_gebeurtenis_soort_zoek ("aflossen"), regeling->start, -1, NULL));
  stip_gebeurtenissen_sort ((*dossier)->gebeurtenissen);
  return TRUE;
}

static gboolean
walk_path (StipDossier **dossier, const StipRegeling *regeling, const Omgeving *om, GError **error)
{
  switch ((int)stip_dossier_toestand (*dossier, om->vandaag))
    {
    case STIP_TOESTAND_VOORSTEL:
      return reach_agreement (dossier, om, error) && begin_repaying (dossier, regeling, om, error);
    case STIP_TOESTAND_REGELING:
      return begin_repaying (dossier, regeling, om, error);
    case STIP_TOESTAND_AFLOSSEN: /* it runs already: only the plan was not in the file yet */
      (*dossier)->oplossingssoort = stip_lijst_zoek (STIP_LIJST_OPLOSSINGSSOORT, stip_scenario_id (regeling->soort));
      return TRUE;
    default:
      return refuse (error, STIP_REGELING_ERROR_STAP, "Een regeling begint als het voorstel is verstuurd en iedereen akkoord is, of na een dwangakkoord.");
    }
}

/* The next number of a series: a next arrangement only where the one before was left for a new proposal. */
static int
next_series (const StipDossier *dossier)
{
  const StipRegeling *laatste = stip_regeling_laatste (dossier->regelingen);
  return laatste != NULL ? laatste->reeks + 1 : 1;
}

StipDossier *
stip_dossier_met_regeling (const StipDossier *oud, StipDatum start, const StipProfiel *profiel, StipKalender *kalender, StipDatum vandaag, GError **error)
{
  const StipVoorstel *voorstel = stip_voorstel_laatste (oud->voorstellen);
  Omgeving            om = { profiel, kalender, vandaag };

  if (voorstel == NULL)
    {
      refuse (error, STIP_REGELING_ERROR_GEEN, "Er is nog geen voorstel vastgelegd. Leg eerst het voorstel vast.");
      return NULL;
    }
  if (!stip_datum_is_bekend (start) || start < vandaag - 366 * 5 || start > vandaag + 366)
    {
      refuse (error, STIP_REGELING_ERROR_ONGELDIG, "Vul de dag in waarop de regeling begint.");
      return NULL;
    }
  if (voorstel->maanden > LOOPTIJD_MEEST)
    {
      refuse (error, STIP_REGELING_ERROR_ONGELDIG, "Dit voorstel loopt langer dan 50 jaar. Leg een ander voorstel vast.");
      return NULL;
    }
  g_autoptr (StipDossier) dossier = stip_dossier_copy (oud);
  g_autoptr (StipRegeling) regeling = stip_regeling_van_voorstel (voorstel, next_series (oud), start, vandaag);
  if (!walk_path (&dossier, regeling, &om, error))
    return NULL;
  g_ptr_array_add (dossier->regelingen, g_steal_pointer (&regeling));
  return g_steal_pointer (&dossier);
}

/* --- payments --- */

static void
set_first_repayment (StipDossier *dossier, StipDatum datum)
{
  const StipGebeurtenisSoort *soort = stip_gebeurtenis_soort_zoek ("eerste-aflossing");

  for (guint i = 0; i < dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *was = g_ptr_array_index (dossier->gebeurtenissen, i);
      if (was->soort != soort)
        continue;
      StipGebeurtenis *wordt = stip_gebeurtenis_copy_op (was, datum);
      g_ptr_array_remove_index (dossier->gebeurtenissen, i);
      g_ptr_array_insert (dossier->gebeurtenissen, (int)i, wordt);
      stip_gebeurtenissen_sort (dossier->gebeurtenissen);
      return;
    }
  g_ptr_array_add (dossier->gebeurtenissen, stip_gebeurtenis_new (0, soort, datum, -1, NULL));
  stip_gebeurtenissen_sort (dossier->gebeurtenissen);
}

static gboolean
check_payment (const StipAflosstand *stand, int deel, StipGeld bedrag, StipDatum datum, StipDatum vandaag, GError **error)
{
  if (stand == NULL)
    return refuse (error, STIP_REGELING_ERROR_GEEN, "Er is nog geen regeling om op te boeken.");
  if (!stip_geld_is_bekend (bedrag) || bedrag <= 0 || bedrag > STIP_GELD_MAX / 1000)
    return refuse (error, STIP_REGELING_ERROR_ONGELDIG, "Vul een bedrag in boven nul, bijvoorbeeld 75,00.");
  if (!stip_datum_is_bekend (datum) || datum > vandaag)
    return refuse (error, STIP_REGELING_ERROR_ONGELDIG, "Deze dag moet nog komen. Boek een betaling op de dag waarop die binnenkwam.");
  if (deel == STIP_BETALING_VAN_INWONER)
    return TRUE;
  if (deel < 0 || (guint)deel >= stand->regeling->delen->len)
    return refuse (error, STIP_REGELING_ERROR_ONGELDIG, "Deze schuldeiser doet niet mee in de regeling.");
  const StipRegelingdeel *d = g_ptr_array_index (stand->regeling->delen, (guint)deel);
  if (bedrag <= d->bedrag - stand->naar[deel])
    return TRUE;
  g_autofree char *open = stip_geld_format_euro (d->bedrag - stand->naar[deel]);
  g_set_error (error, STIP_REGELING_ERROR, STIP_REGELING_ERROR_ONGELDIG, "Deze schuldeiser krijgt nog %s. Boek niet meer dan dat.", open);
  return FALSE;
}

StipDossier *
stip_dossier_met_betaling (const StipDossier *oud, int deel, StipGeld bedrag, StipDatum datum, const char *opmerking, StipDatum vandaag, GError **error)
{
  g_autoptr (StipAflosstand) stand = stip_aflosstand_new (oud, vandaag);

  if (!check_payment (stand, deel, bedrag, datum, vandaag, error))
    return NULL;
  StipDossier *nieuw = stip_dossier_copy (oud);
  g_ptr_array_add (nieuw->betalingen, stip_betaling_new (0, stand->regeling->reeks, datum, deel, bedrag, opmerking));
  if (deel == STIP_BETALING_VAN_INWONER && stip_gebeurtenissen_zoek (oud->gebeurtenissen, "eerste-aflossing") == NULL)
    set_first_repayment (nieuw, datum);
  return nieuw;
}

StipDossier *
stip_dossier_zonder_betaling (const StipDossier *oud, gint64 betaling_id, GError **error)
{
  StipDossier *nieuw = stip_dossier_copy (oud);

  for (guint i = 0; i < nieuw->betalingen->len; i++)
    if (((const StipBetaling *)g_ptr_array_index (nieuw->betalingen, i))->id == betaling_id)
      {
        g_ptr_array_remove_index (nieuw->betalingen, i);
        return nieuw;
      }
  stip_dossier_unref (nieuw);
  refuse (error, STIP_REGELING_ERROR_GEEN, "Deze betaling is intussen verwijderd. Er is niets veranderd.");
  return NULL;
}

StipDossier *
stip_dossier_met_uitdeling (const StipDossier *oud, int nummer, StipDatum datum, StipDatum vandaag, GError **error)
{
  g_autoptr (StipAflosstand) stand = stip_aflosstand_new (oud, vandaag);

  if (stand == NULL || nummer < 1 || (guint)nummer > stand->uitdelingen->len)
    {
      refuse (error, STIP_REGELING_ERROR_GEEN, "Deze uitdeling is er niet (meer). Er is niets veranderd.");
      return NULL;
    }
  const StipUitdeling *uitdeling = g_ptr_array_index (stand->uitdelingen, nummer - 1);
  if (uitdeling->open == 0)
    {
      refuse (error, STIP_REGELING_ERROR_GEEN, "Deze uitdeling is al geboekt.");
      return NULL;
    }
  g_autoptr (StipDossier) nieuw = stip_dossier_copy (oud);
  for (guint i = 0; i < stand->regeling->delen->len; i++)
    {
      if (uitdeling->te_doen[i] == 0)
        continue;
      if (!check_payment (stand, (int)i, uitdeling->te_doen[i], datum, vandaag, error))
        return NULL;
      g_ptr_array_add (nieuw->betalingen, stip_betaling_new (0, stand->regeling->reeks, datum, (int)i, uitdeling->te_doen[i], NULL));
    }
  return g_steal_pointer (&nieuw);
}

/* --- versions --- */

StipDossier *
stip_dossier_met_hercontrole (const StipDossier *oud, StipGeld capaciteit, const char *reden, StipDatum vandaag, GError **error)
{
  StipRegeling *versie = stip_hercontrole_reken (oud, capaciteit, vandaag, reden, error);

  if (versie == NULL)
    return NULL;
  StipDossier *nieuw = stip_dossier_copy (oud);
  g_ptr_array_add (nieuw->regelingen, versie);
  g_ptr_array_add (nieuw->gebeurtenissen, stip_gebeurtenis_new (0, stip_gebeurtenis_soort_zoek ("hercontrole"), vandaag, -1, reden));
  stip_gebeurtenissen_sort (nieuw->gebeurtenissen);
  return nieuw;
}

StipDossier *
stip_dossier_zonder_regeling (const StipDossier *oud, gint64 regeling_id, GError **error)
{
  const StipRegeling *laatste = stip_regeling_laatste (oud->regelingen);

  if (laatste == NULL || laatste->id != regeling_id)
    {
      refuse (error, STIP_REGELING_ERROR_GEEN, "Deze versie is intussen verwijderd. Er is niets veranderd.");
      return NULL;
    }
  StipDossier *nieuw = stip_dossier_copy (oud);
  for (guint i = nieuw->betalingen->len; i > 0 && laatste->vanaf == 1; i--)
    if (((const StipBetaling *)g_ptr_array_index (nieuw->betalingen, i - 1))->reeks == laatste->reeks)
      g_ptr_array_remove_index (nieuw->betalingen, i - 1);
  g_ptr_array_remove_index (nieuw->regelingen, nieuw->regelingen->len - 1);
  return nieuw;
}

StipDossier *
stip_dossier_met_eerste_aflossing (const StipDossier *oud, StipDatum datum, StipDatum vandaag, GError **error)
{
  if (!stip_datum_is_bekend (datum) || datum > vandaag)
    {
      refuse (error, STIP_REGELING_ERROR_ONGELDIG, "Vul de dag in waarop voor het eerst is afgelost, tot en met vandaag.");
      return NULL;
    }
  StipDossier *nieuw = stip_dossier_copy (oud);
  set_first_repayment (nieuw, datum);
  return nieuw;
}
