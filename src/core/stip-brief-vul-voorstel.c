/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-brief-bron.h"

#include "core/stip-schuld-veld.h"

/* The proposal and the arrangement in letters. */

#define ZONDER_REDEN "Niet in de regeling." /* what stip_voorstel_leg_vast() writes where a claim has no reason */

static void
set_date (StipBriefWaarden *waarden, const char *veld, StipDatum datum)
{
  g_autofree char *tekst = stip_datum_is_bekend (datum) ? stip_datum_format (datum, STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, datum) : NULL;
  stip_brief_waarden_set (waarden, veld, tekst);
}

static void
set_money (StipBriefWaarden *waarden, const char *veld, StipGeld bedrag)
{
  g_autofree char *tekst = stip_geld_is_bekend (bedrag) ? stip_geld_format_euro (bedrag) : NULL;
  stip_brief_waarden_set (waarden, veld, tekst);
}

static char *
format_share (StipGeld deel, StipGeld geheel)
{
  StipBreuk        breuk = { deel, MAX (geheel, 0) };
  g_autofree char *percentage = stip_breuk_format_percentage (breuk, ',');

  return percentage != NULL ? g_strconcat (percentage, "\u00a0%", NULL) : g_strdup ("");
}

/* --- the sums --- */

typedef struct
{
  StipGeld totaal, uitgekeerd;
  guint    aantal;
} Som;

static Som
add_up (const StipVoorstel *voorstel)
{
  Som som = { 0 };

  for (guint i = 0; i < voorstel->delen->len; i++)
    {
      const StipVoorsteldeel *deel = g_ptr_array_index (voorstel->delen, i);
      if (deel->buiten != NULL)
        continue;
      som.totaal += deel->vordering;
      som.uitgekeerd += deel->bedrag;
      som.aantal++;
    }
  return som;
}

/* How many creditors it is offered to, and how many said yes to all of their claims. */
static void
set_counts (StipBriefWaarden *waarden, const StipBriefBron *bron)
{
  g_autoptr (GHashTable) stemmen = g_hash_table_new (g_str_hash, g_str_equal); /* name -> whether all agree */
  g_autoptr (GPtrArray) standen = stip_schuld_ronde (bron->profiel, bron->kalender, bron->dossier, bron->vandaag);
  guint          akkoord = 0;
  GHashTableIter iter;
  gpointer       stem;

  for (guint i = 0; i < standen->len; i++)
    {
      const StipSchuldStand  *stand = g_ptr_array_index (standen, i);
      const StipVoorsteldeel *deel = stip_brief_bron_deel (bron, stand->schuld);
      if (deel == NULL || deel->buiten != NULL)
        continue;
      gboolean ja = stand->staat == STIP_RONDE_AKKOORD || stand->staat == STIP_RONDE_VOORAF_AKKOORD;
      gboolean eerder = !g_hash_table_contains (stemmen, deel->schuldeiser) || GPOINTER_TO_INT (g_hash_table_lookup (stemmen, deel->schuldeiser));
      g_hash_table_insert (stemmen, deel->schuldeiser, GINT_TO_POINTER (ja && eerder));
    }
  g_hash_table_iter_init (&iter, stemmen);
  while (g_hash_table_iter_next (&iter, NULL, &stem))
    akkoord += GPOINTER_TO_INT (stem);
  g_autofree char *aantal = g_strdup_printf ("%u", g_hash_table_size (stemmen)), *ja = g_strdup_printf ("%u", akkoord);
  stip_brief_waarden_set (waarden, "aantal", aantal);
  stip_brief_waarden_set (waarden, "aantal_akkoord", ja);
}

/* --- the tables --- */

static const StipSchuld *
find_claim (const StipDossier *dossier, gint64 id)
{
  for (guint i = 0; i < dossier->schulden->len; i++)
    if (((const StipSchuld *)g_ptr_array_index (dossier->schulden, i))->id == id)
      return g_ptr_array_index (dossier->schulden, i);
  return NULL;
}

static const char *
rank_word (const StipVoorsteldeel *deel)
{
  return deel->rang == STIP_RANG_ZEKERHEID ? "met zekerheid" : stip_rang_id (deel->rang);
}

