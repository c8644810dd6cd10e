/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <math.h>

#include "plaat-modellen.h"
#include "render/stip-pad.h"
#include "render/stip-plaat-blad.h"

/* The drawing of every plate, in every language, with and without the Dutch:
 * nothing overlaps, nothing leaves the page, every letter is large and dark
 * enough, and what is told apart by colour is told apart without it. */

#define CONTRAST 7.0

static const char *const talen[] = { "nl", "en", "ar", "tr", "pl", "uk", "ti" };
static const int         dossiers[] = { -1, STIP_DEMO_VERA, 0, 3, 7, 12, 21, 40 };

typedef struct
{
  const StipPlaat    *plaat;
  const StipTekening *tek;
  char               *naam;
} Geval;

typedef void (*Controle) (const Geval *geval);

static void
check_one (StipPlaatSoort soort, const char *taal, gboolean met_nl, int dossier, Controle controle)
{
  g_autoptr(StipPlaat) plaat = maak_plaat (soort, taal, met_nl, dossier);
  g_autoptr(StipMeter) meter = stip_plaat_meter_new (plaat);

  for (int kant = STIP_PLAAT_LIGGEND; kant <= STIP_PLAAT_ACHTERKANT; kant++)
    {
      if (kant == STIP_PLAAT_STAAND && !stip_plaat_kan_staan (soort))
        continue;
      g_autoptr(GError) error = NULL;
      g_autoptr(StipTekening) tek = stip_plaat_teken (plaat, meter, (StipPlaatBlad)kant, &error);
      g_autofree char *naam = g_strdup_printf ("%s %s%s dossier %d%s", stip_plaat_soort_id (soort), taal, met_nl ? "+nl" : "", dossier,
                                               kant == STIP_PLAAT_LIGGEND  ? ""
                                               : kant == STIP_PLAAT_STAAND ? " portrait"
                                                                           : " back");
      Geval            geval = { plaat, tek, naam };
      if (tek == NULL)
        g_error ("%s: %s", naam, error->message);
      controle (&geval);
    }
}

static void
for_all (Controle controle)
{
  for (gsize i = 0; i < G_N_ELEMENTS (talen); i++)
    for (int nl = 0; nl < 2; nl++)
      for (StipPlaatSoort soort = STIP_PLAAT_DE_WEG; soort < STIP_PLAAT_AANTAL; soort++)
        for (gsize j = 0; j < (soort == STIP_PLAAT_DE_WEG ? G_N_ELEMENTS (dossiers) : 2); j++)
          check_one (soort, talen[i], nl == 1, dossiers[j], controle);
}

static const StipVorm *
vorm (const StipTekening *tek, guint i)
{
  return g_ptr_array_index (tek->vormen, i);
}

/* --- boxes --- */

static gboolean
is_content (const StipVorm *een)
{
  return een->soort == STIP_VORM_TEKST || een->soort == STIP_VORM_PICTOGRAM;
}

/* The box of what is drawn, less a hair: the tail of one Arabic line may reach
 * beside the dot of the next. */
static StipVak
box_of (const StipVorm *een)
{
  StipVak vak = een->vak;
  double  haar = een->soort == STIP_VORM_TEKST ? 0.4 : 0;

  return (StipVak){ vak.x, vak.y + haar, vak.width, vak.height - 2 * haar };
}

static void
check_boxes (const Geval *geval)
{
  const StipTekening *tek = geval->tek;

  for (guint i = 0; i < tek->vormen->len; i++)
    {
      const StipVorm *een = vorm (tek, i);
      StipVak         vak = een->vak;

      if (vak.x < -0.01 || vak.y < -0.01 || vak.x + vak.width > tek->width + 0.01 || vak.y + vak.height > tek->height + 0.01)
        g_error ("%s: shape %u leaves the page", geval->naam, i);
      if (!is_content (een))
        continue;
      if (vak.x < 8 || vak.x + vak.width > tek->width - 8)
        g_error ("%s: “%s” is nearer than 8 mm to the edge of the paper", geval->naam, een->tekst);
      vak = box_of (een);
      for (guint j = i + 1; j < tek->vormen->len; j++)
        {
          StipVak ander = box_of (vorm (tek, j));
          if (is_content (vorm (tek, j)) && stip_vak_intersects (&vak, &ander))
            g_error ("%s: “%s” (%.1f %.1f) stands over “%s” (%.1f %.1f)", geval->naam, een->tekst, vak.x, vak.y, vorm (tek, j)->tekst, ander.x, ander.y);
        }
    }
}

