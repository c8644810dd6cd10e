/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-werkboek-dossier.h"

#include "core/stip-schuld-som.h"
#include "export/stip-werkboek-schulden.h"
#include "export/stip-werkboek-verdeling.h"

#define BLAD         "Overzicht"
#define KOLOM_BEDRAG 1

/* The same three tones as in the picture of the four ways; preferent is told apart by its hatching too. */
#define KLEUR_VOORRANG      0xF2AE3A
#define KLEUR_VOORRANG_RAND 0x1D2B2E
#define KLEUR_CONCURRENT    0x0A4F4C
#define KLEUR_KWIJT         0xDCEDE8

static lxw_row_t
write_facts (StipWerkboek *self, lxw_worksheet *blad, const StipWerkboekVraag *vraag)
{
  const StipDossier *dossier = vraag->dossier;
  const StipPersoon *inwoner = stip_dossier_inwoner (dossier);
  g_autofree char   *naam = inwoner != NULL ? stip_persoon_weergavenaam (inwoner) : NULL;
  g_autofree char   *dag = stip_datum_format (vraag->vandaag, STIP_DATUM_LANG, STIP_TAAL_NL, vraag->vandaag);
  const struct
  {
    const char *label, *tekst;
  } regels[] = {
    { "Dossier", dossier->nummer },
    { "Inwoner", naam },
    { "Consulent", dossier->consulent },
    { "Gemeente", vraag->gemeente },
    { "Stand op", dag },
  };
  lxw_row_t rij = 0;

  stip_werkboek_tekst (self, blad, rij++, 0, STIP_STIJL_TITEL, "Schuldenoverzicht");
  stip_werkboek_tekst (self, blad, rij++, 0, STIP_STIJL_WAARSCHUWING, "Dit bestand bevat persoonsgegevens en is niet versleuteld.");
  if (vraag->demo)
    stip_werkboek_tekst (self, blad, rij++, 0, STIP_STIJL_WAARSCHUWING, "Oefenbestand: alle personen en bedragen zijn verzonnen.");
  rij++;
  for (gsize i = 0; i < G_N_ELEMENTS (regels); i++, rij++)
    {
      stip_werkboek_tekst (self, blad, rij, 0, STIP_STIJL_LABEL, regels[i].label);
      stip_werkboek_tekst (self, blad, rij, 1, STIP_STIJL_LABEL, regels[i].tekst != NULL ? regels[i].tekst : "–");
    }
  return rij + 1;
}

static double
euros (StipGeld geld)
{
  return stip_geld_is_bekend (geld) ? (double)geld / 100 : 0;
}

