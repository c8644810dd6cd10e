/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store-fixture.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-journaal.h"
#include "store/stip-levering.h"
#include "store/stip-ongedaan.h"
#include "store/stip-overzicht.h"

#define BSN  "111222333"
#define BSN2 "123456782"

static guint waarschuwingen;

static void
on_warning_cb (const char *veld, const char *melding, gpointer data)
{
  waarschuwingen++;
}

/* Takes a delivery of these parts in, as an act; the parts are freed. */
static StipLeveringTelling
take_in (ProefBestand *b, const char *naam, ...)
{
  g_autoptr (GError) error = NULL;
  va_list args;

  waarschuwingen = 0;
  stip_handeling_begin (b->db, PROEF_WIE, "DDAS-levering ingelezen", 0, &error);
  g_assert_no_error (error);
  g_autoptr (StipLevering) levering = stip_levering_begin (b->db, b->werkwijze, PROEF_VANDAAG, 0, &error);
  g_assert_no_error (error);
  va_start (args, naam);
  for (StipDossier *deel = va_arg (args, StipDossier *); deel != NULL; deel = va_arg (args, StipDossier *))
    {
      stip_levering_add (levering, deel, on_warning_cb, NULL, &error);
      g_assert_no_error (error);
      stip_dossier_unref (deel);
    }
  va_end (args);
  stip_levering_finish (levering, naam, waarschuwingen, &error);
  g_assert_no_error (error);
  StipLeveringTelling telling = *stip_levering_telling (levering);
  stip_handeling_commit (b->db, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (telling.trajecten, ==, telling.nieuw + telling.bijgewerkt + telling.ongewijzigd);
  return telling;
}

#define TAKE_IN(b, ...) take_in (b, "som", __VA_ARGS__, NULL)
#define ASSERT(t, n, bw, o)                   \
  G_STMT_START                                \
  {                                           \
    StipLeveringTelling t_ = t;               \
    g_assert_cmpuint (t_.nieuw, ==, n);       \
    g_assert_cmpuint (t_.bijgewerkt, ==, bw); \
    g_assert_cmpuint (t_.ongewijzigd, ==, o); \
  }                                           \
  G_STMT_END
#define DEEL(bsn, ...) proef_dossier (NULL, bsn, __VA_ARGS__, NULL)

static gint64
count (ProefBestand *b)
{
  gint64 n = proef_getal (b->db, "SELECT count(*) FROM dossier");
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM overzicht"), ==, n);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM zoek"), ==, n);
  return n;
}

static void
test_tweemaal (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();

  ASSERT (TAKE_IN (b, proef_vol_dossier (BSN, BSN2), DEEL ("100000009", "aanmelding 2026-01-05")), 2, 0, 0);
  g_autofree char *voor = proef_dump (b->db);
  gint64           regels = proef_getal (b->db, "SELECT count(*) FROM logboek");
  ASSERT (TAKE_IN (b, proef_vol_dossier (BSN, BSN2), DEEL ("100000009", "aanmelding 2026-01-05")), 0, 0, 2);
  g_autofree char *na = proef_dump (b->db);
  g_assert_cmpstr (na, ==, voor);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM logboek"), ==, regels);
  /* also where the parts come in another order, or one is in the file twice */
  ASSERT (TAKE_IN (b, DEEL ("100000009", "aanmelding 2026-01-05"), DEEL ("100000009", "aanmelding 2026-01-05"), proef_vol_dossier (BSN, BSN2)), 0, 0, 3);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM logboek"), ==, regels);
}

static void
test_overlap_en_gat (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();

  /* overlap within one delivery: one dossier, from the earliest to the latest */
  ASSERT (TAKE_IN (b, DEEL (BSN, "traject-start 2025-01-10", "traject-einde 2025-03-31"), DEEL (BSN, "traject-start 2025-03-31", "traject-einde 2025-06-30")), 1, 1, 0);
  g_assert_cmpint (count (b), ==, 1);
  g_autofree char *periode = proef_tekst (b->db, "SELECT min(datum) || max(datum) FROM gebeurtenis");
  g_assert_cmpstr (periode, ==, "2025-01-102025-06-30");
  /* a gap: another trajectory of the same person */
  ASSERT (TAKE_IN (b, DEEL (BSN, "traject-start 2025-08-01", "traject-einde 2025-09-30")), 1, 0, 0);
  g_assert_cmpint (count (b), ==, 2);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM persoon"), ==, 1);
  /* another person in the same time */
  ASSERT (TAKE_IN (b, DEEL (BSN2, "traject-start 2025-01-10", "traject-einde 2025-03-31")), 1, 0, 0);
  g_assert_cmpint (count (b), ==, 3);
}