static void
test_vakken (void)
{
  for_all (check_boxes);
}

/* --- letters --- */

static void
check_sizes (const Geval *geval)
{
  for (guint i = 0; i < geval->tek->vormen->len; i++)
    {
      const StipVorm *een = vorm (geval->tek, i);
      double          punten = een->letter / STIP_PLAAT_PUNT;

      if (een->soort == STIP_VORM_TEKST && punten < (een->tweede ? STIP_PLAAT_MIN_NL : STIP_PLAAT_MIN) - 0.001)
        g_error ("%s: “%s” is %.1f points", geval->naam, een->tekst, punten);
    }
}

static void
test_letters (void)
{
  for_all (check_sizes);
}

/* --- contrast --- */

/* Whether the point lies in the path: crossings of a ray to the right. */
static gboolean
in_path (GArray *pad, double x, double y)
{
  g_autoptr(GArray) punten = stip_pad_flatten (pad, 24);
  const double *p = (const double *)punten->data;
  guint         n = punten->len / 2;
  gboolean      binnen = FALSE;

  for (guint i = 0, j = n - 1; i < n; j = i++)
    if ((p[2 * i + 1] > y) != (p[2 * j + 1] > y) && x < (p[2 * j] - p[2 * i]) * (y - p[2 * i + 1]) / (p[2 * j + 1] - p[2 * i + 1]) + p[2 * i])
      binnen = !binnen;
  return binnen;
}

static gboolean
covers (const StipVorm *een, double x, double y)
{
  const StipVak *vak = &een->vak;

  if (een->fill == STIP_ROL_GEEN || x < vak->x || x > vak->x + vak->width || y < vak->y || y > vak->y + vak->height)
    return FALSE;
  if (een->soort == STIP_VORM_CIRKEL)
    return hypot (x - vak->x - vak->width / 2, y - vak->y - vak->height / 2) <= vak->width / 2;
  if (een->soort == STIP_VORM_PAD)
    return in_path (een->pad, x, y);
  return een->soort == STIP_VORM_VLAK || een->soort == STIP_VORM_VEELHOEK;
}

static StipKleurRol
fill_under (const StipTekening *tek, guint i, double x, double y)
{
  StipKleurRol rol = STIP_ROL_GEEN;

  for (guint j = 0; j < i; j++)
    if (covers (vorm (tek, j), x, y))
      rol = vorm (tek, j)->fill;
  return rol;
}

/* At five places along each line of text, and for each pictogram in its middle;
 * in colour and in gray. */
static void
check_contrast (const Geval *geval)
{
  static const StipPaletSoort paletten[] = { STIP_PALET_DRUK, STIP_PALET_GRIJS };

  for (guint i = 0; i < geval->tek->vormen->len; i++)
    {
      const StipVorm *een = vorm (geval->tek, i);

      for (int plek = 0; is_content (een) && plek < 5; plek++)
        for (gsize p = 0; p < G_N_ELEMENTS (paletten); p++)
          {
            StipKleurRol onder = fill_under (geval->tek, i, een->vak.x + een->vak.width * (0.1 + 0.2 * plek), een->vak.y + een->vak.height / 2);
            StipKleurRol boven = een->soort == STIP_VORM_TEKST ? een->fill : een->stroke;
            double       contrast = stip_kleur_contrast (stip_palet_kleur (paletten[p], boven), stip_palet_kleur (paletten[p], onder));

            if (contrast < CONTRAST - 0.05)
              g_error ("%s: “%s” in %s on %s has contrast %.2f", geval->naam, een->tekst, stip_kleur_rol_id (boven), stip_kleur_rol_id (onder), contrast);
          }
    }
}

static void
test_contrast (void)
{
  for_all (check_contrast);
}

/* --- without colour --- */

/* The discs of the stations as "fill radius ring" in gray, in order. */
static char *
describe_station (const StipTekening *tek, const char *pictogram)
{
  for (guint i = 0; i < tek->vormen->len; i++)
    if (vorm (tek, i)->soort == STIP_VORM_PICTOGRAM && g_str_equal (vorm (tek, i)->tekst, pictogram))
      {
        const StipVorm *schijf = vorm (tek, i - 1);
        return g_strdup_printf ("%.2f %.1f %.1f", stip_palet_kleur (STIP_PALET_GRIJS, schijf->fill).r, schijf->vak.width, schijf->dikte);
      }
  g_assert_not_reached ();
}

