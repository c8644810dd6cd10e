/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "store/stip-geheim.h"
#include "store/stip-store.h"

/* The page that asks for a file and a passphrase, and the same page as a lock over an open file.
 * Signals: "opened" (StipStore *), "unlocked". */
#define STIP_TYPE_OPENEN_PAGINA (stip_openen_pagina_get_type ())
G_DECLARE_FINAL_TYPE (StipOpenenPagina, stip_openen_pagina, STIP, OPENEN_PAGINA, GtkWidget)

void stip_openen_pagina_set_pad (StipOpenenPagina *self, const char *pad); /* NULL: the file opened last */
/* Opens the chosen file at once, as if the secret had been typed: `stip --passphrase-file`. */
void stip_openen_pagina_open_with (StipOpenenPagina *self, StipGeheim *geheim);
void stip_openen_pagina_lock (StipOpenenPagina *self, StipStore *store);
void stip_openen_pagina_ask_file (StipOpenenPagina *self);
void stip_openen_pagina_ask_new (StipOpenenPagina *self);
