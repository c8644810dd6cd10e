/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/velden/stip-concepten.h"

/* How it goes in each domain of life: a scale of five and a note, one row a domain. */
#define STIP_TYPE_LEEFGEBIEDEN_LIJST (stip_leefgebieden_lijst_get_type ())
G_DECLARE_FINAL_TYPE (StipLeefgebiedenLijst, stip_leefgebieden_lijst, STIP, LEEFGEBIEDEN_LIJST, GtkGrid)

GtkWidget *stip_leefgebieden_lijst_new (StipConcepten *bron);
void       stip_leefgebieden_lijst_set_beeld (StipLeefgebiedenLijst *self, const StipDossierBeeld *beeld);
