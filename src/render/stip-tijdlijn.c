/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn.h"

static void
free_fase (gpointer data)
{
  StipTijdlijnFase *fase = data;

  g_free (fase->naam);
  g_free (fase);
}

static void
free_gebeurtenis (gpointer data)
{
  StipTijdlijnGebeurtenis *gebeurtenis = data;

  g_free (gebeurtenis->naam);
  g_free (gebeurtenis->pictogram);
  g_free (gebeurtenis->zin);
  g_free (gebeurtenis);
}

static void
free_termijn (gpointer data)
{
  StipTijdlijnTermijn *termijn = data;

  g_free (termijn->sleutel);
  g_free (termijn->naam);
  g_free (termijn->zin);
  g_free (termijn);
}

static void
clear_tijdlijn (gpointer data)
{
  StipTijdlijn *self = data;

  g_free (self->titel);
  g_free (self->ondertitel);
  g_clear_pointer (&self->fasen, g_ptr_array_unref);
  g_clear_pointer (&self->gebeurtenissen, g_ptr_array_unref);
  g_clear_pointer (&self->termijnen, g_ptr_array_unref);
  g_clear_pointer (&self->inwoner, stip_meekijken_unref);
}

STIP_DEFINE_RECORD (StipTijdlijn, stip_tijdlijn, clear_tijdlijn)

StipTijdlijn *
stip_tijdlijn_new (StipTaal taal, StipDatum vandaag, const char *titel, const char *ondertitel)
{
  StipTijdlijn *self = g_atomic_rc_box_new0 (StipTijdlijn);

  self->taal = taal;
  self->vandaag = vandaag;
  self->titel = g_strdup (titel);
  self->ondertitel = g_strdup (ondertitel);
  self->stip = STIP_DATUM_ONBEKEND;
  self->fasen = g_ptr_array_new_with_free_func (free_fase);
  self->gebeurtenissen = g_ptr_array_new_with_free_func (free_gebeurtenis);
  self->termijnen = g_ptr_array_new_with_free_func (free_termijn);
  return self;
}

void
stip_tijdlijn_add_fase (StipTijdlijn *self, const StipTijdlijnFase *fase)
{
  StipTijdlijnFase *kopie;

  if (!stip_datum_is_bekend (fase->van))
    return;
  kopie = g_memdup2 (fase, sizeof *fase);
  kopie->naam = g_strdup (fase->naam);
  g_ptr_array_add (self->fasen, kopie);
}

void
stip_tijdlijn_add_gebeurtenis (StipTijdlijn *self, const StipTijdlijnGebeurtenis *gebeurtenis)
{
  StipTijdlijnGebeurtenis *kopie;

  if (!stip_datum_is_bekend (gebeurtenis->datum))
    return;
  kopie = g_memdup2 (gebeurtenis, sizeof *gebeurtenis);
  kopie->naam = g_strdup (gebeurtenis->naam);
  kopie->pictogram = g_strdup (gebeurtenis->pictogram);
  kopie->zin = g_strdup (gebeurtenis->zin);
  g_ptr_array_add (self->gebeurtenissen, kopie);
}

void
stip_tijdlijn_add_termijn (StipTijdlijn *self, const StipTijdlijnTermijn *termijn)
{
  StipTijdlijnTermijn *kopie;

  if (!stip_datum_is_bekend (termijn->datum))
    return;
  kopie = g_memdup2 (termijn, sizeof *termijn);
  kopie->sleutel = g_strdup (termijn->sleutel);
  kopie->naam = g_strdup (termijn->naam);
  kopie->zin = g_strdup (termijn->zin);
  g_ptr_array_add (self->termijnen, kopie);
}

static int
compare_fase (gconstpointer a, gconstpointer b)
{
  const StipTijdlijnFase *een = *(const StipTijdlijnFase *const *)a, *twee = *(const StipTijdlijnFase *const *)b;

  return (een->van > twee->van) - (een->van < twee->van);
}

/* What has happened comes before what is planned for the same day, so that a group never mixes the two sides of today. */
static int
compare_gebeurtenis (gconstpointer a, gconstpointer b)
{
  const StipTijdlijnGebeurtenis *een = *(const StipTijdlijnGebeurtenis *const *)a;
  const StipTijdlijnGebeurtenis *twee = *(const StipTijdlijnGebeurtenis *const *)b;

  if (een->datum != twee->datum)
    return een->datum > twee->datum ? 1 : -1;
  if (een->gepland != twee->gepland)
    return een->gepland ? 1 : -1;
  return (een->minuut > twee->minuut) - (een->minuut < twee->minuut);
}

static int
compare_termijn (gconstpointer a, gconstpointer b)
{
  const StipTijdlijnTermijn *een = *(const StipTijdlijnTermijn *const *)a;
  const StipTijdlijnTermijn *twee = *(const StipTijdlijnTermijn *const *)b;

  return (een->datum > twee->datum) - (een->datum < twee->datum);
}

/* g_ptr_array_sort() is stable, so that what the order leaves open stays as it was added. */
void
stip_tijdlijn_finish (StipTijdlijn *self)
{
  g_ptr_array_sort (self->fasen, compare_fase);
  g_ptr_array_sort (self->gebeurtenissen, compare_gebeurtenis);
  g_ptr_array_sort (self->termijnen, compare_termijn);
}

const StipTijdlijnFase *
stip_tijdlijn_fase (const StipTijdlijn *self, guint i)
{
  return g_ptr_array_index (self->fasen, i);
}

const StipTijdlijnGebeurtenis *
stip_tijdlijn_gebeurtenis (const StipTijdlijn *self, guint i)
{
  return g_ptr_array_index (self->gebeurtenissen, i);
}

const StipTijdlijnTermijn *
stip_tijdlijn_termijn (const StipTijdlijn *self, guint i)
{
  return g_ptr_array_index (self->termijnen, i);
}

const StipTijdlijnFase *
stip_tijdlijn_huidige_fase (const StipTijdlijn *self)
{
  for (guint i = 0; i < self->fasen->len; i++)
    if (stip_tijdlijn_fase (self, i)->huidig)
      return stip_tijdlijn_fase (self, i);
  return NULL;
}