/* Sums by rank, as formulas over the sheet of claims. A secured claim counts here with its whole amount. */
static lxw_row_t
write_sums (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, const StipWerkboekVraag *vraag, StipSchuldenPlek plek)
{
#define BEREIK(kolom) STIP_SCHULDEN_BLAD "!$" kolom "$%1$u:$" kolom "$%2$u"
#define MEE           BEREIK (STIP_SCHULDEN_MEE) ",\"ja\""
  StipSchuldSom som = stip_schuld_som (vraag->dossier->schulden);
  StipGeld      gezekerd = 0, preferent = som.preferent;

  for (guint i = 0; i < vraag->dossier->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (vraag->dossier->schulden, i);
      if (stip_schuld_doet_mee (schuld) && g_strcmp0 (schuld->rang, "gezekerd") == 0 && stip_geld_is_bekend (schuld->bedrag))
        gezekerd += schuld->bedrag;
    }
  const struct
  {
    const char *label;
    double      uitkomst;
    char       *formule;
  } regels[] = {
    { "Preferent", euros (preferent), g_strdup_printf ("=SUMIFS(" BEREIK (STIP_SCHULDEN_BEDRAG) "," MEE "," BEREIK (STIP_SCHULDEN_RANG) ",\"preferent\")", plek.eerste, plek.laatste) },
    { "Met zekerheid", euros (gezekerd), g_strdup_printf ("=SUMIFS(" BEREIK (STIP_SCHULDEN_BEDRAG) "," MEE "," BEREIK (STIP_SCHULDEN_RANG) ",\"met zekerheid\")", plek.eerste, plek.laatste) },
    { "Concurrent", euros (som.in_regeling) - euros (preferent) - euros (gezekerd),
      g_strdup_printf ("=SUMIFS(" BEREIK (STIP_SCHULDEN_BEDRAG) "," MEE ")-B%3$u-B%4$u", plek.eerste, plek.laatste, rij + 2, rij + 3) },
    { "In de regeling", euros (som.in_regeling), g_strdup_printf ("=SUM(B%u:B%u)", rij + 2, rij + 4) },
    { "Niet in de regeling", euros (som.buiten), g_strdup_printf ("=SUMIFS(" BEREIK (STIP_SCHULDEN_BEDRAG) "," BEREIK (STIP_SCHULDEN_MEE) ",\"nee\")", plek.eerste, plek.laatste) },
  };
#undef MEE
#undef BEREIK

  stip_werkboek_tekst (self, blad, rij, 0, STIP_STIJL_KOP, "Schulden");
  stip_werkboek_tekst (self, blad, rij, KOLOM_BEDRAG, STIP_STIJL_KOP_RECHTS, "Bedrag nu");
  for (gsize i = 0; i < G_N_ELEMENTS (regels); i++)
    {
      gboolean totaal = i == 3;
      stip_werkboek_tekst (self, blad, ++rij, 0, totaal ? STIP_STIJL_SOM_TEKST : STIP_STIJL_LABEL, regels[i].label);
      stip_werkboek_formule (self, blad, rij, KOLOM_BEDRAG, totaal ? STIP_STIJL_SOM_GELD : STIP_STIJL_GELD, regels[i].uitkomst, "%s", regels[i].formule);
      g_free (regels[i].formule);
    }
  if (som.onbevestigd + som.zonder_bedrag > 0)
    {
      g_autofree char *noot = g_strdup_printf ("Nog niet zeker: %u zonder opgave van de schuldeiser, %u zonder bedrag.", som.onbevestigd, som.zonder_bedrag);
      stip_werkboek_tekst (self, blad, ++rij, 0, STIP_STIJL_ONDER, noot);
    }
  return rij + 2;
}

static void
write_proposal (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, const StipVoorstel *voorstel)
{
  g_autofree char *dag = stip_datum_format (voorstel->datum, STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, voorstel->datum);
  g_autofree char *zin = g_strdup_printf ("Voorstel van %s: %s", dag, stip_scenario_naam (voorstel->soort, STIP_TAAL_NL));

  stip_werkboek_tekst (self, blad, rij, 0, STIP_STIJL_KOP, "Voorstel");
  stip_werkboek_tekst (self, blad, rij, KOLOM_BEDRAG, STIP_STIJL_KOP_RECHTS, NULL);
  stip_werkboek_tekst (self, blad, rij + 1, 0, STIP_STIJL_LABEL, "Te verdelen");
  stip_werkboek_formule (self, blad, rij + 1, KOLOM_BEDRAG, STIP_STIJL_GELD, euros (voorstel->te_verdelen), "=" STIP_VERDELING_BLAD "!%s", STIP_VERDELING_TE_VERDELEN);
  stip_werkboek_tekst (self, blad, rij + 2, 0, STIP_STIJL_ONDER, zin);
}

/* --- the picture of who gets what --- */

static lxw_chart_series *
add_bars (lxw_chart *grafiek, const char *naam, char kolom, StipVerdelingPlek plek)
{
  g_autofree char  *namen = g_strdup_printf ("=" STIP_VERDELING_BLAD "!$%c$%u:$%c$%u", STIP_VERDELING_NAAM, plek.eerste, STIP_VERDELING_NAAM, plek.laatste);
  g_autofree char  *waarden = g_strdup_printf ("=" STIP_VERDELING_BLAD "!$%c$%u:$%c$%u", kolom, plek.eerste, kolom, plek.laatste);
  lxw_chart_series *reeks = chart_add_series (grafiek, namen, waarden);

  chart_series_set_name (reeks, naam);
  return reeks;
}

