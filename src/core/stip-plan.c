/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-plan.h"

static void
clear_feit (StipFeit *self)
{
  g_free (self->waarde);
}

STIP_DEFINE_RECORD (StipFeit, stip_feit, clear_feit)

StipFeit *
stip_feit_new (gint64 id, const char *soort, const char *waarde)
{
  StipFeit *self = g_atomic_rc_box_new0 (StipFeit);
  self->id = id;
  self->soort = g_intern_string (soort);
  self->waarde = g_strdup (waarde);
  return self;
}

static void
clear_leefgebied (StipLeefgebied *self)
{
  g_free (self->toelichting);
}

STIP_DEFINE_RECORD (StipLeefgebied, stip_leefgebied, clear_leefgebied)

StipLeefgebied *
stip_leefgebied_new (gint64 id, const char *gebied, int stand, const char *toelichting)
{
  StipLeefgebied *self = g_atomic_rc_box_new0 (StipLeefgebied);
  self->id = id;
  self->gebied = g_intern_string (gebied);
  self->stand = stand;
  self->toelichting = g_strdup (toelichting);
  return self;
}

static void
clear_doel (StipDoel *self)
{
  g_free (self->omschrijving);
  g_free (self->naam);
}

STIP_DEFINE_RECORD (StipDoel, stip_doel, clear_doel)

StipDoel *
stip_doel_new (gint64 id, const char *soort, const char *omschrijving, const char *wie, const char *naam, StipDatum uiterlijk, StipDatum gehaald)
{
  StipDoel *self = g_atomic_rc_box_new0 (StipDoel);
  self->id = id;
  self->soort = g_intern_string (soort);
  self->omschrijving = g_strdup (omschrijving);
  self->wie = g_intern_string (wie);
  self->naam = g_strdup (naam);
  self->uiterlijk = uiterlijk;
  self->gehaald = gehaald;
  return self;
}

static void
clear_meting (StipMeting *self)
{
  g_free (self->toelichting);
}

STIP_DEFINE_RECORD (StipMeting, stip_meting, clear_meting)

StipMeting *
stip_meting_new (gint64 id, StipDatum datum, const char *competentie, int stand, const char *toelichting)
{
  StipMeting *self = g_atomic_rc_box_new0 (StipMeting);
  self->id = id;
  self->datum = datum;
  self->competentie = g_intern_string (competentie);
  self->stand = stand;
  self->toelichting = g_strdup (toelichting);
  return self;
}

static void
clear_toets (StipToets *self)
{
  g_free (self->vrager);
  g_free (self->toetser);
  g_free (self->punten);
  g_free (self->opmerking);
}

STIP_DEFINE_RECORD (StipToets, stip_toets, clear_toets)

StipToets *
stip_toets_new (gint64 id, const char *stap, StipDatum datum, const char *vrager)
{
  StipToets *self = g_atomic_rc_box_new0 (StipToets);
  self->id = id;
  self->stap = g_intern_string (stap);
  self->datum = datum;
  self->vrager = g_strdup (vrager);
  self->uitkomst_datum = STIP_DATUM_ONBEKEND;
  return self;
}

StipToets *
stip_toets_copy (const StipToets *self)
{
  StipToets *kopie = stip_toets_new (self->id, self->stap, self->datum, self->vrager);
  kopie->toetser = g_strdup (self->toetser);
  kopie->uitkomst = self->uitkomst;
  kopie->uitkomst_datum = self->uitkomst_datum;
  kopie->punten = g_strdup (self->punten);
  kopie->opmerking = g_strdup (self->opmerking);
  return kopie;
}

/* --- the lists --- */

const StipKeuze *
stip_leefgebieden (gsize *aantal)
{
  static const StipKeuze lijst[] = {
    { "financien", "Geld", "Money" },
    { "werk", "Werk en opleiding", "Work and education" },
    { "tijd", "Dag en week", "Day and week" },
    { "wonen", "Wonen", "Housing" },
    { "huiselijk", "Thuis", "At home" },
    { "geestelijk", "Geestelijke gezondheid", "Mental health" },
    { "lichamelijk", "Lichamelijke gezondheid", "Physical health" },
    { "middelen", "Gebruik van middelen", "Use of substances" },
    { "basis", "Basisvaardigheden", "Basic skills" },
    { "netwerk", "Familie en vrienden", "Family and friends" },
    { "meedoen", "Meedoen", "Taking part" },
    { "justitie", "Justitie", "Justice" },
    { "kinderen", "Kinderen", "Children" },
  };
  *aantal = G_N_ELEMENTS (lijst);
  return lijst;
}

const StipKeuze *
stip_competenties (gsize *aantal)
{
  static const StipKeuze lijst[] = {
    { "inkomsten", "Voldoende inkomsten verwerven", "Earning enough" },
    { "organiseren", "Geldzaken organiseren", "Organising money matters" },
    { "besteden", "Verantwoord besteden", "Spending responsibly" },
    { "toekomst", "Voorbereid zijn op de toekomst", "Being prepared for the future" },
  };
  *aantal = G_N_ELEMENTS (lijst);
  return lijst;
}

const StipKeuze *
stip_keuze_zoek (const StipKeuze *lijst, gsize aantal, const char *id)
{
  for (gsize i = 0; i < aantal; i++)
    if (g_strcmp0 (lijst[i].id, id) == 0)
      return &lijst[i];
  return NULL;
}

const char *
stip_keuze_naam (const StipKeuze *woord, StipTaal taal)
{
  return taal == STIP_TAAL_EN ? woord->en : woord->nl;
}
