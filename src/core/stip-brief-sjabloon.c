/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-brief-sjabloon.h"

#include <string.h>

#define ONDERWERP    "Onderwerp:"
#define ACHTER       ".txt"
#define KOP          "= "
#define PUNT         "- "
#define TABEL        "[tabel "
#define ALS          "[als "
#define HANDTEKENING "[handtekening]"

/* One block of a template, or one line of a paragraph that has lines with a condition of their own. als: the field without
 * which it is left out, or NULL. */
typedef struct
{
  StipBriefBlokSoort    soort;
  guint                 regel;
  guint                 alinea; /* lines of one number are one paragraph */
  GString              *tekst;
  const StipBriefTabel *tabel;
  const StipBriefVeld  *als;
} Deel;

struct _StipBriefSjabloon
{
  char                 *naam;
  const StipBriefSoort *soort;
  char                 *onderwerp;
  guint                 onderwerp_regel;
  gboolean              vrij;  /* a person's own text: what looks like a placeholder is text */
  GPtrArray            *delen; /* Deel */
};

G_DEFINE_QUARK (stip - brief - error - quark, stip_brief_error)

static void
free_part (Deel *deel)
{
  g_string_free (deel->tekst, TRUE);
  g_free (deel);
}

static void
clear_template (StipBriefSjabloon *self)
{
  g_free (self->naam);
  g_free (self->onderwerp);
  g_clear_pointer (&self->delen, g_ptr_array_unref);
}

STIP_DEFINE_RECORD (StipBriefSjabloon, stip_brief_sjabloon, clear_template)

/* --- reading --- */

typedef struct
{
  StipBriefSjabloon *self;
  GString           *gezien; /* "{naam} [tabel verdeling] " */
  guint              regel;
  guint              alinea;
} Lezer;

static gboolean
set_error (const Lezer *lezer, guint regel, GError **error, const char *wat, const char *waarde)
{
  g_autofree char *zin = waarde != NULL ? g_strdup_printf ("“%s” %s", waarde, wat) : g_strdup (wat);

  if (regel > 0)
    g_set_error (error, STIP_BRIEF_ERROR, STIP_BRIEF_ERROR_ONGELDIG, "%s, regel %u: %s", lezer->self->naam, regel, zin);
  else
    g_set_error (error, STIP_BRIEF_ERROR, STIP_BRIEF_ERROR_ONGELDIG, "%s: %s", lezer->self->naam, zin);
  return FALSE;
}

static gboolean
check_placeholders (Lezer *lezer, const char *tekst, GError **error)
{
  if (lezer->self->vrij)
    return TRUE;
  for (const char *p = strpbrk (tekst, "{}"); p != NULL; p = strpbrk (p + 1, "{}"))
    {
      gsize            lengte = *p == '{' ? strcspn (p + 1, "{}") : 0;
      gboolean         dicht = *p == '{' && p[lengte + 1] == '}';
      g_autofree char *stuk = g_strndup (p, dicht ? lengte + 2 : 1);
      if (!dicht || stip_brief_veld_zoek (p + 1, lengte) == NULL)
        return set_error (lezer, lezer->regel, error, "kan het programma niet invullen.", stuk);
      g_string_append_printf (lezer->gezien, "%s ", stuk);
      p += lengte + 1;
    }
  return TRUE;
}

static Deel *
add_part (Lezer *lezer, StipBriefBlokSoort soort)
{
  Deel *deel = g_new0 (Deel, 1);

  deel->soort = soort;
  deel->regel = lezer->regel;
  deel->tekst = g_string_new (NULL);
  g_ptr_array_add (lezer->self->delen, deel);
  lezer->alinea += soort != STIP_BRIEF_ALINEA;
  deel->alinea = lezer->alinea;
  lezer->alinea += soort != STIP_BRIEF_ALINEA;
  return deel;
}

static gboolean
read_table (Lezer *lezer, const char *regel, GError **error)
{
  const char           *naam = regel + strlen (TABEL);
  gsize                 lengte = strcspn (naam, "]");
  const StipBriefTabel *tabel = stip_brief_tabel_zoek (naam, lengte);

  if (tabel == NULL || naam[lengte] != ']' || naam[lengte + 1] != '\0')
    return set_error (lezer, lezer->regel, error, "is geen tabel van het programma.", regel);
  add_part (lezer, STIP_BRIEF_TABEL)->tabel = tabel;
  g_string_append_printf (lezer->gezien, "%s ", regel);
  return TRUE;
}

