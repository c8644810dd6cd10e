/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-historie.h"

#include <json-glib/json-glib.h>

#include "core/stip-datum.h"
#include "core/stip-gebeurtenis-soort.h"
#include "core/stip-geld.h"
#include "core/stip-plan.h"
#include "core/stip-schuld-bericht.h"
#include "core/stip-veld.h"

static void
clear_line (StipHistorieRegel *self)
{
  g_free (self->wie);
  g_free (self->wanneer);
  g_free (self->waarom);
  g_free (self->zin);
}

STIP_DEFINE_RECORD (StipHistorieRegel, stip_historie_regel, clear_line)

typedef enum
{
  VORM_TEKST,
  VORM_DATUM,
  VORM_GELD,
  VORM_JANEE,
  VORM_SOORT, /* kind of event */
  VORM_TIJD,
  VORM_WOORD, /* of the lists of the plan */
  VORM_FEIT,  /* the value of a fact: how it looks depends on which one */
  VORM_MEDEWERKER,
} Vorm;

/* What the columns are called, and how their values are written. A column that is not here is machinery. */
static const struct
{
  const char *kolom, *naam;
  Vorm        vorm;
} kolommen[] = {
  { "naam", "naam", VORM_TEKST },
  { "soort", "soort", VORM_SOORT },
  { "datum", "datum", VORM_DATUM },
  { "minuut", "tijd", VORM_TIJD },
  { "klok", "voor", VORM_TEKST },
  { "start", "begin", VORM_DATUM },
  { "uiterlijk", "uiterlijk", VORM_DATUM },
  { "gehaald", "gedaan", VORM_DATUM },
  { "startdatum", "begin", VORM_DATUM },
  { "einddatum", "einde", VORM_DATUM },
  { "aanvraagdatum", "aanvraag", VORM_DATUM },
  { "goedkeuringsdatum", "goedkeuring", VORM_DATUM },
  { "reden", "reden", VORM_TEKST },
  { "voornaam", "voornaam", VORM_TEKST },
  { "voorvoegsel", "voorvoegsel", VORM_TEKST },
  { "achternaam", "achternaam", VORM_TEKST },
  { "bsn", "BSN", VORM_TEKST },
  { "geboortedatum", "geboortedatum", VORM_DATUM },
  { "geslacht", "geslacht", VORM_TEKST },
  { "straat", "straat", VORM_TEKST },
  { "huisnummer", "huisnummer", VORM_TEKST },
  { "postcode", "postcode", VORM_TEKST },
  { "woonplaats", "woonplaats", VORM_TEKST },
  { "telefoon", "telefoon", VORM_TEKST },
  { "email", "e-mail", VORM_TEKST },
  { "nummer", "nummer", VORM_TEKST },
  { "gemeentecode", "gemeentecode", VORM_TEKST },
  { "omschrijving", "omschrijving", VORM_TEKST },
  { "schuld_bij_aanvang", "schuld bij aanvang", VORM_GELD },
  { "crisis", "crisis", VORM_JANEE },
  { "beschikkingssoort", "soort beschikking", VORM_TEKST },
  { "dwangakkoord", "dwangakkoord", VORM_JANEE },
  { "uitstroomreden", "reden van uitstroom", VORM_TEKST },
  { "doelgroepen", "doelgroepen", VORM_TEKST },
  { "vtlb", "vtlb", VORM_GELD },
  { "kenmerk", "kenmerk", VORM_TEKST },
  { "vertegenwoordiger", "vertegenwoordiger", VORM_TEKST },
  { "bedrag", "bedrag", VORM_GELD },
  { "hoofdsom", "hoofdsom", VORM_GELD },
  { "rente", "rente", VORM_GELD },
  { "kosten", "kosten", VORM_GELD },
  { "peildatum", "peildatum", VORM_DATUM },
  { "rang", "rang", VORM_TEKST },
  { "betwist", "betwist", VORM_JANEE },
  { "meegenomen", "in de regeling", VORM_JANEE },
  { "reden_niet_meegenomen", "reden niet in de regeling", VORM_TEKST },
  { "opgegeven_door", "opgegeven door", VORM_TEKST },
  { "rang_bron", "rang volgens", VORM_TEKST },
  { "zekerheid", "waarde van de zekerheid", VORM_GELD },
  { "zekerheid_op", "zekerheid op", VORM_TEKST },
  { "zakelijk", "zakelijk", VORM_JANEE },
  { "fraude", "fraude of opzet", VORM_JANEE },
  { "boete", "boete of straf", VORM_JANEE },
  { "studieschuld", "studieschuld", VORM_JANEE },
  { "informeel", "onderhands", VORM_JANEE },
  { "van_wie", "schuld van", VORM_TEKST },
  { "beslag", "beslag", VORM_JANEE },
  { "beslag_op", "beslag op", VORM_TEKST },
  { "beslag_sinds", "beslag sinds", VORM_DATUM },
  { "termijnbedrag", "termijn per maand", VORM_GELD },
  { "afspraak", "afspraak", VORM_TEKST },
  { "afspraak_tot", "afspraak tot", VORM_DATUM },
  { "kanaal", "per", VORM_TEKST },
  { "kinderen", "kinderen", VORM_TEKST },
  { "contactvoorkeur", "liefst per", VORM_TEKST },
  { "bereikbaar", "bereikbaar", VORM_TEKST },
  { "briefvorm", "vorm van brieven", VORM_TEKST },
  { "taal", "taal", VORM_TEKST },
  { "met", "met", VORM_TEKST },
  { "bereikt", "bereikt", VORM_JANEE },
  { "uitstroom_omschrijving", "toelichting op de uitstroom", VORM_TEKST },
  { "medewerker_id", "consulent", VORM_MEDEWERKER },
  { "gebied", "gebied", VORM_WOORD },
  { "stand", "stand", VORM_TEKST },
  { "omschrijving", "omschrijving", VORM_TEKST },
  { "wie", "door", VORM_TEKST },
  { "competentie", "competentie", VORM_WOORD },
  { "vrager", "gevraagd door", VORM_TEKST },
  { "toetser", "getoetst door", VORM_TEKST },
  { "uitkomst", "uitkomst", VORM_TEKST },
  { "uitkomst_datum", "op", VORM_DATUM },
  { "punten", "lijst", VORM_TEKST },
  { "opmerking", "opmerking", VORM_TEKST },
  { "post", "post", VORM_TEKST },
  { "per", "per", VORM_TEKST },
  { "versie", "versie", VORM_TEKST },
  { "door", "berekend door", VORM_TEKST },
  { "inkomen", "inkomen", VORM_GELD },
  { "personen", "personen", VORM_TEKST },
  { "maanden", "maanden", VORM_TEKST },
  { "capaciteit", "afloscapaciteit", VORM_GELD },
  { "vermogen", "vermogen", VORM_GELD },
  { "lening", "lening", VORM_GELD },
  { "te_verdelen", "te verdelen", VORM_GELD },
  { "looptijd", "looptijd in maanden", VORM_TEKST },
  { "maandbedrag", "per maand", VORM_GELD },
  { "schuldeiser", "schuldeiser", VORM_TEKST },
  { "vordering", "vordering", VORM_GELD },
  { "buiten", "niet in het voorstel", VORM_TEKST },
  { "plaat", "plaat", VORM_TEKST },
  { "terugverteld", "van de drie terugverteld", VORM_TEKST },
  { "waarde", "is", VORM_FEIT },
  { "toelichting", "toelichting", VORM_TEKST },
};

