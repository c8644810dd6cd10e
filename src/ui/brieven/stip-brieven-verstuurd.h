/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/stip-session.h"

/* The letters that were sent about one claim, newest first; each opens as it was sent. Nothing is shown where there are
 * none. */
#define STIP_TYPE_BRIEVEN_VERSTUURD (stip_brieven_verstuurd_get_type ())
G_DECLARE_FINAL_TYPE (StipBrievenVerstuurd, stip_brieven_verstuurd, STIP, BRIEVEN_VERSTUURD, GtkBox)

GtkWidget *stip_brieven_verstuurd_new (StipSession *session, gint64 dossier_id);
void       stip_brieven_verstuurd_set_schuld (StipBrievenVerstuurd *self, gint64 schuld_id);
