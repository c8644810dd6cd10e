/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-demo-ronde.h"

#include <string.h>

#include "core/stip-demo-schuldeisers.h"
#include "core/stip-demo-tijd.h"

/* --- who they are --- */

/* By a part of the name: what kind of debt it is whoever has it. */
static const struct
{
  const char *naam;
  gsize       plaats;
} kenmerkend[] = {
  { "Boeteloket", G_STRUCT_OFFSET (StipSchuld, boete) },
  { "Strafvordering", G_STRUCT_OFFSET (StipSchuld, boete) },
  { "Studiefonds", G_STRUCT_OFFSET (StipSchuld, studieschuld) },
  { "Lening van", G_STRUCT_OFFSET (StipSchuld, informeel) },
};

void
stip_demo_vordering_details (StipSchuld *schuld)
{
  gboolean bevestigd = stip_datum_is_bekend (schuld->peildatum) && schuld->meegenomen != STIP_JANEE_ONBEKEND;

  for (gsize i = 0; i < G_N_ELEMENTS (kenmerkend); i++)
    if (strstr (schuld->schuldeiser, kenmerkend[i].naam) != NULL)
      G_STRUCT_MEMBER (StipJaNee, schuld, kenmerkend[i].plaats) = STIP_JANEE_JA;
  if (bevestigd)
    schuld->opgegeven_door = g_strdup (schuld->vertegenwoordiger != NULL ? "vertegenwoordiger" : "schuldeiser");
  else if (stip_geld_is_bekend (schuld->bedrag))
    schuld->opgegeven_door = g_strdup (schuld->informeel == STIP_JANEE_JA ? "inwoner" : "brief");
  if (g_strcmp0 (schuld->rang, "concurrent") != 0)
    schuld->rang_bron = g_strdup (bevestigd ? "opgave" : "eigen");
  if (g_strcmp0 (schuld->rang, "gezekerd") == 0 && stip_geld_is_bekend (schuld->bedrag))
    {
      schuld->zekerheid = schuld->bedrag * 3 / 5 / 5000 * 5000;
      schuld->zekerheid_op = g_strdup ("auto, pandrecht");
      g_free (schuld->rang_bron);
      schuld->rang_bron = g_strdup ("akte");
    }
  if (schuld->informeel == STIP_JANEE_JA && schuld->meegenomen == STIP_JANEE_NEE)
    schuld->afspraak = g_strdup ("opgeschort");
}

char *
stip_demo_eiser_postcode (guint rang)
{
  return g_strdup_printf ("99%02u%c%c", 10 + rang % 80, 'A' + (char)(rang % 20), 'B' + (char)(rang % 19));
}

void
stip_demo_eiser_bekend (StipSchuld *schuld)
{
  guint                      aantal;
  const StipDemoSchuldeiser *eisers = stip_demo_schuldeisers (&aantal);

  for (guint i = 0; i < aantal; i++)
    if (g_str_equal (eisers[i].naam, schuld->schuldeiser) && eisers[i].wie != STIP_EISER_PRIVE)
      {
        schuld->schuldeiser_kvk = stip_demo_kvk (i + 1);
        schuld->schuldeiser_postcode = stip_demo_eiser_postcode (i);
      }
}

static const struct
{
  const char *naam, *alias;
} andere_namen[] = {
  { "Gemeente Demodorp, belastingen", "Gemeentelijke belastingen Demodorp;Team Invordering Demodorp" },
  { "Belastingkantoor Verzonnen", "BKV" },
  { "Krediet Modelbank", "KMB Consumptief" },
  { "Postorder Maquette", "PM Thuiswinkel" },
  { "Boeteloket Verzonnen", "Centraal Boetekantoor" },
};

