/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-meekijk-woorden.h"

/* The words that residents read (data/platen): those of the program, or a municipality's own file of the same name in
 * the folder stip/platen of the user's data. Reads a file: never on the main thread. taal: as in
 * stip_meekijk_woorden_new_from_data(). (transfer full) */
StipWoorden *stip_platen_meekijken (const char *taal, GError **error);
