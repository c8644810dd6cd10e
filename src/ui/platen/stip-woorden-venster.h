/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "store/stip-plaat-gegevens.h"
#include "ui/stip-session.h"

/* The words of the plates, to be changed by a municipality: every text of a plate in a language, the plate beside it as it
 * comes out, what is wrong said at the text itself, and for Dutch whether it is plain. Saved into the user's own folder. Signal
 * "bewaard". */
#define STIP_TYPE_WOORDEN_VENSTER (stip_woorden_venster_get_type ())
G_DECLARE_FINAL_TYPE (StipWoordenVenster, stip_woorden_venster, STIP, WOORDEN_VENSTER, AdwWindow)

GtkWidget *stip_woorden_venster_present (GtkWindow *parent, StipSession *session, const StipPlaatGegevens *gegevens, StipPlaatSoort soort, const char *taal);
/* A language of the municipality's own; FALSE with an error where the code is none, or is there already. */
gboolean stip_woorden_venster_add_taal (StipWoordenVenster *self, const char *code, const char *naam, const char *naam_nl, gboolean rtl, GError **error);
