/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-breuk.h"

gboolean
stip_breuk_is_bekend (StipBreuk breuk)
{
  return breuk.noemer > 0;
}

int
stip_breuk_vergelijk (StipBreuk a, StipBreuk b)
{
  g_return_val_if_fail (stip_breuk_is_bekend (a) && stip_breuk_is_bekend (b), 0);

  __int128 links = (__int128)a.teller * b.noemer, rechts = (__int128)b.teller * a.noemer;
  return (links > rechts) - (links < rechts);
}

char *
stip_breuk_format_percentage (StipBreuk breuk, char scheiding)
{
  if (!stip_breuk_is_bekend (breuk))
    return NULL;
  gint64 honderdsten = (gint64)(((__int128)breuk.teller * 20000 + breuk.noemer) / ((__int128)2 * breuk.noemer));
  return g_strdup_printf ("%" G_GINT64_FORMAT "%c%02d", honderdsten / 100, scheiding, (int)(honderdsten % 100));
}
