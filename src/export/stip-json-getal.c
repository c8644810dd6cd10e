/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-json-stroom.h"
#include "export/stip-json-tekst.h"

/* Whether a number or word runs on into something that cannot follow it: 01, 1.2.3, truex. */
static gboolean
runs_on (int byte)
{
  return byte >= 0 && (g_ascii_isalnum (byte) || byte == '.' || byte == '+' || byte == '-' || byte == '_');
}

static gboolean
take (StipJsonBron *bron, GString *uit, int byte, GError **error)
{
  if (uit->len >= STIP_JSON_GETAL_MAX)
    return stip_json_fail (bron, STIP_JSON_ERROR_TE_LANG, "dit getal is te lang (meer dan 64 tekens)", error);
  g_string_append_c (uit, (char)byte);
  stip_json_bron_take (bron);
  return TRUE;
}

/* One figure or more; a first 0 stands alone where only_zero says so. Leaves the next byte in *byte. */
static gboolean
scan_figures (StipJsonBron *bron, GString *uit, gboolean zero_alone, int *byte, GCancellable *cancellable, GError **error)
{
  gboolean first = TRUE, alone = FALSE;

  for (;; first = FALSE)
    {
      *byte = stip_json_bron_peek (bron, cancellable, error);
      if (*byte == STIP_JSON_BRON_FOUT)
        return FALSE;
      if (alone || *byte < 0 || !g_ascii_isdigit (*byte))
        break;
      alone = first && zero_alone && *byte == '0';
      if (!take (bron, uit, *byte, error))
        return FALSE;
    }
  if (first)
    return stip_json_scan_refuse (bron, "hier hoort een cijfer", cancellable, error);
  return TRUE;
}

gboolean
stip_json_scan_getal (StipJsonBron *bron, GString *uit, GCancellable *cancellable, GError **error)
{
  int byte = stip_json_bron_peek (bron, cancellable, error);

  g_string_truncate (uit, 0);
  if (byte == '-' && !take (bron, uit, byte, error))
    return FALSE;
  if (!scan_figures (bron, uit, TRUE, &byte, cancellable, error))
    return FALSE;
  if (byte == '.' &&
      (!take (bron, uit, byte, error) || !scan_figures (bron, uit, FALSE, &byte, cancellable, error)))
    return FALSE;
  if (byte == 'e' || byte == 'E')
    {
      if (!take (bron, uit, byte, error))
        return FALSE;
      byte = stip_json_bron_peek (bron, cancellable, error);
      if ((byte == '+' || byte == '-') && !take (bron, uit, byte, error))
        return FALSE;
      if (byte == STIP_JSON_BRON_FOUT || !scan_figures (bron, uit, FALSE, &byte, cancellable, error))
        return FALSE;
    }
  if (runs_on (byte))
    return stip_json_fail (bron, STIP_JSON_ERROR_SYNTAX, "dit is geen geldig getal", error);
  return TRUE;
}

gboolean
stip_json_scan_woord (StipJsonBron *bron, const char *woord, GCancellable *cancellable, GError **error)
{
  int byte;

  for (const char *p = woord; *p != '\0'; p++)
    {
      byte = stip_json_bron_peek (bron, cancellable, error);
      if (byte != *p)
        return byte == STIP_JSON_BRON_FOUT ? FALSE : stip_json_scan_refuse (bron, "hier hoort een waarde: tekst, getal, true of false", cancellable, error);
      stip_json_bron_take (bron);
    }
  byte = stip_json_bron_peek (bron, cancellable, error);
  if (byte == STIP_JSON_BRON_FOUT)
    return FALSE;
  if (runs_on (byte))
    return stip_json_fail (bron, STIP_JSON_ERROR_SYNTAX, "hier hoort een waarde: tekst, getal, true of false", error);
  return TRUE;
}
