/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-schuldeiser-opslag.h"

#include <string.h>

#include "core/stip-schuld-dubbel.h"
#include "core/stip-zoektekst.h"
#include "store/stip-store-error.h"

static void
clear_row (StipRegisterRij *self)
{
  g_clear_pointer (&self->schuldeiser, stip_schuldeiser_unref);
}

STIP_DEFINE_RECORD (StipRegisterRij, stip_register_rij, clear_row)

static void
clear_line (StipAntwoordRegel *self)
{
  g_free (self->nummer);
  g_free (self->toelichting);
}

STIP_DEFINE_RECORD (StipAntwoordRegel, stip_antwoord_regel, clear_line)

/* --- reading --- */

#define COLUMNS                                                                                                                \
  "e.id, e.naam, e.kvk, e.straat, e.huisnummer, e.toevoeging, e.postcode, e.plaats, e.telefoon, e.email, e.vertegenwoordiger," \
  " e.soort, e.kanaal, e.privepersoon, e.knooppunt, e.vooraf_akkoord, e.opmerking,"                                            \
  " (SELECT group_concat(naam, ';') FROM (SELECT naam FROM schuldeiser_alias WHERE schuldeiser_id = e.id ORDER BY naam))"
#define COUNTS \
  ", (SELECT count(*) FROM schuld WHERE schuldeiser_id = e.id), (SELECT count(DISTINCT dossier_id) FROM schuld WHERE schuldeiser_id = e.id)"

static StipSchuldeiser *
read_creditor (StipStmt *stmt)
{
  StipSchuldeiser *self = stip_schuldeiser_new ();

  self->id = stip_stmt_int (stmt);
  self->naam = stip_stmt_dup (stmt);
  self->kvk = stip_stmt_dup (stmt);
  self->straat = stip_stmt_dup (stmt);
  self->huisnummer = stip_stmt_dup (stmt);
  self->toevoeging = stip_stmt_dup (stmt);
  self->postcode = stip_stmt_dup (stmt);
  self->plaats = stip_stmt_dup (stmt);
  self->telefoon = stip_stmt_dup (stmt);
  self->email = stip_stmt_dup (stmt);
  self->vertegenwoordiger = stip_stmt_dup (stmt);
  self->soort = stip_lijst_zoek (STIP_LIJST_SCHULDSOORT, stip_stmt_text (stmt));
  self->kanaal = stip_stmt_dup (stmt);
  self->privepersoon = stip_stmt_janee (stmt);
  self->knooppunt = stip_stmt_janee (stmt);
  self->vooraf_akkoord = stip_stmt_janee (stmt);
  self->opmerking = stip_stmt_dup (stmt);
  self->aliassen = stip_stmt_dup (stmt);
  return self;
}

StipSchuldeiser *
stip_schuldeiser_load (StipDb *db, gint64 id, GError **error)
{
  g_autoptr (StipSchuldeiser) self = NULL;
  StipStmt *stmt = stip_db_prepare (db, "SELECT " COLUMNS " FROM schuldeiser AS e WHERE e.id = ?1", "i", id);

  if (stip_stmt_next (stmt))
    self = read_creditor (stmt);
  if (!stip_stmt_finish (stmt, error))
    return NULL;
  if (self == NULL)
    g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_NIET_GEVONDEN, "Deze schuldeiser staat niet (meer) in het register.");
  return g_steal_pointer (&self);
}

/* --- searching --- */

static char **
split_words (const char *tekst)
{
  g_autofree char *plat = stip_zoektekst_normaliseer (tekst);
  return g_strsplit_set (g_strstrip (plat), " -.,&/'();", -1);
}

static gboolean
begins_a_word (char **delen, const char *woord)
{
  for (char **deel = delen; *deel != NULL; deel++)
    if (g_str_has_prefix (*deel, woord))
      return TRUE;
  return FALSE;
}

static gboolean
matches (const StipSchuldeiser *eiser, char **woorden)
{
  g_autofree char *tekst = g_strjoin (" ", eiser->naam != NULL ? eiser->naam : "", eiser->plaats != NULL ? eiser->plaats : "",
                                      eiser->aliassen != NULL ? eiser->aliassen : "", eiser->kvk != NULL ? eiser->kvk : "", NULL);
  g_auto (GStrv) delen = split_words (tekst);

  for (char **woord = woorden; *woord != NULL; woord++)
    if (**woord != '\0' && !begins_a_word (delen, *woord))
      return FALSE;
  return TRUE;
}

/* Whether the name itself begins with what was typed: that comes before a town or another name. */
static gboolean
begins_with (const StipSchuldeiser *eiser, const char *typed)
{
  g_autofree char *naam = stip_zoektekst_normaliseer (eiser->naam != NULL ? eiser->naam : "");
  return g_str_has_prefix (naam, typed);
}

