/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-snelle-notitie.h"

#include <string.h>

#define KOP_MAX 60 /* bytes before a colon that can still be day, kind and name; a sentence is longer */

static const char *const soorten[] = { "telefoon", "gesprek", "bericht", "brief", "huisbezoek", "notitie", NULL };

static const struct
{
  const char *woord, *soort;
} soortwoorden[] = {
  { "telefoon", "telefoon" },
  { "telefoongesprek", "telefoon" },
  { "tel", "telefoon" },
  { "gebeld", "telefoon" },
  { "belde", "telefoon" },
  { "phone", "telefoon" },
  { "call", "telefoon" },
  { "gesprek", "gesprek" },
  { "talk", "gesprek" },
  { "bericht", "bericht" },
  { "sms", "bericht" },
  { "app", "bericht" },
  { "whatsapp", "bericht" },
  { "mail", "bericht" },
  { "e-mail", "bericht" },
  { "message", "bericht" },
  { "brief", "brief" },
  { "letter", "brief" },
  { "huisbezoek", "huisbezoek" },
  { "bezoek", "huisbezoek" },
  { "visit", "huisbezoek" },
  { "notitie", "notitie" },
  { "note", "notitie" },
};

const char *const *
stip_snelle_notitie_soorten (void)
{
  return soorten;
}

void
stip_snelle_notitie_clear (StipSnelleNotitie *self)
{
  g_clear_pointer (&self->met, g_free);
  g_clear_pointer (&self->tekst, g_free);
}

static const StipGebeurtenisSoort *
find_kind (const char *woord)
{
  for (gsize i = 0; i < G_N_ELEMENTS (soortwoorden); i++)
    if (g_ascii_strcasecmp (soortwoorden[i].woord, woord) == 0)
      return stip_gebeurtenis_soort_zoek (soortwoorden[i].soort);
  return NULL;
}

/* "9:05", or with a point where that is no date: "14.30". */
static gboolean
read_time (const char *woord, char tussen, int *minuut)
{
  int    uur, rest;
  size_t n = strspn (woord, "0123456789");

  if (n < 1 || n > 2 || woord[n] != tussen || strlen (woord) != n + 3 || strspn (woord + n + 1, "0123456789") != 2)
    return FALSE;
  uur = (int)g_ascii_strtoll (woord, NULL, 10);
  rest = (int)g_ascii_strtoll (woord + n + 1, NULL, 10);
  if (uur > 23 || rest > 59)
    return FALSE;
  *minuut = uur * 60 + rest;
  return TRUE;
}

/* A day in one to four words, the longest first: "vrijdag 22 mei 2026". The number of words, 0 where it is none. */
static guint
read_day (char **woorden, guint aantal, StipDatum vandaag, StipDatum *datum)
{
  for (guint n = MIN (aantal, 4); n > 0; n--)
    {
      g_autoptr (GString) dag = g_string_new (NULL);
      for (guint i = 0; i < n; i++)
        g_string_append_printf (dag, "%s%s", i > 0 ? " " : "", woorden[i]);
      if (stip_datum_parse_invoer (dag->str, vandaag, datum, NULL))
        return n;
    }
  return 0;
}

static char *
join_rest (char **woorden)
{
  g_autofree char *naam = g_strjoinv (" ", woorden);
  return g_strstrip (g_steal_pointer (&naam));
}

typedef struct
{
  const StipGebeurtenisSoort *soort;
  StipDatum                   datum;
  int                         minuut;
  char                       *met;
} Kop;

/* Day, time, kind and "met ..." in any order; FALSE where there is a word that is none of these. */
static gboolean
read_words (char **woorden, StipDatum vandaag, Kop *kop)
{
  guint aantal = g_strv_length (woorden);

  for (guint i = 0; i < aantal;)
    {
      const StipGebeurtenisSoort *soort = find_kind (woorden[i]);
      guint                       dagen = 0;
      if (soort != NULL)
        kop->soort = soort;
      else if ((g_ascii_strcasecmp (woorden[i], "met") == 0 || g_ascii_strcasecmp (woorden[i], "with") == 0) && i + 1 < aantal)
        {
          kop->met = join_rest (woorden + i + 1);
          return TRUE;
        }
      else if (!read_time (woorden[i], ':', &kop->minuut) && (dagen = read_day (woorden + i, aantal - i, vandaag, &kop->datum)) == 0 &&
               !read_time (woorden[i], '.', &kop->minuut))
        return FALSE;
      i += MAX (dagen, 1);
    }
  return aantal > 0;
}

/* The words before the colon, without commas and empty ones. */
static char **
split_head (const char *kop, gsize lengte)
{
  g_autofree char *tekst = g_strndup (kop, lengte);
  g_auto (GStrv) delen = g_strsplit_set (tekst, " ,\t", -1);
  g_autoptr (GStrvBuilder) woorden = g_strv_builder_new ();

  for (char **deel = delen; *deel != NULL; deel++)
    if (**deel != '\0')
      g_strv_builder_add (woorden, *deel);
  return g_strv_builder_end (woorden);
}