static void
test_bijgewerkt (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();

  TAKE_IN (b, DEEL (BSN, "aanmelding 2026-01-05", "eerste-gesprek 2026-01-12"));
  ASSERT (TAKE_IN (b, DEEL (BSN, "aanmelding 2026-01-05", "eerste-gesprek 2026-01-12", "uitstroom 2026-05-01")), 0, 1, 0);
  ASSERT (TAKE_IN (b, DEEL (BSN, "aanmelding 2026-01-05", "eerste-gesprek 2026-01-12", "uitstroom 2026-04-01")), 0, 1, 0);
  g_assert_cmpint (count (b), ==, 1);
  g_autofree char *einde = proef_tekst (b->db, "SELECT datum FROM gebeurtenis WHERE soort = 'uitstroom'");
  g_assert_cmpstr (einde, ==, "2026-04-01");
  g_assert_cmpint (proef_getal (b->db, "SELECT fase FROM overzicht"), ==, STIP_FASE_AFGESLOTEN);
}

static StipDossier *
couple (const char *een, const char *twee)
{
  StipDossier *d = DEEL (een, "aanmelding 2026-01-05");
  g_ptr_array_add (d->personen, proef_persoon (NULL, twee));
  return d;
}

static void
test_twee_clienten (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();

  ASSERT (TAKE_IN (b, couple (BSN, BSN2)), 1, 0, 0);
  /* in the other order they are the same couple */
  ASSERT (TAKE_IN (b, couple (BSN2, BSN)), 0, 0, 1);
  g_assert_cmpint (count (b), ==, 1);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM persoon"), ==, 2);
  /* one of them alone is another trajectory */
  ASSERT (TAKE_IN (b, DEEL (BSN, "aanmelding 2026-01-05")), 1, 0, 0);
  ASSERT (TAKE_IN (b, DEEL (BSN2, "aanmelding 2026-01-05")), 1, 0, 0);
  g_assert_cmpint (count (b), ==, 3);
}

/* Two who cannot be told apart by what is known of them, twice: found, not doubled, and nothing breaks. */
static void
test_tweeling (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();

  for (int ronde = 0; ronde < 2; ronde++)
    {
      StipDossier *d = couple (NULL, NULL);
      for (guint i = 0; i < 2; i++)
        {
          StipPersoon *p = g_ptr_array_index (d->personen, i);
          p->geboortedatum = proef_dag ("1980-05-01");
          p->postcode = g_strdup ("1431AB");
          p->huisnummer = g_strdup ("12");
        }
      if (ronde == 1)
        proef_add_gebeurtenis (d, "beschikking", "2026-02-02");
      ASSERT (TAKE_IN (b, d), ronde == 0, ronde == 1, 0);
      g_assert_cmpint (count (b), ==, 1);
    }
  g_assert_cmpuint (waarschuwingen, ==, 0);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM gebeurtenis"), ==, 2);
}

#define EEN  DEEL (BSN, "traject-start 2025-01-01", "traject-einde 2025-02-01")
#define TWEE DEEL (BSN, "traject-start 2025-05-01", "traject-einde 2025-06-01")
#define BRUG DEEL (BSN, "traject-start 2025-01-20", "traject-einde 2025-05-20")

/* A part that bridges two of the same delivery makes them one, and the same file again changes nothing. */
static void
test_brug (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();

  ASSERT (TAKE_IN (b, EEN, TWEE, BRUG), 1, 2, 0);
  g_assert_cmpint (count (b), ==, 1);
  g_autofree char *periode = proef_tekst (b->db, "SELECT min(datum) || max(datum) FROM gebeurtenis");
  g_assert_cmpstr (periode, ==, "2025-01-012025-06-01");
  g_autofree char *voor = proef_dump (b->db);
  ASSERT (TAKE_IN (b, EEN, TWEE, BRUG), 0, 0, 3);
  g_autofree char *na = proef_dump (b->db);
  g_assert_cmpstr (na, ==, voor);
}

