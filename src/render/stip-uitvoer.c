/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-uitvoer.h"

#include <cairo-pdf.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

cairo_status_t
stip_uitvoer_append (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

gboolean
stip_uitvoer_check (cairo_status_t status, GError **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "De tekening kon niet worden gemaakt: %s", cairo_status_to_string (status));
  return FALSE;
}

void
stip_uitvoer_paint (cairo_surface_t *surface, const StipTekening *blad, StipMeter *meter, StipSchilder *schilder, StipPaletSoort palet, double marge_x, double marge_y, double schaal)
{
  cairo_t *cr = cairo_create (surface);

  cairo_translate (cr, marge_x, marge_y);
  cairo_scale (cr, schaal, schaal);
  stip_schilder_paint (schilder, cr, blad, meter, palet);
  cairo_destroy (cr);
}

/* Nothing of the clock in the file: made on the day that it tells. */
static void
set_metadata (cairo_surface_t *surface, const char *titel, StipDatum datum)
{
  g_autofree char *dag = stip_datum_to_iso (datum);
  g_autofree char *tijd = g_strconcat (dag, "T00:00:00Z", NULL);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, titel);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Stip");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, tijd);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, tijd);
}

cairo_status_t
stip_uitvoer_pdf (GPtrArray *bladen, const StipVel *vel, StipMeter *meter, StipPaletSoort palet, const char *titel, StipDatum dag, GByteArray *uit)
{
  g_autoptr (StipSchilder) schilder = stip_schilder_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (stip_uitvoer_append, uit, vel->breed, vel->hoog);
  cairo_status_t   status;

  set_metadata (surface, titel, dag);
  for (guint i = 0; i < bladen->len; i++)
    {
      const StipTekening *blad = g_ptr_array_index (bladen, i);

      if (vel->marge_x <= 0) /* a drawing that is the whole page may lie the other way than the one before it */
        cairo_pdf_surface_set_size (surface, blad->width * vel->schaal, blad->height * vel->schaal);
      stip_uitvoer_paint (surface, blad, meter, schilder, palet, vel->marge_x, vel->marge_y, vel->schaal);
      cairo_surface_show_page (surface);
    }
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return status;
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
fail (const char *wat, int nummer, GError **error)
{
  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (nummer), "%s kon niet worden bewaard: %s. Kies een andere map of maak ruimte vrij.", wat, g_strerror (nummer));
  return FALSE;
}

gboolean
stip_uitvoer_write (GBytes *bytes, const char *path, const char *wat, GError **error)
{
  g_autofree char *map = g_path_get_dirname (path);
  g_autofree char *tijdelijk = g_build_filename (map, ".stip-XXXXXX-deel", NULL);
  int              fd, nummer = 0;

  fd = g_mkstemp_full (tijdelijk, O_WRONLY | O_CLOEXEC, 0600);
  if (fd < 0)
    return fail (wat, errno, error);
  if (!write_all (fd, bytes))
    nummer = errno;
  if (close (fd) < 0 && nummer == 0)
    nummer = errno;
  if (nummer == 0 && g_rename (tijdelijk, path) < 0)
    nummer = errno;
  if (nummer != 0)
    {
      g_unlink (tijdelijk);
      return fail (wat, nummer, error);
    }
  sync_folder (map);
  return TRUE;
}
