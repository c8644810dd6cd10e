/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-veld-plek.h"

#include <string.h>

#include "core/stip-krediet.h"

/* What fields take, how they look, and where in a dossier they live. */

static gboolean
refuse (GError **error, const char *wat)
{
  g_set_error_literal (error, STIP_VELD_ERROR, STIP_VELD_ERROR_ONGELDIG, wat);
  return FALSE;
}

/* --- reading --- */

static const StipKeuze *
find_choice (const StipVeld *veld, const char *tekst)
{
  for (const StipKeuze *keuze = veld->keuzes; keuze != NULL && keuze->id != NULL; keuze++)
    if (g_ascii_strcasecmp (keuze->id, tekst) == 0 || g_ascii_strcasecmp (keuze->nl, tekst) == 0)
      return keuze;
  return NULL;
}

static char *
read_choice (const StipVeld *veld, const char *tekst, GError **error)
{
  const StipKeuze *keuze = find_choice (veld, tekst);
  g_autoptr (GString) lijst = g_string_new (NULL);

  if (keuze != NULL)
    return g_strdup (keuze->id);
  for (keuze = veld->keuzes; keuze != NULL && keuze->id != NULL; keuze++)
    g_string_append_printf (lijst, "%s%s", lijst->len > 0 ? ", " : "", keuze->id);
  g_set_error (error, STIP_VELD_ERROR, STIP_VELD_ERROR_ONGELDIG, "Kies bij “%s” uit: %s.", veld->nl, lijst->str);
  return NULL;
}

static char *
read_several (const StipVeld *veld, const char *tekst, GError **error)
{
  g_auto (GStrv) delen = g_strsplit (tekst, ";", -1);
  g_autoptr (GString) uit = g_string_new (NULL);

  for (char **deel = delen; *deel != NULL; deel++)
    {
      g_autofree char *keuze = *g_strstrip (*deel) != '\0' ? read_choice (veld, *deel, error) : g_strdup ("");
      if (keuze == NULL)
        return NULL;
      if (*keuze != '\0')
        g_string_append_printf (uit, "%s%s", uit->len > 0 ? ";" : "", keuze);
    }
  return uit->len > 0 ? g_strdup (uit->str) : NULL;
}

static char *
read_yes_no (const char *tekst, GError **error)
{
  static const char *const ja[] = { "ja", "j", "yes", "y", "1", NULL }, *const nee[] = { "nee", "n", "no", "0", NULL };
  g_autofree char *klein = g_ascii_strdown (tekst, -1);

  if (g_strv_contains (ja, klein))
    return g_strdup ("ja");
  if (g_strv_contains (nee, klein))
    return g_strdup ("nee");
  refuse (error, "Kies ja of nee, of laat het leeg.");
  return NULL;
}

static char *
read_date (const char *tekst, StipDatum vandaag, GError **error)
{
  StipDatum datum;

  if (stip_datum_parse_invoer (tekst, vandaag, &datum, NULL))
    return stip_datum_to_iso (datum);
  refuse (error, "Schrijf de datum als 14-3-1987 of 14 maart 1987.");
  return NULL;
}

static char *
read_number (const char *tekst, GError **error)
{
  if (strlen (tekst) <= 4 && strspn (tekst, "0123456789") == strlen (tekst))
    return g_strdup_printf ("%d", (int)g_ascii_strtoll (tekst, NULL, 10));
  refuse (error, "Schrijf een heel getal, zoals 3.");
  return NULL;
}

static char *
read_money (const char *tekst, GError **error)
{
  StipGeld geld;

  if (stip_geld_parse (tekst, &geld, NULL) && geld >= 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT, geld);
  refuse (error, "Schrijf het bedrag als 1.350,00.");
  return NULL;
}

/* A yearly rate with a comma: "6,25". */
static char *
read_rate (const char *tekst, GError **error)
{
  StipRente rente = 0;
  return stip_rente_parse (tekst, &rente, error) ? stip_rente_format (rente, ',') : NULL;
}

