/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "store/stip-vingerafdruk.h"

static void
add_text (GChecksum *som, const char *tekst)
{
  /* NULL and "" are two different things; the closing zero keeps neighbours apart */
  g_checksum_update (som, (const guchar *)(tekst != NULL ? "=" : "-"), 1);
  if (tekst != NULL)
    g_checksum_update (som, (const guchar *)tekst, -1);
  g_checksum_update (som, (const guchar *)"", 1);
}

static void
add_int (GChecksum *som, gint64 waarde)
{
  char tekst[24];
  g_snprintf (tekst, sizeof tekst, "%" G_GINT64_FORMAT, waarde);
  add_text (som, tekst);
}

static void
add_facts (GChecksum *som, const StipDossier *d)
{
  add_text (som, d->gemeentecode);
  add_text (som, d->omschrijving);
  add_int (som, d->schuld_bij_aanvang);
  add_int (som, d->crisis);
  add_text (som, d->beschikkingssoort);
  add_int (som, d->dwangakkoord);
  add_text (som, d->oplossingssoort);
  add_int (som, d->vtlb);
  add_text (som, d->uitstroomreden);
  add_text (som, d->uitstroom_omschrijving);
}

static void
add_person (gpointer record, gpointer data)
{
  const StipPersoon *p = record;
  add_text (data, p->bsn);
  add_int (data, p->geboortedatum);
  add_text (data, p->geslacht);
  add_text (data, p->postcode);
  add_text (data, p->huisnummer);
  add_text (data, p->toevoeging);
}

static void
add_event (gpointer record, gpointer data)
{
  const StipGebeurtenis *g = record;
  add_text (data, g->soort->id);
  add_int (data, g->datum);
}

static void
add_claim (gpointer record, gpointer data)
{
  const StipSchuld *s = record;
  add_text (data, s->schuldeiser);
  add_text (data, s->schuldeiser_kvk);
  add_text (data, s->schuldeiser_postcode);
  add_int (data, s->schuldeiser_privepersoon);
  add_text (data, s->soort);
  add_int (data, s->zakelijk);
  add_int (data, s->bedrag);
  add_int (data, s->peildatum);
}

static void
add_track (gpointer record, gpointer data)
{
  const StipSpoor *s = record;
  add_text (data, s->soort);
  add_int (data, s->periode.van);
  add_int (data, s->periode.tot);
}

static void
add_moratorium (gpointer record, gpointer data)
{
  const StipMoratorium *m = record;
  add_int (data, m->aanvraag);
  add_int (data, m->goedkeuring);
  add_int (data, m->periode.van);
  add_int (data, m->periode.tot);
}

static void
add_list (GChecksum *som, GPtrArray *records, GFunc add)
{
  add_int (som, records->len);
  g_ptr_array_foreach (records, add, som);
}

char *
stip_dossier_vingerafdruk (const StipDossier *dossier)
{
  g_autoptr (GChecksum) som = g_checksum_new (G_CHECKSUM_SHA256);

  add_facts (som, dossier);
  add_list (som, dossier->personen, add_person);
  add_list (som, dossier->gebeurtenissen, add_event);
  add_list (som, dossier->schulden, add_claim);
  add_list (som, dossier->begeleidingen, add_track);
  add_list (som, dossier->crisisinterventies, add_track);
  add_list (som, dossier->voorzieningen, add_track);
  add_list (som, dossier->moratoria, add_moratorium);
  return g_strdup (g_checksum_get_string (som));
}

/* A message of a claim that loses its row knows it by its place. */
static void
loosen_messages (StipDossier *los, const StipDossier *dossier)
{
  for (guint i = 0; i < los->berichten->len; i++)
    {
      StipSchuldBericht *oud = los->berichten->pdata[i];
      StipSchuldBericht *nieuw = stip_schuld_bericht_copy (oud);
      nieuw->id = 0;
      for (guint s = 0; s < dossier->schulden->len; s++)
        if (((const StipSchuld *)g_ptr_array_index (dossier->schulden, s))->id == oud->schuld_id)
          nieuw->schuld_id = -(gint64)s - 1;
      los->berichten->pdata[i] = nieuw;
      stip_schuld_bericht_unref (oud);
    }
}

StipDossier *
stip_dossier_zonder_ids (const StipDossier *dossier)
{
  StipDossier *los = stip_dossier_copy (dossier);

  for (guint i = 0; i < los->personen->len; i++)
    {
      StipPersoon *oud = los->personen->pdata[i];
      StipPersoon *nieuw = stip_persoon_copy (oud);
      nieuw->id = 0;
      los->personen->pdata[i] = nieuw;
      stip_persoon_unref (oud);
    }
  for (guint i = 0; i < los->gebeurtenissen->len; i++)
    {
      StipGebeurtenis *oud = los->gebeurtenissen->pdata[i];
      los->gebeurtenissen->pdata[i] = stip_gebeurtenis_new (0, oud->soort, oud->datum, oud->minuut, oud->toelichting);
      stip_gebeurtenis_unref (oud);
    }
  for (guint i = 0; i < los->schulden->len; i++)
    {
      StipSchuld *oud = los->schulden->pdata[i];
      StipSchuld *nieuw = stip_schuld_copy (oud);
      nieuw->id = 0;
      los->schulden->pdata[i] = nieuw;
      stip_schuld_unref (oud);
    }
  loosen_messages (los, dossier);
  GPtrArray *sporen[] = { los->begeleidingen, los->crisisinterventies, los->voorzieningen };
  for (gsize s = 0; s < G_N_ELEMENTS (sporen); s++)
    for (guint i = 0; i < sporen[s]->len; i++)
      {
        StipSpoor *oud = sporen[s]->pdata[i];
        sporen[s]->pdata[i] = stip_spoor_new (0, oud->soort, oud->periode, oud->reden);
        stip_spoor_unref (oud);
      }
  for (guint i = 0; i < los->moratoria->len; i++)
    {
      StipMoratorium *oud = los->moratoria->pdata[i];
      los->moratoria->pdata[i] = stip_moratorium_new (0, oud->aanvraag, oud->goedkeuring, oud->periode);
      stip_moratorium_unref (oud);
    }
  return los;
}
