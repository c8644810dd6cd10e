/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-termijn-motor.h"

#include "hulp.h"

#define AANTAL 100000

/* The engine against a calculator that knows nothing of its ways: it walks day by day, takes the days off from the
 * fixture and weekdays and months from GDate. */
typedef struct
{
  GHashTable *vrij; /* StipDatum as int: holidays and equated days 2023-2030 */
  StipDatum   start, vandaag;
  StipPeriode opschortingen[3];
  int         n_opschortingen;
} Geval;

static guint32 julian_van_1970;

static void
zet_gdate (GDate *gdatum, StipDatum datum)
{
  g_date_clear (gdatum, 1);
  g_date_set_julian (gdatum, julian_van_1970 + datum);
}

static gboolean
is_geschorst (const Geval *geval, StipDatum datum)
{
  for (int i = 0; i < geval->n_opschortingen; i++)
    {
      StipPeriode p = geval->opschortingen[i];
      if (datum >= p.van && datum <= (p.tot == STIP_DATUM_ONBEKEND ? geval->vandaag : p.tot))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_vrij (const Geval *geval, StipDatum datum)
{
  GDate gdatum;
  zet_gdate (&gdatum, datum);
  return g_date_get_weekday (&gdatum) >= G_DATE_SATURDAY || g_hash_table_contains (geval->vrij, GINT_TO_POINTER (datum));
}

static int
tel_dagen (const Geval *geval, StipDuur duur)
{
  GDate gdatum;
  switch (duur.eenheid)
    {
    case STIP_DUUR_DAGEN:
    case STIP_DUUR_WERKDAGEN:
      return duur.aantal;
    case STIP_DUUR_WEKEN:
      return duur.aantal * 7;
    case STIP_DUUR_MAANDEN:
    case STIP_DUUR_JAREN:
      zet_gdate (&gdatum, geval->start);
      g_date_add_months (&gdatum, duur.aantal * (duur.eenheid == STIP_DUUR_JAREN ? 12 : 1));
      return (int)(g_date_get_julian (&gdatum) - julian_van_1970) - geval->start;
    case STIP_DUUR_GEEN:
      break;
    }
  g_assert_not_reached ();
}

/* Uses up the days of the term one by one. */
static StipDatum
loop_af (const Geval *geval, StipDuur duur)
{
  StipDatum datum = geval->start;
  for (int over = tel_dagen (geval, duur); over > 0;)
    {
      datum++;
      if (!is_geschorst (geval, datum) && (duur.eenheid != STIP_DUUR_WERKDAGEN || !is_vrij (geval, datum)))
        over--;
    }
  return datum;
}

static gboolean
onder_atw (StipDuur duur)
{
  switch (duur.eenheid)
    {
    case STIP_DUUR_DAGEN:
      return duur.aantal <= 90;
    case STIP_DUUR_WEKEN:
      return duur.aantal <= 12;
    case STIP_DUUR_MAANDEN:
      return duur.aantal <= 3;
    case STIP_DUUR_WERKDAGEN: /* ends on a working day by itself */
    case STIP_DUUR_JAREN:
    case STIP_DUUR_GEEN:
      return FALSE;
    }
  g_assert_not_reached ();
}

static StipDatum
verleng_atw (const Geval *geval, StipDuur duur, StipDatum kaal)
{
  int      gewone = 0, lopende = 0;
  gboolean klaar = FALSE;
  if (!onder_atw (duur))
    return kaal;
  for (StipDatum d = geval->start + 1; d <= kaal; d++)
    {
      lopende += !is_geschorst (geval, d);
      gewone += !is_geschorst (geval, d) && !is_vrij (geval, d);
    }
  for (StipDatum d = kaal;; d++)
    {
      if (d > kaal)
        gewone += !is_geschorst (geval, d) && !is_vrij (geval, d);
      klaar = !is_vrij (geval, d) && (d == kaal || !is_geschorst (geval, d)) && (lopende < 3 || gewone >= 2);
      if (klaar)
        return d;
    }
}

static StipDuur
kies_duur (void)
{
  static const int grens[] = { [STIP_DUUR_DAGEN] = 130, [STIP_DUUR_WERKDAGEN] = 40, [STIP_DUUR_WEKEN] = 16, [STIP_DUUR_MAANDEN] = 19, [STIP_DUUR_JAREN] = 1 };
  StipDuurEenheid  eenheid = (StipDuurEenheid)g_test_rand_int_range (STIP_DUUR_DAGEN, STIP_DUUR_JAREN + 1);
  int              hoogste = g_test_rand_bit () ? MIN (grens[eenheid], 5) : grens[eenheid]; /* short ones are where the exceptions are */
  return (StipDuur){ g_test_rand_int_range (1, hoogste + 1), eenheid };
}

static void
kies_geval (Geval *geval)
{
  geval->start = g_test_rand_int_range (dag ("2023-01-01"), dag ("2028-06-30"));
  geval->vandaag = geval->start + g_test_rand_int_range (0, 120);
  geval->n_opschortingen = g_test_rand_bit () ? 0 : g_test_rand_int_range (1, 4);
  for (int i = 0; i < geval->n_opschortingen; i++)
    {
      StipDatum van = geval->start + g_test_rand_int_range (-10, 60);
      geval->opschortingen[i] = (StipPeriode){ van, g_test_rand_int_range (0, 5) == 0 ? STIP_DATUM_ONBEKEND : van + g_test_rand_int_range (0, 20) };
    }
}

static void
assert_gelijk (const Geval *geval, const StipTermijnRegel *regel, const StipTermijn *termijn)
{
  gboolean         met_wet = stip_duur_is_gezet (regel->wet);
  StipDuur         lengte = met_wet ? regel->wet : regel->norm;
  StipDatum        kaal = loop_af (geval, lengte), uiterste = verleng_atw (geval, lengte, kaal);
  StipTermijnStaat staat = geval->vandaag > uiterste ? STIP_TERMIJN_TE_LAAT : is_geschorst (geval, geval->vandaag) ? STIP_TERMIJN_OPGESCHORT
                                                                                                                   : STIP_TERMIJN_LOPEND;
  g_autofree char *duur = stip_duur_format (lengte, STIP_TAAL_NL), *start = stip_datum_to_iso (geval->start);

  if (termijn->kale_einde != kaal || termijn->uiterste_dag != uiterste || termijn->staat != staat)
    g_test_message ("%s + %s; %s", start, duur, termijn->toelichting);
  g_assert_cmpint (termijn->kale_einde, ==, kaal);
  g_assert_cmpint (termijn->uiterste_dag, ==, uiterste);
  g_assert_cmpint (termijn->staat, ==, staat);
  if (stip_duur_is_gezet (regel->norm))
    g_assert_cmpint (termijn->norm_einde, ==, MIN (loop_af (geval, regel->norm), kaal));
}

static void
test_willekeurig (void)
{
  static char *van[] = { (char *)"aanmelding", NULL }, *tot[] = { NULL };
  g_autoptr (StipKalender) kalender = lees_kalender ();
  g_autoptr (GPtrArray) rijen = lees_rijen ("fixtures/feestdagen-verwacht.tsv");
  g_autoptr (GHashTable) vrij = g_hash_table_new (NULL, NULL);
  Geval geval = { vrij };

  for (guint i = 0; i < rijen->len; i++)
    g_hash_table_add (vrij, GINT_TO_POINTER (dag (((char **)g_ptr_array_index (rijen, i))[0])));
  for (int i = 0; i < AANTAL; i++)
    {
      StipTermijnRegel regel = { (char *)"x", (char *)"X", NULL, van, tot };
      int              welke = g_test_rand_int_range (1, 4);
      g_autoptr (GArray) opschortingen = g_array_new (FALSE, FALSE, sizeof (StipPeriode));
      kies_geval (&geval);
      if (welke & 1)
        regel.wet = kies_duur ();
      if (welke & 2)
        regel.norm = kies_duur ();
      g_array_append_vals (opschortingen, geval.opschortingen, geval.n_opschortingen);
      g_autoptr (StipTermijn) termijn = stip_termijn_bereken (&regel, kalender, geval.start, opschortingen, geval.vandaag);
      assert_gelijk (&geval, &regel, termijn);
    }
}

int
main (int argc, char **argv)
{
  GDate begin;

  g_test_init (&argc, &argv, NULL);
  g_date_clear (&begin, 1);
  g_date_set_dmy (&begin, 1, G_DATE_JANUARY, 1970);
  julian_van_1970 = g_date_get_julian (&begin);
  g_test_add_func ("/termijn-eigenschap/dag-voor-dag", test_willekeurig);
  return g_test_run ();
}
