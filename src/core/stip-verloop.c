/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-verloop.h"

#include "core/stip-termijn-motor.h"

#define AFGEROND "Afgerond"

/* Which term tells how long a phase lasts, and what is usual where the profile has none (domain.md 2.1). */
static const struct
{
  const char *termijn;
  StipDuur    gangbaar;
} fase_lengtes[] = {
  [STIP_FASE_AANMELDING] = { "eerste-gesprek", { 4, STIP_DUUR_WEKEN } },
  [STIP_FASE_INTAKE] = { "beschikking", { 8, STIP_DUUR_WEKEN } },
  [STIP_FASE_STABILISATIE] = { "stabilisatie", { 3, STIP_DUUR_MAANDEN } },
  [STIP_FASE_SCHULDREGELING] = { "regeling-tot-stand", { 120, STIP_DUUR_DAGEN } },
  [STIP_FASE_OPLOSSING] = { "aflossen", { 18, STIP_DUUR_MAANDEN } },
  [STIP_FASE_NAZORG] = { "nazorg", { 6, STIP_DUUR_MAANDEN } },
};

/* What the events say of one phase; each may lie in the future (planned) or be unknown. */
typedef struct
{
  StipDatum start, einde;
} StipFaseFeiten;

typedef struct
{
  const StipDossier *dossier;
  const StipProfiel *profiel;
  StipKalender      *kalender;
  StipDatum          vandaag;
  GPtrArray         *termijnen; /* StipTermijn */
  StipFaseFeiten     feiten[STIP_FASE_AFGESLOTEN];
} StipVerloopBouw;

static void
clear_verloop (StipVerloop *self)
{
}

STIP_DEFINE_RECORD (StipVerloop, stip_verloop, clear_verloop)

static gboolean
is_past (StipDatum datum, StipDatum vandaag)
{
  return stip_datum_is_bekend (datum) && datum <= vandaag;
}

/* The day of the last event of a kind up to today, or ONBEKEND. */
static StipDatum
find_last (const StipVerloopBouw *bouw, const char *soort_id)
{
  StipDatum laatste = STIP_DATUM_ONBEKEND;

  for (guint i = 0; i < bouw->dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (bouw->dossier->gebeurtenissen, i);
      if (gebeurtenis->datum <= bouw->vandaag && g_str_equal (gebeurtenis->soort->id, soort_id))
        laatste = MAX (laatste, gebeurtenis->datum);
    }
  return laatste;
}

static void
collect_facts (StipVerloopBouw *bouw)
{
  StipDatum eerste_moment[STIP_FASE_AFGESLOTEN];

  for (int fase = 0; fase < STIP_FASE_AFGESLOTEN; fase++)
    bouw->feiten[fase].start = bouw->feiten[fase].einde = eerste_moment[fase] = STIP_DATUM_ONBEKEND;
  for (guint i = 0; i < bouw->dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (bouw->dossier->gebeurtenissen, i);
      StipFase               fase = gebeurtenis->soort->fase;
      if (fase == STIP_FASE_GEEN || fase == STIP_FASE_AFGESLOTEN || !stip_datum_is_bekend (gebeurtenis->datum))
        continue;
      if (gebeurtenis->soort->rol == STIP_ROL_START)
        bouw->feiten[fase].start = stip_datum_eerste (bouw->feiten[fase].start, gebeurtenis->datum);
      else if (gebeurtenis->soort->rol == STIP_ROL_EINDE)
        bouw->feiten[fase].einde = MAX (bouw->feiten[fase].einde, gebeurtenis->datum);
      if (gebeurtenis->datum <= bouw->vandaag && !g_str_equal (gebeurtenis->soort->id, "signaalcontrole"))
        eerste_moment[fase] = stip_datum_eerste (eerste_moment[fase], gebeurtenis->datum);
    }
  if (!stip_datum_is_bekend (bouw->feiten[STIP_FASE_AANMELDING].start))
    bouw->feiten[STIP_FASE_AANMELDING].start = stip_gebeurtenissen_datum (bouw->dossier->gebeurtenissen, "traject-start");
  for (int fase = 0; fase < STIP_FASE_AFGESLOTEN; fase++) /* a file may know the decision but not the talk before it */
    if (!stip_datum_is_bekend (bouw->feiten[fase].start))
      bouw->feiten[fase].start = eerste_moment[fase];
}

