/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-schuld-antwoord.h"

#include <string.h>

#include "core/stip-hoofdletter.h"
#include "core/stip-schuld-veld.h"

G_DEFINE_QUARK (stip - antwoord - error - quark, stip_antwoord_error)

typedef enum
{
  WOORD_JA,
  WOORD_NEE,
  WOORD_TEGEN,
  WOORD_GEEN_REACTIE,
  WOORD_GEEN_MEDEWERKING,
  WOORD_REDEN,
  WOORD_RANG,
  WOORD_KANAAL,
  WOORD_STIL, /* says nothing by itself */
} WoordSoort;

/* The longest first where one begins with another. */
static const struct
{
  const char *woorden; /* one or two */
  WoordSoort  soort;
  const char *waarde;
} bekend[] = {
  { "geen reactie", WOORD_GEEN_REACTIE, NULL },
  { "no answer", WOORD_GEEN_REACTIE, NULL },
  { "geen medewerking", WOORD_GEEN_MEDEWERKING, NULL },
  { "geen samenwerking", WOORD_REDEN, "samenwerking" },
  { "klant onbekend", WOORD_REDEN, "onbekend" },
  { "finale kwijting", WOORD_REDEN, "kwijting" },
  { "vooraf akkoord", WOORD_JA, NULL },
  { "niet akkoord", WOORD_NEE, NULL },
  { "niet preferent", WOORD_RANG, "concurrent" },
  { "akkoord", WOORD_JA, NULL },
  { "accoord", WOORD_JA, NULL },
  { "ja", WOORD_JA, NULL },
  { "agrees", WOORD_JA, NULL },
  { "nee", WOORD_NEE, NULL },
  { "afgewezen", WOORD_NEE, NULL },
  { "weigert", WOORD_NEE, NULL },
  { "refuses", WOORD_NEE, NULL },
  { "tegen", WOORD_TEGEN, NULL },
  { "tegenvoorstel", WOORD_TEGEN, NULL },
  { "onbekend", WOORD_REDEN, "onbekend" },
  { "kwijting", WOORD_REDEN, "kwijting" },
  { "stabilisatie", WOORD_REDEN, "stabilisatie" },
  { "preferent", WOORD_RANG, "preferent" },
  { "concurrent", WOORD_RANG, "concurrent" },
  { "gezekerd", WOORD_RANG, "gezekerd" },
  { "brief", WOORD_KANAAL, "brief" },
  { "post", WOORD_KANAAL, "brief" },
  { "mail", WOORD_KANAAL, "e-mail" },
  { "e-mail", WOORD_KANAAL, "e-mail" },
  { "telefoon", WOORD_KANAAL, "telefoon" },
  { "tel", WOORD_KANAAL, "telefoon" },
  { "gebeld", WOORD_KANAAL, "telefoon" },
  { "portaal", WOORD_KANAAL, "portaal" },
  { "knooppunt", WOORD_KANAAL, "knooppunt" },
  { "saldo", WOORD_STIL, NULL },
  { "euro", WOORD_STIL, NULL },
  { "ontvangen", WOORD_STIL, NULL },
};

typedef struct
{
  StipSchuldAntwoord *uit;
  StipDatum           vandaag;
  gboolean            voorstel, gezien[WOORD_STIL + 1];
  GString            *rest;
} Lees;

void
stip_schuld_antwoord_clear (StipSchuldAntwoord *self)
{
  g_clear_pointer (&self->kenmerk, g_free);
  g_clear_pointer (&self->toelichting, g_free);
}

static gboolean
refuse (GError **error, StipAntwoordError code, const char *zin)
{
  g_set_error_literal (error, STIP_ANTWOORD_ERROR, code, zin);
  return FALSE;
}

/* One or two words of the table; how many, 0 where none. */
static guint
take_known (Lees *lees, char **woorden)
{
  g_autofree char *een = g_utf8_strdown (woorden[0], -1);
  g_autofree char *tweede = woorden[1] != NULL ? g_utf8_strdown (woorden[1], -1) : g_strdup ("");
  g_autofree char *twee = g_strconcat (een, " ", tweede, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (bekend); i++)
    {
      gboolean dubbel = g_str_equal (bekend[i].woorden, twee);
      if (!dubbel && !g_str_equal (bekend[i].woorden, een))
        continue;
      lees->gezien[bekend[i].soort] = TRUE;
      if (bekend[i].soort == WOORD_RANG)
        lees->uit->rang = g_intern_string (bekend[i].waarde);
      else if (bekend[i].soort == WOORD_KANAAL)
        lees->uit->kanaal = g_intern_string (bekend[i].waarde);
      else if (bekend[i].soort == WOORD_REDEN)
        lees->uit->reden = g_intern_string (bekend[i].waarde);
      return dubbel ? 2 : 1;
    }
  return 0;
}

