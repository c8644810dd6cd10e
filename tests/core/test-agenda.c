/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-agenda.h"
#include "core/stip-caseload.h"
#include "core/stip-termijn-motor.h"

#include "hulp.h"

/* A profile of its own: a duty with a local norm, a period that must be closed, one that just runs out. */
static const char profiel_ini[] =
    "[Profiel]\nNaam=Proef\nBron=Proef\n"
    "[Termijn beschikking]\nNaam=Beschikking\nVan=eerste-gesprek\nTot=beschikking\nNorm=2 weken\nWet=8 weken\nGrond=Wgs art. 4a\n"
    "[Termijn nazorg]\nNaam=Nazorg\nVan=nazorg\nTot=nazorg-einde\nNorm=6 maanden\nSoort=looptijd\nKlok=belofte\nBron=Proef\n"
    "[Termijn signaalcontrole]\nNaam=Signalen nakijken\nNaEinde=ja\nAls=afgerond\nVan=uitstroom\nTot=signaalcontrole\nNorm=6 maanden\nSoort=looptijd\nVerloopt=ja\nKlok=belofte\nBron=Proef\n"
    "[Termijn bezwaar]\nNaam=Bezwaar mogelijk\nVan=beschikking\nWet=6 weken\nSoort=looptijd\nGrond=Awb art. 6:7\n";

static StipProfiel *
make_profile (void)
{
  g_autoptr (GError) error = NULL;
  StipProfiel *profiel = stip_profiel_new_from_data ("proef", profiel_ini, sizeof profiel_ini - 1, &error);
  g_assert_no_error (error);
  return profiel;
}

static GPtrArray *
new_rows (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)stip_agenda_rij_unref);
}

static void
add (GPtrArray *rijen, StipDossier *dossier, const char *vandaag)
{
  g_autoptr (StipProfiel) profiel = make_profile ();
  g_autoptr (StipKalender) kalender = lees_kalender ();
  g_autoptr (GPtrArray) termijnen = stip_termijnen_bereken (profiel, kalender, dossier, dag (vandaag));

  stip_agenda_add_termijnen (rijen, profiel, dossier, termijnen, FALSE, dag (vandaag));
}

/* "te-laat Beschikking -7; ..." */
static char *
describe (GPtrArray *rijen)
{
  GString *tekst = g_string_new (NULL);

  for (guint i = 0; i < rijen->len; i++)
    {
      const StipAgendaRij *rij = g_ptr_array_index (rijen, i);
      g_autofree char     *wat = stip_agenda_rij_dup_wat (rij);
      g_string_append_printf (tekst, "%s%s %s %d", i > 0 ? "; " : "", stip_agenda_groep_id (rij->groep), wat, rij->dagen_over);
    }
  return g_string_free (tekst, FALSE);
}

static void
assert_rows (StipDossier *dossier, const char *vandaag, const char *verwacht)
{
  g_autoptr (GPtrArray) rijen = new_rows ();

  add (rijen, dossier, vandaag);
  stip_agenda_sort (rijen);
  g_autofree char *werkelijk = describe (rijen);
  g_assert_cmpstr (werkelijk, ==, verwacht);
  stip_dossier_unref (dossier);
}

