/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-ddas-waarde.h"

#include <string.h>

#include "export/stip-ddas-notatie.h"

#define HEEL_EURO "hier hoort een bedrag in hele euro's"

/* The JSON type of each kind of row, and what to tell a person who finds another. */
static const struct
{
  StipJsonSoort json;
  const char   *hoort;
} soorten[] = {
  [STIP_DDAS_TEKST] = { STIP_JSON_TEKST, "een tekst tussen aanhalingstekens" },
  [STIP_DDAS_POSTCODE] = { STIP_JSON_TEKST, "een tekst tussen aanhalingstekens" },
  [STIP_DDAS_EMAIL] = { STIP_JSON_TEKST, "een e-mailadres tussen aanhalingstekens" },
  [STIP_DDAS_DATUM] = { STIP_JSON_TEKST, "een datum tussen aanhalingstekens, als JJJJ-MM-DD" },
  [STIP_DDAS_GEBEURTENIS] = { STIP_JSON_TEKST, "een datum tussen aanhalingstekens, als JJJJ-MM-DD" },
  [STIP_DDAS_GEBOORTEDATUM] = { STIP_JSON_TEKST, "een datum tussen aanhalingstekens, als JJJJ-MM-DD" },
  [STIP_DDAS_DATUM_TIJD] = { STIP_JSON_TEKST, "een datum en tijd tussen aanhalingstekens, als JJJJ-MM-DDTUU:MM:SSZ" },
  [STIP_DDAS_GETAL] = { STIP_JSON_GETAL, "een heel getal zonder aanhalingstekens" },
  [STIP_DDAS_BEDRAG] = { STIP_JSON_GETAL, "een bedrag in hele euro's, zonder aanhalingstekens" },
  [STIP_DDAS_JANEE] = { STIP_JSON_WAAR, "true of false, zonder aanhalingstekens" },
  [STIP_DDAS_CODE] = { STIP_JSON_TEKST, "een tekst tussen aanhalingstekens" },
  [STIP_DDAS_CODE_RUIM] = { STIP_JSON_TEKST, "een tekst tussen aanhalingstekens" },
  [STIP_DDAS_OBJECT] = { STIP_JSON_OBJECT_BEGIN, "een groep velden tussen { en }" },
  [STIP_DDAS_REEKS] = { STIP_JSON_REEKS_BEGIN, "een lijst tussen [ en ]" },
};

gboolean
stip_ddas_waarde_has_soort (const StipDdasVeld *veld, const StipJsonToken *token)
{
  return token->soort == soorten[veld->soort].json || (veld->soort == STIP_DDAS_JANEE && token->soort == STIP_JSON_ONWAAR);
}

/* What to do about a value that says nothing. */
static const char *
tell_remedy (const StipDdasVeld *veld)
{
  return veld->verplicht ? "vul dit verplichte veld in" : "laat een onbekend veld weg";
}

static gboolean
fail_empty (StipDdasLezing *lezing, const StipDdasVeld *veld, const StipJsonToken *token, GError **error)
{
  return stip_ddas_lezing_fail (lezing, STIP_DDAS_ERROR_LEEG, token->regel, error, "dit is leeg; %s", tell_remedy (veld));
}

static void
warn_empty (StipDdasLezing *lezing, const StipDdasVeld *veld, const StipJsonToken *token)
{
  stip_ddas_lezing_warn (lezing, token->regel, "dit is leeg; %s", tell_remedy (veld));
}

gboolean
stip_ddas_waarde_check_soort (StipDdasLezing *lezing, const StipDdasVeld *veld, const StipJsonToken *token, GError **error)
{
  if (stip_ddas_waarde_has_soort (veld, token))
    return TRUE;
  if (token->soort == STIP_JSON_NULL)
    return stip_ddas_lezing_fail (lezing, STIP_DDAS_ERROR_NULL, token->regel, error, "null is niet toegestaan; %s", tell_remedy (veld));
  return stip_ddas_lezing_fail (lezing, STIP_DDAS_ERROR_SOORT, token->regel, error, "hier hoort %s", soorten[veld->soort].hoort);
}

