/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-meekijken.h"

#include <string.h>

#include "core/stip-spreektijd.h"

/* Kinds of appointment that a resident knows of, with the group of words that tells about it. */
static const struct
{
  const char *soort, *groep;
  gboolean    met_tijd; /* counts only where the time is known */
} afspraken[] = {
  { "eerste-gesprek", "Afspraak gesprek", FALSE },
  { "gesprek", "Afspraak gesprek", FALSE },
  { "hercontrole", "Afspraak gesprek", TRUE },
  { "afspraak", "Afspraak gesprek", TRUE },
  { "huisbezoek", "Afspraak huisbezoek", FALSE },
  { "telefoon", "Afspraak telefoon", FALSE },
};

/* What of the past is shown on the line: what the resident lived through herself. */
static const struct
{
  const char *soort, *sleutel, *pictogram;
} momenten[] = {
  { "eerste-gesprek", "EersteGesprek", "gesprek" },
  { "beschikking", "Beschikking", "post" },
  { "huisbezoek", "Huisbezoek", "bezoek" },
  { "saldo-gevraagd", "SaldoGevraagd", "post" },
  { "voorstel-verstuurd", "VoorstelVerstuurd", "kantoor" },
  { "regeling-toegekend", "RegelingToegekend", "akkoord" },
  { "aflossen", "Aflossen", "munten" },
  { "aflossen-einde", "AflossenEinde", "stip" },
};

static void
free_moment (gpointer data)
{
  StipMeekijkMoment *moment = data;
  g_free (moment->woord);
  g_free (moment);
}

static void
clear_model (StipMeekijken *self)
{
  g_free (self->naam);
  g_free (self->groet);
  g_free (self->zin);
  for (int i = 0; i < STIP_MEEKIJK_KAARTEN; i++)
    {
      g_free (self->kaarten[i].plaat);
      g_free (self->kaarten[i].kop);
      g_free (self->kaarten[i].titel);
      g_free (self->kaarten[i].tekst);
    }
  for (int i = 0; i < STIP_FASE_AANTAL; i++)
    g_free (self->weg[i]);
  g_clear_pointer (&self->momenten, g_ptr_array_unref);
  g_free (self->afspraak_tijd);
  g_free (self->afspraak_over);
  g_free (self->afspraak_zin);
  g_clear_pointer (&self->woorden, stip_woorden_unref);
}

STIP_DEFINE_RECORD (StipMeekijken, stip_meekijken, clear_model)

static const char *
find_group (const StipGebeurtenis *gebeurtenis)
{
  for (gsize i = 0; i < G_N_ELEMENTS (afspraken); i++)
    if (g_str_equal (afspraken[i].soort, gebeurtenis->soort->id))
      return !afspraken[i].met_tijd || gebeurtenis->minuut >= 0 ? afspraken[i].groep : NULL;
  return NULL;
}

/* A talk of today with no time may have been already: only a time makes it one to come. */
GPtrArray *
stip_meekijken_afspraken (const StipDossier *dossier, StipDatum vandaag)
{
  GPtrArray *komende = g_ptr_array_new ();

  for (guint i = 0; i < dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *een = g_ptr_array_index (dossier->gebeurtenissen, i);
      gboolean               komt = een->datum > vandaag || (een->datum == vandaag && een->soort->groep == STIP_GROEP_AFSPRAAK);
      if (komt && find_group (een) != NULL)
        g_ptr_array_add (komende, (gpointer)een);
    }
  stip_gebeurtenissen_sort (komende);
  return komende;
}

const StipGebeurtenis *
stip_meekijken_afspraak (const StipDossier *dossier, StipDatum vandaag)
{
  g_autoptr (GPtrArray) komende = stip_meekijken_afspraken (dossier, vandaag);
  return komende->len > 0 ? g_ptr_array_index (komende, 0) : NULL;
}

/* Her own counsellor by the first name only, as she is greeted herself. */
static char *
dup_first_name (const char *naam)
{
  return naam != NULL && *naam != '\0' ? g_strndup (naam, strcspn (naam, " ")) : NULL;
}

/* --- the cards --- */

static char *
dup_word (const StipWoorden *woorden, const char *groep, const char *sleutel)
{
  return g_strdup (stip_woorden_get (woorden, groep, sleutel));
}

