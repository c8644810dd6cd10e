/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "ui/stip-page.h"
#include "ui/stip-session.h"

/* The list of all dossiers: search, filters, order, and the way into each. */
#define STIP_TYPE_DOSSIERS_PAGINA (stip_dossiers_pagina_get_type ())
G_DECLARE_FINAL_TYPE (StipDossiersPagina, stip_dossiers_pagina, STIP, DOSSIERS_PAGINA, GtkWidget)

GtkWidget *stip_dossiers_pagina_new (StipSession *session);
