/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-jargonlijst.h"

#include <string.h>

#define VERVANG "Vervang"
#define UITLEG  "Leg uit"

/* A row of words to look for. bij: what it is a form of, or what it explains. */
typedef struct
{
  char      **woorden;
  guint       aantal;
  StipJargon *bij;
  gboolean    legt_uit; /* standing anywhere in the text it explains the jargon */
} StipWoordenrij;

struct _StipJargonlijst
{
  GPtrArray  *jargon; /* StipJargon */
  GHashTable *rijen;  /* first word -> GPtrArray of StipWoordenrij, longest first */
  GHashTable *bekend; /* every form, so that none is there twice */
};

static void
free_jargon (StipJargon *jargon)
{
  g_free (jargon->woord);
  g_free (jargon->gewoon);
  g_free (jargon);
}

static void
free_row (StipWoordenrij *rij)
{
  g_strfreev (rij->woorden);
  g_free (rij);
}

static void
clear_list (StipJargonlijst *self)
{
  g_hash_table_unref (self->rijen);
  g_hash_table_unref (self->bekend);
  g_ptr_array_unref (self->jargon);
}

STIP_DEFINE_RECORD (StipJargonlijst, stip_jargonlijst, clear_list)

/* --- reading the file --- */

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  const StipWoordenrij *x = *(StipWoordenrij *const *)a, *y = *(StipWoordenrij *const *)b;
  return (int)y->aantal - (int)x->aantal;
}

static void
add_row (StipJargonlijst *self, const char *vorm, StipJargon *bij, gboolean legt_uit)
{
  g_autoptr (GString) plat = g_string_new (NULL);
  StipWoordenrij *rij = g_new0 (StipWoordenrij, 1);
  GPtrArray      *lijst;

  stip_taal_vouw (vorm, strlen (vorm), plat);
  rij->woorden = g_strsplit (plat->str, " ", -1);
  rij->aantal = g_strv_length (rij->woorden);
  rij->bij = bij;
  rij->legt_uit = legt_uit;
  lijst = g_hash_table_lookup (self->rijen, rij->woorden[0]);
  if (lijst == NULL)
    {
      lijst = g_ptr_array_new_with_free_func ((GDestroyNotify)free_row);
      g_hash_table_insert (self->rijen, g_strdup (rij->woorden[0]), lijst);
    }
  g_ptr_array_add (lijst, rij);
  g_ptr_array_sort (lijst, compare_rows);
}

/* "boedel / boedels": one meaning, several forms. FALSE: one of them is empty or already there. */
static gboolean
add_forms (StipJargonlijst *self, const char *sleutel, StipJargon *jargon)
{
  g_auto (GStrv) vormen = g_strsplit (sleutel, "/", -1);

  for (char **vorm = vormen; *vorm != NULL; vorm++)
    {
      if (*g_strstrip (*vorm) == '\0' || strstr (*vorm, "  ") != NULL || !g_hash_table_add (self->bekend, g_utf8_strdown (*vorm, -1)))
        return FALSE;
      add_row (self, *vorm, jargon, FALSE);
    }
  return TRUE;
}

/* "terugbetalen | betaalt terug": the plain word, and other words that, standing in the text, make it clear. */
static gboolean
read_key (StipJargonlijst *self, const char *naam, GKeyFile *bestand, const char *groep, const char *sleutel, GError **error)
{
  g_autofree char *waarde = g_key_file_get_string (bestand, groep, sleutel, NULL);
  g_auto (GStrv) delen = g_strsplit (waarde != NULL ? waarde : "", "|", -1);
  StipJargon *jargon = g_new0 (StipJargon, 1);

  g_ptr_array_add (self->jargon, jargon);
  jargon->woord = g_strdup (sleutel);
  jargon->vervangbaar = g_str_equal (groep, VERVANG);
  for (char **deel = delen; *deel != NULL; deel++)
    {
      if (*g_strstrip (*deel) == '\0')
        return stip_taal_set_error (error, naam, groep, sleutel, "zet achter het is-teken het gewone woord of de uitleg.");
      if (deel > delen)
        add_row (self, *deel, jargon, TRUE);
    }
  jargon->gewoon = g_strdup (delen[0]);
  if (jargon->gewoon == NULL)
    return stip_taal_set_error (error, naam, groep, sleutel, "zet achter het is-teken het gewone woord of de uitleg.");
  return add_forms (self, sleutel, jargon) || stip_taal_set_error (error, naam, groep, sleutel, "dit woord staat er al, of is leeg.");
}

StipJargonlijst *
stip_jargonlijst_new_from_data (const char *naam, const char *data, gsize lengte, GError **error)
{
  g_autoptr (GKeyFile) bestand = g_key_file_new ();
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipJargonlijst) self = g_atomic_rc_box_new0 (StipJargonlijst);

  self->jargon = g_ptr_array_new_with_free_func ((GDestroyNotify)free_jargon);
  self->rijen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  self->bekend = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!g_key_file_load_from_data (bestand, data, lengte, G_KEY_FILE_NONE, &fout))
    {
      g_set_error (error, STIP_TAAL_ERROR, STIP_TAAL_ERROR_ONGELDIG, "%s: dit is geen sleutelbestand (%s)", naam, fout->message);
      return NULL;
    }
  g_auto (GStrv) groepen = g_key_file_get_groups (bestand, NULL);
  for (char **groep = groepen; *groep != NULL; groep++)
    {
      g_auto (GStrv) sleutels = g_key_file_get_keys (bestand, *groep, NULL, NULL);
      if (!g_str_equal (*groep, VERVANG) && !g_str_equal (*groep, UITLEG))
        {
          stip_taal_set_error (error, naam, *groep, "(groep)", "deze groep is niet bekend.");
          return NULL;
        }
      for (char **sleutel = sleutels; *sleutel != NULL; sleutel++)
        if (!read_key (self, naam, bestand, *groep, *sleutel, error))
          return NULL;
    }
  return g_steal_pointer (&self);
}

