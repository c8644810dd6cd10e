/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-dwangakkoord.h"

#include "core/stip-overdracht-prive.h"
#include "core/stip-veld.h"

#define PUNT(id)                               \
  {                                            \
    "feit.dwang-" id, "feit.dwang-" id "-noot" \
  }

static const StipDwangPunt punten[] = {
  PUNT ("deskundig"),
  PUNT ("uiterste"),
  PUNT ("inspanning"),
  PUNT ("wsnp"),
  PUNT ("gelijk"),
  PUNT ("buiten"),
  PUNT ("belang"),
  PUNT ("eerder"),
};

const StipDwangPunt *
stip_dwangakkoord_punten (gsize *aantal)
{
  *aantal = G_N_ELEMENTS (punten);
  return punten;
}

static char *
dup_answer (const StipDossier *dossier, const char *veld)
{
  return stip_dossier_dup_veld (dossier, stip_veld_zoek (veld), 0);
}

guint
stip_dwangakkoord_open (const StipDossier *dossier, guint *nee)
{
  guint open = 0, tegen = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (punten); i++)
    {
      g_autofree char *antwoord = dup_answer (dossier, punten[i].veld);
      open += antwoord == NULL;
      tegen += g_strcmp0 (antwoord, "nee") == 0;
    }
  if (nee != NULL)
    *nee = tegen;
  return open;
}

static char *
format_share (StipBreuk breuk)
{
  char *tekst = stip_breuk_format_percentage (breuk, ',');
  return tekst != NULL ? tekst : g_strdup ("–");
}

char *
stip_dwangakkoord_aandeel (const StipVoorstelUitkomst *uitkomst, StipTaal taal)
{
  g_autofree char *aantal = format_share (stip_voorstel_uitkomst_aantal (uitkomst)), *deel = format_share (stip_voorstel_uitkomst_aandeel (uitkomst));
  g_autofree char *bedrag = stip_geld_format_euro (uitkomst->bedrag_weigert), *totaal = stip_geld_format_euro (uitkomst->totaal);

  if (taal == STIP_TAAL_EN)
    return g_strdup_printf ("%u of %u creditors (%s\u00a0%%) %s, with %s of %s (%s\u00a0%%).", uitkomst->weigert, uitkomst->eisers->len, aantal,
                            uitkomst->weigert == 1 ? "refuses" : "refuse", bedrag, totaal, deel);
  return g_strdup_printf ("%u van %u schuldeisers (%s\u00a0%%) %s, met %s van %s (%s\u00a0%%).", uitkomst->weigert, uitkomst->eisers->len, aantal,
                          uitkomst->weigert == 1 ? "weigert" : "weigeren", bedrag, totaal, deel);
}

/* --- the sheet --- */

static void
add_creditors (StipOverdrachtDeel *deel, const StipVoorstelUitkomst *uitkomst, gboolean weigert, StipDatum vandaag)
{
  for (guint i = 0; i < uitkomst->eisers->len; i++)
    {
      const StipUitkomstEiser *eiser = &g_array_index (uitkomst->eisers, StipUitkomstEiser, i);
      if ((eiser->stem == STIP_STEM_WEIGERT) != weigert)
        continue;
      g_autofree char *bedrag = stip_geld_format_euro (eiser->bedrag);
      g_autofree char *dag = stip_datum_is_bekend (eiser->stand->antwoord) ? stip_datum_format (eiser->stand->antwoord, STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, vandaag) : g_strdup ("nog geen antwoord");
      const char      *noot = eiser->stand->laatste_antwoord != NULL ? eiser->stand->laatste_antwoord->toelichting : NULL;
      stip_overdracht_take_regel (deel, g_strdup (bedrag), NULL,
                                  g_strdup_printf ("%s: %s, %s", eiser->naam != NULL ? eiser->naam : "onbekende schuldeiser",
                                                   stip_ronde_staat_naam (eiser->stand->staat, STIP_TAAL_NL), dag),
                                  g_strdup (noot));
    }
}

