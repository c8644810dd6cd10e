/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-profiel.h"

#include <string.h>

#include "core/stip-gebeurtenis-soort.h"
#include "core/stip-profiel-prive.h"

#define GROEP_PROFIEL    "Profiel"
#define PREFIX_TERMIJN   "Termijn "
#define PREFIX_TRIAGE    "Triage "
#define ID_VAN_HANDMATIG "hand" /* the id that manual terms bear */

static const char *const profiel_sleutels[] = { "Naam", "Gemeentecode", "Bron", NULL };
static const char *const termijn_sleutels[] = { "Naam", "Als", "Van", "VanLaatste", "Tot", "Vervalt", "NaEinde", "Norm", "Wet", "Verlenging", "Soort", "Verloopt", "Klok", "Grond", "Bron", NULL };

G_DEFINE_QUARK (stip - profiel - error - quark, stip_profiel_error)

static void
free_regel (StipTermijnRegel *regel)
{
  g_free (regel->id);
  g_free (regel->naam);
  g_free (regel->als);
  g_strfreev (regel->van);
  g_strfreev (regel->tot);
  g_strfreev (regel->vervalt);
  g_free (regel->grond);
  g_free (regel->bron);
  g_free (regel);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipTermijnRegel, free_regel)

static void
clear_profiel (StipProfiel *self)
{
  g_free (self->id);
  g_free (self->naam);
  g_free (self->gemeentecode);
  g_free (self->bron);
  g_ptr_array_unref (self->termijnen);
  g_free (self->caseload_bron);
  stip_profiel_clear_brief (self);
  g_free (self->ronde_bron);
  g_ptr_array_unref (self->toetsen);
}

STIP_DEFINE_RECORD (StipProfiel, stip_profiel, clear_profiel)

gboolean
stip_lezer_set_error (const StipLezer *lezer, const char *sleutel, const char *wat, GError **error)
{
  g_set_error (error, STIP_PROFIEL_ERROR, STIP_PROFIEL_ERROR_ONGELDIG, "%s [%s] %s: %s", lezer->naam, lezer->groep, sleutel, wat);
  return FALSE;
}

/* An absent key is NULL and no error; an empty one is an error, since it says less than it seems to. */
gboolean
stip_lezer_read_text (const StipLezer *lezer, const char *sleutel, char **tekst, GError **error)
{
  if (!g_key_file_has_key (lezer->bestand, lezer->groep, sleutel, NULL))
    return TRUE;
  *tekst = g_key_file_get_string (lezer->bestand, lezer->groep, sleutel, NULL);
  if (*tekst == NULL || g_strstrip (*tekst)[0] == '\0')
    return stip_lezer_set_error (lezer, sleutel, "vul een waarde in, of haal deze regel weg.", error);
  return TRUE;
}

gboolean
stip_lezer_read_verplicht (const StipLezer *lezer, const char *sleutel, char **tekst, GError **error)
{
  if (!stip_lezer_read_text (lezer, sleutel, tekst, error))
    return FALSE;
  return *tekst != NULL || stip_lezer_set_error (lezer, sleutel, "deze sleutel ontbreekt.", error);
}

gboolean
stip_lezer_read_datum (const StipLezer *lezer, const char *sleutel, StipDatum *datum, GError **error)
{
  g_autofree char *tekst = NULL;

  if (!stip_lezer_read_text (lezer, sleutel, &tekst, error))
    return FALSE;
  if (tekst != NULL && !stip_datum_parse_iso (tekst, datum, NULL))
    return stip_lezer_set_error (lezer, sleutel, "schrijf de dag als jaar-maand-dag, zoals 2026-01-02.", error);
  return TRUE;
}

static gboolean
read_duration (const StipLezer *lezer, const char *sleutel, StipDuur *duur, GError **error)
{
  g_autofree char *tekst = NULL;
  g_autoptr (GError) fout = NULL;

  if (!stip_lezer_read_text (lezer, sleutel, &tekst, error))
    return FALSE;
  if (tekst != NULL && !stip_duur_parse (tekst, duur, &fout))
    return stip_lezer_set_error (lezer, sleutel, fout->message, error);
  return TRUE;
}