/* The local norm warns; too late is only what is beyond the law. */
static void
test_groepen (void)
{
  static const struct
  {
    const char *vandaag, *verwacht;
  } gevallen[] = {
    { "2026-03-17", "later Beschikking 14" },
    { "2026-03-23", "later Beschikking 8" },
    { "2026-03-24", "deze-week Beschikking 7" },
    { "2026-03-30", "deze-week Beschikking 1" },
    { "2026-03-31", "vandaag Beschikking 0" },
    { "2026-04-01", "later Beschikking 41" }, /* the norm has gone by: until the law's last day */
    { "2026-05-12", "vandaag Beschikking 0" },
    { "2026-05-13", "te-laat Beschikking -1" },
    { "2026-05-19", "te-laat Beschikking -7" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    assert_rows (DOSSIER ("aanmelding 2026-03-02", "eerste-gesprek 2026-03-17"), gevallen[i].vandaag, gevallen[i].verwacht);
}

static void
test_looptijd (void)
{
  /* the objection asks nothing of us; nazorg only when its end is near */
  assert_rows (DOSSIER ("eerste-gesprek 2026-03-17", "beschikking 2026-04-01"), "2026-04-20", "");
  assert_rows (DOSSIER ("nazorg 2026-01-05"), "2026-06-04", "");
  assert_rows (DOSSIER ("nazorg 2026-01-05"), "2026-06-05", "later Nazorg 30");
  /* what runs on after the trajectory was closed */
  StipDossier *klaar = DOSSIER ("aanmelding 2025-01-06", "uitstroom 2026-01-05");
  klaar->uitstroomreden = "Afgerond";
  assert_rows (stip_dossier_ref (klaar), "2026-06-04", "");
  assert_rows (stip_dossier_ref (klaar), "2026-06-05", "later Signalen nakijken 30");
  assert_rows (stip_dossier_ref (klaar), "2026-06-30", "deze-week Signalen nakijken 5");
  assert_rows (stip_dossier_ref (klaar), "2026-07-05", "vandaag Signalen nakijken 0");
  /* an old case, as it comes in with a delivery, stays quiet for ever */
  assert_rows (stip_dossier_ref (klaar), "2026-07-06", "");
  assert_rows (klaar, "2036-01-01", "");
}

static StipDossier *
with_hand (const char *uiterlijk, const char *gehaald)
{
  StipDossier *dossier = DOSSIER ("aanmelding 2026-05-04");
  g_ptr_array_add (dossier->handtermijnen, stip_handtermijn_new (7, "Terugbellen", "belofte", dag ("2026-05-18"), dag (uiterlijk), dag (gehaald), NULL));
  return dossier;
}

static void
test_hand (void)
{
  g_autoptr (GPtrArray) rijen = new_rows ();
  g_autoptr (StipDossier) dossier = with_hand ("2026-05-19", NULL);

  add (rijen, dossier, "2026-05-19");
  g_assert_cmpuint (rijen->len, ==, 1);
  const StipAgendaRij *rij = g_ptr_array_index (rijen, 0);
  g_autofree char     *sleutel = stip_agenda_rij_dup_sleutel (rij), *waarom = stip_agenda_rij_dup_waarom (rij, dag ("2026-05-19"));
  g_assert_cmpint (rij->hand->id, ==, 7);
  g_assert_null (rij->haalt);
  g_assert_cmpint (rij->groep, ==, STIP_AGENDA_VANDAAG);
  g_assert_cmpstr (sleutel, ==, "0:hand:7");
  g_assert_cmpstr (waarom, ==, "Zelf gezet op ma 18 mei: uiterlijk di 19 mei.");
  assert_rows (with_hand ("2026-05-19", "2026-05-18"), "2026-05-19", "");
}

/* The event that meets a term; not one that the dossier has already and can have once. */
static void
test_haalt (void)
{
  g_autoptr (GPtrArray) rijen = new_rows ();
  g_autoptr (StipDossier) dossier = DOSSIER ("eerste-gesprek 2026-03-17");
  g_autoptr (StipDossier) gepland = DOSSIER ("eerste-gesprek 2026-03-17", "beschikking 2026-06-01");

  add (rijen, dossier, "2026-04-20");
  add (rijen, gepland, "2026-04-20");
  g_assert_cmpuint (rijen->len, ==, 2);
  g_assert_cmpstr (((StipAgendaRij *)g_ptr_array_index (rijen, 0))->haalt->id, ==, "beschikking");
  g_assert_null (((StipAgendaRij *)g_ptr_array_index (rijen, 1))->haalt);
}

static StipDossier *
named (gint64 id, const char *naam, const char *gesprek)
{
  g_autofree char *gebeurtenis = g_strdup_printf ("eerste-gesprek %s", gesprek);
  StipDossier     *dossier = DOSSIER (gebeurtenis);
  StipPersoon     *persoon = stip_persoon_new ();

  persoon->voornaam = g_strdup (naam);
  dossier->id = id;
  g_ptr_array_add (dossier->personen, persoon);
  return dossier;
}

static void
test_volgorde (void)
{
  g_autoptr (GPtrArray) rijen = new_rows ();
  g_autoptr (StipDossier) cor = named (1, "Cor", "2026-03-17"), ada = named (2, "Ada", "2026-03-17"), bea = named (3, "Bea", "2026-03-16"), ada2 = named (4, "Ada", "2026-03-17");
  static const gint64 orde[] = { 3, 2, 4, 1 };

  add (rijen, cor, "2026-05-19");
  add (rijen, ada2, "2026-05-19");
  add (rijen, ada, "2026-05-19");
  add (rijen, bea, "2026-05-19");
  stip_agenda_sort (rijen);
  for (guint i = 0; i < G_N_ELEMENTS (orde); i++)
    g_assert_cmpint (((StipAgendaRij *)g_ptr_array_index (rijen, i))->dossier_id, ==, orde[i]);
  g_assert_cmpint (stip_agenda_tel (rijen, STIP_AGENDA_TE_LAAT), ==, 4);
  g_assert_cmpint (stip_agenda_tel (rijen, STIP_AGENDA_LATER), ==, 0);
}

static void
test_toetsen (void)
{
  g_autoptr (GPtrArray) rijen = new_rows ();
  g_autoptr (StipDossier) dossier = named (5, "Ada", "2026-05-18");
  StipToets *klaar = stip_toets_new (3, "voorstel", dag ("2026-05-01"), "Robin");

  klaar->uitkomst = g_intern_string ("akkoord");
  g_ptr_array_add (dossier->toetsen, stip_toets_new (1, "beschikking", dag ("2026-05-18"), "Robin"));
  g_ptr_array_add (dossier->toetsen, stip_toets_new (2, "voorstel", dag ("2026-05-18"), "Ik"));
  g_ptr_array_add (dossier->toetsen, klaar);
  stip_agenda_add_toetsen (rijen, dossier, "Ik", dag ("2026-05-19"));
  g_assert_cmpuint (rijen->len, ==, 1);
  const StipAgendaRij *rij = g_ptr_array_index (rijen, 0);
  g_autofree char     *wat = stip_agenda_rij_dup_wat (rij), *waarom = stip_agenda_rij_dup_waarom (rij, dag ("2026-05-19"));
  g_assert_cmpstr (wat, ==, "Collegiale toets: beschikking");
  g_assert_cmpstr (waarom, ==, "Gevraagd door Robin op ma 18 mei.");
  g_assert_cmpint (rij->groep, ==, STIP_AGENDA_VANDAAG);
}

static void
test_afspraak (void)
{
  static const struct
  {
    const char *soort;
    int         minuut;
    StipJaNee   bereikt;
    gboolean    is;
  } gevallen[] = {
    { "afspraak", -1, STIP_JANEE_ONBEKEND, TRUE },
    { "hercontrole", 600, STIP_JANEE_ONBEKEND, TRUE },
    { "huisbezoek", 600, STIP_JANEE_ONBEKEND, TRUE },
    { "huisbezoek", -1, STIP_JANEE_ONBEKEND, FALSE },
    { "telefoon", 600, STIP_JANEE_JA, FALSE },
    { "telefoon", 600, STIP_JANEE_NEE, FALSE },
    { "brief", 600, STIP_JANEE_ONBEKEND, FALSE },
    { "beschikking", 600, STIP_JANEE_ONBEKEND, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    g_assert_cmpint (stip_agenda_is_afspraak (stip_gebeurtenis_soort_zoek (gevallen[i].soort), gevallen[i].minuut, gevallen[i].bereikt), ==, gevallen[i].is);
}

static void
test_caseload (void)
{
  static const int fasen[STIP_FASE_AANTAL + 1] = { 99, 3, 5, 11, 9, 12, 3 };
  static const int gewicht[STIP_FASE_AANTAL + 1] = { 0, 100, 150, 0, 100, 25, 10 };
  StipCaseload     zonder = stip_caseload_bereken (fasen, 0, NULL), gelijk = stip_caseload_bereken (fasen, 40, NULL),
               gewogen = stip_caseload_bereken (fasen, 40, gewicht);

  g_assert_cmpint (zonder.dossiers, ==, 43);
  g_assert_cmpint (zonder.boven, ==, 0);
  g_assert_cmpint (gelijk.gewogen, ==, 43);
  g_assert_cmpint (gelijk.boven, ==, 3);
  g_assert_cmpint (gewogen.dossiers, ==, 43);
  g_assert_cmpint (gewogen.gewogen, ==, 34); /* 3 + 7.5 + 11 + 9 + 3 + 0.3 */
  g_assert_cmpint (gewogen.boven, ==, -6);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/agenda/groepen", test_groepen);
  g_test_add_func ("/agenda/looptijd", test_looptijd);
  g_test_add_func ("/agenda/hand", test_hand);
  g_test_add_func ("/agenda/haalt", test_haalt);
  g_test_add_func ("/agenda/volgorde", test_volgorde);
  g_test_add_func ("/agenda/toetsen", test_toetsen);
  g_test_add_func ("/agenda/afspraak", test_afspraak);
  g_test_add_func ("/agenda/caseload", test_caseload);
  return g_test_run ();
}
