/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-geld.h"

#include <string.h>

#define EN_DASH "\u2013"
#define MINUS   "\u2212"
#define EURO    "\u20ac"
#define NBSP    "\u00a0"

G_DEFINE_QUARK (stip - geld - error - quark, stip_geld_error)

gboolean
stip_geld_is_bekend (StipGeld geld)
{
  return geld != STIP_GELD_ONBEKEND;
}

gboolean
stip_geld_add (StipGeld a, StipGeld b, StipGeld *som)
{
  StipGeld uitkomst = 0;

  if (!stip_geld_is_bekend (a) || !stip_geld_is_bekend (b) || __builtin_add_overflow (a, b, &uitkomst) ||
      uitkomst > STIP_GELD_MAX || uitkomst < -STIP_GELD_MAX)
    {
      *som = STIP_GELD_ONBEKEND;
      return FALSE;
    }
  *som = uitkomst;
  return TRUE;
}

static char *
format_with_prefix (StipGeld geld, const char *prefix)
{
  guint64  centen = geld < 0 ? -(guint64)geld : (guint64)geld;
  char     cijfers[24];
  GString *tekst = g_string_new (prefix);

  if (geld < 0)
    g_string_append (tekst, MINUS);
  g_snprintf (cijfers, sizeof cijfers, "%" G_GUINT64_FORMAT, centen / 100);
  for (gsize i = 0, n = strlen (cijfers); i < n; i++)
    {
      g_string_append_c (tekst, cijfers[i]);
      if (i + 1 < n && (n - i - 1) % 3 == 0)
        g_string_append_c (tekst, '.');
    }
  g_string_append_printf (tekst, ",%02u", (guint)(centen % 100));
  return g_string_free (tekst, FALSE);
}

char *
stip_geld_format (StipGeld geld)
{
  return stip_geld_is_bekend (geld) ? format_with_prefix (geld, "") : g_strdup (EN_DASH);
}

char *
stip_geld_format_euro (StipGeld geld)
{
  return stip_geld_is_bekend (geld) ? format_with_prefix (geld, EURO NBSP) : g_strdup (EN_DASH);
}

static gboolean
set_invalid (GError **error)
{
  g_set_error_literal (error, STIP_GELD_ERROR, STIP_GELD_ERROR_ONGELDIG, "Vul een bedrag in, zoals 1.350,00 of 1350.");
  return FALSE;
}

static gboolean
set_too_large (GError **error)
{
  g_set_error_literal (error, STIP_GELD_ERROR, STIP_GELD_ERROR_TE_GROOT, "Dit bedrag is te groot. Controleer het aantal cijfers.");
  return FALSE;
}

/* Skips spaces, one currency sign and one minus in front, in any order; cuts spaces behind. A space between figures
 * stays, and is refused: "12 34" may be two amounts. NULL where the text is no UTF-8. (transfer full) */
static char *
strip_decoration (const char *tekst, gboolean *negatief)
{
  gboolean valuta = FALSE;

  *negatief = FALSE;
  if (!g_utf8_validate (tekst, -1, NULL))
    return NULL;
  for (;;)
    {
      if (g_unichar_isspace (g_utf8_get_char (tekst)))
        tekst = g_utf8_next_char (tekst);
      else if (!valuta && (g_str_has_prefix (tekst, EURO) || g_ascii_strncasecmp (tekst, "EUR", 3) == 0))
        {
          tekst += 3; /* both are three bytes */
          valuta = TRUE;
        }
      else if (!*negatief && (tekst[0] == '-' || g_str_has_prefix (tekst, MINUS)))
        {
          tekst += tekst[0] == '-' ? 1 : strlen (MINUS);
          *negatief = TRUE;
        }
      else
        break;
    }
  const char *einde = tekst + strlen (tekst);
  for (const char *vorige = g_utf8_find_prev_char (tekst, einde); vorige != NULL && g_unichar_isspace (g_utf8_get_char (vorige));
       vorige = g_utf8_find_prev_char (tekst, einde))
    einde = vorige;
  return g_strndup (tekst, einde - tekst);
}

/* Where the cents begin: a comma always is the decimal sign; a lone full stop only before exactly two figures
 * ("12.50"), since "1.350" is thirteen hundred and fifty. Returns the length of the whole part. */
static gsize
find_decimals (const char *kaal, gboolean *met_punt)
{
  const char *komma = strchr (kaal, ',');
  const char *punt = strrchr (kaal, '.');

  *met_punt = komma == NULL && punt != NULL && punt == strchr (kaal, '.') && strlen (punt + 1) == 2;
  if (komma != NULL)
    return komma - kaal;
  return *met_punt ? (gsize)(punt - kaal) : strlen (kaal);
}

static gboolean
parse_whole (const char *kaal, gsize lengte, StipGeld *euros, GError **error)
{
  gboolean gegroepeerd = memchr (kaal, '.', lengte) != NULL;

  *euros = 0;
  if (lengte == 0)
    return set_invalid (error);
  for (gsize i = 0; i < lengte; i++)
    {
      gboolean hoort_punt = gegroepeerd && (lengte - i) % 4 == 0;
      if (hoort_punt != (kaal[i] == '.') || (hoort_punt && i == 0))
        return set_invalid (error);
      if (hoort_punt)
        continue;
      if (!g_ascii_isdigit (kaal[i]))
        return set_invalid (error);
      *euros = *euros * 10 + (kaal[i] - '0');
      if (*euros > STIP_GELD_MAX / 100)
        return set_too_large (error);
    }
  return TRUE;
}

/* "" and the trader's "-" and "--" are no cents; one figure is tens of cents. */
static gboolean
parse_cents (const char *decimalen, int *centen)
{
  if (g_str_equal (decimalen, "-") || g_str_equal (decimalen, "--") || g_str_equal (decimalen, EN_DASH) || g_str_equal (decimalen, "\u2014"))
    {
      *centen = 0;
      return TRUE;
    }
  if (!g_ascii_isdigit (decimalen[0]))
    return FALSE;
  *centen = (decimalen[0] - '0') * 10;
  if (decimalen[1] == '\0')
    return TRUE;
  if (!g_ascii_isdigit (decimalen[1]) || decimalen[2] != '\0')
    return FALSE;
  *centen += decimalen[1] - '0';
  return TRUE;
}

gboolean
stip_geld_parse (const char *tekst, StipGeld *geld, GError **error)
{
  gboolean         negatief = FALSE, met_punt = FALSE;
  g_autofree char *kaal = strip_decoration (tekst, &negatief);
  StipGeld         euros = 0;
  int              centen = 0;

  if (kaal == NULL)
    return set_invalid (error);
  gsize heel = find_decimals (kaal, &met_punt);
  if (!parse_whole (kaal, heel, &euros, error))
    return FALSE;
  if (kaal[heel] != '\0' && !parse_cents (kaal + heel + 1, &centen))
    return set_invalid (error);
  StipGeld totaal = euros * 100 + centen;
  if (totaal > STIP_GELD_MAX)
    return set_too_large (error);
  *geld = negatief ? -totaal : totaal;
  return TRUE;
}

gint64
stip_geld_hele_euros (StipGeld geld)
{
  g_return_val_if_fail (stip_geld_is_bekend (geld), 0);

  gint64 euros = geld / 100, rest = geld % 100;
  if (rest >= 50)
    return euros + 1;
  return rest < -50 ? euros - 1 : euros; /* half up: -0.50 becomes 0, as 0.50 becomes 1 */
}
