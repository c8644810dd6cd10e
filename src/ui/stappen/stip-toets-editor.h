/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-stap.h"

/* The second pair of eyes: the checklist of the profile with yes and no, a remark, and the answer. Signals:
 *   "antwoord" (gboolean akkoord, char *punten, char *opmerking or NULL)
 *   "sluit"    () */
#define STIP_TYPE_TOETS_EDITOR (stip_toets_editor_get_type ())
G_DECLARE_FINAL_TYPE (StipToetsEditor, stip_toets_editor, STIP, TOETS_EDITOR, GtkBox)

/* eigen: who opened the file asked for it, and so cannot answer. */
void stip_toets_editor_open (StipToetsEditor *self, const StipToets *toets, const StipProfiel *profiel, gboolean eigen, StipDatum vandaag, StipTaal taal);
void stip_toets_editor_set_melding (StipToetsEditor *self, const char *melding);
