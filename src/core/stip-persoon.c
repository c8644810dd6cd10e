/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-persoon.h"

#include <string.h>

static void
clear_persoon (StipPersoon *self)
{
  g_free (self->rol);
  g_free (self->voornaam);
  g_free (self->voorvoegsel);
  g_free (self->achternaam);
  g_free (self->bsn);
  g_free (self->straat);
  g_free (self->huisnummer);
  g_free (self->toevoeging);
  g_free (self->postcode);
  g_free (self->woonplaats);
  g_free (self->telefoon);
  g_free (self->email);
  g_free (self->taal);
  g_free (self->contactvoorkeur);
  g_free (self->bereikbaar);
  g_free (self->briefvorm);
}

STIP_DEFINE_RECORD (StipPersoon, stip_persoon, clear_persoon)

StipPersoon *
stip_persoon_new (void)
{
  StipPersoon *self = g_atomic_rc_box_new0 (StipPersoon);
  self->geboortedatum = STIP_DATUM_ONBEKEND;
  return self;
}

StipPersoon *
stip_persoon_copy (const StipPersoon *self)
{
  StipPersoon *kopie = stip_persoon_new ();
  kopie->id = self->id;
  kopie->rol = g_strdup (self->rol);
  kopie->voornaam = g_strdup (self->voornaam);
  kopie->voorvoegsel = g_strdup (self->voorvoegsel);
  kopie->achternaam = g_strdup (self->achternaam);
  kopie->bsn = g_strdup (self->bsn);
  kopie->geboortedatum = self->geboortedatum;
  kopie->geslacht = self->geslacht;
  kopie->straat = g_strdup (self->straat);
  kopie->huisnummer = g_strdup (self->huisnummer);
  kopie->toevoeging = g_strdup (self->toevoeging);
  kopie->postcode = g_strdup (self->postcode);
  kopie->woonplaats = g_strdup (self->woonplaats);
  kopie->telefoon = g_strdup (self->telefoon);
  kopie->email = g_strdup (self->email);
  kopie->taal = g_strdup (self->taal);
  kopie->contactvoorkeur = g_strdup (self->contactvoorkeur);
  kopie->bereikbaar = g_strdup (self->bereikbaar);
  kopie->briefvorm = g_strdup (self->briefvorm);
  return kopie;
}

/* Adds a part with the separator before it, where there is a part. */
static void
append_part (GString *naam, const char *scheiding, const char *deel)
{
  if (deel == NULL || *deel == '\0')
    return;
  if (naam->len > 0)
    g_string_append (naam, scheiding);
  g_string_append (naam, deel);
}

/* DDAS brings no names: until the consulent types one the address tells people apart. */
static char *
format_address_name (const StipPersoon *self)
{
  g_autoptr (GString) naam = g_string_new (NULL);
  append_part (naam, " ", self->postcode);
  append_part (naam, " ", self->huisnummer);
  append_part (naam, " ", self->toevoeging);
  if (naam->len == 0)
    return g_strdup ("Onbekend");
  return g_strdup_printf ("Inwoner %s", naam->str);
}

char *
stip_persoon_weergavenaam (const StipPersoon *self)
{
  g_autoptr (GString) naam = g_string_new (NULL);

  append_part (naam, "", self->voornaam);
  append_part (naam, " ", self->voorvoegsel);
  append_part (naam, " ", self->achternaam);
  return naam->len > 0 ? g_strdup (naam->str) : format_address_name (self);
}

char *
stip_persoon_sorteernaam (const StipPersoon *self)
{
  g_autoptr (GString) naam = g_string_new (NULL);

  append_part (naam, "", self->achternaam);
  append_part (naam, ", ", self->voornaam);
  append_part (naam, " ", self->voorvoegsel);
  return naam->len > 0 ? g_strdup (naam->str) : format_address_name (self);
}

int
stip_persoon_leeftijd (const StipPersoon *self, StipDatum vandaag)
{
  int geboren[3], nu[3];

  if (!stip_datum_is_bekend (self->geboortedatum) || self->geboortedatum > vandaag)
    return -1;
  stip_datum_get (self->geboortedatum, &geboren[0], &geboren[1], &geboren[2]);
  stip_datum_get (vandaag, &nu[0], &nu[1], &nu[2]);
  gboolean jarig_geweest = nu[1] > geboren[1] || (nu[1] == geboren[1] && nu[2] >= geboren[2]);
  return nu[0] - geboren[0] - (jarig_geweest ? 0 : 1);
}

gboolean
stip_bsn_klopt (const char *bsn)
{
  int som = 0;

  if (bsn == NULL || strlen (bsn) != 9)
    return FALSE;
  for (int i = 0; i < 9; i++)
    {
      if (!g_ascii_isdigit (bsn[i]))
        return FALSE;
      som += (bsn[i] - '0') * (i < 8 ? 9 - i : -1);
    }
  return som != 0 && som % 11 == 0;
}
