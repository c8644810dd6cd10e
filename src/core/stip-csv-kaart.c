/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-csv-kaart.h"

#include <string.h>

#include "core/stip-schuld-veld.h"
#include "core/stip-zoektekst.h"

G_DEFINE_QUARK (stip - csv - error - quark, stip_csv_error)

/* Of a table of debts that are no fields of a claim. */
static const StipVeld erbij[] = {
  { "dossier.nummer", "dossier", "case", STIP_VELD_TEKST, NULL },
  { "schuldeiser.naam", "schuldeiser", "creditor", STIP_VELD_TEKST, NULL },
  { "schuldeiser.kvk", "KvK-nummer", "KvK number", STIP_VELD_TEKST, NULL },
};

/* What other programs call it. */
static const struct
{
  const char *veld, *titel;
} namen[] = {
  { "dossier.nummer", "dossiernummer" },
  { "dossier.nummer", "zaaknummer" },
  { "dossier.nummer", "traject" },
  { "schuldeiser.naam", "schuldeiser" },
  { "schuldeiser.naam", "naam schuldeiser" },
  { "schuldeiser.naam", "crediteur" },
  { "schuldeiser.naam", "organisatie" },
  { "schuldeiser.kvk", "kvk" },
  { "schuldeiser.kvk", "kvk nr" },
  { "schuldeiser.plaats", "woonplaats" },
  { "schuldeiser.plaats", "vestigingsplaats" },
  { "schuldeiser.straat", "adres" },
  { "schuldeiser.straat", "straat" },
  { "schuldeiser.straat", "postbus" },
  { "schuldeiser.huisnummer", "huisnr" },
  { "schuldeiser.email", "email" },
  { "schuldeiser.email", "e-mailadres" },
  { "schuldeiser.telefoon", "telefoonnummer" },
  { "schuldeiser.telefoon", "tel" },
  { "schuldeiser.aliassen", "alias" },
  { "schuldeiser.aliassen", "aliassen" },
  { "schuldeiser.vertegenwoordiger", "incasso" },
  { "schuldeiser.vertegenwoordiger", "deurwaarder" },
  { "schuldeiser.vertegenwoordiger", "vertegenwoordiger" },
  { "schuldeiser.knooppunt", "schuldenknooppunt" },
  { "schuldeiser.vooraf_akkoord", "vooraf akkoord" },
  { "schuldeiser.kanaal", "kanaal" },
  { "schuld.kenmerk", "referentie" },
  { "schuld.kenmerk", "dossiernummer schuldeiser" },
  { "schuld.kenmerk", "uw kenmerk" },
  { "schuld.vertegenwoordiger", "vertegenwoordiger" },
  { "schuld.vertegenwoordiger", "incasso" },
  { "schuld.vertegenwoordiger", "deurwaarder" },
  { "schuld.bedrag", "bedrag" },
  { "schuld.bedrag", "saldo" },
  { "schuld.bedrag", "schuldbedrag" },
  { "schuld.bedrag", "openstaand" },
  { "schuld.soort", "schuldsoort" },
  { "schuld.rang", "preferentie" },
  { "schuld.betwist", "betwiste schuld" },
  { "schuld.meegenomen", "meegenomen" },
  { "schuld.zakelijk", "zakelijk" },
};

struct _StipCsvKaart
{
  StipCsvSoort soort;
  char       **titels;
  GPtrArray   *velden;   /* StipVeld */
  GArray      *kolommen; /* int per field, -1 none */
};

void
stip_csv_fout_free (StipCsvFout *self)
{
  g_free (self->kolom);
  g_free (self->melding);
  g_free (self);
}

StipCsvFout *
stip_csv_fout_new (guint regel, const char *kolom, const char *melding)
{
  StipCsvFout *self = g_new0 (StipCsvFout, 1);
  self->regel = regel;
  self->kolom = g_strdup (kolom);
  self->melding = g_strdup (melding);
  return self;
}

GPtrArray *
stip_csv_velden (StipCsvSoort soort)
{
  GPtrArray      *lijst = g_ptr_array_new ();
  gsize           aantal;
  const StipVeld *velden = soort == STIP_CSV_SCHULDEN ? stip_schuld_velden (&aantal) : stip_schuldeiser_velden (&aantal);

  for (gsize i = 0; soort == STIP_CSV_SCHULDEN && i < G_N_ELEMENTS (erbij); i++)
    g_ptr_array_add (lijst, (gpointer)&erbij[i]);
  for (gsize i = 0; i < aantal; i++)
    g_ptr_array_add (lijst, (gpointer)&velden[i]);
  return lijst;
}

