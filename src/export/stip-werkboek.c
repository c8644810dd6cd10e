/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-werkboek.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "render/stip-uitvoer.h"

#define TEKST_MAX 32767

/* Colours of paper (design.md 2): ink, the accent, its tint, the tint of what is typed. */
#define INKT   0x1D2B2E
#define ACCENT 0x0A4F4C
#define TINT   0xDCEDE8
#define INVOER 0xFFF8EA
#define RAND   0xC3D4D0

#define GELDVORM  "#,##0.00"
#define DATUMVORM "dd-mm-yyyy"

struct _StipWerkboek
{
  lxw_workbook *boek;
  lxw_format   *stijlen[STIP_STIJL_AANTAL];
  char         *map, *pad; /* where libxlsxwriter makes it: a folder that is ours alone */
};

typedef struct
{
  double      punten;
  gboolean    vet, rechts, breek, tint, invoer, boven, onder;
  const char *vorm;
} StijlRij;

static const StijlRij stijlen[STIP_STIJL_AANTAL] = {
  [STIP_STIJL_TITEL] = { .punten = 16, .vet = TRUE },
  [STIP_STIJL_ONDER] = { .punten = 11 },
  [STIP_STIJL_WAARSCHUWING] = { .punten = 11, .vet = TRUE },
  [STIP_STIJL_KOP] = { .punten = 11, .vet = TRUE, .breek = TRUE, .tint = TRUE, .onder = TRUE },
  [STIP_STIJL_KOP_RECHTS] = { .punten = 11, .vet = TRUE, .breek = TRUE, .tint = TRUE, .onder = TRUE, .rechts = TRUE },
  [STIP_STIJL_LABEL] = { .punten = 11 },
  [STIP_STIJL_TEKST] = { .punten = 11, .vorm = "@" },
  [STIP_STIJL_BREED] = { .punten = 11, .breek = TRUE, .vorm = "@" },
  [STIP_STIJL_GELD] = { .punten = 11, .rechts = TRUE, .vorm = GELDVORM },
  [STIP_STIJL_DATUM] = { .punten = 11, .rechts = TRUE, .vorm = DATUMVORM },
  [STIP_STIJL_GETAL] = { .punten = 11, .rechts = TRUE, .vorm = "0" },
  [STIP_STIJL_PROCENT] = { .punten = 11, .rechts = TRUE, .vorm = "0.00%" },
  [STIP_STIJL_SOM_TEKST] = { .punten = 11, .vet = TRUE, .boven = TRUE },
  [STIP_STIJL_SOM_GELD] = { .punten = 11, .rechts = TRUE, .vet = TRUE, .boven = TRUE, .vorm = GELDVORM },
  [STIP_STIJL_SOM_GETAL] = { .punten = 11, .rechts = TRUE, .vet = TRUE, .boven = TRUE, .vorm = "0" },
  [STIP_STIJL_INVOER_GELD] = { .punten = 11, .rechts = TRUE, .invoer = TRUE, .vorm = GELDVORM },
  [STIP_STIJL_INVOER_GETAL] = { .punten = 11, .rechts = TRUE, .invoer = TRUE, .vorm = "0" },
  [STIP_STIJL_INVOER_PROCENT] = { .punten = 11, .rechts = TRUE, .invoer = TRUE, .vorm = "0.00##%" },
};

