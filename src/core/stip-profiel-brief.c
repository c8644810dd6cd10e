/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-profiel-prive.h"

/* The letterhead: group [Briefhoofd]. */

#define REGELS_MAX 6

void
stip_profiel_clear_brief (StipProfiel *self)
{
  g_free (self->briefhoofd.naam);
  g_free (self->briefhoofd.afdeling);
  g_free (self->briefhoofd.retour);
  g_free (self->briefhoofd.telefoon);
  g_strfreev (self->briefhoofd.regels);
}

/* Regel1=Raadhuisplein 1, Regel2=..., without a gap. */
static gboolean
read_lines (const StipLezer *lezer, char ***regels, GError **error)
{
  g_autoptr (GStrvBuilder) bouw = g_strv_builder_new ();
  gboolean einde = FALSE;

  for (int i = 1; i <= REGELS_MAX; i++)
    {
      g_autofree char *sleutel = g_strdup_printf ("Regel%d", i), *tekst = NULL;
      if (!stip_lezer_read_text (lezer, sleutel, &tekst, error))
        return FALSE;
      if (tekst != NULL && einde)
        return stip_lezer_set_error (lezer, sleutel, "nummer de regels zonder een getal over te slaan.", error);
      if (tekst != NULL)
        g_strv_builder_add (bouw, tekst);
      einde = tekst == NULL;
    }
  *regels = g_strv_builder_end (bouw);
  return TRUE;
}

gboolean
stip_profiel_read_brief (const StipLezer *lezer, StipProfiel *self, GError **error)
{
  static const char *const sleutels[] = { "Naam", "Afdeling", "Retour", "Telefoon", "Regel1", "Regel2", "Regel3", "Regel4", "Regel5", "Regel6", NULL };
  StipBriefhoofd          *hoofd = &self->briefhoofd;

  return stip_lezer_check_keys (lezer, sleutels, error) && stip_lezer_read_text (lezer, "Naam", &hoofd->naam, error) &&
         stip_lezer_read_text (lezer, "Afdeling", &hoofd->afdeling, error) && stip_lezer_read_text (lezer, "Retour", &hoofd->retour, error) &&
         stip_lezer_read_text (lezer, "Telefoon", &hoofd->telefoon, error) &&
         read_lines (lezer, &hoofd->regels, error);
}
