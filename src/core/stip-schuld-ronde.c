/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-schuld-ronde.h"

#include "core/stip-termijn-motor.h"

/* What a state waits for: the profile's term, and what is done when it has gone by. */
static const struct
{
  StipRondeStaat   staat;
  const char      *id;
  const char      *nl, *en;
  const char      *termijn; /* of the profile, or NULL */
  gboolean         bellen;  /* then there is the time of [Ronde] Bellen to do it */
  StipBerichtSoort dan;     /* AANTAL: nothing */
} staten[] = {
  { STIP_RONDE_BEKEND, "bekend", "bekend", "known", NULL, FALSE, STIP_BERICHT_AANTAL },
  { STIP_RONDE_AANGESCHREVEN, "aangeschreven", "aangeschreven", "asked", "inventarisatie-reactie", FALSE, STIP_BERICHT_SALDO_RAPPEL },
  { STIP_RONDE_RAPPEL, "rappel", "herinnerd", "reminded", "inventarisatie-rappel", TRUE, STIP_BERICHT_SALDO_GEBELD },
  { STIP_RONDE_GEBELD, "gebeld", "gebeld", "phoned", NULL, TRUE, STIP_BERICHT_SALDO_GEEN_REACTIE },
  { STIP_RONDE_SALDO, "saldo", "saldo ontvangen", "balance received", NULL, FALSE, STIP_BERICHT_AANTAL },
  { STIP_RONDE_VOORAF_AKKOORD, "vooraf-akkoord", "vooraf akkoord", "agrees in advance", NULL, FALSE, STIP_BERICHT_AANTAL },
  { STIP_RONDE_GEEN_REACTIE, "geen-reactie", "geen reactie", "no answer", NULL, FALSE, STIP_BERICHT_AANTAL },
  { STIP_RONDE_GEEN_MEDEWERKING, "geen-medewerking", "geen medewerking", "no cooperation", NULL, FALSE, STIP_BERICHT_AANTAL },
  { STIP_RONDE_VOORSTEL, "voorstel", "voorstel verstuurd", "proposal sent", "voorstel-reactie", FALSE, STIP_BERICHT_VOORSTEL_RAPPEL },
  { STIP_RONDE_VOORSTEL_RAPPEL, "voorstel-rappel", "herinnerd aan voorstel", "reminded of the proposal", "voorstel-rappel", TRUE, STIP_BERICHT_VOORSTEL_GEBELD },
  { STIP_RONDE_VOORSTEL_GEBELD, "voorstel-gebeld", "gebeld over voorstel", "phoned about the proposal", NULL, TRUE, STIP_BERICHT_VOORSTEL_GEEN_REACTIE },
  { STIP_RONDE_AKKOORD, "akkoord", "akkoord", "agrees", NULL, FALSE, STIP_BERICHT_AANTAL },
  { STIP_RONDE_AFGEWEZEN, "afgewezen", "afgewezen", "refused", NULL, FALSE, STIP_BERICHT_AANTAL },
  { STIP_RONDE_TEGENVOORSTEL, "tegenvoorstel", "tegenvoorstel", "counter-proposal", NULL, FALSE, STIP_BERICHT_AANTAL },
  { STIP_RONDE_VOORSTEL_GEEN_REACTIE, "voorstel-geen-reactie", "geen reactie op voorstel", "no answer to the proposal", NULL, FALSE, STIP_BERICHT_AANTAL },
  { STIP_RONDE_HEROVERWEGING, "heroverweging", "heroverweging gevraagd", "asked to reconsider", "voorstel-reactie", FALSE, STIP_BERICHT_VOORSTEL_GEEN_REACTIE },
  { STIP_RONDE_WEIGERT, "weigert", "weigert", "refuses", NULL, FALSE, STIP_BERICHT_AANTAL },
};

G_STATIC_ASSERT (G_N_ELEMENTS (staten) == STIP_RONDE_AANTAL);

#define S(staat)   (1u << STIP_RONDE_##staat)
#define VRAAGT     (S (AANGESCHREVEN) | S (RAPPEL) | S (GEBELD))
#define INVENTARIS (S (BEKEND) | VRAAGT | S (GEEN_REACTIE) | S (GEEN_MEDEWERKING))
#define BIEDT      (S (VOORSTEL) | S (VOORSTEL_RAPPEL) | S (VOORSTEL_GEBELD))
#define NEE        (S (AFGEWEZEN) | S (TEGENVOORSTEL) | S (VOORSTEL_GEEN_REACTIE))