static StipSchuldeiser *
register_creditor (guint i, const StipDemoSchuldeiser *eiser)
{
  static const char *const kanalen[] = { "brief", "e-mail", "portaal", "brief", "knooppunt" };
  StipSchuldeiser         *self = stip_schuldeiser_new ();

  self->naam = g_strdup (eiser->naam);
  self->soort = stip_lijst_zoek (STIP_LIJST_SCHULDSOORT, eiser->soort);
  self->privepersoon = eiser->wie == STIP_EISER_PRIVE ? STIP_JANEE_JA : STIP_JANEE_NEE;
  if (eiser->wie == STIP_EISER_PRIVE)
    return self;
  self->kvk = stip_demo_kvk (i + 1);
  self->postcode = stip_demo_eiser_postcode (i);
  self->straat = g_strdup ("Postbus");
  self->huisnummer = g_strdup_printf ("%u", 100 + 7 * i);
  self->plaats = g_strdup (i % 3 == 0 ? "Demodorp" : i % 3 == 1 ? "Schijnstad"
                                                                : "Voorbeeldhuizen");
  self->telefoon = g_strdup_printf ("088-000%04u", 1000 + i);
  self->kanaal = g_strdup (kanalen[i % G_N_ELEMENTS (kanalen)]);
  self->knooppunt = g_str_equal (self->kanaal, "knooppunt") ? STIP_JANEE_JA : STIP_JANEE_NEE;
  self->vooraf_akkoord = i % 9 == 4 ? STIP_JANEE_JA : STIP_JANEE_NEE;
  for (gsize a = 0; a < G_N_ELEMENTS (andere_namen); a++)
    if (g_str_equal (andere_namen[a].naam, eiser->naam))
      self->aliassen = g_strdup (andere_namen[a].alias);
  return self;
}

StipSchuldeiser *
stip_demo_register (guint i)
{
  guint                      n_eisers, n_innen;
  const StipDemoSchuldeiser *eisers = stip_demo_schuldeisers (&n_eisers);
  const char *const         *innen = stip_demo_vertegenwoordigers (&n_innen);

  if (i < n_eisers)
    return register_creditor (i, &eisers[i]);
  if (i >= n_eisers + n_innen)
    return NULL;
  StipSchuldeiser *self = stip_schuldeiser_new ();
  self->naam = g_strdup (innen[i - n_eisers]);
  self->kvk = stip_demo_kvk (i + 1);
  self->postcode = stip_demo_eiser_postcode (i);
  self->plaats = g_strdup ("Schijnstad");
  self->kanaal = g_strdup ("e-mail");
  self->email = g_strdup_printf ("dossiers%u@incasso.example", i - n_eisers);
  self->soort = stip_lijst_zoek (STIP_LIJST_SCHULDSOORT, "Overig");
  self->privepersoon = STIP_JANEE_NEE;
  return self;
}

/* --- the round --- */

static StipSchuldBericht *
add_message (StipDossier *dossier, guint plaats, StipBerichtSoort soort, StipDatum datum)
{
  StipSchuldBericht       *bericht = stip_schuld_bericht_new (0, -(gint64)plaats - 1, soort, datum);
  static const char *const kanalen[] = { "brief", "e-mail", "brief", "portaal" };

  bericht->kanaal = g_strdup (soort == STIP_BERICHT_SALDO_GEBELD || soort == STIP_BERICHT_VOORSTEL_GEBELD ? "telefoon" : kanalen[plaats % G_N_ELEMENTS (kanalen)]);
  g_ptr_array_add (dossier->berichten, bericht);
  return bericht;
}

/* Still without an answer on that day. */
static gboolean
was_open (StipDatum dag, StipDatum antwoord)
{
  return stip_datum_is_bekend (dag) && (!stip_datum_is_bekend (antwoord) || antwoord > dag);
}

static void
add_inventory (const StipDemoRonde *ronde, StipDossier *dossier, guint plaats)
{
  const StipSchuld *schuld = g_ptr_array_index (dossier->schulden, plaats);
  StipDatum         antwoord = schuld->peildatum >= ronde->gevraagd ? schuld->peildatum : STIP_DATUM_ONBEKEND;

  add_message (dossier, plaats, STIP_BERICHT_SALDOVERZOEK, ronde->gevraagd);
  if (was_open (ronde->rappel, antwoord))
    add_message (dossier, plaats, STIP_BERICHT_SALDO_RAPPEL, ronde->rappel);
  if (was_open (ronde->gebeld, antwoord))
    add_message (dossier, plaats, STIP_BERICHT_SALDO_GEBELD, ronde->gebeld);
  if (stip_datum_is_bekend (antwoord))
    add_message (dossier, plaats, STIP_BERICHT_SALDO_ANTWOORD, antwoord)->bedrag = schuld->bedrag;
}

