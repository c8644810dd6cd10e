/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-dossier-samenvoegen.h"

#include "hulp.h"

/* The dates of a dossier in one line. (transfer full) */
static char *
write_events (const StipDossier *dossier)
{
  g_autoptr (GString) uit = g_string_new (NULL);
  for (guint i = 0; i < dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *g = g_ptr_array_index (dossier->gebeurtenissen, i);
      g_autofree char       *iso = stip_datum_to_iso (g->datum);
      g_string_append_printf (uit, "%s%s %s", i > 0 ? ", " : "", g->soort->id, iso);
    }
  return g_strdup (uit->str);
}

static const struct
{
  const char     *naam;
  StipSamenvoegen hoe;
  const char     *oud[4], *deel[4], *uit;
} gevallen[] = {
  { "een latere levering wint", STIP_SAMENVOEGEN_BIJWERKEN, { "aanmelding 2026-01-05", "intake-einde 2026-02-01" }, { "aanmelding 2026-01-06", "intake-einde 2026-01-30" }, "aanmelding 2026-01-06, intake-einde 2026-01-30" },
  { "wat het deel niet noemt blijft", STIP_SAMENVOEGEN_BIJWERKEN, { "aanmelding 2026-01-05", "beschikking 2026-02-01" }, { "aanmelding 2026-01-05" }, "aanmelding 2026-01-05, beschikking 2026-02-01" },
  { "start wordt de vroegste, einde de laatste", STIP_SAMENVOEGEN_VERRUIMEN, { "aanmelding 2026-01-05", "intake-einde 2026-02-01" }, { "aanmelding 2026-01-02", "intake-einde 2026-03-01" }, "aanmelding 2026-01-02, intake-einde 2026-03-01" },
  { "een krapper deel verruimt niets", STIP_SAMENVOEGEN_VERRUIMEN, { "aanmelding 2026-01-02", "intake-einde 2026-03-01" }, { "aanmelding 2026-01-05", "intake-einde 2026-02-01" }, "aanmelding 2026-01-02, intake-einde 2026-03-01" },
  { "start traject telt als start", STIP_SAMENVOEGEN_VERRUIMEN, { "traject-start 2026-01-05" }, { "traject-start 2026-01-02" }, "traject-start 2026-01-02" },
  { "einde traject telt als einde", STIP_SAMENVOEGEN_VERRUIMEN, { "traject-einde 2026-03-05" }, { "traject-einde 2026-04-02" }, "traject-einde 2026-04-02" },
  { "uitstroom telt als einde", STIP_SAMENVOEGEN_VERRUIMEN, { "uitstroom 2026-03-05" }, { "uitstroom 2026-04-02" }, "uitstroom 2026-04-02" },
  { "wat vaker mag komt erbij", STIP_SAMENVOEGEN_BIJWERKEN, { "gesprek 2026-01-05" }, { "gesprek 2026-01-06", "gesprek 2026-01-05" }, "gesprek 2026-01-05, gesprek 2026-01-06" },
};

static StipDossier *
make (const char *const *gebeurtenissen)
{
  return maak_dossier (gebeurtenissen);
}

static void
test_gebeurtenissen (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autoptr (StipDossier) oud = make (gevallen[i].oud), deel = make (gevallen[i].deel);
      g_autoptr (StipDossier) uit = stip_dossier_samenvoegen (oud, deel, gevallen[i].hoe);
      g_autofree char *tekst = write_events (uit);
      g_test_message ("%s", gevallen[i].naam);
      g_assert_cmpstr (tekst, ==, gevallen[i].uit);
    }
}

/* What a person wrote with an event stays when only its date is news. */
static void
test_eigen_woorden_blijven (void)
{
  g_autoptr (StipDossier) oud = stip_dossier_new (), deel = DOSSIER ("beschikking 2026-02-03");
  g_ptr_array_add (oud->gebeurtenissen, stip_gebeurtenis_new (7, stip_gebeurtenis_soort_zoek ("beschikking"), dag ("2026-02-01"), 600, "post"));
  g_autoptr (StipDossier) uit = stip_dossier_samenvoegen (oud, deel, STIP_SAMENVOEGEN_BIJWERKEN);
  const StipGebeurtenis *g = g_ptr_array_index (uit->gebeurtenissen, 0);

  g_assert_cmpuint (uit->gebeurtenissen->len, ==, 1);
  g_assert_cmpint (g->id, ==, 7);
  g_assert_cmpint (g->minuut, ==, 600);
  g_assert_cmpstr (g->toelichting, ==, "post");
  assert_datum (g->datum, "2026-02-03");
}

