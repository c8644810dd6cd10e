/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-json-tekst.h"

#include <string.h>

#include "export/stip-json-stroom.h"

#define AFGEBROKEN "het bestand houdt hier op, midden in de gegevens; vraag het bestand opnieuw op"
#define GEEN_UTF8  "dit is geen geldige UTF-8; laat het bestand opslaan als UTF-8"

gboolean
stip_json_fail (const StipJsonBron *bron, int code, const char *melding, GError **error)
{
  g_set_error (error, STIP_JSON_ERROR, code, "regel %u, kolom %u: %s", bron->regel, bron->kolom, melding);
  return FALSE;
}

/* What is wrong where a byte was needed: the end, or the stream's own error, which is set already. */
static gboolean
fail_without_byte (const StipJsonBron *bron, int byte, GError **error)
{
  if (byte == STIP_JSON_BRON_EINDE)
    return stip_json_fail (bron, STIP_JSON_ERROR_AFGEBROKEN, AFGEBROKEN, error);
  return FALSE;
}

/* Takes one character of two bytes or more (RFC 3629: no overlong forms, no surrogates, nothing past U+10FFFF). */
static gboolean
scan_multibyte (StipJsonBron *bron, GString *uit, GCancellable *cancellable, GError **error)
{
  guint8 eerste = bron->buffer[bron->plek], laag = 0x80, hoog = 0xBF;
  int    volgt;

  if (eerste >= 0xC2 && eerste <= 0xDF)
    volgt = 1;
  else if (eerste >= 0xE0 && eerste <= 0xEF)
    volgt = 2;
  else if (eerste >= 0xF0 && eerste <= 0xF4)
    volgt = 3;
  else
    return stip_json_fail (bron, STIP_JSON_ERROR_CODERING, GEEN_UTF8, error);
  if (eerste == 0xE0 || eerste == 0xF0)
    laag = eerste == 0xE0 ? 0xA0 : 0x90;
  if (eerste == 0xED || eerste == 0xF4)
    hoog = eerste == 0xED ? 0x9F : 0x8F;

  g_string_append_c (uit, (char)eerste);
  stip_json_bron_take (bron);
  for (; volgt > 0; volgt--, laag = 0x80, hoog = 0xBF)
    {
      int byte = stip_json_bron_peek (bron, cancellable, error);
      if (byte < 0)
        return fail_without_byte (bron, byte, error);
      if (byte < laag || byte > hoog)
        return stip_json_fail (bron, STIP_JSON_ERROR_CODERING, GEEN_UTF8, error);
      g_string_append_c (uit, (char)byte);
      stip_json_bron_take (bron);
    }
  return TRUE;
}

gboolean
stip_json_scan_refuse (StipJsonBron *bron, const char *verwacht, GCancellable *cancellable, GError **error)
{
  int byte = stip_json_bron_peek (bron, cancellable, error);
  g_autoptr (GString) teken = g_string_new (NULL);
  guint kolom = bron->kolom;

  if (byte < 0)
    return fail_without_byte (bron, byte, error);
  if (byte >= 0x80 && !scan_multibyte (bron, teken, cancellable, error))
    return FALSE;
  bron->kolom = kolom; /* where the character began */
  return stip_json_fail (bron, STIP_JSON_ERROR_SYNTAX, verwacht, error);
}

/* Four hexadecimal figures after \u. */
static gboolean
scan_hex (StipJsonBron *bron, gunichar *waarde, GCancellable *cancellable, GError **error)
{
  *waarde = 0;
  for (int i = 0; i < 4; i++)
    {
      int byte = stip_json_bron_peek (bron, cancellable, error);
      if (byte < 0)
        return fail_without_byte (bron, byte, error);
      if (!g_ascii_isxdigit (byte))
        return stip_json_fail (bron, STIP_JSON_ERROR_SYNTAX, "na \\u horen vier hexadecimale cijfers", error);
      *waarde = *waarde * 16 + (gunichar)g_ascii_xdigit_value ((char)byte);
      stip_json_bron_take (bron);
    }
  return TRUE;
}

