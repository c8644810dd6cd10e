/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/platen/stip-platen-taken.h"

#include "store/stip-platen.h"

static void
clear_reading (StipPlatenLezing *self)
{
  g_clear_pointer (&self->gegevens, stip_plaat_gegevens_unref);
  g_clear_pointer (&self->talen, g_ptr_array_unref);
  g_free (self->taal);
  for (int i = 0; i < STIP_PLAAT_AANTAL; i++)
    {
      g_clear_pointer (&self->platen[i], stip_plaat_unref);
      g_free (self->fouten[i]);
    }
}

STIP_DEFINE_RECORD (StipPlatenLezing, stip_platen_lezing, clear_reading)

/* --- reading --- */

typedef struct
{
  gint64           dossier_id, afspraak_id;
  char            *taal;
  gboolean         met_nederlands;
  StipPlaatGesprek gesprek;
  char            *gesprek_taal, *gesprek_naam;
} Taak;

static void
free_task (gpointer data)
{
  Taak *taak = data;

  g_free (taak->taal);
  g_free (taak->gesprek_taal);
  g_free (taak->gesprek_naam);
  g_free (taak);
}

static char *
choose_language (const StipPlatenLezing *lezing, const Taak *taak)
{
  const StipPersoon   *inwoner = lezing->gegevens->beeld != NULL ? stip_dossier_inwoner (lezing->gegevens->beeld->dossier) : NULL;
  const char          *wens = taak->taal != NULL ? taak->taal : inwoner != NULL ? inwoner->taal
                                                                                : NULL;
  const StipPlaatTaal *taal = wens != NULL ? stip_plaat_talen_zoek (lezing->talen, wens) : NULL;

  return g_strdup (taal != NULL ? taal->code : "nl");
}

static const StipGebeurtenis *
find_event (const StipPlaatGegevens *gegevens, gint64 id)
{
  GPtrArray *alle = gegevens->beeld != NULL ? gegevens->beeld->dossier->gebeurtenissen : NULL;

  for (guint i = 0; alle != NULL && id != 0 && i < alle->len; i++)
    if (((const StipGebeurtenis *)g_ptr_array_index (alle, i))->id == id)
      return g_ptr_array_index (alle, i);
  return NULL;
}

/* A file of words with a mistake in it costs its own plates and no others: the card says what is wrong. */
static void
make_plates (StipPlatenLezing *lezing, const Taak *taak)
{
  for (StipPlaatSoort soort = STIP_PLAAT_DE_WEG; soort < STIP_PLAAT_AANTAL; soort++)
    {
      StipPlaatOpdracht opdracht = stip_plaat_gegevens_opdracht (lezing->gegevens, soort);
      g_autoptr (GError) error = NULL;

      opdracht.afspraak = find_event (lezing->gegevens, taak->afspraak_id);
      lezing->platen[soort] = stip_plaat_gegevens_maak (lezing->gegevens, &opdracht, lezing->taal, lezing->met_nederlands, &error);
      if (lezing->platen[soort] == NULL)
        lezing->fouten[soort] = g_strdup (error->message);
    }
}

static gpointer
load_plates (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  g_autoptr (StipPlatenLezing) lezing = g_atomic_rc_box_new0 (StipPlatenLezing);

  lezing->talen = stip_platen_talen (error);
  lezing->gegevens = lezing->talen != NULL ? stip_plaat_gegevens_load (store, db, taak->dossier_id, error) : NULL;
  if (lezing->gegevens == NULL)
    return NULL;
  lezing->taal = choose_language (lezing, taak);
  lezing->met_nederlands = taak->met_nederlands;
  make_plates (lezing, taak);
  return g_steal_pointer (&lezing);
}

static void
free_reading (gpointer lezing)
{
  stip_platen_lezing_unref (lezing);
}

void
stip_platen_lees_async (StipSession *session, const StipPlatenVraag *vraag, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  Taak *taak = g_new0 (Taak, 1);

  taak->dossier_id = vraag->dossier_id;
  taak->afspraak_id = vraag->afspraak_id;
  taak->taal = g_strdup (vraag->taal);
  taak->met_nederlands = vraag->met_nederlands;
  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ZICHTBAAR, load_plates, taak, free_task, free_reading, cancellable, callback, data);
}

StipPlatenLezing *
stip_platen_lees_finish (StipSession *session, GAsyncResult *result, GError **error)
{
  return stip_store_perform_finish (stip_session_get_store (session), result, error);
}

/* --- recording --- */

static gpointer
record_talk (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error)
{
  const Taak *taak = data;
  return stip_opdracht_plaat_besproken (store, db, taak->dossier_id, &taak->gesprek, error) ? GINT_TO_POINTER (TRUE) : NULL;
}

void
stip_platen_besproken_async (StipSession *session, gint64 dossier_id, const StipPlaatGesprek *gesprek, GAsyncReadyCallback callback, gpointer data)
{
  Taak *taak = g_new0 (Taak, 1);

  taak->dossier_id = dossier_id;
  taak->gesprek_taal = g_strdup (gesprek->taal);
  taak->gesprek_naam = g_strdup (gesprek->taal_naam);
  taak->gesprek = *gesprek;
  taak->gesprek.taal = taak->gesprek_taal;
  taak->gesprek.taal_naam = taak->gesprek_naam;
  stip_store_perform_async (stip_session_get_store (session), STIP_STORE_ZICHTBAAR, record_talk, taak, free_task, NULL, NULL, callback, data);
}

gboolean
stip_platen_besproken_finish (StipSession *session, GAsyncResult *result, GError **error)
{
  return stip_store_perform_finish (stip_session_get_store (session), result, error) != NULL;
}

/* --- the order --- */

void
stip_platen_volgorde (const StipPlatenLezing *lezing, StipPlaatSoort volgorde[STIP_PLAAT_AANTAL])
{
  static const StipPlaatSoort gewoon[STIP_PLAAT_AANTAL] = {
    STIP_PLAAT_DE_WEG,
    STIP_PLAAT_UW_GELD,
    STIP_PLAAT_TWEE_WEGEN,
    STIP_PLAAT_NEE,
    STIP_PLAAT_HELPT,
    STIP_PLAAT_LANGS,
    STIP_PLAAT_MAAND,
    STIP_PLAAT_FASE_AANMELDEN,
    STIP_PLAAT_FASE_GESPREK,
    STIP_PLAAT_FASE_RUST,
    STIP_PLAAT_FASE_REGELEN,
    STIP_PLAAT_FASE_AFLOSSEN,
    STIP_PLAAT_FASE_NAZORG,
  };
  const StipDossierBeeld *beeld = lezing->gegevens->beeld;
  StipPlaatSoort          eerste = beeld != NULL ? stip_plaat_soort_van_fase (beeld->verloop->huidig) : STIP_PLAAT_DE_WEG;
  guint                   n = 0;

  volgorde[n++] = eerste;
  for (guint i = 0; i < G_N_ELEMENTS (gewoon); i++)
    if (gewoon[i] != eerste)
      volgorde[n++] = gewoon[i];
}
