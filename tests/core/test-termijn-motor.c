/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-termijn-motor.h"

#include <string.h>

#include "hulp.h"

typedef struct
{
  StipKalender *kalender;
  StipProfiel  *aalsmeer;
  StipProfiel  *wettelijk;
} Doos;

static void
set_up (Doos *doos, gconstpointer data)
{
  doos->kalender = lees_kalender ();
  doos->aalsmeer = lees_profiel ("aalsmeer");
  doos->wettelijk = lees_profiel ("wettelijk");
}

static void
tear_down (Doos *doos, gconstpointer data)
{
  stip_kalender_unref (doos->kalender);
  stip_profiel_unref (doos->aalsmeer);
  stip_profiel_unref (doos->wettelijk);
}

static const StipTermijn *
zoek (GPtrArray *termijnen, const char *id)
{
  for (guint i = 0; i < termijnen->len; i++)
    if (g_str_equal (((const StipTermijn *)g_ptr_array_index (termijnen, i))->id, id))
      return g_ptr_array_index (termijnen, i);
  return NULL;
}

static GPtrArray *
bereken (Doos *doos, const StipDossier *dossier, const char *vandaag)
{
  return stip_termijnen_bereken (doos->aalsmeer, doos->kalender, dossier, dag (vandaag));
}

/* "staat uiterlijk uiterste gehaald_op" of one term of a dossier, or "geen". */
static void
assert_termijn (Doos *doos, const StipDossier *dossier, const char *vandaag, const char *id, const char *verwacht)
{
  g_autoptr (GPtrArray) termijnen = bereken (doos, dossier, vandaag);
  const StipTermijn *termijn = zoek (termijnen, id);
  g_autofree char   *werkelijk = g_strdup ("geen");

  if (termijn != NULL)
    {
      g_autofree char *uiterste = stip_datum_to_iso (termijn->uiterste_dag), *gehaald = stip_datum_to_iso (termijn->gehaald_op);
      g_free (werkelijk);
      werkelijk = g_strdup_printf ("%s %s %s", stip_termijn_staat_id (termijn->staat), uiterste, gehaald != NULL ? gehaald : "-");
    }
  g_assert_cmpstr (werkelijk, ==, verwacht);
}

static StipTermijn *
deadline (Doos *doos, const char *id, const char *start, GArray *opschortingen, const char *vandaag)
{
  return stip_termijn_bereken (stip_profiel_termijn (doos->aalsmeer, id), doos->kalender, dag (start), opschortingen, dag (vandaag));
}

static void
test_deadline (Doos *doos, gconstpointer data)
{
  g_autoptr (StipTermijn) termijn = deadline (doos, "eerste-gesprek", "2026-03-30", NULL, "2026-04-01");
  assert_datum (termijn->norm_einde, "2026-04-13");
  assert_datum (termijn->kale_einde, "2026-04-27");
  assert_datum (termijn->uiterste_dag, "2026-04-28");
  assert_datum (stip_termijn_uiterlijk (termijn), "2026-04-13");
  g_assert_cmpint (termijn->staat, ==, STIP_TERMIJN_LOPEND);
  g_assert_cmpstr (termijn->start_soort, ==, "aanmelding");
  g_assert_cmpstr (termijn->norm, ==, "14 dagen");
  g_assert_cmpstr (termijn->wet, ==, "4 weken");
  g_assert_cmpint (stip_termijn_dagen_over (termijn, dag ("2026-04-10")), ==, 3);
  g_assert_cmpint (stip_termijn_dagen_over (termijn, dag ("2026-04-14")), ==, 14); /* the norm is past, the law is not */
  g_assert_cmpint (stip_termijn_dagen_over (termijn, dag ("2026-04-28")), ==, 0);
  g_assert_cmpint (stip_termijn_dagen_over (termijn, dag ("2026-04-30")), ==, -2);

  g_autoptr (StipTermijn) laatste_dag = deadline (doos, "eerste-gesprek", "2026-03-30", NULL, "2026-04-28");
  g_autoptr (StipTermijn) te_laat = deadline (doos, "eerste-gesprek", "2026-03-30", NULL, "2026-04-29");
  g_assert_cmpint (laatste_dag->staat, ==, STIP_TERMIJN_LOPEND);
  g_assert_cmpint (te_laat->staat, ==, STIP_TERMIJN_TE_LAAT);
  g_assert_null (stip_termijn_bereken (stip_profiel_termijn (doos->aalsmeer, "aflossen"), doos->kalender, dag ("2199-06-01"), NULL, dag ("2199-06-01")));
}

