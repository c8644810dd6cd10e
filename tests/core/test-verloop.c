/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-termijn-motor.h"
#include "core/stip-verloop.h"

#include "hulp.h"

/* "fase van tot[?]" of each phase, then "stip DATUM[?] [succes]"; a question mark is an expectation. */
static char *
beschrijf (const StipDossier *dossier, const char *profiel_id, const char *vandaag)
{
  g_autoptr (StipProfiel) profiel = lees_profiel (profiel_id);
  g_autoptr (StipKalender) kalender = lees_kalender ();
  g_autoptr (StipVerloop) verloop = stip_verloop_new (dossier, profiel, kalender, dag (vandaag));
  g_autofree char *stip = stip_datum_to_iso (verloop->stip);
  GString         *tekst = g_string_new (NULL);

  for (int i = 0; i < verloop->n_fasen; i++)
    {
      g_autofree char *van = stip_datum_to_iso (verloop->fasen[i].van), *tot = stip_datum_to_iso (verloop->fasen[i].tot);
      g_string_append_printf (tekst, "%s %s %s%s; ", stip_fase_id (verloop->fasen[i].fase), van, tot, verloop->fasen[i].verwacht ? "?" : "");
    }
  g_string_append_printf (tekst, "nu %s; stip %s%s%s", stip_fase_id (verloop->huidig), stip != NULL ? stip : "-", verloop->stip_verwacht ? "?" : "",
                          verloop->succesvol ? " succes" : "");
  return g_string_free (tekst, FALSE);
}

static void
assert_verloop (StipDossier *dossier, const char *profiel, const char *vandaag, const char *verwacht)
{
  g_autofree char *werkelijk = beschrijf (dossier, profiel, vandaag);
  g_assert_cmpstr (werkelijk, ==, verwacht);
  stip_dossier_unref (dossier);
}

static StipDossier *
met_reden (StipDossier *dossier, const char *reden)
{
  dossier->uitstroomreden = reden;
  return dossier;
}

static void
test_begin (void)
{
  assert_verloop (stip_dossier_new (), "aalsmeer", "2026-03-30", "nu aanmelding; stip -");
  assert_verloop (DOSSIER ("aanmelding 2026-03-02"), "aalsmeer", "2026-03-05",
                  "aanmelding 2026-03-02 2026-03-16?; intake 2026-03-17 2026-05-12?; stabilisatie 2026-05-13 2026-08-13?; schuldregeling 2026-08-14 2027-02-14?; "
                  "oplossing 2027-02-15 2028-08-15?; nazorg 2028-08-16 2029-02-16?; nu aanmelding; stip 2028-08-15?");
  /* past its term: it lasts at least until today */
  assert_verloop (DOSSIER ("aanmelding 2026-03-02"), "wettelijk", "2026-05-01",
                  "aanmelding 2026-03-02 2026-05-01?; intake 2026-05-02 2026-06-27?; stabilisatie 2026-06-28 2026-09-28?; schuldregeling 2026-09-29 2027-01-27?; "
                  "oplossing 2027-01-28 2028-07-28?; nazorg 2028-07-29 2029-01-29?; nu aanmelding; stip 2028-07-28?");
}

static void
test_onderweg (void)
{
  assert_verloop (DOSSIER ("aanmelding 2026-01-05", "aanmelding-einde 2026-01-12", "eerste-gesprek 2026-01-12", "beschikking 2026-02-16", "intake-einde 2026-02-16",
                           "stabilisatie 2026-02-16", "stabilisatie-einde 2026-05-15", "saldo-gevraagd 2026-05-01"),
                  "aalsmeer", "2026-05-09",
                  "aanmelding 2026-01-05 2026-01-12; intake 2026-01-12 2026-02-16; stabilisatie 2026-02-16 2026-04-30; schuldregeling 2026-05-01 2026-11-01?; "
                  "oplossing 2026-11-02 2028-05-02?; nazorg 2028-05-03 2028-11-03?; nu schuldregeling; stip 2028-05-02?");
  /* no event of stabilisation: the phase was skipped; the decision is known, the talk is not */
  assert_verloop (DOSSIER ("traject-start 2026-01-05", "beschikking 2026-02-16", "regeling-ingediend 2026-03-02"), "heemstede", "2026-03-09",
                  "aanmelding 2026-01-05 2026-02-15; intake 2026-02-16 2026-03-01; schuldregeling 2026-03-02 2026-06-30?; "
                  "oplossing 2026-07-01 2028-01-01?; nazorg 2028-01-02 2028-07-02?; nu schuldregeling; stip 2028-01-01?");
}

