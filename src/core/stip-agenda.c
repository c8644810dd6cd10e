/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-agenda.h"

#include "core/stip-stap.h"

#define WEEK_DAGEN 7

static void
clear_row (StipAgendaRij *self)
{
  g_free (self->nummer);
  g_free (self->naam);
  g_free (self->consulent);
  g_free (self->telefoon);
  g_clear_pointer (&self->termijn, stip_termijn_unref);
  g_clear_pointer (&self->hand, stip_handtermijn_unref);
  g_clear_pointer (&self->toets, stip_toets_unref);
}

STIP_DEFINE_RECORD (StipAgendaRij, stip_agenda_rij, clear_row)

const char *
stip_agenda_groep_id (StipAgendaGroep groep)
{
  switch (groep)
    {
    case STIP_AGENDA_TE_LAAT:
      return "te-laat";
    case STIP_AGENDA_VANDAAG:
      return "vandaag";
    case STIP_AGENDA_DEZE_WEEK:
      return "deze-week";
    case STIP_AGENDA_LATER:
      return "later";
    case STIP_AGENDA_GROEPEN:
    default:
      g_return_val_if_reached (NULL);
    }
}

StipAgendaGroep
stip_agenda_groep_van (int dagen_over)
{
  if (dagen_over < 0)
    return STIP_AGENDA_TE_LAAT;
  if (dagen_over == 0)
    return STIP_AGENDA_VANDAAG;
  return dagen_over <= WEEK_DAGEN ? STIP_AGENDA_DEZE_WEEK : STIP_AGENDA_LATER;
}

const StipGebeurtenisSoort *
stip_agenda_haalt (const StipProfiel *profiel, const StipDossier *dossier, const StipTermijn *termijn)
{
  const StipTermijnRegel *regel = termijn->hand_id == 0 ? stip_profiel_termijn (profiel, termijn->id) : NULL;

  for (char **tot = regel != NULL ? regel->tot : NULL; tot != NULL && *tot != NULL; tot++)
    {
      const StipGebeurtenisSoort *soort = stip_gebeurtenis_soort_zoek (*tot);
      if (soort != NULL && soort->invoer && !(soort->enkel && stip_gebeurtenissen_zoek (dossier->gebeurtenissen, soort->id) != NULL))
        return soort;
    }
  return NULL;
}

/* A period that simply runs is no task: its end is one, where something must be done then, and only when it is near. */
static gboolean
asks_a_hand (const StipProfiel *profiel, const StipTermijn *termijn, StipDatum vandaag)
{
  if (!stip_termijn_is_open (termijn))
    return FALSE;
  if (!termijn->loopt_af)
    return TRUE;
  const StipTermijnRegel *regel = stip_profiel_termijn (profiel, termijn->id);
  return regel != NULL && regel->tot != NULL && regel->tot[0] != NULL && stip_termijn_dagen_over (termijn, vandaag) <= STIP_AGENDA_LOOPTIJD_DAGEN;
}

static StipAgendaRij *
new_row (const StipDossier *dossier, int dagen_over, StipDatum vandaag)
{
  StipAgendaRij     *self = g_atomic_rc_box_new0 (StipAgendaRij);
  const StipPersoon *inwoner = stip_dossier_inwoner (dossier);

  self->dossier_id = dossier->id;
  self->nummer = g_strdup (dossier->nummer);
  self->naam = inwoner != NULL ? stip_persoon_weergavenaam (inwoner) : g_strdup ("Onbekend");
  self->consulent = g_strdup (dossier->consulent);
  self->telefoon = inwoner != NULL ? g_strdup (inwoner->telefoon) : NULL;
  self->fase = stip_dossier_fase (dossier, vandaag);
  self->dagen_over = dagen_over;
  self->groep = stip_agenda_groep_van (dagen_over);
  return self;
}

gboolean
stip_agenda_is_afspraak (const StipGebeurtenisSoort *soort, int minuut, StipJaNee bereikt)
{
  static const char *const schriftelijk[] = { "bericht", "brief", NULL };

  if (soort->groep == STIP_GROEP_AFSPRAAK)
    return TRUE;
  return soort->groep == STIP_GROEP_CONTACT && minuut >= 0 && bereikt == STIP_JANEE_ONBEKEND && !g_strv_contains (schriftelijk, soort->id);
}

