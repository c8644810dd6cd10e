/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store-fixture.h"

#include <sqlite3.h>
#include <string.h>

#include "store/stip-cipher.h"
#include "store/stip-dossier-opslag.h"
#include "store/stip-journaal.h"
#include "store/stip-migratie.h"
#include "store/stip-overzicht.h"

static StipDb *
open_db (ProefBestand *self, StipCipherMode wijze)
{
  g_autoptr (GError) error = NULL;
  sqlite3 *verbinding = stip_cipher_open (self->map.pad, wijze, self->dek, &error);

  g_assert_no_error (error);
  StipDb *db = stip_db_new (verbinding);
  stip_journaal_attach (db, &error);
  g_assert_no_error (error);
  return db;
}

ProefBestand *
proef_bestand_new (void)
{
  ProefBestand *self = g_new0 (ProefBestand, 1);
  guint8        sleutel[STIP_CIPHER_SLEUTEL_BYTES];
  g_autoptr (GError) error = NULL;

  memset (sleutel, 0x5a, sizeof sleutel);
  proef_map_open (&self->map, NULL);
  self->dek = stip_geheim_new_bytes (STIP_GEHEIM_SLEUTEL, sleutel, sizeof sleutel);
  self->db = open_db (self, STIP_CIPHER_CREATE);
  stip_migratie_run (self->db, &error);
  g_assert_no_error (error);
  self->werkwijze = stip_werkwijze_load ("aalsmeer", &error);
  g_assert_no_error (error);
  return self;
}

void
proef_bestand_free (ProefBestand *self)
{
  g_clear_pointer (&self->db, stip_db_free);
  stip_geheim_unref (self->dek);
  stip_werkwijze_unref (self->werkwijze);
  proef_map_sluit (&self->map, NULL);
  g_free (self);
}

StipDb *
proef_bestand_connect (ProefBestand *self)
{
  return open_db (self, STIP_CIPHER_READ_WRITE);
}

void
proef_bestand_reopen (ProefBestand *self)
{
  g_clear_pointer (&self->db, stip_db_free);
  self->db = proef_bestand_connect (self);
}

StipDatum
proef_dag (const char *iso)
{
  StipDatum datum = STIP_DATUM_ONBEKEND;
  g_assert_true (iso == NULL || stip_datum_parse_iso (iso, &datum, NULL));
  return datum;
}

StipPeriode
proef_periode (const char *van, const char *tot)
{
  return (StipPeriode){ proef_dag (van), proef_dag (tot) };
}

StipPersoon *
proef_persoon (const char *achternaam, const char *bsn)
{
  StipPersoon *persoon = stip_persoon_new ();
  persoon->rol = g_strdup ("inwoner");
  persoon->achternaam = g_strdup (achternaam);
  persoon->bsn = g_strdup (bsn);
  return persoon;
}

void
proef_add_gebeurtenis (StipDossier *dossier, const char *soort, const char *iso)
{
  const StipGebeurtenisSoort *gevonden = stip_gebeurtenis_soort_zoek (soort);
  g_assert_nonnull (gevonden);
  g_ptr_array_add (dossier->gebeurtenissen, stip_gebeurtenis_new (0, gevonden, proef_dag (iso), -1, NULL));
  stip_gebeurtenissen_sort (dossier->gebeurtenissen);
}

void
proef_add_schuld (StipDossier *dossier, const char *schuldeiser, StipGeld bedrag)
{
  StipSchuld *schuld = stip_schuld_new ();
  schuld->schuldeiser = g_strdup (schuldeiser);
  schuld->bedrag = bedrag;
  g_ptr_array_add (dossier->schulden, schuld);
}

StipDossier *
proef_dossier (const char *achternaam, const char *bsn, ...)
{
  StipDossier *dossier = stip_dossier_new ();
  va_list      args;

  g_ptr_array_add (dossier->personen, proef_persoon (achternaam, bsn));
  va_start (args, bsn);
  for (const char *woord = va_arg (args, const char *); woord != NULL; woord = va_arg (args, const char *))
    {
      g_auto (GStrv) delen = g_strsplit (woord, " ", 2);
      proef_add_gebeurtenis (dossier, delen[0], delen[1]);
    }
  va_end (args);
  return dossier;
}

static StipPersoon *
full_person (const char *rol, const char *voornaam, const char *bsn, const char *geslacht)
{
  StipPersoon *p = proef_persoon ("Vries", bsn);
  g_free (p->rol);
  p->rol = g_strdup (rol);
  p->voornaam = g_strdup (voornaam);
  p->voorvoegsel = g_strdup ("de");
  p->geboortedatum = proef_dag ("1980-05-01");
  p->geslacht = stip_lijst_zoek (STIP_LIJST_GESLACHT, geslacht);
  p->straat = g_strdup ("Dorpsstraat");
  p->huisnummer = g_strdup ("12");
  p->toevoeging = g_strdup ("bis");
  p->postcode = g_strdup ("1431AB");
  p->woonplaats = g_strdup ("Aalsmeer");
  p->telefoon = g_strdup ("0297000000");
  p->email = g_strdup ("v@example.org");
  p->taal = g_strdup ("ar");
  p->contactvoorkeur = g_strdup ("bericht");
  p->bereikbaar = g_strdup ("na vier uur");
  p->briefvorm = g_strdup ("groot");
  return p;
}

