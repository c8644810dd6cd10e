/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-meekijk-woorden.h"

#include <string.h>

#include "core/stip-meekijk-situatie.h"

struct _StipMeekijkWoorden
{
  GHashTable *teksten; /* "groep/sleutel" -> text */
};

/* A key that must be there, with the placeholders that its text must have: all of them and no others. */
typedef struct
{
  const char *groep, *sleutel;
  const char *plaatsen; /* "{stap} {woord}", or "" */
} Regel;

static const Regel vaste_regels[] = {
  { "Algemeen", "Groet", "{naam}" },
  { "Algemeen", "GroetZonderNaam", "" },
  { "Algemeen", "Stap", "{stap} {woord}" },
  { "Algemeen", "WatDoenWij", "" },
  { "Algemeen", "UwAfspraak", "" },
  { "Algemeen", "WatDoetU", "" },
  { "Algemeen", "Vandaag", "" },
  { "Algemeen", "Morgen", "" },
  { "Algemeen", "OverDagen", "{dagen}" },
  { "Algemeen", "DagEnTijd", "{dag} {tijd}" },
  { "Algemeen", "DeWeg", "" },
  { "Algemeen", "BentHier", "{woord}" },
  { "Algemeen", "Klaar", "" },
  { "Algemeen", "Nu", "" },
  { "Algemeen", "Straks", "" },
  { "Algemeen", "Verwacht", "{maand}" },
  { "Algemeen", "Vrij", "{dag}" },
  { "Algemeen", "VrijVerwacht", "{maand}" },
  { "Algemeen", "VrijKort", "" },
  { "Weg", "Aanmelding", "" },
  { "Weg", "Intake", "" },
  { "Weg", "Stabilisatie", "" },
  { "Weg", "Schuldregeling", "" },
  { "Weg", "Oplossing", "" },
  { "Weg", "Nazorg", "" },
  { "Momenten", "EersteGesprek", "" },
  { "Momenten", "Beschikking", "" },
  { "Momenten", "Huisbezoek", "" },
  { "Momenten", "SaldoGevraagd", "" },
  { "Momenten", "VoorstelVerstuurd", "" },
  { "Momenten", "RegelingToegekend", "" },
  { "Momenten", "Aflossen", "" },
  { "Momenten", "AflossenEinde", "" },
  { "Momenten", "Afspraak", "" },
  { "Afspraak geen", "Plaat", "" },
  { "Afspraak geen", "Titel", "" },
  { "Afspraak geen", "Tekst", "" },
  { "Situatie antwoorden", "WijTitelEen", "{gevraagd}" },
  { "Situatie antwoorden", "WijTekstEen", "" },
};

static const char *const afspraken[] = { "Afspraak gesprek", "Afspraak huisbezoek", "Afspraak telefoon" };

static const Regel afspraak_regels[] = {
  { NULL, "Plaat", "" },
  { NULL, "Tekst", "{consulent}" },
  { NULL, "TekstZonderNaam", "" },
  { NULL, "TekstZonderTijd", "" },
};

static const char *const situatie_sleutels[] = { "Zin", "WijPlaat", "WijTitel", "WijTekst", "UPlaat", "UTitel", "UTekst" };

G_DEFINE_QUARK (stip - meekijk - woorden - error - quark, stip_meekijk_woorden_error)

static void
clear_words (StipMeekijkWoorden *self)
{
  g_hash_table_unref (self->teksten);
}

STIP_DEFINE_RECORD (StipMeekijkWoorden, stip_meekijk_woorden, clear_words)

/* What is being read, so that every error names file, group and key. */
typedef struct
{
  GKeyFile           *bestand;
  const char         *naam, *taal;
  StipMeekijkWoorden *woorden;
} Lezer;

