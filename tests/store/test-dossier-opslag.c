/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store-fixture.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-dossier-verschil.h"
#include "store/stip-journaal.h"
#include "store/stip-persoon-opslag.h"
#include "store/stip-store-error.h"

/* A dossier as text, field by field, without its ids: what is written and read back must give the same lines. */
#define T(naam) g_string_append_printf (uit, " " #naam "=%s", r->naam != NULL ? r->naam : "(null)")
#define N(naam) g_string_append_printf (uit, " " #naam "=%" G_GINT64_FORMAT, (gint64)r->naam)

static void
dump_persons (GString *uit, GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    {
      const StipPersoon *r = g_ptr_array_index (records, i);
      g_string_append (uit, "\npersoon");
      T (rol), T (voornaam), T (voorvoegsel), T (achternaam), T (bsn), N (geboortedatum), T (geslacht), T (straat), T (huisnummer);
      T (toevoeging), T (postcode), T (woonplaats), T (telefoon), T (email), T (taal), T (contactvoorkeur), T (bereikbaar), T (briefvorm);
    }
}

static void
dump_events (GString *uit, GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    {
      const StipGebeurtenis *r = g_ptr_array_index (records, i);
      g_string_append_printf (uit, "\ngebeurtenis %s", r->soort->id);
      N (datum), N (minuut), T (toelichting), T (met), N (bereikt);
    }
}

static void
dump_claims (GString *uit, GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    {
      const StipSchuld *r = g_ptr_array_index (records, i);
      g_string_append (uit, "\nschuld");
      T (schuldeiser), T (schuldeiser_kvk), T (schuldeiser_postcode), N (schuldeiser_privepersoon), T (vertegenwoordiger), T (kenmerk), T (soort);
      N (zakelijk), N (hoofdsom), N (rente), N (kosten), N (bedrag), N (peildatum), T (rang), N (betwist), N (meegenomen), T (reden_niet_meegenomen);
    }
}

static void
dump_tracks (GString *uit, const char *naam, GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    {
      const StipSpoor *r = g_ptr_array_index (records, i);
      g_string_append_printf (uit, "\n%s", naam);
      T (soort), N (periode.van), N (periode.tot), T (reden);
    }
}

static void
dump_rest (GString *uit, const StipDossier *d)
{
  dump_tracks (uit, "begeleiding", d->begeleidingen);
  dump_tracks (uit, "crisis", d->crisisinterventies);
  dump_tracks (uit, "voorziening", d->voorzieningen);
  dump_tracks (uit, "opschorting", d->opschortingen);
  dump_tracks (uit, "verlenging", d->verlengingen);
  for (guint i = 0; i < d->moratoria->len; i++)
    {
      const StipMoratorium *r = g_ptr_array_index (d->moratoria, i);
      g_string_append (uit, "\nmoratorium");
      N (aanvraag), N (goedkeuring), N (periode.van), N (periode.tot);
    }
  for (guint i = 0; i < d->handtermijnen->len; i++)
    {
      const StipHandtermijn *r = g_ptr_array_index (d->handtermijnen, i);
      g_string_append (uit, "\ntermijn");
      T (naam), T (klok), N (start), N (uiterlijk), N (gehaald), T (toelichting);
    }
}

#define EACH(Type, lijst)                   \
  for (guint i = 0; i < d->lijst->len; i++) \
    for (const Type *r = g_ptr_array_index (d->lijst, i); r != NULL; r = NULL)

static void
dump_plan (GString *uit, const StipDossier *d)
{
  EACH (StipFeit, feiten)
  T (soort), T (waarde);
  EACH (StipLeefgebied, leefgebieden)
  T (gebied), N (stand), T (toelichting);
  EACH (StipDoel, doelen)
  T (soort), T (omschrijving), T (wie), T (naam), N (uiterlijk), N (gehaald);
  EACH (StipMeting, metingen)
  N (datum), T (competentie), N (stand), T (toelichting);
  EACH (StipToets, toetsen)
  T (stap), N (datum), T (vrager), T (toetser), T (uitkomst), N (uitkomst_datum), T (punten), T (opmerking);
}

static char *
dump_dossier (const StipDossier *r)
{
  g_autoptr (GString) uit = g_string_new ("dossier");

  T (gemeentecode), T (omschrijving), N (medewerker_id), N (schuld_bij_aanvang), N (crisis), T (beschikkingssoort), N (dwangakkoord);
  T (oplossingssoort), N (vtlb), T (uitstroomreden), T (uitstroom_omschrijving), T (doelgroepen), T (huishouden), N (kinderen);
  dump_persons (uit, r->personen);
  dump_events (uit, r->gebeurtenissen);
  dump_claims (uit, r->schulden);
  dump_rest (uit, r);
  dump_plan (uit, r);
  return g_strdup (uit->str);
}

