/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "render/stip-voorstel-beeld.h"
#include "render/stip-voorstel-uitvoer.h"

static const struct
{
  const char *naam, *rang;
  StipGeld    bedrag;
} vera[] = {
  { "Krediet Modelbank", "concurrent", 895000 },
  { "Gemeente Demodorp, belastingen", "preferent", 84210 },
  { "Belastingkantoor Verzonnen en alle andere kantoren van dezelfde naam", "preferent", 190600 },
  { "Woonstichting De Proef", "concurrent", 231844 },
  { "Sportschool Nergens", NULL, 21475 },
};

static StipManieren *
make_comparison (guint n, StipGeld capaciteit, StipRente rente)
{
  g_autoptr (StipDossier) dossier = stip_dossier_new ();

  for (guint i = 0; i < n; i++)
    {
      StipSchuld *schuld = stip_schuld_new ();
      schuld->id = i + 1;
      schuld->schuldeiser = g_strdup (vera[i].naam);
      schuld->rang = g_strdup (vera[i].rang);
      schuld->bedrag = vera[i].bedrag;
      g_ptr_array_add (dossier->schulden, schuld);
    }
  g_autoptr (StipVoorstelInvoer) invoer = stip_voorstel_invoer_new (dossier, NULL, stip_datum_new (2026, 5, 19));
  invoer->vraag.capaciteit = capaciteit;
  invoer->vraag.rente = rente;
  return stip_manieren_new (invoer);
}

static void
assert_inside (const StipTekening *tekening)
{
  for (guint i = 0; i < tekening->vormen->len; i++)
    {
      const StipVorm *vorm = g_ptr_array_index (tekening->vormen, i);
      g_assert_cmpfloat (vorm->vak.x, >=, -1);
      g_assert_cmpfloat (vorm->vak.y, >=, -1);
      g_assert_cmpfloat (vorm->vak.x + vorm->vak.width, <=, tekening->width + 1);
      g_assert_cmpfloat (vorm->vak.y + vorm->vak.height, <=, tekening->height + 1);
    }
}

/* About what is inked: the box of a line holds room for accents and tails that these words do not have. */
static StipVak
ink_of (const StipVorm *vorm)
{
  return (StipVak){ vorm->vak.x, vorm->vak.y + vorm->vak.height * 0.18, vorm->vak.width, vorm->vak.height * 0.64 };
}

static void
assert_apart (const StipTekening *tekening)
{
  for (guint i = 0; i < tekening->vormen->len; i++)
    for (guint k = i + 1; k < tekening->vormen->len; k++)
      {
        const StipVorm *a = g_ptr_array_index (tekening->vormen, i), *b = g_ptr_array_index (tekening->vormen, k);
        StipVak         een = ink_of (a), twee = ink_of (b);
        if (a->soort == STIP_VORM_TEKST && b->soort == STIP_VORM_TEKST && stip_vak_intersects (&een, &twee))
          g_error ("“%s” and “%s” touch", a->tekst, b->tekst);
      }
}

/* At every width and size everything stands inside, and no two words touch. */
static void
test_vorm (void)
{
  static const struct
  {
    double breedte, factor;
  } maten[] = { { 0, 1 }, { 966, 1 }, { 1126, 1 }, { 1600, 1 }, { 0, 1.5 }, { 2000, 1.5 } };
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);

  for (gsize m = 0; m < G_N_ELEMENTS (maten); m++)
    for (guint n = 0; n <= G_N_ELEMENTS (vera); n += G_N_ELEMENTS (vera))
      for (int taal = STIP_TAAL_NL; taal <= STIP_TAAL_EN; taal++)
        {
          StipVoorstelOpties opties = { MAX (maten[m].breedte, stip_voorstel_beeld_min_breedte (maten[m].factor)), maten[m].factor, (StipTaal)taal, (int)m % 4, n > 0 ? 0 : -1, TRUE };
          g_autoptr (StipManieren) v = make_comparison (n, m % 2 ? 7500 : STIP_GELD_ONBEKEND, 60000);
          g_autoptr (StipTekening) tekening = stip_voorstel_beeld_new (v, &opties, meter);
          assert_inside (tekening);
          assert_apart (tekening);
        }
}

