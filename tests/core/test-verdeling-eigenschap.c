/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-verdeling.h"

/* 100,000 random distributions against a calculation that shares nothing with the one it guards: numbers of five limbs
 * instead of 128 bits, bisection instead of division, a scan for the largest remainder instead of a sort. */

#define GEVALLEN 100000
#define MAX_N    14
#define LIMBS    5
#define BASIS    G_GUINT64_CONSTANT (1000000000)

typedef struct
{
  guint64 limb[LIMBS]; /* least first */
} Groot;

static Groot
maal (gint64 a, gint64 b)
{
  guint64 x[LIMBS] = { (guint64)a % BASIS, (guint64)a / BASIS % BASIS, (guint64)a / BASIS / BASIS };
  guint64 y[LIMBS] = { (guint64)b % BASIS, (guint64)b / BASIS % BASIS, (guint64)b / BASIS / BASIS };
  Groot   uit = { 0 };

  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3 && i + j < LIMBS; j++)
      {
        uit.limb[i + j] += x[i] * y[j];
        for (int k = i + j; k + 1 < LIMBS && uit.limb[k] >= BASIS; k++)
          {
            uit.limb[k + 1] += uit.limb[k] / BASIS;
            uit.limb[k] %= BASIS;
          }
      }
  return uit;
}

static Groot
min (Groot a, Groot b)
{
  guint64 leen = 0;

  for (int i = 0; i < LIMBS; i++)
    {
      guint64 af = b.limb[i] + leen;
      leen = a.limb[i] < af;
      a.limb[i] += leen * BASIS - af;
    }
  return a;
}

static int
vergelijk (Groot a, Groot b)
{
  for (int i = LIMBS - 1; i >= 0; i--)
    if (a.limb[i] != b.limb[i])
      return a.limb[i] < b.limb[i] ? -1 : 1;
  return 0;
}

/* The largest k with k * noemer <= gewicht * pot. */
static gint64
deel_naar_beneden (gint64 gewicht, gint64 pot, gint64 noemer)
{
  Groot  product = maal (gewicht, pot);
  gint64 laag = 0, hoog = pot + 1;

  while (hoog - laag > 1)
    {
      gint64 midden = laag + (hoog - laag) / 2;
      if (vergelijk (maal (midden, noemer), product) <= 0)
        laag = midden;
      else
        hoog = midden;
    }
  return laag;
}

static void
orakel_verdeel (const gint64 *gewicht, gsize n, gint64 noemer, gint64 pot, gint64 *uit)
{
  Groot    rest[MAX_N];
  gboolean al[MAX_N] = { FALSE };
  gint64   over = pot;

  for (gsize i = 0; i < n; i++)
    {
      gint64 k = deel_naar_beneden (gewicht[i], pot, noemer);
      rest[i] = min (maal (gewicht[i], pot), maal (k, noemer));
      uit[i] += k;
      over -= k;
    }
  for (; over > 0; over--)
    {
      gsize beste = n;
      for (gsize i = 0; i < n; i++)
        if (!al[i] && (beste == n || vergelijk (rest[i], rest[beste]) > 0))
          beste = i;
      g_assert_cmpuint (beste, <, n);
      al[beste] = TRUE;
      uit[beste]++;
    }
}

static void
orakel (gint64 bedrag, const StipVerdeelpost *posten, gsize n, gint64 *uit)
{
  gint64 gewicht[MAX_N] = { 0 }, dekking[MAX_N] = { 0 }, gedekt = 0, preferent = 0, concurrent = 0, dubbel = 0;

  for (gsize i = 0; i < n; i++)
    {
      if (posten[i].rang == STIP_RANG_ZEKERHEID)
        dekking[i] = posten[i].zekerheid < posten[i].bedrag ? posten[i].zekerheid : posten[i].bedrag;
      gedekt += dekking[i];
      if (posten[i].rang == STIP_RANG_PREFERENT)
        preferent += posten[i].bedrag;
      else
        concurrent += posten[i].bedrag - dekking[i];
      uit[i] = 0;
    }
  if (gedekt > bedrag)
    {
      orakel_verdeel (dekking, n, gedekt, bedrag, uit);
      return;
    }
  gint64 pot = bedrag - gedekt;
  if (pot >= preferent + concurrent)
    {
      for (gsize i = 0; i < n; i++)
        uit[i] = posten[i].bedrag;
      return;
    }
  for (gsize i = 0; i < n; i++)
    {
      uit[i] = dekking[i];
      gewicht[i] = posten[i].bedrag - dekking[i];
      if (posten[i].rang == STIP_RANG_PREFERENT)
        gewicht[i] *= 2;
      dubbel += gewicht[i];
    }
  /* would a preferent claim get more than it is? then all of them are full, and the rest is for the others */
  if (preferent > 0 && vergelijk (maal (2 * preferent, pot), maal (preferent, dubbel)) > 0)
    {
      dubbel = 0;
      for (gsize i = 0; i < n; i++)
        if (posten[i].rang == STIP_RANG_PREFERENT)
          {
            uit[i] = posten[i].bedrag;
            gewicht[i] = 0;
          }
        else
          dubbel += gewicht[i];
      pot -= preferent;
    }
  orakel_verdeel (gewicht, n, dubbel, pot, uit);
}

