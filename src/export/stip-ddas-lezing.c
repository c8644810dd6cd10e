/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-ddas-lezing.h"

#include <string.h>

G_DEFINE_QUARK (stip - ddas - error - quark, stip_ddas_error)

void
stip_ddas_lezing_init (StipDdasLezing *self, GInputStream *in, const StipDdasLezerFuncs *funcs, gpointer data, GCancellable *cancellable)
{
  *self = (StipDdasLezing){
    .json = stip_json_stroom_new (in),
    .funcs = funcs,
    .data = data,
    .cancellable = cancellable,
    .pad = g_string_new (NULL),
    .bestand = { STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND },
    .regels = g_hash_table_new (g_str_hash, g_str_equal),
    .regel_paden = g_string_chunk_new (4096),
  };
  self->doelen[STIP_DDAS_DOEL_BESTAND] = &self->bestand;
  self->doelen[STIP_DDAS_DOEL_LEVERING] = &self->levering;
  self->doelen[STIP_DDAS_DOEL_SPOOR] = &self->spoor;
}

void
stip_ddas_lezing_clear_levering (StipDdasLezing *self)
{
  g_free (self->levering.naam);
  g_free (self->levering.kvk);
  g_free (self->levering.gemeentecode);
  self->levering = (StipDdasLevering){ 0 };
}

void
stip_ddas_lezing_clear (StipDdasLezing *self)
{
  g_clear_pointer (&self->json, stip_json_stroom_free);
  g_string_free (g_steal_pointer (&self->pad), TRUE);
  stip_ddas_lezing_clear_levering (self);
  g_clear_pointer (&self->persoon, stip_persoon_unref);
  g_clear_pointer (&self->schuld, stip_schuld_unref);
  g_clear_pointer (&self->dossier, stip_dossier_unref);
  g_clear_pointer (&self->regels, g_hash_table_unref);
  g_clear_pointer (&self->regel_paden, g_string_chunk_free);
}

static const char *
show_path (const StipDdasLezing *self)
{
  return self->pad->len > 0 ? self->pad->str : "bestand";
}

/* "regel 3, kolom 7: ..." becomes "regel 3, kolom 7, leveringen[0].teller: ...". */
static gboolean
propagate (StipDdasLezing *self, GError **error, GError *fout)
{
  static const StipDdasError codes[] = {
    [STIP_JSON_ERROR_SYNTAX] = STIP_DDAS_ERROR_GEEN_JSON,
    [STIP_JSON_ERROR_AFGEBROKEN] = STIP_DDAS_ERROR_AFGEBROKEN,
    [STIP_JSON_ERROR_CODERING] = STIP_DDAS_ERROR_CODERING,
    [STIP_JSON_ERROR_DIEPTE] = STIP_DDAS_ERROR_DIEPTE,
    [STIP_JSON_ERROR_TE_LANG] = STIP_DDAS_ERROR_TE_GROOT,
  };
  g_autoptr (GError) eigen = fout;

  if (!g_error_matches (fout, STIP_JSON_ERROR, fout->code))
    {
      g_propagate_error (error, g_steal_pointer (&eigen));
      return FALSE;
    }
  const char *melding = strstr (fout->message, ": ");
  g_set_error (error, STIP_DDAS_ERROR, codes[fout->code], "%.*s, %s%s", (int)(melding - fout->message), fout->message, show_path (self), melding);
  return FALSE;
}

gboolean
stip_ddas_lezing_next (StipDdasLezing *self, StipJsonToken *token, GError **error)
{
  g_autoptr (GError) fout = NULL;

  if (!stip_json_stroom_next (self->json, token, self->cancellable, &fout))
    return propagate (self, error, g_steal_pointer (&fout));
  if (self->dossier != NULL && stip_json_stroom_get_bytes (self->json) - self->traject_begin > STIP_DDAS_TRAJECT_MAX)
    return stip_ddas_lezing_fail (self, STIP_DDAS_ERROR_TE_GROOT, token->regel, error, "dit traject is te groot (meer dan 1 MiB)");
  return TRUE;
}

gboolean
stip_ddas_lezing_skip (StipDdasLezing *self, const StipJsonToken *token, GError **error)
{
  g_autoptr (GError) fout = NULL;

  if (!stip_json_stroom_skip (self->json, token, self->cancellable, &fout))
    return propagate (self, error, g_steal_pointer (&fout));
  return TRUE;
}

gsize
stip_ddas_lezing_push_key (StipDdasLezing *self, const char *sleutel)
{
  gsize lengte = self->pad->len;
  if (lengte > 0)
    g_string_append_c (self->pad, '.');
  g_string_append (self->pad, sleutel);
  return lengte;
}

gsize
stip_ddas_lezing_push_item (StipDdasLezing *self, guint nummer)
{
  gsize lengte = self->pad->len;
  g_string_append_printf (self->pad, "[%u]", nummer);
  return lengte;
}

void
stip_ddas_lezing_pop (StipDdasLezing *self, gsize lengte)
{
  g_string_truncate (self->pad, lengte);
}

void
stip_ddas_lezing_begin_traject (StipDdasLezing *self, guint regel)
{
  self->traject_pad = self->pad->len;
  self->traject_regel = regel;
  self->traject_begin = stip_json_stroom_get_bytes (self->json);
  g_hash_table_remove_all (self->regels);
  g_string_chunk_clear (self->regel_paden);
}

void
stip_ddas_lezing_note_line (StipDdasLezing *self, guint regel)
{
  if (self->dossier == NULL || self->pad->len <= self->traject_pad)
    return;
  const char *veld = self->pad->str + self->traject_pad + 1; /* past the dot */
  g_hash_table_insert (self->regels, g_string_chunk_insert (self->regel_paden, veld), GUINT_TO_POINTER (regel));
}

guint
stip_ddas_lezing_find_line (StipDdasLezing *self, const char *veld)
{
  g_autofree char *deel = g_strdup (veld);

  while (*deel != '\0')
    {
      gpointer regel = g_hash_table_lookup (self->regels, deel);
      if (regel != NULL)
        return GPOINTER_TO_UINT (regel);
      gsize einde = strlen (deel) - 1;
      while (einde > 0 && deel[einde] != '.' && deel[einde] != '[')
        einde--;
      deel[einde] = '\0';
    }
  return self->traject_regel;
}

gboolean
stip_ddas_lezing_fail (StipDdasLezing *self, StipDdasError code, guint regel, GError **error, const char *vorm, ...)
{
  va_list argumenten;
  va_start (argumenten, vorm);
  g_autofree char *melding = g_strdup_vprintf (vorm, argumenten);
  va_end (argumenten);
  g_set_error (error, STIP_DDAS_ERROR, code, "regel %u, %s: %s", regel, show_path (self), melding);
  return FALSE;
}

void
stip_ddas_lezing_warn (StipDdasLezing *self, guint regel, const char *vorm, ...)
{
  if (self->funcs->on_waarschuwing == NULL)
    return;
  va_list argumenten;
  va_start (argumenten, vorm);
  g_autofree char *melding = g_strdup_vprintf (vorm, argumenten);
  va_end (argumenten);
  self->funcs->on_waarschuwing (show_path (self), regel, melding, self->data);
}
