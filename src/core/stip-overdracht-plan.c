/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-overdracht-prive.h"

/* Goals and agreements, domains of life, competences: how the resident goes forward. */

#define GEHAALD 5 /* so many of what is done already */
#define LAAG    3 /* up to here somebody must help: Zelfredzaamheid-Matrix, "beperkt zelfredzaam" */

/* --- the plan --- */

static char *
describe_who (const StipOverdrachtBouw *bouw, const StipDoel *doel)
{
  if (g_strcmp0 (doel->soort, "doel") == 0)
    return g_strdup ("Doel");
  if (g_strcmp0 (doel->wie, "consulent") == 0)
    return g_strdup ("Consulent");
  if (g_strcmp0 (doel->wie, "inwoner") == 0)
    return stip_overdracht_hoofdletter (bouw->roepnaam);
  return doel->naam != NULL ? g_strdup (doel->naam) : g_strdup (g_strcmp0 (doel->wie, "ander") == 0 ? "Een ander" : "Afspraak");
}

static void
add_goal (const StipOverdrachtBouw *bouw, StipOverdrachtDeel *deel, const StipDoel *doel)
{
  gboolean             gehaald = stip_datum_is_bekend (doel->gehaald);
  g_autofree char     *dag = stip_overdracht_dag (bouw, gehaald ? doel->gehaald : doel->uiterlijk);
  char                *onder = dag != NULL ? g_strdup_printf (gehaald ? "gehaald %s" : "voor %s", dag) : gehaald ? g_strdup ("gehaald")
                                                                                                                 : NULL;
  StipOverdrachtRegel *regel = stip_overdracht_take_regel (deel, describe_who (bouw, doel), onder, stip_overdracht_hoofdletter (doel->omschrijving), NULL);

  if (regel != NULL)
    regel->merk = gehaald ? STIP_OVERDRACHT_MERK_GEDAAN : STIP_OVERDRACHT_MERK_OPEN;
}

/* Met ones newest first; else goals before agreements, in the order of the plan. */
static int
compare_met (gconstpointer a, gconstpointer b)
{
  const StipDoel *een = *(const StipDoel *const *)a, *twee = *(const StipDoel *const *)b;
  return (een->gehaald < twee->gehaald) - (een->gehaald > twee->gehaald);
}

static void
add_open_goals (const StipOverdrachtBouw *bouw, StipOverdrachtDeel *deel, const char *soort)
{
  for (guint i = 0; i < bouw->dossier->doelen->len; i++)
    {
      const StipDoel *doel = g_ptr_array_index (bouw->dossier->doelen, i);
      if (!stip_datum_is_bekend (doel->gehaald) && g_strcmp0 (doel->soort, soort) == 0)
        add_goal (bouw, deel, doel);
    }
}

static void
add_goals (StipOverdrachtBouw *bouw)
{
  StipOverdrachtDeel *deel = stip_overdracht_add_deel (bouw, "doelen", "Doelen en afspraken", FALSE);
  g_autoptr (GPtrArray) gehaald = g_ptr_array_new ();

  add_open_goals (bouw, deel, "doel");
  add_open_goals (bouw, deel, "afspraak");
  for (guint i = 0; i < bouw->dossier->doelen->len; i++)
    if (stip_datum_is_bekend (((const StipDoel *)g_ptr_array_index (bouw->dossier->doelen, i))->gehaald))
      g_ptr_array_add (gehaald, g_ptr_array_index (bouw->dossier->doelen, i));
  g_ptr_array_sort (gehaald, compare_met);
  for (guint i = 0; i < MIN (gehaald->len, GEHAALD); i++)
    add_goal (bouw, deel, g_ptr_array_index (gehaald, i));
}

/* --- domains of life --- */

static int
compare_domains (gconstpointer a, gconstpointer b)
{
  return (*(const StipLeefgebied *const *)a)->stand - (*(const StipLeefgebied *const *)b)->stand;
}

