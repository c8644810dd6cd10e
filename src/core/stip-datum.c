/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-datum.h"

G_DEFINE_QUARK (stip - datum - error - quark, stip_datum_error)

/* The names in both languages; the short ones without a full stop, as ui.md 7 writes dates. */
static const char *const weekdagen[2][7] = {
  { "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag" },
  { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" },
};
static const char *const weekdagen_kort[2][7] = {
  { "ma", "di", "wo", "do", "vr", "za", "zo" },
  { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" },
};
static const char *const maanden[2][12] = {
  { "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december" },
  { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December" },
};
static const char *const maanden_kort[2][12] = {
  { "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec" },
  { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" },
};

static gboolean
is_schrikkeljaar (int jaar)
{
  return jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0);
}

static int
count_dagen_in_maand (int jaar, int maand)
{
  static const int dagen[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  return maand == 2 && is_schrikkeljaar (jaar) ? 29 : dagen[maand - 1];
}

/* Days since 1970-01-01 in the proleptic Gregorian calendar, counting years from 1 March so that the leap day
 * comes last. */
static StipDatum
count_dagen (int jaar, int maand, int dag)
{
  int y = maand <= 2 ? jaar - 1 : jaar;
  int eeuwen = y / 400;
  int jaar_van_400 = y - eeuwen * 400;
  int dag_van_jaar = (153 * (maand > 2 ? maand - 3 : maand + 9) + 2) / 5 + dag - 1;
  int dag_van_400 = jaar_van_400 * 365 + jaar_van_400 / 4 - jaar_van_400 / 100 + dag_van_jaar;
  return eeuwen * 146097 + dag_van_400 - 719468;
}

gboolean
stip_datum_is_bekend (StipDatum datum)
{
  return datum != STIP_DATUM_ONBEKEND;
}

StipDatum
stip_datum_new (int jaar, int maand, int dag)
{
  if (jaar < STIP_DATUM_JAAR_MIN || jaar > STIP_DATUM_JAAR_MAX || maand < 1 || maand > 12 || dag < 1 ||
      dag > count_dagen_in_maand (jaar, maand))
    return STIP_DATUM_ONBEKEND;
  return count_dagen (jaar, maand, dag);
}

void
stip_datum_get (StipDatum datum, int *jaar, int *maand, int *dag)
{
  int y = 0, m = 0, d = 0;

  if (stip_datum_is_bekend (datum))
    {
      int dagen = datum + 719468;
      int eeuwen = dagen / 146097;
      int dag_van_400 = dagen - eeuwen * 146097;
      int jaar_van_400 = (dag_van_400 - dag_van_400 / 1460 + dag_van_400 / 36524 - dag_van_400 / 146096) / 365;
      int dag_van_jaar = dag_van_400 - (365 * jaar_van_400 + jaar_van_400 / 4 - jaar_van_400 / 100);
      int maand_van_maart = (5 * dag_van_jaar + 2) / 153;
      d = dag_van_jaar - (153 * maand_van_maart + 2) / 5 + 1;
      m = maand_van_maart < 10 ? maand_van_maart + 3 : maand_van_maart - 9;
      y = jaar_van_400 + eeuwen * 400 + (m <= 2);
    }
  if (jaar != NULL)
    *jaar = y;
  if (maand != NULL)
    *maand = m;
  if (dag != NULL)
    *dag = d;
}

int
stip_datum_weekdag (StipDatum datum)
{
  int sinds_maandag = (datum + 3) % 7; /* 1970-01-01 was a Thursday */
  return (sinds_maandag < 0 ? sinds_maandag + 7 : sinds_maandag) + 1;
}

StipDatum
stip_datum_add_dagen (StipDatum datum, int dagen)
{
  if (!stip_datum_is_bekend (datum))
    return STIP_DATUM_ONBEKEND;
  gint64 som = (gint64)datum + dagen;
  if (som < count_dagen (STIP_DATUM_JAAR_MIN, 1, 1) || som > count_dagen (STIP_DATUM_JAAR_MAX, 12, 31))
    return STIP_DATUM_ONBEKEND;
  return (StipDatum)som;
}

StipDatum
stip_datum_add_maanden (StipDatum datum, int aantal)
{
  int jaar = 0, maand = 0, dag = 0;

  if (!stip_datum_is_bekend (datum))
    return STIP_DATUM_ONBEKEND;
  stip_datum_get (datum, &jaar, &maand, &dag);
  gint64 teller = (gint64)jaar * 12 + maand - 1 + aantal;
  if (teller < STIP_DATUM_JAAR_MIN * 12 || teller > STIP_DATUM_JAAR_MAX * 12 + 11)
    return STIP_DATUM_ONBEKEND;
  jaar = (int)(teller / 12);
  maand = (int)(teller % 12) + 1;
  return count_dagen (jaar, maand, MIN (dag, count_dagen_in_maand (jaar, maand)));
}

gboolean
stip_periode_bevat (StipPeriode periode, StipDatum dag)
{
  return stip_datum_is_bekend (dag) && (!stip_datum_is_bekend (periode.van) || dag >= periode.van) &&
         (!stip_datum_is_bekend (periode.tot) || dag <= periode.tot);
}

StipDatum
stip_datum_eerste (StipDatum a, StipDatum b)
{
  if (!stip_datum_is_bekend (a) || !stip_datum_is_bekend (b))
    return stip_datum_is_bekend (a) ? a : b;
  return MIN (a, b);
}

static int
parse_cijfers (const char *tekst, int aantal)
{
  int waarde = 0;
  for (int i = 0; i < aantal; i++)
    {
      if (!g_ascii_isdigit (tekst[i]))
        return -1;
      waarde = waarde * 10 + (tekst[i] - '0');
    }
  return waarde;
}

gboolean
stip_datum_parse_iso (const char *tekst, StipDatum *datum, GError **error)
{
  int jaar = parse_cijfers (tekst, 4);
  int maand = jaar >= 0 && tekst[4] == '-' ? parse_cijfers (tekst + 5, 2) : -1;
  int dag = maand >= 0 && tekst[7] == '-' ? parse_cijfers (tekst + 8, 2) : -1;

  if (dag < 0 || tekst[10] != '\0')
    {
      g_set_error_literal (error, STIP_DATUM_ERROR, STIP_DATUM_ERROR_ONGELDIG, "Schrijf de datum als jaar-maand-dag, zoals 2026-02-03.");
      return FALSE;
    }
  if (jaar < STIP_DATUM_JAAR_MIN || jaar > STIP_DATUM_JAAR_MAX)
    {
      g_set_error (error, STIP_DATUM_ERROR, STIP_DATUM_ERROR_BUITEN_BEREIK, "Kies een jaar van %d tot en met %d.", STIP_DATUM_JAAR_MIN, STIP_DATUM_JAAR_MAX);
      return FALSE;
    }
  StipDatum uitkomst = stip_datum_new (jaar, maand, dag);
  if (!stip_datum_is_bekend (uitkomst))
    {
      g_set_error_literal (error, STIP_DATUM_ERROR, STIP_DATUM_ERROR_BESTAAT_NIET, "Deze dag bestaat niet. Controleer dag en maand.");
      return FALSE;
    }
  *datum = uitkomst;
  return TRUE;
}

char *
stip_datum_to_iso (StipDatum datum)
{
  int jaar = 0, maand = 0, dag = 0;

  if (!stip_datum_is_bekend (datum))
    return NULL;
  stip_datum_get (datum, &jaar, &maand, &dag);
  return g_strdup_printf ("%04d-%02d-%02d", jaar, maand, dag);
}

char *
stip_datum_format (StipDatum datum, StipDatumVorm vorm, StipTaal taal, StipDatum vandaag)
{
  int jaar = 0, maand = 0, dag = 0, dit_jaar = 0;
  int t = taal == STIP_TAAL_EN;

  if (!stip_datum_is_bekend (datum))
    return g_strdup ("\u2013");
  stip_datum_get (datum, &jaar, &maand, &dag);
  stip_datum_get (vandaag, &dit_jaar, NULL, NULL);
  int weekdag = stip_datum_weekdag (datum) - 1;
  switch (vorm)
    {
    case STIP_DATUM_DAG_KORT:
      if (jaar == dit_jaar)
        return g_strdup_printf ("%s %d %s", weekdagen_kort[t][weekdag], dag, maanden_kort[t][maand - 1]);
      return g_strdup_printf ("%s %d %s %d", weekdagen_kort[t][weekdag], dag, maanden_kort[t][maand - 1], jaar);
    case STIP_DATUM_LANG:
      return g_strdup_printf ("%s %d %s %d", weekdagen[t][weekdag], dag, maanden[t][maand - 1], jaar);
    case STIP_DATUM_ZONDER_DAG:
      return g_strdup_printf ("%d %s %d", dag, maanden[t][maand - 1], jaar);
    case STIP_DATUM_MAAND:
      return g_strdup_printf ("%s %d", maanden[t][maand - 1], jaar);
    }
  g_return_val_if_reached (NULL);
}

char *
stip_datum_format_resterend (StipDatum datum, StipDatum vandaag, StipTaal taal)
{
  gboolean en = taal == STIP_TAAL_EN;

  if (!stip_datum_is_bekend (datum) || !stip_datum_is_bekend (vandaag))
    return g_strdup ("\u2013");
  int dagen = datum - vandaag;
  if (dagen == 0)
    return g_strdup (en ? "today" : "vandaag");
  if (dagen == 1)
    return g_strdup (en ? "tomorrow" : "morgen");
  if (dagen > 0)
    return g_strdup_printf (en ? "%d days left" : "nog %d dagen", dagen);
  if (dagen == -1)
    return g_strdup (en ? "1 day late" : "1 dag te laat");
  return g_strdup_printf (en ? "%d days late" : "%d dagen te laat", -dagen);
}
