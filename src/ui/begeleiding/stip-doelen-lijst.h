/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/velden/stip-concepten.h"

/* The goals of the plan, or its agreements, with a line below them that adds the next: type, Enter. */
#define STIP_TYPE_DOELEN_LIJST (stip_doelen_lijst_get_type ())
G_DECLARE_FINAL_TYPE (StipDoelenLijst, stip_doelen_lijst, STIP, DOELEN_LIJST, GtkBox)

/* soort: "doel" or "afspraak". */
GtkWidget *stip_doelen_lijst_new (StipConcepten *bron, const char *soort);
void       stip_doelen_lijst_set_beeld (StipDoelenLijst *self, const StipDossierBeeld *beeld);
