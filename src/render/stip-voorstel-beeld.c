/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-voorstel-beeld.h"

#include <math.h>
#include <string.h>

#define LETTER     14.5
#define KLEIN      12.0
#define RIJ        20.0
#define TOP        62.0 /* of the first row of figures */
#define ONDER      10.0
#define GAT        12.0 /* between columns */
#define KOLOM_MAX  185.0
#define KOLOM_MIN  156.0
#define NAMEN_MIN  230.0
#define BINNEN     12.0 /* in a column */
#define RONDJE     20.0
#define POT_Y      43.0
#define POT_HOOG   15.0
#define STAAF_HOOG 9.0
#define STAAF_MIN  4.0
#define CIJFERS    5 /* rows of figures before the note */

typedef struct
{
  StipTekening             *t;
  const StipManieren       *v;
  const StipVoorstelOpties *o;
  StipMeter                *meter;
  double                    f;        /* text factor */
  StipGeld                  grootste; /* claim */
} Beeld;

static const struct
{
  const char *nl, *en;
} woorden[] = {
  { "Te verdelen", "To distribute" },
  { "Maanden × bedrag", "Months × amount" },
  { "Preferent krijgt", "Preferent gets" },
  { "Concurrent krijgt", "Concurrent gets" },
  { "Kwijtgescholden", "Forgiven" },
};

static double
column_width (const StipVoorstelOpties *o)
{
  double f = o->text_factor;
  return CLAMP ((o->width - NAMEN_MIN * f) / STIP_SCENARIO_AANTAL - GAT * f, KOLOM_MIN * f, KOLOM_MAX * f);
}

double
stip_voorstel_beeld_hoogte (guint schuldeisers, double text_factor)
{
  return ceil ((TOP + RIJ * (CIJFERS + 1 + schuldeisers + 1) + ONDER) * text_factor);
}

double
stip_voorstel_beeld_min_breedte (double text_factor)
{
  return ceil ((NAMEN_MIN + STIP_SCENARIO_AANTAL * (KOLOM_MIN + GAT)) * text_factor);
}

void
stip_voorstel_beeld_kolom (const StipVoorstelOpties *opties, guint schuldeisers, StipScenarioSoort soort, StipVak *kolom, StipVak *rondje)
{
  double f = opties->text_factor, breed = column_width (opties);
  double links = opties->width - (STIP_SCENARIO_AANTAL - (int)soort) * (breed + GAT * f) + GAT * f - 1;

  *kolom = (StipVak){ links, 1, breed, stip_voorstel_beeld_hoogte (schuldeisers, f) - 2 };
  *rondje = (StipVak){ links + BINNEN * f, 10 * f, RONDJE * f, RONDJE * f };
}

int
stip_voorstel_beeld_regel (guint schuldeisers, double text_factor, double y)
{
  double rij = (y / text_factor - TOP) / RIJ - (CIJFERS + 1);
  return rij >= 0 && rij < schuldeisers ? (int)rij : -1;
}

/* --- text --- */

typedef enum
{
  LINKS,
  RECHTS,
  MIDDEN
} Kant;

static double
text_width (const Beeld *b, const char *tekst, double letter, gboolean vet)
{
  return stip_meter_line (b->meter, tekst, letter * b->f, vet).width;
}

static void
add_text (const Beeld *b, Kant kant, double x, double basis, const char *tekst, double letter, gboolean vet, StipKleurRol kleur)
{
  StipTekstMaat maat = stip_meter_line (b->meter, tekst, letter * b->f, vet);
  double        links = kant == LINKS ? x : kant == RECHTS ? x - maat.width
                                                           : x - maat.width / 2;
  stip_tekening_add_tekst (b->t, (StipVak){ links, basis - maat.ascent, maat.width, maat.ascent + maat.descent }, basis, tekst, letter * b->f, vet, kleur);
}

/* The letter at which a word fits in its room: a narrow column has smaller words, never cut ones. */
static double
fit_letter (const Beeld *b, const char *tekst, double letter, gboolean vet, double ruimte)
{
  double breedte = text_width (b, tekst, letter, vet);
  return breedte <= ruimte ? letter : letter * ruimte / breedte;
}