/* A day in up to four words, the longest first; a bare number is an amount, never a day. */
static guint
take_day (char **woorden, StipDatum vandaag, StipDatum *datum)
{
  guint aantal = MIN (g_strv_length (woorden), 4);

  for (guint n = aantal; n > 0; n--)
    {
      g_autoptr (GString) dag = g_string_new (NULL);
      for (guint i = 0; i < n; i++)
        g_string_append_printf (dag, "%s%s", i > 0 ? " " : "", woorden[i]);
      if (strspn (dag->str, "0123456789.,+-") == strlen (dag->str) && strchr (dag->str, '-') == NULL)
        continue;
      if (stip_datum_parse_invoer (dag->str, vandaag, datum, NULL))
        return n;
    }
  return 0;
}

static guint
take_pair (Lees *lees, char **woorden)
{
  guint dagen;

  if (woorden[1] == NULL)
    return 0;
  if (g_ascii_strcasecmp (woorden[0], "kenmerk") == 0 || g_ascii_strcasecmp (woorden[0], "ref") == 0)
    {
      g_free (lees->uit->kenmerk);
      lees->uit->kenmerk = g_strdup (woorden[1]);
      return 2;
    }
  if (g_ascii_strcasecmp (woorden[0], "per") != 0 && g_ascii_strcasecmp (woorden[0], "peildatum") != 0)
    return 0;
  dagen = take_day (woorden + 1, lees->vandaag, &lees->uit->peildatum);
  if (dagen > 0)
    return 1 + dagen;
  return g_ascii_strcasecmp (woorden[0], "per") == 0 && take_known (lees, woorden + 1) > 0 ? 2 : 0; /* "per brief" */
}

static gboolean
take_amount (Lees *lees, const char *woord)
{
  StipGeld geld;

  if (stip_geld_is_bekend (lees->uit->bedrag) || !stip_geld_parse (woord, &geld, NULL) || geld < 0)
    return FALSE;
  lees->uit->bedrag = geld;
  return TRUE;
}

static void
take_words (Lees *lees, char **woorden)
{
  while (*woorden != NULL)
    {
      guint n = take_pair (lees, woorden);
      if (n == 0)
        n = take_known (lees, woorden);
      if (n == 0)
        n = take_day (woorden, lees->vandaag, &lees->uit->datum);
      if (n == 0)
        {
          if (!take_amount (lees, *woorden) && !g_str_equal (*woorden, "€"))
            g_string_append_printf (lees->rest, "%s%s", lees->rest->len > 0 ? " " : "", *woorden);
          n = 1;
        }
      woorden += n;
    }
}

/* What all of it says together. */
static gboolean
decide (Lees *lees, GError **error)
{
  gboolean        bedrag = stip_geld_is_bekend (lees->uit->bedrag);
  const gboolean *g = lees->gezien;

  if (g[WOORD_GEEN_REACTIE])
    lees->uit->soort = lees->voorstel ? STIP_BERICHT_VOORSTEL_GEEN_REACTIE : STIP_BERICHT_SALDO_GEEN_REACTIE;
  else if (g[WOORD_GEEN_MEDEWERKING] || g[WOORD_REDEN])
    lees->uit->soort = STIP_BERICHT_GEEN_MEDEWERKING;
  else if (lees->voorstel && (g[WOORD_TEGEN] || (bedrag && !g[WOORD_JA] && !g[WOORD_NEE])))
    lees->uit->soort = STIP_BERICHT_VOORSTEL_TEGEN;
  else if (lees->voorstel && g[WOORD_JA])
    lees->uit->soort = STIP_BERICHT_VOORSTEL_AKKOORD;
  else if (lees->voorstel && g[WOORD_NEE])
    lees->uit->soort = STIP_BERICHT_VOORSTEL_AFGEWEZEN;
  else if (!lees->voorstel && g[WOORD_NEE])
    lees->uit->soort = STIP_BERICHT_GEEN_MEDEWERKING;
  else if (!lees->voorstel && bedrag)
    lees->uit->soort = g[WOORD_JA] ? STIP_BERICHT_SALDO_VOORAF_AKKOORD : STIP_BERICHT_SALDO_ANTWOORD;
  else if (lees->voorstel)
    return refuse (error, STIP_ANTWOORD_ERROR_ONKLAAR, "Typ akkoord, nee, tegen met een bedrag, of geen reactie.");
  else
    return refuse (error, STIP_ANTWOORD_ERROR_ONKLAAR, "Typ het saldo, zoals 1.243,88 per 12 mei; of geen medewerking, of geen reactie.");
  return TRUE;
}

