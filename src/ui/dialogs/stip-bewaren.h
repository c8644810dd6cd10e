/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "ui/dialogs/stip-bestand-kiezer.h"
#include "ui/stip-session.h"

/* Saving something of a dossier outside of Stip: asks where, writes it in a thread of its own, and says where it went with
 * a button that opens it (action dossier.open-bestand). */

/* In a thread: only what data owns, no widget. */
typedef gboolean (*StipBewaarFunc) (gpointer data, const char *pad, GError **error);

/* mislukt: what to say where it was not saved, and what to do. data is freed with vrij, also where the user thought
 * better of it. */
void stip_bewaren (GtkWidget *ouder, StipSession *session, const StipBestandVraag *vraag, const char *mislukt, StipBewaarFunc schrijf, gpointer data, GDestroyNotify vrij);