/* Small numbers (many equal ones) and all sizes up to the end of the range. */
static gint64
willekeurig (gint64 hoogste)
{
  gint64 ruw = ((gint64)g_test_rand_int_range (0, G_MAXINT32) << 20 | g_test_rand_int_range (0, 1 << 20)) >> g_test_rand_int_range (0, 50);

  if (g_test_rand_int_range (0, 4) == 0)
    ruw = g_test_rand_int_range (0, 12);
  return ruw % (hoogste + 1);
}

static gsize
maak_posten (StipVerdeelpost *posten, gint64 *som)
{
  gsize n = g_test_rand_int_range (0, MAX_N + 1);
  int   met_zekerheid = g_test_rand_int_range (0, 3) == 0 ? 3 : 2;

  *som = 0;
  for (gsize i = 0; i < n; i++)
    {
      posten[i].bedrag = i > 0 && g_test_rand_int_range (0, 5) == 0 ? posten[i - 1].bedrag : willekeurig (STIP_GELD_MAX / MAX_N);
      posten[i].rang = (StipRang)g_test_rand_int_range (0, met_zekerheid);
      posten[i].zekerheid = posten[i].rang == STIP_RANG_ZEKERHEID ? willekeurig (2 * posten[i].bedrag + 1) : 0;
      *som += posten[i].bedrag;
    }
  return n;
}

/* Within a rank a larger claim never gets less, and of two equal ones the first never less; of equal claims the
 * preferent one never less. */
static void
check_order (const StipVerdeling *v)
{
  for (gsize i = 0; i < v->aantal; i++)
    for (gsize j = 0; j < v->aantal; j++)
      {
        const StipVerdeelpost *a = &v->posten[i], *b = &v->posten[j];
        gboolean               gelijke_rang = a->rang == b->rang && (a->bedrag > b->bedrag || (a->bedrag == b->bedrag && i < j));
        gboolean               voorrang = a->rang == STIP_RANG_PREFERENT && b->rang == STIP_RANG_CONCURRENT && a->bedrag > b->bedrag;
        if (a->rang != STIP_RANG_ZEKERHEID && (gelijke_rang || voorrang))
          g_assert_cmpint (v->uitkeringen[i].bedrag, >=, v->uitkeringen[j].bedrag);
      }
}

/* More money never lowers a percentage or the total. Largest remainders let one claim lose one cent to others when a
 * cent comes in (the Alabama paradox of that method, which domain.md 3.3 asks for), and never more than that. */
static void
check_more (const StipVerdeling *v)
{
  gint64 meer = v->bedrag + 1 + willekeurig (v->bedrag + 1);
  if (meer > STIP_GELD_MAX)
    return;
  g_autoptr (StipVerdeling) hoger = stip_verdeling_new (meer, v->posten, v->aantal, NULL);
  g_assert_nonnull (hoger);
  g_assert_cmpint (hoger->uitgekeerd, >=, v->uitgekeerd);
  for (gsize i = 0; i < v->aantal; i++)
    g_assert_cmpint (hoger->uitkeringen[i].bedrag, >=, v->uitkeringen[i].bedrag - 1);
  if (stip_breuk_is_bekend (v->preferent))
    g_assert_cmpint (stip_breuk_vergelijk (hoger->preferent, v->preferent), >=, 0);
  if (stip_breuk_is_bekend (v->concurrent))
    g_assert_cmpint (stip_breuk_vergelijk (hoger->concurrent, v->concurrent), >=, 0);
}

static void
test_tegen_orakel (void)
{
  for (int i = 0; i < GEVALLEN; i++)
    {
      StipVerdeelpost posten[MAX_N];
      gint64          uit[MAX_N], vorderingen = 0, som = 0;
      gsize           n = maak_posten (posten, &vorderingen);
      gint64          bedrag = g_test_rand_int_range (0, 3) == 0 ? willekeurig (STIP_GELD_MAX) : willekeurig (vorderingen);
      g_autoptr (GError) error = NULL;

      g_autoptr (StipVerdeling) v = stip_verdeling_new (bedrag, posten, n, &error);
      g_assert_no_error (error);
      orakel (bedrag, posten, n, uit);
      for (gsize j = 0; j < n; j++)
        {
          g_assert_cmpint (v->uitkeringen[j].bedrag, ==, uit[j]);
          g_assert_cmpint (v->uitkeringen[j].bedrag, <=, posten[j].bedrag);
          g_assert_cmpint (v->uitkeringen[j].gedekt, <=, v->uitkeringen[j].bedrag);
          som += v->uitkeringen[j].bedrag;
        }
      g_assert_cmpint (som, ==, MIN (bedrag, vorderingen));
      g_assert_cmpint (v->uitgekeerd, ==, som);
      g_assert_cmpint (v->rest, ==, bedrag - som);
      check_order (v);
      check_more (v);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/verdeling/tegen-orakel", test_tegen_orakel);
  return g_test_run ();
}