static gboolean
read_kinds (const StipLezer *lezer, const char *sleutel, char ***soorten, GError **error)
{
  g_autofree char *tekst = NULL;

  if (!stip_lezer_read_text (lezer, sleutel, &tekst, error))
    return FALSE;
  if (tekst != NULL && g_str_has_suffix (tekst, ";"))
    tekst[strlen (tekst) - 1] = '\0';
  *soorten = g_strsplit (tekst != NULL ? tekst : "", ";", -1);
  for (char **soort = *soorten; *soort != NULL; soort++)
    if (stip_gebeurtenis_soort_zoek (g_strstrip (*soort)) == NULL)
      {
        g_autofree char *wat = g_strdup_printf ("“%s” is geen soort gebeurtenis.", *soort);
        return stip_lezer_set_error (lezer, sleutel, wat, error);
      }
  return TRUE;
}

/* One of a few words; absent is the first one. */
static gboolean
read_choice (const StipLezer *lezer, const char *sleutel, const char *const *keuzen, int *keuze, GError **error)
{
  g_autofree char *tekst = NULL;

  *keuze = 0;
  if (!stip_lezer_read_text (lezer, sleutel, &tekst, error))
    return FALSE;
  for (int i = 0; tekst != NULL && keuzen[i] != NULL; i++)
    if (g_str_equal (keuzen[i], tekst))
      {
        *keuze = i;
        return TRUE;
      }
  if (tekst == NULL)
    return TRUE;
  g_autofree char *mogelijk = g_strjoinv (", ", (char **)keuzen);
  g_autofree char *wat = g_strdup_printf ("kies uit: %s.", mogelijk);
  return stip_lezer_set_error (lezer, sleutel, wat, error);
}

static gboolean
read_choices (const StipLezer *lezer, StipTermijnRegel *regel, GError **error)
{
  static const char *const als[] = { "altijd", "crisis", "geen-crisis", "kwijtschelding", "schuldbemiddeling", "vish", "afgerond", NULL };
  static const char *const soorten[] = { "plicht", "looptijd", NULL };
  static const char *const janee[] = { "nee", "ja", NULL };
  static const char *const klokken[] = { "wet", "schuldeisers", "belofte", NULL }; /* as StipKlok */
  int                      voorwaarde = 0, soort = 0, klok = 0, na_einde = 0, verloopt = 0;

  if (!read_choice (lezer, "Als", als, &voorwaarde, error) || !read_choice (lezer, "Soort", soorten, &soort, error) ||
      !read_choice (lezer, "Klok", klokken, &klok, error) || !read_choice (lezer, "NaEinde", janee, &na_einde, error) ||
      !read_choice (lezer, "Verloopt", janee, &verloopt, error))
    return FALSE;
  regel->verloopt = verloopt == 1;
  regel->na_einde = na_einde == 1;
  regel->als = voorwaarde > 0 ? g_strdup (als[voorwaarde]) : NULL;
  regel->loopt_af = soort == 1;
  regel->klok = (StipKlok)klok;
  return TRUE;
}

static gboolean
check_lengths (const StipLezer *lezer, const StipTermijnRegel *regel, GError **error)
{
  if (!stip_duur_is_gezet (regel->norm) && !stip_duur_is_gezet (regel->wet))
    return stip_lezer_set_error (lezer, "Norm", "vul een Norm of een Wet in.", error);
  if (stip_duur_is_gezet (regel->verlenging) && !stip_duur_is_gezet (regel->norm))
    return stip_lezer_set_error (lezer, "Verlenging", "alleen een eigen norm kan worden verlengd; vul ook Norm in.", error);
  if (!stip_duur_is_langer (regel->norm, regel->wet))
    return TRUE;
  g_autofree char *norm = stip_duur_format (regel->norm, STIP_TAAL_NL);
  g_autofree char *wet = stip_duur_format (regel->wet, STIP_TAAL_NL);
  g_set_error (error, STIP_PROFIEL_ERROR, STIP_PROFIEL_ERROR_LANGER_DAN_WET,
               "%s [%s] Norm: %s kan langer zijn dan de wet toestaat (%s). Kies een kortere norm.", lezer->naam, lezer->groep, norm, wet);
  return FALSE;
}

gboolean
stip_lezer_check_keys (const StipLezer *lezer, const char *const *bekend, GError **error)
{
  g_auto (GStrv) sleutels = g_key_file_get_keys (lezer->bestand, lezer->groep, NULL, NULL);

  for (gsize i = 0; sleutels != NULL && sleutels[i] != NULL; i++)
    if (!g_strv_contains (bekend, sleutels[i]))
      return stip_lezer_set_error (lezer, sleutels[i], "deze sleutel is niet bekend.", error);
  return TRUE;
}

