/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

#include "core/stip-dossier.h"
#include "core/stip-kalender.h"
#include "core/stip-profiel.h"

/* The workbook of a case (Excel): a first page with sums and a picture of who gets what, the claims, the round along
 * the creditors, and the distribution of a proposal with formulas that come to the same cents (stip-werkboek-reken.h). */
typedef struct
{
  const StipDossier  *dossier;
  const StipProfiel  *profiel;
  StipKalender       *kalender;
  const StipVoorstel *voorstel; /* of which the distribution is shown; NULL: none */
  const char         *gemeente;
  gboolean            demo; /* invented data: the first page says so */
  StipDatum           vandaag;
} StipWerkboekVraag;

/* Mode 0600, whole or not at all; it holds personal data and is not encrypted. The same question gives the same bytes.
 * Errors (G_FILE_ERROR, G_IO_ERROR) name no person and no path. */
gboolean stip_werkboek_dossier_write (const StipWerkboekVraag *vraag, const char *path, GError **error);
