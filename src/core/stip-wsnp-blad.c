/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-wsnp-blad.h"

#include "core/stip-dwangakkoord.h"
#include "core/stip-overdracht-prive.h"
#include "core/stip-veld.h"

static char *
dup_value (const StipDossier *dossier, const char *id)
{
  return stip_dossier_dup_veld (dossier, stip_veld_zoek (id), 0);
}

/* --- what is missing --- */

static const struct
{
  const char *veld, *nl, *en;
} velden[] = {
  { "persoon.bsn", "Vul het BSN van de inwoner in.", "Fill in the resident's BSN." },
  { "persoon.geboortedatum", "Vul de geboortedatum van de inwoner in.", "Fill in the resident's birth date." },
  { "persoon.straat", "Vul het adres van de inwoner in.", "Fill in the resident's address." },
  { "persoon.woonplaats", "Vul de woonplaats van de inwoner in.", "Fill in the resident's town." },
  { "dossier.huishouden", "Vul in hoe het huishouden is samengesteld.", "Fill in what the household is." },
  { "feit.wsnp-reden", "Schrijf op waarom een minnelijke regeling niet kan.", "Write down why there can be no amicable plan." },
  { "feit.wsnp-aflosmogelijkheden", "Schrijf op welke aflosmogelijkheden er zijn.", "Write down what capacity there is." },
  { "feit.wsnp-goede-trouw", "Beantwoord of de inwoner te goeder trouw was (drie jaar).", "Answer whether the resident was in good faith (three years)." },
  { "feit.wsnp-veroordeling", "Beantwoord of er een veroordeling was (vijf jaar).", "Answer whether there was a conviction (five years)." },
  { "feit.wsnp-goederenregime", "Vul in hoe het zit met huwelijk en goederen.", "Fill in how marriage and property are." },
  { "feit.wsnp-afgever", "Vul in wie de verklaring afgeeft (college of mandaat).", "Fill in who gives the declaration (the board, or by mandate)." },
};

static void
add_task (GPtrArray *taken, gboolean mist, StipTaal taal, const char *nl, const char *en)
{
  if (mist)
    g_ptr_array_add (taken, g_strdup (taal == STIP_TAAL_EN ? en : nl));
}

static void
add_count (GPtrArray *taken, guint aantal, StipTaal taal, const char *nl, const char *en)
{
  if (aantal > 0)
    g_ptr_array_add (taken, g_strdup_printf ("%s: %u.", taal == STIP_TAAL_EN ? en : nl, aantal));
}

static void
check_claims (GPtrArray *taken, const StipDossier *dossier, StipTaal taal)
{
  guint zonder_bedrag = 0, zonder_rang = 0;

  for (guint i = 0; i < dossier->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (dossier->schulden, i);
      zonder_bedrag += !stip_geld_is_bekend (schuld->bedrag);
      zonder_rang += schuld->rang == NULL;
    }
  add_task (taken, dossier->schulden->len == 0, taal, "Voer de schulden in.", "Enter the claims.");
  add_count (taken, zonder_bedrag, taal, "Vul het bedrag in van elke schuld. Zonder bedrag", "Fill in the amount of every claim. Without one");
  add_count (taken, zonder_rang, taal, "Vul de rang in van elke schuld. Zonder rang", "Fill in the rank of every claim. Without one");
}

GPtrArray *
stip_wsnp_ontbreekt (const StipDossier *dossier, StipDatum vandaag, StipTaal taal)
{
  GPtrArray *taken = g_ptr_array_new_with_free_func (g_free);

  for (gsize i = 0; i < G_N_ELEMENTS (velden); i++)
    {
      g_autofree char *waarde = dup_value (dossier, velden[i].veld);
      add_task (taken, waarde == NULL, taal, velden[i].nl, velden[i].en);
    }
  add_task (taken, stip_vtlb_laatste (dossier->vtlbs, vandaag) == NULL, taal, "Leg het vtlb vast: zonder vtlb is de afloscapaciteit niet bekend.", "Record the vtlb: without it the capacity is not known.");
  check_claims (taken, dossier, taal);
  return taken;
}

/* --- the sheet --- */

/* With its year: a sheet is read long afterwards. */
static char *
dup_day (const StipOverdrachtBouw *bouw, StipDatum datum)
{
  return stip_datum_format (datum, STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, bouw->vandaag);
}

