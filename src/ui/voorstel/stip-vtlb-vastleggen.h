/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/velden/stip-concepten.h"

/* The rest of what is recorded of a vtlb, in a popover: version, day, by whom, for how many. Property "knop": it is a
 * GtkMenuButton's. Income and outcome are what is typed beside it. */
#define STIP_TYPE_VTLB_VASTLEGGEN (stip_vtlb_vastleggen_get_type ())
G_DECLARE_FINAL_TYPE (StipVtlbVastleggen, stip_vtlb_vastleggen, STIP, VTLB_VASTLEGGEN, GtkPopover)

/* inkomen and vtlb: the entries with the amounts, kept as long as this is. */
GtkWidget *stip_vtlb_vastleggen_new (StipConcepten *bron, GtkEditable *inkomen, GtkEditable *vtlb);
void       stip_vtlb_vastleggen_set_beeld (StipVtlbVastleggen *self, const StipDossierBeeld *beeld);
/* Whether it was recorded; else the reason stands in the popover. */
gboolean stip_vtlb_vastleggen_leg_vast (StipVtlbVastleggen *self);
