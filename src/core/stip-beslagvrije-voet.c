/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-beslagvrije-voet.h"

#include "core/stip-profiel-prive.h"

#define PREFIX_MAXIMA "Maxima "

/* In the order of Rv art. 475da; the households as the dossier names them. */
static const struct
{
  const char *sleutel, *huishouden;
} leefsituaties[] = {
  { "Alleenstaand", "alleenstaand" },
  { "AlleenstaandeOuder", "alleenstaande ouder" },
  { "Paar", "paar" },
  { "PaarMetKind", "paar met kinderen" },
};

static const char *const sleutels[] = { "Tot", "Bron", "Alleenstaand", "AlleenstaandeOuder", "Paar", "PaarMetKind", NULL };

typedef struct
{
  StipPeriode geldig;
  StipGeld    maxima[G_N_ELEMENTS (leefsituaties)];
  char       *bron;
} StipMaxima;

struct _StipBeslagvrijeVoet
{
  GPtrArray *regels; /* StipMaxima */
};

static void
free_maxima (StipMaxima *regel)
{
  g_free (regel->bron);
  g_free (regel);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipMaxima, free_maxima)

static void
clear_voet (StipBeslagvrijeVoet *self)
{
  g_ptr_array_unref (self->regels);
}

STIP_DEFINE_RECORD (StipBeslagvrijeVoet, stip_beslagvrije_voet, clear_voet)

static StipMaxima *
read_maxima (const StipLezer *lezer, GError **error)
{
  g_autoptr (StipMaxima) regel = g_new0 (StipMaxima, 1);

  regel->geldig.tot = STIP_DATUM_ONBEKEND;
  if (!stip_datum_parse_iso (lezer->groep + sizeof PREFIX_MAXIMA - 1, &regel->geldig.van, NULL))
    {
      stip_lezer_set_error (lezer, "(groep)", "noem de groep naar de eerste dag, zoals [Maxima 2026-01-01].", error);
      return NULL;
    }
  if (!stip_lezer_check_keys (lezer, sleutels, error) || !stip_lezer_read_verplicht (lezer, "Bron", &regel->bron, error) ||
      !stip_lezer_read_datum (lezer, "Tot", &regel->geldig.tot, error))
    return NULL;
  if (!stip_datum_is_bekend (regel->geldig.tot) || regel->geldig.tot < regel->geldig.van)
    {
      stip_lezer_set_error (lezer, "Tot", "vul de laatste dag in waarop deze bedragen gelden, niet voor de eerste.", error);
      return NULL;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (leefsituaties); i++)
    {
      g_autofree char *tekst = NULL;
      g_autoptr (GError) fout = NULL;
      if (!stip_lezer_read_verplicht (lezer, leefsituaties[i].sleutel, &tekst, error))
        return NULL;
      if (!stip_geld_parse (tekst, &regel->maxima[i], &fout) || regel->maxima[i] <= 0)
        {
          stip_lezer_set_error (lezer, leefsituaties[i].sleutel, fout != NULL ? fout->message : "vul een bedrag boven nul in.", error);
          return NULL;
        }
    }
  return g_steal_pointer (&regel);
}

StipBeslagvrijeVoet *
stip_beslagvrije_voet_new_from_data (const char *naam, const char *data, gsize lengte, GError **error)
{
  g_autoptr (StipBeslagvrijeVoet) self = g_atomic_rc_box_new0 (StipBeslagvrijeVoet);
  g_autoptr (GKeyFile) bestand = g_key_file_new ();
  StipLezer lezer = { bestand, naam, "" };

  self->regels = g_ptr_array_new_with_free_func ((GDestroyNotify)free_maxima);
  if (!stip_lezer_open (&lezer, data, lengte, error))
    return NULL;
  g_auto (GStrv) groepen = g_key_file_get_groups (bestand, NULL);
  for (gsize i = 0; groepen[i] != NULL; i++)
    {
      lezer.groep = groepen[i];
      if (!g_str_has_prefix (groepen[i], PREFIX_MAXIMA))
        {
          stip_lezer_set_error (&lezer, "(groep)", "deze groep is niet bekend.", error);
          return NULL;
        }
      g_autoptr (StipMaxima) regel = read_maxima (&lezer, error);
      if (regel == NULL)
        return NULL;
      g_ptr_array_add (self->regels, g_steal_pointer (&regel));
    }
  return g_steal_pointer (&self);
}

