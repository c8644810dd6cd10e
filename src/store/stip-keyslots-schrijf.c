/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-keyslots-bestand.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define BESTAND_MAX_BYTES (64 * 1024) /* 32 slots take 16 KiB */

#define WAT_LEZEN     "Het sleutelbestand lezen"
#define WAT_SCHRIJVEN "Het sleutelbestand opslaan"

static void
close_fd (int *fd)
{
  if (*fd >= 0)
    close (*fd);
}
#define auto_fd __attribute__ ((cleanup (close_fd))) int

gboolean
stip_sleutelbestand_read (const char *pad, StipSleutelbestand *self, GError **error)
{
  auto_fd     fd = open (pad, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
  struct stat st;
  if (fd < 0 && errno == ENOENT)
    {
      g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_SLEUTELBESTAND,
                   "Het sleutelbestand ontbreekt. Zonder dat bestand gaat niets open: zet het terug naast het gegevensbestand, bijvoorbeeld uit een reservekopie.");
      return FALSE;
    }
  if (fd < 0 || fstat (fd, &st) != 0)
    return stip_store_error_from_errno (errno, WAT_LEZEN, error);
  if (!S_ISREG (st.st_mode) || st.st_size > BESTAND_MAX_BYTES)
    {
      g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_SLEUTELBESTAND, "Dit is geen sleutelbestand van Stip. Zet de kopie uit een reservekopie terug.");
      return FALSE;
    }
  g_autofree guint8 *data = g_malloc (BESTAND_MAX_BYTES);
  gsize              n = 0;
  gssize             gelezen;
  while (n < BESTAND_MAX_BYTES && (gelezen = read (fd, data + n, BESTAND_MAX_BYTES - n)) != 0)
    {
      if (gelezen < 0 && errno != EINTR)
        return stip_store_error_from_errno (errno, WAT_LEZEN, error);
      n += gelezen > 0 ? (gsize)gelezen : 0;
    }
  return stip_sleutelbestand_decode (data, n, self, error);
}

static gboolean
write_all (int fd, gconstpointer data, gsize lengte)
{
  const guint8 *p = data;
  while (lengte > 0)
    {
      gssize n = write (fd, p, lengte);
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      p += n;
      lengte -= (gsize)n;
    }
  return TRUE;
}

/* Body, MAC, checksum of both. */
static gboolean
write_bestand (int fd, const StipSleutelbestand *self)
{
  g_autoptr (GBytes) romp = stip_sleutelbestand_encode (self);
  crypto_generichash_state toestand;
  guint8                   som[STIP_SLEUTELBESTAND_SOM_BYTES];
  crypto_generichash_init (&toestand, NULL, 0, sizeof som);
  crypto_generichash_update (&toestand, g_bytes_get_data (romp, NULL), g_bytes_get_size (romp));
  crypto_generichash_update (&toestand, self->mac, sizeof self->mac);
  crypto_generichash_final (&toestand, som, sizeof som);
  return fchmod (fd, 0600) == 0 && write_all (fd, g_bytes_get_data (romp, NULL), g_bytes_get_size (romp)) &&
         write_all (fd, self->mac, sizeof self->mac) && write_all (fd, som, sizeof som) && fsync (fd) == 0;
}

/* Holds the folder so that two programs do not both think theirs is the next version. Where a file system cannot lock a
 * folder the comparison of the MAC still catches all but a simultaneous write. */
static gboolean
lock_map (int map, GError **error)
{
  for (guint poging = 0; flock (map, LOCK_EX | LOCK_NB) != 0; poging++)
    {
      if (errno != EWOULDBLOCK && errno != EINTR)
        return TRUE;
      if (poging == 50)
        return stip_store_error_from_errno (EWOULDBLOCK, WAT_SCHRIJVEN, error);
      g_usleep (20 * 1000);
    }
  return TRUE;
}

static gboolean
check_vorige (const char *pad, const guint8 *vorige_mac, GError **error)
{
  struct stat st;
  if (!vorige_mac)
    return lstat (pad, &st) != 0 ? TRUE : stip_store_error_from_errno (EEXIST, WAT_SCHRIJVEN, error);
  g_autofree StipSleutelbestand *nu = g_new (StipSleutelbestand, 1);
  if (!stip_sleutelbestand_read (pad, nu, error))
    return FALSE;
  if (memcmp (nu->mac, vorige_mac, sizeof nu->mac) == 0)
    return TRUE;
  g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_CONFLICT,
               "De sleutels zijn intussen door iemand anders gewijzigd. Er is niets overschreven: open het bestand opnieuw en probeer het nog eens.");
  return FALSE;
}

static gboolean
replace_bestand (int map, const char *naam, const StipSleutelbestand *self, GError **error)
{
  guint8 toeval[8];
  char   hex[17];
  randombytes_buf (toeval, sizeof toeval);
  sodium_bin2hex (hex, sizeof hex, toeval, sizeof toeval);
  g_autofree char *tijdelijk = g_strdup_printf (".%s.%s.nieuw", naam, hex);
  int              fd = openat (map, tijdelijk, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (fd < 0)
    return stip_store_error_from_errno (errno, WAT_SCHRIJVEN, error);
  gboolean geschreven = write_bestand (fd, self);
  int      fout = geschreven ? 0 : errno;
  if (close (fd) != 0 && geschreven)
    fout = errno;
  if (fout == 0 && renameat (map, tijdelijk, map, naam) != 0)
    fout = errno;
  if (fout != 0)
    {
      unlinkat (map, tijdelijk, 0);
      return stip_store_error_from_errno (fout, WAT_SCHRIJVEN, error);
    }
  /* the new file is in place and whole; some file systems cannot sync a folder and do it themselves */
  if (fsync (map) != 0 && errno != EINVAL && errno != ENOTSUP)
    return stip_store_error_from_errno (errno, WAT_SCHRIJVEN, error);
  return TRUE;
}

gboolean
stip_sleutelbestand_write (const char *pad, const StipSleutelbestand *self, const guint8 *vorige_mac, GError **error)
{
  g_autofree char *map_naam = g_path_get_dirname (pad);
  g_autofree char *naam = g_path_get_basename (pad);
  auto_fd          map = open (map_naam, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (map < 0)
    return stip_store_error_from_errno (errno, WAT_SCHRIJVEN, error);
  return lock_map (map, error) && check_vorige (pad, vorige_mac, error) && replace_bestand (map, naam, self, error);
}
