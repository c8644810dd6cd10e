/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-uitvoer.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "render/stip-schilder.h"
#include "render/stip-tijdlijn-blad.h"
#include "render/stip-tijdlijn-tekst.h"

#define MM         (72 / 25.4)
#define A4_BREED   (297 * MM)
#define A4_HOOG    (210 * MM)
#define A4_MARGE   (10 * MM)
#define PNG_SCHAAL 2

static cairo_status_t
append_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
check_status (cairo_status_t status, GError **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "De tekening kon niet worden gemaakt: %s", cairo_status_to_string (status));
  return FALSE;
}

static void
paint_page (cairo_surface_t *surface, StipTekening *blad, StipMeter *meter, StipPaletSoort palet, StipSchilder *schilder, double marge, double schaal)
{
  cairo_t *cr = cairo_create (surface);

  cairo_translate (cr, marge, marge);
  cairo_scale (cr, schaal, schaal);
  stip_schilder_paint (schilder, cr, blad, meter, palet);
  cairo_destroy (cr);
}

/* Nothing of the clock in the file: made on the day that it shows. */
static void
set_metadata (cairo_surface_t *surface, const StipTijdlijn *model)
{
  g_autofree char *dag = stip_datum_to_iso (model->vandaag);
  g_autofree char *tijd = g_strconcat (dag, "T00:00:00Z", NULL);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, model->titel);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Stip");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, tijd);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, tijd);
}

static cairo_status_t
render_pdf (const StipTijdlijn *model, StipPaletSoort palet, GByteArray *uit)
{
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
  g_autoptr (StipSchilder) schilder = stip_schilder_new ();
  g_autoptr (GPtrArray) bladen = stip_tijdlijn_blad_new (model, meter, STIP_TIJDLIJN_BLAD_HOOG);
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append_bytes, uit, A4_BREED, A4_HOOG);
  cairo_status_t   status;

  set_metadata (surface, model);
  for (guint i = 0; i < bladen->len; i++)
    {
      paint_page (surface, g_ptr_array_index (bladen, i), meter, palet, schilder, A4_MARGE, (A4_BREED - 2 * A4_MARGE) / STIP_TIJDLIJN_BLAD_BREED);
      cairo_surface_show_page (surface);
    }
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return status;
}

/* In the order in which they appear: "surface57" becomes "surface1". data: GHashTable of the names seen. */
static gboolean
renumber (const GMatchInfo *match, GString *uit, gpointer data)
{
  GHashTable      *namen = data;
  g_autofree char *naam = g_match_info_fetch (match, 0);
  gpointer         nummer = g_hash_table_lookup (namen, naam);

  if (nummer == NULL)
    {
      nummer = GUINT_TO_POINTER (g_hash_table_size (namen) + 1);
      g_hash_table_insert (namen, g_steal_pointer (&naam), nummer);
    }
  g_string_append_printf (uit, "surface%u", GPOINTER_TO_UINT (nummer));
  return FALSE;
}

/* cairo names its surfaces by a counter of the process: the second file would differ from the first. */
static char *
normalise_names (GByteArray *uit)
{
  g_autoptr (GHashTable) namen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GRegex) regex = g_regex_new ("surface[0-9]+", G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);

  return g_regex_replace_eval (regex, (const char *)uit->data, uit->len, 0, G_REGEX_MATCH_DEFAULT, renumber, namen, NULL);
}

/* cairo writes letters as shapes: what the picture says stands in the file as title and description. */
static void
finish_svg (const StipTijdlijn *model, GByteArray *uit)
{
  g_autofree char *twin = stip_tijdlijn_to_text (model);
  g_autofree char *invoeging = g_markup_printf_escaped ("\n<title>%s</title>\n<desc>%s</desc>", model->titel, twin);
  g_autofree char *alles = normalise_names (uit);
  const char      *svg = strstr (alles, "<svg"), *einde = svg != NULL ? strchr (svg, '>') : NULL;

  if (einde == NULL)
    return;
  g_byte_array_set_size (uit, 0);
  g_byte_array_append (uit, (const guint8 *)alles, einde + 1 - alles);
  g_byte_array_append (uit, (const guint8 *)invoeging, strlen (invoeging));
  g_byte_array_append (uit, (const guint8 *)einde + 1, strlen (einde + 1));
}

