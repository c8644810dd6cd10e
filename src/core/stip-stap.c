/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-stap.h"

#include <string.h>

#include "core/stip-oorzaak.h"
#include "core/stip-stap-prive.h"

#define AFGEROND "Afgerond"

G_DEFINE_QUARK (stip - stap - error - quark, stip_stap_error)

void
stip_belemmering_free (StipBelemmering *self)
{
  g_free (self->zin);
  g_free (self);
}

static void G_GNUC_PRINTF (5, 6)
    add (GPtrArray *lijst, const char *veld, const char *soort, gboolean toets, const char *vorm, ...)
{
  StipBelemmering *self = g_new0 (StipBelemmering, 1);
  va_list          args;

  va_start (args, vorm);
  self->zin = g_strdup_vprintf (vorm, args);
  va_end (args);
  self->veld = veld;
  self->soort = soort;
  self->toets = toets;
  g_ptr_array_add (lijst, self);
}

/* --- where the dossier is --- */

/* What answers an event of a track, so that the track no longer waits for it, or no longer runs. */
static const struct
{
  const char *soort;
  const char *antwoorden[3];
} antwoorden[] = {
  { "crisis", { "crisis-einde" } },
  { "moratorium-gevraagd", { "moratorium", "moratorium-afgewezen" } },
  { "moratorium", { "moratorium-einde" } },
  { "afkoelingsperiode-gevraagd", { "afkoelingsperiode" } },
  { "afkoelingsperiode", { "afkoelingsperiode-einde" } },
  { "bewind", { "bewind-einde" } },
  { "vish-aangemeld", { "vish-afgemeld" } },
  { "klacht", { "klacht-afgehandeld" } },
  { "bezwaar", { "bezwaar-besluit" } },
  { "overdracht", { "kennismaking" } },
};

static int
count_events (const StipDossier *dossier, const char *soort, StipDatum vandaag)
{
  int n = 0;

  for (guint i = 0; i < dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (dossier->gebeurtenissen, i);
      n += gebeurtenis->datum <= vandaag && g_str_equal (gebeurtenis->soort->id, soort);
    }
  return n;
}

/* Events of this kind that had no answer yet. Another handover does not ask for two acquaintances. */
static gboolean
is_waiting (const StipDossier *dossier, const char *soort, StipDatum vandaag)
{
  int n = count_events (dossier, soort, vandaag);

  for (gsize i = 0; i < G_N_ELEMENTS (antwoorden); i++)
    if (g_str_equal (antwoorden[i].soort, soort))
      for (gsize a = 0; antwoorden[i].antwoorden[a] != NULL; a++)
        n -= count_events (dossier, antwoorden[i].antwoorden[a], vandaag);
  return n > 0;
}

int
stip_stap_vind_spoor (const StipStap *stap, const StipDossier *dossier)
{
  GPtrArray *sporen = stap->spoor_lijst == STIP_STAP_SPOOR_CRISIS ? dossier->crisisinterventies : dossier->begeleidingen;

  if (stap->spoor_lijst == STIP_STAP_SPOOR_GEEN)
    return -1;
  if (stap->spoor_lijst == STIP_STAP_SPOOR_MORATORIUM)
    {
      for (guint i = 0; i < dossier->moratoria->len; i++)
        {
          const StipMoratorium *m = g_ptr_array_index (dossier->moratoria, i);
          gboolean              begonnen = stip_datum_is_bekend (m->periode.van);
          if (stap->spoor_rol == STIP_STAP_SPOOR_EINDE ? begonnen : !begonnen)
            return (int)i;
        }
      return -1;
    }
  for (guint i = 0; i < sporen->len; i++)
    {
      const StipSpoor *spoor = g_ptr_array_index (sporen, i);
      if (!stip_datum_is_bekend (spoor->periode.tot) && (stap->spoor == NULL || g_strcmp0 (spoor->soort, stap->spoor) == 0))
        return (int)i;
    }
  return -1;
}

/* The kind that must be waiting for this step of a track: what it comes after, or itself the other way round. */
static gboolean
fits_track (const StipStap *stap, const StipDossier *dossier, StipDatum vandaag)
{
  gboolean loopt = stip_stap_vind_spoor (stap, dossier) >= 0;

  if (stap->spoor_rol == STIP_STAP_SPOOR_EINDE && stap->spoor_lijst != STIP_STAP_SPOOR_GEEN && stap->spoor_lijst != STIP_STAP_SPOOR_MORATORIUM)
    return loopt;
  if (stap->spoor_lijst != STIP_STAP_SPOOR_GEEN && stap->spoor_lijst != STIP_STAP_SPOOR_MORATORIUM && loopt)
    return FALSE;
  if (stap->na[0] != NULL)
    return is_waiting (dossier, stap->na[0], vandaag) && !(g_str_equal (stap->id, "bewind-advies") && count_events (dossier, stap->soort, vandaag) >= count_events (dossier, stap->na[0], vandaag));
  if (g_str_equal (stap->id, "moratorium-vragen") && is_waiting (dossier, "moratorium", vandaag))
    return FALSE;
  return stap->soort == NULL || !is_waiting (dossier, stap->soort, vandaag);
}

