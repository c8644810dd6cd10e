/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-meekijk.h"

#include "core/stip-spreektijd.h"

static void
add_phases (StipTijdlijn *self, const StipVerloop *verloop)
{
  for (int i = 0; i < verloop->n_fasen; i++)
    {
      const StipVerloopFase *bron = &verloop->fasen[i];
      StipTijdlijnFase       fase = { self->inwoner->weg[bron->fase - STIP_FASE_AANMELDING], bron->van, bron->tot, bron->fase == verloop->huidig, bron->verwacht };

      stip_tijdlijn_add_fase (self, &fase);
    }
}

/* Of a day that nobody has set only the month is said. */
static char *
format_moment (const StipTijdlijn *self, const StipMeekijkMoment *moment)
{
  g_autofree char *wanneer = moment->verwacht ? stip_spreekmaand_format (moment->datum, self->vandaag) : stip_spreekdag_format (moment->datum, self->vandaag);
  g_autofree char *waarschijnlijk = moment->verwacht ? stip_woorden_fill (self->inwoner->woorden, "Algemeen", "Verwacht", "maand", wanneer, NULL) : NULL;

  return g_strdup_printf ("%s: %s.", waarschijnlijk != NULL ? waarschijnlijk : wanneer, moment->woord);
}

static void
add_moments (StipTijdlijn *self)
{
  for (guint i = 0; i < self->inwoner->momenten->len; i++)
    {
      const StipMeekijkMoment *bron = g_ptr_array_index (self->inwoner->momenten, i);
      g_autofree char         *zin = format_moment (self, bron);
      StipTijdlijnGebeurtenis  moment = { 0, bron->datum, -1, bron->woord, (char *)bron->pictogram, zin, bron->gepland, FALSE, 4 };

      stip_tijdlijn_add_gebeurtenis (self, &moment);
    }
}

/* The one flag, and the disc at its foot: the flag says what and in how many days, the disc at what time. */
static void
add_appointment (StipTijdlijn *self)
{
  const StipMeekijken    *inwoner = self->inwoner;
  char                   *naam = (char *)stip_woorden_get (inwoner->woorden, "Momenten", "Afspraak");
  StipTijdlijnTermijn     vlag = { "afspraak", 0, naam, inwoner->afspraak, STIP_DATUM_ONBEKEND, STIP_TERMIJN_LOPEND, STIP_KLOK_BELOFTE, TRUE, FALSE, inwoner->afspraak_zin };
  StipTijdlijnGebeurtenis schijf = { 0, inwoner->afspraak, -1, inwoner->afspraak_tijd != NULL ? inwoner->afspraak_tijd : naam, (char *)inwoner->afspraak_pictogram,
                                     inwoner->afspraak_zin, TRUE, FALSE, 9 };

  stip_tijdlijn_add_termijn (self, &vlag);
  stip_tijdlijn_add_gebeurtenis (self, &schijf);
}

StipTijdlijn *
stip_tijdlijn_new_meekijk (const StipMeekijken *meekijken, const StipVerloop *verloop, StipDatum vandaag)
{
  StipTijdlijn *self = stip_tijdlijn_new (STIP_TAAL_NL, vandaag, stip_woorden_get (meekijken->woorden, "Algemeen", "DeWeg"), NULL);

  self->inwoner = stip_meekijken_ref (meekijken);
  self->afgesloten = verloop->huidig == STIP_FASE_AFGESLOTEN;
  self->stip_verwacht = verloop->stip_verwacht;
  if (!self->afgesloten || verloop->succesvol)
    self->stip = verloop->stip;
  self->stip_bereikt = stip_datum_is_bekend (self->stip) && self->stip <= vandaag && !self->stip_verwacht;
  add_phases (self, verloop);
  add_moments (self);
  add_appointment (self);
  stip_tijdlijn_finish (self);
  return self;
}

/* --- sentences --- */

char *
stip_tijdlijn_meekijk_zin_fase (const StipTijdlijn *self, guint i)
{
  const StipTijdlijnFase *fase = stip_tijdlijn_fase (self, i);
  const char             *staat = fase->huidig ? "Nu" : fase->van > self->vandaag ? "Straks"
                                                                                  : "Klaar";

  return g_strdup_printf ("%s: %s.", fase->naam, stip_woorden_get (self->inwoner->woorden, "Algemeen", staat));
}

char *
stip_tijdlijn_meekijk_zin_groep (const StipTijdlijn *self, guint eerste, guint aantal)
{
  GString *uit = g_string_new (NULL);

  for (guint i = eerste; i < eerste + aantal; i++)
    g_string_append_printf (uit, "%s%s", i == eerste ? "" : " ", stip_tijdlijn_gebeurtenis (self, i)->zin);
  return g_string_free (uit, FALSE);
}

char *
stip_tijdlijn_meekijk_zin_stip (const StipTijdlijn *self)
{
  const StipWoorden *woorden = self->inwoner->woorden;
  g_autofree char   *dag = NULL;

  if (!stip_datum_is_bekend (self->stip))
    return g_strdup_printf ("%s.", stip_woorden_get (woorden, "Algemeen", "VrijKort"));
  dag = self->stip_verwacht ? stip_spreekmaand_format (self->stip, self->vandaag) : stip_spreekdag_format (self->stip, self->vandaag);
  return self->stip_verwacht ? stip_woorden_fill (woorden, "Algemeen", "VrijVerwacht", "maand", dag, NULL)
                             : stip_woorden_fill (woorden, "Algemeen", "Vrij", "dag", dag, NULL);
}

char *
stip_tijdlijn_meekijk_to_text (const StipTijdlijn *self)
{
  const StipTijdlijnFase *nu = stip_tijdlijn_huidige_fase (self);
  GString                *uit = g_string_new (self->titel);

  g_string_append (uit, ".\n");
  if (nu != NULL)
    {
      g_autofree char *hier = stip_woorden_fill (self->inwoner->woorden, "Algemeen", "BentHier", "woord", nu->naam, NULL);
      g_string_append_printf (uit, "%s\n", hier);
    }
  for (guint i = 0; i < self->fasen->len; i++)
    {
      g_autofree char *zin = stip_tijdlijn_meekijk_zin_fase (self, i);
      g_string_append_printf (uit, "- %s\n", zin);
    }
  for (guint i = 0; i < self->gebeurtenissen->len; i++)
    g_string_append_printf (uit, "- %s\n", stip_tijdlijn_gebeurtenis (self, i)->zin);
  if (stip_datum_is_bekend (self->stip))
    {
      g_autofree char *stip = stip_tijdlijn_meekijk_zin_stip (self);
      g_string_append_printf (uit, "- %s\n", stip);
    }
  return g_string_free (uit, FALSE);
}
