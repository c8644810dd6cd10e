/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-brief.h"
#include "core/stip-briefkop.h"

/* The sheets of one letter as they will be on paper, below each other, as wide as there is room. What a screen reader
 * says of it is the letter's text. */
#define STIP_TYPE_BRIEF_PAPIER (stip_brief_papier_get_type ())
G_DECLARE_FINAL_TYPE (StipBriefPapier, stip_brief_papier, STIP, BRIEF_PAPIER, GtkWidget)

GtkWidget *stip_brief_papier_new (void);
/* brief NULL: nothing. Laid out at once; neither is kept. */
void  stip_brief_papier_set_brief (StipBriefPapier *self, const StipBrief *brief, const StipBriefkop *kop);
guint stip_brief_papier_get_bladen (StipBriefPapier *self);