static void
add_distribution (StipBriefWaarden *waarden, const StipVoorstel *voorstel, const Som *som)
{
  for (guint i = 0; i < voorstel->delen->len; i++)
    {
      const StipVoorsteldeel *deel = g_ptr_array_index (voorstel->delen, i);
      if (deel->buiten != NULL)
        continue;
      g_autofree char *vordering = stip_geld_format_euro (deel->vordering), *bedrag = stip_geld_format_euro (deel->bedrag), *aandeel = format_share (deel->bedrag, deel->vordering);
      stip_brief_waarden_add_rij (waarden, "verdeling", (const char *const[]){ deel->schuldeiser, rank_word (deel), vordering, bedrag, aandeel, NULL }, FALSE);
    }
  g_autofree char *totaal = stip_geld_format_euro (som->totaal), *uitgekeerd = stip_geld_format_euro (som->uitgekeerd), *aandeel = format_share (som->uitgekeerd, som->totaal);
  stip_brief_waarden_add_rij (waarden, "verdeling", (const char *const[]){ "Samen", "", totaal, uitgekeerd, aandeel, NULL }, TRUE);
}

char *
stip_brief_bron_reden_buiten (const StipBriefBron *bron, const StipVoorsteldeel *deel)
{
  const StipSchuld *schuld = find_claim (bron->dossier, deel->schuld_id);
  const StipKeuze  *afspraak = schuld != NULL && schuld->afspraak != NULL ? stip_schuld_keuze (stip_schuld_veld ("schuld.afspraak")->keuzes, schuld->afspraak) : NULL;

  if (deel->buiten != NULL && !g_str_equal (deel->buiten, ZONDER_REDEN))
    return g_strdup (deel->buiten);
  if (schuld != NULL && schuld->reden_niet_meegenomen != NULL)
    return g_strdup (schuld->reden_niet_meegenomen);
  return afspraak != NULL ? g_strdup_printf ("onderhands geleend; %s", stip_keuze_naam (afspraak, STIP_TAAL_NL)) : NULL;
}

/* A friend or an uncle who lent money is nobody else's business: no name. */
static const char *
name_outside (const StipBriefBron *bron, const StipVoorsteldeel *deel)
{
  const StipSchuld *schuld = find_claim (bron->dossier, deel->schuld_id);

  if (schuld != NULL && (schuld->informeel == STIP_JANEE_JA || schuld->schuldeiser_privepersoon == STIP_JANEE_JA))
    return "privépersoon";
  return deel->schuldeiser;
}

static void
add_outside (StipBriefWaarden *waarden, const StipBriefBron *bron)
{
  for (guint i = 0; i < bron->voorstel->delen->len; i++)
    {
      const StipVoorsteldeel *deel = g_ptr_array_index (bron->voorstel->delen, i);
      if (deel->buiten == NULL)
        continue;
      g_autofree char *reden = stip_brief_bron_reden_buiten (bron, deel);
      g_autofree char *bedrag = stip_geld_is_bekend (deel->vordering) ? stip_geld_format_euro (deel->vordering) : g_strdup ("onbekend");
      stip_brief_waarden_add_rij (waarden, "buiten", (const char *const[]){ name_outside (bron, deel), reden != NULL ? reden : "", bedrag, NULL }, FALSE);
    }
}

/* --- why it is the utmost --- */

static const char *const regelingen[] = {
  [STIP_SCENARIO_SCHULDBEMIDDELING] = "schuldbemiddeling",
  [STIP_SCENARIO_SANERINGSKREDIET] = "saneringskrediet",
  [STIP_SCENARIO_BETALINGSREGELING] = "betalingsregeling",
  [STIP_SCENARIO_ZONDER_CAPACITEIT] = "schuldregeling zonder afloscapaciteit",
};

