/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-werkboek-reken.h"

/* A double holds every whole number up to here. */
#define EXACT (G_GINT64_CONSTANT (1) << 53)

/* The cells of the block above the table, by row from 1. */
enum
{
  RIJ_POT = 2,
  RIJ_TOTAAL,
  RIJ_DEKKING,
  RIJ_PREFERENT,
  RIJ_CONCURRENT,
  RIJ_POT_DEKKING,
  RIJ_POT_REST,
  RIJ_ALLES,
  RIJ_VOL,
  RIJ_NOEMER,
  RIJ_POT_DEEL,
  RIJ_CENTEN_DEKKING,
  RIJ_CENTEN_DEEL,
  RIJ_DEEL_PREFERENT,
  RIJ_DEEL_CONCURRENT,
};

/* What a spreadsheet will find, for the programs that show a file without computing: the same steps in whole cents. */
typedef struct
{
  gint64 vordering, zekerheid, dekking, rest;
  gint64 heel_gedekt, over_gedekt, plaats_gedekt, gedekt;
  gint64 deel, heel, over, plaats, uitkering;
} Rij;

typedef struct
{
  gint64 pot, totaal, dekking, preferent, concurrent, pot_dekking, pot_rest;
  gint64 alles, vol, noemer, pot_deel, centen_dekking, centen_deel;
  Rij   *rijen;
  gsize  aantal;
} Uitkomst;

gboolean
stip_werkboek_kan_rekenen (StipGeld te_verdelen, const StipVerdeelpost *posten, gsize aantal)
{
  gint64 totaal = 0, grootste = 1;

  for (gsize i = 0; i < aantal; i++)
    {
      totaal += posten[i].bedrag;
      grootste = MAX (grootste, MAX (posten[i].bedrag, posten[i].zekerheid));
    }
  /* the pot in the sheet may be changed up to all claims together */
  return 2 * totaal < EXACT && MAX (te_verdelen, totaal) < EXACT / 2 / grootste;
}

static void
sum_claims (Uitkomst *uit, const StipRekenPlek *plek)
{
  for (gsize i = 0; i < uit->aantal; i++)
    {
      const StipVerdeelpost *post = &plek->posten[i];
      Rij                   *rij = &uit->rijen[i];
      rij->vordering = post->bedrag;
      rij->zekerheid = post->rang == STIP_RANG_ZEKERHEID ? post->zekerheid : 0;
      rij->dekking = MIN (rij->zekerheid, rij->vordering);
      rij->rest = rij->vordering - rij->dekking;
      uit->totaal += rij->vordering;
      uit->dekking += rij->dekking;
      *(post->rang == STIP_RANG_PREFERENT ? &uit->preferent : &uit->concurrent) += rij->rest;
    }
}

/* The place of each remainder, from 1: the largest first, equal ones in the order of the list. */
static gint64
place_of (const Uitkomst *uit, gsize i, gsize veld)
{
  gint64 plaats = 1, eigen = G_STRUCT_MEMBER (gint64, &uit->rijen[i], veld);

  for (gsize j = 0; j < uit->aantal; j++)
    {
      gint64 ander = G_STRUCT_MEMBER (gint64, &uit->rijen[j], veld);
      plaats += ander > eigen || (ander == eigen && j < i);
    }
  return plaats;
}

static void
share_out (Uitkomst *uit, const StipRekenPlek *plek)
{
  uit->centen_dekking = uit->pot_dekking;
  uit->centen_deel = uit->pot_deel;
  for (gsize i = 0; i < uit->aantal; i++)
    {
      Rij *rij = &uit->rijen[i];
      rij->heel_gedekt = uit->dekking > 0 ? rij->dekking * uit->pot_dekking / uit->dekking : 0;
      rij->over_gedekt = rij->dekking * uit->pot_dekking - rij->heel_gedekt * uit->dekking;
      rij->deel = plek->posten[i].rang == STIP_RANG_PREFERENT ? (uit->vol ? 0 : 2 * rij->rest) : rij->rest;
      rij->heel = uit->noemer > 0 ? rij->deel * uit->pot_deel / uit->noemer : 0;
      rij->over = rij->deel * uit->pot_deel - rij->heel * uit->noemer;
      uit->centen_dekking -= rij->heel_gedekt;
      uit->centen_deel -= rij->heel;
    }
  for (gsize i = 0; i < uit->aantal; i++)
    {
      Rij *rij = &uit->rijen[i];
      rij->plaats_gedekt = place_of (uit, i, G_STRUCT_OFFSET (Rij, over_gedekt));
      rij->gedekt = rij->heel_gedekt + (rij->plaats_gedekt <= uit->centen_dekking);
      rij->plaats = place_of (uit, i, G_STRUCT_OFFSET (Rij, over));
    }
}

