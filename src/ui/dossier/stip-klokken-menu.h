/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-dossier.h"
#include "core/stip-profiel.h"

/* What the menu of a term's row can ask. */
#define STIP_KLOKKEN_WIJZIG   "wijzig"   /* of a term that a person set: change it */
#define STIP_KLOKKEN_OPSCHORT "opschort" /* suspend it, or change the suspension that is there */
#define STIP_KLOKKEN_VERLENG  "verleng"  /* extend it, or change the extension that is there */

typedef void (*StipKlokkenMenuFunc) (const StipTermijn *termijn, const char *wat, gpointer data);

/* A small button with the menu of this term; NULL where there is nothing to ask. func is called while eigenaar lives. */
GtkWidget *stip_klokken_menu_new (const StipTermijn *termijn, const StipDossier *dossier, const StipProfiel *profiel, StipKlokkenMenuFunc func, gpointer eigenaar);