static StipSchuld *
full_claim (void)
{
  StipSchuld *s = stip_schuld_new ();
  s->schuldeiser = g_strdup ("Energie Noord");
  s->schuldeiser_kvk = g_strdup ("12345678");
  s->schuldeiser_postcode = g_strdup ("1000AA");
  s->schuldeiser_privepersoon = STIP_JANEE_NEE;
  s->vertegenwoordiger = g_strdup ("Deurwaarder Zuid");
  s->kenmerk = g_strdup ("EN-2026/77");
  s->soort = stip_lijst_zoek (STIP_LIJST_SCHULDSOORT, "Nuts");
  s->zakelijk = STIP_JANEE_JA;
  s->hoofdsom = 100001;
  s->rente = 250;
  s->kosten = 0;
  s->bedrag = 100251;
  s->peildatum = proef_dag ("2026-02-28");
  s->rang = g_strdup ("preferent");
  s->betwist = STIP_JANEE_NEE;
  s->meegenomen = STIP_JANEE_JA;
  s->reden_niet_meegenomen = g_strdup ("geen");
  return s;
}

static void
fill_facts (StipDossier *d)
{
  d->gemeentecode = g_strdup ("0358");
  d->omschrijving = g_strdup ("omschrijving");
  d->schuld_bij_aanvang = 1234567;
  d->crisis = STIP_JANEE_JA;
  d->beschikkingssoort = stip_lijst_zoek (STIP_LIJST_BESCHIKKINGSSOORT, "Toelatingsbeschikking");
  d->dwangakkoord = STIP_JANEE_NEE;
  d->oplossingssoort = stip_lijst_zoek (STIP_LIJST_OPLOSSINGSSOORT, "Schuldbemiddeling");
  d->vtlb = 145000;
  d->uitstroomreden = stip_lijst_zoek (STIP_LIJST_UITSTROOMREDEN, "Afgerond");
  d->uitstroom_omschrijving = g_strdup ("klaar");
  d->doelgroepen = g_strdup ("gezin;zzp");
  d->huishouden = g_strdup ("paar met kinderen");
  d->kinderen = 2;
}

static void
fill_plan (StipDossier *d)
{
  StipToets *toets = stip_toets_new (0, "toelating", proef_dag ("2026-02-01"), "Anna Proef");

  toets->toetser = g_strdup ("Bert Proef");
  toets->uitkomst = g_intern_string ("akkoord");
  toets->uitkomst_datum = proef_dag ("2026-02-02");
  toets->punten = g_strdup ("ja het plan is van de inwoner");
  toets->opmerking = g_strdup ("goed");
  g_ptr_array_add (d->toetsen, toets);
  g_ptr_array_add (d->gebeurtenissen, stip_gebeurtenis_new_contact (0, stip_gebeurtenis_soort_zoek ("telefoon"), proef_dag ("2026-01-08"), -1, "gebeld", "Vera", STIP_JANEE_NEE));
  g_ptr_array_add (d->feiten, stip_feit_new (0, "kanaal", "telefoon"));
  g_ptr_array_add (d->leefgebieden, stip_leefgebied_new (0, "wonen", 2, "achterstand"));
  g_ptr_array_add (d->doelen, stip_doel_new (0, "doel", "rust in huis", NULL, NULL, STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND));
  g_ptr_array_add (d->doelen, stip_doel_new (0, "afspraak", "post openen", "ander", "maatje", proef_dag ("2026-03-01"), proef_dag ("2026-02-27")));
  g_ptr_array_add (d->metingen, stip_meting_new (0, proef_dag ("2026-02-01"), "besteden", 2, "lastig"));
  stip_gebeurtenissen_sort (d->gebeurtenissen);
}

