/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-profiel.h"
#include "store/stip-dossier-beeld.h"

/* The words of the dossier page that are more than a label. Everything returned is (transfer full) unless said. */

/* "39 jaar · 2 kinderen · consulent Robin Proefman": what is known of it; "" where nothing is. */
char *stip_woorden_ondertitel (const StipDossierBeeld *beeld);
/* "Eerste gesprek": the kind's name as a title. */
char *stip_woorden_soort (const StipGebeurtenisSoort *soort, StipTaal taal);
/* The date column of a list: "ma 18 mei" above, "15:40" or "2025, 15:40" below (or NULL). */
char *stip_woorden_dag (StipDatum datum, StipTaal taal);
char *stip_woorden_onder_dag (StipDatum datum, int minuut, StipDatum vandaag);
/* The line below a moment: "niet bereikt · met Piet · wil later bellen", of what there is; NULL where nothing is. */
char *stip_woorden_contact (const StipGebeurtenis *gebeurtenis);
/* "over 3 dagen", "morgen", "vandaag", "7 dagen te laat": plain words of a list. */
char *stip_woorden_over (StipDatum datum, StipDatum vandaag, StipTaal taal);
/* How this resident is called in a heading: the first name, or "de inwoner". */
char       *stip_woorden_roepnaam (const StipDossier *dossier);
gboolean    stip_woorden_heeft_naam (const StipDossier *dossier);
const char *stip_woorden_groep (StipGroep groep); /* (transfer none) */
/* The icon of a kind or of a term: "stip-gesprek-symbolic". */
char *stip_woorden_icoon (const StipGebeurtenisSoort *soort);
/* The kind of event that a person records to meet a term, NULL where none can (a term set by hand, or the dossier
 * has its one already). (transfer none) */
const StipGebeurtenisSoort *stip_woorden_haalt (const StipProfiel *profiel, const StipDossier *dossier, const StipTermijn *termijn);
/* Whether the page can record that a term is done: by an event, or by its own day where a person set it. */
gboolean stip_woorden_kan_gedaan (const StipProfiel *profiel, const StipDossier *dossier, const StipTermijn *termijn);
