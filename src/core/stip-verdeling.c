/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-verdeling.h"

#include <stdlib.h>

/* The largest product is 2 * 10^15 * 10^15: three orders below what this holds. */
typedef __int128 StipGroot;

/* Sums over the claims: what is covered, what is preferent, what is concurrent (with the uncovered rest of the secured). */
typedef struct
{
  StipGeld gedekt, preferent, concurrent;
} StipSommen;

typedef struct
{
  gsize  plek;
  gint64 over; /* remainder of the division */
} StipRestant;

G_DEFINE_QUARK (stip - verdeling - error - quark, stip_verdeling_error)

static void
clear_verdeling (StipVerdeling *self)
{
  g_free (self->posten);
  g_free (self->uitkeringen);
}

STIP_DEFINE_RECORD (StipVerdeling, stip_verdeling, clear_verdeling)

static const char *const rangen[] = { [STIP_RANG_CONCURRENT] = "concurrent", [STIP_RANG_PREFERENT] = "preferent", [STIP_RANG_ZEKERHEID] = "zekerheid" };

const char *
stip_rang_id (StipRang rang)
{
  return rangen[rang];
}

gboolean
stip_rang_zoek (const char *id, StipRang *rang)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rangen); i++)
    if (g_strcmp0 (rangen[i], id) == 0)
      {
        *rang = (StipRang)i;
        return TRUE;
      }
  if (g_strcmp0 (id, "gezekerd") != 0)
    return FALSE;
  *rang = STIP_RANG_ZEKERHEID;
  return TRUE;
}

static gboolean
check_amount (StipGeld bedrag, const char *wat, gsize nummer, GError **error)
{
  if (bedrag >= 0 && bedrag <= STIP_GELD_MAX)
    return TRUE;
  g_autofree char *bij = nummer > 0 ? g_strdup_printf (" van vordering %" G_GSIZE_FORMAT, nummer) : g_strdup ("");
  if (bedrag > 0)
    g_set_error (error, STIP_VERDELING_ERROR, STIP_VERDELING_ERROR_TE_GROOT, "%s%s is te groot. Controleer het aantal cijfers.", wat, bij);
  else
    g_set_error (error, STIP_VERDELING_ERROR, STIP_VERDELING_ERROR_ONGELDIG, "%s%s is niet bekend of kleiner dan nul. Vul een bedrag in.", wat, bij);
  return FALSE;
}

/* The part of a claim that its security covers. */
static StipGeld
covered (const StipVerdeelpost *post)
{
  return post->rang == STIP_RANG_ZEKERHEID ? MIN (post->bedrag, post->zekerheid) : 0;
}

static gboolean
add_up (const StipVerdeling *self, StipSommen *sommen, GError **error)
{
  StipGeld totaal = 0;

  *sommen = (StipSommen){ 0 };
  for (gsize i = 0; i < self->aantal; i++)
    {
      const StipVerdeelpost *post = &self->posten[i];
      if (!check_amount (post->bedrag, "Het bedrag", i + 1, error) ||
          (post->rang == STIP_RANG_ZEKERHEID && !check_amount (post->zekerheid, "De zekerheid", i + 1, error)))
        return FALSE;
      if (!stip_geld_add (totaal, post->bedrag, &totaal))
        {
          g_set_error (error, STIP_VERDELING_ERROR, STIP_VERDELING_ERROR_TE_GROOT,
                       "De vorderingen tot en met nummer %" G_GSIZE_FORMAT " zijn samen te groot. Controleer de bedragen.", i + 1);
          return FALSE;
        }
      sommen->gedekt += covered (post);
      *(post->rang == STIP_RANG_PREFERENT ? &sommen->preferent : &sommen->concurrent) += post->bedrag - covered (post);
    }
  return TRUE;
}

static int
compare_remainders (gconstpointer a, gconstpointer b)
{
  const StipRestant *links = a, *rechts = b;

  if (links->over != rechts->over)
    return links->over > rechts->over ? -1 : 1;
  return links->plek < rechts->plek ? -1 : links->plek > rechts->plek;
}

/* Adds to each claim its part deel[i] / noemer of pot, where the parts add up to noemer: floor, then one cent each to
 * the largest remainders. A remainder above zero leaves room below the claim, so that the cap holds by itself. */
static void
share_out (StipVerdeling *self, const gint64 *deel, gint64 noemer, StipGeld pot)
{
  g_autofree StipRestant *restanten = g_new (StipRestant, self->aantal);
  StipGeld                over = pot;

  for (gsize i = 0; i < self->aantal; i++)
    {
      StipGroot product = (StipGroot)deel[i] * pot;
      StipGeld  heel = (StipGeld)(product / noemer);
      restanten[i] = (StipRestant){ i, (gint64)(product % noemer) };
      self->uitkeringen[i].bedrag += heel;
      self->uitkeringen[i].afgerond |= restanten[i].over != 0;
      over -= heel;
    }
  qsort (restanten, self->aantal, sizeof *restanten, compare_remainders);
  for (StipGeld i = 0; i < over; i++)
    self->uitkeringen[restanten[i].plek].bedrag++;
}

