/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-sqlite-error.h"

#include <errno.h>
#include <sqlite3.h>

#define VEILIG "Wat eerder is opgeslagen is veilig"

typedef struct
{
  int            rc; /* an extended code goes before its primary code */
  StipStoreError code;
  const char    *reden;
} Vertaling;

static const Vertaling VERTALINGEN[] = {
  { SQLITE_BUSY_SNAPSHOT, STIP_STORE_ERROR_CONFLICT, "de gegevens zijn intussen door iemand anders gewijzigd. " VEILIG "; open het opnieuw en voer uw wijziging nog eens in." },
  { SQLITE_CANTOPEN_SYMLINK, STIP_STORE_ERROR_MISLUKT, "het bestand is een snelkoppeling. Open het bestand zelf." },
  { SQLITE_BUSY, STIP_STORE_ERROR_BEZET, "een ander programma gebruikt het bestand. " VEILIG "; sluit het andere venster en probeer het opnieuw." },
  { SQLITE_LOCKED, STIP_STORE_ERROR_BEZET, "het bestand is even bezet. " VEILIG "; probeer het opnieuw." },
  { SQLITE_READONLY, STIP_STORE_ERROR_ALLEEN_LEZEN, "het bestand of de map is alleen te lezen. " VEILIG "; vraag uw beheerder om schrijfrechten." },
  { SQLITE_PERM, STIP_STORE_ERROR_ALLEEN_LEZEN, "u heeft geen rechten op het bestand. " VEILIG "; vraag uw beheerder om schrijfrechten." },
  { SQLITE_FULL, STIP_STORE_ERROR_SCHIJF_VOL, "de schijf is vol. " VEILIG ", deze wijziging nog niet; maak ruimte vrij en probeer het opnieuw." },
  { SQLITE_CORRUPT, STIP_STORE_ERROR_BESCHADIGD, "het bestand is beschadigd. Werk er niet in verder; zet de laatste reservekopie terug." },
  { SQLITE_NOTADB, STIP_STORE_ERROR_BESCHADIGD, "het bestand is beschadigd of hoort niet bij dit sleutelbestand. Werk er niet in verder; zet de laatste reservekopie terug." },
  { SQLITE_CONSTRAINT, STIP_STORE_ERROR_BEPERKING, "de gegevens passen niet bij elkaar. Er is niets gewijzigd; controleer wat u invulde." },
  { SQLITE_TOOBIG, STIP_STORE_ERROR_BEPERKING, "een tekst of bestand is te groot. Er is niets gewijzigd; maak het kleiner." },
  { SQLITE_MISMATCH, STIP_STORE_ERROR_BEPERKING, "een gegeven heeft de verkeerde soort. Er is niets gewijzigd; controleer wat u invulde." },
  { SQLITE_INTERRUPT, STIP_STORE_ERROR_AFGEBROKEN, "het is afgebroken. Er is niets gewijzigd." },
  { SQLITE_ABORT, STIP_STORE_ERROR_AFGEBROKEN, "het is afgebroken. Er is niets gewijzigd." },
  { SQLITE_NOTFOUND, STIP_STORE_ERROR_NIET_GEVONDEN, "het gegeven bestaat niet (meer)." },
  { SQLITE_NOMEM, STIP_STORE_ERROR_MISLUKT, "er is te weinig geheugen. " VEILIG "; sluit andere programma's en probeer het opnieuw." },
  { SQLITE_IOERR, STIP_STORE_ERROR_MISLUKT, "de schijf geeft een fout. " VEILIG ", deze wijziging nog niet; maak een reservekopie op een andere schijf en vraag uw beheerder." },
  { SQLITE_CANTOPEN, STIP_STORE_ERROR_MISLUKT, "het bestand kan niet worden geopend. Controleer de plaats en uw rechten." },
};

static const Vertaling OVERIG = { 0, STIP_STORE_ERROR_MISLUKT, "er ging iets mis in het gegevensbestand. " VEILIG "; probeer het opnieuw of meld het nummer aan uw beheerder." };

/* SQLite reports a quota, a size limit and a read-only disk as an input/output error; only errno tells them apart. */
static int
refine_by_errno (int rc, int fout)
{
  if ((rc & 0xff) != SQLITE_IOERR && (rc & 0xff) != SQLITE_CANTOPEN)
    return rc;
  switch (fout)
    {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return SQLITE_FULL;
    case EACCES:
    case EPERM:
    case EROFS:
      return SQLITE_READONLY;
    case ENOENT:
      return (rc & 0xff) == SQLITE_CANTOPEN ? SQLITE_NOTFOUND : rc;
    default:
      return rc;
    }
}

static const Vertaling *
find_vertaling (int rc)
{
  for (guint i = 0; i < G_N_ELEMENTS (VERTALINGEN); i++)
    if (VERTALINGEN[i].rc == rc)
      return &VERTALINGEN[i];
  for (guint i = 0; i < G_N_ELEMENTS (VERTALINGEN); i++)
    if (VERTALINGEN[i].rc == (rc & 0xff))
      return &VERTALINGEN[i];
  return &OVERIG;
}

gboolean
stip_store_error_from_sqlite (sqlite3 *db, int rc, const char *wat, GError **error)
{
  int nummer = rc;
  if (db && (sqlite3_extended_errcode (db) & 0xff) == (rc & 0xff))
    nummer = sqlite3_extended_errcode (db);
  const Vertaling *vertaling = find_vertaling (refine_by_errno (nummer, db ? sqlite3_system_errno (db) : 0));
  g_set_error (error, STIP_STORE_ERROR, vertaling->code, "%s is niet gelukt: %s (SQLite %d)", wat, vertaling->reden, nummer);
  return FALSE;
}