static void
test_gepland (void)
{
  assert_verloop (DOSSIER ("aanmelding 2026-03-02", "eerste-gesprek 2026-03-11", "stabilisatie-einde 2026-08-01"), "aalsmeer", "2026-03-05",
                  "aanmelding 2026-03-02 2026-03-10?; intake 2026-03-11 2026-05-06?; stabilisatie 2026-05-07 2026-08-01?; schuldregeling 2026-08-02 2027-02-02?; "
                  "oplossing 2027-02-03 2028-08-03?; nazorg 2028-08-04 2029-02-04?; nu aanmelding; stip 2028-08-03?");
}

static void
test_aflossen (void)
{
  assert_verloop (DOSSIER ("saldo-gevraagd 2026-01-05", "regeling-toegekend 2026-03-02", "aflossen 2026-04-01"), "aalsmeer", "2026-05-09",
                  "schuldregeling 2026-01-05 2026-03-02; oplossing 2026-04-01 2027-10-01?; nazorg 2027-10-02 2028-04-02?; nu oplossing; stip 2027-10-01?");
  /* reached: aftercare is the phase now, although it has no event of its own yet */
  assert_verloop (DOSSIER ("aflossen 2024-04-01", "aflossen-einde 2025-10-01"), "aalsmeer", "2025-10-09",
                  "oplossing 2024-04-01 2025-10-01; nazorg 2025-10-02 2026-04-02?; nu nazorg; stip 2025-10-01 succes");
  assert_verloop (DOSSIER ("aflossen 2024-04-01", "aflossen-einde 2025-10-01", "signaalcontrole 2025-10-06"), "aalsmeer", "2025-10-09",
                  "oplossing 2024-04-01 2025-10-01; nazorg 2025-10-02 2026-04-02?; nu nazorg; stip 2025-10-01 succes"); /* a look-back is no start */
  /* a planned end is the stip */
  assert_verloop (DOSSIER ("aflossen 2026-04-01", "aflossen-einde 2027-09-15"), "aalsmeer", "2026-05-09",
                  "oplossing 2026-04-01 2027-09-15?; nazorg 2027-09-16 2028-03-16?; nu oplossing; stip 2027-09-15?");
}

static void
test_gesloten (void)
{
  assert_verloop (met_reden (DOSSIER ("aanmelding 2023-01-02", "eerste-gesprek 2023-01-16", "aflossen 2023-09-01", "aflossen-einde 2025-03-01", "nazorg 2025-03-02",
                                      "uitstroom 2025-06-02", "signaalcontrole 2025-08-01"),
                             "Afgerond"),
                  "aalsmeer", "2026-05-09",
                  "aanmelding 2023-01-02 2023-01-15; intake 2023-01-16 2023-08-31; oplossing 2023-09-01 2025-03-01; nazorg 2025-03-02 2025-06-02; nu afgesloten; "
                  "stip 2025-03-01 succes");
  assert_verloop (met_reden (DOSSIER ("aanmelding 2026-01-05", "eerste-gesprek 2026-01-16", "uitstroom 2026-03-02"), "Ingetrokken"), "aalsmeer", "2026-05-09",
                  "aanmelding 2026-01-05 2026-01-15; intake 2026-01-16 2026-03-02; nu afgesloten; stip -");
  /* an arrangement that broke off has an end date too, but no stip */
  assert_verloop (met_reden (DOSSIER ("aflossen 2025-01-06", "aflossen-einde 2025-08-01", "uitstroom 2025-08-01"), "Voldoet niet"), "aalsmeer", "2026-05-09",
                  "oplossing 2025-01-06 2025-08-01; nu afgesloten; stip -");
  assert_verloop (met_reden (DOSSIER ("aflossen 2023-01-06", "uitstroom 2024-08-01"), "Afgerond"), "aalsmeer", "2026-05-09",
                  "oplossing 2023-01-06 2024-08-01; nu afgesloten; stip 2024-08-01 succes");
  assert_verloop (DOSSIER ("aanmelding 2026-01-05", "uitstroom 2026-03-02"), "aalsmeer", "2026-05-09", "aanmelding 2026-01-05 2026-03-02; nu afgesloten; stip -");
}

