/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-krediet.h"

#include <string.h>

/* Fixed point: 18 decimals. A product of two numbers up to 1 fits 128 bits, and after 600 instalments of a million euro
 * the error is still below a hundred-thousandth of a cent. */
#define SCHAAL    ((__int128)1000000000000000000)
#define MILJOEN   ((__int128)1000000)
#define DECIMALEN 4

G_DEFINE_QUARK (stip - krediet - error - quark, stip_krediet_error)

static const char *const conventies[] = { [STIP_CONVENTIE_NOMINAAL] = "nominaal", [STIP_CONVENTIE_EFFECTIEF] = "effectief" };

const char *
stip_conventie_id (StipConventie conventie)
{
  return conventies[conventie];
}

gboolean
stip_conventie_zoek (const char *id, StipConventie *conventie)
{
  for (gsize i = 0; i < G_N_ELEMENTS (conventies); i++)
    if (g_strcmp0 (conventies[i], id) == 0)
      {
        *conventie = (StipConventie)i;
        return TRUE;
      }
  return FALSE;
}

/* Figures before and after the sign; FALSE for anything else, and for more than three figures before it. */
static gboolean
scan_rate (const char *tekst, StipRente *rente)
{
  gsize     heel = strspn (tekst, "0123456789");
  gboolean  met_teken = tekst[heel] == '.' || tekst[heel] == ',';
  gsize     achter = met_teken ? strspn (tekst + heel + 1, "0123456789") : 0;
  StipRente uit = 0;

  if (heel < 1 || heel > 3 || achter > DECIMALEN || (met_teken && achter == 0) || tekst[heel + met_teken + achter] != '\0')
    return FALSE;
  for (gsize i = 0; i < heel; i++)
    uit = uit * 10 + (tekst[i] - '0');
  for (gsize i = 0; i < DECIMALEN; i++)
    uit = uit * 10 + (i < achter ? tekst[heel + 1 + i] - '0' : 0);
  *rente = uit;
  return uit <= STIP_RENTE_MAX;
}

gboolean
stip_rente_parse (const char *tekst, StipRente *rente, GError **error)
{
  g_autofree char *kaal = g_strstrip (g_strdup (tekst));
  StipRente        uit = 0;

  if (g_str_has_suffix (kaal, "%"))
    {
      kaal[strlen (kaal) - 1] = '\0';
      g_strchomp (kaal);
    }
  if (scan_rate (kaal, &uit))
    {
      *rente = uit;
      return TRUE;
    }
  g_set_error_literal (error, STIP_KREDIET_ERROR, STIP_KREDIET_ERROR_RENTE, "Vul een jaarrente in van 0 tot 100 procent, zoals 6 of 6,25.");
  return FALSE;
}

char *
stip_rente_format (StipRente rente, char scheiding)
{
  if (rente < 0)
    return NULL;
  char *tekst = g_strdup_printf ("%d%c%04d", rente / STIP_RENTE_PROCENT, scheiding, rente % STIP_RENTE_PROCENT);
  for (int weg = 0; weg < 2 && g_str_has_suffix (tekst, "0"); weg++)
    tekst[strlen (tekst) - 1] = '\0';
  return tekst;
}

static __int128
times (__int128 a, __int128 b)
{
  return (a * b + SCHAAL / 2) / SCHAAL;
}

/* v with v^12 = jaar, by bisection: both lie between a half and one. */
static __int128
twelfth_root (__int128 jaar)
{
  __int128 laag = 0, hoog = SCHAAL;

  while (hoog - laag > 1)
    {
      __int128 midden = (laag + hoog) / 2, derde = times (times (midden, midden), midden), zesde = times (derde, derde);
      if (times (zesde, zesde) <= jaar)
        laag = midden;
      else
        hoog = midden;
    }
  return hoog == SCHAAL && jaar == SCHAAL ? SCHAAL : laag;
}

/* What one euro of next month is worth now. */
static __int128
monthly_factor (StipRente rente, StipConventie conventie)
{
  switch (conventie)
    {
    case STIP_CONVENTIE_EFFECTIEF:
      return twelfth_root (SCHAAL * MILJOEN / (MILJOEN + rente));
    case STIP_CONVENTIE_NOMINAAL:
    default:
      return SCHAAL * 12 * MILJOEN / (12 * MILJOEN + rente);
    }
}

StipGeld
stip_krediet_lening (StipGeld maandbedrag, StipRente rente, int maanden, StipConventie conventie)
{
  if (maandbedrag < 0 || maandbedrag > STIP_GELD_MAX || rente < 0 || rente > STIP_RENTE_MAX || maanden < 0 || maanden > STIP_KREDIET_MAANDEN_MAX)
    return STIP_GELD_ONBEKEND;
  __int128 factor = monthly_factor (rente, conventie), macht = SCHAAL, som = 0;
  for (int i = 0; i < maanden; i++)
    {
      macht = times (macht, factor);
      som += macht;
    }
  __int128 lening = (maandbedrag * som + SCHAAL / 2) / SCHAAL;
  return lening <= STIP_GELD_MAX ? (StipGeld)lening : STIP_GELD_ONBEKEND;
}