/* The low half that must follow a high surrogate: \uDC00 .. \uDFFF. */
static gboolean
scan_low_surrogate (StipJsonBron *bron, gunichar *teken, GCancellable *cancellable, GError **error)
{
  gunichar laag;

  for (const char *p = "\\u"; *p != '\0'; p++)
    {
      int byte = stip_json_bron_peek (bron, cancellable, error);
      if (byte < 0)
        return fail_without_byte (bron, byte, error);
      if (byte != *p)
        return stip_json_fail (bron, STIP_JSON_ERROR_CODERING, "half teken: de tweede \\u-code van het paar ontbreekt", error);
      stip_json_bron_take (bron);
    }
  if (!scan_hex (bron, &laag, cancellable, error))
    return FALSE;
  if (laag < 0xDC00 || laag > 0xDFFF)
    return stip_json_fail (bron, STIP_JSON_ERROR_CODERING, "half teken: de tweede \\u-code past niet bij de eerste", error);
  *teken = 0x10000 + ((*teken - 0xD800) << 10) + (laag - 0xDC00);
  return TRUE;
}

static gboolean
scan_unicode_escape (StipJsonBron *bron, GString *uit, GCancellable *cancellable, GError **error)
{
  gunichar teken;

  if (!scan_hex (bron, &teken, cancellable, error))
    return FALSE;
  if (teken == 0)
    return stip_json_fail (bron, STIP_JSON_ERROR_SYNTAX, "het teken \\u0000 is niet toegestaan", error);
  if (teken >= 0xDC00 && teken <= 0xDFFF)
    return stip_json_fail (bron, STIP_JSON_ERROR_CODERING, "half teken: de eerste \\u-code van het paar ontbreekt", error);
  if (teken >= 0xD800 && teken <= 0xDBFF && !scan_low_surrogate (bron, &teken, cancellable, error))
    return FALSE;
  g_string_append_unichar (uit, teken);
  return TRUE;
}

static gboolean
scan_escape (StipJsonBron *bron, GString *uit, GCancellable *cancellable, GError **error)
{
  static const char codes[] = "\"\\/bfnrt";
  static const char tekens[] = "\"\\/\b\f\n\r\t";
  int               byte;
  const char       *code;

  stip_json_bron_take (bron); /* the backslash */
  byte = stip_json_bron_peek (bron, cancellable, error);
  if (byte < 0)
    return fail_without_byte (bron, byte, error);
  if (byte == 'u')
    {
      stip_json_bron_take (bron);
      return scan_unicode_escape (bron, uit, cancellable, error);
    }
  code = byte != 0 ? strchr (codes, byte) : NULL;
  if (code == NULL)
    return stip_json_fail (bron, STIP_JSON_ERROR_SYNTAX, "onbekende code na \\ in een tekst", error);
  g_string_append_c (uit, tekens[code - codes]);
  stip_json_bron_take (bron);
  return TRUE;
}

/* Copies the plain ASCII that is in the buffer at one go: most of a file is that. */
static void
scan_plain_run (StipJsonBron *bron, GString *uit)
{
  gsize begin = bron->plek, plek = begin;

  while (plek < bron->lengte && bron->buffer[plek] >= 0x20 && bron->buffer[plek] < 0x80 &&
         bron->buffer[plek] != '"' && bron->buffer[plek] != '\\')
    plek++;
  g_string_append_len (uit, (const char *)bron->buffer + begin, (gssize)(plek - begin));
  bron->kolom += (guint)(plek - begin);
  bron->plek = plek;
}

gboolean
stip_json_scan_tekst (StipJsonBron *bron, GString *uit, GCancellable *cancellable, GError **error)
{
  g_string_truncate (uit, 0);
  stip_json_bron_take (bron); /* the opening quote */
  while (TRUE)
    {
      int byte = stip_json_bron_peek (bron, cancellable, error);
      if (byte < 0)
        return fail_without_byte (bron, byte, error);
      if (uit->len > STIP_JSON_TEKST_MAX)
        return stip_json_fail (bron, STIP_JSON_ERROR_TE_LANG, "deze tekst is te lang (meer dan 65.536 bytes)", error);
      if (byte == '"')
        {
          stip_json_bron_take (bron);
          return TRUE;
        }
      if (byte < 0x20)
        return stip_json_fail (bron, STIP_JSON_ERROR_SYNTAX, "een regeleinde, tab of ander stuurteken hoort niet in een tekst; schrijf bijvoorbeeld \\n", error);
      if (byte == '\\')
        {
          if (!scan_escape (bron, uit, cancellable, error))
            return FALSE;
        }
      else if (byte < 0x80)
        scan_plain_run (bron, uit);
      else if (!scan_multibyte (bron, uit, cancellable, error))
        return FALSE;
    }
}
