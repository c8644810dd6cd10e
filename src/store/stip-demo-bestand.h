/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-store.h"

/* The name on the demo file's key slot: its user is one of the invented consulenten. */
#define STIP_DEMO_MEDEWERKER "Robin Proefman"

typedef void (*StipDemoVoortgang) (guint klaar, guint aantal, gpointer data);

/* Makes a file of the invented municipality Demodorp with `aantal` dossiers (core/stip-demo.h): the same for the same
 * seed and day. Runs where it is called, for many dossiers it takes a while. FALSE leaves nothing behind. */
gboolean stip_demo_bestand_maak (const char *pad, StipGeheim *wachtzin, guint aantal, guint64 seed, StipDatum vandaag, StipDemoVoortgang func, gpointer data, GError **error);
