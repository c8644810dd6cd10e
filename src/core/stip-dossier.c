/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-dossier.h"

static void
clear_dossier (StipDossier *self)
{
  g_free (self->nummer);
  g_free (self->gemeentecode);
  g_free (self->omschrijving);
  g_free (self->consulent);
  g_free (self->uitstroom_omschrijving);
  g_free (self->doelgroepen);
  g_free (self->huishouden);
  g_ptr_array_unref (self->personen);
  g_ptr_array_unref (self->gebeurtenissen);
  g_ptr_array_unref (self->schulden);
  g_ptr_array_unref (self->berichten);
  g_ptr_array_unref (self->begeleidingen);
  g_ptr_array_unref (self->crisisinterventies);
  g_ptr_array_unref (self->voorzieningen);
  g_ptr_array_unref (self->moratoria);
  g_ptr_array_unref (self->opschortingen);
  g_ptr_array_unref (self->verlengingen);
  g_ptr_array_unref (self->handtermijnen);
  g_ptr_array_unref (self->feiten);
  g_ptr_array_unref (self->leefgebieden);
  g_ptr_array_unref (self->doelen);
  g_ptr_array_unref (self->metingen);
  g_ptr_array_unref (self->toetsen);
  g_ptr_array_unref (self->budget);
  g_ptr_array_unref (self->vtlbs);
  g_ptr_array_unref (self->voorstellen);
  g_ptr_array_unref (self->regelingen);
  g_ptr_array_unref (self->betalingen);
}

STIP_DEFINE_RECORD (StipDossier, stip_dossier, clear_dossier)

StipDossier *
stip_dossier_new (void)
{
  StipDossier *self = g_atomic_rc_box_new0 (StipDossier);
  self->schuld_bij_aanvang = self->vtlb = STIP_GELD_ONBEKEND;
  self->kinderen = -1;
  self->personen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_persoon_unref);
  self->gebeurtenissen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_gebeurtenis_unref);
  self->schulden = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_schuld_unref);
  self->berichten = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_schuld_bericht_unref);
  self->begeleidingen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_spoor_unref);
  self->crisisinterventies = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_spoor_unref);
  self->voorzieningen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_spoor_unref);
  self->moratoria = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_moratorium_unref);
  self->opschortingen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_spoor_unref);
  self->verlengingen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_spoor_unref);
  self->handtermijnen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_handtermijn_unref);
  self->feiten = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_feit_unref);
  self->leefgebieden = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_leefgebied_unref);
  self->doelen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_doel_unref);
  self->metingen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_meting_unref);
  self->toetsen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_toets_unref);
  self->budget = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_budgetregel_unref);
  self->vtlbs = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_vtlb_unref);
  self->voorstellen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_voorstel_unref);
  self->regelingen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_regeling_unref);
  self->betalingen = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_betaling_unref);
  return self;
}

static void
share_records (GPtrArray *naar, GPtrArray *van)
{
  for (guint i = 0; i < van->len; i++)
    g_ptr_array_add (naar, g_atomic_rc_box_acquire (g_ptr_array_index (van, i)));
}

