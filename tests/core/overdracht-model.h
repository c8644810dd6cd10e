/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-overdracht.h"
#include "core/stip-termijn-motor.h"

#include "hulp.h"

/* Dossiers to make a handover form of, and the form itself with a profile of one term: what municipalities change in
 * theirs does not matter here. */

#define OVERDRACHT_VANDAAG "2026-05-19"

static inline StipProfiel *
overdracht_profiel (void)
{
  static const char tekst[] = "[Profiel]\nNaam=Proef\nGemeentecode=9999\nBron=proef\n\n"
                              "[Termijn eerste-gesprek]\nNaam=Eerste gesprek\nVan=aanmelding\nTot=eerste-gesprek\nWet=4 weken\nGrond=Wgs art. 4 lid 1\nKlok=wet\n";
  g_autoptr (GError) error = NULL;
  StipProfiel *profiel = stip_profiel_new_from_data ("proef", tekst, sizeof tekst - 1, &error);

  g_assert_no_error (error);
  return profiel;
}

static inline StipOverdracht *
overdracht_form (const StipDossier *dossier, const StipOverdrachtOpdracht *opdracht)
{
  g_autoptr (StipProfiel) profiel = overdracht_profiel ();
  g_autoptr (StipKalender) kalender = lees_kalender ();
  g_autoptr (GPtrArray) termijnen = stip_termijnen_bereken (profiel, kalender, dossier, dag (OVERDRACHT_VANDAAG));
  g_autoptr (StipVerloop) verloop = stip_verloop_new (dossier, profiel, kalender, dag (OVERDRACHT_VANDAAG));

  return stip_overdracht_new (dossier, termijnen, verloop, dag (OVERDRACHT_VANDAAG), opdracht);
}

static inline void
overdracht_moment (StipDossier *dossier, const char *soort, const char *iso, int minuut, const char *toelichting, const char *met, StipJaNee bereikt)
{
  g_ptr_array_add (dossier->gebeurtenissen, stip_gebeurtenis_new_contact (dossier->gebeurtenissen->len + 1, stip_gebeurtenis_soort_zoek (soort), dag (iso), minuut, toelichting, met, bereikt));
  stip_gebeurtenissen_sort (dossier->gebeurtenissen);
}

static inline StipPersoon *
overdracht_mens (const char *rol, const char *voornaam, const char *geboren)
{
  StipPersoon *persoon = stip_persoon_new ();

  g_free (persoon->rol);
  persoon->rol = g_strdup (rol);
  persoon->voornaam = g_strdup (voornaam);
  persoon->achternaam = g_strdup ("Voorbeeld");
  persoon->geboortedatum = dag (geboren);
  return persoon;
}

static inline void
overdracht_add_mensen (StipDossier *dossier)
{
  StipPersoon *inwoner = overdracht_mens ("inwoner", "Vera", "1986-12-10");

  inwoner->straat = g_strdup ("Voorbeeldstraat");
  inwoner->huisnummer = g_strdup ("12");
  inwoner->woonplaats = g_strdup ("Demodorp");
  inwoner->telefoon = g_strdup ("06-00000006");
  inwoner->taal = g_strdup ("nl");
  inwoner->contactvoorkeur = g_strdup ("telefoon");
  inwoner->bereikbaar = g_strdup ("Maandag na 15.00 uur. Niet op haar werk.");
  inwoner->briefvorm = g_strdup ("groot");
  g_ptr_array_add (dossier->personen, inwoner);
  g_ptr_array_add (dossier->personen, overdracht_mens ("partner", "Wim", "1980-01-02"));
  g_ptr_array_add (dossier->personen, overdracht_mens ("kind", "Vigo", "2014-01-19"));
  g_ptr_array_add (dossier->personen, overdracht_mens ("kind", "Vita", "2016-07-01"));
  dossier->huishouden = g_strdup ("paar met kinderen");
  dossier->kinderen = 2;
  dossier->doelgroepen = g_strdup ("gezin");
}

static inline void
overdracht_add_plan (StipDossier *dossier)
{
  g_ptr_array_add (dossier->feiten, stip_feit_new (1, "belangrijk", "De zwemles gaat door."));
  g_ptr_array_add (dossier->feiten, stip_feit_new (2, "gevoelig", "Geen bedragen waar de kinderen bij zijn.\nBegin niet over haar zus."));
  g_ptr_array_add (dossier->doelen, stip_doel_new (1, "afspraak", "stuurt haar loonstrook", "inwoner", NULL, dag ("2026-06-01"), STIP_DATUM_ONBEKEND));
  g_ptr_array_add (dossier->doelen, stip_doel_new (2, "afspraak", "vraagt het kindpakket aan", "consulent", NULL, dag ("2026-05-26"), STIP_DATUM_ONBEKEND));
  g_ptr_array_add (dossier->doelen, stip_doel_new (3, "doel", "weer zelf overzicht", NULL, NULL, STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND));
  g_ptr_array_add (dossier->doelen, stip_doel_new (4, "afspraak", "komt om de week langs", "ander", "Yara (maatje)", STIP_DATUM_ONBEKEND, dag ("2026-03-04")));
  g_ptr_array_add (dossier->leefgebieden, stip_leefgebied_new (1, "wonen", 4, "gaat goed"));
  g_ptr_array_add (dossier->leefgebieden, stip_leefgebied_new (2, "netwerk", 3, "haar zus"));
  g_ptr_array_add (dossier->leefgebieden, stip_leefgebied_new (3, "financien", 2, NULL));
  g_ptr_array_add (dossier->metingen, stip_meting_new (1, dag ("2026-01-21"), "organiseren", 2, NULL));
  g_ptr_array_add (dossier->metingen, stip_meting_new (2, dag ("2026-03-25"), "organiseren", 3, NULL));
  g_ptr_array_add (dossier->metingen, stip_meting_new (3, dag ("2026-05-13"), "organiseren", 4, "belt zelf"));
  g_ptr_array_add (dossier->metingen, stip_meting_new (4, dag ("2026-05-13"), "besteden", 3, NULL));
}

