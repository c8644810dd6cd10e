/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-zinnen.h"

#include <string.h>

#define KOPREGEL_MAX 60 /* a line that is longer was broken because it was full */
#define NUMMER_MAX   3  /* digits of an item's number */

static void
clear_sentences (StipZinnen *self)
{
  g_array_unref (self->woorden);
  g_array_unref (self->zinnen);
}

STIP_DEFINE_RECORD (StipZinnen, stip_zinnen, clear_sentences)

typedef struct
{
  const StipTaalregels *regels;
  StipZinnen           *uit;
  GString              *gevouwen;
  const char           *tekst, *p, *einde;
  guint                 teken;
  guint                 regelbegin; /* character at which the line begins */
  guint                 eerste;     /* word at which the sentence begins */
  gboolean              aan_begin;  /* only spaces and a bullet since the line began */
  gboolean              los;
  gunichar              vorig; /* last mark or letter that is no space */
} Lezer;

static gboolean
is_one_of (gunichar c, const char *tekens)
{
  return c != 0 && g_utf8_strchr (tekens, -1, c) != NULL;
}

static gboolean
is_end_mark (gunichar c)
{
  return is_one_of (c, ".!?…");
}

static gboolean
is_closing (gunichar c)
{
  return is_one_of (c, "\"')]”’»");
}

static gboolean
is_bullet (gunichar c)
{
  return is_one_of (c, "-–—•*·▪◦");
}