/* What fits of a name, with an ellipsis where that is not all of it. (transfer full) */
static char *
fit_name (const Beeld *b, const char *naam, double breedte)
{
  g_autoptr (GString) deel = g_string_new (naam);

  if (text_width (b, naam, LETTER, FALSE) <= breedte)
    return g_strdup (naam);
  for (;;)
    {
      g_autofree char *kort = g_strconcat (deel->str, "…", NULL);
      if (deel->len == 0 || text_width (b, kort, LETTER, FALSE) <= breedte)
        return g_steal_pointer (&kort);
      g_string_truncate (deel, g_utf8_find_prev_char (deel->str, deel->str + deel->len) - deel->str);
    }
}

static double
row_base (const Beeld *b, guint rij)
{
  return (TOP + RIJ * rij + 15) * b->f;
}

/* --- bars --- */

static StipKleurRol
fill_of (StipRang rang)
{
  return rang == STIP_RANG_PREFERENT ? STIP_ROL_VOORRANG : STIP_ROL_ACCENT;
}

/* Hatched, so that it differs from concurrent without its colour. */
static void
add_hatch (const Beeld *b, StipVak vak)
{
  double stap = 6 * b->f;

  for (double x = vak.x + stap / 2; x + vak.height / 2 <= vak.x + vak.width; x += stap)
    stip_tekening_add_lijn (b->t, (double[]){ x, vak.y + vak.height - 1, x + vak.height / 2, vak.y + 1 }, 2, STIP_ROL_VOORRANG_RAND, 1.2 * b->f);
}

static void
add_fill (const Beeld *b, StipVak vak, StipRang rang)
{
  stip_tekening_add_vlak (b->t, vak, MIN (2 * b->f, vak.width / 2), fill_of (rang), STIP_ROL_GEEN, 0);
  if (rang == STIP_RANG_PREFERENT)
    add_hatch (b, vak);
}

/* A five-pointed star needs more points than a shape has: two triangles say the same at this size. */
static void
add_star (const Beeld *b, double x, double y)
{
  double r = 6 * b->f, h = r * 0.866;

  stip_tekening_add_veelhoek (b->t, (double[]){ x, y - r, x + h, y + r / 2, x - h, y + r / 2 }, 3, STIP_ROL_INKT, STIP_ROL_GEEN, 0);
  stip_tekening_add_veelhoek (b->t, (double[]){ x, y + r, x + h, y - r / 2, x - h, y - r / 2 }, 3, STIP_ROL_INKT, STIP_ROL_GEEN, 0);
}

static void
add_dashed (const Beeld *b, StipVak vak, const char *tekst)
{
  StipVorm *rand = stip_tekening_add_vlak (b->t, vak, 3 * b->f, STIP_ROL_GEEN, STIP_ROL_LIJN, 1);

  rand->streep = STIP_STREEP_KORT;
  rand->schaal = 1;
  add_text (b, MIDDEN, vak.x + vak.width / 2, vak.y + vak.height - 4 * b->f, tekst, fit_letter (b, tekst, KLEIN - 1, FALSE, vak.width - 6 * b->f), FALSE, STIP_ROL_INKT_ZACHT);
}

/* The whole amount from left to right, a piece for each creditor. */
static void
add_pot (const Beeld *b, const StipScenario *s, StipVak vak)
{
  gboolean en = b->o->taal == STIP_TAAL_EN;
  double   x = vak.x;

  if (s->verdeling == NULL || s->verdeling->uitgekeerd == 0)
    {
      add_dashed (b, vak, s->verdeling == NULL ? stip_scenario_noot_tekst (s->noot, b->o->taal) : en ? "nothing to distribute"
                                                                                                     : "niets te verdelen");
      return;
    }
  for (gsize i = 0; i < s->verdeling->aantal; i++)
    {
      double deel = vak.width * (double)s->verdeling->uitkeringen[i].bedrag / (double)s->verdeling->uitgekeerd;
      if (deel > 0)
        add_fill (b, (StipVak){ x, vak.y, deel > 2.5 ? deel - 1 : deel, vak.height }, s->verdeling->posten[i].rang);
      x += deel;
    }
}

/* --- a column --- */

