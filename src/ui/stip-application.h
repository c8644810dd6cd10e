/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "ui/stip-session.h"

/* The program: its windows, the actions that belong to no window, and the lock of all of them. */
#define STIP_TYPE_APPLICATION (stip_application_get_type ())
G_DECLARE_FINAL_TYPE (StipApplication, stip_application, STIP, APPLICATION, AdwApplication)

StipApplication *stip_application_new (void);
void             stip_application_lock (StipApplication *self);
/* Whoever opened one window of a session opened them all. */
void stip_application_unlock (StipApplication *self, StipSession *session);
