/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

#include "core/stip-dossier.h"

/* Reads a DDAS delivery, schuldhulpverlening 1.0 (domain.md 1.2): trajectory by trajectory, with one of them in
 * memory at a time. Whatever the official JSON schema refuses (format checks switched on) is an error. Beyond the
 * schema it refuses what could not be kept faithfully: a key that stands twice, an amount beyond 10^13 euros, a year
 * outside 1900..2199, a text over 64 KiB, a trajectory over 1 MiB or with a list of over 2,000 items, and what
 * stip-json-stroom.h names. */

#define STIP_DDAS_BEDRAG_MAX    G_GINT64_CONSTANT (10000000000000) /* euros: STIP_GELD_MAX */
#define STIP_DDAS_TRAJECT_MAX   (1024 * 1024)                      /* bytes of JSON */
#define STIP_DDAS_ELEMENTEN_MAX 2000                               /* items of a list in a trajectory */

#define STIP_DDAS_ERROR (stip_ddas_error_quark ())
GQuark stip_ddas_error_quark (void);
/* Each message is Dutch: "regel 12, leveringen[0].schuldhulptrajecten[3].intake.startdatum: datum bestaat niet".
 * It holds the line, the path and what is expected, never a value of the file. */
typedef enum
{
  STIP_DDAS_ERROR_GEEN_JSON,
  STIP_DDAS_ERROR_AFGEBROKEN,
  STIP_DDAS_ERROR_CODERING, /* not UTF-8 */
  STIP_DDAS_ERROR_DIEPTE,   /* nested too deep */
  STIP_DDAS_ERROR_TE_GROOT, /* a text, number, list or trajectory beyond the limits above */
  STIP_DDAS_ERROR_SOORT,    /* a text where a number is expected, and so on */
  STIP_DDAS_ERROR_NULL,
  STIP_DDAS_ERROR_LEEG, /* "" for a date or a code */
  STIP_DDAS_ERROR_DATUM,
  STIP_DDAS_ERROR_DATUM_TIJD,
  STIP_DDAS_ERROR_WAARDE,        /* not in the code list */
  STIP_DDAS_ERROR_BEDRAG,        /* no whole number, or too large */
  STIP_DDAS_ERROR_ONBEKEND_VELD, /* an unknown key where the schema forbids it */
  STIP_DDAS_ERROR_ONTBREEKT,     /* a required key */
  STIP_DDAS_ERROR_AANTAL,        /* a list with too few or too many items */
  STIP_DDAS_ERROR_DUBBEL,        /* a key twice in one object */
} StipDdasError;

/* Who delivers: one item of `leveringen`. NULL = not in the file. */
typedef struct
{
  gint64 teller;
  char  *naam;         /* (Statutaire) Naam */
  char  *kvk;          /* KvK-nummer: a third party fills it, a municipality leaves it out */
  char  *gemeentecode; /* as delivered */
} StipDdasLevering;

/* Each may be NULL. pad is the path in the file ("leveringen[0].schuldhulptrajecten[3]"), regel its line. */
typedef struct
{
  /* After the trajectories of this delivery, for its keys may come in any order. */
  void (*on_levering) (const StipDdasLevering *levering, gpointer data);
  /* A complete record with id 0, after its warnings: take a reference to keep it. FALSE with error set stops the reading. */
  gboolean (*on_traject) (StipDossier *dossier, const char *pad, guint regel, gpointer data, GError **error);
  /* Something to look at that does not stop the import. melding is Dutch and holds nothing personal. */
  void (*on_waarschuwing) (const char *pad, guint regel, const char *melding, gpointer data);
  /* After each trajectory: bytes of the stream read so far. */
  void (*on_voortgang) (guint64 bytes, gpointer data);
} StipDdasLezerFuncs;

/* FALSE with STIP_DDAS_ERROR, the error of on_traject, or the stream's own (also G_IO_ERROR_CANCELLED). Trajectories
 * before the error have been handed out by then: the caller must be able to take them back. */
gboolean stip_ddas_lees (GInputStream *in, const StipDdasLezerFuncs *funcs, gpointer data, GCancellable *cancellable, GError **error);