static void
assert_toelichting (StipTermijn *termijn, const char *verwacht)
{
  g_assert_cmpstr (termijn->toelichting, ==, verwacht);
  stip_termijn_unref (termijn);
}

static void
test_toelichting (Doos *doos, gconstpointer data)
{
  static const char drie_dagen[] = "[Profiel]\nNaam=P\n[Termijn x]\nNaam=X\nVan=aanmelding\nWet=3 dagen\nGrond=G\n";
  g_autoptr (GArray) geschorst = g_array_new (FALSE, FALSE, sizeof (StipPeriode));
  StipPeriode kort = { dag ("2026-04-01"), dag ("2026-04-03") }, open = { dag ("2026-04-08"), STIP_DATUM_ONBEKEND };

  assert_toelichting (deadline (doos, "eerste-gesprek", "2026-03-30", NULL, "2026-04-01"),
                      "Aanmelding ma 30 mrt + 4 weken = ma 27 apr, Koningsdag; daarom uiterlijk di 28 apr (Algemene termijnenwet art. 1). "
                      "Bron: Wgs art. 4 lid 1. Eigen norm: 14 dagen = ma 13 apr (Beleidsplan schuldhulpverlening 2025-2028, hoofdstuk 6 (procesplaat) en bijlage B).");
  assert_toelichting (stip_termijn_bereken (stip_profiel_termijn (doos->wettelijk, "eerste-gesprek-crisis"), doos->kalender, dag ("2026-04-02"), NULL, dag ("2026-04-02")),
                      "Crisis gemeld do 2 apr + 3 werkdagen = do 9 apr; Goede Vrijdag (vr 3 apr) en Tweede Paasdag (ma 6 apr) tellen niet mee. Bron: Wgs art. 4 lid 2.");
  assert_toelichting (deadline (doos, "inventarisatie-rappel", "2026-04-29", NULL, "2026-04-29"),
                      "Rappel saldo wo 29 apr + 2 weken = wo 13 mei. Bron: Beleidsplan schuldhulpverlening 2025-2028, bijlage B.");
  assert_toelichting (deadline (doos, "bezwaar", "2028-12-20", NULL, "2028-12-20"),
                      "Beëindigingsbeschikking wo 20 dec + 6 weken = wo 31 jan 2029. Bron: Awb art. 6:7 en 6:8. De gelijkgestelde dagen na 2028 zijn nog niet bekend.");
  assert_toelichting (stip_termijn_bereken (stip_profiel_termijn (doos->wettelijk, "eerste-gesprek"), doos->kalender, dag ("2025-12-05"), NULL, dag ("2025-12-05")),
                      "Aanmelding vr 5 dec + 4 weken = vr 2 jan 2026, dag na Nieuwjaarsdag en weekend; daarom uiterlijk ma 5 jan 2026 "
                      "(Algemene termijnenwet art. 1). Bron: Wgs art. 4 lid 1.");
  g_autoptr (StipProfiel) kort_profiel = stip_profiel_new_from_data ("p", drie_dagen, sizeof drie_dagen - 1, NULL);
  assert_toelichting (stip_termijn_bereken (stip_profiel_termijn (kort_profiel, "x"), doos->kalender, dag ("2026-04-02"), NULL, dag ("2026-04-02")),
                      "Aanmelding do 2 apr + 3 dagen = zo 5 apr, weekend, Tweede Paasdag en minder dan twee werkdagen in de termijn; "
                      "daarom uiterlijk wo 8 apr (Algemene termijnenwet art. 1 en 2). Bron: G.");
  g_array_append_val (geschorst, kort);
  assert_toelichting (deadline (doos, "inventarisatie-reactie", "2026-03-30", geschorst, "2026-05-01"),
                      "Saldo gevraagd ma 30 mrt + 3 weken, opgeschort wo 1 apr t/m vr 3 apr (3 dagen) = do 23 apr. "
                      "Bron: Beleidsplan schuldhulpverlening 2025-2028, bijlage B.");
  g_array_append_val (geschorst, open);
  assert_toelichting (deadline (doos, "inventarisatie-reactie", "2026-03-30", geschorst, "2026-04-09"),
                      "Saldo gevraagd ma 30 mrt + 3 weken, opgeschort wo 1 apr t/m vr 3 apr (3 dagen), opgeschort sinds wo 8 apr (2 dagen tot nu toe) = za 25 apr, weekend en Koningsdag; "
                      "daarom uiterlijk di 28 apr (Algemene termijnenwet art. 1). Bron: Beleidsplan schuldhulpverlening 2025-2028, bijlage B.");
}

