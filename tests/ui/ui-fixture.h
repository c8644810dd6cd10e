/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

#include "store/stip-dossier-beeld.h"
#include "store/stip-store.h"
#include "ui/stip-session.h"

/* An office on Tuesday 19 May 2026 with a file of demo dossiers (Robin Proefman opened it), and the window of a page. */

#define KANTOOR_VERA    4   /* Vera's row where there are at least four dossiers */
#define KANTOOR_BREEDTE 966 /* a window of 1024 without its narrow sidebar */
#define KANTOOR_GEDULD  (20 * G_USEC_PER_SEC)

typedef struct
{
  char        *map, *pad;
  StipGeheim  *wachtzin;
  StipStore   *store;
  StipSession *session;
  GtkWidget   *window, *page;

  /* what the session last asked of its window */
  char     *toast, *knop, *actie, *fout;
  GVariant *doel;
  gint64    geopend;
} Kantoor;

StipDatum kantoor_dag (int dagen); /* so many days from the day of the office */
/* Set-up and tear-down of g_test_add(): aantal is the number of dossiers, as a pointer. */
void kantoor_open (Kantoor *self, gconstpointer aantal);
void kantoor_sluit (Kantoor *self, gconstpointer aantal);
/* Only store and session, of the file that is there; a second Kantoor on one file is a colleague's, or the program again. */
void kantoor_open_store (Kantoor *self);
void kantoor_sluit_store (Kantoor *self);

/* Shows a page in a window of its own. */
void kantoor_toon (Kantoor *self, GtkWidget *page);
/* Vera's dossier with this tab open. */
void kantoor_toon_dossier (Kantoor *self, const char *tab);
/* What the file has now of Vera, whatever the window shows. (transfer full) */
StipDossierBeeld *kantoor_lees (Kantoor *self);
/* Runs a job and waits; it must succeed. */
gpointer kantoor_job (Kantoor *self, StipStoreJob job, gpointer data);

void spin (void);
void spin_ms (guint ms);
/* The nth descendant of this type, in reading order, or NULL. */
GtkWidget *nth (GtkWidget *in, GType type, guint n);
guint      count_widgets (GtkWidget *in, GType type);
/* The first button below with this label that can be seen, or NULL. */
GtkWidget *find_button (GtkWidget *in, const char *label);
/* Whether this text stands in a label below that can be seen. */
gboolean has_label (GtkWidget *in, const char *deel);
/* Presses a key where the keyboard is: its controllers and those of its parents, as GTK asks them. FALSE: nobody took it. */
gboolean press_key (GtkWidget *widget, guint keyval, GdkModifierType modifiers);

#define WAIT_FOR(wat)                                         \
  G_STMT_START                                                \
  {                                                           \
    gint64 einde_ = g_get_monotonic_time () + KANTOOR_GEDULD; \
    while (!(wat) && g_get_monotonic_time () < einde_)        \
      if (!g_main_context_iteration (NULL, FALSE))            \
        g_usleep (500);                                       \
    g_assert_true (wat);                                      \
  }                                                           \
  G_STMT_END
