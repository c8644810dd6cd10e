/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/openen/stip-nieuw-bestand.h"

/* The passphrase of the practice file. It is shown, and it protects nothing: all people in it are invented. */
#define STIP_PROEF_WACHTZIN "stap voor stap naar de stip"

/* Opens the file of the invented municipality in the user's data folder, made first where it is not there yet, after
 * telling what it is and its passphrase. func gets the open file. */
void stip_proefgemeente_present (GtkWidget *parent, StipBestandGemaakt func, gpointer data);
/* (transfer full) */
char *stip_proefgemeente_dup_pad (void);
