/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-aflosstand.h"
#include "core/stip-overdracht.h"
#include "core/stip-voorstel-uitkomst.h"

/* The data of the declaration with reasons that goes with a request for the Wsnp (Fw art. 285 lid 1 f): that there is no
 * real chance of an amicable plan, and what capacity there is; with what art. 288 asks. It is not the official form. */

/* What is missing for it, as tasks: "Vul het BSN van de inwoner in". (transfer full) (element-type utf8) */
GPtrArray *stip_wsnp_ontbreekt (const StipDossier *dossier, StipDatum vandaag, StipTaal taal);
/* stand: of an arrangement that failed, or NULL. Dutch. (transfer full) */
StipOverdracht *stip_wsnp_blad (const StipDossier *dossier, const StipVoorstelUitkomst *uitkomst, const StipAflosstand *stand, StipDatum vandaag);
