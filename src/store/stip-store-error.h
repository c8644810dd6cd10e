/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

/* Everything the store reports. The message is Dutch, says whether the work is safe and what to do, and never
 * holds data of a dossier, SQL text or a secret. */
#define STIP_STORE_ERROR (stip_store_error_quark ())
GQuark stip_store_error_quark (void);

typedef enum
{
  STIP_STORE_ERROR_WACHTZIN,         /* no slot opens with this secret, or the secret cannot be read */
  STIP_STORE_ERROR_SLOT_GEWIJZIGD,   /* the key file was altered or damaged: checksum, MAC, generation, slot moved */
  STIP_STORE_ERROR_SLEUTELBESTAND,   /* the key file is missing or is not one */
  STIP_STORE_ERROR_BESCHADIGD,       /* the database is damaged or not ours */
  STIP_STORE_ERROR_NIET_VERSLEUTELD, /* a plain SQLite database */
  STIP_STORE_ERROR_NIEUWER,          /* written by a newer version of Stip */
  STIP_STORE_ERROR_BEZET,            /* locked by another process or connection */
  STIP_STORE_ERROR_ALLEEN_LEZEN,     /* the file or its folder cannot be written */
  STIP_STORE_ERROR_SCHIJF_VOL,
  STIP_STORE_ERROR_BESTAAT_AL,
  STIP_STORE_ERROR_NIET_GEVONDEN,
  STIP_STORE_ERROR_CONFLICT,   /* changed by somebody else since it was read */
  STIP_STORE_ERROR_BEPERKING,  /* a rule forbids it: a constraint, a passphrase too short, the last slot */
  STIP_STORE_ERROR_AFGEBROKEN, /* cancelled */
  STIP_STORE_ERROR_MISLUKT,    /* anything else */
} StipStoreError;

/* Sets an error for a failed file operation: wat is what the program was doing, as a Dutch infinitive phrase
 * ("het sleutelbestand lezen"); fout is the errno. Always returns FALSE. */
gboolean stip_store_error_from_errno (int fout, const char *wat, GError **error);