static void
assert_round_trip (ProefBestand *b, const StipDossier *dossier)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StipDossier) terug = stip_dossier_load (b->db, proef_insert (b, dossier), &error);

  g_assert_no_error (error);
  g_autofree char *in = dump_dossier (dossier), *uit = dump_dossier (terug);
  g_assert_cmpstr (uit, ==, in);
}

static void
test_heen_en_terug (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (StipDossier) vol = proef_vol_dossier ("111222333", "123456782"), leeg = stip_dossier_new ();
  g_autoptr (StipDossier) nullen = proef_dossier (NULL, NULL, NULL);

  assert_round_trip (b, vol);
  assert_round_trip (b, leeg);
  /* zero is not unknown, and "" is not NULL */
  nullen->schuld_bij_aanvang = nullen->vtlb = 0;
  nullen->kinderen = 0;
  nullen->omschrijving = g_strdup ("");
  proef_add_schuld (nullen, "", 0);
  g_ptr_array_add (nullen->gebeurtenissen, stip_gebeurtenis_new (0, stip_gebeurtenis_soort_zoek ("gesprek"), proef_dag ("2199-12-31"), 0, ""));
  assert_round_trip (b, nullen);
}

static void
test_nummers (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  static const struct
  {
    const char *nummer, *aanmelding, *verwacht;
  } gevallen[] = {
    { NULL, "2026-05-01", "2026-0001" },
    { NULL, "2026-05-01", "2026-0002" },
    { NULL, "2025-12-31", "2025-0001" },
    { "2026-0098", "2024-01-01", "2026-0098" },
    { NULL, "2026-05-01", "2026-0099" },
    { "2024-10000", "2024-01-01", "2024-10000" },
    { NULL, "2024-05-01", "2024-10001" },
    { NULL, NULL, "2026-0100" }, /* no date at all: today's year */
  };
  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autoptr (StipDossier) d = proef_dossier ("A", NULL, NULL);
      if (gevallen[i].aanmelding != NULL)
        proef_add_gebeurtenis (d, "aanmelding", gevallen[i].aanmelding);
      d->nummer = g_strdup (gevallen[i].nummer);
      g_autoptr (StipDossier) terug = stip_dossier_load (b->db, proef_insert (b, d), NULL);
      g_assert_cmpstr (terug->nummer, ==, gevallen[i].verwacht);
      g_assert_cmpint (stip_dossier_id_van_nummer (b->db, gevallen[i].verwacht, NULL), ==, terug->id);
    }
  g_autoptr (GError) error = NULL;
  g_assert_cmpint (stip_dossier_id_van_nummer (b->db, "2020-0001", &error), ==, 0);
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN);
}

/* Whatever changes in a copy is written, row by row: new, changed and gone; and once more nothing is. */
static void
test_verschil_plan (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (StipDossier) vol = proef_vol_dossier ("111222333", "123456782");
  gint64 id = proef_insert (b, vol);
  g_autoptr (StipDossier) oud = stip_dossier_load (b->db, id, NULL), nieuw = stip_dossier_copy (oud);
  gboolean gewijzigd = FALSE;

  g_ptr_array_remove_index (nieuw->gebeurtenissen, 0);
  g_ptr_array_remove_index (nieuw->personen, 1);
  g_ptr_array_set_size (nieuw->doelen, 0);
  g_ptr_array_add (nieuw->doelen, stip_doel_new (0, "doel", "een ander doel", NULL, NULL, STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND));
  g_ptr_array_remove_index (nieuw->feiten, 0);
  g_ptr_array_add (nieuw->feiten, stip_feit_new (0, "kanaal", "loket")); /* the same kind once more: the old row goes first */
  g_ptr_array_set_size (nieuw->handtermijnen, 0);
  g_assert_true (stip_handeling_begin (b->db, PROEF_WIE, "Proef", id, NULL));
  g_assert_true (stip_dossier_write_verschil (b->db, oud, nieuw, &gewijzigd, NULL));
  g_assert_true (gewijzigd);
  g_autoptr (StipDossier) terug = stip_dossier_load (b->db, id, NULL);
  g_autofree char *moet = dump_dossier (nieuw), *is = dump_dossier (terug);
  g_assert_cmpstr (is, ==, moet);
  g_assert_true (stip_dossier_write_verschil (b->db, terug, terug, &gewijzigd, NULL));
  g_assert_false (gewijzigd);
  g_assert_true (stip_handeling_commit (b->db, NULL, NULL));
  /* the partner is out of this dossier, not out of the world */
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM persoon"), ==, 2);
}

