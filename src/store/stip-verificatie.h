/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "store/stip-db.h"
#include "store/stip-werkwijze.h"

/* What `verify` looked at, and the first broken place of it. */
typedef struct
{
  gint64 regels; /* of the journal */
  gint64 dossiers;
  char  *fout;      /* what is wrong and where, without personal data; NULL where all is well */
  char  *onderdeel; /* "pagina's", "beperkingen", "logboek", "gegevens", "overzicht" */
} StipVerificatie;

void stip_verificatie_clear (StipVerificatie *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (StipVerificatie, stip_verificatie_clear)

/* Pages (every page's own seal), structure, foreign keys, the journal's chain, that every row is what the journal
 * says it is, and that every dossier has its row in the list. FALSE with an error only where it could not look. */
gboolean stip_verificatie_run (StipDb *db, StipVerificatie *uitkomst, GError **error);