/* "[als reden] rest": rest, with the field in als. NULL with error set. */
static const char *
read_condition (Lezer *lezer, const char *regel, const StipBriefVeld **als, GError **error)
{
  const char *naam = regel + strlen (ALS);
  gsize       lengte = strcspn (naam, "]");

  *als = naam[lengte] == ']' ? stip_brief_veld_zoek (naam, lengte) : NULL;
  if (*als == NULL)
    {
      set_error (lezer, lezer->regel, error, "noemt geen veld van het programma.", regel);
      return NULL;
    }
  naam += lengte + 1;
  return naam + strspn (naam, " ");
}

/* The part that a line without a condition goes on with, or NULL. */
static Deel *
open_part (const Lezer *lezer)
{
  GPtrArray *delen = lezer->self->delen;
  Deel      *laatste = delen->len > 0 ? g_ptr_array_index (delen, delen->len - 1) : NULL;

  return laatste != NULL && laatste->soort == STIP_BRIEF_ALINEA && laatste->alinea == lezer->alinea && laatste->als == NULL ? laatste : NULL;
}

static gboolean
read_text_line (Lezer *lezer, const char *regel, GError **error)
{
  const StipBriefVeld *als = NULL;
  Deel                *deel;

  if (!lezer->self->vrij && g_str_has_prefix (regel, ALS) && (regel = read_condition (lezer, regel, &als, error)) == NULL)
    return FALSE;
  if (!check_placeholders (lezer, regel, error))
    return FALSE;
  if (g_str_has_prefix (regel, KOP) || g_str_has_prefix (regel, PUNT))
    {
      deel = add_part (lezer, *regel == '=' ? STIP_BRIEF_KOP : STIP_BRIEF_PUNT);
      regel += 2;
    }
  else if (als == NULL && (deel = open_part (lezer)) != NULL)
    g_string_append_c (deel->tekst, '\n');
  else
    deel = add_part (lezer, STIP_BRIEF_ALINEA);
  deel->als = als != NULL ? als : deel->als;
  g_string_append (deel->tekst, regel);
  return TRUE;
}

static gboolean
read_subject (Lezer *lezer, const char *regel, GError **error)
{
  if (!g_str_has_prefix (regel, ONDERWERP))
    return set_error (lezer, lezer->regel, error, "begin met een regel “Onderwerp: ...”.", NULL);
  if (!check_placeholders (lezer, regel, error))
    return FALSE;
  lezer->self->onderwerp = g_strstrip (g_strdup (regel + strlen (ONDERWERP)));
  lezer->self->onderwerp_regel = lezer->regel;
  return TRUE;
}

static gboolean
read_line (Lezer *lezer, char *regel, GError **error)
{
  g_strchomp (regel);
  if (*regel == '#' && !lezer->self->vrij)
    return TRUE;
  if (*regel == '\0')
    {
      lezer->alinea++;
      return TRUE;
    }
  if (lezer->self->onderwerp == NULL)
    return read_subject (lezer, regel, error);
  if (g_str_has_prefix (regel, TABEL))
    return read_table (lezer, regel, error);
  if (g_str_equal (regel, HANDTEKENING))
    {
      add_part (lezer, STIP_BRIEF_HANDTEKENING);
      return TRUE;
    }
  return read_text_line (lezer, regel, error);
}

/* "{bedrag} [tabel verdeling]": all of these must have been seen. */
static gboolean
check_needed (Lezer *lezer, GError **error)
{
  for (const char *p = lezer->self->soort->nodig; *p != '\0';)
    {
      gsize            lengte = strcspn (p, "]}") + 1;
      g_autofree char *stuk = g_strndup (p, lengte);
      if (strstr (lezer->gezien->str, stuk) == NULL)
        return set_error (lezer, lezer->regel, error, "ontbreekt; een brief van deze soort heeft het nodig.", stuk);
      p += lengte + strspn (p + lengte, " ");
    }
  return TRUE;
}

static gboolean
read_lines (Lezer *lezer, const char *tekst, GError **error)
{
  g_auto (GStrv) regels = g_strsplit (tekst, "\n", -1);

  for (char **regel = regels; *regel != NULL; regel++)
    {
      lezer->regel += **regel != '\0' || regel[1] != NULL; /* not what is behind the last line break */
      if (!read_line (lezer, *regel, error))
        return FALSE;
    }
  if (lezer->self->onderwerp == NULL)
    return set_error (lezer, MAX (lezer->regel, 1), error, "begin met een regel “Onderwerp: ...”.", NULL);
  return lezer->self->vrij || check_needed (lezer, error);
}

