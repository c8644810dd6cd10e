/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-json-stroom.h"

#include <string.h>

#include "export/stip-json-bron.h"
#include "export/stip-json-tekst.h"

/* What may come next. */
typedef enum
{
  VERWACHT_WORTEL,           /* the root value */
  VERWACHT_WAARDE,           /* after a key, or after a comma in an array */
  VERWACHT_WAARDE_OF_EINDE,  /* just after [ */
  VERWACHT_SLEUTEL,          /* after a comma in an object */
  VERWACHT_SLEUTEL_OF_EINDE, /* just after { */
  VERWACHT_KOMMA_OF_EINDE,   /* after a value */
  VERWACHT_NIETS,            /* after the root value */
} Verwacht;

struct StipJsonStroom_
{
  GString     *tekst;
  Verwacht     verwacht;
  guint        diepte;
  guint64      is_object; /* bit d: the container at depth d is an object */
  StipJsonBron bron;
};

G_STATIC_ASSERT (STIP_JSON_DIEPTE_MAX <= 64);

G_DEFINE_QUARK (stip - json - error - quark, stip_json_error)

StipJsonStroom *
stip_json_stroom_new (GInputStream *in)
{
  StipJsonStroom *self = g_new (StipJsonStroom, 1);
  self->tekst = g_string_new (NULL);
  self->verwacht = VERWACHT_WORTEL;
  self->diepte = 0;
  self->is_object = 0;
  stip_json_bron_init (&self->bron, in);
  return self;
}

void
stip_json_stroom_free (StipJsonStroom *self)
{
  stip_json_bron_clear (&self->bron);
  explicit_bzero (self->tekst->str, self->tekst->allocated_len);
  g_string_free (self->tekst, TRUE);
  g_free (self);
}

guint64
stip_json_stroom_get_bytes (const StipJsonStroom *self)
{
  return stip_json_bron_get_bytes (&self->bron);
}

static gboolean
in_object (const StipJsonStroom *self)
{
  return self->diepte > 0 && (self->is_object >> (self->diepte - 1) & 1) != 0;
}

/* The byte order mark that Windows programs write in front of UTF-8. */
static gboolean
skip_bom (StipJsonStroom *self, GCancellable *cancellable, GError **error)
{
  static const guint8 bom[] = { 0xEF, 0xBB, 0xBF };

  if (stip_json_bron_get_bytes (&self->bron) > 0)
    return TRUE;
  for (gsize i = 0; i < sizeof bom; i++)
    {
      int byte = stip_json_bron_peek (&self->bron, cancellable, error);
      if (byte == STIP_JSON_BRON_FOUT)
        return FALSE;
      if (byte != bom[i])
        return i == 0 ? TRUE : stip_json_fail (&self->bron, STIP_JSON_ERROR_SYNTAX, "dit is geen JSON-bestand", error);
      stip_json_bron_take (&self->bron);
    }
  self->bron.kolom = 1;
  return TRUE;
}

/* The next byte that is not white space, or EINDE; FALSE where reading failed. */
static gboolean
peek_solid (StipJsonStroom *self, int *byte, GCancellable *cancellable, GError **error)
{
  while (TRUE)
    {
      *byte = stip_json_bron_peek (&self->bron, cancellable, error);
      if (*byte != ' ' && *byte != '\n' && *byte != '\t' && *byte != '\r')
        return *byte != STIP_JSON_BRON_FOUT;
      stip_json_bron_take (&self->bron);
    }
}

static void
end_value (StipJsonStroom *self)
{
  self->verwacht = self->diepte == 0 ? VERWACHT_NIETS : VERWACHT_KOMMA_OF_EINDE;
}

static gboolean
open_container (StipJsonStroom *self, StipJsonToken *token, gboolean object, GError **error)
{
  guint64 bit = G_GUINT64_CONSTANT (1) << self->diepte % 64;

  if (self->diepte >= STIP_JSON_DIEPTE_MAX)
    return stip_json_fail (&self->bron, STIP_JSON_ERROR_DIEPTE, "te diep genest (meer dan 64 niveaus)", error);
  self->is_object = object ? self->is_object | bit : self->is_object & ~bit;
  self->diepte++;
  self->verwacht = object ? VERWACHT_SLEUTEL_OF_EINDE : VERWACHT_WAARDE_OF_EINDE;
  token->soort = object ? STIP_JSON_OBJECT_BEGIN : STIP_JSON_REEKS_BEGIN;
  stip_json_bron_take (&self->bron);
  return TRUE;
}

static gboolean
close_container (StipJsonStroom *self, StipJsonToken *token)
{
  token->soort = in_object (self) ? STIP_JSON_OBJECT_EINDE : STIP_JSON_REEKS_EINDE;
  stip_json_bron_take (&self->bron);
  self->diepte--;
  end_value (self);
  return TRUE;
}

static gboolean
read_word (StipJsonStroom *self, StipJsonToken *token, StipJsonSoort soort, const char *woord, GCancellable *cancellable, GError **error)
{
  token->soort = soort;
  end_value (self);
  return stip_json_scan_woord (&self->bron, woord, cancellable, error);
}

