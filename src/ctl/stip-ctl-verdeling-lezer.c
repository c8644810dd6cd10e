/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ctl/stip-ctl-verdeling-lezer.h"

#include <gio/gunixinputstream.h>
#include <string.h>
#include <unistd.h>

#include "export/stip-json-stroom.h"

/* Where the reader is, and what it has. */
typedef struct
{
  StipJsonStroom      *json;
  StipJsonToken        token;
  GString             *pad; /* "$.schulden[2]" */
  StipVerdelingInvoer *invoer;
  GHashTable          *ids; /* those seen */
  StipGeld             som; /* of the claims so far */
} StipLezing;

void
stip_verdeling_invoer_free (StipVerdelingInvoer *self)
{
  g_ptr_array_unref (self->ids);
  g_array_unref (self->posten);
  g_free (self);
}

static gboolean
refuse (const StipLezing *lezing, const char *sleutel, const char *wat, GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s%s%s (regel %u): %s", lezing->pad->str,
               sleutel != NULL ? "." : "", sleutel != NULL ? sleutel : "", lezing->token.regel, wat);
  return FALSE;
}

static gboolean
next (StipLezing *lezing, GError **error)
{
  return stip_json_stroom_next (lezing->json, &lezing->token, NULL, error);
}

static gboolean
next_is (StipLezing *lezing, StipJsonSoort soort, const char *sleutel, const char *wat, GError **error)
{
  return next (lezing, error) && (lezing->token.soort == soort || refuse (lezing, sleutel, wat, error));
}

/* Whole cents from 0 up to STIP_GELD_MAX, written as JSON writes a whole number: no sign, no decimals, no exponent. */
static gboolean
read_amount (StipLezing *lezing, const char *sleutel, StipGeld *bedrag, GError **error)
{
  guint64 uit = 0;

  if (!next_is (lezing, STIP_JSON_GETAL, sleutel, "hier hoort een getal: hele centen.", error))
    return FALSE;
  const char *tekst = lezing->token.tekst;
  if (tekst[0] == '-')
    return refuse (lezing, sleutel, "een bedrag kan niet kleiner dan nul zijn.", error);
  if (strspn (tekst, "0123456789") != strlen (tekst))
    return refuse (lezing, sleutel, "een bedrag is een geheel aantal centen, zonder punt of exponent.", error);
  if (!g_ascii_string_to_unsigned (tekst, 10, 0, STIP_GELD_MAX, &uit, NULL))
    return refuse (lezing, sleutel, "dit bedrag is te groot (meer dan 1000000000000000 cent).", error);
  *bedrag = (StipGeld)uit;
  return TRUE;
}

static gboolean
read_id (StipLezing *lezing, char **id, GError **error)
{
  if (!next_is (lezing, STIP_JSON_TEKST, "id", "hier hoort een tekst.", error))
    return FALSE;
  if (lezing->token.lengte == 0)
    return refuse (lezing, "id", "een id kan niet leeg zijn.", error);
  *id = g_strdup (lezing->token.tekst);
  return g_hash_table_add (lezing->ids, g_strdup (*id)) || refuse (lezing, "id", "dit id staat er al; geef elke schuld een eigen id.", error);
}

static gboolean
read_rank (StipLezing *lezing, StipRang *rang, GError **error)
{
  if (!next_is (lezing, STIP_JSON_TEKST, "rang", "hier hoort preferent, concurrent of zekerheid.", error))
    return FALSE;
  return (stip_rang_zoek (lezing->token.tekst, rang) && g_str_equal (lezing->token.tekst, stip_rang_id (*rang))) || refuse (lezing, "rang", "kies uit: preferent, concurrent, zekerheid.", error);
}

/* Which of a handful of keys this is, once. */
static gboolean
read_key (StipLezing *lezing, const char *const *sleutels, guint *gezien, guint *welke, GError **error)
{
  for (guint i = 0; sleutels[i] != NULL; i++)
    if (g_str_equal (sleutels[i], lezing->token.tekst))
      {
        *welke = i;
        if (*gezien & 1u << i)
          return refuse (lezing, sleutels[i], "deze sleutel staat er twee keer.", error);
        *gezien |= 1u << i;
        return TRUE;
      }
  g_autofree char *bekend = g_strjoinv (", ", (char **)sleutels);
  g_autofree char *wat = g_strdup_printf ("hier staat een onbekende sleutel; bekend zijn: %s.", bekend);
  return refuse (lezing, NULL, wat, error);
}

enum
{
  SCHULD_ID,
  SCHULD_BEDRAG,
  SCHULD_RANG,
  SCHULD_ZEKERHEID
};
static const char *const schuld_sleutels[] = { "id", "bedrag", "rang", "zekerheid", NULL };

static gboolean
read_claim_value (StipLezing *lezing, guint welke, StipVerdeelpost *post, char **id, GError **error)
{
  switch (welke)
    {
    case SCHULD_ID:
      return read_id (lezing, id, error);
    case SCHULD_BEDRAG:
      return read_amount (lezing, "bedrag", &post->bedrag, error) &&
             (stip_geld_add (lezing->som, post->bedrag, &lezing->som) || refuse (lezing, "bedrag", "de schulden zijn tot hier samen te groot (meer dan 1000000000000000 cent).", error));
    case SCHULD_RANG:
      return read_rank (lezing, &post->rang, error);
    default:
      return read_amount (lezing, "zekerheid", &post->zekerheid, error);
    }
}