/* What a message makes of a state. A creditor may always answer late; what fits nowhere stays in the log and changes
 * nothing. */
static const struct
{
  StipBerichtSoort bericht;
  guint            van;
  StipRondeStaat   naar;
} overgangen[] = {
  { STIP_BERICHT_SALDOVERZOEK, INVENTARIS | S (SALDO), STIP_RONDE_AANGESCHREVEN },
  { STIP_BERICHT_SALDO_RAPPEL, S (AANGESCHREVEN) | S (RAPPEL), STIP_RONDE_RAPPEL },
  { STIP_BERICHT_SALDO_GEBELD, VRAAGT, STIP_RONDE_GEBELD },
  { STIP_BERICHT_SALDO_ANTWOORD, INVENTARIS | S (SALDO), STIP_RONDE_SALDO },
  { STIP_BERICHT_SALDO_VOORAF_AKKOORD, INVENTARIS | S (SALDO) | S (VOORAF_AKKOORD), STIP_RONDE_VOORAF_AKKOORD },
  { STIP_BERICHT_SALDO_GEEN_REACTIE, VRAAGT, STIP_RONDE_GEEN_REACTIE },
  { STIP_BERICHT_GEEN_MEDEWERKING, INVENTARIS | S (SALDO), STIP_RONDE_GEEN_MEDEWERKING },
  { STIP_BERICHT_GEEN_MEDEWERKING, BIEDT | S (VOORAF_AKKOORD), STIP_RONDE_AFGEWEZEN },
  { STIP_BERICHT_GEEN_MEDEWERKING, S (HEROVERWEGING), STIP_RONDE_WEIGERT },
  { STIP_BERICHT_VOORSTEL, INVENTARIS | S (SALDO) | NEE | S (WEIGERT), STIP_RONDE_VOORSTEL },
  { STIP_BERICHT_VOORSTEL_RAPPEL, S (VOORSTEL) | S (VOORSTEL_RAPPEL), STIP_RONDE_VOORSTEL_RAPPEL },
  { STIP_BERICHT_VOORSTEL_GEBELD, BIEDT, STIP_RONDE_VOORSTEL_GEBELD },
  { STIP_BERICHT_VOORSTEL_AKKOORD, BIEDT | NEE | S (HEROVERWEGING) | S (WEIGERT) | S (VOORAF_AKKOORD), STIP_RONDE_AKKOORD },
  { STIP_BERICHT_VOORSTEL_AFGEWEZEN, BIEDT | NEE | S (AKKOORD) | S (VOORAF_AKKOORD), STIP_RONDE_AFGEWEZEN },
  { STIP_BERICHT_VOORSTEL_AFGEWEZEN, S (HEROVERWEGING), STIP_RONDE_WEIGERT },
  { STIP_BERICHT_VOORSTEL_TEGEN, BIEDT | NEE | S (VOORAF_AKKOORD), STIP_RONDE_TEGENVOORSTEL },
  { STIP_BERICHT_VOORSTEL_TEGEN, S (HEROVERWEGING), STIP_RONDE_WEIGERT },
  { STIP_BERICHT_VOORSTEL_GEEN_REACTIE, BIEDT, STIP_RONDE_VOORSTEL_GEEN_REACTIE },
  { STIP_BERICHT_VOORSTEL_GEEN_REACTIE, S (HEROVERWEGING), STIP_RONDE_WEIGERT },
  { STIP_BERICHT_HEROVERWEGING, NEE, STIP_RONDE_HEROVERWEGING },
};

const char *
stip_ronde_staat_id (StipRondeStaat staat)
{
  return staten[staat].id;
}

const char *
stip_ronde_staat_naam (StipRondeStaat staat, StipTaal taal)
{
  return taal == STIP_TAAL_EN ? staten[staat].en : staten[staat].nl;
}

gboolean
stip_ronde_is_afgerond (StipRondeStaat staat)
{
  return staat != STIP_RONDE_BEKEND && staten[staat].dan == STIP_BERICHT_AANTAL;
}

