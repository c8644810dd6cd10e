/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "export/stip-ddas-lezing.h"

/* Checks one value that is no object and no list against its row, and puts it where the row says. rivaal is the row
 * of another spelling of the same field that came before in this object, or NULL. */
gboolean stip_ddas_waarde_read (StipDdasLezing *lezing, const StipDdasVeld *veld, const StipDdasVeld *rivaal, const StipJsonToken *token, GError **error);
/* Whether the token is of the JSON type that the row asks for; else sets the error. */
gboolean stip_ddas_waarde_check_soort (StipDdasLezing *lezing, const StipDdasVeld *veld, const StipJsonToken *token, GError **error);
/* The same without an error. */
gboolean stip_ddas_waarde_has_soort (const StipDdasVeld *veld, const StipJsonToken *token);
