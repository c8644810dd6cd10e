/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

/* The language of names and dates on the screen. What a resident or creditor reads is always Dutch data. */
typedef enum
{
  STIP_TAAL_NL,
  STIP_TAAL_EN,
} StipTaal;
