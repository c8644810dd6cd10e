/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "ui/stip-session.h"

/* Watches the day of a session: moves its store on at midnight and after the computer slept, keeps the number of terms
 * that are too late, and tells the desktop what is due where the person asked for it (never a name).
 * Property "te-laat" (int, read): terms of who opened the file that are beyond their last day. */
#define STIP_TYPE_DAGWACHT (stip_dagwacht_get_type ())
G_DECLARE_FINAL_TYPE (StipDagwacht, stip_dagwacht, STIP, DAGWACHT, GObject)

/* The one of this session, made at the first call; it lives as long as the session. (transfer none) */
StipDagwacht *stip_dagwacht_van (StipSession *session);
int           stip_dagwacht_get_te_laat (StipDagwacht *self);
