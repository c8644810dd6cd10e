/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-overdracht.h"

#include <string.h>

/* The text twin: every line of the sheet is one line here. */

static void
append_flat (GString *uit, const char *tekst)
{
  g_auto (GStrv) regels = g_strsplit_set (tekst, "\r\n\t", -1);

  for (char **regel = regels; *regel != NULL; regel++)
    if (*g_strstrip (*regel) != '\0')
      g_string_append_printf (uit, "%s%s", regel == regels ? "" : " ", *regel);
}

static void
append_stop (GString *uit)
{
  if (!strchr (".!?:", uit->str[uit->len - 1]))
    g_string_append_c (uit, '.');
}

static void
append_line (GString *uit, const StipOverdrachtRegel *regel)
{
  static const char *const merken[] = { "- ", "- [ ] ", "- [x] " };

  g_string_append (uit, merken[regel->merk]);
  if (regel->kop != NULL)
    g_string_append (uit, regel->kop);
  if (regel->onder != NULL)
    g_string_append_printf (uit, regel->kop != NULL ? " (%s)" : "%s", regel->onder);
  if (regel->kop != NULL || regel->onder != NULL)
    g_string_append (uit, ": ");
  append_flat (uit, regel->tekst);
  if (regel->bij != NULL)
    {
      append_stop (uit);
      g_string_append_c (uit, ' ');
      append_flat (uit, regel->bij);
    }
  g_string_append_c (uit, '\n');
}

static void
append_head (GString *uit, const StipOverdracht *self)
{
  g_autofree char *datum = stip_datum_format (self->vandaag, STIP_DATUM_LANG, STIP_TAAL_NL, self->vandaag);
  g_autofree char *wie = stip_overdracht_wie (self);

  g_autofree char *titel = g_utf8_strup (self->titel != NULL ? self->titel : "Overdracht", -1);

  g_string_append_printf (uit, "%s – VERTROUWELIJK\n%s\n", titel, self->naam);
  if (self->nummer != NULL)
    g_string_append_printf (uit, "Dossier %s\n", self->nummer);
  if (wie != NULL)
    g_string_append_printf (uit, "%s\n", wie);
  g_string_append_printf (uit, "%s\n", datum);
}

char *
stip_overdracht_to_text (const StipOverdracht *self)
{
  GString *uit = g_string_new (NULL);

  append_head (uit, self);
  for (guint i = 0; i < self->delen->len; i++)
    {
      const StipOverdrachtDeel *deel = g_ptr_array_index (self->delen, i);

      g_string_append_printf (uit, "\n%s\n", deel->kop);
      for (guint j = 0; j < deel->regels->len; j++)
        append_line (uit, stip_overdracht_regel (deel, j));
    }
  return g_string_free (uit, FALSE);
}
