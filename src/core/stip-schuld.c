/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-schuld.h"

static void
clear_schuld (StipSchuld *self)
{
  g_free (self->schuldeiser);
  g_free (self->schuldeiser_kvk);
  g_free (self->schuldeiser_postcode);
  g_free (self->vertegenwoordiger);
  g_free (self->kenmerk);
  g_free (self->rang);
  g_free (self->reden_niet_meegenomen);
}

STIP_DEFINE_RECORD (StipSchuld, stip_schuld, clear_schuld)

StipSchuld *
stip_schuld_new (void)
{
  StipSchuld *self = g_atomic_rc_box_new0 (StipSchuld);
  self->hoofdsom = self->rente = self->kosten = self->bedrag = STIP_GELD_ONBEKEND;
  self->peildatum = STIP_DATUM_ONBEKEND;
  return self;
}

StipSchuld *
stip_schuld_copy (const StipSchuld *self)
{
  StipSchuld *kopie = stip_schuld_new ();
  kopie->id = self->id;
  kopie->schuldeiser_id = self->schuldeiser_id;
  kopie->schuldeiser = g_strdup (self->schuldeiser);
  kopie->schuldeiser_kvk = g_strdup (self->schuldeiser_kvk);
  kopie->schuldeiser_postcode = g_strdup (self->schuldeiser_postcode);
  kopie->schuldeiser_privepersoon = self->schuldeiser_privepersoon;
  kopie->vertegenwoordiger = g_strdup (self->vertegenwoordiger);
  kopie->kenmerk = g_strdup (self->kenmerk);
  kopie->soort = self->soort;
  kopie->zakelijk = self->zakelijk;
  kopie->hoofdsom = self->hoofdsom;
  kopie->rente = self->rente;
  kopie->kosten = self->kosten;
  kopie->bedrag = self->bedrag;
  kopie->peildatum = self->peildatum;
  kopie->rang = g_strdup (self->rang);
  kopie->betwist = self->betwist;
  kopie->meegenomen = self->meegenomen;
  kopie->reden_niet_meegenomen = g_strdup (self->reden_niet_meegenomen);
  return kopie;
}
