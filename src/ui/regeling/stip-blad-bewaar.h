/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-overdracht.h"
#include "ui/stip-session.h"

/* Asks for a place and saves a sheet there as PDF, off the main thread. wat: how the file is called, without the number. */
void stip_blad_bewaar (GtkWidget *ouder, StipSession *session, const StipOverdracht *blad, const char *wat);