GPtrArray *
stip_register_zoek (StipDb *db, const char *zoek, guint n, GError **error)
{
  g_autoptr (GPtrArray) rijen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_register_rij_unref);
  g_auto (GStrv) woorden = split_words (zoek);
  g_autofree char *typed = stip_zoektekst_normaliseer (zoek);
  guint            voorop = 0;
  StipStmt        *stmt = stip_db_prepare (db, "SELECT " COLUMNS COUNTS " FROM schuldeiser AS e ORDER BY e.naam COLLATE NOCASE, e.id", NULL);

  g_strstrip (typed);
  while (stip_stmt_next (stmt))
    {
      g_autoptr (StipRegisterRij) rij = g_atomic_rc_box_new0 (StipRegisterRij);
      rij->schuldeiser = read_creditor (stmt);
      if (!matches (rij->schuldeiser, woorden))
        continue;
      rij->vorderingen = (int)stip_stmt_int (stmt);
      rij->dossiers = (int)stip_stmt_int (stmt);
      if (begins_with (rij->schuldeiser, typed))
        g_ptr_array_insert (rijen, (int)voorop++, g_steal_pointer (&rij));
      else
        g_ptr_array_add (rijen, g_steal_pointer (&rij));
    }
  if (!stip_stmt_finish (stmt, error))
    return NULL;
  if (rijen->len > n)
    g_ptr_array_set_size (rijen, (int)n);
  return g_steal_pointer (&rijen);
}

static gboolean
is_named (const char *gezocht, const char *naam)
{
  g_autofree char *kaal = stip_schuldeiser_vergelijknaam (naam);
  return g_str_equal (kaal, gezocht);
}

static gboolean
bears_name (const StipSchuldeiser *eiser, const char *gezocht)
{
  g_auto (GStrv) aliassen = g_strsplit (eiser->aliassen != NULL ? eiser->aliassen : "", ";", -1);

  if (eiser->naam != NULL && is_named (gezocht, eiser->naam))
    return TRUE;
  for (char **alias = aliassen; *alias != NULL; alias++)
    if (**alias != '\0' && is_named (gezocht, *alias))
      return TRUE;
  return FALSE;
}

StipSchuldeiser *
stip_register_vind (StipDb *db, const char *naam, GError **error)
{
  g_autoptr (StipSchuldeiser) gevonden = NULL;
  g_autofree char *gezocht = stip_schuldeiser_vergelijknaam (naam);
  gboolean         dubbel = FALSE;
  StipStmt        *stmt = stip_db_prepare (db, "SELECT " COLUMNS " FROM schuldeiser AS e ORDER BY e.id", NULL);

  while (stip_stmt_next (stmt))
    {
      g_autoptr (StipSchuldeiser) eiser = read_creditor (stmt);
      if (!bears_name (eiser, gezocht))
        continue;
      dubbel = gevonden != NULL;
      if (!dubbel)
        gevonden = g_steal_pointer (&eiser);
    }
  if (!stip_stmt_finish (stmt, error) || dubbel)
    return NULL;
  return g_steal_pointer (&gevonden);
}

GArray *
stip_register_dubbelen (StipDb *db, GError **error)
{
  g_autoptr (GArray) paren = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GHashTable) gezien = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  StipStmt *stmt = stip_db_prepare (db, "SELECT id, naam, kvk FROM schuldeiser WHERE naam IS NOT NULL ORDER BY id", NULL);

  while (stip_stmt_next (stmt))
    {
      gint64           id = stip_stmt_int (stmt);
      g_autofree char *naam = stip_schuldeiser_vergelijknaam (stip_stmt_text (stmt));
      const char      *kvk = stip_stmt_text (stmt);
      g_autofree char *nummer = kvk != NULL ? g_strconcat ("kvk ", kvk, NULL) : NULL;
      gint64          *eerste = g_hash_table_lookup (gezien, naam);
      if (eerste == NULL && nummer != NULL)
        eerste = g_hash_table_lookup (gezien, nummer);
      if (eerste != NULL)
        {
          g_array_append_val (paren, *eerste);
          g_array_append_val (paren, id);
          continue;
        }
      g_hash_table_insert (gezien, g_steal_pointer (&naam), g_memdup2 (&id, sizeof id));
      if (nummer != NULL)
        g_hash_table_insert (gezien, g_steal_pointer (&nummer), g_memdup2 (&id, sizeof id));
    }
  return stip_stmt_finish (stmt, error) ? g_steal_pointer (&paren) : NULL;
}

/* --- how it answers --- */

typedef struct
{
  StipDatum gevraagd;
  gboolean  rappel;
} Vraag;

