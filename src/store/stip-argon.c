/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-argon.h"

#include <sodium.h>
#include <unistd.h>

#define GEDULD_US (2 * G_USEC_PER_SEC)

gboolean
stip_argon_is_toelaatbaar (const StipArgon *self)
{
  return self->ops >= STIP_ARGON_MIN_OPS && self->ops <= STIP_ARGON_MAX_OPS &&
         self->mem_kib >= STIP_ARGON_MIN_KIB && self->mem_kib <= STIP_ARGON_MAX_KIB;
}

StipArgon
stip_argon_choose (gint64 us_per_64_mib, guint64 geheugen_bytes)
{
  for (guint32 maal = 4; maal > 1; maal /= 2)
    if (us_per_64_mib * maal <= GEDULD_US && geheugen_bytes / 8 >= (guint64)maal * STIP_ARGON_MIN_KIB * 1024)
      return (StipArgon){ .ops = STIP_ARGON_MIN_OPS, .mem_kib = maal * STIP_ARGON_MIN_KIB };
  return (StipArgon){ .ops = STIP_ARGON_MIN_OPS, .mem_kib = STIP_ARGON_MIN_KIB };
}

StipArgon
stip_argon_calibrate (void)
{
  const StipArgon laagste = { .ops = STIP_ARGON_MIN_OPS, .mem_kib = STIP_ARGON_MIN_KIB };
  g_autoptr (StipGeheim) proef = stip_geheim_new_bytes (STIP_GEHEIM_WACHTZIN, "meting", 6);
  const guint8 zout[STIP_ARGON_ZOUT_BYTES] = { 0 };
  guint8       sleutel[STIP_ARGON_SLEUTEL_BYTES];
  gint64       begin = g_get_monotonic_time ();
  if (!stip_argon_derive (&laagste, proef, zout, sleutel, NULL))
    return laagste;
  gint64 duur = g_get_monotonic_time () - begin;
  long   paginas = sysconf (_SC_PHYS_PAGES), grootte = sysconf (_SC_PAGESIZE);
  return stip_argon_choose (duur, paginas > 0 && grootte > 0 ? (guint64)paginas * (guint64)grootte : 0);
}

gboolean
stip_argon_derive (const StipArgon *self, const StipGeheim *wachtzin, const guint8 zout[STIP_ARGON_ZOUT_BYTES], guint8 sleutel[STIP_ARGON_SLEUTEL_BYTES], GError **error)
{
  if (!stip_argon_is_toelaatbaar (self))
    {
      g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_SLEUTELBESTAND,
                   "Het sleutelbestand vraagt een onveilige of onmogelijke berekening. Zet de kopie uit een reservekopie terug.");
      return FALSE;
    }
  if (crypto_pwhash (sleutel, STIP_ARGON_SLEUTEL_BYTES, (const char *)stip_geheim_get_data (wachtzin), stip_geheim_get_size (wachtzin),
                     zout, self->ops, (size_t)self->mem_kib * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0)
    {
      g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_MISLUKT,
                   "Voor het openen is %u MiB geheugen nodig en dat is er niet. Sluit andere programma's en probeer het opnieuw.", self->mem_kib / 1024);
      return FALSE;
    }
  return TRUE;
}
