/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-krediet-afweging.h"

#include "core/stip-veld.h"

static const StipAfwegingPunt punten[] = {
  { "feit.krediet-inkomen", "Het inkomen is niet stabiel.", "The income is not stable.", STIP_JANEE_JA },
  { "feit.krediet-verandering", "Het inkomen gaat waarschijnlijk omhoog of omlaag.", "The income will probably go up or down.", STIP_JANEE_NEE },
  { "feit.krediet-leefsituatie", "De leefsituatie is nog niet stabiel.", "Life at home is not stable yet.", STIP_JANEE_JA },
  { "feit.krediet-motivatie", "De inwoner wil of kan de lening niet dragen.", "The resident does not want or cannot bear the loan.", STIP_JANEE_JA },
};

static void
clear_afweging (StipAfweging *self)
{
  g_ptr_array_unref (self->tegen);
}

STIP_DEFINE_RECORD (StipAfweging, stip_afweging, clear_afweging)

const StipAfwegingPunt *
stip_afweging_punten (gsize *aantal)
{
  *aantal = G_N_ELEMENTS (punten);
  return punten;
}

static void
weigh_amount (StipAfweging *self, const StipScenario *krediet, StipGeld maximum, StipTaal taal)
{
  gboolean         en = taal == STIP_TAAL_EN;
  g_autofree char *grens = stip_geld_format_euro (maximum);

  if (krediet->verdeling == NULL)
    self->open++;
  else if (krediet->maandbedrag == 0)
    g_ptr_array_add (self->tegen, g_strdup (en ? "There is no capacity to pay a loan with." : "Er is geen afloscapaciteit om een lening mee te betalen."));
  else if (stip_geld_is_bekend (maximum) && krediet->lening > maximum)
    g_ptr_array_add (self->tegen, g_strdup_printf (en ? "The loan would be higher than the maximum of %s." : "De lening wordt hoger dan het maximum van %s.", grens));
}

StipAfweging *
stip_afweging_new (const StipDossier *dossier, const StipScenario *krediet, StipGeld maximum, StipTaal taal)
{
  StipAfweging *self = g_atomic_rc_box_new0 (StipAfweging);

  self->tegen = g_ptr_array_new_with_free_func (g_free);
  for (gsize i = 0; i < G_N_ELEMENTS (punten); i++)
    {
      g_autofree char *antwoord = stip_dossier_dup_veld (dossier, stip_veld_zoek (punten[i].veld), 0);
      const char      *goed = punten[i].goed == STIP_JANEE_JA ? "ja" : "nee";
      if (antwoord == NULL)
        self->open++;
      else if (!g_str_equal (antwoord, goed))
        g_ptr_array_add (self->tegen, g_strdup (taal == STIP_TAAL_EN ? punten[i].en : punten[i].nl));
    }
  weigh_amount (self, krediet, maximum, taal);
  self->uitkomst = self->tegen->len > 0 ? STIP_AFWEGING_TENZIJ : self->open > 0 ? STIP_AFWEGING_OPEN
                                                                                : STIP_AFWEGING_KREDIET;
  return self;
}
