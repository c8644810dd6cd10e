/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "export/stip-ddas-lezer.h"

/* For tests: StipDdasLezerFuncs whose data is a GString, in which everything that was read is written down, field by
 * field: what tests/fixtures/ddas/goed/NAME.txt holds. */

static void
dump_text (GString *uit, const char *naam, const char *waarde)
{
  if (waarde == NULL)
    return;
  g_string_append_printf (uit, " %s=", naam);
  for (; *waarde != '\0'; waarde++)
    if (*waarde == '\n')
      g_string_append (uit, "\\n");
    else
      g_string_append_c (uit, *waarde);
}

static void
dump_money (GString *uit, const char *naam, StipGeld cent)
{
  if (cent != STIP_GELD_ONBEKEND)
    g_string_append_printf (uit, " %s=%" G_GINT64_FORMAT, naam, cent);
}

static void
dump_date (GString *uit, const char *naam, StipDatum datum)
{
  g_autofree char *iso = stip_datum_to_iso (datum);
  dump_text (uit, naam, iso);
}

static void
dump_yes_no (GString *uit, const char *naam, StipJaNee waarde)
{
  static const char *const namen[] = { NULL, "nee", "ja" };
  dump_text (uit, naam, namen[waarde]);
}

static void
dump_person (gpointer data, gpointer uit)
{
  const StipPersoon *persoon = data;

  g_string_append_printf (uit, "  %s", persoon->rol);
  dump_text (uit, "bsn", persoon->bsn);
  dump_date (uit, "geboren", persoon->geboortedatum);
  dump_text (uit, "geslacht", persoon->geslacht);
  dump_text (uit, "postcode", persoon->postcode);
  dump_text (uit, "huisnummer", persoon->huisnummer);
  dump_text (uit, "toevoeging", persoon->toevoeging);
  g_string_append_c (uit, '\n');
}

static void
dump_event (gpointer data, gpointer uit)
{
  const StipGebeurtenis *gebeurtenis = data;
  g_autofree char       *dag = stip_datum_to_iso (gebeurtenis->datum);

  g_assert_cmpint (gebeurtenis->id, ==, 0);
  g_assert_cmpint (gebeurtenis->minuut, ==, -1);
  g_string_append_printf (uit, "  %s %s\n", dag, gebeurtenis->soort->id);
}

static void
dump_debt (gpointer data, gpointer uit)
{
  const StipSchuld *schuld = data;

  g_string_append (uit, "  schuld");
  dump_money (uit, "bedrag", schuld->bedrag);
  dump_date (uit, "peildatum", schuld->peildatum);
  dump_text (uit, "soort", schuld->soort);
  dump_yes_no (uit, "zakelijk", schuld->zakelijk);
  dump_text (uit, "schuldeiser", schuld->schuldeiser);
  dump_text (uit, "kvk", schuld->schuldeiser_kvk);
  dump_text (uit, "postcode", schuld->schuldeiser_postcode);
  dump_yes_no (uit, "privepersoon", schuld->schuldeiser_privepersoon);
  g_string_append_c (uit, '\n');
}

static void
dump_track (GString *uit, const char *naam, GPtrArray *sporen)
{
  for (guint i = 0; i < sporen->len; i++)
    {
      const StipSpoor *spoor = g_ptr_array_index (sporen, i);
      g_string_append_printf (uit, "  %s", naam);
      dump_text (uit, "soort", spoor->soort);
      dump_date (uit, "van", spoor->periode.van);
      dump_date (uit, "tot", spoor->periode.tot);
      g_string_append_c (uit, '\n');
    }
}

static void
dump_moratorium (gpointer data, gpointer uit)
{
  const StipMoratorium *moratorium = data;

  g_string_append (uit, "  moratorium");
  dump_date (uit, "aanvraag", moratorium->aanvraag);
  dump_date (uit, "goedkeuring", moratorium->goedkeuring);
  dump_date (uit, "van", moratorium->periode.van);
  dump_date (uit, "tot", moratorium->periode.tot);
  g_string_append_c (uit, '\n');
}

static gboolean
on_dump_traject_cb (StipDossier *dossier, const char *pad, guint regel, gpointer uit, GError **error)
{
  g_assert_cmpint (dossier->id, ==, 0);
  g_string_append_printf (uit, "traject %s regel %u\n ", pad, regel);
  dump_text (uit, "gemeentecode", dossier->gemeentecode);
  dump_text (uit, "omschrijving", dossier->omschrijving);
  dump_money (uit, "schuld", dossier->schuld_bij_aanvang);
  dump_yes_no (uit, "crisis", dossier->crisis);
  dump_text (uit, "beschikking", dossier->beschikkingssoort);
  dump_yes_no (uit, "dwangakkoord", dossier->dwangakkoord);
  dump_text (uit, "oplossing", dossier->oplossingssoort);
  dump_text (uit, "uitstroom", dossier->uitstroomreden);
  dump_text (uit, "uitstroom_omschrijving", dossier->uitstroom_omschrijving);
  dump_money (uit, "vtlb", dossier->vtlb);
  g_string_append_c (uit, '\n');
  g_ptr_array_foreach (dossier->personen, dump_person, uit);
  g_ptr_array_foreach (dossier->gebeurtenissen, dump_event, uit);
  dump_track (uit, "begeleiding", dossier->begeleidingen);
  dump_track (uit, "crisisinterventie", dossier->crisisinterventies);
  dump_track (uit, "voorziening", dossier->voorzieningen);
  g_ptr_array_foreach (dossier->moratoria, dump_moratorium, uit);
  g_ptr_array_foreach (dossier->schulden, dump_debt, uit);
  return TRUE;
}

static void
on_dump_levering_cb (const StipDdasLevering *levering, gpointer uit)
{
  g_string_append_printf (uit, "levering %" G_GINT64_FORMAT, levering->teller);
  dump_text (uit, "naam", levering->naam);
  dump_text (uit, "kvk", levering->kvk);
  dump_text (uit, "gemeentecode", levering->gemeentecode);
  g_string_append_c (uit, '\n');
}

static void
on_dump_waarschuwing_cb (const char *pad, guint regel, const char *melding, gpointer uit)
{
  g_string_append_printf (uit, "let op %s regel %u: %s\n", pad, regel, melding);
}

static const StipDdasLezerFuncs ddas_dump_funcs = {
  .on_levering = on_dump_levering_cb,
  .on_traject = on_dump_traject_cb,
  .on_waarschuwing = on_dump_waarschuwing_cb,
};
