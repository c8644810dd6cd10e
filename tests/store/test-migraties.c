/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <sqlite3.h>
#include <string.h>

#include "store-fixture.h"
#include "store/stip-journaal.h"
#include "store/stip-migratie.h"
#include "store/stip-store-error.h"

static void
test_nieuw (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();

  g_assert_cmpint (proef_getal (b->db, "PRAGMA user_version"), ==, stip_migratie_versie ());
  g_assert_cmpint (proef_getal (b->db, "PRAGMA application_id"), ==, STIP_APPLICATION_ID);
  /* and again changes nothing */
  g_autofree char *voor = proef_tekst (b->db, "SELECT group_concat(name || coalesce(sql, '')) FROM sqlite_schema");
  g_assert_true (stip_migratie_run (b->db, NULL));
  g_autofree char *na = proef_tekst (b->db, "SELECT group_concat(name || coalesce(sql, '')) FROM sqlite_schema");
  g_assert_cmpstr (voor, ==, na);
}

static void
refuse (const char *sql, int code)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (stip_db_script (b->db, sql, NULL));
  proef_bestand_reopen (b);
  proef_bestand_reopen (b);
  g_autoptr (GBytes) voor = proef_lees (b->map.pad);
  g_assert_false (stip_migratie_run (b->db, &error));
  g_assert_error (error, STIP_STORE_ERROR, code);
  g_clear_pointer (&b->db, stip_db_free);
  g_autoptr (GBytes) na = proef_lees (b->map.pad);
  g_assert_true (g_bytes_equal (voor, na));
}

static void
test_nieuwer (void)
{
  refuse ("PRAGMA user_version = 99", STIP_STORE_ERROR_NIEUWER);
}

static void
test_ander_programma (void)
{
  refuse ("PRAGMA application_id = 1196444487", STIP_STORE_ERROR_BESCHADIGD);
  refuse ("PRAGMA application_id = 0", STIP_STORE_ERROR_BESCHADIGD);
}

/* What the schema must refuse: the last line of defence against a wrong value. Rows 1 of dossier, persoon, medewerker,
 * gebeurtenis exist. */
