/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-kalender.h"

#define ZATERDAG 6

/* Easter of every year that a StipDatum can lie in, computed once: a term asks for it day by day. */
struct _StipKalender
{
  StipDatum   pasen[STIP_DATUM_JAAR_MAX - STIP_DATUM_JAAR_MIN + 1];
  GHashTable *gelijkgesteld; /* StipDatum as int -> name */
  int         beslist_tot;
};

typedef struct
{
  int         maand, dag;
  const char *naam;
} StipVasteFeestdag;

typedef struct
{
  int         na_pasen; /* days after Easter Sunday */
  const char *naam;
} StipPaasFeestdag;

/* Algemene termijnenwet art. 3 lid 1 and 2. King's Day moves and has its own function. */
static const StipVasteFeestdag vaste_feestdagen[] = {
  { 1, 1, "Nieuwjaarsdag" },
  { 5, 5, "Bevrijdingsdag" },
  { 12, 25, "Eerste Kerstdag" },
  { 12, 26, "Tweede Kerstdag" },
};

static const StipPaasFeestdag paas_feestdagen[] = {
  { -2, "Goede Vrijdag" },
  { 1, "Tweede Paasdag" },
  { 39, "Hemelvaartsdag" },
  { 50, "Tweede Pinksterdag" },
};

G_DEFINE_QUARK (stip - kalender - error - quark, stip_kalender_error)

static void
clear_kalender (StipKalender *self)
{
  g_hash_table_unref (self->gelijkgesteld);
}

STIP_DEFINE_RECORD (StipKalender, stip_kalender, clear_kalender)

/* The anonymous Gregorian algorithm (Meeus/Jones/Butcher). */
StipDatum
stip_kalender_pasen (int jaar)
{
  int a = jaar % 19, b = jaar / 100, c = jaar % 100;
  int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  int m = (a + 11 * h + 22 * l) / 451;
  int som = h + l - 7 * m + 114;
  return stip_datum_new (jaar, som / 31, som % 31 + 1);
}

static gboolean
set_error (GError **error, const char *naam, const char *groep, const char *sleutel, const char *wat)
{
  g_set_error (error, STIP_KALENDER_ERROR, STIP_KALENDER_ERROR_ONGELDIG, "%s [%s] %s: %s", naam, groep, sleutel, wat);
  return FALSE;
}

static gboolean
read_decrees (StipKalender *self, const char *naam, GKeyFile *bestand, GError **error)
{
  g_auto (GStrv) dagen = g_key_file_get_keys (bestand, "Gelijkgesteld", NULL, NULL);

  for (gsize i = 0; dagen != NULL && dagen[i] != NULL; i++)
    {
      StipDatum        dag = STIP_DATUM_ONBEKEND;
      int              jaar = 0;
      g_autofree char *reden = g_key_file_get_string (bestand, "Gelijkgesteld", dagen[i], NULL);

      if (!stip_datum_parse_iso (dagen[i], &dag, NULL))
        return set_error (error, naam, "Gelijkgesteld", dagen[i], "schrijf de dag als jaar-maand-dag, zoals 2026-01-02.");
      stip_datum_get (dag, &jaar, NULL, NULL);
      if (jaar > self->beslist_tot)
        return set_error (error, naam, "Gelijkgesteld", dagen[i], "deze dag ligt na het jaar van BeslistTot; pas dat eerst aan.");
      if (reden == NULL || reden[0] == '\0')
        return set_error (error, naam, "Gelijkgesteld", dagen[i], "zet achter het is-teken welke dag dit is.");
      g_hash_table_insert (self->gelijkgesteld, GINT_TO_POINTER (dag), g_steal_pointer (&reden));
    }
  return TRUE;
}

static gboolean
check_names (const char *naam, GKeyFile *bestand, GError **error)
{
  static const char *const groepen[] = { "Kalender", "Gelijkgesteld", NULL };
  static const char *const sleutels[] = { "Bron", "BeslistTot", NULL };
  g_auto (GStrv) gevonden = g_key_file_get_groups (bestand, NULL);
  g_auto (GStrv) in_kalender = g_key_file_get_keys (bestand, "Kalender", NULL, NULL);

  for (gsize i = 0; gevonden[i] != NULL; i++)
    if (!g_strv_contains (groepen, gevonden[i]))
      return set_error (error, naam, gevonden[i], "(groep)", "deze groep is niet bekend.");
  for (gsize i = 0; in_kalender != NULL && in_kalender[i] != NULL; i++)
    if (!g_strv_contains (sleutels, in_kalender[i]))
      return set_error (error, naam, "Kalender", in_kalender[i], "deze sleutel is niet bekend.");
  return TRUE;
}

