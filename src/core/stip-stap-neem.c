/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-oorzaak.h"
#include "core/stip-stap-prive.h"

/* Taking a step: from a dossier to a changed copy of it. */

typedef struct
{
  const StipStap       *stap;
  const StipStapInvoer *invoer;
  StipDatum             vandaag;
  StipDossier          *dossier; /* the copy that is being changed */
} Neem;

static gboolean
refuse (GError **error, StipStapError code, const char *zin)
{
  g_set_error_literal (error, STIP_STAP_ERROR, code, zin);
  return FALSE;
}

/* --- the day --- */

static StipDatum
find_last_state (const StipDossier *dossier, StipDatum vandaag)
{
  StipDatum laatste = STIP_DATUM_ONBEKEND;

  for (guint i = 0; i < dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (dossier->gebeurtenissen, i);
      if (gebeurtenis->soort->toestand != STIP_TOESTAND_GEEN && gebeurtenis->datum <= vandaag)
        laatste = MAX (laatste, gebeurtenis->datum);
    }
  return laatste;
}

/* The last day that this step must not lie before: of the path its last state, of a track its beginning. */
static StipDatum
find_earliest_day (const Neem *neem)
{
  const StipStap *stap = neem->stap;
  StipDatum       dag = g_str_equal (stap->baan, "pad") ? find_last_state (neem->dossier, neem->vandaag) : STIP_DATUM_ONBEKEND;
  int             i = stip_stap_vind_spoor (stap, neem->dossier);

  if (stap->na[0] != NULL)
    for (guint g = 0; g < neem->dossier->gebeurtenissen->len; g++)
      {
        const StipGebeurtenis *gebeurtenis = g_ptr_array_index (neem->dossier->gebeurtenissen, g);
        if (g_str_equal (gebeurtenis->soort->id, stap->na[0]) && gebeurtenis->datum <= neem->vandaag)
          dag = MAX (dag, gebeurtenis->datum);
      }
  if (i >= 0 && stap->spoor_lijst == STIP_STAP_SPOOR_MORATORIUM)
    {
      const StipMoratorium *m = g_ptr_array_index (neem->dossier->moratoria, i);
      dag = MAX (dag, MAX (m->aanvraag, m->periode.van));
    }
  else if (i >= 0)
    dag = MAX (dag, ((const StipSpoor *)g_ptr_array_index (stap->spoor_lijst == STIP_STAP_SPOOR_CRISIS ? neem->dossier->crisisinterventies : neem->dossier->begeleidingen, i))->periode.van);
  return dag;
}

static gboolean
check_day (const Neem *neem, GError **error)
{
  StipDatum dag = neem->invoer->datum, eerste = find_earliest_day (neem);

  if (!stip_datum_is_bekend (dag))
    return refuse (error, STIP_STAP_ERROR_DATUM, "Vul de datum in.");
  if (dag > neem->vandaag && (neem->stap->vlaggen & STIP_STAP_PLANBAAR) == 0)
    return refuse (error, STIP_STAP_ERROR_DATUM, "Deze dag moet nog komen. Kies een dag tot en met vandaag.");
  if (!stip_datum_is_bekend (eerste) || dag >= eerste)
    return TRUE;
  g_autofree char *vorige = stip_datum_format (eerste, STIP_DATUM_DAG_KORT, STIP_TAAL_NL, neem->vandaag);
  g_set_error (error, STIP_STAP_ERROR, STIP_STAP_ERROR_DATUM, "Deze dag ligt vóór de vorige stap van %s. Kies die dag of een latere.", vorige);
  return FALSE;
}

/* --- events --- */

static gboolean
has_event (const StipDossier *dossier, const char *soort)
{
  return stip_gebeurtenissen_zoek (dossier->gebeurtenissen, soort) != NULL;
}

static void
remove_kind (StipDossier *dossier, const StipGebeurtenisSoort *soort)
{
  for (guint i = dossier->gebeurtenissen->len; i > 0; i--)
    if (((const StipGebeurtenis *)g_ptr_array_index (dossier->gebeurtenissen, i - 1))->soort == soort)
      g_ptr_array_remove_index (dossier->gebeurtenissen, i - 1);
}

static void
add_event (Neem *neem, const char *soort_id, StipDatum datum, const char *toelichting)
{
  const StipGebeurtenisSoort *soort = stip_gebeurtenis_soort_zoek (soort_id);

  if (soort->enkel) /* a planned one becomes the real one */
    remove_kind (neem->dossier, soort);
  g_ptr_array_add (neem->dossier->gebeurtenissen,
                   stip_gebeurtenis_new (0, soort, datum, toelichting != NULL || soort_id == neem->stap->soort ? neem->invoer->minuut : -1, toelichting));
}

static void
add_companions (Neem *neem)
{
  const StipStap *stap = neem->stap;

  for (gsize i = 0; i < STIP_STAP_MAX && stap->mee[i].soort != NULL; i++)
    if (!has_event (neem->dossier, stap->mee[i].soort) && (stap->mee[i].mits == NULL || has_event (neem->dossier, stap->mee[i].mits)))
      add_event (neem, stap->mee[i].soort, neem->invoer->datum, NULL);
}