static lxw_format *
make_style (lxw_workbook *boek, const StijlRij *rij)
{
  lxw_format *stijl = workbook_add_format (boek);

  format_set_font_size (stijl, rij->punten);
  format_set_font_color (stijl, rij->punten > 11 ? ACCENT : INKT);
  format_set_align (stijl, LXW_ALIGN_VERTICAL_TOP);
  if (rij->vet)
    format_set_bold (stijl);
  if (rij->rechts)
    {
      format_set_align (stijl, LXW_ALIGN_RIGHT);
      format_set_indent (stijl, 1); /* from the text in the next column */
    }
  if (rij->breek)
    format_set_text_wrap (stijl);
  if (rij->vorm != NULL)
    format_set_num_format (stijl, rij->vorm);
  if (rij->tint || rij->invoer)
    {
      format_set_pattern (stijl, LXW_PATTERN_SOLID);
      format_set_fg_color (stijl, rij->tint ? TINT : INVOER);
    }
  if (rij->invoer)
    {
      format_set_unlocked (stijl);
      format_set_border (stijl, LXW_BORDER_THIN);
      format_set_border_color (stijl, RAND);
    }
  if (rij->boven)
    format_set_top (stijl, LXW_BORDER_THIN);
  if (rij->onder)
    format_set_bottom (stijl, LXW_BORDER_THIN);
  return stijl;
}

/* The day alone: a time of the day would make every file another one. */
static void
set_properties (lxw_workbook *boek, const char *titel, StipDatum dag)
{
  lxw_doc_properties eigenschappen = { 0 };

  eigenschappen.title = (char *)titel; /* const in later versions */
  eigenschappen.author = (char *)"Stip";
  eigenschappen.created = (time_t)dag * 24 * 60 * 60;
  workbook_set_properties (boek, &eigenschappen);
}

static gboolean
fail (const char *wat, GError **error)
{
  g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED, "%s kon niet worden gemaakt. Maak ruimte vrij in het geheugen of op de schijf en probeer het opnieuw.", wat);
  return FALSE;
}

StipWerkboek *
stip_werkboek_new (const char *titel, StipDatum dag, GError **error)
{
  g_autoptr (StipWerkboek) self = g_new0 (StipWerkboek, 1);
  const char      *geheugen = g_get_user_runtime_dir ();
  gboolean         heeft = geheugen != NULL && g_access (geheugen, W_OK) == 0;
  g_autofree char *naam = heeft ? g_build_filename (geheugen, "stip-XXXXXX-boek", NULL) : g_build_filename (g_get_tmp_dir (), "stip-XXXXXX-boek", NULL);

  if (g_mkdtemp_full (naam, 0700) == NULL)
    {
      fail ("Het Excel-bestand", error);
      return NULL;
    }
  self->map = g_steal_pointer (&naam);
  self->pad = g_build_filename (self->map, "boek.xlsx", NULL);
  lxw_workbook_options opties = { .constant_memory = LXW_FALSE, .tmpdir = self->map, .use_zip64 = LXW_FALSE };
  self->boek = workbook_new_opt (self->pad, &opties);
  if (self->boek == NULL)
    {
      fail ("Het Excel-bestand", error);
      return NULL;
    }
  set_properties (self->boek, titel, dag);
  for (int i = 0; i < STIP_STIJL_AANTAL; i++)
    self->stijlen[i] = make_style (self->boek, &stijlen[i]);
  return g_steal_pointer (&self);
}

void
stip_werkboek_free (StipWerkboek *self)
{
  if (self == NULL)
    return;
  if (self->boek != NULL)
    lxw_workbook_free (self->boek);
  if (self->pad != NULL)
    g_unlink (self->pad);
  if (self->map != NULL)
    g_rmdir (self->map);
  g_free (self->pad);
  g_free (self->map);
  g_free (self);
}

lxw_workbook *
stip_werkboek_boek (StipWerkboek *self)
{
  return self->boek;
}

lxw_format *
stip_werkboek_stijl (StipWerkboek *self, StipStijl stijl)
{
  return self->stijlen[stijl];
}

lxw_worksheet *
stip_werkboek_blad (StipWerkboek *self, const char *naam, gboolean liggend)
{
  lxw_worksheet *blad = workbook_add_worksheet (self->boek, naam);

  g_return_val_if_fail (blad != NULL, NULL);
  worksheet_set_paper (blad, 9); /* A4 */
  if (liggend)
    worksheet_set_landscape (blad);
  worksheet_set_margins (blad, 0.5, 0.5, 0.6, 0.7);
  worksheet_fit_to_pages (blad, 1, 0);
  worksheet_set_footer (blad, "&L&A&Rbladzijde &P van &N");
  worksheet_gridlines (blad, LXW_HIDE_ALL_GRIDLINES);
  worksheet_set_row (blad, 0, 24, NULL); /* the title */
  return blad;
}