static const struct
{
  const char *tabel, *naam;
} tabellen[] = {
  { "gebeurtenis", "Gebeurtenis" },
  { "persoon", "Inwoner" },
  { "dossier", "Dossier" },
  { "dossier_persoon", "Persoon in dit dossier" },
  { "huishouden", "Huishouden" },
  { "oplossing", "Oplossing" },
  { "schuld", "Schuld" },
  { "schuld_bericht", "Bericht" },
  { "begeleiding", "Begeleiding" },
  { "crisisinterventie", "Crisisinterventie" },
  { "voorziening", "Voorlopige voorziening" },
  { "moratorium", "Moratorium" },
  { "opschorting", "Opschorting" },
  { "verlenging", "Verlenging" },
  { "termijn", "Termijn" },
  { "contactmoment", "Contact" },
  { "feit", "Gegeven" },
  { "leefgebied", "Leefgebied" },
  { "doel", "Plan van aanpak" },
  { "meting", "Meting" },
  { "toets", "Collegiale toets" },
  { "budgetregel", "Budget" },
  { "vtlb", "Vtlb" },
  { "voorstel", "Voorstel" },
  { "voorstel_deel", "Deel van het voorstel" },
  { "regeling", "Regeling" },
  { "regeling_deel", "Deel van de regeling" },
  { "betaling", "Betaling" },
  { "plaat_gesprek", "Praatplaat" },
  { "levering_traject", "Ingelezen uit levering" },
};

