/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-plaat-schrift.h"

/* One text of a plate while it is edited: where it stands, the words, a way back to those of Stip, and what is wrong with
 * it. Signals "gewijzigd" (), and "hier" (): the keyboard is in it. */
#define STIP_TYPE_WOORDEN_RIJ (stip_woorden_rij_get_type ())
G_DECLARE_FINAL_TYPE (StipWoordenRij, stip_woorden_rij, STIP, WOORDEN_RIJ, GtkBox)

/* schrift and plek must outlive the row. */
GtkWidget             *stip_woorden_rij_new (StipPlaatSchrift *schrift, const StipSchriftPlek *plek, const char *taal);
GtkWidget             *stip_woorden_rij_get_entry (StipWoordenRij *self);
const StipSchriftPlek *stip_woorden_rij_get_plek (StipWoordenRij *self);                   /* (transfer none) */
gboolean               stip_woorden_rij_is_plek (StipWoordenRij *self, const char *fout);  /* whether this message is about it */
void                   stip_woorden_rij_set_fout (StipWoordenRij *self, const char *fout); /* NULL: it is good */
void                   stip_woorden_rij_terug (StipWoordenRij *self);                      /* to the words of Stip */