static gboolean
read_date (StipDdasLezing *lezing, const StipDdasVeld *veld, const StipJsonToken *token, StipDatum *datum, GError **error)
{
  g_autoptr (GError) fout = NULL;
  const char *melding = "hier hoort een datum als JJJJ-MM-DD";

  if (token->lengte == 0)
    return fail_empty (lezing, veld, token, error);
  if (stip_datum_parse_iso (token->tekst, datum, &fout))
    return TRUE;
  if (g_error_matches (fout, STIP_DATUM_ERROR, STIP_DATUM_ERROR_BESTAAT_NIET))
    melding = "datum bestaat niet";
  else if (g_error_matches (fout, STIP_DATUM_ERROR, STIP_DATUM_ERROR_BUITEN_BEREIK))
    melding = "het jaar hoort tussen 1900 en 2199 te liggen";
  return stip_ddas_lezing_fail (lezing, STIP_DDAS_ERROR_DATUM, token->regel, error, "%s", melding);
}

static gboolean
read_event (StipDdasLezing *lezing, const StipDdasVeld *veld, const StipJsonToken *token, GError **error)
{
  const StipGebeurtenisSoort *soort = stip_gebeurtenis_soort_van_ddas (veld->ddas);
  StipDatum                   datum;

  g_assert (soort != NULL); /* the table of events knows every date of DDAS; test-ddas-lezer reads them all */
  if (!read_date (lezing, veld, token, &datum, error))
    return FALSE;
  g_ptr_array_add (lezing->dossier->gebeurtenissen, stip_gebeurtenis_new (0, soort, datum, -1, NULL));
  return TRUE;
}

static gboolean
read_date_time (StipDdasLezing *lezing, const StipDdasVeld *veld, const StipJsonToken *token, GError **error)
{
  if (token->lengte == 0)
    return fail_empty (lezing, veld, token, error);
  if (!stip_ddas_is_datum_tijd (token->tekst))
    return stip_ddas_lezing_fail (lezing, STIP_DDAS_ERROR_DATUM_TIJD, token->regel, error, "hier hoort een bestaande datum en tijd als JJJJ-MM-DDTUU:MM:SSZ");
  return TRUE;
}

static gboolean
read_code (StipDdasLezing *lezing, const StipDdasVeld *veld, const StipJsonToken *token, const char **code, GError **error)
{
  g_autofree char *mogelijk = NULL;

  if (token->lengte == 0)
    return fail_empty (lezing, veld, token, error);
  *code = stip_lijst_zoek (veld->lijst, token->tekst);
  if (*code != NULL)
    return TRUE;
  mogelijk = g_strjoinv (", ", (char **)stip_lijst_waarden (veld->lijst));
  return stip_ddas_lezing_fail (lezing, STIP_DDAS_ERROR_WAARDE, token->regel, error, "onbekende waarde; mogelijk zijn: %s", mogelijk);
}

static gboolean
read_whole_number (StipDdasLezing *lezing, const StipJsonToken *token, gint64 maximum, const char *hoort, gint64 *waarde, GError **error)
{
  switch (stip_ddas_parse_heel_getal (token->tekst, maximum, waarde))
    {
    case STIP_DDAS_GETAL_GOED:
      return TRUE;
    case STIP_DDAS_GETAL_GEBROKEN:
      return stip_ddas_lezing_fail (lezing, STIP_DDAS_ERROR_BEDRAG, token->regel, error, "%s, zonder cijfers achter de komma", hoort);
    case STIP_DDAS_GETAL_TE_GROOT:
    default:
      return stip_ddas_lezing_fail (lezing, STIP_DDAS_ERROR_BEDRAG, token->regel, error, "dit getal is te groot; %s", hoort);
    }
}

static gboolean
read_amount (StipDdasLezing *lezing, const StipJsonToken *token, StipGeld *geld, GError **error)
{
  gint64 euros;

  if (!read_whole_number (lezing, token, STIP_DDAS_BEDRAG_MAX, HEEL_EURO, &euros, error))
    return FALSE;
  *geld = euros * 100; /* at most STIP_GELD_MAX */
  return TRUE;
}

/* A text that DDAS lets be anything, so what is odd about it warns only. "" is not an answer: it is left out. */
static char *
dup_text (StipDdasLezing *lezing, const StipDdasVeld *veld, const StipJsonToken *token)
{
  if (token->lengte == 0)
    {
      warn_empty (lezing, veld, token);
      return NULL;
    }
  if (veld->soort == STIP_DDAS_EMAIL && !stip_ddas_is_email (token->tekst))
    stip_ddas_lezing_warn (lezing, token->regel, "dit is geen geldig e-mailadres");
  if (veld->soort == STIP_DDAS_POSTCODE)
    {
      char *postcode = stip_ddas_dup_postcode (token->tekst);
      if (postcode != NULL)
        return postcode;
      stip_ddas_lezing_warn (lezing, token->regel, "dit is geen Nederlandse postcode (1234AB); hij is overgenomen zoals hij er staat");
    }
  return g_strdup (token->tekst);
}

