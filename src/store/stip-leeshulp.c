/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-leeshulp.h"

#include "store/stip-databestand.h"

#define MAP     "taal"
#define WOORDEN "woorden.ini"
#define JARGON  "jargon.ini"

static void
clear_aid (StipLeeshulp *self)
{
  g_clear_pointer (&self->regels, stip_taalregels_unref);
  g_clear_pointer (&self->jargon, stip_jargonlijst_unref);
}

STIP_DEFINE_RECORD (StipLeeshulp, stip_leeshulp, clear_aid)

StipLeeshulp *
stip_leeshulp_load (GError **error)
{
  g_autoptr (StipLeeshulp) self = g_atomic_rc_box_new0 (StipLeeshulp);
  g_autoptr (GBytes) woorden = stip_databestand_lees (MAP, WOORDEN, error);
  g_autoptr (GBytes) jargon = woorden != NULL ? stip_databestand_lees (MAP, JARGON, error) : NULL;

  if (jargon == NULL)
    return NULL;
  self->regels = stip_taalregels_new_from_data (WOORDEN, g_bytes_get_data (woorden, NULL), g_bytes_get_size (woorden), error);
  if (self->regels != NULL)
    self->jargon = stip_jargonlijst_new_from_data (JARGON, g_bytes_get_data (jargon, NULL), g_bytes_get_size (jargon), error);
  return self->jargon != NULL ? g_steal_pointer (&self) : NULL;
}
