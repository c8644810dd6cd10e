/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-dossier-samenvoegen.h"

#include <string.h>

static gboolean
text_equal (const char *a, const char *b)
{
  return g_strcmp0 (a != NULL ? a : "", b != NULL ? b : "") == 0;
}

gboolean
stip_persoon_is_zelfde (const StipPersoon *a, const StipPersoon *b)
{
  if (a->bsn != NULL && b->bsn != NULL)
    return g_str_equal (a->bsn, b->bsn);
  return a->postcode != NULL && a->huisnummer != NULL && stip_datum_is_bekend (a->geboortedatum) &&
         a->geboortedatum == b->geboortedatum && text_equal (a->postcode, b->postcode) &&
         text_equal (a->huisnummer, b->huisnummer) && text_equal (a->toevoeging, b->toevoeging);
}

/* Replaces a text where the part has another one; the flag tells that something changed. */
static void
take_text (char **veld, const char *nieuw, gboolean alleen_leeg, gboolean *anders)
{
  if (nieuw == NULL || (alleen_leeg && *veld != NULL) || g_strcmp0 (*veld, nieuw) == 0)
    return;
  g_free (*veld);
  *veld = g_strdup (nieuw);
  *anders = TRUE;
}

static void
take_code (const char **veld, const char *nieuw, gboolean alleen_leeg, gboolean *anders)
{
  if (nieuw == NULL || (alleen_leeg && *veld != NULL) || *veld == nieuw)
    return;
  *veld = nieuw;
  *anders = TRUE;
}

static StipPersoon *
merge_person (const StipPersoon *oud, const StipPersoon *deel, gboolean alleen_leeg)
{
  g_autoptr (StipPersoon) nieuw = stip_persoon_copy (oud);
  gboolean anders = FALSE;

  take_text (&nieuw->bsn, deel->bsn, alleen_leeg, &anders);
  take_code (&nieuw->geslacht, deel->geslacht, alleen_leeg, &anders);
  take_text (&nieuw->postcode, deel->postcode, alleen_leeg, &anders);
  take_text (&nieuw->huisnummer, deel->huisnummer, alleen_leeg, &anders);
  take_text (&nieuw->toevoeging, deel->toevoeging, alleen_leeg, &anders);
  if (stip_datum_is_bekend (deel->geboortedatum) && nieuw->geboortedatum != deel->geboortedatum &&
      !(alleen_leeg && stip_datum_is_bekend (nieuw->geboortedatum)))
    {
      nieuw->geboortedatum = deel->geboortedatum;
      anders = TRUE;
    }
  return anders ? g_steal_pointer (&nieuw) : stip_persoon_ref (oud);
}

static void
merge_persons (StipDossier *uit, const StipDossier *deel, gboolean alleen_leeg)
{
  for (guint d = 0; d < deel->personen->len; d++)
    {
      const StipPersoon *persoon = g_ptr_array_index (deel->personen, d);
      guint              i = 0;
      while (i < uit->personen->len && !stip_persoon_is_zelfde (g_ptr_array_index (uit->personen, i), persoon))
        i++;
      if (i == uit->personen->len)
        g_ptr_array_add (uit->personen, stip_persoon_ref (persoon));
      else
        {
          StipPersoon *oud = g_ptr_array_index (uit->personen, i);
          uit->personen->pdata[i] = merge_person (oud, persoon, alleen_leeg);
          stip_persoon_unref (oud);
        }
    }
}

static gboolean
wins (const StipGebeurtenis *oud, const StipGebeurtenis *nieuw, StipSamenvoegen hoe)
{
  if (hoe == STIP_SAMENVOEGEN_BIJWERKEN)
    return TRUE;
  /* the exit begins the state of being closed, but it is an end */
  gboolean is_start = (oud->soort->rol == STIP_ROL_START && oud->soort->fase != STIP_FASE_AFGESLOTEN) || g_str_equal (oud->soort->id, "traject-start");
  return is_start ? nieuw->datum < oud->datum : nieuw->datum > oud->datum;
}