static gboolean
find_step (StipRondeStaat staat, StipBerichtSoort soort, StipRondeStaat *naar)
{
  for (gsize i = 0; i < G_N_ELEMENTS (overgangen); i++)
    if (overgangen[i].bericht == soort && (overgangen[i].van & (1u << staat)) != 0)
      {
        *naar = overgangen[i].naar;
        return TRUE;
      }
  return FALSE;
}

StipRondeStaat
stip_ronde_na (StipRondeStaat staat, StipBerichtSoort soort)
{
  StipRondeStaat naar = staat;

  find_step (staat, soort, &naar);
  return naar;
}

gboolean
stip_ronde_past (StipRondeStaat staat, StipBerichtSoort soort)
{
  StipRondeStaat naar;

  return find_step (staat, soort, &naar);
}

/* Where a message stands on the board. */
static void
take_date (StipSchuldStand *stand, const StipSchuldBericht *bericht)
{
  switch (bericht->soort->soort)
    {
    case STIP_BERICHT_SALDOVERZOEK:
    case STIP_BERICHT_VOORSTEL:
      /* a round begins: what was said in the one before is history */
      stand->voorstel = bericht->soort->soort == STIP_BERICHT_VOORSTEL;
      stand->gevraagd = bericht->datum;
      stand->rappel = stand->gebeld = stand->antwoord = STIP_DATUM_ONBEKEND;
      stand->laatste_antwoord = NULL;
      break;
    case STIP_BERICHT_SALDO_RAPPEL:
    case STIP_BERICHT_VOORSTEL_RAPPEL:
      stand->rappel = bericht->datum;
      break;
    case STIP_BERICHT_SALDO_GEBELD:
    case STIP_BERICHT_VOORSTEL_GEBELD:
      stand->gebeld = bericht->datum;
      break;
    case STIP_BERICHT_HEROVERWEGING:
      stand->gevraagd = bericht->datum;
      stand->rappel = stand->gebeld = stand->antwoord = STIP_DATUM_ONBEKEND;
      break;
    case STIP_BERICHT_SALDO_ANTWOORD:
    case STIP_BERICHT_SALDO_VOORAF_AKKOORD:
    case STIP_BERICHT_GEEN_MEDEWERKING:
    case STIP_BERICHT_VOORSTEL_AKKOORD:
    case STIP_BERICHT_VOORSTEL_AFGEWEZEN:
    case STIP_BERICHT_VOORSTEL_TEGEN:
    case STIP_BERICHT_SALDO_GEEN_REACTIE:
    case STIP_BERICHT_VOORSTEL_GEEN_REACTIE:
      stand->antwoord = bericht->datum;
      stand->laatste_antwoord = bericht;
      break;
    case STIP_BERICHT_KENNISGEVING:
    case STIP_BERICHT_KENNISGEVING_ANTWOORD:
    case STIP_BERICHT_REGELING_AKKOORD:
    case STIP_BERICHT_REGELING_BEEINDIGD:
    case STIP_BERICHT_STATUS_SHV:
    case STIP_BERICHT_STATUS_SE:
    case STIP_BERICHT_STATUSVERZOEK:
    case STIP_BERICHT_AANTAL:
    default:
      break;
    }
}

static gboolean
is_about (const StipSchuldBericht *bericht, const StipSchuld *schuld, guint plaats)
{
  return schuld->id != 0 ? bericht->schuld_id == schuld->id : bericht->schuld_id == -(gint64)plaats - 1;
}

/* The day from which the term of the present state runs. */
static StipDatum
find_start (const StipSchuldStand *stand)
{
  StipDatum start = stand->gevraagd;

  if (stip_datum_is_bekend (stand->rappel))
    start = stand->rappel;
  if (stip_datum_is_bekend (stand->gebeld))
    start = stand->gebeld;
  return start;
}

static StipTermijn *
compute_term (const StipSchuldStand *stand, const StipProfiel *profiel, StipKalender *kalender, StipDatum vandaag)
{
  const char             *id = staten[stand->staat].termijn;
  const StipTermijnRegel *regel = id != NULL ? stip_profiel_termijn (profiel, id) : NULL;
  StipDatum               start = find_start (stand);

  return regel != NULL && stip_datum_is_bekend (start) ? stip_termijn_bereken (regel, kalender, start, NULL, vandaag) : NULL;
}

