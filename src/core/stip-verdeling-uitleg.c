/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-verdeling.h"

/* What a sentence is made of, as text. */
typedef struct
{
  char       *vordering, *krijgt, *preferent, *concurrent; /* amounts and percentages; the last two NULL where unknown */
  const char *afgerond;                                    /* ", afgerond op hele centen" or "" */
} StipUitlegDelen;

static void
clear_parts (StipUitlegDelen *delen)
{
  g_free (delen->vordering);
  g_free (delen->krijgt);
  g_free (delen->preferent);
  g_free (delen->concurrent);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (StipUitlegDelen, clear_parts)

static char *
explain_preferent (const StipVerdeling *self, const StipUitlegDelen *d)
{
  if (self->geval == STIP_VERDELING_PREFERENT_VOL)
    return g_strdup_printf ("Preferent: de hele vordering van %s, want het dubbele percentage komt boven de 100 %%.", d->vordering);
  if (d->concurrent == NULL)
    return g_strdup_printf ("Preferent: %s %% van %s, naar verhouding van alle preferente vorderingen; dat is %s%s.", d->preferent, d->vordering, d->krijgt, d->afgerond);
  return g_strdup_printf ("Preferent: %s %% van %s, het dubbele van de %s %% voor concurrente vorderingen; dat is %s%s.", d->preferent, d->vordering, d->concurrent, d->krijgt, d->afgerond);
}

static char *
explain_concurrent (const StipVerdeling *self, const StipUitlegDelen *d)
{
  const char *hoe = self->geval == STIP_VERDELING_PREFERENT_VOL && d->preferent != NULL ? "uit wat er na de preferente vorderingen over is"
                    : d->preferent != NULL                                              ? "de helft van het percentage voor preferente vorderingen"
                                                                                        : "naar verhouding van alle vorderingen";
  return g_strdup_printf ("Concurrent: %s %% van %s, %s; dat is %s%s.", d->concurrent, d->vordering, hoe, d->krijgt, d->afgerond);
}

static char *
explain_secured (const StipVerdeling *self, gsize plek, const StipUitlegDelen *d)
{
  const StipVerdeelpost *post = &self->posten[plek];
  const StipUitkering   *uit = &self->uitkeringen[plek];
  StipGeld               dekking = MIN (post->bedrag, post->zekerheid);
  g_autofree char       *gedekt = stip_geld_format_euro (uit->gedekt), *waarde = stip_geld_format_euro (dekking);
  g_autofree char       *onder = stip_geld_format_euro (post->bedrag - dekking);

  if (uit->gedekt < dekking)
    return g_strdup_printf ("Gezekerd: er is te weinig voor alle zekerheden samen; naar verhouding van de dekking van %s is dit deel %s%s.", waarde, d->krijgt, d->afgerond);
  if (dekking == post->bedrag)
    return g_strdup_printf ("Gezekerd: de hele vordering van %s, want de zekerheid dekt haar helemaal.", d->vordering);
  return g_strdup_printf ("Gezekerd: eerst %s uit de zekerheid, dan %s %% van de overige %s zoals een concurrente vordering; samen is dat %s%s.", gedekt, d->concurrent, onder, d->krijgt, d->afgerond);
}

char *
stip_verdeling_uitleg (const StipVerdeling *self, gsize plek)
{
  g_return_val_if_fail (plek < self->aantal, NULL);

  const StipVerdeelpost *post = &self->posten[plek];
  g_auto (StipUitlegDelen) d = {
    .vordering = stip_geld_format_euro (post->bedrag),
    .krijgt = stip_geld_format_euro (self->uitkeringen[plek].bedrag),
    .preferent = stip_breuk_format_percentage (self->preferent, ','),
    .concurrent = stip_breuk_format_percentage (self->concurrent, ','),
    .afgerond = self->uitkeringen[plek].afgerond ? ", afgerond op hele centen" : "",
  };

  if (post->bedrag == 0)
    return g_strdup ("De vordering is nul, dus er is niets uit te keren.");
  if (self->bedrag == 0)
    return g_strdup_printf ("Er is niets te verdelen, dus de vordering van %s krijgt %s.", d.vordering, d.krijgt);
  if (self->geval == STIP_VERDELING_ALLES_VOL)
    return g_strdup_printf ("Er is genoeg voor alle vorderingen, dus de hele vordering van %s.", d.vordering);
  if (post->rang == STIP_RANG_ZEKERHEID)
    return explain_secured (self, plek, &d);
  if (self->geval == STIP_VERDELING_NIETS)
    return g_strdup_printf ("De zekerheden gaan voor en gebruiken het hele bedrag, dus de vordering van %s krijgt %s.", d.vordering, d.krijgt);
  return post->rang == STIP_RANG_PREFERENT ? explain_preferent (self, &d) : explain_concurrent (self, &d);
}
