/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-toeval.h"

#define STAP G_GUINT64_CONSTANT (0x9E3779B97F4A7C15)

static guint64
mix (guint64 z)
{
  z = (z ^ (z >> 30)) * G_GUINT64_CONSTANT (0xBF58476D1CE4E5B9);
  z = (z ^ (z >> 27)) * G_GUINT64_CONSTANT (0x94D049BB133111EB);
  return z ^ (z >> 31);
}

StipToeval
stip_toeval_init (guint64 zaad, guint64 nummer, guint deel)
{
  return (StipToeval){ mix (mix (mix (zaad + STAP) + nummer + STAP) + deel) };
}

guint64
stip_toeval_next (StipToeval *self)
{
  self->toestand += STAP;
  return mix (self->toestand);
}

guint
stip_toeval_below (StipToeval *self, guint grens)
{
  return (guint)(((stip_toeval_next (self) >> 32) * grens) >> 32);
}

int
stip_toeval_between (StipToeval *self, int laag, int hoog)
{
  return laag + (int)stip_toeval_below (self, (guint)(hoog - laag) + 1);
}

gboolean
stip_toeval_chance (StipToeval *self, guint procent)
{
  return stip_toeval_below (self, 100) < procent;
}
