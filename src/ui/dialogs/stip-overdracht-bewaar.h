/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-overdracht.h"
#include "store/stip-dossier-beeld.h"
#include "ui/stip-session.h"

/* Asks where, writes the handover form of a dossier there as PDF, and says where it went with a button that opens it
 * (action dossier.open-bestand). opdracht: who takes over and the note, or NULL where the dossier tells it itself. */
void stip_overdracht_bewaar (GtkWindow *parent, StipSession *session, const StipDossierBeeld *beeld, const StipOverdrachtOpdracht *opdracht);