/* The creditor has until the last day of its term; then there are a few working days to phone, where the profile says so. */
static void
set_due (StipSchuldStand *stand, const StipProfiel *profiel, StipKalender *kalender, StipDatum vandaag)
{
  g_autoptr (StipTermijn) termijn = compute_term (stand, profiel, kalender, vandaag);

  stand->vanaf = termijn != NULL ? termijn->uiterste_dag : STIP_DATUM_ONBEKEND;
  if (staten[stand->staat].termijn == NULL)
    stand->vanaf = find_start (stand);
  stand->uiterlijk = stand->vanaf;
  if (staten[stand->staat].bellen && stip_duur_is_gezet (profiel->bellen) && stip_datum_is_bekend (stand->vanaf))
    stand->uiterlijk = stip_duur_einde (profiel->bellen, stand->vanaf, kalender);
  /* what was agreed on the phone gets its days; what is to be done by us can be done as soon as theirs are over */
  stand->nu = stip_datum_is_bekend (stand->uiterlijk) &&
              vandaag >= (staten[stand->staat].termijn != NULL ? MIN (stand->vanaf + 1, stand->uiterlijk) : stand->uiterlijk);
}

static StipSchuldStand *
make_stand (const StipProfiel *profiel, StipKalender *kalender, const StipDossier *dossier, guint plaats, StipDatum vandaag)
{
  StipSchuldStand *stand = g_new0 (StipSchuldStand, 1);

  stand->schuld = g_ptr_array_index (dossier->schulden, plaats);
  stand->doet_mee = stip_schuld_doet_mee (stand->schuld);
  stand->gevraagd = stand->rappel = stand->gebeld = stand->antwoord = stand->vanaf = stand->uiterlijk = STIP_DATUM_ONBEKEND;
  for (guint i = 0; i < dossier->berichten->len; i++)
    {
      const StipSchuldBericht *bericht = g_ptr_array_index (dossier->berichten, i);
      if (bericht->datum > vandaag || !is_about (bericht, stand->schuld, plaats))
        continue;
      take_date (stand, bericht);
      stand->staat = stip_ronde_na (stand->staat, bericht->soort->soort);
    }
  if (stand->doet_mee && staten[stand->staat].dan != STIP_BERICHT_AANTAL)
    {
      stand->dan = stip_bericht_woord (staten[stand->staat].dan);
      set_due (stand, profiel, kalender, vandaag);
    }
  return stand;
}

GPtrArray *
stip_schuld_ronde (const StipProfiel *profiel, StipKalender *kalender, const StipDossier *dossier, StipDatum vandaag)
{
  GPtrArray *standen = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < dossier->schulden->len; i++)
    g_ptr_array_add (standen, make_stand (profiel, kalender, dossier, i, vandaag));
  return standen;
}

char *
stip_schuld_stand_uitleg (const StipSchuldStand *stand, const StipProfiel *profiel, StipKalender *kalender, StipDatum vandaag)
{
  g_autoptr (StipTermijn) termijn = NULL;
  g_autofree char *duur = NULL, *dag = NULL;

  if (stand->dan == NULL || !stip_datum_is_bekend (stand->uiterlijk))
    return NULL;
  termijn = compute_term (stand, profiel, kalender, vandaag);
  if (!staten[stand->staat].bellen || !stip_duur_is_gezet (profiel->bellen))
    return termijn != NULL ? g_strdup (termijn->toelichting) : NULL;
  duur = stip_duur_format (profiel->bellen, STIP_TAAL_NL);
  dag = stip_datum_format (stand->uiterlijk, STIP_DATUM_DAG_KORT, STIP_TAAL_NL, vandaag);
  if (termijn != NULL)
    return g_strdup_printf ("%s Daarna bellen binnen %s: uiterlijk %s.", termijn->toelichting, duur, dag);
  g_autofree char *gebeld = stip_datum_format (stand->vanaf, STIP_DATUM_DAG_KORT, STIP_TAAL_NL, vandaag);
  return g_strdup_printf ("Gebeld %s + %s = %s.", gebeld, duur, dag);
}
