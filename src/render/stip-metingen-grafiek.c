/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-metingen-grafiek.h"

#include <math.h>

#define HOOGTE   184.0
#define BOVEN    12.0
#define ONDER    26.0 /* the dates */
#define LINKS    22.0 /* the figures 1 to 5 */
#define LABELGAT 12.0
#define LETTER   11.0
#define REGEL    15.0 /* between two names at the end, at least */
#define STAPPEN  5
#define MERK     4.5
#define LIJNEN   4

/* In the order of stip_competenties (). */
static const struct
{
  StipStreep   streep;
  StipKleurRol kleur;
} stijlen[LIJNEN] = {
  { STIP_STREEP_VOL, STIP_ROL_ACCENT_INKT },
  { STIP_STREEP_KORT, STIP_ROL_INKT },
  { STIP_STREEP_LANG, STIP_ROL_SPOED_INKT },
  { STIP_STREEP_PUNT, STIP_ROL_LAAT_RAND },
};

typedef struct
{
  StipTekening             *tekening;
  GPtrArray                *metingen;
  const StipMetingenOpties *opties;
  StipMeter                *meter;
  StipDatum                 van, tot;
  double                    links, rechts, boven, onder, letter;
} Grafiek;

double
stip_metingen_grafiek_hoogte (double text_factor)
{
  return HOOGTE * text_factor;
}

static double
x_of (const Grafiek *g, StipDatum datum)
{
  return g->tot == g->van ? g->links + 12 : g->links + (g->rechts - g->links) * (datum - g->van) / (double)(g->tot - g->van);
}

static double
y_of (const Grafiek *g, int stand)
{
  return g->onder - (g->onder - g->boven) * (stand - 1) / (double)(STAPPEN - 1);
}

static void
add_text (const Grafiek *g, double x, double basis, const char *tekst, StipKleurRol kleur)
{
  StipTekstMaat maat = stip_meter_line (g->meter, tekst, g->letter, FALSE);
  stip_tekening_add_tekst (g->tekening, (StipVak){ x, basis - maat.ascent, maat.width, maat.ascent + maat.descent }, basis, tekst, g->letter, FALSE, kleur);
}

static void
add_steps (const Grafiek *g)
{
  for (int stap = 1; stap <= STAPPEN; stap++)
    {
      double           y = y_of (g, stap);
      g_autofree char *cijfer = g_strdup_printf ("%d", stap);
      stip_tekening_add_lijn (g->tekening, (double[]){ g->links, y, g->rechts, y }, 2, STIP_ROL_LIJN, 0.5);
      add_text (g, 2, y + g->letter * 0.35, cijfer, STIP_ROL_INKT_ZACHT);
    }
}

/* A day below every moment, unless it would touch the one before. */
static void
add_days (const Grafiek *g)
{
  double    vrij = -1;
  StipDatum vorige = STIP_DATUM_ONBEKEND;

  for (guint i = 0; i < g->metingen->len; i++)
    {
      const StipMeting *meting = g_ptr_array_index (g->metingen, i);
      if (meting->datum == vorige)
        continue;
      vorige = meting->datum;
      g_autofree char *dag = stip_datum_format (meting->datum, STIP_DATUM_MAAND, g->opties->taal, meting->datum);
      double           breedte = stip_meter_line (g->meter, dag, g->letter, FALSE).width;
      double           x = CLAMP (x_of (g, meting->datum) - breedte / 2, 0, g->tekening->width - breedte);
      if (x < vrij)
        continue;
      add_text (g, x, g->tekening->height - 6 * g->opties->text_factor, dag, STIP_ROL_INKT_ZACHT);
      vrij = x + breedte + 8;
    }
}

/* Circle, square, triangle, diamond. */
static void
add_mark (const Grafiek *g, int lijn, double x, double y)
{
  double       r = MERK * g->opties->text_factor;
  StipKleurRol kleur = stijlen[lijn].kleur;

  switch (lijn)
    {
    case 0:
      stip_tekening_add_cirkel (g->tekening, x, y, r, kleur, STIP_ROL_GEEN, 0);
      break;
    case 1:
      stip_tekening_add_vlak (g->tekening, (StipVak){ x - r, y - r, 2 * r, 2 * r }, 0, kleur, STIP_ROL_GEEN, 0);
      break;
    case 2:
      stip_tekening_add_veelhoek (g->tekening, (double[]){ x, y - r * 1.2, x + r * 1.2, y + r, x - r * 1.2, y + r }, 3, kleur, STIP_ROL_GEEN, 0);
      break;
    case 3:
    default:
      stip_tekening_add_veelhoek (g->tekening, (double[]){ x, y - r * 1.3, x + r * 1.3, y, x, y + r * 1.3, x - r * 1.3, y }, 4, kleur, STIP_ROL_GEEN, 0);
    }
}

/* Four lines on a scale of five meet all the time: each a little beside its step, so that none hides another. */
static double
beside (const Grafiek *g, int lijn)
{
  return (lijn - 1.5) * 3 * g->opties->text_factor;
}

static const StipMeting *
last_before (const Grafiek *g, const char *competentie, guint i)
{
  while (i > 0)
    {
      const StipMeting *meting = g_ptr_array_index (g->metingen, --i);
      if (g_strcmp0 (meting->competentie, competentie) == 0)
        return meting;
    }
  return NULL;
}

