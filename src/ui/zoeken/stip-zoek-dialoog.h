/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/stip-session.h"

/* Find anything (Ctrl+K): one entry for residents, creditors and things to do; without text what was open last. Arrows
 * choose, Enter opens, Ctrl+Enter in a new window, Escape closes. */
#define STIP_TYPE_ZOEK_DIALOOG (stip_zoek_dialoog_get_type ())
G_DECLARE_FINAL_TYPE (StipZoekDialoog, stip_zoek_dialoog, STIP, ZOEK_DIALOOG, AdwWindow)

/* plek: the page that is shown, where actions are looked for and done. Shows it. */
StipZoekDialoog *stip_zoek_dialoog_present (GtkWindow *parent, StipSession *session, GtkWidget *plek);
