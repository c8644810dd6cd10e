/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-schuldeiser.h"

#include "core/stip-veld-plek.h"

#define EINDE_LIJST  \
  {                  \
    NULL, NULL, NULL \
  }

static const StipKeuze kanalen[] = {
  { "brief", "brief", "letter" },
  { "e-mail", "e-mail", "e-mail" },
  { "portaal", "eigen portaal", "own portal" },
  { "knooppunt", "Schuldenknooppunt", "Schuldenknooppunt" },
  EINDE_LIJST,
};

static const StipKeuze soorten[] = {
  { "Zorg", "zorg", "health care" },
  { "Publiek", "publiek", "public" },
  { "Nuts", "nuts", "utilities" },
  { "Overig", "overig", "other" },
  EINDE_LIJST,
};

static const StipVeld velden[] = {
  { "schuldeiser.naam", "naam", "name", STIP_VELD_TEKST, NULL },
  { "schuldeiser.aliassen", "schrijft ook als (met ; ertussen)", "writes also as (with ; between)", STIP_VELD_TEKST, NULL },
  { "schuldeiser.soort", "soort", "kind", STIP_VELD_KEUZE, soorten },
  { "schuldeiser.kvk", "KvK-nummer", "KvK number", STIP_VELD_TEKST, NULL },
  { "schuldeiser.vertegenwoordiger", "int meestal via", "mostly collects through", STIP_VELD_TEKST, NULL },
  { "schuldeiser.straat", "straat of postbus", "street or PO box", STIP_VELD_TEKST, NULL },
  { "schuldeiser.huisnummer", "huisnummer", "house number", STIP_VELD_TEKST, NULL },
  { "schuldeiser.toevoeging", "toevoeging", "addition", STIP_VELD_TEKST, NULL },
  { "schuldeiser.postcode", "postcode", "postcode", STIP_VELD_TEKST, NULL },
  { "schuldeiser.plaats", "plaats", "town", STIP_VELD_TEKST, NULL },
  { "schuldeiser.telefoon", "telefoon", "telephone", STIP_VELD_TEKST, NULL },
  { "schuldeiser.email", "e-mail", "e-mail", STIP_VELD_TEKST, NULL },
  { "schuldeiser.kanaal", "schrijven per", "write by", STIP_VELD_KEUZE, kanalen },
  { "schuldeiser.knooppunt", "antwoordt via het Schuldenknooppunt", "answers through the Schuldenknooppunt", STIP_VELD_JANEE, NULL },
  { "schuldeiser.vooraf_akkoord", "vooraf akkoord (collectief schuldregelen)", "agreed beforehand (collectief schuldregelen)", STIP_VELD_JANEE, NULL },
  { "schuldeiser.privepersoon", "privépersoon", "private person", STIP_VELD_JANEE, NULL },
  { "schuldeiser.opmerking", "opmerking", "remark", STIP_VELD_LANG, NULL },
};

#define P(naam, soort)                                                                           \
  {                                                                                              \
    "schuldeiser." #naam, G_STRUCT_OFFSET (StipSchuldeiser, naam), soort, STIP_LIJST_SCHULDSOORT \
  }

static const StipVeldPlek plekken[] = {
  P (naam, STIP_PLEK_TEKST),
  P (aliassen, STIP_PLEK_TEKST),
  P (soort, STIP_PLEK_LIJST),
  P (kvk, STIP_PLEK_TEKST),
  P (vertegenwoordiger, STIP_PLEK_TEKST),
  P (straat, STIP_PLEK_TEKST),
  P (huisnummer, STIP_PLEK_TEKST),
  P (toevoeging, STIP_PLEK_TEKST),
  P (postcode, STIP_PLEK_TEKST),
  P (plaats, STIP_PLEK_TEKST),
  P (telefoon, STIP_PLEK_TEKST),
  P (email, STIP_PLEK_TEKST),
  P (kanaal, STIP_PLEK_TEKST),
  P (knooppunt, STIP_PLEK_JANEE),
  P (vooraf_akkoord, STIP_PLEK_JANEE),
  P (privepersoon, STIP_PLEK_JANEE),
  P (opmerking, STIP_PLEK_TEKST),
};

G_STATIC_ASSERT (G_N_ELEMENTS (plekken) == G_N_ELEMENTS (velden));

static void
clear_creditor (StipSchuldeiser *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (plekken); i++)
    if (plekken[i].soort == STIP_PLEK_TEKST)
      g_free (G_STRUCT_MEMBER (char *, self, plekken[i].plaats));
}

STIP_DEFINE_RECORD (StipSchuldeiser, stip_schuldeiser, clear_creditor)

StipSchuldeiser *
stip_schuldeiser_new (void)
{
  return g_atomic_rc_box_new0 (StipSchuldeiser);
}