static void
add_field (const StipOverdrachtBouw *bouw, StipOverdrachtDeel *deel, const char *kop, const char *id)
{
  g_autofree char *waarde = dup_value (bouw->dossier, id);
  char            *toon = waarde != NULL ? stip_veld_toon (stip_veld_zoek (id), waarde, STIP_TAAL_NL) : NULL;

  stip_overdracht_take_regel (deel, g_strdup (kop), NULL, toon != NULL ? toon : g_strdup ("ontbreekt"), NULL);
}

static char *
dup_address (const StipPersoon *p)
{
  g_autoptr (GString) adres = g_string_new (p->straat);

  if (p->huisnummer != NULL)
    g_string_append_printf (adres, " %s%s%s", p->huisnummer, p->toevoeging != NULL ? " " : "", p->toevoeging != NULL ? p->toevoeging : "");
  if (p->postcode != NULL || p->woonplaats != NULL)
    g_string_append_printf (adres, ", %s %s", p->postcode != NULL ? p->postcode : "", p->woonplaats != NULL ? p->woonplaats : "");
  return adres->len > 0 ? g_strdup (adres->str) : g_strdup ("ontbreekt");
}

static void
add_people (StipOverdrachtBouw *bouw)
{
  StipOverdrachtDeel *deel = stip_overdracht_add_deel (bouw, "wie", "Verzoeker", FALSE);

  for (guint i = 0; i < bouw->dossier->personen->len; i++)
    {
      const StipPersoon *p = g_ptr_array_index (bouw->dossier->personen, i);
      if (g_strcmp0 (p->rol, "kind") == 0)
        continue;
      g_autofree char *naam = stip_persoon_weergavenaam (p);
      char            *geboren = stip_datum_is_bekend (p->geboortedatum) ? stip_datum_format (p->geboortedatum, STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, bouw->vandaag) : g_strdup ("ontbreekt");
      stip_overdracht_take_regel (deel, g_strdup (i == 0 ? "Inwoner" : "Partner"), NULL, g_strdup (naam), NULL);
      stip_overdracht_take_regel (deel, g_strdup ("BSN"), NULL, g_strdup (p->bsn != NULL ? p->bsn : "ontbreekt"), NULL);
      stip_overdracht_take_regel (deel, g_strdup ("Geboren"), NULL, geboren, NULL);
      stip_overdracht_take_regel (deel, g_strdup ("Adres"), NULL, dup_address (p), NULL);
    }
  add_field (bouw, deel, "Huishouden", "dossier.huishouden");
  if (bouw->dossier->kinderen >= 0)
    stip_overdracht_take_regel (deel, g_strdup ("Kinderen thuis"), NULL, g_strdup_printf ("%d", bouw->dossier->kinderen), NULL);
  add_field (bouw, deel, "Huwelijk en goederen", "feit.wsnp-goederenregime");
}

static void
add_capacity (StipOverdrachtBouw *bouw)
{
  StipOverdrachtDeel *deel = stip_overdracht_add_deel (bouw, "capaciteit", "Aflosmogelijkheden", FALSE);
  const StipVtlb     *vtlb = stip_vtlb_laatste (bouw->dossier->vtlbs, bouw->vandaag);

  if (vtlb == NULL)
    stip_overdracht_take_regel (deel, g_strdup ("Vtlb"), NULL, g_strdup ("ontbreekt"), NULL);
  else
    {
      g_autofree char *dag = stip_datum_format (vtlb->datum, STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, bouw->vandaag);
      stip_overdracht_take_regel (deel, g_strdup ("Inkomen"), NULL, stip_geld_format_euro (vtlb->inkomen), NULL);
      stip_overdracht_take_regel (deel, g_strdup ("Vtlb"), NULL, stip_geld_format_euro (vtlb->vtlb), g_strdup_printf ("%s, %s", vtlb->versie, dag));
      stip_overdracht_take_regel (deel, g_strdup ("Afloscapaciteit"), NULL, stip_geld_format_euro (stip_vtlb_afloscapaciteit (vtlb)), g_strdup ("per maand"));
    }
  add_field (bouw, deel, "Mogelijkheden", "feit.wsnp-aflosmogelijkheden");
}