static gboolean
check_id (const StipLezer *lezer, const char *id, GError **error)
{
  if (id[0] == '\0' || strspn (id, "abcdefghijklmnopqrstuvwxyz0123456789-") != strlen (id) || g_str_equal (id, ID_VAN_HANDMATIG))
    return stip_lezer_set_error (lezer, "(groep)", "noem de termijn met kleine letters, cijfers en streepjes, zoals eerste-gesprek.", error);
  return TRUE;
}

/* Van or VanLaatste, one of the two. */
static gboolean
read_start (const StipLezer *lezer, StipTermijnRegel *regel, GError **error)
{
  gboolean eerste = g_key_file_has_key (lezer->bestand, lezer->groep, "Van", NULL);

  regel->van_laatste = g_key_file_has_key (lezer->bestand, lezer->groep, "VanLaatste", NULL);
  if (eerste && regel->van_laatste)
    return stip_lezer_set_error (lezer, "VanLaatste", "kies Van (de eerste soort die er is) of VanLaatste (wat het laatst gebeurde), niet allebei.", error);
  if (!read_kinds (lezer, regel->van_laatste ? "VanLaatste" : "Van", &regel->van, error))
    return FALSE;
  return regel->van[0] != NULL || stip_lezer_set_error (lezer, "Van", "deze sleutel ontbreekt.", error);
}

static StipTermijnRegel *
read_rule (const StipLezer *lezer, GError **error)
{
  g_autoptr (StipTermijnRegel) regel = g_new0 (StipTermijnRegel, 1);

  regel->id = g_strdup (lezer->groep + strlen (PREFIX_TERMIJN));
  if (!check_id (lezer, regel->id, error) || !stip_lezer_check_keys (lezer, termijn_sleutels, error) ||
      !stip_lezer_read_verplicht (lezer, "Naam", &regel->naam, error) ||
      !read_start (lezer, regel, error) || !read_kinds (lezer, "Tot", &regel->tot, error) ||
      !read_kinds (lezer, "Vervalt", &regel->vervalt, error) ||
      !read_duration (lezer, "Norm", &regel->norm, error) || !read_duration (lezer, "Wet", &regel->wet, error) ||
      !read_duration (lezer, "Verlenging", &regel->verlenging, error) || !read_choices (lezer, regel, error) ||
      !stip_lezer_read_text (lezer, "Grond", &regel->grond, error) || !stip_lezer_read_text (lezer, "Bron", &regel->bron, error) ||
      !check_lengths (lezer, regel, error))
    return NULL;
  return g_steal_pointer (&regel);
}

static gboolean
read_header (const StipLezer *lezer, StipProfiel *self, GError **error)
{
  g_autofree char *code = NULL;

  if (!g_key_file_has_group (lezer->bestand, GROEP_PROFIEL))
    return stip_lezer_set_error (lezer, "Naam", "deze groep ontbreekt.", error);
  if (!stip_lezer_check_keys (lezer, profiel_sleutels, error) || !stip_lezer_read_verplicht (lezer, "Naam", &self->naam, error) ||
      !stip_lezer_read_text (lezer, "Gemeentecode", &code, error) || !stip_lezer_read_text (lezer, "Bron", &self->bron, error))
    return FALSE;
  self->gemeentecode = stip_gemeentecode_normaliseer (code);
  if (code != NULL && self->gemeentecode == NULL)
    return stip_lezer_set_error (lezer, "Gemeentecode", "schrijf de code van het CBS als vier cijfers, zoals 0358.", error);
  return TRUE;
}

static gboolean
read_groups (StipLezer *lezer, StipProfiel *self, GError **error)
{
  g_auto (GStrv) groepen = g_key_file_get_groups (lezer->bestand, NULL);

  for (gsize i = 0; groepen[i] != NULL; i++)
    {
      lezer->groep = groepen[i];
      if (g_str_has_prefix (groepen[i], PREFIX_TERMIJN))
        {
          StipTermijnRegel *regel = read_rule (lezer, error);
          if (regel == NULL)
            return FALSE;
          g_ptr_array_add (self->termijnen, regel);
        }
      else if (g_str_equal (groepen[i], GROEP_CASELOAD) || g_str_equal (groepen[i], GROEP_RONDE) || g_str_has_prefix (groepen[i], PREFIX_TOETS))
        {
          if (!stip_profiel_read_werk (lezer, self, error))
            return FALSE;
        }
      else if (g_str_equal (groepen[i], GROEP_BRIEF))
        {
          if (!stip_profiel_read_brief (lezer, self, error))
            return FALSE;
        }
      else if (!g_str_equal (groepen[i], GROEP_PROFIEL) && !g_str_has_prefix (groepen[i], PREFIX_TRIAGE))
        return stip_lezer_set_error (lezer, "(groep)", "deze groep is niet bekend.", error);
    }
  lezer->groep = GROEP_PROFIEL;
  return TRUE;
}