/* After a refusal no date is promised; after a judgment that turns it there is one again. */
static void
test_geweigerd (void)
{
  StipDossier *afgewezen = DOSSIER ("eerste-gesprek 2026-01-05", "beschikking 2026-02-02");
  afgewezen->beschikkingssoort = "Afwijzingsbeschikking";
  assert_verloop (afgewezen, "aalsmeer", "2026-02-09", "intake 2026-01-05 2026-03-02?; nu intake; stip -");
  assert_verloop (DOSSIER ("saldo-gevraagd 2026-01-05", "regeling-afgewezen 2026-03-02"), "aalsmeer", "2026-03-09",
                  "schuldregeling 2026-01-05 2026-07-05?; nu schuldregeling; stip -");
  assert_verloop (DOSSIER ("saldo-gevraagd 2026-01-05", "regeling-afgewezen 2026-03-02", "dwangakkoord-uitspraak 2026-06-01", "regeling-toegekend 2026-06-01"), "aalsmeer",
                  "2026-06-09",
                  "schuldregeling 2026-01-05 2026-06-01; oplossing 2026-06-02 2027-12-02?; nazorg 2027-12-03 2028-06-03?; nu oplossing; stip 2027-12-02?");
  assert_verloop (DOSSIER ("aflossen 2026-01-05", "regeling-ingetrokken 2026-04-01", "aflossen-einde 2026-04-01"), "aalsmeer", "2026-05-09",
                  "schuldregeling 2026-04-01 2026-04-01; oplossing 2026-01-05 2026-04-01; nazorg 2026-04-02 2026-10-02?; nu nazorg; stip -");
}

/* A plan that pays 100 % has no term of 18 months, and no day of freedom that nobody wrote down. */
static void
test_volledige_betaling (void)
{
  static const struct
  {
    const char *soort;
    gboolean    vrij;
  } gevallen[] = {
    { "Schuldbemiddeling", TRUE },
    { "Saneringskrediet", TRUE },
    { "Betalingsregeling", FALSE },
    { "Herfinanciering", FALSE },
  };
  g_autoptr (StipKalender) kalender = lees_kalender ();
  g_autoptr (StipProfiel) profiel = lees_profiel ("aalsmeer");

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autoptr (StipDossier) dossier = DOSSIER ("aanmelding 2026-01-05", "aflossen 2026-03-02");
      dossier->oplossingssoort = stip_lijst_zoek (STIP_LIJST_OPLOSSINGSSOORT, gevallen[i].soort);
      g_autoptr (StipVerloop) verloop = stip_verloop_new (dossier, profiel, kalender, dag ("2026-05-01"));
      g_autoptr (GPtrArray) termijnen = stip_termijnen_bereken (profiel, kalender, dossier, dag ("2026-05-01"));
      gboolean heeft_termijn = FALSE;
      for (guint t = 0; t < termijnen->len; t++)
        heeft_termijn |= g_str_equal (((StipTermijn *)g_ptr_array_index (termijnen, t))->id, "aflossen");
      g_assert_true (heeft_termijn == gevallen[i].vrij);
      g_assert_true (stip_datum_is_bekend (verloop->stip) == gevallen[i].vrij);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/verloop/begin", test_begin);
  g_test_add_func ("/verloop/onderweg", test_onderweg);
  g_test_add_func ("/verloop/gepland", test_gepland);
  g_test_add_func ("/verloop/aflossen", test_aflossen);
  g_test_add_func ("/verloop/gesloten", test_gesloten);
  g_test_add_func ("/verloop/geweigerd", test_geweigerd);
  g_test_add_func ("/core/verloop/volledige-betaling", test_volledige_betaling);
  return g_test_run ();
}