static gboolean
read_value (StipJsonStroom *self, StipJsonToken *token, int byte, GCancellable *cancellable, GError **error)
{
  switch (byte)
    {
    case '{':
      return open_container (self, token, TRUE, error);
    case '[':
      return open_container (self, token, FALSE, error);
    case 't':
      return read_word (self, token, STIP_JSON_WAAR, "true", cancellable, error);
    case 'f':
      return read_word (self, token, STIP_JSON_ONWAAR, "false", cancellable, error);
    case 'n':
      return read_word (self, token, STIP_JSON_NULL, "null", cancellable, error);
    default:
      break;
    }
  if (byte == '"' || byte == '-' || g_ascii_isdigit (byte))
    {
      token->soort = byte == '"' ? STIP_JSON_TEKST : STIP_JSON_GETAL;
      if (!(byte == '"' ? stip_json_scan_tekst : stip_json_scan_getal) (&self->bron, self->tekst, cancellable, error))
        return FALSE;
      token->tekst = self->tekst->str;
      token->lengte = self->tekst->len;
      end_value (self);
      return TRUE;
    }
  return stip_json_scan_refuse (&self->bron, "hier hoort een waarde: tekst, getal, true of false", cancellable, error);
}

/* The key and the colon after it. */
static gboolean
read_key (StipJsonStroom *self, StipJsonToken *token, int byte, GCancellable *cancellable, GError **error)
{
  if (byte != '"')
    return stip_json_scan_refuse (&self->bron, "hier hoort een veldnaam tussen aanhalingstekens", cancellable, error);
  if (!stip_json_scan_tekst (&self->bron, self->tekst, cancellable, error) || !peek_solid (self, &byte, cancellable, error))
    return FALSE;
  if (byte != ':')
    return stip_json_scan_refuse (&self->bron, "na een veldnaam hoort een dubbele punt", cancellable, error);
  stip_json_bron_take (&self->bron);
  token->soort = STIP_JSON_SLEUTEL;
  token->tekst = self->tekst->str;
  token->lengte = self->tekst->len;
  self->verwacht = VERWACHT_WAARDE;
  return TRUE;
}

/* Takes the comma between two values and leaves the byte after it. */
static gboolean
pass_comma (StipJsonStroom *self, int *byte, GCancellable *cancellable, GError **error)
{
  if (*byte != ',')
    return stip_json_scan_refuse (&self->bron, in_object (self) ? "hier hoort een komma of }" : "hier hoort een komma of ]", cancellable, error);
  stip_json_bron_take (&self->bron);
  self->verwacht = in_object (self) ? VERWACHT_SLEUTEL : VERWACHT_WAARDE;
  return peek_solid (self, byte, cancellable, error);
}

static gboolean
read_end (StipJsonStroom *self, StipJsonToken *token, int byte, GCancellable *cancellable, GError **error)
{
  if (byte != STIP_JSON_BRON_EINDE)
    return stip_json_scan_refuse (&self->bron, "na het einde van de gegevens staat nog iets", cancellable, error);
  token->soort = STIP_JSON_SLOT;
  return TRUE;
}

gboolean
stip_json_stroom_next (StipJsonStroom *self, StipJsonToken *token, GCancellable *cancellable, GError **error)
{
  int byte;

  if ((self->verwacht == VERWACHT_WORTEL && !skip_bom (self, cancellable, error)) ||
      !peek_solid (self, &byte, cancellable, error))
    return FALSE;
  if (self->verwacht == VERWACHT_KOMMA_OF_EINDE && byte != (in_object (self) ? '}' : ']') &&
      !pass_comma (self, &byte, cancellable, error))
    return FALSE;

  if (self->verwacht == VERWACHT_WORTEL && byte == STIP_JSON_BRON_EINDE)
    return stip_json_fail (&self->bron, STIP_JSON_ERROR_AFGEBROKEN, "het bestand is leeg", error);

  *token = (StipJsonToken){ .regel = self->bron.regel, .kolom = self->bron.kolom };
  switch (self->verwacht)
    {
    case VERWACHT_NIETS:
      return read_end (self, token, byte, cancellable, error);
    case VERWACHT_KOMMA_OF_EINDE:
      return close_container (self, token);
    case VERWACHT_SLEUTEL_OF_EINDE:
      if (byte == '}')
        return close_container (self, token);
      return read_key (self, token, byte, cancellable, error);
    case VERWACHT_SLEUTEL:
      return read_key (self, token, byte, cancellable, error);
    case VERWACHT_WAARDE_OF_EINDE:
      if (byte == ']')
        return close_container (self, token);
      return read_value (self, token, byte, cancellable, error);
    case VERWACHT_WORTEL:
    case VERWACHT_WAARDE:
      return read_value (self, token, byte, cancellable, error);
    default:
      g_assert_not_reached ();
    }
}

gboolean
stip_json_stroom_skip (StipJsonStroom *self, const StipJsonToken *token, GCancellable *cancellable, GError **error)
{
  StipJsonToken volgende;
  guint         buiten = self->diepte - 1;

  if (token->soort != STIP_JSON_OBJECT_BEGIN && token->soort != STIP_JSON_REEKS_BEGIN)
    return TRUE;
  while (self->diepte > buiten)
    if (!stip_json_stroom_next (self, &volgende, cancellable, error))
      return FALSE;
  return TRUE;
}
