/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "core/stip-lettergrepen.h"

#include "taal.h"

#define GOED_MIN 97 /* percent */

static guint
tel (const char *woord)
{
  static StipTaalregels *regels;

  if (regels == NULL)
    regels = lees_taalregels ();
  return stip_lettergrepen (regels, woord, strlen (woord), FALSE);
}

static void
test_vakwoorden (void)
{
  g_autofree char *inhoud = lees ("fixtures/taal/lettergrepen.txt", NULL);
  g_auto (GStrv) regels = g_strsplit (inhoud, "\n", -1);
  guint alle = 0, goed = 0;

  for (char **regel = regels; *regel != NULL; regel++)
    {
      if (**regel == '\0' || **regel == '#')
        continue;
      g_auto (GStrv) grepen = g_strsplit (*regel, "·", -1);
      g_autofree char *woord = g_strjoinv ("", grepen);
      guint            n = tel (woord);
      alle++;
      goed += n == g_strv_length (grepen);
      if (n != g_strv_length (grepen))
        g_test_message ("%s counted as %u", *regel, n);
    }
  g_test_message ("%u of %u right", goed, alle);
  g_assert_cmpuint (alle, >=, 500);
  g_assert_cmpuint (goed * 100, >=, alle * GOED_MIN);
}

/* Rules that the list of the field hardly needs, and numbers as they are said. */
static void
test_gevallen (void)
{
  static const struct
  {
    const char *woord;
    guint       aantal;
  } gevallen[] = {
    { "zee", 1 },
    { "zeeën", 2 },
    { "ideeën", 3 },
    { "geëist", 2 },
    { "gee\u0308ist", 2 }, /* the trema as a mark of its own */
    { "GEËIST", 2 },
    { "nieuwe", 2 },
    { "milieu", 2 },
    { "serieus", 3 },
    { "draaien", 2 },
    { "moeilijk", 2 },
    { "royaal", 2 },
    { "display", 2 },
    { "frequentie", 3 },
    { "zo'n", 1 },
    { "zo’n", 1 },
    { "'s", 1 },
    { "auto's", 2 },
    { "vtlb", 4 },
    { "Wsnp", 4 },
    { "UWV", 3 },
    { "Wsnp-verklaring", 7 },
    { "e-mail", 2 },
    { "0", 1 },
    { "7", 2 },
    { "21", 4 },
    { "100", 2 },
    { "1.350", 7 }, /* dui-zend-drie-hon-derd-vijf-tig */
    { "2026", 7 },  /* twee-dui-zend-zes-en-twin-tig */
    { "12,50", 3 }, /* twaalf vijf-tig */
    { "1000000", 3 },
    { "0612", 4 }, /* nul zes een twee */
    { "€", 1 },
    { "x", 1 },
    { "البلدية", 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (gevallen); i++)
    {
      guint n = tel (gevallen[i].woord);
      if (n != gevallen[i].aantal)
        g_error ("%s: %u syllables, expected %u", gevallen[i].woord, n, gevallen[i].aantal);
    }
}

/* An abbreviation is one only with its point. */
static void
test_afkorting (void)
{
  g_autoptr (StipTaalregels) regels = lees_taalregels ();

  g_assert_cmpuint (stip_lettergrepen (regels, "art", 3, TRUE), ==, 3);
  g_assert_cmpuint (stip_lettergrepen (regels, "art", 3, FALSE), ==, 1);
  g_assert_cmpuint (stip_lettergrepen (regels, "a.u.b", 5, TRUE), ==, 4);
}

static void
assert_geweigerd (const char *data, const char *plaats)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (stip_taalregels_new_from_data ("woorden.ini", data, strlen (data), &error));
  g_assert_error (error, STIP_TAAL_ERROR, STIP_TAAL_ERROR_ONGELDIG);
  if (!g_str_has_prefix (error->message, plaats))
    g_error ("“%s” does not begin with “%s”", error->message, plaats);
}

#define REST "[Afkortingen]\nart=3\n[Afkortingen aan het eind]\nenz=4\n[Geen werkwoord]\nWoorden=besluit\n"

static void
test_geweigerd (void)
{
  assert_geweigerd ("geen sleutelbestand", "woorden.ini: ");
  assert_geweigerd ("[Lettergrepen]\nuwv=drie\n[Delen]\n" REST, "woorden.ini [Lettergrepen] uwv: ");
  assert_geweigerd ("[Lettergrepen]\nuwv=0\n[Delen]\n" REST, "woorden.ini [Lettergrepen] uwv: ");
  assert_geweigerd ("[Lettergrepen]\nuwv=300\n[Delen]\n" REST, "woorden.ini [Lettergrepen] uwv: ");
  assert_geweigerd ("[Lettergrepen]\nuwv=3\n[Delen]\ncoach=-1\n" REST, "woorden.ini [Delen] coach: ");
  assert_geweigerd ("[Lettergrepen]\nuwv=3\n" REST, "woorden.ini [Delen] (groep): ");
  assert_geweigerd ("[Lettergrepen]\nuwv=3\n[Delen]\n[Anders]\n" REST, "woorden.ini [Anders] (groep): ");
  assert_geweigerd ("[Lettergrepen]\nuwv=3\n[Delen]\n[Afkortingen]\n[Afkortingen aan het eind]\n", "woorden.ini [Geen werkwoord] Woorden: ");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lettergrepen/vakwoorden", test_vakwoorden);
  g_test_add_func ("/lettergrepen/gevallen", test_gevallen);
  g_test_add_func ("/lettergrepen/afkorting", test_afkorting);
  g_test_add_func ("/lettergrepen/geweigerd", test_geweigerd);
  return g_test_run ();
}
