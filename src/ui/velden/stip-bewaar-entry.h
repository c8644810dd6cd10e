/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "ui/velden/stip-concepten.h"

/* A line of text in a list that records itself: on Enter, on leaving, or 1.5 s after the last key, and keeps a draft
 * meanwhile. Of a date it also checks that it is one. Signal "bewaar" (char *text, trimmed; of a date as ISO, "" for
 * none): write it. */
#define STIP_TYPE_BEWAAR_ENTRY (stip_bewaar_entry_get_type ())
G_DECLARE_FINAL_TYPE (StipBewaarEntry, stip_bewaar_entry, STIP, BEWAAR_ENTRY, GtkBox)

/* concept: the draft's name, "doel:12"; naam: what a screen reader calls it. */
GtkWidget *stip_bewaar_entry_new (StipConcepten *bron, const char *concept, const char *naam);
GtkWidget *stip_bewaar_entry_new_datum (StipConcepten *bron, const char *concept, const char *naam);
void       stip_bewaar_entry_set_verplicht (StipBewaarEntry *self, gboolean verplicht); /* empty is never recorded */
/* What the file has; not shown over what somebody is typing. */
void      stip_bewaar_entry_set_tekst (StipBewaarEntry *self, const char *tekst);
void      stip_bewaar_entry_set_datum (StipBewaarEntry *self, StipDatum datum);
GtkEntry *stip_bewaar_entry_get_entry (StipBewaarEntry *self); /* for its width and placeholder; (transfer none) */
