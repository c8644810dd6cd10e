/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

/* A strict (RFC 8259) pull tokenizer over a stream, for files that came from outside.
 *
 * Why not json-glib: 1.6 builds the whole document in memory (a delivery of 25,000 trajectories becomes hundreds of
 * megabytes), has no strict mode (it takes comments, trailing commas and single quotes), keeps the last of two equal
 * keys without a word, and gives no line numbers to show to the person whose file is refused.
 *
 * The memory is bounded whatever the input: one buffer of 64 KiB and one text of at most STIP_JSON_TEKST_MAX.
 * Beyond RFC 8259 it refuses lone surrogates (RFC 8259 section 8.2 leaves them open) and the escape \u0000, which
 * would cut a C string short without anybody seeing it. A byte order mark at the start is skipped (section 8.1).
 * Equal keys in one object are for the caller to refuse: only the caller knows which keys there are, and to remember
 * all keys of an unknown object would not be bounded. */

#define STIP_JSON_DIEPTE_MAX 64    /* nested objects and arrays */
#define STIP_JSON_TEKST_MAX  65536 /* bytes of UTF-8 in a string or a key */
#define STIP_JSON_GETAL_MAX  64    /* characters of a number */

#define STIP_JSON_ERROR (stip_json_error_quark ())
GQuark stip_json_error_quark (void);
/* Each message is Dutch and begins with the place: "regel 3, kolom 7: ...". It never holds text of the file. */
typedef enum
{
  STIP_JSON_ERROR_SYNTAX,     /* not JSON */
  STIP_JSON_ERROR_AFGEBROKEN, /* the stream ends before the value does */
  STIP_JSON_ERROR_CODERING,   /* not UTF-8, or a surrogate without its pair */
  STIP_JSON_ERROR_DIEPTE,     /* beyond STIP_JSON_DIEPTE_MAX */
  STIP_JSON_ERROR_TE_LANG,    /* beyond STIP_JSON_TEKST_MAX or STIP_JSON_GETAL_MAX */
} StipJsonError;

typedef enum
{
  STIP_JSON_OBJECT_BEGIN,
  STIP_JSON_OBJECT_EINDE,
  STIP_JSON_REEKS_BEGIN,
  STIP_JSON_REEKS_EINDE,
  STIP_JSON_SLEUTEL,
  STIP_JSON_TEKST,
  STIP_JSON_GETAL,
  STIP_JSON_WAAR,
  STIP_JSON_ONWAAR,
  STIP_JSON_NULL,
  STIP_JSON_SLOT, /* after the root value: nothing more */
} StipJsonSoort;

typedef struct
{
  StipJsonSoort soort;
  const char   *tekst;        /* SLEUTEL, TEKST: decoded UTF-8; GETAL: as written; else NULL. Until the next call. */
  gsize         lengte;       /* bytes of tekst */
  guint         regel, kolom; /* of its first character, from 1; columns count characters */
} StipJsonToken;

typedef struct StipJsonStroom_ StipJsonStroom;

StipJsonStroom *stip_json_stroom_new (GInputStream *in);
void            stip_json_stroom_free (StipJsonStroom *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipJsonStroom, stip_json_stroom_free)

/* The next token. FALSE with a STIP_JSON_ERROR, or the stream's own error (also G_IO_ERROR_CANCELLED); after
 * that the stream cannot be read on. */
gboolean stip_json_stroom_next (StipJsonStroom *self, StipJsonToken *token, GCancellable *cancellable, GError **error);
/* Passes over the rest of the value that begins with this token. Nothing to do for a text, number, true, false, null. */
gboolean stip_json_stroom_skip (StipJsonStroom *self, const StipJsonToken *token, GCancellable *cancellable, GError **error);
/* Bytes of the stream that were taken so far, for showing progress. */
guint64 stip_json_stroom_get_bytes (const StipJsonStroom *self);
