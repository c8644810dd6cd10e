/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <adwaita.h>

/* What the window knows of a page. A page is a GtkWidget; its header bar contents are its own. */
#define STIP_TYPE_PAGE (stip_page_get_type ())
G_DECLARE_INTERFACE (StipPage, stip_page, STIP, PAGE, GtkWidget)

struct _StipPageInterface
{
  GTypeInterface parent_iface;

  const char *(*get_id) (StipPage *self);    /* "dossiers": for actions, e2e and the last page */
  const char *(*get_title) (StipPage *self); /* translated */
  const char *(*get_icon) (StipPage *self);
  /* Widgets for the header bar, made once: start, title, end; each may be NULL. (transfer none) */
  GtkWidget *(*get_header_start) (StipPage *self);
  GtkWidget *(*get_header_title) (StipPage *self);
  GtkWidget *(*get_header_end) (StipPage *self);
  void (*activate) (StipPage *self);                      /* it is shown now: read, focus */
  void (*search) (StipPage *self);                        /* Ctrl+F; may be NULL */
  void (*search_for) (StipPage *self, const char *tekst); /* of a list: shows what this finds; may be NULL */
  /* Of a list: the dossier so many rows from this one, which becomes the selected one; 0: there is none. May be NULL. */
  gint64 (*get_neighbour) (StipPage *self, gint64 dossier_id, int step);
  void (*show_for) (StipPage *self, gint64 dossier_id); /* what it shows, for this dossier; may be NULL */
};

const char *stip_page_get_id (StipPage *self);
const char *stip_page_get_title (StipPage *self);
const char *stip_page_get_icon (StipPage *self);
GtkWidget  *stip_page_get_header_start (StipPage *self);
GtkWidget  *stip_page_get_header_title (StipPage *self);
GtkWidget  *stip_page_get_header_end (StipPage *self);
void        stip_page_activate (StipPage *self);
void        stip_page_search (StipPage *self);
void        stip_page_search_for (StipPage *self, const char *tekst);
gint64      stip_page_get_neighbour (StipPage *self, gint64 dossier_id, int step);
void        stip_page_show_for (StipPage *self, gint64 dossier_id);
