/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/velden/stip-concepten.h"

/* Which fields stand on a card, and how many of its six columns each takes; ends with an id NULL. */
typedef struct
{
  const char *veld;
  int         breedte;
} StipKaartVeld;

/* A card with fields in rows of six columns. */
#define STIP_TYPE_VELDEN_KAART (stip_velden_kaart_get_type ())
G_DECLARE_FINAL_TYPE (StipVeldenKaart, stip_velden_kaart, STIP, VELDEN_KAART, GtkGrid)

GtkWidget *stip_velden_kaart_new (StipConcepten *bron, const StipKaartVeld *velden, gint64 persoon_id);
void       stip_velden_kaart_set_beeld (StipVeldenKaart *self, const StipDossierBeeld *beeld);
