/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-werkboek-schulden.h"

#include "core/stip-schuld-veld.h"

#define RIJ_KOP    3
#define RIJ_EERSTE 4

/* More columns than these go to a second page beside the first. */
#define VELDEN_OP_BLADZIJDE 8

/* The columns before those that come from the fields of a claim alone. */
enum
{
  KOLOM_SCHULDEISER,
  KOLOM_VIA,
  KOLOM_KENMERK,
  KOLOM_SOORT,
  KOLOM_BEDRAG,
  KOLOM_RANG,
  KOLOM_MEE,
  KOLOM_REDEN,
  KOLOM_VELDEN,
};

/* The rest, field by field. */
static const struct
{
  const char *veld, *kop;
  double      breedte;
} velden[] = {
  { "schuld.rang_bron", "Rang volgens", 24 },
  { "schuld.hoofdsom", "Hoofdsom", 13 },
  { "schuld.rente", "Rente", 12 },
  { "schuld.kosten", "Kosten", 12 },
  { "schuld.peildatum", "Peildatum", 12 },
  { "schuld.opgegeven_door", "Opgegeven door", 22 },
  { "schuld.zekerheid", "Waarde zekerheid", 13 },
  { "schuld.zekerheid_op", "Zekerheid op", 18 },
  { "schuld.van_wie", "Schuld van", 13 },
  { "schuld.zakelijk", "Zakelijk", 10 },
  { "schuld.betwist", "Betwist", 10 },
  { "schuld.fraude", "Fraude of opzet", 10 },
  { "schuld.boete", "Boete of straf", 10 },
  { "schuld.studieschuld", "Studieschuld", 13 },
  { "schuld.beslag", "Beslag", 10 },
  { "schuld.beslag_op", "Beslag op", 16 },
  { "schuld.beslag_sinds", "Beslag sinds", 12 },
  { "schuld.termijnbedrag", "Loopt af per maand", 12 },
  { "schuld.informeel", "Onderhands", 12 },
  { "schuld.afspraak", "Eigen afspraak", 26 },
  { "schuld.afspraak_tot", "Afspraak tot", 12 },
  { "schuld.opmerking", "Opmerking", 40 },
};

static StipStijl
style_of (const StipVeld *veld)
{
  if (veld->soort == STIP_VELD_GELD)
    return STIP_STIJL_GELD;
  if (veld->soort == STIP_VELD_DATUM)
    return STIP_STIJL_DATUM;
  return STIP_STIJL_BREED;
}

static void
write_field (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, lxw_col_t kolom, const StipSchuld *schuld, const StipVeld *veld)
{
  g_autofree char *waarde = stip_schuld_dup_veld (schuld, veld);
  StipDatum        dag = STIP_DATUM_ONBEKEND;

  if (waarde == NULL)
    stip_werkboek_tekst (self, blad, rij, kolom, style_of (veld), NULL);
  else if (veld->soort == STIP_VELD_GELD)
    stip_werkboek_geld (self, blad, rij, kolom, STIP_STIJL_GELD, g_ascii_strtoll (waarde, NULL, 10));
  else if (veld->soort == STIP_VELD_DATUM && stip_datum_parse_iso (waarde, &dag, NULL))
    stip_werkboek_dag (self, blad, rij, kolom, STIP_STIJL_DATUM, dag);
  else
    {
      g_autofree char *tekst = stip_veld_toon (veld, waarde, STIP_TAAL_NL);
      stip_werkboek_tekst (self, blad, rij, kolom, STIP_STIJL_BREED, tekst);
    }
}

/* The fields of which anything is known in this case: a column that is empty from top to bottom only makes the print
 * smaller. (element-type int) indexes of velden */
static GArray *
known_fields (GPtrArray *schulden)
{
  GArray *bekend = g_array_new (FALSE, FALSE, sizeof (int));

  for (int i = 0; i < (int)G_N_ELEMENTS (velden); i++)
    for (guint j = 0; j < schulden->len; j++)
      {
        g_autofree char *waarde = stip_schuld_dup_veld (g_ptr_array_index (schulden, j), stip_schuld_veld (velden[i].veld));
        if (waarde == NULL)
          continue;
        g_array_append_val (bekend, i);
        break;
      }
  return bekend;
}

