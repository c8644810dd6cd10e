/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "ui/stip-page.h"
#include "ui/stip-session.h"

/* The register of creditors: found by name, town or another name; the form of the selected one, how it answers over all
 * cases, and with which row it looks to be the same. */
#define STIP_TYPE_SCHULDEISERS_PAGINA (stip_schuldeisers_pagina_get_type ())
G_DECLARE_FINAL_TYPE (StipSchuldeisersPagina, stip_schuldeisers_pagina, STIP, SCHULDEISERS_PAGINA, AdwBin)

GtkWidget *stip_schuldeisers_pagina_new (StipSession *session);