static void
add_attempt (StipOverdrachtBouw *bouw, const StipVoorstelUitkomst *uitkomst, const StipAflosstand *stand)
{
  StipOverdrachtDeel *deel = stip_overdracht_add_deel (bouw, "minnelijk", "Minnelijk traject", FALSE);
  const StipVoorstel *v = stip_voorstel_laatste (bouw->dossier->voorstellen);

  add_field (bouw, deel, "Waarom het niet kan", "feit.wsnp-reden");
  if (v != NULL)
    stip_overdracht_take_regel (deel, g_strdup ("Voorstel"), NULL,
                                g_strdup (stip_scenario_naam (v->soort, STIP_TAAL_NL)), dup_day (bouw, v->datum));
  if (uitkomst->soort != STIP_UITKOMST_GEEN)
    stip_overdracht_take_regel (deel, g_strdup ("Antwoorden"), NULL, stip_dwangakkoord_aandeel (uitkomst, STIP_TAAL_NL), NULL);
  if (bouw->dossier->dwangakkoord != STIP_JANEE_ONBEKEND)
    stip_overdracht_take_regel (deel, g_strdup ("Dwangakkoord"), NULL, g_strdup (bouw->dossier->dwangakkoord == STIP_JANEE_JA ? "toegewezen" : "niet toegewezen"), NULL);
  if (stand != NULL && stand->eerste_is_echt)
    {
      g_autofree char *einde = dup_day (bouw, stip_aflosstand_wsnp_einde (stand));
      stip_overdracht_take_regel (deel, g_strdup ("Eerste aflossing"), NULL, dup_day (bouw, stand->eerste),
                                  g_strdup_printf ("De termijn van 18 maanden kan vanaf deze dag lopen, tot %s (art. 349a lid 1 Fw).", einde));
    }
}

static void
add_claims (StipOverdrachtBouw *bouw)
{
  StipOverdrachtDeel *deel = stip_overdracht_add_deel (bouw, "schulden", "Schulden", FALSE);
  StipGeld            som = 0;

  for (guint i = 0; i < bouw->dossier->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (bouw->dossier->schulden, i);
      if (stip_geld_is_bekend (schuld->bedrag) && stip_geld_is_bekend (som) && !stip_geld_add (som, schuld->bedrag, &som))
        som = STIP_GELD_ONBEKEND;
      stip_overdracht_take_regel (deel, stip_geld_is_bekend (schuld->bedrag) ? stip_geld_format_euro (schuld->bedrag) : g_strdup ("ontbreekt"), NULL,
                                  g_strdup (schuld->schuldeiser != NULL ? schuld->schuldeiser : "onbekende schuldeiser"),
                                  g_strdup_printf ("%s%s%s", schuld->rang != NULL ? schuld->rang : "rang ontbreekt", schuld->kenmerk != NULL ? ", kenmerk " : "",
                                                   schuld->kenmerk != NULL ? schuld->kenmerk : ""));
    }
  stip_overdracht_take_regel (deel, stip_geld_format_euro (som), NULL, g_strdup_printf ("samen, %u schulden", bouw->dossier->schulden->len), NULL);
}

static void
add_conditions (StipOverdrachtBouw *bouw)
{
  StipOverdrachtDeel *deel = stip_overdracht_add_deel (bouw, "voorwaarden", "Voorwaarden (art. 288 Fw)", FALSE);

  add_field (bouw, deel, "Te goeder trouw", "feit.wsnp-goede-trouw");
  add_field (bouw, deel, "Veroordeling", "feit.wsnp-veroordeling");
  add_field (bouw, deel, "Afgegeven door", "feit.wsnp-afgever");
}

StipOverdracht *
stip_wsnp_blad (const StipDossier *dossier, const StipVoorstelUitkomst *uitkomst, const StipAflosstand *stand, StipDatum vandaag)
{
  StipOverdrachtBouw bouw = { .dossier = dossier, .vandaag = vandaag };
  g_autoptr (GPtrArray) taken = stip_wsnp_ontbreekt (dossier, vandaag, STIP_TAAL_NL);

  bouw.form = stip_overdracht_new_blad ("Gegevens voor de Wsnp-verklaring (art. 285 lid 1 f Fw)", dossier, vandaag);
  StipOverdrachtDeel *mist = stip_overdracht_add_deel (&bouw, "ontbreekt", "Ontbreekt nog", TRUE);
  for (guint i = 0; i < taken->len; i++)
    stip_overdracht_take_regel (mist, NULL, NULL, g_strdup (g_ptr_array_index (taken, i)), NULL);
  add_people (&bouw);
  add_capacity (&bouw);
  add_attempt (&bouw, uitkomst, stand);
  add_claims (&bouw);
  add_conditions (&bouw);
  stip_overdracht_drop_lege (&bouw);
  return bouw.form;
}
