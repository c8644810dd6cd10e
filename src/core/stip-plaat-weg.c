/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-plaat-prive.h"

/* "De weg" and the plate of one phase: the two that know where a resident stands. */

static const struct
{
  const char *groep, *pictogram;
} stappen[STIP_FASE_AANTAL] = {
  { "Aanmelden", "stapel" },
  { "Gesprek", "gesprek" },
  { "Rust", "rust" },
  { "Regelen", "hand" },
  { "Aflossen", "munten" },
  { "Nazorg", "nazorg" },
};

static const StipVerloopFase *
find_phase (const StipPlaatBouw *bouw, StipFase fase)
{
  const StipVerloop *verloop = bouw->opdracht->verloop;

  for (int i = 0; verloop != NULL && i < verloop->n_fasen; i++)
    if (verloop->fasen[i].fase == fase)
      return &verloop->fasen[i];
  return NULL;
}

static StipPlaatStaat
state_of (const StipPlaatBouw *bouw, StipFase fase)
{
  const StipVerloop *verloop = bouw->opdracht->verloop;

  if (verloop == NULL || verloop->huidig == STIP_FASE_GEEN)
    return STIP_PLAAT_LATER;
  if (verloop->huidig == STIP_FASE_AFGESLOTEN)
    return verloop->succesvol || find_phase (bouw, fase) != NULL ? STIP_PLAAT_KLAAR : STIP_PLAAT_LATER;
  if (fase == verloop->huidig)
    return STIP_PLAAT_NU;
  return fase < verloop->huidig ? STIP_PLAAT_KLAAR : STIP_PLAAT_LATER;
}

/* How long a phase takes, or NULL where nobody can say: whoever pays everything back has no 18 months. (transfer full) */
static char *
format_length (const StipPlaatBouw *bouw, StipFase fase)
{
  const StipPlaatOpdracht *opdracht = bouw->opdracht;

  if (fase == STIP_FASE_OPLOSSING && opdracht->dossier != NULL && stip_dossier_betaalt_volledig (opdracht->dossier))
    return NULL;
  return stip_plaat_taal_duur (bouw->woorden->taal, stip_verloop_fase_duur (opdracht->profiel, fase));
}

/* Of a day that nobody has set only the month is said; where a phase runs on beyond its term no day is. (transfer full) */
static char *
format_end (const StipPlaatBouw *bouw, StipFase fase, StipPlaatStaat staat)
{
  const StipPlaatOpdracht *opdracht = bouw->opdracht;
  const StipVerloopFase   *verloop = find_phase (bouw, fase);
  const StipPlaatTaal     *taal = bouw->woorden->taal;

  if (verloop == NULL || (staat != STIP_PLAAT_KLAAR && verloop->tot <= opdracht->vandaag))
    return NULL;
  if (staat == STIP_PLAAT_KLAAR)
    return stip_plaat_taal_dag (taal, verloop->van, opdracht->vandaag);
  if (staat == STIP_PLAAT_NU)
    return stip_plaat_taal_tot (taal, verloop->tot, opdracht->vandaag);
  return fase == STIP_FASE_OPLOSSING && opdracht->dossier != NULL && stip_dossier_betaalt_volledig (opdracht->dossier)
             ? NULL
             : stip_plaat_taal_tot_maand (taal, verloop->tot, opdracht->vandaag);
}

static StipZin
number (const StipPlaatBouw *bouw, int nummer, StipZin woord)
{
  g_autofree char *kaal = woord.tekst;

  /* the figure and its word stay together */
  return (StipZin){ g_strdup_printf ("%d.\302\240%s", nummer, kaal), woord.plek };
}

static void
add_station (StipPlaatBouw *bouw, int i)
{
  StipPlaatDeel *deel = stip_plaat_add (bouw->plaat->delen, stappen[i].pictogram);
  StipFase       fase = (StipFase)(STIP_FASE_AANMELDING + i);

  deel->staat = state_of (bouw, fase);
  deel->kop = number (bouw, i + 1, stip_plaat_zin (bouw, stappen[i].groep, "Woord", NULL));
  deel->tekst = stip_plaat_zin (bouw, stappen[i].groep, deel->staat == STIP_PLAAT_KLAAR ? "Klaar" : "Zin", NULL);
  if (deel->staat != STIP_PLAAT_KLAAR)
    deel->duur = stip_plaat_zin_take (format_length (bouw, fase), "de duur van een stap");
  deel->datum = stip_plaat_zin_take (format_end (bouw, fase, deel->staat), "de datum van een stap");
}

/* For whom and when: the plate of one resident. */
static void
fill_for (StipPlaatBouw *bouw)
{
  g_autofree char *naam = stip_plaat_naam (bouw);

  if (naam == NULL)
    return;
  g_autofree char *los = stip_plaat_taal_los (bouw->woorden->taal, naam);
  g_autofree char *dag = stip_plaat_taal_dag (bouw->woorden->taal, bouw->opdracht->vandaag, STIP_DATUM_ONBEKEND);
  g_free (bouw->plaat->ondertitel.tekst);
  g_free (bouw->plaat->ondertitel.plek);
  bouw->plaat->ondertitel = stip_plaat_zin_algemeen (bouw, "Algemeen", "Voor", "naam", los, "dag", dag, NULL);
}

