/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-schuld.h"

#define TEKST(veld) G_STRUCT_OFFSET (StipSchuld, veld)

/* What the record owns: all of it text. */
static const gsize teksten[] = {
  TEKST (schuldeiser),
  TEKST (schuldeiser_kvk),
  TEKST (schuldeiser_postcode),
  TEKST (vertegenwoordiger),
  TEKST (kenmerk),
  TEKST (opgegeven_door),
  TEKST (rang),
  TEKST (rang_bron),
  TEKST (zekerheid_op),
  TEKST (van_wie),
  TEKST (reden_niet_meegenomen),
  TEKST (beslag_op),
  TEKST (afspraak),
  TEKST (opmerking),
};

static void
clear_schuld (StipSchuld *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (teksten); i++)
    g_free (G_STRUCT_MEMBER (char *, self, teksten[i]));
}

STIP_DEFINE_RECORD (StipSchuld, stip_schuld, clear_schuld)

StipSchuld *
stip_schuld_new (void)
{
  StipSchuld *self = g_atomic_rc_box_new0 (StipSchuld);
  self->hoofdsom = self->rente = self->kosten = self->bedrag = self->zekerheid = self->termijnbedrag = STIP_GELD_ONBEKEND;
  self->peildatum = self->beslag_sinds = self->afspraak_tot = STIP_DATUM_ONBEKEND;
  return self;
}

StipSchuld *
stip_schuld_copy (const StipSchuld *self)
{
  StipSchuld *kopie = g_atomic_rc_box_new0 (StipSchuld);

  *kopie = *self;
  for (gsize i = 0; i < G_N_ELEMENTS (teksten); i++)
    G_STRUCT_MEMBER (char *, kopie, teksten[i]) = g_strdup (G_STRUCT_MEMBER (char *, self, teksten[i]));
  return kopie;
}

gboolean
stip_schuld_doet_mee (const StipSchuld *self)
{
  return self->informeel != STIP_JANEE_JA && self->meegenomen != STIP_JANEE_NEE;
}

gboolean
stip_schuld_is_bevestigd (const StipSchuld *self)
{
  static const char *const schatters[] = { "inwoner", "brief", "register", NULL };

  if (!stip_geld_is_bekend (self->bedrag) || !stip_datum_is_bekend (self->peildatum))
    return FALSE;
  return self->opgegeven_door == NULL || !g_strv_contains (schatters, self->opgegeven_door);
}
