/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-geheim.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

struct _StipGeheim
{
  gatomicrefcount ref_count;
  StipGeheimSoort soort;
  gsize           lengte;
  guint8         *data; /* sodium_malloc, lengte + 1 bytes */
};

/* A fresh secret whose bytes the caller fills before anybody else sees it. */
static StipGeheim *
allocate (StipGeheimSoort soort, gsize lengte)
{
  if (sodium_init () < 0)
    g_error ("libsodium kan niet starten");
  StipGeheim *self = g_new0 (StipGeheim, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->soort = soort;
  self->lengte = lengte;
  self->data = sodium_malloc (lengte + 1);
  if (!self->data)
    g_error ("te weinig geheugen voor een geheim");
  self->data[lengte] = 0;
  return self;
}

StipGeheim *
stip_geheim_new_bytes (StipGeheimSoort soort, gconstpointer data, gsize lengte)
{
  StipGeheim *self = allocate (soort, lengte);
  if (lengte > 0)
    memcpy (self->data, data, lengte);
  sodium_mprotect_readonly (self->data);
  return self;
}

StipGeheim *
stip_geheim_new_willekeurig (StipGeheimSoort soort, gsize lengte)
{
  StipGeheim *self = allocate (soort, lengte);
  randombytes_buf (self->data, lengte);
  sodium_mprotect_readonly (self->data);
  return self;
}

static gsize
strip_newline (const char *tekst, gsize lengte)
{
  if (lengte > 0 && tekst[lengte - 1] == '\n')
    lengte--;
  if (lengte > 0 && tekst[lengte - 1] == '\r')
    lengte--;
  return lengte;
}

StipGeheim *
stip_geheim_new_wachtzin (const char *tekst, gssize lengte, GError **error)
{
  gsize n = strip_newline (tekst, lengte < 0 ? strlen (tekst) : (gsize)lengte);
  if (n == 0)
    {
      g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN, "De wachtzin is leeg. Vul een wachtzin in.");
      return NULL;
    }
  if (n > STIP_WACHTZIN_MAX_BYTES)
    {
      g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN, "De wachtzin is te lang: hooguit %d bytes.", STIP_WACHTZIN_MAX_BYTES);
      return NULL;
    }
  char *nfc = g_utf8_validate_len (tekst, n, NULL) ? g_utf8_normalize (tekst, (gssize)n, G_NORMALIZE_NFC) : NULL;
  if (!nfc)
    {
      g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN, "De wachtzin bevat tekens die geen geldige tekst (UTF-8) zijn.");
      return NULL;
    }
  StipGeheim *self = stip_geheim_new_bytes (STIP_GEHEIM_WACHTZIN, nfc, strlen (nfc));
  sodium_memzero (nfc, strlen (nfc)); /* g_free() would leave it readable in the heap */
  g_free (nfc);
  return self;
}

/* Reads up to and including the first newline into buffer; -1 with errno, or the number of bytes. One byte at a
 * time, as what comes after the line is somebody else's. */
static gssize
read_line (int fd, char *buffer, gsize ruimte)
{
  gsize n = 0;
  while (n < ruimte)
    {
      gssize gelezen = read (fd, buffer + n, 1);
      if (gelezen < 0 && errno == EINTR)
        continue;
      if (gelezen < 0)
        return -1;
      if (gelezen == 0)
        break;
      if (buffer[n++] == '\n')
        break;
    }
  return (gssize)n;
}

StipGeheim *
stip_geheim_new_from_fd (int fd, GError **error)
{
  /* one more than allowed, and CR LF, so that a line too long is seen as such */
  g_autoptr (StipGeheim) regel = allocate (STIP_GEHEIM_TEKST, STIP_WACHTZIN_MAX_BYTES + 3);
  gssize n = read_line (fd, (char *)regel->data, regel->lengte);
  if (n < 0)
    {
      stip_store_error_from_errno (errno, "De wachtzin lezen", error);
      return NULL;
    }
  return stip_geheim_new_wachtzin ((const char *)regel->data, n, error);
}

StipGeheim *
stip_geheim_new_from_file (const char *bestand, GError **error)
{
  if (strcmp (bestand, "-") == 0)
    return stip_geheim_new_from_fd (STDIN_FILENO, error);
  int fd = open (bestand, O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (fd < 0)
    {
      stip_store_error_from_errno (errno, "De wachtzin uit het bestand lezen", error);
      return NULL;
    }
  StipGeheim *self = stip_geheim_new_from_fd (fd, error);
  close (fd);
  return self;
}

StipGeheim *
stip_geheim_ref (StipGeheim *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
stip_geheim_unref (StipGeheim *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  sodium_free (self->data); /* wipes */
  g_free (self);
}

const guint8 *
stip_geheim_get_data (const StipGeheim *self)
{
  return self->data;
}

gsize
stip_geheim_get_size (const StipGeheim *self)
{
  return self->lengte;
}

StipGeheimSoort
stip_geheim_get_soort (const StipGeheim *self)
{
  return self->soort;
}

gboolean
stip_geheim_equal (const StipGeheim *a, const StipGeheim *b)
{
  return a->lengte == b->lengte && sodium_memcmp (a->data, b->data, a->lengte) == 0;
}

gboolean
stip_geheim_check_nieuwe_wachtzin (const StipGeheim *self, GError **error)
{
  const char *tekst = (const char *)self->data;
  if (self->soort != STIP_GEHEIM_WACHTZIN || g_utf8_strlen (tekst, -1) < STIP_WACHTZIN_MIN_TEKENS)
    {
      g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING,
                   "De wachtzin is te kort. Kies minstens %d tekens; vier gewone woorden achter elkaar is goed.", STIP_WACHTZIN_MIN_TEKENS);
      return FALSE;
    }
  gunichar eerste = g_utf8_get_char (tekst);
  for (const char *p = tekst; *p; p = g_utf8_next_char (p))
    if (g_utf8_get_char (p) != eerste)
      return TRUE;
  g_set_error (error, STIP_STORE_ERROR, STIP_STORE_ERROR_BEPERKING,
               "De wachtzin is steeds hetzelfde teken. Kies een zin; vier gewone woorden achter elkaar is goed.");
  return FALSE;
}

gboolean
stip_process_harden (GError **error)
{
  const struct rlimit geen = { 0, 0 };
  if (prctl (PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 || setrlimit (RLIMIT_CORE, &geen) != 0)
    return stip_store_error_from_errno (errno, "Het geheugen van het programma afschermen", error);
  return TRUE;
}
