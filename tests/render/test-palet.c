/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-palet.h"

/* Which text stands on what. design.md 2 and ui.md 1. */
static const struct
{
  StipKleurRol tekst, grond;
} paren[] = {
  { STIP_ROL_INKT, STIP_ROL_ACHTERGROND },
  { STIP_ROL_INKT, STIP_ROL_BAND },
  { STIP_ROL_INKT, STIP_ROL_BAND_NU },
  { STIP_ROL_INKT, STIP_ROL_BAND_STRAKS },
  { STIP_ROL_INKT_ZACHT, STIP_ROL_ACHTERGROND },
  { STIP_ROL_INKT_ZACHT, STIP_ROL_BAND },
  { STIP_ROL_INKT_ZACHT, STIP_ROL_BAND_NU },
  { STIP_ROL_INKT_ZACHT, STIP_ROL_BAND_STRAKS },
  { STIP_ROL_OP_VANDAAG, STIP_ROL_VANDAAG },
  { STIP_ROL_VLAG_INKT, STIP_ROL_VLAG },
  { STIP_ROL_SPOED_INKT, STIP_ROL_SPOED },
  { STIP_ROL_LAAT_INKT, STIP_ROL_LAAT },
  { STIP_ROL_OP_ACCENT, STIP_ROL_ACCENT },
  { STIP_ROL_ACCENT_INKT, STIP_ROL_ACHTERGROND },
  { STIP_ROL_STIP_INKT, STIP_ROL_BAND },
  { STIP_ROL_STIP_INKT, STIP_ROL_BAND_STRAKS },
  { STIP_ROL_STIP_INKT, STIP_ROL_ACHTERGROND },
};

static double
needed (StipPaletSoort palet)
{
  switch (palet)
    {
    case STIP_PALET_DRUK:
    case STIP_PALET_GRIJS:
    case STIP_PALET_CONTRAST:
    case STIP_PALET_CONTRAST_DONKER:
      return 7;
    case STIP_PALET_LICHT:
    case STIP_PALET_DONKER:
    case STIP_PALET_PLAAT_DONKER:
    case STIP_PALET_AANTAL:
    default:
      return 4.5;
    }
}

static void
test_text_contrast (void)
{
  for (int palet = 0; palet < STIP_PALET_AANTAL; palet++)
    for (gsize i = 0; i < G_N_ELEMENTS (paren); i++)
      {
        double ratio = stip_kleur_contrast (stip_palet_kleur (palet, paren[i].tekst), stip_palet_kleur (palet, paren[i].grond));

        g_test_message ("palet %d: %s op %s %.2f", palet, stip_kleur_rol_id (paren[i].tekst), stip_kleur_rol_id (paren[i].grond), ratio);
        g_assert_cmpfloat (ratio, >=, needed (palet));
      }
}

/* A shape that carries meaning: 3 against what it lies on. */
static void
test_shape_contrast (void)
{
  static const StipKleurRol vormen[] = { STIP_ROL_ACCENT, STIP_ROL_STREEP, STIP_ROL_VANDAAG, STIP_ROL_VLAG_RAND, STIP_ROL_LAAT_RAND, STIP_ROL_SPOED_INKT };
  static const StipKleurRol gronden[] = { STIP_ROL_ACHTERGROND, STIP_ROL_BAND, STIP_ROL_BAND_NU, STIP_ROL_BAND_STRAKS };

  for (int palet = 0; palet < STIP_PALET_AANTAL; palet++)
    for (gsize i = 0; i < G_N_ELEMENTS (vormen); i++)
      for (gsize j = 0; j < G_N_ELEMENTS (gronden); j++)
        {
          double ratio = stip_kleur_contrast (stip_palet_kleur (palet, vormen[i]), stip_palet_kleur (palet, gronden[j]));

          g_test_message ("palet %d: %s op %s %.2f", palet, stip_kleur_rol_id (vormen[i]), stip_kleur_rol_id (gronden[j]), ratio);
          g_assert_cmpfloat (ratio, >=, 3);
        }
}

/* Each gray of the table in design.md 2. */
static void
test_gray (void)
{
  static const struct
  {
    StipKleurRol rol;
    int          grijs;
  } tabel[] = {
    { STIP_ROL_INKT, 0x29 },
    { STIP_ROL_INKT_ZACHT, 0x43 },
    { STIP_ROL_ACCENT, 0x46 },
    { STIP_ROL_STREEP, 0x6E },
    { STIP_ROL_BAND_NU, 0xE9 },
    { STIP_ROL_STIP, 0xBB },
    { STIP_ROL_STIP_RAND, 0x72 },
    { STIP_ROL_HALO_BINNEN, 0xDF },
    { STIP_ROL_HALO_BUITEN, 0xF2 },
    { STIP_ROL_LAAT, 0x4F },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tabel); i++)
    {
      StipKleur kleur = stip_palet_kleur (STIP_PALET_GRIJS, tabel[i].rol);

      g_assert_cmpint ((int)(kleur.r * 255 + 0.5), ==, tabel[i].grijs);
      g_assert_cmpfloat (kleur.r, ==, kleur.g);
      g_assert_cmpfloat (kleur.r, ==, kleur.b);
    }
}

static void
test_known_ratio (void)
{
  StipKleur wit = { 1, 1, 1, 1 }, zwart = { 0, 0, 0, 1 };

  g_assert_cmpfloat_with_epsilon (stip_kleur_contrast (wit, zwart), 21, 0.001);
  g_assert_cmpfloat_with_epsilon (stip_kleur_contrast (stip_palet_kleur (STIP_PALET_DRUK, STIP_ROL_INKT), wit), 14.6, 0.05);
  g_assert_cmpfloat_with_epsilon (stip_kleur_contrast (stip_palet_kleur (STIP_PALET_DRUK, STIP_ROL_ACCENT), wit), 9.4, 0.05);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/palet/text-contrast", test_text_contrast);
  g_test_add_func ("/palet/shape-contrast", test_shape_contrast);
  g_test_add_func ("/palet/gray", test_gray);
  g_test_add_func ("/palet/known-ratio", test_known_ratio);
  return g_test_run ();
}