/* Two dossiers that people work in stay two, also when this delivery touched them: the person is told. */
static void
test_brug_tussen_dossiers (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();

  TAKE_IN (b, EEN);
  TAKE_IN (b, TWEE);
  proef_handeling (b->db, "INSERT INTO termijn (dossier_id, naam, uiterlijk) VALUES (2, 'Terugbellen', '2026-06-01')");
  StipDossier *een = EEN, *twee = TWEE;
  proef_add_gebeurtenis (een, "gesprek", "2025-01-10");
  proef_add_gebeurtenis (twee, "gesprek", "2025-05-10");
  take_in (b, "som", een, twee, BRUG, NULL);
  g_assert_cmpuint (waarschuwingen, ==, 1);
  g_assert_cmpint (count (b), ==, 2);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM termijn"), ==, 1);
}

/* What people did in the program stays when the same file comes again. */
static void
test_eigen_werk (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();

  TAKE_IN (b, proef_vol_dossier (BSN, BSN2));
  proef_handeling (b->db, "UPDATE persoon SET voornaam = 'Eigen'; UPDATE gebeurtenis SET datum = '2026-01-06' WHERE soort = 'aanmelding';"
                          "INSERT INTO gebeurtenis (dossier_id, soort, datum) VALUES (1, 'telefoon', '2026-05-05'); DELETE FROM begeleiding");
  g_autofree char *voor = proef_dump (b->db);
  ASSERT (TAKE_IN (b, proef_vol_dossier (BSN, BSN2)), 0, 0, 1);
  g_autofree char *na = proef_dump (b->db);
  g_assert_cmpstr (na, ==, voor);
}

/* A person in two dossiers has one address: both are found by the new one. */
static void
test_persoon_in_twee (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  StipDossier *nieuw = TWEE;

  TAKE_IN (b, EEN, TWEE);
  ((StipPersoon *)g_ptr_array_index (nieuw->personen, 0))->postcode = g_strdup ("9711XY");
  ASSERT (TAKE_IN (b, nieuw), 0, 1, 0);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM zoek WHERE zoek MATCH '\"9711xy\"'"), ==, 2);
}

static void
test_ongedaan (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (GArray) dossiers = NULL;
  g_autoptr (GError) error = NULL;

  TAKE_IN (b, DEEL ("100000009", "aanmelding 2026-01-05"));
  g_autofree char *voor = proef_dump (b->db), *lijst = proef_dump_lijst (b->db);
  TAKE_IN (b, proef_vol_dossier (BSN, BSN2), EEN, TWEE, BRUG, DEEL ("100000009", "aanmelding 2026-01-05", "beschikking 2026-02-02"));
  g_autofree char *vol = proef_dump (b->db);
  stip_ongedaan_maak (b->db, PROEF_WIE, proef_getal (b->db, "SELECT max(id) FROM handeling"), FALSE, &dossiers, &error);
  g_assert_no_error (error);
  g_assert_true (stip_overzicht_bijwerken_alle (b->db, b->werkwijze, dossiers, PROEF_VANDAAG, NULL));
  g_autofree char *na = proef_dump (b->db), *lijst_na = proef_dump_lijst (b->db);
  g_assert_cmpstr (na, ==, voor);
  g_assert_cmpstr (lijst_na, ==, lijst);
  /* and the file can come in again */
  StipLeveringTelling t = TAKE_IN (b, proef_vol_dossier (BSN, BSN2), EEN, TWEE, BRUG, DEEL ("100000009", "aanmelding 2026-01-05", "beschikking 2026-02-02"));
  ASSERT (t, 2, 3, 0);
  g_autofree char *weer = proef_dump (b->db);
  g_assert_cmpstr (weer, ==, vol);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/levering/tweemaal", test_tweemaal);
  g_test_add_func ("/levering/overlap-en-gat", test_overlap_en_gat);
  g_test_add_func ("/levering/bijgewerkt", test_bijgewerkt);
  g_test_add_func ("/levering/twee-clienten", test_twee_clienten);
  g_test_add_func ("/levering/tweeling", test_tweeling);
  g_test_add_func ("/levering/brug", test_brug);
  g_test_add_func ("/levering/brug-tussen-dossiers", test_brug_tussen_dossiers);
  g_test_add_func ("/levering/eigen-werk", test_eigen_werk);
  g_test_add_func ("/levering/persoon-in-twee", test_persoon_in_twee);
  g_test_add_func ("/levering/ongedaan", test_ongedaan);
  return g_test_run ();
}
