/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-tekst.h"

#include "render/stip-tijdlijn-meekijk.h"
#include "render/stip-tijdlijn-woorden.h"

#include <string.h>

static char *
format_dag (const StipTijdlijn *self, StipDatum datum)
{
  return stip_datum_format (datum, STIP_DATUM_DAG_KORT, self->taal, self->vandaag);
}

/* One item is one line, also where a note was typed on several. */
static void
append_note (GString *uit, const char *zin)
{
  g_auto (GStrv) woorden = NULL;
  g_autofree char *een_regel = NULL;

  if (zin == NULL || *zin == '\0')
    return;
  woorden = g_strsplit_set (zin, "\r\n\t", -1);
  een_regel = g_strjoinv (" ", woorden);
  g_string_append_printf (uit, " %s", g_strstrip (een_regel));
}

static void
append_stop (GString *uit)
{
  if (uit->len > 0 && !strchr (".!?", uit->str[uit->len - 1]))
    g_string_append_c (uit, '.');
}

static char *
finish (GString *uit)
{
  append_stop (uit);
  return g_string_free (uit, FALSE);
}

char *
stip_tijdlijn_zin_fase (const StipTijdlijn *self, guint i)
{
  const StipTijdlijnFase *fase = stip_tijdlijn_fase (self, i);
  g_autofree char        *van = format_dag (self, fase->van);
  g_autofree char        *tot = format_dag (self, fase->tot);
  StipWoord               staat;

  if (self->inwoner != NULL)
    return stip_tijdlijn_meekijk_zin_fase (self, i);
  GString *uit = g_string_new (fase->naam);
  if (fase->huidig)
    staat = STIP_WOORD_NU;
  else if (fase->van > self->vandaag)
    staat = STIP_WOORD_STAAT_GEPLAND;
  else
    staat = STIP_WOORD_KLAAR;
  if (stip_datum_is_bekend (fase->tot))
    g_string_append_printf (uit, ": %s %s %s", van, stip_woord (self->taal, STIP_WOORD_TOT), tot);
  else
    g_string_append_printf (uit, ": %s %s", stip_woord (self->taal, STIP_WOORD_VANAF), van);
  g_string_append_printf (uit, ", %s", stip_woord (self->taal, staat));
  if (fase->verwacht)
    g_string_append_printf (uit, " (%s)", stip_woord (self->taal, STIP_WOORD_VERWACHT));
  return finish (uit);
}

char *
stip_tijdlijn_zin_gebeurtenis (const StipTijdlijn *self, guint i)
{
  const StipTijdlijnGebeurtenis *gebeurtenis = stip_tijdlijn_gebeurtenis (self, i);
  g_autofree char               *dag = format_dag (self, gebeurtenis->datum);

  if (self->inwoner != NULL)
    return g_strdup (gebeurtenis->zin);
  GString *uit = g_string_new (dag);
  if (gebeurtenis->minuut >= 0)
    g_string_append_printf (uit, self->taal == STIP_TAAL_EN ? ", %02d:%02d" : ", %d.%02d uur", gebeurtenis->minuut / 60, gebeurtenis->minuut % 60);
  g_string_append_printf (uit, ": %s", gebeurtenis->naam);
  if (gebeurtenis->gepland)
    g_string_append_printf (uit, " (%s)", stip_woord (self->taal, STIP_WOORD_STAAT_GEPLAND));
  append_stop (uit);
  append_note (uit, gebeurtenis->zin);
  return finish (uit);
}

