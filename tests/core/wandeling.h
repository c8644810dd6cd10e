/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-oorzaak.h"
#include "core/stip-stap.h"

/* A random walk over the table of steps: which step, on which day, with what filled in. */

typedef struct
{
  GRand             *toeval;
  const StipProfiel *profiel;
  StipDatum          vandaag;
  GPtrArray         *velden; /* of the last step: pairs of id and value, owned, NULL at the end */
} Wandeling;

static inline const char *
wandeling_keuze (Wandeling *w, const StipStap *stap, const StipVeld *veld)
{
  g_autoptr (GPtrArray) passend = g_ptr_array_new ();

  for (const StipKeuze *keuze = veld->keuzes; keuze->id != NULL; keuze++)
    if (stip_stap_keuze_past (stap, veld, keuze->id))
      g_ptr_array_add (passend, (gpointer)keuze->id);
  return g_ptr_array_index (passend, g_rand_int_range (w->toeval, 0, (gint32)passend->len));
}

static inline char *
wandeling_waarde (Wandeling *w, const StipStap *stap, const StipVeld *veld)
{
  switch (veld->soort)
    {
    case STIP_VELD_JANEE:
      return g_strdup (g_rand_boolean (w->toeval) ? "ja" : "nee");
    case STIP_VELD_KEUZE:
    case STIP_VELD_MEER:
      return g_strdup (wandeling_keuze (w, stap, veld));
    case STIP_VELD_GETAL:
      return g_strdup ("6");
    case STIP_VELD_GELD:
      return g_strdup ("1.250,00");
    case STIP_VELD_DATUM:
    case STIP_VELD_TEKST:
    case STIP_VELD_LANG:
    default:
      return g_strdup ("iets");
    }
}

static inline void
wandeling_vul (Wandeling *w, const StipStap *stap, const char *const *velden, gsize n)
{
  for (gsize i = 0; i < n && velden[i] != NULL; i++)
    {
      const char     *moet;
      const StipVeld *veld = stip_stap_eis (velden[i], &moet);
      g_ptr_array_add (w->velden, g_strdup (veld->id));
      g_ptr_array_add (w->velden, moet != NULL ? g_strdup (moet) : wandeling_waarde (w, stap, veld));
    }
}

/* What a careful person would fill in for this step, today. */
static inline StipStapInvoer
wandeling_invoer (Wandeling *w, const StipStap *stap)
{
  g_clear_pointer (&w->velden, g_ptr_array_unref);
  w->velden = g_ptr_array_new_with_free_func (g_free);
  wandeling_vul (w, stap, stap->eist, G_N_ELEMENTS (stap->eist));
  if (g_rand_boolean (w->toeval))
    wandeling_vul (w, stap, stap->vraagt, G_N_ELEMENTS (stap->vraagt));
  g_ptr_array_add (w->velden, NULL);
  return (StipStapInvoer){ w->vandaag, -1, "omdat het zo is", (const char *const *)w->velden->pdata };
}

/* A colleague agrees, where the profile wants one. (transfer full) */
static inline StipDossier *
wandeling_toets (Wandeling *w, const StipStap *stap, const StipDossier *dossier)
{
  StipDossier *kopie = stip_dossier_copy (dossier);

  if (stap->toets != NULL && stip_profiel_toets (w->profiel, stap->toets) != NULL)
    {
      StipToets *toets = stip_toets_new (0, stap->id, w->vandaag, "Anna");
      toets->toetser = g_strdup ("Bert");
      toets->uitkomst = g_intern_string ("akkoord");
      toets->uitkomst_datum = w->vandaag;
      g_ptr_array_add (kopie->toetsen, toets);
    }
  return kopie;
}

static inline void
wandeling_clear (Wandeling *w)
{
  g_clear_pointer (&w->velden, g_ptr_array_unref);
  g_clear_pointer (&w->toeval, g_rand_free);
}
