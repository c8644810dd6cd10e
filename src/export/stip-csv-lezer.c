/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-csv-lezer.h"

#include <csv.h>
#include <string.h>

#define BOM_8 "\xEF\xBB\xBF"
/* The largest file that is taken in: a hundred thousand rows of every field are about a tenth of it. */
#define GROOTST (256 * 1024 * 1024)

void
stip_csv_tabel_free (StipCsvTabel *self)
{
  g_clear_pointer (&self->rijen, g_ptr_array_unref);
  g_clear_pointer (&self->regels, g_array_unref);
  g_free (self);
}

static gboolean
refuse (GError **error, const char *wat)
{
  g_set_error_literal (error, STIP_CSV_ERROR, STIP_CSV_ERROR_BESTAND, wat);
  return FALSE;
}

/* --- letters --- */

/* (transfer full) UTF-8, or NULL with error. */
static char *
decode (const char *data, gsize lengte, const char **codering, GError **error)
{
  gboolean utf16 = lengte >= 2 && (memcmp (data, "\xFF\xFE", 2) == 0 || memcmp (data, "\xFE\xFF", 2) == 0);
  char    *tekst;

  if (lengte > GROOTST)
    return refuse (error, "Dit bestand is te groot. Verdeel het in kleinere bestanden.") ? NULL : NULL;
  *codering = "UTF-8";
  if (lengte >= 3 && memcmp (data, BOM_8, 3) == 0)
    {
      data += 3;
      lengte -= 3;
    }
  if (!utf16 && g_utf8_validate_len (data, lengte, NULL))
    return g_strndup (data, lengte);
  *codering = utf16 ? "UTF-16" : "Windows-1252";
  if (!utf16 && memchr (data, '\0', lengte) != NULL)
    {
      refuse (error, "Dit is geen tekstbestand. Bewaar het uit het rekenblad als CSV.");
      return NULL;
    }
  tekst = g_convert_with_fallback (data, (gssize)lengte, "UTF-8", *codering, "?", NULL, NULL, NULL);
  if (tekst == NULL)
    refuse (error, "Dit bestand is niet als tekst te lezen. Bewaar het uit het rekenblad als CSV (UTF-8).");
  return tekst;
}

/* The sign that stands most in the first row outside quotes. */
static char
find_separator (const char *tekst)
{
  static const char tekens[] = ";,\t";
  guint             aantal[3] = { 0 };
  gboolean          binnen = FALSE;
  gsize             beste = 0;

  for (const char *p = tekst; *p != '\0' && (binnen || (*p != '\n' && *p != '\r')); p++)
    {
      const char *teken = strchr (tekens, *p);
      if (*p == '"')
        binnen = !binnen;
      else if (!binnen && teken != NULL)
        aantal[teken - tekens]++;
    }
  for (gsize i = 1; i < G_N_ELEMENTS (aantal); i++)
    if (aantal[i] > aantal[beste])
      beste = i;
  return tekens[beste];
}

/* --- rows --- */

typedef struct
{
  StipCsvTabel *tabel;
  GPtrArray    *rij; /* char * */
  gboolean      gevuld;
  guint         regel, begin; /* where the reading is, where the row began */
} Lezing;

static void
on_cell_cb (void *cel, size_t lengte, void *data)
{
  Lezing *lezing = data;
  char   *tekst = g_strstrip (g_strndup (cel != NULL ? cel : "", lengte));

  lezing->gevuld |= *tekst != '\0';
  for (const char *p = cel; p != NULL && p < (const char *)cel + lengte; p++)
    lezing->regel += *p == '\n';
  g_ptr_array_add (lezing->rij, tekst);
}

static void
on_row_cb (int teken, void *data)
{
  Lezing *lezing = data;

  g_ptr_array_add (lezing->rij, NULL);
  if (lezing->gevuld)
    {
      g_ptr_array_add (lezing->tabel->rijen, g_ptr_array_free (lezing->rij, FALSE));
      g_array_append_val (lezing->tabel->regels, lezing->begin);
    }
  else
    g_ptr_array_unref (lezing->rij);
  lezing->rij = g_ptr_array_new_with_free_func (g_free);
  lezing->gevuld = FALSE;
  lezing->begin = ++lezing->regel;
}