static const char *
table_name (const char *tabel)
{
  for (gsize i = 0; i < G_N_ELEMENTS (tabellen); i++)
    if (g_str_equal (tabellen[i].tabel, tabel))
      return tabellen[i].naam;
  return tabel;
}

static const char *
word_name (const char *id)
{
  gsize            gebieden, competenties;
  const StipKeuze *lijst = stip_leefgebieden (&gebieden), *woord = stip_keuze_zoek (lijst, gebieden, id);

  lijst = stip_competenties (&competenties);
  if (woord == NULL)
    woord = stip_keuze_zoek (lijst, competenties, id);
  return woord != NULL ? woord->nl : id;
}

static char *
format_text (JsonNode *node, Vorm vorm)
{
  const char *tekst = json_node_get_string (node);
  StipDatum   datum;

  if (vorm == VORM_DATUM && stip_datum_parse_iso (tekst, &datum, NULL))
    return stip_datum_format (datum, STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, datum);
  if (vorm == VORM_WOORD)
    return g_strdup (word_name (tekst));
  const StipGebeurtenisSoort *soort = vorm == VORM_SOORT ? stip_gebeurtenis_soort_zoek (tekst) : NULL;
  const StipBerichtWoord     *bericht = vorm == VORM_SOORT && soort == NULL ? stip_bericht_zoek (tekst) : NULL;
  return g_strdup (soort != NULL ? soort->nl : bericht != NULL ? bericht->nl
                                                               : tekst);
}

static const StipVeld *
fact_of (JsonObject *rij)
{
  g_autofree char *id = g_strconcat ("feit.", json_object_get_string_member_with_default (rij, "soort", ""), NULL);
  return stip_veld_zoek (id);
}

static char *
format_value (JsonObject *rij, const char *kolom, Vorm vorm)
{
  JsonNode *node = rij != NULL ? json_object_get_member (rij, kolom) : NULL;

  if (node == NULL || json_node_is_null (node))
    return g_strdup ("–");
  if (vorm == VORM_FEIT && fact_of (rij) != NULL)
    return stip_veld_toon (fact_of (rij), json_node_get_string (node), STIP_TAAL_NL);
  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return format_text (node, vorm);
  gint64 getal = json_node_get_int (node);
  switch (vorm)
    {
    case VORM_GELD:
      return stip_geld_format_euro (getal);
    case VORM_JANEE:
      return g_strdup (getal ? "ja" : "nee");
    case VORM_TIJD:
      return g_strdup_printf ("%02d:%02d", (int)getal / 60, (int)getal % 60);
    case VORM_TEKST:
    case VORM_DATUM:
    case VORM_SOORT:
    case VORM_WOORD:
    case VORM_FEIT:
    case VORM_MEDEWERKER:
    default:
      return g_strdup_printf ("%" G_GINT64_FORMAT, getal);
    }
}

