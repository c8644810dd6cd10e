/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/models/stip-bladen.h"

typedef struct
{
  guint      number;
  GPtrArray *rows;
} Page;

struct _StipBladen
{
  GQueue pages; /* Page, last used first */
  guint  maximum;
};

static void
free_page (gpointer data)
{
  Page *page = data;
  g_ptr_array_unref (page->rows);
  g_free (page);
}

StipBladen *
stip_bladen_new (guint maximum)
{
  StipBladen *self = g_new0 (StipBladen, 1);
  g_queue_init (&self->pages);
  self->maximum = maximum;
  return self;
}

void
stip_bladen_clear (StipBladen *self)
{
  g_queue_clear_full (&self->pages, free_page);
}

void
stip_bladen_free (StipBladen *self)
{
  stip_bladen_clear (self);
  g_free (self);
}

GPtrArray *
stip_bladen_get (StipBladen *self, guint nummer)
{
  for (GList *link = self->pages.head; link != NULL; link = link->next)
    {
      Page *page = link->data;
      if (page->number != nummer)
        continue;
      g_queue_unlink (&self->pages, link);
      g_queue_push_head_link (&self->pages, link);
      return page->rows;
    }
  return NULL;
}

void
stip_bladen_add (StipBladen *self, guint nummer, GPtrArray *rijen)
{
  Page *page = g_new0 (Page, 1);

  page->number = nummer;
  page->rows = g_ptr_array_ref (rijen);
  g_queue_push_head (&self->pages, page);
  if (self->pages.length > self->maximum)
    free_page (g_queue_pop_tail (&self->pages));
}
