/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/stip-session.h"

/* What stands over a whole window while a resident looks along: her greeting, her road, three cards; in the other
 * windows of the session (dossier_id 0) a calm cover. Nothing of it names anybody else. Its words are Dutch data at B1,
 * whatever the language of the window. */
#define STIP_TYPE_MEEKIJKEN_PAGINA (stip_meekijken_pagina_get_type ())
G_DECLARE_FINAL_TYPE (StipMeekijkenPagina, stip_meekijken_pagina, STIP, MEEKIJKEN_PAGINA, AdwBin)

GtkWidget *stip_meekijken_pagina_new (StipSession *session, gint64 dossier_id);
