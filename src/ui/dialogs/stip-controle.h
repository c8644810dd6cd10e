/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/stip-session.h"

/* Checks the whole file (pages, journal, every row) while the work goes on, and tells the outcome in a dialog. */
void stip_controle_present (GtkWindow *parent, StipSession *session);
