/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "core/stip-profiel-verschil.h"
#include "core/stip-termijn-motor.h"

#include "hulp.h"

#define KOP "[Profiel]\nNaam=Proef\nBron=Proef\n"

/* The same rules twice, and what each test changes in them. */
#define GESPREK       "[Termijn eerste-gesprek]\nNaam=Eerste gesprek\nVan=aanmelding\nTot=eerste-gesprek\nNorm=14 dagen\nWet=4 weken\nBron=Proef\n"
#define GESPREK_KORT  "[Termijn eerste-gesprek]\nNaam=Eerste gesprek\nVan=aanmelding\nTot=eerste-gesprek\nNorm=7 dagen\nWet=4 weken\nBron=Proef\n"
#define BESLUIT       "[Termijn beschikking]\nNaam=Beschikking\nVan=eerste-gesprek\nTot=beschikking\nWet=8 weken\n"
#define BESLUIT_KORT  "[Termijn beschikking]\nNaam=Beschikking\nVan=eerste-gesprek\nTot=beschikking\nWet=4 weken\n"
#define BESLUIT_VROEG "[Termijn beschikking]\nNaam=Beschikking\nVan=aanmelding\nTot=beschikking\nWet=8 weken\n"

static StipProfiel *
make (const char *regels)
{
  g_autofree char *ini = g_strconcat (KOP, regels, NULL);
  g_autoptr (GError) error = NULL;
  StipProfiel *profiel = stip_profiel_new_from_data ("proef", ini, strlen (ini), &error);

  g_assert_no_error (error);
  return profiel;
}

static GPtrArray *
compare (StipProfiel *oud, StipProfiel *nieuw, const StipDossier *dossier, const char *vandaag)
{
  g_autoptr (StipKalender) kalender = lees_kalender ();
  g_autoptr (GPtrArray) van = stip_termijnen_bereken (oud, kalender, dossier, dag (vandaag));
  g_autoptr (GPtrArray) naar = stip_termijnen_bereken (nieuw, kalender, dossier, dag (vandaag));

  return stip_termijnen_vergelijk (van, naar, dag (vandaag));
}

/* "eerder eerste-gesprek 2026-05-18 2026-05-11 7 te-laat; ..." */
static char *
describe (GPtrArray *verschillen)
{
  GString *tekst = g_string_new (NULL);

  for (guint i = 0; i < verschillen->len; i++)
    {
      const StipTermijnVerschil *v = g_ptr_array_index (verschillen, i);
      StipDatum                  oud, nieuw;
      stip_termijn_verschil_get_dagen (v, &oud, &nieuw);
      g_autofree char *van = stip_datum_to_iso (oud), *tot = stip_datum_to_iso (nieuw);
      g_string_append_printf (tekst, "%s%s %s %s %s %d%s", i > 0 ? "; " : "", stip_verschil_soort_id (v->soort), (v->nieuw != NULL ? v->nieuw : v->oud)->id,
                              van != NULL ? van : "-", tot != NULL ? tot : "-", v->minder, v->te_laat ? " te-laat" : "");
    }
  return g_string_free (tekst, FALSE);
}

static void
assert_changes (const char *oud, const char *nieuw, StipDossier *dossier, const char *vandaag, const char *verwacht)
{
  g_autoptr (StipProfiel) van = make (oud), naar = make (nieuw);
  g_autoptr (GPtrArray) verschillen = compare (van, naar, dossier, vandaag);
  g_autofree char *werkelijk = describe (verschillen);

  g_assert_cmpstr (werkelijk, ==, verwacht);
  stip_dossier_unref (dossier);
}

