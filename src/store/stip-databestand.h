/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

/* A file of data/MAP: a municipality's own of the same name in the folder stip/MAP of the user's data, else that of the
 * program. Ends in a zero byte that its size does not count. Reads a file: never on the main thread. (transfer full) */
GBytes *stip_databestand_lees (const char *map, const char *naam, GError **error);
