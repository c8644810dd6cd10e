/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "ui/stip-page.h"
#include "ui/stip-session.h"

/* The page Vandaag: all that is due, grouped and most urgent first, each row with its one action; beside it the caseload
 * and today's appointments. */
#define STIP_TYPE_VANDAAG_PAGINA (stip_vandaag_pagina_get_type ())
G_DECLARE_FINAL_TYPE (StipVandaagPagina, stip_vandaag_pagina, STIP, VANDAAG_PAGINA, GtkWidget)

GtkWidget *stip_vandaag_pagina_new (StipSession *session);
