/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-plaat.h"

/* A plate as it is talked through: one thing after the other, in the order in which it is read. */
typedef struct
{
  char       *kop;        /* "3. Rust", with "U bent hier" before it where that is so */
  char       *tekst;      /* its sentences, each on a line; or NULL */
  char       *nederlands; /* the same in Dutch where the plate has that beside it, or NULL */
  const char *pictogram;  /* or NULL */
  char      **teksten;    /* what of the drawing belongs to it, as the drawing sets it */
} StipPlaatStation;

/* The parts, the shares of "uw geld", and the next appointment at the end. (transfer full) (element-type StipPlaatStation) */
GPtrArray *stip_plaat_stations_new (const StipPlaat *plaat);
