/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "render/stip-plaat-blad-prive.h"

#define STAP_KLEINER \
  0.5 /* points, from a size that does not fit to the next  \
                          */
#define REGEL_AFSTAND 1.36

static StipMeter *
meter_of (StipPlaatTeken *t, const StipPlaatTekst *vorm)
{
  return vorm->tweede ? stip_meter_tweede (t->meter) : t->meter;
}

/* Points to the drawing's millimetres; letters that run small are made larger
 * (design.md 3). */
static double
size_of (StipPlaatTeken *t, double letter, gboolean tweede)
{
  return letter * STIP_PLAAT_PUNT * (tweede ? 1 : t->plaat->taal->vergroting);
}

double
stip_plaat_breedte (StipPlaatTeken *t, const char *tekst, double letter, gboolean vet)
{
  return stip_meter_line (t->meter, tekst, size_of (t, letter, FALSE), vet).width;
}

static gboolean
ends_sentence (const char *p)
{
  static const char *const eindes[] = { ".", "?", "!", "؟", "።", "፧" };

  for (gsize i = 0; i < G_N_ELEMENTS (eindes); i++)
    if (g_str_has_prefix (p, eindes[i]) && p[strlen (eindes[i])] == ' ')
      return TRUE;
  return FALSE;
}

/* Each sentence, with its end. (transfer full) */
static GPtrArray *
split_sentences (const char *tekst)
{
  GPtrArray  *zinnen = g_ptr_array_new_with_free_func (g_free);
  const char *begin = tekst;

  for (const char *p = tekst; *p != '\0'; p = g_utf8_next_char (p))
    if (ends_sentence (p))
      {
        const char *na = g_utf8_next_char (p);
        g_ptr_array_add (zinnen, g_strndup (begin, na - begin));
        begin = na + 1;
      }
  if (*begin != '\0')
    g_ptr_array_add (zinnen, g_strdup (begin));
  return zinnen;
}

static double
width_of (StipPlaatTeken *t, const char *tekst, const StipPlaatTekst *vorm, double maat)
{
  return stip_meter_line (meter_of (t, vorm), tekst, maat, vorm->vet).width;
}

/* A question and its answer stay on one line where they fit. */
static void
join_answers (StipPlaatTeken *t, GPtrArray *zinnen, const StipPlaatTekst *vorm, double maat)
{
  for (guint i = 0; i + 1 < zinnen->len;)
    {
      const char      *vraag = g_ptr_array_index (zinnen, i);
      g_autofree char *samen = g_strdup_printf ("%s %s", vraag, (const char *)g_ptr_array_index (zinnen, i + 1));

      if ((g_str_has_suffix (vraag, "?") || g_str_has_suffix (vraag, "؟") || g_str_has_suffix (vraag, "፧")) && width_of (t, samen, vorm, maat) <= vorm->breed)
        {
          g_free (zinnen->pdata[i]);
          zinnen->pdata[i] = g_steal_pointer (&samen);
          g_ptr_array_remove_index (zinnen, i + 1);
        }
      else
        i++;
    }
}

/* Word by word; a word is never broken, so that a line may come out wider than
 * there is room. */
static double
wrap_words (StipPlaatTeken *t, const char *zin, const StipPlaatTekst *vorm, double maat, double ruimte, GPtrArray *regels)
{
  g_auto(GStrv) woorden = g_strsplit (zin, " ", -1);
  g_autofree char *regel = NULL;
  double           breedst = 0;

  for (char **woord = woorden; *woord != NULL; woord++)
    {
      g_autofree char *langer = regel != NULL ? g_strconcat (regel, " ", *woord, NULL) : g_strdup (*woord);
      double           breed = width_of (t, langer, vorm, maat);

      if (regel != NULL && breed > ruimte)
        {
          g_ptr_array_add (regels, g_steal_pointer (&regel));
          g_free (langer);
          langer = g_strdup (*woord);
          breed = width_of (t, langer, vorm, maat);
        }
      g_free (regel);
      regel = g_steal_pointer (&langer);
      breedst = MAX (breedst, breed);
    }
  g_ptr_array_add (regels, g_steal_pointer (&regel));
  return breedst;
}

/* The lines of a sentence come out about as long as each other: no single short
 * word under a full line. */
static double
wrap_sentence (StipPlaatTeken *t, const char *zin, const StipPlaatTekst *vorm, double maat, GPtrArray *regels)
{
  g_autoptr(GPtrArray) ruim = g_ptr_array_new_with_free_func (g_free);
  double laag = vorm->breed / 2, hoog = vorm->breed;

  wrap_words (t, zin, vorm, maat, vorm->breed, ruim);
  if (ruim->len == 1)
    return wrap_words (t, zin, vorm, maat, vorm->breed, regels);
  for (int i = 0; i < 6; i++)
    {
      g_autoptr(GPtrArray) proef = g_ptr_array_new_with_free_func (g_free);
      double midden = (laag + hoog) / 2, breed = wrap_words (t, zin, vorm, maat, midden, proef);
      if (proef->len == ruim->len && breed <= midden)
        hoog = midden;
      else
        laag = midden;
    }
  return wrap_words (t, zin, vorm, maat, hoog, regels);
}