static void
test_feiten (void)
{
  g_autoptr (StipDossier) oud = stip_dossier_new (), deel = stip_dossier_new (), niets = stip_dossier_new ();

  oud->vtlb = 100;
  oud->crisis = STIP_JANEE_JA;
  oud->uitstroomreden = stip_lijst_zoek (STIP_LIJST_UITSTROOMREDEN, "Zelf");
  oud->huishouden = g_strdup ("paar");
  deel->vtlb = 200;
  deel->crisis = STIP_JANEE_NEE;
  deel->uitstroomreden = stip_lijst_zoek (STIP_LIJST_UITSTROOMREDEN, "Afgerond");
  deel->oplossingssoort = stip_lijst_zoek (STIP_LIJST_OPLOSSINGSSOORT, "Herfinanciering");
  g_autoptr (StipDossier) wint = stip_dossier_samenvoegen (oud, deel, STIP_SAMENVOEGEN_BIJWERKEN);
  g_autoptr (StipDossier) vult = stip_dossier_samenvoegen (oud, deel, STIP_SAMENVOEGEN_VERRUIMEN);
  g_autoptr (StipDossier) zelfde = stip_dossier_samenvoegen (oud, niets, STIP_SAMENVOEGEN_BIJWERKEN);

  g_assert_cmpint (wint->vtlb, ==, 200);
  g_assert_cmpint (wint->crisis, ==, STIP_JANEE_NEE);
  g_assert_cmpstr (wint->uitstroomreden, ==, "Afgerond");
  g_assert_cmpstr (wint->huishouden, ==, "paar");
  g_assert_cmpint (vult->vtlb, ==, 100);
  g_assert_cmpint (vult->crisis, ==, STIP_JANEE_JA);
  g_assert_cmpstr (vult->uitstroomreden, ==, "Zelf");
  g_assert_cmpstr (vult->oplossingssoort, ==, "Herfinanciering");
  g_assert_cmpint (zelfde->vtlb, ==, 100);
  g_assert_cmpint (zelfde->crisis, ==, STIP_JANEE_JA);
}

static StipSchuld *
claim (gint64 id, const char *eiser, StipGeld bedrag, const char *peildatum)
{
  StipSchuld *s = stip_schuld_new ();
  s->id = id;
  s->schuldeiser = g_strdup (eiser);
  s->bedrag = bedrag;
  s->peildatum = dag (peildatum);
  return s;
}

static void
test_schulden (void)
{
  g_autoptr (StipDossier) oud = stip_dossier_new (), deel = stip_dossier_new ();

  g_ptr_array_add (oud->schulden, claim (1, "A", 10049, "2026-01-01"));
  g_ptr_array_add (oud->schulden, claim (2, "A", 500, "2026-01-01"));
  g_ptr_array_add (oud->schulden, claim (3, "B", 700, "2026-01-01"));
  g_ptr_array_add (deel->schulden, claim (0, "A", 10000, NULL));       /* whole euros of the same amount: the cents stay */
  g_ptr_array_add (deel->schulden, claim (0, "A", 600, "2026-02-01")); /* the second of A: news */
  g_ptr_array_add (deel->schulden, claim (0, "A", 100, NULL));         /* a third */
  g_ptr_array_add (deel->schulden, claim (0, "C", STIP_GELD_ONBEKEND, NULL));
  g_autoptr (StipDossier) uit = stip_dossier_samenvoegen (oud, deel, STIP_SAMENVOEGEN_BIJWERKEN);
  const StipSchuld *s[5];

  g_assert_cmpuint (uit->schulden->len, ==, 5);
  for (guint i = 0; i < 5; i++)
    s[i] = g_ptr_array_index (uit->schulden, i);
  g_assert_true (s[0] == g_ptr_array_index (oud->schulden, 0)); /* the very same record: nothing to write */
  g_assert_cmpint (s[1]->id, ==, 2);
  g_assert_cmpint (s[1]->bedrag, ==, 600);
  assert_datum (s[1]->peildatum, "2026-02-01");
  g_assert_true (s[2] == g_ptr_array_index (oud->schulden, 2));
  g_assert_cmpint (s[3]->id, ==, 0);
  g_assert_cmpstr (s[4]->schuldeiser, ==, "C");
}

