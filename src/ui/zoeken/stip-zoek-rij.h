/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "store/stip-overzicht.h"
#include "ui/zoeken/stip-zoek-acties.h"

typedef enum
{
  STIP_ZOEK_RECENT,
  STIP_ZOEK_DOSSIER,
  STIP_ZOEK_SCHULDEISER,
  STIP_ZOEK_ACTIE,
} StipZoekSoort;

/* A row of find-anything: picture, name, what it is. Its accessible label says all of it in one sentence. */
#define STIP_TYPE_ZOEK_RIJ (stip_zoek_rij_get_type ())
G_DECLARE_FINAL_TYPE (StipZoekRij, stip_zoek_rij, STIP, ZOEK_RIJ, GtkListBoxRow)

GtkWidget *stip_zoek_rij_new_dossier (const StipOverzichtRij *dossier, gboolean recent, StipTaal taal);
GtkWidget *stip_zoek_rij_new_schuldeiser (const char *naam);
GtkWidget *stip_zoek_rij_new_actie (const StipZoekActie *actie);

StipZoekSoort        stip_zoek_rij_get_soort (StipZoekRij *self);
gint64               stip_zoek_rij_get_dossier_id (StipZoekRij *self); /* 0 where it is none */
const char          *stip_zoek_rij_get_titel (StipZoekRij *self);      /* (transfer none) */
const StipZoekActie *stip_zoek_rij_get_actie (StipZoekRij *self);      /* NULL where it is none */
