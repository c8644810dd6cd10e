/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-plaat-taal.h"

#include <string.h>

#define PREFIX_TAAL "Taal "
#define NBSP        "\302\240"
#define LRI         "\342\201\246" /* U+2066: left to right, whatever stands around it */
#define FSI         "\342\201\250" /* U+2068: in its own direction */
#define PDI         "\342\201\251"

/* The forms that a noun has after a number: the plural rules of CLDR, as far as these languages need them. */
typedef enum
{
  VORM_EEN,
  VORM_TWEE,
  VORM_WEINIG,
  VORM_ANDER,
} Vorm;

static const char *const vorm_ids[] = { "Een", "Twee", "Weinig", "Ander" };

static Vorm
choose_germanic (int n)
{
  return n == 1 ? VORM_EEN : VORM_ANDER;
}

static Vorm
choose_arabic (int n)
{
  if (n == 1 || n == 2)
    return n == 1 ? VORM_EEN : VORM_TWEE;
  return n % 100 >= 3 && n % 100 <= 10 ? VORM_WEINIG : VORM_ANDER;
}

static gboolean
is_slavic_few (int n)
{
  return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
}

static Vorm
choose_polish (int n)
{
  return n == 1 ? VORM_EEN : is_slavic_few (n) ? VORM_WEINIG
                                               : VORM_ANDER;
}

static Vorm
choose_ukrainian (int n)
{
  if (n % 10 == 1 && n % 100 != 11)
    return VORM_EEN;
  return is_slavic_few (n) ? VORM_WEINIG : VORM_ANDER;
}

static const struct
{
  const char *id;
  Vorm (*choose) (int n);
  gboolean vormen[G_N_ELEMENTS (vorm_ids)]; /* which the file must have */
} meervouden[] = {
  { "een-ander", choose_germanic, { TRUE, FALSE, FALSE, TRUE } },
  { "arabisch", choose_arabic, { TRUE, TRUE, TRUE, TRUE } },
  { "pools", choose_polish, { TRUE, FALSE, TRUE, TRUE } },
  { "oekraiens", choose_ukrainian, { TRUE, FALSE, TRUE, TRUE } },
};

static const char *const eenheden[] = {
  [STIP_DUUR_DAGEN] = "Dag",
  [STIP_DUUR_WERKDAGEN] = "Werkdag",
  [STIP_DUUR_WEKEN] = "Week",
  [STIP_DUUR_MAANDEN] = "Maand",
  [STIP_DUUR_JAREN] = "Jaar",
};

static const StipWoordRegel sleutels[] = {
  { NULL, "Naam", "" },
  { NULL, "NaamNl", "" },
  { NULL, "Nagelezen", "" },
  { NULL, "Richting", "" },
  { NULL, "Letters", "" },
  { NULL, "Vergroting", "" },
  { NULL, "Meervoud", "" },
  { NULL, "Maanden", "" },
  { NULL, "MaandenLos", "" },
  { NULL, "Weekdagen", "" },
  { NULL, "Dag", "{dag} {maand}" },
  { NULL, "DagJaar", "{dag} {maand} {jaar}" },
  { NULL, "DagLang", "{weekdag} {dag} {maand}" },
  { NULL, "DagLangJaar", "{weekdag} {dag} {maand} {jaar}" },
  { NULL, "MaandLos", "{maand} {jaar}" },
  { NULL, "Tot", "{dag}" },
  { NULL, "TotMaand", "{maand}" },
  { NULL, "TotMaandJaar", "{maand} {jaar}" },
  { NULL, "Tijd", "{uur} {minuut}" },
  { NULL, "Geld", "{bedrag}" },
  { NULL, "Duizend", "" },
  { NULL, "Komma", "" },
};

static void
clear_language (StipPlaatTaal *self)
{
  g_free (self->code);
  g_free (self->naam);
  g_free (self->naam_nl);
  g_free (self->letters);
  g_free (self->nagelezen);
  g_free (self->groep);
  g_clear_pointer (&self->woorden, stip_woorden_unref);
  g_strfreev (self->maanden);
  g_strfreev (self->maanden_los);
  g_strfreev (self->weekdagen);
}

STIP_DEFINE_RECORD (StipPlaatTaal, stip_plaat_taal, clear_language)

/* --- reading the file --- */

