/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#define STIP_KLEMBORD_SECONDEN 30

/* Copies what nobody may find later: it is taken off the clipboard again after STIP_KLEMBORD_SECONDEN, and when the
 * program ends, unless something else was copied meanwhile. */
void stip_klembord_set_geheim (GdkClipboard *klembord, const char *tekst);