static gboolean
has_not (const StipStap *stap, const StipDossier *dossier, StipDatum vandaag)
{
  for (gsize i = 0; i < G_N_ELEMENTS (stap->niet) && stap->niet[i] != NULL; i++)
    if (count_events (dossier, stap->niet[i], vandaag) > 0)
      return FALSE;
  return TRUE;
}

static gboolean
is_on_path (const StipStap *stap)
{
  return g_str_equal (stap->baan, "pad");
}

gboolean
stip_stap_past (const StipStap *stap, const StipDossier *dossier, StipDatum vandaag)
{
  StipToestand toestand = stip_dossier_toestand (dossier, vandaag);

  if ((stap->van & STIP_TOESTAND_BIT (toestand)) == 0 || !has_not (stap, dossier, vandaag))
    return FALSE;
  return is_on_path (stap) || fits_track (stap, dossier, vandaag);
}

/* --- what is missing --- */

static StipDatum
last_back (const StipDossier *dossier, StipDatum vandaag)
{
  const StipGebeurtenis *terug = stip_dossier_laatste_terug (dossier, vandaag);
  return terug != NULL ? terug->datum : STIP_DATUM_ONBEKEND;
}

/* Once is enough for an event, but after going back it must have happened again, unless the plan stands. */
static gboolean
has_happened (const StipDossier *dossier, const char *soort, StipDatum vandaag)
{
  const StipGebeurtenisSoort *kind = stip_gebeurtenis_soort_zoek (soort);
  StipDatum                   vanaf = kind->enkel || kind->toestand != STIP_TOESTAND_GEEN ? STIP_DATUM_ONBEKEND : last_back (dossier, vandaag);

  for (guint i = 0; i < dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (dossier->gebeurtenissen, i);
      if (gebeurtenis->soort == kind && gebeurtenis->datum <= vandaag && gebeurtenis->datum >= vanaf)
        return TRUE;
    }
  return FALSE;
}

static void
check_place (const StipStap *stap, const StipDossier *dossier, StipDatum vandaag, GPtrArray *lijst)
{
  StipToestand toestand = stip_dossier_toestand (dossier, vandaag);

  if ((stap->van & STIP_TOESTAND_BIT (toestand)) == 0)
    add (lijst, NULL, NULL, FALSE, "Deze stap kan nu niet: het dossier staat op “%s”.", stip_toestand_naam (toestand, STIP_TAAL_NL));
  else if (!has_not (stap, dossier, vandaag))
    add (lijst, NULL, NULL, FALSE, "Dit staat al in het dossier.");
  else if (!is_on_path (stap) && !fits_track (stap, dossier, vandaag))
    add (lijst, NULL, NULL, FALSE, stap->na[0] != NULL || stap->spoor_rol == STIP_STAP_SPOOR_EINDE ? "Dit loopt nu niet." : "Dit loopt al.");
}

static void
check_events (const StipStap *stap, const StipDossier *dossier, StipDatum vandaag, GPtrArray *lijst)
{
  for (gsize i = 0; is_on_path (stap) && i < G_N_ELEMENTS (stap->na) && stap->na[i] != NULL; i++)
    if (!has_happened (dossier, stap->na[i], vandaag))
      add (lijst, NULL, stap->na[i], FALSE, "Leg eerst vast: %s.", stip_gebeurtenis_soort_zoek (stap->na[i])->nl);
}

const StipVeld *
stip_stap_eis (const char *eis, const char **moet)
{
  g_auto (GStrv) delen = g_strsplit (eis, "=", 2);

  if (moet != NULL)
    *moet = delen[1] != NULL ? g_intern_string (delen[1]) : NULL;
  return stip_veld_zoek (delen[0]);
}

static void
check_fields (const StipStap *stap, const StipDossier *dossier, GPtrArray *lijst)
{
  for (gsize i = 0; i < G_N_ELEMENTS (stap->eist) && stap->eist[i] != NULL; i++)
    {
      const char      *moet;
      const StipVeld  *veld = stip_stap_eis (stap->eist[i], &moet);
      g_autofree char *waarde = stip_dossier_dup_veld (dossier, veld, 0);
      if (waarde == NULL)
        add (lijst, veld->id, NULL, FALSE, "Vul in: %s.", veld->nl);
      else if (moet != NULL && !g_str_equal (waarde, moet))
        add (lijst, veld->id, NULL, FALSE, "Dit kan pas als “%s” op %s staat.", veld->nl, moet);
    }
}

/* Whoever completes has a cause that completes; whoever ends early has another one. */
static void
check_cause (const StipStap *stap, const StipDossier *dossier, GPtrArray *lijst)
{
  const StipVeld  *veld = stip_veld_zoek ("feit.oorzaak");
  g_autofree char *oorzaak = (stap->vlaggen & STIP_STAP_SLUIT) != 0 ? stip_dossier_dup_veld (dossier, veld, 0) : NULL;

  if (oorzaak != NULL && !stip_stap_keuze_past (stap, veld, oorzaak))
    add (lijst, veld->id, NULL, FALSE, (stap->vlaggen & STIP_STAP_VROEG) != 0 ? "Deze oorzaak hoort bij afronden. Kies een andere, of rond af." : "Deze oorzaak hoort bij eerder beëindigen. Kies een andere, of beëindig.");
}

