/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-bouwer.h"
#include "render/stip-tijdlijn-woorden.h"

/* From many to few: the first step whose labels have room is taken. */
static const int stappen[] = { 1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200 };

#define DAGEN_MAAND 30.4

static void
add_tick (StipTijdlijnBouwer *self, double x, const char *tekst, gboolean vet, double grens)
{
  const StipTijdlijnMaten *m = &self->m;
  double                   lijn[4] = { x, m->maand_boven, x, m->maand_onder };
  StipVak                  vak = stip_tijdlijn_tekst_vak (self, tekst, m->maand_letter, vet, x + m->maand_wit, m->maand_basis);

  if (vak.x + vak.width > grens || !stip_tijdlijn_is_vrij (self, vak, 3 * self->opties.text_factor))
    return;
  stip_tekening_add_lijn (self->vellen[STIP_VEL_AS], lijn, 2, STIP_ROL_LIJN, self->opties.text_factor);
  stip_tijdlijn_zet_tekst (self, STIP_VEL_TEKST, tekst, m->maand_letter, vet, vak.x, m->maand_basis, STIP_ROL_INKT_ZACHT);
}

static double
width_of (StipTijdlijnBouwer *self, const char *voorbeeld)
{
  return stip_tijdlijn_tekst_vak (self, voorbeeld, self->m.maand_letter, TRUE, 0, 0).width + 2 * self->m.maand_wit;
}

static int
choose_step (double per_dag, double breed, int minstens)
{
  for (guint i = 0; i < G_N_ELEMENTS (stappen); i++)
    if (stappen[i] >= minstens && stappen[i] * DAGEN_MAAND * per_dag >= breed)
      return stappen[i];
  return stappen[G_N_ELEMENTS (stappen) - 1];
}

/* The year stands with its January and with the first label; on its own where the steps are years. */
static char *
format_tick (const StipTijdlijnBouwer *self, int jaar, int maand, int stap, gboolean met_jaar)
{
  const char *naam = stip_tijdlijn_maand (maand, self->opties.stijl != STIP_TIJDLIJN_PLAAT, self->model->taal);

  if (stap >= 12)
    return g_strdup_printf ("%d", jaar);
  return met_jaar ? g_strdup_printf ("%s\u00A0%d", naam, jaar) : g_strdup (naam);
}

static void
build_months (StipTijdlijnBouwer *self, StipDatum van, StipDatum tot, int stap, double breed, double links, double rechts)
{
  int      jaar, maand, dag, jaar_van, maand_van, dag_van;
  gboolean eerste = TRUE;

  stip_datum_get (van, &jaar_van, &maand_van, &dag_van);
  for (int n = jaar_van * 12 + maand_van - 1;; n++)
    {
      StipDatum        datum;
      double           x;
      g_autofree char *tekst = NULL;

      jaar = n / 12;
      maand = n % 12 + 1;
      dag = 1;
      /* the first month is named where the drawing begins, if the next one leaves it the room */
      if (n == jaar_van * 12 + maand_van - 1 && dag_van > 1 && stap == 1 && (31 - dag_van) * self->schaal.per_dag > breed)
        dag = dag_van;
      else if (n % stap != 0)
        continue;
      datum = stip_datum_new (jaar, maand, dag);
      if (!stip_datum_is_bekend (datum) || datum > tot)
        return;
      x = stip_tijdlijn_schaal_x (&self->schaal, datum);
      if (datum < van || x < links)
        continue;
      if (x > rechts)
        return;
      tekst = format_tick (self, jaar, maand, stap, eerste || maand == 1);
      add_tick (self, x, tekst, maand == 1, self->schaal.breuk && x <= self->schaal.rechts ? self->schaal.x2 : self->opties.width - self->m.marge / 2);
      eerste = FALSE;
    }
}

/* Zoomed in so far that a month says too little: the days, or the Mondays. */
static void
build_days (StipTijdlijnBouwer *self, int stap)
{
  const StipTijdlijnSchaal *schaal = &self->schaal;
  StipDatum                 datum = stip_tijdlijn_schaal_datum (schaal, schaal->links), tot = stip_tijdlijn_schaal_datum (schaal, schaal->rechts);

  if (stap == 7)
    datum = stip_datum_add_dagen (datum, (8 - stip_datum_weekdag (datum)) % 7);
  for (; datum <= tot; datum = stip_datum_add_dagen (datum, stap))
    {
      g_autofree char *tekst = stip_datum_format (datum, STIP_DATUM_DAG_KORT, self->model->taal, self->model->vandaag);
      double           x = stip_tijdlijn_schaal_x (schaal, datum);

      if (x >= schaal->links && x <= schaal->rechts)
        add_tick (self, x, tekst, FALSE, schaal->breuk ? schaal->x2 : self->opties.width - self->m.marge / 2);
    }
}

/* How long still, at the end of the row: only on a plate, where nobody can ask the stip for its sentence. */
static void
build_rest (StipTijdlijnBouwer *self)
{
  const StipTijdlijnMaten *m = &self->m;
  g_autofree char         *rest = stip_tijdlijn_rest (self->model->vandaag, self->model->stip, self->model->taal);
  StipVak                  vak;

  if (rest == NULL || self->model->afgesloten)
    return;
  vak = stip_tijdlijn_tekst_vak (self, rest, m->maand_letter, FALSE, 0, m->maand_basis);
  vak.x = self->opties.width - m->marge - vak.width;
  if (stip_tijdlijn_is_vrij (self, vak, 0))
    stip_tijdlijn_zet_tekst (self, STIP_VEL_TEKST, rest, m->maand_letter, FALSE, vak.x, m->maand_basis, STIP_ROL_INKT_ZACHT);
}

void
stip_tijdlijn_bouw_maanden (StipTijdlijnBouwer *self)
{
  const StipTijdlijnSchaal *schaal = &self->schaal;
  double                    breed, maand_breed, jaar_breed;

  if (self->m.maand_letter <= 0)
    return;
  if (self->opties.stijl == STIP_TIJDLIJN_PLAAT)
    build_rest (self);
  breed = width_of (self, self->model->taal == STIP_TAAL_NL ? "wo 30 mei 2026" : "Wed 30 May 2026");
  maand_breed = width_of (self, self->opties.stijl == STIP_TIJDLIJN_PLAAT ? "augustus" : "dec");
  jaar_breed = width_of (self, "2026");
  if (schaal->per_dag >= breed)
    build_days (self, 1);
  else if (schaal->per_dag * 7 >= 1.2 * breed && self->opties.zoom > 1)
    build_days (self, 7);
  else
    build_months (self, schaal->begin, schaal->knik, choose_step (schaal->per_dag, maand_breed, 1),
                  width_of (self, self->opties.stijl == STIP_TIJDLIJN_PLAAT ? "augustus 2026" : "dec 2026"), schaal->links, schaal->rechts);
  if (schaal->breuk && schaal->einde > schaal->knik + 1)
    build_months (self, schaal->tweede, schaal->einde, choose_step ((schaal->x3 - schaal->x2) / (schaal->einde - schaal->tweede), jaar_breed, 12), jaar_breed, schaal->x2, schaal->x3);
}
