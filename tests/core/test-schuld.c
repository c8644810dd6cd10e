/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "core/stip-schuld-antwoord.h"
#include "core/stip-schuld-doen.h"
#include "core/stip-schuld-dubbel.h"
#include "core/stip-schuld-som.h"
#include "core/stip-schuld-veld.h"
#include "core/stip-schuldeiser.h"
#include "hulp.h"

#define VANDAAG "2026-05-19"

/* Every field of the table is read, kept and taken away again, and nothing else of the claim changes. */
static void
test_velden (void)
{
  gsize           aantal;
  const StipVeld *velden = stip_schuld_velden (&aantal);
  g_autoptr (StipSchuld) leeg = stip_schuld_new ();

  for (gsize i = 0; i < aantal; i++)
    {
      const char *typed = velden[i].soort == STIP_VELD_GELD ? "12,50" : velden[i].soort == STIP_VELD_DATUM ? "3-4-2026"
                                                                    : velden[i].soort == STIP_VELD_JANEE   ? "ja"
                                                                    : velden[i].soort == STIP_VELD_KEUZE   ? velden[i].keuzes[1].nl
                                                                                                           : "Iets";
      g_autoptr (GError) error = NULL;
      g_autofree char *waarde = stip_veld_lees (&velden[i], typed, dag (VANDAAG), &error);
      g_assert_no_error (error);
      g_autoptr (StipSchuld) gevuld = stip_schuld_met_veld (leeg, &velden[i], waarde);
      g_autofree char *terug = stip_schuld_dup_veld (gevuld, &velden[i]);
      g_test_message ("%s", velden[i].id);
      g_assert_cmpstr (terug, ==, waarde);
      g_autofree char *was = stip_schuld_dup_veld (leeg, &velden[i]);
      g_assert_null (was);
      g_autoptr (StipSchuld) weg = stip_schuld_met_veld (gevuld, &velden[i], NULL);
      g_autofree char *niets = stip_schuld_dup_veld (weg, &velden[i]);
      g_assert_null (niets);
    }
}

static StipSchuld *
set (const StipSchuld *schuld, const char *id, const char *waarde)
{
  return stip_schuld_met_veld (schuld, stip_schuld_veld (id), waarde);
}

static void
test_bedragen (void)
{
  g_autoptr (StipSchuld) leeg = stip_schuld_new ();
  g_autoptr (StipSchuld) kaal = set (leeg, "schuld.kosten", "4000");
  g_assert_false (stip_geld_is_bekend (kaal->bedrag)); /* costs alone are no claim */
  g_autoptr (StipSchuld) hoofdsom = set (kaal, "schuld.hoofdsom", "100000");
  g_assert_cmpint (hoofdsom->bedrag, ==, 104000);
  g_autoptr (StipSchuld) rente = set (hoofdsom, "schuld.rente", "250");
  g_assert_cmpint (rente->bedrag, ==, 104250);
  g_assert_cmpint (stip_schuld_verschil (rente), ==, 0);
  g_autoptr (StipSchuld) anders = set (rente, "schuld.bedrag", "110000");
  g_assert_cmpint (anders->bedrag, ==, 110000);
  g_assert_cmpint (stip_schuld_verschil (anders), ==, 5750);
  g_autoptr (StipSchuld) nee = set (anders, "schuld.meegenomen", "nee");
  g_autoptr (StipSchuld) reden = set (nee, "schuld.reden_niet_meegenomen", "betwist");
  g_autoptr (StipSchuld) toch = set (reden, "schuld.meegenomen", "ja");
  g_assert_null (toch->reden_niet_meegenomen);
}

static StipSchuld *
claim (const char *naam, const char *kenmerk, StipGeld bedrag)
{
  StipSchuld *schuld = stip_schuld_new ();
  schuld->schuldeiser = g_strdup (naam);
  schuld->kenmerk = g_strdup (kenmerk);
  schuld->bedrag = bedrag;
  return schuld;
}

