/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gtk/gtk.h>

#include "core/stip-brief-stuk.h"

/* A run over many letters behind the window's back: laid out and written in a thread, with progress and cancel; or
 * printed. Holds what it needs itself. */
typedef struct _StipBrievenReeks StipBrievenReeks;

StipBrievenReeks *stip_brieven_reeks_new (gboolean oneven);
void              stip_brieven_reeks_unref (StipBrievenReeks *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipBrievenReeks, stip_brieven_reeks_unref)
/* tekst: as edited, or NULL. FALSE: it has a gap or cannot be read. */
gboolean stip_brieven_reeks_add (StipBrievenReeks *self, const StipBriefStuk *stuk, const char *tekst, GError **error);
guint    stip_brieven_reeks_get_aantal (StipBrievenReeks *self);
/* How far it is, 0 to 1. */
double stip_brieven_reeks_get_voortgang (StipBrievenReeks *self);
/* What was sent, to keep. (transfer full) (element-type StipBriefVerstuurd) */
GPtrArray *stip_brieven_reeks_dup_verstuurd (StipBrievenReeks *self);

/* pad: one PDF with that title; or (map) a folder with one each. */
void     stip_brieven_reeks_write_async (StipBrievenReeks *self, const char *pad, const char *titel, gboolean map, gboolean overschrijf, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
gboolean stip_brieven_reeks_write_finish (GAsyncResult *result, GError **error);
/* The print dialog. Calls one of both once: klaar where it was really printed, else fout, with NULL where the user thought
 * better of it. */
void stip_brieven_reeks_print (StipBrievenReeks *self, GtkWindow *parent, const char *titel, void (*klaar) (gpointer data), void (*fout) (const GError *error, gpointer data), gpointer data);
