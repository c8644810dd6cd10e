/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-schuld-ronde.h"

#include <string.h>

/* What the round wants done, as terms of the dossier: so that list, header, timeline and agenda say it. */

#define PREFIX      "ronde-"
#define NAMEN_MEEST 5

static const struct
{
  StipBerichtSoort dan;
  const char      *een, *meer; /* with the number of creditors */
} taken[] = {
  { STIP_BERICHT_SALDO_RAPPEL, "%u schuldeiser herinneren", "%u schuldeisers herinneren" },
  { STIP_BERICHT_SALDO_GEBELD, "%u schuldeiser bellen", "%u schuldeisers bellen" },
  { STIP_BERICHT_SALDO_GEEN_REACTIE, "%u schuldeiser: saldo na bellen", "%u schuldeisers: saldo na bellen" },
  { STIP_BERICHT_VOORSTEL_RAPPEL, "%u schuldeiser herinneren aan het voorstel", "%u schuldeisers herinneren aan het voorstel" },
  { STIP_BERICHT_VOORSTEL_GEBELD, "%u schuldeiser bellen over het voorstel", "%u schuldeisers bellen over het voorstel" },
  { STIP_BERICHT_VOORSTEL_GEEN_REACTIE, "%u schuldeiser: antwoord op het voorstel", "%u schuldeisers: antwoord op het voorstel" },
};

/* The terms that a profile has for a round as a whole, and the message that tells that it is kept per creditor. */
static const struct
{
  const char      *termijn;
  StipBerichtSoort vraag;
} vervangen[] = {
  { "inventarisatie-reactie", STIP_BERICHT_SALDOVERZOEK },
  { "inventarisatie-rappel", STIP_BERICHT_SALDOVERZOEK },
  { "voorstel-reactie", STIP_BERICHT_VOORSTEL },
  { "voorstel-rappel", STIP_BERICHT_VOORSTEL },
};

static gboolean
has_message (const StipDossier *dossier, StipBerichtSoort soort, StipDatum vandaag)
{
  for (guint i = 0; i < dossier->berichten->len; i++)
    {
      const StipSchuldBericht *bericht = g_ptr_array_index (dossier->berichten, i);
      if (bericht->soort->soort == soort && bericht->datum <= vandaag)
        return TRUE;
    }
  return FALSE;
}

static void
drop_replaced (const StipDossier *dossier, StipDatum vandaag, GPtrArray *termijnen)
{
  for (gsize v = 0; v < G_N_ELEMENTS (vervangen); v++)
    {
      if (!has_message (dossier, vervangen[v].vraag, vandaag))
        continue;
      for (guint i = termijnen->len; i > 0; i--)
        {
          const StipTermijn *termijn = g_ptr_array_index (termijnen, i - 1);
          if (g_str_equal (termijn->id, vervangen[v].termijn) && stip_termijn_is_open (termijn))
            g_ptr_array_remove_index (termijnen, i - 1);
        }
    }
}

/* Those that want the same done: what is due now together; where nothing is, what comes first. */
static void
collect (GPtrArray *standen, StipBerichtSoort dan, GPtrArray *groep)
{
  StipDatum eerste = STIP_DATUM_ONBEKEND;

  for (guint i = 0; i < standen->len; i++)
    {
      const StipSchuldStand *stand = g_ptr_array_index (standen, i);
      if (stand->dan != NULL && stand->dan->soort == dan)
        eerste = stip_datum_eerste (eerste, stand->uiterlijk);
    }
  for (guint i = 0; i < standen->len && stip_datum_is_bekend (eerste); i++)
    {
      StipSchuldStand *stand = g_ptr_array_index (standen, i);
      if (stand->dan != NULL && stand->dan->soort == dan && (stand->nu || stand->uiterlijk == eerste))
        g_ptr_array_add (groep, stand);
    }
}

static const StipSchuldStand *
find_first (GPtrArray *groep)
{
  const StipSchuldStand *eerste = g_ptr_array_index (groep, 0);

  for (guint i = 1; i < groep->len; i++)
    {
      const StipSchuldStand *stand = g_ptr_array_index (groep, i);
      if (stand->uiterlijk < eerste->uiterlijk)
        eerste = stand;
    }
  return eerste;
}