/* "volgens de vtlb-calculator januari 2026, berekend op 12 mei 2026", or NULL. */
static char *
cite_vtlb (const StipBriefBron *bron)
{
  const StipVtlb *vtlb = stip_vtlb_laatste (bron->dossier->vtlbs, bron->voorstel->datum);

  if (vtlb == NULL)
    return NULL;
  g_autofree char *dag = stip_datum_format (vtlb->datum, STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, vtlb->datum);
  return g_strdup_printf ("volgens de officiële berekening van het vrij te laten bedrag (%s, %s)", vtlb->versie, dag);
}

static char *
ground (const StipBriefBron *bron)
{
  const StipVoorstel *v = bron->voorstel;
  g_autofree char    *vtlb = cite_vtlb (bron), *maand = stip_geld_is_bekend (v->capaciteit) ? stip_geld_format_euro (v->capaciteit) : NULL;
  g_autofree char    *lening = stip_geld_format_euro (v->lening), *rente = stip_rente_format (v->jaarrente, ',');

  if (v->soort == STIP_SCENARIO_BETALINGSREGELING)
    return g_strdup_printf ("Alle vorderingen worden volledig betaald, in %d maandelijkse termijnen.", v->maanden);
  if (vtlb == NULL || maand == NULL)
    return NULL;
  switch (v->soort)
    {
    case STIP_SCENARIO_SCHULDBEMIDDELING:
      return g_strdup_printf ("De afloscapaciteit is %s per maand, %s. Het aanbod is een prognose over %d maanden. Alles wat de inwoner in die tijd boven het vrij te laten bedrag ontvangt, is voor de schuldeisers.", maand, vtlb, v->maanden);
    case STIP_SCENARIO_SANERINGSKREDIET:
      return g_strdup_printf ("De afloscapaciteit is %s per maand, %s. Daarmee kan de inwoner in %d maanden een krediet van %s aflossen, tegen %s %% rente per jaar. U ontvangt uw deel in één keer, zodra alle schuldeisers hebben ingestemd.", maand, vtlb, v->maanden, lening, rente);
    case STIP_SCENARIO_ZONDER_CAPACITEIT:
      return v->te_verdelen > 0 ? g_strdup_printf ("De inwoner heeft geen afloscapaciteit, %s. Uit inkomen kan daarom niets worden afgedragen.", vtlb)
                                : g_strdup_printf ("De inwoner heeft geen afloscapaciteit, %s. Er is ook geen vermogen. Een hoger aanbod is daarom niet mogelijk.", vtlb);
    case STIP_SCENARIO_BETALINGSREGELING:
    case STIP_SCENARIO_AANTAL:
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
set_ground (StipBriefWaarden *waarden, const StipBriefBron *bron)
{
  g_autofree char *grond = ground (bron), *vermogen = stip_geld_format_euro (bron->voorstel->vermogen);

  if (grond != NULL && bron->voorstel->vermogen > 0)
    {
      g_autofree char *met = g_strdup_printf ("%s Daarnaast wordt eenmalig %s uit vermogen ingezet.", grond, vermogen);
      stip_brief_waarden_set (waarden, "grond", met);
    }
  else
    stip_brief_waarden_set (waarden, "grond", grond);
}

/* --- the whole --- */

static void
set_share (StipBriefWaarden *waarden, const StipVoorsteldeel *deel, StipGeld totaal)
{
  g_autofree char *percentage = format_share (deel->bedrag, deel->vordering), *aandeel = format_share (deel->vordering, totaal);

  set_money (waarden, "vordering", deel->vordering);
  set_money (waarden, "aanbod", deel->bedrag);
  stip_brief_waarden_set (waarden, "aanbod_percentage", percentage);
  stip_brief_waarden_set (waarden, "deel", aandeel);
  if (deel->kenmerk != NULL)
    stip_brief_waarden_set (waarden, "kenmerk", deel->kenmerk);
}

void
stip_brief_vul_voorstel (StipBriefWaarden *waarden, const StipBriefBron *bron, const StipSchuld *schuld)
{
  const StipVoorstel     *v = bron->voorstel;
  const StipVoorsteldeel *deel = v != NULL && schuld != NULL ? stip_brief_bron_deel (bron, schuld) : NULL;

  if (v == NULL)
    return;
  Som              som = add_up (v);
  g_autofree char *maanden = g_strdup_printf ("%d", v->maanden);

  stip_brief_waarden_set (waarden, "regeling", regelingen[v->soort]);
  stip_brief_waarden_set (waarden, "maanden", maanden);
  stip_brief_waarden_set (waarden, "hercontrole", v->soort == STIP_SCENARIO_SCHULDBEMIDDELING ? "elk jaar" : NULL);
  set_ground (waarden, bron);
  set_money (waarden, "totaal", som.totaal);
  set_money (waarden, "te_verdelen", v->te_verdelen);
  if (som.totaal > som.uitgekeerd)
    set_money (waarden, "kwijt", som.totaal - som.uitgekeerd);
  /* of a loan the resident pays the kredietbank, not the creditors */
  if (v->soort != STIP_SCENARIO_ZONDER_CAPACITEIT && v->capaciteit > 0 && (schuld == NULL || v->soort != STIP_SCENARIO_SANERINGSKREDIET))
    set_money (waarden, "per_maand", v->capaciteit);
  if (deel != NULL && deel->buiten == NULL)
    set_share (waarden, deel, som.totaal);
  add_distribution (waarden, v, &som);
  add_outside (waarden, bron);
  set_counts (waarden, bron);
}

/* "oplossing.startdatum" where it has begun; else what the proposal reckoned with. */
static StipDatum
start_of (const StipBriefBron *bron)
{
  StipDatum begin = stip_gebeurtenissen_datum (bron->dossier->gebeurtenissen, "aflossen");
  return stip_datum_is_bekend (begin) ? begin : bron->voorstel->start;
}

static const char *
outcome (const StipBriefBron *bron)
{
  gboolean klaar = stip_datum_is_bekend (stip_gebeurtenissen_datum (bron->dossier->gebeurtenissen, "aflossen-einde"));

  if (!klaar)
    return stip_datum_is_bekend (stip_gebeurtenissen_datum (bron->dossier->gebeurtenissen, "uitstroom")) ? "De regeling is voortijdig beëindigd. Ons voorstel geldt niet meer." : NULL;
  if (bron->voorstel->soort == STIP_SCENARIO_BETALINGSREGELING)
    return "De regeling is volledig nagekomen. Uw vordering is betaald.";
  return "De regeling is volledig nagekomen. Wij verzoeken u finale kwijting te verlenen voor het restant.";
}

void
stip_brief_vul_regeling (StipBriefWaarden *waarden, const StipBriefBron *bron, const StipSchuld *schuld)
{
  GPtrArray *gebeurtenissen = bron->dossier->gebeurtenissen;

  if (bron->voorstel == NULL)
    return;
  StipDatum begin = start_of (bron), einde = stip_gebeurtenissen_datum (gebeurtenissen, "aflossen-einde"), eerste = stip_gebeurtenissen_datum (gebeurtenissen, "eerste-aflossing");
  if (!stip_datum_is_bekend (einde))
    einde = stip_datum_is_bekend (stip_gebeurtenissen_datum (gebeurtenissen, "uitstroom")) ? stip_gebeurtenissen_datum (gebeurtenissen, "uitstroom")
                                                                                           : stip_datum_add_maanden (begin, bron->voorstel->maanden);
  set_date (waarden, "start", begin);
  set_date (waarden, "einde", einde);
  set_date (waarden, "eerste_betaling", stip_datum_is_bekend (eerste) ? eerste : stip_datum_add_dagen (stip_datum_add_maanden (begin, 1), -1));
  stip_brief_waarden_set (waarden, "uitkomst", outcome (bron));
  /* Of a loan, and of paying it all, what was paid is what was offered; a schuldbemiddeling must be told (domain.md 3.4). */
  const StipVoorsteldeel *deel = schuld != NULL ? stip_brief_bron_deel (bron, schuld) : NULL;
  gboolean                vast = bron->voorstel->soort != STIP_SCENARIO_SCHULDBEMIDDELING;
  if (deel != NULL && deel->buiten == NULL && vast && stip_datum_is_bekend (stip_gebeurtenissen_datum (gebeurtenissen, "aflossen-einde")))
    set_money (waarden, "uitgekeerd", deel->bedrag);
}
