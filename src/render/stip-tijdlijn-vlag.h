/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "render/stip-tijdlijn-bouwer.h"

/* Private to the layout: one flag, of one term or of several that had to share. */
typedef enum
{
  STIP_VLAG_VOLUIT, /* "voorstel · nog 24 dagen" */
  STIP_VLAG_DAGEN,  /* "24 dagen", "24 dagen +2" */
  STIP_VLAG_AANTAL, /* "+3" */
} StipTijdlijnVlagVorm;

#define STIP_VLAG_WIMPEL 8.0 /* width of a pennant, for a flag without words */

typedef struct
{
  GArray              *items; /* guint, indices of terms; the first is the nearest to today */
  double               x;     /* of the pole */
  gboolean             te_laat, zichtbaar, geplaatst, links;
  StipTijdlijnVlagVorm vorm;
  char                *naam; /* plain words before the bold ones, or NULL */
  char                *dagen;
  StipVak              vak, paal;
} StipTijdlijnVlag;

StipTijdlijnVlag *stip_tijdlijn_vlag_new (guint item, double x, gboolean te_laat);
void              stip_tijdlijn_vlag_free (gpointer vlag);
void              stip_tijdlijn_vlag_set_vorm (StipTijdlijnBouwer *self, StipTijdlijnVlag *vlag, StipTijdlijnVlagVorm vorm);
double            stip_tijdlijn_vlag_breedte (StipTijdlijnBouwer *self, const StipTijdlijnVlag *vlag);
void              stip_tijdlijn_vlag_draw (StipTijdlijnBouwer *self, const StipTijdlijnVlag *vlag);
