/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <string.h>

#include "../core/hulp.h"
#include "core/stip-demo.h"
#include "core/stip-plaat.h"

/* Plates for tests, from the shipped words. */

#define PLAAT_VANDAAG "2026-05-19"

static inline GPtrArray *
lees_talen (void)
{
  gsize            lengte = 0;
  g_autofree char *inhoud = lees ("../data/platen/talen.ini", &lengte);
  g_autoptr(GError) error = NULL;
  GPtrArray *talen = stip_plaat_talen_new_from_data ("talen.ini", inhoud, lengte, &error);

  g_assert_no_error (error);
  return talen;
}

static inline StipWoorden *
lees_plaat_bestand (const char *bestand, const char *taal)
{
  gsize            lengte = 0;
  g_autofree char *pad = g_strconcat ("../data/platen/", bestand, NULL);
  g_autofree char *inhoud = lees (pad, &lengte);
  g_autoptr(GError) error = NULL;
  StipWoorden *woorden = stip_plaat_woorden_lees (bestand, inhoud, lengte, taal, &error);

  g_assert_no_error (error);
  return woorden;
}

static inline StipPlaatWoorden *
lees_plaat_woorden (StipPlaatSoort soort, const char *taal)
{
  g_autoptr(GPtrArray) talen = lees_talen ();
  g_autoptr(StipWoorden) algemeen = lees_plaat_bestand (STIP_PLAAT_ALGEMEEN, taal);
  g_autoptr(StipWoorden) woorden = lees_plaat_bestand (stip_plaat_soort_bestand (soort), taal);

  return stip_plaat_woorden_new (stip_plaat_talen_zoek (talen, taal), algemeen, woorden);
}

static const StipPlaatAandeel plaat_aandelen[] = { { "Belastingdienst", "rechter", 6222 }, { "Verhuurder", "huis", 4667 }, { "Energie", "energie", 2333 }, { "Webwinkel", "tas", 778 } };
static const StipPlaatGeld    plaat_geld = { 98000, 52000, 14000, plaat_aandelen, G_N_ELEMENTS (plaat_aandelen), TRUE };

/* dossier: which of the demo, or -1 for the general plate. (transfer full) */
static inline StipPlaat *
maak_plaat (StipPlaatSoort soort, const char *taal, gboolean met_nl, int dossier)
{
  g_autoptr(StipPlaatWoorden) woorden = lees_plaat_woorden (soort, taal);
  g_autoptr(StipPlaatWoorden) nl = met_nl ? lees_plaat_woorden (soort, "nl") : NULL;
  g_autoptr(StipProfiel) profiel = lees_profiel ("aalsmeer");
  g_autoptr(StipKalender) kalender = lees_kalender ();
  StipDemoOpdracht demo = { 1, dag (PLAAT_VANDAAG), 100 };
  g_autoptr(StipDossier) een = dossier >= 0 ? stip_demo_dossier (&demo, (guint)dossier) : NULL;
  g_autoptr(StipVerloop) verloop = een != NULL ? stip_verloop_new (een, profiel, kalender, demo.vandaag) : NULL;
  StipPlaatOpdracht opdracht = { soort, woorden, nl, profiel, een, verloop, een != NULL ? &plaat_geld : NULL, "0123 45 67 89", FALSE, demo.vandaag };

  return stip_plaat_new (&opdracht);
}
