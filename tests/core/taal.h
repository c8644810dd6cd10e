/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-leesbaarheid.h"

#include "hulp.h"

/* The shipped lists of data/taal, and a text measured with them. */

static inline StipTaalregels *
lees_taalregels (void)
{
  gsize            lengte = 0;
  g_autofree char *inhoud = lees ("../data/taal/woorden.ini", &lengte);
  g_autoptr (GError) error = NULL;
  StipTaalregels *regels = stip_taalregels_new_from_data ("woorden.ini", inhoud, lengte, &error);

  g_assert_no_error (error);
  return regels;
}

static inline StipJargonlijst *
lees_jargon (void)
{
  gsize            lengte = 0;
  g_autofree char *inhoud = lees ("../data/taal/jargon.ini", &lengte);
  g_autoptr (GError) error = NULL;
  StipJargonlijst *jargon = stip_jargonlijst_new_from_data ("jargon.ini", inhoud, lengte, &error);

  g_assert_no_error (error);
  return jargon;
}

/* Of a text that is UTF-8; the lists are read once. */
static inline StipLeesbaarheid *
meet (const char *tekst, gsize lengte)
{
  static StipTaalregels  *regels;
  static StipJargonlijst *jargon;
  g_autoptr (GError) error = NULL;

  if (regels == NULL)
    {
      regels = lees_taalregels ();
      jargon = lees_jargon ();
    }
  StipLeesbaarheid *uit = stip_leesbaarheid_new ("tekst", tekst, lengte, regels, jargon, &error);
  g_assert_no_error (error);
  return uit;
}