StipDossier *
proef_vol_dossier (const char *bsn, const char *partner_bsn)
{
  StipDossier *d = stip_dossier_new ();

  fill_facts (d);
  g_ptr_array_add (d->personen, full_person ("inwoner", "Vera", bsn, "Vrouw"));
  g_ptr_array_add (d->personen, full_person ("partner", "Piet", partner_bsn, "Man"));
  proef_add_gebeurtenis (d, "aanmelding", "2026-01-05");
  g_ptr_array_add (d->gebeurtenissen, stip_gebeurtenis_new (0, stip_gebeurtenis_soort_zoek ("eerste-gesprek"), proef_dag ("2026-01-12"), 9 * 60 + 30, "thuis"));
  g_ptr_array_add (d->schulden, full_claim ());
  g_ptr_array_add (d->begeleidingen, stip_spoor_new (0, "Budgetbeheer", proef_periode ("2026-02-01", "2026-08-01"), "hulp"));
  g_ptr_array_add (d->crisisinterventies, stip_spoor_new (0, NULL, proef_periode ("2026-01-05", "2026-01-07"), "ontruiming"));
  g_ptr_array_add (d->voorzieningen, stip_spoor_new (0, NULL, proef_periode ("2026-01-08", NULL), NULL));
  g_ptr_array_add (d->moratoria, stip_moratorium_new (0, proef_dag ("2026-02-01"), proef_dag ("2026-02-08"), proef_periode ("2026-02-10", "2026-08-10")));
  g_ptr_array_add (d->opschortingen, stip_spoor_new (0, "beschikking", proef_periode ("2026-01-20", "2026-01-30"), "stukken"));
  g_ptr_array_add (d->verlengingen, stip_spoor_new (0, "stabilisatie", proef_periode ("2026-04-01", NULL), "ziek"));
  g_ptr_array_add (d->handtermijnen, stip_handtermijn_new (0, "Terugbellen", "belofte", proef_dag ("2026-05-01"), proef_dag ("2026-06-01"), STIP_DATUM_ONBEKEND, "beloofd"));
  fill_plan (d);
  return d;
}

gint64
proef_insert (ProefBestand *self, const StipDossier *dossier)
{
  g_autoptr (GError) error = NULL;
  gint64 id = 0;

  stip_handeling_begin (self->db, PROEF_WIE, "Dossier gemaakt", 0, &error);
  g_assert_no_error (error);
  stip_dossier_insert (self->db, dossier, PROEF_VANDAAG, &id, &error);
  g_assert_no_error (error);
  stip_overzicht_bijwerken (self->db, self->werkwijze, id, PROEF_VANDAAG, &error);
  g_assert_no_error (error);
  stip_handeling_commit (self->db, NULL, &error);
  g_assert_no_error (error);
  return id;
}

gint64
proef_handeling (StipDb *db, const char *sql)
{
  g_autoptr (GError) error = NULL;
  gint64 handeling = 0;

  stip_handeling_begin (db, PROEF_WIE, "Proef", 0, &error);
  g_assert_no_error (error);
  stip_db_script (db, sql, &error);
  g_assert_no_error (error);
  stip_handeling_commit (db, &handeling, &error);
  g_assert_no_error (error);
  return handeling;
}

gint64
proef_getal (StipDb *db, const char *sql)
{
  g_autoptr (GError) error = NULL;
  gint64 waarde = 0;

  stip_db_query_int (db, &waarde, -1, &error, g_intern_string (sql), NULL);
  g_assert_no_error (error);
  return waarde;
}

char *
proef_tekst (StipDb *db, const char *sql)
{
  g_autoptr (GError) error = NULL;
  StipStmt *stmt = stip_db_prepare (db, g_intern_string (sql), NULL);
  char     *tekst = stip_stmt_next (stmt) ? stip_stmt_dup (stmt) : NULL;

  stip_stmt_finish (stmt, &error);
  g_assert_no_error (error);
  return tekst;
}

static void
append_rows (GString *uit, StipDb *db, const char *sql)
{
  g_autoptr (GError) error = NULL;
  StipStmt *stmt = stip_db_prepare (db, g_intern_string (sql), NULL);

  while (stip_stmt_next (stmt))
    g_string_append_printf (uit, "%s\n", stip_stmt_text (stmt));
  stip_stmt_finish (stmt, &error);
  g_assert_no_error (error);
}

char *
proef_dump (StipDb *db)
{
  g_autoptr (GString) uit = g_string_new (NULL);
  g_autoptr (GPtrArray) tabellen = stip_journaal_tables (db, NULL);

  for (guint i = 0; i < tabellen->len; i++)
    {
      const char      *tabel = g_ptr_array_index (tabellen, i);
      g_autofree char *json = stip_journaal_json_object (db, tabel, "", NULL);
      g_autofree char *sql = g_strdup_printf ("SELECT '%s ' || %s FROM %s ORDER BY id", tabel, json, tabel);
      append_rows (uit, db, sql);
    }
  return g_strdup (uit->str);
}

char *
proef_dump_lijst (StipDb *db)
{
  g_autoptr (GString) uit = g_string_new (NULL);
  g_autofree char *json = stip_journaal_json_object (db, "overzicht", "", NULL);
  g_autofree char *sql = g_strdup_printf ("SELECT %s FROM overzicht ORDER BY dossier_id", json);

  append_rows (uit, db, sql);
  append_rows (uit, db, "SELECT rowid FROM zoek ORDER BY rowid");
  return g_strdup (uit->str);
}

void
proef_knoei (StipDb *db, const char *sql)
{
  g_autoptr (GString) weg = g_string_new (NULL);

  append_rows (weg, db, "SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_schema WHERE type = 'trigger'");
  g_string_append (weg, "PRAGMA foreign_keys = OFF;");
  g_assert_cmpint (sqlite3_exec (stip_db_get_handle (db), weg->str, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (stip_db_get_handle (db), sql, NULL, NULL, NULL), ==, SQLITE_OK);
}
