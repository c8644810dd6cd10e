/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-schuld-doen.h"

#include "core/stip-veld.h"

static gpointer
refuse (GError **error, const char *zin)
{
  g_set_error_literal (error, STIP_VELD_ERROR, STIP_VELD_ERROR_ONGELDIG, zin);
  return NULL;
}

static gpointer
refuse_gone (GError **error)
{
  return refuse (error, "Deze vordering is intussen verwijderd. Er is niets veranderd.");
}

static int
find_claim (const StipDossier *dossier, gint64 id)
{
  for (guint i = 0; i < dossier->schulden->len; i++)
    if (((const StipSchuld *)g_ptr_array_index (dossier->schulden, i))->id == id)
      return (int)i;
  return -1;
}

static void
replace_claim (StipDossier *dossier, int plaats, StipSchuld *nieuw)
{
  g_ptr_array_remove_index (dossier->schulden, (guint)plaats);
  g_ptr_array_insert (dossier->schulden, plaats, nieuw);
}

StipDossier *
stip_dossier_met_schulden (const StipDossier *oud, GPtrArray *nieuwe)
{
  StipDossier *nieuw = stip_dossier_copy (oud);

  for (guint i = 0; i < nieuwe->len; i++)
    g_ptr_array_add (nieuw->schulden, stip_schuld_ref (g_ptr_array_index (nieuwe, i)));
  return nieuw;
}

StipDossier *
stip_dossier_met_schuld (const StipDossier *oud, const StipSchuld *schuld, GError **error)
{
  int plaats = find_claim (oud, schuld->id);

  if (plaats < 0)
    return refuse_gone (error);
  StipDossier *nieuw = stip_dossier_copy (oud);
  replace_claim (nieuw, plaats, stip_schuld_ref (schuld));
  return nieuw;
}

StipDossier *
stip_dossier_zonder_schuld (const StipDossier *oud, gint64 schuld_id, GError **error)
{
  int plaats = find_claim (oud, schuld_id);

  if (plaats < 0)
    return refuse_gone (error);
  StipDossier *nieuw = stip_dossier_copy (oud);
  for (guint i = nieuw->berichten->len; i > 0; i--)
    if (((const StipSchuldBericht *)g_ptr_array_index (nieuw->berichten, i - 1))->schuld_id == schuld_id)
      g_ptr_array_remove_index (nieuw->berichten, i - 1);
  g_ptr_array_remove_index (nieuw->schulden, (guint)plaats);
  return nieuw;
}

/* --- the round --- */

/* What the whole round sends, as the dossier knows it. */
static const struct
{
  StipBerichtSoort bericht;
  const char      *gebeurtenis;
} gebeurtenissen[] = {
  { STIP_BERICHT_SALDOVERZOEK, "saldo-gevraagd" },
  { STIP_BERICHT_SALDO_RAPPEL, "saldo-rappel" },
  { STIP_BERICHT_SALDO_GEBELD, "saldo-gebeld" },
  { STIP_BERICHT_VOORSTEL, "voorstel-verstuurd" },
  { STIP_BERICHT_VOORSTEL_RAPPEL, "voorstel-rappel" },
};

static gboolean
is_asked_for (GArray *ids, gint64 id)
{
  for (guint i = 0; ids != NULL && i < ids->len; i++)
    if (g_array_index (ids, gint64, i) == id)
      return TRUE;
  return ids == NULL;
}

static guint
add_messages (StipDossier *nieuw, GPtrArray *standen, GArray *ids, StipBerichtSoort soort, StipDatum datum, const char *kanaal)
{
  guint naar = 0;

  for (guint i = 0; i < standen->len; i++)
    {
      const StipSchuldStand *stand = g_ptr_array_index (standen, i);
      if (!is_asked_for (ids, stand->schuld->id) || !stip_ronde_past (stand->staat, soort) || (!stand->doet_mee && ids == NULL))
        continue;
      if (ids == NULL && soort == STIP_BERICHT_SALDOVERZOEK && stand->staat != STIP_RONDE_BEKEND)
        continue; /* "all" are those that were not asked yet */
      StipSchuldBericht *bericht = stip_schuld_bericht_new (0, stand->schuld->id, soort, datum);
      bericht->kanaal = g_strdup (kanaal);
      g_ptr_array_add (nieuw->berichten, bericht);
      naar++;
    }
  return naar;
}

static gboolean
has_event_on (const StipDossier *dossier, const char *soort, StipDatum datum)
{
  for (guint i = 0; i < dossier->gebeurtenissen->len; i++)
    {
      const StipGebeurtenis *gebeurtenis = g_ptr_array_index (dossier->gebeurtenissen, i);
      if (g_str_equal (gebeurtenis->soort->id, soort) && gebeurtenis->datum == datum)
        return TRUE;
    }
  return FALSE;
}

/* (transfer full) the dossier with the event, or nieuw itself where the path does not want it now. */
static StipDossier *
with_event (StipDossier *nieuw, const char *soort_id, StipDatum datum, const StipProfiel *profiel, StipDatum vandaag)
{
  const StipGebeurtenisSoort *soort = stip_gebeurtenis_soort_zoek (soort_id);
  const StipStap             *stap = stip_stap_van_soort (soort_id, stip_dossier_toestand (nieuw, vandaag));
  StipStapInvoer              invoer = { .datum = datum, .minuut = -1 };
  StipDossier                *gestapt = stap != NULL ? stip_stap_neem (stap, nieuw, profiel, &invoer, vandaag, NULL) : NULL;

  if (gestapt != NULL)
    {
      stip_dossier_unref (nieuw);
      return gestapt;
    }
  if (soort->toestand == STIP_TOESTAND_GEEN)
    {
      g_ptr_array_add (nieuw->gebeurtenissen, stip_gebeurtenis_new (0, soort, datum, -1, NULL));
      stip_gebeurtenissen_sort (nieuw->gebeurtenissen);
    }
  return nieuw;
}