static void
test_gehaald (Doos *doos, gconstpointer data)
{
  g_autoptr (StipDossier) open = DOSSIER ("aanmelding 2026-03-30");
  g_autoptr (StipDossier) op_tijd = DOSSIER ("aanmelding 2026-03-30", "eerste-gesprek 2026-04-28");
  g_autoptr (StipDossier) laat = DOSSIER ("aanmelding 2026-03-30", "eerste-gesprek 2026-04-29");
  g_autoptr (StipDossier) eerder = DOSSIER ("eerste-gesprek 2026-03-01", "aanmelding 2026-03-30");
  g_autoptr (StipDossier) leeg = stip_dossier_new ();

  assert_termijn (doos, open, "2026-04-28", "eerste-gesprek", "lopend 2026-04-28 -");
  assert_termijn (doos, open, "2026-04-29", "eerste-gesprek", "te-laat 2026-04-28 -");
  assert_termijn (doos, open, "2026-03-29", "eerste-gesprek", "geen"); /* a planned start runs no term */
  assert_termijn (doos, op_tijd, "2026-05-01", "eerste-gesprek", "gehaald 2026-04-28 2026-04-28");
  assert_termijn (doos, op_tijd, "2026-04-20", "eerste-gesprek", "lopend 2026-04-28 -"); /* planned, not done */
  assert_termijn (doos, laat, "2026-05-01", "eerste-gesprek", "te-laat 2026-04-28 2026-04-29");
  assert_termijn (doos, eerder, "2026-04-01", "eerste-gesprek", "lopend 2026-04-28 -");
  assert_termijn (doos, leeg, "2026-04-01", "eerste-gesprek", "geen");
  assert_termijn (doos, op_tijd, "2026-05-01", "beschikking", "lopend 2026-06-23 -");
}

static void
test_crisis (Doos *doos, gconstpointer data)
{
  g_autoptr (StipDossier) gewoon = DOSSIER ("aanmelding 2026-04-02");
  g_autoptr (StipDossier) gemeld = DOSSIER ("aanmelding 2026-03-02", "eerste-gesprek 2026-03-09", "crisis 2026-04-02");
  g_autoptr (StipDossier) twee = DOSSIER ("crisis 2026-04-02", "gesprek 2026-04-07", "crisis 2026-06-01");

  assert_termijn (doos, gewoon, "2026-04-03", "eerste-gesprek-crisis", "geen");
  gewoon->crisis = STIP_JANEE_JA;
  assert_termijn (doos, gewoon, "2026-04-03", "eerste-gesprek-crisis", "lopend 2026-04-09 -");
  assert_termijn (doos, gemeld, "2026-04-01", "eerste-gesprek-crisis", "geen");
  assert_termijn (doos, gemeld, "2026-04-03", "eerste-gesprek-crisis", "lopend 2026-04-09 -");
  assert_termijn (doos, twee, "2026-06-02", "eerste-gesprek-crisis", "lopend 2026-06-04 -"); /* the second crisis is open: it comes first */
}

static void
test_geen_crisis (Doos *doos, gconstpointer data)
{
  static const char profiel_data[] = "[Profiel]\nNaam=P\n[Termijn x]\nNaam=X\nAls=geen-crisis\nVan=aanmelding\nTot=eerste-gesprek\nWet=4 weken\n";
  g_autoptr (StipProfiel) profiel = stip_profiel_new_from_data ("p", profiel_data, sizeof profiel_data - 1, NULL);
  g_autoptr (StipDossier) open = DOSSIER ("aanmelding 2026-03-02", "crisis 2026-03-10");
  g_autoptr (StipDossier) gehaald = DOSSIER ("aanmelding 2026-03-02", "eerste-gesprek 2026-03-09", "crisis 2026-03-10");
  g_autoptr (GPtrArray) ervoor = stip_termijnen_bereken (profiel, doos->kalender, open, dag ("2026-03-09"));
  g_autoptr (GPtrArray) erna = stip_termijnen_bereken (profiel, doos->kalender, open, dag ("2026-03-11"));
  g_autoptr (GPtrArray) al_gehaald = stip_termijnen_bereken (profiel, doos->kalender, gehaald, dag ("2026-03-11"));

  g_assert_cmpint (zoek (ervoor, "x")->staat, ==, STIP_TERMIJN_LOPEND);
  g_assert_cmpint (zoek (erna, "x")->staat, ==, STIP_TERMIJN_VERVALLEN);
  g_assert_cmpint (zoek (al_gehaald, "x")->staat, ==, STIP_TERMIJN_GEHAALD);
}

