/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-termijn-toelichting.h"

#include "core/stip-gebeurtenis-soort.h"
#include "core/stip-opschorting.h"

#define ZATERDAG 6

static void
append_datum (GString *tekst, const char *ervoor, StipDatum datum, const StipTermijnRedenen *redenen)
{
  g_autofree char *dag = stip_datum_format (datum, STIP_DATUM_DAG_KORT, STIP_TAAL_NL, redenen->vandaag);
  g_string_append (tekst, ervoor);
  g_string_append (tekst, dag);
}

/* "a", "a en b", "a, b en c" */
static void
append_opsomming (GString *tekst, GPtrArray *delen)
{
  for (guint i = 0; i < delen->len; i++)
    {
      if (i > 0)
        g_string_append (tekst, i + 1 == delen->len ? " en " : ", ");
      g_string_append (tekst, g_ptr_array_index (delen, i));
    }
}

static void
append_start (GString *tekst, const StipTermijn *termijn, const StipTermijnRedenen *redenen)
{
  const StipGebeurtenisSoort *soort = stip_gebeurtenis_soort_zoek (termijn->start_soort);
  const char                 *naam = soort != NULL ? stip_gebeurtenis_soort_naam (soort, STIP_TAAL_NL) : "start";

  g_string_append_unichar (tekst, g_unichar_toupper (g_utf8_get_char (naam)));
  g_string_append (tekst, g_utf8_next_char (naam));
  append_datum (tekst, " ", termijn->start, redenen);
}

/* ", opgeschort wo 1 apr t/m vr 3 apr (3 dagen)" for each suspension that fell within the term. */
static void
append_opschortingen (GString *tekst, const StipTermijn *termijn, const StipTermijnRedenen *redenen)
{
  GArray *dagen = redenen->opschortingen;

  for (guint i = 0; i < dagen->len; i++)
    {
      StipPeriode periode = g_array_index (dagen, StipPeriode, i);
      gboolean    open = redenen->loopt_door && periode.tot == redenen->vandaag;
      int         aantal = 0;

      periode.van = MAX (periode.van, termijn->start + 1);
      aantal = periode.tot - periode.van + 1;
      if (aantal < 1 || periode.van > termijn->uiterste_dag)
        continue;
      append_datum (tekst, open ? ", opgeschort sinds " : ", opgeschort ", periode.van, redenen);
      if (!open && aantal > 1)
        append_datum (tekst, " t/m ", periode.tot, redenen);
      g_string_append_printf (tekst, " (%d %s%s)", aantal, aantal == 1 ? "dag" : "dagen", open ? " tot nu toe" : "");
    }
}

static void
append_verlengingen (GString *tekst, const StipTermijnRegel *regel, const StipTermijnRedenen *redenen)
{
  g_autofree char *duur = stip_duur_format (regel->verlenging, STIP_TAAL_NL);

  for (guint i = 0; i < redenen->verlengingen->len; i++)
    {
      StipDatum besluit = g_array_index (redenen->verlengingen, StipDatum, i);
      g_string_append_printf (tekst, ", verlengd met %s", duur);
      if (!stip_datum_is_bekend (besluit))
        continue;
      append_datum (tekst, " (besluit ", besluit, redenen);
      g_string_append_c (tekst, ')');
    }
  if (redenen->begrensd)
    g_string_append (tekst, ", ten hoogste de wettelijke termijn");
}

/* The holidays on weekdays that a count in working days passed over. */
static void
append_overgeslagen (GString *tekst, const StipTermijn *termijn, StipKalender *kalender, const StipTermijnRedenen *redenen)
{
  g_autoptr (GPtrArray) dagen = g_ptr_array_new_with_free_func (g_free);

  for (StipDatum dag = termijn->start + 1; dag < termijn->kale_einde; dag++)
    {
      const char *feestdag = stip_kalender_feestdag (kalender, dag);
      if (feestdag == NULL || stip_datum_weekdag (dag) >= ZATERDAG)
        continue;
      g_autofree char *datum = stip_datum_format (dag, STIP_DATUM_DAG_KORT, STIP_TAAL_NL, redenen->vandaag);
      g_ptr_array_add (dagen, g_strdup_printf ("%s (%s)", feestdag, datum));
    }
  if (dagen->len == 0)
    return;
  g_string_append (tekst, "; ");
  append_opsomming (tekst, dagen);
  g_string_append (tekst, dagen->len == 1 ? " telt niet mee" : " tellen niet mee");
}