static int
find_plural (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (meervouden); i++)
    if (g_strcmp0 (meervouden[i].id, id) == 0)
      return (int)i;
  return -1;
}

static void
add_rules (GArray *regels, const char *groep, const char *meervoud)
{
  int soort = MAX (0, find_plural (meervoud)); /* NULL: the loader says that it is missing */

  for (gsize i = 0; i < G_N_ELEMENTS (sleutels); i++)
    {
      StipWoordRegel regel = { g_intern_string (groep), sleutels[i].sleutel, sleutels[i].plaatsen };
      g_array_append_val (regels, regel);
    }
  for (gsize i = STIP_DUUR_DAGEN; i < G_N_ELEMENTS (eenheden); i++)
    for (gsize vorm = 0; vorm < G_N_ELEMENTS (vorm_ids); vorm++)
      if (meervouden[soort].vormen[vorm])
        {
          g_autofree char *sleutel = g_strconcat (eenheden[i], vorm_ids[vorm], NULL);
          StipWoordRegel   regel = { g_intern_string (groep), g_intern_string (sleutel), vorm == VORM_ANDER || vorm == VORM_WEINIG ? "{n}" : "{n}?" };
          g_array_append_val (regels, regel);
        }
}

static gboolean
refuse (const StipPlaatTaal *self, const char *sleutel, const char *wat, GError **error)
{
  g_set_error (error, STIP_WOORDEN_ERROR, STIP_WOORDEN_ERROR_ONGELDIG, "%s [%s] %s: %s", stip_woorden_naam (self->woorden), self->groep, sleutel, wat);
  return FALSE;
}

static const char *
get (const StipPlaatTaal *self, const char *sleutel)
{
  return stip_woorden_get (self->woorden, self->groep, sleutel);
}

static gboolean
is_separator (const char *tekst)
{
  return g_str_equal (tekst, "punt") || g_str_equal (tekst, "komma") || g_str_equal (tekst, "spatie");
}

static gboolean
check_language (const StipPlaatTaal *self, gint64 percent, GError **error)
{
  if (g_strv_length (self->maanden) != 12)
    return refuse (self, "Maanden", "schrijf twaalf maanden, met ; ertussen.", error);
  if (g_strv_length (self->maanden_los) != 12)
    return refuse (self, "MaandenLos", "schrijf twaalf maanden, met ; ertussen.", error);
  if (g_strv_length (self->weekdagen) != 7)
    return refuse (self, "Weekdagen", "schrijf zeven dagen vanaf maandag, met ; ertussen.", error);
  if (!g_str_equal (get (self, "Richting"), "ltr") && !g_str_equal (get (self, "Richting"), "rtl"))
    return refuse (self, "Richting", "kies uit: ltr, rtl.", error);
  if (percent < 80 || percent > 150)
    return refuse (self, "Vergroting", "schrijf een heel getal van 80 tot 150.", error);
  if (!is_separator (get (self, "Duizend")))
    return refuse (self, "Duizend", "kies uit: punt, komma, spatie.", error);
  return is_separator (get (self, "Komma")) || refuse (self, "Komma", "kies uit: punt, komma, spatie.", error);
}

static StipPlaatTaal *
read_language (StipWoorden *woorden, const char *groep, GError **error)
{
  g_autoptr (StipPlaatTaal) self = g_atomic_rc_box_new0 (StipPlaatTaal);
  gint64 percent;

  self->woorden = stip_woorden_ref (woorden);
  self->groep = g_strdup (groep);
  self->code = g_strdup (groep + strlen (PREFIX_TAAL));
  self->naam = g_strdup (get (self, "Naam"));
  self->naam_nl = g_strdup (get (self, "NaamNl"));
  self->nagelezen = g_str_equal (get (self, "Nagelezen"), "nee") ? NULL : g_strdup (get (self, "Nagelezen"));
  self->rtl = g_str_equal (get (self, "Richting"), "rtl");
  self->letters = g_strdup (get (self, "Letters"));
  percent = g_ascii_strtoll (get (self, "Vergroting"), NULL, 10);
  self->vergroting = percent / 100.0;
  self->maanden = g_strsplit (get (self, "Maanden"), ";", -1);
  self->maanden_los = g_strsplit (get (self, "MaandenLos"), ";", -1);
  self->weekdagen = g_strsplit (get (self, "Weekdagen"), ";", -1);
  return check_language (self, percent, error) ? g_steal_pointer (&self) : NULL;
}

