/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-caseload.h"

/* A caseload beside its norm, as half a dial from 0 to 1.25 times the norm: a tick with its words at the norm, what is
 * beyond it in amber. Without a norm only the number. Speaks it as one sentence. */
#define STIP_TYPE_METER_BOOG (stip_meter_boog_get_type ())
G_DECLARE_FINAL_TYPE (StipMeterBoog, stip_meter_boog, STIP, METER_BOOG, GtkWidget)

GtkWidget *stip_meter_boog_new (void);
void       stip_meter_boog_set_caseload (StipMeterBoog *self, const StipCaseload *caseload);
/* "3 above the norm of 40": what the dial shows, in words. (transfer full); NULL without a norm. */
char *stip_meter_boog_dup_zin (const StipCaseload *caseload);
