/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "ui/stip-window.h"

#include "ui/openen/stip-openen-pagina.h"
#include "ui/stip-sidebar.h"
#include "ui/stip-window-slot.h"
#include "ui/widgets/stip-span.h"

/* What the window's own files share. */
struct _StipWindow
{
  AdwApplicationWindow parent_instance;
  GtkStack            *stack;
  StipOpenenPagina    *opening;
  StipSpan            *span;
  GtkPaned            *paned;
  StipSidebar         *sidebar;
  AdwToastOverlay     *toasts;
  GtkWidget           *back;
  GtkStack            *starts, *titles, *ends; /* header bar contents, one child per page */
  GtkRevealer         *banner;
  GtkLabel            *banner_text;
  GtkStack            *pages;

  StipSession    *session;
  GSettings      *settings;
  GtkWidget      *dossier;   /* the page of a dossier over the list, or NULL */
  char           *base_page; /* where back leads */
  StipWindowSlot *slot;      /* while it is locked */
  StipWindowSlot *scherm;    /* while a resident looks along */
};

void stip_window_update_title (StipWindow *self);
/* Which actions can be done now: only those of the resident while she looks along. */
void stip_window_update_actions (StipWindow *self);
void stip_window_follow_session (StipWindow *self);   /* once: from here on its windows shield together */
void stip_window_toggle_meekijken (StipWindow *self); /* F8: of the dossier that is shown, or the end of it */