static void
add_line (const Grafiek *g, int lijn, const char *competentie)
{
  for (guint i = 0; i < g->metingen->len; i++)
    {
      const StipMeting *nu = g_ptr_array_index (g->metingen, i), *vorige;
      if (g_strcmp0 (nu->competentie, competentie) != 0)
        continue;
      double x = x_of (g, nu->datum), y = y_of (g, nu->stand) + beside (g, lijn);
      vorige = last_before (g, competentie, i);
      if (vorige != NULL)
        {
          StipVorm *stuk = stip_tekening_add_lijn (g->tekening, (double[]){ x_of (g, vorige->datum), y_of (g, vorige->stand) + beside (g, lijn), x, y }, 2, stijlen[lijn].kleur, 2);
          stuk->streep = stijlen[lijn].streep;
          stuk->schaal = 1;
        }
      add_mark (g, lijn, x, y);
    }
}

typedef struct
{
  int    lijn;
  double y;
} Naam;

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const Naam *links = a, *rechts = b;
  return links->y < rechts->y ? -1 : links->y > rechts->y;
}

/* The name at the end of each line, with its mark; they push each other apart, and stay inside. */
static void
add_names (const Grafiek *g, const StipKeuze *competenties, gsize aantal)
{
  Naam          namen[LIJNEN];
  int           n = 0;
  StipTekstMaat maat = stip_meter_line (g->meter, "Xg", g->letter, FALSE);
  double        regel = MAX (REGEL * g->opties->text_factor, maat.ascent + maat.descent + 1), x = g->rechts + LABELGAT * g->opties->text_factor;

  for (gsize i = 0; i < MIN (aantal, LIJNEN); i++)
    {
      const StipMeting *laatste = last_before (g, competenties[i].id, g->metingen->len);
      if (laatste != NULL)
        namen[n++] = (Naam){ (int)i, y_of (g, laatste->stand) + beside (g, (int)i) };
    }
  qsort (namen, (size_t)n, sizeof (Naam), compare_names);
  for (int i = 1; i < n; i++)
    namen[i].y = MAX (namen[i].y, namen[i - 1].y + regel);
  for (int i = n - 1; i >= 0; i--)
    namen[i].y = MIN (namen[i].y, i == n - 1 ? g->onder : namen[i + 1].y - regel);
  for (int i = 0; i < n; i++)
    {
      add_mark (g, namen[i].lijn, x + MERK * g->opties->text_factor, namen[i].y);
      add_text (g, x + 14 * g->opties->text_factor, namen[i].y + g->letter * 0.35, stip_keuze_naam (&competenties[namen[i].lijn], g->opties->taal), STIP_ROL_INKT);
    }
}

static double
widest_name (const Grafiek *g, const StipKeuze *competenties, gsize aantal)
{
  double breedste = 0;

  for (gsize i = 0; i < aantal; i++)
    breedste = MAX (breedste, stip_meter_line (g->meter, stip_keuze_naam (&competenties[i], g->opties->taal), g->letter, FALSE).width);
  return breedste;
}

StipTekening *
stip_metingen_grafiek_new (GPtrArray *metingen, const StipMetingenOpties *opties, StipMeter *meter)
{
  double           factor = opties->text_factor;
  gsize            aantal;
  const StipKeuze *competenties = stip_competenties (&aantal);
  Grafiek          g = { stip_tekening_new (opties->width, stip_metingen_grafiek_hoogte (factor), stip_meter_family (meter)), metingen, opties, meter, 0, 0, 0, 0, 0, 0, LETTER * factor };

  g_return_val_if_fail (metingen->len > 0, g.tekening);
  g.van = ((const StipMeting *)g_ptr_array_index (metingen, 0))->datum;
  g.tot = ((const StipMeting *)g_ptr_array_index (metingen, metingen->len - 1))->datum;
  g.links = LINKS * factor;
  g.rechts = MAX (g.links + 60, opties->width - widest_name (&g, competenties, aantal) - (LABELGAT + 18) * factor);
  g.boven = BOVEN * factor;
  g.onder = g.tekening->height - ONDER * factor - 6 * factor;
  add_steps (&g);
  add_days (&g);
  for (gsize i = 0; i < MIN (aantal, LIJNEN); i++)
    add_line (&g, (int)i, competenties[i].id);
  add_names (&g, competenties, aantal);
  return g.tekening;
}

char *
stip_metingen_grafiek_tekst (GPtrArray *metingen, StipTaal taal, StipDatum vandaag)
{
  gsize            aantal;
  const StipKeuze *competenties = stip_competenties (&aantal);
  g_autoptr (GString) tekst = g_string_new (NULL);

  for (gsize c = 0; c < aantal; c++)
    {
      gboolean eerste = TRUE;
      for (guint i = 0; i < metingen->len; i++)
        {
          const StipMeting *meting = g_ptr_array_index (metingen, i);
          if (g_strcmp0 (meting->competentie, competenties[c].id) != 0)
            continue;
          g_autofree char *dag = stip_datum_format (meting->datum, STIP_DATUM_DAG_KORT, taal, vandaag);
          if (eerste)
            g_string_append_printf (tekst, "%s%s:", tekst->len > 0 ? "\n" : "", stip_keuze_naam (&competenties[c], taal));
          g_string_append_printf (tekst, "%s %d (%s)", eerste ? "" : ",", meting->stand, dag);
          eerste = FALSE;
        }
    }
  return g_strdup (tekst->str);
}