static void
fill_answers (StipMeekijken *self, const StipWoorden *woorden, const StipDossier *dossier, StipDatum vandaag)
{
  StipMeekijkKaart *kaart = &self->kaarten[STIP_MEEKIJK_KAART_WIJ];
  const char       *groep = "Situatie antwoorden";
  StipMeekijkRonde  ronde = stip_meekijk_ronde (dossier, vandaag);
  g_autofree char  *antwoord = g_strdup_printf ("%d", ronde.antwoord);
  g_autofree char  *gevraagd = g_strdup_printf ("%d", ronde.gevraagd);
  g_autofree char  *rest = g_strdup_printf ("%d", ronde.gevraagd - ronde.antwoord);

  g_free (kaart->titel);
  g_free (kaart->tekst);
  kaart->titel = stip_woorden_fill (woorden, groep, ronde.antwoord == 1 ? "WijTitelEen" : "WijTitel", "antwoord", antwoord, "gevraagd", gevraagd, NULL);
  kaart->tekst = stip_woorden_fill (woorden, groep, ronde.gevraagd - ronde.antwoord == 1 ? "WijTekstEen" : "WijTekst", "rest", rest, NULL);
}

static void
fill_cards (StipMeekijken *self, const StipWoorden *woorden, const StipDossier *dossier, StipDatum vandaag)
{
  g_autofree char *groep = g_strconcat ("Situatie ", stip_meekijk_situatie_id (self->situatie), NULL);

  self->kaarten[STIP_MEEKIJK_KAART_WIJ] = (StipMeekijkKaart){ dup_word (woorden, groep, "WijPlaat"), dup_word (woorden, "Algemeen", "WatDoenWij"),
                                                              dup_word (woorden, groep, "WijTitel"), dup_word (woorden, groep, "WijTekst") };
  self->kaarten[STIP_MEEKIJK_KAART_U] = (StipMeekijkKaart){ dup_word (woorden, groep, "UPlaat"), dup_word (woorden, "Algemeen", "WatDoetU"),
                                                            dup_word (woorden, groep, "UTitel"), dup_word (woorden, groep, "UTekst") };
  if (self->situatie == STIP_MEEKIJK_ANTWOORDEN)
    fill_answers (self, woorden, dossier, vandaag);
}

static char *
format_left (const StipWoorden *woorden, int dagen)
{
  g_autofree char *aantal = g_strdup_printf ("%d", dagen);

  if (dagen == 0)
    return dup_word (woorden, "Algemeen", "Vandaag");
  return dagen == 1 ? dup_word (woorden, "Algemeen", "Morgen") : stip_woorden_fill (woorden, "Algemeen", "OverDagen", "dagen", aantal, NULL);
}

static char *
format_when (const StipWoorden *woorden, const StipGebeurtenis *afspraak, StipDatum vandaag)
{
  g_autofree char *dag = stip_spreekdag_format (afspraak->datum, vandaag);

  if (afspraak->minuut < 0)
    return g_steal_pointer (&dag);
  g_autofree char *tijd = stip_spreektijd_format (afspraak->minuut);
  return stip_woorden_fill (woorden, "Algemeen", "DagEnTijd", "dag", dag, "tijd", tijd, NULL);
}

static char *
format_with (const StipWoorden *woorden, const StipGebeurtenis *afspraak, const char *groep, const char *consulent)
{
  g_autofree char *naam = dup_first_name (consulent);

  if (afspraak->minuut < 0)
    return dup_word (woorden, groep, "TekstZonderTijd");
  return naam != NULL ? stip_woorden_fill (woorden, groep, "Tekst", "consulent", naam, NULL) : dup_word (woorden, groep, "TekstZonderNaam");
}

static void
fill_appointment (StipMeekijken *self, const StipWoorden *woorden, const StipDossier *dossier, StipDatum vandaag)
{
  const StipGebeurtenis *afspraak = stip_meekijken_afspraak (dossier, vandaag);
  const char            *groep = afspraak != NULL ? find_group (afspraak) : "Afspraak geen";
  StipMeekijkKaart      *kaart = &self->kaarten[STIP_MEEKIJK_KAART_AFSPRAAK];

  self->afspraak = STIP_DATUM_ONBEKEND;
  kaart->kop = dup_word (woorden, "Algemeen", "UwAfspraak");
  kaart->plaat = dup_word (woorden, groep, "Plaat");
  if (afspraak == NULL)
    {
      kaart->titel = dup_word (woorden, groep, "Titel");
      kaart->tekst = dup_word (woorden, groep, "Tekst");
      return;
    }
  kaart->titel = format_when (woorden, afspraak, vandaag);
  kaart->tekst = format_with (woorden, afspraak, groep, dossier->consulent);
  self->afspraak = afspraak->datum;
  self->afspraak_pictogram = afspraak->soort->pictogram;
  self->afspraak_tijd = afspraak->minuut >= 0 ? stip_spreektijd_format (afspraak->minuut) : NULL;
  self->afspraak_over = format_left (woorden, afspraak->datum - vandaag);
  self->afspraak_zin = g_strdup_printf ("%s: %s.", kaart->kop, kaart->titel);
}