char *
stip_tijdlijn_zin_groep (const StipTijdlijn *self, guint eerste, guint aantal)
{
  if (self->inwoner != NULL)
    return stip_tijdlijn_meekijk_zin_groep (self, eerste, aantal);
  if (aantal == 1)
    return stip_tijdlijn_zin_gebeurtenis (self, eerste);
  GString *uit = g_string_new (NULL);
  g_string_append_printf (uit, "%u %s:", aantal, stip_woord (self->taal, STIP_WOORD_MOMENTEN));
  for (guint i = eerste; i < eerste + aantal; i++)
    {
      const StipTijdlijnGebeurtenis *gebeurtenis = stip_tijdlijn_gebeurtenis (self, i);
      g_autofree char               *dag = format_dag (self, gebeurtenis->datum);

      g_string_append_printf (uit, "%s %s %s", i == eerste ? "" : ";", dag, gebeurtenis->naam);
      if (gebeurtenis->gepland)
        g_string_append_printf (uit, " (%s)", stip_woord (self->taal, STIP_WOORD_STAAT_GEPLAND));
    }
  return finish (uit);
}

char *
stip_tijdlijn_dagen (const StipTijdlijn *self, const StipTijdlijnTermijn *termijn, gboolean kort)
{
  int dagen = termijn->datum - self->vandaag;

  if (self->inwoner != NULL)
    return g_strdup (self->inwoner->afspraak_over);
  if (termijn->staat == STIP_TERMIJN_OPGESCHORT)
    return g_strdup (stip_woord (self->taal, STIP_WOORD_OPGESCHORT));
  if (kort)
    return stip_tijdlijn_aantal_dagen (dagen, self->taal);
  return stip_datum_format_resterend (termijn->datum, self->vandaag, self->taal);
}

char *
stip_tijdlijn_termijn_stand (const StipTijdlijn *self, const StipTijdlijnTermijn *termijn)
{
  g_autofree char *dag = format_dag (self, termijn->datum);
  g_autofree char *gehaald = format_dag (self, termijn->gehaald_op);
  g_autofree char *dagen = stip_tijdlijn_dagen (self, termijn, FALSE);
  gboolean         op_tijd = termijn->staat != STIP_TERMIJN_TE_LAAT;

  if (termijn->staat == STIP_TERMIJN_VERVALLEN)
    return g_strdup (stip_woord (self->taal, STIP_WOORD_VERVALLEN));
  if (stip_datum_is_bekend (termijn->gehaald_op))
    return stip_woord_fill (self->taal, op_tijd ? STIP_WOORD_GEHAALD : STIP_WOORD_GEHAALD_LAAT, gehaald, dag);
  if (termijn->looptijd)
    return stip_woord_fill (self->taal, termijn->datum < self->vandaag ? STIP_WOORD_LIEP_TOT : STIP_WOORD_LOOPT_TOT, dag, NULL);
  return stip_woord_fill (self->taal, STIP_WOORD_UITERLIJK, dag, dagen);
}

char *
stip_tijdlijn_zin_termijn (const StipTijdlijn *self, guint i)
{
  const StipTijdlijnTermijn *termijn = stip_tijdlijn_termijn (self, i);
  g_autofree char           *stand = stip_tijdlijn_termijn_stand (self, termijn);

  if (self->inwoner != NULL)
    return g_strdup (termijn->zin);
  GString *uit = g_string_new (NULL);
  g_string_append_printf (uit, "%s: %s.", termijn->naam, stand);
  append_note (uit, termijn->zin);
  return finish (uit);
}

char *
stip_tijdlijn_zin_stip (const StipTijdlijn *self)
{
  g_autofree char *dag = stip_datum_format (self->stip, STIP_DATUM_LANG, self->taal, self->vandaag);
  g_autofree char *rest = stip_tijdlijn_rest (self->vandaag, self->stip, self->taal);
  g_autofree char *zin = NULL;
  StipWoord        woord = STIP_WOORD_STIP;

  if (self->inwoner != NULL)
    return stip_tijdlijn_meekijk_zin_stip (self);
  GString *uit = g_string_new (NULL);
  if (!stip_datum_is_bekend (self->stip))
    woord = STIP_WOORD_STIP_ONBEKEND;
  else if (self->stip_bereikt)
    woord = STIP_WOORD_STIP_BEREIKT;
  else if (self->stip_verwacht)
    woord = STIP_WOORD_STIP_VERWACHT;
  zin = stip_woord_fill (self->taal, woord, dag, NULL);
  g_string_append (uit, zin);
  if (rest != NULL && !self->stip_bereikt)
    g_string_append_printf (uit, ", %s", rest);
  return finish (uit);
}