static void
add_phase (StipVerloop *self, StipFase fase, StipDatum van, StipDatum tot, gboolean verwacht)
{
  self->fasen[self->n_fasen++] = (StipVerloopFase){ fase, van, MAX (van, tot), verwacht };
}

/* The end of a phase that is over: its own event, else the day before the next one that began, else the last day. */
static StipDatum
find_real_end (const StipVerloopBouw *bouw, StipFase fase, StipDatum laatste)
{
  const StipFaseFeiten *feiten = &bouw->feiten[fase];

  if (is_past (feiten->einde, laatste))
    return feiten->einde;
  for (int volgende = fase + 1; volgende < STIP_FASE_AFGESLOTEN; volgende++)
    if (is_past (bouw->feiten[volgende].start, laatste))
      return bouw->feiten[volgende].start - 1;
  return laatste;
}

/* Phases before `tot_fase` that have begun. */
static void
add_past (StipVerloop *self, const StipVerloopBouw *bouw, StipFase tot_fase, StipDatum laatste)
{
  for (int fase = STIP_FASE_AANMELDING; fase < (int)tot_fase; fase++)
    if (is_past (bouw->feiten[fase].start, laatste))
      add_phase (self, (StipFase)fase, bouw->feiten[fase].start, find_real_end (bouw, (StipFase)fase, laatste), FALSE);
}

static StipDatum
find_open_term_end (const StipVerloopBouw *bouw, const char *id)
{
  for (guint i = 0; i < bouw->termijnen->len; i++)
    {
      const StipTermijn *termijn = g_ptr_array_index (bouw->termijnen, i);
      if (g_str_equal (termijn->id, id) && stip_termijn_is_open (termijn))
        return stip_termijn_uiterlijk (termijn);
    }
  return STIP_DATUM_ONBEKEND;
}

StipDuur
stip_verloop_fase_duur (const StipProfiel *profiel, StipFase fase)
{
  const StipTermijnRegel *regel = stip_profiel_termijn (profiel, fase_lengtes[fase].termijn);

  if (regel == NULL)
    return fase_lengtes[fase].gangbaar;
  return stip_duur_is_gezet (regel->norm) ? regel->norm : regel->wet;
}

static StipDatum
compute_expected_end (const StipVerloopBouw *bouw, StipFase fase, StipDatum van)
{
  return stip_duur_einde (stip_verloop_fase_duur (bouw->profiel, fase), van, bouw->kalender);
}

/* A planned end, or the day before the planned start of the next phase. */
static StipDatum
find_planned_end (const StipVerloopBouw *bouw, StipFase fase, StipDatum van)
{
  if (bouw->feiten[fase].einde > bouw->vandaag && bouw->feiten[fase].einde >= van)
    return bouw->feiten[fase].einde;
  if (fase < STIP_FASE_NAZORG && bouw->feiten[fase + 1].start > MAX (van, bouw->vandaag))
    return bouw->feiten[fase + 1].start - 1;
  return STIP_DATUM_ONBEKEND;
}

/* The phase of today: begun for real, its end expected, never before today. */
static void
add_running (StipVerloop *self, const StipVerloopBouw *bouw)
{
  StipFase  fase = self->huidig;
  StipDatum van = bouw->feiten[fase].start, tot = STIP_DATUM_ONBEKEND;

  if (!is_past (van, bouw->vandaag) && self->n_fasen > 0) /* the phase before it has ended, this one has no event yet */
    van = MIN (self->fasen[self->n_fasen - 1].tot + 1, bouw->vandaag);
  if (!is_past (van, bouw->vandaag))
    return;
  tot = find_planned_end (bouw, fase, van);
  if (!stip_datum_is_bekend (tot) && fase == STIP_FASE_AANMELDING)
    tot = find_open_term_end (bouw, "eerste-gesprek-crisis");
  if (!stip_datum_is_bekend (tot))
    tot = find_open_term_end (bouw, fase_lengtes[fase].termijn);
  if (!stip_datum_is_bekend (tot))
    tot = compute_expected_end (bouw, fase, van);
  add_phase (self, fase, van, MAX (tot, bouw->vandaag), TRUE);
}