/* "Bedrag (EUR)" and "bedrag_eur" are one title. (transfer full) */
static char *
bare_title (const char *titel)
{
  g_autofree char *plat = stip_zoektekst_normaliseer (titel);
  GString         *kaal = g_string_new (NULL);

  for (const char *p = plat; *p != '\0' && *p != '('; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_c (kaal, *p);
  if (g_str_has_suffix (kaal->str, "eur") && kaal->len > 3)
    g_string_truncate (kaal, kaal->len - 3);
  return g_string_free (kaal, FALSE);
}

static gboolean
is_titled (const char *kaal, const char *naam)
{
  g_autofree char *moet = bare_title (naam);
  return g_str_equal (kaal, moet);
}

static gboolean
bears_field (const StipVeld *veld, const char *titel)
{
  g_autofree char *kaal = bare_title (titel);
  const char      *punt = strchr (veld->id, '.');

  if (*kaal == '\0')
    return FALSE;
  if (is_titled (kaal, veld->nl) || is_titled (kaal, veld->en) || is_titled (kaal, veld->id) || is_titled (kaal, punt + 1))
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (namen); i++)
    if (g_str_equal (namen[i].veld, veld->id) && is_titled (kaal, namen[i].titel))
      return TRUE;
  return FALSE;
}

static int
find_title (const StipCsvKaart *self, const char *titel)
{
  g_autofree char *kaal = bare_title (titel);

  for (int i = 0; self->titels[i] != NULL; i++)
    if (is_titled (kaal, self->titels[i]))
      return i;
  return -1;
}

static void
map_titles (StipCsvKaart *self)
{
  g_autoptr (GHashTable) bezet = g_hash_table_new (NULL, NULL);

  for (guint v = 0; v < self->velden->len; v++)
    {
      int kolom = -1;
      for (int i = 0; kolom < 0 && self->titels[i] != NULL; i++)
        if (!g_hash_table_contains (bezet, GINT_TO_POINTER (i + 1)) && bears_field (g_ptr_array_index (self->velden, v), self->titels[i]))
          kolom = i;
      if (kolom >= 0)
        g_hash_table_add (bezet, GINT_TO_POINTER (kolom + 1));
      g_array_append_val (self->kolommen, kolom);
    }
}

static int
find_field (const StipCsvKaart *self, const char *id)
{
  for (guint v = 0; v < self->velden->len; v++)
    {
      const StipVeld *veld = g_ptr_array_index (self->velden, v);
      if (g_str_equal (veld->id, id) || g_str_equal (strchr (veld->id, '.') + 1, id) || g_ascii_strcasecmp (veld->nl, id) == 0)
        return (int)v;
    }
  return -1;
}

static gboolean
apply_choice (StipCsvKaart *self, const char *keuze, GError **error)
{
  g_auto (GStrv) paar = g_strsplit (keuze, "=", 2);
  int veld = paar[0] != NULL ? find_field (self, g_strstrip (paar[0])) : -1;
  int kolom = veld >= 0 && paar[1] != NULL && *g_strstrip (paar[1]) != '\0' ? find_title (self, paar[1]) : -1;

  if (veld < 0 || paar[1] == NULL)
    {
      g_set_error (error, STIP_CSV_ERROR, STIP_CSV_ERROR_KOLOM, "“%s” is geen veld. Schrijf veld=kolom.", paar[0] != NULL ? paar[0] : "");
      return FALSE;
    }
  if (kolom < 0 && *paar[1] != '\0')
    {
      g_set_error (error, STIP_CSV_ERROR, STIP_CSV_ERROR_KOLOM, "De kolom “%s” staat niet in het bestand.", paar[1]);
      return FALSE;
    }
  g_array_index (self->kolommen, int, veld) = kolom;
  return TRUE;
}