StipDossier *
stip_dossier_met_bericht (const StipDossier *oud, GArray *ids, StipBerichtSoort soort, StipDatum datum, const char *kanaal, const StipProfiel *profiel, StipKalender *kalender, StipDatum vandaag, guint *naar, GError **error)
{
  g_autoptr (GPtrArray) standen = stip_schuld_ronde (profiel, kalender, oud, vandaag);
  StipDossier *nieuw = stip_dossier_copy (oud);

  if (datum > vandaag)
    {
      stip_dossier_unref (nieuw);
      return refuse (error, "Deze dag moet nog komen. Kies een dag tot en met vandaag.");
    }
  *naar = add_messages (nieuw, standen, ids, soort, datum, kanaal);
  if (*naar == 0)
    {
      stip_dossier_unref (nieuw);
      return refuse (error, "Er is geen schuldeiser bij wie dit nu past. Er is niets veranderd.");
    }
  for (gsize i = 0; i < G_N_ELEMENTS (gebeurtenissen); i++)
    if (gebeurtenissen[i].bericht == soort && !has_event_on (nieuw, gebeurtenissen[i].gebeurtenis, datum))
      nieuw = with_event (nieuw, gebeurtenissen[i].gebeurtenis, datum, profiel, vandaag);
  return nieuw;
}

StipDossier *
stip_dossier_met_stap (const StipStap *stap, const StipDossier *oud, const StipProfiel *profiel, StipKalender *kalender, const StipStapInvoer *invoer, StipDatum vandaag, GError **error)
{
  StipDossier *nieuw = stip_stap_neem (stap, oud, profiel, invoer, vandaag, error);

  for (gsize i = 0; nieuw != NULL && i < G_N_ELEMENTS (gebeurtenissen); i++)
    {
      if (g_strcmp0 (gebeurtenissen[i].gebeurtenis, stap->soort) != 0)
        continue;
      g_autoptr (GPtrArray) standen = stip_schuld_ronde (profiel, kalender, oud, vandaag);
      add_messages (nieuw, standen, NULL, gebeurtenissen[i].bericht, invoer->datum, NULL);
    }
  return nieuw;
}

/* --- answers --- */

static gboolean
says_balance (StipBerichtSoort soort)
{
  return soort == STIP_BERICHT_SALDO_ANTWOORD || soort == STIP_BERICHT_SALDO_VOORAF_AKKOORD;
}

static StipSchuld *
take_answer (const StipSchuld *oud, const StipSchuldAntwoord *antwoord)
{
  StipSchuld *nieuw = stip_schuld_copy (oud);

  if (says_balance (antwoord->soort) && stip_geld_is_bekend (antwoord->bedrag))
    {
      nieuw->bedrag = antwoord->bedrag;
      nieuw->peildatum = stip_datum_is_bekend (antwoord->peildatum) ? antwoord->peildatum : antwoord->datum;
      g_free (nieuw->opgegeven_door);
      nieuw->opgegeven_door = g_strdup (oud->vertegenwoordiger != NULL ? "vertegenwoordiger" : "schuldeiser");
    }
  if (antwoord->rang != NULL)
    {
      g_free (nieuw->rang);
      g_free (nieuw->rang_bron);
      nieuw->rang = g_strdup (antwoord->rang);
      nieuw->rang_bron = g_strdup ("opgave");
    }
  if (antwoord->kenmerk != NULL)
    {
      g_free (nieuw->kenmerk);
      nieuw->kenmerk = g_strdup (antwoord->kenmerk);
    }
  return nieuw;
}

StipDossier *
stip_dossier_met_antwoord (const StipDossier *oud, gint64 schuld_id, const StipSchuldAntwoord *antwoord, GError **error)
{
  int plaats = find_claim (oud, schuld_id);

  if (plaats < 0)
    return refuse_gone (error);
  StipDossier       *nieuw = stip_dossier_copy (oud);
  StipSchuldBericht *bericht = stip_schuld_bericht_new (0, schuld_id, antwoord->soort, antwoord->datum);
  bericht->bedrag = antwoord->bedrag;
  bericht->kanaal = g_strdup (antwoord->kanaal);
  bericht->reden = g_strdup (antwoord->reden);
  bericht->toelichting = g_strdup (antwoord->toelichting);
  g_ptr_array_add (nieuw->berichten, bericht);
  if ((says_balance (antwoord->soort) && stip_geld_is_bekend (antwoord->bedrag)) || antwoord->rang != NULL || antwoord->kenmerk != NULL)
    replace_claim (nieuw, plaats, take_answer (g_ptr_array_index (oud->schulden, plaats), antwoord));
  return nieuw;
}

StipDossier *
stip_dossier_zonder_bericht (const StipDossier *oud, gint64 bericht_id, GError **error)
{
  for (guint i = 0; i < oud->berichten->len; i++)
    {
      if (((const StipSchuldBericht *)g_ptr_array_index (oud->berichten, i))->id != bericht_id)
        continue;
      StipDossier *nieuw = stip_dossier_copy (oud);
      g_ptr_array_remove_index (nieuw->berichten, i);
      return nieuw;
    }
  return refuse (error, "Dit bericht is intussen verwijderd. Er is niets veranderd.");
}
