/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/velden/stip-concepten.h"

/* The line above the course of a dossier: a contact typed in one line and recorded with Enter, as of today and now,
 * with below it how it will be read. Keeps a draft; Escape leaves. Signal "verlaat" (): the focus may go on. */
#define STIP_TYPE_SNELLE_INVOER (stip_snelle_invoer_get_type ())
G_DECLARE_FINAL_TYPE (StipSnelleInvoer, stip_snelle_invoer, STIP, SNELLE_INVOER, GtkBox)

GtkWidget *stip_snelle_invoer_new (void);
void       stip_snelle_invoer_set_bron (StipSnelleInvoer *self, StipConcepten *bron);
/* The dossier was read: the draft comes back, once. */
void stip_snelle_invoer_set_beeld (StipSnelleInvoer *self, const StipDossierBeeld *beeld);