static gboolean
set_error (const Lezer *lezer, const char *groep, const char *sleutel, const char *wat, GError **error)
{
  g_set_error (error, STIP_MEEKIJK_WOORDEN_ERROR, STIP_MEEKIJK_WOORDEN_ERROR_ONGELDIG, "%s [%s] %s: %s", lezer->naam, groep, sleutel, wat);
  return FALSE;
}

/* The text between { and } that begins at p, or NULL. (transfer full) */
static char *
dup_placeholder (const char *p)
{
  const char *einde = strchr (p, '}');
  return einde != NULL ? g_strndup (p, einde - p + 1) : NULL;
}

static gboolean
check_placeholders (const Lezer *lezer, const Regel *regel, const char *sleutel, const char *tekst, GError **error)
{
  g_auto (GStrv) nodig = g_strsplit (regel->plaatsen, " ", -1);

  for (const char *p = strchr (tekst, '{'); p != NULL; p = strchr (p + 1, '{'))
    {
      g_autofree char *plaats = dup_placeholder (p);
      g_autofree char *wat = g_strdup_printf ("“%s” wordt hier niet ingevuld.", plaats != NULL ? plaats : "{");
      if (plaats == NULL || !g_strv_contains ((const char *const *)nodig, plaats))
        return set_error (lezer, regel->groep, sleutel, wat, error);
    }
  for (char **plaats = nodig; *plaats != NULL; plaats++)
    if (**plaats != '\0' && strstr (tekst, *plaats) == NULL)
      {
        g_autofree char *wat = g_strdup_printf ("“%s” ontbreekt in deze tekst.", *plaats);
        return set_error (lezer, regel->groep, sleutel, wat, error);
      }
  return TRUE;
}

static char *
make_name (const char *groep, const char *sleutel)
{
  return g_strdup_printf ("%s/%s", groep, sleutel);
}

/* "Tekst[ar]" is the key "Tekst" in another language. */
static gboolean
is_key (const char *sleutel, const char *gevraagd)
{
  gsize lengte = strlen (gevraagd);
  return g_str_has_prefix (sleutel, gevraagd) && (sleutel[lengte] == '\0' || sleutel[lengte] == '[');
}

static gboolean
read_rule (const Lezer *lezer, const Regel *regel, GError **error)
{
  g_auto (GStrv) sleutels = g_key_file_get_keys (lezer->bestand, regel->groep, NULL, NULL);

  for (char **sleutel = sleutels; sleutel != NULL && *sleutel != NULL; sleutel++)
    {
      g_autofree char *elk = is_key (*sleutel, regel->sleutel) ? g_key_file_get_string (lezer->bestand, regel->groep, *sleutel, NULL) : NULL;
      if (elk != NULL && !check_placeholders (lezer, regel, *sleutel, elk, error))
        return FALSE;
    }
  g_autofree char *tekst = g_key_file_get_locale_string (lezer->bestand, regel->groep, regel->sleutel, lezer->taal, NULL);
  if (tekst == NULL || *g_strstrip (tekst) == '\0')
    return set_error (lezer, regel->groep, regel->sleutel, "deze tekst ontbreekt.", error);
  g_hash_table_insert (lezer->woorden->teksten, make_name (regel->groep, regel->sleutel), g_steal_pointer (&tekst));
  return TRUE;
}

