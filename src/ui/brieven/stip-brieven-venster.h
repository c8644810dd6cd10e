/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/stip-session.h"

/* The letters of one dossier: which kind, to whom, how each looks on paper, its text to change, and then print, save
 * and record as sent. Made once per opening; follows nothing. */
#define STIP_TYPE_BRIEVEN_VENSTER (stip_brieven_venster_get_type ())
G_DECLARE_FINAL_TYPE (StipBrievenVenster, stip_brieven_venster, STIP, BRIEVEN_VENSTER, AdwWindow)

/* soort: the kind to begin with where it fits, or "". schuld_id: only this claim is ticked; 0: all whose turn it is. */
GtkWidget *stip_brieven_venster_new (GtkWindow *parent, StipSession *session, gint64 dossier_id, const char *soort, gint64 schuld_id);