static void
compute (Uitkomst *uit, const StipRekenPlek *plek, const StipVerdeling *verdeling)
{
  uit->aantal = plek->aantal;
  uit->rijen = g_new0 (Rij, MAX (plek->aantal, 1));
  uit->pot = verdeling->bedrag;
  sum_claims (uit, plek);
  uit->pot_dekking = MIN (uit->pot, uit->dekking);
  uit->pot_rest = uit->pot - uit->pot_dekking;
  uit->alles = uit->pot_rest >= uit->preferent + uit->concurrent && uit->pot >= uit->dekking;
  uit->vol = uit->preferent > 0 && 2 * uit->pot_rest > 2 * uit->preferent + uit->concurrent;
  uit->noemer = (uit->vol ? 0 : 2) * uit->preferent + uit->concurrent;
  uit->pot_deel = uit->pot_rest - (uit->vol ? uit->preferent : 0);
  share_out (uit, plek);
  for (gsize i = 0; i < uit->aantal; i++)
    uit->rijen[i].uitkering = verdeling->uitkeringen[i].bedrag;
}

static double
fraction (StipBreuk breuk)
{
  return stip_breuk_is_bekend (breuk) ? (double)breuk.teller / (double)breuk.noemer : 0;
}

/* The block above: one line per quantity of the rule. a and z: first and last row of the table. */
static void
write_block (StipWerkboek *self, lxw_worksheet *blad, const StipRekenPlek *plek, const Uitkomst *uit, const StipVerdeling *verdeling)
{
  guint a = STIP_REKEN_EERSTE, z = STIP_REKEN_EERSTE + (guint)plek->aantal - 1;
  const struct
  {
    int         rij;
    const char *label;
    double      uitkomst;
    char       *formule;
  } regels[] = {
    { RIJ_POT, "te verdelen", (double)uit->pot, g_strdup_printf ("=ROUND('%s'!%s*100,0)", plek->blad, plek->te_verdelen) },
    { RIJ_TOTAAL, "alle vorderingen", (double)uit->totaal, g_strdup_printf ("=SUM(C%u:C%u)", a, z) },
    { RIJ_DEKKING, "gedekt door zekerheid", (double)uit->dekking, g_strdup_printf ("=SUM(E%u:E%u)", a, z) },
    { RIJ_PREFERENT, "P: preferent", (double)uit->preferent, g_strdup_printf ("=SUMIF(B%u:B%u,\"preferent\",F%u:F%u)", a, z, a, z) },
    { RIJ_CONCURRENT, "C: concurrent, met wat niet gedekt is", (double)uit->concurrent, g_strdup_printf ("=SUM(F%u:F%u)-B5", a, z) },
    { RIJ_POT_DEKKING, "eerst naar de zekerheid", (double)uit->pot_dekking, g_strdup ("=MIN(B2,B4)") },
    { RIJ_POT_REST, "B: daarna te verdelen", (double)uit->pot_rest, g_strdup ("=B2-B7") },
    { RIJ_ALLES, "iedereen krijgt alles (1 = ja)", (double)uit->alles, g_strdup ("=IF(AND(B8>=B5+B6,B2>=B4),1,0)") },
    { RIJ_VOL, "preferent krijgt alles (1 = ja)", (double)uit->vol, g_strdup ("=IF(AND(B5>0,2*B8>2*B5+B6),1,0)") },
    { RIJ_NOEMER, "noemer: 2P + C, of C", (double)uit->noemer, g_strdup ("=IF(B10=1,0,2)*B5+B6") },
    { RIJ_POT_DEEL, "naar verhouding te verdelen", (double)uit->pot_deel, g_strdup ("=B8-IF(B10=1,B5,0)") },
    { RIJ_CENTEN_DEKKING, "losse centen, zekerheid", (double)uit->centen_dekking, g_strdup_printf ("=B7-SUM(H%u:H%u)", a, z) },
    { RIJ_CENTEN_DEEL, "losse centen", (double)uit->centen_deel, g_strdup_printf ("=B12-SUM(N%u:N%u)", a, z) },
    { RIJ_DEEL_PREFERENT, "deel preferent", fraction (verdeling->preferent), g_strdup ("=IF(B5=0,0,IF(OR(B9=1,B10=1),1,2*B12/B11))") },
    { RIJ_DEEL_CONCURRENT, "deel concurrent", fraction (verdeling->concurrent), g_strdup ("=IF(B6=0,0,IF(B9=1,1,B12/B11))") },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (regels); i++)
    {
      gboolean breuk = regels[i].rij >= RIJ_DEEL_PREFERENT;
      stip_werkboek_tekst (self, blad, (lxw_row_t)regels[i].rij - 1, 0, STIP_STIJL_LABEL, regels[i].label);
      stip_werkboek_formule (self, blad, (lxw_row_t)regels[i].rij - 1, 1, breuk ? STIP_STIJL_PROCENT : STIP_STIJL_GETAL, regels[i].uitkomst, "%s", regels[i].formule);
      g_free (regels[i].formule);
    }
}