static guint
count_texts (const StipTekening *tekening, const char *tekst)
{
  guint n = 0;

  for (guint i = 0; i < tekening->vormen->len; i++)
    {
      const StipVorm *vorm = g_ptr_array_index (tekening->vormen, i);
      n += vorm->soort == STIP_VORM_TEKST && g_str_equal (vorm->tekst, tekst);
    }
  return n;
}

/* The amounts of every column stand there and add up; preferent differs by more than its colour. */
static void
test_inhoud (void)
{
  StipVoorstelOpties opties = { 1126, 1, STIP_TAAL_NL, STIP_SCENARIO_SANERINGSKREDIET, -1, FALSE };
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
  g_autoptr (StipManieren) v = make_comparison (G_N_ELEMENTS (vera), 7500, 60000);
  g_autoptr (StipTekening) tekening = stip_voorstel_beeld_new (v, &opties, meter);
  guint arcering = 0, sterren = 0;

  for (int s = 0; s < STIP_SCENARIO_AANTAL; s++)
    {
      const StipScenario *scenario = v->scenarios[s];
      StipGeld            som = 0;
      for (gsize i = 0; i < scenario->verdeling->aantal; i++)
        {
          g_autofree char *tekst = stip_geld_format (scenario->verdeling->uitkeringen[i].bedrag);
          g_assert_cmpuint (count_texts (tekening, tekst), >, 0);
          som += scenario->verdeling->uitkeringen[i].bedrag;
        }
      g_assert_cmpint (som, ==, scenario->te_verdelen);
      g_assert_cmpuint (count_texts (tekening, stip_scenario_naam ((StipScenarioSoort)s, STIP_TAAL_NL)), ==, 1);
    }
  for (guint i = 0; i < tekening->vormen->len; i++)
    {
      const StipVorm *vorm = g_ptr_array_index (tekening->vormen, i);
      arcering += vorm->soort == STIP_VORM_LIJN && vorm->stroke == STIP_ROL_VOORRANG_RAND;
      sterren += vorm->soort == STIP_VORM_VEELHOEK && vorm->fill == STIP_ROL_INKT;
    }
  g_assert_cmpuint (arcering, >, 0);
  g_assert_cmpuint (sterren, ==, 2 * (2 + 1)); /* two triangles for each of two claims, and the legend */
  /* the first row is the largest preferent claim, cut off with an ellipsis, never over its amount */
  g_assert_cmpuint (count_texts (tekening, "Gemeente Demodorp, belastingen"), ==, 1);
  g_assert_cmpuint (count_texts (tekening, vera[2].naam), ==, 0);
}

static void
test_leeg (void)
{
  StipVoorstelOpties opties = { 1126, 1, STIP_TAAL_NL, -1, -1, TRUE };
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
  g_autoptr (StipManieren) v = make_comparison (2, 0, -1);
  g_autoptr (StipTekening) tekening = stip_voorstel_beeld_new (v, &opties, meter);

  g_assert_cmpuint (count_texts (tekening, "niets te verdelen"), >, 0);
  g_assert_cmpuint (count_texts (tekening, "vul de rente in"), ==, 2); /* in the pot and as the note */
}

static void
test_tekst (void)
{
  g_autoptr (StipManieren) v = make_comparison (2, 7500, 60000);
  g_autofree char *tekst = stip_voorstel_beeld_tekst (v, STIP_TAAL_NL);

  g_assert_true (g_str_has_prefix (tekst, "Schuldbemiddeling, elke maand een deel. Te verdelen €\u00a01.350,00. Maanden maal bedrag 18 × €\u00a075."));
  g_assert_nonnull (strstr (tekst, "Preferent krijgt"));
  g_assert_nonnull (strstr (tekst, "\nGemeente Demodorp, belastingen: €\u00a0"));
  g_assert_nonnull (strstr (tekst, "SA, aanbod 0 %, geen afloscapaciteit."));
}