static gboolean
read_situation (const Lezer *lezer, const char *id, GError **error)
{
  g_autofree char *groep = g_strconcat ("Situatie ", id, NULL);
  gboolean         telt = g_str_equal (id, "antwoorden");

  for (gsize i = 0; i < G_N_ELEMENTS (situatie_sleutels); i++)
    {
      Regel regel = { groep, situatie_sleutels[i], "" };
      if (telt && g_str_equal (regel.sleutel, "WijTitel"))
        regel.plaatsen = "{antwoord} {gevraagd}";
      else if (telt && g_str_equal (regel.sleutel, "WijTekst"))
        regel.plaatsen = "{rest}";
      if (!read_rule (lezer, &regel, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_all (const Lezer *lezer, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (vaste_regels); i++)
    if (!read_rule (lezer, &vaste_regels[i], error))
      return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (afspraken); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (afspraak_regels); j++)
      {
        Regel regel = { afspraken[i], afspraak_regels[j].sleutel, afspraak_regels[j].plaatsen };
        if (!read_rule (lezer, &regel, error))
          return FALSE;
      }
  for (StipMeekijkSituatie situatie = 0; situatie < STIP_MEEKIJK_AANTAL; situatie++)
    if (!read_situation (lezer, stip_meekijk_situatie_id (situatie), error))
      return FALSE;
  return TRUE;
}

/* A misspelt key would leave the old words standing without a sound. */
static gboolean
refuse_unknown (const Lezer *lezer, GError **error)
{
  g_auto (GStrv) groepen = g_key_file_get_groups (lezer->bestand, NULL);

  for (char **groep = groepen; *groep != NULL; groep++)
    {
      g_auto (GStrv) sleutels = g_key_file_get_keys (lezer->bestand, *groep, NULL, NULL);
      for (char **sleutel = sleutels; sleutel != NULL && *sleutel != NULL; sleutel++)
        {
          g_autofree char *kaal = g_strndup (*sleutel, strcspn (*sleutel, "["));
          g_autofree char *naam = make_name (*groep, kaal);
          if (!g_hash_table_contains (lezer->woorden->teksten, naam))
            return set_error (lezer, *groep, *sleutel, "deze sleutel bestaat niet.", error);
        }
    }
  return TRUE;
}

StipMeekijkWoorden *
stip_meekijk_woorden_new_from_data (const char *naam, const char *data, gsize lengte, const char *taal, GError **error)
{
  g_autoptr (StipMeekijkWoorden) self = g_atomic_rc_box_new0 (StipMeekijkWoorden);
  g_autoptr (GKeyFile) bestand = g_key_file_new ();
  g_autoptr (GError) fout = NULL;
  Lezer lezer = { bestand, naam, taal != NULL ? taal : "C", self };

  self->teksten = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  if (!g_key_file_load_from_data (bestand, data, lengte, G_KEY_FILE_KEEP_TRANSLATIONS, &fout))
    {
      g_set_error (error, STIP_MEEKIJK_WOORDEN_ERROR, STIP_MEEKIJK_WOORDEN_ERROR_ONGELDIG, "%s: %s", naam, fout->message);
      return NULL;
    }
  return read_all (&lezer, error) && refuse_unknown (&lezer, error) ? g_steal_pointer (&self) : NULL;
}

const char *
stip_meekijk_woord (const StipMeekijkWoorden *self, const char *groep, const char *sleutel)
{
  g_autofree char *naam = make_name (groep, sleutel);
  const char      *tekst = g_hash_table_lookup (self->teksten, naam);

  g_return_val_if_fail (tekst != NULL, "");
  return tekst;
}

/* In one pass from left to right, so that what was filled in is never searched again. */
char *
stip_meekijk_woord_fill (const StipMeekijkWoorden *self, const char *groep, const char *sleutel, ...)
{
  GString *uit = g_string_new (NULL);

  for (const char *p = stip_meekijk_woord (self, groep, sleutel); *p != '\0';)
    {
      g_autofree char *plaats = *p == '{' ? dup_placeholder (p) : NULL;
      const char      *waarde = NULL, *naam;
      va_list          paren;

      va_start (paren, sleutel);
      while (plaats != NULL && waarde == NULL && (naam = va_arg (paren, const char *)) != NULL)
        {
          const char *invulling = va_arg (paren, const char *);
          if (strncmp (plaats + 1, naam, strlen (naam)) == 0 && plaats[strlen (naam) + 1] == '}')
            waarde = invulling;
        }
      va_end (paren);
      if (waarde != NULL)
        {
          g_string_append (uit, waarde);
          p += strlen (plaats);
        }
      else
        g_string_append_c (uit, *p++);
    }
  return g_string_free (uit, FALSE);
}
