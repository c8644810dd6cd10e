/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

/* What a colour is for. A layout only speaks of roles; a palette gives each its colour, so that one drawing serves
 * light, dark, high contrast and paper. */
typedef enum
{
  STIP_ROL_GEEN, /* nothing is painted */
  STIP_ROL_ACHTERGROND,
  STIP_ROL_INKT,
  STIP_ROL_INKT_ZACHT,  /* second text; still a text role: at least 4.5 on the bands */
  STIP_ROL_ACCENT,      /* solid line, filled disc */
  STIP_ROL_OP_ACCENT,   /* pictogram and text in it */
  STIP_ROL_ACCENT_INKT, /* text and pictograms in the accent colour */
  STIP_ROL_STREEP,      /* the dotted future: a line, never text */
  STIP_ROL_BAND,
  STIP_ROL_BAND_NU,
  STIP_ROL_BAND_STRAKS,
  STIP_ROL_BAND_RAND,        /* outline of a band: only in high contrast */
  STIP_ROL_BAND_STRAKS_RAND, /* dashed outline of a phase still to come */
  STIP_ROL_LIJN,             /* ticks, break, dividers */
  STIP_ROL_VLAG,
  STIP_ROL_VLAG_RAND,
  STIP_ROL_VLAG_INKT,
  STIP_ROL_SPOED,
  STIP_ROL_SPOED_INKT, /* text and outline */
  STIP_ROL_LAAT,
  STIP_ROL_LAAT_INKT, /* text on LAAT */
  STIP_ROL_LAAT_RAND, /* outline and pole */
  STIP_ROL_VANDAAG,
  STIP_ROL_OP_VANDAAG,
  STIP_ROL_STIP,
  STIP_ROL_STIP_RAND,
  STIP_ROL_STIP_INKT, /* its date */
  STIP_ROL_GLOED,     /* soft glow, painted from opaque to nothing */
  STIP_ROL_HALO_BINNEN,
  STIP_ROL_HALO_BUITEN,
  /* of the plates, which are always paper */
  STIP_ROL_LUCHT,
  STIP_ROL_HEUVEL_VER,
  STIP_ROL_HEUVEL,
  STIP_ROL_HEUVEL_DICHT,
  STIP_ROL_BLAD,  /* leaves, the divider of the strip: decoration */
  STIP_ROL_KAART, /* the card of "now" */
  STIP_ROL_HOUT,
  STIP_ROL_HUID,
  STIP_ROL_HUID_DONKER,
  STIP_ROL_HAAR,
  STIP_ROL_HAAR_GRIJS,
  STIP_ROL_VOORRANG,      /* preferent, in a bar */
  STIP_ROL_VOORRANG_RAND, /* its hatching */
  STIP_ROL_AANTAL,
} StipKleurRol;

typedef enum
{
  STIP_PALET_LICHT, /* the window: ui.md section 10 */
  STIP_PALET_DONKER,
  STIP_PALET_CONTRAST,
  STIP_PALET_CONTRAST_DONKER,
  STIP_PALET_DRUK,         /* paper, and the plate on a light screen: design.md section 2 */
  STIP_PALET_GRIJS,        /* paper from a black-and-white printer: DRUK at equal luminance */
  STIP_PALET_PLAAT_DONKER, /* the plate on a dark screen: design.md section 2, "Dark theme" */
  STIP_PALET_AANTAL,
} StipPaletSoort;

typedef struct
{
  double r, g, b, a; /* sRGB, 0..1 */
} StipKleur;

StipKleur stip_palet_kleur (StipPaletSoort palet, StipKleurRol rol);
/* The palette a sheet wears (PDF, SVG, PNG): paper for light, the plate's own dark for dark, the rest unchanged. */
StipPaletSoort stip_palet_voor_plaat (StipPaletSoort palet);
const char    *stip_kleur_rol_id (StipKleurRol rol);                /* "inkt": for dumps of a drawing */
double         stip_kleur_luminantie (StipKleur kleur);             /* WCAG 2 relative luminance, 0..1 */
double         stip_kleur_contrast (StipKleur een, StipKleur twee); /* WCAG 2 ratio, 1..21; alpha is ignored */
