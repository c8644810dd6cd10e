/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-brief-adres.h"

#include <string.h>

#include "core/stip-hoofdletter.h"

#define BESTAND_MAX 40 /* characters of a creditor's name in the name of a file */

typedef struct
{
  const char *straat, *huisnummer, *toevoeging, *postcode, *plaats;
} Adres;

static void
add_words (GStrvBuilder *regels, const char *een, const char *twee, const char *drie)
{
  g_autoptr (GString) uit = g_string_new (een);

  if (twee != NULL)
    g_string_append_printf (uit, "%s%s", uit->len > 0 ? " " : "", twee);
  if (drie != NULL)
    g_string_append_printf (uit, " %s", drie);
  if (uit->len > 0)
    g_strv_builder_add (regels, uit->str);
}

/* "1234AB" -> "1234 AB", two spaces before the town as PostNL wants it. */
static void
add_address (GStrvBuilder *regels, const Adres *a)
{
  g_autofree char *postcode = a->postcode != NULL && strlen (a->postcode) == 6 ? g_strdup_printf ("%.4s %s", a->postcode, a->postcode + 4) : g_strdup (a->postcode);
  g_autofree char *plaats = a->plaats != NULL && postcode != NULL ? g_strconcat (" ", a->plaats, NULL) : g_strdup (a->plaats);

  add_words (regels, a->straat, a->huisnummer, a->toevoeging);
  add_words (regels, postcode, plaats, NULL);
}

static void
check_address (const Adres *a, const char *wie, const char *waar_nl, const char *waar_en, StipTaal taal, GPtrArray *ontbreekt)
{
  const struct
  {
    const char *waarde, *nl, *en;
  } delen[] = { { a->straat, "Straat", "Street" }, { a->postcode, "Postcode", "Postcode" }, { a->plaats, "Plaats", "Town" } };

  for (gsize i = 0; i < G_N_ELEMENTS (delen); i++)
    if (delen[i].waarde == NULL)
      g_ptr_array_add (ontbreekt, taal == STIP_TAAL_EN ? g_strdup_printf ("%s of %s is unknown (%s).", delen[i].en, wie, waar_en)
                                                       : g_strdup_printf ("%s van %s is niet bekend (%s).", delen[i].nl, wie, waar_nl));
}

static const char *
by_other_way (const StipSchuldeiser *eiser)
{
  if (eiser == NULL || eiser->kanaal == NULL || g_str_equal (eiser->kanaal, "brief"))
    return NULL;
  if (g_str_equal (eiser->kanaal, "e-mail"))
    return eiser->email != NULL ? "Per e-mail" : NULL;
  return g_str_equal (eiser->kanaal, "portaal") ? "Via het portaal" : "Via het Schuldenknooppunt";
}

char **
stip_brief_adres_schuldeiser (const StipBriefBron *bron, const StipSchuld *schuld, StipTaal taal, GPtrArray *ontbreekt)
{
  g_autoptr (GStrvBuilder) regels = g_strv_builder_new ();
  const StipSchuldeiser *eiser = stip_brief_bron_vertegenwoordiger (bron, schuld);
  const char            *wie = schuld->vertegenwoordiger != NULL ? schuld->vertegenwoordiger : schuld->schuldeiser;

  if (schuld->vertegenwoordiger == NULL)
    eiser = stip_brief_bron_eiser (bron, schuld);
  if (wie == NULL)
    wie = "–";
  g_strv_builder_add (regels, wie);
  Adres       adres = { 0 };
  const char *anders = by_other_way (eiser);
  if (eiser != NULL)
    adres = (Adres){ eiser->straat, eiser->huisnummer, eiser->toevoeging, eiser->postcode, eiser->plaats };
  if (schuld->vertegenwoordiger == NULL && adres.postcode == NULL)
    adres.postcode = schuld->schuldeiser_postcode;
  gboolean post = adres.straat != NULL && adres.postcode != NULL && adres.plaats != NULL;
  if (post)
    add_address (regels, &adres);
  else if (anders != NULL)
    add_words (regels, anders, eiser->kanaal[0] == 'e' ? eiser->email : NULL, NULL);
  else
    {
      add_address (regels, &adres);
      check_address (&adres, wie, "register van schuldeisers", "register of creditors", taal, ontbreekt);
    }
  return g_strv_builder_end (regels);
}

char **
stip_brief_adres_inwoner (const StipBriefBron *bron, StipTaal taal, GPtrArray *ontbreekt)
{
  g_autoptr (GStrvBuilder) regels = g_strv_builder_new ();
  const StipPersoon *p = stip_dossier_inwoner (bron->dossier);
  Adres              adres = { 0 };

  if (p != NULL)
    {
      g_autofree char *voluit = stip_brief_persoon_voluit (p), *naam = voluit != NULL ? stip_hoofdletter (voluit) : NULL;
      adres = (Adres){ p->straat, p->huisnummer, p->toevoeging, p->postcode, p->woonplaats };
      if (naam != NULL)
        g_strv_builder_add (regels, naam);
    }
  add_address (regels, &adres);
  check_address (&adres, taal == STIP_TAAL_EN ? "the resident" : "de inwoner", "tab Gegevens", "tab Details", taal, ontbreekt);
  return g_strv_builder_end (regels);
}

char **
stip_brief_adres_afzender (const StipBriefBron *bron)
{
  g_autoptr (GStrvBuilder) regels = g_strv_builder_new ();

  if (bron->profiel->briefhoofd.regels != NULL && bron->profiel->briefhoofd.regels[0] != NULL)
    return g_strdupv (bron->profiel->briefhoofd.regels);
  if (bron->telefoon != NULL)
    {
      g_autofree char *telefoon = g_strdup_printf ("Telefoon %s", bron->telefoon);
      g_strv_builder_add (regels, telefoon);
    }
  if (bron->email != NULL)
    g_strv_builder_add (regels, bron->email);
  return g_strv_builder_end (regels);
}

/* Letters and figures stay, what is between them becomes one dash: safe on any file system. */
static void
append_safe (GString *uit, const char *tekst)
{
  guint letters = 0;

  for (const char *p = tekst; *p != '\0' && letters < BESTAND_MAX; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (g_unichar_isalnum (c))
        {
          g_string_append_unichar (uit, c);
          letters++;
        }
      else if (uit->len > 0 && uit->str[uit->len - 1] != '-')
        g_string_append_c (uit, '-');
    }
  while (uit->len > 0 && uit->str[uit->len - 1] == '-')
    g_string_truncate (uit, uit->len - 1);
}

static gboolean
is_private (const StipBriefBron *bron, const char *schuldeiser)
{
  for (guint i = 0; i < bron->dossier->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (bron->dossier->schulden, i);
      if (g_strcmp0 (schuld->schuldeiser, schuldeiser) == 0 && (schuld->schuldeiser_privepersoon == STIP_JANEE_JA || schuld->informeel == STIP_JANEE_JA))
        return TRUE;
    }
  return FALSE;
}

char *
stip_brief_adres_bestand (const StipBriefBron *bron, const StipBriefSoort *soort, guint nummer, const char *schuldeiser)
{
  GString *uit = g_string_new (NULL);

  append_safe (uit, bron->dossier->nummer != NULL ? bron->dossier->nummer : "dossier");
  g_string_append_printf (uit, "-%s", soort->id);
  if (schuldeiser != NULL || !soort->inwoner)
    g_string_append_printf (uit, "-%02u-", nummer);
  if (schuldeiser != NULL)
    append_safe (uit, is_private (bron, schuldeiser) ? "particulier" : schuldeiser);
  return g_string_free (uit, FALSE);
}