static void
add_frame (const Beeld *b, StipScenarioSoort soort, const StipVak *vak, const StipVak *rondje)
{
  gboolean gekozen = b->o->keuze == (int)soort;
  double   r = rondje->width / 2 - 2 * b->f;

  stip_tekening_add_vlak (b->t, *vak, 12 * b->f, gekozen ? STIP_ROL_BAND : STIP_ROL_VLAG, gekozen ? STIP_ROL_ACCENT : STIP_ROL_BAND_STRAKS_RAND, gekozen ? 2 : 1);
  if (!b->o->druk)
    return;
  stip_tekening_add_cirkel (b->t, rondje->x + rondje->width / 2, rondje->y + rondje->height / 2, r, STIP_ROL_ACHTERGROND, STIP_ROL_INKT, 1.5 * b->f);
  if (gekozen)
    stip_tekening_add_cirkel (b->t, rondje->x + rondje->width / 2, rondje->y + rondje->height / 2, r * 0.55, STIP_ROL_INKT, STIP_ROL_GEEN, 0);
}

static void
add_figures (const Beeld *b, const StipScenario *s, double rechts)
{
  g_autofree char  *bedrag = stip_geld_format_euro (s->te_verdelen), *termijnen = stip_scenario_format_termijnen (s), *kwijt = stip_geld_format_euro (s->kwijt);
  g_autofree char  *preferent = s->verdeling != NULL ? stip_breuk_format_percentage (s->verdeling->preferent, ',') : NULL;
  g_autofree char  *concurrent = s->verdeling != NULL ? stip_breuk_format_percentage (s->verdeling->concurrent, ',') : NULL;
  g_autofree char  *p = preferent != NULL ? g_strconcat (preferent, "\u00a0%", NULL) : g_strdup ("–");
  g_autofree char  *c = concurrent != NULL ? g_strconcat (concurrent, "\u00a0%", NULL) : g_strdup ("–");
  const char *const regels[CIJFERS] = { bedrag, termijnen, p, c, kwijt };

  for (guint i = 0; i < CIJFERS; i++)
    add_text (b, RECHTS, rechts, row_base (b, i), regels[i], LETTER, i == 0 || i == 2 || i == 3, STIP_ROL_INKT);
}

/* A triangle where it warns, a dot where it only tells. */
static void
add_note (const Beeld *b, const StipScenario *s, double x, double rechts)
{
  gboolean    bezwaar = stip_scenario_is_bezwaar (s->noot);
  const char *tekst = stip_scenario_noot_tekst (s->noot, b->o->taal);
  double      letter = fit_letter (b, tekst, KLEIN, bezwaar, rechts - x - 16 * b->f);
  double      basis = row_base (b, CIJFERS), r = 5 * b->f, y = basis - 4.5 * b->f;

  if (bezwaar)
    stip_tekening_add_veelhoek (b->t, (double[]){ x + r, y - r, x + 2 * r, y + r, x, y + r }, 3, STIP_ROL_LAAT_RAND, STIP_ROL_GEEN, 0);
  else
    stip_tekening_add_cirkel (b->t, x + r, y, 3 * b->f, STIP_ROL_INKT_ZACHT, STIP_ROL_GEEN, 0);
  add_text (b, LINKS, x + 16 * b->f, basis, tekst, letter, bezwaar, bezwaar ? STIP_ROL_LAAT_RAND : STIP_ROL_INKT_ZACHT);
}

static void
add_claim (const Beeld *b, const StipScenario *s, guint i, double links, double rechts)
{
  const StipSchuld *schuld = g_ptr_array_index (b->v->invoer->schulden, i);
  StipRang          rang = g_array_index (b->v->invoer->posten, StipVerdeelpost, i).rang;
  double            basis = row_base (b, CIJFERS + 1 + i), hoog = STAAF_HOOG * b->f, ruimte = rechts - links - 84 * b->f;
  double            omtrek = MAX (STAAF_MIN * b->f, ruimte * (double)schuld->bedrag / (double)MAX (b->grootste, 1));
  StipGeld          krijgt = s->verdeling != NULL ? s->verdeling->uitkeringen[i].bedrag : STIP_GELD_ONBEKEND;
  g_autofree char  *tekst = stip_geld_format (krijgt);
  StipVak           vak = { links, basis - hoog - 0.5 * b->f, omtrek, hoog };

  stip_tekening_add_vlak (b->t, vak, 2.5 * b->f, STIP_ROL_BAND_STRAKS, STIP_ROL_LIJN, 1);
  if (s->verdeling != NULL && krijgt > 0)
    {
      vak.width = MAX (STAAF_MIN * b->f, ruimte * (double)krijgt / (double)MAX (b->grootste, 1));
      add_fill (b, vak, rang);
    }
  add_text (b, RECHTS, rechts, basis, tekst, LETTER, FALSE, STIP_ROL_INKT);
}

