/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "core/stip-demo.h"
#include "core/stip-schuld-doen.h"
#include "core/stip-veld.h"
#include "core/stip-termijn-motor.h"
#include "hulp.h"

/* What each message makes of each state (domain.md 2.7). */
static const struct
{
  StipRondeStaat   van;
  StipBerichtSoort bericht;
  StipRondeStaat   naar;
} overgangen[] = {
  { STIP_RONDE_BEKEND, STIP_BERICHT_SALDOVERZOEK, STIP_RONDE_AANGESCHREVEN },
  { STIP_RONDE_AANGESCHREVEN, STIP_BERICHT_SALDO_RAPPEL, STIP_RONDE_RAPPEL },
  { STIP_RONDE_RAPPEL, STIP_BERICHT_SALDO_GEBELD, STIP_RONDE_GEBELD },
  { STIP_RONDE_GEBELD, STIP_BERICHT_SALDO_ANTWOORD, STIP_RONDE_SALDO },
  { STIP_RONDE_GEBELD, STIP_BERICHT_SALDO_GEEN_REACTIE, STIP_RONDE_GEEN_REACTIE },
  { STIP_RONDE_GEEN_REACTIE, STIP_BERICHT_SALDO_ANTWOORD, STIP_RONDE_SALDO }, /* late, but an answer */
  { STIP_RONDE_BEKEND, STIP_BERICHT_SALDO_ANTWOORD, STIP_RONDE_SALDO },       /* never asked: on a letter that was there */
  { STIP_RONDE_AANGESCHREVEN, STIP_BERICHT_GEEN_MEDEWERKING, STIP_RONDE_GEEN_MEDEWERKING },
  { STIP_RONDE_AANGESCHREVEN, STIP_BERICHT_SALDO_VOORAF_AKKOORD, STIP_RONDE_VOORAF_AKKOORD },
  { STIP_RONDE_VOORAF_AKKOORD, STIP_BERICHT_VOORSTEL, STIP_RONDE_VOORAF_AKKOORD },
  { STIP_RONDE_SALDO, STIP_BERICHT_SALDO_RAPPEL, STIP_RONDE_SALDO }, /* a reminder that crossed its answer */
  { STIP_RONDE_SALDO, STIP_BERICHT_VOORSTEL, STIP_RONDE_VOORSTEL },
  { STIP_RONDE_VOORSTEL, STIP_BERICHT_SALDO_ANTWOORD, STIP_RONDE_VOORSTEL },
  { STIP_RONDE_VOORSTEL, STIP_BERICHT_VOORSTEL_RAPPEL, STIP_RONDE_VOORSTEL_RAPPEL },
  { STIP_RONDE_VOORSTEL_RAPPEL, STIP_BERICHT_VOORSTEL_GEBELD, STIP_RONDE_VOORSTEL_GEBELD },
  { STIP_RONDE_VOORSTEL_GEBELD, STIP_BERICHT_VOORSTEL_TEGEN, STIP_RONDE_TEGENVOORSTEL },
  { STIP_RONDE_VOORSTEL, STIP_BERICHT_GEEN_MEDEWERKING, STIP_RONDE_AFGEWEZEN },
  { STIP_RONDE_AFGEWEZEN, STIP_BERICHT_HEROVERWEGING, STIP_RONDE_HEROVERWEGING },
  { STIP_RONDE_HEROVERWEGING, STIP_BERICHT_VOORSTEL_AKKOORD, STIP_RONDE_AKKOORD },
  { STIP_RONDE_HEROVERWEGING, STIP_BERICHT_VOORSTEL_TEGEN, STIP_RONDE_WEIGERT }, /* extra conditions count as refusing */
  { STIP_RONDE_HEROVERWEGING, STIP_BERICHT_VOORSTEL_GEEN_REACTIE, STIP_RONDE_WEIGERT },
  { STIP_RONDE_AKKOORD, STIP_BERICHT_VOORSTEL, STIP_RONDE_AKKOORD },
  { STIP_RONDE_SALDO, STIP_BERICHT_STATUS_SE, STIP_RONDE_SALDO },
};

