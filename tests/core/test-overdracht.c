/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "overdracht-model.h"

#include <string.h>

/* The lines of a part as "kop|onder|tekst|bij", one below the other; "" where it is not there. */
static char *
print_part (const StipOverdracht *form, const char *id)
{
  const StipOverdrachtDeel *deel = stip_overdracht_deel (form, id);
  GString                  *uit = g_string_new (NULL);

  for (guint i = 0; deel != NULL && i < deel->regels->len; i++)
    {
      const StipOverdrachtRegel *r = stip_overdracht_regel (deel, i);
      g_string_append_printf (uit, "%s%s|%s|%s|%s", i > 0 ? "\n" : "", r->kop != NULL ? r->kop : "", r->onder != NULL ? r->onder : "", r->tekst, r->bij != NULL ? r->bij : "");
    }
  return g_string_free (uit, FALSE);
}

#define assert_part(form, id, verwacht)                  \
  G_STMT_START                                           \
  {                                                      \
    g_autofree char *werkelijk_ = print_part (form, id); \
    g_assert_cmpstr (werkelijk_, ==, verwacht);          \
  }                                                      \
  G_STMT_END

static void
test_persoon (void)
{
  g_autoptr (StipDossier) dossier = overdracht_dossier ("vol");
  g_autoptr (StipOverdracht) form = overdracht_form (dossier, NULL);

  g_assert_cmpstr (form->naam, ==, "Vera Voorbeeld");
  assert_part (form, "belangrijk", "||De zwemles gaat door.|");
  g_assert_cmpstr (stip_overdracht_deel (form, "belangrijk")->kop, ==, "Wat voor Vera telt");
  assert_part (form, "wie", "Inwoner||Vera Voorbeeld, 39 jaar|\nHuishouden||paar met kinderen, 2 kinderen thuis: Vigo (12) en Vita (9)|\nPartner||Wim Voorbeeld, 46 jaar|\n"
                            "Woont||Voorbeeldstraat 12, Demodorp|\nTaal||Nederlands|\nGroepen||gezin met kinderen|");
  assert_part (form, "bereik", "Wanneer en hoe||Maandag na 15.00 uur. Niet op haar werk.|\nLiefst per||telefoon|\nTelefoon||06-00000006|\nBrieven||grote letter|");
}

/* By date, with what a colleague must do herself: not what the resident does, not what runs out by itself. */
static void
test_stappen (void)
{
  g_autoptr (StipDossier) dossier = overdracht_dossier ("vol");
  g_autoptr (StipOverdracht) form = overdracht_form (dossier, NULL);

  assert_part (form, "stappen", "eerst||Maak kennis: bel Vera en vertel dat u het overneemt|\nvr 22 mei|nog 3 dagen|Belt over de huur (belofte)|\n"
                                "di 26 mei|nog 7 dagen|Vraagt het kindpakket aan (afspraak)|\ndo 28 mei|nog 9 dagen|Gesprek|\nma 1 jun|nog 13 dagen|Eerste gesprek|");
}

static void
test_stappen_afgesloten (void)
{
  g_autoptr (StipDossier) dossier = overdracht_dossier ("vol");

  overdracht_moment (dossier, "uitstroom", "2026-05-18", -1, NULL, NULL, STIP_JANEE_ONBEKEND);
  g_autoptr (StipOverdracht) form = overdracht_form (dossier, NULL);
  g_assert_null (stip_overdracht_deel (form, "stappen"));
}

static void
test_traject (void)
{
  g_autoptr (StipDossier) dossier = overdracht_dossier ("vol");
  g_autoptr (StipOverdracht) form = overdracht_form (dossier, NULL);
  g_autofree char *waar = print_part (form, "waar");

  g_assert_true (g_str_has_prefix (waar, "Fase||Aanmelding, sinds ma 4 mei|\nEerst komt||Belt over de huur, uiterlijk vr 22 mei (nog 3 dagen)|\n"));
  assert_part (form, "beloften", "vr 22 mei|nog 3 dagen|Belt over de huur|Beloofd op di 12 mei. Zij wacht hierop.");
  assert_part (form, "termijnen", "ma 1 jun|nog 13 dagen|Eerste gesprek|Aanmelding ma 4 mei + 4 weken = ma 1 jun. Bron: Wgs art. 4 lid 1.");
  assert_part (form, "sporen", "Crisis||sinds ma 4 mei|Energie dreigt te stoppen.\nMoratorium||gevraagd op vr 15 mei, nog geen uitspraak|\nBudgetbeheer||sinds wo 6 mei|");
}