/* "A, B en C"; of many the first five and how many more. */
static char *
list_names (GPtrArray *groep)
{
  GString *tekst = g_string_new (NULL);
  guint    genoemd = groep->len > NAMEN_MEEST + 1 ? NAMEN_MEEST : groep->len;

  for (guint i = 0; i < genoemd; i++)
    {
      const StipSchuldStand *stand = g_ptr_array_index (groep, i);
      const char            *naam = stand->schuld->schuldeiser != NULL ? stand->schuld->schuldeiser : "onbekende schuldeiser";
      g_string_append_printf (tekst, "%s%s", i == 0 ? "" : i + 1 == groep->len ? " en "
                                                                               : ", ",
                              naam);
    }
  if (genoemd < groep->len)
    g_string_append_printf (tekst, " en nog %u andere", groep->len - genoemd);
  return g_string_free (tekst, FALSE);
}

static StipTermijn *
make_term (gsize taak, GPtrArray *groep, const StipProfiel *profiel, StipKalender *kalender, StipDatum vandaag)
{
  const StipSchuldStand *eerste = find_first (groep);
  StipTermijn           *termijn = g_atomic_rc_box_new0 (StipTermijn);
  g_autofree char       *id = g_strconcat (PREFIX, stip_bericht_woord (taken[taak].dan)->id, NULL);
  g_autofree char       *namen = list_names (groep), *uitleg = stip_schuld_stand_uitleg (eerste, profiel, kalender, vandaag);
  int                    jaar = 0;

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  termijn->naam = g_strdup_printf (groep->len == 1 ? taken[taak].een : taken[taak].meer, groep->len);
#pragma GCC diagnostic pop
  termijn->id = g_intern_string (id);
  termijn->klok = STIP_KLOK_SCHULDEISERS;
  termijn->start = stip_datum_eerste (eerste->gevraagd, eerste->vanaf);
  if (stip_datum_is_bekend (eerste->rappel))
    termijn->start = eerste->rappel;
  if (stip_datum_is_bekend (eerste->gebeld))
    termijn->start = eerste->gebeld;
  termijn->norm_einde = STIP_DATUM_ONBEKEND;
  termijn->kale_einde = termijn->uiterste_dag = eerste->uiterlijk;
  termijn->gehaald_op = STIP_DATUM_ONBEKEND;
  termijn->staat = vandaag > eerste->uiterlijk ? STIP_TERMIJN_TE_LAAT : STIP_TERMIJN_LOPEND;
  termijn->beslist_tot = stip_kalender_beslist_tot (kalender);
  stip_datum_get (termijn->uiterste_dag, &jaar, NULL, NULL);
  termijn->voorbij_beslist = jaar > termijn->beslist_tot;
  termijn->toelichting = g_strdup_printf ("%s%s%s.", uitleg != NULL ? uitleg : "", uitleg != NULL ? " " : "", namen);
  return termijn;
}

void
stip_schuld_ronde_add_termijnen (const StipProfiel *profiel, StipKalender *kalender, const StipDossier *dossier, StipDatum vandaag, GPtrArray *termijnen)
{
  if (dossier->berichten->len == 0 || !stip_dossier_is_open (dossier, vandaag))
    return;
  g_autoptr (GPtrArray) standen = stip_schuld_ronde (profiel, kalender, dossier, vandaag);

  drop_replaced (dossier, vandaag, termijnen);
  for (gsize t = 0; t < G_N_ELEMENTS (taken); t++)
    {
      g_autoptr (GPtrArray) groep = g_ptr_array_new ();
      collect (standen, taken[t].dan, groep);
      if (groep->len > 0)
        g_ptr_array_add (termijnen, make_term (t, groep, profiel, kalender, vandaag));
    }
}

gboolean
stip_schuld_ronde_is_termijn (const StipTermijn *termijn)
{
  return g_str_has_prefix (termijn->id, PREFIX);
}
