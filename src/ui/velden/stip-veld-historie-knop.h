/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-veld.h"
#include "ui/velden/stip-concepten.h"

/* The small button beside a field's name: what the field was before, each change in a sentence with who and when. */
GtkWidget *stip_veld_historie_knop_new (StipConcepten *bron, const StipVeld *veld, gint64 persoon_id);
