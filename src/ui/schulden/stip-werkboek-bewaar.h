/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "store/stip-dossier-beeld.h"
#include "ui/stip-session.h"

/* Asks where, and writes the debts, the round and the last proposal of a dossier there as a workbook. */
void stip_werkboek_bewaar (GtkWidget *ouder, StipSession *session, const StipDossierBeeld *beeld);