static void
test_vervallen (Doos *doos, gconstpointer data)
{
  static const char *const einden[] = { "uitstroom 2026-04-10", "traject-einde 2026-04-10", "beeindigingsbeschikking 2026-04-10" };
  g_autoptr (StipDossier) rappel = DOSSIER ("saldo-gevraagd 2026-03-02", "saldo-rappel 2026-03-24");
  g_autoptr (StipDossier) gebeld = DOSSIER ("saldo-gevraagd 2026-03-02", "saldo-rappel 2026-03-24", "saldo-gebeld 2026-04-08");
  g_autoptr (StipDossier) na_einde = DOSSIER ("uitstroom 2026-01-05", "saldo-gevraagd 2026-03-02");
  g_autoptr (StipDossier) te_laat_binnen = DOSSIER ("saldo-gevraagd 2026-03-02", "saldo-rappel 2026-03-24", "saldo-compleet 2026-04-01");
  g_autoptr (StipDossier) binnen = DOSSIER ("saldo-gevraagd 2026-03-02", "saldo-compleet 2026-03-20", "saldo-rappel 2026-03-24");
  g_autoptr (StipDossier) ingetrokken = DOSSIER ("saldo-gevraagd 2026-03-02", "voorstel-verstuurd 2026-04-01", "regeling-ingetrokken 2026-04-05");

  for (gsize i = 0; i < G_N_ELEMENTS (einden); i++)
    {
      g_autoptr (StipDossier) gesloten = DOSSIER ("aanmelding 2026-03-30", einden[i]);
      g_autoptr (StipDossier) gesproken = DOSSIER ("aanmelding 2026-03-30", "eerste-gesprek 2026-04-10", einden[i]);
      assert_termijn (doos, gesloten, "2026-04-09", "eerste-gesprek", "lopend 2026-04-28 -");
      assert_termijn (doos, gesloten, "2026-04-10", "eerste-gesprek", "vervallen 2026-04-28 -");
      assert_termijn (doos, gesloten, "2027-04-10", "eerste-gesprek", "vervallen 2026-04-28 -");
      assert_termijn (doos, gesproken, "2026-04-12", "eerste-gesprek", "gehaald 2026-04-28 2026-04-10");
    }
  assert_termijn (doos, na_einde, "2026-03-03", "inventarisatie-reactie", "vervallen 2026-03-23 -"); /* begun after the end: still one round */
  assert_termijn (doos, rappel, "2026-03-23", "inventarisatie-reactie", "lopend 2026-03-23 -");
  assert_termijn (doos, rappel, "2026-03-24", "inventarisatie-reactie", "vervallen 2026-03-23 -");
  assert_termijn (doos, rappel, "2026-03-24", "inventarisatie-rappel", "lopend 2026-04-07 -");
  assert_termijn (doos, te_laat_binnen, "2026-04-08", "inventarisatie-reactie", "vervallen 2026-03-23 -"); /* the reminder's term took over */
  assert_termijn (doos, te_laat_binnen, "2026-04-08", "inventarisatie-rappel", "gehaald 2026-04-07 2026-04-01");
  assert_termijn (doos, gebeld, "2026-04-08", "inventarisatie-rappel", "vervallen 2026-04-07 -");
  assert_termijn (doos, binnen, "2026-03-25", "inventarisatie-reactie", "gehaald 2026-03-23 2026-03-20");
  assert_termijn (doos, ingetrokken, "2026-04-06", "voorstel-reactie", "vervallen 2026-04-22 -");
  assert_termijn (doos, ingetrokken, "2026-04-06", "regeling-tot-stand", "vervallen 2026-09-02 -");
}