gboolean
stip_schuld_antwoord_lees (const char *tekst, gboolean voorstel, StipDatum vandaag, StipSchuldAntwoord *antwoord, GError **error)
{
  g_autofree char *kaal = g_strstrip (g_strdup (tekst));
  char            *colon = strstr (kaal, ": ");
  Lees             lees = { antwoord, vandaag, voorstel, { FALSE }, NULL };
  g_autoptr (GString) rest = g_string_new (NULL);
  g_autoptr (GStrvBuilder) woorden = g_strv_builder_new ();

  *antwoord = (StipSchuldAntwoord){ .bedrag = STIP_GELD_ONBEKEND, .datum = vandaag, .peildatum = STIP_DATUM_ONBEKEND };
  if (*kaal == '\0')
    return refuse (error, STIP_ANTWOORD_ERROR_LEEG, "Typ wat de schuldeiser antwoordde.");
  if (colon != NULL)
    *colon = '\0';
  g_auto (GStrv) delen = g_strsplit_set (kaal, " ;\t", -1);
  for (char **deel = delen; *deel != NULL; deel++)
    {
      gsize n = strlen (*deel);
      if (n > 1 && (*deel)[n - 1] == ',') /* "1.243,88, per 12 mei" */
        (*deel)[n - 1] = '\0';
      if (**deel != '\0')
        g_strv_builder_add (woorden, *deel);
    }
  g_auto (GStrv) lijst = g_strv_builder_end (woorden);
  lees.rest = rest;
  take_words (&lees, lijst);
  if (colon != NULL)
    g_string_append_printf (rest, "%s%s", rest->len > 0 ? " " : "", colon + 2);
  antwoord->toelichting = rest->len > 0 ? g_strdup (rest->str) : NULL;
  if (antwoord->datum > vandaag)
    return refuse (error, STIP_ANTWOORD_ERROR_ONKLAAR, "De dag van het antwoord moet nog komen. Kies een dag tot en met vandaag.");
  return decide (&lees, error);
}

static void
append_day (GString *zin, const char *voor, StipDatum datum, StipDatum vandaag, StipTaal taal)
{
  g_autofree char *dag = datum == vandaag ? g_strdup (taal == STIP_TAAL_NL ? "vandaag" : "today") : stip_datum_format (datum, STIP_DATUM_DAG_KORT, taal, vandaag);
  g_string_append_printf (zin, "%s%s", voor, dag);
}

static void
append_choice (GString *zin, const StipKeuze *lijst, const char *id, StipTaal taal)
{
  const StipKeuze *keuze = id != NULL ? stip_schuld_keuze (lijst, id) : NULL;

  if (keuze != NULL)
    g_string_append_printf (zin, ", %s", stip_keuze_naam (keuze, taal));
}

char *
stip_schuld_antwoord_zin (const StipSchuldAntwoord *self, StipDatum vandaag, StipTaal taal)
{
  g_autofree char *soort = stip_hoofdletter (stip_bericht_naam (stip_bericht_woord (self->soort), taal));
  g_autoptr (GString) zin = g_string_new (soort);

  if (stip_geld_is_bekend (self->bedrag))
    {
      g_autofree char *bedrag = stip_geld_format_euro (self->bedrag);
      g_string_append_printf (zin, " %s", bedrag);
    }
  if (stip_datum_is_bekend (self->peildatum))
    append_day (zin, taal == STIP_TAAL_NL ? " per " : " as of ", self->peildatum, vandaag, taal);
  append_choice (zin, stip_schuld_redenen (), self->reden, taal);
  append_choice (zin, stip_schuld_veld ("schuld.rang")->keuzes, self->rang, taal);
  append_day (zin, ", ", self->datum, vandaag, taal);
  append_choice (zin, stip_schuld_kanalen (), self->kanaal, taal);
  if (self->kenmerk != NULL)
    g_string_append_printf (zin, taal == STIP_TAAL_NL ? ", kenmerk %s" : ", reference %s", self->kenmerk);
  if (self->toelichting != NULL)
    g_string_append_printf (zin, ": %s", self->toelichting);
  return g_strdup (zin->str);
}
