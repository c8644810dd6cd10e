/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

/* What can be done by typing its name after Ctrl+K: a new one is one row in the table of the .c. */
typedef struct
{
  const char *actie;     /* "dossier.tab" */
  const char *target;    /* as g_variant_parse() reads it, or NULL */
  const char *titel;     /* to be translated */
  const char *trefwoord; /* Dutch words that people use for it */
  const char *icoon;
} StipZoekActie;

/* Those whose name or words have every typed word as a beginning (all, where nothing is typed), and that can be done at
 * this widget now; first the table, then the pages of the window. (transfer full) (element-type StipZoekActie, not owned) */
GPtrArray *stip_zoek_acties_vind (GtkWidget *plek, const char *zoek);
gboolean   stip_zoek_actie_is_pagina (const StipZoekActie *actie); /* it goes to a page of the window */
/* Does it there. */
void stip_zoek_actie_doe (const StipZoekActie *actie, GtkWidget *plek);
