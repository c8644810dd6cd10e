/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-hercontrole.h"

const char *
stip_hercontrole_geen (const StipRegeling *regeling)
{
  switch (regeling->soort)
    {
    case STIP_SCENARIO_SANERINGSKREDIET:
      return "Bij een saneringskrediet is er geen hercontrole: de schuldeisers hebben hun deel al en het bedrag ligt vast.";
    case STIP_SCENARIO_BETALINGSREGELING:
      return "Bij een betalingsregeling is er geen hercontrole: de schuldeisers krijgen alles.";
    case STIP_SCENARIO_ZONDER_CAPACITEIT:
      return "Bij een aanbod van 0 % is er geen hercontrole: er is niets toegezegd dat kan veranderen.";
    case STIP_SCENARIO_SCHULDBEMIDDELING:
    case STIP_SCENARIO_AANTAL:
    default:
      return NULL;
    }
}

static StipGeld
sum_claims (const StipRegeling *regeling)
{
  StipGeld som = 0;

  for (guint i = 0; i < regeling->delen->len; i++)
    som += ((const StipRegelingdeel *)g_ptr_array_index (regeling->delen, i))->vordering;
  return som;
}

static int
count_due (const StipAflosstand *stand, StipDatum vandaag)
{
  int nummer = 0;

  while (stip_datum_add_maanden (stand->regeling->start, nummer + 1) <= vandaag)
    nummer++;
  return nummer;
}

/* Pays nodig in at most rest instalments: of capaciteit where that is enough, else of as much as it takes. */
static void
spread (StipRegeling *nieuw, StipGeld nodig, StipGeld capaciteit, int rest)
{
  StipGeld maand = MAX (capaciteit, (nodig + rest - 1) / rest);

  nieuw->maandbedrag = maand;
  nieuw->maanden = maand > 0 ? (int)((nodig + maand - 1) / maand) : 0;
  nieuw->laatste_termijn = nieuw->maanden > 0 ? nodig - (nieuw->maanden - 1) * maand : 0;
}

/* --- who gets what --- */

static StipVerdeelpost
post_of (const StipRegelingdeel *deel)
{
  return (StipVerdeelpost){ deel->vordering, deel->rang, deel->rang == STIP_RANG_ZEKERHEID ? deel->gedekt : 0 };
}

/* One distribution over the claims that are not held at what they have had. FALSE: it would take back from one of them,
 * which is now held too. */
static gboolean
distribute_rest (StipRegeling *nieuw, const StipGeld *naar, gboolean *vast, StipGeld totaal, GError **error)
{
  g_autofree StipVerdeelpost *posten = g_new0 (StipVerdeelpost, nieuw->delen->len);
  g_autofree guint           *plek = g_new0 (guint, nieuw->delen->len);
  gsize                       n = 0;
  gboolean                    goed = TRUE;

  for (guint i = 0; i < nieuw->delen->len; i++)
    if (vast[i])
      totaal -= naar[i];
    else
      {
        plek[n] = i;
        posten[n++] = post_of (g_ptr_array_index (nieuw->delen, i));
      }
  g_autoptr (StipVerdeling) verdeling = stip_verdeling_new (totaal, posten, n, error);
  if (verdeling == NULL)
    return TRUE;
  for (gsize j = 0; j < n; j++)
    {
      StipRegelingdeel *deel = g_ptr_array_index (nieuw->delen, plek[j]);
      deel->bedrag = verdeling->uitkeringen[j].bedrag;
      if (deel->bedrag >= naar[plek[j]])
        continue;
      deel->bedrag = naar[plek[j]];
      vast[plek[j]] = TRUE;
      goed = FALSE;
    }
  return goed;
}

static gboolean
distribute (StipRegeling *nieuw, const StipAflosstand *stand, StipGeld totaal, GError **error)
{
  g_autofree gboolean *vast = g_new0 (gboolean, nieuw->delen->len + 1);
  g_autoptr (GError) fout = NULL;

  for (guint i = 0; i < nieuw->delen->len && fout == NULL; i++)
    if (distribute_rest (nieuw, stand->naar, vast, totaal, &fout))
      break;
  if (fout == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&fout));
  return FALSE;
}

static StipRegeling *
next_version (const StipRegeling *oud, StipDatum vandaag, const char *reden)
{
  StipRegeling *nieuw = stip_regeling_new ();

  nieuw->reeks = oud->reeks;
  nieuw->datum = vandaag;
  nieuw->soort = oud->soort;
  nieuw->start = oud->start;
  nieuw->vermogen = oud->vermogen;
  nieuw->reden = g_strdup (reden);
  for (guint i = 0; i < oud->delen->len; i++)
    g_ptr_array_add (nieuw->delen, stip_regelingdeel_copy (g_ptr_array_index (oud->delen, i)));
  return nieuw;
}

static void
refuse (GError **error, StipRegelingError code, const char *zin)
{
  g_set_error_literal (error, STIP_REGELING_ERROR, code, zin);
}

StipRegeling *
stip_hercontrole_reken (const StipDossier *dossier, StipGeld capaciteit, StipDatum vandaag, const char *reden, GError **error)
{
  g_autoptr (StipAflosstand) stand = stip_aflosstand_new (dossier, vandaag);

  if (stand == NULL || stip_hercontrole_geen (stand->regeling) != NULL)
    {
      refuse (error, STIP_REGELING_ERROR_GEEN, stand != NULL ? stip_hercontrole_geen (stand->regeling) : "Er is nog geen regeling.");
      return NULL;
    }
  if (!stip_geld_is_bekend (capaciteit) || capaciteit < 0 || capaciteit > STIP_GELD_MAX / 1000)
    {
      refuse (error, STIP_REGELING_ERROR_ONGELDIG, "Vul in wat er per maand kan worden afgelost, bijvoorbeeld 75,00.");
      return NULL;
    }
  int gehad = count_due (stand, vandaag), rest = MAX (stand->regeling->looptijd, STIP_SCENARIO_MAANDEN) - gehad;
  if (rest <= 0)
    {
      refuse (error, STIP_REGELING_ERROR_GEEN, "De looptijd is voorbij: er is geen termijn meer om te veranderen.");
      return NULL;
    }
  StipGeld top = sum_claims (stand->regeling), gepland = MIN (stand->gepland, top);
  StipGeld nodig = MAX (capaciteit * rest, MAX (stand->ontvangen, stand->uitgekeerd) - gepland);
  nodig = CLAMP (nodig, 0, top - gepland);

  g_autoptr (StipRegeling) nieuw = next_version (stand->regeling, vandaag, reden);
  nieuw->vanaf = gehad + 1;
  spread (nieuw, nodig, capaciteit, rest);
  /* paid in full it ends with the last instalment */
  nieuw->looptijd = gepland + nodig == top ? gehad + nieuw->maanden : MAX (stand->regeling->looptijd, gehad + nieuw->maanden);
  return distribute (nieuw, stand, gepland + nodig, error) ? g_steal_pointer (&nieuw) : NULL;
}
