/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-werkboek-verdeling.h"

#include "export/stip-werkboek-reken.h"

/* Rows from 0. */
enum
{
  RIJ_SOORT = 3,
  RIJ_MAANDBEDRAG,
  RIJ_MAANDEN,
  RIJ_VERMOGEN,
  RIJ_RENTE,
  RIJ_LENING,
  RIJ_TE_VERDELEN, /* STIP_VERDELING_TE_VERDELEN */
  RIJ_PREFERENT,
  RIJ_CONCURRENT,
  RIJ_KOP = RIJ_CONCURRENT + 2,
  RIJ_EERSTE,
};

#define KOLOM_INVOER 3 /* D */

/* What the sheet is made of. */
typedef struct
{
  const StipVoorstel *voorstel;
  GPtrArray          *delen; /* StipVoorsteldeel that take part */
  GArray             *posten;
  StipVerdeling      *verdeling;
  gboolean            rekent;
} Verdeelblad;

static void
clear_sheet (Verdeelblad *v)
{
  g_clear_pointer (&v->delen, g_ptr_array_unref);
  g_clear_pointer (&v->posten, g_array_unref);
  g_clear_pointer (&v->verdeling, stip_verdeling_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Verdeelblad, clear_sheet)

/* The value of what a claim rests on, as it is known now; else the part that was covered then. */
static StipGeld
security_of (const StipVoorsteldeel *deel, GPtrArray *schulden)
{
  for (guint i = 0; i < schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (schulden, i);
      if (schuld->id == deel->schuld_id && stip_geld_is_bekend (schuld->zekerheid))
        return CLAMP (schuld->zekerheid, 0, STIP_GELD_MAX);
    }
  return deel->gedekt;
}

static gboolean
same_outcome (const Verdeelblad *v)
{
  for (guint i = 0; i < v->delen->len; i++)
    {
      const StipVoorsteldeel *deel = g_ptr_array_index (v->delen, i);
      if (v->verdeling->uitkeringen[i].bedrag != deel->bedrag)
        return FALSE;
    }
  return TRUE;
}

/* The distribution once more from what the proposal says. It computes along in the sheet only where that gives what was
 * offered: an offer that was sent is never shown otherwise. */
static void
read_proposal (Verdeelblad *v, const StipVoorstel *voorstel, GPtrArray *schulden)
{
  v->voorstel = voorstel;
  v->delen = g_ptr_array_new ();
  v->posten = g_array_new (FALSE, TRUE, sizeof (StipVerdeelpost));
  for (guint i = 0; i < voorstel->delen->len; i++)
    {
      StipVoorsteldeel *deel = g_ptr_array_index (voorstel->delen, i);
      if (deel->buiten != NULL)
        continue;
      StipVerdeelpost post = { deel->vordering, deel->rang, deel->rang == STIP_RANG_ZEKERHEID ? security_of (deel, schulden) : 0 };
      g_ptr_array_add (v->delen, deel);
      g_array_append_val (v->posten, post);
    }
  const StipVerdeelpost *posten = (const StipVerdeelpost *)(gpointer)v->posten->data;
  v->verdeling = stip_verdeling_new (voorstel->te_verdelen, posten, v->posten->len, NULL);
  v->rekent = v->verdeling != NULL && same_outcome (v) && stip_werkboek_kan_rekenen (voorstel->te_verdelen, posten, v->posten->len);
}

/* "=" and what there is to distribute, never above all claims together. */
static char *
dup_to_distribute (StipScenarioSoort soort, const char *totaal)
{
  static const char *const geld[STIP_SCENARIO_AANTAL] = {
    [STIP_SCENARIO_SCHULDBEMIDDELING] = "$D$5*$D$6+$D$7",
    [STIP_SCENARIO_SANERINGSKREDIET] = "$D$9+$D$7",
    [STIP_SCENARIO_ZONDER_CAPACITEIT] = "$D$7",
  };

  return geld[soort] != NULL ? g_strdup_printf ("=MIN(%s,%s)", geld[soort], totaal) : g_strdup_printf ("=%s", totaal);
}

static void
write_loan (StipWerkboek *self, lxw_worksheet *blad, const Verdeelblad *v, const char *totaal)
{
  const StipVoorstel *voorstel = v->voorstel;
  const char         *maandrente = voorstel->conventie == STIP_CONVENTIE_EFFECTIEF ? "((1+$D$8)^(1/12)-1)" : "($D$8/12)";

  stip_werkboek_tekst (self, blad, RIJ_RENTE, 0, STIP_STIJL_LABEL,
                       voorstel->conventie == STIP_CONVENTIE_EFFECTIEF ? "Jaarrente (effectief)" : "Jaarrente (nominaal, per maand een twaalfde)");
  stip_werkboek_getal (self, blad, RIJ_RENTE, KOLOM_INVOER, v->rekent ? STIP_STIJL_INVOER_PROCENT : STIP_STIJL_PROCENT, (double)voorstel->jaarrente / STIP_RENTE_MAX);
  stip_werkboek_tekst (self, blad, RIJ_LENING, 0, STIP_STIJL_LABEL, "Lening");
  if (v->rekent)
    stip_werkboek_formule (self, blad, RIJ_LENING, KOLOM_INVOER, STIP_STIJL_GELD, (double)voorstel->lening / 100,
                           "=MIN(IF($D$8=0,$D$5*$D$6,ROUND($D$5*(1-(1+%s)^-$D$6)/%s,2)),MAX(%s-$D$7,0))", maandrente, maandrente, totaal);
  else
    stip_werkboek_geld (self, blad, RIJ_LENING, KOLOM_INVOER, STIP_STIJL_GELD, voorstel->lening);
}

static void
write_percentages (StipWerkboek *self, lxw_worksheet *blad, const Verdeelblad *v)
{
  const struct
  {
    lxw_row_t   rij;
    const char *label, *cel;
    StipBreuk   breuk;
  } regels[] = {
    { RIJ_PREFERENT, "Percentage preferent", STIP_REKEN_PREFERENT, v->voorstel->preferent },
    { RIJ_CONCURRENT, "Percentage concurrent", STIP_REKEN_CONCURRENT, v->voorstel->concurrent },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (regels); i++)
    {
      double deel = stip_breuk_is_bekend (regels[i].breuk) ? (double)regels[i].breuk.teller / (double)regels[i].breuk.noemer : 0;
      stip_werkboek_tekst (self, blad, regels[i].rij, 0, STIP_STIJL_LABEL, regels[i].label);
      if (v->rekent)
        stip_werkboek_formule (self, blad, regels[i].rij, KOLOM_INVOER, STIP_STIJL_PROCENT, deel, "=" STIP_REKEN_BLAD "!%s", regels[i].cel);
      else
        stip_werkboek_getal (self, blad, regels[i].rij, KOLOM_INVOER, STIP_STIJL_PROCENT, deel);
    }
}

static void
write_inputs (StipWerkboek *self, lxw_worksheet *blad, const Verdeelblad *v, StipVerdelingPlek plek)
{
  const StipVoorstel *voorstel = v->voorstel;
  g_autofree char    *totaal = g_strdup_printf ("SUM($D$%u:$D$%u)", plek.eerste, plek.laatste);
  StipStijl           geld = v->rekent ? STIP_STIJL_INVOER_GELD : STIP_STIJL_GELD;

  stip_werkboek_tekst (self, blad, RIJ_SOORT, 0, STIP_STIJL_LABEL, "Soort regeling");
  stip_werkboek_tekst (self, blad, RIJ_SOORT, KOLOM_INVOER, STIP_STIJL_LABEL, stip_scenario_naam (voorstel->soort, STIP_TAAL_NL));
  stip_werkboek_tekst (self, blad, RIJ_MAANDBEDRAG, 0, STIP_STIJL_LABEL, "Bedrag per maand");
  stip_werkboek_geld (self, blad, RIJ_MAANDBEDRAG, KOLOM_INVOER, geld, voorstel->capaciteit);
  stip_werkboek_tekst (self, blad, RIJ_MAANDEN, 0, STIP_STIJL_LABEL, "Aantal maanden");
  stip_werkboek_getal (self, blad, RIJ_MAANDEN, KOLOM_INVOER, v->rekent ? STIP_STIJL_INVOER_GETAL : STIP_STIJL_GETAL, voorstel->maanden);
  stip_werkboek_tekst (self, blad, RIJ_VERMOGEN, 0, STIP_STIJL_LABEL, "Eenmalig uit vermogen");
  stip_werkboek_geld (self, blad, RIJ_VERMOGEN, KOLOM_INVOER, geld, voorstel->vermogen);
  if (voorstel->soort == STIP_SCENARIO_SANERINGSKREDIET)
    write_loan (self, blad, v, totaal);
  stip_werkboek_tekst (self, blad, RIJ_TE_VERDELEN, 0, STIP_STIJL_SOM_TEKST, "Te verdelen");
  for (lxw_col_t i = 1; i < KOLOM_INVOER; i++)
    stip_werkboek_tekst (self, blad, RIJ_TE_VERDELEN, i, STIP_STIJL_SOM_TEKST, NULL);
  if (v->rekent)
    {
      g_autofree char *formule = dup_to_distribute (voorstel->soort, totaal);
      stip_werkboek_formule (self, blad, RIJ_TE_VERDELEN, KOLOM_INVOER, STIP_STIJL_SOM_GELD, (double)voorstel->te_verdelen / 100, "%s", formule);
    }
  else
    stip_werkboek_geld (self, blad, RIJ_TE_VERDELEN, KOLOM_INVOER, STIP_STIJL_SOM_GELD, voorstel->te_verdelen);
  write_percentages (self, blad, v);
}

/* The percentage that is offered: of its rank; of a secured claim what it comes to. */
static void
write_share (StipWerkboek *self, lxw_worksheet *blad, const Verdeelblad *v, guint i)
{
  const StipVoorsteldeel *deel = g_ptr_array_index (v->delen, i);
  lxw_row_t               rij = RIJ_EERSTE + i;
  StipBreuk               breuk = v->verdeling != NULL ? stip_verdeling_aandeel (v->verdeling, i) : (StipBreuk){ deel->bedrag, MAX (deel->vordering, 1) };
  double                  aandeel = (double)breuk.teller / (double)MAX (breuk.noemer, 1);

  if (!v->rekent)
    {
      stip_werkboek_geld (self, blad, rij, 5, STIP_STIJL_GELD, deel->bedrag);
      stip_werkboek_getal (self, blad, rij, 6, STIP_STIJL_PROCENT, aandeel);
      return;
    }
  stip_werkboek_formule (self, blad, rij, 5, STIP_STIJL_GELD, (double)deel->bedrag / 100, "=" STIP_REKEN_BLAD "!%c%u/100", STIP_REKEN_UITKERING, STIP_REKEN_EERSTE + i);
  if (deel->vordering == 0)
    stip_werkboek_getal (self, blad, rij, 6, STIP_STIJL_PROCENT, 0);
  else if (deel->rang == STIP_RANG_ZEKERHEID)
    stip_werkboek_formule (self, blad, rij, 6, STIP_STIJL_PROCENT, aandeel, "=F%u/D%u", rij + 1, rij + 1);
  else
    stip_werkboek_formule (self, blad, rij, 6, STIP_STIJL_PROCENT, aandeel, "=%s", deel->rang == STIP_RANG_PREFERENT ? "$D$11" : "$D$12");
}

static void
write_claims (StipWerkboek *self, lxw_worksheet *blad, const Verdeelblad *v)
{
  for (guint i = 0; i < v->delen->len; i++)
    {
      const StipVoorsteldeel *deel = g_ptr_array_index (v->delen, i);
      const StipVerdeelpost  *post = &g_array_index (v->posten, StipVerdeelpost, i);
      lxw_row_t               rij = RIJ_EERSTE + i;
      stip_werkboek_tekst (self, blad, rij, 0, STIP_STIJL_BREED, deel->schuldeiser);
      stip_werkboek_tekst (self, blad, rij, 1, STIP_STIJL_TEKST, deel->kenmerk);
      stip_werkboek_tekst (self, blad, rij, 2, STIP_STIJL_TEKST, stip_rang_id (deel->rang));
      stip_werkboek_geld (self, blad, rij, 3, STIP_STIJL_GELD, deel->vordering);
      if (deel->rang == STIP_RANG_ZEKERHEID)
        stip_werkboek_geld (self, blad, rij, 4, STIP_STIJL_GELD, post->zekerheid);
      write_share (self, blad, v, i);
      stip_werkboek_formule (self, blad, rij, 7, STIP_STIJL_GELD, (double)(deel->vordering - deel->bedrag) / 100, "=D%u-F%u", rij + 1, rij + 1);
    }
}

static lxw_row_t
write_sums (StipWerkboek *self, lxw_worksheet *blad, const Verdeelblad *v, StipVerdelingPlek plek)
{
  lxw_row_t rij = plek.laatste;
  StipGeld  vordering = 0, bedrag = 0;

  for (guint i = 0; i < v->delen->len; i++)
    {
      const StipVoorsteldeel *deel = g_ptr_array_index (v->delen, i);
      vordering += deel->vordering;
      bedrag += deel->bedrag;
    }
  stip_werkboek_tekst (self, blad, rij, 0, STIP_STIJL_SOM_TEKST, "Samen");
  for (lxw_col_t i = 1; i < 8; i++)
    stip_werkboek_tekst (self, blad, rij, i, STIP_STIJL_SOM_TEKST, NULL);
  stip_werkboek_formule (self, blad, rij, 3, STIP_STIJL_SOM_GELD, (double)vordering / 100, "=SUM(D%u:D%u)", plek.eerste, plek.laatste);
  stip_werkboek_formule (self, blad, rij, 5, STIP_STIJL_SOM_GELD, (double)bedrag / 100, "=SUM(F%u:F%u)", plek.eerste, plek.laatste);
  stip_werkboek_formule (self, blad, rij, 7, STIP_STIJL_SOM_GELD, (double)(vordering - bedrag) / 100, "=SUM(H%u:H%u)", plek.eerste, plek.laatste);
  return rij;
}

/* domain.md 3.5: every claim that is left out, and why. */
static void
write_outside (StipWerkboek *self, lxw_worksheet *blad, const StipVoorstel *voorstel, lxw_row_t rij)
{
  gboolean kop = FALSE;

  for (guint i = 0; i < voorstel->delen->len; i++)
    {
      const StipVoorsteldeel *deel = g_ptr_array_index (voorstel->delen, i);
      if (deel->buiten == NULL)
        continue;
      if (!kop)
        {
          stip_werkboek_tekst (self, blad, rij, 0, STIP_STIJL_KOP, "Niet in de regeling");
          stip_werkboek_tekst (self, blad, rij, 1, STIP_STIJL_KOP, "Kenmerk");
          stip_werkboek_tekst (self, blad, rij, 2, STIP_STIJL_KOP, NULL);
          stip_werkboek_tekst (self, blad, rij, 3, STIP_STIJL_KOP_RECHTS, "Vordering");
          worksheet_merge_range (blad, rij, 4, rij, 7, "Reden", stip_werkboek_stijl (self, STIP_STIJL_KOP));
          rij++;
          kop = TRUE;
        }
      stip_werkboek_tekst (self, blad, rij, 0, STIP_STIJL_BREED, deel->schuldeiser);
      stip_werkboek_tekst (self, blad, rij, 1, STIP_STIJL_TEKST, deel->kenmerk);
      stip_werkboek_geld (self, blad, rij, 3, STIP_STIJL_GELD, deel->vordering);
      worksheet_merge_range (blad, rij, 4, rij, 7, "", stip_werkboek_stijl (self, STIP_STIJL_BREED));
      stip_werkboek_tekst (self, blad, rij, 4, STIP_STIJL_BREED, deel->buiten);
      rij++;
    }
}

static void
write_calculation (StipWerkboek *self, const Verdeelblad *v, StipVerdelingPlek plek)
{
  g_autofree const char **namen = g_new (const char *, v->delen->len);

  for (guint i = 0; i < v->delen->len; i++)
    namen[i] = ((const StipVoorsteldeel *)g_ptr_array_index (v->delen, i))->schuldeiser;
  StipRekenPlek reken = {
    .blad = STIP_VERDELING_BLAD,
    .naam = STIP_VERDELING_NAAM,
    .rang = 'C',
    .vordering = 'D',
    .zekerheid = 'E',
    .eerste = plek.eerste,
    .te_verdelen = STIP_VERDELING_TE_VERDELEN,
    .posten = (const StipVerdeelpost *)(gpointer)v->posten->data,
    .aantal = v->posten->len,
    .namen = namen,
  };
  stip_werkboek_rekenblad (self, &reken, v->verdeling);
}

gboolean
stip_werkboek_verdeling (StipWerkboek *self, const StipVoorstel *voorstel, GPtrArray *schulden, StipVerdelingPlek *plek)
{
  static const StipKolom kolommen[] = {
    { "Schuldeiser", 34, STIP_STIJL_TEKST },
    { "Kenmerk", 20, STIP_STIJL_TEKST },
    { "Rang", 12, STIP_STIJL_TEKST },
    { "Vordering", 15, STIP_STIJL_GELD },
    { "Waarde zekerheid", 13, STIP_STIJL_GELD },
    { "Uitkering", 13, STIP_STIJL_GELD },
    { "Percentage", 12, STIP_STIJL_PROCENT },
    { "Kwijtschelding", 15, STIP_STIJL_GELD },
    { NULL, 0, STIP_STIJL_TEKST },
  };
  g_auto (Verdeelblad) v = { 0 };

  read_proposal (&v, voorstel, schulden);
  if (v.delen->len == 0)
    return FALSE;
  *plek = (StipVerdelingPlek){ RIJ_EERSTE + 1, RIJ_EERSTE + v.delen->len };
  lxw_worksheet *blad = stip_werkboek_blad (self, STIP_VERDELING_BLAD, TRUE);
  stip_werkboek_tekst (self, blad, 0, 0, STIP_STIJL_TITEL, "Verdeling van het voorstel");
  stip_werkboek_tekst (self, blad, 1, 0, STIP_STIJL_ONDER,
                       v.rekent ? "Verander een gekleurd vakje en de verdeling rekent mee. Bedragen in euro." : "De bedragen zoals ze zijn aangeboden, in euro.");
  write_inputs (self, blad, &v, *plek);
  stip_werkboek_koppen (self, blad, RIJ_KOP, kolommen);
  write_claims (self, blad, &v);
  write_outside (self, blad, voorstel, write_sums (self, blad, &v, *plek) + 2);
  worksheet_protect (blad, NULL, NULL);
  if (v.rekent)
    write_calculation (self, &v, *plek);
  return TRUE;
}
