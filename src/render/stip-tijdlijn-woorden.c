/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-woorden.h"

static const char *const woorden[STIP_WOORD_AANTAL][2] = {
  [STIP_WOORD_TIJDLIJN] = { "Tijdlijn", "Timeline" },
  [STIP_WOORD_HIER] = { "Nu", "Now" },
  [STIP_WOORD_SINDS] = { "sinds", "since" },
  [STIP_WOORD_AFGESLOTEN_STIP] = { "Het traject is klaar. De stip is bereikt.", "The trajectory has ended. The stip is reached." },
  [STIP_WOORD_AFGESLOTEN] = { "Het traject is gestopt.", "The trajectory has stopped." },
  [STIP_WOORD_NOG_GEEN_FASE] = { "Nu: nog niet begonnen.", "Now: not yet begun." },
  [STIP_WOORD_STIP] = { "Vrij van schulden op {1}", "Free of debts on {1}" },
  [STIP_WOORD_STIP_VERWACHT] = { "Vrij van schulden: naar verwachting op {1}", "Free of debts: expected on {1}" },
  [STIP_WOORD_STIP_BEREIKT] = { "Vrij van schulden sinds {1}", "Free of debts since {1}" },
  [STIP_WOORD_STIP_ONBEKEND] = { "Vrij van schulden: de datum is nog niet bekend", "Free of debts: the date is not yet known" },
  [STIP_WOORD_FASEN] = { "Fasen", "Phases" },
  [STIP_WOORD_GEBEURD] = { "Gebeurd", "Done" },
  [STIP_WOORD_GEPLAND] = { "Gepland", "Planned" },
  [STIP_WOORD_TERMIJNEN] = { "Termijnen", "Terms" },
  [STIP_WOORD_NIETS] = { "niets", "none" },
  [STIP_WOORD_TOT] = { "tot en met", "up to and including" },
  [STIP_WOORD_VANAF] = { "vanaf", "from" },
  [STIP_WOORD_NU] = { "nu", "now" },
  [STIP_WOORD_KLAAR] = { "klaar", "done" },
  [STIP_WOORD_VERWACHT] = { "verwacht", "expected" },
  [STIP_WOORD_STAAT_GEPLAND] = { "gepland", "planned" },
  [STIP_WOORD_UITERLIJK] = { "uiterlijk {1}, {2}", "by {1}, {2}" },
  [STIP_WOORD_GEHAALD] = { "op tijd, op {1} (kon tot en met {2})", "in time, on {1} (was due by {2})" },
  [STIP_WOORD_GEHAALD_LAAT] = { "te laat, op {1} (moest uiterlijk {2})", "too late, on {1} (was due by {2})" },
  [STIP_WOORD_VERVALLEN] = { "niet meer nodig", "no longer needed" },
  [STIP_WOORD_LOOPT_TOT] = { "loopt tot en met {1}", "runs up to and including {1}" },
  [STIP_WOORD_LIEP_TOT] = { "liep tot en met {1}", "ran up to and including {1}" },
  [STIP_WOORD_OPGESCHORT] = { "opgeschort", "suspended" },
  [STIP_WOORD_VANDAAG] = { "vandaag", "today" },
  [STIP_WOORD_MOMENTEN] = { "momenten", "moments" },
  [STIP_WOORD_VRIJ_KORT] = { "schuldenvrij", "free of debts" },
  [STIP_WOORD_DATUM_ONBEKEND] = { "datum nog niet bekend", "date not yet known" },
  [STIP_WOORD_VRIJ] = { "Vrij van schulden", "Free of debts" },
};

static const char *const maanden[2][12][2] = {
  { { "januari", "jan" }, { "februari", "feb" }, { "maart", "mrt" }, { "april", "apr" }, { "mei", "mei" }, { "juni", "jun" }, { "juli", "jul" }, { "augustus", "aug" }, { "september", "sep" }, { "oktober", "okt" }, { "november", "nov" }, { "december", "dec" } },
  { { "January", "Jan" }, { "February", "Feb" }, { "March", "Mar" }, { "April", "Apr" }, { "May", "May" }, { "June", "Jun" }, { "July", "Jul" }, { "August", "Aug" }, { "September", "Sep" }, { "October", "Oct" }, { "November", "Nov" }, { "December", "Dec" } },
};