static void
test_overgangen (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (overgangen); i++)
    {
      g_test_message ("%s + %s", stip_ronde_staat_id (overgangen[i].van), stip_bericht_woord (overgangen[i].bericht)->id);
      g_assert_cmpint (stip_ronde_na (overgangen[i].van, overgangen[i].bericht), ==, overgangen[i].naar);
    }
}

/* From every state the last word can be reached, and what waits for something is never a last word. */
static void
test_geen_doodlopend (void)
{
  for (int van = 0; van < STIP_RONDE_AANTAL; van++)
    {
      guint bereik = 1u << van, vorig = 0;
      while (bereik != vorig)
        {
          vorig = bereik;
          for (int s = 0; s < STIP_RONDE_AANTAL; s++)
            for (int b = 0; (vorig & (1u << s)) != 0 && b < STIP_BERICHT_AANTAL; b++)
              bereik |= 1u << stip_ronde_na (s, b);
        }
      g_test_message ("%s", stip_ronde_staat_id (van));
      g_assert_true ((bereik & (1u << STIP_RONDE_AKKOORD)) != 0);
    }
  g_assert_true (stip_ronde_is_afgerond (STIP_RONDE_SALDO));
  g_assert_false (stip_ronde_is_afgerond (STIP_RONDE_BEKEND));
  g_assert_false (stip_ronde_is_afgerond (STIP_RONDE_RAPPEL));
}

typedef struct
{
  StipProfiel  *profiel;
  StipKalender *kalender;
  StipDossier  *dossier;
} Proef;

static StipSchuld *
new_claim (gint64 id, const char *naam, StipGeld bedrag)
{
  StipSchuld *schuld = stip_schuld_new ();
  schuld->id = id;
  schuld->schuldeiser = g_strdup (naam);
  schuld->bedrag = bedrag;
  return schuld;
}

static void
proef_open (Proef *p, gconstpointer data)
{
  p->profiel = lees_profiel ("aalsmeer");
  p->kalender = lees_kalender ();
  p->dossier = stip_dossier_new ();
  g_ptr_array_add (p->dossier->schulden, new_claim (1, "Postorder Maquette", 124388));
  g_ptr_array_add (p->dossier->schulden, new_claim (2, "Telecom Bedacht", 68930));
}

static void
proef_sluit (Proef *p, gconstpointer data)
{
  stip_profiel_unref (p->profiel);
  stip_kalender_unref (p->kalender);
  stip_dossier_unref (p->dossier);
}

static void
say (Proef *p, gint64 schuld, StipBerichtSoort soort, const char *op)
{
  g_ptr_array_add (p->dossier->berichten, stip_schuld_bericht_new (100 + p->dossier->berichten->len, schuld, soort, dag (op)));
}

static StipSchuldStand
stand_of (Proef *p, guint i, const char *vandaag)
{
  g_autoptr (GPtrArray) standen = stip_schuld_ronde (p->profiel, p->kalender, p->dossier, dag (vandaag));
  return *(StipSchuldStand *)g_ptr_array_index (standen, i);
}

