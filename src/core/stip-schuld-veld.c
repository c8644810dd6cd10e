/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-schuld-veld.h"

#include "core/stip-veld-plek.h"

#define EINDE_LIJST  \
  {                  \
    NULL, NULL, NULL \
  }

/* DDAS, and the Schuldenknooppunt: with Publiek the BSN goes along, with Nuts the meter readings. */
static const StipKeuze soorten[] = {
  { "Zorg", "zorg", "health care" },
  { "Publiek", "publiek", "public" },
  { "Nuts", "nuts", "utilities" },
  { "Overig", "overig", "other" },
  EINDE_LIJST,
};

static const StipKeuze opgevers[] = {
  { "schuldeiser", "de schuldeiser", "the creditor" },
  { "vertegenwoordiger", "de deurwaarder of het incassobureau", "the bailiff or collector" },
  { "brief", "een brief die er lag", "a letter that was there" },
  { "inwoner", "de inwoner", "the resident" },
  { "register", "een register (BKR, DUO)", "a register (BKR, DUO)" },
  EINDE_LIJST,
};

static const StipKeuze rangen[] = {
  { "concurrent", "concurrent", "ordinary" },
  { "preferent", "preferent", "with priority" },
  { "gezekerd", "met zekerheid", "secured" },
  EINDE_LIJST,
};

/* The creditor's own statement is the usual source (domain.md 3.1); never silently. */
static const StipKeuze rangbronnen[] = {
  { "opgave", "opgave van de schuldeiser", "the creditor's statement" },
  { "wet", "de wet (BW 3:288, Invorderingswet 21)", "the law (BW 3:288, Invorderingswet 21)" },
  { "akte", "akte van pand of hypotheek", "deed of pledge or mortgage" },
  { "eigen", "eigen oordeel, nog na te vragen", "own judgement, still to be asked" },
  EINDE_LIJST,
};

static const StipKeuze wie[] = {
  { "inwoner", "de inwoner", "the resident" },
  { "partner", "de partner", "the partner" },
  { "samen", "samen", "both" },
  EINDE_LIJST,
};

/* As in Aalsmeer's plan: an informal debt gets an agreement of its own, outside the proposal. */
static const StipKeuze afspraken[] = {
  { "opgeschort", "opgeschort tot na het traject", "postponed until after the trajectory" },
  { "bevroren", "bevroren: geen rente, geen aflossing", "frozen: no interest, no repayment" },
  EINDE_LIJST,
};

static const StipKeuze redenen[] = {
  { "onbekend", "klant onbekend", "customer unknown" },
  { "kwijting", "recente finale kwijting", "recent final discharge" },
  { "stabilisatie", "recente poging stabilisatie", "recent attempt to stabilise" },
  { "samenwerking", "geen samenwerking", "no cooperation" },
  EINDE_LIJST,
};

static const StipKeuze kanalen[] = {
  { "brief", "brief", "letter" },
  { "e-mail", "e-mail", "e-mail" },
  { "telefoon", "telefoon", "telephone" },
  { "portaal", "portaal van de schuldeiser", "the creditor's portal" },
  { "knooppunt", "Schuldenknooppunt", "Schuldenknooppunt" },
  EINDE_LIJST,
};

static const StipVeld velden[] = {
  { "schuld.kenmerk", "kenmerk", "reference", STIP_VELD_TEKST, NULL },
  { "schuld.vertegenwoordiger", "via (deurwaarder of incasso)", "through (bailiff or collector)", STIP_VELD_TEKST, NULL },
  { "schuld.soort", "soort", "kind", STIP_VELD_KEUZE, soorten },
  { "schuld.bedrag", "bedrag nu", "amount now", STIP_VELD_GELD, NULL },
  { "schuld.hoofdsom", "hoofdsom", "principal", STIP_VELD_GELD, NULL },
  { "schuld.rente", "rente", "interest", STIP_VELD_GELD, NULL },
  { "schuld.kosten", "kosten", "costs", STIP_VELD_GELD, NULL },
  { "schuld.peildatum", "peildatum", "as of", STIP_VELD_DATUM, NULL },
  { "schuld.opgegeven_door", "opgegeven door", "stated by", STIP_VELD_KEUZE, opgevers },
  { "schuld.rang", "rang", "rank", STIP_VELD_KEUZE, rangen },
  { "schuld.rang_bron", "rang volgens", "rank according to", STIP_VELD_KEUZE, rangbronnen },
  { "schuld.zekerheid", "waarde van de zekerheid", "value of the security", STIP_VELD_GELD, NULL },
  { "schuld.zekerheid_op", "zekerheid op", "security on", STIP_VELD_TEKST, NULL },
  { "schuld.meegenomen", "in de regeling", "in the arrangement", STIP_VELD_JANEE, NULL },
  { "schuld.reden_niet_meegenomen", "waarom niet in de regeling", "why not in the arrangement", STIP_VELD_TEKST, NULL },
  { "schuld.van_wie", "schuld van", "debt of", STIP_VELD_KEUZE, wie },
  { "schuld.zakelijk", "zakelijke schuld", "business debt", STIP_VELD_JANEE, NULL },
  { "schuld.betwist", "betwist", "disputed", STIP_VELD_JANEE, NULL },
  { "schuld.fraude", "fraude of opzet", "fraud or intent", STIP_VELD_JANEE, NULL },
  { "schuld.boete", "boete of straf", "fine or sentence", STIP_VELD_JANEE, NULL },
  { "schuld.studieschuld", "studieschuld", "student loan", STIP_VELD_JANEE, NULL },
  { "schuld.beslag", "beslag gelegd", "attached", STIP_VELD_JANEE, NULL },
  { "schuld.beslag_op", "beslag op", "attachment of", STIP_VELD_TEKST, NULL },
  { "schuld.beslag_sinds", "beslag sinds", "attached since", STIP_VELD_DATUM, NULL },
  { "schuld.termijnbedrag", "loopt af per maand", "instalment per month", STIP_VELD_GELD, NULL },
  { "schuld.informeel", "onderhands geleend", "informal loan", STIP_VELD_JANEE, NULL },
  { "schuld.afspraak", "eigen afspraak", "own agreement", STIP_VELD_KEUZE, afspraken },
  { "schuld.afspraak_tot", "afspraak tot", "agreed until", STIP_VELD_DATUM, NULL },
  { "schuld.opmerking", "opmerking", "remark", STIP_VELD_LANG, NULL },
};