StipKalender *
stip_kalender_new_from_data (const char *naam, const char *data, gsize lengte, GError **error)
{
  g_autoptr (GKeyFile) bestand = g_key_file_new ();
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipKalender) self = g_atomic_rc_box_new0 (StipKalender);

  self->gelijkgesteld = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  if (!g_key_file_load_from_data (bestand, data, lengte, G_KEY_FILE_NONE, &fout))
    {
      g_set_error (error, STIP_KALENDER_ERROR, STIP_KALENDER_ERROR_ONGELDIG, "%s: dit is geen sleutelbestand (%s)", naam, fout->message);
      return NULL;
    }
  if (!check_names (naam, bestand, error))
    return NULL;
  self->beslist_tot = g_key_file_get_integer (bestand, "Kalender", "BeslistTot", NULL);
  if (self->beslist_tot < STIP_DATUM_JAAR_MIN || self->beslist_tot > STIP_DATUM_JAAR_MAX)
    {
      set_error (error, naam, "Kalender", "BeslistTot", "vul het laatste jaar in waarvan de besluiten bekend zijn, zoals 2028.");
      return NULL;
    }
  if (!read_decrees (self, naam, bestand, error))
    return NULL;
  for (int jaar = STIP_DATUM_JAAR_MIN; jaar <= STIP_DATUM_JAAR_MAX; jaar++)
    self->pasen[jaar - STIP_DATUM_JAAR_MIN] = stip_kalender_pasen (jaar);
  return g_steal_pointer (&self);
}

int
stip_kalender_beslist_tot (StipKalender *self)
{
  return self->beslist_tot;
}

/* 27 April, or the 26th where the 27th is a Sunday. */
static gboolean
is_koningsdag (StipDatum datum, int maand, int dag)
{
  if (maand != 4)
    return FALSE;
  return dag == 27 ? stip_datum_weekdag (datum) != 7 : dag == 26 && stip_datum_weekdag (datum) == ZATERDAG;
}

const char *
stip_kalender_feestdag (StipKalender *self, StipDatum datum)
{
  int jaar = 0, maand = 0, dag = 0;

  if (!stip_datum_is_bekend (datum))
    return NULL;
  stip_datum_get (datum, &jaar, &maand, &dag);
  for (gsize i = 0; i < G_N_ELEMENTS (vaste_feestdagen); i++)
    if (vaste_feestdagen[i].maand == maand && vaste_feestdagen[i].dag == dag)
      return vaste_feestdagen[i].naam;
  if (is_koningsdag (datum, maand, dag))
    return "Koningsdag";
  for (gsize i = 0; i < G_N_ELEMENTS (paas_feestdagen); i++)
    if (datum == self->pasen[jaar - STIP_DATUM_JAAR_MIN] + paas_feestdagen[i].na_pasen)
      return paas_feestdagen[i].naam;
  return g_hash_table_lookup (self->gelijkgesteld, GINT_TO_POINTER (datum));
}

gboolean
stip_kalender_is_werkdag (StipKalender *self, StipDatum datum)
{
  return stip_datum_is_bekend (datum) && stip_datum_weekdag (datum) < ZATERDAG && stip_kalender_feestdag (self, datum) == NULL;
}

StipDatum
stip_kalender_volgende_werkdag (StipKalender *self, StipDatum datum)
{
  while (stip_datum_is_bekend (datum) && !stip_kalender_is_werkdag (self, datum))
    datum = stip_datum_add_dagen (datum, 1);
  return datum;
}

StipDatum
stip_kalender_add_werkdagen (StipKalender *self, StipDatum datum, int werkdagen)
{
  g_return_val_if_fail (werkdagen >= 0, STIP_DATUM_ONBEKEND);

  for (int i = 0; i < werkdagen; i++)
    datum = stip_kalender_volgende_werkdag (self, stip_datum_add_dagen (datum, 1));
  return datum;
}

StipDatum
stip_kalender_atw (StipKalender *self, StipDatum start, StipDatum einde)
{
  int werkdagen = 0;

  if (!stip_datum_is_bekend (start) || !stip_datum_is_bekend (einde))
    return STIP_DATUM_ONBEKEND;
  StipDatum laatste = stip_kalender_volgende_werkdag (self, einde); /* art. 1 */
  if (einde - start < 3)
    return laatste;
  for (StipDatum dag = start + 1; dag <= laatste && werkdagen < 2; dag++) /* art. 2 */
    werkdagen += stip_kalender_is_werkdag (self, dag);
  return werkdagen < 2 ? stip_kalender_add_werkdagen (self, laatste, 2 - werkdagen) : laatste;
}