/* Which article moved the last day: 1 to the next working day, 2 further than that for want of two working days. */
static const char *
find_artikel (const StipTermijn *termijn, StipKalender *kalender, const StipTermijnRedenen *redenen)
{
  StipDatum volgende = stip_kalender_volgende_werkdag (kalender, termijn->kale_einde);

  if (volgende == termijn->kale_einde)
    return "2";
  return termijn->uiterste_dag > volgende && !stip_opschorting_covers (redenen->opschortingen, volgende) ? "1 en 2" : "1";
}

/* The reasons of the days between the plain and the last day, each once, in order. (element-type utf8) */
static GPtrArray *
collect_reasons (const StipTermijn *termijn, StipKalender *kalender, const StipTermijnRedenen *redenen)
{
  GPtrArray *waarom = g_ptr_array_new ();

  for (StipDatum dag = termijn->kale_einde; dag < termijn->uiterste_dag; dag++)
    {
      const char *reden = stip_kalender_feestdag (kalender, dag);
      if (reden == NULL && stip_datum_weekdag (dag) >= ZATERDAG)
        reden = "weekend";
      else if (reden == NULL && stip_opschorting_covers (redenen->opschortingen, dag))
        reden = "opschorting";
      if (reden != NULL && !g_ptr_array_find (waarom, reden, NULL))
        g_ptr_array_add (waarom, (char *)reden);
    }
  return waarom;
}

/* ", Koningsdag; daarom uiterlijk di 28 apr (Algemene termijnenwet art. 1)" */
static void
append_atw (GString *tekst, const StipTermijn *termijn, StipKalender *kalender, const StipTermijnRedenen *redenen)
{
  const char *artikel = find_artikel (termijn, kalender, redenen);
  g_autoptr (GPtrArray) waarom = collect_reasons (termijn, kalender, redenen);

  if (termijn->uiterste_dag == termijn->kale_einde)
    return;
  if (g_str_has_suffix (artikel, "2"))
    g_ptr_array_add (waarom, (char *)"minder dan twee werkdagen in de termijn");
  g_string_append (tekst, ", ");
  append_opsomming (tekst, waarom);
  append_datum (tekst, "; daarom uiterlijk ", termijn->uiterste_dag, redenen);
  g_string_append_printf (tekst, " (Algemene termijnenwet art. %s)", artikel);
}

static void
append_bron (GString *tekst, const char *eerste, const char *tweede)
{
  if (eerste == NULL && tweede == NULL)
    return;
  g_string_append_printf (tekst, " Bron: %s", eerste != NULL ? eerste : tweede);
  if (eerste != NULL && tweede != NULL)
    g_string_append_printf (tekst, "; %s", tweede);
  g_string_append_c (tekst, '.');
}

static void
append_eigen_norm (GString *tekst, const StipTermijn *termijn, const StipTermijnRegel *regel, const StipTermijnRedenen *redenen)
{
  g_string_append_printf (tekst, " Eigen norm: %s", termijn->norm);
  append_verlengingen (tekst, regel, redenen);
  append_datum (tekst, " = ", termijn->norm_einde, redenen);
  if (regel->bron != NULL)
    g_string_append_printf (tekst, " (%s)", regel->bron);
  g_string_append_c (tekst, '.');
}

char *
stip_termijn_explain (const StipTermijn *termijn, const StipTermijnRegel *regel, StipKalender *kalender, const StipTermijnRedenen *redenen)
{
  GString *tekst = g_string_new (NULL);
  gboolean met_wet = stip_duur_is_gezet (regel->wet);
  gboolean twee_lengtes = met_wet && stip_duur_is_gezet (regel->norm);

  append_start (tekst, termijn, redenen);
  g_string_append_printf (tekst, " + %s", met_wet ? termijn->wet : termijn->norm);
  if (!met_wet)
    append_verlengingen (tekst, regel, redenen);
  append_opschortingen (tekst, termijn, redenen);
  append_datum (tekst, " = ", termijn->kale_einde, redenen);
  if ((met_wet ? regel->wet : regel->norm).eenheid == STIP_DUUR_WERKDAGEN)
    append_overgeslagen (tekst, termijn, kalender, redenen);
  append_atw (tekst, termijn, kalender, redenen);
  g_string_append_c (tekst, '.');
  append_bron (tekst, regel->grond, twee_lengtes ? NULL : regel->bron);
  if (twee_lengtes)
    append_eigen_norm (tekst, termijn, regel, redenen);
  if (termijn->voorbij_beslist)
    g_string_append_printf (tekst, " De gelijkgestelde dagen na %d zijn nog niet bekend.", termijn->beslist_tot);
  return g_string_free (tekst, FALSE);
}