static void
test_grijs (void)
{
  g_autoptr(StipPlaat) plaat = maak_plaat (STIP_PLAAT_DE_WEG, "nl", FALSE, STIP_DEMO_VERA);
  g_autoptr(StipMeter) meter = stip_plaat_meter_new (plaat);
  g_autoptr(StipTekening) tek = stip_plaat_teken (plaat, meter, STIP_PLAAT_LIGGEND, NULL);
  g_autoptr(GHashTable) staten = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < plaat->delen->len; i++)
    {
      const StipPlaatDeel *deel = g_ptr_array_index (plaat->delen, i);
      char                *vorm_van = describe_station (tek, deel->pictogram);
      gpointer             bekend;

      if (g_hash_table_lookup_extended (staten, vorm_van, NULL, &bekend))
        g_assert_cmpint (GPOINTER_TO_INT (bekend), ==, deel->staat);
      g_hash_table_insert (staten, vorm_van, GINT_TO_POINTER (deel->staat));
    }
  g_assert_cmpuint (g_hash_table_size (staten), ==, 3); /* done, now and later: three shapes */
}

/* Neighbouring fills that mean something differ by at least 15 L*. */
static double
lightness (StipKleurRol rol)
{
  double y = stip_kleur_luminantie (stip_palet_kleur (STIP_PALET_GRIJS, rol));
  return y > 0.008856 ? 116 * cbrt (y) - 16 : 903.3 * y;
}

static void
test_balk_grijs (void)
{
  g_assert_cmpfloat (fabs (lightness (STIP_ROL_ACCENT) - lightness (STIP_ROL_BAND_NU)), >, 15);
  g_assert_cmpfloat (fabs (lightness (STIP_ROL_BAND_NU) - lightness (STIP_ROL_STIP)), >, 15);
}

/* --- right to left --- */

static void
test_spiegel (void)
{
  g_autoptr(StipPlaat) plaat = maak_plaat (STIP_PLAAT_DE_WEG, "ar", FALSE, STIP_DEMO_VERA);
  g_autoptr(StipMeter) meter = stip_plaat_meter_new (plaat);
  g_autoptr(StipTekening) tek = stip_plaat_teken (plaat, meter, STIP_PLAAT_LIGGEND, NULL);
  double eerste = 0, laatste = 0;

  for (guint i = 0; i < tek->vormen->len; i++)
    {
      const StipVorm *een = vorm (tek, i);
      if (een->soort == STIP_VORM_PICTOGRAM && g_str_equal (een->tekst, "stapel"))
        eerste = een->vak.x;
      if (een->soort == STIP_VORM_PICTOGRAM && g_str_equal (een->tekst, "nazorg"))
        laatste = een->vak.x;
      if (een->soort == STIP_VORM_LIJN && een->n_punten == 3) /* a tick goes down first, to the right, in every language */
        {
          g_assert_cmpfloat (een->punten[0], <, een->punten[2]);
          g_assert_cmpfloat (een->punten[3], >, een->punten[1]);
        }
    }
  g_assert_true (tek->rtl);
  g_assert_cmpfloat (eerste, >, laatste);
}

/* --- what does not fit --- */