static void
test_rondes (Doos *doos, gconstpointer data)
{
  g_autoptr (StipDossier) dossier = DOSSIER ("voorstel-verstuurd 2026-03-02", "voorstel-compleet 2026-03-20", "voorstel-verstuurd 2026-06-01");
  g_autoptr (GPtrArray) termijnen = bereken (doos, dossier, "2026-06-02");
  int aantal = 0;

  for (guint i = 0; i < termijnen->len; i++)
    aantal += g_str_equal (((const StipTermijn *)g_ptr_array_index (termijnen, i))->id, "voorstel-reactie");
  g_assert_cmpint (aantal, ==, 2);
  assert_termijn (doos, dossier, "2026-06-02", "voorstel-reactie", "lopend 2026-06-22 -");
  assert_termijn (doos, dossier, "2026-05-02", "voorstel-reactie", "gehaald 2026-03-23 2026-03-20");
}

static void
test_looptijd (Doos *doos, gconstpointer data)
{
  g_autoptr (StipDossier) beschikt = DOSSIER ("beschikking 2026-03-02");
  g_autoptr (StipDossier) beeindigd = DOSSIER ("beschikking 2025-03-02", "beeindigingsbeschikking 2026-03-02", "uitstroom 2026-03-02");
  g_autoptr (StipDossier) aflossen = DOSSIER ("aflossen 2026-08-31");
  g_autoptr (StipDossier) afgelost = DOSSIER ("aflossen 2024-08-31", "aflossen-einde 2026-02-28", "uitstroom 2026-03-02");

  assert_termijn (doos, beschikt, "2026-04-13", "bezwaar", "lopend 2026-04-13 -");
  assert_termijn (doos, beschikt, "2026-04-14", "bezwaar", "gehaald 2026-04-13 -"); /* ran out by itself */
  assert_termijn (doos, beeindigd, "2026-03-10", "bezwaar", "lopend 2026-04-13 -"); /* the trajectory is over, the right is not */
  assert_termijn (doos, aflossen, "2026-09-01", "aflossen", "lopend 2028-02-29 -");
  assert_termijn (doos, aflossen, "2028-03-01", "aflossen", "te-laat 2028-02-29 -"); /* its end was not recorded */
  assert_termijn (doos, afgelost, "2026-03-03", "aflossen", "gehaald 2026-02-28 2026-02-28");
  assert_termijn (doos, afgelost, "2026-03-03", "signaalcontrole", "lopend 2026-08-28 -");
  afgelost->uitstroomreden = "Voldoet niet";
  assert_termijn (doos, afgelost, "2026-03-03", "signaalcontrole", "geen");
}

static void
test_signaalcontrole_na_uitstroom (Doos *doos, gconstpointer data)
{
  g_autoptr (StipDossier) dossier = DOSSIER ("aanmelding 2025-03-02", "uitstroom 2026-03-02");

  assert_termijn (doos, dossier, "2026-03-03", "signaalcontrole", "geen");
  dossier->uitstroomreden = "Verhuisd";
  assert_termijn (doos, dossier, "2026-03-03", "signaalcontrole", "geen");
  dossier->uitstroomreden = "Afgerond";
  assert_termijn (doos, dossier, "2026-03-03", "signaalcontrole", "lopend 2026-09-02 -");
  assert_termijn (doos, dossier, "2026-09-03", "signaalcontrole", "vervallen 2026-09-02 -"); /* nobody looked: gone, never too late */
}

/* Recording the check is what does it; after the last day it is neither done nor late. */
static void
test_signaalcontrole_gedaan (Doos *doos, gconstpointer data)
{
  g_autoptr (StipDossier) gedaan = DOSSIER ("aanmelding 2025-03-02", "uitstroom 2026-03-02", "signaalcontrole 2026-08-20");
  g_autoptr (StipDossier) te_vroeg = DOSSIER ("aanmelding 2025-03-02", "signaalcontrole 2026-02-20", "uitstroom 2026-03-02");
  g_autoptr (StipDossier) erna = DOSSIER ("aanmelding 2025-03-02", "uitstroom 2026-03-02", "signaalcontrole 2026-09-20");

  gedaan->uitstroomreden = te_vroeg->uitstroomreden = erna->uitstroomreden = "Afgerond";
  assert_termijn (doos, gedaan, "2026-08-19", "signaalcontrole", "lopend 2026-09-02 -");
  assert_termijn (doos, gedaan, "2026-08-20", "signaalcontrole", "gehaald 2026-09-02 2026-08-20");
  assert_termijn (doos, gedaan, "2030-01-01", "signaalcontrole", "gehaald 2026-09-02 2026-08-20");
  assert_termijn (doos, te_vroeg, "2026-08-19", "signaalcontrole", "lopend 2026-09-02 -");
  assert_termijn (doos, erna, "2026-10-01", "signaalcontrole", "vervallen 2026-09-02 -");
}