static void
add_column (const Beeld *b, StipScenarioSoort soort)
{
  const StipScenario *s = b->v->scenarios[soort];
  guint               n = b->v->invoer->schulden->len;
  StipVak             vak, rondje;

  stip_voorstel_beeld_kolom (b->o, n, soort, &vak, &rondje);
  double           links = vak.x + BINNEN * b->f, rechts = vak.x + vak.width - BINNEN * b->f, kop = links + (RONDJE + 8) * b->f;
  g_autofree char *som = stip_geld_format (s->verdeling != NULL ? s->verdeling->uitgekeerd : STIP_GELD_ONBEKEND);
  add_frame (b, soort, &vak, &rondje);
  const char *naam = stip_scenario_naam (soort, b->o->taal), *kort = stip_scenario_kort (soort, b->o->taal);
  add_text (b, LINKS, kop, 18 * b->f, naam, fit_letter (b, naam, LETTER, TRUE, rechts + 6 * b->f - kop), TRUE, STIP_ROL_INKT);
  add_text (b, LINKS, kop, 35 * b->f, kort, fit_letter (b, kort, KLEIN - 0.5, FALSE, rechts + 6 * b->f - kop), FALSE, STIP_ROL_INKT_ZACHT);
  add_pot (b, s, (StipVak){ links, POT_Y * b->f, rechts - links, POT_HOOG * b->f });
  add_figures (b, s, rechts);
  add_note (b, s, links, rechts);
  for (guint i = 0; i < n; i++)
    add_claim (b, s, i, links, rechts);
  add_text (b, RECHTS, rechts, row_base (b, CIJFERS + 1 + n), som, LETTER, TRUE, STIP_ROL_INKT);
}

/* --- the names --- */

static void
add_legend (const Beeld *b)
{
  gboolean en = b->o->taal == STIP_TAAL_EN;
  double   f = b->f, x = 0, y = POT_Y * f + 2 * f;

  add_star (b, 7 * f, y + 5 * f);
  x = 18 * f;
  for (int i = 0; i < 3; i++)
    {
      const char *woord = i == 0 ? "preferent" : i == 1 ? "concurrent"
                                             : en       ? "forgiven"
                                                        : "kwijt";
      StipVak     vak = { x, y, 16 * f, 10 * f };
      if (i < 2)
        add_fill (b, vak, i == 0 ? STIP_RANG_PREFERENT : STIP_RANG_CONCURRENT);
      else
        stip_tekening_add_vlak (b->t, vak, 2.5 * f, STIP_ROL_BAND_STRAKS, STIP_ROL_LIJN, 1);
      add_text (b, LINKS, x + 22 * f, y + 9.5 * f, woord, KLEIN - 0.5, FALSE, STIP_ROL_INKT_ZACHT);
      x += (22 + 14) * f + text_width (b, woord, KLEIN - 0.5, FALSE);
    }
}

