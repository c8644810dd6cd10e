/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-store-error.h"

#include <errno.h>

G_DEFINE_QUARK (stip - store - error - quark, stip_store_error)

static const struct
{
  int            fout;
  StipStoreError code;
  const char    *reden; /* what is wrong and what to do */
} REDENEN[] = {
  { ENOENT, STIP_STORE_ERROR_NIET_GEVONDEN, "het bestand of de map bestaat niet. Controleer de plaats." },
  { ENOTDIR, STIP_STORE_ERROR_NIET_GEVONDEN, "het bestand of de map bestaat niet. Controleer de plaats." },
  { EEXIST, STIP_STORE_ERROR_BESTAAT_AL, "er bestaat al een bestand met deze naam. Kies een andere naam; er is niets overschreven." },
  { EACCES, STIP_STORE_ERROR_ALLEEN_LEZEN, "u heeft geen rechten op dit bestand of deze map. Vraag uw beheerder om schrijfrechten." },
  { EPERM, STIP_STORE_ERROR_ALLEEN_LEZEN, "u heeft geen rechten op dit bestand of deze map. Vraag uw beheerder om schrijfrechten." },
  { EROFS, STIP_STORE_ERROR_ALLEEN_LEZEN, "deze schijf is alleen te lezen. Kies een plaats waar u mag schrijven." },
  { ENOSPC, STIP_STORE_ERROR_SCHIJF_VOL, "de schijf is vol. Wat eerder is opgeslagen is veilig; maak ruimte vrij en probeer het opnieuw." },
  { EDQUOT, STIP_STORE_ERROR_SCHIJF_VOL, "uw schijfruimte is op. Wat eerder is opgeslagen is veilig; maak ruimte vrij en probeer het opnieuw." },
  { EFBIG, STIP_STORE_ERROR_SCHIJF_VOL, "het bestand mag niet groter worden. Wat eerder is opgeslagen is veilig; vraag uw beheerder om meer ruimte." },
  { EWOULDBLOCK, STIP_STORE_ERROR_BEZET, "een ander programma gebruikt het bestand. Probeer het straks opnieuw." },
};

gboolean
stip_store_error_from_errno (int fout, const char *wat, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (REDENEN); i++)
    if (REDENEN[i].fout == fout)
      {
        g_set_error (error, STIP_STORE_ERROR, REDENEN[i].code, "%s is niet gelukt: %s", wat, REDENEN[i].reden);
        return FALSE;
      }
  g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_MISLUKT,
               "%s is niet gelukt: %s. Wat eerder is opgeslagen is veilig; probeer het opnieuw of vraag uw beheerder.", wat, g_strerror (fout));
  return FALSE;
}
