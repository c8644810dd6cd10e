/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <string.h>

#include "core/stip-dossier-controle.h"
#include "core/stip-stap.h"
#include "core/stip-termijn-motor.h"
#include "hulp.h"
#include "wandeling.h"

/* Ten thousand random walks over the table of steps: no dead end, no term that nothing can meet, no date that the
 * exchange would refuse, and the state is always the one that the step promised. */
#define WANDELINGEN 10000
#define STAPPEN     32

static const char *const profielen[] = { "aalsmeer", "amstelveen", "heemstede", "lansingerland", "wettelijk" };

static StipDossier *
new_dossier (void)
{
  StipDossier *dossier = stip_dossier_new ();
  StipPersoon *persoon = stip_persoon_new ();

  persoon->rol = g_strdup ("inwoner");
  persoon->bsn = g_strdup ("123456782");
  g_ptr_array_add (dossier->personen, persoon);
  return dossier;
}

/* As the file would: what was added gets a number of its own, later ones higher. */
static void
give_ids (StipDossier *dossier, gint64 *laatste)
{
  for (guint i = 0; i < dossier->gebeurtenissen->len; i++)
    {
      StipGebeurtenis *gebeurtenis = g_ptr_array_index (dossier->gebeurtenissen, i);
      if (gebeurtenis->id == 0)
        gebeurtenis->id = ++*laatste;
    }
}

static void
on_complaint (const char *veld, const char *melding, gpointer data)
{
  g_error ("%s: %s: %s", (const char *)data, veld, melding);
}

/* The states that can be reached from here, as bits. */
static guint32
reach (StipToestand van)
{
  gsize           aantal;
  const StipStap *alle = stip_stap_alle (&aantal);
  guint32         bereik = STIP_TOESTAND_BIT (van), vorig = 0;

  while (bereik != vorig)
    {
      vorig = bereik;
      for (gsize i = 0; i < aantal; i++)
        if ((alle[i].van & bereik) != 0 && alle[i].naar != STIP_TOESTAND_GEEN)
          bereik |= STIP_TOESTAND_BIT (alle[i].naar);
    }
  return bereik;
}

static gboolean
can_be_met (const StipTermijnRegel *regel, guint32 bereik)
{
  gsize           aantal;
  const StipStap *alle = stip_stap_alle (&aantal);

  for (char **tot = regel->tot; *tot != NULL; tot++)
    for (gsize i = 0; i < aantal; i++)
      {
        if ((alle[i].van & bereik) == 0)
          continue;
        if (g_strcmp0 (alle[i].soort, *tot) == 0)
          return TRUE;
        for (gsize m = 0; m < STIP_STAP_MAX && alle[i].mee[m].soort != NULL; m++)
          if (g_str_equal (alle[i].mee[m].soort, *tot))
            return TRUE;
      }
  return FALSE;
}

static void
check_terms (const StipDossier *dossier, const StipProfiel *profiel, StipKalender *kalender, StipDatum vandaag, const char *pad)
{
  g_autoptr (GPtrArray) termijnen = stip_termijnen_bereken (profiel, kalender, dossier, vandaag);
  guint32 bereik = reach (stip_dossier_toestand (dossier, vandaag));

  for (guint i = 0; i < termijnen->len; i++)
    {
      const StipTermijn      *termijn = g_ptr_array_index (termijnen, i);
      const StipTermijnRegel *regel = stip_profiel_termijn (profiel, termijn->id);
      if (stip_termijn_is_open (termijn) && regel->tot[0] != NULL && !can_be_met (regel, bereik))
        g_error ("%s: term %s is open in state %s, and nothing can meet it", pad, termijn->id, stip_toestand_id (stip_dossier_toestand (dossier, vandaag)));
    }
}

static StipDossier *
try_step (Wandeling *w, const StipStap *stap, const StipDossier *dossier, GError **error)
{
  StipStapInvoer invoer = wandeling_invoer (w, stap);
  g_autoptr (StipDossier) getoetst = wandeling_toets (w, stap, dossier);

  return stip_stap_neem (stap, getoetst, w->profiel, &invoer, w->vandaag, error);
}

/* In which order this walk tries: mostly on along the path, else few walks would come far. */
static int
weight (Wandeling *w, const StipStap *stap)
{
  int worp = g_rand_int_range (w->toeval, 0, 1000);

  if ((stap->vlaggen & STIP_STAP_VROEG) != 0)
    return worp + 600;
  if (stip_stap_is_terug (stap))
    return worp + 400;
  return g_str_equal (stap->baan, "pad") ? worp : worp + 500;
}

typedef struct
{
  const StipStap *stap;
  int             gewicht;
} Kandidaat;

static int
compare (gconstpointer a, gconstpointer b)
{
  return ((const Kandidaat *)a)->gewicht - ((const Kandidaat *)b)->gewicht;
}