/* --- the line --- */

static void
add_moment (StipMeekijken *self, const char *sleutel, const char *pictogram, StipDatum datum, gboolean gepland, gboolean verwacht)
{
  StipMeekijkMoment *moment = g_new0 (StipMeekijkMoment, 1);

  *moment = (StipMeekijkMoment){ datum, dup_word (self->woorden, "Momenten", sleutel), pictogram, gepland, verwacht };
  g_ptr_array_add (self->momenten, moment);
}

/* Repaying is what comes next after all: where it begins is shown, also where that is only an expectation. */
static void
add_begin (StipMeekijken *self, const StipVerloop *verloop, StipDatum vandaag)
{
  for (int i = 0; i < verloop->n_fasen; i++)
    if (verloop->fasen[i].fase == STIP_FASE_OPLOSSING && verloop->fasen[i].van > vandaag)
      add_moment (self, "Aflossen", "munten", verloop->fasen[i].van, TRUE, TRUE);
}

static void
fill_moments (StipMeekijken *self, const StipDossier *dossier, const StipVerloop *verloop, StipDatum vandaag)
{
  self->momenten = g_ptr_array_new_with_free_func (free_moment);
  for (guint i = 0; i < dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *een = g_ptr_array_index (dossier->gebeurtenissen, i);
      for (gsize j = 0; j < G_N_ELEMENTS (momenten) && een->datum <= vandaag; j++)
        if (g_str_equal (momenten[j].soort, een->soort->id))
          add_moment (self, momenten[j].sleutel, momenten[j].pictogram, een->datum, FALSE, FALSE);
    }
  add_begin (self, verloop, vandaag);
}

/* --- greeting and sentence --- */

static const char *
find_step_word (const StipMeekijken *self, StipFase fase)
{
  return self->weg[fase - STIP_FASE_AANMELDING];
}

static char *
format_sentence (const StipMeekijken *self, const StipWoorden *woorden, StipFase fase)
{
  g_autofree char *groep = g_strconcat ("Situatie ", stip_meekijk_situatie_id (self->situatie), NULL);
  const char      *zin = stip_woorden_get (woorden, groep, "Zin");

  if (fase < STIP_FASE_AANMELDING || fase > STIP_FASE_NAZORG || self->situatie == STIP_MEEKIJK_GEWEIGERD)
    return g_strdup (zin);
  g_autofree char *stap = g_strdup_printf ("%d", (int)fase);
  g_autofree char *woord = g_utf8_strdown (find_step_word (self, fase), -1);
  g_autofree char *waar = stip_woorden_fill (woorden, "Algemeen", "Stap", "stap", stap, "woord", woord, NULL);
  return g_strdup_printf ("%s %s", waar, zin);
}

StipMeekijken *
stip_meekijken_new (const StipDossier *dossier, const StipVerloop *verloop, const StipWoorden *woorden, StipDatum vandaag)
{
  static const char *const weg[STIP_FASE_AANTAL] = { "Aanmelding", "Intake", "Stabilisatie", "Schuldregeling", "Oplossing", "Nazorg" };
  StipMeekijken           *self = g_atomic_rc_box_new0 (StipMeekijken);
  const StipPersoon       *inwoner = stip_dossier_inwoner (dossier);

  self->woorden = stip_woorden_ref (woorden);
  self->situatie = stip_meekijk_situatie (dossier, verloop, vandaag);
  self->naam = inwoner != NULL && inwoner->voornaam != NULL && *inwoner->voornaam != '\0' ? g_strdup (inwoner->voornaam) : NULL;
  self->groet = self->naam != NULL ? stip_woorden_fill (woorden, "Algemeen", "Groet", "naam", self->naam, NULL) : dup_word (woorden, "Algemeen", "GroetZonderNaam");
  for (int i = 0; i < STIP_FASE_AANTAL; i++)
    self->weg[i] = dup_word (woorden, "Weg", weg[i]);
  self->zin = format_sentence (self, woorden, verloop->huidig);
  fill_cards (self, woorden, dossier, vandaag);
  fill_appointment (self, woorden, dossier, vandaag);
  fill_moments (self, dossier, verloop, vandaag);
  return self;
}