/* Each creditor its own point: preferent ones in amber and hatched, so that it is seen in print without colour. */
static void
paint_points (lxw_chart_series *reeks, const StipVoorstel *voorstel)
{
  lxw_chart_pattern            arcering = { .fg_color = KLEUR_VOORRANG_RAND, .bg_color = KLEUR_VOORRANG, .type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL };
  lxw_chart_fill               vol = { .color = KLEUR_CONCURRENT };
  g_autofree lxw_chart_point  *punten = g_new0 (lxw_chart_point, voorstel->delen->len);
  g_autofree lxw_chart_point **lijst = g_new0 (lxw_chart_point *, voorstel->delen->len + 1);
  guint                        n = 0;

  for (guint i = 0; i < voorstel->delen->len; i++)
    {
      const StipVoorsteldeel *deel = g_ptr_array_index (voorstel->delen, i);
      if (deel->buiten != NULL)
        continue;
      if (deel->rang == STIP_RANG_PREFERENT)
        punten[n].pattern = &arcering;
      else
        punten[n].fill = &vol;
      lijst[n] = &punten[n];
      n++;
    }
  chart_series_set_points (reeks, lijst);
}

static void
add_chart (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, const StipVoorstel *voorstel, StipVerdelingPlek plek)
{
  lxw_chart        *grafiek = workbook_add_chart (stip_werkboek_boek (self), LXW_CHART_BAR_STACKED);
  lxw_chart_series *krijgt = add_bars (grafiek, "krijgt", STIP_VERDELING_UITKERING, plek);
  lxw_chart_series *kwijt = add_bars (grafiek, "kwijtgescholden", STIP_VERDELING_KWIJT, plek);
  lxw_chart_fill    vol = { .color = KLEUR_CONCURRENT }, licht = { .color = KLEUR_KWIJT };
  lxw_chart_line    rand = { .color = KLEUR_CONCURRENT, .width = 0.75 };
  guint             aantal = plek.laatste - plek.eerste + 1;

  chart_series_set_fill (krijgt, &vol);
  chart_series_set_fill (kwijt, &licht);
  chart_series_set_line (kwijt, &rand);
  paint_points (krijgt, voorstel);
  chart_title_set_name (grafiek, "Wie krijgt wat (schuin gestreept: preferent)");
  chart_axis_set_reverse (grafiek->y_axis); /* the first creditor on top */
  chart_axis_set_num_format (grafiek->x_axis, "#,##0");
  chart_axis_set_name (grafiek->x_axis, "euro");
  chart_legend_set_position (grafiek, LXW_CHART_LEGEND_BOTTOM);
  chart_set_style (grafiek, 2);
  lxw_chart_options maat = { .x_scale = 1.6, .y_scale = CLAMP (0.55 + 0.09 * aantal, 0.9, 6.0), .description = "Per schuldeiser: wat hij krijgt en wat hij kwijtscheldt. Dezelfde bedragen staan op het blad Verdeling." };
  worksheet_insert_chart_opt (blad, rij, 0, grafiek, &maat);
}

gboolean
stip_werkboek_dossier_write (const StipWerkboekVraag *vraag, const char *path, GError **error)
{
  g_autofree char *titel = g_strdup_printf ("Schuldenoverzicht dossier %s", vraag->dossier->nummer != NULL ? vraag->dossier->nummer : "zonder nummer");
  g_autoptr (StipWerkboek) boek = stip_werkboek_new (titel, vraag->vandaag, error);
  g_autoptr (GPtrArray) standen = stip_schuld_ronde (vraag->profiel, vraag->kalender, vraag->dossier, vraag->vandaag);
  StipSchuldenPlek  schulden = { 0 };
  StipVerdelingPlek verdeling = { 0 };

  if (boek == NULL)
    return FALSE;
  lxw_worksheet *blad = stip_werkboek_blad (boek, BLAD, FALSE);
  worksheet_set_column (blad, 0, 0, 26, NULL);
  worksheet_set_column (blad, 1, 1, 34, NULL);
  lxw_row_t rij = write_facts (boek, blad, vraag);
  stip_werkboek_schulden (boek, vraag->dossier->schulden, &schulden);
  stip_werkboek_ronde (boek, standen, vraag->vandaag);
  if (vraag->dossier->schulden->len > 0)
    rij = write_sums (boek, blad, rij, vraag, schulden);
  if (vraag->voorstel != NULL && stip_werkboek_verdeling (boek, vraag->voorstel, vraag->dossier->schulden, &verdeling))
    {
      write_proposal (boek, blad, rij, vraag->voorstel);
      add_chart (boek, blad, rij + 4, vraag->voorstel, verdeling);
    }
  return stip_werkboek_write (g_steal_pointer (&boek), path, "Het schuldenoverzicht", error);
}