static void
add_domains (StipOverdrachtBouw *bouw)
{
  static const char *const standen[] = { "", "acuut probleem", "redt het niet alleen", "redt het met hulp" };
  StipOverdrachtDeel      *deel = stip_overdracht_add_deel (bouw, "leefgebieden", "Waar hulp nodig is", FALSE);
  g_autoptr (GPtrArray) laag = g_ptr_array_new ();
  gsize            aantal;
  const StipKeuze *gebieden = stip_leefgebieden (&aantal);

  for (guint i = 0; i < bouw->dossier->leefgebieden->len; i++)
    {
      const StipLeefgebied *gebied = g_ptr_array_index (bouw->dossier->leefgebieden, i);
      if (gebied->stand >= 1 && gebied->stand <= LAAG)
        g_ptr_array_add (laag, (gpointer)gebied);
    }
  g_ptr_array_sort (laag, compare_domains);
  for (guint i = 0; i < laag->len; i++)
    {
      const StipLeefgebied *gebied = g_ptr_array_index (laag, i);
      const StipKeuze      *keuze = stip_keuze_zoek (gebieden, aantal, gebied->gebied);
      stip_overdracht_take_regel (deel, g_strdup (keuze != NULL ? keuze->nl : gebied->gebied), NULL, g_strdup (standen[gebied->stand]), g_strdup (gebied->toelichting))->stand = gebied->stand;
    }
}

/* --- competences --- */

/* The latest measurement of a competence before index voor, which is left in it. */
static const StipMeting *
find_before (const StipDossier *dossier, const char *competentie, guint *voor)
{
  while (*voor > 0)
    {
      const StipMeting *meting = g_ptr_array_index (dossier->metingen, --*voor);
      if (g_strcmp0 (meting->competentie, competentie) == 0)
        return meting;
    }
  return NULL;
}

/* "4 van 5 op wo 13 mei, was 3 op wo 25 mrt" */
static char *
describe_growth (const StipOverdrachtBouw *bouw, const StipMeting *nu, const StipMeting *toen)
{
  g_autofree char *dag = stip_overdracht_dag (bouw, nu->datum), *eerder = toen != NULL ? stip_overdracht_dag (bouw, toen->datum) : NULL;

  if (toen == NULL)
    return g_strdup_printf ("%d van 5 op %s", nu->stand, dag);
  if (toen->stand == nu->stand)
    return g_strdup_printf ("%d van 5 op %s, net als op %s", nu->stand, dag, eerder);
  return g_strdup_printf ("%d van 5 op %s, was %d op %s", nu->stand, dag, toen->stand, eerder);
}

static void
add_competence (const StipOverdrachtBouw *bouw, StipOverdrachtDeel *deel, const StipKeuze *competentie)
{
  guint             voor = bouw->dossier->metingen->len;
  const StipMeting *nu = find_before (bouw->dossier, competentie->id, &voor);
  const StipMeting *toen = nu != NULL ? find_before (bouw->dossier, competentie->id, &voor) : NULL;

  if (nu == NULL)
    return;
  char                *tekst = describe_growth (bouw, nu, toen);
  StipOverdrachtRegel *regel = stip_overdracht_take_regel (deel, g_strdup (competentie->nl), NULL, tekst, g_strdup (nu->toelichting));

  regel->stand = nu->stand;
  regel->vorige = toen != NULL ? toen->stand : 0;
}

void
stip_overdracht_add_plan (StipOverdrachtBouw *bouw)
{
  gsize               aantal;
  const StipKeuze    *competenties = stip_competenties (&aantal);
  StipOverdrachtDeel *deel;

  add_goals (bouw);
  add_domains (bouw);
  deel = stip_overdracht_add_deel (bouw, "competenties", "Omgaan met geld (Nibud)", FALSE);
  for (gsize i = 0; i < aantal; i++)
    add_competence (bouw, deel, &competenties[i]);
}