static void
unref_language (gpointer taal)
{
  stip_plaat_taal_unref (taal);
}

GPtrArray *
stip_plaat_talen_new_from_data (const char *naam, const char *data, gsize lengte, GError **error)
{
  g_autoptr (GKeyFile) bestand = g_key_file_new ();
  g_autoptr (GArray) regels = g_array_new (FALSE, FALSE, sizeof (StipWoordRegel));
  g_autoptr (GPtrArray) talen = g_ptr_array_new_with_free_func (unref_language);
  g_auto (GStrv) groepen = NULL;

  if (g_key_file_load_from_data (bestand, data, lengte, G_KEY_FILE_NONE, NULL)) /* else the loader below says what is wrong */
    groepen = g_key_file_get_groups (bestand, NULL);
  for (gsize i = 0; groepen != NULL && groepen[i] != NULL; i++)
    {
      g_autofree char *meervoud = g_key_file_get_string (bestand, groepen[i], "Meervoud", NULL);
      if (meervoud != NULL && find_plural (meervoud) < 0) /* first, since it says which other keys there must be */
        {
          g_set_error (error, STIP_WOORDEN_ERROR, STIP_WOORDEN_ERROR_ONGELDIG, "%s [%s] Meervoud: kies uit: een-ander, arabisch, pools, oekraiens.", naam, groepen[i]);
          return NULL;
        }
      if (g_str_has_prefix (groepen[i], PREFIX_TAAL))
        add_rules (regels, groepen[i], meervoud);
    }
  if (regels->len == 0)
    add_rules (regels, PREFIX_TAAL "nl", NULL);
  g_autoptr (StipWoorden) woorden = stip_woorden_new_from_data (naam, data, lengte, regels, NULL, error);
  if (woorden == NULL)
    return NULL;
  for (gsize i = 0; groepen != NULL && groepen[i] != NULL; i++)
    {
      StipPlaatTaal *taal = read_language (woorden, groepen[i], error);
      if (taal == NULL)
        return NULL;
      g_ptr_array_add (talen, taal);
    }
  return g_steal_pointer (&talen);
}

const StipPlaatTaal *
stip_plaat_talen_zoek (GPtrArray *talen, const char *code)
{
  for (guint i = 0; code != NULL && i < talen->len; i++)
    {
      const StipPlaatTaal *taal = g_ptr_array_index (talen, i);
      gsize                lengte = strlen (taal->code);
      if (g_ascii_strncasecmp (taal->code, code, lengte) == 0 && (code[lengte] == '\0' || code[lengte] == '-' || code[lengte] == '_'))
        return taal;
    }
  return NULL;
}

/* --- dates, times, amounts --- */

/* Number and unit stay together (design.md 3): the first `aantal` spaces do not break. */
static char *
bind (char *tekst, int aantal)
{
  g_autofree char *los = tekst;
  GString         *uit = g_string_new (NULL);

  for (const char *p = los; *p != '\0'; p++)
    if (*p == ' ' && aantal-- > 0)
      g_string_append (uit, NBSP);
    else
      g_string_append_c (uit, *p);
  return g_string_free (uit, FALSE);
}

static gboolean
is_other_year (StipDatum datum, StipDatum vandaag)
{
  int jaar, nu, maand, dag;

  stip_datum_get (datum, &jaar, &maand, &dag);
  stip_datum_get (vandaag, &nu, &maand, &dag);
  return jaar != nu;
}

static char *
fill_date (const StipPlaatTaal *self, const char *sleutel, StipDatum datum, char **maanden)
{
  int jaar, maand, dag;

  stip_datum_get (datum, &jaar, &maand, &dag);
  g_autofree char  *jaartal = g_strdup_printf ("%d", jaar);
  g_autofree char  *dagtal = g_strdup_printf ("%d", dag);
  const char *const paren[] = { "dag", dagtal, "maand", maanden[maand - 1], "jaar", jaartal, "weekdag", self->weekdagen[stip_datum_weekdag (datum) - 1], NULL };

  return stip_woorden_fill_paren (self->woorden, self->groep, sleutel, paren);
}

