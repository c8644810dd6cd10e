/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/openen/stip-sleutel-afdruk.h"

#include <glib/gi18n.h>
#include <sodium.h>
#include <string.h>

#define GROUPS_PER_LINE 4
#define MARGIN_POINTS   57 /* 2 cm */

typedef struct
{
  char *naam;
  char *sleutel;
} Sheet;

static void
free_sheet (gpointer data, GClosure *closure)
{
  Sheet *sheet = data;
  sodium_memzero (sheet->sleutel, strlen (sheet->sleutel));
  g_free (sheet->sleutel);
  g_free (sheet->naam);
  g_free (sheet);
}

char *
stip_sleutel_afdruk_regels (const char *sleutel)
{
  g_auto (GStrv) groups = g_strsplit (sleutel, "-", -1);
  GString *lines = g_string_sized_new (strlen (sleutel) * 2);

  for (guint i = 0; groups[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (lines, i % GROUPS_PER_LINE == 0 ? "\n" : "   ");
      g_string_append (lines, groups[i]);
      sodium_memzero (groups[i], strlen (groups[i]));
    }
  return g_string_free (lines, FALSE);
}

static double
draw_text (GtkPrintContext *context, double y, const char *font, const char *text)
{
  g_autoptr (PangoLayout) layout = gtk_print_context_create_pango_layout (context);
  g_autoptr (PangoFontDescription) description = pango_font_description_from_string (font);
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  int      height;

  pango_layout_set_font_description (layout, description);
  pango_layout_set_width (layout, (int)((gtk_print_context_get_width (context) - 2 * MARGIN_POINTS) * PANGO_SCALE));
  pango_layout_set_text (layout, text, -1);
  cairo_move_to (cr, MARGIN_POINTS, y);
  pango_cairo_show_layout (cr, layout);
  pango_layout_get_pixel_size (layout, NULL, &height);
  return y + height;
}

static void
on_draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, Sheet *sheet)
{
  g_autofree char *lines = stip_sleutel_afdruk_regels (sheet->sleutel);
  double           y = MARGIN_POINTS;

  y = draw_text (context, y, "Sans Bold 20", _ ("Recovery key")) + 6;
  y = draw_text (context, y, "Sans 12", sheet->naam) + 30;
  y = draw_text (context, y, "Monospace Bold 18", lines) + 30;
  draw_text (context, y, "Sans 12", _ ("With this key the file opens when nobody knows a passphrase any more. Keep this sheet in a safe, not near the computer. In Stip: choose “With the recovery key” and type the key; capitals, spaces and dashes do not matter."));
  sodium_memzero (lines, strlen (lines));
}

void
stip_sleutel_afdruk (GtkWindow *parent, const char *naam, const char *sleutel)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  Sheet *sheet = g_new0 (Sheet, 1);

  sheet->naam = g_strdup (naam);
  sheet->sleutel = g_strdup (sleutel);
  gtk_print_operation_set_n_pages (operation, 1);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_job_name (operation, _ ("Recovery key"));
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (on_draw_page_cb), sheet, free_sheet, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);
}
