/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-ddas-import.h"

#include "export/stip-ddas-lezer.h"
#include "store/stip-journaal.h"

static void
free_warning (StipDdasMelding *melding)
{
  g_free (melding->pad);
  g_free (melding->melding);
  g_free (melding);
}

static void
clear_outcome (StipDdasUitkomst *self)
{
  g_ptr_array_unref (self->waarschuwingen);
}

STIP_DEFINE_RECORD (StipDdasUitkomst, stip_ddas_uitkomst, clear_outcome)

typedef struct
{
  StipLevering     *levering;
  StipDdasUitkomst *uitkomst;
  const char       *gemeentecode; /* of the profile, or NULL */
  GHashTable       *codes;        /* those that were warned about: once each, not 25,000 times */
  const char       *pad;          /* of the trajectory at hand */
  guint             regel;
  guint64           totaal;
  StipDdasVoortgang func;
  gpointer          data;
} Inlezen;

/* A list beyond this is of no use to anybody, and a hostile file must not fill the memory with it. */
#define MELDINGEN_MAX 20000

static void
warn (const char *pad, guint regel, const char *tekst, gpointer data)
{
  Inlezen *inlezen = data;

  if (inlezen->uitkomst->waarschuwingen->len == MELDINGEN_MAX)
    return;
  if (inlezen->uitkomst->waarschuwingen->len == MELDINGEN_MAX - 1)
    tekst = "er zijn nog meer meldingen; los deze eerst op";
  StipDdasMelding *melding = g_new0 (StipDdasMelding, 1);

  melding->pad = g_strdup (pad);
  melding->regel = regel;
  melding->melding = g_strdup (tekst);
  g_ptr_array_add (inlezen->uitkomst->waarschuwingen, melding);
}

static void
warn_about_part (const char *veld, const char *tekst, gpointer data)
{
  Inlezen         *inlezen = data;
  g_autofree char *pad = g_strconcat (inlezen->pad, ".", veld, NULL);
  warn (pad, inlezen->regel, tekst, inlezen);
}

static const char *
judge_code (const Inlezen *inlezen, const char *geleverd, const char *code)
{
  if (code == NULL)
    return "geen gemeentecode van vier cijfers; ingelezen zoals zij er staat";
  if (inlezen->gemeentecode != NULL && !g_str_equal (code, inlezen->gemeentecode))
    return "een andere gemeente dan die van dit bestand; wel ingelezen";
  return g_str_equal (code, geleverd) ? NULL : "anders geschreven dan met vier cijfers; wel ingelezen";
}

/* A trajectory of another municipality, or one whose code is written otherwise, is imported all the same: the office
 * may work for its neighbours (domain.md 1.2, variants). */
static void
check_municipality (Inlezen *inlezen, const StipDossier *dossier)
{
  g_autofree char *code = stip_gemeentecode_normaliseer (dossier->gemeentecode);
  const char      *oordeel = dossier->gemeentecode != NULL ? judge_code (inlezen, dossier->gemeentecode, code) : NULL;

  if (oordeel != NULL && g_hash_table_add (inlezen->codes, g_strdup (dossier->gemeentecode)))
    {
      /* what is no code may be anything, also a name: then it is not repeated */
      g_autofree char *tekst = code != NULL ? g_strdup_printf ("gemeentecode %s: %s", dossier->gemeentecode, oordeel) : g_strdup (oordeel);
      warn_about_part ("gemeentecode", tekst, inlezen);
    }
}

static gboolean
on_traject_cb (StipDossier *dossier, const char *pad, guint regel, gpointer data, GError **error)
{
  Inlezen *inlezen = data;

  inlezen->pad = pad;
  inlezen->regel = regel;
  check_municipality (inlezen, dossier);
  return stip_levering_add (inlezen->levering, dossier, warn_about_part, inlezen, error);
}