guint
stip_jargonlijst_aantal (const StipJargonlijst *self)
{
  return self->jargon->len;
}

/* --- searching --- */

typedef struct
{
  const StipZinnen *zinnen;
  const char       *tekst;
  GHashTable       *uitgelegd; /* StipJargon */
  GString          *plat;
} Zoeker;

static const StipWoord *
word_at (const Zoeker *zoeker, guint i)
{
  return &g_array_index (zoeker->zinnen->woorden, StipWoord, i);
}

static const char *
fold_word (Zoeker *zoeker, guint i)
{
  const StipWoord *woord = word_at (zoeker, i);

  stip_taal_vouw (zoeker->tekst + woord->begin, woord->einde - woord->begin, zoeker->plat);
  return zoeker->plat->str;
}

static gboolean
row_stands_at (Zoeker *zoeker, const StipWoordenrij *rij, guint i)
{
  if (i + rij->aantal > zoeker->zinnen->woorden->len)
    return FALSE;
  for (guint k = 0; k < rij->aantal; k++)
    {
      const StipWoord *woord = word_at (zoeker, i + k);
      if (woord->plaats || (k > 0 && (woord->los || woord->zin != word_at (zoeker, i)->zin)) || !g_str_equal (fold_word (zoeker, i + k), rij->woorden[k]))
        return FALSE;
    }
  return TRUE;
}

static gboolean
words_stand_at (Zoeker *zoeker, guint i, const char *eerste, const char *tweede)
{
  return i + (tweede != NULL) < zoeker->zinnen->woorden->len && g_str_equal (fold_word (zoeker, i), eerste) &&
         (tweede == NULL || g_str_equal (fold_word (zoeker, i + 1), tweede));
}

/* "vtlb (het geld dat u mag houden)", "het geld dat u mag houden (vtlb)", "Nazorg. Dat is hulp na afloop." */
static gboolean
is_explained_here (Zoeker *zoeker, guint i, guint aantal)
{
  static const char *const begin[][2] = { { "dat", "is" }, { "dat", "zijn" }, { "dat", "betekent" }, { "dit", "is" }, { "dit", "zijn" }, { "dit", "betekent" }, { "betekent", NULL }, { "ofwel", NULL }, { "oftewel", NULL } };
  const char              *voor = zoeker->tekst + word_at (zoeker, i)->begin, *na = zoeker->tekst + word_at (zoeker, i + aantal - 1)->einde;
  gboolean                 haakje = voor > zoeker->tekst && voor[-1] == '(';

  while (*na == ' ' || *na == '"')
    na++;
  if (haakje || *na == '(')
    return TRUE;
  for (gsize k = 0; k < G_N_ELEMENTS (begin); k++)
    if (words_stand_at (zoeker, i + aantal, begin[k][0], begin[k][1]))
      return TRUE;
  return FALSE;
}

static guint
add_found (Zoeker *zoeker, GArray *uit, const StipWoordenrij *rij, guint i)
{
  StipJargonVondst vondst = { rij->bij, i, rij->aantal, FALSE };

  if (is_explained_here (zoeker, i, rij->aantal))
    g_hash_table_add (zoeker->uitgelegd, rij->bij);
  vondst.uitgelegd = g_hash_table_contains (zoeker->uitgelegd, rij->bij);
  g_array_append_val (uit, vondst);
  return rij->aantal;
}

/* The number of words that are dealt with. */
static guint
search_at (const StipJargonlijst *self, Zoeker *zoeker, guint i, GArray *uit)
{
  GPtrArray *lijst = g_hash_table_lookup (self->rijen, fold_word (zoeker, i));

  for (guint r = 0; lijst != NULL && r < lijst->len; r++)
    {
      const StipWoordenrij *rij = g_ptr_array_index (lijst, r);
      if (row_stands_at (zoeker, rij, i) && !rij->legt_uit)
        return add_found (zoeker, uit, rij, i);
    }
  return 1;
}

/* Words that explain do so wherever they stand, so they are looked for first. */
static void
search_explanations (const StipJargonlijst *self, Zoeker *zoeker, guint i)
{
  GPtrArray *lijst = g_hash_table_lookup (self->rijen, fold_word (zoeker, i));

  for (guint r = 0; lijst != NULL && r < lijst->len; r++)
    {
      const StipWoordenrij *rij = g_ptr_array_index (lijst, r);
      if (rij->legt_uit && row_stands_at (zoeker, rij, i))
        g_hash_table_add (zoeker->uitgelegd, rij->bij);
    }
}

GArray *
stip_jargonlijst_zoek (const StipJargonlijst *self, const StipZinnen *zinnen, const char *tekst)
{
  g_autoptr (GHashTable) uitgelegd = g_hash_table_new (NULL, NULL);
  g_autoptr (GString) plat = g_string_new (NULL);
  Zoeker  zoeker = { zinnen, tekst, uitgelegd, plat };
  GArray *uit = g_array_new (FALSE, FALSE, sizeof (StipJargonVondst));

  for (guint i = 0; i < zinnen->woorden->len; i++)
    search_explanations (self, &zoeker, i);
  for (guint i = 0; i < zinnen->woorden->len;)
    i += search_at (self, &zoeker, i, uit);
  return uit;
}