static const StipBriefSoort *
kind_of (const char *naam)
{
  g_autofree char *id = g_str_has_suffix (naam, ACHTER) ? g_strndup (naam, strlen (naam) - strlen (ACHTER)) : NULL;
  return id != NULL ? stip_brief_soort_zoek (id) : NULL;
}

StipBriefSjabloon *
stip_brief_sjabloon_new_from_data (const char *naam, const char *data, gsize lengte, GError **error)
{
  g_autoptr (StipBriefSjabloon) self = g_atomic_rc_box_new0 (StipBriefSjabloon);
  g_autoptr (GString) gezien = g_string_new (NULL);
  g_autofree char *tekst = g_strndup (data, lengte);
  const char      *fout = NULL;
  Lezer            lezer = { self, gezien, 0, 1 };

  self->naam = g_strdup (naam);
  self->soort = kind_of (naam);
  self->delen = g_ptr_array_new_with_free_func ((GDestroyNotify)free_part);
  if (self->soort == NULL)
    {
      set_error (&lezer, 0, error, "zo heet geen brief van het programma.", NULL);
      return NULL;
    }
  if (!g_utf8_validate_len (data, lengte, &fout))
    {
      guint regel = 1;
      for (const char *p = data; p < fout; p++)
        regel += *p == '\n';
      set_error (&lezer, regel, error, "dit is geen UTF-8. Bewaar de brief als UTF-8.", NULL);
      return NULL;
    }
  return read_lines (&lezer, g_str_has_prefix (tekst, "\xEF\xBB\xBF") ? tekst + 3 : tekst, error) ? g_steal_pointer (&self) : NULL;
}

StipBriefSjabloon *
stip_brief_sjabloon_new_vrij (const StipBriefSoort *soort, const char *tekst, GError **error)
{
  g_autoptr (StipBriefSjabloon) self = g_atomic_rc_box_new0 (StipBriefSjabloon);
  g_autoptr (GString) gezien = g_string_new (NULL);
  Lezer lezer = { self, gezien, 0, 1 };

  self->naam = g_strdup ("De tekst");
  self->soort = soort;
  self->vrij = TRUE;
  self->delen = g_ptr_array_new_with_free_func ((GDestroyNotify)free_part);
  return read_lines (&lezer, tekst, error) ? g_steal_pointer (&self) : NULL;
}

const StipBriefSoort *
stip_brief_sjabloon_get_soort (const StipBriefSjabloon *self)
{
  return self->soort;
}

/* --- filling in --- */

/* In one pass, so that what was filled in is never searched again. (transfer full), NULL with error set. */
static char *
fill_text (const StipBriefSjabloon *self, guint regel, const char *tekst, const StipBriefWaarden *waarden, GError **error)
{
  g_autoptr (GString) uit = g_string_new (NULL);

  if (self->vrij)
    return g_strdup (tekst);
  for (const char *p = tekst; *p != '\0';)
    if (*p != '{')
      g_string_append_c (uit, *p++);
    else
      {
        gsize                lengte = strcspn (p + 1, "}");
        const StipBriefVeld *veld = stip_brief_veld_zoek (p + 1, lengte);
        const char          *waarde = stip_brief_waarden_get (waarden, veld->naam);
        if (waarde == NULL)
          {
            g_set_error (error, STIP_BRIEF_ERROR, STIP_BRIEF_ERROR_WAARDE, "%s, regel %u: vul eerst in: %s ({%s}).", self->naam, regel, veld->wat, veld->naam);
            return NULL;
          }
        g_string_append (uit, waarde);
        p += lengte + 2;
      }
  return g_strdup (uit->str);
}

static gboolean
fill_part (const StipBriefSjabloon *self, const Deel *deel, const StipBriefWaarden *waarden, gboolean vervolg, StipBrief *brief, GError **error)
{
  g_autofree char *tekst = NULL;

  if (deel->als != NULL && stip_brief_waarden_get (waarden, deel->als->naam) == NULL)
    return TRUE;
  if (deel->tekst->len > 0 && (tekst = fill_text (self, deel->regel, deel->tekst->str, waarden, error)) == NULL)
    return FALSE;
  if (vervolg)
    {
      StipBriefBlok   *vorig = g_ptr_array_index (brief->blokken, brief->blokken->len - 1);
      g_autofree char *begin = g_steal_pointer (&vorig->tekst);
      vorig->tekst = g_strconcat (begin, "\n", tekst, NULL);
      return TRUE;
    }
  StipBriefBlok *blok = stip_brief_add (brief, deel->soort);
  blok->tabel = deel->tabel;
  if (deel->tabel != NULL)
    blok->rijen = g_ptr_array_ref (stip_brief_waarden_rijen (waarden, deel->tabel->naam));
  blok->tekst = g_steal_pointer (&tekst);
  return TRUE;
}