static void
add_points (StipOverdrachtDeel *deel, const StipDossier *dossier)
{
  for (gsize i = 0; i < G_N_ELEMENTS (punten); i++)
    {
      const StipVeld      *veld = stip_veld_zoek (punten[i].veld);
      g_autofree char     *antwoord = dup_answer (dossier, punten[i].veld), *noot = dup_answer (dossier, punten[i].noot);
      const char          *kop = antwoord == NULL ? "nog open" : antwoord;
      StipOverdrachtRegel *regel = stip_overdracht_take_regel (deel, g_strdup (kop), NULL, stip_overdracht_hoofdletter (veld->nl), g_steal_pointer (&noot));
      regel->merk = g_strcmp0 (antwoord, "ja") == 0 ? STIP_OVERDRACHT_MERK_GEDAAN : STIP_OVERDRACHT_MERK_OPEN;
    }
}

static void
add_offer (StipOverdrachtDeel *deel, const StipDossier *dossier, StipDatum vandaag)
{
  const StipVoorstel *v = stip_voorstel_laatste (dossier->voorstellen);

  if (v == NULL)
    {
      stip_overdracht_take_regel (deel, g_strdup ("Voorstel"), NULL, g_strdup ("In dit dossier is geen voorstel vastgelegd."), NULL);
      return;
    }
  g_autofree char *dag = stip_datum_format (v->datum, STIP_DATUM_ZONDER_DAG, STIP_TAAL_NL, vandaag), *pot = stip_geld_format_euro (v->te_verdelen);
  g_autofree char *pref = stip_breuk_format_percentage (v->preferent, ','), *conc = stip_breuk_format_percentage (v->concurrent, ',');
  stip_overdracht_take_regel (deel, g_strdup ("Voorstel"), NULL,
                              g_strdup_printf ("%s van %s: %s in %d maanden", stip_scenario_naam (v->soort, STIP_TAAL_NL), dag, pot, v->maanden),
                              g_strdup_printf ("%s%s%s%sconcurrent %s %%", pref != NULL ? "preferent " : "", pref != NULL ? pref : "", pref != NULL ? " %" : "", pref != NULL ? ", " : "",
                                               conc != NULL ? conc : "–"));
}

static void
add_outside (StipOverdrachtDeel *deel, const StipDossier *dossier)
{
  for (guint i = 0; i < dossier->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (dossier->schulden, i);
      if (stip_schuld_doet_mee (schuld))
        continue;
      stip_overdracht_take_regel (deel, stip_geld_format_euro (schuld->bedrag), NULL, g_strdup (schuld->schuldeiser != NULL ? schuld->schuldeiser : "onbekende schuldeiser"),
                                  g_strdup (schuld->reden_niet_meegenomen != NULL ? schuld->reden_niet_meegenomen : "De reden is nog niet ingevuld."));
    }
  if (deel->regels->len == 0)
    stip_overdracht_take_regel (deel, NULL, NULL, g_strdup ("Geen enkele schuld blijft buiten het voorstel."), NULL);
}

StipOverdracht *
stip_dwangakkoord_blad (const StipDossier *dossier, const StipVoorstelUitkomst *uitkomst, StipDatum vandaag)
{
  StipOverdrachtBouw bouw = { .dossier = dossier, .vandaag = vandaag };

  bouw.form = stip_overdracht_new_blad ("Dwangakkoord: gegevens voor het verzoek (art. 287a Fw)", dossier, vandaag);
  stip_overdracht_take_regel (stip_overdracht_add_deel (&bouw, "aandeel", "Wie weigert", TRUE), NULL, NULL, stip_dwangakkoord_aandeel (uitkomst, STIP_TAAL_NL), NULL);
  add_creditors (stip_overdracht_add_deel (&bouw, "weigert", "Weigert", FALSE), uitkomst, TRUE, vandaag);
  add_creditors (stip_overdracht_add_deel (&bouw, "anderen", "Wat de anderen zeiden", FALSE), uitkomst, FALSE, vandaag);
  add_offer (stip_overdracht_add_deel (&bouw, "aanbod", "Het aanbod", FALSE), dossier, vandaag);
  add_points (stip_overdracht_add_deel (&bouw, "punten", "Waar de rechter naar kijkt", FALSE), dossier);
  add_outside (stip_overdracht_add_deel (&bouw, "buiten", "Buiten het voorstel", FALSE), dossier);
  stip_overdracht_drop_lege (&bouw);
  return bouw.form;
}
