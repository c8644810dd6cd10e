/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn.h"

static int
count_months (StipDatum van, StipDatum tot)
{
  int maanden = 0;

  while (stip_datum_add_maanden (van, maanden + 1) <= tot + 1)
    maanden++;
  return maanden;
}

/* Of the phase of repayment it matters how long it lasts: "Oplossing: aflossen, 18 maanden". Where the stip has no date
 * its end is a guess, so that no number is said: with a payment arrangement it lasts as long as the debts do. */
static char *
format_phase (const StipVerloop *verloop, const StipVerloopFase *fase, StipTaal taal)
{
  const char *naam = stip_fase_naam (fase->fase, taal);
  int         maanden;

  if (fase->fase != STIP_FASE_OPLOSSING || !stip_datum_is_bekend (fase->van) || !stip_datum_is_bekend (fase->tot))
    return g_strdup (naam);
  if (fase->verwacht && !stip_datum_is_bekend (verloop->stip))
    return g_strdup_printf (taal == STIP_TAAL_EN ? "%s: repayment" : "%s: aflossen", naam);
  maanden = count_months (fase->van, fase->tot);
  if (maanden < 2)
    return g_strdup (naam);
  return taal == STIP_TAAL_EN ? g_strdup_printf ("%s: repayment, %d months", naam, maanden) : g_strdup_printf ("%s: aflossen, %d maanden", naam, maanden);
}

static void
add_phases (StipTijdlijn *self, const StipVerloop *verloop)
{
  for (int i = 0; i < verloop->n_fasen; i++)
    {
      const StipVerloopFase *bron = &verloop->fasen[i];
      g_autofree char       *naam = format_phase (verloop, bron, self->taal);
      StipTijdlijnFase       fase = { naam, bron->van, bron->tot, bron->fase == verloop->huidig, bron->verwacht };

      stip_tijdlijn_add_fase (self, &fase);
    }
}

/* Whether a term was met on this day: the event that did it bears the tick. */
static gboolean
meets_term (GPtrArray *termijnen, StipDatum datum)
{
  for (guint i = 0; i < termijnen->len; i++)
    {
      const StipTermijn *termijn = g_ptr_array_index (termijnen, i);

      if (termijn->staat == STIP_TERMIJN_GEHAALD && !termijn->loopt_af && termijn->gehaald_op == datum)
        return TRUE;
    }
  return FALSE;
}

/* An appointment of today is still to come: nobody has said that it took place. */
static gboolean
is_planned (const StipGebeurtenis *gebeurtenis, StipDatum vandaag)
{
  return gebeurtenis->datum > vandaag || (gebeurtenis->datum == vandaag && gebeurtenis->soort->groep == STIP_GROEP_AFSPRAAK);
}

/* What a reader looks for in a row of events: what the ordinary weight of its group does not tell. */
static int
weigh (const StipGebeurtenisSoort *soort)
{
  static const struct
  {
    const char *id;
    int         gewicht;
  } eigen[] = {
    { "beschikking", 8 },
    { "regeling-toegekend", 8 },
    { "aflossen-einde", 8 },
    { "uitstroom", 7 },
    { "aanmelding", 7 },
    { "eerste-gesprek", 7 },
    { "saldo-gevraagd", 7 },
    { "voorstel-verstuurd", 7 },
    { "huisbezoek", 5 },
    { "regeling-ingediend", 1 },
    { "plan-van-aanpak", 1 },
    { "traject-start", 0 },
    { "traject-einde", 0 },
    { "toekenning", 0 },
  };
  static const int per_groep[] = {
    [STIP_GROEP_CONTACT] = 3,
    [STIP_GROEP_SCHULDEISERS] = 5,
    [STIP_GROEP_BESLUIT] = 6,
    [STIP_GROEP_AFSPRAAK] = 4,
    [STIP_GROEP_VERLOOP] = 4,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (eigen); i++)
    if (g_str_equal (eigen[i].id, soort->id))
      return eigen[i].gewicht;
  return soort->rol == STIP_ROL_EINDE ? 0 : per_groep[soort->groep];
}

static void
add_events (StipTijdlijn *self, const StipDossier *dossier, GPtrArray *termijnen)
{
  for (guint i = 0; i < dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis  *bron = g_ptr_array_index (dossier->gebeurtenissen, i);
      gboolean                gepland = is_planned (bron, self->vandaag);
      StipTijdlijnGebeurtenis gebeurtenis = {
        bron->id,
        bron->datum,
        bron->minuut,
        (char *)stip_gebeurtenis_soort_naam (bron->soort, self->taal),
        (char *)bron->soort->pictogram,
        bron->toelichting,
        gepland,
        !gepland && meets_term (termijnen, bron->datum),
        weigh (bron->soort),
      };

      stip_tijdlijn_add_gebeurtenis (self, &gebeurtenis);
    }
}

static void
add_terms (StipTijdlijn *self, GPtrArray *termijnen)
{
  for (guint i = 0; i < termijnen->len; i++)
    {
      const StipTermijn  *bron = g_ptr_array_index (termijnen, i);
      StipTijdlijnTermijn termijn = {
        (char *)bron->id,
        bron->hand_id,
        bron->naam,
        stip_termijn_is_open (bron) ? stip_termijn_telt (bron, self->vandaag) : stip_termijn_uiterlijk (bron),
        bron->gehaald_op,
        bron->staat,
        bron->klok,
        stip_termijn_is_open (bron),
        bron->loopt_af,
        bron->toelichting,
      };

      stip_tijdlijn_add_termijn (self, &termijn);
    }
}

StipTijdlijn *
stip_tijdlijn_new_from_dossier (const StipDossier *dossier, const StipVerloop *verloop, GPtrArray *termijnen, StipDatum vandaag, StipTaal taal)
{
  const StipPersoon *inwoner = stip_dossier_inwoner (dossier);
  g_autofree char   *naam = inwoner != NULL ? stip_persoon_weergavenaam (inwoner) : NULL;
  g_autofree char   *titel = g_strconcat (taal == STIP_TAAL_EN ? "Case" : "Dossier", dossier->nummer != NULL ? " " : NULL, dossier->nummer, NULL);
  StipTijdlijn      *self = stip_tijdlijn_new (taal, vandaag, titel, naam);

  self->afgesloten = verloop->huidig == STIP_FASE_AFGESLOTEN;
  self->stip_verwacht = verloop->stip_verwacht;
  /* who left without a solution has no stip: nothing may look as if the debts were gone */
  if (!self->afgesloten || verloop->succesvol)
    self->stip = verloop->stip;
  self->stip_bereikt = stip_datum_is_bekend (self->stip) && self->stip <= vandaag && !self->stip_verwacht;
  add_phases (self, verloop);
  add_events (self, dossier, termijnen);
  add_terms (self, termijnen);
  stip_tijdlijn_finish (self);
  return self;
}
