/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "store/stip-agenda-opslag.h"

/* The list of what is due, in groups. Selected row, keyboard and scroll position stay when it is filled again; where the
 * selected one is done the one in its place is selected. Signals:
 *   "open"  : Enter or double click on the selected row
 *   "actie" : the button of the selected row
 *   "menu"  : right click, Menu or Shift+F10 on the selected row
 *   "gekozen" : another row is selected, or none */
#define STIP_TYPE_VANDAAG_LIJST (stip_vandaag_lijst_get_type ())
G_DECLARE_FINAL_TYPE (StipVandaagLijst, stip_vandaag_lijst, STIP, VANDAAG_LIJST, GtkWidget)

/* zoek: only rows with these words in who, what or whose; "" all. Returns how many rows match. */
guint stip_vandaag_lijst_fill (StipVandaagLijst *self, const StipAgenda *agenda, const char *zoek, gboolean met_consulent, StipTaal taal);
void  stip_vandaag_lijst_clear (StipVandaagLijst *self);
/* All of what comes later, or the first few. */
void                 stip_vandaag_lijst_set_alles (StipVandaagLijst *self, gboolean alles);
const StipAgendaRij *stip_vandaag_lijst_get_gekozen (StipVandaagLijst *self); /* (transfer none) or NULL */
GtkWidget           *stip_vandaag_lijst_get_gekozen_widget (StipVandaagLijst *self);
/* The dossier so many rows from this one that is another one, and selects its row. 0: there is none. */
gint64 stip_vandaag_lijst_neighbour (StipVandaagLijst *self, gint64 dossier_id, int step);