static void
on_voortgang_cb (guint64 bytes, gpointer data)
{
  Inlezen *inlezen = data;
  if (inlezen->func != NULL)
    inlezen->func (bytes, inlezen->totaal, stip_levering_telling (inlezen->levering)->trajecten, inlezen->data);
}

static const StipDdasLezerFuncs funcs = {
  .on_traject = on_traject_cb,
  .on_waarschuwing = warn,
  .on_voortgang = on_voortgang_cb,
};

static char *
fingerprint_file (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) in = g_file_read (file, cancellable, error);
  g_autoptr (GChecksum) som = g_checksum_new (G_CHECKSUM_SHA256);
  guchar buffer[65536];

  if (in == NULL)
    return NULL;
  for (;;)
    {
      gssize n = g_input_stream_read (G_INPUT_STREAM (in), buffer, sizeof buffer, cancellable, error);
      if (n < 0)
        return NULL;
      if (n == 0)
        return g_strdup (g_checksum_get_string (som));
      g_checksum_update (som, buffer, n);
    }
}

static gboolean
read_delivery (Inlezen *inlezen, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autofree char *vingerafdruk = fingerprint_file (file, cancellable, error);
  g_autoptr (GFileInputStream) in = vingerafdruk != NULL ? g_file_read (file, cancellable, error) : NULL;

  return in != NULL && stip_ddas_lees (G_INPUT_STREAM (in), &funcs, inlezen, cancellable, error) &&
         stip_levering_finish (inlezen->levering, vingerafdruk, inlezen->uitkomst->waarschuwingen->len, error);
}

static guint64
size_of (GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, 0, NULL, NULL);
  return info != NULL ? (guint64)g_file_info_get_size (info) : 0;
}

/* Inside a running act. */
static gboolean
import_all (StipStore *store, StipDb *db, GFile *file, Inlezen *inlezen, GCancellable *cancellable, GError **error)
{
  const StipWerkwijze *werkwijze = stip_store_get_werkwijze (store);
  g_autoptr (StipLevering) levering = stip_levering_begin (db, werkwijze, stip_store_get_vandaag (store), 0, error);

  if (levering == NULL)
    return FALSE;
  inlezen->levering = levering;
  inlezen->gemeentecode = werkwijze->profiel->gemeentecode;
  inlezen->totaal = size_of (file);
  if (!read_delivery (inlezen, file, cancellable, error))
    return FALSE;
  const StipLeveringTelling *telling = stip_levering_telling (levering);
  inlezen->uitkomst->trajecten = telling->trajecten;
  inlezen->uitkomst->nieuw = telling->nieuw;
  inlezen->uitkomst->bijgewerkt = telling->bijgewerkt;
  inlezen->uitkomst->ongewijzigd = telling->ongewijzigd;
  return TRUE;
}

StipDdasUitkomst *
stip_ddas_import (StipStore *store, StipDb *db, const char *pad, gboolean proef, StipDdasVoortgang func, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (StipDdasUitkomst) uitkomst = g_atomic_rc_box_new0 (StipDdasUitkomst);
  g_autoptr (GFile) file = g_file_new_for_path (pad);
  g_autoptr (GHashTable) codes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Inlezen inlezen = { .uitkomst = uitkomst, .codes = codes, .func = func, .data = data };

  uitkomst->waarschuwingen = g_ptr_array_new_with_free_func ((GDestroyNotify)free_warning);
  if (!stip_handeling_begin (db, stip_store_get_wie (store), "DDAS-levering ingelezen", 0, error))
    return NULL;
  gboolean gelukt = import_all (store, db, file, &inlezen, cancellable, error);
  if (!gelukt || proef)
    {
      stip_handeling_rollback (db);
      return gelukt ? g_steal_pointer (&uitkomst) : NULL;
    }
  if (!stip_handeling_commit (db, NULL, error))
    return NULL;
  if (uitkomst->nieuw + uitkomst->bijgewerkt > 0)
    stip_store_emit_gewijzigd (store, 0);
  return g_steal_pointer (&uitkomst);
}