gboolean
stip_stap_keuze_past (const StipStap *stap, const StipVeld *veld, const char *keuze)
{
  if ((stap->vlaggen & STIP_STAP_SLUIT) == 0 || !g_str_equal (veld->id, "feit.oorzaak"))
    return TRUE;
  return (g_strcmp0 (stip_oorzaak_uitstroomreden (keuze), AFGEROND) == 0) == ((stap->vlaggen & STIP_STAP_VROEG) == 0);
}

static void
check_extension (const StipStap *stap, const StipDossier *dossier, const StipProfiel *profiel, StipDatum vandaag, GPtrArray *lijst)
{
  const StipTermijnRegel *regel = stip_profiel_termijn (profiel, stap->spoor);
  StipDatum               start = stip_gebeurtenissen_datum (dossier->gebeurtenissen, stap->spoor);

  if (regel == NULL || !stip_duur_is_gezet (regel->verlenging))
    {
      add (lijst, NULL, NULL, FALSE, "De werkwijze van deze gemeente kent hier geen verlenging.");
      return;
    }
  for (guint i = 0; i < dossier->verlengingen->len; i++)
    {
      const StipSpoor *spoor = g_ptr_array_index (dossier->verlengingen, i);
      if (g_strcmp0 (spoor->soort, stap->spoor) == 0 && spoor->periode.van >= MAX (start, last_back (dossier, vandaag)))
        {
          add (lijst, NULL, NULL, FALSE, "Dit is al een keer verlengd.");
          return;
        }
    }
}

const StipToets *
stip_stap_toets (const StipStap *stap, const StipDossier *dossier, StipDatum vandaag)
{
  const StipToets *laatste = NULL;
  StipDatum        vanaf = last_back (dossier, vandaag);

  for (guint i = 0; i < dossier->toetsen->len; i++)
    {
      const StipToets *toets = g_ptr_array_index (dossier->toetsen, i);
      if (g_strcmp0 (toets->stap, stap->id) == 0 && toets->datum >= vanaf)
        laatste = toets;
    }
  /* one look is for one decision */
  for (guint i = 0; laatste != NULL && i < dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (dossier->gebeurtenissen, i);
      if (g_str_equal (gebeurtenis->soort->id, stap->soort) && gebeurtenis->datum > laatste->datum)
        return NULL;
    }
  return laatste;
}

static void
check_review (const StipStap *stap, const StipDossier *dossier, const StipProfiel *profiel, StipDatum vandaag, GPtrArray *lijst)
{
  const StipToets *toets = stip_stap_toets (stap, dossier, vandaag);

  if (stap->toets == NULL || stip_profiel_toets (profiel, stap->toets) == NULL || (toets != NULL && g_strcmp0 (toets->uitkomst, "akkoord") == 0))
    return;
  if (toets == NULL)
    add (lijst, NULL, NULL, TRUE, "Een collega kijkt eerst mee. Vraag een collegiale toets.");
  else if (toets->uitkomst == NULL)
    add (lijst, NULL, NULL, TRUE, "Een collega moet dit nog toetsen.");
  else
    add (lijst, NULL, NULL, TRUE, "De collegiale toets kwam terug. Lees de opmerking, pas het aan en vraag opnieuw.");
}

GPtrArray *
stip_stap_belemmeringen (const StipStap *stap, const StipDossier *dossier, const StipProfiel *profiel, StipDatum vandaag)
{
  GPtrArray *lijst = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_belemmering_free);

  check_place (stap, dossier, vandaag, lijst);
  if (lijst->len > 0)
    return lijst; /* what it asks for says nothing where it does not belong */
  check_events (stap, dossier, vandaag, lijst);
  check_fields (stap, dossier, lijst);
  check_cause (stap, dossier, lijst);
  if ((stap->vlaggen & STIP_STAP_VERLENGT) != 0)
    check_extension (stap, dossier, profiel, vandaag, lijst);
  check_review (stap, dossier, profiel, vandaag, lijst);
  return lijst;
}

static int
order_of (const StipStap *stap)
{
  if (!is_on_path (stap))
    return 1;
  if (stip_stap_is_terug (stap))
    return 2;
  return (stap->vlaggen & STIP_STAP_VROEG) != 0 ? 3 : 0;
}

GPtrArray *
stip_stappen_nu (const StipDossier *dossier, StipDatum vandaag)
{
  GPtrArray      *nu = g_ptr_array_new ();
  gsize           aantal;
  const StipStap *alle = stip_stap_alle (&aantal);

  for (int orde = 0; orde <= 3; orde++)
    for (gsize i = 0; i < aantal; i++)
      if (order_of (&alle[i]) == orde && stip_stap_past (&alle[i], dossier, vandaag))
        g_ptr_array_add (nu, (gpointer)&alle[i]);
  return nu;
}