static const StipMaxima *
find_on (const StipBeslagvrijeVoet *self, StipDatum dag)
{
  for (guint i = 0; i < self->regels->len; i++)
    {
      const StipMaxima *regel = g_ptr_array_index (self->regels, i);
      if (stip_periode_bevat (regel->geldig, dag))
        return regel;
    }
  return NULL;
}

StipGeld
stip_beslagvrije_voet_maximum (const StipBeslagvrijeVoet *self, const char *huishouden, StipDatum dag)
{
  const StipMaxima *regel = find_on (self, dag);

  for (gsize i = 0; regel != NULL && i < G_N_ELEMENTS (leefsituaties); i++)
    if (g_strcmp0 (leefsituaties[i].huishouden, huishouden) == 0)
      return regel->maxima[i];
  return STIP_GELD_ONBEKEND;
}

StipDatum
stip_beslagvrije_voet_bekend_tot (const StipBeslagvrijeVoet *self)
{
  StipDatum laatste = STIP_DATUM_ONBEKEND;

  for (guint i = 0; i < self->regels->len; i++)
    laatste = MAX (laatste, ((const StipMaxima *)g_ptr_array_index (self->regels, i))->geldig.tot);
  return laatste;
}

const char *
stip_beslagvrije_voet_bron (const StipBeslagvrijeVoet *self, StipDatum dag)
{
  const StipMaxima *regel = find_on (self, dag);
  return regel != NULL ? regel->bron : NULL;
}

static char *
say_unknown (const StipBeslagvrijeVoet *self, StipDatum dag, gboolean dag_bekend)
{
  g_autofree char *wanneer = stip_datum_format (dag, STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, dag);
  g_autofree char *tot = stip_datum_format (stip_beslagvrije_voet_bekend_tot (self), STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, dag);

  if (dag_bekend)
    return g_strdup ("Geen oordeel: vul bij Gegevens het huishouden in.");
  return g_strdup_printf ("Geen oordeel: de maxima van de beslagvrije voet voor %s zijn hier niet bekend (de tabel loopt tot en met %s).", wanneer, tot);
}

StipVtlbOordeel
stip_beslagvrije_voet_oordeel (const StipBeslagvrijeVoet *self, StipGeld vtlb, StipGeld inkomen, const char *huishouden, StipDatum dag, char **zin)
{
  StipGeld maximum = stip_beslagvrije_voet_maximum (self, huishouden, dag);

  *zin = NULL;
  if (!stip_geld_is_bekend (vtlb) || !stip_datum_is_bekend (dag))
    return STIP_VTLB_OORDEEL_GEEN;
  if (!stip_geld_is_bekend (maximum))
    {
      *zin = say_unknown (self, dag, find_on (self, dag) != NULL);
      return STIP_VTLB_OORDEEL_GEEN;
    }
  g_autofree char *grens = stip_geld_format_euro (maximum);
  if (vtlb > maximum)
    {
      *zin = g_strdup_printf ("Hoger dan de hoogste beslagvrije voet voor dit huishouden (%s). Dat kan door correcties; kijk de invoer nog eens na.", grens);
      return STIP_VTLB_OORDEEL_HOOG;
    }
  if (stip_geld_is_bekend (inkomen) && vtlb > inkomen)
    {
      *zin = g_strdup ("Hoger dan het inkomen: er is geen afloscapaciteit.");
      return STIP_VTLB_OORDEEL_BOVEN_INKOMEN;
    }
  *zin = g_strdup_printf ("Niet hoger dan de hoogste beslagvrije voet voor dit huishouden (%s).", grens);
  return STIP_VTLB_OORDEEL_PAST;
}
