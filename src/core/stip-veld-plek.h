/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-veld.h"

/* Where in a record the value of a field lives, so that one table reads and writes it as the file keeps it. */
typedef enum
{
  STIP_PLEK_TEKST, /* char * */
  STIP_PLEK_LIJST, /* const char * of a list of the exchange */
  STIP_PLEK_JANEE,
  STIP_PLEK_GELD,
  STIP_PLEK_GETAL, /* int, -1 unknown */
  STIP_PLEK_DATUM,
} StipVeldPlekSoort;

typedef struct
{
  const char       *veld; /* id of the StipVeld */
  gsize             plaats;
  StipVeldPlekSoort soort;
  StipLijst         lijst; /* of LIJST */
} StipVeldPlek;

const StipVeldPlek *stip_veld_plek_zoek (const StipVeldPlek *plekken, gsize aantal, const StipVeld *veld); /* or NULL */
char               *stip_veld_plek_dup (gconstpointer record, const StipVeldPlek *plek);                   /* NULL where unknown (transfer full) */
/* Into a record that nobody else has seen yet; NULL takes the value away. */
void stip_veld_plek_zet (gpointer record, const StipVeldPlek *plek, const char *waarde);
