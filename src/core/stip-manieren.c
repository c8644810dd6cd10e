/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-manieren.h"

#include <string.h>

static void
clear_manieren (StipManieren *self)
{
  g_clear_pointer (&self->invoer, stip_voorstel_invoer_unref);
  for (int i = 0; i < STIP_SCENARIO_AANTAL; i++)
    g_clear_pointer (&self->scenarios[i], stip_scenario_unref);
}

STIP_DEFINE_RECORD (StipManieren, stip_manieren, clear_manieren)

StipManieren *
stip_manieren_new (const StipVoorstelInvoer *invoer)
{
  StipManieren *self = g_atomic_rc_box_new0 (StipManieren);

  self->invoer = stip_voorstel_invoer_ref (invoer);
  for (int i = 0; i < STIP_SCENARIO_AANTAL; i++)
    self->scenarios[i] = stip_scenario_new ((StipScenarioSoort)i, &invoer->vraag);
  return self;
}

char *
stip_scenario_format_termijnen (const StipScenario *scenario)
{
  g_autofree char *bedrag = stip_geld_format_euro (scenario->maandbedrag);

  if (scenario->maanden < 0)
    return g_strdup ("–");
  if (g_str_has_suffix (bedrag, ",00"))
    bedrag[strlen (bedrag) - strlen (",00")] = '\0';
  return g_strdup_printf ("%d × %s", scenario->maanden, bedrag);
}

static void
say_percentage (GString *tekst, StipBreuk breuk, const char *rang)
{
  g_autofree char *percentage = stip_breuk_format_percentage (breuk, ',');

  if (percentage != NULL)
    g_string_append_printf (tekst, " %s %s %%.", rang, percentage);
}

static void
say_creditors (GString *tekst, const StipManieren *self, const StipVerdeling *verdeling, StipTaal taal)
{
  for (guint i = 0; i < self->invoer->schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (self->invoer->schulden, i);
      g_autofree char  *krijgt = stip_geld_format_euro (verdeling->uitkeringen[i].bedrag);
      g_autofree char  *van = stip_geld_format_euro (schuld->bedrag);
      g_string_append_printf (tekst, taal == STIP_TAAL_EN ? "\n%s: %s of %s." : "\n%s: %s van %s.", schuld->schuldeiser != NULL ? schuld->schuldeiser : "–", krijgt, van);
    }
}

char *
stip_manieren_tekst (const StipManieren *self, StipScenarioSoort soort, StipTaal taal)
{
  gboolean            en = taal == STIP_TAAL_EN;
  const StipScenario *s = self->scenarios[soort];
  g_autofree char    *bedrag = stip_geld_format_euro (s->te_verdelen), *termijnen = stip_scenario_format_termijnen (s), *kwijt = stip_geld_format_euro (s->kwijt);
  g_autoptr (GString) tekst = g_string_new (NULL);

  g_string_append_printf (tekst, "%s, %s. ", stip_scenario_naam (soort, taal), stip_scenario_kort (soort, taal));
  g_string_append_printf (tekst, en ? "To distribute %s. Months times amount %s." : "Te verdelen %s. Maanden maal bedrag %s.", bedrag, termijnen);
  if (s->verdeling != NULL)
    {
      say_percentage (tekst, s->verdeling->preferent, en ? "Preferent gets" : "Preferent krijgt");
      say_percentage (tekst, s->verdeling->concurrent, en ? "Concurrent gets" : "Concurrent krijgt");
      g_string_append_printf (tekst, en ? " Forgiven %s." : " Kwijtgescholden %s.", kwijt);
    }
  g_string_append_printf (tekst, en ? " Note: %s." : " Let op: %s.", stip_scenario_noot_tekst (s->noot, taal));
  if (s->verdeling != NULL)
    say_creditors (tekst, self, s->verdeling, taal);
  return g_strdup (tekst->str);
}