static void
test_sporen (void)
{
  g_autoptr (StipDossier) oud = stip_dossier_new (), deel = stip_dossier_new ();
  StipPeriode open = { dag ("2026-01-01"), STIP_DATUM_ONBEKEND }, dicht = { dag ("2026-01-01"), dag ("2026-03-01") };

  g_ptr_array_add (oud->begeleidingen, stip_spoor_new (1, "Budgetbeheer", open, "eigen"));
  g_ptr_array_add (oud->begeleidingen, stip_spoor_new (2, "Budgetcoaching", open, NULL));
  g_ptr_array_add (oud->moratoria, stip_moratorium_new (3, dag ("2026-01-01"), STIP_DATUM_ONBEKEND, open));
  g_ptr_array_add (deel->begeleidingen, stip_spoor_new (0, "Budgetbeheer", dicht, NULL));
  g_ptr_array_add (deel->begeleidingen, stip_spoor_new (0, "Budgetbeheer", dicht, NULL));
  g_ptr_array_add (deel->moratoria, stip_moratorium_new (0, dag ("2026-01-01"), dag ("2026-01-09"), open));
  g_autoptr (StipDossier) uit = stip_dossier_samenvoegen (oud, deel, STIP_SAMENVOEGEN_BIJWERKEN);
  const StipSpoor      *spoor = g_ptr_array_index (uit->begeleidingen, 0);
  const StipMoratorium *moratorium = g_ptr_array_index (uit->moratoria, 0);

  g_assert_cmpuint (uit->begeleidingen->len, ==, 3);
  g_assert_cmpint (spoor->id, ==, 1);
  g_assert_cmpstr (spoor->reden, ==, "eigen");
  assert_datum (spoor->periode.tot, "2026-03-01");
  g_assert_true (g_ptr_array_index (uit->begeleidingen, 1) == g_ptr_array_index (oud->begeleidingen, 1));
  g_assert_cmpuint (uit->moratoria->len, ==, 1);
  g_assert_cmpint (moratorium->id, ==, 3);
  assert_datum (moratorium->goedkeuring, "2026-01-09");
}

static StipPersoon *
person (const char *bsn, const char *geboren, const char *postcode, const char *huisnummer)
{
  StipPersoon *p = stip_persoon_new ();
  p->bsn = g_strdup (bsn);
  p->geboortedatum = dag (geboren);
  p->postcode = g_strdup (postcode);
  p->huisnummer = g_strdup (huisnummer);
  return p;
}

static void
test_zelfde_persoon (void)
{
  g_autoptr (StipPersoon) a = person ("111222333", "1980-05-01", "1431AB", "12");
  g_autoptr (StipPersoon) verhuisd = person ("111222333", "1980-05-01", "1000AA", "1");
  g_autoptr (StipPersoon) ander = person ("123456782", "1980-05-01", "1431AB", "12");
  g_autoptr (StipPersoon) zonder = person (NULL, "1980-05-01", "1431AB", "12");
  g_autoptr (StipPersoon) half = person (NULL, "1980-05-01", "1431AB", NULL);

  g_assert_true (stip_persoon_is_zelfde (a, verhuisd));
  g_assert_false (stip_persoon_is_zelfde (a, ander));
  g_assert_true (stip_persoon_is_zelfde (a, zonder));
  g_assert_true (stip_persoon_is_zelfde (zonder, a));
  g_assert_false (stip_persoon_is_zelfde (half, half));
}

/* Property: a dossier merged with itself is the same records, and merging twice is merging once. */
static void
test_zichzelf (void)
{
  gsize                       n;
  const StipGebeurtenisSoort *soorten = stip_gebeurtenis_soort_alle (&n);

  for (guint ronde = 0; ronde < 300; ronde++)
    {
      g_autoptr (StipDossier) a = stip_dossier_new (), b = stip_dossier_new ();
      for (int i = 0; i < 12; i++)
        {
          const StipGebeurtenisSoort *soort = &soorten[g_test_rand_int_range (0, (int)n)];
          StipDossier                *in = i < 6 ? a : b;
          if (soort->enkel && stip_gebeurtenissen_zoek (in->gebeurtenissen, soort->id) != NULL)
            continue;
          g_ptr_array_add (in->gebeurtenissen, stip_gebeurtenis_new (0, soort, dag ("2026-01-01") + g_test_rand_int_range (0, 60), -1, NULL));
        }
      stip_gebeurtenissen_sort (a->gebeurtenissen);
      for (int hoe = 0; hoe < 2; hoe++)
        {
          g_autoptr (StipDossier) zelf = stip_dossier_samenvoegen (a, a, hoe);
          g_autoptr (StipDossier) een = stip_dossier_samenvoegen (a, b, hoe), twee = stip_dossier_samenvoegen (een, b, hoe);
          g_autofree char *tekst_a = write_events (a), *tekst_zelf = write_events (zelf), *tekst_een = write_events (een), *tekst_twee = write_events (twee);
          g_assert_cmpstr (tekst_a, ==, tekst_zelf);
          g_assert_cmpstr (tekst_een, ==, tekst_twee);
          for (guint i = 0; i < zelf->gebeurtenissen->len; i++)
            g_assert_true (g_ptr_array_find (a->gebeurtenissen, zelf->gebeurtenissen->pdata[i], NULL));
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/samenvoegen/gebeurtenissen", test_gebeurtenissen);
  g_test_add_func ("/samenvoegen/eigen-woorden", test_eigen_woorden_blijven);
  g_test_add_func ("/samenvoegen/feiten", test_feiten);
  g_test_add_func ("/samenvoegen/schulden", test_schulden);
  g_test_add_func ("/samenvoegen/sporen", test_sporen);
  g_test_add_func ("/samenvoegen/zelfde-persoon", test_zelfde_persoon);
  g_test_add_func ("/samenvoegen/zichzelf", test_zichzelf);
  return g_test_run ();
}
