/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"

/* A fingerprint of everything in a part of a delivery, to know it again. Hex. (transfer full) */
char *stip_dossier_vingerafdruk (const StipDossier *dossier);
/* The same dossier as if it came from a delivery: every part without its row. (transfer full) */
StipDossier *stip_dossier_zonder_ids (const StipDossier *dossier);