/* Refused by decision, or the arrangement refused or withdrawn and no other one reached since: what comes then is no
 * chain of usual lengths, and a resident must not be promised a day. */
static gboolean
has_no_way_on (const StipVerloopBouw *bouw)
{
  StipDatum afgewezen = find_last (bouw, "regeling-afgewezen");
  StipDatum ingetrokken = find_last (bouw, "regeling-ingetrokken");
  StipDatum geweigerd = MAX (afgewezen, ingetrokken);

  if (g_strcmp0 (bouw->dossier->beschikkingssoort, "Afwijzingsbeschikking") == 0)
    return TRUE;
  return stip_datum_is_bekend (geweigerd) && find_last (bouw, "regeling-toegekend") < geweigerd &&
         find_last (bouw, "aflossen") < geweigerd;
}

static void
add_coming (StipVerloop *self, const StipVerloopBouw *bouw)
{
  for (int fase = self->huidig + 1; fase <= STIP_FASE_NAZORG && self->n_fasen > 0; fase++)
    {
      StipDatum van = MAX (self->fasen[self->n_fasen - 1].tot + 1, bouw->feiten[fase].start);
      StipDatum tot = find_planned_end (bouw, (StipFase)fase, van);
      if (!stip_datum_is_bekend (tot))
        tot = compute_expected_end (bouw, (StipFase)fase, van);
      if (!stip_datum_is_bekend (tot))
        return;
      add_phase (self, (StipFase)fase, van, tot, TRUE);
    }
}

static const StipVerloopFase *
find_phase (const StipVerloop *self, StipFase fase)
{
  for (int i = 0; i < self->n_fasen; i++)
    if (self->fasen[i].fase == fase)
      return &self->fasen[i];
  return NULL;
}

/* All repaid on a day that has come, unless the trajectory broke off: DDAS writes an early end of the arrangement in
 * the same field. */
static void
set_stip (StipVerloop *self, const StipVerloopBouw *bouw)
{
  const StipVerloopFase *oplossing = find_phase (self, STIP_FASE_OPLOSSING);
  const char            *reden = bouw->dossier->uitstroomreden;
  gboolean               afgerond = g_strcmp0 (reden, AFGEROND) == 0;
  StipDatum              afgelost = bouw->feiten[STIP_FASE_OPLOSSING].einde;
  gboolean               gesloten = self->huidig == STIP_FASE_AFGESLOTEN;

  self->stip = STIP_DATUM_ONBEKEND;
  if (!afgerond && ((gesloten && reden != NULL) || has_no_way_on (bouw)))
    return;
  if (is_past (afgelost, bouw->vandaag))
    {
      self->stip = afgelost;
      self->succesvol = TRUE;
    }
  else if (gesloten && afgerond && oplossing != NULL)
    {
      self->stip = oplossing->tot;
      self->succesvol = TRUE;
    }
  else if (!gesloten && oplossing != NULL && (stip_datum_is_bekend (afgelost) || !stip_dossier_betaalt_volledig (bouw->dossier)))
    {
      self->stip = oplossing->tot;
      self->stip_verwacht = TRUE;
    }
}

StipVerloop *
stip_verloop_new (const StipDossier *dossier, const StipProfiel *profiel, StipKalender *kalender, StipDatum vandaag)
{
  StipVerloop *self = g_atomic_rc_box_new0 (StipVerloop);
  g_autoptr (GPtrArray) termijnen = stip_termijnen_bereken (profiel, kalender, dossier, vandaag);
  StipVerloopBouw bouw = { dossier, profiel, kalender, vandaag, termijnen };

  self->huidig = stip_dossier_fase (dossier, vandaag);
  collect_facts (&bouw);
  if (self->huidig == STIP_FASE_AFGESLOTEN)
    add_past (self, &bouw, STIP_FASE_AFGESLOTEN, MIN (stip_dossier_periode (dossier).tot, vandaag));
  else
    {
      add_past (self, &bouw, self->huidig, vandaag);
      add_running (self, &bouw);
      if (!has_no_way_on (&bouw))
        add_coming (self, &bouw);
    }
  set_stip (self, &bouw);
  return self;
}