/* Aalsmeer: three weeks, reminder and two weeks, then phone (within five working days). */
static void
test_termijnen (Proef *p, gconstpointer data)
{
  StipSchuldStand s = stand_of (p, 0, "2026-04-08");

  g_assert_null (s.dan);
  say (p, 1, STIP_BERICHT_SALDOVERZOEK, "2026-04-08");
  s = stand_of (p, 0, "2026-04-28");
  g_assert_cmpint (s.staat, ==, STIP_RONDE_AANGESCHREVEN);
  assert_datum (s.uiterlijk, "2026-04-29");
  g_assert_cmpint (s.dan->soort, ==, STIP_BERICHT_SALDO_RAPPEL);
  g_assert_false (s.nu);
  s = stand_of (p, 0, "2026-04-29");
  g_assert_true (s.nu);
  say (p, 1, STIP_BERICHT_SALDO_RAPPEL, "2026-04-29");
  s = stand_of (p, 0, "2026-05-13");
  assert_datum (s.vanaf, "2026-05-13");
  assert_datum (s.uiterlijk, "2026-05-22"); /* Ascension Day and the day after do not count */
  g_assert_false (s.nu);                    /* until the end of that day it is the creditor's turn */
  s = stand_of (p, 0, "2026-05-18");
  g_assert_true (s.nu);
  g_assert_cmpint (s.dan->soort, ==, STIP_BERICHT_SALDO_GEBELD);
  g_autofree char *uitleg = stip_schuld_stand_uitleg (&s, p->profiel, p->kalender, dag ("2026-05-18"));
  g_assert_nonnull (strstr (uitleg, "2 weken"));
  g_assert_nonnull (strstr (uitleg, "Daarna bellen binnen 5 werkdagen: uiterlijk vr 22 mei."));
  say (p, 1, STIP_BERICHT_SALDO_ANTWOORD, "2026-05-19");
  s = stand_of (p, 0, "2026-05-19");
  g_assert_cmpint (s.staat, ==, STIP_RONDE_SALDO);
  g_assert_null (s.dan);
  assert_datum (s.gevraagd, "2026-04-08");
  assert_datum (s.rappel, "2026-04-29");
  assert_datum (s.antwoord, "2026-05-19");
  g_assert_cmpint (stand_of (p, 0, "2026-05-18").staat, ==, STIP_RONDE_RAPPEL); /* what comes later is not known yet */
}

/* The proposal begins its own round; the same terms. */
static void
test_voorstel (Proef *p, gconstpointer data)
{
  say (p, 1, STIP_BERICHT_SALDOVERZOEK, "2026-04-08");
  say (p, 1, STIP_BERICHT_SALDO_ANTWOORD, "2026-04-14");
  say (p, 1, STIP_BERICHT_VOORSTEL, "2026-06-12");
  StipSchuldStand s = stand_of (p, 0, "2026-06-15");
  g_assert_true (s.voorstel);
  assert_datum (s.gevraagd, "2026-06-12");
  assert_datum (s.antwoord, NULL);
  assert_datum (s.uiterlijk, "2026-07-03");
  say (p, 1, STIP_BERICHT_VOORSTEL_TEGEN, "2026-06-20");
  say (p, 1, STIP_BERICHT_HEROVERWEGING, "2026-06-22");
  s = stand_of (p, 0, "2026-06-22");
  g_assert_cmpint (s.staat, ==, STIP_RONDE_HEROVERWEGING);
  assert_datum (s.uiterlijk, "2026-07-13");
}

/* One term for all that wants the same done, instead of the profile's term for the round as a whole. */
static void
test_dossiertermijn (Proef *p, gconstpointer data)
{
  g_ptr_array_add (p->dossier->gebeurtenissen, stip_gebeurtenis_new (1, stip_gebeurtenis_soort_zoek ("saldo-gevraagd"), dag ("2026-04-08"), -1, NULL));
  g_autoptr (GPtrArray) zonder = stip_termijnen_bereken (p->profiel, p->kalender, p->dossier, dag ("2026-04-10"));
  g_assert_cmpstr (stip_termijnen_volgende (zonder)->id, ==, "inventarisatie-reactie");
  say (p, 1, STIP_BERICHT_SALDOVERZOEK, "2026-04-08");
  say (p, 2, STIP_BERICHT_SALDOVERZOEK, "2026-04-08");
  g_autoptr (GPtrArray) met = stip_termijnen_bereken (p->profiel, p->kalender, p->dossier, dag ("2026-04-10"));
  const StipTermijn *volgende = stip_termijnen_volgende (met);
  g_assert_cmpstr (volgende->id, ==, "ronde-saldo-rappel");
  g_assert_true (stip_schuld_ronde_is_termijn (volgende));
  g_assert_cmpstr (volgende->naam, ==, "2 schuldeisers herinneren");
  assert_datum (stip_termijn_uiterlijk (volgende), "2026-04-29");
  g_assert_nonnull (strstr (volgende->toelichting, "Postorder Maquette en Telecom Bedacht."));
  for (guint i = 0; i < met->len; i++)
    g_assert_cmpstr (((const StipTermijn *)g_ptr_array_index (met, i))->id, !=, "inventarisatie-reactie");
  /* late only when our own day has gone by */
  g_autoptr (GPtrArray) laat = stip_termijnen_bereken (p->profiel, p->kalender, p->dossier, dag ("2026-04-30"));
  g_assert_cmpint (stip_termijnen_volgende (laat)->staat, ==, STIP_TERMIJN_TE_LAAT);
  say (p, 1, STIP_BERICHT_SALDO_ANTWOORD, "2026-04-20");
  say (p, 2, STIP_BERICHT_GEEN_MEDEWERKING, "2026-04-21");
  g_autoptr (GPtrArray) klaar = stip_termijnen_bereken (p->profiel, p->kalender, p->dossier, dag ("2026-04-30"));
  for (guint i = 0; i < klaar->len; i++)
    g_assert_false (stip_schuld_ronde_is_termijn (g_ptr_array_index (klaar, i)));
}