static void
merge_event (GPtrArray *gebeurtenissen, const StipGebeurtenis *nieuw, StipSamenvoegen hoe)
{
  for (guint i = 0; i < gebeurtenissen->len; i++)
    {
      StipGebeurtenis *oud = g_ptr_array_index (gebeurtenissen, i);
      if (oud->soort != nieuw->soort)
        continue;
      if (oud->datum == nieuw->datum)
        return;
      if (!nieuw->soort->enkel)
        continue;
      if (wins (oud, nieuw, hoe))
        {
          gebeurtenissen->pdata[i] = stip_gebeurtenis_copy_op (oud, nieuw->datum);
          stip_gebeurtenis_unref (oud);
        }
      return;
    }
  g_ptr_array_add (gebeurtenissen, stip_gebeurtenis_ref (nieuw));
}

/* A track is the same when its kind and start are; then only its end can be news. Two equal tracks in a part meet two
 * different ones in the dossier: `used` remembers which are taken. */
static void
merge_tracks (GPtrArray *sporen, GPtrArray *nieuwe)
{
  g_autoptr (GHashTable) used = g_hash_table_new (NULL, NULL);

  for (guint n = 0; n < nieuwe->len; n++)
    {
      const StipSpoor *nieuw = g_ptr_array_index (nieuwe, n);
      guint            i = 0;
      for (; i < sporen->len; i++)
        {
          StipSpoor *oud = g_ptr_array_index (sporen, i);
          if (oud->soort == nieuw->soort && oud->periode.van == nieuw->periode.van && !g_hash_table_contains (used, oud))
            break;
        }
      if (i == sporen->len)
        g_ptr_array_add (sporen, stip_spoor_ref (nieuw));
      else if (stip_datum_is_bekend (nieuw->periode.tot) && nieuw->periode.tot != ((StipSpoor *)sporen->pdata[i])->periode.tot)
        {
          StipSpoor *oud = sporen->pdata[i];
          sporen->pdata[i] = stip_spoor_new (oud->id, oud->soort, nieuw->periode, oud->reden);
          stip_spoor_unref (oud);
        }
      g_hash_table_add (used, sporen->pdata[i]);
    }
}

static StipDatum
known_or (StipDatum nieuw, StipDatum oud)
{
  return stip_datum_is_bekend (nieuw) ? nieuw : oud;
}

static void
merge_moratorium (GPtrArray *moratoria, const StipMoratorium *nieuw)
{
  for (guint i = 0; i < moratoria->len; i++)
    {
      StipMoratorium *oud = g_ptr_array_index (moratoria, i);
      gboolean        zelfde = (stip_datum_is_bekend (nieuw->aanvraag) && oud->aanvraag == nieuw->aanvraag) || oud->periode.van == nieuw->periode.van;
      if (!zelfde)
        continue;
      StipPeriode periode = { known_or (nieuw->periode.van, oud->periode.van), known_or (nieuw->periode.tot, oud->periode.tot) };
      StipDatum   goed = known_or (nieuw->goedkeuring, oud->goedkeuring);
      StipDatum   aanvraag = known_or (nieuw->aanvraag, oud->aanvraag);
      if (periode.van == oud->periode.van && periode.tot == oud->periode.tot && goed == oud->goedkeuring && aanvraag == oud->aanvraag)
        return;
      moratoria->pdata[i] = stip_moratorium_new (oud->id, aanvraag, goed, periode);
      stip_moratorium_unref (oud);
      return;
    }
  g_ptr_array_add (moratoria, stip_moratorium_ref (nieuw));
}

static gboolean
is_same_claim (const StipSchuld *a, const StipSchuld *b)
{
  return text_equal (a->schuldeiser, b->schuldeiser) && text_equal (a->schuldeiser_kvk, b->schuldeiser_kvk) &&
         a->soort == b->soort && a->zakelijk == b->zakelijk;
}

static StipSchuld *
merge_claim (StipSchuld *oud, const StipSchuld *deel)
{
  g_autoptr (StipSchuld) nieuw = stip_schuld_copy (oud);
  gboolean anders = FALSE;

  if (stip_geld_is_bekend (deel->bedrag) && deel->bedrag != oud->bedrag && deel->bedrag != stip_geld_hele_euros (oud->bedrag) * 100)
    {
      /* an exchange knows whole euros: it does not overwrite the cents of the same amount */
      nieuw->bedrag = deel->bedrag;
      anders = TRUE;
    }
  if (stip_datum_is_bekend (deel->peildatum) && deel->peildatum != oud->peildatum)
    {
      nieuw->peildatum = deel->peildatum;
      anders = TRUE;
    }
  take_text (&nieuw->schuldeiser_postcode, deel->schuldeiser_postcode, FALSE, &anders);
  if (deel->schuldeiser_privepersoon != STIP_JANEE_ONBEKEND && deel->schuldeiser_privepersoon != oud->schuldeiser_privepersoon)
    {
      nieuw->schuldeiser_privepersoon = deel->schuldeiser_privepersoon;
      anders = TRUE;
    }
  return anders ? g_steal_pointer (&nieuw) : stip_schuld_ref (oud);
}