/* libcsv says at which byte it stopped: the line is what a person can find. */
static gboolean
refuse_at (const char *tekst, gsize plaats, GError **error)
{
  guint regel = 1;

  for (gsize i = 0; i < plaats && tekst[i] != '\0'; i++)
    regel += tekst[i] == '\n';
  g_set_error (error, STIP_CSV_ERROR, STIP_CSV_ERROR_BESTAND, "Regel %u: een aanhalingsteken is niet gesloten of staat midden in een vak. Er is niets ingelezen.", regel);
  return FALSE;
}

static gboolean
parse (const char *tekst, Lezing *lezing, GError **error)
{
  struct csv_parser lezer;
  gsize             lengte = strlen (tekst), gelezen;
  gboolean          gelukt = FALSE;

  if (csv_init (&lezer, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL | CSV_REPALL_NL) != 0)
    return refuse (error, "Er is te weinig geheugen om dit bestand te lezen.");
  csv_set_delim (&lezer, (unsigned char)lezing->tabel->scheiding);
  gelezen = csv_parse (&lezer, tekst, lengte, on_cell_cb, on_row_cb, lezing);
  if (gelezen != lengte)
    refuse_at (tekst, gelezen, error);
  else if (csv_fini (&lezer, on_cell_cb, on_row_cb, lezing) != 0)
    refuse_at (tekst, lengte, error);
  else
    gelukt = TRUE;
  csv_free (&lezer);
  return gelukt;
}

/* One kind of line end, so that every empty line is told and counted. (transfer full) */
static char *
plain_newlines (char *tekst)
{
  char *naar = tekst;

  for (const char *van = tekst; *van != '\0'; van++)
    {
      if (*van == '\r' && van[1] == '\n')
        continue;
      *naar++ = *van == '\r' ? '\n' : *van;
    }
  *naar = '\0';
  return tekst;
}

StipCsvTabel *
stip_csv_lees (const char *data, gsize lengte, GError **error)
{
  g_autoptr (StipCsvTabel) tabel = g_new0 (StipCsvTabel, 1);
  g_autofree char *tekst = decode (data, lengte, &tabel->codering, error);
  Lezing           lezing = { tabel, NULL, FALSE, 1, 1 };

  tabel->rijen = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);
  tabel->regels = g_array_new (FALSE, FALSE, sizeof (guint));
  if (tekst == NULL)
    return NULL;
  plain_newlines (tekst);
  tabel->scheiding = find_separator (tekst);
  lezing.rij = g_ptr_array_new_with_free_func (g_free);
  gboolean gelukt = parse (tekst, &lezing, error);
  g_ptr_array_unref (lezing.rij);
  if (!gelukt)
    return NULL;
  if (tabel->rijen->len < 2)
    {
      refuse (error, tabel->rijen->len == 0 ? "Dit bestand is leeg." : "Dit bestand heeft titels en geen rijen. Er is niets in te lezen.");
      return NULL;
    }
  return g_steal_pointer (&tabel);
}

StipCsvTabel *
stip_csv_lees_bestand (const char *pad, GError **error)
{
  g_autoptr (GMappedFile) bestand = NULL;
  g_autoptr (GError) eigen = NULL;

  bestand = g_mapped_file_new (pad, FALSE, &eigen);
  if (bestand == NULL)
    {
      refuse (error, g_error_matches (eigen, G_FILE_ERROR, G_FILE_ERROR_NOENT) ? "Dit bestand is er niet (meer)." : "Dit bestand kan niet worden gelezen. Staat het nog open in een ander programma?");
      return NULL;
    }
  const char *data = g_mapped_file_get_contents (bestand);
  return stip_csv_lees (data != NULL ? data : "", g_mapped_file_get_length (bestand), error);
}