/* A division of whole numbers in a spreadsheet may land just beside the whole number: the second step puts it right. */
static void
write_part (StipWerkboek *self, lxw_worksheet *blad, guint r, char deel, const char *pot, const char *noemer, char eerste, gint64 heel, gint64 over)
{
  lxw_row_t rij = r - 1;
  lxw_col_t kolom = (lxw_col_t)(eerste - 'A');
  char      ruw = eerste, goed = (char)(eerste + 1);

  stip_werkboek_formule (self, blad, rij, kolom, STIP_STIJL_GETAL, (double)heel, "=IF(%s=0,0,INT(%c%u*%s/%s))", noemer, deel, r, pot, noemer);
  stip_werkboek_formule (self, blad, rij, (lxw_col_t)(kolom + 1), STIP_STIJL_GETAL, (double)heel,
                         "=%c%u+IF(%c%u*%s-%c%u*%s<0,-1,IF(AND(%s>0,%c%u*%s-%c%u*%s>=%s),1,0))", ruw, r, deel, r, pot, ruw, r, noemer, noemer,
                         deel, r, pot, ruw, r, noemer, noemer);
  stip_werkboek_formule (self, blad, rij, (lxw_col_t)(kolom + 2), STIP_STIJL_GETAL, (double)over, "=%c%u*%s-%c%u*%s", deel, r, pot, goed, r, noemer);
}

static void
write_place (StipWerkboek *self, lxw_worksheet *blad, guint r, guint z, char over, lxw_col_t kolom, gint64 plaats)
{
  guint a = STIP_REKEN_EERSTE;

  stip_werkboek_formule (self, blad, r - 1, kolom, STIP_STIJL_GETAL, (double)plaats, "=SUMPRODUCT(--(%c$%u:%c$%u>%c%u))+SUMPRODUCT(--(%c$%u:%c%u=%c%u))",
                         over, a, over, z, over, r, over, a, over, r, over, r);
}

/* A text of the sheet that the reader sees. */
static void
write_copy (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, lxw_col_t kolom, const StipRekenPlek *plek, char van, guint bron, const char *tekst)
{
  g_autofree char *formule = g_strdup_printf ("='%s'!%c%u", plek->blad, van, bron);

  worksheet_write_formula_str (blad, rij, kolom, formule, stip_werkboek_stijl (self, STIP_STIJL_LABEL), tekst);
}