static void
test_plan (void)
{
  g_autoptr (StipDossier) dossier = overdracht_dossier ("vol");
  g_autoptr (StipOverdracht) form = overdracht_form (dossier, NULL);

  assert_part (form, "doelen", "Doel||Weer zelf overzicht|\nVera|voor ma 1 jun|Stuurt haar loonstrook|\nConsulent|voor di 26 mei|Vraagt het kindpakket aan|\n"
                               "Yara (maatje)|gehaald wo 4 mrt|Komt om de week langs|");
  g_assert_cmpint (stip_overdracht_regel (stip_overdracht_deel (form, "doelen"), 3)->merk, ==, STIP_OVERDRACHT_MERK_GEDAAN);
  assert_part (form, "leefgebieden", "Geld||redt het niet alleen|\nFamilie en vrienden||redt het met hulp|haar zus");
  assert_part (form, "competenties", "Geldzaken organiseren||4 van 5 op wo 13 mei, was 3 op wo 25 mrt|belt zelf\nVerantwoord besteden||3 van 5 op wo 13 mei|");
  g_assert_cmpint (stip_overdracht_regel (stip_overdracht_deel (form, "competenties"), 0)->vorige, ==, 3);
}

static void
test_contacten (void)
{
  g_autoptr (StipDossier) dossier = overdracht_dossier ("vol");
  g_autoptr (StipOverdracht) form = overdracht_form (dossier, NULL);

  assert_part (form, "contacten", "di 12 mei|9.05 uur|Telefoongesprek met Vera, niet bereikt|Voicemail ingesproken.");
  assert_part (form, "gepland", "do 28 mei|10.30 uur|Gesprek|Papieren doornemen.");
  assert_part (form, "schulden", "||3 schulden bij 2 schuldeisers, samen €\u00A08.700,50|1 bedrag is nog niet bevestigd. 1 schuld heeft nog geen bedrag.");
}

/* Five contacts at most, the newest first; an appointment of today is still planned. */
static void
test_vijf_contacten (void)
{
  g_autoptr (StipDossier) dossier = overdracht_dossier ("leeg");

  for (int i = 1; i <= 8; i++)
    {
      g_autofree char *iso = g_strdup_printf ("2026-05-%02d", i);
      overdracht_moment (dossier, "telefoon", iso, -1, NULL, NULL, STIP_JANEE_JA);
    }
  overdracht_moment (dossier, "afspraak", OVERDRACHT_VANDAAG, 15 * 60, NULL, NULL, STIP_JANEE_ONBEKEND);
  g_autoptr (StipOverdracht) form = overdracht_form (dossier, NULL);
  assert_part (form, "contacten", "vr 8 mei||Telefoongesprek|\ndo 7 mei||Telefoongesprek|\nwo 6 mei||Telefoongesprek|\ndi 5 mei||Telefoongesprek|\nma 4 mei||Telefoongesprek|");
  assert_part (form, "gepland", "di 19 mei|15.00 uur|Afspraak|");
}

static void
assert_missing (const StipDossier *dossier, const char *verwacht)
{
  g_autoptr (GPtrArray) ontbreekt = stip_overdracht_ontbreekt (dossier);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < ontbreekt->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", ((const StipOverdrachtPunt *)g_ptr_array_index (ontbreekt, i))->id);
  g_assert_cmpstr (ids->str, ==, verwacht);
}