StipSchuldeiser *
stip_schuldeiser_copy (const StipSchuldeiser *self)
{
  StipSchuldeiser *kopie = stip_schuldeiser_new ();

  *kopie = *self;
  for (gsize i = 0; i < G_N_ELEMENTS (plekken); i++)
    if (plekken[i].soort == STIP_PLEK_TEKST)
      G_STRUCT_MEMBER (char *, kopie, plekken[i].plaats) = g_strdup (G_STRUCT_MEMBER (char *, self, plekken[i].plaats));
  return kopie;
}

const StipVeld *
stip_schuldeiser_velden (gsize *aantal)
{
  *aantal = G_N_ELEMENTS (velden);
  return velden;
}

const StipVeld *
stip_schuldeiser_veld (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (velden); i++)
    if (g_strcmp0 (velden[i].id, id) == 0)
      return &velden[i];
  return NULL;
}

char *
stip_schuldeiser_dup_veld (const StipSchuldeiser *self, const StipVeld *veld)
{
  return stip_veld_plek_dup (self, stip_veld_plek_zoek (plekken, G_N_ELEMENTS (plekken), veld));
}

StipSchuldeiser *
stip_schuldeiser_met_veld (const StipSchuldeiser *self, const StipVeld *veld, const char *waarde)
{
  StipSchuldeiser *nieuw = stip_schuldeiser_copy (self);

  stip_veld_plek_zet (nieuw, stip_veld_plek_zoek (plekken, G_N_ELEMENTS (plekken), veld), waarde);
  return nieuw;
}

StipSchuld *
stip_schuldeiser_vul_schuld (const StipSchuldeiser *self, const StipSchuld *schuld)
{
  StipSchuld *nieuw = stip_schuld_copy (schuld);

  g_free (nieuw->schuldeiser);
  g_free (nieuw->schuldeiser_kvk);
  g_free (nieuw->schuldeiser_postcode);
  nieuw->schuldeiser_id = self->id;
  nieuw->schuldeiser = g_strdup (self->naam);
  nieuw->schuldeiser_kvk = g_strdup (self->kvk);
  nieuw->schuldeiser_postcode = g_strdup (self->postcode);
  nieuw->schuldeiser_privepersoon = self->privepersoon;
  if (nieuw->soort == NULL)
    nieuw->soort = self->soort;
  if (nieuw->vertegenwoordiger == NULL)
    nieuw->vertegenwoordiger = g_strdup (self->vertegenwoordiger);
  return nieuw;
}

/* Names with ; between, each once, none of them the own name. */
static void
add_aliases (GString *uit, const char *eigen, const char *namen)
{
  g_auto (GStrv) delen = g_strsplit (namen != NULL ? namen : "", ";", -1);

  for (char **deel = delen; *deel != NULL; deel++)
    {
      g_auto (GStrv) al = g_strsplit (uit->str, ";", -1);
      g_strstrip (*deel);
      if (**deel != '\0' && g_strcmp0 (*deel, eigen) != 0 && !g_strv_contains ((const char *const *)al, *deel))
        g_string_append_printf (uit, "%s%s", uit->len > 0 ? ";" : "", *deel);
    }
}

StipSchuldeiser *
stip_schuldeiser_samengevoegd (const StipSchuldeiser *blijft, const StipSchuldeiser *weg)
{
  StipSchuldeiser *nieuw = stip_schuldeiser_copy (blijft);
  g_autoptr (GString) aliassen = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (plekken); i++)
    {
      g_autofree char *eigen = stip_veld_plek_dup (blijft, &plekken[i]), *ander = stip_veld_plek_dup (weg, &plekken[i]);
      if (eigen == NULL && ander != NULL)
        stip_veld_plek_zet (nieuw, &plekken[i], ander);
    }
  add_aliases (aliassen, nieuw->naam, blijft->aliassen);
  if (weg->naam != NULL && g_strcmp0 (weg->naam, nieuw->naam) != 0)
    {
      g_autofree char *een = g_strdelimit (g_strdup (weg->naam), ";", ','); /* one name, not several */
      add_aliases (aliassen, nieuw->naam, een);
    }
  add_aliases (aliassen, nieuw->naam, weg->aliassen);
  g_free (nieuw->aliassen);
  nieuw->aliassen = aliassen->len > 0 ? g_strdup (aliassen->str) : NULL;
  return nieuw;
}

char *
stip_schuldeiser_weergave (const StipSchuldeiser *self)
{
  const char *naam = self->naam != NULL ? self->naam : "–";
  return self->plaats != NULL ? g_strdup_printf ("%s, %s", naam, self->plaats) : g_strdup (naam);
}
