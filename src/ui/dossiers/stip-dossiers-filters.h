/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "store/stip-overzicht.h"
#include "ui/stip-session.h"

/* The chips above the list: mine, open, phase, term, target group, consulent. Signal "changed". What was chosen is
 * kept for the next time in the encrypted file: target group and consulent are nobody else's business. */
#define STIP_TYPE_DOSSIERS_FILTERS (stip_dossiers_filters_get_type ())
G_DECLARE_FINAL_TYPE (StipDossiersFilters, stip_dossiers_filters, STIP, DOSSIERS_FILTERS, GtkWidget)

void stip_dossiers_filters_set_session (StipDossiersFilters *self, StipSession *session);
/* Fills in what the chips say; the text belongs to this widget until it changes. */
void stip_dossiers_filters_apply (StipDossiersFilters *self, StipOverzichtVraag *vraag);
/* Whether it knows who "mine" is: before that no question, or the list would jump. Then "changed" tells it once. */
gboolean stip_dossiers_filters_is_ready (StipDossiersFilters *self);
gboolean stip_dossiers_filters_is_set (StipDossiersFilters *self); /* anything at all */
void     stip_dossiers_filters_clear (StipDossiersFilters *self);
