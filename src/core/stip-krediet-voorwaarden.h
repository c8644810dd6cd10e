/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-datum.h"
#include "core/stip-krediet.h"
#include "core/stip-record.h"

/* On what terms a municipality's residents can borrow for a saneringskrediet in one period, with who wrote it down.
 * What the source does not say stays unknown; there is no built-in rate. */
typedef struct
{
  char         *profiel; /* "aalsmeer" */
  StipPeriode   geldig;  /* tot ONBEKEND: no end is known */
  StipRente     rente;   /* or STIP_RENTE_ONBEKEND: the kredietbank has to be asked */
  StipConventie conventie;
  int           maanden; /* instalments; 18 where not said */
  StipGeld      maximum; /* of the loan, or unknown */
  char         *borg;    /* "gemeente", "waarborgfonds", "geen", or NULL */
  char         *bron;
} StipKredietVoorwaarde;

/* All of data/krediet.ini: a group [Krediet PROFIEL EERSTE-DAG] each. */
typedef struct
{
  GPtrArray *regels; /* StipKredietVoorwaarde, in file order */
} StipKredietVoorwaarden;

STIP_DECLARE_RECORD (StipKredietVoorwaarden, stip_krediet_voorwaarden)

/* Errors name file, group and key; domain STIP_PROFIEL_ERROR. (transfer full) */
StipKredietVoorwaarden *stip_krediet_voorwaarden_new_from_data (const char *naam, const char *data, gsize lengte, GError **error);
/* What holds on a day, or NULL: then nothing is known, and nothing may be judged by it. */
const StipKredietVoorwaarde *stip_krediet_voorwaarden_op (const StipKredietVoorwaarden *self, const char *profiel, StipDatum dag);