GPtrArray *
stip_csv_kaart_ontbreekt (const StipCsvKaart *self)
{
  static const char *const nodig[][3] = {
    [STIP_CSV_SCHULDEISERS] = { "schuldeiser.naam", NULL, NULL },
    [STIP_CSV_SCHULDEN] = { "schuldeiser.naam", "schuld.bedrag", NULL },
  };
  GPtrArray *velden = g_ptr_array_new ();

  for (gsize i = 0; nodig[self->soort][i] != NULL; i++)
    {
      int v = find_field (self, nodig[self->soort][i]);
      if (g_array_index (self->kolommen, int, v) < 0)
        g_ptr_array_add (velden, g_ptr_array_index (self->velden, (guint)v));
    }
  return velden;
}

gboolean
stip_csv_kaart_is_compleet (const StipCsvKaart *self, GError **error)
{
  g_autoptr (GPtrArray) velden = stip_csv_kaart_ontbreekt (self);
  g_autofree char *gevonden = g_strjoinv (", ", self->titels);

  if (velden->len > 0)
    g_set_error (error, STIP_CSV_ERROR, STIP_CSV_ERROR_KOLOM, "Er is geen kolom “%s”. Gevonden: %s. Wijs de kolom aan.",
                 ((const StipVeld *)g_ptr_array_index (velden, 0))->nl, gevonden);
  return velden->len == 0;
}

StipCsvKaart *
stip_csv_kaart_new_open (StipCsvSoort soort, const char *const *titels)
{
  StipCsvKaart *self = g_new0 (StipCsvKaart, 1);

  self->soort = soort;
  self->titels = g_strdupv ((char **)titels);
  self->velden = stip_csv_velden (soort);
  self->kolommen = g_array_new (FALSE, FALSE, sizeof (int));
  map_titles (self);
  return self;
}

StipCsvKaart *
stip_csv_kaart_copy (const StipCsvKaart *self)
{
  StipCsvKaart *kopie = g_new0 (StipCsvKaart, 1);

  kopie->soort = self->soort;
  kopie->titels = g_strdupv (self->titels);
  kopie->velden = g_ptr_array_ref (self->velden);
  kopie->kolommen = g_array_copy (self->kolommen);
  return kopie;
}

const StipVeld *
stip_csv_kaart_veld (const StipCsvKaart *self, guint kolom)
{
  for (guint v = 0; v < self->kolommen->len; v++)
    if (g_array_index (self->kolommen, int, v) == (int)kolom)
      return g_ptr_array_index (self->velden, v);
  return NULL;
}

void
stip_csv_kaart_zet (StipCsvKaart *self, guint kolom, const StipVeld *veld)
{
  for (guint v = 0; v < self->kolommen->len; v++)
    if (g_array_index (self->kolommen, int, v) == (int)kolom)
      g_array_index (self->kolommen, int, v) = -1;
  if (veld != NULL)
    g_array_index (self->kolommen, int, find_field (self, veld->id)) = (int)kolom;
}

StipCsvKaart *
stip_csv_kaart_new (StipCsvSoort soort, const char *const *titels, const char *const *keuzes, GError **error)
{
  g_autoptr (StipCsvKaart) self = stip_csv_kaart_new_open (soort, titels);

  for (gsize i = 0; keuzes != NULL && keuzes[i] != NULL; i++)
    if (!apply_choice (self, keuzes[i], error))
      return NULL;
  return stip_csv_kaart_is_compleet (self, error) ? g_steal_pointer (&self) : NULL;
}

void
stip_csv_kaart_free (StipCsvKaart *self)
{
  g_strfreev (self->titels);
  g_clear_pointer (&self->velden, g_ptr_array_unref);
  g_clear_pointer (&self->kolommen, g_array_unref);
  g_free (self);
}

const char *
stip_csv_kaart_kolom (const StipCsvKaart *self, const StipVeld *veld)
{
  int v = find_field (self, veld->id), kolom = v >= 0 ? g_array_index (self->kolommen, int, v) : -1;
  return kolom >= 0 ? self->titels[kolom] : NULL;
}

char **
stip_csv_kaart_ongebruikt (const StipCsvKaart *self)
{
  g_autoptr (GStrvBuilder) over = g_strv_builder_new ();

  for (int i = 0; self->titels[i] != NULL; i++)
    {
      gboolean gebruikt = FALSE;
      for (guint v = 0; v < self->kolommen->len; v++)
        gebruikt |= g_array_index (self->kolommen, int, v) == i;
      if (!gebruikt)
        g_strv_builder_add (over, self->titels[i]);
    }
  return g_strv_builder_end (over);
}