/* One creditor may have several claims (domain.md 8.1): the n-th of the part meets the n-th of the dossier. */
static void
merge_claims (GPtrArray *schulden, GPtrArray *nieuwe)
{
  g_autoptr (GHashTable) used = g_hash_table_new (NULL, NULL);

  for (guint n = 0; n < nieuwe->len; n++)
    {
      const StipSchuld *nieuw = g_ptr_array_index (nieuwe, n);
      guint             i = 0;
      while (i < schulden->len && (g_hash_table_contains (used, schulden->pdata[i]) || !is_same_claim (schulden->pdata[i], nieuw)))
        i++;
      if (i == schulden->len)
        g_ptr_array_add (schulden, stip_schuld_ref (nieuw));
      else
        {
          StipSchuld *oud = schulden->pdata[i];
          schulden->pdata[i] = merge_claim (oud, nieuw);
          stip_schuld_unref (oud);
        }
      g_hash_table_add (used, schulden->pdata[i]);
    }
}

static void
merge_facts (StipDossier *uit, const StipDossier *deel, gboolean alleen_leeg)
{
  gboolean anders;

  take_text (&uit->omschrijving, deel->omschrijving, alleen_leeg, &anders);
  take_text (&uit->gemeentecode, deel->gemeentecode, alleen_leeg, &anders);
  take_text (&uit->uitstroom_omschrijving, deel->uitstroom_omschrijving, alleen_leeg, &anders);
  take_code (&uit->beschikkingssoort, deel->beschikkingssoort, alleen_leeg, &anders);
  take_code (&uit->oplossingssoort, deel->oplossingssoort, alleen_leeg, &anders);
  take_code (&uit->uitstroomreden, deel->uitstroomreden, alleen_leeg, &anders);
  if (deel->crisis != STIP_JANEE_ONBEKEND && !(alleen_leeg && uit->crisis != STIP_JANEE_ONBEKEND))
    uit->crisis = deel->crisis;
  if (deel->dwangakkoord != STIP_JANEE_ONBEKEND && !(alleen_leeg && uit->dwangakkoord != STIP_JANEE_ONBEKEND))
    uit->dwangakkoord = deel->dwangakkoord;
  if (stip_geld_is_bekend (deel->schuld_bij_aanvang) && !(alleen_leeg && stip_geld_is_bekend (uit->schuld_bij_aanvang)))
    uit->schuld_bij_aanvang = deel->schuld_bij_aanvang;
  if (stip_geld_is_bekend (deel->vtlb) && !(alleen_leeg && stip_geld_is_bekend (uit->vtlb)))
    uit->vtlb = deel->vtlb;
}

StipDossier *
stip_dossier_samenvoegen (const StipDossier *dossier, const StipDossier *deel, StipSamenvoegen hoe)
{
  StipDossier *uit = stip_dossier_copy (dossier);
  gboolean     alleen_leeg = hoe == STIP_SAMENVOEGEN_VERRUIMEN;

  merge_facts (uit, deel, alleen_leeg);
  merge_persons (uit, deel, alleen_leeg);
  for (guint i = 0; i < deel->gebeurtenissen->len; i++)
    merge_event (uit->gebeurtenissen, g_ptr_array_index (deel->gebeurtenissen, i), hoe);
  stip_gebeurtenissen_sort (uit->gebeurtenissen);
  merge_tracks (uit->begeleidingen, deel->begeleidingen);
  merge_tracks (uit->crisisinterventies, deel->crisisinterventies);
  merge_tracks (uit->voorzieningen, deel->voorzieningen);
  for (guint i = 0; i < deel->moratoria->len; i++)
    merge_moratorium (uit->moratoria, g_ptr_array_index (deel->moratoria, i));
  merge_claims (uit->schulden, deel->schulden);
  return uit;
}