static gboolean
check_claim (const StipLezing *lezing, const StipVerdeelpost *post, guint gezien, GError **error)
{
  for (guint i = SCHULD_ID; i <= SCHULD_RANG; i++)
    if (!(gezien & 1u << i))
      return refuse (lezing, schuld_sleutels[i], "deze sleutel ontbreekt.", error);
  gboolean met_zekerheid = (gezien & 1u << SCHULD_ZEKERHEID) != 0;
  if (post->rang == STIP_RANG_ZEKERHEID && !met_zekerheid)
    return refuse (lezing, "zekerheid", "deze sleutel ontbreekt: tot welk bedrag dekt de zekerheid deze schuld?", error);
  if (post->rang != STIP_RANG_ZEKERHEID && met_zekerheid)
    return refuse (lezing, "zekerheid", "dit hoort alleen bij rang zekerheid.", error);
  return TRUE;
}

static gboolean
read_claim (StipLezing *lezing, GError **error)
{
  StipVerdeelpost  post = { 0, STIP_RANG_CONCURRENT, 0 };
  g_autofree char *id = NULL;
  guint            gezien = 0, welke = 0;

  if (lezing->token.soort != STIP_JSON_OBJECT_BEGIN)
    return refuse (lezing, NULL, "hier hoort een schuld: { \"id\", \"bedrag\", \"rang\" }.", error);
  for (;;)
    {
      if (!next (lezing, error))
        return FALSE;
      if (lezing->token.soort == STIP_JSON_OBJECT_EINDE)
        break;
      if (!read_key (lezing, schuld_sleutels, &gezien, &welke, error) || !read_claim_value (lezing, welke, &post, &id, error))
        return FALSE;
    }
  if (!check_claim (lezing, &post, gezien, error))
    return FALSE;
  g_ptr_array_add (lezing->invoer->ids, g_steal_pointer (&id));
  g_array_append_val (lezing->invoer->posten, post);
  return TRUE;
}

static gboolean
read_claims (StipLezing *lezing, GError **error)
{
  gsize lengte = lezing->pad->len;

  if (!next_is (lezing, STIP_JSON_REEKS_BEGIN, "schulden", "hier hoort een lijst met schulden.", error))
    return FALSE;
  for (guint i = 0;; i++)
    {
      if (!next (lezing, error))
        return FALSE;
      if (lezing->token.soort == STIP_JSON_REEKS_EINDE)
        break;
      g_string_append_printf (lezing->pad, ".schulden[%u]", i);
      if (!read_claim (lezing, error))
        return FALSE;
      g_string_truncate (lezing->pad, lengte);
    }
  return TRUE;
}

static gboolean
read_root (StipLezing *lezing, GError **error)
{
  static const char *const sleutels[] = { "bedrag", "schulden", NULL };
  guint                    gezien = 0, welke = 0;

  if (!next_is (lezing, STIP_JSON_OBJECT_BEGIN, NULL, "hier hoort { \"bedrag\", \"schulden\" }.", error))
    return FALSE;
  for (;;)
    {
      if (!next (lezing, error))
        return FALSE;
      if (lezing->token.soort == STIP_JSON_OBJECT_EINDE)
        break;
      if (!read_key (lezing, sleutels, &gezien, &welke, error) ||
          !(welke == 0 ? read_amount (lezing, "bedrag", &lezing->invoer->bedrag, error) : read_claims (lezing, error)))
        return FALSE;
    }
  for (guint i = 0; sleutels[i] != NULL; i++)
    if (!(gezien & 1u << i))
      return refuse (lezing, sleutels[i], "deze sleutel ontbreekt.", error);
  return next_is (lezing, STIP_JSON_SLOT, NULL, "hierna hoort niets meer.", error);
}

StipVerdelingInvoer *
stip_verdeling_invoer_read (const char *bestand, GError **error)
{
  g_autoptr (GFile) file = bestand != NULL ? g_file_new_for_path (bestand) : NULL;
  g_autoptr (GInputStream) in = file != NULL ? G_INPUT_STREAM (g_file_read (file, NULL, error)) : g_unix_input_stream_new (STDIN_FILENO, FALSE);
  g_autoptr (StipVerdelingInvoer) invoer = g_new0 (StipVerdelingInvoer, 1);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) pad = g_string_new ("$");

  invoer->ids = g_ptr_array_new_with_free_func (g_free);
  invoer->posten = g_array_new (FALSE, FALSE, sizeof (StipVerdeelpost));
  if (in == NULL)
    return NULL;
  g_autoptr (StipJsonStroom) json = stip_json_stroom_new (in);
  StipLezing lezing = { .json = json, .pad = pad, .invoer = invoer, .ids = ids };
  return read_root (&lezing, error) ? g_steal_pointer (&invoer) : NULL;
}