/* per_zin: each sentence on a line of its own. (transfer full) */
static GPtrArray *
wrap (StipPlaatTeken *t, const char *tekst, const StipPlaatTekst *vorm, double letter, gboolean per_zin)
{
  g_autoptr(GPtrArray) regels = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GPtrArray) zinnen = per_zin ? split_sentences (tekst) : g_ptr_array_new_with_free_func (g_free);
  double breedst = 0;

  if (!per_zin)
    g_ptr_array_add (zinnen, g_strdup (tekst));
  join_answers (t, zinnen, vorm, size_of (t, letter, vorm->tweede));
  for (guint i = 0; i < zinnen->len; i++)
    {
      double breed = wrap_sentence (t, g_ptr_array_index (zinnen, i), vorm, size_of (t, letter, vorm->tweede), regels);
      breedst = MAX (breedst, breed);
    }
  return breedst <= vorm->breed && (int)regels->len <= vorm->regels ? g_steal_pointer (&regels) : NULL;
}

GPtrArray *
stip_plaat_breek (StipPlaatTeken *t, const char *tekst, const StipPlaatTekst *vorm, double *letter)
{
  double min = vorm->min > 0 ? vorm->min : vorm->letter;

  for (*letter = vorm->letter; *letter >= min; *letter -= STAP_KLEINER)
    {
      GPtrArray *regels = wrap (t, tekst, vorm, *letter, !vorm->aaneen);
      if (regels == NULL && !vorm->aaneen)
        regels = wrap (t, tekst, vorm, *letter, FALSE);
      if (regels != NULL)
        return regels;
    }
  return NULL;
}

void
stip_plaat_te_lang (StipPlaatTeken *t, const char *plek)
{
  if (t->error == NULL)
    g_set_error (&t->error, STIP_PLAAT_ERROR, STIP_PLAAT_ERROR_TE_LANG, "%s (%s): deze tekst is te lang voor de plaat. Maak hem korter.", plek, t->plaat->taal->naam_nl);
}

static double
align (const StipPlaatTekst *vorm, double breed)
{
  if (vorm->uit == UIT_MIDDEN)
    return vorm->x + (vorm->breed - breed) / 2;
  return vorm->uit == UIT_EIND ? vorm->x + vorm->breed - breed : vorm->x;
}

static double
set_lines (StipPlaatTeken *t, GPtrArray *regels, const StipPlaatTekst *vorm, double letter)
{
  double maat = size_of (t, letter, vorm->tweede);
  double afstand = vorm->regel > 0 ? vorm->regel : vorm->letter * STIP_PLAAT_PUNT * REGEL_AFSTAND;
  double y = vorm->y;

  t->alinea++;
  for (guint i = 0; i < regels->len; i++, y += afstand)
    {
      const char   *regel = g_ptr_array_index (regels, i);
      StipTekstMaat m = stip_meter_line (meter_of (t, vorm), regel, maat, vorm->vet);
      StipVak       vak = { align (vorm, m.width), y - m.inkt_boven, m.width, m.inkt_boven + m.inkt_onder };
      StipVorm     *gezet = stip_tekening_add_tekst (t->tek, vak, y, regel, maat, vorm->vet, vorm->kleur);

      gezet->alinea = t->alinea;
      gezet->kop = vorm->kop;
      gezet->tweede = vorm->tweede;
    }
  return y;
}

double
stip_plaat_zet (StipPlaatTeken *t, const StipZin *zin, const StipPlaatTekst *vorm)
{
  double letter;

  if (zin->tekst == NULL || *zin->tekst == '\0')
    return vorm->y;
  g_autoptr(GPtrArray) regels = stip_plaat_breek (t, zin->tekst, vorm, &letter);
  if (regels == NULL)
    {
      stip_plaat_te_lang (t, zin->plek);
      return vorm->y;
    }
  return set_lines (t, regels, vorm, letter);
}

double
stip_plaat_zet_nl (StipPlaatTeken *t, const char *tekst, const StipPlaatTekst *vorm)
{
  StipPlaatTekst nl = *vorm;
  StipZin        zin = { (char *)tekst, (char *)"het Nederlands ernaast" };

  nl.tweede = TRUE;
  nl.kleur = vorm->kleur != STIP_ROL_GEEN ? vorm->kleur : ROL_GRIJS;
  nl.min = STIP_PLAAT_MIN_NL;
  return stip_plaat_zet (t, &zin, &nl);
}