/* VanLaatste: from what happened last, of any of the kinds and of any repetition; planned events do not count yet. */
static void
test_van_laatste (Doos *doos, gconstpointer data)
{
  g_autoptr (StipDossier) opnieuw = DOSSIER ("stabilisatie 2025-01-06", "terug-stabilisatie 2025-06-02", "terug-stabilisatie 2025-09-01");
  g_autoptr (StipDossier) bewind = DOSSIER ("aanmelding 2025-01-06", "bewind-einde 2025-02-03", "bewind 2025-03-03", "bewind-einde 2026-02-02");
  g_autoptr (StipDossier) weer = DOSSIER ("aanmelding 2025-01-06", "bewind-einde 2025-02-03", "bewind 2025-03-03");

  assert_termijn (doos, opnieuw, "2025-05-30", "hele-traject", "lopend 2027-07-06 -");
  assert_termijn (doos, opnieuw, "2025-08-29", "hele-traject", "lopend 2027-12-02 -");
  assert_termijn (doos, opnieuw, "2025-10-01", "hele-traject", "lopend 2028-03-01 -");
  assert_termijn (doos, bewind, "2026-02-03", "nazorg-bewind", "lopend 2026-05-04 -");
  assert_termijn (doos, weer, "2025-03-03", "nazorg-bewind", "vervallen 2025-05-06 -");
}

static void
test_moratorium (Doos *doos, gconstpointer data)
{
  g_autoptr (StipDossier) periode = stip_dossier_new ();
  g_autoptr (StipDossier) gebeurtenis = DOSSIER ("moratorium 2026-08-31");

  g_ptr_array_add (periode->moratoria, stip_moratorium_new (1, STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND, (StipPeriode){ dag ("2026-08-31"), dag ("2026-11-30") }));
  assert_termijn (doos, periode, "2026-09-01", "moratorium", "lopend 2027-02-28 -");
  assert_termijn (doos, periode, "2026-12-01", "moratorium", "gehaald 2027-02-28 2026-11-30");
  assert_termijn (doos, periode, "2026-08-30", "moratorium", "geen");
  assert_termijn (doos, gebeurtenis, "2026-09-01", "moratorium", "lopend 2027-02-28 -");
}

static void
schort_op (StipDossier *dossier, const char *soort, const char *van, const char *tot)
{
  g_ptr_array_add (dossier->opschortingen, stip_spoor_new (1, soort, (StipPeriode){ dag (van), dag (tot) }, NULL));
}

static void
test_opschorting (Doos *doos, gconstpointer data)
{
  g_autoptr (StipDossier) dossier = DOSSIER ("aanmelding 2026-05-27", "saldo-gevraagd 2026-05-27");

  assert_termijn (doos, dossier, "2026-06-05", "eerste-gesprek", "lopend 2026-06-24 -");
  schort_op (dossier, NULL, "2026-06-01", "2026-06-05");
  schort_op (dossier, "eerste-gesprek", "2026-06-04", "2026-06-08"); /* overlaps: the 4th and 5th count once */
  assert_termijn (doos, dossier, "2026-06-10", "eerste-gesprek", "lopend 2026-07-02 -");
  assert_termijn (doos, dossier, "2026-06-05", "eerste-gesprek", "opgeschort 2026-07-02 -");
  assert_termijn (doos, dossier, "2026-06-10", "inventarisatie-reactie", "lopend 2026-06-17 -"); /* not the law's clock */
  schort_op (dossier, "eerste-gesprek", "2026-07-03", "2026-07-30");                             /* begins after the end */
  assert_termijn (doos, dossier, "2026-07-05", "eerste-gesprek", "te-laat 2026-07-02 -");
}

