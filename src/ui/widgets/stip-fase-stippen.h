/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-fase.h"

/* Six dots, filled up to the phase, and its name: the phase in one row of a list. Speaks as "Fase 4 van 6,
 * Schuldregeling". */
#define STIP_TYPE_FASE_STIPPEN (stip_fase_stippen_get_type ())
G_DECLARE_FINAL_TYPE (StipFaseStippen, stip_fase_stippen, STIP, FASE_STIPPEN, GtkWidget)

GtkWidget *stip_fase_stippen_new (void);
/* fase GEEN: an en dash; AFGESLOTEN: all dots filled. */
void     stip_fase_stippen_set_fase (StipFaseStippen *self, StipFase fase, StipTaal taal);
StipFase stip_fase_stippen_get_fase (StipFaseStippen *self);
