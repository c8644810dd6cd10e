/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-taalregels.h"

#include <string.h>

#define LETTERGREPEN_MAX 20

/* "*coach*": in the middle; "*eum": at the end; "chef*": at the beginning. */
typedef struct
{
  char    *letters;
  gsize    lengte;
  gboolean vrij_voor, vrij_na;
  int      correctie;
} StipWoorddeel;

struct _StipTaalregels
{
  GHashTable *woorden;     /* word -> syllables */
  GHashTable *afkortingen; /* abbreviation -> syllables, negative where it can end a sentence */
  GHashTable *geen_werkwoord;
  GArray     *delen;
};

G_DEFINE_QUARK (stip - taal - error - quark, stip_taal_error)

static void
clear_part (gpointer deel)
{
  g_free (((StipWoorddeel *)deel)->letters);
}

static void
clear_rules (StipTaalregels *self)
{
  g_hash_table_unref (self->woorden);
  g_hash_table_unref (self->afkortingen);
  g_hash_table_unref (self->geen_werkwoord);
  g_array_unref (self->delen);
}

STIP_DEFINE_RECORD (StipTaalregels, stip_taalregels, clear_rules)

void
stip_taal_vouw (const char *woord, gsize lengte, GString *uit)
{
  gboolean los = FALSE;

  g_string_truncate (uit, 0);
  for (const char *p = woord; p < woord + lengte; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      los = los || g_unichar_ismark (c);
      if (c == 0x2019) /* the curly apostrophe of zo’n */
        g_string_append_c (uit, '\'');
      else if (c == 0x2011)
        g_string_append_c (uit, '-');
      else if (c != 0x00AD)
        g_string_append_unichar (uit, g_unichar_tolower (c));
    }
  if (!los)
    return;
  g_autofree char *samen = g_utf8_normalize (uit->str, (gssize)uit->len, G_NORMALIZE_NFC);
  g_string_assign (uit, samen);
}

gboolean
stip_taal_set_error (GError **error, const char *naam, const char *groep, const char *sleutel, const char *wat)
{
  g_set_error (error, STIP_TAAL_ERROR, STIP_TAAL_ERROR_ONGELDIG, "%s [%s] %s: %s", naam, groep, sleutel, wat);
  return FALSE;
}

/* --- reading the file --- */

typedef gboolean (*LeesSleutel) (StipTaalregels *self, const char *sleutel, int waarde);

static gboolean
read_word (StipTaalregels *self, const char *sleutel, int waarde)
{
  g_autoptr (GString) woord = g_string_new (NULL);

  stip_taal_vouw (sleutel, strlen (sleutel), woord);
  g_hash_table_insert (self->woorden, g_strdup (woord->str), GINT_TO_POINTER (waarde));
  return waarde >= 1;
}

static gboolean
read_part (StipTaalregels *self, const char *sleutel, int waarde)
{
  gsize         lengte = strlen (sleutel);
  gboolean      voor = g_str_has_prefix (sleutel, "*"), na = lengte > 1 && g_str_has_suffix (sleutel, "*");
  StipWoorddeel deel = { g_strndup (sleutel + voor, lengte - voor - na), lengte - voor - na, voor, na, waarde };

  g_array_append_val (self->delen, deel);
  return waarde != 0 && deel.lengte > 0 && (voor || na);
}

static gboolean
read_abbreviation (StipTaalregels *self, const char *sleutel, int waarde)
{
  g_hash_table_insert (self->afkortingen, g_strdup (sleutel), GINT_TO_POINTER (waarde));
  return waarde >= 1;
}

static gboolean
read_last_abbreviation (StipTaalregels *self, const char *sleutel, int waarde)
{
  g_hash_table_insert (self->afkortingen, g_strdup (sleutel), GINT_TO_POINTER (-waarde));
  return waarde >= 1;
}

static const struct
{
  const char *groep;
  LeesSleutel lees;
  const char *wat; /* what a key of the group must have */
} groepen[] = {
  { "Lettergrepen", read_word, "zet achter het is-teken het aantal lettergrepen." },
  { "Delen", read_part, "schrijf *deel, deel* of *deel* en daarachter hoeveel lettergrepen erbij komen of eraf gaan." },
  { "Afkortingen", read_abbreviation, "zet achter het is-teken het aantal lettergrepen." },
  { "Afkortingen aan het eind", read_last_abbreviation, "zet achter het is-teken het aantal lettergrepen." },
};

static gboolean
read_group (StipTaalregels *self, const char *naam, GKeyFile *bestand, gsize g, GError **error)
{
  g_auto (GStrv) sleutels = g_key_file_get_keys (bestand, groepen[g].groep, NULL, NULL);

  if (sleutels == NULL)
    return stip_taal_set_error (error, naam, groepen[g].groep, "(groep)", "deze groep ontbreekt.");
  for (char **sleutel = sleutels; *sleutel != NULL; sleutel++)
    {
      g_autoptr (GError) fout = NULL;
      int waarde = g_key_file_get_integer (bestand, groepen[g].groep, *sleutel, &fout);
      if (fout != NULL || ABS (waarde) > LETTERGREPEN_MAX || !groepen[g].lees (self, *sleutel, waarde))
        return stip_taal_set_error (error, naam, groepen[g].groep, *sleutel, groepen[g].wat);
    }
  return TRUE;
}