static const struct
{
  const char *naam, *kenmerk;
  StipGeld    bedrag;
  StipDubbel  dubbel;
} dubbelen[] = {
  { "Iemand Anders", "ab 2044 1907", 1, STIP_DUBBEL_KENMERK },
  { "telecom bedacht b.v.", NULL, 68930, STIP_DUBBEL_BEDRAG },
  { "Telecom Bedacht", NULL, 68931, STIP_DUBBEL_GEEN },
  { "Telecom Bedácht", "X1", 68930, STIP_DUBBEL_BEDRAG },
  { "Mobiel Nergens", "12", 68930, STIP_DUBBEL_GEEN },
  { "Telecom Bedacht", "77-1", STIP_GELD_ONBEKEND, STIP_DUBBEL_GEEN },
};

static void
test_dubbel (void)
{
  g_autoptr (GPtrArray) schulden = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_schuld_unref);

  g_ptr_array_add (schulden, claim ("Gemeente Demodorp, belastingen", "AB-20441907", 84210));
  g_ptr_array_add (schulden, claim ("Telecom Bedacht", "12", 68930));
  StipSchuldIndex *index = stip_schuld_index_new (schulden);
  for (gsize i = 0; i < G_N_ELEMENTS (dubbelen); i++)
    {
      g_autoptr (StipSchuld) nieuw = claim (dubbelen[i].naam, dubbelen[i].kenmerk, dubbelen[i].bedrag);
      StipDubbel        waarom;
      const StipSchuld *ander = stip_schuld_zoek_dubbel (schulden, nieuw, &waarom);
      g_test_message ("%s %s", dubbelen[i].naam, dubbelen[i].kenmerk);
      g_assert_cmpint (waarom, ==, dubbelen[i].dubbel);
      g_assert_true ((ander == NULL) == (waarom == STIP_DUBBEL_GEEN));
      StipDubbel bij_index; /* a table asks the same of an index */
      g_assert_true (stip_schuld_index_zoek (index, nieuw, &bij_index) == ander);
      g_assert_cmpint (bij_index, ==, waarom);
    }
  stip_schuld_index_free (index);
  StipDubbel zelf;
  g_assert_null (stip_schuld_zoek_dubbel (schulden, schulden->pdata[0], &zelf));
}

static void
test_som (void)
{
  g_autoptr (GPtrArray) schulden = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_schuld_unref);
  StipSchuld *preferent = claim ("A", NULL, 10000), *concurrent = claim ("B", NULL, 20000), *auto_ = claim ("C", NULL, 50000), *zus = claim ("D", NULL, 1500),
             *leeg = claim ("E", NULL, STIP_GELD_ONBEKEND);

  preferent->rang = g_strdup ("preferent");
  preferent->peildatum = dag (VANDAAG);
  concurrent->peildatum = dag (VANDAAG);
  concurrent->opgegeven_door = g_strdup ("inwoner");
  auto_->rang = g_strdup ("gezekerd");
  auto_->zekerheid = 30000;
  zus->informeel = STIP_JANEE_JA;
  g_ptr_array_add (schulden, preferent);
  g_ptr_array_add (schulden, concurrent);
  g_ptr_array_add (schulden, auto_);
  g_ptr_array_add (schulden, zus);
  g_ptr_array_add (schulden, leeg);
  StipSchuldSom som = stip_schuld_som (schulden);
  g_assert_cmpuint (som.aantal, ==, 5);
  g_assert_cmpuint (som.zonder_bedrag, ==, 1);
  g_assert_cmpuint (som.onbevestigd, ==, 2);
  g_assert_cmpint (som.preferent, ==, 10000);
  g_assert_cmpint (som.gezekerd, ==, 30000);
  g_assert_cmpint (som.concurrent, ==, 40000);
  g_assert_cmpint (som.in_regeling, ==, 80000);
  g_assert_cmpint (som.buiten, ==, 1500);
  ((StipSchuld *)schulden->pdata[0])->bedrag = STIP_GELD_MAX;
  g_assert_false (stip_geld_is_bekend (stip_schuld_som (schulden).in_regeling)); /* never a sum that is too low */
}

/* --- the answer in one line --- */