static void
test_plaats (void)
{
  StipVoorstelOpties opties = { 1126, 1, STIP_TAAL_NL, -1, -1, FALSE };
  StipVak            kolom, rondje;
  double             vorige = 0;

  for (int s = 0; s < STIP_SCENARIO_AANTAL; s++)
    {
      stip_voorstel_beeld_kolom (&opties, 3, (StipScenarioSoort)s, &kolom, &rondje);
      g_assert_cmpfloat (kolom.x, >, vorige);
      g_assert_true (rondje.x > kolom.x && rondje.x + rondje.width < kolom.x + kolom.width);
      vorige = kolom.x + kolom.width;
    }
  g_assert_cmpfloat (vorige, <=, 1126);
  for (int i = -1; i < 3; i++)
    g_assert_cmpint (stip_voorstel_beeld_regel (3, 1.5, (62 + 20 * (6 + i) + 10) * 1.5), ==, i);
  g_assert_cmpint (stip_voorstel_beeld_regel (3, 1, 62 + 20 * 9 + 10), ==, -1);
}

/* The same sheet is the same file, also on gray paper; the twin holds the same amounts. STIP_BEELD: a folder to look at them in. */
static void
test_uitvoer (void)
{
  static const struct
  {
    StipVoorstelFormaat formaat;
    StipPaletSoort      palet;
    const char         *begin, *naam;
  } rijen[] = {
    { STIP_VOORSTEL_PDF, STIP_PALET_DRUK, "%PDF", "voorstel.pdf" },
    { STIP_VOORSTEL_PNG, STIP_PALET_DRUK, "\x89PNG", "voorstel.png" },
    { STIP_VOORSTEL_PNG, STIP_PALET_GRIJS, "\x89PNG", "voorstel-grijs.png" },
    { STIP_VOORSTEL_PNG, STIP_PALET_DONKER, "\x89PNG", "voorstel-donker.png" },
    { STIP_VOORSTEL_TXT, STIP_PALET_DRUK, "Voorstel voor", "voorstel.txt" },
  };
  g_autoptr (StipManieren) v = make_comparison (G_N_ELEMENTS (vera), 7500, 60000);
  StipVoorstelVel vel = { v, "Voorstel voor Vera Voorbeeld", "Dossier 2025-0471 · 19 mei 2026", STIP_SCENARIO_SANERINGSKREDIET, STIP_TAAL_NL, stip_datum_new (2026, 5, 19) };

  for (gsize i = 0; i < G_N_ELEMENTS (rijen); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) een = stip_voorstel_vel_render (&vel, rijen[i].formaat, rijen[i].palet, &error);
      g_assert_no_error (error);
      g_autoptr (GBytes) twee = stip_voorstel_vel_render (&vel, rijen[i].formaat, rijen[i].palet, &error);
      g_assert_true (g_bytes_equal (een, twee));
      g_assert_true (memcmp (g_bytes_get_data (een, NULL), rijen[i].begin, strlen (rijen[i].begin)) == 0);
      if (g_getenv ("STIP_BEELD") != NULL)
        {
          g_autofree char *pad = g_build_filename (g_getenv ("STIP_BEELD"), rijen[i].naam, NULL);
          g_assert_true (stip_voorstel_vel_write (&vel, pad, rijen[i].formaat, rijen[i].palet, NULL));
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/voorstel-beeld/vorm", test_vorm);
  g_test_add_func ("/voorstel-beeld/inhoud", test_inhoud);
  g_test_add_func ("/voorstel-beeld/leeg", test_leeg);
  g_test_add_func ("/voorstel-beeld/tekst", test_tekst);
  g_test_add_func ("/voorstel-beeld/plaats", test_plaats);
  g_test_add_func ("/voorstel-beeld/uitvoer", test_uitvoer);
  return g_test_run ();
}