/* Informal debts and what is left out have no part in the round. */
static void
test_buiten (Proef *p, gconstpointer data)
{
  ((StipSchuld *)g_ptr_array_index (p->dossier->schulden, 0))->informeel = STIP_JANEE_JA;
  ((StipSchuld *)g_ptr_array_index (p->dossier->schulden, 1))->meegenomen = STIP_JANEE_NEE;
  say (p, 1, STIP_BERICHT_SALDOVERZOEK, "2026-04-08");
  g_assert_false (stand_of (p, 0, "2026-06-01").nu);
  g_assert_null (stand_of (p, 0, "2026-06-01").dan);
  guint naar = 9;
  g_autoptr (GError) error = NULL;
  g_assert_null (stip_dossier_met_bericht (p->dossier, NULL, STIP_BERICHT_SALDOVERZOEK, dag ("2026-04-08"), NULL, p->profiel, p->kalender, dag ("2026-04-08"), &naar, &error));
  g_assert_error (error, STIP_VELD_ERROR, STIP_VELD_ERROR_ONGELDIG);
}

static void
stabilise (Proef *p)
{
  static const char *const pad[] = { "aanmelding", "eerste-gesprek", "beschikking", "stabilisatie" };

  for (gsize i = 0; i < G_N_ELEMENTS (pad); i++)
    g_ptr_array_add (p->dossier->gebeurtenissen, stip_gebeurtenis_new ((gint64)i + 1, stip_gebeurtenis_soort_zoek (pad[i]), dag ("2026-01-05") + (int)i, -1, NULL));
}