/* "1234 ab" as the file keeps it: "1234AB". */
static char *
read_postcode (const char *tekst, GError **error)
{
  g_autofree char *groot = g_utf8_strup (tekst, -1);
  g_autoptr (GString) kaal = g_string_new (NULL);

  for (const char *p = groot; *p != '\0'; p++)
    if (*p != ' ')
      g_string_append_c (kaal, *p);
  if (kaal->len == 6 && strspn (kaal->str, "0123456789") == 4 && g_ascii_isupper (kaal->str[4]) && g_ascii_isupper (kaal->str[5]))
    return g_strdup (kaal->str);
  refuse (error, "Schrijf de postcode als 1234 AB.");
  return NULL;
}

static char *
read_bsn (const char *tekst, GError **error)
{
  g_autoptr (GString) kaal = g_string_new (NULL);

  for (const char *p = tekst; *p != '\0'; p++)
    if (*p != ' ' && *p != '.')
      g_string_append_c (kaal, *p);
  if (stip_bsn_klopt (kaal->str))
    return g_strdup (kaal->str);
  refuse (error, "Kijk het BSN na: het heeft negen cijfers, en deze kunnen niet samen een BSN zijn.");
  return NULL;
}

static char *
read_email (const char *tekst, GError **error)
{
  const char *apenstaart = strchr (tekst, '@');

  if (apenstaart != NULL && apenstaart != tekst && strchr (apenstaart, '.') != NULL && strpbrk (tekst, " ,;") == NULL)
    return g_strdup (tekst);
  refuse (error, "Schrijf het e-mailadres als naam@voorbeeld.nl.");
  return NULL;
}

static char *
read_kvk (const char *tekst, GError **error)
{
  g_autoptr (GString) kaal = g_string_new (NULL);

  for (const char *p = tekst; *p != '\0'; p++)
    if (*p != ' ' && *p != '.')
      g_string_append_c (kaal, *p);
  if (kaal->len == 8 && strspn (kaal->str, "0123456789") == 8)
    return g_strdup (kaal->str);
  refuse (error, "Schrijf het KvK-nummer met acht cijfers, zoals 12345678.");
  return NULL;
}

/* Texts with a shape of their own, by the end of the field's id: of a person and of a creditor. */
static const struct
{
  const char *veld;
  char *(*lees) (const char *tekst, GError **error);
} vormen[] = {
  { "feit.krediet-rente", read_rate },
  { ".postcode", read_postcode },
  { ".bsn", read_bsn },
  { ".email", read_email },
  { ".kvk", read_kvk },
};

static char *
read_text (const StipVeld *veld, const char *tekst, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (vormen); i++)
    if (g_str_has_suffix (veld->id, vormen[i].veld))
      return vormen[i].lees (tekst, error);
  return g_strdup (tekst);
}

char *
stip_veld_lees (const StipVeld *veld, const char *tekst, StipDatum vandaag, GError **error)
{
  g_autofree char *kaal = g_strstrip (g_strdup (tekst != NULL ? tekst : ""));

  if (*kaal == '\0')
    return NULL;
  switch (veld->soort)
    {
    case STIP_VELD_DATUM:
      return read_date (kaal, vandaag, error);
    case STIP_VELD_JANEE:
      return read_yes_no (kaal, error);
    case STIP_VELD_KEUZE:
      return read_choice (veld, kaal, error);
    case STIP_VELD_MEER:
      return read_several (veld, kaal, error);
    case STIP_VELD_GETAL:
      return read_number (kaal, error);
    case STIP_VELD_GELD:
      return read_money (kaal, error);
    case STIP_VELD_TEKST:
    case STIP_VELD_LANG:
      return read_text (veld, kaal, error);
    default:
      g_return_val_if_reached (NULL);
    }
}

/* --- showing --- */

