/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-tijd.h"

/* Up to four figures with at most one sign between hours and minutes; nothing else counts as a time. */
gboolean
stip_tijd_parse (const char *tekst, int *minuut)
{
  g_autofree char *kaal = g_strstrip (g_strdup (tekst));
  const char      *teken = NULL;
  int              cijfers = 0, getal = 0, na_teken = 0;

  *minuut = -1;
  if (*kaal == '\0')
    return TRUE;
  for (const char *p = kaal; *p != '\0'; p++)
    {
      if (g_ascii_isdigit (*p) && ++cijfers <= 4)
        getal = getal * 10 + (*p - '0');
      else if ((*p == ':' || *p == '.') && teken == NULL && cijfers >= 1 && cijfers <= 2)
        teken = p;
      else
        return FALSE;
      na_teken += teken != NULL && p != teken;
    }
  if (teken != NULL && na_teken != 2)
    return FALSE;
  int uur = cijfers <= 2 && teken == NULL ? getal : getal / 100;
  int rest = cijfers <= 2 && teken == NULL ? 0 : getal % 100;
  if (uur > 23 || rest > 59)
    return FALSE;
  *minuut = uur * 60 + rest;
  return TRUE;
}

char *
stip_tijd_format (int minuut)
{
  return minuut < 0 ? g_strdup ("") : g_strdup_printf ("%02d:%02d", minuut / 60, minuut % 60);
}