static void
test_dagen (void)
{
  /* the local norm alone: 14 days become 7 */
  assert_changes (GESPREK, GESPREK_KORT, DOSSIER ("aanmelding 2026-05-04"), "2026-05-05", "eerder eerste-gesprek 2026-05-18 2026-05-11 7");
  assert_changes (GESPREK_KORT, GESPREK, DOSSIER ("aanmelding 2026-05-04"), "2026-05-05", "later eerste-gesprek 2026-05-11 2026-05-18 0");
  /* both norms have gone by: the law's last day counts, and that is the same */
  assert_changes (GESPREK, GESPREK_KORT, DOSSIER ("aanmelding 2026-05-04"), "2026-05-20", "");
  /* the last day itself; beyond it at once */
  assert_changes (BESLUIT, BESLUIT_KORT, DOSSIER ("eerste-gesprek 2026-03-17"), "2026-04-01", "eerder beschikking 2026-05-12 2026-04-14 28");
  assert_changes (BESLUIT, BESLUIT_KORT, DOSSIER ("eerste-gesprek 2026-03-17"), "2026-04-15", "eerder beschikking 2026-05-12 2026-04-14 28 te-laat");
  /* late under both is no news, but the day is */
  assert_changes (BESLUIT, BESLUIT_KORT, DOSSIER ("eerste-gesprek 2026-03-17"), "2026-06-01", "eerder beschikking 2026-05-12 2026-04-14 28");
}

static void
test_erbij_eraf (void)
{
  assert_changes (GESPREK, GESPREK BESLUIT, DOSSIER ("aanmelding 2026-03-02", "eerste-gesprek 2026-03-17"), "2026-04-01", "erbij beschikking - 2026-05-12 0");
  assert_changes (GESPREK, GESPREK BESLUIT, DOSSIER ("eerste-gesprek 2026-03-17"), "2026-05-13", "erbij beschikking - 2026-05-12 0 te-laat");
  assert_changes (GESPREK BESLUIT, GESPREK, DOSSIER ("eerste-gesprek 2026-03-17"), "2026-04-01", "eraf beschikking 2026-05-12 - 0");
  /* what is done or lapsed is no more of a change when its rule comes or goes */
  assert_changes (GESPREK BESLUIT, GESPREK, DOSSIER ("eerste-gesprek 2026-03-17", "beschikking 2026-03-20"), "2026-04-01", "");
  assert_changes (GESPREK, GESPREK BESLUIT, DOSSIER ("eerste-gesprek 2026-03-17", "uitstroom 2026-03-20"), "2026-04-01", "");
}

static void
test_staat (void)
{
  /* met, but under the shorter law too late */
  assert_changes (BESLUIT, BESLUIT_KORT, DOSSIER ("eerste-gesprek 2026-03-17", "beschikking 2026-04-20"), "2026-05-01", "staat beschikking 2026-05-12 2026-04-14 0");
  assert_changes (BESLUIT, BESLUIT_KORT, DOSSIER ("eerste-gesprek 2026-03-17", "beschikking 2026-04-10"), "2026-05-01", "");
}

/* Another beginning is the same term with other days, not one that goes and one that comes. */
static void
test_ander_begin (void)
{
  assert_changes (BESLUIT, BESLUIT_VROEG, DOSSIER ("aanmelding 2026-03-02", "eerste-gesprek 2026-03-17"), "2026-04-01", "eerder beschikking 2026-05-12 2026-04-28 14");
}

/* A person's own terms belong to no profile. */
static void
test_handtermijn (void)
{
  StipDossier *dossier = DOSSIER ("aanmelding 2026-05-04");

  g_ptr_array_add (dossier->handtermijnen, stip_handtermijn_new (1, "Bellen", "belofte", dag ("2026-05-04"), dag ("2026-05-08"), STIP_DATUM_ONBEKEND, NULL));
  assert_changes (GESPREK, GESPREK, dossier, "2026-05-12", "");
}