#define P(naam, soort)                                                                 \
  {                                                                                    \
    "schuld." #naam, G_STRUCT_OFFSET (StipSchuld, naam), soort, STIP_LIJST_SCHULDSOORT \
  }

static const StipVeldPlek plekken[] = {
  P (kenmerk, STIP_PLEK_TEKST),
  P (vertegenwoordiger, STIP_PLEK_TEKST),
  P (soort, STIP_PLEK_LIJST),
  P (bedrag, STIP_PLEK_GELD),
  P (hoofdsom, STIP_PLEK_GELD),
  P (rente, STIP_PLEK_GELD),
  P (kosten, STIP_PLEK_GELD),
  P (peildatum, STIP_PLEK_DATUM),
  P (opgegeven_door, STIP_PLEK_TEKST),
  P (rang, STIP_PLEK_TEKST),
  P (rang_bron, STIP_PLEK_TEKST),
  P (zekerheid, STIP_PLEK_GELD),
  P (zekerheid_op, STIP_PLEK_TEKST),
  P (meegenomen, STIP_PLEK_JANEE),
  P (reden_niet_meegenomen, STIP_PLEK_TEKST),
  P (van_wie, STIP_PLEK_TEKST),
  P (zakelijk, STIP_PLEK_JANEE),
  P (betwist, STIP_PLEK_JANEE),
  P (fraude, STIP_PLEK_JANEE),
  P (boete, STIP_PLEK_JANEE),
  P (studieschuld, STIP_PLEK_JANEE),
  P (beslag, STIP_PLEK_JANEE),
  P (beslag_op, STIP_PLEK_TEKST),
  P (beslag_sinds, STIP_PLEK_DATUM),
  P (termijnbedrag, STIP_PLEK_GELD),
  P (informeel, STIP_PLEK_JANEE),
  P (afspraak, STIP_PLEK_TEKST),
  P (afspraak_tot, STIP_PLEK_DATUM),
  P (opmerking, STIP_PLEK_TEKST),
};

G_STATIC_ASSERT (G_N_ELEMENTS (plekken) == G_N_ELEMENTS (velden));

const StipVeld *
stip_schuld_velden (gsize *aantal)
{
  *aantal = G_N_ELEMENTS (velden);
  return velden;
}

const StipVeld *
stip_schuld_veld (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (velden); i++)
    if (g_strcmp0 (velden[i].id, id) == 0)
      return &velden[i];
  return NULL;
}

char *
stip_schuld_dup_veld (const StipSchuld *schuld, const StipVeld *veld)
{
  return stip_veld_plek_dup (schuld, stip_veld_plek_zoek (plekken, G_N_ELEMENTS (plekken), veld));
}

/* The sum of what is known of principal, interest and costs; unknown without a principal, or beyond every amount. */
static StipGeld
sum_parts (const StipSchuld *schuld)
{
  StipGeld som = schuld->hoofdsom;

  if (!stip_geld_is_bekend (som))
    return STIP_GELD_ONBEKEND;
  if (stip_geld_is_bekend (schuld->rente) && !stip_geld_add (som, schuld->rente, &som))
    return STIP_GELD_ONBEKEND;
  if (stip_geld_is_bekend (schuld->kosten) && !stip_geld_add (som, schuld->kosten, &som))
    return STIP_GELD_ONBEKEND;
  return som;
}

StipGeld
stip_schuld_verschil (const StipSchuld *schuld)
{
  StipGeld som = sum_parts (schuld);

  return stip_geld_is_bekend (som) && stip_geld_is_bekend (schuld->bedrag) ? schuld->bedrag - som : 0;
}

StipSchuld *
stip_schuld_met_veld (const StipSchuld *schuld, const StipVeld *veld, const char *waarde)
{
  static const char *const delen[] = { "schuld.hoofdsom", "schuld.rente", "schuld.kosten", NULL };
  StipSchuld              *nieuw = stip_schuld_copy (schuld);

  stip_veld_plek_zet (nieuw, stip_veld_plek_zoek (plekken, G_N_ELEMENTS (plekken), veld), waarde);
  if (g_strv_contains (delen, veld->id) && stip_geld_is_bekend (sum_parts (nieuw)))
    nieuw->bedrag = sum_parts (nieuw);
  if (g_str_equal (veld->id, "schuld.meegenomen") && nieuw->meegenomen == STIP_JANEE_JA)
    g_clear_pointer (&nieuw->reden_niet_meegenomen, g_free);
  return nieuw;
}

const StipKeuze *
stip_schuld_redenen (void)
{
  return redenen;
}

const StipKeuze *
stip_schuld_kanalen (void)
{
  return kanalen;
}

const StipKeuze *
stip_schuld_keuze (const StipKeuze *lijst, const char *id)
{
  for (const StipKeuze *keuze = lijst; keuze->id != NULL; keuze++)
    if (g_strcmp0 (keuze->id, id) == 0)
      return keuze;
  return NULL;
}