static gboolean
is_known (JsonObject *rij, const char *kolom)
{
  return rij != NULL && json_object_has_member (rij, kolom) && !json_object_get_null_member (rij, kolom);
}

/* Of a new or removed row only what says something: no zeros, no "nee". */
static gboolean
says_something (JsonObject *rij, const char *kolom, Vorm vorm)
{
  if (!is_known (rij, kolom))
    return FALSE;
  return (vorm != VORM_GELD && vorm != VORM_JANEE) || json_object_get_int_member (rij, kolom) != 0;
}

/* "datum 12 mei 2026 → 13 mei 2026", or of a new or removed row "datum 12 mei 2026". */
static void
append_column (GString *zin, guint i, JsonObject *oud, JsonObject *nieuw)
{
  const char *kolom = kolommen[i].kolom;
  gboolean    wijziging = oud != NULL && nieuw != NULL;
  if (wijziging ? !is_known (oud, kolom) && !is_known (nieuw, kolom) : !says_something (oud != NULL ? oud : nieuw, kolom, kolommen[i].vorm))
    return;
  g_autofree char *van = format_value (oud, kolom, kolommen[i].vorm);
  g_autofree char *naar = format_value (nieuw, kolom, kolommen[i].vorm);

  if (wijziging && g_str_equal (van, naar))
    return;
  g_string_append (zin, zin->str[zin->len - 1] == ':' ? " " : ", ");
  if (wijziging)
    g_string_append_printf (zin, "%s %s → %s", kolommen[i].naam, van, naar);
  else if (kolommen[i].vorm == VORM_SOORT || kolommen[i].vorm == VORM_WOORD || kolommen[i].vorm == VORM_FEIT || g_str_equal (kolom, "naam") || g_str_equal (kolom, "toelichting"))
    g_string_append (zin, oud != NULL ? van : naar);
  else
    g_string_append_printf (zin, "%s %s", kolommen[i].naam, oud != NULL ? van : naar);
}

static JsonObject *
parse_row (JsonParser *parser, const char *json)
{
  if (json == NULL || !json_parser_load_from_data (parser, json, -1, NULL))
    return NULL;
  return json_node_get_object (json_parser_get_root (parser));
}

/* Whose case it is, by name: the journal keeps the number of the row. */
static void
name_employee (JsonObject *rij, const char *naam)
{
  if (rij != NULL && naam != NULL)
    json_object_set_string_member (rij, "medewerker_id", naam);
}

static char *
format_subject (const char *tabel, JsonObject *rij)
{
  const StipVeld *veld = g_str_equal (tabel, "feit") && rij != NULL ? fact_of (rij) : NULL;
  return veld != NULL ? g_strdup_printf ("Gegeven “%s”", veld->nl) : g_strdup (table_name (tabel));
}

static char *
make_sentence (const char *tabel, const char *schuldeiser, const char *van_wie, const char *naar_wie, char soort, const char *oud_json, const char *nieuw_json)
{
  g_autoptr (JsonParser) oud_parser = json_parser_new ();
  g_autoptr (JsonParser) nieuw_parser = json_parser_new ();
  JsonObject      *oud = parse_row (oud_parser, oud_json), *nieuw = parse_row (nieuw_parser, nieuw_json);
  JsonObject      *rij = nieuw != NULL ? nieuw : oud;
  g_autofree char *onderwerp = format_subject (tabel, rij);
  g_autoptr (GString) zin = g_string_new (onderwerp);
  gboolean feit = g_str_equal (tabel, "feit");

  name_employee (oud, van_wie);
  name_employee (nieuw, naar_wie);

  if (soort == 'U' && g_str_equal (tabel, "gebeurtenis") && rij != NULL)
    {
      g_autofree char *naam = format_value (rij, "soort", VORM_SOORT);
      g_string_append_printf (zin, " %s", naam);
    }
  if (schuldeiser != NULL)
    g_string_append_printf (zin, " %s", schuldeiser);
  if (soort != 'U')
    g_string_append (zin, soort == 'I' ? " toegevoegd" : " verwijderd");
  g_string_append_c (zin, ':');
  for (guint i = 0; i < G_N_ELEMENTS (kolommen); i++)
    if (!feit || kolommen[i].vorm == VORM_FEIT)
      append_column (zin, i, oud, nieuw);
  if (zin->str[zin->len - 1] == ':')
    g_string_truncate (zin, zin->len - 1);
  return g_strdup (zin->str);
}

