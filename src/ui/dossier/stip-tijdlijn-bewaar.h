/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "render/stip-tijdlijn.h"
#include "ui/stip-session.h"

/* Asks where, writes the timeline of a dossier there ("pdf", "svg", "png", "txt"), and says where it went with a
 * button that opens it (action dossier.open-bestand). nummer: of the dossier, for the name that is offered. */
void stip_tijdlijn_bewaar (GtkWindow *parent, StipSession *session, const StipTijdlijn *model, const char *nummer, const char *formaat);