static StipHandtermijn *
find_by_hand (const StipDossier *dossier, gint64 id)
{
  for (guint i = 0; id != 0 && i < dossier->handtermijnen->len; i++)
    {
      const StipHandtermijn *hand = g_ptr_array_index (dossier->handtermijnen, i);
      if (hand->id == id)
        return stip_handtermijn_ref (hand);
    }
  return NULL;
}

void
stip_agenda_add_termijnen (GPtrArray *rijen, const StipProfiel *profiel, const StipDossier *dossier, GPtrArray *termijnen, gboolean afwezig, StipDatum vandaag)
{
  for (guint i = 0; i < termijnen->len; i++)
    {
      const StipTermijn *termijn = g_ptr_array_index (termijnen, i);
      if (!asks_a_hand (profiel, termijn, vandaag))
        continue;
      StipAgendaRij *rij = new_row (dossier, stip_termijn_dagen_over (termijn, vandaag), vandaag);
      rij->termijn = stip_termijn_ref (termijn);
      rij->hand = find_by_hand (dossier, termijn->hand_id);
      rij->haalt = stip_agenda_haalt (profiel, dossier, termijn);
      rij->afwezig = afwezig;
      g_ptr_array_add (rijen, rij);
    }
}

void
stip_agenda_add_toetsen (GPtrArray *rijen, const StipDossier *dossier, const char *wie, StipDatum vandaag)
{
  for (guint i = 0; i < dossier->toetsen->len; i++)
    {
      const StipToets *toets = g_ptr_array_index (dossier->toetsen, i);
      if (toets->uitkomst != NULL || g_strcmp0 (toets->vrager, wie) == 0)
        continue;
      StipAgendaRij *rij = new_row (dossier, 0, vandaag);
      rij->toets = stip_toets_ref (toets);
      g_ptr_array_add (rijen, rij);
    }
}

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  const StipAgendaRij *links = *(StipAgendaRij *const *)a, *rechts = *(StipAgendaRij *const *)b;
  int                  verschil = (links->dagen_over > rechts->dagen_over) - (links->dagen_over < rechts->dagen_over);

  if (verschil == 0)
    verschil = g_utf8_collate (links->naam, rechts->naam);
  if (verschil == 0)
    verschil = (links->dossier_id > rechts->dossier_id) - (links->dossier_id < rechts->dossier_id);
  if (verschil != 0)
    return verschil;
  g_autofree char *l = stip_agenda_rij_dup_sleutel (links), *r = stip_agenda_rij_dup_sleutel (rechts);
  return g_strcmp0 (l, r);
}

void
stip_agenda_sort (GPtrArray *rijen)
{
  g_ptr_array_sort (rijen, compare_rows);
}

int
stip_agenda_tel (GPtrArray *rijen, StipAgendaGroep groep)
{
  int n = 0;

  for (guint i = 0; i < rijen->len; i++)
    n += ((const StipAgendaRij *)g_ptr_array_index (rijen, i))->groep == groep;
  return n;
}

char *
stip_agenda_rij_dup_wat (const StipAgendaRij *self)
{
  if (self->termijn != NULL)
    return g_strdup (self->termijn->naam);
  const StipStap *stap = stip_stap_zoek (self->toets->stap);
  return g_strdup_printf ("Collegiale toets: %s", stap != NULL ? stip_stap_naam (stap, STIP_TAAL_NL) : self->toets->stap);
}

char *
stip_agenda_rij_dup_waarom (const StipAgendaRij *self, StipDatum vandaag)
{
  if (self->termijn != NULL)
    return g_strdup (self->termijn->toelichting != NULL ? self->termijn->toelichting : "");
  g_autofree char *dag = stip_datum_format (self->toets->datum, STIP_DATUM_DAG_KORT, STIP_TAAL_NL, vandaag);
  return g_strdup_printf ("Gevraagd door %s op %s.", self->toets->vrager, dag);
}

char *
stip_agenda_rij_dup_sleutel (const StipAgendaRij *self)
{
  if (self->toets != NULL)
    return g_strdup_printf ("%" G_GINT64_FORMAT ":toets:%" G_GINT64_FORMAT, self->dossier_id, self->toets->id);
  if (self->termijn->hand_id != 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT ":hand:%" G_GINT64_FORMAT, self->dossier_id, self->termijn->hand_id);
  g_autofree char *start = stip_datum_to_iso (self->termijn->start);
  return g_strdup_printf ("%" G_GINT64_FORMAT ":%s:%s", self->dossier_id, self->termijn->id, start != NULL ? start : "");
}
