/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

/* One or two sentences for a person who could not open, unlock or make a file: whether the work is safe, and what to
 * do now. (transfer full) */
char *stip_openen_fout_tekst (const GError *error);