/* Whether going back to a state makes this date untrue: it belongs to what has to happen again. */
static gboolean
is_undone_by (const StipGebeurtenisSoort *soort, StipToestand naar)
{
  static const char *const uitkomsten[] = { "regeling-afgewezen", "regeling-ingetrokken", "toekenning", NULL };
  StipFase                 fase = stip_toestand_fase (naar);

  if (!soort->enkel || soort->fase == STIP_FASE_AFGESLOTEN)
    return FALSE;
  if (g_strv_contains (uitkomsten, soort->id))
    return naar < STIP_TOESTAND_REGELING;
  if (soort->toestand > naar || (soort->rol == STIP_ROL_EINDE && soort->fase == fase))
    return TRUE;
  return soort->fase != STIP_FASE_GEEN && soort->fase > fase;
}

static void
remove_later (Neem *neem)
{
  for (guint i = neem->dossier->gebeurtenissen->len; i > 0; i--)
    if (is_undone_by (((const StipGebeurtenis *)g_ptr_array_index (neem->dossier->gebeurtenissen, i - 1))->soort, neem->stap->naar))
      g_ptr_array_remove_index (neem->dossier->gebeurtenissen, i - 1);
}

/* --- tracks --- */

static void
replace (GPtrArray *records, int i, gpointer nieuw)
{
  g_ptr_array_remove_index (records, (guint)i);
  g_ptr_array_insert (records, i, nieuw);
}

static void
apply_moratorium (Neem *neem)
{
  const StipStap *stap = neem->stap;
  int             i = stip_stap_vind_spoor (stap, neem->dossier);
  StipDatum       dag = neem->invoer->datum;
  StipPeriode     open = { STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND };

  if (stap->spoor_rol == STIP_STAP_SPOOR_AANVRAAG)
    {
      g_ptr_array_add (neem->dossier->moratoria, stip_moratorium_new (0, dag, STIP_DATUM_ONBEKEND, open));
      return;
    }
  const StipMoratorium *m = i >= 0 ? g_ptr_array_index (neem->dossier->moratoria, i) : NULL;
  if (stap->spoor_rol == STIP_STAP_SPOOR_EINDE && m != NULL)
    replace (neem->dossier->moratoria, i, stip_moratorium_new (m->id, m->aanvraag, m->goedkeuring, (StipPeriode){ m->periode.van, dag }));
  else if (stap->spoor_rol == STIP_STAP_SPOOR_BEGIN && m != NULL)
    replace (neem->dossier->moratoria, i, stip_moratorium_new (m->id, m->aanvraag, dag, (StipPeriode){ dag, STIP_DATUM_ONBEKEND }));
  else if (stap->spoor_rol == STIP_STAP_SPOOR_BEGIN)
    g_ptr_array_add (neem->dossier->moratoria, stip_moratorium_new (0, STIP_DATUM_ONBEKEND, dag, (StipPeriode){ dag, STIP_DATUM_ONBEKEND }));
}

static void
apply_track (Neem *neem)
{
  const StipStap *stap = neem->stap;
  GPtrArray      *sporen = stap->spoor_lijst == STIP_STAP_SPOOR_CRISIS ? neem->dossier->crisisinterventies : neem->dossier->begeleidingen;
  int             i = stip_stap_vind_spoor (stap, neem->dossier);

  if (stap->spoor_rol == STIP_STAP_SPOOR_BEGIN)
    g_ptr_array_add (sporen, stip_spoor_new (0, stap->spoor, (StipPeriode){ neem->invoer->datum, STIP_DATUM_ONBEKEND }, neem->invoer->toelichting));
  else if (i >= 0)
    {
      const StipSpoor *oud = g_ptr_array_index (sporen, i);
      replace (sporen, i, stip_spoor_new (oud->id, oud->soort, (StipPeriode){ oud->periode.van, neem->invoer->datum }, oud->reden));
    }
}

static void
end_tracks (GPtrArray *sporen, StipDatum dag)
{
  for (guint i = 0; i < sporen->len; i++)
    {
      const StipSpoor *oud = g_ptr_array_index (sporen, i);
      /* an administrator goes on without us */
      if (stip_datum_is_bekend (oud->periode.tot) || g_strcmp0 (oud->soort, "Beschermingsbewind") == 0)
        continue;
      replace (sporen, (int)i, stip_spoor_new (oud->id, oud->soort, (StipPeriode){ oud->periode.van, MAX (dag, oud->periode.van) }, oud->reden));
    }
}

