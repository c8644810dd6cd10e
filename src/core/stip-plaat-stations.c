/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-plaat-stations.h"

static void
free_station (gpointer data)
{
  StipPlaatStation *self = data;

  g_free (self->kop);
  g_free (self->tekst);
  g_free (self->nederlands);
  g_strfreev (self->teksten);
  g_free (self);
}

/* What is not said is left out; NULL where nothing is. (transfer full) */
static char *
join_lines (const char *const *regels, gsize aantal)
{
  g_autoptr (GString) uit = g_string_new (NULL);

  for (gsize i = 0; i < aantal; i++)
    if (regels[i] != NULL && *regels[i] != '\0')
      g_string_append_printf (uit, "%s%s", uit->len > 0 ? "\n" : "", regels[i]);
  return uit->len > 0 ? g_strdup (uit->str) : NULL;
}

static char **
list_texts (const char *const *teksten, gsize aantal)
{
  g_autoptr (GStrvBuilder) bouw = g_strv_builder_new ();

  for (gsize i = 0; i < aantal; i++)
    if (teksten[i] != NULL && *teksten[i] != '\0')
      g_strv_builder_add (bouw, teksten[i]);
  return g_strv_builder_end (bouw);
}

static void
add_part (GPtrArray *stations, const StipPlaat *plaat, const StipPlaatDeel *deel, const StipPlaatDeel *nl)
{
  StipPlaatStation *self = g_new0 (StipPlaatStation, 1);
  g_autofree char  *kort = nl != NULL && !deel->eigennaam ? stip_plaat_deel_kort (nl) : NULL;
  const char       *zinnen[] = { deel->uitleg.tekst, deel->tekst.tekst, deel->bedrag.tekst, deel->duur.tekst, deel->datum.tekst };
  const char       *dutch[] = { kort, nl != NULL ? nl->tekst.tekst : NULL };
  const char       *teksten[] = { deel->kop.tekst, deel->uitleg.tekst, deel->tekst.tekst, deel->bedrag.tekst, deel->duur.tekst, deel->datum.tekst, kort, nl != NULL ? nl->tekst.tekst : NULL };

  self->kop = deel->staat == STIP_PLAAT_NU && plaat->hier.tekst != NULL ? g_strdup_printf ("%s – %s", deel->kop.tekst, plaat->hier.tekst) : g_strdup (deel->kop.tekst);
  if (plaat->soort == STIP_PLAAT_MAAND) /* the amount is written in by hand */
    zinnen[2] = NULL;
  self->tekst = join_lines (zinnen, G_N_ELEMENTS (zinnen));
  self->nederlands = join_lines (dutch, G_N_ELEMENTS (dutch));
  self->pictogram = deel->pictogram;
  self->teksten = list_texts (teksten, G_N_ELEMENTS (teksten));
  g_ptr_array_add (stations, self);
}

static void
add_parts (GPtrArray *stations, const StipPlaat *plaat, GPtrArray *delen, GPtrArray *nl)
{
  for (guint i = 0; i < delen->len; i++)
    add_part (stations, plaat, g_ptr_array_index (delen, i), nl != NULL && i < nl->len ? g_ptr_array_index (nl, i) : NULL);
}

static void
add_strip (GPtrArray *stations, const StipPlaat *plaat)
{
  StipPlaatStation *self = g_new0 (StipPlaatStation, 1);
  const StipPlaat  *nl = plaat->nl;
  gboolean          afspraak = plaat->afspraak.tekst != NULL;
  const char       *zinnen[] = { afspraak ? plaat->wanneer.tekst : NULL, plaat->met.tekst };
  const char       *dutch[] = { nl != NULL ? nl->afspraak.tekst : NULL, nl != NULL ? nl->wanneer.tekst : NULL, nl != NULL ? nl->met.tekst : NULL };
  const char       *teksten[] = { plaat->afspraak.tekst, plaat->wanneer.tekst, plaat->met.tekst };

  self->kop = g_strdup (afspraak ? plaat->afspraak.tekst : plaat->wanneer.tekst);
  self->tekst = join_lines (zinnen, G_N_ELEMENTS (zinnen));
  self->nederlands = join_lines (dutch, G_N_ELEMENTS (dutch));
  self->pictogram = "kalender";
  self->teksten = list_texts (teksten, G_N_ELEMENTS (teksten));
  g_ptr_array_add (stations, self);
}

GPtrArray *
stip_plaat_stations_new (const StipPlaat *plaat)
{
  GPtrArray *stations = g_ptr_array_new_with_free_func (free_station);

  add_parts (stations, plaat, plaat->delen, plaat->nl != NULL ? plaat->nl->delen : NULL);
  if (plaat->soort != STIP_PLAAT_MAAND) /* there they are headings */
    add_parts (stations, plaat, plaat->aandelen, plaat->nl != NULL ? plaat->nl->aandelen : NULL);
  add_strip (stations, plaat);
  return stations;
}