static const struct
{
  const char      *tekst;
  gboolean         voorstel;
  StipBerichtSoort soort;
  StipGeld         bedrag;
  const char      *datum, *peil, *rang, *kanaal, *reden, *rest;
} antwoorden[] = {
  { "1.243,88 per 12 mei", FALSE, STIP_BERICHT_SALDO_ANTWOORD, 124388, VANDAAG, "2026-05-12", NULL, NULL, NULL, NULL },
  { "€ 1243,88", FALSE, STIP_BERICHT_SALDO_ANTWOORD, 124388, VANDAAG, NULL, NULL, NULL, NULL, NULL },
  { "842,10 preferent gisteren brief", FALSE, STIP_BERICHT_SALDO_ANTWOORD, 84210, "2026-05-18", NULL, "preferent", "brief", NULL, NULL },
  { "gisteren per mail 500", FALSE, STIP_BERICHT_SALDO_ANTWOORD, 50000, "2026-05-18", NULL, NULL, "e-mail", NULL, NULL },
  { "1243,88, akkoord", FALSE, STIP_BERICHT_SALDO_VOORAF_AKKOORD, 124388, VANDAAG, NULL, NULL, NULL, NULL, NULL },
  { "klant onbekend", FALSE, STIP_BERICHT_GEEN_MEDEWERKING, STIP_GELD_ONBEKEND, VANDAAG, NULL, NULL, NULL, "onbekend", NULL },
  { "nee kwijting 12-5", FALSE, STIP_BERICHT_GEEN_MEDEWERKING, STIP_GELD_ONBEKEND, "2026-05-12", NULL, NULL, NULL, "kwijting", NULL },
  { "geen reactie", FALSE, STIP_BERICHT_SALDO_GEEN_REACTIE, STIP_GELD_ONBEKEND, VANDAAG, NULL, NULL, NULL, NULL, NULL },
  { "0", FALSE, STIP_BERICHT_SALDO_ANTWOORD, 0, VANDAAG, NULL, NULL, NULL, NULL, NULL },
  { "214,75 tel: belt terug over rente", FALSE, STIP_BERICHT_SALDO_ANTWOORD, 21475, VANDAAG, NULL, NULL, "telefoon", NULL, "belt terug over rente" },
  { "akkoord", TRUE, STIP_BERICHT_VOORSTEL_AKKOORD, STIP_GELD_ONBEKEND, VANDAAG, NULL, NULL, NULL, NULL, NULL },
  { "niet akkoord", TRUE, STIP_BERICHT_VOORSTEL_AFGEWEZEN, STIP_GELD_ONBEKEND, VANDAAG, NULL, NULL, NULL, NULL, NULL },
  { "tegen 500", TRUE, STIP_BERICHT_VOORSTEL_TEGEN, 50000, VANDAAG, NULL, NULL, NULL, NULL, NULL },
  { "geen reactie", TRUE, STIP_BERICHT_VOORSTEL_GEEN_REACTIE, STIP_GELD_ONBEKEND, VANDAAG, NULL, NULL, NULL, NULL, NULL },
};

static void
test_antwoord (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (antwoorden); i++)
    {
      g_auto (StipSchuldAntwoord) a = { 0 };
      g_autoptr (GError) error = NULL;
      g_test_message ("%s", antwoorden[i].tekst);
      g_assert_true (stip_schuld_antwoord_lees (antwoorden[i].tekst, antwoorden[i].voorstel, dag (VANDAAG), &a, &error));
      g_assert_no_error (error);
      g_assert_cmpint (a.soort, ==, antwoorden[i].soort);
      g_assert_cmpint (a.bedrag, ==, antwoorden[i].bedrag);
      assert_datum (a.datum, antwoorden[i].datum);
      assert_datum (a.peildatum, antwoorden[i].peil);
      g_assert_cmpstr (a.rang, ==, antwoorden[i].rang);
      g_assert_cmpstr (a.kanaal, ==, antwoorden[i].kanaal);
      g_assert_cmpstr (a.reden, ==, antwoorden[i].reden);
      g_assert_cmpstr (a.toelichting, ==, antwoorden[i].rest);
    }
  static const char *const onklaar[] = { "", "   ", "misschien", "morgen 500", "brief" };
  for (gsize i = 0; i < G_N_ELEMENTS (onklaar); i++)
    for (int voorstel = 0; voorstel < 2; voorstel++)
      {
        g_auto (StipSchuldAntwoord) a = { 0 };
        g_autoptr (GError) error = NULL;
        g_assert_false (stip_schuld_antwoord_lees (onklaar[i], voorstel != 0, dag (VANDAAG), &a, &error));
        g_assert_nonnull (error);
      }
}

