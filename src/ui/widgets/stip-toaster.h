/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

/* Shows a toast for a few seconds in place of the one before: one at a time. text is plain, not markup. */
void stip_toaster_show (AdwToastOverlay *overlay, const char *text, const char *button, const char *action, GVariant *target);
