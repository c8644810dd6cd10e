/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-brief-blad-prive.h"

#define VERVOLG_Y    (18 * MM)
#define VOET_Y       (283 * MM)
#define ALINEA       (2.8 * MM) /* between paragraphs */
#define VOOR_KOP     (3.5 * MM)
#define NA_KOP       (0.8 * MM)
#define INSPRING     (4 * MM) /* of an item */
#define HANDTEKENING (16 * MM)
#define SAMEN        2 /* lines of a paragraph that stay together at the foot and the head of a page */

static void
free_tekening (gpointer tekening)
{
  stip_tekening_free (tekening);
}

void
stip_brief_bouw_regel (StipBriefBouw *self, const char *tekst, double letter, gboolean vet, double x, double y, StipKleurRol kleur)
{
  StipTekstMaat maat = stip_meter_line (self->meter, tekst, letter, vet);

  stip_tekening_add_tekst (self->blad, (StipVak){ x, y + 0.2 * letter, maat.width, 1.06 * letter }, y + letter, tekst, letter, vet, kleur);
}

void
stip_brief_bouw_regel_rechts (StipBriefBouw *self, const char *tekst, double letter, gboolean vet, double x, double y, StipKleurRol kleur)
{
  stip_brief_bouw_regel (self, tekst, letter, vet, x - stip_meter_line (self->meter, tekst, letter, vet).width, y, kleur);
}

void
stip_brief_bouw_start (StipBriefBouw *self)
{
  self->blad = stip_tekening_new (STIP_BRIEF_BLAD_BREED, STIP_BRIEF_BLAD_HOOG, stip_meter_family (self->meter));
  stip_tekening_add_vlak (self->blad, (StipVak){ 0, 0, STIP_BRIEF_BLAD_BREED, STIP_BRIEF_BLAD_HOOG }, 0, STIP_ROL_ACHTERGROND, STIP_ROL_GEEN, 0);
  g_ptr_array_add (self->bladen, self->blad);
  self->y = VERVOLG_Y;
}

gboolean
stip_brief_bouw_need (StipBriefBouw *self, double hoog)
{
  if (self->y + hoog <= ONDER || self->y <= VERVOLG_Y)
    return FALSE;
  stip_brief_bouw_start (self);
  return TRUE;
}

/* --- paragraphs --- */

/* "19 december" stays on one line. (transfer full) */
static char *
join_dates (const char *tekst)
{
  static GRegex *dag = NULL;

  if (g_once_init_enter (&dag))
    g_once_init_leave (&dag, g_regex_new ("\\b(\\d{1,2}) (?=(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\b)", G_REGEX_OPTIMIZE, 0, NULL));
  return g_regex_replace (dag, tekst, -1, 0, "\\1\u00a0", 0, NULL);
}

/* The lines of a text in which line breaks are meant. (transfer full) */
static GPtrArray *
wrap (StipBriefBouw *self, const char *tekst, gboolean vet, double breed)
{
  GPtrArray       *regels = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *samen = join_dates (tekst);
  g_auto (GStrv) delen = g_strsplit (samen, "\n", -1);

  for (char **deel = delen; *deel != NULL; deel++)
    {
      g_autoptr (GPtrArray) stuk = stip_meter_wrap (self->meter, *deel, self->letter, vet, breed);
      for (guint i = 0; i < stuk->len; i++)
        g_ptr_array_add (regels, g_strdup (g_ptr_array_index (stuk, i)));
    }
  return regels;
}

/* Never one line alone at the foot or at the head of a page. */
static void
add_lines (StipBriefBouw *self, GPtrArray *regels, gboolean vet, double x)
{
  double hoog = REGEL * self->letter;

  for (guint i = 0; i < regels->len; i++)
    {
      guint over = regels->len - i;
      guint samen = i == 0 || over == SAMEN ? MIN (SAMEN, over) : 1;
      if (over == SAMEN + 1 && i == 0)
        samen = over;
      stip_brief_bouw_need (self, samen * hoog);
      stip_brief_bouw_regel (self, g_ptr_array_index (regels, i), self->letter, vet, x, self->y, STIP_ROL_INKT);
      self->y += hoog;
    }
}

static const StipBriefBlok *
block_at (StipBriefBouw *self, guint i)
{
  return i < self->brief->blokken->len ? g_ptr_array_index (self->brief->blokken, i) : NULL;
}

static double
text_height (StipBriefBouw *self, const StipBriefBlok *blok)
{
  g_autoptr (GPtrArray) regels = wrap (self, blok->tekst, FALSE, BREED);
  return regels->len * REGEL * self->letter;
}

