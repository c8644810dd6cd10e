/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-brief.h"

static void
free_block (StipBriefBlok *blok)
{
  g_free (blok->tekst);
  g_clear_pointer (&blok->rijen, g_ptr_array_unref);
  g_free (blok);
}

static void
clear_letter (StipBrief *self)
{
  g_free (self->onderwerp);
  g_clear_pointer (&self->blokken, g_ptr_array_unref);
}

STIP_DEFINE_RECORD (StipBrief, stip_brief, clear_letter)

StipBrief *
stip_brief_new (const StipBriefSoort *soort)
{
  StipBrief *self = g_atomic_rc_box_new0 (StipBrief);

  self->soort = soort;
  self->blokken = g_ptr_array_new_with_free_func ((GDestroyNotify)free_block);
  return self;
}

StipBriefBlok *
stip_brief_add (StipBrief *self, StipBriefBlokSoort soort)
{
  StipBriefBlok *blok = g_new0 (StipBriefBlok, 1);

  blok->soort = soort;
  g_ptr_array_add (self->blokken, blok);
  return blok;
}

static void
append_table (const StipBriefBlok *blok, GString *uit)
{
  g_autofree char *koppen = g_strjoinv ("; ", (char **)blok->tabel->koppen);

  g_string_append_printf (uit, "%s\n", blok->rijen->len > 0 ? koppen : "Geen.");
  for (guint i = 0; i < blok->rijen->len; i++)
    {
      const StipBriefRij *rij = g_ptr_array_index (blok->rijen, i);
      g_autofree char    *cellen = g_strjoinv ("; ", rij->cellen);
      g_string_append_printf (uit, "%s\n", cellen);
    }
}

char *
stip_brief_dup_tekst (const StipBrief *self)
{
  GString *uit = g_string_new (self->onderwerp);

  g_string_append (uit, "\n\n");
  for (guint i = 0; i < self->blokken->len; i++)
    {
      const StipBriefBlok *blok = g_ptr_array_index (self->blokken, i);
      const StipBriefBlok *na = i + 1 < self->blokken->len ? g_ptr_array_index (self->blokken, i + 1) : NULL;
      if (blok->soort == STIP_BRIEF_HANDTEKENING)
        continue;
      if (blok->soort == STIP_BRIEF_TABEL)
        append_table (blok, uit);
      else
        g_string_append_printf (uit, "%s%s\n", blok->soort == STIP_BRIEF_PUNT ? "- " : "", blok->tekst);
      if (na != NULL && (blok->soort != STIP_BRIEF_PUNT || na->soort != STIP_BRIEF_PUNT))
        g_string_append_c (uit, '\n');
    }
  return g_string_free (uit, FALSE);
}