const char *
stip_woord (StipTaal taal, StipWoord woord)
{
  return woorden[woord][taal == STIP_TAAL_EN];
}

char *
stip_woord_fill (StipTaal taal, StipWoord woord, const char *een, const char *twee)
{
  GString *uit = g_string_new (stip_woord (taal, woord));

  /* the second first: what is filled in for {1} is never searched again */
  if (twee != NULL)
    g_string_replace (uit, "{2}", twee, 1);
  g_string_replace (uit, "{1}", een, 1);
  return g_string_free (uit, FALSE);
}

const char *
stip_tijdlijn_maand (int maand, gboolean kort, StipTaal taal)
{
  return maanden[taal == STIP_TAAL_EN][maand - 1][kort ? 1 : 0];
}

char *
stip_tijdlijn_datum_kort (StipDatum datum, StipTaal taal)
{
  int jaar, maand, dag;

  stip_datum_get (datum, &jaar, &maand, &dag);
  return g_strdup_printf ("%d\u00A0%s", dag, stip_tijdlijn_maand (maand, TRUE, taal));
}

char *
stip_tijdlijn_periode_kort (StipDatum van, StipDatum tot, StipTaal taal)
{
  int              jaar_een, maand_een, dag_een, jaar_twee, maand_twee, dag_twee;
  g_autofree char *een = stip_tijdlijn_datum_kort (van, taal);
  g_autofree char *twee = stip_tijdlijn_datum_kort (tot, taal);

  if (van == tot)
    return g_steal_pointer (&een);
  stip_datum_get (van, &jaar_een, &maand_een, &dag_een);
  stip_datum_get (tot, &jaar_twee, &maand_twee, &dag_twee);
  if (jaar_een == jaar_twee && maand_een == maand_twee)
    return g_strdup_printf ("%d–%s", dag_een, twee);
  return g_strdup_printf ("%s–%s", een, twee);
}

static char *
count (int aantal, const char *een, const char *meer)
{
  return g_strdup_printf ("%d %s", aantal, aantal == 1 ? een : meer);
}

/* At most two units, as a person says it: years and months, months and days, or years and days. */
char *
stip_tijdlijn_rest (StipDatum vandaag, StipDatum tot, StipTaal taal)
{
  gboolean en = taal == STIP_TAAL_EN;
  int      maanden_over = 0, dagen;
  g_autoptr (GPtrArray) delen = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *som = NULL;

  if (!stip_datum_is_bekend (tot) || tot <= vandaag)
    return NULL;
  while (stip_datum_add_maanden (vandaag, maanden_over + 1) <= tot)
    maanden_over++;
  dagen = tot - stip_datum_add_maanden (vandaag, maanden_over);
  if (maanden_over >= 12)
    g_ptr_array_add (delen, count (maanden_over / 12, en ? "year" : "jaar", en ? "years" : "jaar"));
  if (maanden_over % 12 > 0)
    g_ptr_array_add (delen, count (maanden_over % 12, en ? "month" : "maand", en ? "months" : "maanden"));
  if (dagen > 0 && delen->len < 2)
    g_ptr_array_add (delen, count (dagen, en ? "day" : "dag", en ? "days" : "dagen"));
  g_ptr_array_add (delen, NULL);
  som = g_strjoinv (en ? " and " : " en ", (char **)delen->pdata);
  return en ? g_strdup_printf ("%s left", som) : g_strdup_printf ("nog %s", som);
}

char *
stip_tijdlijn_aantal_dagen (int dagen, StipTaal taal)
{
  gboolean         en = taal == STIP_TAAL_EN;
  g_autofree char *som = count (ABS (dagen), en ? "day" : "dag", en ? "days" : "dagen");

  if (dagen == 0)
    return g_strdup (en ? "today" : "vandaag");
  if (dagen < 0)
    return g_strdup_printf (en ? "%s late" : "%s te laat", som);
  return g_steal_pointer (&som);
}