static GArray *
candidates (Wandeling *w, const StipDossier *dossier)
{
  g_autoptr (GPtrArray) nu = stip_stappen_nu (dossier, w->vandaag);
  GArray *uit = g_array_new (FALSE, FALSE, sizeof (Kandidaat));

  for (guint i = 0; i < nu->len; i++)
    {
      Kandidaat k = { g_ptr_array_index (nu, i), weight (w, g_ptr_array_index (nu, i)) };
      g_array_append_val (uit, k);
    }
  g_array_sort (uit, compare);
  return uit;
}

static gboolean
goes_on (Wandeling *w, const StipDossier *dossier, GArray *kandidaten)
{
  for (guint i = 0; i < kandidaten->len; i++)
    {
      const StipStap *stap = g_array_index (kandidaten, Kandidaat, i).stap;
      if (stap->naar == STIP_TOESTAND_GEEN || (stap->vlaggen & STIP_STAP_VROEG) != 0)
        continue;
      g_autoptr (StipDossier) genomen = try_step (w, stap, dossier, NULL);
      if (genomen != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Takes one step; NULL where the trajectory is over. From everywhere there is a way on that is not giving up, from
 * refused the way of an objection. */
static StipDossier *
step (Wandeling *w, const StipDossier *dossier, GString *pad, guint *gezien)
{
  StipToestand was = stip_dossier_toestand (dossier, w->vandaag);
  g_autoptr (GArray) kandidaten = candidates (w, dossier);

  if (was == STIP_TOESTAND_AFGESLOTEN && g_rand_int_range (w->toeval, 0, 3) != 0)
    return NULL;
  if (was != STIP_TOESTAND_AFGESLOTEN && !goes_on (w, dossier, kandidaten))
    g_error ("%s: a dead end in state %s", pad->str, stip_toestand_id (was));
  for (guint i = 0; i < kandidaten->len; i++)
    {
      const StipStap *stap = g_array_index (kandidaten, Kandidaat, i).stap;
      g_autoptr (GError) error = NULL;
      StipDossier *nieuw = try_step (w, stap, dossier, &error);
      if (nieuw == NULL)
        {
          g_assert_cmpuint (strlen (error->message), >, 10);
          continue;
        }
      g_string_append_printf (pad, " %s", stap->id);
      StipToestand nu = stip_dossier_toestand (nieuw, w->vandaag);
      if (nu != (stap->naar != STIP_TOESTAND_GEEN ? stap->naar : was))
        g_error ("%s: in state %s, not %s", pad->str, stip_toestand_id (nu), stip_toestand_id (stap->naar));
      gezien[nu]++;
      return nieuw;
    }
  return NULL;
}

static void
walk (guint nummer, StipProfiel *const *alle, StipKalender *kalender, guint *gezien)
{
  Wandeling w = { g_rand_new_with_seed (nummer), alle[nummer % G_N_ELEMENTS (profielen)], stip_datum_new (2024, 1, 3) + (int)(nummer % 700), NULL };
  g_autoptr (StipDossier) dossier = new_dossier ();
  g_autoptr (GString) pad = g_string_new (NULL);
  gint64 laatste = 0;

  g_string_printf (pad, "walk %u, %s:", nummer, w.profiel->id);
  for (int i = 0; i < STAPPEN; i++)
    {
      StipDossier *nieuw = step (&w, dossier, pad, gezien);
      if (nieuw == NULL)
        break;
      stip_dossier_unref (dossier);
      dossier = nieuw;
      give_ids (dossier, &laatste);
      stip_dossier_controleer (dossier, on_complaint, pad->str);
      check_terms (dossier, w.profiel, kalender, w.vandaag, pad->str);
      if (g_rand_boolean (w.toeval))
        w.vandaag += g_rand_int_range (w.toeval, 0, 40);
    }
  wandeling_clear (&w);
}

static void
test_wandelingen (void)
{
  g_autoptr (StipKalender) kalender = lees_kalender ();
  StipProfiel *alle[G_N_ELEMENTS (profielen)];
  guint        gezien[STIP_TOESTAND_AANTAL] = { 0 };
  guint        begin = (guint)g_test_rand_int ();

  g_test_message ("first seed %u", begin);
  for (gsize i = 0; i < G_N_ELEMENTS (profielen); i++)
    alle[i] = lees_profiel (profielen[i]);
  for (guint n = 0; n < WANDELINGEN; n++)
    walk (begin + n, alle, kalender, gezien);
  for (int t = STIP_TOESTAND_AANGEMELD; t < STIP_TOESTAND_AANTAL; t++) /* the walks come everywhere */
    {
      g_test_message ("%s %u", stip_toestand_id ((StipToestand)t), gezien[t]);
      g_assert_cmpuint (gezien[t], >, 500);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (profielen); i++)
    stip_profiel_unref (alle[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stap-eigenschap/wandelingen", test_wandelingen);
  return g_test_run ();
}