char *
stip_tijdlijn_zin_hier (const StipTijdlijn *self)
{
  const StipTijdlijnFase *fase = stip_tijdlijn_huidige_fase (self);
  g_autofree char        *sinds = NULL;

  if (self->afgesloten)
    return g_strdup (stip_woord (self->taal, self->stip_bereikt ? STIP_WOORD_AFGESLOTEN_STIP : STIP_WOORD_AFGESLOTEN));
  if (fase == NULL)
    return g_strdup (stip_woord (self->taal, STIP_WOORD_NOG_GEEN_FASE));
  sinds = format_dag (self, fase->van);
  return g_strdup_printf ("%s: %s, %s %s.", stip_woord (self->taal, STIP_WOORD_HIER), fase->naam, stip_woord (self->taal, STIP_WOORD_SINDS), sinds);
}

typedef char *(*ZinFunc) (const StipTijdlijn *self, guint i);

static void
append_list (GString *uit, const StipTijdlijn *self, StipWoord kop, guint aantal, ZinFunc maak_zin)
{
  g_string_append_printf (uit, "\n%s\n", stip_woord (self->taal, kop));
  for (guint i = 0; i < aantal; i++)
    {
      g_autofree char *zin = maak_zin (self, i);

      g_string_append_printf (uit, "- %s\n", zin);
    }
  if (aantal == 0)
    g_string_append_printf (uit, "- %s\n", stip_woord (self->taal, STIP_WOORD_NIETS));
}

/* Events that are planned for a day gone by stay under "Gepland": nobody has said that they happened. */
static void
append_events (GString *uit, const StipTijdlijn *self, gboolean gepland)
{
  guint aantal = 0;

  g_string_append_printf (uit, "\n%s\n", stip_woord (self->taal, gepland ? STIP_WOORD_GEPLAND : STIP_WOORD_GEBEURD));
  for (guint i = 0; i < self->gebeurtenissen->len; i++)
    {
      g_autofree char *zin = NULL;

      if (stip_tijdlijn_gebeurtenis (self, i)->gepland != gepland)
        continue;
      zin = stip_tijdlijn_zin_gebeurtenis (self, i);
      g_string_append_printf (uit, "- %s\n", zin);
      aantal++;
    }
  if (aantal == 0)
    g_string_append_printf (uit, "- %s\n", stip_woord (self->taal, STIP_WOORD_NIETS));
}

char *
stip_tijdlijn_to_text (const StipTijdlijn *self)
{
  g_autofree char *dag = stip_datum_format (self->vandaag, STIP_DATUM_LANG, self->taal, self->vandaag);
  g_autofree char *hier = stip_tijdlijn_zin_hier (self);

  if (self->inwoner != NULL)
    return stip_tijdlijn_meekijk_to_text (self);
  GString *uit = g_string_new (stip_woord (self->taal, STIP_WOORD_TIJDLIJN));
  g_string_append_printf (uit, ": %s", self->titel);
  if (self->ondertitel != NULL)
    g_string_append_printf (uit, ", %s", self->ondertitel);
  g_string_append_printf (uit, "\n%s\n\n%s\n", dag, hier);
  if (!self->afgesloten || self->stip_bereikt)
    {
      g_autofree char *stip = stip_tijdlijn_zin_stip (self);

      g_string_append_printf (uit, "%s\n", stip);
    }
  append_list (uit, self, STIP_WOORD_FASEN, self->fasen->len, stip_tijdlijn_zin_fase);
  append_events (uit, self, FALSE);
  append_events (uit, self, TRUE);
  append_list (uit, self, STIP_WOORD_TERMIJNEN, self->termijnen->len, stip_tijdlijn_zin_termijn);
  return g_string_free (uit, FALSE);
}
