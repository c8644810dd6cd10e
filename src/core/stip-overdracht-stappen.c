/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-overdracht-prive.h"

/* What a colleague does first: one short list by date, with a box to tick. Why and how stand further on. */

#define STAPPEN 6 /* besides getting to know each other */

typedef struct
{
  StipDatum datum;
  char     *tekst;
} Stap;

static void
clear_step (gpointer data)
{
  g_free (((Stap *)data)->tekst);
}

static int
compare_steps (gconstpointer a, gconstpointer b)
{
  const Stap *een = a, *twee = b;
  return (een->datum > twee->datum) - (een->datum < twee->datum);
}

static void
take_step (GArray *stappen, StipDatum datum, char *tekst)
{
  Stap stap = { datum, tekst };
  g_array_append_val (stappen, stap);
}

static gboolean
has_day (GArray *stappen, StipDatum datum)
{
  for (guint i = 0; i < stappen->len; i++)
    if (g_array_index (stappen, Stap, i).datum == datum)
      return TRUE;
  return FALSE;
}

static gboolean
is_kennismaken (const StipTermijn *termijn)
{
  return g_strcmp0 (termijn->id, "kennismaken") == 0;
}

/* A promise is called what it is: this colleague did not make it. */
static char *
name_term (const StipTermijn *termijn)
{
  return termijn->hand_id != 0 && termijn->klok == STIP_KLOK_BELOFTE ? g_strdup_printf ("%s (belofte)", termijn->naam) : g_strdup (termijn->naam);
}

static char *
name_agreement (const StipDoel *doel)
{
  g_autofree char *tekst = stip_overdracht_hoofdletter (doel->omschrijving);
  return g_strdup_printf ("%s (afspraak)", tekst);
}

static GArray *
collect_steps (const StipOverdrachtBouw *bouw)
{
  GArray *stappen = g_array_new (FALSE, FALSE, sizeof (Stap));

  g_array_set_clear_func (stappen, clear_step);
  for (guint i = 0; i < bouw->termijnen->len; i++)
    {
      const StipTermijn *termijn = g_ptr_array_index (bouw->termijnen, i);
      if (stip_termijn_is_open (termijn) && !termijn->loopt_af && !is_kennismaken (termijn))
        take_step (stappen, stip_termijn_telt (termijn, bouw->vandaag), name_term (termijn));
    }
  for (guint i = 0; i < bouw->dossier->doelen->len; i++)
    {
      const StipDoel *doel = g_ptr_array_index (bouw->dossier->doelen, i);
      if (g_strcmp0 (doel->wie, "consulent") == 0 && stip_datum_is_bekend (doel->uiterlijk) && !stip_datum_is_bekend (doel->gehaald))
        take_step (stappen, doel->uiterlijk, name_agreement (doel));
    }
  /* what is planned is most often planned for one of those: then one line says it */
  for (guint i = 0; i < bouw->dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *g = g_ptr_array_index (bouw->dossier->gebeurtenissen, i);
      if (g->datum > bouw->vandaag && !has_day (stappen, g->datum))
        take_step (stappen, g->datum, stip_overdracht_hoofdletter (g->soort->nl));
    }
  g_array_sort (stappen, compare_steps);
  return stappen;
}

/* In the way that she likes best. */
static char *
format_acquaintance (const StipOverdrachtBouw *bouw)
{
  static const struct
  {
    const char *voorkeur, *voor, *na;
  } zinnen[] = {
    { "telefoon", ": bel ", " en vertel" },
    { "bericht", ": stuur ", " een bericht" },
    { "e-mail", ": mail ", "" },
    { "brief", ": schrijf ", "" },
    { "gesprek", ": nodig ", " uit en vertel" },
    { NULL, " met ", " en vertel" },
  };
  const StipPersoon *inwoner = stip_dossier_inwoner (bouw->dossier);
  const char        *voorkeur = inwoner != NULL ? inwoner->contactvoorkeur : NULL;
  gsize              i = 0;

  while (zinnen[i].voorkeur != NULL && g_strcmp0 (zinnen[i].voorkeur, voorkeur) != 0)
    i++;
  return g_strdup_printf ("Maak kennis%s%s%s dat u het overneemt", zinnen[i].voor, bouw->roepnaam, zinnen[i].na);
}

static void
add_acquaintance (StipOverdrachtBouw *bouw, StipOverdrachtDeel *deel)
{
  StipDatum dag = STIP_DATUM_ONBEKEND;

  for (guint i = 0; i < bouw->termijnen->len; i++)
    {
      const StipTermijn *termijn = g_ptr_array_index (bouw->termijnen, i);
      if (is_kennismaken (termijn) && stip_termijn_is_open (termijn))
        dag = stip_termijn_telt (termijn, bouw->vandaag);
    }
  stip_overdracht_take_regel (deel, stip_datum_is_bekend (dag) ? stip_overdracht_dag (bouw, dag) : g_strdup ("eerst"), stip_overdracht_resterend (bouw, dag),
                              format_acquaintance (bouw), NULL)
      ->merk = STIP_OVERDRACHT_MERK_OPEN;
}

void
stip_overdracht_add_stappen (StipOverdrachtBouw *bouw)
{
  StipOverdrachtDeel *deel = stip_overdracht_add_deel (bouw, "stappen", "De eerste stappen", FALSE);
  g_autoptr (GArray) stappen = collect_steps (bouw);

  if (bouw->verloop->huidig == STIP_FASE_AFGESLOTEN)
    return;
  add_acquaintance (bouw, deel);
  for (guint i = 0; i < MIN (stappen->len, STAPPEN); i++)
    {
      const Stap          *stap = &g_array_index (stappen, Stap, i);
      StipOverdrachtRegel *regel = stip_overdracht_take_regel (deel, stip_overdracht_dag (bouw, stap->datum), stip_overdracht_resterend (bouw, stap->datum), g_strdup (stap->tekst), NULL);

      if (regel != NULL)
        regel->merk = STIP_OVERDRACHT_MERK_OPEN;
    }
}
