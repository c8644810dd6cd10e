/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "store/stip-overzicht.h"
#include "ui/stip-session.h"

/* Asks who takes over all cases that this question finds. */
void stip_dossiers_overdracht (GtkWindow *parent, StipSession *session, const StipOverzichtVraag *vraag);
