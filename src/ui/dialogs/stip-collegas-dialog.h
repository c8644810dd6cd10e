/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/stip-session.h"

/* Who works in this file: role, open cases, from and until when she is away. What is due in the cases of somebody who is
 * away stands at the team's. */
#define STIP_TYPE_COLLEGAS_DIALOG (stip_collegas_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StipCollegasDialog, stip_collegas_dialog, STIP, COLLEGAS_DIALOG, AdwWindow)

void stip_collegas_dialog_present (GtkWindow *parent, StipSession *session);
