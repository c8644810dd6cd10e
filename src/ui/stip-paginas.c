/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stip-paginas.h"

#include <glib/gi18n.h>

#include "ui/dossiers/stip-dossiers-pagina.h"
#include "ui/platen/stip-platen-pagina.h"
#include "ui/schuldeisers/stip-schuldeisers-pagina.h"
#include "ui/vandaag/stip-vandaag-pagina.h"

static const StipPagina paginas[] = {
  { "vandaag", N_ ("Today"), "stip-vandaag-symbolic", stip_vandaag_pagina_new },
  { "dossiers", N_ ("Cases"), "stip-dossiers-symbolic", stip_dossiers_pagina_new },
  { "schuldeisers", N_ ("Creditors"), "stip-schulden-symbolic", stip_schuldeisers_pagina_new },
  { "platen", N_ ("Plates"), "stip-praatplaat-symbolic", stip_platen_pagina_new },
};

const StipPagina *
stip_paginas_alle (gsize *aantal)
{
  *aantal = G_N_ELEMENTS (paginas);
  return paginas;
}
