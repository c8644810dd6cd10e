/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-schuld.h"

/* The foot of a table of claims. Amounts in cents; ONBEKEND where a sum lies beyond every amount. Of a secured claim the part
 * that its security covers is gezekerd, the rest concurrent (Fw 349 lid 3). */
typedef struct
{
  guint    aantal;
  guint    onbevestigd, zonder_bedrag;
  StipGeld onbevestigd_bedrag;
  StipGeld preferent, concurrent, gezekerd; /* in the arrangement */
  StipGeld in_regeling;
  StipGeld buiten; /* left out, informal ones too */
} StipSchuldSom;

StipSchuldSom stip_schuld_som (GPtrArray *schulden);