static gboolean
is_figure (StipStijl stijl)
{
  return stijl == STIP_STIJL_GELD || stijl == STIP_STIJL_GETAL || stijl == STIP_STIJL_PROCENT || stijl == STIP_STIJL_DATUM;
}

void
stip_werkboek_koppen (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, const StipKolom *kolommen)
{
  worksheet_set_row (blad, rij, 32, NULL); /* two lines */
  for (lxw_col_t i = 0; kolommen[i].kop != NULL; i++)
    {
      worksheet_set_column (blad, i, i, kolommen[i].breedte, NULL);
      stip_werkboek_tekst (self, blad, rij, i, is_figure (kolommen[i].stijl) ? STIP_STIJL_KOP_RECHTS : STIP_STIJL_KOP, kolommen[i].kop);
    }
  worksheet_repeat_rows (blad, rij, rij);
}

void
stip_werkboek_tekst (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, lxw_col_t kolom, StipStijl stijl, const char *tekst)
{
  g_autofree char *kort = NULL;

  if (tekst == NULL || *tekst == '\0')
    {
      worksheet_write_blank (blad, rij, kolom, self->stijlen[stijl]);
      return;
    }
  if (g_utf8_strlen (tekst, -1) > TEKST_MAX)
    {
      g_autofree char *begin = g_utf8_substring (tekst, 0, TEKST_MAX - 1);
      kort = g_strconcat (begin, "…", NULL);
    }
  worksheet_write_string (blad, rij, kolom, kort != NULL ? kort : tekst, self->stijlen[stijl]);
}

void
stip_werkboek_geld (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, lxw_col_t kolom, StipStijl stijl, StipGeld geld)
{
  if (stip_geld_is_bekend (geld))
    worksheet_write_number (blad, rij, kolom, (double)geld / 100.0, self->stijlen[stijl]);
  else
    worksheet_write_blank (blad, rij, kolom, self->stijlen[stijl]);
}

void
stip_werkboek_dag (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, lxw_col_t kolom, StipStijl stijl, StipDatum dag)
{
  lxw_datetime tijd = { 0 };

  if (!stip_datum_is_bekend (dag))
    {
      worksheet_write_blank (blad, rij, kolom, self->stijlen[stijl]);
      return;
    }
  stip_datum_get (dag, &tijd.year, &tijd.month, &tijd.day);
  worksheet_write_datetime (blad, rij, kolom, &tijd, self->stijlen[stijl]);
}

void
stip_werkboek_getal (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, lxw_col_t kolom, StipStijl stijl, double getal)
{
  worksheet_write_number (blad, rij, kolom, getal, self->stijlen[stijl]);
}

void
stip_werkboek_formule (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, lxw_col_t kolom, StipStijl stijl, double uitkomst, const char *formaat, ...)
{
  va_list args;

  va_start (args, formaat);
  g_autofree char *formule = g_strdup_vprintf (formaat, args);
  va_end (args);
  worksheet_write_formula_num (blad, rij, kolom, formule, self->stijlen[stijl], uitkomst);
}

gboolean
stip_werkboek_write (StipWerkboek *self, const char *path, const char *wat, GError **error)
{
  g_autoptr (StipWerkboek) weg = self;
  g_autofree char *inhoud = NULL;
  gsize            lengte = 0;
  lxw_error        uit = workbook_close (g_steal_pointer (&self->boek));

  if (uit != LXW_NO_ERROR || !g_file_get_contents (self->pad, &inhoud, &lengte, NULL))
    return fail (wat, error);
  g_autoptr (GBytes) bytes = g_bytes_new_take (g_steal_pointer (&inhoud), lengte);
  return stip_uitvoer_write (bytes, path, wat, error);
}