static void
assert_te_lang (const char *naam, const char *woord, const char *waar)
{
  g_autoptr(StipPlaatWoorden) woorden = NULL;
  g_autoptr(StipProfiel) profiel = lees_profiel ("aalsmeer");
  g_autoptr(StipDossier) dossier = stip_dossier_new ();
  g_autoptr(GPtrArray) alle = lees_talen ();
  g_autoptr(StipWoorden) algemeen = lees_plaat_bestand (STIP_PLAAT_ALGEMEEN, "nl");
  g_autofree char *inhoud = lees ("../data/platen/de-weg.ini", NULL);
  GString         *anders = g_string_new (inhoud);
  StipPersoon     *persoon = stip_persoon_new ();
  g_autoptr(GError) error = NULL;

  if (woord != NULL)
    {
      g_autofree char *regel = g_strdup_printf ("Zin=%s\n", woord);
      g_assert_cmpuint (g_string_replace (anders, "Zin=Wij luisteren naar u.\n", regel, 1), ==, 1);
    }
  g_autofree char *tekst = g_string_free (anders, FALSE);
  g_autoptr(StipWoorden) weg = stip_plaat_woorden_lees ("de-weg.ini", tekst, strlen (tekst), NULL, &error);
  g_assert_no_error (error);
  woorden = stip_plaat_woorden_new (stip_plaat_talen_zoek (alle, "nl"), algemeen, weg);
  persoon->rol = g_strdup ("inwoner");
  persoon->voornaam = g_strdup (naam);
  g_ptr_array_add (dossier->personen, persoon);
  StipPlaatOpdracht opdracht = { STIP_PLAAT_DE_WEG, woorden, NULL, profiel, dossier, NULL, NULL, NULL, TRUE, dag (PLAAT_VANDAAG) };
  g_autoptr(StipPlaat) plaat = stip_plaat_new (&opdracht);
  g_autoptr(StipMeter) meter = stip_plaat_meter_new (plaat);
  g_autoptr(StipTekening) tek = stip_plaat_teken (plaat, meter, STIP_PLAAT_LIGGEND, &error);
  if (waar == NULL)
    {
      g_assert_no_error (error);
      return;
    }
  g_assert_null (tek);
  g_assert_error (error, STIP_PLAAT_ERROR, STIP_PLAAT_ERROR_TE_LANG);
  if (strstr (error->message, waar) == NULL)
    g_error ("“%s” does not say “%s”", error->message, waar);
  if (naam != NULL)
    g_assert_null (strstr (error->message, naam));
}

static void
test_te_lang (void)
{
  g_autofree char *woord = g_strnfill (200, 'w');

  assert_te_lang ("Wilhelmina-Alexandra Ngoc Anh van der Nieuwenhuizen", NULL, NULL);
  assert_te_lang (woord, NULL, "algemeen.ini [Algemeen] Voor");
  assert_te_lang ("Salma", woord, "de-weg.ini [Gesprek] Zin");
}

/* --- golden --- */

static void
test_goud (void)
{
  static const struct
  {
    StipPlaatSoort soort;
    int            dossier;
    const char    *bestand;
  } gevallen[] = {
    { STIP_PLAAT_DE_WEG, STIP_DEMO_VERA, "plaat-weg-vera.txt" },
    { STIP_PLAAT_DE_WEG, -1, "plaat-weg.txt" },
    { STIP_PLAAT_FASE_RUST, -1, "plaat-rust.txt" },
    { STIP_PLAAT_UW_GELD, STIP_DEMO_VERA, "plaat-geld-vera.txt" },
    { STIP_PLAAT_TWEE_WEGEN, -1, "plaat-twee-wegen.txt" },
    { STIP_PLAAT_HELPT, -1, "plaat-wie-helpt.txt" },
    { STIP_PLAAT_MAAND, -1, "plaat-maand.txt" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      g_autoptr(StipPlaat) plaat = maak_plaat (gevallen[i].soort, "nl", FALSE, gevallen[i].dossier);
      g_autoptr(StipMeter) meter = stip_plaat_meter_new (plaat);
      g_autoptr(StipTekening) tek = stip_plaat_teken (plaat, meter, STIP_PLAAT_LIGGEND, NULL);
      g_autofree char *dump = stip_tekening_dump (tek), *pad = g_build_filename (g_getenv ("STIP_GOLDEN"), gevallen[i].bestand, NULL), *goud = NULL;

      if (g_getenv ("STIP_GOLDEN_UPDATE") != NULL)
        g_assert_true (g_file_set_contents (pad, dump, -1, NULL));
      g_assert_true (g_file_get_contents (pad, &goud, NULL, NULL));
      if (!g_str_equal (dump, goud))
        g_error ("%s differs; with STIP_GOLDEN_UPDATE=1 it is written anew, look "
                 "at the difference",
                 gevallen[i].bestand);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plaat-blad/vakken", test_vakken);
  g_test_add_func ("/plaat-blad/letters", test_letters);
  g_test_add_func ("/plaat-blad/contrast", test_contrast);
  g_test_add_func ("/plaat-blad/grijs", test_grijs);
  g_test_add_func ("/plaat-blad/balk-grijs", test_balk_grijs);
  g_test_add_func ("/plaat-blad/spiegel", test_spiegel);
  g_test_add_func ("/plaat-blad/te-lang", test_te_lang);
  g_test_add_func ("/plaat-blad/goud", test_goud);
  return g_test_run ();
}