static const char *const verkeerd[] = {
  "INSERT INTO instelling (sleutel, waarde) VALUES ('x', NULL)",
  "INSERT INTO instelling (sleutel, waarde) VALUES ('dubbel', '2')",
  "INSERT INTO medewerker (naam) VALUES ('')",
  "INSERT INTO medewerker (naam) VALUES ('Anna')",
  "INSERT INTO medewerker (naam, rol) VALUES ('B', 'baas')",
  "INSERT INTO medewerker (naam, actief) VALUES ('B', 2)",
  "INSERT INTO persoon (geboortedatum) VALUES ('1980-02-30')",
  "INSERT INTO persoon (geboortedatum) VALUES ('1-5-1980')",
  "INSERT INTO persoon (geslacht) VALUES ('M')",
  "INSERT INTO dossier (nummer, jaar, volgnummer) VALUES ('', 2026, 9)",
  "INSERT INTO dossier (nummer, jaar, volgnummer) VALUES ('2026-0001', 2026, 9)",
  "INSERT INTO dossier (nummer, jaar, volgnummer) VALUES ('x', 2026, 1)",
  "INSERT INTO dossier (nummer, jaar, volgnummer) VALUES ('x', 'y', 9)",
  "INSERT INTO dossier (nummer, jaar, volgnummer, medewerker_id) VALUES ('x', 2026, 9, 77)",
  "INSERT INTO dossier (nummer, jaar, volgnummer, crisis) VALUES ('x', 2026, 9, 2)",
  "INSERT INTO dossier (nummer, jaar, volgnummer, beschikkingssoort) VALUES ('x', 2026, 9, 'Ja')",
  "INSERT INTO dossier (nummer, jaar, volgnummer, dwangakkoord) VALUES ('x', 2026, 9, -1)",
  "INSERT INTO dossier (nummer, jaar, volgnummer, uitstroomreden) VALUES ('x', 2026, 9, 'niet passend')",
  "INSERT INTO dossier (nummer, jaar, volgnummer, schuld_bij_aanvang) VALUES ('x', 2026, 9, 1.5)",
  "INSERT INTO huishouden (dossier_id, soort) VALUES (77, NULL)",
  "INSERT INTO huishouden (dossier_id, soort) VALUES (1, 'kasteel')",
  "INSERT INTO huishouden (dossier_id, kinderen) VALUES (1, -1)",
  "INSERT INTO dossier_persoon (dossier_id, persoon_id, rol) VALUES (1, 1, 'partner')",
  "INSERT INTO dossier_persoon (dossier_id, persoon_id, rol) VALUES (1, 77, 'partner')",
  "INSERT INTO dossier_persoon (dossier_id, persoon_id, rol) VALUES (77, 1, 'partner')",
  "INSERT INTO dossier_persoon (dossier_id, persoon_id, rol) VALUES (1, 2, 'buur')",
  "INSERT INTO gebeurtenis (dossier_id, soort, datum) VALUES (77, 'gesprek', '2026-01-01')",
  "INSERT INTO gebeurtenis (dossier_id, soort, datum) VALUES (1, '', '2026-01-01')",
  "INSERT INTO gebeurtenis (dossier_id, soort, datum) VALUES (1, 'gesprek', NULL)",
  "INSERT INTO gebeurtenis (dossier_id, soort, datum) VALUES (1, 'gesprek', '2026-1-1')",
  "INSERT INTO gebeurtenis (dossier_id, soort, datum) VALUES (1, 'gesprek', '2026-01-01 10:00')",
  "INSERT INTO gebeurtenis (dossier_id, soort, datum, minuut) VALUES (1, 'gesprek', '2026-01-01', 1440)",
  "INSERT INTO gebeurtenis (dossier_id, soort, datum, minuut) VALUES (1, 'gesprek', '2026-01-01', -1)",
  "INSERT INTO gebeurtenis (dossier_id, soort, datum, enkel) VALUES (1, 'aanmelding', '2026-01-01', 1)",
  "INSERT INTO gebeurtenis (dossier_id, soort, datum, enkel) VALUES (1, 'gesprek', '2026-01-01', 2)",
  "INSERT INTO contactmoment (gebeurtenis_id) VALUES (77)",
  "INSERT INTO contactmoment (gebeurtenis_id, bereikt) VALUES (1, 3)",
  "INSERT INTO oplossing (dossier_id, soort) VALUES (1, 'SA')",
  "INSERT INTO oplossing (dossier_id, vtlb) VALUES (1, 'veel')",
  "INSERT INTO schuldeiser (privepersoon) VALUES (2)",
  "INSERT INTO schuld (dossier_id) VALUES (77)",
  "INSERT INTO schuld (dossier_id, schuldeiser_id) VALUES (1, 77)",
  "INSERT INTO schuld (dossier_id, soort) VALUES (1, 'zorg')",
  "INSERT INTO schuld (dossier_id, zakelijk) VALUES (1, 2)",
  "INSERT INTO schuld (dossier_id, bedrag) VALUES (1, 12.5)",
  "INSERT INTO schuld (dossier_id, peildatum) VALUES (1, '2026-13-01')",
  "INSERT INTO schuld (dossier_id, rang) VALUES (1, 'hoog')",
  "INSERT INTO schuld (dossier_id, betwist) VALUES (1, 2)",
  "INSERT INTO schuld (dossier_id, meegenomen) VALUES (1, 2)",
  "INSERT INTO schuld (dossier_id, opgegeven_door) VALUES (1, 'buurman')",
  "INSERT INTO schuld (dossier_id, rang_bron) VALUES (1, 'gevoel')",
  "INSERT INTO schuld (dossier_id, zekerheid) VALUES (1, -1)",
  "INSERT INTO schuld (dossier_id, informeel) VALUES (1, 2)",
  "INSERT INTO schuld (dossier_id, van_wie) VALUES (1, 'buur')",
  "INSERT INTO schuld (dossier_id, beslag_sinds) VALUES (1, '1-1-2026')",
  "INSERT INTO schuld (dossier_id, afspraak) VALUES (1, 'later')",
  "INSERT INTO schuldeiser (soort) VALUES ('zorg')",
  "INSERT INTO schuldeiser (kanaal) VALUES ('duif')",
  "INSERT INTO schuldeiser_alias (schuldeiser_id, naam) VALUES (77, 'x')",
  "INSERT INTO schuld_bericht (dossier_id, schuld_id, soort, datum) VALUES (1, 77, 'saldoverzoek', '2026-01-01')",
  "INSERT INTO begeleiding (dossier_id, soort) VALUES (1, 'coach')",
  "INSERT INTO begeleiding (dossier_id, startdatum) VALUES (1, 'gisteren')",
  "INSERT INTO crisisinterventie (dossier_id, einddatum) VALUES (1, '2026-00-01')",
  "INSERT INTO voorziening (dossier_id, startdatum) VALUES (1, '20260101')",
  "INSERT INTO moratorium (dossier_id, aanvraagdatum) VALUES (1, '')",
  "INSERT INTO opschorting (dossier_id, startdatum) VALUES (1, NULL)",
  "INSERT INTO verlenging (dossier_id, soort, startdatum) VALUES (1, NULL, '2026-01-01')",
  "INSERT INTO termijn (dossier_id, naam, uiterlijk) VALUES (1, '', '2026-01-01')",
  "INSERT INTO termijn (dossier_id, naam, uiterlijk) VALUES (1, 'x', NULL)",
  "INSERT INTO termijn (dossier_id, naam, uiterlijk, klok) VALUES (1, 'x', '2026-01-01', 'zand')",
  "INSERT INTO levering (soort, vingerafdruk, trajecten, nieuw, bijgewerkt, ongewijzigd, waarschuwingen) VALUES ('csv', 'x', 0, 0, 0, 0, 0)",
  "INSERT INTO overzicht_stand (id, peildatum) VALUES (2, '2026-01-01')",
  "DELETE FROM medewerker",
  "DELETE FROM persoon WHERE id = 1",
};