StipDossier *
stip_dossier_copy (const StipDossier *self)
{
  StipDossier *kopie = stip_dossier_new ();
  kopie->id = self->id;
  kopie->nummer = g_strdup (self->nummer);
  kopie->gemeentecode = g_strdup (self->gemeentecode);
  kopie->omschrijving = g_strdup (self->omschrijving);
  kopie->medewerker_id = self->medewerker_id;
  kopie->consulent = g_strdup (self->consulent);
  kopie->schuld_bij_aanvang = self->schuld_bij_aanvang;
  kopie->crisis = self->crisis;
  kopie->beschikkingssoort = self->beschikkingssoort;
  kopie->dwangakkoord = self->dwangakkoord;
  kopie->oplossingssoort = self->oplossingssoort;
  kopie->vtlb = self->vtlb;
  kopie->uitstroomreden = self->uitstroomreden;
  kopie->uitstroom_omschrijving = g_strdup (self->uitstroom_omschrijving);
  kopie->doelgroepen = g_strdup (self->doelgroepen);
  kopie->huishouden = g_strdup (self->huishouden);
  kopie->kinderen = self->kinderen;
  share_records (kopie->personen, self->personen);
  share_records (kopie->gebeurtenissen, self->gebeurtenissen);
  share_records (kopie->schulden, self->schulden);
  share_records (kopie->berichten, self->berichten);
  share_records (kopie->begeleidingen, self->begeleidingen);
  share_records (kopie->crisisinterventies, self->crisisinterventies);
  share_records (kopie->voorzieningen, self->voorzieningen);
  share_records (kopie->moratoria, self->moratoria);
  share_records (kopie->opschortingen, self->opschortingen);
  share_records (kopie->verlengingen, self->verlengingen);
  share_records (kopie->handtermijnen, self->handtermijnen);
  share_records (kopie->feiten, self->feiten);
  share_records (kopie->leefgebieden, self->leefgebieden);
  share_records (kopie->doelen, self->doelen);
  share_records (kopie->metingen, self->metingen);
  share_records (kopie->toetsen, self->toetsen);
  share_records (kopie->budget, self->budget);
  share_records (kopie->vtlbs, self->vtlbs);
  share_records (kopie->voorstellen, self->voorstellen);
  share_records (kopie->regelingen, self->regelingen);
  share_records (kopie->betalingen, self->betalingen);
  return kopie;
}

const StipPersoon *
stip_dossier_inwoner (const StipDossier *self)
{
  return self->personen->len > 0 ? g_ptr_array_index (self->personen, 0) : NULL;
}

/* The trajectory's end, from whichever of the three end dates is there (DDAS Q&A: they are the same date). */
static StipDatum
find_end (const StipDossier *self)
{
  static const char *const einden[] = { "uitstroom", "traject-einde", "beeindigingsbeschikking" };
  for (gsize i = 0; i < G_N_ELEMENTS (einden); i++)
    {
      StipDatum datum = stip_gebeurtenissen_datum (self->gebeurtenissen, einden[i]);
      if (stip_datum_is_bekend (datum))
        return datum;
    }
  return STIP_DATUM_ONBEKEND;
}

gboolean
stip_dossier_is_open (const StipDossier *self, StipDatum vandaag)
{
  StipDatum einde = find_end (self);
  return !stip_datum_is_bekend (einde) || einde > vandaag;
}

/* A phase whose end has been reached hands over to the next one: nobody is "in intake" after the decision. */
static StipFase
next_phase (StipFase fase)
{
  return fase >= STIP_FASE_AANMELDING && fase < STIP_FASE_NAZORG ? fase + 1 : fase;
}

/* The state that an event brings this dossier to: a decision admits or refuses. */
static StipToestand
state_of (const StipDossier *self, const StipGebeurtenisSoort *soort)
{
  if (soort->toestand == STIP_TOESTAND_TOEGELATEN && g_str_has_prefix (soort->id, "beschikking") &&
      g_strcmp0 (self->beschikkingssoort, "Afwijzingsbeschikking") == 0)
    return STIP_TOESTAND_AFGEWEZEN;
  return soort->toestand;
}

/* Whether an event was recorded before another: of one day the row that is older; what is not in the file yet comes last. */
static gboolean
is_before (const StipGebeurtenis *a, const StipGebeurtenis *b)
{
  if (a->datum != b->datum)
    return a->datum < b->datum;
  return a->id != 0 && (b->id == 0 || a->id < b->id);
}