#define SQL_LINES                                                                                                                                                             \
  "SELECT l.id, h.wie, h.wanneer, h.waarom, h.soort, l.tabel, l.soort, l.oud, l.nieuw,"                                                                                       \
  " (SELECT naam FROM schuldeiser WHERE id = CASE l.tabel WHEN 'schuld' THEN json_extract(coalesce(l.nieuw, l.oud), '$.schuldeiser_id')"                                      \
  "  WHEN 'schuld_bericht' THEN (SELECT schuldeiser_id FROM schuld WHERE id = json_extract(coalesce(l.nieuw, l.oud), '$.schuld_id')) END),"                                   \
  " (SELECT naam FROM medewerker WHERE l.tabel = 'dossier' AND id = json_extract(l.oud, '$.medewerker_id')),"                                                                 \
  " (SELECT naam FROM medewerker WHERE l.tabel = 'dossier' AND id = json_extract(l.nieuw, '$.medewerker_id')) FROM logboek AS l JOIN handeling AS h ON h.id = l.handeling_id" \
  " WHERE l.id IN (SELECT id FROM logboek WHERE dossier_id = ?1 UNION SELECT id FROM logboek WHERE tabel = 'persoon'"                                                         \
  " AND rij IN (SELECT persoon_id FROM dossier_persoon WHERE dossier_id = ?1)) AND (?2 IS NULL OR l.id < ?2) ORDER BY l.id DESC LIMIT ?3"

static StipHistorieRegel *
read_line (StipStmt *stmt)
{
  StipHistorieRegel *regel = g_atomic_rc_box_new0 (StipHistorieRegel);

  regel->id = stip_stmt_int (stmt);
  regel->wie = stip_stmt_dup (stmt);
  regel->wanneer = stip_stmt_dup (stmt);
  g_autofree char *waarom = stip_stmt_dup (stmt);
  const char      *wijze = stip_stmt_text (stmt);
  regel->waarom = g_str_equal (wijze, "gewoon") ? g_steal_pointer (&waarom)
                                                : g_strdup_printf ("%s: %s", g_str_equal (wijze, "ongedaan") ? "Ongedaan gemaakt" : "Opnieuw gedaan", waarom);
  g_autofree char *tabel = stip_stmt_dup (stmt);
  regel->soort = *stip_stmt_text (stmt);
  g_autofree char *oud = stip_stmt_dup (stmt);
  g_autofree char *nieuw = stip_stmt_dup (stmt);
  g_autofree char *schuldeiser = stip_stmt_dup (stmt), *van_wie = stip_stmt_dup (stmt), *naar_wie = stip_stmt_dup (stmt);
  regel->zin = make_sentence (tabel, schuldeiser, van_wie, naar_wie, regel->soort, oud, nieuw);
  return regel;
}

GPtrArray *
stip_historie_load (StipDb *db, gint64 dossier_id, gint64 voor_id, int n, GError **error)
{
  g_autoptr (GPtrArray) regels = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_historie_regel_unref);
  StipStmt *stmt = stip_db_prepare (db, SQL_LINES, "ini", dossier_id, voor_id, (gint64)n);

  while (stip_stmt_next (stmt))
    g_ptr_array_add (regels, read_line (stmt));
  return stip_stmt_finish (stmt, error) ? g_steal_pointer (&regels) : NULL;
}
