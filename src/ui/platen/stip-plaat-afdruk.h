/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "render/stip-plaat-uitvoer.h"
#include "ui/stip-session.h"

/* Printing a plate: what comes out beside how many, on which paper, with the three questions on the back; or as a file, or as
 * a picture for a message. */
#define STIP_TYPE_PLAAT_AFDRUK (stip_plaat_afdruk_get_type ())
G_DECLARE_FINAL_TYPE (StipPlaatAfdruk, stip_plaat_afdruk, STIP, PLAAT_AFDRUK, AdwWindow)

/* nummer: of the dossier, for the name of a file; or NULL. papier, achterkant: as chosen in the gallery. */
StipPlaatAfdruk *stip_plaat_afdruk_present (GtkWindow *parent, StipSession *session, const StipPlaat *plaat, const char *nummer, guint papier, gboolean achterkant);
/* What is chosen now. */
StipPlaatVorm stip_plaat_afdruk_get_vorm (StipPlaatAfdruk *self, int *exemplaren);
