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

/* --- many at once --- */

struct _StipSchuldIndex
{
  GHashTable *sleutels; /* key: StipSchuld, not owned */
};

typedef enum
{
  SLEUTEL_KENMERK,
  SLEUTEL_EISER, /* number of the creditor, and amount */
  SLEUTEL_NAAM,  /* name of the creditor, and amount */
  SLEUTELS,
} Sleutel;

/* Two claims that share a key look like one debt: what compare() says, as text. NULL where it has none. (transfer full) */
static char *
make_key (const StipSchuld *schuld, Sleutel soort)
{
  g_autofree char *kaal = NULL;
  gboolean         bedrag = stip_geld_is_bekend (schuld->bedrag) && schuld->bedrag > 0;

  switch (soort)
    {
    case SLEUTEL_KENMERK:
      kaal = bare_reference (schuld->kenmerk);
      return strlen (kaal) >= KENMERK_MIN ? g_strconcat ("k", kaal, NULL) : NULL;
    case SLEUTEL_EISER:
      return bedrag && schuld->schuldeiser_id != 0 ? g_strdup_printf ("e%" G_GINT64_FORMAT " %" G_GINT64_FORMAT, schuld->schuldeiser_id, (gint64)schuld->bedrag) : NULL;
    case SLEUTEL_NAAM:
      kaal = bedrag && schuld->schuldeiser != NULL ? stip_schuldeiser_vergelijknaam (schuld->schuldeiser) : NULL;
      return kaal != NULL ? g_strdup_printf ("n%" G_GINT64_FORMAT " %s", (gint64)schuld->bedrag, kaal) : NULL;
    case SLEUTELS:
    default:
      g_return_val_if_reached (NULL);
    }
}

StipSchuldIndex *
stip_schuld_index_new (GPtrArray *schulden)
{
  StipSchuldIndex *self = g_new0 (StipSchuldIndex, 1);

  self->sleutels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < schulden->len; i++)
    stip_schuld_index_add (self, g_ptr_array_index (schulden, i));
  return self;
}

void
stip_schuld_index_free (StipSchuldIndex *self)
{
  g_hash_table_unref (self->sleutels);
  g_free (self);
}

void
stip_schuld_index_add (StipSchuldIndex *self, const StipSchuld *schuld)
{
  for (int soort = 0; soort < SLEUTELS; soort++)
    {
      char *sleutel = make_key (schuld, soort);
      if (sleutel != NULL)
        g_hash_table_insert (self->sleutels, sleutel, (gpointer)schuld);
    }
}

const StipSchuld *
stip_schuld_index_zoek (const StipSchuldIndex *self, const StipSchuld *schuld, StipDubbel *waarom)
{
  for (int soort = 0; soort < SLEUTELS; soort++)
    {
      g_autofree char  *sleutel = make_key (schuld, soort);
      const StipSchuld *ander = sleutel != NULL ? g_hash_table_lookup (self->sleutels, sleutel) : NULL;
      if (ander == NULL)
        continue;
      *waarom = soort == SLEUTEL_KENMERK ? STIP_DUBBEL_KENMERK : STIP_DUBBEL_BEDRAG;
      return ander;
    }
  *waarom = STIP_DUBBEL_GEEN;
  return NULL;
}
