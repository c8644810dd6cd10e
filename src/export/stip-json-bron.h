/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

/* Bytes from a stream, one at a time, with the place they stand at: what the JSON tokenizer reads from.
 * It holds one buffer of STIP_JSON_BRON_BUFFER bytes, however long the stream is. */
#define STIP_JSON_BRON_BUFFER 65536

#define STIP_JSON_BRON_EINDE (-1) /* the stream has ended */
#define STIP_JSON_BRON_FOUT  (-2) /* reading failed or was cancelled: error is set */

typedef struct
{
  GInputStream *in;
  guint64       gelezen; /* bytes of the buffers before this one */
  gsize         plek, lengte;
  guint         regel, kolom; /* of the next byte, from 1; the column counts characters, as an editor does */
  guint8        buffer[STIP_JSON_BRON_BUFFER];
} StipJsonBron;

void stip_json_bron_init (StipJsonBron *self, GInputStream *in);
void stip_json_bron_clear (StipJsonBron *self);

/* Fetches the next buffer. For stip_json_bron_peek only. */
int stip_json_bron_fill (StipJsonBron *self, GCancellable *cancellable, GError **error);

/* The next byte without taking it: 0..255, STIP_JSON_BRON_EINDE or STIP_JSON_BRON_FOUT. */
static inline int
stip_json_bron_peek (StipJsonBron *self, GCancellable *cancellable, GError **error)
{
  if (G_LIKELY (self->plek < self->lengte))
    return self->buffer[self->plek];
  return stip_json_bron_fill (self, cancellable, error);
}

/* Takes the byte that peek showed. */
static inline void
stip_json_bron_take (StipJsonBron *self)
{
  guint8 byte = self->buffer[self->plek++];
  if (byte == '\n')
    {
      self->regel++;
      self->kolom = 1;
    }
  else if ((byte & 0xC0) != 0x80) /* a continuation byte is no character of its own */
    self->kolom++;
}

static inline guint64
stip_json_bron_get_bytes (const StipJsonBron *self)
{
  return self->gelezen + self->plek;
}