/* --- rows --- */

typedef struct
{
  const StipCsvKaart *kaart;
  const char *const  *cellen;
  guint               regel;
  StipDatum           vandaag;
  GPtrArray          *fouten;
} Lees;

/* The value of a field as the file keeps it; NULL where the row does not say, or what it says is wrong. (transfer full) */
static char *
read_cell (const Lees *lees, guint v)
{
  const StipVeld *veld = g_ptr_array_index (lees->kaart->velden, v);
  int             kolom = g_array_index (lees->kaart->kolommen, int, v);
  GError         *error = NULL;

  if (kolom < 0 || kolom >= (int)g_strv_length ((char **)lees->cellen))
    return NULL;
  char *waarde = stip_veld_lees (veld, lees->cellen[kolom], lees->vandaag, &error);
  if (error != NULL)
    {
      g_ptr_array_add (lees->fouten, stip_csv_fout_new (lees->regel, lees->kaart->titels[kolom], error->message));
      g_error_free (error);
    }
  return waarde;
}

StipSchuldeiser *
stip_csv_kaart_schuldeiser (const StipCsvKaart *self, const char *const *cellen, guint regel, StipDatum vandaag, GPtrArray *fouten)
{
  Lees  lees = { self, cellen, regel, vandaag, fouten };
  guint begin = fouten->len;
  g_autoptr (StipSchuldeiser) eiser = stip_schuldeiser_new ();

  for (guint v = 0; v < self->velden->len; v++)
    {
      g_autofree char *waarde = read_cell (&lees, v);
      StipSchuldeiser *nieuw = waarde != NULL ? stip_schuldeiser_met_veld (eiser, g_ptr_array_index (self->velden, v), waarde) : NULL;
      if (nieuw == NULL)
        continue;
      stip_schuldeiser_unref (eiser);
      eiser = nieuw;
    }
  if (eiser->naam == NULL && fouten->len == begin)
    g_ptr_array_add (fouten, stip_csv_fout_new (regel, stip_csv_kaart_kolom (self, stip_schuldeiser_veld ("schuldeiser.naam")), "Vul de naam van de schuldeiser in."));
  return fouten->len == begin ? g_steal_pointer (&eiser) : NULL;
}

static void
take_extra (const Lees *lees, guint v, StipSchuld *schuld, char **nummer)
{
  const char *id = ((const StipVeld *)g_ptr_array_index (lees->kaart->velden, v))->id;
  char       *waarde = read_cell (lees, v);

  if (g_str_equal (id, "dossier.nummer"))
    *nummer = waarde;
  else if (g_str_equal (id, "schuldeiser.naam"))
    schuld->schuldeiser = waarde;
  else
    schuld->schuldeiser_kvk = waarde;
}

StipSchuld *
stip_csv_kaart_schuld (const StipCsvKaart *self, const char *const *cellen, guint regel, StipDatum vandaag, char **nummer, GPtrArray *fouten)
{
  Lees  lees = { self, cellen, regel, vandaag, fouten };
  guint begin = fouten->len;
  g_autoptr (StipSchuld) schuld = stip_schuld_new ();

  *nummer = NULL;
  for (guint v = 0; v < G_N_ELEMENTS (erbij); v++)
    take_extra (&lees, v, schuld, nummer);
  for (guint v = G_N_ELEMENTS (erbij); v < self->velden->len; v++)
    {
      g_autofree char *waarde = read_cell (&lees, v);
      StipSchuld      *nieuw = waarde != NULL ? stip_schuld_met_veld (schuld, g_ptr_array_index (self->velden, v), waarde) : NULL;
      if (nieuw == NULL)
        continue;
      stip_schuld_unref (schuld);
      schuld = nieuw;
    }
  if (schuld->schuldeiser == NULL && fouten->len == begin)
    g_ptr_array_add (fouten, stip_csv_fout_new (regel, stip_csv_kaart_kolom (self, &erbij[1]), "Vul de naam van de schuldeiser in."));
  if (fouten->len == begin)
    return g_steal_pointer (&schuld);
  g_clear_pointer (nummer, g_free);
  return NULL;
}