/* No profile differs from itself, whatever happened: every kind of event on some day. */
static void
test_zichzelf (void)
{
  static const char *const namen[] = { "wettelijk", "aalsmeer", "amstelveen", "heemstede", "lansingerland" };
  g_autoptr (GRand) toeval = g_rand_new_with_seed (20260519);
  gsize                       aantal = 0;
  const StipGebeurtenisSoort *soorten = stip_gebeurtenis_soort_alle (&aantal);

  for (guint ronde = 0; ronde < 200; ronde++)
    {
      g_autoptr (StipProfiel) profiel = lees_profiel (namen[ronde % G_N_ELEMENTS (namen)]);
      g_autoptr (StipDossier) dossier = stip_dossier_new ();
      for (int i = 0; i < 12; i++)
        g_ptr_array_add (dossier->gebeurtenissen, stip_gebeurtenis_new (i + 1, &soorten[g_rand_int_range (toeval, 0, (gint32)aantal)],
                                                                        dag ("2025-01-01") + g_rand_int_range (toeval, 0, 500), -1, NULL));
      stip_gebeurtenissen_sort (dossier->gebeurtenissen);
      g_autoptr (GPtrArray) verschillen = compare (profiel, profiel, dossier, "2026-05-19");
      g_assert_cmpuint (verschillen->len, ==, 0);
    }
}

/* --- many --- */

static void
add_case (StipProfielVerschil *som, gint64 id, const char *achternaam, const char *aanmelding, const char *gesprek)
{
  g_autoptr (StipDossier) dossier = gesprek != NULL ? maak_dossier ((const char *const[]){ aanmelding, gesprek, NULL }) : maak_dossier ((const char *const[]){ aanmelding, NULL });
  StipPersoon *persoon = stip_persoon_new ();

  dossier->id = id;
  persoon->achternaam = g_strdup (achternaam);
  g_ptr_array_add (dossier->personen, persoon);
  g_autoptr (GPtrArray) verschillen = compare (som->oud, som->nieuw, dossier, "2026-04-20");
  stip_profiel_verschil_add (som, dossier, verschillen);
}

/* Counted over all; by name those that it hits hardest, in that order. */
static void
test_som (void)
{
  g_autoptr (StipProfiel) oud = make (GESPREK BESLUIT), nieuw = make (GESPREK_KORT BESLUIT_KORT);
  g_autoptr (StipProfielVerschil) som = stip_profiel_verschil_new (oud, nieuw);

  add_case (som, 1, "Aalders", "aanmelding 2026-04-15", NULL);                           /* a week less */
  add_case (som, 2, "Bos", "aanmelding 2026-03-02", "eerste-gesprek 2026-03-17");        /* too late at once */
  add_case (som, 3, "Claassen", "aanmelding 2026-03-02", "eerste-gesprek 2026-04-01");   /* four weeks less */
  add_case (som, 4, "Dijk", "aanmelding 2025-03-03", "informatie-en-advies 2025-03-04"); /* the norm has long gone by */
  stip_profiel_verschil_sort (som);
  g_assert_cmpint (som->bekeken, ==, 4);
  g_assert_cmpint (som->geraakt, ==, 3);
  g_assert_cmpint (som->te_laat, ==, 1);
  g_assert_cmpint (som->termijnen, ==, 3);
  g_assert_cmpuint (som->dossiers->len, ==, 3);
  g_assert_cmpint (((StipDossierGeraakt *)g_ptr_array_index (som->dossiers, 0))->dossier_id, ==, 2);
  g_assert_cmpint (((StipDossierGeraakt *)g_ptr_array_index (som->dossiers, 1))->dossier_id, ==, 3);
  g_assert_cmpint (((StipDossierGeraakt *)g_ptr_array_index (som->dossiers, 2))->dossier_id, ==, 1);
  g_assert_cmpuint (som->regels->len, ==, 2);
  const StipRegelVerschil *eerste = g_ptr_array_index (som->regels, 0);
  g_assert_cmpstr (eerste->nieuw->id, ==, "beschikking");
  g_assert_cmpint (eerste->totaal, ==, 2);
  g_assert_cmpint (eerste->termijnen[STIP_VERSCHIL_EERDER], ==, 2);
  g_assert_cmpint (eerste->te_laat, ==, 1);
}