static void
test_ontbreekt (void)
{
  g_autoptr (StipDossier) vol = overdracht_dossier ("vol");
  g_autoptr (StipDossier) leeg = overdracht_dossier ("leeg");
  g_autoptr (StipOverdracht) form = overdracht_form (leeg, NULL);

  assert_missing (vol, "");
  assert_missing (leeg, "feit.belangrijk feit.gevoelig persoon.bereikbaar plan");
  g_assert_cmpuint (stip_overdracht_deel (form, "ontbreekt")->regels->len, ==, 4);
  g_assert_null (stip_overdracht_deel (form, "belangrijk"));
  g_assert_null (stip_overdracht_deel (form, "schulden"));
  g_assert_cmpstr (form->naam, ==, "Inwoner onbekend");
}

static void
assert_who (const StipOverdracht *form, const char *verwacht)
{
  g_autofree char *wie = stip_overdracht_wie (form);
  g_assert_cmpstr (wie, ==, verwacht);
}

/* As asked; else as the last handover in the dossier tells, with its note. */
static void
test_wie (void)
{
  static const StipOverdrachtOpdracht aan = { "Noor Verzonnen", "Bel haar eerst even." };
  g_autoptr (StipDossier) dossier = overdracht_dossier ("vol");
  g_autoptr (StipDossier) leeg = overdracht_dossier ("leeg");
  g_autoptr (StipOverdracht) zonder = overdracht_form (dossier, NULL);
  g_autoptr (StipOverdracht) met = overdracht_form (dossier, &aan);
  g_autoptr (StipOverdracht) niemand = overdracht_form (leeg, NULL);

  assert_who (zonder, "Van Robin Proefman");
  assert_who (met, "Van Robin Proefman aan Noor Verzonnen");
  assert_who (niemand, NULL);
  assert_part (met, "notitie", "||Bel haar eerst even.|");
  if (stip_gebeurtenis_soort_zoek ("overdracht") == NULL)
    return;
  overdracht_moment (dossier, "overdracht", "2026-05-11", -1, "Ze houdt van wandelen.", "Sam Oud", STIP_JANEE_ONBEKEND);
  g_autoptr (StipOverdracht) gedaan = overdracht_form (dossier, NULL);
  assert_who (gedaan, "Van Sam Oud aan Robin Proefman");
  assert_part (gedaan, "notitie", "||Ze houdt van wandelen.|");
}

/* A promise without a note still says since when; one line of text is one line of the twin. */
static void
test_tekst (void)
{
  g_autoptr (StipDossier) dossier = overdracht_dossier ("vol");
  g_autoptr (StipOverdracht) form = overdracht_form (dossier, NULL);
  g_autofree char *tekst = stip_overdracht_to_text (form);

  g_assert_nonnull (strstr (tekst, "OVERDRACHT – VERTROUWELIJK\nVera Voorbeeld\nDossier 2025-0471\nVan Robin Proefman\ndinsdag 19 mei 2026\n"));
  g_assert_nonnull (strstr (tekst, "\n- Geen bedragen waar de kinderen bij zijn. Begin niet over haar zus.\n"));
  g_assert_nonnull (strstr (tekst, "\n- [x] Yara (maatje) (gehaald wo 4 mrt): Komt om de week langs\n"));
  g_assert_nonnull (strstr (tekst, "\n- vr 22 mei (nog 3 dagen): Belt over de huur. Beloofd op di 12 mei. Zij wacht hierop.\n"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/overdracht/persoon", test_persoon);
  g_test_add_func ("/overdracht/stappen", test_stappen);
  g_test_add_func ("/overdracht/stappen-afgesloten", test_stappen_afgesloten);
  g_test_add_func ("/overdracht/traject", test_traject);
  g_test_add_func ("/overdracht/plan", test_plan);
  g_test_add_func ("/overdracht/contacten", test_contacten);
  g_test_add_func ("/overdracht/vijf-contacten", test_vijf_contacten);
  g_test_add_func ("/overdracht/ontbreekt", test_ontbreekt);
  g_test_add_func ("/overdracht/wie", test_wie);
  g_test_add_func ("/overdracht/tekst", test_tekst);
  return g_test_run ();
}