static cairo_status_t
render_sheet (const StipTijdlijn *model, gboolean svg, StipPaletSoort palet, GByteArray *uit)
{
  g_autoptr (StipMeter) meter = stip_meter_new (NULL, FALSE);
  g_autoptr (StipSchilder) schilder = stip_schilder_new ();
  g_autoptr (GPtrArray) bladen = stip_tijdlijn_blad_new (model, meter, 0);
  StipTekening    *blad = g_ptr_array_index (bladen, 0);
  cairo_surface_t *surface;
  cairo_status_t   status;

  if (svg)
    surface = cairo_svg_surface_create_for_stream (append_bytes, uit, blad->width, blad->height);
  else
    surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int)(blad->width * PNG_SCHAAL), (int)(blad->height * PNG_SCHAAL));
  paint_page (surface, blad, meter, palet, schilder, 0, svg ? 1 : PNG_SCHAAL);
  status = svg ? CAIRO_STATUS_SUCCESS : cairo_surface_write_to_png_stream (surface, append_bytes, uit);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (svg && status == CAIRO_STATUS_SUCCESS)
    finish_svg (model, uit);
  return status;
}

GBytes *
stip_tijdlijn_render (const StipTijdlijn *model, StipTijdlijnFormaat formaat, StipPaletSoort palet, GError **error)
{
  g_autoptr (GByteArray) uit = g_byte_array_new ();
  g_autofree char *tekst = NULL;
  cairo_status_t   status = CAIRO_STATUS_SUCCESS;

  palet = stip_palet_voor_plaat (palet);
  switch (formaat)
    {
    case STIP_TIJDLIJN_PDF:
      status = render_pdf (model, palet, uit);
      break;
    case STIP_TIJDLIJN_SVG:
    case STIP_TIJDLIJN_PNG:
      status = render_sheet (model, formaat == STIP_TIJDLIJN_SVG, palet, uit);
      break;
    case STIP_TIJDLIJN_TXT:
    default:
      tekst = stip_tijdlijn_to_text (model);
      g_byte_array_append (uit, (const guint8 *)tekst, strlen (tekst));
    }
  if (!check_status (status, error))
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&uit));
}

static gboolean
write_all (int fd, GBytes *bytes)
{
  gsize         rest;
  const guint8 *data = g_bytes_get_data (bytes, &rest);

  while (rest > 0)
    {
      gssize n = write (fd, data, rest);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      data += n;
      rest -= n;
    }
  return fsync (fd) == 0;
}

/* The rename itself must survive a power cut too. */
static void
sync_folder (const char *map)
{
  int fd = g_open (map, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (fd < 0)
    return;
  fsync (fd);
  close (fd);
}

static gboolean
fail (int nummer, GError **error)
{
  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (nummer), "De tijdlijn kon niet worden bewaard: %s. Kies een andere map of maak ruimte vrij.", g_strerror (nummer));
  return FALSE;
}

gboolean
stip_tijdlijn_write (const StipTijdlijn *model, const char *path, StipTijdlijnFormaat formaat, StipPaletSoort palet, GError **error)
{
  g_autoptr (GBytes) bytes = stip_tijdlijn_render (model, formaat, palet, error);
  g_autofree char *map = g_path_get_dirname (path);
  g_autofree char *tijdelijk = g_build_filename (map, ".stip-XXXXXX-deel", NULL);
  int              fd, nummer = 0;

  if (bytes == NULL)
    return FALSE;
  fd = g_mkstemp_full (tijdelijk, O_WRONLY | O_CLOEXEC, 0600);
  if (fd < 0)
    return fail (errno, error);
  if (!write_all (fd, bytes))
    nummer = errno;
  if (close (fd) < 0 && nummer == 0)
    nummer = errno;
  if (nummer == 0 && g_rename (tijdelijk, path) < 0)
    nummer = errno;
  if (nummer != 0)
    {
      g_unlink (tijdelijk);
      return fail (nummer, error);
    }
  sync_folder (map);
  return TRUE;
}
