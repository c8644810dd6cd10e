/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "render/stip-plaat-uitvoer.h"
#include "ui/dialogs/stip-bewaren.h"

/* A plate on its way out of the program: to paper, to a file, to the clipboard. */

/* The papers there are, in the order of the choice: "A4 landscape" ... Portrait only where the plate has that form. */
guint       stip_plaat_papieren (StipPlaatSoort soort);
const char *stip_plaat_papier_naam (guint papier);
void        stip_plaat_papier_zet (guint papier, StipPlaatVorm *vorm);

/* Asks for a place, writes there off the main thread, and tells with a toast. klaar may be NULL. */
void stip_plaat_bewaar (GtkWidget *ouder, StipSession *session, const StipPlaat *plaat, const char *nummer, const StipPlaatVorm *vorm, StipBewaardFunc klaar, gpointer data);
/* The picture on the clipboard, for a message. */
gboolean stip_plaat_kopieer (GtkWidget *widget, const StipPlaat *plaat, const StipPlaatVorm *vorm, GError **error);
/* A print operation with the same paint as the file: one page, or two with the back. (transfer full) */
GtkPrintOperation *stip_plaat_print_new (const StipPlaat *plaat, const StipPlaatVorm *vorm, int exemplaren);
