/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-manieren.h"
#include "render/stip-palet.h"

/* The comparison of the four ways on one sheet of A4 landscape. */
typedef enum
{
  STIP_VOORSTEL_PDF,
  STIP_VOORSTEL_PNG, /* at twice its size */
  STIP_VOORSTEL_TXT, /* the text twin */
} StipVoorstelFormaat;

typedef struct
{
  const StipManieren *vergelijking;
  const char         *titel, *onder; /* "Voorstel voor …", "Dossier … · 19 mei 2026" */
  int                 keuze;         /* the StipScenarioSoort that is chosen, or -1 */
  StipTaal            taal;
  StipDatum           vandaag; /* the day that the file says it was made on */
} StipVoorstelVel;

/* The same sheet gives the same bytes. (transfer full); NULL and an error where cairo cannot write. */
GBytes *stip_voorstel_vel_render (const StipVoorstelVel *vel, StipVoorstelFormaat formaat, StipPaletSoort palet, GError **error);
/* Mode 0600, a whole file or none; it holds personal data. Errors (G_FILE_ERROR) name no person and no path. */
gboolean stip_voorstel_vel_write (const StipVoorstelVel *vel, const char *path, StipVoorstelFormaat formaat, StipPaletSoort palet, GError **error);