static char *
show_several (const StipVeld *veld, const char *waarde, StipTaal taal)
{
  g_auto (GStrv) delen = g_strsplit (waarde, ";", -1);
  g_autoptr (GString) uit = g_string_new (NULL);

  for (char **deel = delen; *deel != NULL; deel++)
    {
      const StipKeuze *keuze = find_choice (veld, *deel);
      g_string_append_printf (uit, "%s%s", uit->len > 0 ? ", " : "", keuze != NULL ? stip_keuze_naam (keuze, taal) : *deel);
    }
  return g_strdup (uit->str);
}

char *
stip_veld_toon (const StipVeld *veld, const char *waarde, StipTaal taal)
{
  StipDatum datum;

  if (waarde == NULL)
    return NULL;
  switch (veld->soort)
    {
    case STIP_VELD_DATUM:
      return stip_datum_parse_iso (waarde, &datum, NULL) ? stip_datum_format (datum, STIP_DATUM_ZONDER_DAG, taal, datum) : g_strdup (waarde);
    case STIP_VELD_JANEE:
      return g_strdup (taal == STIP_TAAL_NL ? waarde : g_str_equal (waarde, "ja") ? "yes"
                                                                                  : "no");
    case STIP_VELD_KEUZE:
    case STIP_VELD_MEER:
      return show_several (veld, waarde, taal);
    case STIP_VELD_GELD:
      return stip_geld_format_euro (g_ascii_strtoll (waarde, NULL, 10));
    case STIP_VELD_GETAL:
    case STIP_VELD_TEKST:
    case STIP_VELD_LANG:
      return g_strdup (waarde);
    default:
      g_return_val_if_reached (NULL);
    }
}

/* --- where they live --- */

#define D(naam, soort, lijst)                                           \
  {                                                                     \
    "dossier." #naam, G_STRUCT_OFFSET (StipDossier, naam), soort, lijst \
  }
#define P(naam, soort)                                                                \
  {                                                                                   \
    "persoon." #naam, G_STRUCT_OFFSET (StipPersoon, naam), soort, STIP_LIJST_GESLACHT \
  }

static const StipVeldPlek plekken[] = {
  D (crisis, STIP_PLEK_JANEE, 0),
  D (dwangakkoord, STIP_PLEK_JANEE, 0),
  D (beschikkingssoort, STIP_PLEK_LIJST, STIP_LIJST_BESCHIKKINGSSOORT),
  D (oplossingssoort, STIP_PLEK_LIJST, STIP_LIJST_OPLOSSINGSSOORT),
  D (uitstroomreden, STIP_PLEK_LIJST, STIP_LIJST_UITSTROOMREDEN),
  D (vtlb, STIP_PLEK_GELD, 0),
  D (uitstroom_omschrijving, STIP_PLEK_TEKST, 0),
  D (doelgroepen, STIP_PLEK_TEKST, 0),
  D (omschrijving, STIP_PLEK_TEKST, 0),
  D (huishouden, STIP_PLEK_TEKST, 0),
  D (kinderen, STIP_PLEK_GETAL, 0),
  P (voornaam, STIP_PLEK_TEKST),
  P (voorvoegsel, STIP_PLEK_TEKST),
  P (achternaam, STIP_PLEK_TEKST),
  P (geboortedatum, STIP_PLEK_DATUM),
  P (bsn, STIP_PLEK_TEKST),
  P (geslacht, STIP_PLEK_LIJST),
  P (straat, STIP_PLEK_TEKST),
  P (huisnummer, STIP_PLEK_TEKST),
  P (toevoeging, STIP_PLEK_TEKST),
  P (postcode, STIP_PLEK_TEKST),
  P (woonplaats, STIP_PLEK_TEKST),
  P (telefoon, STIP_PLEK_TEKST),
  P (email, STIP_PLEK_TEKST),
  P (taal, STIP_PLEK_TEKST),
  P (contactvoorkeur, STIP_PLEK_TEKST),
  P (bereikbaar, STIP_PLEK_TEKST),
  P (briefvorm, STIP_PLEK_TEKST),
};

