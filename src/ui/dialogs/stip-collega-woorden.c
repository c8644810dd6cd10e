/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-collega-woorden.h"

#include <glib/gi18n.h>

const char *
stip_collega_rol (const char *rol)
{
  static const struct
  {
    const char *id, *naam;
  } rollen[] = {
    { "consulent", N_ ("counsellor") },
    { "kwaliteit", N_ ("quality") },
    { "teamleider", N_ ("team leader") },
    { "vroegsignalering", N_ ("early warnings") },
    { "beheer", N_ ("administration") },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rollen); i++)
    if (g_strcmp0 (rollen[i].id, rol) == 0)
      return _ (rollen[i].naam);
  return rol;
}

static char *
count_cases (const StipMedewerker *m)
{
  return g_strdup_printf (ngettext ("%d open case", "%d open cases", (gulong)m->open), m->open);
}

/* NULL where she is there and stays. */
static char *
describe_absence (const StipMedewerker *m, StipDatum vandaag, StipTaal taal)
{
  g_autofree char *van = stip_datum_format (m->weg_van, STIP_DATUM_DAG_KORT, taal, vandaag);
  g_autofree char *tot = stip_datum_format (m->weg_tot, STIP_DATUM_DAG_KORT, taal, vandaag);
  gboolean         einde = stip_datum_is_bekend (m->weg_tot);

  if (!stip_datum_is_bekend (m->weg_van))
    return NULL;
  if (m->weg)
    return einde ? g_strdup_printf (_ ("away until %s"), tot) : g_strdup_printf (_ ("away since %s"), van);
  return einde ? g_strdup_printf (_ ("away from %1$s until %2$s"), van, tot) : g_strdup_printf (_ ("away from %s"), van);
}

char *
stip_collega_stand (const StipMedewerker *m, StipDatum vandaag, StipTaal taal)
{
  g_autofree char *aantal = count_cases (m);
  g_autofree char *weg = describe_absence (m, vandaag, taal);

  return g_strdup_printf ("%s · %s%s%s", stip_collega_rol (m->rol), aantal, weg != NULL ? " · " : "", weg != NULL ? weg : "");
}