StipBrief *
stip_brief_sjabloon_fill (const StipBriefSjabloon *self, const StipBriefWaarden *waarden, GError **error)
{
  g_autoptr (StipBrief) brief = stip_brief_new (self->soort);
  const Deel *laatste = NULL; /* that made a block */

  brief->onderwerp = fill_text (self, self->onderwerp_regel, self->onderwerp, waarden, error);
  if (brief->onderwerp == NULL)
    return NULL;
  for (guint i = 0; i < self->delen->len; i++)
    {
      const Deel *deel = g_ptr_array_index (self->delen, i);
      guint       was = brief->blokken->len;
      if (!fill_part (self, deel, waarden, laatste != NULL && laatste->alinea == deel->alinea, brief, error))
        return NULL;
      laatste = brief->blokken->len > was ? deel : laatste;
    }
  return g_steal_pointer (&brief);
}

/* --- as a text to go on with --- */

/* What is not known stands as a gap that nobody can miss, and is noted. (transfer full) */
static char *
fill_with_gaps (const char *tekst, const StipBriefWaarden *waarden, GPtrArray *ontbreekt)
{
  g_autoptr (GString) uit = g_string_new (NULL);

  for (const char *p = tekst; *p != '\0';)
    if (*p != '{')
      g_string_append_c (uit, *p++);
    else
      {
        gsize                lengte = strcspn (p + 1, "}");
        const StipBriefVeld *veld = stip_brief_veld_zoek (p + 1, lengte);
        const char          *waarde = stip_brief_waarden_get (waarden, veld->naam);
        if (waarde != NULL)
          g_string_append (uit, waarde);
        else
          {
            g_string_append_printf (uit, STIP_BRIEF_GAT "%s»", veld->wat);
            if (!g_ptr_array_find (ontbreekt, veld, NULL))
              g_ptr_array_add (ontbreekt, (gpointer)veld);
          }
        p += lengte + 2;
      }
  return g_strdup (uit->str);
}

static void
append_part (GString *uit, const Deel *deel, const char *tekst)
{
  switch (deel->soort)
    {
    case STIP_BRIEF_KOP:
      g_string_append_printf (uit, KOP "%s", tekst);
      break;
    case STIP_BRIEF_PUNT:
      g_string_append_printf (uit, PUNT "%s", tekst);
      break;
    case STIP_BRIEF_TABEL:
      g_string_append_printf (uit, TABEL "%s]", deel->tabel->naam);
      break;
    case STIP_BRIEF_HANDTEKENING:
      g_string_append (uit, HANDTEKENING);
      break;
    case STIP_BRIEF_ALINEA:
    default:
      g_string_append (uit, tekst);
    }
}

static const char *
between_parts (const Deel *vorig, const Deel *deel)
{
  if (vorig->alinea == deel->alinea || vorig->soort == STIP_BRIEF_KOP)
    return "\n";
  return deel->soort == STIP_BRIEF_PUNT && (vorig->soort == STIP_BRIEF_PUNT || vorig->alinea + 1 == deel->alinea) ? "\n" : "\n\n";
}

char *
stip_brief_sjabloon_dup_tekst (const StipBriefSjabloon *self, const StipBriefWaarden *waarden, GPtrArray *ontbreekt)
{
  g_autofree char *onderwerp = fill_with_gaps (self->onderwerp, waarden, ontbreekt);
  GString         *uit = g_string_new (NULL);
  const Deel      *vorig = NULL;

  g_string_append_printf (uit, ONDERWERP " %s\n\n", onderwerp);
  for (guint i = 0; i < self->delen->len; i++)
    {
      const Deel *deel = g_ptr_array_index (self->delen, i);
      if (deel->als != NULL && stip_brief_waarden_get (waarden, deel->als->naam) == NULL)
        continue;
      g_autofree char *tekst = fill_with_gaps (deel->tekst->str, waarden, ontbreekt);
      g_string_append (uit, vorig != NULL ? between_parts (vorig, deel) : "");
      append_part (uit, deel, tekst);
      vorig = deel;
    }
  g_string_append_c (uit, '\n');
  return g_string_free (uit, FALSE);
}
