/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-leesbaarheid-prive.h"

#include <string.h>

#define TANG_MAX     7   /* words that may stand between the two halves of a verb */
#define ZIN_HINT_MAX 200 /* words of a sentence that are looked at: what is longer is too long anyway */

/* Verbs that have their other half at the end of the clause. */
static const char *const hulpwerkwoorden[] = { "is", "bent", "ben", "zijn", "was", "waren", "heb", "hebt", "heeft", "hebben", "had", "hadden", "word", "wordt", "worden",
                                               "werd", "werden", "zal", "zult", "zullen", "zou", "zouden", "kan", "kunt", "kunnen", "kon", "konden", "moet", "moeten",
                                               "moest", "moesten", "mag", "mogen", "mocht", "wil", "wilt", "willen", "wilde", "ga", "gaat", "gaan", "laat", "laten" };
static const char *const worden[] = { "word", "wordt", "worden", "werd", "werden" };
/* "de in artikel 4 genoemde termijn": between article and noun a whole phrase. */
static const char *const lidwoorden[] = { "de", "uw", "onze", "deze" };
static const char *const voorzetsels[] = { "door", "in", "op", "aan", "bij", "uit", "met", "tot", "voor", "na", "naar", "volgens", "onder", "tegen" };
static const char *const voorvoegsels[] = { "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "terug", "toe", "uit", "vast", "voor", "weg", "samen", "stop" };
static const char *const vaste_voorvoegsels[] = { "be", "ver", "ont", "her", "er" };

#define IN_TABLE(woord, tabel) is_in ((woord), (tabel), G_N_ELEMENTS (tabel))

static gboolean
is_in (const char *woord, const char *const *tabel, gsize n)
{
  for (gsize i = 0; i < n; i++)
    if (g_str_equal (woord, tabel[i]))
      return TRUE;
  return FALSE;
}

static gboolean
ends_as (const char *woord, gsize minstens, gboolean ook_en)
{
  return strlen (woord) >= minstens && (g_str_has_suffix (woord, "d") || g_str_has_suffix (woord, "t") || (ook_en && g_str_has_suffix (woord, "en")));
}

/* gevraagd, aangeboden, betaald. Not betalen: that is what somebody will do. */
static gboolean
is_participle (const StipTaalregels *regels, const char *woord)
{
  if (stip_taalregels_is_geen_werkwoord (regels, woord))
    return FALSE;
  if (g_str_has_prefix (woord, "ge"))
    return ends_as (woord, 5, TRUE);
  for (gsize i = 0; i < G_N_ELEMENTS (voorvoegsels); i++)
    if (g_str_has_prefix (woord, voorvoegsels[i]) && g_str_has_prefix (woord + strlen (voorvoegsels[i]), "ge"))
      return ends_as (woord, 7, TRUE);
  for (gsize i = 0; i < G_N_ELEMENTS (vaste_voorvoegsels); i++)
    if (g_str_has_prefix (woord, vaste_voorvoegsels[i]))
      return ends_as (woord, 6, FALSE);
  return FALSE;
}

static gboolean
is_infinitive (const StipTaalregels *regels, const char *woord)
{
  return strlen (woord) >= 5 && g_str_has_suffix (woord, "en") && !stip_taalregels_is_geen_werkwoord (regels, woord);
}

/* --- one clause: words between two marks --- */

typedef struct
{
  StipLeesbouw *bouw;
  char        **woorden;  /* folded */
  guint         eerste;   /* of the text */
  guint         van, tot; /* of the sentence */
} Bijzin;

static void
add_hint (Bijzin *self, StipLeesSoort soort, guint van, guint tot)
{
  stip_leesbouw_add (self->bouw, soort, self->eerste + van, self->eerste + tot);
}

static void
find_passive (Bijzin *self)
{
  for (guint i = self->van; i < self->tot; i++)
    if (IN_TABLE (self->woorden[i], worden))
      for (guint j = self->van; j < self->tot; j++)
        if (j != i && is_participle (self->bouw->regels, self->woorden[j]))
          {
            add_hint (self, STIP_LEES_LIJDEND, MIN (i, j), MAX (i, j));
            return;
          }
}

static void
find_far_verb (Bijzin *self)
{
  guint laatste = self->tot - 1;

  if (!is_participle (self->bouw->regels, self->woorden[laatste]) && !is_infinitive (self->bouw->regels, self->woorden[laatste]))
    return;
  for (guint i = self->van; i + TANG_MAX + 1 < laatste; i++)
    if (IN_TABLE (self->woorden[i], hulpwerkwoorden))
      {
        add_hint (self, STIP_LEES_TANG, i, laatste);
        return;
      }
}

static void
find_far_noun (Bijzin *self)
{
  for (guint i = self->van; i + 3 < self->tot; i++)
    {
      gboolean een = g_str_equal (self->woorden[i], "een") && g_str_equal (self->woorden[i + 1], "door");
      if (een || (IN_TABLE (self->woorden[i], lidwoorden) && IN_TABLE (self->woorden[i + 1], voorzetsels)))
        {
          add_hint (self, STIP_LEES_TANG, i, MIN (i + 3, self->tot - 1));
          return;
        }
    }
}

static void
read_clause (Bijzin *self)
{
  if (self->van >= self->tot)
    return;
  find_passive (self);
  find_far_verb (self);
  find_far_noun (self);
}

void
stip_leesbouw_add_hints (StipLeesbouw *self, const StipLeeszin *zin)
{
  guint aantal = MIN (zin->aantal, ZIN_HINT_MAX);
  g_autoptr (GString) plat = g_string_new (NULL);
  g_auto (GStrv) woorden = g_new0 (char *, aantal + 1);
  Bijzin bijzin = { self, woorden, zin->eerste, 0, 0 };

  for (guint i = 0; i < aantal; i++)
    {
      const StipWoord *woord = &g_array_index (self->zinnen->woorden, StipWoord, zin->eerste + i);
      stip_taal_vouw (self->tekst + woord->begin, woord->einde - woord->begin, plat);
      woorden[i] = g_strdup (plat->str);
      if (!woord->los || i == 0)
        continue;
      bijzin.tot = i;
      read_clause (&bijzin);
      bijzin.van = i;
    }
  bijzin.tot = aantal;
  read_clause (&bijzin);
}