/* A colon ends a head only before a space or at the end: "9:05" has one of its own. */
static const char *
find_colon (const char *tekst)
{
  for (const char *p = strchr (tekst, ':'); p != NULL; p = strchr (p + 1, ':'))
    if (p[1] == ' ' || p[1] == '\0')
      return p - tekst <= KOP_MAX ? p : NULL;
  return NULL;
}

static const char *
skip_spaces (const char *tekst)
{
  return tekst + strspn (tekst, " \t");
}

/* Reads heads as long as there are; what remains is the text. */
static const char *
read_heads (const char *tekst, StipDatum vandaag, StipSnelleNotitie *notitie, int *tijd)
{
  const char *colon;

  while ((colon = find_colon (tekst)) != NULL)
    {
      g_auto (GStrv) woorden = split_head (tekst, (gsize)(colon - tekst));
      Kop kop = { notitie->soort, notitie->datum, *tijd, NULL };
      if (!read_words (woorden, vandaag, &kop))
        {
          g_free (kop.met);
          break;
        }
      notitie->soort = kop.soort;
      notitie->datum = kop.datum;
      *tijd = kop.minuut;
      if (kop.met != NULL)
        {
          g_free (notitie->met);
          notitie->met = kop.met;
        }
      tekst = skip_spaces (colon + 1);
    }
  return tekst;
}

/* weg: the words say no more than that; of a voicemail the history wants to know. */
static const struct
{
  const char *begin;
  gboolean    weg;
} niet_bereikt[] = {
  { "niet bereikt", TRUE },
  { "not reached", TRUE },
  { "geen gehoor", FALSE },
  { "voicemail", FALSE },
};

static const char *
read_reached (const char *tekst, StipSnelleNotitie *notitie)
{
  for (gsize i = 0; i < G_N_ELEMENTS (niet_bereikt); i++)
    {
      gsize lengte = strlen (niet_bereikt[i].begin);
      if (g_ascii_strncasecmp (tekst, niet_bereikt[i].begin, lengte) != 0 || g_ascii_isalpha (tekst[lengte]))
        continue;
      notitie->bereikt = STIP_JANEE_NEE;
      return niet_bereikt[i].weg ? tekst + lengte + strspn (tekst + lengte, " ,.;:-") : tekst;
    }
  return tekst;
}

void
stip_snelle_notitie_lees (const char *invoer, const StipGebeurtenisSoort *soort, StipJaNee bereikt, StipDatum vandaag, int minuut, StipSnelleNotitie *notitie)
{
  g_autofree char *kaal = g_strstrip (g_strdup (invoer));
  int              tijd = -1;

  *notitie = (StipSnelleNotitie){ soort, vandaag, -1, bereikt, NULL, NULL };
  const char *rest = read_reached (read_heads (kaal, vandaag, notitie, &tijd), notitie);
  notitie->minuut = tijd >= 0 ? tijd : notitie->datum == vandaag ? minuut
                                                                 : -1;
  notitie->tekst = *rest != '\0' ? g_strdup (rest) : NULL;
  if (notitie->soort->groep != STIP_GROEP_CONTACT)
    notitie->bereikt = STIP_JANEE_ONBEKEND;
}

gboolean
stip_snelle_notitie_is_leeg (const StipSnelleNotitie *self)
{
  return self->tekst == NULL && self->met == NULL && self->bereikt == STIP_JANEE_ONBEKEND;
}

/* "vandaag 14:05", "gisteren", "ma 11 mei 9:15" */
static char *
format_moment (const StipSnelleNotitie *self, StipDatum vandaag, StipTaal taal)
{
  gboolean         nl = taal == STIP_TAAL_NL;
  g_autofree char *tijd = self->minuut >= 0 ? g_strdup_printf (" %d:%02d", self->minuut / 60, self->minuut % 60) : g_strdup ("");
  g_autofree char *dag = NULL;

  if (self->datum == vandaag)
    dag = g_strdup (nl ? "vandaag" : "today");
  else if (self->datum == vandaag - 1)
    dag = g_strdup (nl ? "gisteren" : "yesterday");
  else
    dag = stip_datum_format (self->datum, STIP_DATUM_DAG_KORT, taal, vandaag);
  return g_strconcat (dag, tijd, NULL);
}

char *
stip_snelle_notitie_zin (const StipSnelleNotitie *self, StipDatum vandaag, StipTaal taal)
{
  gboolean         nl = taal == STIP_TAAL_NL;
  g_autofree char *moment = format_moment (self, vandaag, taal);
  g_autoptr (GString) zin = g_string_new (stip_gebeurtenis_soort_naam (self->soort, taal));

  g_string_append_printf (zin, ", %s", moment);
  if (self->bereikt == STIP_JANEE_NEE)
    g_string_append (zin, nl ? ", niet bereikt" : ", not reached");
  else if (self->bereikt == STIP_JANEE_JA)
    g_string_append (zin, nl ? ", bereikt" : ", reached");
  if (self->met != NULL)
    g_string_append_printf (zin, nl ? ", met %s" : ", with %s", self->met);
  return g_strdup (zin->str);
}

StipGebeurtenis *
stip_snelle_notitie_gebeurtenis (const StipSnelleNotitie *self)
{
  return stip_gebeurtenis_new_contact (0, self->soort, self->datum, self->minuut, self->tekst, self->met, self->bereikt);
}