static gboolean
is_letter (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/* The character at p, or 0 beyond the text. */
static gunichar
at (const Lezer *self, const char *p)
{
  return p < self->einde ? g_utf8_get_char (p) : 0;
}

static void
step (Lezer *self)
{
  self->p = g_utf8_next_char (self->p);
  self->teken++;
}

static void
end_sentence (Lezer *self)
{
  guint n = self->uit->woorden->len - self->eerste;

  if (n == 0)
    return;
  StipLeeszin zin = { self->eerste, n, g_array_index (self->uit->woorden, StipWoord, self->eerste).teken, self->teken };
  g_array_append_val (self->uit->zinnen, zin);
  self->eerste += n;
}

/* --- what comes next --- */

typedef struct
{
  guint    regels; /* line breaks before it */
  gboolean punt;   /* an item of an enumeration */
  gunichar c;      /* first letter or mark, after the item's bullet or number; 0: nothing */
} Vervolg;

/* The length in bytes of "3." or "b)" before a space, or 0. */
static gsize
marker_length (const Lezer *self, const char *p)
{
  const char *begin = p;

  while (p < self->einde && g_ascii_isdigit (*p) && p - begin < NUMMER_MAX)
    p++;
  if (p == begin && p < self->einde && g_ascii_isalpha (*p))
    p++;
  if (p == begin || p >= self->einde || (*p != '.' && *p != ')'))
    return 0;
  p++;
  return p < self->einde && g_unichar_isspace (g_utf8_get_char (p)) ? (gsize)(p - begin) : 0;
}

static const char *
skip_spaces (const Lezer *self, const char *p)
{
  while (p < self->einde && g_unichar_isspace (g_utf8_get_char (p)) && *p != '\n')
    p = g_utf8_next_char (p);
  return p;
}

/* Looks from p, where spaces begin. Each space is looked at once here and once while reading. */
static Vervolg
look_ahead (const Lezer *self, const char *p)
{
  Vervolg uit = { 0, FALSE, 0 };

  while (p < self->einde && g_unichar_isspace (g_utf8_get_char (p)))
    {
      uit.regels += *p == '\n';
      p = g_utf8_next_char (p);
    }
  if (uit.regels > 0 && is_bullet (at (self, p)) && g_unichar_isspace (at (self, g_utf8_next_char (p))))
    {
      uit.punt = TRUE;
      p = skip_spaces (self, g_utf8_next_char (p));
    }
  else if (uit.regels > 0 && marker_length (self, p) > 0)
    {
      uit.punt = TRUE;
      p = skip_spaces (self, p + marker_length (self, p));
    }
  uit.c = at (self, p);
  return uit;
}

/* --- marks --- */

/* Whether the point after the last word belongs to that word: an abbreviation or an initial. */
static gboolean
is_word_point (const Lezer *self, const Vervolg *vervolg)
{
  const StipWoord *woord = self->uit->woorden->len > self->eerste ? &g_array_index (self->uit->woorden, StipWoord, self->uit->woorden->len - 1) : NULL;

  if (woord == NULL || !woord->met_punt || vervolg->c == 0 || vervolg->regels > 1)
    return FALSE;
  if (woord->teken_einde - woord->teken == 1 && g_unichar_isupper (g_utf8_get_char (self->tekst + woord->begin)))
    return TRUE;
  stip_taal_vouw (self->tekst + woord->begin, woord->einde - woord->begin, self->gevouwen);
  switch (stip_taalregels_afkorting (self->regels, self->gevouwen->str, NULL))
    {
    case STIP_AFKORTING_MIDDEN:
      return TRUE;
    case STIP_AFKORTING_EINDE:
      return !g_unichar_isupper (vervolg->c);
    case STIP_AFKORTING_GEEN:
    default:
      return FALSE;
    }
}

static void
read_end_mark (Lezer *self)
{
  gboolean een_punt = *self->p == '.' && !is_end_mark (at (self, self->p + 1));

  while (self->p < self->einde && is_end_mark (g_utf8_get_char (self->p)))
    step (self);
  while (self->p < self->einde && is_closing (g_utf8_get_char (self->p)))
    step (self);
  Vervolg  vervolg = look_ahead (self, self->p);
  gboolean ruimte = self->p >= self->einde || g_unichar_isspace (g_utf8_get_char (self->p)) || g_unichar_isupper (vervolg.c);
  gboolean verder = g_unichar_islower (vervolg.c) && !vervolg.punt && vervolg.regels < 2;
  self->vorig = '.';
  self->los = TRUE;
  if (ruimte && !verder && !(een_punt && is_word_point (self, &vervolg)))
    end_sentence (self);
}

/* A run of spaces with at least one line break in it. */
static void
read_line_break (Lezer *self)
{
  Vervolg  vervolg = look_ahead (self, self->p);
  gboolean kop = self->teken - self->regelbegin < KOPREGEL_MAX && !is_one_of (self->vorig, ",;");
  gboolean begin = g_unichar_isupper (vervolg.c) || vervolg.c == '{';

  if (vervolg.punt ? !g_unichar_islower (vervolg.c) : vervolg.regels > 1 || (kop && begin))
    end_sentence (self);
  while (self->p < self->einde && g_unichar_isspace (g_utf8_get_char (self->p)))
    step (self);
  self->regelbegin = self->teken;
  self->aan_begin = TRUE;
}

/* --- words --- */

/* Whether the mark c between two letters holds one word together. */
static gboolean
joins (gunichar voor, gunichar c, gunichar na)
{
  gboolean cijfers = g_unichar_isdigit (voor) && g_unichar_isdigit (na);

  if (!is_letter (voor) || !is_letter (na))
    return FALSE;
  if (c == '.')
    return cijfers || !(g_unichar_islower (voor) && g_unichar_isupper (na));
  return is_one_of (c, "'’-‑@_\u00AD") || (cijfers && is_one_of (c, ",:/"));
}

static void
skip_letters (Lezer *self)
{
  gunichar voor = 0;

  while (self->p < self->einde)
    {
      gunichar c = g_utf8_get_char (self->p);
      if (!is_letter (c) && !joins (voor, c, at (self, g_utf8_next_char (self->p))))
        break;
      voor = c;
      step (self);
    }
}

/* {naam}: a short word in braces. */
static gboolean
skip_placeholder (Lezer *self)
{
  const char *p = self->p + 1;

  while (p < self->einde && (g_ascii_isalnum (*p) || *p == '_' || *p == '-'))
    p++;
  if (p == self->p + 1 || p >= self->einde || *p != '}')
    return FALSE;
  while (self->p <= p)
    step (self);
  return TRUE;
}

static void
add_word (Lezer *self, const char *begin, guint teken, gboolean plaats)
{
  StipWoord woord = { (gsize)(begin - self->tekst), (gsize)(self->p - self->tekst), teken, self->teken, self->uit->zinnen->len,
                      plaats, at (self, self->p) == '.', self->los };

  g_array_append_val (self->uit->woorden, woord);
  self->vorig = 'a';
  self->los = FALSE;
  self->aan_begin = FALSE;
}

/* The number of an item, at the beginning of a line or after the colon or comma of an enumeration in a line. */
static gboolean
skip_marker (Lezer *self)
{
  gsize lengte = self->aan_begin || is_one_of (self->vorig, ":;,") ? marker_length (self, self->p) : 0;

  for (gsize i = 0; i < lengte; i++)
    step (self);
  return lengte > 0;
}

/* 's, 't and 'n begin with their apostrophe. */
static gboolean
is_short_word (const Lezer *self, gunichar c)
{
  const char *na = g_utf8_next_char (self->p);

  return (c == '\'' || c == 0x2019) && is_one_of (at (self, na), "stnkm") && !is_letter (at (self, na + 1));
}

static void
read_mark (Lezer *self, gunichar c)
{
  if (!g_unichar_isspace (c))
    {
      self->aan_begin = self->aan_begin && is_bullet (c);
      self->vorig = c;
      self->los = TRUE;
    }
  step (self);
}

static void
read_next (Lezer *self)
{
  const char *begin = self->p;
  guint       teken = self->teken;
  gunichar    c = g_utf8_get_char (self->p);

  if (c == '{' && skip_placeholder (self))
    add_word (self, begin, teken, TRUE);
  else if (is_letter (c) || is_short_word (self, c))
    {
      if (skip_marker (self))
        return;
      if (!is_letter (c))
        step (self);
      skip_letters (self);
      add_word (self, begin, teken, FALSE);
    }
  else if (is_end_mark (c))
    read_end_mark (self);
  else if (c == '\n')
    read_line_break (self);
  else
    read_mark (self, c);
}

StipZinnen *
stip_zinnen_new (const StipTaalregels *regels, const char *tekst, gsize lengte)
{
  g_autoptr (GString) gevouwen = g_string_new (NULL);
  StipZinnen *self = g_atomic_rc_box_new0 (StipZinnen);
  Lezer       lezer = { .regels = regels, .uit = self, .gevouwen = gevouwen, .tekst = tekst, .p = tekst, .einde = tekst + lengte, .aan_begin = TRUE };

  self->woorden = g_array_new (FALSE, TRUE, sizeof (StipWoord));
  self->zinnen = g_array_new (FALSE, FALSE, sizeof (StipLeeszin));
  while (lezer.p < lezer.einde)
    read_next (&lezer);
  end_sentence (&lezer);
  return self;
}
