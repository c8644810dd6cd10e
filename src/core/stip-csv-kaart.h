/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-schuldeiser.h"

/* Which column of a table from elsewhere is which field of ours, and what a row of it says. */

typedef enum
{
  STIP_CSV_SCHULDEISERS,
  STIP_CSV_SCHULDEN,
} StipCsvSoort;

typedef struct _StipCsvKaart StipCsvKaart;

#define STIP_CSV_ERROR (stip_csv_error_quark ())
GQuark stip_csv_error_quark (void);
typedef enum
{
  STIP_CSV_ERROR_BESTAND, /* not a table that can be read */
  STIP_CSV_ERROR_KOLOM,   /* a column is missing, named twice or unknown */
} StipCsvError;

/* One thing that is wrong in one row, without what stands there. */
typedef struct
{
  guint regel; /* of the file, from 1 */
  char *kolom;
  char *melding;
} StipCsvFout;

void         stip_csv_fout_free (StipCsvFout *self);
StipCsvFout *stip_csv_fout_new (guint regel, const char *kolom, const char *melding);

/* From the titles in the first row. keuzes: pairs "veld=kolom" that overrule what the titles say, NULL-terminated, or NULL;
 * a field without a column where kolom is empty. The error names what is missing and which titles were found. (transfer full) */
StipCsvKaart *stip_csv_kaart_new (StipCsvSoort soort, const char *const *titels, const char *const *keuzes, GError **error);
/* What the titles say, whether or not everything that is needed is among them: for somebody who points the rest out. (transfer full) */
StipCsvKaart *stip_csv_kaart_new_open (StipCsvSoort soort, const char *const *titels);
StipCsvKaart *stip_csv_kaart_copy (const StipCsvKaart *self);
void          stip_csv_kaart_free (StipCsvKaart *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipCsvKaart, stip_csv_kaart_free)

/* What can be mapped: the fields of this kind. (transfer container) (element-type StipVeld) */
GPtrArray *stip_csv_velden (StipCsvSoort soort);
/* The title of the column of a field, or NULL where it has none. (transfer none) */
const char *stip_csv_kaart_kolom (const StipCsvKaart *self, const StipVeld *veld);
/* The field of a column, by its place; NULL where it is not taken in. (transfer none) */
const StipVeld *stip_csv_kaart_veld (const StipCsvKaart *self, guint kolom);
/* This column is this field from now on, and no other one; veld NULL: it is not taken in. */
void stip_csv_kaart_zet (StipCsvKaart *self, guint kolom, const StipVeld *veld);
/* Whether what a row cannot do without has a column: the error names it and the titles that were found. */
gboolean stip_csv_kaart_is_compleet (const StipCsvKaart *self, GError **error);
/* What a row cannot do without and has no column yet. (transfer container) (element-type StipVeld) */
GPtrArray *stip_csv_kaart_ontbreekt (const StipCsvKaart *self);
/* Titles that are no field: their columns are not taken in. (transfer full) */
char **stip_csv_kaart_ongebruikt (const StipCsvKaart *self);

/* A row; NULL where something is wrong: then one or more lines are added to fouten. (transfer full) (element-type StipCsvFout) */
StipSchuldeiser *stip_csv_kaart_schuldeiser (const StipCsvKaart *self, const char *const *cellen, guint regel, StipDatum vandaag, GPtrArray *fouten);
/* nummer: (out) of the dossier; where the table has no such column, NULL. */
StipSchuld *stip_csv_kaart_schuld (const StipCsvKaart *self, const char *const *cellen, guint regel, StipDatum vandaag, char **nummer, GPtrArray *fouten);