static void
test_opschorting_open (Doos *doos, gconstpointer data)
{
  g_autoptr (StipDossier) dossier = DOSSIER ("aanmelding 2026-05-27");
  g_autoptr (StipDossier) klaar = DOSSIER ("aanmelding 2026-05-27", "eerste-gesprek 2026-06-10");
  g_autoptr (StipDossier) werkdagen = DOSSIER ("crisis 2026-06-03");

  schort_op (dossier, NULL, "2026-06-24", NULL); /* on the last day */
  assert_termijn (doos, dossier, "2026-06-23", "eerste-gesprek", "lopend 2026-06-24 -");
  assert_termijn (doos, dossier, "2026-06-24", "eerste-gesprek", "opgeschort 2026-06-25 -");
  assert_termijn (doos, dossier, "2026-08-05", "eerste-gesprek", "opgeschort 2026-08-06 -");
  schort_op (klaar, NULL, "2026-06-05", NULL); /* what came after the talk does not matter any more */
  assert_termijn (doos, klaar, "2026-08-05", "eerste-gesprek", "gehaald 2026-06-30 2026-06-10");
  schort_op (werkdagen, NULL, "2026-06-04", "2026-06-07");
  assert_termijn (doos, werkdagen, "2026-06-08", "eerste-gesprek-crisis", "lopend 2026-06-10 -"); /* Mon, Tue, Wed */

  g_autoptr (GPtrArray) termijnen = bereken (doos, werkdagen, "2026-06-08");
  g_assert_cmpint (zoek (termijnen, "eerste-gesprek-crisis")->opgeschort_dagen, ==, 2);
}

static void
verleng (StipDossier *dossier, const char *soort, const char *besluit)
{
  g_ptr_array_add (dossier->verlengingen, stip_spoor_new (1, soort, (StipPeriode){ dag (besluit), STIP_DATUM_ONBEKEND }, NULL));
}

static void
test_verlenging (Doos *doos, gconstpointer data)
{
  g_autoptr (StipDossier) dossier = DOSSIER ("stabilisatie 2025-11-30");

  assert_termijn (doos, dossier, "2026-02-01", "stabilisatie", "lopend 2026-03-02 -"); /* 28 February is a Saturday */
  verleng (dossier, "beschikking", "2026-02-10");
  verleng (dossier, "stabilisatie", "2026-02-10");
  assert_termijn (doos, dossier, "2026-02-01", "stabilisatie", "lopend 2026-03-02 -"); /* planned decision */
  assert_termijn (doos, dossier, "2026-02-10", "stabilisatie", "lopend 2026-05-30 -"); /* six months: no Algemene termijnenwet */

  g_autoptr (GPtrArray) termijnen = bereken (doos, dossier, "2026-02-10");
  const StipTermijn *termijn = zoek (termijnen, "stabilisatie");
  g_assert_true (termijn->verlengd);
  g_assert_cmpstr (termijn->toelichting, ==,
                   "Start stabilisatie zo 30 nov 2025 + 3 maanden, verlengd met 3 maanden (besluit di 10 feb) = za 30 mei. "
                   "Bron: Beleidsplan schuldhulpverlening 2025-2028, bijlage B.");
}

static void
test_verlenging_nooit_voorbij_wet (Doos *doos, gconstpointer data)
{
  static const char profiel_data[] = "[Profiel]\nNaam=P\n[Termijn x]\nNaam=X\nVan=aanmelding\nTot=eerste-gesprek\nNorm=3 weken\nWet=4 weken\nVerlenging=10 dagen\nBron=B\n";
  g_autoptr (StipProfiel) profiel = stip_profiel_new_from_data ("p", profiel_data, sizeof profiel_data - 1, NULL);
  g_autoptr (StipDossier) dossier = DOSSIER ("aanmelding 2026-03-30");
  verleng (dossier, "x", "2026-04-02");
  g_autoptr (GPtrArray) termijnen = stip_termijnen_bereken (profiel, doos->kalender, dossier, dag ("2026-04-03"));
  const StipTermijn *termijn = zoek (termijnen, "x");

  assert_datum (termijn->norm_einde, "2026-04-27");
  assert_datum (termijn->kale_einde, "2026-04-27");
  assert_datum (termijn->uiterste_dag, "2026-04-28");
  g_assert_nonnull (strstr (termijn->toelichting, "verlengd met 10 dagen (besluit do 2 apr), ten hoogste de wettelijke termijn = ma 27 apr"));
}

