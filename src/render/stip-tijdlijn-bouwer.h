/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "render/stip-tijdlijn-layout.h"

/* Private to the layout's own files: the measures of a style, and the state while one layout is being made. */
typedef struct
{
  /* the room of the scale */
  double marge, rand, breuk, eind_rand;
  double hoogte;
  /* today: the pill and the line */
  double pil_y, pil_hoogte, pil_letter, pil_pad, vandaag_boven, vandaag_onder, vandaag_dikte, vandaag_knoop;
  /* bands */
  double band_y, band_hoogte, band_straal, band_kier, band_letter, band_basis, band_pad, nu_balk;
  /* flags */
  double rij_y[2], vlag_hoogte, vlag_letter, vlag_pad, vlag_straal, vlag_inkeping, vlag_icoon, paal;
  /* the line and its discs */
  double as_y, as_vol, as_straks, straal, straal_straks, ring, halo, pictogram, pictogram_straks;
  /* words under a disc: two rows */
  double label_basis[2], label_letter;
  /* months */
  double maand_boven, maand_onder, maand_basis, maand_letter, maand_wit;
  /* the stip */
  double stip_straal, stip_wit, stip_rand, stip_rand_dikte, stip_gloed, stip_binnen, stip_buiten, stip_letter, stip_basis, stip_woord_letter, stip_woord_basis;
} StipTijdlijnMaten;

/* Paint order, bottom to top. The today line is last: nothing is ever drawn over it. */
typedef enum
{
  STIP_VEL_BANDEN,
  STIP_VEL_AS,
  STIP_VEL_PALEN,
  STIP_VEL_SCHIJVEN,
  STIP_VEL_STIP,
  STIP_VEL_TEKST,
  STIP_VEL_VLAGGEN,
  STIP_VEL_VANDAAG,
  STIP_VEL_AANTAL,
} StipTijdlijnVel;

typedef struct
{
  const StipTijdlijn *model;
  StipTijdlijnOpties  opties;
  StipTijdlijnMaten   m; /* times the text factor */
  StipTijdlijnSchaal  schaal;
  StipMeter          *meter;
  StipTekening       *vellen[STIP_VEL_AANTAL];
  GArray             *bezet;    /* StipVak: words, flags, the today line: no word comes here */
  GArray             *schijven; /* StipVak: discs, break: a pole may end there, words and flags may not cover them */
  GPtrArray          *raak;
  gboolean            vandaag_zichtbaar;
  double              vandaag_x;
  gboolean            heeft_stip, stip_zichtbaar;
  double              stip_x;
} StipTijdlijnBouwer;

/* Each places one kind of thing; called in this order, because who comes first keeps the room. */
void stip_tijdlijn_bouw_vandaag (StipTijdlijnBouwer *self);
void stip_tijdlijn_bouw_banden (StipTijdlijnBouwer *self);
void stip_tijdlijn_bouw_as (StipTijdlijnBouwer *self);
void stip_tijdlijn_bouw_schijven (StipTijdlijnBouwer *self, GArray *punten);
void stip_tijdlijn_bouw_stip (StipTijdlijnBouwer *self);
void stip_tijdlijn_bouw_stip_label (StipTijdlijnBouwer *self);
void stip_tijdlijn_bouw_vlaggen (StipTijdlijnBouwer *self);
void stip_tijdlijn_bouw_labels (StipTijdlijnBouwer *self, GArray *punten);
void stip_tijdlijn_bouw_band_namen (StipTijdlijnBouwer *self);
void stip_tijdlijn_bouw_maanden (StipTijdlijnBouwer *self);

/* One disc: an event, or several that would touch. */
typedef struct
{
  double   x;              /* scrolled */
  guint    eerste, aantal; /* in the model */
  int      strek;          /* which stretch of its part; -1: no room */
  gboolean gepland, tweede, zichtbaar;
} StipTijdlijnPunt;
/* Who speaks for a disc that several events share: the heaviest of them; NULL where all are equal (then it bears their
 * number). meer: how many others have a name that one would miss. */
const StipTijdlijnGebeurtenis *stip_tijdlijn_punt_hoofd (const StipTijdlijnBouwer *self, const StipTijdlijnPunt *punt, guint *meer);
GArray                        *stip_tijdlijn_bouw_punten (StipTijdlijnBouwer *self); /* (transfer full) (element-type StipTijdlijnPunt) */

/* What a band covers of the drawing; x0 >= x1: nothing of it can be seen. */
void stip_tijdlijn_band_deel (const StipTijdlijnBouwer *self, guint fase, gboolean tweede, double *x0, double *x1);

/* Helpers. */
void     stip_tijdlijn_add_schijf (StipTijdlijnBouwer *self, StipVak vak);
gboolean stip_tijdlijn_raakt_schijf (const StipTijdlijnBouwer *self, StipVak vak);
void     stip_tijdlijn_bezet (StipTijdlijnBouwer *self, StipVak vak);
gboolean stip_tijdlijn_is_vrij (const StipTijdlijnBouwer *self, StipVak vak, double lucht);
StipVak  stip_tijdlijn_tekst_vak (StipTijdlijnBouwer *self, const char *tekst, double letter, gboolean vet, double x, double basis);
/* Draws a line of text and takes its room. */
void stip_tijdlijn_zet_tekst (StipTijdlijnBouwer *self, StipTijdlijnVel vel, const char *tekst, double letter, gboolean vet, double x, double basis, StipKleurRol kleur);
/* The free stretch of a row of text around x; FALSE where x itself is taken. */
gboolean stip_tijdlijn_vrije_strook (const StipTijdlijnBouwer *self, double boven, double onder, double x, double *links, double *rechts);
/* Takes zin. */
StipTijdlijnRaak *stip_tijdlijn_add_raak (StipTijdlijnBouwer *self, StipTijdlijnRaakSoort soort, StipVak vak, StipDatum datum, char *zin);
void              stip_tijdlijn_raak_set_items (StipTijdlijnRaak *raak, const guint *items, guint n_items);

/* From the middle of a disc to the today line, to the middle of the stip. */
double             stip_tijdlijn_lucht_vandaag (const StipTijdlijnMaten *m);
double             stip_tijdlijn_lucht_stip (const StipTijdlijnMaten *m);
void               stip_tijdlijn_maten_init (StipTijdlijnMaten *self, StipTijdlijnStijl stijl, double text_factor);
StipTijdlijnRuimte stip_tijdlijn_ruimte (const StipTijdlijnMaten *m, const StipTijdlijnOpties *opties);