static void
write_heads (StipWerkboek *self, lxw_worksheet *blad, const GArray *bekend)
{
  StipKolom kolommen[KOLOM_VELDEN + G_N_ELEMENTS (velden) + 1] = {
    [KOLOM_SCHULDEISER] = { "Schuldeiser", 34, STIP_STIJL_TEKST },
    [KOLOM_VIA] = { "Via deurwaarder of incasso", 26, STIP_STIJL_TEKST },
    [KOLOM_KENMERK] = { "Kenmerk", 20, STIP_STIJL_TEKST },
    [KOLOM_SOORT] = { "Soort", 10, STIP_STIJL_TEKST },
    [KOLOM_BEDRAG] = { "Bedrag nu", 14, STIP_STIJL_GELD },
    [KOLOM_RANG] = { "Rang", 14, STIP_STIJL_TEKST },
    [KOLOM_MEE] = { "In de regeling", 11, STIP_STIJL_TEKST },
    [KOLOM_REDEN] = { "Waarom niet", 28, STIP_STIJL_TEKST },
  };

  for (guint i = 0; i < bekend->len; i++)
    {
      int plek = g_array_index (bekend, int, i);
      kolommen[KOLOM_VELDEN + i] = (StipKolom){ velden[plek].kop, velden[plek].breedte, style_of (stip_schuld_veld (velden[plek].veld)) };
    }
  stip_werkboek_koppen (self, blad, RIJ_KOP, kolommen);
  worksheet_freeze_panes (blad, RIJ_EERSTE, 1);
  if (bekend->len <= VELDEN_OP_BLADZIJDE)
    return;
  worksheet_fit_to_pages (blad, 2, 0);
  worksheet_repeat_columns (blad, 0, 0);
}

static void
write_claim (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, const StipSchuld *schuld, const GArray *bekend)
{
  gboolean mee = stip_schuld_doet_mee (schuld);

  stip_werkboek_tekst (self, blad, rij, KOLOM_SCHULDEISER, STIP_STIJL_BREED, schuld->schuldeiser);
  write_field (self, blad, rij, KOLOM_VIA, schuld, stip_schuld_veld ("schuld.vertegenwoordiger"));
  write_field (self, blad, rij, KOLOM_KENMERK, schuld, stip_schuld_veld ("schuld.kenmerk"));
  write_field (self, blad, rij, KOLOM_SOORT, schuld, stip_schuld_veld ("schuld.soort"));
  stip_werkboek_geld (self, blad, rij, KOLOM_BEDRAG, STIP_STIJL_GELD, schuld->bedrag);
  write_field (self, blad, rij, KOLOM_RANG, schuld, stip_schuld_veld ("schuld.rang"));
  stip_werkboek_tekst (self, blad, rij, KOLOM_MEE, STIP_STIJL_TEKST, mee ? "ja" : "nee");
  stip_werkboek_tekst (self, blad, rij, KOLOM_REDEN, STIP_STIJL_BREED, mee ? NULL : schuld->reden_niet_meegenomen != NULL ? schuld->reden_niet_meegenomen
                                                                                : schuld->informeel == STIP_JANEE_JA      ? "onderhands geleend: eigen afspraak"
                                                                                                                          : NULL);
  for (guint i = 0; i < bekend->len; i++)
    write_field (self, blad, rij, (lxw_col_t)(KOLOM_VELDEN + i), schuld, stip_schuld_veld (velden[g_array_index (bekend, int, i)].veld));
}

/* Added up as long as that is a sum at all. */
static double
sum_of (GPtrArray *schulden)
{
  double som = 0;

  for (guint i = 0; i < schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (schulden, i);
      if (stip_geld_is_bekend (schuld->bedrag))
        som += (double)schuld->bedrag;
    }
  return som / 100;
}

void
stip_werkboek_schulden (StipWerkboek *self, GPtrArray *schulden, StipSchuldenPlek *plek)
{
  lxw_worksheet  *blad = stip_werkboek_blad (self, STIP_SCHULDEN_BLAD, TRUE);
  const lxw_row_t voet = RIJ_EERSTE + schulden->len;
  g_autoptr (GArray) bekend = known_fields (schulden);

  *plek = (StipSchuldenPlek){ RIJ_EERSTE + 1, voet };
  stip_werkboek_tekst (self, blad, 0, 0, STIP_STIJL_TITEL, "Schulden");
  stip_werkboek_tekst (self, blad, 1, 0, STIP_STIJL_ONDER,
                       schulden->len > 0 ? "Alle schulden van dit dossier, in euro. Een leeg vakje is: niet bekend." : "Er zijn nog geen schulden ingevoerd.");
  write_heads (self, blad, bekend);
  for (guint i = 0; i < schulden->len; i++)
    write_claim (self, blad, RIJ_EERSTE + i, g_ptr_array_index (schulden, i), bekend);
  if (schulden->len == 0)
    return;
  worksheet_autofilter (blad, RIJ_KOP, 0, voet - 1, (lxw_col_t)(KOLOM_VELDEN + bekend->len - 1));
  for (lxw_col_t i = 0; i < KOLOM_VELDEN; i++)
    stip_werkboek_tekst (self, blad, voet, i, STIP_STIJL_SOM_TEKST, i == 0 ? "Samen (van wat het filter toont)" : NULL);
  stip_werkboek_formule (self, blad, voet, KOLOM_BEDRAG, STIP_STIJL_SOM_GELD, sum_of (schulden), "=SUBTOTAL(109,E%u:E%u)", plek->eerste, plek->laatste);
}