static gboolean
read_no_verbs (StipTaalregels *self, const char *naam, GKeyFile *bestand, GError **error)
{
  g_auto (GStrv) woorden = g_key_file_get_string_list (bestand, "Geen werkwoord", "Woorden", NULL, NULL);

  if (woorden == NULL)
    return stip_taal_set_error (error, naam, "Geen werkwoord", "Woorden", "deze sleutel ontbreekt.");
  for (char **woord = woorden; *woord != NULL; woord++)
    g_hash_table_add (self->geen_werkwoord, g_strdup (g_strstrip (*woord)));
  return TRUE;
}

static gboolean
refuse_unknown (const char *naam, GKeyFile *bestand, GError **error)
{
  g_auto (GStrv) gevonden = g_key_file_get_groups (bestand, NULL);

  for (char **groep = gevonden; *groep != NULL; groep++)
    {
      gboolean bekend = g_str_equal (*groep, "Geen werkwoord");
      for (gsize g = 0; g < G_N_ELEMENTS (groepen); g++)
        bekend = bekend || g_str_equal (*groep, groepen[g].groep);
      if (!bekend)
        return stip_taal_set_error (error, naam, *groep, "(groep)", "deze groep is niet bekend.");
    }
  return TRUE;
}

StipTaalregels *
stip_taalregels_new_from_data (const char *naam, const char *data, gsize lengte, GError **error)
{
  g_autoptr (GKeyFile) bestand = g_key_file_new ();
  g_autoptr (GError) fout = NULL;
  g_autoptr (StipTaalregels) self = g_atomic_rc_box_new0 (StipTaalregels);

  self->woorden = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->afkortingen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->geen_werkwoord = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->delen = g_array_new (FALSE, FALSE, sizeof (StipWoorddeel));
  g_array_set_clear_func (self->delen, clear_part);
  if (!g_key_file_load_from_data (bestand, data, lengte, G_KEY_FILE_NONE, &fout))
    {
      g_set_error (error, STIP_TAAL_ERROR, STIP_TAAL_ERROR_ONGELDIG, "%s: dit is geen sleutelbestand (%s)", naam, fout->message);
      return NULL;
    }
  if (!refuse_unknown (naam, bestand, error))
    return NULL;
  for (gsize g = 0; g < G_N_ELEMENTS (groepen); g++)
    if (!read_group (self, naam, bestand, g, error))
      return NULL;
  return read_no_verbs (self, naam, bestand, error) ? g_steal_pointer (&self) : NULL;
}

/* --- asking --- */

gboolean
stip_taalregels_lettergrepen (const StipTaalregels *self, const char *woord, guint *aantal)
{
  gpointer waarde = g_hash_table_lookup (self->woorden, woord);

  *aantal = GPOINTER_TO_UINT (waarde);
  return waarde != NULL;
}

static int
count_part (const StipWoorddeel *deel, const char *woord, gsize lengte)
{
  int n = 0;

  if (deel->lengte > lengte)
    return 0;
  if (!deel->vrij_voor)
    return strncmp (woord, deel->letters, deel->lengte) == 0;
  if (!deel->vrij_na)
    return strcmp (woord + lengte - deel->lengte, deel->letters) == 0;
  for (const char *p = strstr (woord, deel->letters); p != NULL; p = strstr (p + deel->lengte, deel->letters))
    n++;
  return n;
}

int
stip_taalregels_correctie (const StipTaalregels *self, const char *woord)
{
  gsize lengte = strlen (woord);
  int   som = 0;

  for (guint i = 0; i < self->delen->len; i++)
    {
      const StipWoorddeel *deel = &g_array_index (self->delen, StipWoorddeel, i);
      som += deel->correctie * count_part (deel, woord, lengte);
    }
  return som;
}

StipAfkorting
stip_taalregels_afkorting (const StipTaalregels *self, const char *woord, guint *lettergrepen)
{
  int waarde = GPOINTER_TO_INT (g_hash_table_lookup (self->afkortingen, woord));

  if (waarde == 0)
    return STIP_AFKORTING_GEEN;
  if (lettergrepen != NULL)
    *lettergrepen = (guint)ABS (waarde);
  return waarde < 0 ? STIP_AFKORTING_EINDE : STIP_AFKORTING_MIDDEN;
}

gboolean
stip_taalregels_is_geen_werkwoord (const StipTaalregels *self, const char *woord)
{
  return g_hash_table_contains (self->geen_werkwoord, woord);
}
