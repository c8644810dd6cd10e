/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-leesbaarheid.h"

/* A text that somebody types, of several lines or of one, whose words can be marked, shown and replaced. Positions are
 * characters. Signals "changed", and "volgende" where somebody pressed F7 in it. */
#define STIP_TYPE_LEESBRON (stip_leesbron_get_type ())
G_DECLARE_FINAL_TYPE (StipLeesbron, stip_leesbron, STIP, LEESBRON, GObject)

/* widget: a GtkTextView or a GtkEntry; it is watched, not kept. (transfer full) */
StipLeesbron *stip_leesbron_new (GtkWidget *widget);
char         *stip_leesbron_dup_tekst (StipLeesbron *self); /* "" once the widget is gone */
guint         stip_leesbron_get_cursor (StipLeesbron *self);
/* Marks the points and nothing else: words of the field with a wave and a tint, a long sentence with a tint, what is
 * passive or far apart with a double line. */
void stip_leesbron_mark (StipLeesbron *self, const StipLeesbaarheid *cijfers);
void stip_leesbron_show (StipLeesbron *self, guint begin, guint einde);                       /* selects and scrolls there */
void stip_leesbron_replace (StipLeesbron *self, guint begin, guint einde, const char *tekst); /* one step of its undo */