/* One click asks everybody; the dossier takes its step with it where the path allows. */
static void
test_iedereen_vragen (Proef *p, gconstpointer data)
{
  guint naar = 0;
  g_autoptr (GError) error = NULL;

  stabilise (p);
  g_autoptr (StipDossier) na = stip_dossier_met_bericht (p->dossier, NULL, STIP_BERICHT_SALDOVERZOEK, dag ("2026-04-08"), "brief", p->profiel, p->kalender, dag ("2026-04-08"), &naar, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (naar, ==, 2);
  g_assert_cmpuint (na->berichten->len, ==, 2);
  g_assert_cmpint (stip_dossier_toestand (na, dag ("2026-04-08")), ==, STIP_TOESTAND_INVENTARISATIE);
  assert_datum (stip_gebeurtenissen_datum (na->gebeurtenissen, "stabilisatie-einde"), "2026-04-08");
  /* again: nobody is left, and nothing is half done */
  g_assert_null (stip_dossier_met_bericht (na, NULL, STIP_BERICHT_SALDOVERZOEK, dag ("2026-04-09"), NULL, p->profiel, p->kalender, dag ("2026-04-09"), &naar, &error));
  g_assert_error (error, STIP_VELD_ERROR, STIP_VELD_ERROR_ONGELDIG);
}

/* The step of the path is the same: a message to everybody, and what the board says afterwards does not differ. */
static void
test_stap_vraagt (Proef *p, gconstpointer data)
{
  StipStapInvoer invoer = { .datum = dag ("2026-04-08"), .minuut = -1 };
  guint          naar;
  g_autoptr (GError) error = NULL;

  stabilise (p);
  g_autoptr (StipDossier) stap = stip_dossier_met_stap (stip_stap_zoek ("inventarisatie"), p->dossier, p->profiel, p->kalender, &invoer, dag ("2026-04-08"), &error);
  g_assert_no_error (error);
  g_autoptr (StipDossier) bord = stip_dossier_met_bericht (p->dossier, NULL, STIP_BERICHT_SALDOVERZOEK, dag ("2026-04-08"), NULL, p->profiel, p->kalender, dag ("2026-04-08"), &naar, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (stap->berichten->len, ==, bord->berichten->len);
  g_assert_cmpuint (stap->gebeurtenissen->len, ==, bord->gebeurtenissen->len);
  for (guint i = 0; i < stap->berichten->len; i++)
    {
      const StipSchuldBericht *een = stap->berichten->pdata[i], *ander = bord->berichten->pdata[i];
      g_assert_cmpint (een->schuld_id, ==, ander->schuld_id);
      g_assert_true (een->soort == ander->soort);
      g_assert_cmpint (een->datum, ==, ander->datum);
    }
  /* without claims the step is recorded all the same */
  g_ptr_array_set_size (p->dossier->schulden, 0);
  g_autoptr (StipDossier) kaal = stip_dossier_met_stap (stip_stap_zoek ("inventarisatie"), p->dossier, p->profiel, p->kalender, &invoer, dag ("2026-04-08"), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (kaal->berichten->len, ==, 0);
  g_assert_cmpint (stip_dossier_toestand (kaal, dag ("2026-04-08")), ==, STIP_TOESTAND_INVENTARISATIE);
}

/* Vera as in the drawing: ten of thirteen answered, six reminded, three to phone until Friday. */
static void
test_vera (void)
{
  g_autoptr (StipProfiel) profiel = lees_profiel ("aalsmeer");
  g_autoptr (StipKalender) kalender = lees_kalender ();
  StipDemoOpdracht wat = { 1, dag ("2026-05-19"), 60 };
  g_autoptr (StipDossier) vera = stip_demo_dossier (&wat, STIP_DEMO_VERA);
  g_autoptr (GPtrArray) standen = stip_schuld_ronde (profiel, kalender, vera, wat.vandaag);
  guint gevraagd = 0, rappel = 0, antwoord = 0, nu = 0;

  for (guint i = 0; i < standen->len; i++)
    {
      const StipSchuldStand *s = g_ptr_array_index (standen, i);
      gevraagd += stip_datum_is_bekend (s->gevraagd);
      rappel += stip_datum_is_bekend (s->rappel);
      antwoord += stip_datum_is_bekend (s->antwoord);
      nu += s->nu;
    }
  g_assert_cmpuint (gevraagd, ==, 13);
  g_assert_cmpuint (rappel, ==, 6);
  g_assert_cmpuint (antwoord, ==, 10);
  g_assert_cmpuint (nu, ==, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ronde/overgangen", test_overgangen);
  g_test_add_func ("/ronde/geen-doodlopend", test_geen_doodlopend);
#define PROEF(naam, func) g_test_add ("/ronde/" naam, Proef, NULL, proef_open, func, proef_sluit)
  PROEF ("termijnen", test_termijnen);
  PROEF ("voorstel", test_voorstel);
  PROEF ("dossiertermijn", test_dossiertermijn);
  PROEF ("buiten", test_buiten);
  PROEF ("iedereen-vragen", test_iedereen_vragen);
  PROEF ("stap-vraagt", test_stap_vraagt);
  g_test_add_func ("/ronde/vera", test_vera);
  return g_test_run ();
}
