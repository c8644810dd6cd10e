/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "export/stip-ddas-lezing.h"

/* An item of a list is about to be read: makes the record that its values go into. regel: where it begins. */
void stip_ddas_element_begin (StipDdasLezing *lezing, const StipDdasVeld *reeks, guint regel);
/* It is complete: hands the record to the dossier, or the delivery or trajectory to the caller. */
gboolean stip_ddas_element_end (StipDdasLezing *lezing, const StipDdasVeld *reeks, guint regel, GError **error);
