/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/stip-session.h"

/* The list of pages, and below it whose session this is. Narrow: icons only, with tooltips.
 * Signal "page-chosen" (char *id). */
#define STIP_TYPE_SIDEBAR (stip_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (StipSidebar, stip_sidebar, STIP, SIDEBAR, GtkWidget)

void stip_sidebar_set_session (StipSidebar *self, StipSession *session);
void stip_sidebar_select (StipSidebar *self, const char *page_id);
void stip_sidebar_set_narrow (StipSidebar *self, gboolean narrow);
