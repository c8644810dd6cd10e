/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-profiel.h"
#include "store/stip-dossier-beeld.h"

/* What the menu of a term's row can ask. */
#define STIP_KLOKKEN_WIJZIG   "wijzig"   /* of a term that a person set: change it */
#define STIP_KLOKKEN_OPSCHORT "opschort" /* suspend it, once more or for the first time; or change a suspension */
#define STIP_KLOKKEN_VERLENG  "verleng"  /* extend it, once more or for the first time; or change an extension */

/* spoor_id: the suspension or extension to change, 0: a new one. */
typedef void (*StipKlokkenMenuFunc) (const StipTermijn *termijn, const char *wat, gint64 spoor_id, gpointer data);

/* A small button with the menu of this term; NULL where there is nothing to ask. func is called while eigenaar lives. */
GtkWidget *stip_klokken_menu_new (const StipTermijn *termijn, const StipDossierBeeld *beeld, const StipProfiel *profiel, StipTaal taal, StipKlokkenMenuFunc func, gpointer eigenaar);
