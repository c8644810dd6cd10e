/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-schuld-dubbel.h"

#include <string.h>

#include "core/stip-zoektekst.h"

/* Shorter ones ("1", "A2") are no references that two letters can share by being about one debt. */
#define KENMERK_MIN 4

/* "AB-2044.1907" and "ab 20441907" are one reference. (transfer full) */
static char *
bare_reference (const char *kenmerk)
{
  GString *kaal = g_string_new (NULL);

  for (const char *p = kenmerk != NULL ? kenmerk : ""; *p != '\0'; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_c (kaal, g_ascii_toupper (*p));
  return g_string_free (kaal, FALSE);
}

static gboolean
is_legal_form (const char *woord)
{
  static const char *const vormen[] = { "bv", "nv", "vof", "cv", "stichting", "vereniging", "holding", "nederland", NULL };
  return g_strv_contains (vormen, woord);
}

char *
stip_schuldeiser_vergelijknaam (const char *naam)
{
  g_autofree char *plat = stip_zoektekst_normaliseer (naam != NULL ? naam : "");
  g_autoptr (GString) zonder_punt = g_string_new (NULL);
  g_autoptr (GString) uit = g_string_new (NULL);

  for (const char *p = plat; *p != '\0'; p++)
    if (*p != '.')
      g_string_append_c (zonder_punt, *p); /* "B.V." is one word */
  g_auto (GStrv) woorden = g_strsplit_set (zonder_punt->str, " ,&/-'()\"", -1);
  for (char **woord = woorden; *woord != NULL; woord++)
    if (**woord != '\0' && !is_legal_form (*woord))
      g_string_append_printf (uit, "%s%s", uit->len > 0 ? " " : "", *woord);
  return uit->len > 0 ? g_strdup (uit->str) : g_steal_pointer (&plat);
}

static gboolean
is_same_reference (const StipSchuld *a, const StipSchuld *b)
{
  g_autofree char *links = bare_reference (a->kenmerk), *rechts = bare_reference (b->kenmerk);
  return strlen (links) >= KENMERK_MIN && g_str_equal (links, rechts);
}

static gboolean
is_same_creditor (const StipSchuld *a, const StipSchuld *b)
{
  if (a->schuldeiser_id != 0 && a->schuldeiser_id == b->schuldeiser_id)
    return TRUE;
  if (a->schuldeiser == NULL || b->schuldeiser == NULL)
    return FALSE;
  g_autofree char *links = stip_schuldeiser_vergelijknaam (a->schuldeiser), *rechts = stip_schuldeiser_vergelijknaam (b->schuldeiser);
  return g_str_equal (links, rechts);
}

static StipDubbel
compare (const StipSchuld *a, const StipSchuld *b)
{
  if (is_same_reference (a, b))
    return STIP_DUBBEL_KENMERK;
  if (stip_geld_is_bekend (a->bedrag) && a->bedrag > 0 && a->bedrag == b->bedrag && is_same_creditor (a, b))
    return STIP_DUBBEL_BEDRAG;
  return STIP_DUBBEL_GEEN;
}

const StipSchuld *
stip_schuld_zoek_dubbel (GPtrArray *schulden, const StipSchuld *schuld, StipDubbel *waarom)
{
  *waarom = STIP_DUBBEL_GEEN;
  for (guint i = 0; i < schulden->len; i++)
    {
      const StipSchuld *ander = g_ptr_array_index (schulden, i);
      if (ander == schuld || (schuld->id != 0 && ander->id == schuld->id))
        continue;
      *waarom = compare (schuld, ander);
      if (*waarom != STIP_DUBBEL_GEEN)
        return ander;
    }
  return NULL;
}