static void
test_handtermijn (Doos *doos, gconstpointer data)
{
  g_autoptr (StipDossier) dossier = DOSSIER ("aanmelding 2026-05-01");
  g_ptr_array_add (dossier->handtermijnen, stip_handtermijn_new (7, "Bellen met verhuurder", "belofte", dag ("2026-05-01"), dag ("2026-05-09"), STIP_DATUM_ONBEKEND, "Beloofd aan de balie."));
  g_ptr_array_add (dossier->handtermijnen, stip_handtermijn_new (8, "Brief", "wet", STIP_DATUM_ONBEKEND, dag ("2026-05-05"), dag ("2026-05-06"), NULL));
  g_ptr_array_add (dossier->handtermijnen, stip_handtermijn_new (9, "Zonder dag", "wet", STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND, NULL));
  g_autoptr (GPtrArray) termijnen = bereken (doos, dossier, "2026-05-09");
  const StipTermijn *open = g_ptr_array_index (termijnen, 0), *laat = g_ptr_array_index (termijnen, 2);

  g_assert_cmpint (termijnen->len, ==, 3);
  g_assert_cmpint (open->hand_id, ==, 7);
  g_assert_cmpstr (open->id, ==, "hand");
  g_assert_null (open->start_soort);
  g_assert_cmpint (open->klok, ==, STIP_KLOK_BELOFTE);
  g_assert_cmpint (open->staat, ==, STIP_TERMIJN_LOPEND); /* a Saturday: a promise has no Algemene termijnenwet, but today is not late */
  g_assert_cmpstr (open->toelichting, ==, "Zelf gezet op vr 1 mei: uiterlijk za 9 mei. Beloofd aan de balie.");
  g_assert_cmpint (laat->hand_id, ==, 8);
  g_assert_cmpint (laat->staat, ==, STIP_TERMIJN_TE_LAAT);
  g_assert_false (stip_termijn_is_open (laat));
  g_assert_cmpstr (laat->toelichting, ==, "Zelf gezet: uiterlijk di 5 mei.");
}

static void
test_volgorde (Doos *doos, gconstpointer data)
{
  g_autoptr (StipDossier) dossier = DOSSIER ("aanmelding 2026-03-02", "eerste-gesprek 2026-03-09", "beschikking 2026-03-30", "stabilisatie 2026-03-30",
                                             "saldo-gevraagd 2026-04-01", "saldo-rappel 2026-04-23");
  g_autoptr (GPtrArray) termijnen = bereken (doos, dossier, "2026-05-08");
  g_autoptr (GString) ids = g_string_new (NULL);
  g_autoptr (GPtrArray) leeg = g_ptr_array_new ();

  for (guint i = 0; i < termijnen->len; i++)
    g_string_append_printf (ids, "%s ", ((const StipTermijn *)g_ptr_array_index (termijnen, i))->id);
  g_assert_cmpstr (ids->str, ==, "inventarisatie-rappel bezwaar stabilisatie regeling-tot-stand hele-traject beschikking eerste-gesprek inventarisatie-reactie ");
  g_assert_cmpstr (stip_termijnen_volgende (termijnen)->id, ==, "inventarisatie-rappel");
  g_assert_null (stip_termijnen_volgende (leeg));

  g_autoptr (StipDossier) gesloten = DOSSIER ("beeindigingsbeschikking 2026-05-01");
  g_autoptr (GPtrArray) rest = bereken (doos, gesloten, "2026-05-08");
  g_assert_cmpstr (stip_termijnen_volgende (rest)->id, ==, "bezwaar"); /* only a period that runs */
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *naam;
    void (*test) (Doos *, gconstpointer);
  } tests[] = {
    { "/motor/deadline", test_deadline },
    { "/motor/toelichting", test_toelichting },
    { "/motor/gehaald", test_gehaald },
    { "/motor/crisis", test_crisis },
    { "/motor/geen-crisis", test_geen_crisis },
    { "/motor/vervallen", test_vervallen },
    { "/motor/rondes", test_rondes },
    { "/motor/looptijd", test_looptijd },
    { "/motor/signaalcontrole-na-uitstroom", test_signaalcontrole_na_uitstroom },
    { "/motor/signaalcontrole-gedaan", test_signaalcontrole_gedaan },
    { "/motor/van-laatste", test_van_laatste },
    { "/motor/moratorium", test_moratorium },
    { "/motor/opschorting", test_opschorting },
    { "/motor/opschorting-open", test_opschorting_open },
    { "/motor/verlenging", test_verlenging },
    { "/motor/verlenging-nooit-voorbij-wet", test_verlenging_nooit_voorbij_wet },
    { "/motor/handtermijn", test_handtermijn },
    { "/motor/volgorde", test_volgorde },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].naam, Doos, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
