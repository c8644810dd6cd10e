/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-herstelsleutel.h"

#include <sodium.h>
#include <string.h>

#define N_TEKENS     56
#define N_DATA       52
#define PER_GROEP    4
#define N_HELFT      (N_TEKENS / 2) /* characters in one of the two code words */
#define N_HELFT_DATA (N_DATA / 2)   /* of which data */
#define ORDE         31             /* of the multiplicative group of GF(32) */

static const char ALFABET[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/* GF(32) modulo x^5 + x^2 + 1; a = 2 generates it. */
static guint8
multiply (guint8 x, guint8 y)
{
  guint8 r = 0;
  for (; y; y >>= 1)
    {
      if (y & 1)
        r ^= x;
      x = (guint8)(x << 1);
      if (x & 32)
        x ^= 37;
    }
  return r;
}

static guint8
power_of_a (guint n)
{
  guint8 r = 1;
  for (guint i = 0; i < n % ORDE; i++)
    r = multiply (r, 2);
  return r;
}

/* The code word of a half is c[0..27], the values at places half, half + 2, ...; it is right where
 * s0 = sum c[i] and s1 = sum c[i] a^i are both 0. */
static void
get_syndromes (const guint8 waarden[N_TEKENS], guint half, guint n, guint8 *s0, guint8 *s1)
{
  *s0 = *s1 = 0;
  for (guint i = 0; i < n; i++)
    {
      guint8 c = waarden[2 * i + half];
      *s0 ^= c;
      *s1 ^= multiply (c, power_of_a (i));
    }
}

/* Solves p + q = s0 and p a^26 + q a^27 = s1 for the last two values of a half. */
static void
append_check (guint8 waarden[N_TEKENS], guint half)
{
  guint8 s0, s1;
  get_syndromes (waarden, half, N_HELFT_DATA, &s0, &s1);
  guint8 p_macht = power_of_a (N_HELFT_DATA), q_macht = power_of_a (N_HELFT_DATA + 1);
  guint8 verschil = p_macht ^ q_macht, omgekeerd = 1;
  while (multiply (verschil, omgekeerd) != 1)
    omgekeerd++;
  guint8 q = multiply (s1 ^ multiply (s0, p_macht), omgekeerd);
  waarden[2 * N_HELFT_DATA + half] = s0 ^ q;
  waarden[2 * (N_HELFT_DATA + 1) + half] = q;
}

/* Where a single wrong character explains the syndromes: its place in the text; -1 if right, -2 if not one. */
static int
locate_error (const guint8 waarden[N_TEKENS], guint half)
{
  guint8 s0, s1;
  get_syndromes (waarden, half, N_HELFT, &s0, &s1);
  if (s0 == 0 && s1 == 0)
    return -1;
  for (guint i = 0; i < N_HELFT; i++)
    if (s0 != 0 && multiply (s0, power_of_a (i)) == s1)
      return (int)(2 * i + half);
  return -2;
}

StipGeheim *
stip_herstelsleutel_new (void)
{
  return stip_geheim_new_willekeurig (STIP_GEHEIM_HERSTELSLEUTEL, STIP_HERSTELSLEUTEL_BYTES);
}

StipGeheim *
stip_herstelsleutel_format (const StipGeheim *sleutel)
{
  g_return_val_if_fail (stip_geheim_get_size (sleutel) == STIP_HERSTELSLEUTEL_BYTES, NULL);
  const guint8 *data = stip_geheim_get_data (sleutel);
  guint8        waarden[N_TEKENS] = { 0 };
  char          tekst[N_TEKENS + STIP_HERSTELSLEUTEL_GROEPEN - 1];
  for (guint bit = 0; bit < STIP_HERSTELSLEUTEL_BYTES * 8; bit++)
    if (data[bit / 8] & (0x80 >> (bit % 8)))
      waarden[bit / 5] |= (guint8)(0x10 >> (bit % 5));
  append_check (waarden, 0);
  append_check (waarden, 1);
  gsize n = 0;
  for (guint i = 0; i < N_TEKENS; i++)
    {
      if (i > 0 && i % PER_GROEP == 0)
        tekst[n++] = '-';
      tekst[n++] = ALFABET[waarden[i]];
    }
  StipGeheim *resultaat = stip_geheim_new_bytes (STIP_GEHEIM_TEKST, tekst, n);
  sodium_memzero (waarden, sizeof waarden);
  sodium_memzero (tekst, sizeof tekst);
  return resultaat;
}

static int
read_teken (char c)
{
  c = g_ascii_toupper (c);
  if (c == 'O')
    c = '0';
  if (c == 'I' || c == 'L')
    c = '1';
  const char *p = c ? strchr (ALFABET, c) : NULL;
  return p ? (int)(p - ALFABET) : -1;
}

static gboolean
fail (GError **error, const char *vorm, ...) G_GNUC_PRINTF (2, 3);

static gboolean
fail (GError **error, const char *vorm, ...)
{
  va_list args;
  va_start (args, vorm);
  g_autoptr (GError) nieuw = g_error_new_valist (STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN, vorm, args);
  va_end (args);
  g_propagate_error (error, g_steal_pointer (&nieuw));
  return FALSE;
}

/* Fills waarden with the 56 values of tekst. */
static gboolean
read_waarden (const char *tekst, guint8 waarden[N_TEKENS], GError **error)
{
  guint n = 0;
  for (const char *p = tekst; *p; p++)
    {
      if (*p == '-' || g_ascii_isspace (*p))
        {
          gboolean gescheiden = p > tekst && p[-1] != '-' && !g_ascii_isspace (p[-1]);
          if (*p == '-' && gescheiden && n % PER_GROEP != 0 && n < N_TEKENS)
            return fail (error, "Groep %u van de herstelsleutel heeft %u tekens in plaats van %d. Kijk die groep na.", n / PER_GROEP + 1, n % PER_GROEP, PER_GROEP);
          continue;
        }
      int waarde = read_teken (*p);
      if (waarde < 0)
        return fail (error, "In groep %u van de herstelsleutel staat een teken dat er niet in voorkomt. Er staan alleen cijfers en letters in, en nooit een U.", n / PER_GROEP + 1);
      if (n == N_TEKENS)
        return fail (error, "De herstelsleutel is te lang: hij heeft %d groepen van %d tekens.", STIP_HERSTELSLEUTEL_GROEPEN, PER_GROEP);
      waarden[n++] = (guint8)waarde;
    }
  if (n < N_TEKENS)
    return fail (error, "De herstelsleutel is niet af: na groep %u ontbreekt de rest van de %d groepen van %d tekens.", n / PER_GROEP, STIP_HERSTELSLEUTEL_GROEPEN, PER_GROEP);
  return TRUE;
}

static gboolean
check_waarden (const guint8 waarden[N_TEKENS], GError **error)
{
  int a = locate_error (waarden, 0), b = locate_error (waarden, 1);
  if (a == -2 || b == -2)
    return fail (error, "De herstelsleutel klopt niet: er zitten meer tikfouten in. Kijk alle groepen na.");
  if (a >= 0 && b >= 0 && a / PER_GROEP != b / PER_GROEP)
    return fail (error, "De herstelsleutel klopt niet. Kijk vooral de groepen %d en %d na.", MIN (a, b) / PER_GROEP + 1, MAX (a, b) / PER_GROEP + 1);
  if (a >= 0 || b >= 0)
    return fail (error, "De herstelsleutel klopt niet. Kijk vooral groep %d na.", MAX (a, b) / PER_GROEP + 1);
  if (waarden[N_DATA - 1] & 15) /* 52 characters hold 260 bits; the last four are always 0 */
    return fail (error, "De herstelsleutel klopt niet. Kijk alle groepen na.");
  return TRUE;
}

StipGeheim *
stip_herstelsleutel_parse (const char *tekst, GError **error)
{
  guint8      waarden[N_TEKENS] = { 0 }, data[STIP_HERSTELSLEUTEL_BYTES] = { 0 };
  StipGeheim *sleutel = NULL;
  if (read_waarden (tekst, waarden, error) && check_waarden (waarden, error))
    {
      for (guint bit = 0; bit < sizeof data * 8; bit++)
        if (waarden[bit / 5] & (0x10 >> (bit % 5)))
          data[bit / 8] |= (guint8)(0x80 >> (bit % 8));
      sleutel = stip_geheim_new_bytes (STIP_GEHEIM_HERSTELSLEUTEL, data, sizeof data);
    }
  sodium_memzero (waarden, sizeof waarden);
  sodium_memzero (data, sizeof data);
  return sleutel;
}