static void
test_beperkingen (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();

  proef_handeling (b->db, "INSERT INTO instelling (sleutel, waarde) VALUES ('dubbel', '1');"
                          "INSERT INTO medewerker (naam) VALUES ('Anna'); INSERT INTO persoon (bsn) VALUES (NULL), (NULL);"
                          "INSERT INTO dossier (nummer, jaar, volgnummer, medewerker_id) VALUES ('2026-0001', 2026, 1, 1);"
                          "INSERT INTO dossier_persoon (dossier_id, persoon_id, rol) VALUES (1, 1, 'inwoner');"
                          "INSERT INTO gebeurtenis (dossier_id, soort, datum, enkel) VALUES (1, 'aanmelding', '2026-01-01', 1);");
  g_autofree char *voor = proef_dump (b->db);
  for (gsize i = 0; i < G_N_ELEMENTS (verkeerd); i++)
    {
      g_autoptr (GError) error = NULL;
      g_test_message ("%s", verkeerd[i]);
      g_assert_true (stip_handeling_begin (b->db, PROEF_WIE, "Proef", 0, NULL));
      g_assert_false (stip_db_script (b->db, verkeerd[i], &error));
      g_assert_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING);
      stip_handeling_rollback (b->db);
    }
  g_autofree char *na = proef_dump (b->db);
  g_assert_cmpstr (voor, ==, na);
}

/* Every table is STRICT: a text in a number's place does not slip in. */
static void
test_strict (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autofree char *los = proef_tekst (b->db, "SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND NOT strict");
  g_assert_cmpstr (los, ==, NULL);
  g_autofree char *zonder_index = proef_tekst (
      b->db, "SELECT group_concat(t.name || '.' || f.\"from\") FROM pragma_table_list AS t, pragma_foreign_key_list(t.name) AS f WHERE t.schema = 'main' AND t.type = 'table'"
             " AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) AS i, pragma_index_info(i.name) AS k WHERE k.seqno = 0 AND k.name = f.\"from\")"
             " AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS c WHERE c.name = f.\"from\" AND c.pk = 1)");
  g_assert_cmpstr (zonder_index, ==, NULL); /* a foreign key without an index makes every delete a scan */
}

/* A file as the first version wrote it, kept as text, must come up to this version with all that is in it. */
static void
test_schema_1 (void)
{
  g_autoptr (ProefBestand) b = proef_bestand_new ();
  g_autofree char *pad = g_test_build_filename (G_TEST_DIST, "fixtures", "schema-1.sql", NULL);
  g_autofree char *sql = NULL;
  g_autoptr (GError) error = NULL;
  sqlite3 *verbinding = NULL;

  g_file_get_contents (pad, &sql, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (sqlite3_open (":memory:", &verbinding), ==, SQLITE_OK);
  g_autoptr (StipDb) db = stip_db_new (verbinding);
  g_assert_true (stip_journaal_attach (db, NULL));
  stip_db_script (db, sql, &error);
  g_assert_no_error (error);
  stip_migratie_run (db, &error);
  g_assert_no_error (error);
  g_assert_cmpint (proef_getal (db, "PRAGMA user_version"), ==, stip_migratie_versie ());
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM dossier"), ==, 1);
  g_assert_cmpint (proef_getal (db, "SELECT sum(bedrag) FROM schuld"), ==, 100251);
  g_assert_cmpint (proef_getal (db, "SELECT count(*) FROM pragma_foreign_key_check"), ==, 0);
  g_autofree char *was = proef_tekst (b->db, "SELECT group_concat(type || name || sql, ';') FROM (SELECT * FROM sqlite_schema WHERE name NOT LIKE 'zoek%' ORDER BY name)");
  g_autofree char *is = proef_tekst (db, "SELECT group_concat(type || name || sql, ';') FROM (SELECT * FROM sqlite_schema WHERE name NOT LIKE 'zoek%' ORDER BY name)");
  g_assert_cmpstr (is, ==, was); /* a migrated file and a new one have one schema */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/migraties/nieuw", test_nieuw);
  g_test_add_func ("/migraties/nieuwer", test_nieuwer);
  g_test_add_func ("/migraties/ander-programma", test_ander_programma);
  g_test_add_func ("/migraties/beperkingen", test_beperkingen);
  g_test_add_func ("/migraties/strict", test_strict);
  g_test_add_func ("/migraties/schema-1", test_schema_1);
  return g_test_run ();
}
