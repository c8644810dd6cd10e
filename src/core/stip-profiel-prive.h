/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-profiel.h"

/* What is being read, so that every error names file, group and key. */
typedef struct
{
  GKeyFile   *bestand;
  const char *naam; /* "aalsmeer.ini" */
  const char *groep;
} StipLezer;

#define GROEP_CASELOAD "Caseload"
#define GROEP_RONDE    "Ronde"
#define PREFIX_TOETS   "Toets "
#define GROEP_BRIEF    "Briefhoofd"

gboolean stip_lezer_set_error (const StipLezer *lezer, const char *sleutel, const char *wat, GError **error); /* FALSE */
/* An absent key is NULL and no error; an empty one is an error, since it says less than it seems to. */
gboolean stip_lezer_read_text (const StipLezer *lezer, const char *sleutel, char **tekst, GError **error);
/* As above; an absent key is an error too. */
gboolean stip_lezer_read_verplicht (const StipLezer *lezer, const char *sleutel, char **tekst, GError **error);
/* YYYY-MM-DD; an absent key leaves *datum alone. */
gboolean stip_lezer_read_datum (const StipLezer *lezer, const char *sleutel, StipDatum *datum, GError **error);
/* Loads lezer->bestand (new) from data and refuses a group or key that stands there twice. */
gboolean stip_lezer_open (StipLezer *lezer, const char *data, gsize lengte, GError **error);
gboolean stip_lezer_check_keys (const StipLezer *lezer, const char *const *bekend, GError **error);

/* How a team works: the groups Caseload, Ronde and Toets. */
void     stip_profiel_init_werk (StipProfiel *self);
gboolean stip_profiel_read_werk (const StipLezer *lezer, StipProfiel *self, GError **error);
/* The letterhead: the group Briefhoofd. */
gboolean stip_profiel_read_brief (const StipLezer *lezer, StipProfiel *self, GError **error);
void     stip_profiel_clear_brief (StipProfiel *self);
