/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "ui/stip-page.h"
#include "ui/stip-session.h"

/* The gallery of plates: the general ones, or those of one resident (stip_page_show_for ()). While it is shown its actions are
 * the group "platen" of its window: praten  afdrukken  besproken  woorden  terug  undo  open-bestand(s) */
#define STIP_TYPE_PLATEN_PAGINA (stip_platen_pagina_get_type ())
G_DECLARE_FINAL_TYPE (StipPlatenPagina, stip_platen_pagina, STIP, PLATEN_PAGINA, AdwBin)

GtkWidget *stip_platen_pagina_new (StipSession *session);