char *
stip_plaat_taal_dag (const StipPlaatTaal *self, StipDatum datum, StipDatum vandaag)
{
  return bind (fill_date (self, is_other_year (datum, vandaag) ? "DagJaar" : "Dag", datum, self->maanden), 1);
}

char *
stip_plaat_taal_dag_lang (const StipPlaatTaal *self, StipDatum datum, StipDatum vandaag)
{
  return fill_date (self, is_other_year (datum, vandaag) ? "DagLangJaar" : "DagLang", datum, self->maanden);
}

char *
stip_plaat_taal_maand (const StipPlaatTaal *self, StipDatum datum)
{
  return fill_date (self, "MaandLos", datum, self->maanden_los);
}

char *
stip_plaat_taal_tot (const StipPlaatTaal *self, StipDatum datum, StipDatum vandaag)
{
  g_autofree char *dag = stip_plaat_taal_dag (self, datum, vandaag);
  return stip_woorden_fill (self->woorden, self->groep, "Tot", "dag", dag, NULL);
}

char *
stip_plaat_taal_tot_maand (const StipPlaatTaal *self, StipDatum datum, StipDatum vandaag)
{
  return fill_date (self, is_other_year (datum, vandaag) ? "TotMaandJaar" : "TotMaand", datum, self->maanden);
}

char *
stip_plaat_taal_tijd (const StipPlaatTaal *self, int minuut)
{
  g_autofree char *uur = g_strdup_printf ("%d", minuut / 60);
  g_autofree char *rest = g_strdup_printf ("%02d", minuut % 60);

  return bind (stip_woorden_fill (self->woorden, self->groep, "Tijd", "uur", uur, "minuut", rest, NULL), G_MAXINT);
}

static const char *
separator (const StipPlaatTaal *self, const char *sleutel)
{
  const char *woord = get (self, sleutel);
  return g_str_equal (woord, "punt") ? "." : g_str_equal (woord, "komma") ? ","
                                                                          : NBSP;
}

/* "1640" with a mark between every three. */
static void
append_grouped (GString *uit, gint64 geheel, const char *teken)
{
  g_autofree char *cijfers = g_strdup_printf ("%" G_GINT64_FORMAT, geheel);

  for (gsize i = 0, n = strlen (cijfers); i < n; i++)
    {
      if (i > 0 && (n - i) % 3 == 0)
        g_string_append (uit, teken);
      g_string_append_c (uit, cijfers[i]);
    }
}

char *
stip_plaat_taal_geld (const StipPlaatTaal *self, StipGeld geld)
{
  g_autoptr (GString) bedrag = g_string_new (geld < 0 ? "\342\210\222" : NULL);

  g_return_val_if_fail (stip_geld_is_bekend (geld), NULL);
  append_grouped (bedrag, ABS (geld) / 100, separator (self, "Duizend"));
  if (geld % 100 != 0)
    g_string_append_printf (bedrag, "%s%02d", separator (self, "Komma"), (int)(ABS (geld) % 100));
  g_autofree char *binnen = self->rtl ? g_strconcat (LRI, bedrag->str, PDI, NULL) : g_strdup (bedrag->str);
  return bind (stip_woorden_fill (self->woorden, self->groep, "Geld", "bedrag", binnen, NULL), G_MAXINT);
}

char *
stip_plaat_taal_duur (const StipPlaatTaal *self, StipDuur duur)
{
  int              meervoud = find_plural (get (self, "Meervoud"));
  g_autofree char *n = g_strdup_printf ("%d", duur.aantal);

  g_return_val_if_fail (duur.eenheid > STIP_DUUR_GEEN && duur.eenheid < G_N_ELEMENTS (eenheden), NULL);
  g_autofree char *sleutel = g_strconcat (eenheden[duur.eenheid], vorm_ids[meervouden[meervoud].choose (duur.aantal)], NULL);
  return bind (stip_woorden_fill (self->woorden, self->groep, sleutel, "n", n, NULL), 1);
}

char *
stip_plaat_taal_los (const StipPlaatTaal *self, const char *tekst)
{
  if (!self->rtl)
    return g_strdup (tekst);
  /* a number begins with a figure, which has no direction of its own */
  return g_strconcat (g_ascii_isdigit (*tekst) || *tekst == '+' ? LRI : FSI, tekst, PDI, NULL);
}
