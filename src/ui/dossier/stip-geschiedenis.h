/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/stip-session.h"

/* Every change of a dossier as a sentence, newest first, read in pages while one scrolls. */
#define STIP_TYPE_GESCHIEDENIS (stip_geschiedenis_get_type ())
G_DECLARE_FINAL_TYPE (StipGeschiedenis, stip_geschiedenis, STIP, GESCHIEDENIS, GtkBox)

void stip_geschiedenis_set_dossier (StipGeschiedenis *self, StipSession *session, gint64 dossier_id);
/* Reads again what is shown, keeping the place; nothing before it was shown once. */
void stip_geschiedenis_reload (StipGeschiedenis *self);