/* The end of a trajectory: the reason of the exchange, and what ran beside it. */
static void
close_dossier (Neem *neem)
{
  g_autofree char *oorzaak = stip_dossier_dup_veld (neem->dossier, stip_veld_zoek ("feit.oorzaak"), 0);

  neem->dossier->uitstroomreden = stip_oorzaak_uitstroomreden (oorzaak);
  end_tracks (neem->dossier->begeleidingen, neem->invoer->datum);
  end_tracks (neem->dossier->crisisinterventies, neem->invoer->datum);
  for (guint i = 0; i < neem->dossier->moratoria->len; i++)
    {
      const StipMoratorium *m = g_ptr_array_index (neem->dossier->moratoria, i);
      if (stip_datum_is_bekend (m->periode.van) && (!stip_datum_is_bekend (m->periode.tot) || m->periode.tot > neem->invoer->datum))
        replace (neem->dossier->moratoria, (int)i, stip_moratorium_new (m->id, m->aanvraag, m->goedkeuring, (StipPeriode){ m->periode.van, MAX (neem->invoer->datum, m->periode.van) }));
    }
}

/* --- the whole step --- */

static void
take_fields (Neem *neem, const char *veld_id, const char *waarde)
{
  StipDossier *nieuw = stip_dossier_met_veld (neem->dossier, stip_veld_zoek (veld_id), 0, *waarde != '\0' ? waarde : NULL);
  stip_dossier_unref (neem->dossier);
  neem->dossier = nieuw;
}

static gboolean
take_input (Neem *neem, GError **error)
{
  for (const char *const *paar = neem->invoer->velden; paar != NULL && paar[0] != NULL; paar += 2)
    {
      const StipVeld *veld = stip_veld_zoek (paar[0]);
      if (veld == NULL)
        {
          g_set_error (error, STIP_STAP_ERROR, STIP_STAP_ERROR_KAN_NIET, "Veld “%s” bestaat niet.", paar[0]);
          return FALSE;
        }
      g_autofree char *waarde = stip_veld_lees (veld, paar[1], neem->vandaag, error);
      if (waarde == NULL && error != NULL && *error != NULL)
        return FALSE;
      take_fields (neem, veld->id, waarde != NULL ? waarde : "");
    }
  return TRUE;
}

static gboolean
check_obstacles (const Neem *neem, const StipProfiel *profiel, GError **error)
{
  g_autoptr (GPtrArray) lijst = stip_stap_belemmeringen (neem->stap, neem->dossier, profiel, neem->vandaag);

  if (lijst->len > 0)
    return refuse (error, STIP_STAP_ERROR_KAN_NIET, ((const StipBelemmering *)g_ptr_array_index (lijst, 0))->zin);
  if ((neem->stap->vlaggen & STIP_STAP_REDEN) != 0 && (neem->invoer->toelichting == NULL || *neem->invoer->toelichting == '\0'))
    return refuse (error, STIP_STAP_ERROR_KAN_NIET, "Schrijf erbij waarom.");
  return TRUE;
}

static void
apply (Neem *neem)
{
  const StipStap *stap = neem->stap;
  gboolean        gepland = neem->invoer->datum > neem->vandaag;

  for (gsize i = 0; !gepland && i < G_N_ELEMENTS (stap->vast) && stap->vast[i].veld != NULL; i++)
    take_fields (neem, stap->vast[i].veld, stap->vast[i].waarde);
  if ((stap->vlaggen & STIP_STAP_WIST) != 0)
    remove_later (neem);
  if (stap->soort != NULL)
    add_event (neem, stap->soort, neem->invoer->datum, neem->invoer->toelichting);
  if (gepland && g_str_equal (stap->id, "eerste-gesprek"))
    add_event (neem, "gesprek-gepland", neem->vandaag, NULL);
  if (gepland)
    return;
  add_companions (neem);
  if ((stap->vlaggen & STIP_STAP_VERLENGT) != 0)
    g_ptr_array_add (neem->dossier->verlengingen, stip_spoor_new (0, stap->spoor, (StipPeriode){ neem->invoer->datum, STIP_DATUM_ONBEKEND }, neem->invoer->toelichting));
  else if (stap->spoor_lijst == STIP_STAP_SPOOR_MORATORIUM)
    apply_moratorium (neem);
  else if (stap->spoor_lijst != STIP_STAP_SPOOR_GEEN)
    apply_track (neem);
  if ((stap->vlaggen & STIP_STAP_SLUIT) != 0)
    close_dossier (neem);
}

StipDossier *
stip_stap_neem (const StipStap *stap, const StipDossier *dossier, const StipProfiel *profiel, const StipStapInvoer *invoer, StipDatum vandaag, GError **error)
{
  GError *fout = NULL; /* take_input wants one to look at */
  Neem    neem = { stap, invoer, vandaag, stip_dossier_copy (dossier) };

  if (!take_input (&neem, &fout) || !check_obstacles (&neem, profiel, &fout) || !check_day (&neem, &fout))
    {
      g_propagate_error (error, fout);
      stip_dossier_unref (neem.dossier);
      return NULL;
    }
  apply (&neem);
  stip_gebeurtenissen_sort (neem.dossier->gebeurtenissen);
  return neem.dossier;
}