static void
add_proposal (const StipDemoRonde *ronde, StipDossier *dossier, guint plaats)
{
  gboolean  nee = ronde->geweigerd && plaats == 0;
  StipDatum antwoord = STIP_DATUM_ONBEKEND;

  if (stip_datum_is_bekend (ronde->antwoorden))
    antwoord = stip_demo_werkdag_voor (ronde->antwoorden - (int)(plaats * 5 % (guint)MAX (ronde->antwoorden - ronde->voorstel, 1)));
  antwoord = stip_datum_is_bekend (antwoord) ? MAX (antwoord, ronde->voorstel) : antwoord;
  add_message (dossier, plaats, STIP_BERICHT_VOORSTEL, ronde->voorstel);
  if (was_open (ronde->voorstel_rappel, antwoord))
    add_message (dossier, plaats, STIP_BERICHT_VOORSTEL_RAPPEL, ronde->voorstel_rappel);
  if (stip_datum_is_bekend (antwoord))
    add_message (dossier, plaats, nee ? STIP_BERICHT_VOORSTEL_AFGEWEZEN : STIP_BERICHT_VOORSTEL_AKKOORD, antwoord);
}

void
stip_demo_ronde_add (const StipDemoRonde *ronde, StipDossier *dossier)
{
  for (guint i = 0; i < dossier->schulden->len; i++)
    {
      if (!stip_schuld_doet_mee (g_ptr_array_index (dossier->schulden, i)))
        continue;
      add_inventory (ronde, dossier, i);
      if (stip_datum_is_bekend (ronde->voorstel))
        add_proposal (ronde, dossier, i);
    }
  g_ptr_array_sort (dossier->berichten, stip_schuld_bericht_vergelijk);
}

static void
draw_details (const StipDemoPlan *plan, StipDossier *dossier)
{
  StipToeval toeval = stip_demo_plan_toeval (plan, STIP_DEEL_RONDE);

  for (guint i = 0; i < dossier->schulden->len; i++)
    {
      StipSchuld *schuld = g_ptr_array_index (dossier->schulden, i);
      gboolean    paar = g_strcmp0 (dossier->huishouden, "paar") == 0 || g_strcmp0 (dossier->huishouden, "paar met kinderen") == 0;
      guint       deel = stip_toeval_below (&toeval, 10);
      schuld->van_wie = g_strdup (!paar || deel < 4 ? "inwoner" : deel < 8 ? "samen"
                                                                           : "partner");
      if (strstr (schuld->schuldeiser, "terugvordering") != NULL && stip_toeval_chance (&toeval, 20))
        schuld->fraude = STIP_JANEE_JA;
      if (schuld->vertegenwoordiger != NULL && strstr (schuld->vertegenwoordiger, "eurwaarder") != NULL && stip_toeval_chance (&toeval, 25))
        {
          schuld->beslag = STIP_JANEE_JA;
          schuld->beslag_op = g_strdup (stip_toeval_chance (&toeval, 60) ? "loon" : "uitkering");
        }
      else if (schuld->vertegenwoordiger == NULL && schuld->informeel != STIP_JANEE_JA && stip_geld_is_bekend (schuld->bedrag) && stip_toeval_chance (&toeval, 12))
        schuld->termijnbedrag = 1000 + 500 * (StipGeld)stip_toeval_below (&toeval, 9);
    }
}

void
stip_demo_ronde_apply (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipDossier *dossier)
{
  StipDemoRonde ronde = {
    verloop->stap[STIP_STAP_SALDO],
    verloop->stap[STIP_STAP_SALDO_RAPPEL],
    verloop->stap[STIP_STAP_SALDO_GEBELD],
    verloop->stap[STIP_STAP_VOORSTEL],
    verloop->stap[STIP_STAP_VOORSTEL_RAPPEL],
    verloop->stap[STIP_STAP_ANTWOORDEN],
    plan->dwangakkoord,
  };

  draw_details (plan, dossier);
  /* of a trajectory that went on, the round is history that nobody opens: a file of 100,000 does without */
  if (plan->afloop == NULL && stip_datum_is_bekend (ronde.gevraagd) && !stip_demo_plan_reaches (plan, STIP_STAP_AFGELOST))
    stip_demo_ronde_add (&ronde, dossier);
}
