/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-scenario.h"
#include "ui/velden/stip-concepten.h"

/* What the scenarios are computed with, above them: income and vtlb (recorded with the button beside them), assets, the
 * rate of the kredietbank. Signal "anders" (): something else is typed, also before it is recorded. */
#define STIP_TYPE_VOORSTEL_BALK (stip_voorstel_balk_get_type ())
G_DECLARE_FINAL_TYPE (StipVoorstelBalk, stip_voorstel_balk, STIP, VOORSTEL_BALK, GtkBox)

GtkWidget *stip_voorstel_balk_new (StipConcepten *bron);
void       stip_voorstel_balk_set_beeld (StipVoorstelBalk *self, const StipDossierBeeld *beeld);
/* Puts what is typed now into the question; what cannot be read becomes unknown. */
void stip_voorstel_balk_vul (StipVoorstelBalk *self, StipScenarioVraag *vraag);
/* Income and vtlb as typed, or unknown; whether they are other ones than were recorded last. */
gboolean stip_voorstel_balk_get_vtlb (StipVoorstelBalk *self, StipGeld *inkomen, StipGeld *vtlb);