static void
write_claim (StipWerkboek *self, lxw_worksheet *blad, const StipRekenPlek *plek, const Rij *u, gsize i)
{
  guint     r = STIP_REKEN_EERSTE + (guint)i, z = STIP_REKEN_EERSTE + (guint)plek->aantal - 1, bron = plek->eerste + (guint)i;
  lxw_row_t rij = r - 1;

  write_copy (self, blad, rij, 0, plek, plek->naam, bron, plek->namen[i]);
  write_copy (self, blad, rij, 1, plek, plek->rang, bron, stip_rang_id (plek->posten[i].rang));
  stip_werkboek_formule (self, blad, rij, 2, STIP_STIJL_GETAL, (double)u->vordering, "=ROUND('%s'!%c%u*100,0)", plek->blad, plek->vordering, bron);
  stip_werkboek_formule (self, blad, rij, 3, STIP_STIJL_GETAL, (double)u->zekerheid, "=IF(B%u=\"zekerheid\",ROUND('%s'!%c%u*100,0),0)", r, plek->blad, plek->zekerheid, bron);
  stip_werkboek_formule (self, blad, rij, 4, STIP_STIJL_GETAL, (double)u->dekking, "=MIN(C%u,D%u)", r, r);
  stip_werkboek_formule (self, blad, rij, 5, STIP_STIJL_GETAL, (double)u->rest, "=C%u-E%u", r, r);
  write_part (self, blad, r, 'E', "B$7", "B$4", 'G', u->heel_gedekt, u->over_gedekt);
  write_place (self, blad, r, z, 'I', 9, u->plaats_gedekt);
  stip_werkboek_formule (self, blad, rij, 10, STIP_STIJL_GETAL, (double)u->gedekt, "=H%u+IF(J%u<=B$13,1,0)", r, r);
  stip_werkboek_formule (self, blad, rij, 11, STIP_STIJL_GETAL, (double)u->deel, "=IF(B%u=\"preferent\",IF(B$10=1,0,2),1)*F%u", r, r);
  write_part (self, blad, r, 'L', "B$12", "B$11", 'M', u->heel, u->over);
  write_place (self, blad, r, z, 'O', 15, u->plaats);
  stip_werkboek_formule (self, blad, rij, 16, STIP_STIJL_GETAL, (double)u->uitkering,
                         "=IF(B$9=1,C%u,K%u+IF(AND(B$10=1,B%u=\"preferent\"),F%u,0)+N%u+IF(P%u<=B$14,1,0))", r, r, r, r, r, r);
}

void
stip_werkboek_rekenblad (StipWerkboek *self, const StipRekenPlek *plek, const StipVerdeling *verdeling)
{
  static const StipKolom kolommen[] = {
    { "Schuldeiser", 36, STIP_STIJL_TEKST },
    { "Rang", 14, STIP_STIJL_TEKST },
    { "Vordering", 13, STIP_STIJL_GETAL },
    { "Zekerheid", 13, STIP_STIJL_GETAL },
    { "Gedekt", 13, STIP_STIJL_GETAL },
    { "Niet gedekt", 13, STIP_STIJL_GETAL },
    { "Zekerheid: deling", 13, STIP_STIJL_GETAL },
    { "hele centen", 13, STIP_STIJL_GETAL },
    { "wat overblijft", 17, STIP_STIJL_GETAL },
    { "plaats", 8, STIP_STIJL_GETAL },
    { "uit zekerheid", 13, STIP_STIJL_GETAL },
    { "Deel", 13, STIP_STIJL_GETAL },
    { "deling", 13, STIP_STIJL_GETAL },
    { "hele centen", 13, STIP_STIJL_GETAL },
    { "wat overblijft", 17, STIP_STIJL_GETAL },
    { "plaats", 8, STIP_STIJL_GETAL },
    { "Uitkering", 13, STIP_STIJL_GETAL },
    { NULL, 0, STIP_STIJL_TEKST },
  };
  lxw_worksheet  *blad = stip_werkboek_blad (self, STIP_REKEN_BLAD, TRUE);
  Uitkomst        uit = { 0 };
  g_autofree Rij *rijen = NULL;

  compute (&uit, plek, verdeling);
  rijen = uit.rijen;
  stip_werkboek_tekst (self, blad, 0, 0, STIP_STIJL_TITEL, "Zo is de verdeling berekend, in hele centen (Fw 349 lid 2 en 3)");
  stip_werkboek_koppen (self, blad, STIP_REKEN_EERSTE - 2, kolommen);
  write_block (self, blad, plek, &uit, verdeling);
  stip_werkboek_tekst (self, blad, STIP_REKEN_EERSTE - 4, 0, STIP_STIJL_ONDER,
                       "Een cent die overblijft, gaat naar wie het grootste deel van een cent mist. Bij gelijke delen: naar wie het eerst in de lijst staat.");
  for (gsize i = 0; i < plek->aantal; i++)
    write_claim (self, blad, plek, &rijen[i], i);
  worksheet_protect (blad, NULL, NULL);
}