/* One person, several trajectories after each other: one row, two dossiers. */
static void
test_gedeelde_persoon (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (StipDossier) een = proef_vol_dossier ("111222333", "123456782"), twee = proef_vol_dossier ("111222333", "123456782");

  gint64 a = proef_insert (b, een), c = proef_insert (b, twee);
  g_assert_cmpint (a, !=, c);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM persoon"), ==, 2);
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM dossier_persoon"), ==, 4);
  /* and one creditor */
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM schuldeiser"), ==, 1);
  /* the dossier goes, the person stays for the other one */
  g_assert_true (stip_handeling_begin (b->db, PROEF_WIE, "Weg", a, NULL));
  g_assert_true (stip_dossier_delete (b->db, a, NULL));
  g_assert_true (stip_handeling_commit (b->db, NULL, NULL));
  g_autoptr (StipDossier) terug = stip_dossier_load (b->db, c, NULL);
  g_assert_cmpuint (terug->personen->len, ==, 2);
  g_autoptr (GError) error = NULL;
  g_assert_null (stip_dossier_load (b->db, a, &error));
  g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN);
}

static StipPersoon *
anonymous (const char *geslacht, const char *bsn)
{
  StipPersoon *p = proef_persoon (NULL, bsn);
  p->geboortedatum = proef_dag ("1980-05-01");
  p->postcode = g_strdup ("1431AB");
  p->huisnummer = g_strdup ("12");
  p->geslacht = stip_lijst_zoek (STIP_LIJST_GESLACHT, geslacht);
  return p;
}

/* Two clients of one dossier are two persons, whatever they share; the same number twice is one. */
static void
test_twee_clienten (void)
{
  static const struct
  {
    const char *een_bsn, *een_geslacht, *twee_bsn, *twee_geslacht;
    guint       personen;
  } gevallen[] = {
    { "111222333", NULL, "123456782", NULL, 2 },
    { NULL, "Man", NULL, "Vrouw", 2 },
    { NULL, NULL, NULL, NULL, 2 }, /* twins in one house */
    { "111222333", "Man", NULL, "Vrouw", 2 },
    { NULL, "Man", "111222333", "Vrouw", 2 },
    { "111222333", NULL, "111222333", NULL, 1 },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autoptr (ProefBestand) b = proef_bestand_new ();
      g_autoptr (StipDossier) d = stip_dossier_new ();
      g_test_message ("%" G_GSIZE_FORMAT, i);
      g_ptr_array_add (d->personen, anonymous (gevallen[i].een_geslacht, gevallen[i].een_bsn));
      g_ptr_array_add (d->personen, anonymous (gevallen[i].twee_geslacht, gevallen[i].twee_bsn));
      g_autoptr (StipDossier) terug = stip_dossier_load (b->db, proef_insert (b, d), NULL);
      g_assert_cmpuint (terug->personen->len, ==, gevallen[i].personen);
      /* the same household again finds the same persons */
      proef_insert (b, d);
      g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM persoon"), ==, gevallen[i].personen);
    }
}

/* What is written is what differs, and only that. */
static void
test_verschil (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (StipDossier) d = proef_vol_dossier ("111222333", "123456782");
  g_autoptr (StipDossier) oud = stip_dossier_load (b->db, proef_insert (b, d), NULL);
  g_autoptr (StipDossier) nieuw = stip_dossier_copy (oud);
  gboolean gewijzigd = TRUE;
  gint64   regels = proef_getal (b->db, "SELECT count(*) FROM logboek");

  g_assert_true (stip_handeling_begin (b->db, PROEF_WIE, "Niets", oud->id, NULL));
  g_assert_true (stip_dossier_write_verschil (b->db, oud, nieuw, &gewijzigd, NULL));
  g_assert_false (gewijzigd);
  g_assert_true (stip_handeling_commit (b->db, NULL, NULL));
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM logboek"), ==, regels);
  nieuw->vtlb = 1;
  proef_add_gebeurtenis (nieuw, "beschikking", "2026-02-01");
  g_assert_true (stip_handeling_begin (b->db, PROEF_WIE, "Iets", oud->id, NULL));
  g_assert_true (stip_dossier_write_verschil (b->db, oud, nieuw, &gewijzigd, NULL));
  g_assert_true (gewijzigd);
  g_assert_true (stip_handeling_commit (b->db, NULL, NULL));
  g_assert_cmpint (proef_getal (b->db, "SELECT count(*) FROM logboek"), ==, regels + 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dossier-opslag/heen-en-terug", test_heen_en_terug);
  g_test_add_func ("/dossier-opslag/verschil-plan", test_verschil_plan);
  g_test_add_func ("/dossier-opslag/nummers", test_nummers);
  g_test_add_func ("/dossier-opslag/gedeelde-persoon", test_gedeelde_persoon);
  g_test_add_func ("/dossier-opslag/twee-clienten", test_twee_clienten);
  g_test_add_func ("/dossier-opslag/verschil", test_verschil);
  return g_test_run ();
}