static void
fill_stip (StipPlaatBouw *bouw)
{
  const StipVerloop *verloop = bouw->opdracht->verloop;
  char              *dag = NULL;

  bouw->plaat->stip = stip_plaat_zin_algemeen (bouw, "Algemeen", "Vrij", NULL);
  if (verloop != NULL && stip_datum_is_bekend (verloop->stip) && (verloop->succesvol || verloop->stip > bouw->opdracht->vandaag))
    dag = verloop->stip_verwacht ? stip_plaat_taal_maand (bouw->woorden->taal, verloop->stip)
                                 : stip_plaat_taal_dag (bouw->woorden->taal, verloop->stip, bouw->opdracht->vandaag);
  bouw->plaat->stip_datum = stip_plaat_zin_take (dag, "de datum van de stip");
}

void
stip_plaat_bouw_weg (StipPlaatBouw *bouw)
{
  const StipVerloop *verloop = bouw->opdracht->verloop;

  fill_for (bouw);
  fill_stip (bouw);
  for (int i = 0; i < STIP_FASE_AANTAL; i++)
    add_station (bouw, i);
  bouw->plaat->aangekomen = verloop != NULL && verloop->huidig == STIP_FASE_AFGESLOTEN && verloop->succesvol;
  bouw->plaat->hier = stip_plaat_zin_algemeen (bouw, "Algemeen", bouw->plaat->aangekomen ? "UBentEr" : "UBentHier", NULL);
}

void
stip_plaat_bouw_nee (StipPlaatBouw *bouw)
{
  static const struct
  {
    const char *groep, *pictogram;
  } wegen[] = { { "Bellen", "telefoon" }, { "Opnieuw", "post" }, { "Rechter", "rechter" }, { "Wsnp", "weegschaal" } };

  for (gsize i = 0; i < G_N_ELEMENTS (wegen); i++)
    {
      StipPlaatDeel *deel = stip_plaat_add (bouw->plaat->delen, wegen[i].pictogram);

      deel->kop = number (bouw, (int)i + 1, stip_plaat_zin (bouw, wegen[i].groep, "Woord", NULL));
      deel->tekst = stip_plaat_zin (bouw, wegen[i].groep, "Zin", NULL);
    }
  bouw->plaat->stip = stip_plaat_zin_algemeen (bouw, "Algemeen", "Vrij", NULL);
}

/* --- the plate of one phase --- */

static StipZin
join (StipZin een, StipZin twee)
{
  StipZin zin = { g_strdup_printf ("%s %s", een.tekst, twee.tekst), een.plek };

  g_free (een.tekst);
  g_free (twee.tekst);
  g_free (twee.plek);
  return zin;
}

static StipZin
say_length (const StipPlaatBouw *bouw, const char *groep, StipFase fase)
{
  g_autofree char *duur = format_length (bouw, fase);
  g_autofree char *tot = state_of (bouw, fase) == STIP_PLAAT_NU ? format_end (bouw, fase, STIP_PLAAT_NU) : NULL;
  StipZin          extra = stip_plaat_zin (bouw, groep, "Extra", NULL);

  if (duur == NULL)
    return extra;
  return join (tot != NULL ? stip_plaat_zin_algemeen (bouw, "Algemeen", "DuurTot", "duur", duur, "tot", tot, NULL)
                           : stip_plaat_zin_algemeen (bouw, "Algemeen", "Duur", "duur", duur, NULL),
               extra);
}

void
stip_plaat_bouw_fase (StipPlaatBouw *bouw)
{
  static const struct
  {
    const char *sleutel, *pictogram;
  } vragen[] = { { "Gebeurt", "budget" }, { "Wij", "samen" }, { "U", "post" }, { "Lang", "klok" } };
  StipPlaat  *plaat = bouw->plaat;
  const char *groep = stappen[plaat->nu].groep;
  StipFase    fase = (StipFase)(STIP_FASE_AANMELDING + plaat->nu);

  plaat->titel = stip_plaat_zin (bouw, groep, "Titel", NULL);
  plaat->ondertitel = stip_plaat_zin (bouw, groep, "Ondertitel", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (vragen); i++)
    {
      StipPlaatDeel *deel = stip_plaat_add (plaat->delen, i == 0 ? stappen[plaat->nu].pictogram : vragen[i].pictogram);

      deel->kop = stip_plaat_zin (bouw, "Kopjes", vragen[i].sleutel, NULL);
      deel->tekst = i == 3 ? say_length (bouw, groep, fase) : stip_plaat_zin (bouw, groep, vragen[i].sleutel, NULL);
    }
}
