/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-dossier-controle.h"

/* Every rule is read from a delivery in tests/export/test-ddas-lezer.c (goed/waarschuwingen.json); here is what
 * a delivery cannot hold, and where each rule stops. */

static void
on_finding_cb (const char *veld, const char *melding, gpointer data)
{
  g_assert_cmpstr (melding, !=, "");
  g_string_append_printf (data, "%s ", veld);
}

static void
add_event (StipDossier *dossier, const char *ddas, const char *iso)
{
  StipDatum datum;
  g_assert_true (stip_datum_parse_iso (iso, &datum, NULL));
  g_ptr_array_add (dossier->gebeurtenissen, stip_gebeurtenis_new (0, stip_gebeurtenis_soort_van_ddas (ddas), datum, -1, NULL));
}

static void
add_person (StipDossier *dossier, const char *rol, const char *bsn)
{
  StipPersoon *persoon = stip_persoon_new ();
  persoon->rol = g_strdup (rol);
  persoon->bsn = g_strdup (bsn);
  g_ptr_array_add (dossier->personen, persoon);
}

static void
assert_findings (const StipDossier *dossier, const char *verwacht)
{
  g_autoptr (GString) uit = g_string_new (NULL);
  stip_dossier_controleer (dossier, on_finding_cb, uit);
  g_assert_cmpstr (g_strchomp (uit->str), ==, verwacht);
}

/* A dossier with one resident with a good BSN and "PATH DATE" for each event, ending in NULL. */
static void
assert_dates (const char *verwacht, ...)
{
  g_autoptr (StipDossier) dossier = stip_dossier_new ();
  va_list     paren;
  const char *ddas;

  add_person (dossier, "inwoner", "999990019");
  va_start (paren, verwacht);
  while ((ddas = va_arg (paren, const char *)) != NULL)
    add_event (dossier, ddas, va_arg (paren, const char *));
  va_end (paren);
  stip_gebeurtenissen_sort (dossier->gebeurtenissen);
  assert_findings (dossier, verwacht);
}

static void
test_clients (void)
{
  g_autoptr (StipDossier) dossier = stip_dossier_new ();

  assert_findings (dossier, "client");
  add_person (dossier, "kind", NULL);
  assert_findings (dossier, "client");
  add_person (dossier, "inwoner", "999990019");
  add_person (dossier, "kind", "1");
  assert_findings (dossier, "");
  add_person (dossier, "partner", "999990018");
  assert_findings (dossier, "client[1].Burgerservicenummer");
}

static void
test_substitutes (void)
{
  g_autoptr (StipDossier) dossier = stip_dossier_new ();
  StipPersoon *persoon = stip_persoon_new ();

  persoon->rol = g_strdup ("inwoner");
  persoon->geboortedatum = 0;
  persoon->geslacht = stip_lijst_zoek (STIP_LIJST_GESLACHT, "Onbekend");
  persoon->postcode = g_strdup ("1999ZZ");
  g_ptr_array_add (dossier->personen, persoon);
  assert_findings (dossier, "client[0]");
  persoon->huisnummer = g_strdup ("1"); /* nobody else has seen it yet */
  assert_findings (dossier, "");
}

static void
test_dates (void)
{
  assert_dates ("", NULL);
  /* equal days are in order; a phase that is missing is passed over */
  assert_dates ("", "aanmelding.startdatum", "2025-01-01", "aanmelding.einddatum", "2025-01-01", "oplossing.startdatum", "2025-01-01", NULL);
  assert_dates ("oplossing.startdatum", "intake.startdatum", "2025-01-02", "oplossing.startdatum", "2025-01-01", NULL);
  assert_dates ("", "einddatum", "2025-01-01", NULL);
  assert_dates ("", "einddatum", "2025-01-01", "uitstroom.datum", "2025-01-01", "uitstroom.datumBeeindigingsbeschikking", "2025-01-01", NULL);
  assert_dates ("uitstroom.datumBeeindigingsbeschikking", "einddatum", "2025-01-01", "uitstroom.datum", "2025-01-01", "uitstroom.datumBeeindigingsbeschikking", "2025-01-02", NULL);
  assert_dates ("einddatum uitstroom.datumBeeindigingsbeschikking", "uitstroom.datum", "2025-01-01", "uitstroom.datumBeeindigingsbeschikking", "2025-01-02", NULL);
  assert_dates ("", "toekenningsdatum", "2025-01-01", NULL);
  assert_dates ("", "toekenningsdatum", "2025-01-01", "schuldregeling.toegekend", "2025-01-01", NULL);
  assert_dates ("toekenningsdatum", "toekenningsdatum", "2025-01-01", "schuldregeling.toegekend", "2025-01-02", NULL);
  assert_dates ("einddatum", "startdatum", "2025-01-02", "einddatum", "2025-01-01", NULL);
}

static void
test_forced_composition (void)
{
  g_autoptr (StipDossier) dossier = stip_dossier_new ();

  add_person (dossier, "inwoner", "999990019");
  dossier->dwangakkoord = STIP_JANEE_NEE;
  assert_findings (dossier, "");
  dossier->dwangakkoord = STIP_JANEE_JA;
  assert_findings (dossier, "schuldregeling.dwangakkoord");
  add_event (dossier, "schuldregeling.toegekend", "2025-01-01");
  assert_findings (dossier, "");
}

static void
test_amounts (void)
{
  g_autoptr (StipDossier) dossier = stip_dossier_new ();

  add_person (dossier, "inwoner", "999990019");
  dossier->vtlb = dossier->schuld_bij_aanvang = 0;
  assert_findings (dossier, "");
  dossier->vtlb = dossier->schuld_bij_aanvang = -1;
  assert_findings (dossier, "totaalSchuldbedragBijAanvangSchuld oplossing.vtlb");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dossier-controle/clients", test_clients);
  g_test_add_func ("/dossier-controle/substitutes", test_substitutes);
  g_test_add_func ("/dossier-controle/dates", test_dates);
  g_test_add_func ("/dossier-controle/forced-composition", test_forced_composition);
  g_test_add_func ("/dossier-controle/amounts", test_amounts);
  return g_test_run ();
}
