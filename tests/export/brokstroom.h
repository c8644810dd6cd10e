/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>
#include <string.h>

/* For tests: a stream that gives begin, `keren` times midden, and einde, in pieces of at most `stuk` bytes. So bytes
 * fall at every place of a reader's buffer, and an input can be far larger than the memory its reader may use. */
typedef struct
{
  GInputStream parent_instance;
  const char  *midden, *einde;
  guint64      keren;
  gsize        stuk;
  const char  *deel; /* what is being given now */
  gsize        rest;
  int          fase; /* 0 begin, 1 midden, 2 einde */
} Brokstroom;
typedef GInputStreamClass BrokstroomClass;
GType                     brokstroom_get_type (void);
G_DEFINE_TYPE (Brokstroom, brokstroom, G_TYPE_INPUT_STREAM)

static void
brokstroom_next_part (Brokstroom *self)
{
  self->fase = self->keren > 0 ? 1 : 2;
  self->deel = self->keren > 0 ? self->midden : self->einde;
  self->rest = strlen (self->deel);
  if (self->keren > 0)
    self->keren--;
}

static gssize
brokstroom_read (GInputStream *in, void *buffer, gsize n, GCancellable *cancellable, GError **error)
{
  Brokstroom *self = (Brokstroom *)in;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return -1;
  while (self->rest == 0 && self->fase < 2)
    brokstroom_next_part (self);
  n = MIN (MIN (n, self->stuk), self->rest);
  if (n > 0)
    memcpy (buffer, self->deel, n);
  self->deel += n;
  self->rest -= n;
  return (gssize)n;
}

static void
brokstroom_init (Brokstroom *self)
{
}

static void
brokstroom_class_init (BrokstroomClass *klass)
{
  klass->read_fn = brokstroom_read;
}

/* The texts must outlive the stream. */
static inline GInputStream *
brokstroom_new (const char *begin, gsize begin_lengte, const char *midden, guint64 keren, const char *einde, gsize stuk)
{
  Brokstroom *self = g_object_new (brokstroom_get_type (), NULL);
  self->deel = begin;
  self->rest = begin_lengte;
  self->midden = midden;
  self->keren = keren;
  self->einde = einde;
  self->stuk = stuk;
  return G_INPUT_STREAM (self);
}
