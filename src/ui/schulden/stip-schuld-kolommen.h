/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/stip-session.h"

/* The columns of the table of claims: who, how much, and where the round stands. */
typedef struct _StipSchuldKolommen StipSchuldKolommen;

StipSchuldKolommen *stip_schuld_kolommen_new (GtkColumnView *view, StipSession *session); /* as long as the view lives */
void                stip_schuld_kolommen_free (StipSchuldKolommen *self);
/* Widths in em, and without reference and kind where there is little room. */
void stip_schuld_kolommen_fit (StipSchuldKolommen *self, double em, gboolean smal);