static void
test_antwoord_toegepast (void)
{
  g_autoptr (StipDossier) dossier = stip_dossier_new ();
  g_auto (StipSchuldAntwoord) a = { 0 };
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (dossier->schulden, claim ("Postorder Maquette", "31", 100));
  ((StipSchuld *)dossier->schulden->pdata[0])->id = 7;
  g_assert_true (stip_schuld_antwoord_lees ("1.243,88 per 12 mei preferent", FALSE, dag (VANDAAG), &a, NULL));
  g_autofree char *zin = stip_schuld_antwoord_zin (&a, dag (VANDAAG), STIP_TAAL_NL);
  g_assert_cmpstr (zin, ==, "Saldo ontvangen €\u00a01.243,88 per di 12 mei, preferent, vandaag");
  g_autoptr (StipDossier) na = stip_dossier_met_antwoord (dossier, 7, &a, &error);
  g_assert_no_error (error);
  const StipSchuld *schuld = na->schulden->pdata[0];
  g_assert_cmpint (schuld->bedrag, ==, 124388);
  assert_datum (schuld->peildatum, "2026-05-12");
  g_assert_cmpstr (schuld->opgegeven_door, ==, "schuldeiser");
  g_assert_cmpstr (schuld->rang, ==, "preferent");
  g_assert_cmpstr (schuld->rang_bron, ==, "opgave");
  g_assert_cmpuint (na->berichten->len, ==, 1);
  g_assert_cmpint (((StipSchuld *)dossier->schulden->pdata[0])->bedrag, ==, 100); /* the old one is what it was */
  g_assert_null (stip_dossier_met_antwoord (dossier, 8, &a, &error));
  g_assert_error (error, STIP_VELD_ERROR, STIP_VELD_ERROR_ONGELDIG);
}

/* --- the register --- */

static void
test_samenvoegen (void)
{
  g_autoptr (StipSchuldeiser) een = stip_schuldeiser_new (), ander = stip_schuldeiser_new ();

  een->id = 1;
  een->naam = g_strdup ("Telecom Bedacht");
  een->aliassen = g_strdup ("TB");
  een->email = g_strdup ("a@b.example");
  ander->id = 2;
  ander->naam = g_strdup ("Telecom Bedacht BV");
  ander->aliassen = g_strdup ("TB; Bedacht Mobiel");
  ander->email = g_strdup ("c@d.example");
  ander->kvk = g_strdup ("00000001");
  ander->knooppunt = STIP_JANEE_JA;
  g_autoptr (StipSchuldeiser) samen = stip_schuldeiser_samengevoegd (een, ander);
  g_assert_cmpint (samen->id, ==, 1);
  g_assert_cmpstr (samen->naam, ==, "Telecom Bedacht");
  g_assert_cmpstr (samen->email, ==, "a@b.example"); /* what the one that stays knows, stays */
  g_assert_cmpstr (samen->kvk, ==, "00000001");
  g_assert_cmpint (samen->knooppunt, ==, STIP_JANEE_JA);
  g_assert_cmpstr (samen->aliassen, ==, "TB;Telecom Bedacht BV;Bedacht Mobiel");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/schuld/velden", test_velden);
  g_test_add_func ("/schuld/bedragen", test_bedragen);
  g_test_add_func ("/schuld/dubbel", test_dubbel);
  g_test_add_func ("/schuld/som", test_som);
  g_test_add_func ("/schuld/antwoord", test_antwoord);
  g_test_add_func ("/schuld/antwoord-toegepast", test_antwoord_toegepast);
  g_test_add_func ("/schuldeiser/samenvoegen", test_samenvoegen);
  return g_test_run ();
}
