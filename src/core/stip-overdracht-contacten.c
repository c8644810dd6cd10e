/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-overdracht-prive.h"

/* The last contacts, what is planned, the claims in one line. */

#define CONTACTEN 5

static char *
format_time (const StipGebeurtenis *g)
{
  return g->minuut >= 0 ? g_strdup_printf ("%d.%02d uur", g->minuut / 60, g->minuut % 60) : NULL;
}

/* "Telefoongesprek met Vera, niet bereikt" */
static char *
describe_event (const StipGebeurtenis *g)
{
  g_autofree char *naam = stip_overdracht_hoofdletter (g->soort->nl);

  return g_strdup_printf ("%s%s%s%s", naam, g->met != NULL ? " met " : "", g->met != NULL ? g->met : "", g->bereikt == STIP_JANEE_NEE ? ", niet bereikt" : "");
}

static void
add_event (const StipOverdrachtBouw *bouw, StipOverdrachtDeel *deel, const StipGebeurtenis *g)
{
  stip_overdracht_take_regel (deel, stip_overdracht_dag (bouw, g->datum), format_time (g), describe_event (g), g_strdup (g->toelichting));
}

static void
add_contacts (StipOverdrachtBouw *bouw)
{
  StipOverdrachtDeel *deel = stip_overdracht_add_deel (bouw, "contacten", "Laatste contacten", FALSE);

  for (guint i = bouw->dossier->gebeurtenissen->len; i > 0 && deel->regels->len < CONTACTEN; i--)
    {
      const StipGebeurtenis *g = g_ptr_array_index (bouw->dossier->gebeurtenissen, i - 1);
      if (g->soort->groep == STIP_GROEP_CONTACT && g->datum <= bouw->vandaag)
        add_event (bouw, deel, g);
    }
}

/* An appointment of today may still be to come: there is no clock here. */
static gboolean
is_planned (const StipGebeurtenis *g, StipDatum vandaag)
{
  return g->datum > vandaag || (g->datum == vandaag && g->soort->groep == STIP_GROEP_AFSPRAAK);
}

static void
add_planned (StipOverdrachtBouw *bouw)
{
  StipOverdrachtDeel *deel = stip_overdracht_add_deel (bouw, "gepland", "Gepland", FALSE);

  for (guint i = 0; i < bouw->dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *g = g_ptr_array_index (bouw->dossier->gebeurtenissen, i);
      if (is_planned (g, bouw->vandaag))
        add_event (bouw, deel, g);
    }
}

/* --- claims --- */

typedef struct
{
  guint    schulden, schuldeisers, zonder_bedrag, onbevestigd, buiten;
  StipGeld som;
} Telling;

static Telling
count_claims (GPtrArray *schulden)
{
  Telling telling = { .schulden = schulden->len };
  g_autoptr (GHashTable) namen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < schulden->len; i++)
    {
      const StipSchuld *schuld = g_ptr_array_index (schulden, i);

      if (schuld->schuldeiser != NULL)
        g_hash_table_add (namen, schuld->schuldeiser);
      telling.buiten += !stip_schuld_doet_mee (schuld);
      telling.onbevestigd += stip_geld_is_bekend (schuld->bedrag) && !stip_schuld_is_bevestigd (schuld);
      if (!stip_geld_is_bekend (schuld->bedrag))
        telling.zonder_bedrag++;
      else if (!stip_geld_add (telling.som, schuld->bedrag, &telling.som))
        break; /* beyond what can be held: the sum is unknown from here on */
    }
  telling.schuldeisers = g_hash_table_size (namen);
  return telling;
}

static void
append_count (GString *uit, guint aantal, const char *een, const char *meer)
{
  if (aantal == 0)
    return;
  g_string_append_printf (uit, "%s%u %s.", uit->len > 0 ? " " : "", aantal, aantal == 1 ? een : meer);
}

static void
add_claims (StipOverdrachtBouw *bouw)
{
  StipOverdrachtDeel *deel = stip_overdracht_add_deel (bouw, "schulden", "Schulden", FALSE);
  Telling             telling = count_claims (bouw->dossier->schulden);
  GString            *tekst = g_string_new (NULL), *bij = g_string_new (NULL);

  if (telling.schulden > 0)
    {
      g_autofree char *som = stip_geld_format_euro (telling.som);
      g_string_append_printf (tekst, "%u %s", telling.schulden, telling.schulden == 1 ? "schuld" : "schulden");
      if (telling.schuldeisers > 1)
        g_string_append_printf (tekst, " bij %u schuldeisers", telling.schuldeisers);
      if (telling.zonder_bedrag < telling.schulden && stip_geld_is_bekend (telling.som))
        g_string_append_printf (tekst, ", samen %s", som);
    }
  append_count (bij, telling.onbevestigd, "bedrag is nog niet bevestigd", "bedragen zijn nog niet bevestigd");
  append_count (bij, telling.zonder_bedrag, "schuld heeft nog geen bedrag", "schulden hebben nog geen bedrag");
  append_count (bij, telling.buiten, "schuld blijft buiten de regeling", "schulden blijven buiten de regeling");
  stip_overdracht_take_regel (deel, NULL, NULL, g_string_free (tekst, FALSE), g_string_free (bij, bij->len == 0));
}

void
stip_overdracht_add_contacten (StipOverdrachtBouw *bouw)
{
  add_contacts (bouw);
  add_planned (bouw);
  add_claims (bouw);
}