/* The covered parts; what is left for the others. Too little for all of them: in proportion. */
static StipGeld
pay_secured (StipVerdeling *self, const StipSommen *sommen)
{
  g_autofree gint64 *deel = g_new (gint64, self->aantal);
  StipGeld           pot = MIN (self->bedrag, sommen->gedekt);

  if (sommen->gedekt == 0)
    return self->bedrag;
  for (gsize i = 0; i < self->aantal; i++)
    deel[i] = covered (&self->posten[i]);
  share_out (self, deel, sommen->gedekt, pot);
  for (gsize i = 0; i < self->aantal; i++)
    self->uitkeringen[i].gedekt = self->uitkeringen[i].bedrag;
  return self->bedrag - pot;
}

static void
pay_all (StipVerdeling *self)
{
  for (gsize i = 0; i < self->aantal; i++)
    self->uitkeringen[i].bedrag = self->posten[i].bedrag;
}

/* c = B / (2P + C) and p = 2c; where p would pass 100 %: p = 1 and c = (B - P) / C. */
static void
pay_ranked (StipVerdeling *self, const StipSommen *sommen, StipGeld pot)
{
  g_autofree gint64 *deel = g_new (gint64, self->aantal);
  gboolean           vol = sommen->preferent > 0 && 2 * pot > 2 * sommen->preferent + sommen->concurrent;
  gint64             gewicht = vol ? 0 : 2, noemer = gewicht * sommen->preferent + sommen->concurrent;

  self->geval = vol ? STIP_VERDELING_PREFERENT_VOL : pot > 0 ? STIP_VERDELING_DUBBEL
                                                             : STIP_VERDELING_NIETS;
  if (vol)
    pot -= sommen->preferent;
  if (sommen->preferent > 0)
    self->preferent = vol ? (StipBreuk){ 1, 1 } : (StipBreuk){ 2 * pot, noemer };
  if (sommen->concurrent > 0)
    self->concurrent = (StipBreuk){ pot, noemer };
  for (gsize i = 0; i < self->aantal; i++)
    {
      const StipVerdeelpost *post = &self->posten[i];
      gboolean               preferent = post->rang == STIP_RANG_PREFERENT;
      deel[i] = (preferent ? gewicht : 1) * (post->bedrag - covered (post));
      if (preferent && vol)
        self->uitkeringen[i].bedrag = post->bedrag;
    }
  share_out (self, deel, noemer, pot);
}

StipVerdeling *
stip_verdeling_new (StipGeld bedrag, const StipVerdeelpost *posten, gsize aantal, GError **error)
{
  g_autoptr (StipVerdeling) self = g_atomic_rc_box_new0 (StipVerdeling);
  StipSommen sommen;

  if (!check_amount (bedrag, "Het te verdelen bedrag", 0, error))
    return NULL;
  self->bedrag = bedrag;
  self->aantal = aantal;
  self->posten = g_memdup2 (posten, aantal * sizeof *posten);
  self->uitkeringen = g_new0 (StipUitkering, aantal);
  if (!add_up (self, &sommen, error))
    return NULL;
  StipGeld pot = pay_secured (self, &sommen);
  if (pot >= sommen.preferent + sommen.concurrent && bedrag >= sommen.gedekt)
    {
      self->geval = STIP_VERDELING_ALLES_VOL;
      self->preferent = sommen.preferent > 0 ? (StipBreuk){ 1, 1 } : (StipBreuk){ 0 };
      self->concurrent = sommen.concurrent > 0 ? (StipBreuk){ 1, 1 } : (StipBreuk){ 0 };
      pay_all (self);
    }
  else if (sommen.preferent + sommen.concurrent > 0)
    pay_ranked (self, &sommen, pot);
  for (gsize i = 0; i < aantal; i++)
    self->uitgekeerd += self->uitkeringen[i].bedrag;
  self->rest = bedrag - self->uitgekeerd;
  return g_steal_pointer (&self);
}

StipBreuk
stip_verdeling_aandeel (const StipVerdeling *self, gsize plek)
{
  g_return_val_if_fail (plek < self->aantal, ((StipBreuk){ 0 }));

  const StipVerdeelpost *post = &self->posten[plek];
  if (post->bedrag == 0)
    return (StipBreuk){ 0, 1 };
  if (post->rang == STIP_RANG_ZEKERHEID)
    return (StipBreuk){ self->uitkeringen[plek].bedrag, post->bedrag };
  return post->rang == STIP_RANG_PREFERENT ? self->preferent : self->concurrent;
}
