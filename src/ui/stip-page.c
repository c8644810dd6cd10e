/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/stip-page.h"

G_DEFINE_INTERFACE (StipPage, stip_page, GTK_TYPE_WIDGET)

static void
stip_page_default_init (StipPageInterface *iface)
{
}

const char *
stip_page_get_id (StipPage *self)
{
  return STIP_PAGE_GET_IFACE (self)->get_id (self);
}

const char *
stip_page_get_title (StipPage *self)
{
  return STIP_PAGE_GET_IFACE (self)->get_title (self);
}

const char *
stip_page_get_icon (StipPage *self)
{
  return STIP_PAGE_GET_IFACE (self)->get_icon (self);
}

static GtkWidget *
get_optional (StipPage *self, GtkWidget *(*getter) (StipPage *))
{
  return getter != NULL ? getter (self) : NULL;
}

GtkWidget *
stip_page_get_header_start (StipPage *self)
{
  return get_optional (self, STIP_PAGE_GET_IFACE (self)->get_header_start);
}

GtkWidget *
stip_page_get_header_title (StipPage *self)
{
  return get_optional (self, STIP_PAGE_GET_IFACE (self)->get_header_title);
}

GtkWidget *
stip_page_get_header_end (StipPage *self)
{
  return get_optional (self, STIP_PAGE_GET_IFACE (self)->get_header_end);
}

void
stip_page_activate (StipPage *self)
{
  if (STIP_PAGE_GET_IFACE (self)->activate != NULL)
    STIP_PAGE_GET_IFACE (self)->activate (self);
}

void
stip_page_search (StipPage *self)
{
  if (STIP_PAGE_GET_IFACE (self)->search != NULL)
    STIP_PAGE_GET_IFACE (self)->search (self);
}

void
stip_page_search_for (StipPage *self, const char *tekst)
{
  if (STIP_PAGE_GET_IFACE (self)->search_for != NULL)
    STIP_PAGE_GET_IFACE (self)->search_for (self, tekst);
}

gint64
stip_page_get_neighbour (StipPage *self, gint64 dossier_id, int step)
{
  StipPageInterface *iface = STIP_PAGE_GET_IFACE (self);
  return iface->get_neighbour != NULL ? iface->get_neighbour (self, dossier_id, step) : 0;
}

void
stip_page_show_for (StipPage *self, gint64 dossier_id)
{
  if (STIP_PAGE_GET_IFACE (self)->show_for != NULL)
    STIP_PAGE_GET_IFACE (self)->show_for (self, dossier_id);
}
