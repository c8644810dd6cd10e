/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-record.h"

/* What the rules for Dutch do not catch (data/taal/woorden.ini): words whose syllables are not as they are spelled,
 * abbreviations, and words that look like a verb. */
typedef struct _StipTaalregels StipTaalregels;

STIP_DECLARE_RECORD (StipTaalregels, stip_taalregels)

#define STIP_TAAL_ERROR (stip_taal_error_quark ())
GQuark stip_taal_error_quark (void);
typedef enum
{
  STIP_TAAL_ERROR_ONGELDIG, /* a file of data/taal that cannot be worked with */
  STIP_TAAL_ERROR_TEKST,    /* a text that is not UTF-8 */
} StipTaalError;

typedef enum
{
  STIP_AFKORTING_GEEN,
  STIP_AFKORTING_MIDDEN, /* art. dhr.: something follows, so its point ends nothing */
  STIP_AFKORTING_EINDE,  /* enz. e.d.: may also be the last word */
} StipAfkorting;

/* naam: for the error text, which also bears group and key. (transfer full) */
StipTaalregels *stip_taalregels_new_from_data (const char *naam, const char *data, gsize lengte, GError **error);

/* All words below are folded with stip_taal_vouw() and stand without a last point. */

/* FALSE: the word is not in the list, and the rules count it. */
gboolean stip_taalregels_lettergrepen (const StipTaalregels *self, const char *woord, guint *aantal);
/* What parts like "*coach*" in the word add or take away. */
int           stip_taalregels_correctie (const StipTaalregels *self, const char *woord);
StipAfkorting stip_taalregels_afkorting (const StipTaalregels *self, const char *woord, guint *lettergrepen);
gboolean      stip_taalregels_is_geen_werkwoord (const StipTaalregels *self, const char *woord);

/* uit: becomes the word in small letters, composed, with straight apostrophes: how the lists are searched. */
void stip_taal_vouw (const char *woord, gsize lengte, GString *uit);
/* "NAAM [GROEP] SLEUTEL: WAT"; always FALSE. */
gboolean stip_taal_set_error (GError **error, const char *naam, const char *groep, const char *sleutel, const char *wat);
