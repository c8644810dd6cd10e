/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>
#include <xlsxwriter.h>

#include "core/stip-datum.h"
#include "core/stip-geld.h"

/* How a cell looks: the same in every workbook that Stip makes. */
typedef enum
{
  STIP_STIJL_TITEL,
  STIP_STIJL_ONDER,        /* a line under the title */
  STIP_STIJL_WAARSCHUWING, /* what to take care of, over the width of the sheet */
  STIP_STIJL_KOP,          /* of a column of texts */
  STIP_STIJL_KOP_RECHTS,   /* of a column of figures */
  STIP_STIJL_LABEL,
  STIP_STIJL_TEKST,
  STIP_STIJL_BREED, /* text over several lines */
  STIP_STIJL_GELD,
  STIP_STIJL_DATUM,
  STIP_STIJL_GETAL,
  STIP_STIJL_PROCENT,
  STIP_STIJL_SOM_TEKST, /* the last row of a table */
  STIP_STIJL_SOM_GELD,
  STIP_STIJL_SOM_GETAL,
  STIP_STIJL_INVOER_GELD, /* a cell to type in, where the rest of the sheet is computed */
  STIP_STIJL_INVOER_GETAL,
  STIP_STIJL_INVOER_PROCENT,
  STIP_STIJL_AANTAL,
} StipStijl;

/* A column of a table: its head, its width in characters, how its cells look. */
typedef struct
{
  const char *kop;
  double      breedte;
  StipStijl   stijl;
} StipKolom;

typedef struct _StipWerkboek StipWerkboek;

/* titel and dag stand in the properties of the file: the same content gives the same bytes. What libxlsxwriter keeps
 * aside meanwhile lies in the memory of the session (XDG_RUNTIME_DIR) where there is one. */
StipWerkboek *stip_werkboek_new (const char *titel, StipDatum dag, GError **error);
void          stip_werkboek_free (StipWerkboek *self); /* unless it was written */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipWerkboek, stip_werkboek_free)

lxw_workbook *stip_werkboek_boek (StipWerkboek *self);
lxw_format   *stip_werkboek_stijl (StipWerkboek *self, StipStijl stijl);
/* A sheet that prints on A4: all columns on the width of one page, its name and page numbers below. naam: at most 31
 * characters, without []:*?/\ . */
lxw_worksheet *stip_werkboek_blad (StipWerkboek *self, const char *naam, gboolean liggend);
/* The heads of a table in row rij, with the widths of the columns; they come again on every page. kolommen ends with a
 * head NULL. */
void stip_werkboek_koppen (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, const StipKolom *kolommen);

/* Cells. An unknown amount or day and a text NULL leave an empty cell. A text is never read as a formula; one beyond
 * 32,767 characters, the most that Excel takes, is cut and ends in "…". */
void stip_werkboek_tekst (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, lxw_col_t kolom, StipStijl stijl, const char *tekst);
void stip_werkboek_geld (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, lxw_col_t kolom, StipStijl stijl, StipGeld geld);
void stip_werkboek_dag (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, lxw_col_t kolom, StipStijl stijl, StipDatum dag);
void stip_werkboek_getal (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, lxw_col_t kolom, StipStijl stijl, double getal);
/* A formula with the outcome that a program shows which does not recompute. */
void stip_werkboek_formule (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, lxw_col_t kolom, StipStijl stijl, double uitkomst, const char *formaat, ...) G_GNUC_PRINTF (7, 8);

/* Writes it whole or not at all, mode 0600. self is gone afterwards. wat: "Het schuldenoverzicht", for the error
 * (G_FILE_ERROR, G_IO_ERROR), which names no person and no path. */
gboolean stip_werkboek_write (StipWerkboek *self, const char *path, const char *wat, GError **error);