static void
add_names (const Beeld *b, double rechts)
{
  gboolean en = b->o->taal == STIP_TAAL_EN;
  guint    n = b->v->invoer->schulden->len;
  StipGeld totaal = b->v->scenarios[0]->totaal;

  add_text (b, LINKS, 0, 18 * b->f, en ? "Four ways" : "Vier manieren", LETTER, TRUE, STIP_ROL_INKT);
  add_text (b, LINKS, 0, 35 * b->f, en ? "Choose one; the letters follow" : "Kies er één; de brieven volgen uw keuze", KLEIN - 0.5, FALSE, STIP_ROL_INKT_ZACHT);
  add_legend (b);
  for (guint i = 0; i < CIJFERS; i++)
    add_text (b, LINKS, 0, row_base (b, i), en ? woorden[i].en : woorden[i].nl, LETTER, FALSE, STIP_ROL_INKT_ZACHT);
  add_text (b, LINKS, 0, row_base (b, CIJFERS), en ? "Who gets what" : "Wie krijgt wat", LETTER, TRUE, STIP_ROL_INKT);
  add_text (b, RECHTS, rechts, row_base (b, CIJFERS), en ? "claim" : "vordering", KLEIN, FALSE, STIP_ROL_INKT_ZACHT);
  for (guint i = 0; i < n; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (b->v->invoer->schulden, i);
      g_autofree char  *bedrag = stip_geld_format (schuld->bedrag);
      double            basis = row_base (b, CIJFERS + 1 + i), ruimte = rechts - 18 * b->f - 10 * b->f - text_width (b, bedrag, LETTER, FALSE);
      g_autofree char  *naam = fit_name (b, schuld->schuldeiser != NULL ? schuld->schuldeiser : "–", ruimte);
      if (g_array_index (b->v->invoer->posten, StipVerdeelpost, i).rang == STIP_RANG_PREFERENT)
        add_star (b, 7 * b->f, basis - 5 * b->f);
      add_text (b, LINKS, 18 * b->f, basis, naam, LETTER, FALSE, STIP_ROL_INKT);
      add_text (b, RECHTS, rechts, basis, bedrag, LETTER, FALSE, STIP_ROL_INKT_ZACHT);
    }
  g_autofree char *som = stip_geld_format (totaal);
  add_text (b, LINKS, 18 * b->f, row_base (b, CIJFERS + 1 + n), en ? "Together" : "Samen", LETTER, TRUE, STIP_ROL_INKT);
  add_text (b, RECHTS, rechts, row_base (b, CIJFERS + 1 + n), som, LETTER, TRUE, STIP_ROL_INKT);
}

/* The creditor that the keys are at: a line below and above over the full width. */
static void
add_row_mark (const Beeld *b)
{
  double boven = (TOP + RIJ * (CIJFERS + 1 + b->o->regel)) * b->f, onder = boven + RIJ * b->f;

  if (b->o->regel < 0 || (guint)b->o->regel >= b->v->invoer->schulden->len)
    return;
  stip_tekening_add_lijn (b->t, (double[]){ 0, boven, b->o->width - 2, boven }, 2, STIP_ROL_ACCENT, 1.5);
  stip_tekening_add_lijn (b->t, (double[]){ 0, onder, b->o->width - 2, onder }, 2, STIP_ROL_ACCENT, 1.5);
}

StipTekening *
stip_voorstel_beeld_new (const StipManieren *vergelijking, const StipVoorstelOpties *opties, StipMeter *meter)
{
  guint   n = vergelijking->invoer->schulden->len;
  StipVak eerste, rondje;
  Beeld   b = { .v = vergelijking, .o = opties, .meter = meter, .f = opties->text_factor };

  b.t = stip_tekening_new (opties->width, stip_voorstel_beeld_hoogte (n, b.f), stip_meter_family (meter));
  for (guint i = 0; i < n; i++)
    b.grootste = MAX (b.grootste, ((const StipSchuld *)g_ptr_array_index (vergelijking->invoer->schulden, i))->bedrag);
  stip_voorstel_beeld_kolom (opties, n, STIP_SCENARIO_SCHULDBEMIDDELING, &eerste, &rondje);
  add_names (&b, eerste.x - GAT * b.f);
  for (int i = 0; i < STIP_SCENARIO_AANTAL; i++)
    add_column (&b, (StipScenarioSoort)i);
  add_row_mark (&b);
  return b.t;
}

char *
stip_voorstel_beeld_tekst (const StipManieren *vergelijking, StipTaal taal)
{
  g_autoptr (GString) tekst = g_string_new (NULL);

  for (int i = 0; i < STIP_SCENARIO_AANTAL; i++)
    {
      g_autofree char *een = stip_manieren_tekst (vergelijking, (StipScenarioSoort)i, taal);
      g_string_append_printf (tekst, "%s%s\n", i > 0 ? "\n" : "", een);
    }
  return g_strdup (tekst->str);
}