/* GKeyFile silently merges a group that stands there twice and keeps the last of two equal keys: a term that the
 * reader of the file did not see. So this looks for them first. */
static gboolean
check_duplicates (StipLezer *lezer, const char *data, gsize lengte, GError **error)
{
  g_autoptr (GHashTable) gezien = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *tekst = g_strndup (data, lengte);
  g_auto (GStrv) regels = g_strsplit (tekst, "\n", -1);
  g_autofree char *groep = g_strdup (lezer->groep);
  const char      *eerst = lezer->groep;

  for (gsize i = 0; regels[i] != NULL; i++)
    {
      char *regel = g_strstrip (regels[i]);
      char *is = strchr (regel, '=');
      char *sluit = strchr (regel, ']');
      if (regel[0] == '[' && sluit != NULL)
        {
          g_free (groep);
          groep = g_strndup (regel + 1, sluit - regel - 1);
          lezer->groep = groep;
          if (!g_hash_table_add (gezien, g_strdup (groep)))
            return stip_lezer_set_error (lezer, "(groep)", "deze groep staat er twee keer in.", error);
        }
      else if (regel[0] != '#' && is != NULL)
        {
          *is = '\0';
          lezer->groep = groep;
          if (!g_hash_table_add (gezien, g_strdup_printf ("%s]%s", groep, g_strchomp (regel))))
            return stip_lezer_set_error (lezer, regel, "deze sleutel staat er twee keer in.", error);
        }
    }
  lezer->groep = eerst;
  return TRUE;
}

gboolean
stip_lezer_open (StipLezer *lezer, const char *data, gsize lengte, GError **error)
{
  g_autoptr (GError) fout = NULL;

  if (g_key_file_load_from_data (lezer->bestand, data, lengte, G_KEY_FILE_NONE, &fout))
    return check_duplicates (lezer, data, lengte, error);
  g_set_error (error, STIP_PROFIEL_ERROR, STIP_PROFIEL_ERROR_ONGELDIG, "%s: dit is geen sleutelbestand (%s)", lezer->naam, fout->message);
  return FALSE;
}

StipProfiel *
stip_profiel_new_from_data (const char *id, const char *data, gsize lengte, GError **error)
{
  g_autoptr (StipProfiel) self = g_atomic_rc_box_new0 (StipProfiel);
  g_autoptr (GKeyFile) bestand = g_key_file_new ();
  g_autofree char *naam = g_strconcat (id, ".ini", NULL);
  StipLezer        lezer = { bestand, naam, GROEP_PROFIEL };

  self->id = g_strdup (id);
  self->termijnen = g_ptr_array_new_with_free_func ((GDestroyNotify)free_regel);
  stip_profiel_init_werk (self);
  if (!stip_lezer_open (&lezer, data, lengte, error) || !read_header (&lezer, self, error) || !read_groups (&lezer, self, error))
    return NULL;
  return g_steal_pointer (&self);
}

const StipTermijnRegel *
stip_profiel_termijn (const StipProfiel *self, const char *id)
{
  for (guint i = 0; i < self->termijnen->len; i++)
    {
      const StipTermijnRegel *regel = g_ptr_array_index (self->termijnen, i);
      if (g_str_equal (regel->id, id))
        return regel;
    }
  return NULL;
}

char *
stip_gemeentecode_normaliseer (const char *code)
{
  if (code == NULL)
    return NULL;
  g_autofree char *kaal = g_strstrip (g_strdup (code));
  const char      *cijfers = g_ascii_strncasecmp (kaal, "GM", 2) == 0 ? g_strchug (kaal + 2) : kaal;
  gsize            lengte = strspn (cijfers, "0123456789");
  while (*cijfers == '0')
    {
      cijfers++;
      lengte--;
    }
  if (lengte < 1 || lengte > 4 || cijfers[lengte] != '\0')
    return NULL;
  return g_strdup_printf ("%04d", (int)g_ascii_strtoll (cijfers, NULL, 10));
}