static void
write_standing (StipWerkboek *self, lxw_worksheet *blad, lxw_row_t rij, const StipSchuldStand *stand)
{
  const StipSchuld *schuld = stand->schuld;

  stip_werkboek_tekst (self, blad, rij, 0, STIP_STIJL_BREED, schuld->schuldeiser);
  stip_werkboek_tekst (self, blad, rij, 1, STIP_STIJL_TEKST, schuld->kenmerk);
  stip_werkboek_tekst (self, blad, rij, 2, STIP_STIJL_TEKST, !stand->doet_mee ? "buiten de ronde" : stand->voorstel ? "voorstel"
                                                                                                                    : "saldo");
  stip_werkboek_tekst (self, blad, rij, 3, STIP_STIJL_BREED, stand->doet_mee ? stip_ronde_staat_naam (stand->staat, STIP_TAAL_NL) : NULL);
  stip_werkboek_dag (self, blad, rij, 4, STIP_STIJL_DATUM, stand->gevraagd);
  stip_werkboek_dag (self, blad, rij, 5, STIP_STIJL_DATUM, stand->rappel);
  stip_werkboek_dag (self, blad, rij, 6, STIP_STIJL_DATUM, stand->gebeld);
  stip_werkboek_dag (self, blad, rij, 7, STIP_STIJL_DATUM, stand->antwoord);
  stip_werkboek_geld (self, blad, rij, 8, STIP_STIJL_GELD, schuld->bedrag);
  stip_werkboek_tekst (self, blad, rij, 9, STIP_STIJL_BREED, stand->dan != NULL ? stand->dan->nl : NULL);
  stip_werkboek_dag (self, blad, rij, 10, STIP_STIJL_DATUM, stand->dan != NULL ? stand->uiterlijk : STIP_DATUM_ONBEKEND);
}

void
stip_werkboek_ronde (StipWerkboek *self, GPtrArray *standen, StipDatum vandaag)
{
  static const StipKolom kolommen[] = {
    { "Schuldeiser", 34, STIP_STIJL_TEKST },
    { "Kenmerk", 20, STIP_STIJL_TEKST },
    { "Ronde", 15, STIP_STIJL_TEKST },
    { "Stand", 26, STIP_STIJL_TEKST },
    { "Gevraagd", 12, STIP_STIJL_DATUM },
    { "Rappel", 12, STIP_STIJL_DATUM },
    { "Gebeld", 12, STIP_STIJL_DATUM },
    { "Antwoord", 12, STIP_STIJL_DATUM },
    { "Bedrag nu", 14, STIP_STIJL_GELD },
    { "Te doen", 28, STIP_STIJL_TEKST },
    { "Uiterlijk", 12, STIP_STIJL_DATUM },
    { NULL, 0, STIP_STIJL_TEKST },
  };
  lxw_worksheet   *blad = stip_werkboek_blad (self, STIP_RONDE_BLAD, TRUE);
  g_autofree char *dag = stip_datum_format (vandaag, STIP_DATUM_LANG, STIP_TAAL_NL, vandaag);
  g_autofree char *onder = g_strdup_printf ("Waar het met elke schuldeiser staat op %s.", dag);

  stip_werkboek_tekst (self, blad, 0, 0, STIP_STIJL_TITEL, "Ronde langs de schuldeisers");
  stip_werkboek_tekst (self, blad, 1, 0, STIP_STIJL_ONDER, onder);
  stip_werkboek_koppen (self, blad, RIJ_KOP, kolommen);
  worksheet_freeze_panes (blad, RIJ_EERSTE, 1);
  for (guint i = 0; i < standen->len; i++)
    write_standing (self, blad, RIJ_EERSTE + i, g_ptr_array_index (standen, i));
  if (standen->len > 0)
    worksheet_autofilter (blad, RIJ_KOP, 0, RIJ_EERSTE + standen->len - 1, G_N_ELEMENTS (kolommen) - 2);
}