static inline void
overdracht_add_traject (StipDossier *dossier)
{
  overdracht_moment (dossier, "aanmelding", "2026-05-04", -1, NULL, NULL, STIP_JANEE_ONBEKEND);
  overdracht_moment (dossier, "telefoon", "2026-05-12", 9 * 60 + 5, "Voicemail ingesproken.", "Vera", STIP_JANEE_NEE);
  overdracht_moment (dossier, "gesprek", "2026-05-28", 10 * 60 + 30, "Papieren doornemen.", NULL, STIP_JANEE_ONBEKEND);
  g_ptr_array_add (dossier->handtermijnen, stip_handtermijn_new (7, "Belt over de huur", "belofte", dag ("2026-05-12"), dag ("2026-05-22"), STIP_DATUM_ONBEKEND, "Zij wacht hierop."));
  g_ptr_array_add (dossier->begeleidingen, stip_spoor_new (1, stip_lijst_zoek (STIP_LIJST_BEGELEIDINGSSOORT, "Budgetbeheer"), (StipPeriode){ dag ("2026-05-06"), STIP_DATUM_ONBEKEND }, NULL));
  g_ptr_array_add (dossier->begeleidingen, stip_spoor_new (2, stip_lijst_zoek (STIP_LIJST_BEGELEIDINGSSOORT, "Budgetcoaching"), (StipPeriode){ dag ("2026-01-06"), dag ("2026-05-18") }, "voorbij"));
  g_ptr_array_add (dossier->crisisinterventies, stip_spoor_new (3, NULL, (StipPeriode){ dag ("2026-05-04"), STIP_DATUM_ONBEKEND }, "Energie dreigt te stoppen."));
  g_ptr_array_add (dossier->moratoria, stip_moratorium_new (1, dag ("2026-05-15"), STIP_DATUM_ONBEKEND, (StipPeriode){ STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND }));
}

static inline void
overdracht_add_schuld (StipDossier *dossier, const char *schuldeiser, StipGeld bedrag, const char *peildatum)
{
  StipSchuld *schuld = stip_schuld_new ();

  schuld->schuldeiser = g_strdup (schuldeiser);
  schuld->bedrag = bedrag;
  schuld->peildatum = dag (peildatum);
  g_ptr_array_add (dossier->schulden, schuld);
}

/* "vol": every part has something to say; "leeg": a dossier of which nobody wrote down anything; "lang": words and
 * texts longer than anybody types. (transfer full) */
static inline StipDossier *
overdracht_dossier (const char *naam)
{
  StipDossier *dossier = stip_dossier_new ();

  dossier->nummer = g_strdup ("2025-0471");
  if (g_str_equal (naam, "leeg"))
    return dossier;
  dossier->consulent = g_strdup ("Robin Proefman");
  overdracht_add_mensen (dossier);
  overdracht_add_plan (dossier);
  overdracht_add_traject (dossier);
  overdracht_add_schuld (dossier, "Krediet Modelbank", 850000, "2026-05-01");
  overdracht_add_schuld (dossier, "Krediet Modelbank", 20050, NULL);
  overdracht_add_schuld (dossier, "Webwinkel Droomdoos", STIP_GELD_ONBEKEND, NULL);
  if (g_str_equal (naam, "lang"))
    {
      g_autofree char *woord = g_strnfill (300, 'w');
      g_autoptr (GString) verhaal = g_string_new (NULL);
      for (int i = 0; i < 1500; i++)
        g_string_append_printf (verhaal, "woord%d ", i);
      g_ptr_array_add (dossier->doelen, stip_doel_new (5, "doel", woord, "ander", woord, STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND));
      overdracht_moment (dossier, "gesprek", "2026-05-13", -1, verhaal->str, woord, STIP_JANEE_JA);
      g_ptr_array_add (dossier->feiten, stip_feit_new (9, "x", "y"));
      stip_feit_unref (g_ptr_array_steal_index (dossier->feiten, 0));
      g_ptr_array_insert (dossier->feiten, 0, stip_feit_new (1, "belangrijk", verhaal->str));
    }
  return dossier;
}