/* A rule that differs stands there also where no case is in that phase; one that is the same does not. */
static void
test_regels (void)
{
  g_autoptr (StipProfiel) oud = make (GESPREK BESLUIT), nieuw = make (GESPREK BESLUIT_VROEG);
  g_autoptr (StipProfielVerschil) som = stip_profiel_verschil_new (oud, nieuw);

  stip_profiel_verschil_sort (som);
  g_assert_cmpuint (som->regels->len, ==, 1);
  g_assert_cmpstr (((StipRegelVerschil *)g_ptr_array_index (som->regels, 0))->oud->id, ==, "beschikking");
  g_assert_cmpint (((StipRegelVerschil *)g_ptr_array_index (som->regels, 0))->totaal, ==, 0);
}

static void
test_veel (void)
{
  g_autoptr (StipProfiel) oud = make (BESLUIT), nieuw = make (BESLUIT_KORT);
  g_autoptr (StipProfielVerschil) som = stip_profiel_verschil_new (oud, nieuw);

  for (int i = 1; i <= 3 * STIP_VERSCHIL_MEEST; i++)
    add_case (som, i, "Een", "aanmelding 2026-03-02", i == 3 * STIP_VERSCHIL_MEEST ? "eerste-gesprek 2026-03-17" : "eerste-gesprek 2026-04-10");
  stip_profiel_verschil_sort (som);
  g_assert_cmpint (som->geraakt, ==, 3 * STIP_VERSCHIL_MEEST);
  g_assert_cmpuint (som->dossiers->len, ==, STIP_VERSCHIL_MEEST);
  g_assert_cmpint (((StipDossierGeraakt *)g_ptr_array_index (som->dossiers, 0))->dossier_id, ==, 3 * STIP_VERSCHIL_MEEST);
}

static void
assert_length (const char *regels, const char *nl, const char *en)
{
  g_autoptr (StipProfiel) profiel = make (regels);
  g_autofree char *een = stip_termijn_regel_dup_lengte (g_ptr_array_index (profiel->termijnen, 0), STIP_TAAL_NL);
  g_autofree char *twee = stip_termijn_regel_dup_lengte (g_ptr_array_index (profiel->termijnen, 0), STIP_TAAL_EN);

  g_assert_cmpstr (een, ==, nl);
  g_assert_cmpstr (twee, ==, en);
}

static void
test_lengte (void)
{
  g_autofree char *geen = stip_termijn_regel_dup_lengte (NULL, STIP_TAAL_NL);

  g_assert_cmpstr (geen, ==, "–");
  assert_length (GESPREK, "14 dagen (wet: 4 weken)", "14 days (law: 4 weeks)");
  assert_length (BESLUIT, "8 weken", "8 weeks");
  assert_length ("[Termijn stabilisatie]\nNaam=S\nVan=stabilisatie\nNorm=3 maanden\nVerlenging=3 maanden\nBron=P\n", "3 maanden + 3 maanden", "3 months + 3 months");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/profiel-verschil/dagen", test_dagen);
  g_test_add_func ("/profiel-verschil/erbij-eraf", test_erbij_eraf);
  g_test_add_func ("/profiel-verschil/staat", test_staat);
  g_test_add_func ("/profiel-verschil/ander-begin", test_ander_begin);
  g_test_add_func ("/profiel-verschil/handtermijn", test_handtermijn);
  g_test_add_func ("/profiel-verschil/zichzelf", test_zichzelf);
  g_test_add_func ("/profiel-verschil/som", test_som);
  g_test_add_func ("/profiel-verschil/regels", test_regels);
  g_test_add_func ("/profiel-verschil/veel", test_veel);
  g_test_add_func ("/profiel-verschil/lengte", test_lengte);
  return g_test_run ();
}