static void
count_message (StipAntwoordTelling *telling, Vraag *vraag, StipBerichtSoort soort, StipDatum datum)
{
  switch (soort)
    {
    case STIP_BERICHT_SALDOVERZOEK:
      telling->gevraagd++;
      *vraag = (Vraag){ datum, FALSE };
      break;
    case STIP_BERICHT_SALDO_RAPPEL:
      vraag->rappel = TRUE;
      break;
    case STIP_BERICHT_GEEN_MEDEWERKING:
      telling->geen_medewerking++;
      G_GNUC_FALLTHROUGH;
    case STIP_BERICHT_SALDO_ANTWOORD:
    case STIP_BERICHT_SALDO_VOORAF_AKKOORD:
      if (!stip_datum_is_bekend (vraag->gevraagd))
        break;
      telling->beantwoord++;
      telling->na_rappel += vraag->rappel;
      telling->dagen += datum - vraag->gevraagd;
      vraag->gevraagd = STIP_DATUM_ONBEKEND;
      break;
    case STIP_BERICHT_VOORSTEL:
      telling->voorstellen++;
      break;
    case STIP_BERICHT_VOORSTEL_AKKOORD:
      telling->akkoord++;
      break;
    case STIP_BERICHT_VOORSTEL_AFGEWEZEN:
    case STIP_BERICHT_VOORSTEL_TEGEN:
      telling->geweigerd++;
      break;
    case STIP_BERICHT_KENNISGEVING:
    case STIP_BERICHT_KENNISGEVING_ANTWOORD:
    case STIP_BERICHT_SALDO_GEBELD:
    case STIP_BERICHT_SALDO_GEEN_REACTIE:
    case STIP_BERICHT_VOORSTEL_RAPPEL:
    case STIP_BERICHT_VOORSTEL_GEBELD:
    case STIP_BERICHT_VOORSTEL_GEEN_REACTIE:
    case STIP_BERICHT_HEROVERWEGING:
    case STIP_BERICHT_REGELING_AKKOORD:
    case STIP_BERICHT_REGELING_BEEINDIGD:
    case STIP_BERICHT_STATUS_SHV:
    case STIP_BERICHT_STATUS_SE:
    case STIP_BERICHT_STATUSVERZOEK:
    case STIP_BERICHT_AANTAL:
    default:
      break;
    }
}

gboolean
stip_antwoorden_tel (StipDb *db, gint64 schuldeiser_id, StipAntwoordTelling *telling, GError **error)
{
  StipStmt *stmt = stip_db_prepare (db,
                                    "SELECT b.schuld_id, b.soort, b.datum FROM schuld_bericht AS b JOIN schuld AS s ON s.id = b.schuld_id"
                                    " WHERE s.schuldeiser_id = ?1 ORDER BY b.schuld_id, b.datum, b.id",
                                    "i", schuldeiser_id);
  Vraag     vraag = { STIP_DATUM_ONBEKEND, FALSE };
  gint64    vorige = 0;

  *telling = (StipAntwoordTelling){ 0 };
  while (stip_stmt_next (stmt))
    {
      gint64                  schuld = stip_stmt_int (stmt);
      const StipBerichtWoord *woord = stip_bericht_zoek (stip_stmt_text (stmt));
      if (schuld != vorige)
        vraag = (Vraag){ STIP_DATUM_ONBEKEND, FALSE };
      vorige = schuld;
      if (woord != NULL)
        count_message (telling, &vraag, woord->soort, stip_stmt_datum (stmt));
    }
  return stip_stmt_finish (stmt, error);
}

GPtrArray *
stip_antwoorden_load (StipDb *db, gint64 schuldeiser_id, int n, GError **error)
{
  g_autoptr (GPtrArray) regels = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_antwoord_regel_unref);
  StipStmt *stmt = stip_db_prepare (db,
                                    "SELECT d.nummer, b.dossier_id, b.soort, b.datum, b.bedrag, b.toelichting FROM schuld_bericht AS b"
                                    " JOIN schuld AS s ON s.id = b.schuld_id JOIN dossier AS d ON d.id = b.dossier_id"
                                    " WHERE s.schuldeiser_id = ?1 ORDER BY b.datum DESC, b.id DESC LIMIT ?2",
                                    "ii", schuldeiser_id, (gint64)n);

  while (stip_stmt_next (stmt))
    {
      g_autoptr (StipAntwoordRegel) regel = g_atomic_rc_box_new0 (StipAntwoordRegel);
      regel->nummer = stip_stmt_dup (stmt);
      regel->dossier_id = stip_stmt_int (stmt);
      regel->soort = stip_bericht_zoek (stip_stmt_text (stmt));
      regel->datum = stip_stmt_datum (stmt);
      regel->bedrag = stip_stmt_geld (stmt);
      regel->toelichting = stip_stmt_dup (stmt);
      if (regel->soort != NULL)
        g_ptr_array_add (regels, g_steal_pointer (&regel));
    }
  return stip_stmt_finish (stmt, error) ? g_steal_pointer (&regels) : NULL;
}