static const StipVeldPlek *
find_place (const StipVeld *veld)
{
  return stip_veld_plek_zoek (plekken, G_N_ELEMENTS (plekken), veld);
}

static int
find_person (const StipDossier *dossier, gint64 persoon_id)
{
  for (guint i = 0; i < dossier->personen->len; i++)
    if (persoon_id == 0 || ((const StipPersoon *)g_ptr_array_index (dossier->personen, i))->id == persoon_id)
      return (int)i;
  return -1;
}

static int
find_fact (const StipDossier *dossier, const char *soort)
{
  for (guint i = 0; i < dossier->feiten->len; i++)
    if (g_str_equal (((const StipFeit *)g_ptr_array_index (dossier->feiten, i))->soort, soort))
      return (int)i;
  return -1;
}

#define FEIT    "feit."
#define PERSOON "persoon."

char *
stip_dossier_dup_veld (const StipDossier *dossier, const StipVeld *veld, gint64 persoon_id)
{
  int i;

  if (g_str_has_prefix (veld->id, FEIT))
    {
      i = find_fact (dossier, veld->id + strlen (FEIT));
      return i >= 0 ? g_strdup (((const StipFeit *)g_ptr_array_index (dossier->feiten, i))->waarde) : NULL;
    }
  if (!g_str_has_prefix (veld->id, PERSOON))
    return stip_veld_plek_dup (dossier, find_place (veld));
  i = find_person (dossier, persoon_id);
  return i >= 0 ? stip_veld_plek_dup (g_ptr_array_index (dossier->personen, i), find_place (veld)) : NULL;
}

static void
replace (GPtrArray *records, int i, gpointer nieuw, void (*unref) (gconstpointer))
{
  gpointer oud = records->pdata[i];
  records->pdata[i] = nieuw;
  unref (oud);
}

static void
set_fact (StipDossier *dossier, const char *soort, const char *waarde)
{
  int i = find_fact (dossier, soort);

  if (i < 0 && waarde != NULL)
    g_ptr_array_add (dossier->feiten, stip_feit_new (0, soort, waarde));
  else if (i >= 0 && waarde == NULL)
    g_ptr_array_remove_index (dossier->feiten, (guint)i);
  else if (i >= 0 && g_strcmp0 (((StipFeit *)dossier->feiten->pdata[i])->waarde, waarde) != 0)
    replace (dossier->feiten, i, stip_feit_new (((StipFeit *)dossier->feiten->pdata[i])->id, soort, waarde), (void (*) (gconstpointer))stip_feit_unref);
}

static void
set_person (StipDossier *dossier, const StipVeldPlek *plek, gint64 persoon_id, const char *waarde)
{
  int i = find_person (dossier, persoon_id);

  if (i < 0)
    return;
  g_autofree char *was = stip_veld_plek_dup (g_ptr_array_index (dossier->personen, i), plek);
  if (g_strcmp0 (was, waarde) == 0)
    return;
  StipPersoon *persoon = stip_persoon_copy (g_ptr_array_index (dossier->personen, i));
  stip_veld_plek_zet (persoon, plek, waarde);
  replace (dossier->personen, i, persoon, (void (*) (gconstpointer))stip_persoon_unref);
}

StipDossier *
stip_dossier_met_veld (const StipDossier *dossier, const StipVeld *veld, gint64 persoon_id, const char *waarde)
{
  StipDossier *nieuw = stip_dossier_copy (dossier);

  if (g_str_has_prefix (veld->id, FEIT))
    set_fact (nieuw, veld->id + strlen (FEIT), waarde);
  else if (g_str_has_prefix (veld->id, PERSOON))
    set_person (nieuw, find_place (veld), persoon_id, waarde);
  else
    stip_veld_plek_zet (nieuw, find_place (veld), waarde);
  return nieuw;
}
