/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/platen/stip-plaat-papier.h"

#include <glib/gi18n.h>

#include "render/stip-plaat-blad.h"
#include "render/stip-schilder.h"
#include "render/stip-uitvoer.h"

#define A3_FACTOR (420.0 / STIP_PLAAT_BREED)

static const struct
{
  const char *naam;
  gboolean    a3, staand;
} papieren[] = {
  { N_ ("A4 landscape"), FALSE, FALSE },
  { N_ ("A3 landscape"), TRUE, FALSE },
  { N_ ("A4 portrait"), FALSE, TRUE },
  { N_ ("A3 portrait"), TRUE, TRUE },
};

guint
stip_plaat_papieren (StipPlaatSoort soort)
{
  return stip_plaat_kan_staan (soort) ? G_N_ELEMENTS (papieren) : 2;
}

const char *
stip_plaat_papier_naam (guint papier)
{
  return _ (papieren[papier].naam);
}

void
stip_plaat_papier_zet (guint papier, StipPlaatVorm *vorm)
{
  vorm->a3 = papieren[papier].a3;
  vorm->staand = papieren[papier].staand;
}

/* --- to a file --- */

typedef struct
{
  StipPlaat    *plaat;
  StipPlaatVorm vorm;
} Bewaring;

static void
free_saving (gpointer data)
{
  Bewaring *b = data;

  stip_plaat_unref (b->plaat);
  g_free (b);
}

static gboolean
write_plate (gpointer data, const char *pad, GError **error)
{
  const Bewaring *b = data;
  return stip_plaat_write (b->plaat, pad, &b->vorm, error);
}

void
stip_plaat_bewaar (GtkWidget *ouder, StipSession *session, const StipPlaat *plaat, const char *nummer, const StipPlaatVorm *vorm, StipBewaardFunc klaar, gpointer data)
{
  gboolean               pdf = vorm->formaat == STIP_PLAAT_PDF;
  Bewaring              *b = g_new0 (Bewaring, 1);
  g_autofree char       *naam = g_strdup_printf ("praatplaat-%s-%s%s%s.%s", stip_plaat_soort_id (plaat->soort), plaat->taal->code, nummer != NULL ? "-" : "", nummer != NULL ? nummer : "",
                                           pdf ? "pdf" : "png");
  const StipBestandVraag vraag = { .titel = pdf ? _ ("Save the plate as PDF") : _ ("Save the plate as a picture"), .knop = _ ("_Save"), .naam = naam };
  const StipBewaarOpties opties = { TRUE, "platen.open-bestand", klaar, data };

  *b = (Bewaring){ stip_plaat_ref (plaat), *vorm };
  stip_bewaren_met (ouder, session, &vraag, _ ("The plate was not saved. Choose another place, or make room on the disk."), write_plate, b, free_saving, &opties);
}

/* --- to the clipboard --- */

gboolean
stip_plaat_kopieer (GtkWidget *widget, const StipPlaat *plaat, const StipPlaatVorm *vorm, GError **error)
{
  StipPlaatVorm png = *vorm;

  png.formaat = STIP_PLAAT_PNG;
  png.achterkant = FALSE;
  png.a3 = FALSE; /* for a telephone */
  g_autoptr (GBytes) bytes = stip_plaat_render (plaat, &png, error);
  g_autoptr (GdkTexture) beeld = bytes != NULL ? gdk_texture_new_from_bytes (bytes, error) : NULL;
  if (beeld == NULL)
    return FALSE;
  gdk_clipboard_set_texture (gtk_widget_get_clipboard (widget), beeld);
  return TRUE;
}

/* --- to paper --- */

typedef struct
{
  StipPlaat    *plaat;
  StipPlaatVorm vorm;
  StipMeter    *meter;
} Druk;

static void
free_print (gpointer data, GClosure *closure)
{
  Druk *druk = data;

  stip_plaat_unref (druk->plaat);
  stip_meter_free (druk->meter);
  g_free (druk);
}

static void
on_draw_page_cb (GtkPrintOperation *print, GtkPrintContext *context, int pagina, Druk *druk)
{
  StipPlaatBlad blad = pagina == 1 ? STIP_PLAAT_ACHTERKANT : druk->vorm.staand ? STIP_PLAAT_STAAND
                                                                               : STIP_PLAAT_LIGGEND;
  g_autoptr (StipTekening) tekening = stip_plaat_teken (druk->plaat, druk->meter, blad, NULL);
  g_autoptr (StipSchilder) schilder = stip_schilder_new ();
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double   schaal = STIP_VEL_MM * (druk->vorm.a3 ? A3_FACTOR : 1);

  if (tekening == NULL) /* the preview has said so already */
    {
      gtk_print_operation_cancel (print);
      return;
    }
  if (pagina == 1 && druk->vorm.staand) /* the back lies down: turned with the sheet */
    {
      cairo_translate (cr, STIP_PLAAT_HOOG * schaal, 0);
      cairo_rotate (cr, G_PI / 2);
    }
  cairo_scale (cr, schaal, schaal);
  stip_schilder_paint (schilder, cr, tekening, druk->meter, druk->vorm.grijs ? STIP_PALET_GRIJS : STIP_PALET_DRUK);
}

GtkPrintOperation *
stip_plaat_print_new (const StipPlaat *plaat, const StipPlaatVorm *vorm, int exemplaren)
{
  GtkPrintOperation *print = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) vel = gtk_page_setup_new ();
  g_autoptr (GtkPrintSettings) keuzes = gtk_print_settings_new ();
  GtkPaperSize *papier = gtk_paper_size_new (vorm->a3 ? GTK_PAPER_NAME_A3 : GTK_PAPER_NAME_A4);
  Druk         *druk = g_new0 (Druk, 1);

  *druk = (Druk){ stip_plaat_ref (plaat), *vorm, stip_plaat_meter_new (plaat) };
  gtk_page_setup_set_paper_size (vel, papier);
  gtk_page_setup_set_orientation (vel, vorm->staand ? GTK_PAGE_ORIENTATION_PORTRAIT : GTK_PAGE_ORIENTATION_LANDSCAPE);
  gtk_print_settings_set_n_copies (keuzes, exemplaren);
  gtk_print_settings_set_use_color (keuzes, !vorm->grijs);
  gtk_print_settings_set_orientation (keuzes, gtk_page_setup_get_orientation (vel));
  gtk_print_settings_set_paper_size (keuzes, papier);
  if (vorm->achterkant) /* over the short edge of a sheet that lies down */
    gtk_print_settings_set_duplex (keuzes, vorm->staand ? GTK_PRINT_DUPLEX_HORIZONTAL : GTK_PRINT_DUPLEX_VERTICAL);
  gtk_print_operation_set_default_page_setup (print, vel);
  gtk_print_operation_set_print_settings (print, keuzes);
  gtk_print_operation_set_n_pages (print, vorm->achterkant ? 2 : 1);
  gtk_print_operation_set_use_full_page (print, TRUE);
  gtk_print_operation_set_unit (print, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (print, stip_plaat_soort_naam (plaat->soort, STIP_TAAL_NL)); /* it shows in the printer's queue: no name */
  g_signal_connect_data (print, "draw-page", G_CALLBACK (on_draw_page_cb), druk, free_print, 0);
  gtk_paper_size_free (papier);
  return print;
}
