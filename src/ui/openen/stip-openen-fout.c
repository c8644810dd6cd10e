/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/openen/stip-openen-fout.h"

#include <glib/gi18n.h>

#include "store/stip-store-error.h"

static const struct
{
  StipStoreError code;
  const char    *tekst; /* to be translated */
} teksten[] = {
  { STIP_STORE_ERROR_WACHTZIN, N_ ("This passphrase does not fit. Try again?") },
  { STIP_STORE_ERROR_SLOT_GEWIJZIGD, N_ ("The file with the keys was changed outside of Stip. The cases themselves are still in the file. Put back the .stip-keys file from the backup, or ask your administrator.") },
  { STIP_STORE_ERROR_SLEUTELBESTAND, N_ ("The keys are missing: the .stip-keys file must be in the same folder. The cases are safe, but nobody can open them without it. Put it back from the backup.") },
  { STIP_STORE_ERROR_BESCHADIGD, N_ ("This file cannot be read. Leave it as it is and open the last backup.") },
  { STIP_STORE_ERROR_NIET_VERSLEUTELD, N_ ("This file is not encrypted, so it is not a Stip file. Choose another file.") },
  { STIP_STORE_ERROR_NIEUWER, N_ ("This file was made by a newer version of Stip. The cases are safe. Update Stip on this computer.") },
  { STIP_STORE_ERROR_BEZET, N_ ("Somebody else has this file open. The cases are safe. Close Stip there, or try again in a moment.") },
  { STIP_STORE_ERROR_ALLEEN_LEZEN, N_ ("You may not write in this folder. The cases are safe. Choose another place, or ask your administrator.") },
  { STIP_STORE_ERROR_SCHIJF_VOL, N_ ("The disk is full. The cases are safe as they were last saved. Make room and try again.") },
  { STIP_STORE_ERROR_BESTAAT_AL, N_ ("There is a file with this name already. Nothing was overwritten. Choose another name.") },
  { STIP_STORE_ERROR_NIET_GEVONDEN, N_ ("This file is not there any more. Choose another file.") },
};

char *
stip_openen_fout_tekst (const GError *error)
{
  for (gsize i = 0; error->domain == STIP_STORE_ERROR && i < G_N_ELEMENTS (teksten); i++)
    if (error->code == (int)teksten[i].code)
      return g_strdup (_ (teksten[i].tekst));
  return g_strdup (error->message);
}
