/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "store/stip-overzicht.h"
#include "ui/stip-session.h"
#include "ui/widgets/stip-span.h"

/* The columns of the list of dossiers: a table of what each shows, how wide it is, and what a click on its title
 * sorts by. The order itself is SQL; the sorters of GTK only tell which title was clicked. */
typedef struct _StipDossiersKolommen StipDossiersKolommen;

StipDossiersKolommen *stip_dossiers_kolommen_new (GtkColumnView *view, StipSession *session);
void                  stip_dossiers_kolommen_free (StipDossiersKolommen *self);
/* Fits the columns to this container from now on; NULL: to none any more. */
void stip_dossiers_kolommen_follow (StipDossiersKolommen *self, StipSpan *span);
/* Widths for this font size; narrow hides what can be missed. */
void stip_dossiers_kolommen_fit (StipDossiersKolommen *self, double em, gboolean narrow);
/* What the titles ask for; "what presses first" where none was clicked. TRUE where one was. */
gboolean stip_dossiers_kolommen_get_orde (StipDossiersKolommen *self, StipOrde *orde, gboolean *aflopend);
/* Keeps what the titles ask for, for the next time, and asks for it again. */
void stip_dossiers_kolommen_remember (StipDossiersKolommen *self);
void stip_dossiers_kolommen_restore (StipDossiersKolommen *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipDossiersKolommen, stip_dossiers_kolommen_free)
