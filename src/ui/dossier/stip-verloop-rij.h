/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-gebeurtenis.h"

/* A row of the course: date and time, pictogram, title over caption, days of what is planned. */
#define STIP_TYPE_VERLOOP_RIJ (stip_verloop_rij_get_type ())
G_DECLARE_FINAL_TYPE (StipVerloopRij, stip_verloop_rij, STIP, VERLOOP_RIJ, GtkListBoxRow)

/* kolom: the size group of the date column. */
GtkWidget *stip_verloop_rij_new (const StipGebeurtenis *gebeurtenis, StipDatum vandaag, StipTaal taal, GtkSizeGroup *kolom);

const StipGebeurtenis *stip_verloop_rij_get_gebeurtenis (StipVerloopRij *self); /* (transfer none) */
