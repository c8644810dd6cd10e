/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/velden/stip-concepten.h"

/* The foot of the tab Voorstel: income - vtlb = capacity with where it comes from, the proposal that is fixed, and the
 * step to fix one. Signals "vastleggen" (), "intrekken" () and "bewaar" (). */
#define STIP_TYPE_VOORSTEL_VOET (stip_voorstel_voet_get_type ())
G_DECLARE_FINAL_TYPE (StipVoorstelVoet, stip_voorstel_voet, STIP, VOORSTEL_VOET, GtkBox)

GtkWidget *stip_voorstel_voet_new (StipConcepten *bron);
/* inkomen and vtlb as typed, or unknown; anders: they are not what was recorded last. */
void stip_voorstel_voet_set (StipVoorstelVoet *self, const StipDossierBeeld *beeld, StipGeld inkomen, StipGeld vtlb, gboolean anders);
