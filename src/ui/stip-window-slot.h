/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* What a lock hides and brings back: the dialogs of a window, and where the keyboard was. */
typedef struct _StipWindowSlot StipWindowSlot;

StipWindowSlot *stip_window_slot_new (GtkWindow *window);     /* hides the dialogs now */
void            stip_window_slot_free (StipWindowSlot *self); /* shows them again, and gives the focus back */

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipWindowSlot, stip_window_slot_free)
