/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-fase.h"

/* The six phases as six small bars: done filled, now half, later an outline. Says the same in words. */
#define STIP_TYPE_FASE_BALK (stip_fase_balk_get_type ())
G_DECLARE_FINAL_TYPE (StipFaseBalk, stip_fase_balk, STIP, FASE_BALK, GtkWidget)

GtkWidget *stip_fase_balk_new (void);
/* woorden: what a screen reader says, "Fase 4 van 6, Schuldregeling". */
void stip_fase_balk_set_fase (StipFaseBalk *self, StipFase fase, const char *woorden);
