/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"
#include "core/stip-kalender.h"
#include "core/stip-profiel.h"

/* What several tests of core need: a date in one word, the shipped data, a fixture in rows and fields. */

static inline StipDatum
dag (const char *iso)
{
  StipDatum datum = STIP_DATUM_ONBEKEND;
  g_autoptr (GError) error = NULL;

  if (iso == NULL)
    return STIP_DATUM_ONBEKEND;
  stip_datum_parse_iso (iso, &datum, &error);
  g_assert_no_error (error);
  return datum;
}

#define assert_datum(datum, iso)                             \
  G_STMT_START                                               \
  {                                                          \
    g_autofree char *werkelijk_ = stip_datum_to_iso (datum); \
    g_assert_cmpstr (werkelijk_, ==, iso);                   \
  }                                                          \
  G_STMT_END

/* pad: from the tests' folder. (transfer full) */
static inline char *
lees (const char *pad, gsize *lengte)
{
  g_autofree char *vol = g_test_build_filename (G_TEST_DIST, pad, NULL);
  char            *inhoud = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (vol, &inhoud, lengte, &error);
  g_assert_no_error (error);
  return inhoud;
}

static inline StipKalender *
lees_kalender (void)
{
  gsize            lengte = 0;
  g_autofree char *inhoud = lees ("../data/feestdagen.ini", &lengte);
  g_autoptr (GError) error = NULL;
  StipKalender *kalender = stip_kalender_new_from_data ("feestdagen.ini", inhoud, lengte, &error);

  g_assert_no_error (error);
  return kalender;
}

static inline StipProfiel *
lees_profiel (const char *id)
{
  gsize            lengte = 0;
  g_autofree char *pad = g_strdup_printf ("../data/profielen/%s.ini", id);
  g_autofree char *inhoud = lees (pad, &lengte);
  g_autoptr (GError) error = NULL;
  StipProfiel *profiel = stip_profiel_new_from_data (id, inhoud, lengte, &error);

  g_assert_no_error (error);
  return profiel;
}

/* The rows of a .tsv without its comments. (transfer full) (element-type GStrv) */
static inline GPtrArray *
lees_rijen (const char *pad)
{
  g_autofree char *inhoud = lees (pad, NULL);
  g_auto (GStrv) regels = g_strsplit (inhoud, "\n", -1);
  GPtrArray *rijen = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);

  for (gsize i = 0; regels[i] != NULL; i++)
    if (regels[i][0] != '\0' && regels[i][0] != '#')
      g_ptr_array_add (rijen, g_strsplit (regels[i], "\t", -1));
  return rijen;
}

/* Events as "soort iso" pairs, NULL-terminated. (transfer full) */
static inline StipDossier *
maak_dossier (const char *const *gebeurtenissen)
{
  StipDossier *dossier = stip_dossier_new ();

  for (gsize i = 0; gebeurtenissen[i] != NULL; i++)
    {
      g_auto (GStrv) delen = g_strsplit (gebeurtenissen[i], " ", 2);
      const StipGebeurtenisSoort *soort = stip_gebeurtenis_soort_zoek (delen[0]);
      g_assert_nonnull (soort);
      g_ptr_array_add (dossier->gebeurtenissen, stip_gebeurtenis_new (i + 1, soort, dag (delen[1]), -1, NULL));
    }
  stip_gebeurtenissen_sort (dossier->gebeurtenissen);
  return dossier;
}

#define DOSSIER(...) maak_dossier ((const char *const[]){ __VA_ARGS__, NULL })