/* Of two spellings of one field the row that stands first in the table counts. */
static void
store_text (StipDdasLezing *lezing, const StipDdasVeld *veld, const StipDdasVeld *rivaal, const StipJsonToken *token, char **plek)
{
  g_autofree char *tekst = dup_text (lezing, veld, token);

  if (rivaal != NULL && tekst != NULL && *plek != NULL && !g_str_equal (tekst, *plek))
    stip_ddas_lezing_warn (lezing, token->regel, "heeft een andere waarde dan %s; %s telt", rivaal->sleutel, rivaal < veld ? rivaal->sleutel : veld->sleutel);
  if (tekst == NULL || (rivaal != NULL && rivaal < veld && *plek != NULL))
    return;
  g_free (*plek);
  *plek = g_steal_pointer (&tekst);
}

static void
read_birth_date (StipDdasLezing *lezing, const StipDdasVeld *veld, const StipJsonToken *token, StipDatum *datum)
{
  if (token->lengte == 0)
    warn_empty (lezing, veld, token);
  else if (!stip_datum_parse_iso (token->tekst, datum, NULL))
    {
      *datum = STIP_DATUM_ONBEKEND;
      stip_ddas_lezing_warn (lezing, token->regel, "dit is geen bestaande datum als JJJJ-MM-DD; de geboortedatum is overgeslagen");
    }
}

static void
read_loose_code (StipDdasLezing *lezing, const StipDdasVeld *veld, const StipJsonToken *token, const char **code)
{
  *code = stip_lijst_zoek (veld->lijst, token->tekst);
  if (token->lengte == 0)
    warn_empty (lezing, veld, token);
  else if (*code == NULL)
    {
      g_autofree char *mogelijk = g_strjoinv (", ", (char **)stip_lijst_waarden (veld->lijst));
      stip_ddas_lezing_warn (lezing, token->regel, "onbekende waarde, overgeslagen; mogelijk zijn: %s", mogelijk);
    }
}

gboolean
stip_ddas_waarde_read (StipDdasLezing *lezing, const StipDdasVeld *veld, const StipDdasVeld *rivaal, const StipJsonToken *token, GError **error)
{
  g_autofree char *niets = NULL; /* where a text that is checked and not kept goes */
  char            *doel = lezing->doelen[veld->doel];
  gpointer         plek = doel != NULL ? doel + veld->plek : (char *)&niets;

  g_assert (doel != NULL || veld->doel == STIP_DDAS_DOEL_GEEN);
  switch (veld->soort)
    {
    case STIP_DDAS_TEKST:
    case STIP_DDAS_POSTCODE:
    case STIP_DDAS_EMAIL:
      store_text (lezing, veld, rivaal, token, plek);
      return TRUE;
    case STIP_DDAS_DATUM:
      return read_date (lezing, veld, token, plek, error);
    case STIP_DDAS_GEBEURTENIS:
      return read_event (lezing, veld, token, error);
    case STIP_DDAS_GEBOORTEDATUM:
      read_birth_date (lezing, veld, token, plek);
      return TRUE;
    case STIP_DDAS_DATUM_TIJD:
      return read_date_time (lezing, veld, token, error);
    case STIP_DDAS_GETAL:
      return read_whole_number (lezing, token, STIP_DDAS_BEDRAG_MAX, "hier hoort een heel getal", plek, error);
    case STIP_DDAS_BEDRAG:
      return read_amount (lezing, token, plek, error);
    case STIP_DDAS_JANEE:
      *(StipJaNee *)plek = token->soort == STIP_JSON_WAAR ? STIP_JANEE_JA : STIP_JANEE_NEE;
      return TRUE;
    case STIP_DDAS_CODE:
      return read_code (lezing, veld, token, plek, error);
    case STIP_DDAS_CODE_RUIM:
      read_loose_code (lezing, veld, token, plek);
      return TRUE;
    case STIP_DDAS_OBJECT:
    case STIP_DDAS_REEKS:
    default:
      g_assert_not_reached ();
    }
}
