/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/stip-session.h"

/* Somebody comes in: name, birth date, address, telephone, day of registration, crisis or not. Makes the dossier as
 * one act that can be undone, and opens it. */
#define STIP_TYPE_AANMELDING_DIALOG (stip_aanmelding_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StipAanmeldingDialog, stip_aanmelding_dialog, STIP, AANMELDING_DIALOG, AdwWindow)

void stip_aanmelding_dialog_present (GtkWindow *parent, StipSession *session);
