/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-hoofdletter.h"

char *
stip_hoofdletter (const char *tekst)
{
  if (*tekst == '\0')
    return g_strdup (tekst);
  g_autofree char *eerste = g_utf8_substring (tekst, 0, 1);
  g_autofree char *hoofd = g_utf8_strup (eerste, -1);
  return g_strconcat (hoofd, g_utf8_next_char (tekst), NULL);
}