/* What must stand on one page with the beginning of block i: of a heading the beginning of its text, of the greeting the
 * signature and the name. */
static double
height_together (StipBriefBouw *self, guint i)
{
  const StipBriefBlok *blok = block_at (self, i), *na = block_at (self, i + 1), *daarna = block_at (self, i + 2);

  if (blok->soort == STIP_BRIEF_KOP && na != NULL)
    return REGEL * self->letter + NA_KOP + (na->soort == STIP_BRIEF_TABEL ? stip_brief_bouw_tabel_begin (self, na) : SAMEN * REGEL * self->letter);
  if (blok->soort == STIP_BRIEF_ALINEA && na != NULL && na->soort == STIP_BRIEF_HANDTEKENING)
    return text_height (self, blok) + HANDTEKENING + (daarna != NULL && daarna->tekst != NULL ? text_height (self, daarna) : 0);
  return 0;
}

static void
add_heading (StipBriefBouw *self, const StipBriefBlok *blok)
{
  g_autoptr (GPtrArray) regels = wrap (self, blok->tekst, TRUE, BREED);

  add_lines (self, regels, TRUE, LINKS);
  self->y += NA_KOP;
}

static void
add_item (StipBriefBouw *self, const StipBriefBlok *blok)
{
  g_autoptr (GPtrArray) regels = wrap (self, blok->tekst, FALSE, BREED - INSPRING);

  stip_brief_bouw_need (self, MIN (SAMEN, regels->len) * REGEL * self->letter);
  stip_brief_bouw_regel (self, "•", self->letter, FALSE, LINKS, self->y, STIP_ROL_INKT);
  add_lines (self, regels, FALSE, LINKS + INSPRING);
}

static void
add_block (StipBriefBouw *self, guint i)
{
  const StipBriefBlok *blok = block_at (self, i);
  g_autoptr (GPtrArray) regels = NULL;

  switch (blok->soort)
    {
    case STIP_BRIEF_KOP:
      add_heading (self, blok);
      break;
    case STIP_BRIEF_PUNT:
      add_item (self, blok);
      break;
    case STIP_BRIEF_TABEL:
      stip_brief_bouw_tabel (self, blok);
      break;
    case STIP_BRIEF_HANDTEKENING:
      self->y += HANDTEKENING - ALINEA;
      break;
    case STIP_BRIEF_ALINEA:
    default:
      regels = wrap (self, blok->tekst, FALSE, BREED);
      add_lines (self, regels, FALSE, LINKS);
    }
}

static double
space_after (StipBriefBouw *self, guint i)
{
  const StipBriefBlok *blok = block_at (self, i), *na = block_at (self, i + 1);

  if (blok->soort == STIP_BRIEF_KOP || na == NULL)
    return 0;
  if (na->soort == STIP_BRIEF_KOP)
    return VOOR_KOP;
  if (na->soort == STIP_BRIEF_PUNT)
    return 0;
  return ALINEA;
}

static void
add_foot (StipBriefBouw *self, guint i)
{
  g_autofree char *bladzijde = g_strdup_printf ("bladzijde %u van %u", i + 1, self->bladen->len);
  g_autofree char *onder = self->kop->ons_kenmerk != NULL ? g_strdup_printf ("%s  ·  %s", self->kop->gemeente, self->kop->ons_kenmerk) : g_strdup (self->kop->gemeente);

  self->blad = g_ptr_array_index (self->bladen, i);
  stip_brief_bouw_regel (self, onder, KLEIN, FALSE, LINKS, VOET_Y, STIP_ROL_INKT_ZACHT);
  stip_brief_bouw_regel_rechts (self, bladzijde, KLEIN, FALSE, RECHTS, VOET_Y, STIP_ROL_INKT_ZACHT);
}

GPtrArray *
stip_brief_blad_new (const StipBrief *brief, const StipBriefkop *kop, StipMeter *meter)
{
  StipBriefBouw bouw = { brief, kop, meter, g_ptr_array_new_with_free_func (free_tekening), NULL, 0, (brief->soort->inwoner ? 12 : 10.5) * PUNT };

  stip_brief_bouw_start (&bouw);
  stip_brief_bouw_kop (&bouw);
  for (guint i = 0; i < brief->blokken->len; i++)
    {
      stip_brief_bouw_need (&bouw, height_together (&bouw, i));
      add_block (&bouw, i);
      bouw.y += space_after (&bouw, i);
    }
  for (guint i = 0; i < bouw.bladen->len; i++)
    add_foot (&bouw, i);
  return bouw.bladen;
}
