/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "store/stip-geheim.h"
#include "ui/stip-session.h"

/* A window: it asks for a file, then shows the pages of its session, and covers them while it is locked. It knows
 * its pages only through StipPage. */
#define STIP_TYPE_WINDOW (stip_window_get_type ())
G_DECLARE_FINAL_TYPE (StipWindow, stip_window, STIP, WINDOW, AdwApplicationWindow)

StipWindow  *stip_window_new (GtkApplication *application);
StipSession *stip_window_get_session (StipWindow *self); /* NULL while no file is open */
void         stip_window_set_session (StipWindow *self, StipSession *session);
void         stip_window_choose_file (StipWindow *self, const char *pad);
/* The same, and opens it with this secret. */
void stip_window_open_with (StipWindow *self, const char *pad, StipGeheim *geheim);
void stip_window_show_dossier (StipWindow *self, gint64 dossier_id);
/* Locked: the passphrase is asked on a page over everything; behind it nothing is drawn, and dialogs are hidden. */
void     stip_window_lock (StipWindow *self);
void     stip_window_unlock (StipWindow *self);
gboolean stip_window_is_locked (StipWindow *self);