const StipGebeurtenis *
stip_dossier_laatste_terug (const StipDossier *self, StipDatum vandaag)
{
  const StipGebeurtenis *laatste = NULL;

  for (guint i = 0; i < self->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (self->gebeurtenissen, i);
      if (gebeurtenis->soort->terug && gebeurtenis->datum <= vandaag && (laatste == NULL || !is_before (gebeurtenis, laatste)))
        laatste = gebeurtenis;
    }
  return laatste;
}

typedef struct
{
  StipToestand toestand;
  StipFase     fase;
} Stand;

static Stand
find_stand (const StipDossier *self, StipDatum vandaag)
{
  const StipGebeurtenis *terug = stip_dossier_laatste_terug (self, vandaag);
  Stand                  stand = { STIP_TOESTAND_GEEN, STIP_FASE_AANMELDING };

  if (terug != NULL)
    stand = (Stand){ state_of (self, terug->soort), terug->soort->fase };
  for (guint i = 0; i < self->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (self->gebeurtenissen, i);
      StipFase               fase = gebeurtenis->soort->fase;
      if (gebeurtenis->datum > vandaag || gebeurtenis == terug || (terug != NULL && is_before (gebeurtenis, terug)))
        continue;
      stand.toestand = MAX (stand.toestand, state_of (self, gebeurtenis->soort));
      if (fase == STIP_FASE_GEEN || fase == STIP_FASE_AFGESLOTEN)
        continue;
      stand.fase = MAX (stand.fase, gebeurtenis->soort->rol == STIP_ROL_EINDE ? next_phase (fase) : fase);
    }
  return stand;
}

StipFase
stip_dossier_fase (const StipDossier *self, StipDatum vandaag)
{
  return stip_dossier_is_open (self, vandaag) ? find_stand (self, vandaag).fase : STIP_FASE_AFGESLOTEN;
}

StipToestand
stip_dossier_toestand (const StipDossier *self, StipDatum vandaag)
{
  return stip_dossier_is_open (self, vandaag) ? find_stand (self, vandaag).toestand : STIP_TOESTAND_AFGESLOTEN;
}

gboolean
stip_dossier_betaalt_volledig (const StipDossier *self)
{
  static const char *const volledig[] = { "Betalingsregeling", "Herfinanciering", NULL };
  return self->oplossingssoort != NULL && g_strv_contains (volledig, self->oplossingssoort);
}

static void
extend (StipPeriode *periode, StipDatum datum)
{
  if (!stip_datum_is_bekend (datum))
    return;
  if (!stip_datum_is_bekend (periode->van) || datum < periode->van)
    periode->van = datum;
  if (!stip_datum_is_bekend (periode->tot) || datum > periode->tot)
    periode->tot = datum;
}

static void
extend_by_tracks (StipPeriode *periode, GPtrArray *sporen)
{
  for (guint i = 0; i < sporen->len; i++)
    {
      const StipSpoor *spoor = g_ptr_array_index (sporen, i);
      extend (periode, spoor->periode.van);
      extend (periode, spoor->periode.tot);
    }
}

StipPeriode
stip_dossier_periode (const StipDossier *self)
{
  StipPeriode periode = { STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND };
  StipDatum   einde = find_end (self);

  for (guint i = 0; i < self->gebeurtenissen->len; i++)
    extend (&periode, ((const StipGebeurtenis *)g_ptr_array_index (self->gebeurtenissen, i))->datum);
  extend_by_tracks (&periode, self->begeleidingen);
  extend_by_tracks (&periode, self->crisisinterventies);
  extend_by_tracks (&periode, self->voorzieningen);
  for (guint i = 0; i < self->moratoria->len; i++)
    {
      const StipMoratorium *moratorium = g_ptr_array_index (self->moratoria, i);
      extend (&periode, moratorium->periode.van);
      extend (&periode, moratorium->periode.tot);
    }
  if (!stip_datum_is_bekend (einde))
    periode.tot = STIP_DATUM_ONBEKEND;
  else if (stip_datum_is_bekend (periode.van))
    periode.tot = einde;
  return periode;
}
