/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-brief-blad-prive.h"

#define NAAM_Y     (13 * MM)
#define NAAM       (15 * PUNT)
#define AFZENDER_X (RECHTS - 55 * MM)
/* The text of NEN 1026 (formats and windows of envelopes) is not free to read; this is the common practice. Published
 * measures of European window envelopes with the window on the left (15 mm from the left edge; 30 or 35 mm high; from
 * the top 39 or 40 mm for C6/5, 44 mm for C5: https://officeconsult.no/blogg/brevmaler-plassering-av-mottakerfelt-i-vinduskonvolutter/)
 * have 44 to 74 mm in common: there lies the address with the line above it, up to four lines, and inside every window
 * from 20 mm on. Longer ones need the taller windows that Dutch DL and C5 envelopes mostly have (to about 85 mm). */
#define RETOUR_Y    (47 * MM)
#define AAN_Y       (52 * MM)
#define AAN_BREED   (80 * MM)
#define KENMERKEN_Y (90 * MM)
#define KOLOMMEN    4

static void
add_sender (StipBriefBouw *self)
{
  double y = NAAM_Y;

  for (guint i = 0; self->kop->afzender != NULL && self->kop->afzender[i] != NULL; i++, y += REGEL * KLEIN)
    stip_brief_bouw_regel (self, self->kop->afzender[i], KLEIN, FALSE, AFZENDER_X, y, STIP_ROL_INKT);
}

/* The stip, then whose letter it is. */
static void
add_letterhead (StipBriefBouw *self)
{
  double x = LINKS + NAAM;

  stip_tekening_add_cirkel (self->blad, LINKS + 0.36 * NAAM, NAAM_Y + 0.72 * NAAM, 0.36 * NAAM, STIP_ROL_STIP, STIP_ROL_STIP_RAND, 1);
  stip_brief_bouw_regel (self, self->kop->gemeente, NAAM, TRUE, x, NAAM_Y, STIP_ROL_INKT);
  if (self->kop->afdeling != NULL)
    stip_brief_bouw_regel (self, self->kop->afdeling, 10 * PUNT, FALSE, x, NAAM_Y + REGEL * NAAM, STIP_ROL_INKT_ZACHT);
  add_sender (self);
}

static void
add_address (StipBriefBouw *self)
{
  double letter = 10.5 * PUNT;

  self->y = AAN_Y;
  if (self->kop->retour != NULL)
    stip_brief_bouw_regel (self, self->kop->retour, 7 * PUNT, FALSE, LINKS, RETOUR_Y, STIP_ROL_INKT_ZACHT);
  for (guint i = 0; self->kop->aan != NULL && self->kop->aan[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) delen = stip_meter_wrap (self->meter, self->kop->aan[i], letter, FALSE, AAN_BREED);
      for (guint k = 0; k < delen->len; k++, self->y += REGEL * letter)
        stip_brief_bouw_regel (self, g_ptr_array_index (delen, k), letter, FALSE, LINKS, self->y, STIP_ROL_INKT);
    }
}

/* Gives the height that it took. */
static double
add_reference (StipBriefBouw *self, const char *naam, const char *waarde, guint kolom)
{
  double x = LINKS + kolom * BREED / KOLOMMEN, y = self->y;

  if (waarde == NULL || *waarde == '\0')
    return 0;
  g_autoptr (GPtrArray) delen = stip_meter_wrap (self->meter, waarde, 9.5 * PUNT, FALSE, BREED / KOLOMMEN - 3 * MM);
  stip_brief_bouw_regel (self, naam, KLEIN, FALSE, x, y, STIP_ROL_INKT_ZACHT);
  y += REGEL * KLEIN;
  for (guint i = 0; i < delen->len; i++, y += REGEL * 9.5 * PUNT)
    stip_brief_bouw_regel (self, g_ptr_array_index (delen, i), 9.5 * PUNT, FALSE, x, y, STIP_ROL_INKT);
  return y - self->y;
}

static void
add_references (StipBriefBouw *self)
{
  g_autofree char *datum = stip_datum_format (self->kop->datum, STIP_DATUM_LANG, STIP_TAAL_NL, STIP_DATUM_ONBEKEND);
  const struct
  {
    const char *naam, *waarde;
  } alle[KOLOMMEN] = { { "Datum", datum }, { "Ons kenmerk", self->kop->ons_kenmerk }, { "Uw kenmerk", self->kop->uw_kenmerk }, { "Behandeld door", self->kop->behandeld_door } };
  double hoog = 0;
  guint  kolom = 0; /* one that has nothing to say leaves no gap */

  self->y = MAX (self->y + 4 * MM, KENMERKEN_Y); /* an address that is too long for the window is still printed whole */

  for (guint i = 0; i < KOLOMMEN; i++)
    {
      double dit = add_reference (self, alle[i].naam, alle[i].waarde, kolom);
      kolom += dit > 0;
      hoog = MAX (hoog, dit);
    }
  self->y += hoog + 6 * MM;
}

static void
add_subject (StipBriefBouw *self)
{
  double letter = self->letter + 1 * PUNT;
  g_autoptr (GPtrArray) regels = stip_meter_wrap (self->meter, self->brief->onderwerp, letter, TRUE, BREED);

  for (guint i = 0; i < regels->len; i++, self->y += REGEL * letter)
    stip_brief_bouw_regel (self, g_ptr_array_index (regels, i), letter, TRUE, LINKS, self->y, STIP_ROL_INKT);
  self->y += 4 * MM;
}

void
stip_brief_bouw_kop (StipBriefBouw *self)
{
  add_letterhead (self);
  add_address (self);
  add_references (self);
  add_subject (self);
}
