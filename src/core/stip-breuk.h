/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

/* An exact share of something: percentages in an offer are shown with two decimals and never computed with. */
typedef struct
{
  gint64 teller; /* not below zero */
  gint64 noemer; /* above zero, or 0: there is nothing to have a share of */
} StipBreuk;

gboolean stip_breuk_is_bekend (StipBreuk breuk);
/* -1, 0 or 1; both must be known. */
int stip_breuk_vergelijk (StipBreuk a, StipBreuk b);
/* "15.00" or "15,00": half up to two decimals, as real offers are written (ECLI:NL:PHR:2020:703). NULL where unknown.
 * (transfer full) */
char *stip_breuk_format_percentage (StipBreuk breuk, char scheiding);
