/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-regeling-doen.h"

#include "core/stip-zoektekst.h"

/* One typed line of a payment. */

static gboolean
refuse (GError **error, const char *zin)
{
  g_set_error_literal (error, STIP_REGELING_ERROR, STIP_REGELING_ERROR_ONGELDIG, zin);
  return FALSE;
}

/* The creditor whose name begins with the most of these words; words: how many they were. */
static int
find_creditor (const StipRegeling *regeling, char **woorden, guint aantal, guint *gebruikt)
{
  for (guint n = aantal; n > 0; n--)
    {
      g_autofree char *deel = NULL;
      int              gevonden = -1, keren = 0;
      g_autoptr (GString) tekst = g_string_new (NULL);
      for (guint w = 0; w < n; w++)
        g_string_append_printf (tekst, "%s%s", w > 0 ? " " : "", woorden[w]);
      deel = stip_zoektekst_normaliseer (tekst->str);
      for (guint i = 0; i < regeling->delen->len && *deel != '\0'; i++)
        {
          g_autofree char *naam = stip_zoektekst_normaliseer (((const StipRegelingdeel *)g_ptr_array_index (regeling->delen, i))->schuldeiser);
          if (!g_str_has_prefix (naam, deel))
            continue;
          gevonden = (int)i;
          keren++;
        }
      *gebruikt = n;
      if (keren == 1)
        return gevonden;
    }
  return -1;
}

gboolean
stip_betaling_lees (const char *tekst, const StipRegeling *regeling, StipDatum vandaag, int *deel, StipGeld *bedrag, StipDatum *datum, GError **error)
{
  g_autofree char *kaal = g_strstrip (g_strdup (tekst));
  g_auto (GStrv) woorden = g_strsplit_set (kaal, " \t", -1);
  guint n = 0, eerste = 1;

  for (guint i = 0; woorden[i] != NULL; i++) /* several spaces are one */
    {
      char *woord = woorden[i];
      if (*woord == '\0' || (n == 0 && g_str_equal (woord, "€")))
        g_free (woord);
      else
        woorden[n++] = woord;
    }
  woorden[n] = NULL;
  *deel = STIP_BETALING_VAN_INWONER;
  *datum = vandaag;
  if (n == 0 || !stip_geld_parse (woorden[0], bedrag, NULL) || *bedrag <= 0)
    return refuse (error, "Begin met het bedrag: 75, of 75,00 gisteren, of 75 aan een schuldeiser.");
  if (n > 2 && (g_ascii_strcasecmp (woorden[1], "aan") == 0 || g_ascii_strcasecmp (woorden[1], "to") == 0))
    {
      guint gebruikt = 0;
      *deel = find_creditor (regeling, &woorden[2], n - 2, &gebruikt);
      if (*deel < 0)
        return refuse (error, "Deze schuldeiser staat niet (of meer dan eens) in de regeling. Typ meer van de naam.");
      eerste = 2 + gebruikt;
    }
  if (n > eerste && (g_ascii_strcasecmp (woorden[eerste], "op") == 0 || g_ascii_strcasecmp (woorden[eerste], "on") == 0))
    eerste++;
  if (eerste >= n)
    return TRUE;
  g_autofree char *dag = g_strjoinv (" ", &woorden[eerste]);
  if (!stip_datum_parse_invoer (dag, vandaag, datum, NULL))
    return refuse (error, "De dag is niet te lezen. Typ bijvoorbeeld 12-5 of gisteren.");
  if (*datum > vandaag)
    return refuse (error, "Deze dag moet nog komen. Boek een betaling op de dag waarop die binnenkwam.");
  return TRUE;
}
