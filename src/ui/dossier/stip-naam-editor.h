/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-persoon.h"

/* The name of a resident, which an exchange does not bring. In the side of the page, as the editor of a moment.
 * Signals "bewaar" (first name, prefix, last name) and "sluit". */
#define STIP_TYPE_NAAM_EDITOR (stip_naam_editor_get_type ())
G_DECLARE_FINAL_TYPE (StipNaamEditor, stip_naam_editor, STIP, NAAM_EDITOR, GtkBox)

GtkWidget *stip_naam_editor_new (void);
void       stip_naam_editor_open (StipNaamEditor *self, const StipPersoon *persoon); /* takes the focus */
void       stip_naam_editor_set_melding (StipNaamEditor *self, const char *melding); /* NULL: none */
void       stip_naam_editor_save (StipNaamEditor *self);                             /* as its button does */
