/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-json-bron.h"

#include <string.h>

void
stip_json_bron_init (StipJsonBron *self, GInputStream *in)
{
  self->in = g_object_ref (in);
  self->gelezen = 0;
  self->plek = self->lengte = 0;
  self->regel = self->kolom = 1;
}

/* The buffer held names and BSNs: it does not go back to the heap as it is. */
void
stip_json_bron_clear (StipJsonBron *self)
{
  explicit_bzero (self->buffer, sizeof self->buffer);
  g_clear_object (&self->in);
}

int
stip_json_bron_fill (StipJsonBron *self, GCancellable *cancellable, GError **error)
{
  gssize n = g_input_stream_read (self->in, self->buffer, sizeof self->buffer, cancellable, error);
  if (n < 0)
    return STIP_JSON_BRON_FOUT;
  self->gelezen += self->lengte;
  self->plek = 0;
  self->lengte = (gsize)n;
  return n == 0 ? STIP_JSON_BRON_EINDE : self->buffer[0];
}
