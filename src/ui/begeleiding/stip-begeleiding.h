/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/velden/stip-concepten.h"

/* The tab Begeleiding: the plan, how it goes in each domain of life, how she grows, and the guidance beside it. Its focus
 * begins at the next goal. */
#define STIP_TYPE_BEGELEIDING (stip_begeleiding_get_type ())
G_DECLARE_FINAL_TYPE (StipBegeleiding, stip_begeleiding, STIP, BEGELEIDING, AdwBin)

GtkWidget *stip_begeleiding_new (StipConcepten *bron);
void       stip_begeleiding_set_beeld (StipBegeleiding *self, const StipDossierBeeld *beeld);
