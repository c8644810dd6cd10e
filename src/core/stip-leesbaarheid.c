/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-leesbaarheid-prive.h"

#include "core/stip-lettergrepen.h"

#define LANG_WOORD 6 /* letters that a word may have before LIX calls it long */

static void
free_point (StipLeesPunt *punt)
{
  g_free (punt->woord);
  g_free (punt->gewoon);
  g_free (punt);
}

static void
clear_figures (StipLeesbaarheid *self)
{
  g_ptr_array_unref (self->punten);
}

STIP_DEFINE_RECORD (StipLeesbaarheid, stip_leesbaarheid, clear_figures)

static const StipWoord *
word_at (const StipZinnen *zinnen, guint i)
{
  return &g_array_index (zinnen->woorden, StipWoord, i);
}

StipLeesPunt *
stip_leesbouw_add (StipLeesbouw *self, StipLeesSoort soort, guint eerste, guint laatste)
{
  StipLeesPunt *punt = g_new0 (StipLeesPunt, 1);

  punt->soort = soort;
  punt->begin = word_at (self->zinnen, eerste)->teken;
  punt->einde = word_at (self->zinnen, laatste)->teken_einde;
  g_ptr_array_add (self->punten, punt);
  return punt;
}

static void
add_jargon (StipLeesbouw *self, const StipJargonlijst *jargon)
{
  g_autoptr (GArray) gevonden = stip_jargonlijst_zoek (jargon, self->zinnen, self->tekst);

  for (guint i = 0; i < gevonden->len; i++)
    {
      const StipJargonVondst *vondst = &g_array_index (gevonden, StipJargonVondst, i);
      guint                   laatste = vondst->woord + vondst->aantal - 1;
      gsize                   begin = word_at (self->zinnen, vondst->woord)->begin;
      if (vondst->uitgelegd)
        continue;
      StipLeesPunt *punt = stip_leesbouw_add (self, STIP_LEES_JARGON, vondst->woord, laatste);
      punt->woord = g_strndup (self->tekst + begin, word_at (self->zinnen, laatste)->einde - begin);
      punt->gewoon = g_strdup (vondst->jargon->gewoon);
      punt->vervangbaar = vondst->jargon->vervangbaar;
    }
}

static void
count_words (StipLeesbaarheid *self, const StipLeesbouw *bouw)
{
  self->zinnen = bouw->zinnen->zinnen->len;
  self->woorden = bouw->zinnen->woorden->len;
  for (guint i = 0; i < self->woorden; i++)
    {
      const StipWoord *woord = word_at (bouw->zinnen, i);
      self->lettergrepen += stip_lettergrepen (bouw->regels, bouw->tekst + woord->begin, woord->einde - woord->begin, woord->met_punt);
      self->lange_woorden += woord->teken_einde - woord->teken > LANG_WOORD;
    }
}

static void
read_sentences (StipLeesbaarheid *self, StipLeesbouw *bouw)
{
  for (guint i = 0; i < self->zinnen; i++)
    {
      const StipLeeszin *zin = &g_array_index (bouw->zinnen->zinnen, StipLeeszin, i);
      self->langste_zin = MAX (self->langste_zin, zin->aantal);
      if (zin->aantal > STIP_LEES_ZIN_MAX)
        stip_leesbouw_add (bouw, STIP_LEES_LANGE_ZIN, zin->eerste, zin->eerste + zin->aantal - 1)->woorden = zin->aantal;
      stip_leesbouw_add_hints (bouw, zin);
    }
}

static void
compute (StipLeesbaarheid *self)
{
  if (self->woorden == 0)
    return;
  double wl = 100.0 * self->lettergrepen / self->woorden;
  double zl = (double)self->woorden / self->zinnen;
  self->woorden_per_zin = zl;
  self->flesch_douma = 206.84 - 0.77 * wl - 0.93 * zl;
  self->brouwer = 195 - 2 * wl / 3 - 2 * zl;
  self->lix = zl + 100.0 * self->lange_woorden / self->woorden;
}

static int
compare_points (gconstpointer a, gconstpointer b)
{
  const StipLeesPunt *x = *(StipLeesPunt *const *)a, *y = *(StipLeesPunt *const *)b;

  if (x->begin != y->begin)
    return x->begin < y->begin ? -1 : 1;
  return (int)x->soort - (int)y->soort;
}

/* Says the line, and nothing of what stands there. */
static void
set_not_utf8 (const char *naam, const char *tekst, const char *fout, GError **error)
{
  guint regel = 1;

  for (const char *p = tekst; p < fout; p++)
    regel += *p == '\n';
  g_set_error (error, STIP_TAAL_ERROR, STIP_TAAL_ERROR_TEKST, "%s: regel %u: dit is geen UTF-8. Bewaar de tekst als UTF-8 en probeer het opnieuw.", naam, regel);
}

StipLeesbaarheid *
stip_leesbaarheid_new (const char *naam, const char *tekst, gsize lengte, const StipTaalregels *regels, const StipJargonlijst *jargon, GError **error)
{
  const char *fout = NULL;

  if (!g_utf8_validate_len (tekst, lengte, &fout))
    {
      set_not_utf8 (naam, tekst, fout, error);
      return NULL;
    }
  g_autoptr (StipZinnen) zinnen = stip_zinnen_new (regels, tekst, lengte);
  StipLeesbaarheid *self = g_atomic_rc_box_new0 (StipLeesbaarheid);
  self->punten = g_ptr_array_new_with_free_func ((GDestroyNotify)free_point);
  StipLeesbouw bouw = { regels, zinnen, tekst, self->punten };
  count_words (self, &bouw);
  read_sentences (self, &bouw);
  add_jargon (&bouw, jargon);
  g_ptr_array_sort (self->punten, compare_points);
  compute (self);
  return self;
}

guint
stip_leesbaarheid_tel (const StipLeesbaarheid *self, StipLeesSoort soort)
{
  guint n = 0;

  for (guint i = 0; i < self->punten->len; i++)
    n += ((const StipLeesPunt *)g_ptr_array_index (self->punten, i))->soort == soort;
  return n;
}

gboolean
stip_leesbaarheid_is_goed (const StipLeesbaarheid *self)
{
  return self->woorden > 0 && self->woorden_per_zin <= STIP_LEES_GEMIDDELD_MAX && self->langste_zin <= STIP_LEES_ZIN_MAX &&
         self->flesch_douma >= STIP_LEES_FLESCH_MIN && stip_leesbaarheid_tel (self, STIP_LEES_JARGON) == 0;
}
